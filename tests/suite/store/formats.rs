//! Every format that was ever written opens, and a later one is read as far as it goes and never written.
//!
//! `tests/sessions/version-N` holds a session as the program saved it: a file and the journal that was left beside it.

use std::fs;
use std::path::Path;

use diemo::method::Value;
use diemo::session::VERSION;
use diemo::store::{Access, Location, Notice, Reason, StoreError};

use super::{Bench, bench, close, commit, keeper, names};
use crate::sample::answer;
use crate::support;

/// Puts a saved session into a store of its own.
fn put(name: &str) -> (Bench, Location) {
    let bench = bench();
    support::copy(
        &support::path("sessions").join(name),
        &bench.store.sessions().join("tried"),
    );
    let location = bench.store.find("tried").unwrap();
    (bench, location)
}

fn fixture(name: &str, file: &str) -> String {
    fs::read_to_string(support::path("sessions").join(name).join(file)).unwrap()
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn every_version_of_the_format_opens_with_all_its_journal_says() {
    for version in 0..=VERSION {
        let (bench, location) = put(&format!("version-{version}"));
        let opened = bench.store.open(location, Access::Read).unwrap();
        let session = opened.session;
        assert_eq!(session.version, VERSION);
        assert_eq!(session.state.organisation, "Bergen kommune");
        assert_eq!(session.history().len(), 21, "{version}");
        assert_eq!(session.drafts.last().unwrap().text, "Halvskrevet tema");
        let upgraded = opened.notices.contains(&Notice::Upgraded { version });
        assert_eq!(upgraded, version < VERSION);
    }
}

#[test]
fn a_rule_that_one_decision_went_against_is_one_of_several_now() {
    let (bench, location) = put("version-0");
    let session = bench.store.open(location, Access::Read).unwrap().session;
    // One in the file, and one in the journal.
    let last = session.state.decisions.iter().rev().take(2);
    for record in last {
        assert_eq!(record.overrides, ["individual-decision-is-archived"]);
    }
}

#[test]
fn an_older_file_is_kept_as_it_was_before_the_present_format_takes_its_place() {
    let (_bench, location) = {
        let (bench, location) = put("version-0");
        let mut opened = bench.store.open(location.clone(), Access::Write).unwrap();
        commit(&mut opened, answer(100, "nytt"));
        let before = close(opened).0;
        let after = bench.store.open(location.clone(), Access::Read).unwrap();
        assert_eq!((after.session, after.notices), (before, vec![]));
        (bench, location)
    };
    let original = location.folder.join("history/session-version-0.json");
    assert_eq!(text(&original), fixture("version-0", "session.json"));
    assert!(text(&location.file).contains("\"version\": 1,"));
}

#[test]
fn a_later_version_is_read_and_never_written() {
    let (bench, location) = put("version-2");
    let opened = bench.store.open(location.clone(), Access::Write).unwrap();
    assert!(opened.keeper.is_none());
    assert_eq!(opened.notices, [Notice::NewerVersion { version: 2 }]);
    assert_eq!(opened.session.state.title, "Skatteattest");
    assert_eq!(text(&location.file), fixture("version-2", "session.json"));
}

#[test]
fn a_later_version_that_cannot_be_read_is_refused_with_its_reason_and_left_as_it_is() {
    let name = "version-2-unknown-change";
    let (bench, location) = put(name);
    let refused = bench.store.open(location.clone(), Access::Write);
    let Err(StoreError::Unreadable { reason, .. }) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(reason, Reason::NewerVersion { version: 2 });
    assert_eq!(text(&location.file), fixture(name, "session.json"));
}

#[test]
fn a_journal_that_a_later_program_went_on_with_is_read_as_far_as_it_goes_and_left_as_it_is() {
    let name = "version-1-later-journal";
    let (bench, location) = put(name);
    let opened = bench.store.open(location.clone(), Access::Write).unwrap();
    assert!(opened.keeper.is_none());
    assert!(opened.notices.iter().any(Notice::is_newer));
    let budget = opened.session.state.answers.iter();
    let budget = budget.map(|(subject, answer)| (subject.to_string(), answer.value.clone()));
    let one = Some(Value::Money("1".parse().unwrap()));
    assert!(
        budget
            .into_iter()
            .any(|known| known == ("budget-frame".to_owned(), one.clone()))
    );
    drop(opened);
    for file in ["session.json", "journal.jsonl"] {
        assert_eq!(text(&location.folder.join(file)), fixture(name, file));
    }
    assert_eq!(
        names(&location.folder),
        ["journal.jsonl", "lock", "session.json"]
    );
}

#[test]
fn fields_of_a_later_program_come_out_where_they_stood() {
    let name = "version-1-later-fields";
    let (bench, location) = put(name);
    let mut opened = bench.store.open(location.clone(), Access::Write).unwrap();
    let session = opened.session.clone();
    keeper(&mut opened).snapshot(&session, None).unwrap();
    assert_eq!(text(&location.file), fixture(name, "session.json"));
}
