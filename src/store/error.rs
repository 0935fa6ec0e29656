//! What can go wrong between a session and the disk, and where; worded in the user's language elsewhere.

use std::io;
use std::path::{Path, PathBuf};

use super::lock::Holder;
use crate::text::clean;

/// Why something could not be read, written or found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum StoreError {
    /// No session bears the name and no file lies at the path.
    NotFound {
        name: String,
        nearest: Option<String>,
    },
    /// The name begins the names of several sessions.
    Ambiguous {
        name: String,
        candidates: Vec<String>,
    },
    /// Another program has the session open for writing.
    Locked { name: String, by: Option<Holder> },
    /// Another machine may have the session open, and on this disk that cannot be known.
    PerhapsOpen { name: String, by: Holder },
    /// Whoever has the session open did not let go of it when asked to.
    NotYielded { name: String, by: Option<Holder> },
    /// Another has taken the session over, and it is no longer written from here.
    TakenOver { by: Holder },
    /// A file cannot be understood; it is left as it is.
    Unreadable {
        path: PathBuf,
        line: usize,
        column: usize,
        reason: Reason,
    },
    /// The disk refused.
    Failed {
        doing: Doing,
        path: PathBuf,
        cause: Cause,
    },
    /// A file name that could lead out of its folder.
    BadName { found: String },
    /// Something lies already where a backup is to be written; whether it is a backup, too.
    Exists { path: PathBuf, ours: bool },
    /// Something lies already where a shared session is to be written; whether it is one, too.
    CaseExists { path: PathBuf, ours: bool },
    /// A document would take the place of a file that is none.
    ForeignFile { path: PathBuf },
    /// Neither the user nor the system says where data belongs.
    NoDataFolder,
    /// The session has grown so large that it could not be read again.
    TooLarge { path: PathBuf },
    /// The change does not follow from what was saved before it.
    OutOfStep,
    /// The thread that saves has ended or does not answer in time.
    NoAnswer,
}

/// What was being done when the disk refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Doing {
    Read,
    Write,
    List,
    Lock,
    Move,
    Remove,
}

/// Why the disk refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Cause {
    /// No room left, on the disk or in the quota.
    Full,
    /// The disk takes no changes at all.
    ReadOnly,
    /// The user may not.
    Denied,
    /// The file or its folder is not there.
    Gone,
    /// The device itself reports an error.
    Device,
    /// The system's own words.
    Other(String),
}

/// What is wrong with the contents of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    Empty,
    /// The text ends in the middle.
    CutShort,
    /// The text is not JSON.
    Syntax,
    /// The JSON is not what a session holds at this place.
    Shape,
    MissingKey {
        key: String,
    },
    DoubledKey {
        key: String,
    },
    TooDeep,
    NotText,
    TooLarge {
        limit: u64,
    },
    /// More of something than is taken in.
    TooMany {
        what: &'static str,
        limit: usize,
    },
    /// A file that is no shared session.
    NoCase,
    /// An archive that is no backup.
    NoBackup,
    /// An archive whose contents do not hold together.
    Damaged,
    /// A file in an archive that belongs nowhere.
    BadEntry {
        found: String,
    },
    /// A link, a folder, a device or a pipe.
    NotPlainFile,
    /// A JSON file of another kind.
    OtherFormat {
        found: String,
    },
    /// A later version of the format, which cannot be read by this program.
    NewerVersion {
        version: u32,
    },
}

impl StoreError {
    /// Returns the error that the system's refusal amounts to.
    pub fn failed(doing: Doing, path: &Path, error: &io::Error) -> Self {
        Self::Failed {
            doing,
            path: path.to_owned(),
            cause: Cause::of(error),
        }
    }

