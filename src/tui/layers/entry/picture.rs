//! The lines to fill in, drawn one below the other.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::{LABEL_WIDTH, Purpose, State, WIDTH};
use crate::tui::app::Context;
use crate::tui::overlay::{self, Overlay};
use crate::tui::theme::Role;
use crate::tui::{completion, room};

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text(self.title());
        let rows = u16::try_from(self.lines.len()).unwrap_or(1);
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: Size::new(WIDTH, rows + 1),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let mut cursor = None;
        for (at, line) in self.lines.iter().enumerate() {
            let here = at == self.at;
            let role = if here { Role::Title } else { Role::Normal };
            let row = room::row(inside, at);
            look.line(buffer, row, &context.locale.text(line.label), role);
            let place = room::beside(row, LABEL_WIDTH);
            let drawn = line.field.draw(buffer, place);
            if here {
                cursor = drawn;
                if let Some(offered) = self.offered(context) {
                    completion::draw(context, buffer, place, &line.field, &offered);
                }
            }
        }
        if self.drafted {
            let text = context.locale.text("capture-draft");
            look.line(
                buffer,
                room::row(inside, self.lines.len()),
                &text,
                Role::Normal,
            );
        }
        overlay::place_cursor(frame, cursor);
    }

    pub(super) fn title(&self) -> &'static str {
        match &self.purpose {
            Purpose::Person(one) if one.id.is_nil() => "people-new",
            Purpose::Person(_) => "people-alter",
            Purpose::Block { block, .. } if block.id.is_nil() => "agenda-new-block",
            Purpose::Block { .. } => "agenda-alter-block",
            Purpose::Time => "agenda-set-time",
            Purpose::Action(_) => "todo-alter-action",
            Purpose::Topic(_) => "todo-alter-topic",
        }
    }
}
