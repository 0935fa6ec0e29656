//! Does what is wanted about sessions that others have to do with.

use std::path;
use std::sync::Arc;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use uuid::Uuid;

use super::{Outcome, Performed, World, from_home, said};
use crate::locale::Said;
use crate::session::Session;
use crate::store::{Access, Holder, Location, Opened, Report, Store, StoreError, Watch};
use crate::tui::events::{Mailbox, Message};
use crate::tui::sharing::{News, Wanted};

/// How long one who takes over waits for the other to let go.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// What is under way between this session and others.
#[derive(Default)]
pub struct Sharing {
    /// Tells what is written to the followed session.
    watch: Option<Watch>,
    /// Ends the waiting for a session.
    waiting: Option<Arc<AtomicBool>>,
}

impl Drop for Sharing {
    fn drop(&mut self) {
        self.stop_waiting();
    }
}

impl Sharing {
    fn stop_waiting(&mut self) {
        if let Some(stop) = self.waiting.take() {
            stop.store(true, Ordering::Release);
        }
    }
}

impl World {
    /// Does one thing that is wanted.
    pub(super) fn share(&mut self, wanted: Wanted) -> Performed {
        let outcome = match wanted {
            Wanted::Copy { name } => self.copy(&name),
            Wanted::TakeOver { name } => match self.take_over(&name) {
                Ok(()) => return Performed::Nothing,
                Err(said) => Err(said),
            },
            Wanted::StopWaiting => {
                self.sharing.stop_waiting();
                return Performed::Nothing;
            }
            Wanted::Settle(opened) => {
                self.sharing = Sharing::default();
                self.desk(*opened).map(|mut outcome| {
                    if let Outcome::Opened(desk) = &mut outcome {
                        let greeting = self.locale.said("held-have-it", &[]);
                        desk.greetings.insert(0, greeting);
                    }
                    outcome
                })
            }
            Wanted::HandOver(digest) => {
                self.with_scribe(|scribe| {
                    scribe.digest(*digest);
                    scribe.hand_over();
                });
                return Performed::Nothing;
            }
            Wanted::Follow { name, by } => {
                self.forget_scribe();
                self.follow_again(&name, by)
            }
            Wanted::SaveElsewhere { folder, session } => match self.save_there(&folder, session) {
                Ok(()) => return Performed::Nothing,
                Err(said) => Err(said),
            },
            Wanted::Abandon { quit } => {
                self.forget_scribe();
                self.sharing = Sharing::default();
                Ok(Outcome::Closed { quit })
            }
        };
        let refused = |said| Outcome::Refused { said };
        Performed::News(Message::Finished(outcome.unwrap_or_else(refused)))
    }

    /// Says that another has a session, where that is why it could not be opened.
    pub(super) fn held(&self, name: &str, error: StoreError) -> Result<Outcome, Said> {
        let (by, surely) = match error {
            StoreError::Locked { by, .. } => (by, true),
            StoreError::PerhapsOpen { by, .. } => (Some(by), false),
            other => return Err(said(&self.locale, &other, &self.zone)),
        };
        let name = name.to_owned();
        Ok(Outcome::Shared(News::Held { name, by, surely }))
    }

    /// Follows a session from now on that was opened to be read.
    pub(super) fn follow(&mut self, location: &Location) {
        let tell = tell(&self.store, location, &self.mailbox);
        // Where it cannot be followed, it can be read all the same.
        self.sharing.watch = self.store.follow(location, tell).ok();
    }

    /// Follows whoever has just been given the session.
    fn follow_again(&mut self, name: &str, taker: Holder) -> Result<Outcome, Said> {
        let words = |error| said(&self.locale, &error, &self.zone);
        let location = self.store.find(name).map_err(words)?;
        self.follow(&location);
        let words = |error| said(&self.locale, &error, &self.zone);
        let mut outcome = read(&self.store, &location).map_err(words)?;
        if let Outcome::Shared(News::Reread { by, .. }) = &mut outcome {
            // Between letting go and taking nobody has it for a moment, which is nothing to tell of.
            by.get_or_insert(taker);
        }
        Ok(outcome)
    }

