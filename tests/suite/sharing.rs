//! Several at one session, as they see it: what is offered, who follows whom, and what becomes of half a word.

use std::path::PathBuf;
use std::rc::Rc;

use diemo::locale::{Locale, Said};
use diemo::session::{Session, What};
use diemo::store::{Access, Foreign, Holder};
use diemo::tui::desk::Desk;
use diemo::tui::effect::{Effect, Outcome};
use diemo::tui::sharing::{News, Wanted};
use rustix::process::Signal;

use crate::program::Terminal;
use crate::seat::{Seat, now};
use crate::support::{begun, change, small};

fn ola() -> Holder {
    Holder {
        host: "raadhuset".to_owned(),
        process: 4711,
        user: "ola".to_owned(),
        since: Some(now()),
    }
}

fn session() -> Session {
    begun(&small(), &[("barnehageplass", "Barnehageplass")])
}

fn at_work() -> Seat {
    Seat::at_work(small(), session())
}

fn news(news: News) -> Outcome {
    Outcome::Shared(news)
}

fn held(surely: bool) -> Outcome {
    let name = "barnehageplass".to_owned();
    let by = Some(ola());
    news(News::Held { name, by, surely })
}

/// Sits down before a session that somebody else writes.
fn following() -> Seat {
    let mut desk = Desk::new(
        "barnehageplass".to_owned(),
        session(),
        &small(),
        false,
        Vec::new(),
    );
    desk.follow(Some(ola()));
    at_work().hears(Outcome::Opened(Box::new(desk)))
}

fn reread(session: Session, by: Option<Holder>) -> Outcome {
    let session = Box::new(session);
    news(News::Reread { session, by })
}

fn noted(second: i64, text: &str) -> What {
    What::Revise(diemo::session::Detail::Organisation(format!(
        "{text} {second}"
    )))
}

fn speaking(mut seat: Seat, language: &str) -> Seat {
    seat.app.locale = Rc::new(Locale::named(language).unwrap());
    seat
}

fn wanted(seat: &Seat) -> &Wanted {
    match seat.effects.last() {
        Some(Effect::Shared(wanted)) => wanted,
        _ => panic!("nothing is wanted"),
    }
}

#[test]
fn who_has_the_session_is_told_with_the_ways_on() {
    for language in ["nb", "nn", "en"] {
        speaking(at_work(), language)
            .hears(held(true))
            .looks_like(&format!("held-{language}"));
    }
    at_work()
        .resized(60, 16)
        .hears(held(true))
        .looks_like("held-small");
}

#[test]
fn a_lock_that_says_nothing_names_nobody() {
    let name = "barnehageplass".to_owned();
    let by = None;
    let surely = true;
    at_work()
        .hears(news(News::Held { name, by, surely }))
        .shows("er åpen et annet sted");
}

#[test]
fn following_and_copying_are_a_key_each() {
    let seat = at_work().hears(held(true)).press("f");
    let opens =
        |effect: &Effect| matches!(effect, Effect::Open { access, .. } if *access == Access::Read);
    assert!(seat.effects.last().is_some_and(opens));
    let seat = at_work().hears(held(true)).press("k");
    assert!(matches!(wanted(&seat), Wanted::Copy { name } if name == "barnehageplass"));
}

#[test]
fn taking_over_waits_and_can_be_given_up() {
    let seat = at_work().hears(held(true)).press("o");
    assert!(matches!(wanted(&seat), Wanted::TakeOver { .. }));
    let seat = seat.looks_like("held-waiting").press("fk").press("<esc>");
    assert!(matches!(wanted(&seat), Wanted::StopWaiting));
    seat.shows("er åpen hos ola");
}

#[test]
fn one_who_does_not_let_go_is_told_of_and_the_other_ways_are_offered_again() {
    let by = Some(ola());
    let name = "barnehageplass".to_owned();
    let refused = diemo::store::StoreError::NotYielded { name, by };
    let seat = at_work().hears(held(true)).press("o");
    let seat = seat.hears(news(News::Waited(Err(refused))));
    let seat = seat.looks_like("held-refused").press("k");
    assert!(matches!(wanted(&seat), Wanted::Copy { .. }));
}

#[test]
fn what_cannot_be_known_is_said_and_asked_about_before_anything_is_written() {
    let seat = at_work().hears(held(false)).looks_like("held-perhaps");
    let seat = seat.press("o");
    let anyway = |effect: &Effect| matches!(effect, Effect::Open { access, .. } if *access == Access::WriteAnyway);
    assert!(seat.effects.last().is_some_and(anyway));
}

#[test]
fn a_follower_sees_whom_and_how_to_write() {
    for language in ["nb", "nn", "en"] {
        let seat = speaking(following(), language).press("<down>");
        seat.looks_like(&format!("following-{language}"));
    }
}

