//! Taking the terminal and giving it back, whatever happens in between.
//!
//! The state of the terminal belongs to the process, not to a value: a signal thread or a panic
//! must be able to give it back while the main thread is anywhere. Frames therefore pass through
//! the same lock, and are dropped once the terminal has been given back.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::process::{Command, ExitStatus};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::queue;
use crossterm::style::{Attribute, SetAttribute};
use crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode,
    enable_raw_mode,
};
use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Signal, getpid, kill_current_process_group, kill_process};
use rustix::termios::tcgetwinsize;

use super::screen::{Screen, Surface};
use crate::text::clean_line;

/// How long leaving waits for a frame that is being written to a terminal that does not read.
const LONGEST_WAIT: Duration = Duration::from_millis(100);

/// What a terminal that does not know its size gets.
const USUAL_SIZE: Size = Size::new(80, 24);

const SAVE_TITLE: &str = "\x1b[22;0t";
const RESTORE_TITLE: &str = "\x1b[23;0t";

static HELD: Mutex<Held> = Mutex::new(Held {
    entered: false,
    title: None,
});

/// Set while another program has the screen.
static LENT: AtomicBool = AtomicBool::new(false);

#[derive(Debug)]
struct Held {
    entered: bool,
    /// The window's title, where the terminal has one.
    title: Option<String>,
}

/// The terminal as a surface.
#[derive(Debug)]
pub struct Tty;

impl Screen<Tty> {
    /// Takes the terminal. A title is set where one is given, and given back on leaving.
    pub fn enter(title: Option<&str>) -> io::Result<Self> {
        let mut held = lock();
        held.title = title.map(clean_line);
        held.enter()?;
        drop(held);
        Self::new(Tty)
    }

    /// Gives the terminal to the shell. When the user comes back, [`Message::Continued`] says so.
    ///
    /// [`Message::Continued`]: super::events::Message::Continued
    pub fn suspend(&mut self) {
        leave();
        stop();
        // Where nothing could stop us, nobody continues us either; so that there is one way back:
        let _ = kill_process(getpid(), Signal::CONT);
    }

    /// Takes the terminal again after the process was stopped; the next frame draws everything.
    pub fn resume(&mut self) -> io::Result<()> {
        let mut held = lock();
        // Whoever had the terminal meanwhile set its modes; crossterm believes they still are ours.
        disable_raw_mode()?;
        held.enter()?;
        drop(held);
        self.invalidate()
    }

    /// Lets another program have the terminal until it ends, as an editor does.
    pub fn lend(&mut self, command: &mut Command) -> io::Result<ExitStatus> {
        leave();
        LENT.store(true, Ordering::SeqCst);
        let status = command.status();
        LENT.store(false, Ordering::SeqCst);
        self.resume()?;
        status
    }
}

/// Gives the terminal back as it was. Any thread may call it, any number of times.
pub fn leave() {
    let held = lock_within(LONGEST_WAIT);
    if let Some(mut held) = held
        && held.entered
    {
        held.entered = false;
        // There is nobody left to tell when this fails: the terminal is gone.
        let _ = held.give_back();
    }
    let _ = disable_raw_mode();
}

/// Says whether another program has the screen just now.
pub fn is_lent() -> bool {
    LENT.load(Ordering::SeqCst)
}

/// Stops the process as Ctrl+Z would, and returns when it goes on.
///
/// The signal is one that nothing here handles, so the kernel decides: where no shell could ever
/// continue us, as at the far end of `ssh host diemo`, it does not stop us.
pub fn stop() {
    let _ = kill_current_process_group(Signal::TTOU);
}

/// The terminal that keys come from, as crossterm finds it.
#[derive(Debug)]
pub enum Input {
    Standard(io::Stdin),
    Terminal(File),
}

impl Input {
    /// Finds it: the standard input, or the process's terminal where that is something else.
    pub fn open() -> io::Result<Self> {
        let stdin = io::stdin();
        if stdin.is_terminal() {
            Ok(Self::Standard(stdin))
        } else {
            File::open("/dev/tty").map(Self::Terminal)
        }
    }
}

impl AsFd for Input {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Standard(stdin) => stdin.as_fd(),
            Self::Terminal(file) => file.as_fd(),
        }
    }
}

impl Held {
    fn enter(&mut self) -> io::Result<()> {
        let mut bytes = Vec::new();
        if let Some(title) = &self.title {
            // Saved once, though the terminal may be entered again after a stop nobody told us of.
            if !self.entered {
                bytes.extend_from_slice(SAVE_TITLE.as_bytes());
            }
            queue!(bytes, SetTitle(title))?;
        }
        queue!(bytes, EnterAlternateScreen, EnableBracketedPaste, Hide)?;
        enable_raw_mode()?;
        self.entered = true;
        write_fully(&bytes)
    }

    fn give_back(&self) -> io::Result<()> {
        let mut bytes = Vec::new();
        queue!(
            bytes,
            EndSynchronizedUpdate,
            SetAttribute(Attribute::Reset),
            DisableBracketedPaste,
            LeaveAlternateScreen,
            Show
        )?;
        if self.title.is_some() {
            bytes.extend_from_slice(RESTORE_TITLE.as_bytes());
        }
        write_fully(&bytes)
    }
}

impl Surface for Tty {
    fn size(&self) -> Size {
        match tcgetwinsize(io::stdout()) {
            Ok(size) if size.ws_col > 0 && size.ws_row > 0 => Size::new(size.ws_col, size.ws_row),
            _ => USUAL_SIZE,
        }
    }
}

impl Write for Tty {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let held = lock();
        if held.entered {
            write_fully(bytes)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes straight to the terminal, in one piece where it takes one.
fn write_fully(mut bytes: &[u8]) -> io::Result<()> {
    let stdout = io::stdout();
    while !bytes.is_empty() {
        match rustix::io::write(&stdout, bytes) {
            Ok(written) => bytes = &bytes[written..],
            Err(rustix::io::Errno::INTR) => {}
            // Another program may have left the terminal in the mode that does not wait.
            Err(rustix::io::Errno::AGAIN) => {
                let mut fds = [PollFd::new(&stdout, PollFlags::OUT)];
                poll(&mut fds, None)?;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

fn lock() -> MutexGuard<'static, Held> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

fn lock_within(limit: Duration) -> Option<MutexGuard<'static, Held>> {
    let end = Instant::now() + limit;
    loop {
        match HELD.try_lock() {
            Ok(held) => return Some(held),
            Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) if Instant::now() > end => return None,
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(2)),
        }
    }
}
