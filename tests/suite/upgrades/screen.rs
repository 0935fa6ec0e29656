//! A newer version of the method on the screen: told when a session is opened, taken into use, and taken back.

use diemo::method::Method;
use diemo::session::Session;
use diemo::tui::desk::Desk;
use diemo::tui::effect::Outcome;

use super::scenarios;
use crate::screens::listing;
use crate::seat::Seat;
use crate::support::small;

/// Returns the session of a story, and its later pack.
fn story(name: &str) -> (Method, Session) {
    let scenario = &scenarios()[name];
    let later = scenario.later_pack();
    let session = scenario.session(&small(), &later);
    (later, session)
}

fn seat(name: &str) -> Seat {
    let (later, session) = story(name);
    Seat::at_work(later, session)
}

fn follows(seat: &Seat) -> &str {
    &seat.session().state.method.version
}

#[test]
fn what_a_newer_version_changes_is_told_when_a_session_is_opened() {
    let seat = seat("removed-option").looks_like("upgrade");
    let seat = seat.press("<pagedown>").looks_like("upgrade-further");
    seat.resized(120, 40).looks_like("upgrade-large");
}

#[test]
fn enter_and_other_keys_that_are_pressed_without_reading_change_nothing() {
    let seat = seat("removed-option").press("<enter><space>jua<enter>");
    assert_eq!(follows(&seat), "1.0");
}

#[test]
fn it_can_wait_and_be_asked_for_again() {
    let seat = seat("removed-option").press("<esc>");
    assert_eq!(follows(&seat), "1.0");
    let seat = seat.press("Ub");
    assert_eq!(follows(&seat), "2.0");
    let seat = seat.press("u");
    assert_eq!(follows(&seat), "1.0");
}

#[test]
fn half_typed_text_follows_its_item_to_the_new_name() {
    let seat = seat("renamed-item").press("b");
    let drafts = &seat.session().drafts;
    assert_eq!(drafts.len(), 1);
    let subject = drafts[0].subject.as_ref().unwrap();
    assert_eq!(subject.item, "project-goal");
}

#[test]
fn what_fits_no_longer_is_read_in_the_overview_and_let_go_of_one_by_one() {
    let seat = seat("removed-option")
        .press("bo")
        .looks_like("upgrade-overview");
    let seat = seat.press("v").looks_like("upgrade-read").press("<esc>");
    assert_eq!(seat.session().state.parked.len(), 2);
    let seat = seat.press("x");
    assert_eq!(seat.session().state.parked.len(), 1);
    let seat = seat.press("u");
    assert_eq!(seat.session().state.parked.len(), 2);
}

#[test]
fn an_older_method_than_the_session_knows_is_told_and_work_goes_on() {
    let (later, session) = story("older-pack");
    let desk = Desk::new("okt".to_owned(), session, &later, true, Vec::new());
    let desk = Box::new(desk);
    let seat = Seat::at_home(later, listing()).hears(Outcome::Opened(desk));
    let seat = seat.looks_like("upgrade-older");
    let seat = seat.press("<space>");
    assert_eq!(follows(&seat), "1.0");
    assert_eq!(seat.session().history().len(), 3);
}
