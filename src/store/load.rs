//! Reads a session: the snapshot, or the newest readable one before it, and what the journal says happened since.

use std::collections::HashSet;
use std::path::Path;

use serde::Deserialize;
use serde_json::error::Category;

use super::clean::cleaned;
use super::error::{Cause, Reason, StoreError};
use super::files::{self, Files, LARGEST, Seen};
use super::history::{Generation, generations, journals_since};
use super::journal::{self, Contents, Entry, Print};
use super::location::Location;
use super::notice::Notice;
use super::upgrade;
use super::weight::{Weight, too_heavy};
use crate::session::{FORMAT, Session, VERSION};

/// A session as it was found.
#[derive(Debug)]
pub(super) struct Loaded {
    pub session: Session,
    /// The session file as it lies there.
    pub print: Print,
    /// How much there is to it.
    pub weight: Weight,
    /// How it lay there before it was read.
    pub seen: Option<Seen>,
    pub journal: Contents,
    pub state: Found,
    pub notices: Vec<Notice>,
}

/// What was found, and what a writer has to put right before it goes on.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Found {
    /// The session file cannot be read, and an earlier one was taken.
    pub damaged: bool,
    /// The journal cannot be gone on with: it is not whole, or belongs to another snapshot.
    pub spent: bool,
    /// What the journal is called when it is put aside, because not all of it could be used.
    pub aside: Option<&'static str>,
    /// A later program wrote the session, or went on with its journal.
    pub newer: bool,
    /// The session file is of this older version.
    pub older: Option<u32>,
}

/// The most services of a session that is read: more than are let in, so that what was let in once is read.
pub(super) const MOST_SERVICES: usize = 200;

/// Reads a session with what its journal adds.
pub(super) fn load(location: &Location) -> Result<Loaded, StoreError> {
    // The journal first: a snapshot that replaces it meanwhile holds all of it.
    let journal = read_journal(&location.files, &location.journal())?;
    let mut found = Found::default();
    let mut notices = Vec::new();
    let seen = files::see(&location.file);
    let mut replayed = Replayed::default();
    let (mut session, print, weight) = match read_weighed(&location.files, &location.file) {
        Ok(read) => read,
        Err(problem) if is_damage(&problem) => {
            let Some((generation, mut session)) = newest_readable(location)? else {
                return Err(problem);
            };
            found.damaged = true;
            for path in journals_since(location, generation.number)? {
                // Of half-typed text only what the last journal holds still matters.
                let mut journal = read_journal(&location.files, &path)?;
                journal
                    .entries
                    .retain(|entry| matches!(entry, Entry::Change(_)));
                replayed.add(&mut session, &journal, Print::default());
            }
            let file = generation.file;
            notices.push(Notice::FromHistory { file, problem });
            (session, Print::default(), Weight::default())
        }
        Err(problem) => return Err(problem),
    };
    if session.version > VERSION || journal.later {
        found.newer = true;
        notices.push(Notice::NewerVersion {
            version: session.version.max(VERSION + u32::from(journal.later)),
        });
    }
    if session.version < VERSION {
        let version = std::mem::replace(&mut session.version, VERSION);
        found.older = Some(version);
        notices.push(Notice::Upgraded { version });
    }
    replayed.add(&mut session, &journal, print);
    found.spent = replayed.spent || !journal.is_whole();
    found.aside = if journal.missing > 0 {
        Some("damaged")
    } else if !journal.is_whole() || replayed.left_out > 0 {
        Some("torn")
    } else {
        None
    };
    if journal.missing > 0 {
        notices.push(Notice::Missing {
            lines: journal.missing,
        });
    }
    if replayed.left_out > 0 {
        notices.push(Notice::LeftOut {
            changes: replayed.left_out,
        });
    }
    // Only where it is the whole truth.
    let is_whole = !found.damaged && journal.missing == 0 && replayed.left_out == 0;
    if is_whole && (replayed.changes > 0 || replayed.drafts > 0) {
        notices.push(Notice::Recovered {
            changes: replayed.changes,
            drafts: replayed.drafts,
        });
    }
    if journal.torn {
        notices.push(Notice::Torn);
    }
    Ok(Loaded {
        session,
        print,
        weight,
        seen,
        journal,
        state: found,
        notices,
    })
}

fn is_damage(problem: &StoreError) -> bool {
    match problem {
        StoreError::Unreadable { reason, .. } => !matches!(
            reason,
            Reason::OtherFormat { .. }
                | Reason::NewerVersion { .. }
                | Reason::NotPlainFile
                // A file that has grown past what is read is whole, and must not be moved aside.
                | Reason::TooLarge { .. }
                | Reason::TooMany { .. }
        ),
        StoreError::Failed { cause, .. } => *cause == Cause::Gone,
        _ => false,
    }
}

fn read_journal(files: &Files, path: &Path) -> Result<Contents, StoreError> {
    match files.read(path, LARGEST) {
        Ok(bytes) => match too_heavy(&bytes) {
            None => Ok(journal::read(&bytes)),
            Some(reason) => Err(StoreError::Unreadable {
                path: path.to_owned(),
                line: 0,
                column: 0,
                reason,
            }),
        },
        Err(StoreError::Failed {
            cause: Cause::Gone, ..
        }) => Ok(Contents::default()),
        Err(error) => Err(error),
    }
}

/// Reads a session file, and nothing but it.
pub(super) fn read_snapshot(files: &Files, path: &Path) -> Result<(Session, Print), StoreError> {
    read_weighed(files, path).map(|(session, print, _)| (session, print))
}

