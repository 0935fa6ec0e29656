//! How a table is drawn: the columns side by side, the open cell as a field.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::State;
use crate::method::AnswerType;
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::layers::workshop::part::{LABEL_WIDTH, MEASURED};
use crate::tui::layers::workshop::picture::middle_width;
use crate::tui::list::window;
use crate::tui::theme::Role;
use crate::tui::wrap::width;

/// Below this width of the screen one row of the table is shown at a time.
const NARROW: u16 = 100;

/// The least columns of the screen for a column of the table.
const LEAST: u16 = 15;

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
        if self.one_at_a_time(context) {
            let below = Rect {
                y: inside.y + taken,
                height: inside.height - taken,
                ..inside
            };
            return self.draw_record(context, buffer, below);
        }
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
        let hint = self.hint(context);
        let height = inside
            .bottom()
            .saturating_sub(y + u16::from(!hint.is_empty()));
        let mut cursor = None;
        for (row_at, y) in window(self.row, self.rows.len(), usize::from(height)).zip(y..) {
            for (at, cell) in self.rows[row_at].iter().enumerate() {
                let (x, width) = place(at);
                if (row_at, at) == (self.row, self.column) {
                    let room = Rect::new(x, y, width, 1);
                    cursor = self.field.draw(buffer, room);
                    self.draw_offer(context, buffer, room);
                } else {
                    look.put(buffer, x, y, width, cell, Role::Normal);
                }
            }
        }
        if !hint.is_empty() {
            let y = inside.bottom().saturating_sub(1);
            look.put(buffer, inside.x, y, inside.width, &hint, Role::Normal);
        }
        cursor
    }

    /// Says whether the columns have too little room beside each other.
    pub(super) fn one_at_a_time(&self, context: &Context<'_>) -> bool {
        let count = u16::try_from(self.columns.len()).unwrap_or(u16::MAX);
        let room = middle_width(context.size).saturating_sub(2);
        context.size.0 < NARROW || room / count.max(1) < LEAST
    }

    /// Draws one row of the table as lines, each with the name of its column.
    fn draw_record(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let look = context.look;
        let place = [
            ("at", (self.row + 1).into()),
            ("count", self.rows.len().into()),
        ];
        let place = context.locale.say("workshop-grid-row", &place);
        let mut cursor = None;
        look.line(buffer, area, &place, Role::Header);
        let hint = self.hint(context);
        // How something is written stands beside it; what may be chosen is longer.
        let beside = self.columns[self.column].options.is_empty();
        let (hint, near) = if beside {
            (String::new(), hint)
        } else {
            (hint, String::new())
        };
        let height = area.height.saturating_sub(1 + u16::from(!hint.is_empty()));
        let shown = window(self.column, self.columns.len(), usize::from(height));
        for (at, y) in shown.zip(area.y + 1..) {
            let open = at == self.column;
            let role = if open { Role::Title } else { Role::Normal };
            let label = LABEL_WIDTH - 2;
            look.put(buffer, area.x, y, label, &self.columns[at].text, role);
            let mut room = Rect {
                x: area.x + LABEL_WIDTH - 1,
                y,
                width: area.width.saturating_sub(LABEL_WIDTH - 1),
                height: 1,
            };
            if open {
                if !near.is_empty() {
                    let wide = width(&near);
                    room.width = room.width.saturating_sub(wide + 1).min(MEASURED);
                    look.put(buffer, room.right() + 1, y, wide, &near, Role::Dim);
                }
                cursor = self.field.draw(buffer, room);
                self.draw_offer(context, buffer, room);
            } else {
                let cell = &self.rows[self.row][at];
                look.line(buffer, room, cell, Role::Normal);
            }
        }
        if !hint.is_empty() {
            let y = area.bottom().saturating_sub(1);
            look.put(buffer, area.x, y, area.width, &hint, Role::Normal);
        }
        cursor
    }

    /// Shows behind the open cell what it could become.
    fn draw_offer(&self, context: &Context<'_>, buffer: &mut Buffer, room: Rect) {
        if let Some(offered) = self.offered(context) {
            completion::draw(context, buffer, room, &self.field, &offered);
        }
    }

    /// Returns what may stand in the open cell, or how it is written.
    fn hint(&self, context: &Context<'_>) -> String {
        match self.columns[self.column].answer {
            AnswerType::Date => return context.locale.text("workshop-form-date-hint"),
            AnswerType::Money => return context.locale.text("workshop-form-money-hint"),
            _ => {}
        }
        let texts: Vec<&str> = self.columns[self.column]
            .options
            .iter()
            .map(|option| option.text.as_str())
            .collect();
        texts.join(" / ")
    }
}
