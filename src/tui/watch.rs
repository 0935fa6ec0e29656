//! The ways the program ends from outside: signals, a terminal that is gone, and a panic.
//!
//! None of them may go through the event loop. Where the terminal is gone, crossterm's reader never
//! returns; so each has a thread that waits in the kernel, saves, gives the terminal back and exits.

use std::io;
use std::os::fd::AsFd;
use std::panic;
use std::process::exit;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, poll};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;

use super::terminal::{self, Input};

/// Why the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    Signal(i32),
    TerminalGone,
    Panic,
}

impl Cause {
    /// Returns the exit code that says why.
    pub fn exit_code(self) -> i32 {
        match self {
            Self::Signal(number) => 128 + number,
            Self::TerminalGone => 128 + SIGHUP,
            Self::Panic => 101,
        }
    }
}

/// How long saving may take before the program ends without it.
const LONGEST_FLUSH: Duration = Duration::from_millis(800);

/// Set by the first who ends the program; there is no second.
static ENDING: AtomicBool = AtomicBool::new(false);

type Flush = Box<dyn FnMut(Cause) + Send>;

/// What is done when the program ends from outside.
#[derive(Clone)]
pub struct Ending {
    flush: Arc<Mutex<Flush>>,
}

impl Ending {
    /// Makes an ending that saves by calling `flush`, on a thread of its own and for 0.8 seconds at most.
    pub fn new(flush: impl FnMut(Cause) + Send + 'static) -> Self {
        Self {
            flush: Arc::new(Mutex::new(Box::new(flush))),
        }
    }

    /// Saves, gives the terminal back and ends the program.
    pub fn end(&self, cause: Cause) -> ! {
        self.wind_up(cause);
        exit(cause.exit_code())
    }

    /// Ends on HUP, TERM, INT and QUIT; a stop from outside calls `suspend`.
    pub fn watch_signals(&self, suspend: impl Fn() + Send + 'static) -> io::Result<()> {
        // HUP also when it was ignored, as under nohup: nobody would be left to work for.
        let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP])?;
        let ending = self.clone();
        let name = "signals".to_owned();
        thread::Builder::new().name(name).spawn(move || {
            for signal in signals.forever() {
                match signal {
                    // The editor is stopped with us; the shell waits until we are, too.
                    SIGTSTP if terminal::is_lent() => terminal::stop(),
                    SIGTSTP => suspend(),
                    // What is typed into an editor is meant for the editor.
                    SIGINT | SIGQUIT if terminal::is_lent() => {}
                    _ => ending.end(Cause::Signal(signal)),
                }
            }
        })?;
        Ok(())
    }

    /// Ends when the terminal is gone, with or without a signal that says so.
    pub fn watch_terminal(&self) -> io::Result<()> {
        let ending = self.clone();
        let input = Input::open()?;
        let name = "terminal".to_owned();
        thread::Builder::new().name(name).spawn(move || {
            if wait_until_gone(&input) {
                ending.end(Cause::TerminalGone);
            }
        })?;
        Ok(())
    }

    /// On a panic in any thread saves, gives the terminal back, says `sentence` and what went wrong, and ends.
    pub fn watch_panics(&self, sentence: String) {
        let ending = self.clone();
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            ending.wind_up(Cause::Panic);
            eprintln!("{sentence}");
            usual(panic);
            exit(Cause::Panic.exit_code());
        }));
    }

    /// Does everything but exit. A second caller waits here for the first to exit.
    fn wind_up(&self, cause: Cause) {
        if ENDING.swap(true, Ordering::SeqCst) {
            loop {
                thread::park();
            }
        }
        self.flush_within(LONGEST_FLUSH, cause);
        terminal::leave();
    }

    /// A save can hang on a dead disk, or on a lock the panicking thread holds.
    fn flush_within(&self, limit: Duration, cause: Cause) {
        let (done, wait) = mpsc::channel();
        let flush = Arc::clone(&self.flush);
        let spawned = thread::Builder::new().spawn(move || {
            let mut flush = flush.lock().unwrap_or_else(PoisonError::into_inner);
            flush(cause);
            let _ = done.send(());
        });
        if spawned.is_ok() {
            let _ = wait.recv_timeout(limit);
        }
    }
}

/// Sleeps until the terminal hangs up. No event is asked for, so no key wakes it.
fn wait_until_gone(input: &impl AsFd) -> bool {
    let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
    loop {
        let mut fds = [PollFd::new(input, PollFlags::empty())];
        match poll(&mut fds, None) {
            Ok(_) if fds[0].revents().intersects(gone) => return true,
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(_) => return false,
        }
    }
}
