//! Tells when the files of a session alter on the disk; where nothing alters, nothing runs.

mod along;
mod ear;
mod pack;

use std::io;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use super::files::{self, Seen};
use super::location::Location;
use super::lock;
use ear::{Burst, Ear, News};

/// Watches a session until it is dropped.
#[derive(Debug)]
pub struct Watch {
    /// The thread ends when the other end of its line is gone.
    _line: UnixStream,
}

/// Who watches, and so what there is to be told of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Watcher {
    /// Writes the session: told of wishes, and of files that others have put in the place of its own.
    Writer,
    /// Reads the session: told of all that is written.
    Reader,
}

/// How often one looks where the kernel cannot tell.
const LOOK: Duration = Duration::from_secs(2);

impl Watch {
    /// Starts watching; `tell` is called on a thread of its own, once for all that altered together.
    pub(super) fn start(
        location: &Location,
        watcher: Watcher,
        tell: impl Fn() + Send + 'static,
    ) -> io::Result<Self> {
        let (line, end) = UnixStream::pair()?;
        let mut eyes = Eyes::new(location, watcher);
        thread::Builder::new()
            .name("watch".to_owned())
            .spawn(move || {
                while let Some(altered) = eyes.look(&end, None, Burst::USUAL) {
                    if altered {
                        tell();
                    }
                }
            })?;
        Ok(Self { _line: line })
    }
}

struct Eyes {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
    seen: Vec<Option<Seen>>,
    watcher: Watcher,
    ear: Ear,
    /// Whether other machines may write here, of which the kernel of this one knows nothing.
    shared: bool,
}

impl Eyes {
    fn new(location: &Location, watcher: Watcher) -> Self {
        let beside = files::parent(&location.file).to_owned();
        let mut folders = vec![location.folder.clone()];
        if beside != location.folder {
            folders.push(beside);
        }
        let files = match watcher {
            Watcher::Writer => vec![location.file.clone(), location.journal(), location.wish()],
            // One who wished and was given the session may yet go away without taking it.
            Watcher::Reader => vec![
                location.file.clone(),
                location.journal(),
                location.lock(),
                location.wish(),
            ],
        };
        let mut eyes = Self {
            folders,
            seen: Vec::new(),
            files,
            watcher,
            ear: Ear::default(),
            shared: lock::is_shared(&location.folder),
        };
        eyes.open();
        eyes.seen = eyes.see();
        eyes
    }

    fn open(&mut self) {
        if !self.shared {
            // The writer would be woken by every line of its own.
            let each_line = self.watcher == Watcher::Reader;
            self.ear.open(&self.folders, each_line);
        }
    }

    /// Waits until something altered, or a while has passed; says whether it is worth telling, and nothing where nobody
    /// listens any more.
    fn look(&mut self, line: &UnixStream, within: Option<Duration>, burst: Burst) -> Option<bool> {
        let pause = (!self.ear.is_told()).then_some(LOOK);
        let pause = pause.into_iter().chain(within).min();
        let names = self.files.iter().filter_map(|path| path.file_name());
        let names: Vec<_> = names.collect();
        if let News::Came { altered } = self.ear.wait(line, pause, burst, &names)? {
            return Some(altered);
        }
        if !self.ear.is_told() {
            self.open();
        }
        let seen = self.see();
        let altered = seen != self.seen;
        self.seen = seen;
        Some(altered)
    }

    fn see(&self) -> Vec<Option<Seen>> {
        self.files.iter().map(|path| files::see(path)).collect()
    }
}
