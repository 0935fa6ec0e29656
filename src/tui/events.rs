//! What happens next: keys, pastes, sizes, and news from worker threads, taken all at once.
//!
//! The main thread sleeps in one `poll` on the terminal and on a wake-up socket, and for as long as
//! nothing happens it does nothing at all; only while a clock runs is there a moment at which it wakes.
//! Everything that waits is taken before a frame is drawn, so a key held down over a slow line, or a
//! pasted page, costs one frame.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{self, Event};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{OptionalActions, tcgetattr, tcgetwinsize, tcsetattr};
use signal_hook::consts::{SIGCONT, SIGWINCH};

use super::keys::Key;
use super::terminal::Input;
use super::watch::{Cause, Ending};

/// Something the program reacts to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message<O> {
    Key(Key),
    /// Letters that arrived together: a fast typist, a held key, or a paste without brackets.
    /// Where no text is being written each of them is a key.
    Letters(String),
    /// A paste; not cleaned yet.
    Paste(String),
    Resized {
        width: u16,
        height: u16,
    },
    /// The user's shell wants the terminal.
    Suspend,
    /// The process was stopped and goes on.
    Continued,
    /// The moment has come that was waited for.
    Tick,
    /// A worker thread has news.
    Finished(O),
}

/// Events at most in one batch, so that an endless stream of keys cannot keep a frame away.
const LARGEST_BATCH: usize = 64 * 1024;

/// As many events as may have filled crossterm's buffer of 1024 bytes.
const FULL_BUFFER: usize = 32;

const UNREADABLE_INPUT_PAUSE: Duration = Duration::from_millis(5);

/// Where worker threads leave their news.
#[derive(Debug)]
pub struct Mailbox<O> {
    sender: mpsc::Sender<Message<O>>,
    wake: Arc<Wake>,
}

#[derive(Debug)]
struct Wake {
    socket: UnixStream,
    /// Whether a wake-up is under way, so that many letters ring once.
    rung: AtomicBool,
}

/// Everything that happens, for the main thread.
pub struct Events<O> {
    receiver: mpsc::Receiver<Message<O>>,
    mailbox: Mailbox<O>,
    woken: UnixStream,
    continued: Arc<AtomicBool>,
    ending: Ending,
    /// Where keys come from, once listening has begun.
    input: Option<Input>,
    /// Whether events were left behind when a batch was full.
    more: bool,
}

impl<O> Clone for Mailbox<O> {
    fn clone(&self) -> Self {
        Self {
            sender: self.sender.clone(),
            wake: Arc::clone(&self.wake),
        }
    }
}

impl<O> Mailbox<O> {
    /// Leaves a message and wakes the main thread.
    pub fn post(&self, message: Message<O>) {
        // Nobody listens any more only while the program ends.
        if self.sender.send(message).is_ok() && !self.wake.rung.swap(true, Ordering::SeqCst) {
            drop((&self.wake.socket).write(&[0]));
        }
    }
}

impl<O> Events<O> {
    /// Makes the place where everything arrives; nothing is read before the first wait.
    pub fn new(ending: Ending) -> io::Result<Self> {
        let (sender, receiver) = mpsc::channel();
        let (woken, wake) = UnixStream::pair()?;
        woken.set_nonblocking(true)?;
        wake.set_nonblocking(true)?;
        let continued = Arc::new(AtomicBool::new(false));
        signal_hook::flag::register(SIGCONT, Arc::clone(&continued))?;
        signal_hook::low_level::pipe::register(SIGCONT, wake.try_clone()?)?;
        let wake = Arc::new(Wake {
            socket: wake,
            rung: AtomicBool::new(false),
        });
        Ok(Self {
            receiver,
            mailbox: Mailbox { sender, wake },
            woken,
            continued,
            ending,
            input: None,
            more: true,
        })
    }

    /// Returns a mailbox for a worker thread.
    pub fn mailbox(&self) -> Mailbox<O> {
        self.mailbox.clone()
    }

    /// Sleeps until something happens, but no longer than that, and returns all that waits.
    pub fn wait(&mut self, longest: Option<Duration>) -> io::Result<Vec<Message<O>>> {
        let input = match self.input.take() {
            Some(input) => input,
            None => self.listen()?,
        };
        let messages = self.wait_on(&input, longest);
        self.input = Some(input);
        messages
    }

    fn listen(&self) -> io::Result<Input> {
        // crossterm must hear of a new size before we are woken for it: handlers run in the order
        // they came, and its own is installed by the first look for events.
        event::poll(Duration::ZERO)?;
        signal_hook::low_level::pipe::register(SIGWINCH, self.mailbox.wake.socket.try_clone()?)?;
        let input = Input::open()?;
        // Windows often get their size while the first frame is drawn, and nobody heard of it yet.
        if let Ok(size) = tcgetwinsize(&input)
            && size.ws_col > 0
            && size.ws_row > 0
        {
            let (width, height) = (size.ws_col, size.ws_row);
            self.mailbox.post(Message::Resized { width, height });
        }
        Ok(input)
    }

