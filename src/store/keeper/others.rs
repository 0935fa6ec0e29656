//! What others have written in the place of the keeper's own files: noticed, and kept beside them.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::super::error::StoreError;
use super::super::files::{self, LARGEST};
use super::super::journal::Print;
use super::super::load;
use super::Keeper;
use crate::session::Session;

/// Somebody else has written a session's files while it was open here.
#[derive(Clone, PartialEq, Debug)]
pub struct Foreign {
    /// The session as it was written there; none where it cannot be read.
    pub session: Option<Box<Session>>,
    /// Where the foreign files are kept.
    pub kept: Vec<PathBuf>,
}

impl Keeper {
    /// Says whether the files are no longer as they were written here, where nothing is known to be wrong with them.
    pub(in crate::store) fn altered(&mut self) -> Altered {
        if self.trouble.is_some() || self.needs_repair() {
            return Altered::Not;
        }
        match (self.snapshot_state(), self.journal_state()) {
            (State::Own, State::Own) => Altered::Not,
            (State::Foreign, _) | (_, State::Foreign) => Altered::Written,
            _ => Altered::Deleted,
        }
    }

    /// Returns what others wrote and was put aside since this was asked last.
    pub(in crate::store) fn take_foreign(&mut self) -> Option<Foreign> {
        self.foreign.take()
    }

    /// Puts what others wrote aside, so that what the keeper writes takes nothing away.
    pub(super) fn keep_foreign(
        &mut self,
        ours: &Session,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if self.needs_repair() || self.is_new() {
            return Ok(());
        }
        let (snapshot, journal) = (self.snapshot_state(), self.journal_state());
        self.aside = snapshot == State::Foreign;
        if snapshot == State::Own && journal == State::Own {
            return Ok(());
        }
        // What lies there now: a file alone, or with a journal that is not ours either.
        let file = self.location.file.clone();
        let read = match (snapshot, journal) {
            (_, State::Foreign) => load::load(&self.location).map(|loaded| loaded.session),
            (State::Foreign, _) => {
                load::read_snapshot(&self.location.files, &file).map(|(session, _)| session)
            }
            _ => Ok(ours.clone()),
        };
        let mut kept = Vec::new();
        let mut seen = [None; 2];
        for (at, (state, path, name)) in [
            (snapshot, file, "session.json"),
            (journal, self.location.journal(), "journal.jsonl"),
        ]
        .into_iter()
        .enumerate()
        {
            if state == State::Foreign {
                seen[at] = files::see(&path);
                // An attempt before this one may have kept it, and asked about it.
                if seen[at].is_none() || seen[at] != self.kept[at] {
                    kept.push(self.keep_aside(&path, name, now)?);
                }
            }
        }
        self.kept = seen;
        // What was only deleted is written again, and the same in other letters is nothing to choose between.
        let same = matches!(&read, Ok(session) if session.state == ours.state);
        if !kept.is_empty() && !same {
            let session = read.ok().map(Box::new);
            self.foreign = Some(Foreign { session, kept });
        }
        Ok(())
    }

    /// Gives a foreign file a name of its own in the session's folder.
    fn keep_aside(&self, path: &Path, name: &str, now: Timestamp) -> Result<PathBuf, StoreError> {
        let name = self.location.folder.join(name);
        let aside = files::set_aside_path(&name, "other", now);
        self.location.files.keep_as(path, &aside)?;
        Ok(aside)
    }

    fn snapshot_state(&mut self) -> State {
        let file = &self.location.file;
        match files::see(file) {
            None => State::Gone,
            Some(seen) if self.seen == Some(seen) || self.attempted == Some(seen) => State::Own,
            Some(seen) => {
                let state = self.state(file, self.snapshot);
                self.seen = (state == State::Own).then_some(seen);
                state
            }
        }
    }

    fn journal_state(&self) -> State {
        let path = self.location.journal();
        match (&self.journal, files::see(&path)) {
            (None, None) => State::Own,
            (Some(_), None) => State::Gone,
            (Some(journal), Some(_)) => self.state(&path, journal.print()),
            // One that failed is not known to its end; it is to be told from another all the same.
            (None, Some(seen)) if self.last_journal == Some(seen.identity) => State::Own,
            // Whoever begins a journal may end before its first line; there is nothing in it to keep.
            (None, Some(seen)) if seen.is_empty() => State::Own,
            (None, Some(_)) => State::Foreign,
        }
    }

    /// Says whose a file is, by what is in it.
    fn state(&self, path: &Path, own: Print) -> State {
        match self.location.files.read(path, LARGEST) {
            Ok(bytes) if Print::of(&bytes) == own => State::Own,
            // A disk that cannot be read now says nothing of others.
            Err(StoreError::Failed { .. }) => State::Own,
            _ => State::Foreign,
        }
    }
}

/// What others have done to the files.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::store) enum Altered {
    Not,
    Written,
    Deleted,
}

/// Whose a file is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Own,
    Foreign,
    Gone,
}
