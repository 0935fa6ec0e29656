//! Reads a session along with whoever writes it: whole at first, and then only what the journal has grown by.

use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;

use super::disk::Opening;
use super::error::{Reason, StoreError};
use super::files::{self, Seen};
use super::journal::{self, Entry};
use super::load::{self, Loaded};
use super::location::Location;
use super::notice::Notice;
use crate::session::Session;

/// A session as it lies on the disk, read again whenever it is asked for.
#[derive(Debug)]
pub(super) struct Along {
    location: Location,
    known: Option<Known>,
}

/// What was read.
#[derive(Debug)]
struct Known {
    session: Session,
    /// How the session file lay there.
    file: Option<Seen>,
    /// How far the journal was read; none where it has to be read anew.
    journal: Option<Journal>,
}

/// A journal that was read so far.
#[derive(Clone, Copy, Debug)]
struct Journal {
    /// What the system calls it; none where there is no journal yet.
    identity: Option<(u64, u64)>,
    length: u64,
    number: u64,
}

/// The most bytes that a journal grows by between two looks before the session is read anew.
const LONGEST_TAIL: u64 = 1 << 20;

impl Along {
    pub fn new(location: &Location) -> Self {
        Self {
            location: location.clone(),
            known: None,
        }
    }

    /// Returns the session as it lies there now.
    pub fn read(&mut self) -> Result<&Session, StoreError> {
        let grown = self.known.take().and_then(|known| self.grown(known));
        let known = match grown {
            Some(known) => known,
            None => self.whole()?,
        };
        Ok(&self.known.insert(known).session)
    }

    /// Takes in what the journal has grown by; nothing where the session has to be read anew.
    fn grown(&self, mut known: Known) -> Option<Known> {
        let journal = known.journal.as_mut()?;
        let seen = files::see(&self.location.journal());
        if seen.map(|seen| seen.identity) != journal.identity {
            return None;
        }
        if let Some(identity) = journal.identity {
            let lines = self.tail(identity, journal.length)?;
            take_in(&mut known.session, journal, &lines)?;
        }
        // Looked at after the journal: where a snapshot came in between, the file is another.
        (files::see(&self.location.file) == known.file).then_some(known)
    }

    /// Returns the whole lines of a journal past a length; nothing where it is not the one that was read.
    fn tail(&self, identity: (u64, u64), length: u64) -> Option<Vec<u8>> {
        let disk = self.location.files.disk();
        let path = self.location.journal();
        let mut file = disk.open(&path, Opening::Read).ok()?;
        let seen = Seen::of(&file.metadata().ok()?);
        if seen.identity != identity || seen.length() < length {
            return None;
        }
        file.seek(SeekFrom::Start(length)).ok()?;
        let mut tail = Vec::new();
        file.take(LONGEST_TAIL + 1).read_to_end(&mut tail).ok()?;
        // Half a line is taken in when the rest of it is there.
        let end = tail.iter().rposition(|&byte| byte == b'\n');
        tail.truncate(end.map_or(0, |at| at + 1));
        (tail.len() as u64 <= LONGEST_TAIL).then_some(tail)
    }

    /// Reads the session from the beginning.
    fn whole(&self) -> Result<Known, StoreError> {
        let path = self.location.journal();
        self.location.check_folders()?;
        let before = files::see(&path);
        let loaded = load::load(&self.location)?;
        if let Some(problem) = unfit(&loaded, &self.location.file) {
            return Err(problem);
        }
        let identity = files::see(&path).map(|seen| seen.identity);
        let same = before.map(|seen| seen.identity) == identity;
        let journal = &loaded.journal;
        let fits = same && journal.is_whole() && !loaded.state.spent;
        let known = identity.is_none() || journal.follows.is_some();
        let journal = (fits && known).then_some(Journal {
            identity,
            length: journal.length,
            number: journal.number,
        });
        Ok(Known {
            file: loaded.seen,
            journal,
            session: loaded.session,
        })
    }
}

/// Takes in lines of the journal; says whether each was the next, and fitted.
fn take_in(session: &mut Session, journal: &mut Journal, lines: &[u8]) -> Option<()> {
    for line in lines.split_inclusive(|&byte| byte == b'\n') {
        let record = journal::decode(line)?;
        if record.number != journal.number.saturating_add(1) {
            return None;
        }
        match record.entry {
            Entry::Change(change) => session.apply(*change).ok()?,
            Entry::Draft(draft) => session.keep_draft(draft),
            Entry::Place(place) => session.place = Some(place),
            Entry::Follows(_) => return None,
        }
        journal.number = record.number;
        journal.length += line.len() as u64;
    }
    Some(())
}

/// Returns why what was read is not the session that somebody writes there now, where it is not.
fn unfit(loaded: &Loaded, file: &Path) -> Option<StoreError> {
    loaded.notices.iter().find_map(|notice| match notice {
        Notice::FromHistory { problem, .. } => Some(problem.clone()),
        Notice::NewerVersion { version } => Some(StoreError::Unreadable {
            path: file.to_owned(),
            line: 0,
            column: 0,
            reason: Reason::NewerVersion { version: *version },
        }),
        _ => None,
    })
}
