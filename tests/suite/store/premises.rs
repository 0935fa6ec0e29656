//! Folders and what lies in them: nothing is done through a link, nothing is made for others to read, and what others
//! may alter is told.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use diemo::store::{Access, Concern, StoreError, write_document};
use jiff::Timestamp;

use super::{Bench, bench, close, commit, mode, names};
use crate::sample::answer;

/// Returns a bench with a session, and a folder that is none of the store's.
fn beside() -> (Bench, PathBuf) {
    let bench = bench();
    close(bench.create("Skatteattest"));
    let outside = bench.folder.path().join("andres");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("brev.txt"), "viktig").unwrap();
    (bench, outside)
}

/// Puts a link where something was, or might be.
fn link_instead(place: &Path, to: &Path) {
    fs::remove_dir_all(place)
        .or_else(|_| fs::remove_file(place))
        .ok();
    symlink(to, place).unwrap();
}

#[test]
fn nothing_is_read_or_written_through_a_link_within_the_data_folder() {
    for place in [
        "sessions/skatteattest",
        "sessions/skatteattest/session.json",
        "sessions/skatteattest/journal.jsonl",
        "sessions/skatteattest/lock",
        "sessions/skatteattest/history",
        "sessions/skatteattest/documents",
        "sessions",
        "trash",
    ] {
        let (bench, outside) = beside();
        let is_file = place.ends_with("json") || place.ends_with('l') || place.ends_with("lock");
        let target = if is_file {
            outside.join("brev.txt")
        } else {
            outside.clone()
        };
        link_instead(&bench.folder.path().join("data").join(place), &target);
        if let Ok(mut opened) = bench.open("skatteattest") {
            panic!("{place} was opened: {:?}", opened.keeper.take());
        }
        bench.store.list();
        bench.store.trash("skatteattest", Timestamp::now()).ok();
        bench.store.trash_list().ok();
        assert_eq!(names(&outside), ["brev.txt"], "{place}");
        let letter = fs::read_to_string(outside.join("brev.txt")).unwrap();
        assert_eq!(letter, "viktig", "{place}");
    }
}

#[test]
fn a_link_beside_a_session_from_elsewhere_is_not_followed() {
    let (bench, outside) = beside();
    let file = bench.folder.path().join("post.json");
    let location = bench.store.find("skatteattest").unwrap();
    fs::copy(location.file, &file).unwrap();
    symlink(&outside, bench.folder.path().join(".post.json.diemo")).unwrap();
    let found = bench.store.find(file.to_str().unwrap()).unwrap();
    let refused = bench.store.open(found, Access::Write);
    assert!(matches!(refused, Err(StoreError::Unreadable { .. })));
    assert_eq!(names(&outside), ["brev.txt"]);
}

#[test]
fn a_pipe_or_a_device_in_place_of_a_file_is_refused_at_once() {
    for place in ["session.json", "journal.jsonl", "lock"] {
        let (bench, _) = beside();
        let folder = bench.store.find("skatteattest").unwrap().folder;
        let path = folder.join(place);
        fs::remove_file(&path).ok();
        rustix::fs::mkfifoat(rustix::fs::CWD, &path, rustix::fs::Mode::RWXU).unwrap();
        assert!(bench.open("skatteattest").is_err(), "{place}");
    }
}

#[test]
fn a_document_takes_the_place_of_a_link_and_leaves_alone_what_it_leads_to() {
    let (_bench, outside) = beside();
    let folder = outside.join("ut");
    fs::create_dir(&folder).unwrap();
    symlink(outside.join("brev.txt"), folder.join("plan.md")).unwrap();
    let path = write_document(&folder, "plan.md", b"# Plan").unwrap();
    assert!(!path.is_symlink());
    assert_eq!(mode(&path), 0o600);
    assert_eq!(
        fs::read_to_string(outside.join("brev.txt")).unwrap(),
        "viktig"
    );
}

#[test]
fn a_data_folder_that_others_can_alter_is_told_of() {
    let (bench, _) = beside();
    assert_eq!(bench.store.list().concerns, []);
    let data = bench.folder.path().join("data");
    for (open, told) in [(0o770, true), (0o702, true), (0o755, false), (0o700, false)] {
        fs::set_permissions(&data, fs::Permissions::from_mode(open)).unwrap();
        let concern = Concern::OthersMayWrite { path: data.clone() };
        let expected = if told { vec![concern] } else { vec![] };
        assert_eq!(bench.store.list().concerns, expected, "{open:o}");
    }
}

/// Lists everything below a folder with its mode.
fn modes(folder: &Path, found: &mut Vec<(PathBuf, u32)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found.push((path.clone(), mode(&path)));
        if path.is_dir() {
            modes(&path, found);
        }
    }
}

#[test]
fn what_the_program_makes_is_the_users_alone_whatever_the_mask() {
    for mask in ["000", "022", "077"] {
        let folder = tempfile::tempdir().unwrap();
        let run = |words: &str| {
            let program = env!("CARGO_BIN_EXE_diemo");
            let script = format!("umask {mask}; '{program}' {words} --data-dir data");
            let mut command = Command::new("/bin/sh");
            let ran = command.args(["-c", &script]).current_dir(folder.path());
            let ran = ran.output().unwrap();
            assert!(ran.status.success(), "{words}: {ran:?}");
        };
        run("new --service Skatteattest --organisation Bergen");
        run("set skatteattest archive-duty=no");
        run("export skatteattest");
        run("export skatteattest --out ut");
        run("backup kopi.zip");
        run("example skatteattest");
        run("delete skatteattest-eksempel");
        run("list");
        let mut found = Vec::new();
        modes(folder.path(), &mut found);
        assert!(found.len() > 20);
        for (path, mode) in found {
            let own = if path.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(mode, own, "{} under {mask}", path.display());
        }
    }
}

#[test]
fn what_was_open_to_others_before_is_closed_when_it_is_written() {
    let (bench, _) = beside();
    let location = bench.store.find("skatteattest").unwrap();
    for path in [&location.file, &location.folder.join("lock")] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o666)).unwrap();
    }
    let mut opened = bench.open("skatteattest").unwrap();
    commit(&mut opened, answer(2, "en"));
    close(opened);
    assert_eq!(mode(&location.file), 0o600);
    assert_eq!(mode(&location.folder.join("lock")), 0o600);
}
