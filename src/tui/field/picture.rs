//! What a field looks like: its rows, the part of them that shows, and the cursor.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{Field, Shape, places, small};
use crate::tui::list::window;
use crate::tui::theme::Role;
use crate::tui::wrap::{Piece, pieces};

impl Field {
    /// Returns how many rows the text takes at this width.
    pub fn height(&self, width: u16) -> u16 {
        small(self.rows(width).len())
    }

    /// Draws the text, scrolled to the cursor, and returns where the cursor stands.
    pub fn draw(&self, buffer: &mut Buffer, area: Rect) -> Option<Position> {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return None;
        }
        self.drawn.set((area.width, area.height));
        buffer.set_style(area, self.theme.style(Role::Input));
        let lines = self.area.lines();
        let rows = self.rows(area.width);
        let (row, column) = places::drawn_at(lines, &rows, self.area.cursor());
        let shown = window(row, rows.len(), usize::from(area.height));
        let left = self.columns_left_out(column, usize::from(area.width));
        for (piece, y) in rows[shown.clone()].iter().zip(area.top()..) {
            let line = Rect::new(area.x, y, area.width, 1);
            self.draw_row(buffer, line, *piece, left);
        }
        Some(Position::new(
            area.x + small(column - left).min(area.width - 1),
            area.y + small(row - shown.start).min(area.height - 1),
        ))
    }

    fn draw_row(&self, buffer: &mut Buffer, area: Rect, piece: Piece, left: usize) {
        let line = &self.area.lines()[piece.line];
        let mut place = (piece.line, line[..piece.start].chars().count());
        let selection = self.area.selection_range();
        let mut column = 0;
        for letter in line[piece.start..piece.end].graphemes(true) {
            let width = letter.width();
            let selected = selection.is_some_and(|(start, end)| start <= place && place < end);
            let fits = column >= left && column + width <= left + usize::from(area.width);
            if fits {
                let role = if selected {
                    Role::Selection
                } else {
                    Role::Input
                };
                let x = area.x + small(column - left);
                buffer.set_stringn(x, area.y, letter, width, self.theme.style(role));
            }
            column += width;
            place.1 += letter.chars().count();
        }
    }

    /// A short field goes sideways by half its width, so that few letters cost a new picture.
    fn columns_left_out(&self, column: usize, width: usize) -> usize {
        if self.shape != Shape::Line || column < width {
            return 0;
        }
        let step = (width / 2).max(1);
        ((column - width) / step + 1) * step
    }

    pub(super) fn rows(&self, width: u16) -> Vec<Piece> {
        let width = match self.shape {
            Shape::Line => usize::MAX,
            // Before it was ever drawn, a row is a line.
            _ if width == 0 => usize::MAX,
            // The last column is left to a cursor that stands after a full row.
            Shape::Lines | Shape::LinesUntilEnter => usize::from(width - 1),
        };
        pieces(self.area.lines(), width)
    }
}