    /// Returns the name under which the language files word this error.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "not-found",
            Self::Ambiguous { .. } => "ambiguous",
            Self::Locked { .. } => "locked",
            Self::PerhapsOpen { .. } => "perhaps-open",
            Self::NotYielded { .. } => "not-yielded",
            Self::TakenOver { .. } => "taken-over",
            Self::Unreadable { .. } => "unreadable",
            Self::Failed { .. } => "failed",
            Self::BadName { .. } => "bad-name",
            Self::ForeignFile { .. } => "foreign-file",
            Self::Exists { .. } => "exists",
            Self::CaseExists { .. } => "case-exists",
            Self::NoDataFolder => "no-data-folder",
            Self::TooLarge { .. } => "too-large",
            Self::OutOfStep => "out-of-step",
            Self::NoAnswer => "no-answer",
        }
    }

    /// Returns what the wording fills in, by name.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoDataFolder | Self::OutOfStep | Self::NoAnswer => vec![],
            Self::NotFound { name, nearest } => vec![
                ("name", clean(name)),
                ("nearest", nearest.clone().unwrap_or_default()),
            ],
            Self::Ambiguous { name, candidates } => vec![
                ("name", clean(name)),
                ("candidates", candidates.join(", ")),
                ("count", candidates.len().to_string()),
            ],
            Self::Locked { name, by } | Self::NotYielded { name, by } => {
                held(Some(name), &by.clone().unwrap_or_default())
            }
            Self::PerhapsOpen { name, by } => held(Some(name), by),
            Self::TakenOver { by } => held(None, by),
            Self::Unreadable {
                path,
                line,
                column,
                reason,
            } => {
                let mut arguments = vec![
                    ("path", shown(path)),
                    ("line", line.to_string()),
                    ("column", column.to_string()),
                    ("reason", reason.key().to_owned()),
                ];
                arguments.extend(reason.argument().map(|found| ("found", found)));
                if let Reason::TooMany { what, .. } = reason {
                    arguments.push(("what", (*what).to_owned()));
                }
                arguments
            }
            Self::Failed { doing, path, cause } => vec![
                ("doing", doing.key().to_owned()),
                ("path", shown(path)),
                ("cause", cause.key().to_owned()),
                ("system", cause.system().to_owned()),
            ],
            Self::BadName { found } => vec![("found", clean(found))],
            Self::ForeignFile { path } | Self::TooLarge { path } => {
                vec![("path", shown(path))]
            }
            Self::Exists { path, ours } | Self::CaseExists { path, ours } => vec![
                ("path", shown(path)),
                ("ours", if *ours { "yes" } else { "no" }.to_owned()),
            ],
        }
    }
}

impl Doing {
    /// Returns the name under which the language files word this.
    pub fn key(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::List => "list",
            Self::Lock => "lock",
            Self::Move => "move",
            Self::Remove => "remove",
        }
    }
}

impl Cause {
    /// Returns what the system's error amounts to for a person.
    pub fn of(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::Full,
            Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::PermissionDenied => Self::Denied,
            Kind::NotFound | Kind::NotADirectory | Kind::StaleNetworkFileHandle => Self::Gone,
            _ if error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error()) => Self::Device,
            _ => Self::Other(clean(&error.to_string())),
        }
    }

    /// Returns the name under which the language files word this cause.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::ReadOnly => "read-only",
            Self::Denied => "denied",
            Self::Gone => "gone",
            Self::Device => "device",
            Self::Other(_) => "other",
        }
    }

    /// Returns the system's own words, where nothing better is known.
    pub fn system(&self) -> &str {
        match self {
            Self::Other(words) => words,
            _ => "",
        }
    }
}

impl Reason {
    /// Says whether the file is a later program's.
    pub fn is_newer(&self) -> bool {
        matches!(self, Self::NewerVersion { .. })
    }

    /// Returns the name under which the language files word this reason.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::CutShort => "cut-short",
            Self::Syntax => "syntax",
            Self::Shape => "shape",
            Self::MissingKey { .. } => "missing-key",
            Self::DoubledKey { .. } => "doubled-key",
            Self::TooDeep => "too-deep",
            Self::NotText => "not-text",
            Self::TooLarge { .. } => "too-large",
            Self::TooMany { .. } => "too-many",
            Self::NoCase => "no-case",
            Self::NoBackup => "no-backup",
            Self::Damaged => "damaged",
            Self::BadEntry { .. } => "bad-entry",
            Self::NotPlainFile => "not-plain-file",
            Self::OtherFormat { .. } => "other-format",
            Self::NewerVersion { .. } => "newer-version",
        }
    }

    fn argument(&self) -> Option<String> {
        match self {
            Self::MissingKey { key } | Self::DoubledKey { key } => Some(clean(key)),
            Self::TooLarge { limit } => Some(limit.to_string()),
            Self::TooMany { limit, .. } => Some(limit.to_string()),
            Self::OtherFormat { found } | Self::BadEntry { found } => Some(clean(found)),
            Self::NewerVersion { version } => Some(version.to_string()),
            _ => None,
        }
    }
}

/// Returns who has a session, by name.
fn held(name: Option<&str>, by: &Holder) -> Vec<(&'static str, String)> {
    let since = by.since.map(|at| at.to_string());
    let mut arguments = vec![
        ("user", by.user.clone()),
        ("host", by.host.clone()),
        ("process", by.process.to_string()),
        ("since", since.unwrap_or_default()),
    ];
    arguments.extend(name.map(|name| ("name", clean(name))));
    arguments
}

fn shown(path: &Path) -> String {
    clean(&path.to_string_lossy())
}
