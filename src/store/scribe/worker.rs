//! What the scribe does: takes all orders that wait, writes them, goes to the disk once, and tries again after failures.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::super::document::write_document_on;
use super::super::error::StoreError;
use super::super::keeper::{Altered, Keeper, LONG_JOURNAL};
use super::super::lock::Holder;
use super::super::summary::Digest;
use super::late::Late;
use super::{Closing, Order, Pace, Report};
use crate::session::{Change, Session};

/// How many attempts are made before the pauses between them grow: nobody may be there any more.
const PATIENT_ATTEMPTS: u32 = 60;

pub(super) struct Worker {
    keeper: Keeper,
    /// The session as ordered so far: what a snapshot is made of.
    session: Session,
    digest: Option<Digest>,
    pace: Pace,
    report: Arc<dyn Fn(Report) + Send + Sync>,
    /// Set when all is saved and the session is let go.
    freed: Arc<AtomicBool>,
    /// When the oldest text that may not be on the disk was written.
    unsynced: Option<Instant>,
    /// How many changes have reached the disk.
    saved: usize,
    trouble: Option<Trouble>,
    /// Who wishes to have the session, and until when the front end may finish what it does.
    wished: Option<(Holder, Instant)>,
    /// When files that were deleted are written again.
    missing: Option<Instant>,
    /// The length of the journal past which it is folded into a snapshot.
    fold_at: u64,
}

struct Trouble {
    error: StoreError,
    since: Timestamp,
    /// When to see whether the disk works again.
    next: Instant,
    /// When to try without seeing that anything has changed.
    attempt: Instant,
    pause: Duration,
    attempts: u32,
    /// Whether the disk was seen not to work since the last attempt.
    barred: bool,
}

enum Next {
    GoOn,
    /// All is saved; those who asked are told when the session is let go.
    End(Vec<Closing>),
    /// All is saved, and another may have the session.
    HandOver(Holder),
}

impl Worker {
    pub fn new(
        keeper: Keeper,
        session: Session,
        pace: Pace,
        report: Arc<dyn Fn(Report) + Send + Sync>,
        freed: Arc<AtomicBool>,
    ) -> Self {
        Self {
            keeper,
            saved: session.history().len(),
            session,
            digest: None,
            pace,
            report,
            freed,
            unsynced: None,
            trouble: None,
            wished: None,
            missing: None,
            fold_at: LONG_JOURNAL,
        }
    }

