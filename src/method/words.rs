//! What the method explains besides its steps: its principles, the words of the trade, and how to work in a room.

use serde::{Deserialize, Serialize};

use super::id::{PrincipleId, TechniqueId, TermId};

/// A principle that the method holds to in every phase.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Principle {
    pub id: PrincipleId,
    pub name: String,
    pub text: String,
}

/// A word of the trade, explained.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Term {
    pub id: TermId,
    pub name: String,
    /// Other forms under which the word stands in a text.
    pub also: Vec<String>,
    pub meaning: String,
}

/// A way of working in a room, for example silent writing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Technique {
    pub id: TechniqueId,
    pub name: String,
    pub text: String,
}
