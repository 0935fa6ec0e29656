//! The box that an overlay lies in: a cleared place in the middle, with a border, a title and its own keys.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};
use ratatui::widgets::{Clear, Widget};

use super::app::Context;
use super::footer;
use super::layers::KeyLine;
use super::room;
use super::theme::Role;

/// What an overlay would like to be.
#[derive(Clone, Copy, Debug)]
pub struct Overlay<'a> {
    pub title: &'a str,
    pub size: Size,
    pub keys: &'a [KeyLine],
}

/// Columns and rows that border and keys take.
const SIDES: u16 = 4;
const TOP_AND_BOTTOM: u16 = 3;

/// Returns the room inside an overlay that would like to hold so much, in the middle of an area.
pub fn inside(area: Rect, wanted: Size) -> Rect {
    let outer = outside(area, wanted);
    Rect {
        x: outer.x + SIDES / 2,
        y: outer.y + 1,
        width: outer.width.saturating_sub(SIDES),
        height: outer.height.saturating_sub(TOP_AND_BOTTOM),
    }
}

/// Draws the box over what lies below, and returns the room inside.
pub fn draw(
    context: &Context<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
    overlay: &Overlay<'_>,
) -> Rect {
    let outer = outside(area, overlay.size);
    let buffer = frame.buffer_mut();
    // The keys of the screen below do not work while the overlay is there.
    Clear.render(room::foot(area), buffer);
    Clear.render(outer, buffer);
    border(context, buffer, outer, overlay.title);
    let keys = Rect {
        x: outer.x + 1,
        y: outer.bottom().saturating_sub(2),
        width: outer.width - 2,
        height: 1,
    };
    footer::draw(context, buffer, keys, overlay.keys);
    inside(area, overlay.size)
}

/// Places the real cursor, so that a reader of the screen follows.
pub fn place_cursor(frame: &mut Frame<'_>, cursor: Option<Position>) {
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

fn outside(area: Rect, wanted: Size) -> Rect {
    let width = (wanted.width + SIDES)
        .min(area.width.saturating_sub(2))
        .max(SIDES);
    let height = (wanted.height + TOP_AND_BOTTOM)
        .min(area.height.saturating_sub(2))
        .max(TOP_AND_BOTTOM);
    Rect {
        x: area.x + area.width.saturating_sub(width) / 2,
        y: area.y + area.height.saturating_sub(height) / 2,
        width,
        height,
    }
    .intersection(area)
}

fn border(context: &Context<'_>, buffer: &mut Buffer, outer: Rect, title: &str) {
    let (look, glyphs) = (context.look, &context.look.glyphs);
    let across = usize::from(outer.width.saturating_sub(2));
    let across = glyphs.horizontal.repeat(across);
    let top = format!("{}{across}{}", glyphs.top_left, glyphs.top_right);
    let bottom = format!("{}{across}{}", glyphs.bottom_left, glyphs.bottom_right);
    look.line(buffer, outer, &top, Role::Border);
    look.line(buffer, room::foot(outer), &bottom, Role::Border);
    let sides = room::above(room::below(outer, 1), 1);
    look.post(buffer, sides.x, sides);
    look.post(buffer, sides.right().saturating_sub(1), sides);
    let place = room::within(room::low(outer, 1), 2);
    look.line(buffer, place, &format!(" {title} "), Role::Title);
}

/// Shows at the right edge whether there is more above or below.
pub fn more(context: &Context<'_>, buffer: &mut Buffer, inside: Rect, offset: usize, lines: usize) {
    let glyphs = &context.look.glyphs;
    let edge = Rect {
        x: inside.right() + 1,
        width: 1,
        ..inside
    };
    if offset > 0 {
        context.look.line(buffer, edge, glyphs.up, Role::Marker);
    }
    if offset + usize::from(inside.height) < lines {
        let foot = room::foot(edge);
        context.look.line(buffer, foot, glyphs.down, Role::Marker);
    }
}
