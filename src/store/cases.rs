//! Cases on disk: what others have shared, what is finished among the user's own, and the worked examples.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::clean::cleaned;
use super::error::{Doing, Reason, StoreError};
use super::files::{self, Files, Seen};
use super::inspect::{Found, Inspected, Wrong};
use super::load::{self, Head, reason};
use super::location::Location;
use super::premises::no_link;
use super::weight::too_heavy;
use super::{Store, example, examples, list};
use crate::experience::{Case, Experience, FORMAT, Known, Source, VERSION, Which};
use crate::method::Method;
use crate::session::{MOST_ENTRIES, MOST_SERVICES, Schema, examine, line_and_column};

/// The largest case that is read.
const LARGEST: u64 = 4 << 20;
/// Where a file says what it is, in bytes from its beginning.
const HEAD: usize = 400;
/// The most cases of a folder, and the most sessions, that are read.
const MOST: usize = 1000;

/// What is remembered of the files that were read, so that none is read twice while it lies as it lay.
#[derive(Debug, Default)]
pub struct Shelf {
    /// The method that they were read by, with its version: what is finished is the method's to say.
    method: (String, String),
    read: HashMap<PathBuf, Remembered>,
    /// The examples, once they were read.
    examples: Option<Vec<Case>>,
}

/// How files lay when they were read, and what was in them.
#[derive(Clone, Debug)]
struct Remembered {
    seen: [Option<Seen>; 2],
    case: Result<Option<Case>, StoreError>,
}

/// Everything that others have answered, and what could not be read.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Gathered {
    pub experience: Experience,
    /// The files of others that cannot be read, and why.
    pub problems: Vec<StoreError>,
}

impl Gathered {
    /// Returns how many files of others cannot be read, and the first of them.
    pub fn broken(&self) -> Option<(usize, &Path)> {
        let first = self.problems.iter().find_map(|problem| match problem {
            StoreError::Unreadable { path, .. } | StoreError::Failed { path, .. } => Some(path),
            _ => None,
        });
        Some((self.problems.len(), first?))
    }
}

impl Store {
    /// Returns the folder of what others have shared.
    pub fn cases(&self) -> PathBuf {
        self.data.join("cases")
    }

    /// Gathers what others have answered by a method: the user's own finished work, the examples, what lies in the
    /// store's folder of cases, and what lies in another folder.
    pub fn gather(&self, method: &Method, folder: Option<&Path>, memory: &mut Shelf) -> Gathered {
        let by = (method.id.clone(), method.version.clone());
        if memory.method != by {
            *memory = Shelf {
                method: by,
                ..Shelf::default()
            };
        }
        let mut known = Vec::new();
        let mut problems = Vec::new();
        let mut before = std::mem::take(&mut memory.read);
        let mut look = |path: &Path, beside: &Path, read: &dyn Fn() -> _| {
            let seen = [files::see(path), files::see(beside)];
            let remembered = before.remove(path).filter(|known| known.seen == seen);
            let remembered = remembered.unwrap_or_else(|| Remembered { seen, case: read() });
            let case = remembered.case.clone();
            memory.read.insert(path.to_owned(), remembered);
            case
        };
        // A copy of an example is no other case than the example.
        let examples = memory.examples.get_or_insert_with(|| worked(method));
        known.extend(examples.iter().map(|case| (case.clone(), Source::Example)));
        let mut slugs = list::slugs(&self.sessions()).unwrap_or_default();
        slugs.sort();
        for slug in slugs.iter().take(MOST) {
            let location = self.own(slug);
            let read = || Ok(finished(method, &location));
            let case = look(&location.file, &location.journal(), &read);
            let case = case.ok().flatten();
            known.extend(case.map(|case| (case, Source::Own)));
        }
        let own = self.cases();
        let folders = [Some(own.as_path()), folder].into_iter().flatten();
        for path in folders.flat_map(|folder| self.files_of(folder)) {
            match look(&path, &path, &|| read_on(&self.files, &path).map(Some)) {
                Ok(case) => known.extend(case.map(|case| (case, Source::Shared))),
                Err(problem) => problems.push(problem),
            }
        }
        let known = known
            .into_iter()
            .filter(|(case, _)| case.method.id == method.id)
            .map(|(case, source)| Known { case, source });
        Gathered {
            experience: Experience::of(known),
            problems,
        }
    }

    /// Returns the case files of a folder, by name; none where the folder is not there.
    fn files_of(&self, folder: &Path) -> Vec<PathBuf> {
        if no_link(folder).is_err() {
            return Vec::new();
        }
        let names = self.files.disk().names(folder).unwrap_or_default();
        let mut names: Vec<_> = names
            .into_iter()
            .filter(|name| {
                let name = name.to_string_lossy();
                !name.starts_with('.') && name.ends_with(".json")
            })
            .collect();
        names.sort();
        let paths = names.into_iter().take(MOST);
        paths.map(|name| folder.join(name)).collect()
    }

