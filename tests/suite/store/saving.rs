//! What is committed is on the disk, for one writer and for the user alone.

use std::fs;

use diemo::store::{
    Access, Cause, Digest, Notice, Store, StoreError, kept_generations, write_document,
};
use jiff::SignedDuration;
use jiff::Timestamp;
use tempfile::TempDir;

use super::{bench, close, commit, keeper, mode, names};
use crate::sample::{answer, draft, session};

#[test]
fn a_committed_change_is_there_after_the_process_is_gone() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "Bekrefter registrerte forhold"));
    keeper(&mut opened).draft(&draft("halvskrev")).unwrap();
    opened.session.keep_draft(draft("halvskrev"));
    let before = opened.session.clone();
    drop(opened);
    let after = bench.open("skatteattest").unwrap();
    assert_eq!(after.session, before);
    assert_eq!(
        after.notices,
        [Notice::Recovered {
            changes: 1,
            drafts: 1
        }]
    );
}

#[test]
fn work_goes_on_in_the_same_journal_after_a_recovery() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    drop(opened);
    let mut opened = bench.open("skatteattest").unwrap();
    commit(&mut opened, answer(3, "to"));
    let before = opened.session.clone();
    drop(opened);
    assert_eq!(bench.open("skatteattest").unwrap().session, before);
}

#[test]
fn a_closed_session_is_one_file_and_opens_without_a_word() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let (before, location) = close(opened);
    assert!(!location.journal().exists());
    let after = bench.open("skatteattest").unwrap();
    assert_eq!((after.session, after.notices), (before, vec![]));
}

#[test]
fn closing_without_changes_writes_nothing() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    close(bench.open("skatteattest").unwrap());
    assert!(!location.history().exists());
}

#[test]
fn what_another_program_added_is_kept_to_the_byte() {
    let bench = bench();
    let (_, location) = close(bench.create("Skatteattest"));
    let text = fs::read_to_string(&location.file).unwrap();
    let ours = text.trim_end().strip_suffix("\n}").unwrap();
    let theirs =
        format!("{ours},\n  \"zebra\": [\n    1,\n    \"æ\"\n  ],\n  \"aurora\": null\n}}\n");
    fs::write(&location.file, &theirs).unwrap();
    let mut opened = bench.open("skatteattest").unwrap();
    let session = opened.session.clone();
    keeper(&mut opened).snapshot(&session, None).unwrap();
    assert_eq!(fs::read_to_string(&location.file).unwrap(), theirs);
}

#[test]
fn a_second_writer_is_told_who_holds_the_session() {
    let bench = bench();
    let opened = bench.create("Skatteattest");
    let Err(StoreError::Locked { name, by }) = bench.open("skatteattest") else {
        panic!();
    };
    assert_eq!(
        (name.as_str(), by.unwrap().process),
        ("skatteattest", std::process::id())
    );
    assert!(matches!(
        bench.store.trash("skatteattest", Timestamp::now()),
        Err(StoreError::Locked { .. })
    ));
    drop(opened);
    bench.open("skatteattest").unwrap();
}

#[test]
fn a_reader_sees_what_the_writer_has_committed() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let location = bench.store.find("skatteattest").unwrap();
    let read = bench.store.open(location, Access::Read).unwrap();
    assert_eq!(read.session, opened.session);
    assert!(read.keeper.is_none());
    assert_eq!(read.notices, []);
}

#[test]
fn a_reader_hears_of_a_recovery_when_nobody_has_the_session_open() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    drop(opened);
    let location = bench.store.find("skatteattest").unwrap();
    let read = bench.store.open(location, Access::Read).unwrap();
    assert!(matches!(read.notices[..], [Notice::Recovered { .. }]));
}

#[test]
fn everything_written_is_for_the_user_alone() {
    // A process that hides nothing by itself; the other tests rely on no mask.
    rustix::process::umask(rustix::fs::Mode::empty());
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let session = opened.session.clone();
    keeper(&mut opened)
        .snapshot(&session, Some(&Digest::default()))
        .unwrap();
    commit(&mut opened, answer(3, "to"));
    write_document(&opened.location.documents, "plan.md", b"# Plan").unwrap();
    bench.store.list();
    let mut folders = vec![bench.folder.path().join("data")];
    while let Some(folder) = folders.pop() {
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        for name in names(&folder) {
            let path = folder.join(name);
            if path.is_dir() {
                folders.push(path);
            } else {
                assert_eq!(mode(&path), 0o600, "{}", path.display());
            }
        }
    }
}

