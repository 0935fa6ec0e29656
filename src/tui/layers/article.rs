//! A text to read in an overlay: blocks broken into lines, and how far they are scrolled.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::KeyLine;
use crate::tui::app::Context;
use crate::tui::list::{Move, scrolled};
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;

/// A piece of text, before it is broken into lines.
pub(super) enum Block {
    Space,
    Text(String, Role),
    /// A sign, and text that is moved in beside it.
    Point(&'static str, String, Role),
}

/// The first line that shows.
#[derive(Default)]
pub(super) struct Article {
    offset: usize,
}

/// As wide as a page is good to read.
const SIZE: Size = Size::new(72, 60);

impl Article {
    /// Moves to another part of the text.
    pub fn scroll(&mut self, context: &Context<'_>, blocks: &[Block], by: Move) {
        let area = Rect::new(0, 0, context.size.0, context.size.1);
        let room = overlay::inside(area, SIZE);
        let lines = lines(blocks, usize::from(room.width)).len();
        self.offset = scrolled(self.offset, lines, usize::from(room.height), by);
    }

    /// Draws the part of the text that has room.
    pub fn draw(
        &self,
        context: &Context<'_>,
        frame: &mut Frame<'_>,
        area: Rect,
        (title, keys, blocks): (&str, &[KeyLine], &[Block]),
    ) {
        let width = overlay::inside(area, SIZE).width;
        let lines = lines(blocks, usize::from(width));
        let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
        let overlay = Overlay {
            title,
            size: Size::new(SIZE.width, SIZE.height.min(height)),
            keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let buffer = frame.buffer_mut();
        for (at, (text, role)) in lines.iter().skip(self.offset).enumerate() {
            context
                .look
                .line(buffer, room::row(inside, at), text, *role);
        }
        overlay::more(context, buffer, inside, self.offset, lines.len());
        frame.set_cursor_position((inside.x, inside.y));
    }
}

/// Returns the lines of the blocks at a width.
fn lines(blocks: &[Block], width: usize) -> Vec<(String, Role)> {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Space => lines.push((String::new(), Role::Normal)),
            Block::Text(text, role) => {
                lines.extend(
                    rows(text, width)
                        .into_iter()
                        .map(|row| (row.to_owned(), *role)),
                );
            }
            Block::Point(sign, text, role) => {
                let broken = rows(text, width.saturating_sub(2));
                lines.extend(broken.into_iter().enumerate().map(|(at, row)| {
                    let sign = if at == 0 { *sign } else { " " };
                    (format!("{sign} {row}"), *role)
                }));
            }
        }
    }
    lines
}
