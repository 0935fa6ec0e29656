//! Looking back: what was done, the session as it was at any moment, and the way back to that or to now.

use diemo::method::{Method, builtin};
use diemo::route::Standing;
use diemo::session::{Difference, What};
use diemo::store::{Listing, Reason, StoreError};
use diemo::tui::desk::Desk;
use diemo::tui::effect::{Effect, Outcome};

use crate::seat::{Seat, now};

/// A session with three answers, the last of which is taken back again.
fn worked() -> Seat {
    Seat::with_disk()
        .press("nSkatteattest<enter>Bergen kommune<enter><enter>")
        .press("<space>")
        .press(":saker per år<enter><enter>1 403<enter>")
        .press(":timepris<enter><enter>550,50<enter>")
        .press("u")
}

/// The copy of the example, seen as it was when archive duty had just been decided.
fn before_the_journal() -> Seat {
    let seat = Seat::with_disk().press("e<enter>H/arkivplikt beslutning om nei<enter>");
    seat.shows("Slik det var 20. februar 2007 kl. 09.")
}

fn undecided(seat: &Seat) -> bool {
    seat.standing("journal-duty") == Standing::Open
}

#[test]
fn the_history_tells_newest_first_who_did_what_and_what_was_undone() {
    worked().press("H").looks_like("history-short");
    Seat::with_disk()
        .press("e<enter>H")
        .looks_like("history")
        .resized(120, 40)
        .looks_like("history-large")
        .resized(60, 16)
        .looks_like("history-small");
}

#[test]
fn changes_are_found_by_item_words_person_and_day() {
    let seat = Seat::with_disk().press("e<enter>H/arkivplikt beslutning");
    let seat = seat
        .shows("Beslutning om «Arkivplikt» (Skatteattest)")
        .looks_like("history-search");
    let seat = seat
        .press("<esc>/kari solheim 20.02.2007")
        .shows("20.02.2007 09.35");
    seat.press("<esc>/finnesikke")
        .shows("Ingen endringer passer.");
}

#[test]
fn the_changes_of_the_item_one_stands_on_can_be_seen_alone() {
    let seat = worked().press(":saker per år<enter>Hi");
    let seat = seat.shows("Bare endringer av «Saker per år»");
    assert_eq!(
        seat.picture().matches("Svar på").count(),
        2,
        "{}",
        seat.picture()
    );
    seat.press("i").shows("5 endringer");
}

#[test]
fn undoing_in_the_history_shows_there_at_once() {
    let seat = worked().press("Hu").shows("6 endringer");
    seat.shows("Angret. Svar på «Saker per år»");
}

#[test]
fn every_screen_shows_the_session_as_it_was() {
    let seat = before_the_journal();
    assert!(undecided(&seat));
    let seat = seat.looks_like("past");
    let seat = seat.press("y").shows("Hvorfor?").shows("Slik det var");
    let seat = seat
        .press("<esc>o")
        .shows("Oversikt")
        .shows("Slik det var")
        .looks_like("past-overview");
    let seat = seat
        .press("<esc>d")
        .shows("Dokumenter")
        .shows("Slik det var");
    let seat = seat
        .press("<enter>")
        .shows("20. februar 2007")
        .shows("Slik det var");
    let seat = seat.press("q").press("q/arkivplikt").shows("Slik det var");
    seat.press("<esc>")
        .resized(120, 40)
        .looks_like("past-large");
}

#[test]
fn the_list_of_changes_leads_from_one_moment_to_another() {
    let seat = before_the_journal()
        .press("H")
        .shows("(vises nå)")
        .looks_like("past-history");
    let seat = seat.press("<up><up><up><enter>");
    assert!(!undecided(&seat));
    let seat = seat.press("H<home><enter>").shows("● lagret");
    assert!(seat.app.aside.is_none());
}

