//! What comes back from the user's own editor.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use diemo::text::LONGEST;
use diemo::tui::editor::{Unread, edit};

fn ended(code: i32) -> ExitStatus {
    ExitStatus::from_raw(code << 8)
}

/// Writes in the file as an editor does, and ends with a code.
fn writes(bytes: &[u8], code: i32) -> impl FnOnce(&Path) -> io::Result<ExitStatus> {
    move |file| fs::write(file, bytes).map(|()| ended(code))
}

/// Returns what lies in the file that was kept, and takes it away.
fn kept(edited: Result<String, Unread>) -> Vec<u8> {
    let Err(Unread::Kept(file)) = edited else {
        panic!("nothing was kept: {edited:?}");
    };
    let bytes = fs::read(&file).unwrap();
    fs::remove_dir_all(file.parent().unwrap()).unwrap();
    bytes
}

#[test]
fn a_text_in_another_encoding_comes_back_but_for_its_letters() {
    let edited = edit("", writes(b"bl\xe5b\xe6r\n", 0));
    assert_eq!(edited.unwrap(), "bl\u{FFFD}b\u{FFFD}r\n");
}

#[test]
fn what_an_editor_that_fails_has_written_is_kept() {
    assert_eq!(kept(edit("en", writes(b"to", 1))), b"to");
}

#[test]
fn a_text_that_is_too_long_is_kept_whole() {
    let long = vec![b'a'; LONGEST + 10];
    assert_eq!(kept(edit("", writes(&long, 0))).len(), LONGEST + 10);
}

#[test]
fn an_editor_that_fails_over_an_untouched_text_leaves_no_file() {
    assert_eq!(edit("en", |_| Ok(ended(1))), Err(Unread::Failed));
}

#[test]
fn an_editor_that_is_not_there_was_never_started() {
    let missing = |_: &Path| Err(io::Error::from(io::ErrorKind::NotFound));
    assert_eq!(edit("en", missing), Err(Unread::NotStarted));
}

/// Runs these lines as the user's editor, as the program does: the file is its last word.
fn by_script(lines: &str) -> impl FnOnce(&Path) -> io::Result<ExitStatus> {
    move |file| {
        Command::new("/bin/sh")
            .args(["-c", lines, "editor"])
            .arg(file)
            .status()
    }
}

#[test]
fn a_text_is_lent_in_a_folder_that_nobody_else_can_look_into_and_nothing_is_left_behind() {
    let mut lent = PathBuf::new();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let edited = edit("en", |file| {
        assert_eq!((mode(file), mode(file.parent().unwrap())), (0o600, 0o700));
        lent = file.to_owned();
        by_script("umask 0; cp \"$1\" \"$1~\"; printf to > \"$1.new\"; mv \"$1.new\" \"$1\"")(file)
    });
    assert_eq!(edited.unwrap(), "to");
    assert!(!lent.parent().unwrap().exists());
}

#[test]
fn what_an_editor_has_written_before_it_is_killed_is_kept() {
    let killed = edit("en", by_script("printf to > \"$1\"; kill -9 $$"));
    assert_eq!(kept(killed), b"to");
    let killed = edit("en", by_script("kill -9 $$"));
    assert_eq!(killed, Err(Unread::Failed));
}

#[test]
fn a_text_that_the_editor_has_taken_away_comes_back_as_it_was_lent() {
    assert_eq!(edit("en", by_script("rm \"$1\"")).unwrap(), "en");
}
