//! The agenda: what is worked on now as large as there is room for, and then every block with when it begins.

use jiff::Timestamp;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Drawing, large};
use crate::meeting::Block;
use crate::tui::follow::meeting::Timed;
use crate::tui::list::window;
use crate::tui::room;
use crate::tui::theme::{Glyphs, Role};
use crate::tui::wrap::width;

/// The rows of the clock and the empty one under it.
const CLOCK: u16 = 5;

/// Draws the agenda of a meeting.
pub(super) fn draw(timed: &Timed, drawing: Drawing<'_>, buffer: &mut Buffer, area: Rect) {
    let Drawing { look, locale, .. } = drawing;
    let meeting = &timed.meeting;
    let title = if meeting.name.is_empty() {
        locale.text("follow-agenda")
    } else {
        meeting.name.clone()
    };
    look.line(buffer, area, &title, Role::Title);
    let mut area = room::below(area, 2);
    if let Some(reading) = timed.read(locale, drawing.now) {
        large(&reading, look, buffer, area);
        area = room::below(area, CLOCK);
    }
    let starts = meeting.starts(drawing.now);
    let now = meeting.current().map(|block| block.id);
    let at = |block: &Block| Some(block.id) == now;
    let current = meeting.blocks.iter().position(at);
    let shown = window(
        current.unwrap_or(0),
        meeting.blocks.len(),
        usize::from(area.height),
    );
    let blocks = meeting.blocks.iter().zip(&starts).enumerate();
    let blocks = blocks.skip(shown.start).take(shown.len());
    for (row, (at, (block, start))) in blocks.enumerate() {
        let sign = sign(&look.glyphs, block, current.is_some_and(|now| at > now));
        let role = if block.runs() {
            Role::Title
        } else {
            Role::Normal
        };
        let row = room::row(area, row);
        look.line(buffer, row, sign, role);
        let start = start.map(|start| wall(drawing, start)).unwrap_or_default();
        look.line(buffer, room::beside(row, 2), &start, role);
        let minutes = [("count", block.given().as_mins().into())];
        let minutes = locale.say("follow-minutes", &minutes);
        look.put_right(buffer, row, row.y, &minutes, role);
        let text = room::beside(row, 9);
        let text = room::narrow(text, text.width.saturating_sub(width(&minutes) + 2));
        look.line(buffer, text, &block.text, role);
    }
}

/// Returns the sign of a block: worked on, done, passed over or to come.
fn sign(glyphs: &Glyphs, block: &Block, later: bool) -> &'static str {
    if block.runs() {
        glyphs.marker
    } else if !block.spans.is_empty() {
        glyphs.done
    } else if later {
        glyphs.open
    } else {
        " "
    }
}

/// Returns a moment as the clock on the wall shows it.
fn wall(drawing: Drawing<'_>, moment: Timestamp) -> String {
    let local = moment.to_zoned(drawing.zone.clone());
    let two = |figure: i8| format!("{figure:02}");
    let arguments = [
        ("hour", two(local.hour()).into()),
        ("minute", two(local.minute()).into()),
    ];
    drawing.locale.say("follow-time", &arguments)
}
