//! Does what the screen asks for: sessions on the disk, the user's editor, the clock, new identities.

mod method;
mod others;
mod sharing;
mod tour;
mod trash;
pub mod trial;

use std::io;
use std::path::Path;
use std::process::Command;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tempfile::TempDir;
use uuid::Uuid;

use super::desk::Desk;
use super::editor::{self, Unread};
use super::effect::{Effect, Outcome};
use super::events::{Mailbox, Message};
use super::screen::Screen;
use super::sharing::News;
use super::terminal::Tty;
use crate::locale::{Locale, Said};
use crate::method::Method;
use crate::route::Route;
use crate::session::{Change, Session};
use crate::store::{
    Access, Digest, Keeper, Line, Opened, Pace, Places, Report, Scribe, Store, StoreError,
};
use crate::text::path_line;
pub use others::Others;
pub use sharing::Sharing;

/// The places and helpers that effects are performed with.
pub struct World {
    pub store: Store,
    pub places: Places,
    pub method: Rc<Method>,
    pub locale: Rc<Locale>,
    pub mailbox: Mailbox<Outcome>,
    /// The user's editor as a program and its first arguments.
    pub editor: Vec<String>,
    pub scribe: Option<Scribe>,
    /// How many sessions were opened to be written; the last of them is the one on the desk.
    pub desks: Arc<AtomicUsize>,
    /// The open session's line to the disk, for whoever ends the program from outside.
    pub line: SharedLine,
    /// The folder of the session that one practises on; it is removed when it is let go.
    pub practice: SharedFolder,
    pub zone: TimeZone,
    /// What is under way between the open session and others.
    pub sharing: Sharing,
    /// What is remembered of how others have answered.
    pub others: Others,
}

/// A line to the disk that other threads may use.
pub type SharedLine = Arc<Mutex<Option<Line>>>;

/// A folder that other threads may let go.
pub type SharedFolder = Arc<Mutex<Option<TempDir>>>;

/// What becomes of the program after an effect.
pub enum Performed {
    Nothing,
    News(Message<Outcome>),
    Ended,
    /// The terminal cannot be drawn on any more.
    Failed(io::Error),
}

/// How long leaving a session waits for the disk before it says so.
const PATIENCE: Duration = Duration::from_secs(5);

impl World {
    /// Performs one effect.
    pub fn perform(&mut self, effect: Effect, screen: &mut Screen<Tty>) -> Performed {
        let outcome = match effect {
            Effect::List => Ok(Outcome::Listed(self.list())),
            Effect::Open { name, access } => self.open(&name, access),
            Effect::Shared(wanted) => return self.share(wanted),
            Effect::Gather => {
                self.gather();
                return Performed::Nothing;
            }
            Effect::WriteCase { path, case } => {
                self.write_case(&path, case);
                return Performed::Nothing;
            }
            Effect::KeepCase { path } => {
                self.keep_case(&path);
                return Performed::Nothing;
            }
            Effect::Peek { name } => self.peek(&name),
            Effect::Join { name, other } => self.join(&name, &other),
            Effect::Begin(change) => self.begin(*change),
            Effect::Example { name } => self.example(&name),
            Effect::Tour(session) => self.tour(*session),
            Effect::Trash { name } => self.trash(&name),
            Effect::Untrash => self.untrash(),
            Effect::LookInTrash => self.trashed(None),
            Effect::TakeBack(trashed) => self.take_back(&trashed),
            Effect::Destroy(sessions) => self.destroy(&sessions),
            Effect::NoteShown => {
                self.store.note_shown(Timestamp::now());
                return Performed::Nothing;
            }
            Effect::Commit(change) => {
                self.with_scribe(|scribe| scribe.commit(*change));
                return Performed::Nothing;
            }
            Effect::Draft(draft) => {
                self.with_scribe(|scribe| scribe.draft(draft));
                return Performed::Nothing;
            }
            Effect::Place(place) => {
                self.with_scribe(|scribe| scribe.place(place));
                return Performed::Nothing;
            }
            Effect::Documents(documents) => {
                self.write(documents);
                return Performed::Nothing;
            }
            Effect::Close {
                digest,
                documents,
                quit,
            } => {
                self.write(documents);
                self.with_scribe(|scribe| scribe.digest(*digest));
                Ok(self.close(quit))
            }
            Effect::Edit(text) => self.edit(&text, screen),
            Effect::Method(method) => {
                self.method = method;
                return Performed::Nothing;
            }
            Effect::Language { locale, method } => {
                self.locale = locale;
                self.method = method;
                return Performed::Nothing;
            }
            Effect::Suspend => {
                screen.suspend();
                return Performed::Nothing;
            }
            Effect::Redraw => {
                // A line that is gone wakes the program, too, before it ends it.
                return match screen.resume() {
                    Ok(()) => Performed::Nothing,
                    Err(error) => Performed::Failed(error),
                };
            }
            Effect::Quit => return Performed::Ended,
        };
        Performed::News(Message::Finished(
            outcome.unwrap_or_else(|said| Outcome::Refused { said }),
        ))
    }

