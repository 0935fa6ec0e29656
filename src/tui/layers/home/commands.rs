//! The commands of the list of sessions, their keys, and when they mean something.

use super::State;
use crate::tui::app::bind;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::Move;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Open,
    New,
    Example,
    Documents,
    Trash,
    Untrash,
    Folder,
    Language,
    Search,
    EndSearch,
    Leave,
}

/// The keys while nothing is being searched for.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("<enter>")],
        Command::Open,
        "do-resume",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("n")],
        Command::New,
        "do-new",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("/")],
        Command::Search,
        "do-find",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("e")],
        Command::Example,
        "do-example",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("d")],
        Command::Documents,
        "do-documents-folder",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Trash,
        "do-trash",
        "group-session",
        false,
    ),
    bind(
        &[Key::new("u")],
        Command::Untrash,
        "do-untrash",
        "group-session",
        false,
    ),
    bind(
        &[Key::new("f")],
        Command::Folder,
        "do-folder",
        "group-session",
        false,
    ),
    bind(
        &[Key::new("l")],
        Command::Language,
        "do-language",
        "group-session",
        false,
    ),
    bind(
        &[Key::new("<down>"), Key::new("j")],
        Command::Move(Move::Down),
        "do-down",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<up>"), Key::new("k")],
        Command::Move(Move::Up),
        "do-up",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<pagedown>")],
        Command::Move(Move::PageDown),
        "do-page-down",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<pageup>")],
        Command::Move(Move::PageUp),
        "do-page-up",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<home>")],
        Command::Move(Move::First),
        "do-first",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<end>")],
        Command::Move(Move::Last),
        "do-last",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("q"), Key::new("<esc>")],
        Command::Leave,
        "do-quit",
        "group-anywhere",
        true,
    ),
];

/// The keys beside the text while something is being searched for.
pub const SEARCHING: &[Binding<Command>] = &[
    bind(
        &[Key::new("<enter>")],
        Command::Open,
        "do-resume",
        "group-session",
        true,
    ),
    bind(
        &[Key::new("<down>"), Key::new("<ctrl+n>")],
        Command::Move(Move::Down),
        "do-down",
        "group-move",
        true,
    ),
    bind(
        &[Key::new("<up>")],
        Command::Move(Move::Up),
        "do-up",
        "group-move",
        true,
    ),
    bind(
        &[Key::new("<pagedown>")],
        Command::Move(Move::PageDown),
        "do-page-down",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<pageup>")],
        Command::Move(Move::PageUp),
        "do-page-up",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<esc>")],
        Command::EndSearch,
        "do-show-all",
        "group-session",
        true,
    ),
];

impl State {
    pub(super) fn bindings(&self) -> &'static [Binding<Command>] {
        if self.search.is_some() {
            SEARCHING
        } else {
            BINDINGS
        }
    }

    pub(super) fn is_enabled(&self, command: Command) -> bool {
        match command {
            Command::Open | Command::Documents | Command::Trash => self.selected().is_some(),
            Command::Move(_) => self.hits.len() > 1,
            Command::Search => self
                .listing
                .as_ref()
                .is_some_and(|listing| !listing.sessions.is_empty()),
            Command::Language => self.languages.len() > 1,
            _ => true,
        }
    }
}
