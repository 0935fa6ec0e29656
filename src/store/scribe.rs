//! The thread that saves while the screen runs: nothing else touches the disk then, and nothing waits for it.

mod late;
mod worker;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use jiff::Timestamp;

use super::error::{Doing, StoreError};
use super::keeper::{Foreign, Keeper};
use super::lock::Holder;
use super::summary::Digest;
use super::watch::{Watch, Watcher};
use crate::session::{Change, Draft, Place, Session};

/// What the scribe tells the front end.
#[derive(Clone, PartialEq, Debug)]
pub enum Report {
    /// The first `number` changes of the session are on the disk, and so is the half-typed text of that moment.
    Saved { number: usize },
    /// Nothing has reached the disk since; the work is kept and saving is tried again.
    Failed { error: StoreError, since: Timestamp },
    /// A document is written.
    Written { path: PathBuf },
    /// A document could not be written.
    NotWritten { name: String, error: StoreError },
    /// Another wishes to take the session over; it is let go at [`Scribe::hand_over`], or soon without it.
    Wished { by: Holder },
    /// Everything is saved, and the session is let go for the one who took it over.
    HandedOver { by: Holder },
    /// The session was not let go: it could not be saved, or nobody wishes for it any more.
    Kept { by: Holder },
    /// What was ordered after the session was let go; it is no part of it, and lies in a file where one could be made.
    Late { by: Holder, path: Option<PathBuf> },
    /// Somebody else has written the session's files; what was written here lies there again.
    Foreign(Foreign),
}

/// How often the scribe goes to the disk by itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace {
    /// The longest that half-typed text waits for the disk.
    pub draft: Duration,
    /// The pause between attempts to save after a failure.
    pub retry: Duration,
    /// The longest pause that attempts grow to when they go on failing.
    pub longest_retry: Duration,
    /// The longest that one who takes the session over waits for the front end.
    pub hand_over: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            draft: Duration::from_millis(700),
            retry: Duration::from_secs(1),
            longest_retry: Duration::from_secs(10),
            hand_over: Duration::from_secs(1),
        }
    }
}

enum Order {
    Commit(Box<Change>),
    Draft(Draft),
    Place(Place),
    Digest(Box<Digest>),
    Document {
        name: String,
        contents: Vec<u8>,
    },
    Flush(Sender<Result<(), StoreError>>),
    /// The files may have been altered by others, or somebody has a wish.
    Look,
    HandOver,
    Close(Closing),
}

/// A wish to let go of the session: either the scribe grants it or the asker drops it, and both know which.
struct Closing {
    answer: Sender<Result<(), StoreError>>,
    settled: Arc<AtomicBool>,
}

impl Closing {
    /// Says whether the asker still waits; when it does, it waits on until it is answered.
    fn grant(&self) -> bool {
        !self.settled.swap(true, Ordering::AcqRel)
    }
}

/// Saves a session on a thread of its own.
#[derive(Debug)]
pub struct Scribe {
    line: Line,
    thread: Option<JoinHandle<()>>,
    /// Where the system cannot tell of what others do, the files are looked at before they are replaced.
    _watch: Option<Watch>,
}

/// A line to the scribe, for any thread to hold.
#[derive(Clone)]
pub struct Line {
    orders: Sender<Order>,
    report: Arc<dyn Fn(Report) + Send + Sync>,
    /// Whether all that was ordered is saved and the session is let go.
    let_go: Arc<AtomicBool>,
}

impl fmt::Debug for Line {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Line").finish_non_exhaustive()
    }
}

impl Scribe {
    /// Starts saving a session as it is now; `report` is called on the scribe's thread.
    ///
    /// Once that thread has ended, `report` is called by whoever orders something that can no longer be done.
    pub fn start(
        keeper: Keeper,
        session: Session,
        pace: Pace,
        report: impl Fn(Report) + Send + Sync + 'static,
    ) -> Result<Self, StoreError> {
        let (orders, received) = mpsc::channel();
        let path = keeper.location().file.clone();
        let report: Arc<dyn Fn(Report) + Send + Sync> = Arc::new(report);
        let location = keeper.location().clone();
        let let_go = Arc::new(AtomicBool::new(false));
        let (told, freed) = (Arc::clone(&report), Arc::clone(&let_go));
        let worker = worker::Worker::new(keeper, session, pace, told, freed);
        let thread = thread::Builder::new()
            .name("scribe".to_owned())
            .spawn(move || worker.run(received))
            .map_err(|error| StoreError::failed(Doing::Write, &path, &error))?;
        let told = orders.clone();
        let watch = Watch::start(&location, Watcher::Writer, move || {
            // The watch outlives the scribe by a moment.
            told.send(Order::Look).ok();
        });
        Ok(Self {
            line: Line {
                orders,
                report,
                let_go,
            },
            thread: Some(thread),
            _watch: watch.ok(),
        })
    }