    fn with_scribe(&self, order: impl FnOnce(&Scribe)) {
        if let Some(scribe) = &self.scribe {
            order(scribe);
        }
    }

    fn said(&self, error: &StoreError) -> Said {
        said(&self.locale, error, &self.zone)
    }

    fn open(&mut self, name: &str, access: Access) -> Result<Outcome, Said> {
        let location = self.store.find(name).map_err(|error| self.said(&error))?;
        match self.store.open(location, access) {
            Ok(opened) => self.desk_of(opened, access),
            Err(error) => self.held(name, error),
        }
    }

    fn peek(&mut self, name: &str) -> Result<Outcome, Said> {
        let read = |location| self.store.open(location, Access::Read);
        let opened = self.store.find(name).and_then(read);
        let opened = opened.map_err(|error| self.said(&error))?;
        let folder = path_line(&opened.location.documents);
        match self.desk(opened)? {
            Outcome::Opened(desk) => Ok(Outcome::Peeked { desk, folder }),
            other => Ok(other),
        }
    }

    /// Opens a session and reads another copy, which is left as it is.
    fn join(&mut self, name: &str, other: &str) -> Result<Outcome, Said> {
        let read = |location| self.store.open(location, Access::Read);
        let opened = self.store.find(&from_home(other)).and_then(read);
        let opened = opened.map_err(|error| self.said(&error))?;
        let mine = self.store.find(name).map_err(|error| self.said(&error))?;
        if mine.file == opened.location.file {
            return Err(self.locale.said("merge-same", &[]));
        }
        let mine = self.store.open(mine, Access::Write);
        let mine = mine.map_err(|error| self.said(&error))?;
        match self.desk_of(mine, Access::Write)? {
            Outcome::Opened(desk) => {
                let theirs = opened.session;
                let title = &theirs.state.title;
                let from = if opened.location.own && *title != desk.session.state.title {
                    title.clone()
                } else {
                    last_names(&opened.location.name)
                };
                Ok(Outcome::Joining {
                    desk,
                    theirs: Box::new(theirs),
                    from: crate::text::clean_line(&from),
                })
            }
            outcome => Ok(outcome),
        }
    }

    fn begin(&mut self, change: Change) -> Result<Outcome, Said> {
        let session = Session::begin(change)
            .map_err(|refusal| self.locale.refusal(&self.method, &refusal))?;
        let opened = self
            .store
            .create(session, None)
            .map_err(|error| self.said(&error))?;
        self.desk(opened)
    }

    fn example(&mut self, name: &str) -> Result<Outcome, Said> {
        let unknown = || {
            self.locale
                .said("notice-no-example", &[("name", name.into())])
        };
        // A copy is a session of its own, and is never taken for another copy.
        let titled = |title: &str, count| self.locale.example_title(title, count);
        let copy = self.store.copy_of_example(name, Uuid::now_v7(), titled);
        let session = copy.ok_or_else(unknown)?;
        let other = self.other_method(&session)?;
        let method = self.in_language(other.as_ref());
        let digest = Digest::of(&method, &session, &Route::of(&method, &session));
        let opened = self
            .store
            .create(session, Some(&digest))
            .map_err(|error| self.said(&error))?;
        let mut outcome = self.desk(opened)?;
        if let Outcome::Opened(desk) = &mut outcome {
            // It stands where its author left it; nobody here goes on from there.
            desk.greetings
                .insert(0, self.locale.said("notice-own-copy", &[]));
        }
        Ok(outcome)
    }

    /// Puts an opened session on the desk, with a thread that saves it.
    fn desk(&mut self, opened: Opened) -> Result<Outcome, Said> {
        let other = self.other_method(&opened.session)?;
        let greetings = opened.notices.iter().filter(|notice| notice.is_told());
        let greetings = greetings
            .map(|notice| self.locale.notice(notice.key(), notice.arguments()))
            .collect();
        let may_write = opened.keeper.is_some();
        if let Some(keeper) = opened.keeper {
            self.start(keeper, &opened.session)?;
        }
        let name = opened.location.name.clone();
        let method = self.in_language(other.as_ref());
        let mut desk = Desk::new(name, opened.session, &method, may_write, greetings);
        desk.pack = other;
        Ok(Outcome::Opened(Box::new(desk)))
    }

