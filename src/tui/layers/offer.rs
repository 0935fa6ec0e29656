//! A box that says what has happened, and for each way on its key and what comes of it.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::KeyLine;
use crate::tui::app::Context;
use crate::tui::footer;
use crate::tui::keys::Key;
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::{rows, width};

/// What is said and offered.
pub(super) struct Offer<'o> {
    pub title: &'o str,
    pub text: &'o str,
    /// A key for each way on, and what comes of it.
    pub ways: &'o [(Key, String)],
    pub keys: &'o [KeyLine],
}

const WIDTH: u16 = 64;
/// The columns before what comes of a key.
const KEY_WIDTH: u16 = 8;

impl Offer<'_> {
    /// Draws the box, with the cursor on the first way.
    pub fn draw(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let wide = WIDTH.min(overlay::inside(area, area.as_size()).width);
        let beside = usize::from(wide.saturating_sub(KEY_WIDTH));
        let said = rows(self.text, usize::from(wide)).len();
        let ways = self.ways.iter().map(|(_, text)| rows(text, beside).len());
        let height = said + ways.sum::<usize>() + 3;
        let overlay = Overlay {
            title: self.title,
            size: Size::new(wide, u16::try_from(height).unwrap_or(u16::MAX)),
            keys: self.keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let buffer = frame.buffer_mut();
        let look = context.look;
        let mut place = room::below(inside, 1);
        let cursor = place.as_position();
        let taken = look.put_wrapped(buffer, place, self.text, Role::Normal);
        place = room::below(place, taken + 1);
        let first = place.as_position();
        for (key, text) in self.ways {
            let name = footer::name(context, *key);
            look.put(buffer, place.x, place.y, width(&name), &name, Role::Key);
            let right = room::beside(place, KEY_WIDTH);
            let taken = look.put_wrapped(buffer, right, text, Role::Normal);
            place = room::below(place, taken);
        }
        frame.set_cursor_position(if self.ways.is_empty() { cursor } else { first });
    }
}
