//! Two copies on the screen: chosen between, joined, and taken back.

use diemo::method::{Method, builtin};
use diemo::session::{Session, Status, Subject, What};
use diemo::tui::effect::{Effect, Outcome};

use super::stories::{common, copy, decide};
use crate::screens::listing;
use crate::seat::Seat;
use crate::support::small;

/// The open session, and another copy that says two things differently and something of its own.
fn copies() -> (Session, Session) {
    let common = common();
    let mut first = copy(&common, "Kari Nes", 0);
    first.answer(
        "vision-statement",
        "Attesten er her på under ett minutt, døgnet rundt",
    );
    decide(
        &mut first,
        "no",
        "Arkiv: Kari Nes",
        "Bare registrerte forhold",
    );
    let mut second = copy(&common, "Per Moe", 1);
    second.answer("vision-statement", "Alle får attesten i posten dagen etter");
    decide(
        &mut second,
        "yes-preserved",
        "Arkiv: Per Moe",
        "Attesten er et vedtak",
    );
    second.answer("worst-realistic-harm", "Andre ser hva noen skylder");
    (first.session, second.session)
}

/// Sits down before the two copies.
fn before_both(mine: Session, theirs: Session) -> Seat {
    let method = Method::load(&builtin()).unwrap();
    let mut seat = Seat::at_work(method, mine);
    let desk = seat.app.desk.take().unwrap();
    seat.hears(Outcome::Joining {
        desk: Box::new(desk),
        theirs: Box::new(theirs),
        from: "minnepinne/gruppe-2.json".to_owned(),
    })
}

fn seat() -> Seat {
    let (mine, theirs) = copies();
    before_both(mine, theirs)
}

#[test]
fn what_is_said_differently_stands_above_each_other_where_it_is_narrow_and_beside_where_it_is_wide()
{
    let seat = seat().looks_like("merge");
    let seat = seat.press("1").resized(120, 40).looks_like("merge-large");
    seat.resized(60, 16).looks_like("merge-small");
}

#[test]
fn the_chosen_words_become_one_change_and_u_takes_it_back() {
    let seat = seat();
    let before = seat.session().state.clone();
    let changes = seat.session().history().len();
    let seat = seat.press("2<enter>1s").shows("u angrer");
    assert_eq!(seat.session().history().len(), changes + 1);
    let state = &seat.session().state;
    let vision = state.answers[&Subject::of("vision-statement")]
        .value
        .clone();
    assert_eq!(
        vision,
        Some(diemo::method::Value::Text(
            "Alle får attesten i posten dagen etter".to_owned()
        ))
    );
    let duty = Subject::within("archive-duty", "skatteattest");
    let record = state.standing(&duty).unwrap();
    assert_eq!(record.by.as_ref().unwrap().name, "Kari Nes");
    assert!(
        state
            .decisions
            .iter()
            .any(|record| record.status == Status::Replaced)
    );
    let seat = seat.press("u");
    assert_eq!(seat.session().state, before);
}

#[test]
fn nothing_is_joined_before_everything_is_chosen() {
    let seat = seat();
    let changes = seat.session().history().len();
    let seat = seat.press("1s").shows("Én ting er ikke valgt ennå");
    assert_eq!(seat.session().history().len(), changes);
    let seat = seat.press("4<enter>").shows("Alt er valgt").press("s");
    assert!(matches!(
        seat.session().history().last().unwrap().what,
        What::Join(_)
    ));
}

#[test]
fn one_asks_before_choices_are_thrown_away() {
    let seat = seat()
        .press("1<esc>")
        .shows("Valgene blir borte")
        .press("n");
    let seat = seat.shows("Slå sammen").press("<esc>j");
    assert!(!seat.picture().contains("sagt ulikt"));
    let seat = self::seat().press("<esc>");
    assert!(!seat.picture().contains("sagt ulikt"));
}

#[test]
fn a_copy_that_disagrees_in_nothing_only_needs_a_yes() {
    let common = common();
    let mine = copy(&common, "Kari Nes", 0).session;
    let mut theirs = copy(&common, "Per Moe", 1);
    theirs.answer("worst-realistic-harm", "Andre ser hva noen skylder");
    let seat = before_both(mine.clone(), theirs.session).looks_like("merge-plain");
    let seat = seat.press("s");
    assert!(matches!(
        seat.session().history().last().unwrap().what,
        What::Join(_)
    ));
    before_both(mine.clone(), mine).shows("ingenting som ikke står her fra før");
}

#[test]
fn a_session_that_was_altered_meanwhile_is_looked_at_anew() {
    let seat = seat()
        .press("4u")
        .press("s")
        .shows("Se over valgene en gang til");
    seat.shows("ikke valgt");
}

#[test]
fn home_asks_which_copy_to_join_with_the_selected_session() {
    let seat = Seat::at_home(small(), listing()).press("s");
    let seat = seat.looks_like("merge-which").press("skj");
    let seat = seat.press("<enter>");
    let [Effect::Join { name, other }] = &seat.effects[..] else {
        panic!("one effect");
    };
    assert_eq!(
        (name.as_str(), other.as_str()),
        ("skatteattest", "skjenkebevilling")
    );
    let seat = Seat::at_home(small(), listing()).press("s");
    let seat = seat
        .pastes("~/minnepinne/økt 2.json\n")
        .shows("Enter leser filen");
    let seat = seat.press("<enter>");
    let [Effect::Join { other, .. }] = &seat.effects[..] else {
        panic!("one effect");
    };
    assert_eq!(other, "~/minnepinne/økt 2.json");
    let seat = Seat::at_home(small(), listing()).press("szzz<enter>");
    seat.shows("skriv hele stien").press("<esc>").shows("Økter");
}

#[test]
fn two_copies_of_the_example_are_joined_from_home() {
    let seat = Seat::with_disk()
        .press("e<enter>")
        .press("q")
        .press("e<enter>");
    let title = seat.session().state.title.clone();
    let seat = seat.press("m").press("<esc>").press("q").press("s<enter>");
    assert_eq!(seat.session().state.title, title);
    seat.shows("ingenting som ikke står her fra før");
}
