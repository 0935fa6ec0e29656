//! The part of a drawing that is seen: lines that cross and meet, and texts cut at the edges.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;

use crate::tui::app::Context;
use crate::tui::theme::{Glyphs, Role};

/// A view of a drawing, with the lines in it.
pub struct Canvas {
    view: Rect,
    left: usize,
    top: usize,
    /// For each letter of the view, the sides to which lines lead from it.
    sides: Vec<u8>,
}

const UP: u8 = 1;
const DOWN: u8 = 2;
const LEFT: u8 = 4;
const RIGHT: u8 = 8;

impl Canvas {
    /// Makes an empty view that leaves so much out at the left and above.
    pub fn new(view: Rect, left: usize, top: usize) -> Self {
        Self {
            view,
            left,
            top,
            sides: vec![0; usize::from(view.width) * usize::from(view.height)],
        }
    }

    /// Draws a line by these places, each straight across or down from the one before.
    pub fn run(&mut self, places: &[(usize, usize)]) {
        for two in places.windows(2) {
            let ((x, y), (to_x, to_y)) = (two[0], two[1]);
            if y == to_y {
                let (first, last) = (x.min(to_x), x.max(to_x));
                let shown = self.left..self.left + usize::from(self.view.width);
                for x in first.max(shown.start)..last.saturating_add(1).min(shown.end) {
                    self.add((x, y), LEFT, x > first);
                    self.add((x, y), RIGHT, x < last);
                }
            } else {
                let (first, last) = (y.min(to_y), y.max(to_y));
                let shown = self.top..self.top + usize::from(self.view.height);
                for y in first.max(shown.start)..last.saturating_add(1).min(shown.end) {
                    self.add((x, y), UP, y > first);
                    self.add((x, y), DOWN, y < last);
                }
            }
        }
    }

    fn add(&mut self, (x, y): (usize, usize), side: u8, leads: bool) {
        let (wide, high) = (usize::from(self.view.width), usize::from(self.view.height));
        let inside = x.checked_sub(self.left).zip(y.checked_sub(self.top));
        if let Some((x, y)) = inside.filter(|(x, y)| leads && *x < wide && *y < high) {
            self.sides[y * wide + x] |= side;
        }
    }

    /// Puts the lines on the screen.
    pub fn draw(&self, context: &Context<'_>, buffer: &mut Buffer) {
        let wide = usize::from(self.view.width);
        for (place, sides) in self
            .sides
            .iter()
            .enumerate()
            .filter(|(_, sides)| **sides > 0)
        {
            let (x, y) = (place % wide, place / wide);
            let sign = sign(*sides, &context.look.glyphs);
            let x = self.view.x + super::small(x);
            let y = self.view.y + super::small(y);
            context.look.put(buffer, x, y, 1, sign, Role::Normal);
        }
    }

    /// Says whether any of a box is seen.
    pub fn shows(&self, (x, y): (usize, usize), (wide, high): (usize, usize)) -> bool {
        x < self.left + usize::from(self.view.width)
            && self.left < x + wide
            && y < self.top + usize::from(self.view.height)
            && self.top < y + high
    }

    /// Returns where a place of the drawing is seen.
    pub fn on_screen(&self, (x, y): (usize, usize)) -> Option<Position> {
        let x = super::small(x.checked_sub(self.left)?);
        let y = super::small(y.checked_sub(self.top)?);
        let inside = x < self.view.width && y < self.view.height;
        inside.then(|| Position::new(self.view.x + x, self.view.y + y))
    }

    /// Writes a text of so many letters' width, as much of it as is seen.
    pub fn put(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        (x, y): (usize, usize),
        wide: usize,
        text: &str,
        role: Role,
    ) {
        let hidden = self.left.saturating_sub(x);
        if hidden >= wide {
            return;
        }
        let rest = text.graphemes(true).skip(hidden).collect::<String>();
        if let Some(place) = self.on_screen((x + hidden, y)) {
            let edge = self.view.right() - place.x;
            let wide = super::small(wide - hidden).min(edge);
            // What goes over the edge is cut without a sign: the box goes on there.
            let style = context.look.style(role);
            buffer.set_stringn(place.x, place.y, &rest, usize::from(wide), style);
        }
    }
}

/// Returns the sign for lines that lead to these sides.
fn sign(sides: u8, glyphs: &Glyphs) -> &'static str {
    match sides {
        UP | DOWN | 3 => glyphs.vertical,
        LEFT | RIGHT | 12 => glyphs.horizontal,
        9 => glyphs.bottom_left,
        5 => glyphs.bottom_right,
        10 => glyphs.top_left,
        6 => glyphs.top_right,
        11 => glyphs.tee_right,
        7 => glyphs.tee_left,
        14 => glyphs.tee_down,
        13 => glyphs.tee_up,
        _ => glyphs.cross,
    }
}
