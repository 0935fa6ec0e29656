//! The few things that are done to a disk. Everything kept goes through them, so that a test can let each of them fail.

use std::ffi::OsString;
use std::fmt;
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use jiff::Timestamp;
use rustix::fs::OFlags;

const PRIVATE_FILE: u32 = 0o600;
const PRIVATE_FOLDER: u32 = 0o700;

/// What a file is opened for; a pipe or a device is never waited for, and a link is not followed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Opening {
    /// To be read, if it is there.
    Read,
    /// To be altered, if it is there.
    Alter,
    /// To be read and written; made where it is missing, never emptied.
    Keep,
    /// The same, and everything written goes to its end.
    Append,
    /// To be written, and not there before.
    New,
}

/// A disk, as sessions are read from and written to; each of these does one thing, which happens or fails.
pub trait Disk: fmt::Debug + Send + Sync {
    /// Opens a file; one that is made or written is the user's alone.
    fn open(&self, path: &Path, opening: Opening) -> io::Result<File> {
        let writes = opening != Opening::Read;
        let makes = matches!(opening, Opening::Keep | Opening::Append);
        let file = OpenOptions::new()
            .read(opening != Opening::Alter)
            .write(writes)
            .append(opening == Opening::Append)
            .create(makes)
            .create_new(opening == Opening::New)
            .truncate(false)
            .mode(PRIVATE_FILE)
            .custom_flags(guarded())
            .open(path)?;
        if writes && !file.metadata()?.is_file() {
            return Err(io::Error::from(io::ErrorKind::InvalidInput));
        }
        if makes || opening == Opening::New {
            file.set_permissions(Permissions::from_mode(PRIVATE_FILE))?;
        }
        Ok(file)
    }

    /// Reads an open file, and of one that is longer than a limit one byte more than that.
    fn read(&self, file: &File, limit: u64) -> io::Result<Vec<u8>> {
        let length = file.metadata()?.len().min(limit);
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0) + 1);
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Writes all of some bytes.
    fn write(&self, mut file: &File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    /// Cuts a file off at a length.
    fn cut(&self, file: &File, length: u64) -> io::Result<()> {
        file.set_len(length)
    }

    /// Sets room aside for a file that is still short.
    fn reserve(&self, file: &File, bytes: u64) -> io::Result<()> {
        #[cfg(target_os = "linux")]
        rustix::fs::fallocate(file, rustix::fs::FallocateFlags::KEEP_SIZE, 0, bytes)?;
        #[cfg(not(target_os = "linux"))]
        let _ = (file, bytes);
        Ok(())
    }

    /// Returns when what a file holds is durable.
    fn sync_data(&self, file: &File) -> io::Result<()> {
        file.sync_data()
    }

    /// Returns when what a file holds and what is known of it are durable.
    fn sync_all(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    /// Returns when the names in a folder are durable.
    fn sync_folder(&self, path: &Path) -> io::Result<()> {
        match File::open(path)?.sync_all() {
            // Some file systems keep folders durable by themselves and refuse to be asked.
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
            result => result,
        }
    }

    /// Makes one folder that was not there before, for the user alone.
    fn make_folder(&self, path: &Path) -> io::Result<()> {
        DirBuilder::new().mode(PRIVATE_FOLDER).create(path)?;
        // The mode that was asked for went through the mask of the process.
        fs::set_permissions(path, Permissions::from_mode(PRIVATE_FOLDER))
    }

    /// Gives a file or folder another name, in place of what bore it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    /// Gives a file a second name that nothing bears yet.
    fn link(&self, path: &Path, second: &Path) -> io::Result<()> {
        fs::hard_link(path, second)
    }

    /// Takes a name away from a file.
    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    /// Takes a folder away with everything in it.
    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        fs::remove_dir_all(path)
    }

    /// Returns the names in a folder, in no order.
    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        let name = |entry: io::Result<fs::DirEntry>| Ok(entry?.file_name());
        fs::read_dir(folder)?.map(name).collect()
    }

    /// Makes a file look written at a time.
    fn date(&self, file: &File, at: Timestamp) -> io::Result<()> {
        file.set_modified(at.into())
    }
}

fn guarded() -> i32 {
    let flags = OFlags::NONBLOCK | OFlags::NOFOLLOW | OFlags::NOCTTY;
    flags.bits().cast_signed()
}

/// The disk of the machine.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct RealDisk;

impl Disk for RealDisk {}