#[test]
fn a_follower_sees_what_is_written_and_stays_where_he_is() {
    let seat = following().press("<down>");
    let item = seat.item().to_owned();
    let mut session = session();
    for second in 1..4 {
        let what = noted(second, "Os");
        session.apply(change(second, what)).unwrap();
    }
    let seat = seat.hears(reread(session.clone(), Some(ola())));
    assert_eq!(seat.item(), item);
    assert_eq!(seat.session().history(), session.history());
}

#[test]
fn what_was_read_of_a_session_followed_before_is_no_news_of_this_one() {
    let id = uuid::Uuid::from_u128(0xB);
    let before = session().copied(id, "Skolehage".to_owned());
    let seat = following().hears(reread(before, None));
    assert_eq!(seat.session().history(), session().history());
}

#[test]
fn a_follower_alters_nothing_and_asks_with_one_key() {
    let seat = following().press("<enter>xmapn");
    assert!(
        !seat
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Commit(_)))
    );
    let seat = seat.press("<esc>w");
    let writes =
        |effect: &Effect| matches!(effect, Effect::Open { access, .. } if *access == Access::Write);
    assert!(seat.effects.iter().any(writes));
}

#[test]
fn a_follower_is_told_when_the_session_is_free() {
    following()
        .hears(reread(session(), None))
        .shows("ola har lukket økten. Trykk w for å skrive her.")
        .shows("ingen skriver");
}

#[test]
fn the_one_who_is_asked_lets_go_with_everything_half_typed() {
    let seat = at_work().press("n").press("halvt ord");
    let seat = seat.hears(news(News::Wished(ola())));
    assert!(matches!(wanted(&seat), Wanted::HandOver(_)));
    let drafted =
        |effect: &Effect| matches!(effect, Effect::Draft(draft) if draft.text == "halvt ord");
    assert!(seat.effects.iter().any(drafted));
    let before = seat.effects.len();
    let seat = seat.press("mer");
    let late = |effect: &Effect| matches!(effect, Effect::Draft(_) | Effect::Commit(_));
    assert!(!seat.effects[before..].iter().any(late));
    let seat = seat.hears(news(News::HandedOver(ola())));
    assert!(matches!(wanted(&seat), Wanted::Follow { name, .. } if name == "okt"));
    let seat = seat.looks_like("held-taken");
    seat.press("<enter>").shows("følger ola");
}

#[test]
fn one_who_could_not_let_go_writes_on() {
    let seat = at_work().hears(news(News::Wished(ola())));
    let seat = seat.hears(news(News::Kept(ola()))).press("a");
    seat.shows("Ny aksjon");
}

#[test]
fn what_came_too_late_is_told_with_its_place() {
    let path = Some(PathBuf::from("/data/session.late-1"));
    at_work()
        .hears(news(News::Late { by: ola(), path }))
        .shows("/data/session.late-1");
}

fn foreign() -> Outcome {
    let mut other = session();
    other.apply(change(1, noted(1, "Bergen"))).unwrap();
    news(News::Foreign(Foreign {
        session: Some(Box::new(other)),
        kept: vec![PathBuf::from("/data/session.other-20261123T080000Z")],
    }))
}

#[test]
fn what_others_wrote_can_be_taken_and_that_undone() {
    for language in ["nb", "nn", "en"] {
        speaking(at_work(), language)
            .hears(foreign())
            .looks_like(&format!("others-{language}"));
    }
    let seat = at_work().hears(foreign()).press("t");
    assert_eq!(seat.session().state.organisation, "Bergen 1");
    let seat = seat.press("u");
    assert_eq!(seat.session().state.organisation, "Os kommune");
}

#[test]
fn what_others_wrote_is_joined_where_it_does_not_contradict() {
    let seat = at_work().press("nmitt notat<enter>").hears(foreign());
    let seat = seat.press("s").shows("De to utgavene er slått sammen.");
    let state = &seat.session().state;
    assert_eq!(
        (state.organisation.as_str(), state.notes.len()),
        ("Bergen 1", 1)
    );
}

#[test]
fn what_others_wrote_is_left_without_a_word() {
    let seat = at_work().hears(foreign()).press("<enter>");
    assert_eq!(seat.session().history().len(), 1);
}

#[test]
fn nothing_is_asked_in_the_middle_of_a_word() {
    let seat = at_work().press("n").press("tje").hears(foreign());
    let seat = seat.press("neste<enter>");
    assert_eq!(seat.session().state.notes[0].text, "tjeneste");
    seat.shows("Økten er endret utenfra");
}

fn not_saved(quit: bool) -> Outcome {
    let said = Said {
        sentence: "Det er ikke mer plass på disken. Kan ikke lagre i /data.".to_owned(),
        hint: None,
    };
    let folder = "/home/kari".to_owned();
    news(News::NotSaved { said, quit, folder })
}