    /// Writes a case into a file of its own; an earlier case there is replaced only where that is wanted.
    pub fn write_case(&self, path: &Path, case: &Case, replace: bool) -> Result<(), StoreError> {
        if path.symlink_metadata().is_ok() {
            let ours = read_on(&self.files, path).is_ok();
            if !(ours && replace) {
                return Err(StoreError::CaseExists {
                    path: path.to_owned(),
                    ours,
                });
            }
        }
        let failed = |error: std::io::Error| StoreError::failed(Doing::Write, path, &error);
        let mut text = serde_json::to_vec_pretty(case).map_err(|error| failed(error.into()))?;
        text.push(b'\n');
        if text.len() as u64 > LARGEST {
            return Err(StoreError::Unreadable {
                path: path.to_owned(),
                line: 0,
                column: 0,
                reason: Reason::TooLarge { limit: LARGEST },
            });
        }
        self.files.replace(path, &text).map_err(failed)
    }

    /// Puts a case among those of the store, and returns where it lies; the same one replaces itself.
    pub fn keep_case(&self, case: &Case) -> Result<PathBuf, StoreError> {
        let folder = self.cases();
        no_link(&folder)?;
        self.files.make_folder(&folder)?;
        let path = folder.join(format!("{}.json", case.id));
        self.write_case(&path, case, true)?;
        Ok(path)
    }
}

/// Reads a case.
pub fn read_case(path: &Path) -> Result<Case, StoreError> {
    read_on(&Files::default(), path)
}

/// Looks at a file that says that it is a shared session; none where it does not.
pub fn inspect_case(path: &Path) -> Option<Inspected> {
    let bytes = Files::default().read(path, LARGEST).ok()?;
    let text = files::text(bytes, path).ok()?;
    let head = text.get(..text.floor_char_boundary(HEAD))?;
    if !head.contains(FORMAT) {
        return None;
    }
    let flaws = examine(Schema::Case, &text).into_iter();
    let faults = flaws.map(|flaw| {
        let (line, column) = line_and_column(&text, flaw.offset);
        Found {
            file: path.to_owned(),
            line,
            column,
            wrong: Wrong::Flaw(flaw),
        }
    });
    let faults = faults.collect();
    Some(Inspected { text, faults })
}

/// Returns the worked examples of a method.
fn worked(method: &Method) -> Vec<Case> {
    let sessions = examples().filter_map(example);
    let sessions = sessions.filter(|session| session.state.method.id == method.id);
    sessions
        .filter_map(|session| Case::of(method, &session, Which::Answered))
        .collect()
}

/// Returns the case that a finished session is; none where it cannot be read, of which the list of sessions tells.
fn finished(method: &Method, location: &Location) -> Option<Case> {
    let session = load::load(location).ok()?.session;
    (session.state.method.id == method.id)
        .then(|| Case::of(method, &session, Which::Finished))
        .flatten()
}

fn read_on(files: &Files, path: &Path) -> Result<Case, StoreError> {
    let text = files::text(files.read(path, LARGEST)?, path)?;
    parse(&text, path)
}

/// Returns the case that a text holds.
pub(super) fn parse(text: &str, path: &Path) -> Result<Case, StoreError> {
    let at = |line, column, reason| StoreError::Unreadable {
        path: path.to_owned(),
        line,
        column,
        reason,
    };
    if let Some(reason) = too_heavy(text.as_bytes()) {
        return Err(at(0, 0, reason));
    }
    let case = match serde_json::from_str::<Case>(text) {
        Ok(case) => case,
        Err(error) => {
            // What the file says it is explains more than the place where reading stopped.
            let head = serde_json::from_str::<Head>(text).ok();
            let head = head.unwrap_or_default();
            let reason = match head.version {
                _ if head.format.as_deref().is_some_and(|found| found != FORMAT) => Reason::NoCase,
                Some(version) if version > VERSION => Reason::NewerVersion { version },
                _ => reason(&error, text),
            };
            return Err(at(error.line(), error.column(), reason));
        }
    };
    let too_many = |what, limit| Err(at(0, 0, Reason::TooMany { what, limit }));
    if case.format != FORMAT {
        return Err(at(1, 1, Reason::NoCase));
    }
    if case.version > VERSION {
        let version = case.version;
        return Err(at(1, 1, Reason::NewerVersion { version }));
    }
    if case.services.len() > MOST_SERVICES {
        return too_many("services", MOST_SERVICES);
    }
    if case.answers.len().max(case.notes.len()) > MOST_ENTRIES {
        return too_many("values", MOST_ENTRIES);
    }
    cleaned(case, text).ok_or_else(|| at(0, 0, Reason::Shape))
}
