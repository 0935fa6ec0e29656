//! The commands of the board and their keys: while one writes, among the ideas, and among the groups.

use crate::tui::app::bind;
use crate::tui::keys::{Binding, Key};
use crate::tui::layers::table::{self, shown, unseen};
use crate::tui::list::Move;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Save,
    Write,
    Choose,
    Edit,
    Select,
    Join,
    Split,
    Service,
    Action,
    Topic,
    Propose,
    Formats,
    Drop,
    Names,
    Writer,
    Gather,
    On,
    Back,
    Rename,
    DropGroup,
    GroupOn,
    GroupBack,
    Left,
    Right,
    Ideas,
    Groups,
    Matrix,
    Tests,
    NextView,
    ViewBack,
    Move(Move),
    Close,
}

/// The keys while one writes an idea.
pub const WRITING: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Save, "board-do-save"),
    shown(
        &[Key::new("<down>"), Key::new("<up>")],
        Command::Choose,
        "board-do-choose",
    ),
    shown(
        &[Key::new("<tab>")],
        Command::NextView,
        "board-do-next-view",
    ),
    unseen(&[Key::new("<ctrl+o>")], Command::Join, "board-do-join"),
    shown(&[Key::new("<f2>")], Command::Formats, "board-do-formats"),
    unseen(&[Key::new("<f3>")], Command::Names, "board-do-names"),
    unseen(&[Key::new("<f4>")], Command::Writer, "board-do-writer"),
    unseen(
        &[Key::new("<shift+tab>")],
        Command::ViewBack,
        "board-do-view-back",
    ),
    CLOSE_FIELD,
];

/// The keys while one is asked for a name or a text.
pub const ASKED: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Save, "board-do-answer"),
    CLOSE_FIELD,
];

/// The keys while one chooses among the ideas.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("i")], Command::Write, "board-do-write"),
    shown(&[Key::new("<enter>")], Command::Edit, "board-do-edit"),
    NEXT_VIEW,
    SERVICE,
    ACTION,
    TOPIC,
    PROPOSE,
    SELECT,
    JOIN,
    SPLIT,
    DROP,
    FORMATS,
    NAMES,
    WRITER,
    VIEW_BACK,
    IDEAS,
    GROUPS_VIEW,
    MATRIX,
    TESTS,
    CLOSE,
];

/// The keys among the groups.
pub const GROUPS: &[Binding<Command>] = &[
    SELECT,
    shown(
        &[Key::new("+"), Key::new("<shift+right>")],
        Command::On,
        "board-do-on",
    ),
    shown(
        &[Key::new("-"), Key::new("<shift+left>")],
        Command::Back,
        "board-do-back",
    ),
    shown(&[Key::new("<enter>")], Command::Gather, "board-do-gather"),
    NEXT_VIEW,
    shown(&[Key::new("r")], Command::Rename, "board-do-rename"),
    JOIN,
    SPLIT,
    SERVICE,
    ACTION,
    TOPIC,
    PROPOSE,
    bind(
        &[Key::new("<right>"), Key::new("l")],
        Command::Right,
        "board-do-right",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<left>"), Key::new("h")],
        Command::Left,
        "board-do-left",
        "group-move",
        false,
    ),
    DROP,
    unseen(&[Key::new("X")], Command::DropGroup, "board-do-drop-group"),
    unseen(
        &[Key::new("<ctrl+right>"), Key::new(".")],
        Command::GroupOn,
        "board-do-group-on",
    ),
    unseen(
        &[Key::new("<ctrl+left>"), Key::new(",")],
        Command::GroupBack,
        "board-do-group-back",
    ),
    unseen(&[Key::new("i")], Command::Write, "board-do-write"),
    FORMATS,
    VIEW_BACK,
    IDEAS,
    GROUPS_VIEW,
    MATRIX,
    TESTS,
    CLOSE,
];

const SERVICE: Binding<Command> = shown(&[Key::new("S")], Command::Service, "board-do-service");
const ACTION: Binding<Command> = shown(&[Key::new("a")], Command::Action, "board-do-action");
const TOPIC: Binding<Command> = shown(&[Key::new("p")], Command::Topic, "board-do-topic");
const PROPOSE: Binding<Command> = shown(&[Key::new("b")], Command::Propose, "board-do-propose");
const SELECT: Binding<Command> = shown(&[Key::new("<space>")], Command::Select, "board-do-select");
const JOIN: Binding<Command> = unseen(
    &[Key::new("m"), Key::new("<ctrl+o>")],
    Command::Join,
    "board-do-join",
);
const SPLIT: Binding<Command> = unseen(&[Key::new("s")], Command::Split, "board-do-split");
const DROP: Binding<Command> = unseen(
    &[Key::new("x"), Key::new("<delete>")],
    Command::Drop,
    "board-do-drop",
);
const FORMATS: Binding<Command> = shown(
    &[Key::new("f"), Key::new("<f2>")],
    Command::Formats,
    "board-do-formats",
);
const NAMES: Binding<Command> = unseen(
    &[Key::new("N"), Key::new("<f3>")],
    Command::Names,
    "board-do-names",
);
const WRITER: Binding<Command> = unseen(
    &[Key::new("A"), Key::new("<f4>")],
    Command::Writer,
    "board-do-writer",
);
const NEXT_VIEW: Binding<Command> = shown(
    &[Key::new("<tab>")],
    Command::NextView,
    "board-do-next-view",
);
const VIEW_BACK: Binding<Command> = unseen(
    &[Key::new("<shift+tab>")],
    Command::ViewBack,
    "board-do-view-back",
);
const IDEAS: Binding<Command> = unseen(&[Key::new("1")], Command::Ideas, "board-do-ideas");
const GROUPS_VIEW: Binding<Command> = unseen(&[Key::new("2")], Command::Groups, "board-do-groups");
const MATRIX: Binding<Command> = unseen(&[Key::new("3")], Command::Matrix, "board-do-matrix");
const TESTS: Binding<Command> = unseen(&[Key::new("4")], Command::Tests, "board-do-tests");
const CLOSE_FIELD: Binding<Command> = shown(
    &[Key::new("<esc>"), Key::new("<ctrl+g>")],
    Command::Close,
    "do-back",
);
const CLOSE: Binding<Command> = shown(
    &[
        Key::new("<esc>"),
        Key::new("q"),
        Key::new("I"),
        Key::new("<ctrl+g>"),
    ],
    Command::Close,
    "do-back",
);

/// Returns what a key means where letters are keys.
pub(super) fn find(bindings: &[Binding<Command>], key: Key) -> Option<Command> {
    table::find(bindings, table::MOVES, Command::Move, key)
}

impl Command {
    /// Says whether the command alters the session.
    pub(super) fn alters(self) -> bool {
        matches!(
            self,
            Self::Save
                | Self::Write
                | Self::Edit
                | Self::Join
                | Self::Split
                | Self::Service
                | Self::Action
                | Self::Topic
                | Self::Propose
                | Self::Formats
                | Self::Drop
                | Self::Names
                | Self::Writer
                | Self::Gather
                | Self::On
                | Self::Back
                | Self::Rename
                | Self::DropGroup
                | Self::GroupOn
                | Self::GroupBack
        )
    }
}
