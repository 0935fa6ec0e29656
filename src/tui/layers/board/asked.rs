//! A name or a text that is asked for in one line, without leaving the board.

use uuid::Uuid;

use super::writing::LONGEST;
use crate::tui::app::Context;
use crate::tui::field::{Field, Shape};

/// What is asked, and what is answered so far.
pub struct Asked {
    pub asks: Asks,
    pub field: Field,
}

/// What the answer is for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asks {
    /// Another text of an idea.
    Text(Uuid),
    /// The first of two ideas that one becomes.
    First(Uuid),
    /// The second, with the first.
    Second(Uuid, String),
    /// The name of a new group with these ideas.
    Group(Vec<Uuid>),
    /// Another name of a group.
    Name(Uuid),
    /// Who writes.
    Writer,
}

impl Asked {
    /// Asks, with a text to begin with.
    pub fn new(asks: Asks, text: &str, context: &Context<'_>) -> Self {
        let mut field = Field::new(Shape::Line, LONGEST, context.look.theme);
        field.set_text(text);
        Self { asks, field }
    }

    /// Returns the locale key of what is asked.
    pub fn label(&self) -> &'static str {
        match self.asks {
            Asks::Text(_) => "board-ask-text",
            Asks::First(_) => "board-ask-first",
            Asks::Second(..) => "board-ask-second",
            Asks::Group(_) => "board-ask-group",
            Asks::Name(_) => "board-ask-name",
            Asks::Writer => "board-ask-writer",
        }
    }

    /// Says whether a person is asked for.
    pub fn is_person(&self) -> bool {
        self.asks == Asks::Writer
    }
}

/// Returns what is left of a text when a part is taken from its beginning or its end; all of it where it is neither.
pub fn rest<'t>(text: &'t str, part: &str) -> &'t str {
    let is_joint = |letter: char| !letter.is_alphanumeric();
    let rest = text.strip_prefix(part).or_else(|| text.strip_suffix(part));
    rest.map_or(text, |rest| rest.trim_matches(is_joint))
}
