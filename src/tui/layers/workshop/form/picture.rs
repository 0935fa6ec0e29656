//! How a form is drawn: its fields below each other, the one with the focus as high as it needs.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::State;
use crate::tui::app::Context;
use crate::tui::layers::workshop::part::Input;
use crate::tui::theme::Role;

impl State {
    /// Draws the form; returns where the cursor belongs.
    pub fn view(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        beside: bool,
    ) -> Option<Position> {
        let look = context.look;
        let inner = Rect {
            x: area.x + 1,
            width: area.width.saturating_sub(2),
            ..area
        };
        let title_room = Rect {
            height: inner.height.min(3),
            ..inner
        };
        let mut y = area.y + look.put_wrapped(buffer, title_room, &self.title, Role::Title);
        let mut cursor = None;
        let choosing = self.at == 0 && matches!(self.parts[0].input, Input::Options(_));
        let shows_preview = choosing && !beside;
        for (at, part) in self.parts.iter().enumerate() {
            let room = area.bottom().saturating_sub(y);
            if room == 0 || (shows_preview && at > 0) {
                break;
            }
            let others = u16::try_from(self.parts.len() - at - 1).unwrap_or(0);
            let most = if at == self.at {
                room.saturating_sub(others.min(room / 2)).max(1)
            } else {
                1
            };
            let folded = at == 0 && at != self.at && matches!(part.input, Input::Options(_));
            let height = if folded {
                1
            } else {
                part.height(inner.width).min(most)
            };
            let line = Rect {
                x: area.x,
                y,
                width: area.width,
                height: height.min(room),
            };
            if folded {
                self.chosen_line(context, buffer, line);
            } else if let Some(found) = part.draw(context, buffer, line, at == self.at) {
                cursor = Some(found);
            }
            y += line.height;
        }
        if shows_preview {
            let rest = Rect {
                y,
                height: area.bottom().saturating_sub(y),
                ..inner
            };
            self.draw_preview(context, buffer, rest);
        }
        cursor
    }

    /// Draws the options in one line once they have been chosen from.
    fn chosen_line(&self, context: &Context<'_>, buffer: &mut Buffer, line: Rect) {
        let Input::Options(options) = &self.parts[0].input else {
            return;
        };
        let chosen: Vec<&str> = options
            .choices
            .iter()
            .filter(|offer| offer.chosen)
            .map(|offer| offer.text.as_str())
            .collect();
        let text = format!("{} {}", context.look.glyphs.chosen, chosen.join(", "));
        let (x, width) = (line.x + 2, line.width.saturating_sub(3));
        context
            .look
            .put(buffer, x, line.y, width, &text, Role::Proposed);
    }

    fn draw_preview(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
        let Some(preview) = &self.preview else { return };
        let mut rest = area;
        let mut put = |text: &str, role: Role| {
            let taken = context.look.put_wrapped(buffer, rest, text, role);
            rest.y += taken;
            rest.height -= taken;
        };
        put(&preview.note, Role::Dim);
        if !preview.lines.is_empty() {
            let option = preview.option.as_str();
            let heading = context
                .locale
                .say("workshop-follows-of", &[("option", option.into())]);
            put(&heading, Role::Header);
            for line in &preview.lines {
                put(line, Role::Normal);
            }
        }
    }
}
