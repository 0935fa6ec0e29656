//! What keys held with another do in a text field.

use crate::tui::keys::{Binding, Key};

/// What a key held with another does in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    WordBack,
    WordOn,
    LineBegin,
    LineEnd,
    NewLine,
    EraseWord,
    EraseNextWord,
    EraseToBegin,
    EraseToEnd,
    Undo,
    Redo,
}

/// The keys of every field, beside the letters, the arrows and those that take letters away.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("<ctrl+left>"), Key::new("<alt+b>")],
        Command::WordBack,
        "do-field-word-back",
    ),
    bind(
        &[Key::new("<ctrl+right>"), Key::new("<alt+f>")],
        Command::WordOn,
        "do-field-word-on",
    ),
    bind(
        &[Key::new("<home>")],
        Command::LineBegin,
        "do-field-line-begin",
    ),
    bind(
        &[Key::new("<end>"), Key::new("<ctrl+e>")],
        Command::LineEnd,
        "do-field-line-end",
    ),
    bind(
        &[Key::new("<alt+enter>")],
        Command::NewLine,
        "do-field-new-line",
    ),
    bind(
        &[
            Key::new("<ctrl+w>"),
            Key::new("<alt+backspace>"),
            Key::new("<ctrl+backspace>"),
        ],
        Command::EraseWord,
        "do-field-erase-word",
    ),
    bind(
        &[
            Key::new("<alt+d>"),
            Key::new("<ctrl+delete>"),
            Key::new("<alt+delete>"),
        ],
        Command::EraseNextWord,
        "do-field-erase-next-word",
    ),
    bind(
        &[Key::new("<ctrl+u>")],
        Command::EraseToBegin,
        "do-field-erase-to-begin",
    ),
    bind(
        &[Key::new("<ctrl+k>")],
        Command::EraseToEnd,
        "do-field-erase-to-end",
    ),
    bind(
        &[Key::new("<alt+u>"), Key::new("<ctrl+_>")],
        Command::Undo,
        "do-field-undo",
    ),
    bind(
        &[Key::new("<ctrl+r>"), Key::new("<ctrl+y>")],
        Command::Redo,
        "do-field-redo",
    ),
];

const fn bind(keys: &'static [Key], command: Command, help: &'static str) -> Binding<Command> {
    Binding {
        keys,
        command,
        help,
        group: "group-field",
        footer: false,
    }
}
