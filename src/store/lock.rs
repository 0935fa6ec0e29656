//! One writer for each session: a lock of the operating system, with a text that says whose it is.

use std::fs::{File, TryLockError};
use std::io::{self, Seek as _};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::clean::cleaned;
use super::disk::Opening;
use super::error::{Doing, StoreError};
use super::location::Location;
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
    /// Takes the lock of a session, or says who has it.
    pub fn take(location: &Location, at: Timestamp) -> Result<Self, StoreError> {
        let path = &location.lock();
        let failed = |error: io::Error| StoreError::failed(Doing::Lock, path, &error);
        let disk = location.files.disk();
        let file = disk.open(path, Opening::Keep).map_err(failed)?;
        let held = match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => {
                return Err(StoreError::Locked {
                    name: location.name.clone(),
                    by: holder(location),
                });
            }
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => false,
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        };
        let mut lock = Self { file, held };
        // The text serves a message only: a full disk must not keep anybody out.
        lock.sign(location, at).ok();
        Ok(lock)
    }

    /// Says whether somebody else has a session open for writing, without taking it from anybody.
    pub fn is_taken(location: &Location) -> bool {
        let disk = location.files.disk();
        disk.open(&location.lock(), Opening::Read)
            .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }

    /// Says whether this is still the lock that others meet.
    pub fn is_at(&self, location: &Location) -> bool {
        files::is_at(&self.file, &location.lock())
    }

    fn sign(&mut self, location: &Location, at: Timestamp) -> io::Result<()> {
        let text = serde_json::to_string(&Holder::me(at))?;
        let disk = location.files.disk();
        disk.cut(&self.file, 0)?;
        self.file.rewind()?;
        disk.write(&self.file, text.as_bytes())
    }
}

fn holder(location: &Location) -> Option<Holder> {
    let bytes = location.files.read(&location.lock(), LONGEST_TEXT).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let holder = serde_json::from_str(&text).ok()?;
    Some(cleaned(holder, &text))
}
