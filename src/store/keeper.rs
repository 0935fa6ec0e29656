//! The one who writes a session: changes to the journal, whole sessions to snapshots, never over the only copy.

mod others;

use std::io;

use jiff::Timestamp;
use uuid::Uuid;

use super::error::{Doing, StoreError};
use super::files::{self, LARGEST};
use super::history::{self, Generation};
use super::journal::{self, Follows, Journal, Print, Writing};
use super::load::{Found, Loaded};
use super::location::Location;
use super::lock::{Doubt, Holder, Lock};
use super::summary::Digest;
use super::unknown::Unknown;
use super::weight::Weight;
use super::wish;
use crate::session::{Change, Draft, Place, Session};
pub(super) use others::Altered;
pub use others::Foreign;

/// The length of a journal past which a snapshot is due, in bytes.
pub const LONG_JOURNAL: u64 = 64 << 10;

/// Holds the right to write one session, and writes it.
#[derive(Debug)]
pub struct Keeper {
    location: Location,
    session: Uuid,
    lock: Lock,
    journal: Option<Journal>,
    /// The journal that was written last, by what the system calls it.
    last_journal: Option<(u64, u64)>,
    /// The number of the last journal line that was written, in any journal of the session.
    number: u64,
    snapshot: Print,
    /// How much there is to the session file.
    weight: Weight,
    found: Found,
    /// What the session file holds beside what this program knows; none until it is looked for.
    unknown: Option<Unknown>,
    /// Whether something was written that no snapshot holds.
    unfolded: bool,
    /// What went wrong; nothing more goes to the journal before a snapshot has succeeded.
    trouble: Option<StoreError>,
    /// The session file as it was last seen to be the one written here.
    seen: Option<files::Seen>,
    /// The file that was last to become the session file, whatever the disk said of it.
    attempted: Option<files::Seen>,
    /// What others wrote in its place.
    foreign: Option<Foreign>,
    /// Whether the session file that lies there is kept aside already.
    aside: bool,
    /// What of others is kept aside already, as it was seen: the session file and the journal.
    kept: [Option<files::Seen>; 2],
}

impl Keeper {
    /// Returns the keeper of a new session whose folder is made and locked.
    pub(super) fn of_new(location: Location, session: &Session, lock: Lock) -> Self {
        Self {
            location,
            session: session.id,
            lock,
            journal: None,
            last_journal: None,
            number: 0,
            snapshot: Print::default(),
            weight: Weight::default(),
            found: Found::default(),
            unknown: Some(Unknown::default()),
            unfolded: true,
            trouble: None,
            seen: None,
            attempted: None,
            foreign: None,
            aside: false,
            kept: [None; 2],
        }
    }

    /// Returns the keeper of a session that was read, going on with its journal where that is whole.
    pub(super) fn of_loaded(location: Location, loaded: &Loaded, lock: Lock) -> Self {
        let mut keeper = Self {
            session: loaded.session.id,
            lock,
            journal: None,
            last_journal: None,
            number: loaded.journal.number,
            snapshot: loaded.print,
            weight: loaded.weight,
            found: loaded.state,
            unknown: None,
            unfolded: !loaded.journal.entries.is_empty(),
            trouble: None,
            seen: loaded.seen,
            attempted: None,
            foreign: None,
            aside: false,
            kept: [None; 2],
            location,
        };
        keeper.location.files.sweep(&keeper.location.file);
        if loaded.journal.follows.is_some() && !keeper.needs_repair() {
            let mut gone_on = Journal::go_on(&keeper.location, &loaded.journal);
            if let Ok(journal) = &mut gone_on
                // Whoever wrote it may have ended before it was on the disk, and it is called saved from here on.
                && let Err(error) = journal.sync()
            {
                gone_on = Err(error);
            }
            match gone_on {
                Ok(journal) => {
                    let seen = files::see(&keeper.location.journal());
                    keeper.last_journal = seen.map(|seen| seen.identity);
                    keeper.journal = Some(journal);
                }
                Err(_) => keeper.found.spent = true,
            }
        }
        keeper
    }

    /// Says whether a snapshot has to be written before anything else can be.
    pub(super) fn needs_repair(&self) -> bool {
        self.found.damaged || self.found.spent
    }

    /// Returns what keeps the journal from being written, until a snapshot succeeds.
    pub fn trouble(&self) -> Option<StoreError> {
        self.trouble.clone()
    }

    /// Returns where the session lies.
    pub fn location(&self) -> &Location {
        &self.location
    }

    /// Says whether no session file was written yet.
    fn is_new(&self) -> bool {
        self.snapshot == Print::default()
    }

    /// Returns who wishes to take the session over.
    pub(super) fn wished(&self, now: Timestamp) -> Option<Holder> {
        wish::wished(&self.location, self.lock.since, now)
    }

    /// Writes a change; when this returns, the change is on the disk.
    pub fn commit(&mut self, change: &Change) -> Result<(), StoreError> {
        self.append(change)?;
        self.sync()
    }

