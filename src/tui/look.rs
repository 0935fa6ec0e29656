//! How everything is drawn: theme and glyphs together, and the few drawing helpers all screens share.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::list::{Painter, cut};
use super::theme::{Glyphs, Role, Theme};
use super::wrap::{rows, width};

/// The theme and the glyphs in use.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub theme: Theme,
    pub glyphs: Glyphs,
}

impl Look {
    /// Returns the style of a role.
    pub fn style(&self, role: Role) -> Style {
        self.theme.style(role)
    }

    /// Returns what draws the rows of a list.
    pub fn painter(&self, selected: Option<usize>) -> Painter<'_> {
        Painter {
            theme: self.theme,
            glyphs: &self.glyphs,
            selected,
        }
    }

    /// Writes one line of text, cut to the width, and returns the columns it took.
    pub fn put(
        &self,
        buffer: &mut Buffer,
        x: u16,
        y: u16,
        width: u16,
        text: &str,
        role: Role,
    ) -> u16 {
        if width == 0 || !buffer.area.contains((x, y).into()) {
            return 0;
        }
        let text = cut(text, usize::from(width), self.glyphs.cut);
        let (end, _) = buffer.set_stringn(x, y, &text, usize::from(width), self.style(role));
        end - x
    }

    /// Writes text in the first row of an area, and returns the columns it took.
    pub fn line(&self, buffer: &mut Buffer, area: Rect, text: &str, role: Role) -> u16 {
        if area.height == 0 {
            return 0;
        }
        self.put(buffer, area.x, area.y, area.width, text, role)
    }

    /// Writes text at the right edge of a line.
    pub fn put_right(&self, buffer: &mut Buffer, area: Rect, y: u16, text: &str, role: Role) {
        let width = width(text).min(area.width);
        self.put(buffer, area.right() - width, y, width, text, role);
    }

    /// Writes what a screen is called in its first line, and after it what it is about.
    pub fn put_heading(&self, buffer: &mut Buffer, area: Rect, title: &str, about: &str) {
        let x = area.x + 1;
        let x = area.x + 3 + self.put(buffer, x, area.y, area.width, title, Role::Title);
        let room = area.right().saturating_sub(x);
        self.put(buffer, x, area.y, room, about, Role::Dim);
    }

    /// Writes wrapped text from the top of an area and returns the rows it took.
    pub fn put_wrapped(&self, buffer: &mut Buffer, area: Rect, text: &str, role: Role) -> u16 {
        let mut taken = 0;
        for line in rows(text, usize::from(area.width)) {
            if taken >= area.height {
                break;
            }
            self.put(buffer, area.x, area.y + taken, area.width, line, role);
            taken += 1;
        }
        taken
    }

    /// Writes wrapped text into an area; what has no room is cut at the end of the last row.
    pub fn put_cut(&self, buffer: &mut Buffer, area: Rect, text: &str, role: Role) {
        let all = rows(text, usize::from(area.width));
        let room = usize::from(area.height.max(1));
        let (shown, rest) = all.split_at(all.len().min(room - 1));
        let rest = rest.join(" ");
        let lines = shown.iter().copied().chain([rest.as_str()]);
        for (y, line) in (area.top()..area.bottom()).zip(lines) {
            self.put(buffer, area.x, y, area.width, line, role);
        }
    }

    /// Marks the letters of a label that fit what was searched for; places are counted as `char`s.
    pub fn mark_letters(&self, buffer: &mut Buffer, area: Rect, label: &str, places: &[usize]) {
        let area = area.intersection(buffer.area);
        let (mut column, mut place) = (0, 0);
        for letter in label.graphemes(true) {
            let next = place + letter.chars().count();
            let end = column + u16::try_from(letter.width()).unwrap_or(u16::MAX);
            if end > area.width || area.height == 0 {
                break;
            }
            if places.iter().any(|found| (place..next).contains(found)) {
                buffer[(area.x + column, area.y)].set_style(self.style(Role::Match));
            }
            (column, place) = (end, next);
        }
    }

    /// Draws a line across.
    pub fn rule(&self, buffer: &mut Buffer, area: Rect, y: u16) {
        let line = self.glyphs.horizontal.repeat(usize::from(area.width));
        self.put(buffer, area.x, y, area.width, &line, Role::Border);
    }

    /// Draws a line down.
    pub fn post(&self, buffer: &mut Buffer, x: u16, area: Rect) {
        for y in area.top()..area.bottom() {
            self.put(buffer, x, y, 1, self.glyphs.vertical, Role::Border);
        }
    }

    /// Returns a bar that shows a share in whole percent.
    pub fn bar(&self, percent: usize, width: usize) -> String {
        let halves = percent.min(100) * width * 2 / 100;
        let full = halves / 2;
        let half = halves % 2;
        let mut bar = self.glyphs.bar_full.repeat(full);
        bar.push_str(&self.glyphs.bar_half.repeat(half));
        bar.push_str(&self.glyphs.bar_empty.repeat(width - full - half));
        bar
    }
}
