//! One writer for each session: a lock of the operating system, with a text that says whose it is.

use std::fs::{File, TryLockError};
use std::io::{self, Seek as _};
use std::path::Path;
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::disk::Opening;
use super::error::{Doing, StoreError};
use super::files::Files;
use super::location::Location;
use super::{files, places};
use crate::text::clean_line;

/// The longest text of a lock that is read.
const LONGEST_TEXT: u64 = 4096;
/// The longest name of a user or a machine that is told.
const LONGEST_NAME: usize = 60;

/// How often a lock that is taken is tried again: who only looks whether it is has it for a moment.
const ATTEMPTS: u32 = 4;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(10);

/// How long the text in a lock of another machine counts, where the lock itself may not.
const A_DAY: i64 = 24 * 60 * 60;

/// Who has a session open; only for the message, never for deciding.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Holder {
    pub host: String,
    pub process: u32,
    pub user: String,
    pub since: Option<Timestamp>,
}

impl Holder {
    /// Returns this process as the one who has a session open.
    pub(super) fn me(at: Timestamp) -> Self {
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

    /// Says whether another machine may still have the session open, where its lock cannot be seen from this one.
    pub fn may_be_at_work(&self, host: &str, now: Timestamp) -> bool {
        let recent = |since: Timestamp| (now.as_second() - since.as_second()).abs() < A_DAY;
        self.host != host && self.since.is_some_and(recent)
    }
}

/// The right to write a session, for as long as it lives; the system takes it back when the process ends.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    files: Files,
    /// Whether the file system knows locks at all.
    pub held: bool,
    /// Since when it is held.
    pub since: Timestamp,
}

/// Whether the lock of another machine stands in the way where it may be out of date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Doubt {
    Heed,
    Ignore,
}

impl Lock {
    /// Takes the lock of a session, or says who has it.
    pub fn take(location: &Location, at: Timestamp, doubt: Doubt) -> Result<Self, StoreError> {
        let path = &location.lock();
        let failed = |error: io::Error| StoreError::failed(Doing::Lock, path, &error);
        let disk = location.files.disk();
        let mut attempts = 1..ATTEMPTS;
        let (file, held) = loop {
            let file = disk.open(path, Opening::Keep).map_err(failed)?;
            location.let_in_readers(&file);
            let held = match patiently(&file) {
                Ok(()) => true,
                Err(TryLockError::WouldBlock) => {
                    return Err(StoreError::Locked {
                        name: location.name.clone(),
                        by: read(location, path),
                    });
                }
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                    false
                }
                Err(TryLockError::Error(error)) => return Err(failed(error)),
            };
            // The session may have been deleted since the file was opened: then this is not what others meet.
            if files::is_at(&file, path) {
                break (file, held);
            }
            if attempts.next().is_none() {
                return Err(failed(io::ErrorKind::NotFound.into()));
            }
        };
        if doubt == Doubt::Heed
            && (!held || is_shared(files::parent(path)))
            && let Some(other) = read(location, path)
            && other.may_be_at_work(&Holder::me(at).host, at)
        {
            return Err(StoreError::PerhapsOpen {
                name: location.name.clone(),
                by: other,
            });
        }
        let mut lock = Self {
            file,
            files: location.files.clone(),
            held,
            since: at,
        };
        // The text serves a message only: a full disk must not keep anybody out.
        lock.sign().ok();
        Ok(lock)
    }

    /// Says whether this is still the lock that others meet.
    pub fn is_at(&self, location: &Location) -> bool {
        files::is_at(&self.file, &location.lock())
    }

    fn sign(&mut self) -> io::Result<()> {
        let text = serde_json::to_string(&Holder::me(self.since))?;
        let disk = self.files.disk();
        disk.cut(&self.file, 0)?;
        self.file.rewind()?;
        disk.write(&self.file, text.as_bytes())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A text that stays behind tells of one who did not end well.
        self.files.disk().cut(&self.file, 0).ok();
        // A child that is just being started holds a copy of the file; closing ours alone would leave it locked.
        if self.held {
            self.file.unlock().ok();
        }
    }
}

fn patiently(file: &File) -> Result<(), TryLockError> {
    for _ in 1..ATTEMPTS {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN_ATTEMPTS),
            result => return result,
        }
    }
    file.try_lock()
}

/// Returns who has a session open for writing, without taking it from anybody; what is not known of him is empty.
pub(super) fn holder(location: &Location) -> Option<Holder> {
    let disk = location.files.disk();
    let file = disk.open(&location.lock(), Opening::Read).ok()?;
    held(location, &file)
}

/// Returns who has a session open, as one sees it who may perhaps not look at the lock: then somebody has it.
pub(super) fn presence(location: &Location) -> Option<Holder> {
    match location.files.disk().open(&location.lock(), Opening::Read) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Some(Holder::default()),
        Err(_) => None,
        Ok(file) => held(location, &file),
    }
}

fn held(location: &Location, file: &File) -> Option<Holder> {
    let taken = matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock));
    taken.then(|| read(location, &location.lock()).unwrap_or_default())
}

/// Returns whom a text in a session's folder names.
pub(super) fn read(location: &Location, path: &Path) -> Option<Holder> {
    let bytes = location.files.read(path, LONGEST_TEXT).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let holder: Holder = serde_json::from_str(&text).ok()?;
    let named = |name: String| clean_line(&name).chars().take(LONGEST_NAME).collect();
    Some(Holder {
        host: named(holder.host),
        user: named(holder.user),
        ..holder
    })
}

/// Says whether a folder lies on a disk that other machines reach, where locks and news need not come through.
#[cfg(target_os = "linux")]
pub(super) fn is_shared(folder: &Path) -> bool {
    /// Network file systems and those that a program of the user's makes, by what the kernel calls them:
    /// nfs, smb, cifs, smb2, afs, ceph, 9p, fuse, ncp, coda, gfs2, ocfs2.
    const SHARED: [u32; 12] = [
        0x6969,
        0x517b,
        0xff53_4d42,
        0xfe53_4d42,
        0x5346_414f,
        0x00c3_6400,
        0x0102_1997,
        0x6573_5546,
        0x564c,
        0x7375_7245,
        0x0116_1970,
        0x7461_636f,
    ];
    rustix::fs::statfs(folder).is_ok_and(|about| {
        // The kinds are numbers of 32 bits, however wide the field is.
        let kind = u32::try_from(about.f_type & 0xffff_ffff).unwrap_or_default();
        SHARED.contains(&kind)
    })
}

/// Says whether a folder lies on a disk that other machines reach; it is not known here.
#[cfg(not(target_os = "linux"))]
pub(super) fn is_shared(_: &Path) -> bool {
    false
}