    /// Saves a session in another folder, on a thread of its own: that disk may be as slow as the one that failed.
    fn save_there(&self, folder: &str, session: Box<Session>) -> Result<(), Said> {
        let folder = from_home(folder);
        let (store, mailbox) = (self.store.clone(), self.mailbox.clone());
        let save = move || {
            // The place that is shown must be found from anywhere.
            let folder = path::absolute(&folder).unwrap_or_else(|_| folder.into());
            let saved = store.save_elsewhere(&folder, &session);
            mailbox.post(Message::Finished(Outcome::Shared(News::SavedElsewhere(
                saved,
            ))));
        };
        let spawned = thread::Builder::new()
            .name("elsewhere".to_owned())
            .spawn(save);
        spawned
            .map(|_| ())
            .map_err(|_| self.said(&StoreError::NoAnswer))
    }

    fn copy(&mut self, name: &str) -> Result<Outcome, Said> {
        let words = |error| said(&self.locale, &error, &self.zone);
        let titled = |title: &str, count| self.locale.copy_title(title, count);
        let location = self.store.find(name).map_err(words)?;
        let opened = self.store.copy(location, Uuid::now_v7(), titled);
        let opened = opened.map_err(words)?;
        // What is written to the original is no news of the copy.
        self.sharing.watch = None;
        self.desk(opened)
    }

    fn take_over(&mut self, name: &str) -> Result<(), Said> {
        let words = |error| said(&self.locale, &error, &self.zone);
        let location = self.store.find(name).map_err(words)?;
        self.sharing.stop_waiting();
        let stop = Arc::new(AtomicBool::new(false));
        let (store, mailbox) = (self.store.clone(), self.mailbox.clone());
        let stopped = Arc::clone(&stop);
        let wait = move || {
            let opened = store.take_over(&location, LONGEST_WAIT, &stopped);
            if !stopped.load(Ordering::Acquire) {
                let news = News::Waited(opened.map(Box::new));
                mailbox.post(Message::Finished(Outcome::Shared(news)));
            }
        };
        let spawned = thread::Builder::new().name("wish".to_owned()).spawn(wait);
        self.sharing.waiting = spawned.is_ok().then_some(stop);
        Ok(())
    }

    /// Opens a session to be read, and follows it.
    pub(super) fn desk_of(&mut self, opened: Opened, access: Access) -> Result<Outcome, Said> {
        self.sharing.watch = None;
        if access != Access::Read {
            return self.desk(opened);
        }
        let location = opened.location.clone();
        // What is written between the reading and the watching is read once more.
        self.follow(&location);
        let by = self.store.holder(&location);
        let mut outcome = self.desk(opened)?;
        if let Outcome::Opened(desk) = &mut outcome {
            desk.follow(by);
        }
        tell(&self.store, &location, &self.mailbox)();
        Ok(outcome)
    }

    /// Lets go of the thread that saves, which saves what it can by itself.
    fn forget_scribe(&mut self) {
        self.desks.fetch_add(1, Ordering::AcqRel);
        self.scribe = None;
        *self.line.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Returns what posts a session as it lies there, each time it is called.
fn tell(
    store: &Store,
    location: &Location,
    mailbox: &Mailbox<Outcome>,
) -> impl Fn() + Send + use<> {
    let (store, location, mailbox) = (store.clone(), location.clone(), mailbox.clone());
    move || {
        let outcome = read(&store, &location);
        let unread = |error| Outcome::NotWritten { error };
        mailbox.post(Message::Finished(outcome.unwrap_or_else(unread)));
    }
}

fn read(store: &Store, location: &Location) -> Result<Outcome, StoreError> {
    let by = store.holder(location);
    let session = store.open(location.clone(), Access::Read)?.session;
    Ok(Outcome::Shared(News::Reread {
        session: Box::new(session),
        by,
    }))
}

/// Returns the news that a report of the scribe about others is.
pub(super) fn news(report: Report) -> Option<News> {
    Some(match report {
        Report::Wished { by } => News::Wished(by),
        Report::HandedOver { by } => News::HandedOver(by),
        Report::Kept { by } => News::Kept(by),
        Report::Late { by, path } => News::Late { by, path },
        Report::Foreign(foreign) => News::Foreign(foreign),
        _ => return None,
    })
}
