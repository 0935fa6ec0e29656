//! Several at one session: who has it open, following it, a copy of one's own, and taking it over.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use uuid::Uuid;

use super::disk::Opening;
use super::error::{Doing, Reason, StoreError};
use super::location::Location;
use super::lock::{self, Holder};
use super::slug::candidates;
use super::unknown::Unknown;
use super::watch::{Watch, Watcher};
use super::wish::Wish;
use super::{Access, Opened, Store, keeper};
use crate::session::{Session, VERSION};

/// How often one who takes over tries whether the session is free.
const BETWEEN_TRIES: Duration = Duration::from_millis(40);

impl Store {
    /// Returns who has a session open for writing; what is not known of him is empty.
    pub fn holder(&self, location: &Location) -> Option<Holder> {
        lock::holder(location)
    }

    /// Follows what is written to a session; `tell` is called on a thread of its own when something is.
    pub fn follow(
        &self,
        location: &Location,
        tell: impl Fn() + Send + 'static,
    ) -> Result<Watch, StoreError> {
        Watch::start(location, Watcher::Reader, tell)
            .map_err(|error| StoreError::failed(Doing::Read, &location.folder, &error))
    }

    /// Reads a session along with whoever writes it: `tell` is called on a thread of its own, at once and each time
    /// something was written, with the session as it lies there and who has it.
    pub fn read_along(
        &self,
        location: &Location,
        tell: impl FnMut(Result<&Session, StoreError>, Option<&Holder>) + Send + 'static,
    ) -> Result<Watch, StoreError> {
        Watch::along(location, tell)
            .map_err(|error| StoreError::failed(Doing::Read, &location.folder, &error))
    }

    /// Asks whoever writes a session to let go of it, waits for that, and opens it for writing.
    ///
    /// Nothing happens any more once `stop` is set.
    pub fn take_over(
        &self,
        location: &Location,
        patience: Duration,
        stop: &AtomicBool,
    ) -> Result<Opened, StoreError> {
        let _wish = Wish::leave(location, Timestamp::now())?;
        let until = Instant::now() + patience;
        loop {
            match self.open(location.clone(), Access::Write) {
                Err(StoreError::Locked { name, by }) => {
                    if Instant::now() >= until || stop.load(Ordering::Acquire) {
                        return Err(StoreError::NotYielded { name, by });
                    }
                    thread::sleep(BETWEEN_TRIES);
                }
                result => return result,
            }
        }
    }

    /// Makes a copy of a session that is a session of its own, with the first title that no session here has.
    ///
    /// A title is made of the session's own and of which copy it would be, counted from one.
    pub fn copy(
        &self,
        location: Location,
        id: Uuid,
        name_copy: impl Fn(&str, usize) -> String,
    ) -> Result<Opened, StoreError> {
        let path = location.file.clone();
        let session = self.open(location, Access::Read)?.session;
        if session.version > VERSION {
            // What this program cannot read of it would be missing from the copy.
            return Err(StoreError::Unreadable {
                path,
                line: 0,
                column: 0,
                reason: Reason::NewerVersion {
                    version: session.version,
                },
            });
        }
        let sessions = self.list().sessions;
        let free = |title: &String| sessions.iter().all(|session| session.title != *title);
        let title = (1..=sessions.len() + 1)
            .map(|count| name_copy(&session.state.title, count))
            .find(free);
        let title = title.unwrap_or_else(|| name_copy(&session.state.title, 1));
        self.create(session.copied(id, title), None)
    }

    /// Writes a whole session into any folder, under a name that nothing there has, and returns where it lies.
    pub fn save_elsewhere(&self, folder: &Path, session: &Session) -> Result<PathBuf, StoreError> {
        let failed = |error: std::io::Error| StoreError::failed(Doing::Write, folder, &error);
        self.files.make_folder(folder)?;
        let text = keeper::to_text(session, &Unknown::default()).map_err(failed)?;
        let disk = self.files.disk();
        for slug in candidates(&session.state.title) {
            let path = folder.join(format!("{slug}.json"));
            let file = match disk.open(&path, Opening::New) {
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => continue,
                result => result.map_err(failed)?,
            };
            let written = disk.write(&file, &text);
            let durable = written.and_then(|()| disk.sync_all(&file));
            if let Err(error) = durable.and_then(|()| disk.sync_folder(folder)) {
                // Half a session would look like a whole one.
                disk.remove(&path).ok();
                return Err(failed(error));
            }
            return Ok(path);
        }
        Err(StoreError::BadName {
            found: session.state.title.clone(),
        })
    }
}