fn read_weighed(files: &Files, path: &Path) -> Result<(Session, Print, Weight), StoreError> {
    let bytes = files.read(path, LARGEST)?;
    let (print, weight) = (Print::of(&bytes), Weight::of(&bytes));
    let text = files::text(bytes, path)?;
    Ok((parse(&text, path)?, print, weight))
}

/// Returns the session that a text holds.
pub(super) fn parse(text: &str, path: &Path) -> Result<Session, StoreError> {
    let at = |line, column, reason| StoreError::Unreadable {
        path: path.to_owned(),
        line,
        column,
        reason,
    };
    let other = |found: Option<String>| {
        at(
            1,
            1,
            Reason::OtherFormat {
                found: found.unwrap_or_default(),
            },
        )
    };
    if let Some(reason) = too_heavy(text.as_bytes()) {
        return Err(at(0, 0, reason));
    }
    match serde_json::from_str::<Session>(text) {
        Ok(session) if session.state.services.len() > MOST_SERVICES => Err(at(
            0,
            0,
            Reason::TooMany {
                what: "services",
                limit: MOST_SERVICES,
            },
        )),
        Ok(session) if session.format != FORMAT => Err(other(Some(session.format))),
        Ok(session) => {
            let upgraded = (session.version < VERSION)
                .then(|| upgraded(text))
                .flatten();
            let session = upgraded.or_else(|| cleaned(session, text));
            session.ok_or_else(|| at(0, 0, Reason::Shape))
        }
        Err(error) => {
            // What the file says it is explains more than the place where reading stopped.
            if let Ok(head) = serde_json::from_str::<Head>(text) {
                match head.version {
                    _ if head.format.as_deref() != Some(FORMAT) => return Err(other(head.format)),
                    Some(version) if version > VERSION => {
                        return Err(at(
                            error.line(),
                            error.column(),
                            Reason::NewerVersion { version },
                        ));
                    }
                    version if version.is_none_or(|version| version < VERSION) => {
                        if let Some(session) = upgraded(text) {
                            return Ok(session);
                        }
                    }
                    _ => {}
                }
            }
            Err(at(error.line(), error.column(), reason(&error, text)))
        }
    }
}

/// Returns the session that a text of an older version holds; it says which that was.
fn upgraded(text: &str) -> Option<Session> {
    let mut json = serde_json::from_str(text).ok()?;
    upgrade::upgrade(&mut json);
    cleaned(serde_json::from_value(json).ok()?, text)
}

#[derive(Default, Deserialize)]
pub(super) struct Head {
    pub format: Option<String>,
    pub version: Option<u32>,
}

pub(super) fn reason(error: &serde_json::Error, text: &str) -> Reason {
    let words = error.to_string();
    let named = |before: &str| {
        let rest = words.strip_prefix(before)?.strip_prefix(" field `")?;
        Some(rest.split('`').next().unwrap_or_default().to_owned())
    };
    if let Some(key) = named("duplicate") {
        return Reason::DoubledKey { key };
    }
    if let Some(key) = named("missing") {
        return Reason::MissingKey { key };
    }
    match error.classify() {
        Category::Eof if text.trim().is_empty() => Reason::Empty,
        Category::Eof => Reason::CutShort,
        Category::Syntax if words.starts_with("recursion limit") => Reason::TooDeep,
        Category::Syntax => Reason::Syntax,
        Category::Data | Category::Io => Reason::Shape,
    }
}

/// Reads the newest of the earlier snapshots that is not damaged, too; one that the disk refuses is not passed over.
fn newest_readable(location: &Location) -> Result<Option<(Generation, Session)>, StoreError> {
    for generation in generations(location)? {
        match read_snapshot(&location.files, &generation.file) {
            Ok((session, _)) => return Ok(Some((generation, session))),
            Err(problem) if is_damage(&problem) => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(None)
}

/// What journals have added to a session.
#[derive(Default)]
struct Replayed {
    changes: usize,
    drafts: usize,
    left_out: usize,
    spent: bool,
}

impl Replayed {
    /// Applies what a journal holds and the session does not.
    fn add(&mut self, session: &mut Session, journal: &Contents, print: Print) {
        if journal.entries.is_empty() && journal.follows.is_none() {
            return;
        }
        let follows = journal.follows;
        if follows.is_some_and(|follows| follows.session != session.id) {
            self.spent = true;
            self.left_out += journal.entries.len();
            return;
        }
        let mut known = HashSet::new();
        if follows.is_none_or(|follows| follows.snapshot != print) {
            // The snapshot is newer than the journal, or is not the one that was here when the journal was begun.
            self.spent = true;
            known.extend(session.history().iter().map(|change| change.stamp.id));
            let adds = journal.entries.iter().any(
                |entry| matches!(entry, Entry::Change(change) if !known.contains(&change.stamp.id)),
            );
            if !adds {
                return;
            }
        }
        let (mut changes, mut drafts) = (Vec::new(), Vec::new());
        for entry in &journal.entries {
            match entry {
                Entry::Change(change) if known.insert(change.stamp.id) => {
                    changes.push(change.as_ref().clone());
                }
                Entry::Draft(draft) => drafts.push(draft.clone()),
                Entry::Place(place) => session.place = Some(place.clone()),
                Entry::Change(_) | Entry::Follows(_) => {}
            }
        }
        let brought = changes.len();
        let left_out = session.take_in(changes);
        self.changes += brought - left_out;
        self.left_out += left_out;
        self.spent |= left_out > 0;
        session.keep_drafts(drafts);
        if !journal.entries.is_empty() {
            self.drafts = session.drafts.len();
        }
    }
}
