//! Long lists in a small window: which rows show, and how a row is drawn.
//!
//! Only the rows in the window are ever looked at, so a list costs the same at twenty rows and at
//! twenty thousand. The window moves by half its height: within it a moved selection changes two
//! labels and nothing else, which is what a slow line has to carry.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::theme::{Glyphs, Role, Theme};
use super::wrap::width;

/// Where the selection of a list goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
}

/// Returns the rows of a list that show in a window of this height.
pub fn window(selected: usize, len: usize, height: usize) -> Range<usize> {
    if height == 0 || len == 0 {
        return 0..0;
    }
    let selected = selected.min(len - 1);
    let step = (height / 2).max(1);
    // A quarter of the window stays visible above the selection when the window moves on.
    let wanted = (selected.saturating_sub(height / 4) / step) * step;
    let first = wanted.min(len.saturating_sub(height));
    first..(first + height).min(len)
}

/// Returns the selection after a move; it stops at both ends.
pub fn moved(selected: usize, len: usize, height: usize, by: Move) -> usize {
    let last = len.saturating_sub(1);
    let page = height.saturating_sub(1).max(1);
    let selected = selected.min(last);
    match by {
        Move::Up => selected.saturating_sub(1),
        Move::Down => (selected + 1).min(last),
        Move::PageUp => selected.saturating_sub(page),
        Move::PageDown => (selected + page).min(last),
        Move::First => 0,
        Move::Last => last,
    }
}

/// Returns the first line that shows of a page after a move; the last page stays full.
pub fn scrolled(first: usize, lines: usize, height: usize, by: Move) -> usize {
    moved(first, lines.saturating_sub(height) + 1, height, by)
}

/// One row as it is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// A sign of one column before the label; empty for none.
    pub mark: &'a str,
    pub mark_role: Role,
    pub label: &'a str,
    pub label_role: Role,
    /// A short text at the right edge; it goes before the label is cut to nothing.
    pub detail: &'a str,
}

impl<'a> Row<'a> {
    /// Makes a row of a label alone.
    pub fn new(label: &'a str) -> Self {
        Self {
            mark: "",
            mark_role: Role::Normal,
            label,
            label_role: Role::Normal,
            detail: "",
        }
    }
}

/// How rows are drawn, and which one is selected.
#[derive(Clone, Copy, Debug)]
pub struct Painter<'a> {
    pub theme: Theme,
    pub glyphs: &'a Glyphs,
    /// The selected row; none while the list has no focus.
    pub selected: Option<usize>,
}

const MARKER_WIDTH: u16 = 2;
const SHORTEST_LABEL: u16 = 8;

impl Painter<'_> {
    /// Draws these rows from the top of the area, and returns where the cursor belongs.
    ///
    /// The highlight covers the label, not the row: half the bytes when it moves.
    pub fn draw<'r>(
        &self,
        buffer: &mut Buffer,
        area: Rect,
        rows: Range<usize>,
        row: impl Fn(usize) -> Row<'r>,
    ) -> Option<Position> {
        let area = area.intersection(buffer.area);
        let mut cursor = None;
        for (index, y) in rows.zip(area.top()..area.bottom()) {
            let line = Rect::new(area.x, y, area.width, 1);
            let selected = self.selected == Some(index);
            let label = self.draw_row(buffer, line, &row(index), selected);
            if selected {
                cursor = Some(label);
            }
        }
        cursor
    }

    fn draw_row(&self, buffer: &mut Buffer, line: Rect, row: &Row, selected: bool) -> Position {
        let mut left = line;
        if selected {
            put(
                buffer,
                left,
                self.glyphs.marker,
                self.theme.style(Role::Marker),
            );
        }
        left = after(left, MARKER_WIDTH);
        if !row.mark.is_empty() {
            put(buffer, left, row.mark, self.theme.style(row.mark_role));
            left = after(left, MARKER_WIDTH);
        }
        let detail = width(row.detail);
        if detail > 0 && detail.saturating_add(1 + SHORTEST_LABEL) <= left.width {
            let start = left.right() - detail;
            let place = Rect::new(start, left.y, detail, 1);
            put(buffer, place, row.detail, self.theme.style(Role::Normal));
            left.width -= detail + 1;
        }
        let role = if selected {
            Role::Selected
        } else {
            row.label_role
        };
        let label = cut(row.label, usize::from(left.width), self.glyphs.cut);
        put(buffer, left, &label, self.theme.style(role));
        Position::new(left.x.min(buffer.area.right().saturating_sub(1)), left.y)
    }
}

/// Returns the text shortened to a width, with a sign where something was cut off.
pub fn cut(text: &str, width: usize, sign: &str) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let room = width.saturating_sub(sign.width());
    let mut used = 0;
    let kept = text.graphemes(true).take_while(|letter| {
        used += letter.width();
        used <= room
    });
    let mut short: String = kept.collect();
    if sign.width() <= width {
        short.push_str(sign);
    }
    short
}

fn put(buffer: &mut Buffer, area: Rect, text: &str, style: Style) {
    if area.width > 0 {
        buffer.set_stringn(area.x, area.y, text, usize::from(area.width), style);
    }
}

fn after(area: Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    Rect::new(area.x + columns, area.y, area.width - columns, area.height)
}
