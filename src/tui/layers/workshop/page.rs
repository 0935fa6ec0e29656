//! A part of the screen that is written from its top until it is full.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::tui::app::Context;
use crate::tui::footer;
use crate::tui::keys::Key;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;

/// Writes lines from the top of an area until it is full.
pub(super) struct Page<'p, 'c> {
    context: &'p Context<'c>,
    buffer: &'p mut Buffer,
    area: Rect,
    /// Whether something had no room.
    cut: bool,
}

impl<'p, 'c> Page<'p, 'c> {
    pub fn new(context: &'p Context<'c>, buffer: &'p mut Buffer, area: Rect) -> Self {
        let area = Rect {
            x: area.x + 1,
            width: area.width.saturating_sub(2),
            ..area
        };
        Self {
            context,
            buffer,
            area,
            cut: false,
        }
    }

    /// Says in the last row, where something had no room, with which key the rest is seen.
    pub fn close(self, key: Key) {
        if !self.cut {
            return;
        }
        let (context, area) = (self.context, self.area);
        let key = [("key", footer::name(context, key).into())];
        let more = context.locale.say("workshop-card-more", &key);
        let more = format!("{} {more}", context.look.glyphs.down);
        let (width, y) = (area.width, area.bottom().saturating_sub(1));
        let blank = " ".repeat(usize::from(width));
        let look = context.look;
        look.put(self.buffer, area.x, y, width, &blank, Role::Normal);
        look.put(self.buffer, area.x, y, width, &more, Role::Normal);
    }

    /// Writes a text, wrapped.
    pub fn text(&mut self, text: &str, role: Role) {
        self.hanging("", text, role);
    }

    /// Writes a text after a sign; further lines stand under its first word.
    pub fn hanging(&mut self, sign: &str, text: &str, role: Role) {
        let indent = u16::try_from(sign.chars().count()).unwrap_or(0);
        let indent = if indent > 0 { indent + 1 } else { 0 };
        for (number, line) in rows(text, usize::from(self.area.width.saturating_sub(indent)))
            .into_iter()
            .enumerate()
        {
            if self.area.height == 0 {
                self.cut = true;
                return;
            }
            if number == 0 && indent > 0 {
                self.context
                    .look
                    .put(self.buffer, self.area.x, self.area.y, indent, sign, role);
            }
            let width = self.area.width.saturating_sub(indent);
            self.context.look.put(
                self.buffer,
                self.area.x + indent,
                self.area.y,
                width,
                line,
                role,
            );
            self.down(1);
        }
    }

    /// Writes a label and what belongs to it.
    pub fn pair(&mut self, label: &str, text: &str, role: Role) {
        if self.area.height == 0 || text.is_empty() {
            self.cut |= !text.is_empty();
            return;
        }
        self.context.look.put(
            self.buffer,
            self.area.x,
            self.area.y,
            LABEL - 1,
            label,
            Role::Normal,
        );
        for line in rows(text, usize::from(self.area.width.saturating_sub(LABEL))) {
            if self.area.height == 0 {
                self.cut = true;
                return;
            }
            let width = self.area.width.saturating_sub(LABEL);
            self.context.look.put(
                self.buffer,
                self.area.x + LABEL,
                self.area.y,
                width,
                line,
                role,
            );
            self.down(1);
        }
    }

    /// Returns the rows that are left.
    pub fn left(&self) -> u16 {
        self.area.height
    }

    /// Returns how many rows a text takes after a sign.
    pub fn rows_of(&self, text: &str) -> u16 {
        let width = usize::from(self.area.width.saturating_sub(2));
        u16::try_from(rows(text, width).len()).unwrap_or(u16::MAX)
    }

    /// Leaves a row empty where there is more than one left.
    pub fn gap(&mut self) {
        if self.area.height > 1 {
            self.down(1);
        }
    }

    fn down(&mut self, rows: u16) {
        self.area.y += rows;
        self.area.height -= rows;
    }
}

/// The columns that a label takes.
const LABEL: u16 = 16;
