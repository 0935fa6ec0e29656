//! What the screens of tables have in common: the keys that move a selection or scroll a page, shorter ways to write a line
//! of a key table, and what is said to whoever only looks on.

use super::KeyLine;
use crate::tui::app::{Context, bind};
use crate::tui::keys::{self, Binding, Key};
use crate::tui::list::Move;

/// The moves where letters are commands.
pub const MOVES: &[Binding<Move>] = &[
    step(&[Key::new("<down>"), Key::new("j")], Move::Down, "do-down"),
    step(&[Key::new("<up>"), Key::new("k")], Move::Up, "do-up"),
    page(&[Key::new("<pagedown>")], Move::PageDown, "do-page-down"),
    page(&[Key::new("<pageup>")], Move::PageUp, "do-page-up"),
    page(&[Key::new("<home>")], Move::First, "do-first"),
    page(&[Key::new("<end>")], Move::Last, "do-last"),
];

/// The moves beside a field, in which letters, home and end mean something else.
pub const BESIDE_FIELD: &[Binding<Move>] = &[
    step(
        &[Key::new("<down>"), Key::new("<ctrl+n>")],
        Move::Down,
        "do-down",
    ),
    step(&[Key::new("<up>")], Move::Up, "do-up"),
    page(&[Key::new("<pagedown>")], Move::PageDown, "do-page-down"),
    page(&[Key::new("<pageup>")], Move::PageUp, "do-page-up"),
];

/// Returns the lines of a layer's own table that mean something now, and of its moves.
pub fn lines<C: Copy>(
    own: &[Binding<C>],
    works: impl Fn(C) -> bool,
    moves: &[Binding<Move>],
) -> Vec<KeyLine> {
    let own = own.iter().filter(|binding| works(binding.command));
    let own = own.map(KeyLine::of);
    own.chain(moves.iter().map(KeyLine::of)).collect()
}

/// Returns what a key means: one of the layer's own commands, or a move.
pub fn find<C: Copy>(
    own: &[Binding<C>],
    moves: &[Binding<Move>],
    command: fn(Move) -> C,
    key: Key,
) -> Option<C> {
    keys::find(own, key).or_else(|| keys::find(moves, key).map(command))
}

/// Returns the key of what is said to one who can do something about it, or of what whoever only looks on is told.
pub fn told_by<'k>(context: &Context<'_>, key: &'k str, looking_on: &'k str) -> &'k str {
    let writes = context.desk.is_some_and(|desk| desk.may_write);
    if writes { key } else { looking_on }
}

/// Returns what is said to one who can do something about it, or what whoever only looks on is told.
pub fn told(context: &Context<'_>, key: &str, looking_on: &str) -> String {
    context.locale.text(told_by(context, key, looking_on))
}

/// Makes a line of a layer's own table that its footer shows.
pub const fn shown<C>(keys: &'static [Key], command: C, help: &'static str) -> Binding<C> {
    bind(keys, command, help, "group-here", true)
}

/// Makes a line of a layer's own table that only the help shows.
pub const fn unseen<C>(keys: &'static [Key], command: C, help: &'static str) -> Binding<C> {
    bind(keys, command, help, "group-here", false)
}

const fn step(keys: &'static [Key], by: Move, help: &'static str) -> Binding<Move> {
    bind(keys, by, help, "group-move", true)
}

const fn page(keys: &'static [Key], by: Move, help: &'static str) -> Binding<Move> {
    bind(keys, by, help, "group-move", false)
}
