//! Sessions on disk: found, opened by one writer, saved change by change, and never lost.
//!
//! A session is a snapshot, `session.json`, and a journal of what happened since. A change is saved when its journal
//! line is on the disk; the snapshot is replaced as a whole. What cannot be read is moved aside, never written over.

mod along;
mod backup;
mod cases;
mod clean;
mod digest;
mod disk;
mod document;
mod error;
mod example;
mod files;
mod history;
mod inspect;
mod journal;
mod keeper;
mod list;
mod load;
mod location;
mod lock;
mod notice;
pub mod pack;
mod places;
mod practice;
mod premises;
mod scribe;
mod sharing;
mod sketch;
mod slug;
mod stay;
mod summary;
mod trash;
mod unknown;
mod upgrade;
mod watch;
mod weight;
mod wish;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

pub use backup::{BackedUp, Came, Restored};
pub use cases::{Gathered, Shelf, inspect_case, read_case};
pub use disk::{Disk, Opening, RealDisk};
pub use document::{read_drawing, write_document};
pub use error::{Cause, Doing, Reason, StoreError};
pub use example::{example, examples};
pub use history::kept_generations;
pub use inspect::{Found, Inspected, LineFault, Wrong, inspect};
pub use journal::{Entry as JournalEntry, Record as JournalLine};
pub use keeper::{Foreign, Keeper, LONG_JOURNAL};
pub use list::Listing;
pub use location::Location;
pub use lock::Holder;
pub use notice::Notice;
pub use places::Places;
pub use premises::Concern;
pub use scribe::{Line, Pace, Report, Scribe};
pub use slug::{fresh, is_slug, slug};
pub use stay::Stay;
pub use summary::{Digest, PhaseDigest, Summary};
pub use trash::Trashed;
pub use watch::Watch;

use crate::session::Session;
use files::Files;
use lock::{Doubt, Lock};

/// The sessions under a data folder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Store {
    data: PathBuf,
    files: Files,
}

/// What a session is opened for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    Read,
    Write,
    /// To be written also where another machine may have it open and that cannot be known.
    WriteAnyway,
}

/// An opened session.
#[derive(Debug)]
pub struct Opened {
    pub session: Session,
    pub location: Location,
    /// Writes the session; none where it is only read.
    pub keeper: Option<Keeper>,
    pub notices: Vec<Notice>,
}

impl Store {
    /// Returns the store whose data lies in a folder; the folder is made when the first session is.
    pub fn at(data: impl Into<PathBuf>) -> Self {
        Self {
            data: data.into(),
            files: Files::default(),
        }
    }

    /// Returns the store whose data lies in a folder of another disk than the machine's own.
    pub fn on(data: impl Into<PathBuf>, disk: Arc<dyn Disk>) -> Self {
        Self {
            data: data.into(),
            files: Files::on(disk),
        }
    }

    /// Returns the folder of the session folders.
    pub fn sessions(&self) -> PathBuf {
        self.data.join("sessions")
    }

    /// Returns the folder of what was deleted.
    pub fn trash_folder(&self) -> PathBuf {
        self.data.join("trash")
    }

    /// Lists the sessions, the last one worked on first, and what lies in the trash.
    pub fn list(&self) -> Listing {
        if let Err(problem) = self.check_folders() {
            return Listing {
                problems: vec![problem],
                concerns: self.concerns(),
                ..Listing::default()
            };
        }
        Listing {
            trashed: self.last_trashed().map(Box::new),
            concerns: self.concerns(),
            stays: self.stays().into_iter().map(|(_, stay)| stay).collect(),
            ..list::list(&self.files, &self.sessions())
        }
    }

    fn own(&self, slug: &str) -> Location {
        Location::of_folder(&self.sessions().join(slug), slug, true).on(&self.files)
    }

    /// Returns the location of a session that was named by its path, be it one of the store's own.
    fn at_path(&self, path: &Path, name: &str) -> Location {
        if let Ok(sessions) = self.sessions().canonicalize()
            && let Ok(within) = path.strip_prefix(&sessions)
            && let mut parts = within.iter().map(|part| part.to_string_lossy())
            && let Some(slug) = parts.next().filter(|slug| is_slug(slug))
            && parts.next().is_none_or(|file| file == "session.json")
            && parts.next().is_none()
            && sessions.join(&*slug).is_dir()
        {
            return self.own(&slug);
        }
        Location::of_path(path, name).on(&self.files)
    }

    /// Finds a session by its slug, the beginning of one, or the path of a session file or folder that lies elsewhere.
    pub fn find(&self, name: &str) -> Result<Location, StoreError> {
        let folder = || self.sessions().join(name).symlink_metadata();
        // A link is found, too, and refused when it is opened.
        if is_slug(name) && folder().is_ok_and(|about| about.is_dir() || about.is_symlink()) {
            return Ok(self.own(name));
        }
        let not_found = |nearest| StoreError::NotFound {
            name: name.to_owned(),
            nearest,
        };
        match Path::new(name).canonicalize() {
            Ok(path) if name.contains(['/', '.']) => return Ok(self.at_path(&path, name)),
            Err(_) if name.contains('/') => return Err(not_found(None)),
            _ => {}
        }
        let wanted = slug(name);
        let slugs = list::slugs(&self.sessions())?;
        let mut candidates: Vec<_> = slugs
            .iter()
            .filter(|slug| !wanted.is_empty() && slug.starts_with(&wanted))
            .cloned()
            .collect();
        candidates.sort();
        match candidates.as_slice() {
            [only] => Ok(self.own(only)),
            [first, ..] if *first == wanted => Ok(self.own(first)),
            [] => match Path::new(name).canonicalize() {
                Ok(path) if !name.is_empty() => Ok(self.at_path(&path, name)),
                _ => Err(not_found(crate::method::nearest(
                    &wanted,
                    slugs.iter().map(String::as_str),
                ))),
            },
            _ => Err(StoreError::Ambiguous {
                name: name.to_owned(),
                candidates,
            }),
        }
    }

