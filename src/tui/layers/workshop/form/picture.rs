//! How a form is drawn: its fields below each other, the one with the focus as high as it needs.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Preview, Purpose, State};
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::layers::workshop::page::Page;
use crate::tui::layers::workshop::part::{Input, Part};
use crate::tui::theme::Role;

/// The rows from which on there is room for what an option means before what follows.
const ROOMY: u16 = 8;

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
        let first = self.first_shown(area.bottom().saturating_sub(y), inner.width);
        for (at, part) in self.parts.iter().enumerate().skip(first) {
            let room = area.bottom().saturating_sub(y);
            if room == 0 || (shows_preview && at > 0) {
                break;
            }
            let others = u16::try_from(self.parts.len() - at - 1).unwrap_or(0);
            let most = if at == self.at && shows_preview {
                room.saturating_sub((room / 3).max(3)).max(2)
            } else if at == self.at {
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
                if let (Input::Text(field), Some(offered)) = (&part.input, self.offered(context)) {
                    completion::draw(context, buffer, Part::room(line), field, &offered);
                }
            }
            y += line.height;
        }
        if shows_preview {
            let rest = Rect {
                y,
                height: area.bottom().saturating_sub(y),
                ..inner
            };
            if let Some(preview) = &self.preview {
                let mut page = Page::new(
                    context,
                    buffer,
                    Rect {
                        x: area.x,
                        width: area.width,
                        ..rest
                    },
                );
                // Where there is little room, what follows matters more than what the option means.
                let note_first = page.left() >= ROOMY;
                if note_first && preview.offset == 0 && !preview.note.is_empty() {
                    page.text(&preview.note, Role::Normal);
                }
                preview.draw(context, &mut page);
                if !note_first && !preview.note.is_empty() {
                    page.text(&preview.note, Role::Normal);
                }
            }
        } else if self.holds_matter(context) && !beside {
            let rest = Rect {
                y,
                height: area.bottom().saturating_sub(y),
                ..area
            };
            let mut page = Page::new(context, buffer, rest);
            if let Some(preview) = &self.preview {
                for line in preview
                    .lines
                    .iter()
                    .filter(|line| line.role == Role::Warning)
                {
                    page.hanging(look.glyphs.alert, &line.text, Role::Warning);
                }
            }
        }
        cursor
    }

    /// Returns the first field that is shown, so that the one with the focus is among them.
    fn first_shown(&self, room: u16, width: u16) -> usize {
        let mut first = 0;
        let focused = self.parts[self.at].height(width).min(room / 2).max(1);
        while first < self.at && u16::try_from(self.at - first).unwrap_or(u16::MAX) + focused > room
        {
            first += 1;
        }
        first
    }

    /// Says whether something holds at the gate that is decided on.
    fn holds_matter(&self, context: &Context<'_>) -> bool {
        self.purpose == Purpose::Decide
            && self
                .entry(context)
                .is_some_and(|entry| !entry.holds.is_empty())
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
        let glyphs = &context.look.glyphs;
        let text = if chosen.is_empty() {
            let nothing = context.locale.text("workshop-form-not-chosen");
            format!("{} {nothing}", glyphs.unchosen)
        } else {
            format!("{} {}", glyphs.chosen, chosen.join(", "))
        };
        let (x, width) = (line.x + 2, line.width.saturating_sub(3));
        context
            .look
            .put(buffer, x, line.y, width, &text, Role::Proposed);
    }
}

impl Preview {
    /// Writes what would follow, from the line it is scrolled to; a last row counts what is left out.
    pub fn draw(&self, context: &Context<'_>, page: &mut Page<'_, '_>) {
        if self.lines.is_empty() {
            page.text(
                &context.locale.text("workshop-follows-nothing"),
                Role::Normal,
            );
            return;
        }
        let option = self.option.as_str();
        let heading = context
            .locale
            .say("workshop-follows-of", &[("option", option.into())]);
        page.text(&heading, Role::Header);
        self.cut.set(false);
        let mut left = self.lines.len() - self.offset.min(self.lines.len());
        for line in self.lines.iter().skip(self.offset) {
            let sign = match line.role {
                Role::Dim => " ",
                Role::Warning => context.look.glyphs.alert,
                _ => context.look.glyphs.crumb,
            };
            let spare = u16::from(left > 1);
            if page.rows_of(&line.text) + spare > page.left() && page.left() > 0 {
                let more = [("count", left.into())];
                let more = context.locale.say("workshop-preview-more", &more);
                page.text(&more, Role::Normal);
                self.cut.set(true);
                return;
            }
            page.hanging(sign, &line.text, line.role);
            left -= 1;
        }
    }
}
