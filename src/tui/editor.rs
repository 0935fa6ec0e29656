//! A text in the user's own editor: lent as a file that nobody else can read, and never lost.

use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::ExitStatus;

use tempfile::TempDir;

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

/// What the file is called that is lent to an editor.
const NAME: &str = "diemo.txt";

/// Lets an editor work on a text, and returns what was written.
pub fn edit(
    text: &str,
    work: impl FnOnce(&Path) -> io::Result<ExitStatus>,
) -> Result<String, Unread> {
    let mut lent = Lent::new(text).map_err(|_| Unread::NotStarted)?;
    let worked = work(&lent.path());
    let Ok(written) = lent.written() else {
        return Err(lent.kept());
    };
    match worked {
        Ok(status) if status.success() && written.len() <= LONGEST => {
            Ok(String::from_utf8_lossy(&written).into_owned())
        }
        Ok(_) if written == text.as_bytes() => Err(Unread::Failed),
        Err(_) if written == text.as_bytes() => Err(Unread::NotStarted),
        _ => Err(lent.kept()),
    }
}

/// A text in a file of its own, in a folder of its own: what the editor puts beside it, nobody else reads either.
struct Lent {
    folder: TempDir,
    file: File,
}

impl Lent {
    fn new(text: &str) -> io::Result<Self> {
        let mut named = tempfile::Builder::new();
        let named = named.prefix("diemo-");
        let folder = named.permissions(Permissions::from_mode(0o700)).tempdir()?;
        let mut options = OpenOptions::new();
        let options = options.read(true).write(true).create_new(true);
        let mut file = options.mode(0o600).open(folder.path().join(NAME))?;
        file.write_all(text.as_bytes())?;
        file.flush()?;
        Ok(Self { folder, file })
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(NAME)
    }

    /// Reads one byte more than is kept, so that a longer text is known from one that just fits.
    fn written(&mut self) -> io::Result<Vec<u8>> {
        let longest = LONGEST as u64 + 1;
        let mut bytes = Vec::new();
        // Editors may put a new file in the place of the old one.
        if let Ok(new) = File::open(self.path()) {
            new.take(longest).read_to_end(&mut bytes)?;
        } else {
            self.file.rewind()?;
            (&self.file).take(longest).read_to_end(&mut bytes)?;
        }
        Ok(bytes)
    }

    fn kept(self) -> Unread {
        // Where it cannot be kept it is gone already, and the path says where it was.
        Unread::Kept(self.folder.keep().join(NAME))
    }
}
