//! Hears what the kernel tells about folders, where it tells anything.

#[cfg(target_os = "linux")]
mod kernel;

use std::ffi::OsStr;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};

#[cfg(target_os = "linux")]
use kernel::Kernel;

/// What comes together, and is told once.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Burst {
    /// The time within which the next piece of it comes.
    pub pause: Duration,
    /// The longest that news is held back while more is coming.
    pub longest: Duration,
}

impl Burst {
    /// For one who reads everything again.
    pub const USUAL: Self = Self {
        pause: Duration::from_millis(30),
        longest: Duration::from_millis(300),
    };
    /// For one whom people are looking at, and who reads no more than what is new.
    pub const SHORT: Self = Self {
        pause: Duration::from_millis(4),
        longest: Duration::from_millis(20),
    };
}

/// What was heard in a while.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum News {
    None,
    Came {
        /// Whether it is about one of the names that were asked for.
        altered: bool,
    },
}

/// Listens to the kernel of this machine.
#[derive(Debug, Default)]
pub(super) struct Ear {
    #[cfg(target_os = "linux")]
    kernel: Option<Kernel>,
}

impl Ear {
    /// Sleeps until there is news or the pause is over.
    ///
    /// Returns nothing where nobody listens any more.
    pub fn wait(
        &mut self,
        line: &UnixStream,
        pause: Option<Duration>,
        burst: Burst,
        names: &[&OsStr],
    ) -> Option<News> {
        if !self.sleep(line, pause)? {
            return Some(News::None);
        }
        let first = Instant::now();
        let mut altered = self.hear(names);
        while first.elapsed() < burst.longest && self.sleep(line, Some(burst.pause))? {
            altered |= self.hear(names);
        }
        Some(News::Came { altered })
    }
}

#[cfg(target_os = "linux")]
impl Ear {
    /// Asks to be told of what happens in folders; of each line that is added to a file, where that is wanted.
    pub fn open(&mut self, folders: &[PathBuf], each_line: bool) {
        self.kernel = Kernel::watch(folders, each_line).ok();
    }

    /// Says whether the kernel tells of everything.
    pub fn is_told(&self) -> bool {
        self.kernel.is_some()
    }

    fn sleep(&self, line: &UnixStream, pause: Option<Duration>) -> Option<bool> {
        let mut waited = vec![PollFd::new(line, PollFlags::IN)];
        if let Some(kernel) = &self.kernel {
            waited.push(PollFd::new(kernel, PollFlags::IN));
        }
        wait(&mut waited, pause)
    }

    /// Takes in what the kernel says, and says whether it is about one of the names.
    fn hear(&mut self, names: &[&OsStr]) -> bool {
        let Some(kernel) = &mut self.kernel else {
            return false;
        };
        let heard = kernel.hear(names);
        if heard.lost {
            self.kernel = None;
        }
        heard.altered || heard.lost
    }
}

#[cfg(not(target_os = "linux"))]
impl Ear {
    pub fn open(&mut self, _: &[PathBuf], _: bool) {}

    pub fn is_told(&self) -> bool {
        false
    }

    fn sleep(&self, line: &UnixStream, pause: Option<Duration>) -> Option<bool> {
        wait(&mut vec![PollFd::new(line, PollFlags::IN)], pause)
    }

    fn hear(&mut self, _: &[&OsStr]) -> bool {
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