    /// Returns a line to the scribe for another thread, for example the one that waits for signals.
    pub fn line(&self) -> Line {
        self.line.clone()
    }

    /// Saves a change that the session has taken.
    pub fn commit(&self, change: Change) {
        self.line.order(Order::Commit(Box::new(change)));
    }

    /// Keeps half-typed text.
    pub fn draft(&self, draft: Draft) {
        self.line.order(Order::Draft(draft));
    }

    /// Keeps where the facilitator stands.
    pub fn place(&self, place: Place) {
        self.line.order(Order::Place(place));
    }

    /// Keeps what the list of sessions shows; it is written with the next snapshot.
    pub fn digest(&self, digest: Digest) {
        self.line.order(Order::Digest(Box::new(digest)));
    }

    /// Writes a document into the session's own folder of documents.
    pub fn document(&self, name: String, contents: Vec<u8>) {
        self.line.order(Order::Document { name, contents });
    }

    /// Saves everything and lets go of the session for the one who wishes to have it; nothing more may be ordered.
    pub fn hand_over(&self) {
        self.line.order(Order::HandOver);
    }

    /// Saves everything and lets go of the session; whoever fails or loses patience may ask again: the scribe works on.
    pub fn close(&mut self, patience: Duration) -> Result<(), StoreError> {
        if self.thread.is_none() {
            return Ok(());
        }
        self.line.close(patience)?;
        if let Some(thread) = self.thread.take() {
            // It has answered that all is saved; how it ends after that changes nothing.
            thread.join().ok();
        }
        Ok(())
    }
}

impl Line {
    /// Returns when everything ordered so far is on the disk, or when patience has run out.
    pub fn flush(&self, patience: Duration) -> Result<(), StoreError> {
        let (answer, answered) = mpsc::channel();
        self.send(Order::Flush(answer))?;
        answered
            .recv_timeout(patience)
            .unwrap_or(Err(StoreError::NoAnswer))
    }

    /// Saves everything and lets go of the session, or gives up when patience has run out: then the scribe works on.
    ///
    /// Where somebody else has closed it already, there is nothing left to do.
    pub fn close(&self, patience: Duration) -> Result<(), StoreError> {
        let (answer, answered) = mpsc::channel();
        let settled = Arc::new(AtomicBool::new(false));
        let closing = Closing {
            answer,
            settled: Arc::clone(&settled),
        };
        let result = match self.send(Order::Close(closing)) {
            Err(error) => Err(error),
            Ok(()) => match answered.recv_timeout(patience) {
                Ok(result) => result,
                // All is saved, and the session is being let go of at this moment.
                Err(RecvTimeoutError::Timeout) if settled.swap(true, Ordering::AcqRel) => {
                    answered.recv().unwrap_or(Err(StoreError::NoAnswer))
                }
                Err(_) => Err(StoreError::NoAnswer),
            },
        };
        match result {
            Err(StoreError::NoAnswer) if self.let_go.load(Ordering::Acquire) => Ok(()),
            result => result,
        }
    }

    fn send(&self, order: Order) -> Result<(), StoreError> {
        self.orders.send(order).map_err(|_| StoreError::NoAnswer)
    }

    /// Orders something that nobody waits for; where the scribe is gone, that is reported as a failure to save.
    fn order(&self, order: Order) {
        if let Err(error) = self.send(order) {
            // It is not true any more that all that was ordered is saved.
            self.let_go.store(false, Ordering::Release);
            let since = Timestamp::now();
            (self.report)(Report::Failed { error, since });
        }
    }
}
