//! The commands of the board's ideas and their keys, while one writes and while one chooses.

use crate::tui::keys::{Binding, Key};
use crate::tui::layers::table::{shown, unseen};
use crate::tui::list::Move;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Save,
    Write,
    Choose,
    Edit,
    Join,
    Service,
    Action,
    Topic,
    Propose,
    Formats,
    Drop,
    Names,
    Writer,
    Ideas,
    Groups,
    Matrix,
    Tests,
    Next,
    Back,
    Move(Move),
    Close,
}

/// The keys while one writes.
pub const WRITING: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Save, "board-do-save"),
    shown(
        &[Key::new("<down>"), Key::new("<up>")],
        Command::Choose,
        "board-do-choose",
    ),
    shown(&[Key::new("<tab>")], Command::Next, "board-do-next-view"),
    shown(&[Key::new("<ctrl+o>")], Command::Join, "board-do-join"),
    shown(&[Key::new("<f2>")], Command::Formats, "board-do-formats"),
    unseen(&[Key::new("<f3>")], Command::Names, "board-do-names"),
    unseen(&[Key::new("<f4>")], Command::Writer, "board-do-writer"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-back",
    ),
];

/// The keys while one chooses among the ideas.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("i")], Command::Write, "board-do-write"),
    shown(&[Key::new("<enter>")], Command::Edit, "board-do-edit"),
    shown(&[Key::new("S")], Command::Service, "board-do-service"),
    shown(&[Key::new("a")], Command::Action, "board-do-action"),
    shown(&[Key::new("p")], Command::Topic, "board-do-topic"),
    shown(&[Key::new("b")], Command::Propose, "board-do-propose"),
    shown(
        &[Key::new("f"), Key::new("<f2>")],
        Command::Formats,
        "board-do-formats",
    ),
    unseen(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "board-do-drop",
    ),
    unseen(
        &[Key::new("m"), Key::new("<ctrl+o>")],
        Command::Join,
        "board-do-join",
    ),
    unseen(
        &[Key::new("N"), Key::new("<f3>")],
        Command::Names,
        "board-do-names",
    ),
    unseen(
        &[Key::new("W"), Key::new("<f4>")],
        Command::Writer,
        "board-do-writer",
    ),
    shown(&[Key::new("<tab>")], Command::Next, "board-do-next-view"),
    unseen(
        &[Key::new("<shift+tab>")],
        Command::Back,
        "board-do-view-back",
    ),
    unseen(&[Key::new("1")], Command::Ideas, "board-do-ideas"),
    unseen(&[Key::new("2")], Command::Groups, "board-do-groups"),
    unseen(&[Key::new("3")], Command::Matrix, "board-do-matrix"),
    unseen(&[Key::new("4")], Command::Tests, "board-do-tests"),
    shown(
        &[
            Key::new("<esc>"),
            Key::new("q"),
            Key::new("I"),
            Key::new("<ctrl+g>"),
        ],
        Command::Close,
        "do-back",
    ),
];
