//! How far each phase has come: name, bar and percent, one phase a row.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use crate::route::Progress;
use crate::tui::app::Context;
use crate::tui::room;
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
    let names = phases.iter().map(|(name, _)| name.width());
    let longest = u16::try_from(names.max().unwrap_or(0)).unwrap_or(u16::MAX);
    for (at, (name, progress)) in phases.iter().enumerate() {
        let row = room::row(area, at);
        look.line(buffer, row, name, Role::Normal);
        let rest = room::narrow(room::beside(row, longest + 2), widest);
        if rest.is_empty() {
            continue;
        }
        let role = if progress.complete() {
            Role::Done
        } else {
            Role::Normal
        };
        let bar = rest.width.saturating_sub(PERCENT_WIDTH);
        if bar >= SHORTEST_BAR {
            let bar = look.bar(progress.percent(), usize::from(bar));
            look.line(buffer, rest, &bar, role);
        }
        let arguments = [("percent", progress.percent().into())];
        let percent = context.locale.say("common-percent", &arguments);
        look.put_right(buffer, rest, rest.y, &percent, role);
    }
    u16::try_from(phases.len())
        .unwrap_or(u16::MAX)
        .min(area.height)
}
