//! Reads what others have answered, on a thread of its own: nothing waits for it.

use std::path;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::{World, from_home, said};
use crate::experience::Case;
use crate::locale::Locale;
use crate::method::Method;
use crate::store::{Shelf, StoreError, read_case};
use crate::text::path_line;
use crate::tui::effect::Outcome;
use crate::tui::events::Message;

/// Does something on a thread of its own; without one it is not done, and all else is as it was.
fn aside(work: impl FnOnce() + Send + 'static) {
    drop(thread::Builder::new().name("others".to_owned()).spawn(work));
}

/// Returns the path that was written, from wherever the program was started.
fn absolute(written: &str) -> PathBuf {
    let path = PathBuf::from(from_home(written));
    path::absolute(&path).unwrap_or(path)
}

/// What is remembered of how others have answered, and where else to look.
#[derive(Default)]
pub struct Others {
    /// A further folder of what others have shared.
    folder: Option<PathBuf>,
    memory: Arc<Mutex<Shelf>>,
}

impl Others {
    /// Returns nothing remembered yet, and a folder to look in beside the store's own.
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self {
            folder,
            ..Self::default()
        }
    }
}

impl World {
    /// Reads what others have answered, and posts it.
    pub(super) fn gather(&self) {
        // The method is shared with the screen and stays on its thread.
        let Ok(method) = self.method.prepare() else {
            return;
        };
        let (store, mailbox) = (self.store.clone(), self.mailbox.clone());
        let (folder, memory) = (self.others.folder.clone(), Arc::clone(&self.others.memory));
        let gather = move || {
            let Ok(method) = Method::prepared(&method) else {
                return;
            };
            let mut memory = memory.lock().unwrap_or_else(PoisonError::into_inner);
            let gathered = store.gather(&method, folder.as_deref(), &mut memory);
            let gathered = Outcome::Gathered(Box::new(gathered));
            mailbox.post(Message::Finished(gathered));
        };
        aside(gather);
    }

    /// Writes a case into a file that was not there before.
    pub(super) fn write_case(&self, path: &str, case: Box<Case>) {
        let path = absolute(path);
        let (store, mailbox) = (self.store.clone(), self.mailbox.clone());
        let (locale, zone) = (Locale::clone(&self.locale), self.zone.clone());
        let write = move || {
            let outcome = match store.write_case(&path, &case, false) {
                Ok(()) => Outcome::Done {
                    key: "share-written",
                    arguments: vec![("path", path_line(&path))],
                },
                Err(StoreError::CaseExists { .. }) => Outcome::Refused {
                    said: locale.said("share-exists", &[("path", path_line(&path).into())]),
                },
                Err(error) => Outcome::Refused {
                    said: said(&locale, &error, &zone),
                },
            };
            mailbox.post(Message::Finished(outcome));
        };
        aside(write);
    }

    /// Puts a case among those of the store.
    pub(super) fn keep_case(&self, path: &str) {
        let path = absolute(path);
        let (store, mailbox) = (self.store.clone(), self.mailbox.clone());
        let (locale, zone) = (Locale::clone(&self.locale), self.zone.clone());
        let keep = move || {
            let kept = read_case(&path).and_then(|case| store.keep_case(&case));
            let outcome = match kept {
                Ok(_) => Outcome::CaseKept,
                Err(error) => Outcome::Refused {
                    said: said(&locale, &error, &zone),
                },
            };
            mailbox.post(Message::Finished(outcome));
        };
        aside(keep);
    }
}
