//! Tells when the files of a session alter on the disk; where nothing alters, nothing runs.

#[cfg(target_os = "linux")]
mod kernel;

use std::io;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

use super::files::{self, Seen};
use super::location::Location;
use super::lock;
#[cfg(target_os = "linux")]
use kernel::Kernel;

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
/// What comes within so short a time is told once.
const BURST: Duration = Duration::from_millis(30);
/// The longest that news is held back while more is coming.
const LONGEST_BURST: Duration = Duration::from_millis(300);

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
                while let Some(altered) = eyes.look(&end) {
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
    #[cfg(target_os = "linux")]
    watcher: Watcher,
    #[cfg(target_os = "linux")]
    kernel: Option<Kernel>,
    /// Whether other machines may write here, of which the kernel of this one knows nothing.
    #[cfg(target_os = "linux")]
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
            #[cfg(target_os = "linux")]
            watcher,
            #[cfg(target_os = "linux")]
            kernel: None,
            #[cfg(target_os = "linux")]
            shared: lock::is_shared(&location.folder),
        };
        eyes.open();
        eyes.seen = eyes.see();
        eyes
    }

    /// Waits until something altered; says whether it is worth telling, and nothing where nobody listens any more.
    fn look(&mut self, line: &UnixStream) -> Option<bool> {
        let pause = (!self.is_told()).then_some(LOOK);
        if self.sleep(line, pause)? {
            let first = Instant::now();
            let mut altered = self.hear();
            while first.elapsed() < LONGEST_BURST && self.sleep(line, Some(BURST))? {
                altered |= self.hear();
            }
            return Some(altered);
        }
        if !self.is_told() {
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

#[cfg(target_os = "linux")]
impl Eyes {
    fn open(&mut self) {
        if !self.shared {
            self.kernel = Kernel::watch(&self.folders, self.watcher).ok();
        }
    }

    /// Says whether the kernel tells of everything.
    fn is_told(&self) -> bool {
        self.kernel.is_some()
    }

    /// Sleeps until the kernel has news or the pause is over, and says which; nothing where nobody listens any more.
    fn sleep(&self, line: &UnixStream, pause: Option<Duration>) -> Option<bool> {
        let mut waited = vec![PollFd::new(line, PollFlags::IN)];
        if let Some(kernel) = &self.kernel {
            waited.push(PollFd::new(kernel, PollFlags::IN));
        }
        wait(&mut waited, pause)
    }

    /// Takes in what the kernel says, and says whether it is about one of the files.
    fn hear(&mut self) -> bool {
        let Some(kernel) = &mut self.kernel else {
            return false;
        };
        let names = self.files.iter().filter_map(|path| path.file_name());
        let names: Vec<_> = names.collect();
        let heard = kernel.hear(&names);
        if heard.lost {
            self.kernel = None;
        }
        heard.altered || heard.lost
    }
}

#[cfg(not(target_os = "linux"))]
impl Eyes {
    fn open(&mut self) {}

    fn is_told(&self) -> bool {
        false
    }

    fn sleep(&self, line: &UnixStream, pause: Option<Duration>) -> Option<bool> {
        wait(&mut vec![PollFd::new(line, PollFlags::IN)], pause)
    }

    fn hear(&mut self) -> bool {
        false
    }
}

/// Waits; the first of those waited for is the line of whoever listens.
fn wait(waited: &mut [PollFd<'_>], pause: Option<Duration>) -> Option<bool> {
    let pause = pause.and_then(|pause| Timespec::try_from(pause).ok());
    match poll(waited, pause.as_ref()) {
        Ok(_) if !waited[0].revents().is_empty() => None,
        Ok(ready) => Some(ready > 0),
        Err(rustix::io::Errno::INTR) => Some(false),
        Err(_) => None,
    }
}
