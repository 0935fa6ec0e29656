//! Colours that say how something stands, as a sign that needs no colour.

use super::theme::{Glyphs, Role};
use crate::plan::Colour;

/// The columns that the longest sign takes.
pub const WIDTH: usize = 3;

/// Returns the sign of a colour: the more serious, the longer.
pub fn sign(glyphs: &Glyphs, colour: Option<Colour>) -> String {
    match colour {
        None => glyphs.open.to_owned(),
        Some(Colour::Green) => glyphs.done.to_owned(),
        Some(Colour::Yellow) => glyphs.alert.to_owned(),
        Some(Colour::Orange) => glyphs.alert.repeat(2),
        Some(Colour::Red) => glyphs.alert.repeat(WIDTH),
    }
}

/// Returns how a colour is shown.
pub fn role(colour: Option<Colour>) -> Role {
    match colour {
        None => Role::Normal,
        Some(Colour::Green) => Role::Done,
        Some(Colour::Yellow | Colour::Orange) => Role::Warning,
        Some(Colour::Red) => Role::Error,
    }
}
