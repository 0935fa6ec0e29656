//! Copies of a session of which one has been brought to a newer version: joined without losing a word.

use diemo::method::{Method, Value};
use diemo::session::merge::{Apart, Joining};
use diemo::session::{Session, Subject, Upgrade};

use super::scenarios;
use crate::script::Desk;
use crate::support::small;

/// Returns the story of a renamed item: the session as it was common, the earlier pack and the later one.
fn common() -> (Session, Method, Method) {
    let scenario = &scenarios()["renamed-item"];
    let (small, later) = (small(), scenario.later_pack());
    (scenario.session(&small, &later), small, later)
}

fn upgraded(session: Session, later: &Method) -> Desk<'_> {
    let mut desk = Desk::resume(later, session);
    let upgrade = Upgrade::of(&desk.session, later).unwrap();
    desk.make(upgrade.what()).unwrap();
    desk
}

/// Returns a copy that was worked on by somebody else, with changes of its own.
fn elsewhere<'m>(session: &Session, method: &'m Method) -> Desk<'m> {
    let mut desk = Desk::resume(method, session.clone());
    desk.at = desk.at.saturating_add(jiff::Span::new().hours(2)).unwrap();
    "Per".clone_into(&mut desk.by);
    desk
}

fn answer(session: &Session, item: &str) -> Option<Value> {
    let answers = &session.state.answers;
    answers
        .get(&Subject::of(item))
        .and_then(|answer| answer.value.clone())
}

#[test]
fn what_an_older_copy_says_is_taken_in_under_the_names_of_now() {
    let (common, small, later) = common();
    let mut theirs = elsewhere(&common, &small);
    theirs.answer("goal", "Ingen brev");
    theirs.answer("scope", "Bare Bergen");
    let mut mine = upgraded(common, &later);
    mine.answer("budget", "250000");
    let joining = Joining::under(&later, &mine.session, &theirs.session, None).unwrap();
    assert_eq!(joining.conflicts(), []);
    mine.make(joining.change(&[])).unwrap();
    let text = |text: &str| Some(Value::Text(text.to_owned()));
    assert_eq!(answer(&mine.session, "project-goal"), text("Ingen brev"));
    assert_eq!(answer(&mine.session, "scope"), text("Bare Bergen"));
    assert_eq!(answer(&mine.session, "goal"), None);
    assert_eq!(mine.session.state.method.version, "2.0");
}

#[test]
fn a_copy_that_follows_a_newer_version_waits_until_this_one_does_too() {
    let (common, small, later) = common();
    let theirs = upgraded(elsewhere(&common, &small).session, &later);
    for method in [&small, &later] {
        let joining = Joining::under(method, &common, &theirs.session, None);
        assert_eq!(joining.unwrap_err(), Apart::NewerVersion);
    }
    let joining = Joining::under(&small, &theirs.session, &common, None);
    assert_eq!(joining.unwrap_err(), Apart::OlderVersion);
}

#[test]
fn copies_that_were_both_brought_to_the_newer_version_say_everything_once() {
    let scenario = &scenarios()["removed-option"];
    let (small, later) = (small(), scenario.later_pack());
    let common = scenario.session(&small, &later);
    let mut theirs = upgraded(elsewhere(&common, &small).session, &later);
    theirs.at = theirs
        .at
        .saturating_add(jiff::Span::new().hours(2))
        .unwrap();
    theirs.answer("goal", "Færre brev");
    let mut mine = upgraded(common, &later);
    let joining = Joining::under(&later, &mine.session, &theirs.session, None).unwrap();
    assert_eq!(joining.conflicts(), []);
    assert_eq!(joining.brings().total(), 1);
    mine.make(joining.change(&[])).unwrap();
    assert_eq!(mine.session.state.parked.len(), 2);
}
