//! The line that ideas are written in: kept as it is typed, and made into ideas.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use uuid::Uuid;

use crate::board::{BoardRef, Idea};
use crate::session::Draft;
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::Key;
use crate::tui::layers::Request;

/// What is typed and not yet an idea.
pub struct Writer {
    field: Field,
}

/// How ideas are written now.
pub struct Manner<'m> {
    pub board: &'m BoardRef,
    /// Empty where the board is without names.
    pub by: &'m str,
    pub round: u32,
}

/// The name under which a half-typed idea is kept.
const DRAFT: &str = "idea";
/// The longest idea.
pub const LONGEST: usize = 500;

impl Writer {
    /// Makes the line, with what was half typed when it was left.
    pub fn new(context: &Context<'_>) -> Self {
        let mut field = Field::new(Shape::Line, LONGEST, context.look.theme);
        let session = context.desk.map(|desk| &desk.session);
        if let Some(draft) = session.and_then(|session| session.draft(None, DRAFT)) {
            field.set_text(&draft.text);
        }
        Self { field }
    }

    /// Says whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.field.text().trim().is_empty()
    }

    /// Returns what is typed.
    pub fn text(&self) -> String {
        self.field.text()
    }

    /// Takes in a key; none where it means nothing here.
    pub fn press(&mut self, key: Key) -> Option<Vec<Request>> {
        match self.field.press(key) {
            Reply::Unused => None,
            Reply::Moved => Some(Vec::new()),
            Reply::Changed | Reply::Full => Some(vec![self.draft()]),
        }
    }

    /// Takes in one line that was pasted.
    pub fn paste(&mut self, text: &str) -> Vec<Request> {
        self.field.paste(text);
        vec![self.draft()]
    }

    /// Puts another text in its place.
    pub fn set(&mut self, text: &str) -> Vec<Request> {
        self.field.set_text(text);
        vec![self.draft()]
    }

    /// Draws the line, and returns where the cursor belongs.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect) -> Option<Position> {
        self.field.draw(buffer, area)
    }

    /// Keeps what is half typed; a draft of no text is let go.
    fn draft(&self) -> Request {
        Request::Draft(Draft {
            subject: None,
            field: DRAFT.to_owned(),
            text: self.field.text(),
        })
    }
}

/// Returns the ideas that a text holds, one for each line.
pub fn ideas(text: &str, manner: &Manner<'_>) -> Vec<Idea> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| idea(line, manner)).collect()
}

fn idea(line: &str, manner: &Manner<'_>) -> Idea {
    Idea {
        // The program gives what is new its own identity.
        id: Uuid::nil(),
        board: manner.board.clone(),
        text: line.to_owned(),
        tags: Vec::new(),
        people: Vec::new(),
        by: manner.by.to_owned(),
        round: manner.round,
        group: None,
        spot: None,
        scores: std::collections::BTreeMap::new(),
    }
}
