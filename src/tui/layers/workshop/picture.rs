//! How the workshop is drawn: the header, the three columns and what each holds.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::rows::ItemLine;
use super::{Editor, State, card, side, steps};
use crate::tui::app::{self, Context};
use crate::tui::desk::Desk;
use crate::tui::keys::Binding;
use crate::tui::layers::{KeyLine, people};
use crate::tui::list::window;
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{footer, overlay, timing};

/// The three columns; the right one folds away where there is little room.
struct Columns {
    left: Rect,
    middle: Rect,
    right: Option<Rect>,
}

const LEFT_WIDTH: u16 = 23;
/// The left column where there is room for whole names.
const LEFT_WIDTH_WIDE: u16 = 28;
const RIGHT_WIDTH: u16 = 38;
const WIDE: u16 = 100;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let Some(desk) = context.desk else { return };
        let look = context.look;
        let columns = Columns::of(area);
        let buffer = frame.buffer_mut();
        self.draw_header(context, desk, buffer, Rect { height: 1, ..area });
        steps::draw(self, context, desk, buffer, columns.left);
        look.post(buffer, columns.left.right(), columns.left);
        // An editor needs the room more than what stands around its item.
        let list_height = match self.editor {
            Some(_) => area.height / 6,
            None => list_height(area.height),
        };
        let list = Rect {
            height: list_height.min(columns.middle.height),
            ..columns.middle
        };
        let on_row = self.draw_list(context, buffer, list);
        let line = list.bottom();
        look.rule(buffer, columns.middle, line);
        self.draw_missing(context, buffer, columns.middle, line);
        let below = Rect {
            y: line + 1,
            height: columns.middle.bottom().saturating_sub(line + 1),
            ..columns.middle
        };
        let selected = self.selected(context);
        let beside = columns.right.is_some();
        let cursor = match (&self.editor, selected) {
            (Some(Editor::Form(form)), _) => form.view(context, buffer, below, beside),
            (Some(Editor::Grid(grid)), _) => grid.view(context, buffer, below),
            (None, Some(selected)) => {
                card::draw(context, desk, selected, beside, buffer, below);
                on_row
            }
            (None, None) => on_row,
        };
        if let (Some(right), Some(selected)) = (columns.right, selected) {
            look.post(buffer, right.x - 1, right);
            let preview = match &self.editor {
                Some(Editor::Form(form)) => form.preview(),
                _ => None,
            };
            side::draw(context, desk, selected, preview, buffer, right);
        }
        footer::draw_last(context, buffer, area, &self.all_keys(context));
        overlay::place_cursor(frame, cursor);
    }

    /// Draws the items of the step, and returns where the cursor belongs.
    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let rows = self.rows(context);
        let shown = window(self.at, rows.len(), usize::from(area.height));
        let first = shown.start;
        let lines: Vec<ItemLine> = rows[shown.clone()]
            .iter()
            .map(|entry| ItemLine::of(entry, context))
            .collect();
        let painter = context.look.painter(Some(self.at));
        painter.draw(buffer, area, shown, |at| lines[at - first].row())
    }

    /// Says between list and card which roles of the step are not there today.
    fn draw_missing(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect, y: u16) {
        let step = &context.method.phases[self.step.0].steps[self.step.1];
        if let Some(missing) = people::missing(context, step) {
            let (x, room) = (area.x + 2, area.width.saturating_sub(4));
            let text = format!(" {missing} ");
            context.look.put(buffer, x, y, room, &text, Role::Warning);
        }
    }

    fn all_keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let mut lines = self.keys(context);
        let edits = self.editor.is_some();
        let reads = context.desk.is_some_and(|desk| !desk.may_write);
        let past = context.desk.is_some_and(|desk| desk.moment.is_some());
        let works = |binding: &&Binding<app::Command>| match binding.command {
            command if command.leaves_past() => past,
            app::Command::Write => context.desk.is_some_and(|desk| desk.following.is_some()),
            command => !(edits || reads && command.captures()),
        };
        let everywhere = app::BINDINGS.iter().filter(works).map(KeyLine::of);
        lines.extend(everywhere.filter_map(|line| {
            if edits {
                line.without_letters()
            } else {
                Some(line)
            }
        }));
        lines
    }

    /// Draws where one is, for which service, and what is saved.
    fn draw_header(&self, context: &Context<'_>, desk: &Desk, buffer: &mut Buffer, area: Rect) {
        let look = context.look;
        let saved = desk.header(context);
        let left = Rect {
            width: area.width - 1,
            ..area
        };
        look.put_right(buffer, left, area.y, &saved.text, saved.role);
        let mut room = area.width.saturating_sub(width(&saved.text) + 4);
        if let Some(clock) = timing::header(context, room / 2) {
            let left = Rect {
                width: room + 1,
                ..area
            };
            look.put_right(buffer, left, area.y, &clock.text, clock.role);
            room = room.saturating_sub(width(&clock.text) + 2);
        }
        let about = self.about(context, desk);
        let phase = &context.method.phases[self.step.0];
        let step = &phase.steps[self.step.1];
        // Both are shown whole where a shorter way to say where one is makes room for that.
        let trails = [
            (phase.name.as_str(), step.name.as_str()),
            (&phase.letter, &step.name),
            (&phase.letter, step.label()),
        ];
        let mut trails =
            trails.map(|(phase, step)| format!("{phase} {} {step}", look.glyphs.crumb));
        let fits = |trail: &String| width(trail) + 2 + width(&about) <= room;
        let shortest = trails.len() - 1;
        let chosen = trails.iter().position(fits).unwrap_or(shortest);
        let trail = std::mem::take(&mut trails[chosen]);
        let left_over = room.saturating_sub(width(&trail) + 2);
        let about_width = width(&about).min(left_over.max(room / 3));
        let trail_width = room.saturating_sub(about_width + 2);
        look.put(
            buffer,
            area.x + 1,
            area.y,
            trail_width,
            &trail,
            Role::Header,
        );
        let x = area.x + room.saturating_sub(about_width);
        look.put(buffer, x, area.y, about_width, &about, Role::Normal);
    }

    /// Returns which of several services is worked on, or what the session is called.
    fn about(&self, context: &Context<'_>, desk: &Desk) -> String {
        let session = &desk.session;
        let count = session.services().count();
        let service = self.service(context);
        let service = service.as_ref().and_then(|id| session.service(id.as_str()));
        match service {
            Some(service) if count > 1 => {
                let at = session.services().position(|other| other.id == service.id);
                context.locale.say(
                    "workshop-header-service",
                    &[
                        ("name", service.name.as_str().into()),
                        ("at", (at.unwrap_or(0) + 1).into()),
                        ("count", count.into()),
                    ],
                )
            }
            _ => session.state.title.clone(),
        }
    }
}

impl Columns {
    fn of(area: Rect) -> Self {
        // Above stands the header; below stand a notice and the keys.
        let body = Rect {
            y: area.y + 1,
            height: area.height.saturating_sub(3),
            ..area
        };
        let left_width = if body.width >= WIDE + 16 {
            LEFT_WIDTH_WIDE
        } else {
            LEFT_WIDTH
        };
        let left = Rect {
            width: left_width.min(body.width / 3),
            ..body
        };
        let right_width = if body.width >= WIDE { RIGHT_WIDTH } else { 0 };
        let x = left.right() + 1;
        let middle = Rect {
            x,
            width: (body.right() - x).saturating_sub(right_width),
            ..body
        };
        let right = (right_width > 0).then(|| Rect {
            x: middle.right() + 1,
            width: right_width - 1,
            ..body
        });
        Self {
            left,
            middle,
            right,
        }
    }
}

/// How many columns the work has on a screen of this size.
pub(super) fn middle_width((width, height): (u16, u16)) -> u16 {
    Columns::of(Rect::new(0, 0, width, height)).middle.width
}

/// How many rows the list of items has on a screen of this height.
pub(super) fn list_height(height: u16) -> u16 {
    (height.saturating_sub(4) * 2 / 5).clamp(4, 16)
}