    fn wait_on(&mut self, input: &Input, longest: Option<Duration>) -> io::Result<Vec<Message<O>>> {
        let until = longest.and_then(|longest| Instant::now().checked_add(longest));
        let mut batch = Batch::default();
        if self.more {
            self.more = take_input(input, &mut batch)?;
        }
        loop {
            self.take_posts(&mut batch);
            if !batch.messages.is_empty() {
                return Ok(batch.messages);
            }
            let ready = sleep(input, &self.woken, until)?;
            if ready.due {
                return Ok(vec![Message::Tick]);
            }
            if ready.gone {
                self.ending.end(Cause::TerminalGone);
            }
            if ready.woken {
                self.hear_wake()?;
            }
            self.more = take_input(input, &mut batch)?;
            if ready.input && batch.count == 0 {
                // Nothing came of what is there to be read. Never turn that into a busy loop.
                thread::sleep(UNREADABLE_INPUT_PAUSE);
            }
        }
    }

    fn hear_wake(&mut self) -> io::Result<()> {
        // Cleared before the posts are taken: one that comes after that rings again.
        self.mailbox.wake.rung.store(false, Ordering::SeqCst);
        let mut bytes = [0; 64];
        match (&self.woken).read(&mut bytes) {
            Err(error) if error.kind() != io::ErrorKind::WouldBlock => Err(error),
            _ => Ok(()),
        }
    }

    fn take_posts(&self, batch: &mut Batch<O>) {
        if self.continued.swap(false, Ordering::SeqCst) {
            batch.messages.push(Message::Continued);
        }
        batch.messages.extend(self.receiver.try_iter());
    }
}

struct Ready {
    input: bool,
    woken: bool,
    gone: bool,
    /// Nothing happened for as long as was to be waited.
    due: bool,
}

fn sleep(input: &Input, woken: &UnixStream, until: Option<Instant>) -> io::Result<Ready> {
    loop {
        let left = until.map(|until| until.saturating_duration_since(Instant::now()));
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        let mut fds = [
            PollFd::new(input, PollFlags::IN),
            PollFd::new(woken, PollFlags::IN),
        ];
        match poll(&mut fds, left.as_ref()) {
            Ok(count) => {
                let input = fds[0].revents();
                let lost = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
                return Ok(Ready {
                    input: input.contains(PollFlags::IN),
                    woken: !fds[1].revents().is_empty(),
                    gone: input.intersects(lost),
                    due: count == 0,
                });
            }
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

/// Takes all that waits, and says whether events were left behind because the batch was full.
fn take_input<O>(input: &Input, batch: &mut Batch<O>) -> io::Result<bool> {
    let mut shown_again = false;
    loop {
        let before = batch.count;
        while event::poll(Duration::ZERO)? {
            batch.add(event::read()?);
            if batch.count >= LARGEST_BATCH {
                return Ok(true);
            }
        }
        let taken = batch.count - before;
        let all_seen = if taken > 0 {
            taken < FULL_BUFFER && !batch.ends_in_paste()
        } else {
            shown_again
        };
        if all_seen || !show_again(input)? {
            return Ok(false);
        }
        shown_again = true;
    }
}

/// Makes the kernel announce input that was there already, and says whether there is any.
///
/// crossterm waits for an edge, and takes 1024 bytes at one: the rest of a long input would lie
/// unseen until the next key. Setting a terminal's modes, here to what they are, wakes all who wait.
fn show_again(input: &Input) -> io::Result<bool> {
    let mut fds = [PollFd::new(input, PollFlags::IN)];
    let now = Timespec::default();
    if poll(&mut fds, Some(&now))? == 0 || !fds[0].revents().contains(PollFlags::IN) {
        return Ok(false);
    }
    tcsetattr(input, OptionalActions::Now, &tcgetattr(input)?)?;
    Ok(true)
}

/// What is gathered for one frame.
struct Batch<O> {
    messages: Vec<Message<O>>,
    count: usize,
}

impl<O> Default for Batch<O> {
    fn default() -> Self {
        Self {
            messages: Vec::new(),
            count: 0,
        }
    }
}

impl<O> Batch<O> {
    fn add(&mut self, event: Event) {
        self.count += 1;
        match event {
            Event::Key(key) => {
                if let Some(key) = Key::from_event(key) {
                    self.add_key(key);
                }
            }
            Event::Paste(text) => self.messages.push(Message::Paste(text)),
            Event::Resize(width, height) => {
                // Only the last of many sizes is true.
                self.messages
                    .retain(|message| !matches!(message, Message::Resized { .. }));
                self.messages.push(Message::Resized { width, height });
            }
            Event::FocusGained | Event::FocusLost | Event::Mouse(_) => {}
        }
    }

    fn ends_in_paste(&self) -> bool {
        matches!(self.messages.last(), Some(Message::Paste(_)))
    }

    fn add_key(&mut self, key: Key) {
        let Some(letter) = key.typed() else {
            self.messages.push(Message::Key(key));
            return;
        };
        match self.messages.last_mut() {
            Some(Message::Letters(letters)) => letters.push(letter),
            Some(Message::Key(before)) if before.typed().is_some() => {
                let letters = before.typed().into_iter().chain([letter]).collect();
                self.messages.pop();
                self.messages.push(Message::Letters(letters));
            }
            _ => self.messages.push(Message::Key(key)),
        }
    }
}
