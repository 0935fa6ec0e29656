//! The store's files: bounded reading, private folders, and replacing a file at once or not at all.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use uuid::Uuid;

use super::disk::{Disk, Opening, RealDisk};
use super::error::{Doing, Reason, StoreError};

/// The largest session or journal that is read.
pub(super) const LARGEST: u64 = 32 << 20;

/// Files on a disk.
#[derive(Clone, Debug)]
pub(super) struct Files {
    disk: Arc<dyn Disk>,
}

impl Default for Files {
    /// Returns the files on the disk of the machine.
    fn default() -> Self {
        static REAL: LazyLock<Files> = LazyLock::new(|| Files::on(Arc::new(RealDisk)));
        REAL.clone()
    }
}

impl PartialEq for Files {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.disk, &other.disk)
    }
}

impl Eq for Files {}

impl Files {
    /// Returns the files on a disk.
    pub fn on(disk: Arc<dyn Disk>) -> Self {
        Self { disk }
    }

    /// Returns the disk that they lie on.
    pub fn disk(&self) -> &dyn Disk {
        &*self.disk
    }

    /// Reads a plain file of at most `limit` bytes; a pipe or a device is never waited for.
    pub fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, StoreError> {
        let failed = |error: io::Error| StoreError::failed(Doing::Read, path, &error);
        let unreadable = |reason| StoreError::Unreadable {
            path: path.to_owned(),
            line: 0,
            column: 0,
            reason,
        };
        let file = match self.disk.open(path, Opening::Read) {
            Ok(file) => file,
            // A link where a file should be.
            Err(error) if error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error()) => {
                return Err(unreadable(Reason::NotPlainFile));
            }
            Err(error) => return Err(failed(error)),
        };
        if !file.metadata().map_err(failed)?.is_file() {
            return Err(unreadable(Reason::NotPlainFile));
        }
        let bytes = self.disk.read(&file, limit).map_err(failed)?;
        if bytes.len() as u64 > limit {
            return Err(unreadable(Reason::TooLarge { limit }));
        }
        Ok(bytes)
    }

    /// Makes a folder, and those above it, that only the user may enter; one that exists is left as it is.
    pub fn make_folder(&self, path: &Path) -> Result<(), StoreError> {
        if path.is_dir() {
            return Ok(());
        }
        if let Some(above) = path.parent().filter(|above| !above.as_os_str().is_empty()) {
            self.make_folder(above)?;
        }
        match self.make_new_folder(path) {
            // Somebody else made it meanwhile.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
            Err(error) => Err(StoreError::failed(Doing::Write, path, &error)),
            Ok(()) => Ok(()),
        }
    }

    /// Makes one folder that was not there before.
    pub fn make_new_folder(&self, path: &Path) -> io::Result<()> {
        self.disk.make_folder(path)?;
        self.disk.sync_folder(parent(path))
    }

    /// Puts new contents in the place of a file: whoever reads it sees the old or the new, whole and on the disk.
    pub fn replace(&self, path: &Path, contents: &[u8]) -> io::Result<()> {
        self.write_beside(path, contents, true)?.persist(path)?;
        self.disk.sync_folder(parent(path))
    }

    /// Replaces a file that can be made again, without waiting for the disk.
    pub fn replace_cache(&self, path: &Path, contents: &[u8]) -> io::Result<()> {
        self.write_beside(path, contents, false)?.persist(path)
    }

    /// Writes contents to a private file beside the one they are meant for.
    pub fn write_beside(&self, path: &Path, contents: &[u8], durable: bool) -> io::Result<Waiting> {
        let (file, waiting) = self.open_beside(path)?;
        self.disk.write(&file, contents)?;
        if durable {
            self.disk.sync_all(&file)?;
        }
        Ok(waiting)
    }

    /// Tries in small whether a file could be replaced by one of so many bytes.
    pub fn try_out(&self, path: &Path, bytes: u64) -> io::Result<()> {
        let (file, _waiting) = self.open_beside(path)?;
        match self.disk.reserve(&file, bytes) {
            Err(error) if error.kind() != io::ErrorKind::Unsupported => return Err(error),
            _ => {}
        }
        self.disk.write(&file, b"\n")?;
        self.disk.sync_all(&file)
    }

    fn open_beside(&self, path: &Path) -> io::Result<(File, Waiting)> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = path.with_file_name(format!(".{name}.{}{TEMPORARY}", Uuid::now_v7()));
        let file = self.disk.open(&beside, Opening::New)?;
        if let Some(readers) = Readers::of(path) {
            readers.admit(&file);
        }
        let waiting = Waiting {
            files: self.clone(),
            path: Some(beside),
        };
        Ok((file, waiting))
    }

    /// Takes away what an interrupted replacement of this file left behind; nobody else may be writing it.
    pub fn sweep(&self, path: &Path) {
        for name in self.disk.names(parent(path)).unwrap_or_default() {
            let left = path.with_file_name(&name);
            if is_left_behind(path, &name) && is_plain_file(&left) {
                // What cannot be removed now is swept the next time.
                self.disk.remove(&left).ok();
            }
        }
    }

    /// Gives a file a second name, or a copy where the file system knows no second names; when this returns, the name is
    /// on the disk.
    pub fn keep_as(&self, path: &Path, second: &Path) -> Result<(), StoreError> {
        let failed = |error: io::Error| StoreError::failed(Doing::Move, path, &error);
        match self.disk.link(path, second) {
            Err(error) if error.kind() != io::ErrorKind::NotFound && !second.exists() => {
                let bytes = self.read(path, LARGEST)?;
                self.replace(second, &bytes).map_err(failed)
            }
            result => {
                result.map_err(failed)?;
                self.disk.sync_folder(parent(second)).map_err(failed)
            }
        }
    }

    /// Makes a file look written now, so that what was remembered of it is looked up again.
    pub fn touch(&self, path: &Path, now: jiff::Timestamp) {
        // Without it a cache is older than it could be.
        if let Ok(file) = self.disk.open(path, Opening::Alter) {
            self.disk.date(&file, now).ok();
        }
    }
}

