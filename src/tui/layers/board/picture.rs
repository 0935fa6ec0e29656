//! How the ideas of a board are drawn: the line to write in, and what is written below it.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::head::{self, View};
use super::{Sheet, State};
use crate::tui::app::Context;
use crate::tui::list::{Row, window};
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{footer, overlay, room};

/// The rows of the line to write in and of what is said about it.
const LINE: u16 = 2;
/// A line across, and two rows about the selected idea.
const DETAIL: u16 = 3;

/// Returns the rows that the ideas have on a screen of this height.
pub fn list_height(screen: u16) -> u16 {
    screen.saturating_sub(head::HEIGHT + LINE + DETAIL + 2)
}

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let buffer = frame.buffer_mut();
        let sheet = Sheet::of(context, &self.board);
        let body = head::draw(context, buffer, area, (&self.board, &sheet, View::Ideas));
        let writing = self.draw_line(context, buffer, room::low(body, LINE));
        let list = room::above(room::below(body, LINE), DETAIL);
        let detail = room::below(body, LINE + list.height);
        let chosen = if sheet.ideas.is_empty() {
            let text = context.locale.text("board-empty");
            context.look.put_wrapped(buffer, list, &text, Role::Normal);
            None
        } else {
            self.draw_list(context, buffer, list, &sheet)
        };
        self.draw_detail(context, buffer, detail, &sheet);
        footer::draw_last(context, buffer, area, &self.keys(context));
        let cursor = if self.writing { writing } else { chosen };
        overlay::place_cursor(frame, cursor.or(Some(list.as_position())));
    }

    /// Draws the line to write in, and returns where the cursor belongs.
    fn draw_line(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let key = match self.edited {
            Some(_) => "board-edited-idea",
            None => "board-new-idea",
        };
        let label = context.locale.text(key);
        let role = if self.writing {
            Role::Title
        } else {
            Role::Normal
        };
        let row = room::low(area, 1);
        context.look.line(buffer, row, &label, role);
        self.writer
            .draw(buffer, room::beside(row, width(&label) + 2))
    }

    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        sheet: &Sheet<'_>,
    ) -> Option<Position> {
        // While one writes, the newest show.
        let at = if self.writing {
            sheet.ideas.len() - 1
        } else {
            self.at.min(sheet.ideas.len() - 1)
        };
        let rows = window(at, sheet.ideas.len(), usize::from(area.height));
        let first = rows.start;
        let lines: Vec<(String, String)> = rows
            .clone()
            .map(|at| {
                let idea = sheet.ideas[at];
                (format!("{:>3}  {}", at + 1, idea.text), idea.by.clone())
            })
            .collect();
        let painter = context.look.painter((!self.writing).then_some(at));
        painter.draw(buffer, area, rows, |at| Row {
            detail: &lines[at - first].1,
            ..Row::new(&lines[at - first].0)
        })
    }

    fn draw_detail(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        sheet: &Sheet<'_>,
    ) {
        let Some(idea) = sheet.ideas.get(self.at).filter(|_| !self.writing) else {
            return;
        };
        context.look.rule(buffer, area, area.y);
        let text = room::below(area, 1);
        context
            .look
            .put_wrapped(buffer, text, &idea.text, Role::Normal);
    }
}
