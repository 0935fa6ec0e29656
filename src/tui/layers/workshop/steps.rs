//! The left column: every phase with its progress, and the steps of the one we are in.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::State;
use crate::tui::app::Context;
use crate::tui::desk::Desk;
use crate::tui::list::window;
use crate::tui::theme::Role;

/// One line of the column.
struct Line {
    mark: &'static str,
    text: String,
    count: String,
    role: Role,
    here: bool,
}

pub(super) fn draw(
    state: &State,
    context: &Context<'_>,
    desk: &Desk,
    buffer: &mut Buffer,
    area: Rect,
) {
    let look = context.look;
    let lines = lines(state, context, desk);
    let here = lines.iter().position(|line| line.here).unwrap_or(0);
    let shown = window(here, lines.len(), usize::from(area.height));
    for (line, y) in lines[shown].iter().zip(area.top()..) {
        let marker = if line.here {
            look.glyphs.marker
        } else {
            line.mark
        };
        let marker_role = if line.here { Role::Marker } else { line.role };
        let step = u16::from(!line.mark.is_empty()) * 2;
        look.put(buffer, area.x + 1, y, 1, marker, marker_role);
        let count = u16::try_from(line.count.len()).unwrap_or(0);
        let width = area.width.saturating_sub(count + 3 + step);
        look.put(buffer, area.x + 1 + step, y, width, &line.text, line.role);
        look.put_right(
            buffer,
            Rect {
                width: area.width - 1,
                ..area
            },
            y,
            &line.count,
            Role::Normal,
        );
    }
}

fn lines(state: &State, context: &Context<'_>, desk: &Desk) -> Vec<Line> {
    let glyphs = &context.look.glyphs;
    let service = state.service(context);
    let service = service.as_ref();
    let mut lines = Vec::new();
    for (at, phase) in context.method.phases.iter().enumerate() {
        let progress = desk.route.of_phase(at, service);
        let role = if at == state.step.0 {
            Role::Title
        } else {
            Role::Normal
        };
        lines.push(Line {
            mark: "",
            text: format!("{} {}", phase.letter, phase.name),
            count: format!("{}/{}", progress.done, progress.total),
            role,
            here: false,
        });
        if at != state.step.0 {
            continue;
        }
        for (step_at, step) in phase.steps.iter().enumerate() {
            let progress = desk.route.of_step(at, step_at, service);
            let here = (at, step_at) == state.step;
            let closed = progress.total == 0;
            let mark = match (closed, progress.complete()) {
                (true, _) => glyphs.closed,
                (false, true) => glyphs.done,
                (false, false) => glyphs.open,
            };
            // Bold, not reversed: the one reversed row is where the keys go.
            let role = match (here, closed) {
                (true, _) => Role::Title,
                (false, true) => Role::Closed,
                (false, false) if progress.complete() => Role::Done,
                (false, false) => Role::Normal,
            };
            let count = if closed {
                String::new()
            } else {
                format!("{}/{}", progress.done, progress.total)
            };
            lines.push(Line {
                mark,
                text: step.label().to_owned(),
                count,
                role,
                here,
            });
        }
    }
    lines
}