/// New contents that wait beside the file whose place they are to take; they are taken away if they never do.
#[derive(Debug)]
pub(super) struct Waiting {
    files: Files,
    path: Option<PathBuf>,
}

impl Waiting {
    /// Returns how the file will look in the place that it takes.
    pub fn seen(&self) -> Option<Seen> {
        see(self.path.as_ref()?)
    }

    /// Puts the contents in the place of a file.
    pub fn persist(mut self, path: &Path) -> io::Result<()> {
        if let Some(beside) = &self.path {
            self.files.disk.rename(beside, path)?;
        }
        self.path = None;
        Ok(())
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let Some(beside) = &self.path {
            // What cannot be removed now is swept when the session is opened.
            self.files.disk.remove(beside).ok();
        }
    }
}

/// The group that may read a file, where its owner has let it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Readers {
    group: u32,
}

/// The mode by which the group of a file may read it.
const GROUP_READS: u32 = 0o040;

impl Readers {
    /// Returns who may read a file beside its owner; none where nobody may, or there is no file.
    pub fn of(path: &Path) -> Option<Self> {
        let about = fs::symlink_metadata(path).ok()?;
        // What everybody may read, or the group alter, was not let in on purpose.
        let read = about.is_file() && about.mode() & 0o077 == GROUP_READS;
        read.then(|| Self { group: about.gid() })
    }

    /// Lets them read an open file, too; where it cannot be given to their group, it stays the user's alone.
    pub fn admit(self, file: &File) {
        let group = rustix::fs::Gid::from_raw(self.group);
        if rustix::fs::fchown(file, None, Some(group)).is_ok() {
            let mode = fs::Permissions::from_mode(0o600 | GROUP_READS);
            // Where that fails, it stays the user's alone.
            file.set_permissions(mode).ok();
        }
    }
}

/// Makes an open file the user's alone, whatever the mask of the process.
pub(super) fn make_private(file: &File) -> io::Result<()> {
    file.set_permissions(fs::Permissions::from_mode(0o600))
}

const TEMPORARY: &str = ".tmp";

/// Returns text where it is UTF-8, without the mark that some editors put first.
pub(super) fn text(bytes: Vec<u8>, path: &Path) -> Result<String, StoreError> {
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let lines = || good.split(|&byte| byte == b'\n');
        StoreError::Unreadable {
            path: path.to_owned(),
            line: lines().count(),
            column: lines().next_back().map_or(0, <[u8]>::len) + 1,
            reason: Reason::NotText,
        }
    })?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

/// Says whether a name is one that an interrupted replacement of a file leaves beside it.
pub(super) fn is_left_behind(path: &Path, name: &OsStr) -> bool {
    let replaced = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.to_string_lossy();
    let rest = name.strip_prefix('.');
    let rest = rest.and_then(|rest| rest.strip_prefix(&*replaced));
    rest.is_some_and(|rest| rest.starts_with('.') && rest.ends_with(TEMPORARY))
}

fn is_plain_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|about| about.is_file())
}

/// Says whether an open file is still the one that its path leads to.
pub(super) fn is_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(open), Ok(named)) => open.dev() == named.dev() && open.ino() == named.ino(),
        _ => false,
    }
}

/// A file as it lies at a path: what the system calls it, its length, and when it was written.
///
/// Where two are the same, nobody has written there in between.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Seen {
    pub identity: (u64, u64),
    length: u64,
    written: (i64, i64),
}

impl Seen {
    /// Returns how a file looks of which this is known.
    pub fn of(about: &fs::Metadata) -> Self {
        Self {
            identity: (about.dev(), about.ino()),
            length: about.len(),
            written: (about.mtime(), about.mtime_nsec()),
        }
    }

    /// Returns how many bytes there were in it.
    pub fn length(self) -> u64 {
        self.length
    }

    /// Says whether there was nothing in it.
    pub fn is_empty(self) -> bool {
        self.length == 0
    }
}

/// Looks how a file lies at a path.
pub(super) fn see(path: &Path) -> Option<Seen> {
    Some(Seen::of(&fs::symlink_metadata(path).ok()?))
}

/// Returns the folder a file lies in.
pub(super) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Returns a path beside the one given that bears a word and a time, and is not taken.
pub(super) fn set_aside_path(path: &Path, word: &str, at: jiff::Timestamp) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let time = at.strftime("%Y%m%dT%H%M%SZ");
    let mut name = format!("{stem}.{word}-{time}");
    while path.with_file_name(&name).exists() {
        name.push('+');
    }
    path.with_file_name(name)
}
