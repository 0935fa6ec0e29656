//! What the kernel of Linux tells about folders.

use std::ffi::OsStr;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;

use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
use rustix::io;

#[derive(Debug)]
pub(super) struct Kernel {
    inotify: OwnedFd,
}

/// What was told.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Heard {
    /// Something happened to a file that was asked for.
    pub altered: bool,
    /// A folder went away, and nothing more is told of what comes in its place.
    pub lost: bool,
}

/// Room for some hundred events.
const ROOM: usize = 16 * 1024;

impl Kernel {
    /// Asks to be told of what happens in folders.
    pub fn watch(folders: &[PathBuf], each_line: bool) -> io::Result<Self> {
        let inotify = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
        let mut wanted = WatchFlags::CREATE
            | WatchFlags::MOVE
            | WatchFlags::DELETE
            | WatchFlags::CLOSE_WRITE
            | WatchFlags::DELETE_SELF
            | WatchFlags::MOVE_SELF
            | WatchFlags::ONLYDIR;
        if each_line {
            wanted |= WatchFlags::MODIFY;
        }
        for folder in folders {
            inotify::add_watch(&inotify, folder, wanted)?;
        }
        Ok(Self { inotify })
    }

    /// Takes in all that was told.
    pub fn hear(&mut self, names: &[&OsStr]) -> Heard {
        let mut heard = Heard::default();
        let mut room = [MaybeUninit::uninit(); ROOM];
        let mut events = inotify::Reader::new(&self.inotify, &mut room);
        loop {
            match events.next() {
                Ok(event) => {
                    let name = event.file_name();
                    let name = name.map(|name| OsStr::from_bytes(name.to_bytes()));
                    let gone = ReadFlags::DELETE_SELF | ReadFlags::MOVE_SELF | ReadFlags::IGNORED;
                    heard.lost |= event.events().intersects(gone);
                    heard.altered |= event.events().contains(ReadFlags::QUEUE_OVERFLOW)
                        || name.is_some_and(|name| names.contains(&name));
                }
                Err(io::Errno::INTR) => {}
                Err(io::Errno::AGAIN) => return heard,
                Err(_) => {
                    heard.lost = true;
                    return heard;
                }
            }
        }
    }
}

impl AsFd for Kernel {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.inotify.as_fd()
    }
}
