//! The field that something is looked for with, and which of what was found is selected.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::table;
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{Binding, Code, Key};
use crate::tui::list::{Move, moved};
use crate::tui::room;
use crate::tui::theme::Role;

/// What is typed, and which of the hits is selected.
pub struct Finder {
    field: Field,
    pub at: usize,
}

/// What a key meant.
pub enum Heard<C> {
    /// Other words are looked for now.
    Words,
    Command(C),
    Nothing,
    /// It may mean something everywhere.
    Unknown,
}

const LONGEST_QUERY: usize = 100;
/// The rows of the field and of the line below it.
const HEAD: u16 = 2;

impl Finder {
    /// Makes an empty field.
    pub fn new(context: &Context<'_>) -> Self {
        Self::with_room(context, LONGEST_QUERY)
    }

    /// Makes an empty field with room for so many letters.
    pub fn with_room(context: &Context<'_>, letters: usize) -> Self {
        Self {
            field: Field::new(Shape::Line, letters, context.look.theme),
            at: 0,
        }
    }

    /// Returns what is looked for.
    pub fn query(&self) -> String {
        self.field.text()
    }

    /// Says whether nothing is looked for yet.
    pub fn is_empty(&self) -> bool {
        self.field.is_empty()
    }

    /// Takes in a key: what the field does not use is a command or a move.
    pub fn press<C: Copy>(
        &mut self,
        key: Key,
        own: &[Binding<C>],
        command: fn(Move) -> C,
    ) -> Heard<C> {
        match self.field.press(key) {
            Reply::Unused => {}
            reply => return self.heard(reply),
        }
        match table::find(own, table::BESIDE_FIELD, command, key) {
            Some(command) => Heard::Command(command),
            None if key.ctrl || matches!(key.code, Code::Function(_)) => Heard::Unknown,
            None => Heard::Nothing,
        }
    }

    /// Takes in pasted text, and says whether other words are looked for now.
    pub fn paste(&mut self, text: &str) -> bool {
        let reply = self.field.paste(text);
        matches!(self.heard::<()>(reply), Heard::Words)
    }

    /// Moves the selection among so many hits, in the room that is inside an overlay.
    pub fn select(&mut self, hits: usize, inside: Rect, rows_per_hit: u16, by: Move) {
        let height = inside.height.saturating_sub(HEAD) / rows_per_hit;
        self.at = moved(self.at, hits, usize::from(height), by);
    }

    /// Draws the field, and returns where the cursor belongs and the room for what was found.
    pub fn draw(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        inside: Rect,
    ) -> (Option<Position>, Rect) {
        let cursor = self.field.draw(buffer, room::low(inside, 1));
        if self.is_empty() {
            // The row looks like nothing at all until something is typed.
            let text = context.locale.text("search-type");
            let row = room::low(inside, 1);
            context.look.line(buffer, row, &text, Role::Dim);
        }
        context.look.rule(buffer, inside, inside.y + 1);
        (cursor, room::below(inside, HEAD))
    }

    fn heard<C>(&mut self, reply: Reply) -> Heard<C> {
        if matches!(reply, Reply::Changed | Reply::Full) {
            self.at = 0;
            Heard::Words
        } else {
            Heard::Nothing
        }
    }
}