#[test]
fn nothing_can_be_altered_in_the_past_and_nothing_goes_to_the_disk() {
    let mut seat = before_the_journal();
    let before = seat.session().clone();
    seat.effects.clear();
    for keys in [
        "u", "<ctrl+r>", "a", "p", "n", "<enter>", "<space>", "m", "x", "r", "L", "S", "X",
    ] {
        seat = seat.press(keys);
        assert_eq!(seat.session().state, before.state, "{keys}");
        assert!(seat.effects.is_empty(), "{keys}");
        seat = seat.shows("ingenting kan endres");
    }
    let seat = seat.press("<right><down><left>g:hjelp<enter><esc>os<space><esc>");
    assert_eq!(seat.session().state, before.state);
    assert!(seat.effects.is_empty());
}

#[test]
fn one_key_leads_back_to_what_was_half_typed() {
    let seat = worked().press(":saker per år<enter><enter>77");
    let before = seat.session().clone();
    let typed = seat.picture();
    let seat = seat
        .press("<f5>")
        .shows("Historikk")
        .press("<down><down><down><enter>");
    let seat = seat.shows("Slik det var 23. november").press("o<f6>");
    assert_eq!(seat.session(), &before);
    let picture = seat.picture();
    assert!(picture == typed, "{picture}\nbefore:\n{typed}");
    let seat = seat.press("<enter>").shows("lagret");
    assert_eq!(seat.session().history().len(), 6);
}

#[test]
fn a_file_without_a_history_has_no_earlier_moment() {
    let small = crate::support::small();
    let begun = crate::support::begun(&small, &[("barnehageplass", "Barnehageplass")]);
    let mut json = serde_json::to_value(&begun).unwrap();
    json["history"] = serde_json::json!([]);
    let session: diemo::session::Session = serde_json::from_value(json).unwrap();
    assert_eq!(session.as_of(1), Err(diemo::session::Refusal::NotBegun));
}

#[test]
fn what_the_disk_says_is_about_the_present_while_one_looks_back() {
    let error = || StoreError::Unreadable {
        path: "/data/okt".into(),
        line: 0,
        column: 0,
        reason: Reason::Empty,
    };
    let seat = before_the_journal();
    let number = seat.app.present().unwrap().session.history().len();
    let seat = seat.hears(Outcome::NotSaved {
        error: error(),
        since: now(),
    });
    let seat = seat.shows("! IKKE lagret").shows("Slik det var");
    let seat = seat.press("<ctrl+s>").shows("Filen /data/okt er tom.");
    let seat = seat.press("t").shows("! IKKE lagret");
    let seat = seat
        .press("H<down><down><enter>")
        .hears(Outcome::Saved { number });
    seat.press("t").shows("● lagret");
}

#[test]
fn leaving_the_past_with_the_key_that_leaves_goes_to_now_and_not_out() {
    let seat = before_the_journal().press("q").shows("● lagret");
    assert!(seat.app.desk.is_some());
}

#[test]
fn quitting_from_the_past_closes_the_session_as_it_is_now() {
    let seat = before_the_journal();
    let present = seat.app.present().unwrap().session.clone();
    let seat = seat.press("<ctrl+c><ctrl+c>");
    assert!(matches!(seat.effects.last(), Some(Effect::Quit)));
    let seat = seat.again().press("<enter>");
    assert_eq!(seat.session().state, present.state);
    assert_eq!(seat.session().place, present.place);
}

#[test]
fn documents_of_the_past_lie_beside_the_living_ones_under_names_of_their_own() {
    let seat = before_the_journal().press("ds");
    let Some(Effect::Documents(files)) = seat.effects.last() else {
        panic!("nothing was written");
    };
    assert!(!files.is_empty());
    for (name, _) in files {
        assert!(name.contains("-2007-02-20-0912."), "{name}");
    }
}

