//! What the method explains besides its steps: its principles, the words of the trade, and how to work in a room.

use serde::{Deserialize, Serialize};

use super::Method;
use super::id::{PrincipleId, TechniqueId, TermId};
use crate::text::fold;

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

impl Method {
    /// Returns the terms that stand in some texts, in the order in which they come up.
    pub fn terms_in<'m, 't>(&'m self, texts: impl IntoIterator<Item = &'t str>) -> Vec<&'m Term> {
        let text = fold(&texts.into_iter().collect::<Vec<_>>().join("\n"));
        let mut found: Vec<(usize, &Term)> = self
            .terms
            .iter()
            .filter_map(|term| Some((term.stands_in(&text)?, term)))
            .collect();
        found.sort_by_key(|(at, _)| *at);
        found.into_iter().map(|(_, term)| term).collect()
    }
}

impl Term {
    /// Returns where the term first stands as a whole word in a folded text.
    fn stands_in(&self, folded: &str) -> Option<usize> {
        let forms = std::iter::once(&self.name).chain(&self.also);
        forms.filter_map(|form| whole(folded, &fold(form))).min()
    }
}

/// Returns where a word first stands in a text with no letter before or after it.
fn whole(text: &str, word: &str) -> Option<usize> {
    let letter = |other: Option<char>| other.is_some_and(char::is_alphanumeric);
    let apart = |at: usize| {
        !letter(text[..at].chars().next_back()) && !letter(text[at + word.len()..].chars().next())
    };
    let mut places = text.match_indices(word).map(|(at, _)| at);
    places.find(|at| !word.is_empty() && apart(*at))
}
