//! One writer for each session: a lock of the operating system, with a text that says whose it is.

use std::fs::{File, TryLockError};
use std::io::{self, Seek as _, Write as _};
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::clean::cleaned;
use super::error::{Doing, StoreError};
use super::{files, places};

/// The longest text of a lock that is read.
const LONGEST_TEXT: u64 = 4096;

/// Who has a session open; only for the message, never for deciding.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Holder {
    pub host: String,
    pub process: u32,
    pub user: String,
    pub since: Option<Timestamp>,
}

impl Holder {
    fn me(at: Timestamp) -> Self {
        Self {
            host: rustix::system::uname()
                .nodename()
                .to_string_lossy()
                .into_owned(),
            process: std::process::id(),
            user: places::user(),
            since: Some(at),
        }
    }
}

/// The right to write a session, for as long as it lives; the system takes it back when the process ends.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    /// Whether the file system knows locks at all.
    pub held: bool,
}

impl Lock {
    /// Takes the lock at a path, or says who has it.
    pub fn take(path: &Path, name: &str, at: Timestamp) -> Result<Self, StoreError> {
        let failed = |error: io::Error| StoreError::failed(Doing::Lock, path, &error);
        let file = files::open_private(path, false).map_err(failed)?;
        let held = match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => {
                return Err(StoreError::Locked {
                    name: name.to_owned(),
                    by: holder(path),
                });
            }
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => false,
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        };
        let mut lock = Self { file, held };
        // The text serves a message only: a full disk must not keep anybody out.
        lock.sign(at).ok();
        Ok(lock)
    }

    /// Says whether somebody else has the lock at a path, without taking it from anybody.
    pub fn is_taken(path: &Path) -> bool {
        File::open(path)
            .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }

    /// Says whether this is still the lock that others meet at the path.
    pub fn is_at(&self, path: &Path) -> bool {
        files::is_at(&self.file, path)
    }

    fn sign(&mut self, at: Timestamp) -> io::Result<()> {
        let text = serde_json::to_string(&Holder::me(at))?;
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(text.as_bytes())
    }
}

fn holder(path: &Path) -> Option<Holder> {
    let bytes = files::read(path, LONGEST_TEXT).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let holder = serde_json::from_str(&text).ok()?;
    Some(cleaned(holder, &text))
}