    /// Writes a change without waiting for the disk; [`Keeper::sync`] waits for all that were written.
    pub fn append(&mut self, change: &Change) -> Result<(), StoreError> {
        self.write(Writing::Change(change))
    }

    /// Writes half-typed text, without waiting for the disk.
    pub fn draft(&mut self, draft: &Draft) -> Result<(), StoreError> {
        self.write(Writing::Draft(draft))
    }

    /// Writes where the facilitator stands, without waiting for the disk.
    pub fn place(&mut self, place: &Place) -> Result<(), StoreError> {
        self.write(Writing::Place(place))
    }

    fn write(&mut self, entry: Writing<'_>) -> Result<(), StoreError> {
        self.ready()?;
        let path = self.location.journal();
        let line = journal::encode(self.number.saturating_add(1), entry);
        let line = line.map_err(|error| StoreError::failed(Doing::Write, &path, &error))?;
        let weight = self.journal.as_ref().map(Journal::weight);
        let weight = weight.unwrap_or_default().with(Weight::of(&line));
        let bytes = self.snapshot.bytes + self.journal_length() + line.len() as u64;
        if let Err(error) = self.fits(bytes, self.weight.with(weight)) {
            // What was written before it is not to wait for a snapshot that may never succeed.
            self.journal.as_mut().map(Journal::sync);
            self.hold_back(&error);
            return Err(error);
        }
        let result = self.add_line(&line);
        self.note(result)
    }

    fn add_line(&mut self, line: &[u8]) -> io::Result<()> {
        let journal = match &mut self.journal {
            Some(journal) => journal,
            none => {
                let follows = Follows {
                    session: self.session,
                    snapshot: self.snapshot,
                };
                let started = Journal::start(&self.location, follows, self.number);
                if !matches!(&started, Err(error) if error.kind() == io::ErrorKind::AlreadyExists) {
                    let seen = files::see(&self.location.journal());
                    self.last_journal = seen.map(|seen| seen.identity);
                }
                none.insert(started?)
            }
        };
        journal.append(line)?;
        self.number = journal.number();
        self.unfolded = true;
        Ok(())
    }

    /// Returns when everything written so far is on the disk.
    pub fn sync(&mut self) -> Result<(), StoreError> {
        self.ready()?;
        let result = self.journal.as_mut().map_or(Ok(()), Journal::sync);
        self.note(result)
    }

    /// Returns the length of the journal in bytes; past [`LONG_JOURNAL`] a snapshot is due.
    pub fn journal_length(&self) -> u64 {
        self.journal.as_ref().map_or(0, Journal::length)
    }

    fn ready(&self) -> Result<(), StoreError> {
        match &self.trouble {
            Some(trouble) => Err(trouble.clone()),
            None if self.needs_repair() => Err(StoreError::OutOfStep),
            None => Ok(()),
        }
    }

    /// Remembers that something was not written, so that the journal is never taken for the whole.
    pub(super) fn hold_back(&mut self, error: &StoreError) {
        self.trouble.get_or_insert_with(|| error.clone());
    }

    /// Remembers a failure: nothing is known any more about a file that could not be written.
    fn note(&mut self, result: io::Result<()>) -> Result<(), StoreError> {
        result.map_err(|error| {
            let error = StoreError::failed(Doing::Write, &self.location.journal(), &error);
            self.journal = None;
            self.trouble = Some(error.clone());
            error
        })
    }

    /// Writes the whole session to a new file, puts it in the place of the old one, and begins a new journal.
    ///
    /// This also heals every trouble: it makes folders again that are gone, and needs nothing from files that failed.
    pub fn snapshot(
        &mut self,
        session: &Session,
        digest: Option<&Digest>,
    ) -> Result<(), StoreError> {
        let now = Timestamp::now();
        let result = self
            .hold(now)
            .and_then(|()| self.keep_foreign(session, now))
            .and_then(|()| self.write_snapshot(session, digest));
        if let Err(error) = &result {
            // A journal that goes on being written holds everything as well as a snapshot.
            let goes_on =
                self.journal.is_some() && !self.needs_repair() && self.altered() == Altered::Not;
            if !goes_on {
                self.journal = None;
                self.trouble = Some(error.clone());
            }
        }
        result
    }

    /// Tries in small whether a snapshot could be written, as far as that can be told without writing it.
    pub(super) fn try_out(&self) -> Result<(), StoreError> {
        let Location {
            files,
            file,
            folder,
            ..
        } = &self.location;
        files.make_folder(folder)?;
        let bytes = self.snapshot.bytes + LONG_JOURNAL;
        let tried = files.try_out(file, bytes);
        tried.map_err(|error| StoreError::failed(Doing::Write, file, &error))
    }

    /// Makes sure that the session is still this one's to write: its folder may have been moved away and made again.
    fn hold(&mut self, now: Timestamp) -> Result<(), StoreError> {
        self.location.files.make_folder(&self.location.folder)?;
        if self.lock.held && !self.lock.is_at(&self.location) {
            self.lock = Lock::take(&self.location, now, Doubt::Ignore)?;
        }
        Ok(())
    }

