//! Documents on disk: each is replaced at once or not at all, and nothing but its own name is ever written.

use std::path::{Path, PathBuf};

use super::error::{Doing, StoreError};
use super::files;

/// The longest name of a document, in bytes.
const LONGEST_NAME: usize = 120;

/// Writes a document into a folder, which is made where it is missing, and returns the path of the document.
pub fn write_document(folder: &Path, name: &str, contents: &[u8]) -> Result<PathBuf, StoreError> {
    if !is_file_name(name) {
        return Err(StoreError::BadName {
            found: name.to_owned(),
        });
    }
    files::make_folder(folder)?;
    let path = folder.join(name);
    files::replace(&path, contents)
        .map_err(|error| StoreError::failed(Doing::Write, &path, &error))?;
    Ok(path)
}

/// Says whether a name stays in its folder and is safe to hand to any other program.
fn is_file_name(name: &str) -> bool {
    name.len() <= LONGEST_NAME
        && name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.'))
}