#[test]
fn a_session_that_cannot_be_saved_is_saved_elsewhere_before_it_is_left() {
    for language in ["nb", "nn", "en"] {
        speaking(at_work(), language)
            .hears(not_saved(true))
            .looks_like(&format!("unsaved-{language}"));
    }
    let seat = at_work().hears(not_saved(true)).press("/diemo<enter>");
    let there = |wanted: &Wanted| matches!(wanted, Wanted::SaveElsewhere { folder, .. } if folder == "/home/kari/diemo");
    assert!(there(wanted(&seat)));
    let path = PathBuf::from("/home/kari/diemo/barnehageplass.json");
    let seat = seat.hears(news(News::SavedElsewhere(Ok(path))));
    let seat = seat.looks_like("unsaved-saved").press("<enter>");
    assert!(matches!(wanted(&seat), Wanted::Abandon { quit: true }));
}

#[test]
fn nothing_is_dropped_without_a_second_key() {
    let seat = at_work().hears(not_saved(false)).press("<ctrl+x>");
    assert!(
        seat.effects
            .iter()
            .all(|effect| !matches!(effect, Effect::Shared(_)))
    );
    let seat = seat.press("<enter>").shows("Økten er ikke lagret");
    let seat = seat.press("<ctrl+x>j");
    assert!(matches!(wanted(&seat), Wanted::Abandon { quit: false }));
}

#[test]
fn one_program_takes_over_from_another_and_back_with_every_word() {
    let data = tempfile::tempdir().unwrap();
    let first = Terminal::usual(data.path(), &[]).until(&["Velkommen"]);
    let first = first
        .types("e")
        .until(&["Hvilket eksempel"])
        .types("\r")
        .until(&["● lagret"]);
    let first = first.types(":taushetspl\r\r\r og skatteloven");
    let mut first = first.until(&["og skatteloven", "kladd"]);
    let mut second = Terminal::usual(data.path(), &["open", "skatteattest"]);
    for (round, words) in ["den ene", "den andre", "den ene igjen"].iter().enumerate() {
        second = if round == 0 {
            second.until(&["åpen et annet sted", "kari"])
        } else {
            second
                .types("\r")
                .until(&["følger"])
                .types("w")
                .until(&["åpen et annet sted"])
        };
        second = second.types("o").until(&["og skatteloven", "kladd"]);
        first = first.until(&["har overtatt", "er lagret"]);
        second = second.types(&format!(" {words}")).until(&[words]);
        std::mem::swap(&mut first, &mut second);
    }
    // The last writer is killed by a signal; the half-typed words of all are there.
    let second = second.types("\r").until(&["følger"]);
    assert_eq!(first.signal(Signal::TERM).ended(), (143, true));
    let second = second.until(&["har lukket økten"]).types("w");
    let second = second.until(&["den andre", "den ene igjen"]);
    assert_eq!(second.signal(Signal::TERM).ended(), (143, true));
}

#[test]
fn a_stopped_program_keeps_its_session_and_the_other_is_told() {
    let data = tempfile::tempdir().unwrap();
    let first = Terminal::usual(data.path(), &[]).until(&["Velkommen"]);
    let first = first
        .types("e")
        .until(&["Hvilket eksempel"])
        .types("\r")
        .until(&["● lagret"]);
    let first = first.signal(Signal::STOP);
    let second = Terminal::usual(data.path(), &["open", "skatteattest"]);
    let second = second.until(&["åpen et annet sted"]).types("o");
    let second = second.until(&["slapp ikke økten"]);
    let second = second.types("k").until(&["● lagret"]);
    let first = first.signal(Signal::CONT).types("q").until(&["Økter"]);
    assert_eq!(first.types("q").ended(), (0, true));
    let second = second.types("q").until(&["Økter", "(kopi)"]);
    assert_eq!(second.types("q").ended(), (0, true));
}

#[test]
fn a_session_whose_folder_is_lost_is_saved_elsewhere_and_left() {
    let data = tempfile::tempdir().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let seat = Terminal::usual(data.path(), &[]).until(&["Velkommen"]);
    let seat = seat
        .types("e")
        .until(&["Hvilket eksempel"])
        .types("\r")
        .until(&["● lagret"]);
    // A file where the folder should be stops every user, also one who may do everything.
    std::fs::remove_dir_all(data.path().join("sessions")).unwrap();
    std::fs::write(data.path().join("sessions"), "").unwrap();
    let seat = seat.types("nHusk dette\r").until(&["IKKE lagret"]);
    let seat = seat.types("q").until(&["Økten er ikke lagret", "Mappe"]);
    let folder = elsewhere.path().join("nytt");
    let seat = seat.types(&format!("\u{15}{}\r", folder.display()));
    let seat = seat.until(&["lagret i en annen mappe"]);
    let path = folder.join("skatteattest-eksempel.json");
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.contains("Husk dette"));
    let seat = seat.types("\r").until(&["q avslutt"]);
    assert_eq!(seat.types("q").ended(), (0, true));
}
