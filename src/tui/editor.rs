//! A text in the user's own editor: lent as a file that nobody else can read, and never lost.

use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use tempfile::NamedTempFile;

use crate::text::LONGEST;

/// Why a text did not come back from the editor.
#[derive(Debug, PartialEq, Eq)]
pub enum Unread {
    /// The editor could not be started.
    NotStarted,
    /// It ended with an error, and nothing was written.
    Failed,
    /// Something was written that cannot be taken in; it lies in this file.
    Kept(PathBuf),
}

/// Lets an editor work on a text, and returns what was written.
pub fn edit(
    text: &str,
    work: impl FnOnce(&Path) -> io::Result<ExitStatus>,
) -> Result<String, Unread> {
    let mut file = lent(text).map_err(|_| Unread::NotStarted)?;
    let worked = work(file.path());
    let Ok(written) = written(&mut file) else {
        return Err(kept(file));
    };
    match worked {
        Ok(status) if status.success() && written.len() <= LONGEST => {
            Ok(String::from_utf8_lossy(&written).into_owned())
        }
        Ok(_) if written == text.as_bytes() => Err(Unread::Failed),
        Err(_) if written == text.as_bytes() => Err(Unread::NotStarted),
        _ => Err(kept(file)),
    }
}

fn lent(text: &str) -> io::Result<NamedTempFile> {
    let mut named = tempfile::Builder::new();
    let mut file = named.prefix("diemo-").suffix(".txt").tempfile()?;
    file.write_all(text.as_bytes())?;
    file.flush()?;
    Ok(file)
}

/// Reads one byte more than is kept, so that a longer text is known from one that just fits.
fn written(file: &mut NamedTempFile) -> io::Result<Vec<u8>> {
    let longest = LONGEST as u64 + 1;
    let mut bytes = Vec::new();
    // Editors may put a new file in the place of the old one.
    if let Ok(new) = File::open(file.path()) {
        new.take(longest).read_to_end(&mut bytes)?;
    } else {
        file.rewind()?;
        file.take(longest).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn kept(file: NamedTempFile) -> Unread {
    let path = file.path().to_owned();
    // Where it cannot be kept it is gone already, and the path says where it was.
    drop(file.keep());
    Unread::Kept(path)
}
