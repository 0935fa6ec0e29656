//! How the room's picture is drawn: large and calm, with room around what matters.

mod board;
mod sheet;

use jiff::Timestamp;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::picture::{Page, Picture};
use crate::locale::Locale;
use crate::tui::look::Look;
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::{rows, width};

/// What a picture is drawn with.
#[derive(Clone, Copy)]
pub struct Drawing<'d> {
    pub look: &'d Look,
    pub locale: &'d Locale,
    pub now: Timestamp,
}

/// Lines longer than this are tiring to read from the back of a room.
const WIDEST: u16 = 100;

/// Draws a picture.
pub fn view(picture: &Picture, drawing: Drawing<'_>, buffer: &mut Buffer, area: Rect) {
    let Drawing { look, .. } = drawing;
    if let Some((at, about)) = &picture.head {
        head(at, about, picture, drawing, buffer, area);
    }
    if let Some(word) = &picture.word {
        let foot = room::foot(room::within(area, 2));
        look.line(buffer, foot, word, Role::Normal);
    }
    // The first and the last row are taken, and each has an empty one beside it.
    let body = room::above(room::below(area, 2), 2);
    match &picture.page {
        Page::Dark(text) => middle(text, Role::Dim, look, buffer, body),
        Page::Said(text) => middle(text, Role::Normal, look, buffer, body),
        Page::Sheet(pieces) => sheet::draw(pieces, look, buffer, text_of(body)),
        Page::Board(board) => board::draw(board, drawing, buffer, room::within(body, 2)),
        Page::Matrix(matrix) => board::matrix(matrix, drawing, buffer, room::within(body, 2)),
        Page::Agenda(_) => {}
    }
}

/// Returns where text stands: in the middle of a wide screen.
fn text_of(area: Rect) -> Rect {
    let margin = (area.width / 16).max(2);
    let inner = room::within(area, margin);
    let beside = inner.width.saturating_sub(WIDEST) / 2;
    room::within(inner, beside)
}

/// Draws where the group is, and what it is about.
fn head(at: &str, about: &str, _: &Picture, drawing: Drawing<'_>, buffer: &mut Buffer, area: Rect) {
    let look = drawing.look;
    let line = room::low(room::within(area, 2), 1);
    let right = width(about).min(line.width / 2);
    look.put_right(buffer, line, line.y, about, Role::Normal);
    let left = room::narrow(line, line.width.saturating_sub(right + 2));
    look.line(buffer, left, at, Role::Header);
}

/// Writes a sentence in the middle.
fn middle(text: &str, role: Role, look: &Look, buffer: &mut Buffer, area: Rect) {
    let inner = text_of(area);
    let lines = rows(text, usize::from(inner.width.min(60)));
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let first = inner.height.saturating_sub(height) / 2;
    for (at, line) in lines.into_iter().enumerate() {
        let row = room::row(room::below(inner, first), at);
        let left = row.width.saturating_sub(width(line)) / 2;
        look.line(buffer, room::beside(row, left), line, role);
    }
}
