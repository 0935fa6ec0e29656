//! How a command ends: the exit codes, and failures with what is said about them.

use super::Outcome;
use crate::locale::Said;
use crate::store::StoreError;

/// The codes a command ends with; scripts rely on them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Code {
    #[default]
    Done = 0,
    /// Refused, or failed in some other way.
    Refused = 1,
    /// The words cannot be understood.
    Usage = 2,
    /// What was checked has problems.
    Problems = 3,
    /// Another program has the session open.
    Locked = 4,
    /// Storage cannot be read, is full or out of reach.
    Storage = 5,
    /// Two copies disagree, and nobody has chosen.
    Conflicts = 6,
}

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub(super) struct Failure {
    code: Code,
    said: Said,
    /// What was to be told before it failed.
    earlier: Vec<Said>,
}

impl Failure {
    pub fn new(code: Code, said: Said) -> Self {
        Self {
            code,
            said,
            earlier: Vec::new(),
        }
    }

    /// Returns the failure told after something else.
    pub fn after(mut self, mut earlier: Vec<Said>) -> Self {
        earlier.append(&mut self.earlier);
        self.earlier = earlier;
        self
    }

    pub fn into_outcome(self) -> Outcome {
        let mut talk = self.earlier;
        talk.push(self.said);
        Outcome {
            talk,
            code: self.code,
            ..Outcome::default()
        }
    }
}

impl Code {
    /// Returns the code for something that went wrong with the disk.
    pub fn of(error: &StoreError) -> Self {
        match error {
            StoreError::NotFound { .. }
            | StoreError::Ambiguous { .. }
            | StoreError::BadName { .. }
            | StoreError::Exists { .. }
            | StoreError::CaseExists { .. }
            | StoreError::ForeignFile { .. } => Self::Refused,
            StoreError::Locked { .. }
            | StoreError::PerhapsOpen { .. }
            | StoreError::NotYielded { .. }
            | StoreError::TakenOver { .. } => Self::Locked,
            StoreError::Unreadable { .. }
            | StoreError::Failed { .. }
            | StoreError::NoDataFolder
            | StoreError::TooLarge { .. }
            | StoreError::OutOfStep
            | StoreError::NoAnswer => Self::Storage,
        }
    }
}
