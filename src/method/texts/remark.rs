//! What a translator still has to do, and where.

use super::super::Place;

/// Something that is not wrong, but not finished either.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remark {
    pub place: Place,
    pub lack: Lack,
}

/// What a text of another language lacks.
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
    /// A document template fills in other things than its source.
    Placeholders {
        missing: Vec<String>,
        extra: Vec<String>,
    },
}

impl Remark {
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
            Lack::Placeholders { .. } => 0,
        }
    }
}
