//! The published shape of a saved session, and of a line of the journal beside it.

mod cursor;
mod examine;
mod sense;

use std::sync::OnceLock;

use serde_json::Value as Json;

pub use examine::examine;
pub use sense::contradictions;

use super::Refusal;

/// How much is told at once: more helps nobody, and finding each place in a large file takes time.
const MOST: usize = 50;

/// A shape that is published as a JSON Schema.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Schema {
    Session,
    /// A journal line after its checksum.
    Journal,
    /// What somebody has shared of a session.
    Case,
}

impl Schema {
    /// Every schema with its name in commands and files.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("session", Self::Session),
        ("journal", Self::Journal),
        ("case", Self::Case),
    ];

    /// Returns the schema as it is published.
    pub fn text(self) -> &'static str {
        match self {
            Self::Session => include_str!("../../content/schema/session.schema.json"),
            Self::Journal => include_str!("../../content/schema/journal.schema.json"),
            Self::Case => include_str!("../../content/schema/case.schema.json"),
        }
    }

    fn json(self) -> &'static Json {
        static SESSION: OnceLock<Json> = OnceLock::new();
        static JOURNAL: OnceLock<Json> = OnceLock::new();
        static CASE: OnceLock<Json> = OnceLock::new();
        let parsed = match self {
            Self::Session => &SESSION,
            Self::Journal => &JOURNAL,
            Self::Case => &CASE,
        };
        parsed.get_or_init(|| {
            serde_json::from_str(self.text()).expect("a test writes the schema as JSON")
        })
    }
}

/// Something wrong with a saved session, and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Flaw {
    /// The way to it, from the outside in.
    pub path: Vec<Step>,
    /// Where it begins in the text, in bytes.
    pub offset: usize,
    pub fault: Fault,
}

/// One step on the way into a saved session.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Step {
    Key(String),
    /// An entry of a list, counted from zero.
    Entry(usize),
}

/// What is wrong.
#[derive(Clone, PartialEq, Debug)]
pub enum Fault {
    /// The text is not JSON from here on.
    Syntax,
    CutShort,
    TooDeep,
    WrongType {
        /// What may stand there, as schemas call it.
        expected: Vec<String>,
        found: &'static str,
    },
    MissingKey {
        key: String,
    },
    DoubledKey {
        key: String,
    },
    /// A key that this program does not know; a later one may.
    UnknownKey {
        key: String,
        nearest: Option<String>,
    },
    UnknownChoice {
        found: String,
        known: Vec<String>,
        nearest: Option<String>,
    },
    /// A second choice where there is one.
    SecondChoice {
        key: String,
    },
    /// An id, a date, a moment or a figure that is none; `format` is what schemas call it.
    Malformed {
        format: &'static str,
        found: String,
    },
    TooLong {
        limit: usize,
    },
    /// The method or the session does not take this.
    Refused(Refusal),
    /// What stands here is not what the history makes.
    NotFromHistory,
    /// The id is that of nothing.
    PointsNowhere {
        found: String,
    },
    DoubledId {
        found: String,
    },
    /// There is more, which is not told.
    More,
}

impl Fault {
    /// Says whether nothing is lost by it: a session with nothing worse is in order.
    pub fn is_remark(&self) -> bool {
        matches!(self, Self::UnknownKey { .. })
    }
}

/// Returns the line and the column of a place in a text, both counted from one; columns in characters.
pub fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..text.floor_char_boundary(offset)];
    let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let begin = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[begin..].chars().count() + 1)
}

/// Returns where something stands in a JSON text that holds together, in bytes.
pub fn offset_of(text: &str, path: &[Step]) -> usize {
    cursor::Cursor::new(text).seek(path)
}