    fn start(&mut self, keeper: Keeper, session: &Session) -> Result<(), Said> {
        let mailbox = self.mailbox.clone();
        let desks = Arc::clone(&self.desks);
        let desk = desks.fetch_add(1, Ordering::AcqRel) + 1;
        let report = move |report| {
            let here = desks.load(Ordering::Acquire) == desk;
            // A thread that still saves a session that was left says nothing of the one that is open now.
            if !here && matches!(report, Report::Saved { .. } | Report::Failed { .. }) {
                return;
            }
            // Sentences are made where they are shown, in the language that is spoken by then.
            let outcome = match report {
                Report::Saved { number } => Outcome::Saved { number },
                Report::Failed { error, since } => Outcome::NotSaved { error, since },
                Report::Written { path } => {
                    let folder = path_line(path.parent().unwrap_or(&path));
                    Outcome::Done {
                        key: "notice-written",
                        arguments: vec![("folder", folder)],
                    }
                }
                Report::NotWritten { error, .. } => Outcome::NotWritten { error },
                other => match sharing::news(other) {
                    Some(news) => Outcome::Shared(news),
                    None => return,
                },
            };
            mailbox.post(Message::Finished(outcome));
        };
        let scribe = Scribe::start(keeper, session.clone(), Pace::default(), report)
            .map_err(|error| self.said(&error))?;
        *self.line.lock().unwrap_or_else(PoisonError::into_inner) = Some(scribe.line());
        self.scribe = Some(scribe);
        Ok(())
    }

    fn write(&self, documents: Vec<(String, String)>) {
        self.with_scribe(|scribe| {
            for (name, contents) in documents {
                scribe.document(name, contents.into_bytes());
            }
        });
    }

    fn close(&mut self, quit: bool) -> Outcome {
        if let Some(scribe) = &mut self.scribe
            && let Err(error) = scribe.close(PATIENCE)
        {
            return Outcome::Shared(News::NotSaved {
                said: said(&self.locale, &error, &self.zone),
                quit,
                folder: path_line(&Places::home()),
            });
        }
        self.sharing = Sharing::default();
        self.scribe = None;
        *self.line.lock().unwrap_or_else(PoisonError::into_inner) = None;
        *self.practice.lock().unwrap_or_else(PoisonError::into_inner) = None;
        Outcome::Closed { quit }
    }

    fn trash(&self, name: &str) -> Result<Outcome, Said> {
        self.store
            .trash(name, Timestamp::now())
            .map_err(|error| self.said(&error))?;
        Ok(Outcome::Trashed(self.store.list()))
    }

    fn untrash(&self) -> Result<Outcome, Said> {
        let Some(trashed) = self.store.list().trashed else {
            return Ok(Outcome::Done {
                key: "notice-nothing-to-undo",
                arguments: Vec::new(),
            });
        };
        let location = self
            .store
            .restore_trashed(&trashed)
            .map_err(|error| self.said(&error))?;
        Ok(Outcome::Untrashed {
            listing: self.store.list(),
            name: location.name,
        })
    }

    /// Lets the user's editor work on a text, in a file that nobody else can read.
    fn edit(&mut self, text: &str, screen: &mut Screen<Tty>) -> Result<Outcome, Said> {
        let refused = |key: &str| self.locale.said(key, &[]);
        let Some((program, arguments)) = self.editor.split_first() else {
            return Err(refused("notice-no-editor"));
        };
        let work = |file: &Path| screen.lend(Command::new(program).args(arguments).arg(file));
        editor::edit(text, work)
            .map(Outcome::Edited)
            .map_err(|unread| match unread {
                Unread::NotStarted => refused("notice-no-editor"),
                Unread::Failed => refused("notice-editor-failed"),
                Unread::Kept(file) => {
                    let arguments = [("file", path_line(&file).into())];
                    self.locale.said("notice-editor-kept", &arguments)
                }
            })
    }
}

/// Returns the end of a path: enough to know which file it is.
fn last_names(path: &str) -> String {
    let names: Vec<&str> = path.split('/').collect();
    names[names.len().saturating_sub(2)..].join("/")
}

/// Returns a path with the user's own folder in the place of the sign that shells have for it.
fn from_home(path: &str) -> String {
    let home = std::env::var("HOME").ok();
    match (path.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => format!("{home}/{rest}"),
        _ => path.to_owned(),
    }
}

/// Words an error of the store.
fn said(locale: &Locale, error: &StoreError, zone: &TimeZone) -> Said {
    locale.storage(error.key(), error.arguments(), zone)
}
