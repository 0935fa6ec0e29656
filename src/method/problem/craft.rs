//! What can be wrong with what a pack says about working in the room.

/// What is wrong with `craft.toml`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CraftFault {
    /// A number that is not between two others.
    OutOfRange {
        key: String,
        found: String,
        least: String,
        most: String,
    },
    /// A number that is not larger than another one.
    NotLarger { key: String, than: String },
    /// Values that do not stand from the smallest to the largest.
    NotInOrder { key: String },
    /// A second board that names no steps.
    SecondBoard { found: String, first: String },
    /// A board of each service for what is done once in a session: a step, or where none is named all others.
    BoardPerService { board: String, step: String },
    /// A test that sorts into classes without asking for the effort.
    EffortMissing { test: String },
    /// A sheet that opens something which the pack says nothing about.
    NothingToOpen { found: String },
}

impl CraftFault {
    /// Returns the name under which the language files word this fault.
    pub fn key(&self) -> &'static str {
        match self {
            Self::OutOfRange { .. } => "out-of-range",
            Self::NotLarger { .. } => "not-larger",
            Self::NotInOrder { .. } => "not-in-order",
            Self::SecondBoard { .. } => "second-board",
            Self::BoardPerService { .. } => "service-board",
            Self::EffortMissing { .. } => "effort-missing",
            Self::NothingToOpen { .. } => "nothing-to-open",
        }
    }

    /// Returns what the wording fills in, by name.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::OutOfRange {
                key,
                found,
                least,
                most,
            } => vec![
                ("key", key.clone()),
                ("found", found.clone()),
                ("least", least.clone()),
                ("most", most.clone()),
            ],
            Self::NotLarger { key, than } => vec![("key", key.clone()), ("than", than.clone())],
            Self::NotInOrder { key } => vec![("key", key.clone())],
            Self::SecondBoard { found, first } => {
                vec![("found", found.clone()), ("first", first.clone())]
            }
            Self::BoardPerService { board, step } => {
                vec![("board", board.clone()), ("step", step.clone())]
            }
            Self::EffortMissing { test } => vec![("test", test.clone())],
            Self::NothingToOpen { found } => vec![("found", found.clone())],
        }
    }
}