    /// Works until the session is closed or nobody is left to order anything.
    pub fn run(mut self, orders: Receiver<Order>) {
        // The session may have been opened on a disk that is full already.
        if let Some(error) = self.keeper.trouble() {
            self.saved = 0;
            self.fail(error);
        }
        // Somebody may have wished for the session before anybody looked for wishes.
        self.look();
        loop {
            let first = match self.wake_at() {
                None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(at) => orders.recv_timeout(at.saturating_duration_since(Instant::now())),
            };
            match first {
                Ok(first) => {
                    let waiting = std::iter::once(first).chain(orders.try_iter());
                    match self.take(waiting.collect()) {
                        Next::GoOn => {}
                        Next::HandOver(by) => return self.let_go(by, orders),
                        Next::End(granted) => {
                            drop(self.keeper);
                            // Whoever hears of it below finds nobody to order anything of any more.
                            drop(orders);
                            self.freed.store(true, Ordering::Release);
                            for closing in granted {
                                reply(&closing.answer, Ok(()));
                            }
                            return;
                        }
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    // Nobody is there to be told; what is saved already stays saved.
                    self.keeper.finish(&self.session, self.digest.as_ref()).ok();
                    return;
                }
            }
            if self.missing.is_some_and(|at| at <= Instant::now()) {
                self.missing = None;
                if self.keeper.altered() != Altered::Not {
                    self.snapshot();
                }
            }
            if self.settle_at().is_some_and(|at| at <= Instant::now()) {
                match &mut self.trouble {
                    Some(_) => self.try_again(),
                    None => self.settle(),
                }
            }
            let (is_over, by) = match &self.wished {
                Some((by, until)) => (*until <= Instant::now(), by.clone()),
                None => continue,
            };
            // The front end may be busy elsewhere, for example in an editor.
            if is_over && let Some(by) = self.ready_for(by) {
                return self.let_go(by, orders);
            }
        }
    }

    /// Returns when something has to be done without being asked; never, while all is on the disk.
    fn wake_at(&self) -> Option<Instant> {
        let wished = self.wished.as_ref().map(|(_, until)| *until);
        let times = [self.settle_at(), wished, self.missing];
        times.into_iter().flatten().min()
    }

    fn settle_at(&self) -> Option<Instant> {
        match &self.trouble {
            Some(trouble) => Some(trouble.next),
            None => self.unsynced.map(|since| since + self.pace.draft),
        }
    }

    /// Looks what others have done to the session's files, and whether somebody wishes to have it.
    fn look(&mut self) {
        match self.keeper.altered() {
            Altered::Not => {}
            Altered::Written => self.snapshot(),
            // Whoever deletes files may be about to put others there.
            Altered::Deleted => {
                let at = Instant::now() + self.pace.retry;
                self.missing.get_or_insert(at);
            }
        }
        if self.wished.is_none()
            && let Some(by) = self.keeper.wished(Timestamp::now())
        {
            self.wished = Some((by.clone(), Instant::now() + self.pace.hand_over));
            (self.report)(Report::Wished { by });
        }
    }

    /// Saves everything for whoever wishes to have the session, and returns who still does.
    fn ready_for(&mut self, by: Holder) -> Option<Holder> {
        self.wished = None;
        let result = self.keeper.finish(&self.session, self.digest.as_ref());
        self.note(result);
        let saved = self.trouble.is_none();
        let still = self.keeper.wished(Timestamp::now()).filter(|_| saved);
        if still.is_none() {
            (self.report)(Report::Kept { by });
        }
        still
    }

    /// Lets the session go, and keeps what is still ordered where it takes nothing away from the other.
    fn let_go(self, by: Holder, orders: Receiver<Order>) {
        let location = self.keeper.location().clone();
        drop(self.keeper);
        (self.report)(Report::HandedOver { by: by.clone() });
        Late::new(location, by, self.report, self.freed).run(orders);
    }

    fn take(&mut self, orders: Vec<Order>) -> Next {
        let mut closings = Vec::new();
        let mut handed_over = false;
        let mut orders = orders.into_iter().peekable();
        while let Some(order) = orders.next() {
            match order {
                Order::Commit(change) => self.commit(*change),
                Order::Draft(draft) => {
                    // Of a burst of typing only the last text matters.
                    let typed_on = matches!(orders.peek(), Some(Order::Draft(next))
                        if next.field == draft.field && next.subject == draft.subject);
                    if !typed_on {
                        self.write(|keeper| keeper.draft(&draft));
                        self.session.keep_draft(draft);
                    }
                }
                Order::Place(place) => {
                    // Nobody sees a place that has been left before it is written.
                    let moved_on = matches!(orders.peek(), Some(Order::Place(_)));
                    if !moved_on {
                        self.write(|keeper| keeper.place(&place));
                        self.session.place = Some(place);
                    }
                }
                Order::Digest(digest) => self.digest = Some(*digest),
                Order::Document { name, contents } => self.document(name, &contents),
                Order::Flush(answer) => {
                    self.settle();
                    reply(&answer, self.outcome());
                }
                Order::Look => self.look(),
                Order::HandOver => handed_over = true,
                // What is ordered behind it comes first: nothing may be lost when the session is let go.
                Order::Close(closing) => closings.push(closing),
            }
        }
        if !closings.is_empty() {
            let granted = self.close(closings);
            if !granted.is_empty() {
                return Next::End(granted);
            }
        }
        if handed_over
            && let Some((by, _)) = self.wished.clone()
            && let Some(by) = self.ready_for(by)
        {
            return Next::HandOver(by);
        }
        if self.trouble.is_none() {
            if self.saved < self.session.history().len() {
                self.settle();
            }
            if self.keeper.journal_length() > self.fold_at {
                self.fold();
            }
        }
        Next::GoOn
    }

    /// Saves everything for those who want to close, and returns those who are still there to hear of it.
    fn close(&mut self, mut closings: Vec<Closing>) -> Vec<Closing> {
        let result = self.keeper.finish(&self.session, self.digest.as_ref());
        self.note(result);
        let outcome = self.outcome();
        if outcome.is_err() {
            for closing in closings.drain(..) {
                reply(&closing.answer, outcome.clone());
            }
        }
        closings.retain(Closing::grant);
        closings
    }

    fn commit(&mut self, change: Change) {
        if self.session.apply(change.clone()).is_err() {
            // The front end has a session that this one is no copy of; nothing unsound may be written.
            let error = StoreError::OutOfStep;
            let since = Timestamp::now();
            return (self.report)(Report::Failed { error, since });
        }
        self.write(|keeper| keeper.append(&change));
    }

    /// Writes to the journal, unless that has failed: then a snapshot will hold it.
    fn write(&mut self, line: impl FnOnce(&mut Keeper) -> Result<(), StoreError>) {
        if self.trouble.is_none() {
            match line(&mut self.keeper) {
                Ok(()) => {
                    self.unsynced.get_or_insert_with(Instant::now);
                }
                Err(error) => self.fail(error),
            }
        }
    }

    /// Brings everything to the disk: by the journal, or by a whole new file where the journal has failed.
    fn settle(&mut self) {
        if self.trouble.is_some() {
            self.snapshot();
        } else {
            let result = self.keeper.sync();
            self.note(result);
        }
    }

    /// Folds a long journal into a snapshot; where that fails, it goes on growing for a while.
    fn fold(&mut self) {
        let result = self.keeper.snapshot(&self.session, self.digest.as_ref());
        if result.is_err() && self.keeper.trouble().is_none() {
            self.fold_at = self.keeper.journal_length() + LONG_JOURNAL;
        } else {
            self.fold_at = LONG_JOURNAL;
            self.note(result);
        }
    }

    /// Saves when the disk works again, and now and then all the same: a whole session is too much to write in vain
    /// every second.
    fn try_again(&mut self) {
        let tried = self.keeper.try_out();
        let Some(trouble) = &mut self.trouble else {
            return;
        };
        let now = Instant::now();
        match tried {
            Ok(()) if trouble.barred || trouble.attempt <= now => return self.snapshot(),
            Ok(()) => {}
            Err(error) => {
                trouble.barred = true;
                if trouble.error != error {
                    trouble.error = error.clone();
                    let since = trouble.since;
                    (self.report)(Report::Failed { error, since });
                }
            }
        }
        trouble.next = now + self.pace.retry;
    }

    fn snapshot(&mut self) {
        let result = self.keeper.snapshot(&self.session, self.digest.as_ref());
        self.note(result);
    }

    fn note(&mut self, result: Result<(), StoreError>) {
        if let Some(foreign) = self.keeper.take_foreign() {
            (self.report)(Report::Foreign(foreign));
        }
        if let Err(error) = result {
            return self.fail(error);
        }
        let number = self.session.history().len();
        let news = number != self.saved || self.trouble.is_some();
        self.saved = number;
        self.unsynced = None;
        self.trouble = None;
        if news {
            (self.report)(Report::Saved { number });
        }
    }

    fn outcome(&self) -> Result<(), StoreError> {
        match &self.trouble {
            Some(trouble) => Err(trouble.error.clone()),
            None => Ok(()),
        }
    }

    fn fail(&mut self, error: StoreError) {
        // Nothing goes to the journal from here on: it holds less than the session.
        self.keeper.hold_back(&error);
        let (since, attempts, mut pause, told) = match self.trouble.take() {
            Some(before) => (
                before.since,
                before.attempts + 1,
                before.pause,
                before.error == error,
            ),
            None => (Timestamp::now(), 0, self.pace.retry, false),
        };
        if attempts > PATIENT_ATTEMPTS {
            pause = (pause * 2).min(self.pace.longest_retry);
        }
        let now = Instant::now();
        self.trouble = Some(Trouble {
            error: error.clone(),
            since,
            next: now + self.pace.retry,
            attempt: now + pause,
            pause,
            attempts,
            barred: false,
        });
        if !told {
            (self.report)(Report::Failed { error, since });
        }
    }

    fn document(&self, name: String, contents: &[u8]) {
        let location = self.keeper.location();
        let written = write_document_on(&location.files, &location.documents, &name, contents);
        (self.report)(match written {
            Ok(path) => Report::Written { path },
            Err(error) => Report::NotWritten { name, error },
        });
    }
}

pub(super) fn reply(answer: &Sender<Result<(), StoreError>>, result: Result<(), StoreError>) {
    // Whoever asked may have lost patience.
    answer.send(result).ok();
}
