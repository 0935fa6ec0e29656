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

#[test]
fn a_torn_line_ends_the_journal_and_is_kept() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let (before, location) = (opened.session.clone(), opened.location.clone());
    drop(opened);
    append(&location.journal(), b"0badc0de {\"number\":3,\"ent");
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session, before);
    assert!(after.notices.contains(&Notice::Torn));
    let kept = names(&location.folder);
    let torn = kept
        .iter()
        .find(|name| name.starts_with("journal.torn-"))
        .unwrap();
    let torn = fs::read_to_string(location.folder.join(torn)).unwrap();
    assert!(torn.ends_with("\"ent"));
}

#[test]
fn a_damaged_line_ends_the_journal_before_the_lines_after_it() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let before = opened.session.clone();
    commit(&mut opened, answer(3, "to"));
    commit(&mut opened, answer(4, "tre"));
    let journal = opened.location.journal();
    drop(opened);
    let text = fs::read_to_string(&journal).unwrap();
    fs::write(&journal, text.replace("\"to\"", "\"TO\"")).unwrap();
    assert_eq!(bench.open("skatteattest").unwrap().session, before);
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
    assert!(
        names(&location.folder)
            .iter()
            .any(|name| name.starts_with("journal.torn-"))
    );
}

#[test]
fn a_damaged_snapshot_gives_way_to_the_one_before_and_is_kept() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    let first = opened.session.clone();
    commit(&mut opened, answer(2, "en"));
    let (_, location) = close(opened);
    fs::write(
        &location.file,
        "{\n  \"format\": \"diemo-session\",\n  \"ver",
    )
    .unwrap();
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session, first);
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
    let names = names(&location.folder);
    assert!(
        names
            .iter()
            .any(|name| name.starts_with("session.damaged-"))
    );
    drop(after.keeper);
    assert_eq!(bench.open("skatteattest").unwrap().session, first);
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
