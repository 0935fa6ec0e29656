//! Every touch of the disk: bounded reading, private folders, and replacing a file at once or not at all.
//!
//! The rest of the store reaches the disk through these few functions, so that a fault at any of them can be tried.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{
    DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _,
};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

use super::error::{Doing, Reason, StoreError};

/// The largest session or journal that is read.
pub(super) const LARGEST: u64 = 64 << 20;

const PRIVATE_FILE: u32 = 0o600;
const PRIVATE_FOLDER: u32 = 0o700;

/// Reads a plain file of at most `limit` bytes; a pipe or a device is never waited for.
pub(super) fn read(path: &Path, limit: u64) -> Result<Vec<u8>, StoreError> {
    let failed = |error: io::Error| StoreError::failed(Doing::Read, path, &error);
    let unreadable = |reason| StoreError::Unreadable {
        path: path.to_owned(),
        line: 0,
        column: 0,
        reason,
    };
    let opened = OpenOptions::new()
        .read(true)
        .custom_flags(guarded())
        .open(path);
    let file = match opened {
        Ok(file) => file,
        // A link where a file should be.
        Err(error) if error.raw_os_error() == Some(rustix::io::Errno::LOOP.raw_os_error()) => {
            return Err(unreadable(Reason::NotPlainFile));
        }
        Err(error) => return Err(failed(error)),
    };
    let about = file.metadata().map_err(failed)?;
    if !about.is_file() {
        return Err(unreadable(Reason::NotPlainFile));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len().min(limit)).unwrap_or(0) + 1);
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() as u64 > limit {
        return Err(unreadable(Reason::TooLarge { limit }));
    }
    Ok(bytes)
}

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

fn guarded() -> i32 {
    let flags = OFlags::NONBLOCK | OFlags::NOFOLLOW | OFlags::NOCTTY;
    flags.bits().cast_signed()
}

/// Makes a folder, and those above it, that only the user may enter; one that exists is left as it is.
pub(super) fn make_folder(path: &Path) -> Result<(), StoreError> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(above) = path.parent().filter(|above| !above.as_os_str().is_empty()) {
        make_folder(above)?;
    }
    match make_new_folder(path) {
        Err(_) if path.is_dir() => Ok(()),
        Err(error) => Err(StoreError::failed(Doing::Write, path, &error)),
        Ok(()) => Ok(()),
    }
}

/// Makes one folder that was not there before.
pub(super) fn make_new_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().mode(PRIVATE_FOLDER).create(path)?;
    // The mode that was asked for went through the mask of the process.
    fs::set_permissions(path, Permissions::from_mode(PRIVATE_FOLDER))?;
    if let Some(above) = path.parent() {
        sync_folder(above)?;
    }
    Ok(())
}

/// Opens a private file for reading and writing, makes it where it is missing, and never empties it.
pub(super) fn open_private(path: &Path, append: bool) -> io::Result<File> {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .append(append)
        .create(true)
        .truncate(false)
        .mode(PRIVATE_FILE)
        .custom_flags(guarded())
        .open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    }
    file.set_permissions(Permissions::from_mode(PRIVATE_FILE))?;
    Ok(file)
}

/// Puts new contents in the place of a file: whoever reads it sees the old or the new, whole and on the disk.
pub(super) fn replace(path: &Path, contents: &[u8]) -> io::Result<()> {
    let waiting = write_beside(path, contents, true)?;
    waiting.persist(path).map_err(|error| error.error)?;
    sync_folder(parent(path))
}

/// Replaces a file that can be made again, without waiting for the disk.
pub(super) fn replace_cache(path: &Path, contents: &[u8]) -> io::Result<()> {
    let waiting = write_beside(path, contents, false)?;
    waiting.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Writes contents to a private file beside the one they are meant for.
pub(super) fn write_beside(
    path: &Path,
    contents: &[u8],
    durable: bool,
) -> io::Result<tempfile::NamedTempFile> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut waiting = tempfile::Builder::new()
        .prefix(&format!(".{name}."))
        .suffix(TEMPORARY)
        .tempfile_in(parent(path))?;
    let file = waiting.as_file_mut();
    file.set_permissions(Permissions::from_mode(PRIVATE_FILE))?;
    file.write_all(contents)?;
    if durable {
        file.sync_all()?;
    }
    Ok(waiting)
}

const TEMPORARY: &str = ".tmp";

/// Takes away what an interrupted replacement of this file left behind; nobody else may be writing it.
pub(super) fn sweep(path: &Path) {
    let prefix = format!(
        ".{}.",
        path.file_name().unwrap_or_default().to_string_lossy()
    );
    for entry in fs::read_dir(parent(path)).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && name.starts_with(&prefix) && name.ends_with(TEMPORARY) {
            // What cannot be removed now is swept the next time.
            fs::remove_file(entry.path()).ok();
        }
    }
}

/// Makes the names in a folder durable.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    match File::open(path)?.sync_all() {
        // Some file systems keep folders durable by themselves and refuse to be asked.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        result => result,
    }
}

/// Gives a file a second name, or a copy where the file system knows no second names.
pub(super) fn keep_as(path: &Path, second: &Path) -> io::Result<()> {
    match fs::hard_link(path, second) {
        Err(error) if error.kind() != io::ErrorKind::NotFound && !second.exists() => {
            let bytes = fs::read(path)?;
            replace(second, &bytes)
        }
        result => result,
    }
}

/// Makes a file look written now, so that what was remembered of it is looked up again.
pub(super) fn touch(path: &Path, now: jiff::Timestamp) {
    // Without it a cache is older than it could be.
    if let Ok(file) = OpenOptions::new()
        .write(true)
        .custom_flags(guarded())
        .open(path)
    {
        file.set_modified(now.into()).ok();
    }
}

/// Says whether an open file is still the one that its path leads to.
pub(super) fn is_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(open), Ok(named)) => open.dev() == named.dev() && open.ino() == named.ino(),
        _ => false,
    }
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
