//! How far each phase has come: name, bar and percent, one phase a row.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::route::Progress;
use crate::tui::app::Context;
use crate::tui::theme::Role;

const PERCENT_WIDTH: u16 = 6;
const SHORTEST_BAR: u16 = 4;

/// Draws the phases from the top of an area, with bar and percent at most so wide, and returns the rows they took.
pub fn draw(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    phases: &[(&str, Progress)],
    widest: u16,
) -> u16 {
    let look = context.look;
    let longest = phases
        .iter()
        .map(|(name, _)| name.width())
        .max()
        .unwrap_or(0);
    let longest = u16::try_from(longest).unwrap_or(u16::MAX).min(area.width);
    let room = area.width.saturating_sub(longest + 2).min(widest);
    let bar_width = room.saturating_sub(PERCENT_WIDTH);
    for ((name, progress), y) in phases.iter().zip(area.top()..area.bottom()) {
        let role = if progress.complete() {
            Role::Done
        } else {
            Role::Normal
        };
        look.put(buffer, area.x, y, longest, name, Role::Normal);
        let x = area.x + longest + 2;
        if bar_width >= SHORTEST_BAR {
            look.put(
                buffer,
                x,
                y,
                bar_width,
                &look.bar(progress.percent(), usize::from(bar_width)),
                role,
            );
        }
        let percent = context
            .locale
            .say("common-percent", &[("percent", progress.percent().into())]);
        look.put_right(
            buffer,
            Rect {
                x,
                width: room,
                ..area
            },
            y,
            &percent,
            role,
        );
    }
    u16::try_from(phases.len())
        .unwrap_or(u16::MAX)
        .min(area.height)
}
