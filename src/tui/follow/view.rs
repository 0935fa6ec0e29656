//! How the room's picture is drawn: large and calm, with room around what matters.

mod agenda;
mod board;
mod sheet;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::letters;
use super::meeting::Reading;
use super::picture::{Page, Picture};
use super::tool::Stage;
use crate::locale::Locale;
use crate::meeting::Pace;
use crate::tui::look::Look;
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::{rows, width};

/// What a picture is drawn with.
#[derive(Clone, Copy)]
pub struct Drawing<'d> {
    pub look: &'d Look,
    pub locale: &'d Locale,
    pub zone: &'d TimeZone,
    pub now: Timestamp,
    pub stage: &'d Stage,
}

/// Lines longer than this are tiring to read from the back of a room.
const WIDEST: u16 = 100;
/// The rows from which on there is room for a large clock beside the rest.
const TALL: u16 = 32;
/// The rows of a large clock, with an empty one above it.
const CLOCK: u16 = 6;

/// Draws a picture.
pub fn view(picture: &Picture, drawing: Drawing<'_>, buffer: &mut Buffer, area: Rect) {
    let Drawing { look, .. } = drawing;
    if let Some((at, about)) = &picture.head {
        head(at, about, look, buffer, area);
    }
    let foot = room::foot(room::within(area, 2));
    let said = picture.word.as_deref().unwrap_or_default();
    let taken = look.line(buffer, foot, said, Role::Warning);
    // The first and the last row are taken, and each has an empty one beside it.
    let mut body = room::above(room::below(area, 2), 2);
    let clock = picture.clock.as_ref();
    let reading = clock.and_then(|clock| clock.read(drawing.locale, drawing.now));
    // The agenda has a clock of its own.
    let reading = reading.filter(|_| !matches!(picture.page, Page::Agenda(_)));
    if let Some(reading) = &reading {
        if area.height >= TALL {
            let above = body.height.saturating_sub(CLOCK - 1);
            large(reading, look, buffer, text_of(room::below(body, above)));
            body = room::above(body, CLOCK);
        } else {
            let left = room::beside(foot, taken + 2);
            small(reading, look, buffer, left);
        }
    }
    match &picture.page {
        Page::Dark(text) => middle(text, Role::Dim, look, buffer, body),
        Page::Said(text) => middle(text, Role::Normal, look, buffer, body),
        Page::Sheet(pieces) => sheet::draw(pieces, drawing, buffer, text_of(body)),
        Page::Board(board) => board::draw(board, drawing, buffer, room::within(body, 2)),
        Page::Matrix(matrix) => board::matrix(matrix, drawing, buffer, room::within(body, 2)),
        Page::Tool(exhibit) => {
            // A tool leaves its two last rows to a notice and the keys; here they are free as well.
            let area = Rect {
                y: area.y + 1,
                height: (body.bottom() + 2).saturating_sub(area.y + 1),
                ..area
            };
            drawing.stage.draw(exhibit, drawing, buffer, area);
        }
        Page::Agenda(meeting) => agenda::draw(meeting, drawing, buffer, text_of(body)),
    }
}

/// Returns where text stands: in the middle of a wide screen.
pub(super) fn text_of(area: Rect) -> Rect {
    let margin = (area.width / 16).max(2);
    let inner = room::within(area, margin);
    let beside = inner.width.saturating_sub(WIDEST) / 2;
    room::within(inner, beside)
}

/// Draws where the group is, and what it is about.
fn head(at: &str, about: &str, look: &Look, buffer: &mut Buffer, area: Rect) {
    let line = room::low(room::within(area, 2), 1);
    let right = width(about).min(line.width / 2);
    let beside = room::beside(line, line.width - right);
    look.line(buffer, beside, about, Role::Normal);
    let left = room::narrow(line, line.width.saturating_sub(right + 2));
    look.line(buffer, left, at, Role::Header);
}

fn role(pace: Pace) -> Role {
    match pace {
        Pace::Running => Role::Title,
        Pace::Warn | Pace::Over => Role::Warning,
    }
}

/// Draws the clock in one line.
fn small(reading: &Reading, look: &Look, buffer: &mut Buffer, line: Rect) {
    let time = format!("{} {}", reading.figures, reading.about);
    let wide = width(&time).min(line.width);
    let right = room::beside(line, line.width - wide);
    look.line(buffer, right, &time, role(reading.pace));
    let left = room::narrow(line, line.width.saturating_sub(wide + 2));
    look.put_right(buffer, left, left.y, &reading.block, Role::Normal);
}

/// Draws the clock so that it is read from the back of the room; what it is about stands beside it.
fn large(reading: &Reading, look: &Look, buffer: &mut Buffer, area: Rect) {
    let rows = letters::rows(&reading.figures, &look.glyphs).unwrap_or_default();
    let wide = rows.first().map_or(0, |row| width(row));
    for (at, row) in rows.iter().enumerate() {
        look.line(buffer, room::row(area, at), row, role(reading.pace));
    }
    let beside = room::beside(area, wide + 3);
    look.line(
        buffer,
        room::row(beside, 1),
        &reading.about,
        role(reading.pace),
    );
    look.line(buffer, room::row(beside, 2), &reading.block, Role::Normal);
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