#[test]
fn only_the_last_five_snapshots_are_kept() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    for number in 2..12 {
        commit(&mut opened, answer(number, "svar"));
        let session = opened.session.clone();
        keeper(&mut opened).snapshot(&session, None).unwrap();
    }
    let mut kept = names(&opened.location.history());
    kept.retain(|name| !name.contains("journal"));
    assert_eq!(kept.len(), 5);
    assert_eq!(kept.last().unwrap(), "session-000010.json");
}

#[test]
fn a_folder_that_is_gone_is_told_and_made_again_by_a_snapshot() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    fs::remove_dir_all(&opened.location.folder).unwrap();
    let lost = answer(3, "to");
    opened.session.apply(lost.clone()).unwrap();
    let told = keeper(&mut opened).commit(&lost);
    assert!(
        matches!(
            told,
            Err(StoreError::Failed {
                cause: Cause::Gone,
                ..
            })
        ),
        "{told:?}"
    );
    let (before, _) = close(opened);
    assert_eq!(bench.open("skatteattest").unwrap().session, before);
}

#[test]
fn a_store_where_nothing_can_be_written_says_so_and_makes_nothing() {
    let folder = TempDir::new().unwrap();
    let data = folder.path().join("data");
    fs::write(&data, "a file where the folder should be").unwrap();
    let refused = Store::at(&data).create(session("Skatteattest"), None);
    let Err(StoreError::Failed { path, .. }) = refused else {
        panic!();
    };
    assert!(path.starts_with(&data));
    assert_eq!(names(folder.path()), ["data"]);
}

#[test]
fn the_systems_refusals_are_told_apart() {
    use std::io::{Error, ErrorKind};
    let key = |error: Error| Cause::of(&error).key();
    assert_eq!(key(ErrorKind::StorageFull.into()), "full");
    assert_eq!(key(ErrorKind::QuotaExceeded.into()), "full");
    assert_eq!(key(ErrorKind::ReadOnlyFilesystem.into()), "read-only");
    assert_eq!(key(ErrorKind::PermissionDenied.into()), "denied");
    assert_eq!(key(ErrorKind::NotFound.into()), "gone");
    assert_eq!(key(Error::from_raw_os_error(5)), "device");
    assert_eq!(key(ErrorKind::Interrupted.into()), "other");
}

/// A moment some days and hours after the first of a month.
fn moment(days: i64, hours: i64) -> Timestamp {
    let first: Timestamp = "2026-11-01T00:00:00Z".parse().unwrap();
    first + SignedDuration::from_hours(24 * days + hours)
}

#[test]
fn the_last_snapshots_are_kept_and_one_of_each_day_for_two_weeks() {
    // Three of each day, numbered as they were written.
    let written: Vec<_> = (0..30)
        .flat_map(|day| [9, 12, 15].map(|hour| moment(day, hour)))
        .zip(1..)
        .map(|(at, number)| (number, at))
        .collect();
    let kept: Vec<_> = kept_generations(&written, moment(29, 16))
        .into_iter()
        .collect();
    let days = (16..=28).map(|day| 3 * day + 3);
    let last = [86, 88, 89, 90];
    let mut expected: Vec<u64> = days.chain(last).collect();
    expected.sort_unstable();
    assert_eq!(kept, expected);
}

#[test]
fn the_last_snapshots_are_kept_however_old_they_are() {
    let written: Vec<_> = (1..9).map(|number| (number, moment(0, 1))).collect();
    let kept = kept_generations(&written, moment(300, 0));
    assert_eq!(kept.into_iter().collect::<Vec<_>>(), [4, 5, 6, 7, 8]);
}

#[test]
fn snapshots_of_earlier_days_outlive_many_of_one_afternoon() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    let yesterday = std::time::SystemTime::now() - std::time::Duration::from_hours(24);
    let file = fs::File::options()
        .write(true)
        .open(&opened.location.file)
        .unwrap();
    file.set_modified(yesterday).unwrap();
    for number in 2..12 {
        commit(&mut opened, answer(number, "svar"));
        let session = opened.session.clone();
        keeper(&mut opened).snapshot(&session, None).unwrap();
    }
    let kept = names(&opened.location.history());
    assert!(kept.contains(&"session-000001.json".to_owned()), "{kept:?}");
}

#[test]
fn what_could_not_be_read_again_is_not_called_saved() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    let half = draft(&"x".repeat(17 << 20));
    keeper(&mut opened).draft(&half).unwrap();
    let refused = keeper(&mut opened).draft(&half);
    assert!(
        matches!(refused, Err(StoreError::TooLarge { .. })),
        "{refused:?}"
    );
    // Nothing goes to the journal behind a gap, and a snapshot of what is small enough heals it.
    assert!(keeper(&mut opened).commit(&answer(2, "en")).is_err());
    let session = opened.session.clone();
    keeper(&mut opened).snapshot(&session, None).unwrap();
    commit(&mut opened, answer(2, "en"));
}
