//! Documents on disk: each is replaced at once or not at all, and nothing but its own name is ever written.

use std::path::{Path, PathBuf};

use super::error::{Doing, Reason, StoreError};
use super::files::{Files, LARGEST};

/// The longest name of a document, in bytes.
const LONGEST_NAME: usize = 120;

/// How documents begin, by how their files end.
const BEGINNINGS: [(&str, &str); 3] = [
    ("md", "# "),
    ("html", "<!DOCTYPE html>\n<html lang=\""),
    ("bpmn", "<?xml "),
];

/// The largest drawing of a process that is read.
const LARGEST_DRAWING: u64 = 10 << 20;

/// Reads the drawing of a process that something else has made.
pub fn read_drawing(path: &Path) -> Result<Vec<u8>, StoreError> {
    Files::default().read(path, LARGEST_DRAWING)
}

/// Writes a document into a folder, which is made where it is missing, and returns the path of the document.
pub fn write_document(folder: &Path, name: &str, contents: &[u8]) -> Result<PathBuf, StoreError> {
    write_document_on(&Files::default(), folder, name, contents)
}

pub(super) fn write_document_on(
    files: &Files,
    folder: &Path,
    name: &str,
    contents: &[u8],
) -> Result<PathBuf, StoreError> {
    if !is_file_name(name) {
        return Err(StoreError::BadName {
            found: name.to_owned(),
        });
    }
    files.make_folder(folder)?;
    let path = folder.join(name);
    if is_foreign(files, &path) {
        return Err(StoreError::ForeignFile { path });
    }
    files
        .replace(&path, contents)
        .map_err(|error| StoreError::failed(Doing::Write, &path, &error))?;
    Ok(path)
}

/// Says whether a file lies at a path that does not begin as a document of its kind does.
fn is_foreign(files: &Files, path: &Path) -> bool {
    let named = |ending: &str| path.extension().is_some_and(|found| found == ending);
    let Some((_, beginning)) = BEGINNINGS.iter().find(|(ending, _)| named(ending)) else {
        return false;
    };
    match files.read(path, LARGEST) {
        Ok(found) => !found.is_empty() && !found.starts_with(beginning.as_bytes()),
        Err(StoreError::Unreadable {
            reason: Reason::TooLarge { .. },
            ..
        }) => true,
        // What is not there, or cannot be read, is for the writing to deal with.
        Err(_) => false,
    }
}

/// Says whether a name stays in its folder and is safe to hand to any other program.
pub(super) fn is_file_name(name: &str) -> bool {
    name.len() <= LONGEST_NAME
        && name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.'))
}