    fn write_snapshot(
        &mut self,
        session: &Session,
        digest: Option<&Digest>,
    ) -> Result<(), StoreError> {
        let now = Timestamp::now();
        let files = self.location.files.clone();
        let file = self.location.file.clone();
        let failed = |error: io::Error| StoreError::failed(Doing::Write, &file, &error);
        if self.trouble.is_some() {
            // Whether the folder's name is on the disk is not known any more.
            let above = files::parent(&self.location.folder);
            files.disk().sync_folder(above).map_err(failed)?;
        }
        let unknown = if let Some(unknown) = &self.unknown {
            unknown
        } else {
            let found = Unknown::of(&self.location)?;
            // What cannot be carried over is kept aside, as what cannot be read is.
            self.found.damaged |= found.is_none();
            self.unknown.insert(found.unwrap_or_default())
        };
        let text = to_text(session, unknown).map_err(failed)?;
        let weight = Weight::of(&text);
        self.fits(text.len() as u64, weight)?;
        let waiting = files.write_beside(&file, &text, true).map_err(failed)?;
        if let Some(digest) = digest {
            // Before the session file, so that whoever sees the new file finds the new digest.
            digest.write(&self.location);
        }
        let mut generation = None;
        if self.aside || !file.exists() {
            // What lies there is no generation of this session, and has a name of its own.
        } else if self.found.damaged {
            history::set_aside(&self.location, "damaged", now)?;
        } else {
            if let Some(version) = self.found.older {
                history::keep_original(&self.location, version)?;
            }
            generation = Some(history::keep(&self.location)?);
        }
        let seen = waiting.seen();
        // From here on the journal may follow a file that is not there any more.
        self.journal = None;
        // A disk may say that it failed and have done it all the same.
        self.attempted = seen;
        waiting.persist(&file).map_err(failed)?;
        self.seen = seen;
        self.snapshot = Print::of(&text);
        self.weight = weight;
        self.aside = false;
        self.kept = [None; 2];
        self.found.damaged = false;
        let folder = files::parent(&file);
        files.disk().sync_folder(folder).map_err(failed)?;
        self.end_journal(generation, now)?;
        history::prune(&self.location, now);
        self.session = session.id;
        self.found = Found::default();
        self.trouble = None;
        self.unfolded = false;
        Ok(())
    }

    /// Puts away the journal that the snapshot now holds, to lie with the snapshot it followed, and also aside where not
    /// all of it could be used.
    fn end_journal(
        &mut self,
        generation: Option<Generation>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let path = self.location.journal();
        let disk = self.location.files.disk();
        if let (Some(_), Some(generation)) = (self.found.aside, &generation)
            && path.exists()
            && !generation.journal.exists()
        {
            // Whoever rebuilds the session from an earlier snapshot needs what can be read of it.
            self.location.files.keep_as(&path, &generation.journal)?;
        }
        let result = match (self.found.aside, generation) {
            (Some(word), _) => disk.rename(&path, &files::set_aside_path(&path, word, now)),
            (None, Some(generation)) => disk.rename(&path, &generation.journal),
            (None, None) => disk.remove(&path),
        };
        match result {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(StoreError::failed(Doing::Write, &path, &error))
            }
            _ => Ok(()),
        }
    }

    /// Says no to what could be written but not be read again.
    fn fits(&self, bytes: u64, weight: Weight) -> Result<(), StoreError> {
        if bytes > LARGEST || weight.excess().is_some() {
            return Err(StoreError::TooLarge {
                path: self.location.file.clone(),
            });
        }
        Ok(())
    }

    /// Folds everything into a snapshot and lets go of the session.
    pub fn close(mut self, session: &Session, digest: Option<&Digest>) -> Result<(), StoreError> {
        self.finish(session, digest)
    }

    /// Folds what is not yet part of a snapshot into one.
    pub(super) fn finish(
        &mut self,
        session: &Session,
        digest: Option<&Digest>,
    ) -> Result<(), StoreError> {
        if self.unfolded
            || self.trouble.is_some()
            || self.needs_repair()
            || self.altered() != Altered::Not
        {
            let result = self.snapshot(session, digest);
            if result.is_err() && self.trouble.is_none() {
                // No snapshot can be written, but the journal holds everything.
                return self.sync();
            }
            return result;
        }
        if let Some(digest) = digest
            && Digest::read(&self.location).as_ref() != Some(digest)
        {
            digest.write(&self.location);
            // The index looks at the session file only.
            let Location { files, file, .. } = &self.location;
            files.touch(file, Timestamp::now());
        }
        Ok(())
    }
}

/// Returns the text of a session file.
pub(super) fn to_text(session: &Session, unknown: &Unknown) -> io::Result<Vec<u8>> {
    let mut text = if unknown.is_empty() {
        serde_json::to_vec_pretty(session)?
    } else {
        let mut json = serde_json::to_value(session)?;
        unknown.put_into(&mut json);
        serde_json::to_vec_pretty(&json)?
    };
    text.push(b'\n');
    Ok(text)
}
