//! How a table is drawn: the columns side by side, the open cell as a field.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::State;
use crate::tui::app::Context;
use crate::tui::list::window;
use crate::tui::theme::Role;

impl State {
    /// Draws the table; returns where the cursor belongs.
    pub fn view(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) -> Option<Position> {
        let look = context.look;
        let inside = Rect {
            x: area.x + 1,
            width: area.width.saturating_sub(2),
            ..area
        };
        let title = Rect {
            height: inside.height.min(2),
            ..inside
        };
        let taken = look.put_wrapped(buffer, title, &self.title, Role::Title);
        let count = u16::try_from(self.columns.len()).unwrap_or(1).max(1);
        let wide = (inside.width / count).max(4);
        let place = |column: usize| {
            let x = inside.x + wide * u16::try_from(column).unwrap_or(0);
            let room = inside.right().saturating_sub(x);
            (x, wide.saturating_sub(1).min(room))
        };
        let mut y = inside.y + taken;
        for (at, column) in self.columns.iter().enumerate() {
            let (x, width) = place(at);
            look.put(buffer, x, y, width, &column.text, Role::Header);
        }
        y += 1;
        let hint = self.options_line();
        let height = inside
            .bottom()
            .saturating_sub(y + u16::from(!hint.is_empty()));
        let mut cursor = None;
        for (row_at, y) in window(self.row, self.rows.len(), usize::from(height)).zip(y..) {
            for (at, cell) in self.rows[row_at].iter().enumerate() {
                let (x, width) = place(at);
                if (row_at, at) == (self.row, self.column) {
                    cursor = self.field.draw(buffer, Rect::new(x, y, width, 1));
                } else {
                    look.put(buffer, x, y, width, cell, Role::Normal);
                }
            }
        }
        if !hint.is_empty() {
            let y = inside.bottom().saturating_sub(1);
            look.put(buffer, inside.x, y, inside.width, &hint, Role::Dim);
        }
        cursor
    }

    /// Returns what may stand in the open cell, where that is one of several.
    fn options_line(&self) -> String {
        let texts: Vec<&str> = self.columns[self.column]
            .options
            .iter()
            .map(|option| option.text.as_str())
            .collect();
        texts.join(" / ")
    }
}
