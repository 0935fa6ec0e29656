//! The line above the keys that says what just happened; a long sentence takes a few.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget as _};

use super::desk::Desk;
use super::look::Look;
use super::theme::Role;
use super::wrap::rows;
use crate::locale::{Locale, Said};
use crate::method::Method;
use crate::route::{Consequence, What};

/// A sentence shown until the next key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    pub text: String,
    pub role: Role,
}

/// The rows that a sentence may lie over; what it says has to be read before the screen is again.
const LONGEST: usize = 4;

impl Notice {
    /// Draws the notice in the rows above the last one.
    pub fn draw(&self, look: &Look, buffer: &mut Buffer, screen: Rect) {
        let width = screen.width.saturating_sub(2);
        let height = rows(&self.text, usize::from(width)).len().min(LONGEST);
        let height = u16::try_from(height).unwrap_or(1);
        let place = Rect {
            y: screen.bottom().saturating_sub(height + 1),
            height,
            ..screen
        };
        let place = place.intersection(screen);
        Clear.render(place, buffer);
        let text = Rect {
            x: place.x + 1,
            width,
            ..place
        };
        look.put_cut(buffer, text, &self.text, self.role);
    }

    /// Makes a notice of something that went as it should.
    pub fn info(text: String) -> Self {
        Self {
            text,
            role: Role::Normal,
        }
    }

    /// Makes a notice of something to look at.
    pub fn warning(text: String) -> Self {
        Self {
            text,
            role: Role::Warning,
        }
    }

    /// Makes a notice of something refused, with its hint.
    pub fn said(said: Said) -> Self {
        let hint = said.hint.map(|hint| format!(" {hint}")).unwrap_or_default();
        Self::warning(format!("{}{hint}", said.sentence))
    }

    /// Tells in one line what followed from a change; nothing where nothing did.
    pub fn of(
        locale: &Locale,
        method: &Method,
        desk: &Desk,
        consequence: &Consequence,
    ) -> Option<Self> {
        match (&consequence.effects[..], Self::counted(locale, consequence)) {
            (_, None) => None,
            ([only], Some(_)) => Some(Self::info(locale.effect(method, &desk.session, only))),
            (_, Some(what)) => Some(Self::info(
                locale.say("workshop-follow-all", &[("what", what.into())]),
            )),
        }
    }

    /// Counts what follows from a change; nothing where nothing does.
    pub fn counted(locale: &Locale, consequence: &Consequence) -> Option<String> {
        let count = |wanted: fn(&What) -> bool| {
            consequence
                .effects
                .iter()
                .filter(|effect| wanted(&effect.what))
                .count()
        };
        let counts = [
            (
                "workshop-follow-closes",
                count(|what| matches!(what, What::Closes(_))),
            ),
            (
                "workshop-follow-reopens",
                count(|what| matches!(what, What::Reopens(_))),
            ),
            (
                "workshop-follow-sets",
                count(|what| matches!(what, What::Sets(..))),
            ),
            (
                "workshop-follow-requires",
                count(|what| matches!(what, What::Requires(_))),
            ),
            (
                "workshop-follow-warns",
                count(|what| matches!(what, What::Warns(_))),
            ),
            (
                "reopen-follow",
                count(|what| matches!(what, What::TakesUp(_))),
            ),
            (
                "workshop-follow-holds",
                count(|what| matches!(what, What::Holds(_))),
            ),
        ];
        let parts: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| locale.say(key, &[("count", count.into())]))
            .collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}
