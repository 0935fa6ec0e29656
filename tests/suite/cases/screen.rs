//! What others have answered, on the screen: beside the item, on its page, borrowed, confirmed and shared.

use diemo::experience::{Experience, Source};
use diemo::method::Method;
use diemo::session::{Session, What};
use diemo::store::{Gathered, Reason, StoreError};
use diemo::tui::effect::{Effect, Outcome};

use super::{borrowed, desk, duty, known, theirs};
use crate::seat::Seat;
use crate::support::small;

fn gathered(method: &Method) -> Outcome {
    let mut yes = theirs(method, "Voss kommune", "2026", 3);
    yes.say(&duty("yes-limited", "Vedtaket trengs i ti år"))
        .unwrap();
    let all = [
        known(&theirs(method, "Os kommune", "2026", 1), Source::Shared),
        known(&theirs(method, "", "2026", 2), Source::Shared),
        known(&yes, Source::Own),
        known(
            &theirs(method, "Eksempel kommune", "2007", 4),
            Source::Example,
        ),
    ];
    let experience = Experience::of(all);
    let problems = Vec::new();
    Outcome::Gathered(Box::new(Gathered {
        experience,
        problems,
    }))
}

fn at_work(session: Session) -> Seat {
    let method = small();
    let gathered = gathered(&method);
    Seat::at_work(method, session).hears(gathered)
}

fn begun() -> Session {
    desk(&small(), "Bergen kommune", "2026", 40).session
}

fn on_loan() -> Session {
    borrowed(&small()).session
}

#[test]
fn the_right_column_tells_how_others_have_answered() {
    at_work(begun())
        .resized(120, 40)
        .press("2")
        .looks_like("cases-beside");
}

#[test]
fn the_page_of_an_item_tells_all_that_others_have_answered() {
    at_work(begun()).press("2y<end>").looks_like("cases-page");
}

#[test]
fn what_is_borrowed_is_marked_and_one_key_confirms_it() {
    let seat = at_work(on_loan()).press("j").looks_like("cases-borrowed");
    let seat = seat.press("b").shows("bekreftet 23.11.2026 av Berit Dahl");
    seat.press("u").shows("ikke bekreftet");
}

#[test]
fn a_borrowed_decision_asks_who_takes_it() {
    let seat = at_work(on_loan()).resized(120, 40).press("2");
    let seat = seat.looks_like("cases-borrowed-wide").press("b");
    let seat = seat.looks_like("cases-confirm").press("Kari Nes<ctrl+s>");
    seat.shows("bekreftet 23.11.2026 av Kari Nes");
}

#[test]
fn the_overview_gathers_what_is_borrowed() {
    at_work(on_loan()).press("o").looks_like("cases-overview");
}

#[test]
fn answers_are_borrowed_from_a_list_and_what_does_not_fit_is_told() {
    let seat = at_work(begun()).press("B").looks_like("cases-borrow");
    let seat = seat.press("voss<enter>").looks_like("cases-borrow-ask");
    let seat = seat.press("j").looks_like("cases-borrow-left");
    let last = seat.session().history().last().unwrap();
    let What::Borrow(loan) = &last.what else {
        panic!("nothing is borrowed");
    };
    assert!(
        loan.answers
            .iter()
            .all(|lent| lent.record.is_none_or(|id| !id.is_nil()))
    );
    seat.press("<esc>u").shows("Angret");
}

#[test]
fn enter_twice_borrows_nothing() {
    let before = begun();
    let seat = at_work(before.clone()).press("Bvoss<enter><enter>");
    assert_eq!(seat.session().history().len(), before.history().len());
    seat.shows("Lån svar fra andre");
}

#[test]
fn a_path_that_is_written_is_put_among_the_cases() {
    let seat = at_work(begun())
        .press("B")
        .pastes("/tmp/delt.json")
        .press("<enter>");
    assert!(
        matches!(seat.effects.last(), Some(Effect::KeepCase { path }) if path == "/tmp/delt.json")
    );
}

#[test]
fn what_is_taken_out_is_listed_before_it_is_shared() {
    let method = small();
    let session = theirs(&method, "Bergen kommune", "2026", 1).session;
    let seat = at_work(session).press("D").looks_like("cases-share");
    let seat = seat
        .press("<f2>")
        .shows("Navnet på virksomheten blir stående");
    let seat = seat.press("<enter>");
    let Some(Effect::WriteCase { path, case }) = seat.effects.last() else {
        panic!("nothing is written");
    };
    assert_eq!(path, "~/delt-okt-2026-11-23.json");
    assert_eq!(case.organisation, "Bergen kommune");
}

#[test]
fn broken_files_of_others_are_told_of_once() {
    let broken = || {
        let problem = StoreError::Unreadable {
            path: "/data/diemo/cases/os.json".into(),
            line: 1,
            column: 1,
            reason: Reason::Syntax,
        };
        Outcome::Gathered(Box::new(Gathered {
            problems: vec![problem],
            ..Gathered::default()
        }))
    };
    let seat = at_work(begun())
        .hears(broken())
        .shows("er hoppet over: /data/diemo/cases/os.json");
    let seat = seat.press("j").hears(broken());
    assert!(!seat.picture().contains("hoppet over"));
}
