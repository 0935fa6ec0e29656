//! What an author or a translator still has to do, and where.

use super::super::{PhaseId, Place, PrincipleId};

/// The keys of an item that are read aloud.
const ALOUD: [&str; 4] = ["why", "how", "good", "mistake"];
/// The key of what a facilitator says to the group.
const SAID: &str = "say";
/// The most letters that can be read aloud in ten seconds.
pub const LONGEST_ALOUD: usize = 200;

/// Something that is not wrong, but not finished either.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    pub place: Place,
    pub lack: Lack,
}

/// What a pack or a text of another language lacks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Lack {
    /// A text of the source has none here; where all texts under a name lack, that name stands for them.
    Text {
        key: String,
        /// How many texts lack under the key.
        count: usize,
        /// The source's text, where it is a single one.
        source: String,
    },
    /// No text of a whole file is there.
    File { count: usize },
    /// A text takes too long to read aloud.
    Long { key: String, count: usize },
    /// No item of a phase makes a principle real.
    Principle {
        principle: PrincipleId,
        phase: PhaseId,
    },
    /// A sentence of the program that the pack brings along in another language; `wrong` is one of the names
    /// `unreadable`, `unknown`, `fills` and `own`.
    Sentence { wrong: &'static str, found: String },
    /// A document template fills in other things than its source.
    Placeholders {
        missing: Vec<String>,
        extra: Vec<String>,
    },
}

impl Remark {
    /// Returns the remark that a text which is read aloud is too long, where it is.
    pub fn on_length(place: Place, key: &str, text: &str) -> Option<Self> {
        let name = key.rsplit('.').next().unwrap_or_default();
        let count = text.chars().count();
        let aloud = name == SAID || key.starts_with("item.") && ALOUD.contains(&name);
        let long = aloud && count > LONGEST_ALOUD;
        long.then(|| Self {
            place,
            lack: Lack::Long {
                key: key.to_owned(),
                count,
            },
        })
    }

    /// Returns the text to translate, where a single one lacks.
    pub fn source(&self) -> Option<&str> {
        match &self.lack {
            Lack::Text { source, .. } if !source.is_empty() => Some(source),
            _ => None,
        }
    }

    /// Returns how many texts lack.
    pub fn count(&self) -> usize {
        match &self.lack {
            Lack::Text { count, .. } | Lack::File { count } => *count,
            Lack::Long { .. }
            | Lack::Principle { .. }
            | Lack::Sentence { .. }
            | Lack::Placeholders { .. } => 0,
        }
    }
}