#[test]
fn a_moment_is_restored_as_a_change_that_can_be_undone() {
    let seat = before_the_journal();
    let then = seat.session().state.clone();
    let now = seat.app.present().unwrap().session.state.clone();
    let seat = seat.press("R").looks_like("past-restore");
    let seat = seat.press("<enter>").shows("Slik det var");
    let seat = seat.press("Rj").shows("gjenopprettet").shows("● lagret");
    assert_eq!(seat.session().state, then);
    let seat = seat
        .press("H")
        .shows("Økten ble satt tilbake til slik den var 20.");
    let seat = seat.press("<esc>u");
    assert_eq!(seat.session().state, now);
    let seat = seat.press("<ctrl+r>");
    assert_eq!(seat.session().state, then);
    let seat = seat.press("q").again().press("<enter>");
    assert_eq!(seat.session().state, then);
}

#[test]
fn restoring_leaves_what_is_half_typed_alone() {
    let seat = worked().press(":saker per år<enter><enter>77<f5><end>Rj");
    let seat = seat.press("<esc>").shows("77").shows("kladd");
    assert_eq!(seat.session().drafts.len(), 1);
    let seat = worked().press(":saker per år<enter><enter>77<f5><end><up><enter>Rj");
    let seat = seat.shows("u angrer når du er ute av feltet").shows("77");
    assert_eq!(seat.session().drafts.len(), 1);
}

#[test]
fn a_moment_before_a_service_was_there_is_looked_at_and_restored() {
    let seat = worked()
        .press("SBarnehageplass<enter>2")
        .shows("Barnehageplass (2 av 2)");
    let seat = seat
        .press("H<end><enter>")
        .shows("Slik det var")
        .press("2os<esc>d<esc>");
    assert_eq!(seat.session().services().count(), 1);
    let seat = seat.press("Rj2<down>").shows("● lagret");
    assert_eq!(seat.session().services().count(), 1);
    assert!(seat.entry("yearly-volume").subject.service.is_some());
    let seat = seat.press("u");
    assert_eq!(seat.session().services().count(), 2);
}

#[test]
fn who_only_reads_looks_back_and_cannot_restore() {
    let session = worked().session().clone();
    let method = Method::load(&builtin()).unwrap();
    let desk = Desk::new("okt".to_owned(), session, &method, false, Vec::new());
    let seat = Seat::at_home(method, Listing::default());
    let seat = seat.hears(Outcome::Opened(Box::new(desk)));
    let seat = seat.press("H<end>R").shows("bare for lesing");
    let seat = seat
        .press("<enter>")
        .shows("Slik det var")
        .press("R")
        .shows("bare for lesing");
    let seat = seat.press("ds");
    assert!(
        !seat
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Documents(_)))
    );
    seat.press("t").shows("bare lesing");
}

#[test]
fn a_moment_is_restored_from_the_list_of_changes_too() {
    let seat = worked().press("H<end>Rj");
    let history = seat.session().history();
    assert!(matches!(history.last().unwrap().what, What::Restore(_)));
    assert_eq!(seat.session().state, seat.session().as_of(1).unwrap().state);
    assert_eq!(seat.standing("yearly-volume"), Standing::Open);
}

#[test]
fn there_is_nothing_to_restore_where_nothing_differs() {
    let seat = worked();
    let state = seat.session().state.clone();
    // What was answered last is undone again, so it is now as it was before.
    let seat = seat
        .press("H<down><down>R")
        .shows("ingenting å gjenopprette");
    assert_eq!(seat.session().state, state);
}

#[test]
fn what_differs_is_counted_in_what_people_call_things() {
    let seat = before_the_journal();
    let now = &seat.app.present().unwrap().session.state;
    let then = &seat.session().state;
    let difference = Difference::between(now, then);
    assert_eq!(difference, Difference::between(then, now));
    let subjects = |state: &diemo::session::State| state.decisions.len();
    // No decision of the example replaces another, so each record is one.
    assert_eq!(difference.decisions, subjects(now) - subjects(then));
    assert_eq!(difference.notes, now.notes.len() - then.notes.len());
    // The time study was made later, so two answers that were there then say something else now.
    let later = now.answers.len() - then.answers.len();
    assert_eq!(difference.answers, later + 2);
    assert!(Difference::between(now, now).is_empty());
}
