//! What is torn, damaged or foreign is told, kept and got round.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use diemo::store::{Notice, Reason, StoreError};

use super::{Bench, bench, close, commit, keeper, names};
use crate::sample::{answer, draft};

fn append(path: &Path, bytes: &[u8]) {
    let mut file = fs::OpenOptions::new().append(true).open(path).unwrap();
    file.write_all(bytes).unwrap();
}

/// Returns what was put aside in a folder under a word.
fn aside(folder: &Path, word: &str) -> Vec<String> {
    let aside = names(folder)
        .into_iter()
        .filter(|name| name.starts_with(word));
    aside
        .map(|name| fs::read_to_string(folder.join(name)).unwrap())
        .collect()
}

#[test]
fn a_torn_line_is_kept_aside_without_a_word() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let (before, location) = (opened.session.clone(), opened.location.clone());
    drop(opened);
    append(&location.journal(), b"0badc0de {\"number\":3,\"ent");
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session, before);
    let told = after.notices.iter().filter(|notice| notice.is_told());
    let recovered = Notice::Recovered {
        changes: 1,
        drafts: 0,
    };
    assert_eq!(told.collect::<Vec<_>>(), [&recovered]);
    let [torn] = aside(&location.folder, "journal.torn-").try_into().unwrap();
    assert!(torn.ends_with("\"ent"));
}

#[test]
fn a_damaged_line_is_told_and_what_stands_before_and_after_it_is_kept() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let mut expected = opened.session.clone();
    commit(&mut opened, answer(3, "to"));
    commit(&mut opened, answer(4, "tre"));
    expected.apply(answer(4, "tre")).unwrap();
    let location = opened.location.clone();
    drop(opened);
    let text = fs::read_to_string(location.journal()).unwrap();
    let text = text.replace("\"to\"", "\"TO\"");
    fs::write(location.journal(), &text).unwrap();
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session, expected);
    assert_eq!(after.notices, [Notice::Missing { lines: 1 }]);
    assert_eq!(aside(&location.folder, "journal.damaged-"), [text]);
    drop(after.keeper);
    let again = bench.open("skatteattest").unwrap();
    assert_eq!((again.session, again.notices), (expected, vec![]));
}

#[test]
fn a_line_behind_one_that_was_never_finished_is_kept() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let journal = opened.location.journal();
    let before = fs::metadata(&journal).unwrap().len();
    commit(&mut opened, answer(3, "to"));
    let expected = opened.session.clone();
    drop(opened);
    let mut bytes = fs::read(&journal).unwrap();
    let half = b"0badc0de {\"number\":3,\"ent";
    let at = usize::try_from(before).unwrap();
    bytes.splice(at..at, half.iter().copied());
    fs::write(&journal, bytes).unwrap();
    assert_eq!(bench.open("skatteattest").unwrap().session, expected);
}

#[test]
fn what_two_wrote_at_once_is_all_kept() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    let location = opened.location.clone();
    commit(&mut opened, answer(2, "en"));
    close(opened);
    let journal = |number| {
        let mut opened = bench.open("skatteattest").unwrap();
        commit(&mut opened, answer(number, "svar"));
        let text = fs::read_to_string(location.journal()).unwrap();
        fs::remove_file(location.journal()).unwrap();
        text
    };
    let (mut both, other) = (journal(3), journal(4));
    let (_, said) = other.split_once('\n').unwrap();
    both.push_str(said);
    fs::write(location.journal(), both).unwrap();
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session.history().len(), 4);
}

#[test]
fn a_journal_that_the_snapshot_holds_already_adds_nothing() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    keeper(&mut opened).draft(&draft("gammelt")).unwrap();
    let journal = fs::read(opened.location.journal()).unwrap();
    opened.session.keep_draft(draft("nytt"));
    let (before, location) = close(opened);
    // As if the power went between the snapshot and the end of the journal.
    fs::write(location.journal(), journal).unwrap();
    let after = bench.open("skatteattest").unwrap();
    assert_eq!((after.session, after.notices), (before, vec![]));
}

#[test]
fn a_journal_is_applied_to_an_older_snapshot_where_it_fits() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    let location = opened.location.clone();
    let old = fs::read(&location.file).unwrap();
    commit(&mut opened, answer(2, "en"));
    let session = opened.session.clone();
    keeper(&mut opened).snapshot(&session, None).unwrap();
    commit(&mut opened, answer(3, "to"));
    drop(opened);
    fs::write(&location.file, old).unwrap();
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session.history().len(), 2);
    assert!(!location.journal().exists());
    drop(after.keeper);
    assert_eq!(bench.open("skatteattest").unwrap().session, after.session);
}

#[test]
fn a_damaged_snapshot_is_rebuilt_from_the_one_before_and_is_kept() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    for number in 2..9 {
        commit(&mut opened, answer(number, "svar"));
        let session = opened.session.clone();
        keeper(&mut opened).snapshot(&session, None).unwrap();
    }
    commit(&mut opened, answer(9, "siste"));
    let (before, location) = close(opened);
    let broken = "{\n  \"format\": \"diemo-session\",\n  \"ver";
    fs::write(&location.file, broken).unwrap();
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session, before);
    let [Notice::FromHistory { problem, .. }] = after.notices.as_slice() else {
        panic!("{:?}", after.notices);
    };
    assert!(matches!(
        problem,
        StoreError::Unreadable {
            line: 3,
            reason: Reason::CutShort,
            ..
        }
    ));
    assert_eq!(aside(&location.folder, "session.damaged-"), [broken]);
    drop(after.keeper);
    let again = bench.open("skatteattest").unwrap();
    assert_eq!((again.session, again.notices), (before, vec![]));
}

