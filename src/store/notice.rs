//! What a user is told when a session opens: nothing that happened to it is passed over in silence.

use std::path::PathBuf;

use super::error::StoreError;

/// Something about a session that its user should know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// The program ended without closing the session; this was brought back.
    Recovered { changes: usize, drafts: usize },
    /// The journal ended in the middle of a line, which nobody was told was saved; it is kept beside it.
    Torn,
    /// Lines within the journal cannot be read, or are missing; what there is of it is kept.
    Missing { lines: usize },
    /// Changes in the journal do not fit the session; the journal is kept.
    LeftOut { changes: usize },
    /// The session file cannot be read, and an earlier snapshot was taken.
    FromHistory { file: PathBuf, problem: StoreError },
    /// A later program wrote the session; it can be read but not written.
    NewerVersion { version: u32 },
    /// An older program wrote the session; it is written anew when it is altered.
    Upgraded { version: u32 },
    /// The file system has no locks, so nobody is kept from writing at the same time.
    NoLocks,
    /// Something that belongs to the session could not be put in order yet.
    NotSaved(StoreError),
}

impl Notice {
    /// Says whether a later program wrote the session.
    pub fn is_newer(&self) -> bool {
        matches!(self, Self::NewerVersion { .. })
    }

    /// Says whether an older program wrote the session.
    pub fn is_older(&self) -> bool {
        matches!(self, Self::Upgraded { .. })
    }

    /// Says whether whoever opens the session is told; what was never said to be saved goes without a word.
    pub fn is_told(&self) -> bool {
        !matches!(self, Self::Torn)
    }

    /// Returns the name under which the language files word this notice.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Recovered { .. } => "recovered",
            Self::Torn => "torn",
            Self::Missing { .. } => "missing",
            Self::LeftOut { .. } => "left-out",
            Self::FromHistory { .. } => "from-history",
            Self::NewerVersion { .. } => "newer-version",
            Self::Upgraded { .. } => "upgraded",
            Self::NoLocks => "no-locks",
            Self::NotSaved(_) => "not-saved",
        }
    }

    /// Returns what the wording fills in, by name.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Torn | Self::NoLocks => vec![],
            Self::Recovered { changes, drafts } => vec![
                ("changes", changes.to_string()),
                ("drafts", drafts.to_string()),
            ],
            Self::LeftOut { changes } => vec![("changes", changes.to_string())],
            Self::Missing { lines } => vec![("lines", lines.to_string())],
            Self::FromHistory { problem, .. } | Self::NotSaved(problem) => problem.arguments(),
            Self::NewerVersion { version } | Self::Upgraded { version } => {
                vec![("version", version.to_string())]
            }
        }
    }
}
