//! What comes back from the user's own editor.

use std::fs;
use std::io;
use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::ExitStatus;

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
    fs::remove_file(&file).unwrap();
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