#[test]
fn several_damaged_snapshots_are_rebuilt_from_the_newest_that_can_be_read() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    for number in 2..7 {
        commit(&mut opened, answer(number, "svar"));
        let session = opened.session.clone();
        keeper(&mut opened).snapshot(&session, None).unwrap();
    }
    commit(&mut opened, answer(7, "siste"));
    let (before, location) = (opened.session.clone(), opened.location.clone());
    drop(opened);
    for damaged in ["session-000005.json", "session-000004.json"] {
        fs::write(location.history().join(damaged), "{").unwrap();
    }
    fs::write(&location.file, "").unwrap();
    assert_eq!(bench.open("skatteattest").unwrap().session, before);
}

#[test]
fn an_unreadable_session_without_history_is_refused_with_its_place_and_left_alone() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let text = fs::read_to_string(&location.file).unwrap();
    let broken = text.replace("  \"created\"", "  \"version\": 1,\n  \"created\"");
    fs::write(&location.file, &broken).unwrap();
    let Err(StoreError::Unreadable { line, reason, .. }) = bench.open("skatteattest") else {
        panic!();
    };
    let key = "version".to_owned();
    assert_eq!((line, reason), (5, Reason::DoubledKey { key }));
    assert_eq!(fs::read_to_string(&location.file).unwrap(), broken);
}

#[test]
fn what_is_no_session_is_refused_with_a_reason() {
    let bench = bench();
    let path = bench.folder.path().join("brev.json");
    let rows = "{\"rows\": [{\"a\": ".repeat(100_000);
    let deep = format!("{{\"state\": {{\"answers\": {{\"goal\": {{\"value\": {rows}");
    for (contents, key) in [
        (&b""[..], "empty"),
        (b"hei", "syntax"),
        (b"{\"format\": \"something-else\"}", "other-format"),
        (b"[1, 2]", "shape"),
        (b"\xff\xfe", "not-text"),
        (deep.as_bytes(), "too-deep"),
        (
            b"{\"format\": \"diemo-session\", \"version\": 7}",
            "newer-version",
        ),
    ] {
        fs::write(&path, contents).unwrap();
        match bench.open(path.to_str().unwrap()) {
            Err(StoreError::Unreadable { reason, .. }) => assert_eq!(reason.key(), key),
            other => panic!("{key}: {other:?}"),
        }
    }
    assert_eq!(names(bench.folder.path()), ["brev.json"]);
}

#[test]
fn links_and_folders_and_huge_files_are_not_read() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let elsewhere = bench.folder.path().join("elsewhere.json");
    fs::rename(&location.file, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &location.file).unwrap();
    let reason = |bench: &Bench| match bench.open("skatteattest") {
        Err(StoreError::Unreadable { reason, .. }) => reason.key(),
        other => panic!("{other:?}"),
    };
    assert_eq!(reason(&bench), "not-plain-file");
    fs::remove_file(&location.file).unwrap();
    fs::create_dir(&location.file).unwrap();
    assert_eq!(reason(&bench), "not-plain-file");
    fs::remove_dir(&location.file).unwrap();
    fs::File::create(&location.file)
        .unwrap()
        .set_len(1 << 40)
        .unwrap();
    assert_eq!(reason(&bench), "too-large");
}

#[test]
fn a_session_of_a_later_version_is_read_and_not_written() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let text = fs::read_to_string(&location.file).unwrap();
    fs::write(
        &location.file,
        text.replace("\"version\": 1,", "\"version\": 9,"),
    )
    .unwrap();
    let opened = bench.open("skatteattest").unwrap();
    assert!(opened.keeper.is_none());
    assert_eq!(opened.notices, [Notice::NewerVersion { version: 9 }]);
}

#[test]
fn text_that_could_drive_a_terminal_is_cleaned_when_it_is_read() {
    let bench = bench();
    let hostile = "Skatte\u{1b}]0;eid\u{7}attest\u{202e}";
    drop(bench.create(hostile));
    let opened = bench.open("skatte").unwrap();
    assert_eq!(opened.session.state.title, "Skatte]0;eidattest");
    assert_eq!(bench.store.list().sessions[0].title, "Skatte]0;eidattest");
}

#[test]
fn a_number_that_no_other_can_follow_is_no_earlier_snapshot() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    let history = opened.location.history();
    fs::create_dir_all(&history).unwrap();
    fs::write(history.join(format!("session-{}.json", u64::MAX)), "{}").unwrap();
    commit(&mut opened, answer(2, "en"));
    close(opened);
    assert!(names(&history).contains(&"session-000001.json".to_owned()));
}

#[test]
fn a_session_is_rebuilt_past_a_journal_whose_last_line_was_torn() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let location = opened.location.clone();
    drop(opened);
    append(&location.journal(), b"0badc0de {\"number\":3,\"ent");
    let mut opened = bench.open("skatteattest").unwrap();
    commit(&mut opened, answer(3, "to"));
    let (before, _) = close(opened);
    fs::write(&location.file, "").unwrap();
    // The snapshot that the torn journal was folded into is damaged, too.
    let folded = location.history().join("session-000002.json");
    fs::write(folded, "").unwrap();
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session.history(), before.history());
}