    /// Saves a new session under a slug of its title, and returns it opened for writing.
    pub fn create(&self, session: Session, digest: Option<&Digest>) -> Result<Opened, StoreError> {
        let sessions = self.sessions();
        self.check_folders()?;
        self.files.make_folder(&sessions)?;
        self.settle_folders()?;
        for slug in slug::candidates(&session.state.title) {
            let location = self.own(&slug);
            let is_new = match self.files.disk().make_folder(&location.folder) {
                // What an attempt that failed has left there is no session; a link leads elsewhere.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    if location.check_folders().is_err() || !location.is_vacant().unwrap_or(false) {
                        continue;
                    }
                    false
                }
                Err(error) => {
                    return Err(StoreError::failed(Doing::Write, &location.folder, &error));
                }
                Ok(()) => true,
            };
            let Some(keeper) = self.begin(&location, &session, digest, is_new)? else {
                continue;
            };
            return Ok(Opened {
                session,
                location,
                keeper: Some(keeper),
                notices: Vec::new(),
            });
        }
        Err(StoreError::BadName {
            found: session.state.title,
        })
    }

    /// Returns when the names of the store's own folders are on the disk: an attempt that failed may have made them.
    fn settle_folders(&self) -> Result<(), StoreError> {
        for folder in [&self.data, files::parent(&self.data)] {
            match self.files.disk().sync_folder(folder) {
                // A folder that others keep, and that may not be looked into.
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {}
                result => {
                    result.map_err(|error| StoreError::failed(Doing::Write, folder, &error))?;
                }
            }
        }
        Ok(())
    }

    /// Begins a session in a folder that holds none, unless somebody else is at it; a new folder goes where that fails.
    fn begin(
        &self,
        location: &Location,
        session: &Session,
        digest: Option<&Digest>,
        is_new: bool,
    ) -> Result<Option<Keeper>, StoreError> {
        let disk = self.files.disk();
        let give_up = |error| {
            if is_new {
                // A folder without a session would hold the name for nothing.
                disk.remove_folder(&location.folder).ok();
            }
            error
        };
        let lock = match Lock::take(location, Timestamp::now(), Doubt::Heed) {
            Err(StoreError::Locked { .. }) => return Ok(None),
            lock => lock.map_err(give_up)?,
        };
        if !location.is_vacant()? {
            return Ok(None);
        }
        let sessions = self.sessions();
        let mut keeper = Keeper::of_new(location.clone(), session, lock);
        // The lock is held until the folder is gone: nobody else begins a session in it meanwhile.
        disk.sync_folder(&sessions)
            .map_err(|error| StoreError::failed(Doing::Write, &sessions, &error))
            .and_then(|()| keeper.snapshot(session, digest))
            .map_err(give_up)?;
        Ok(Some(keeper))
    }

    /// Opens a session; whoever opens it for writing is the only one who does.
    pub fn open(&self, location: Location, access: Access) -> Result<Opened, StoreError> {
        if location.own {
            self.check_folders()?;
        }
        location.check_folders()?;
        if access == Access::Read {
            let mut loaded = load::load(&location)?;
            let rests = |notice: &Notice| matches!(notice, Notice::Recovered { .. } | Notice::Torn);
            if loaded.notices.iter().any(rests) && lock::holder(&location).is_some() {
                // Whoever has the session open is writing the journal: nothing was broken off.
                loaded.notices.retain(|notice| !rests(notice));
            }
            return Ok(only_read(loaded, location));
        }
        if !location.own {
            // Nothing is made beside a file that is no session, or none that this program may write.
            let found = load::load(&location)?;
            if found.state.newer {
                return Ok(only_read(found, location));
            }
            self.files.make_folder(&location.folder)?;
        }
        let doubt = match access {
            Access::WriteAnyway => Doubt::Ignore,
            _ => Doubt::Heed,
        };
        let lock = Lock::take(&location, Timestamp::now(), doubt)?;
        let mut loaded = load::load(&location)?;
        if loaded.state.newer {
            return Ok(only_read(loaded, location));
        }
        let mut notices = std::mem::take(&mut loaded.notices);
        if !lock.held {
            notices.push(Notice::NoLocks);
        }
        let mut keeper = Keeper::of_loaded(location.clone(), &loaded, lock);
        // What a program that was killed had written need not be on the disk, and is shown as saved from here on; its
        // journal may be one that the disk has failed, which no waiting mends.
        let settled = if keeper.needs_repair() || !loaded.journal.entries.is_empty() {
            keeper.snapshot(&loaded.session, None)
        } else {
            Ok(())
        };
        if let Err(error) = settled {
            notices.push(Notice::NotSaved(error));
        }
        Ok(Opened {
            session: loaded.session,
            location,
            keeper: Some(keeper),
            notices,
        })
    }
}

/// Returns a session that is not to be written.
fn only_read(loaded: load::Loaded, location: Location) -> Opened {
    Opened {
        session: loaded.session,
        location,
        keeper: None,
        notices: loaded.notices,
    }
}
