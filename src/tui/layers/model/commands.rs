//! What can be done with a process model, and the keys for it.

use crate::tui::keys::{Binding, Key};
use crate::tui::layers::table::{shown, unseen};
use crate::tui::list::Move;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Write,
    WriteBefore,
    Alter,
    Branches,
    Up,
    Down,
    LaneBack,
    LaneOn,
    Copy,
    Drop,
    Worth,
    Medium,
    Lanes,
    Derive,
    Turn,
    On,
    Back,
    AsIs,
    ToBe,
    Chosen,
    Compare,
    Gaps,
    DropModel,
    Leave,
}

/// The keys of the list and of the drawing.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("n")], Command::Write, "model-do-write"),
    shown(
        &[Key::new("<enter>"), Key::new("r")],
        Command::Alter,
        "model-do-alter",
    ),
    shown(&[Key::new("f")], Command::Derive, "model-do-derive"),
    shown(&[Key::new("<tab>")], Command::Turn, "model-do-turn"),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "model-do-drop",
    ),
    shown(&[Key::new("L")], Command::Lanes, "model-do-lanes"),
    shown(
        &[Key::new("<lt>"), Key::new("<shift+left>")],
        Command::LaneBack,
        "model-do-lane-back",
    ),
    unseen(
        &[Key::new(">"), Key::new("<shift+right>")],
        Command::LaneOn,
        "model-do-lane-on",
    ),
    shown(
        &[Key::new("J"), Key::new("<shift+down>")],
        Command::Down,
        "model-do-down",
    ),
    unseen(
        &[Key::new("K"), Key::new("<shift+up>")],
        Command::Up,
        "model-do-up",
    ),
    shown(&[Key::new("b")], Command::Branches, "model-do-branches"),
    unseen(&[Key::new("c")], Command::Copy, "model-do-copy"),
    unseen(&[Key::new("v")], Command::Worth, "model-do-worth"),
    unseen(&[Key::new("m")], Command::Medium, "model-do-medium"),
    unseen(
        &[Key::new("N")],
        Command::WriteBefore,
        "model-do-write-before",
    ),
    shown(
        &[Key::new("<right>"), Key::new("l")],
        Command::On,
        "model-do-on",
    ),
    unseen(
        &[Key::new("<left>"), Key::new("h")],
        Command::Back,
        "model-do-back",
    ),
    unseen(&[Key::new("1")], Command::AsIs, "model-do-as-is"),
    unseen(&[Key::new("2")], Command::ToBe, "model-do-to-be"),
    unseen(&[Key::new("3")], Command::Chosen, "model-do-chosen"),
    unseen(&[Key::new("4")], Command::Compare, "model-do-compare"),
    unseen(&[Key::new("5")], Command::Gaps, "model-do-gaps"),
    unseen(&[Key::new("X")], Command::DropModel, "model-do-drop-model"),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

/// What can be done while a step is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Written {
    Save,
    Next,
    Back,
    OfferOn,
    OfferBack,
    Close,
}

/// What the key that closes the row does where there is a list.
pub const CHOOSE: &str = "model-do-choose";

/// The keys beside the row that a step is written in.
pub const WRITING: &[Binding<Written>] = &[
    shown(&[Key::new("<enter>")], Written::Save, "model-do-save-step"),
    shown(&[Key::new("<tab>")], Written::Next, "do-next-field"),
    unseen(&[Key::new("<shift+tab>")], Written::Back, "do-field-back"),
    shown(
        &[Key::new("<down>")],
        Written::OfferOn,
        "model-do-next-lane",
    ),
    unseen(
        &[Key::new("<up>")],
        Written::OfferBack,
        "model-do-lane-before",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Written::Close,
        CHOOSE,
    ),
];

/// What can be done in the form of a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Filled {
    Save,
    Next,
    Back,
    On,
    Before,
    Close,
}

/// The keys beside the fields of a step.
pub const FORM: &[Binding<Filled>] = &[
    shown(&[Key::new("<enter>")], Filled::Save, "do-save"),
    shown(
        &[Key::new("<tab>"), Key::new("<down>")],
        Filled::Next,
        "do-next-field",
    ),
    unseen(
        &[Key::new("<shift+tab>"), Key::new("<up>")],
        Filled::Back,
        "do-field-back",
    ),
    shown(&[Key::new("<right>")], Filled::On, "model-do-choice"),
    unseen(
        &[Key::new("<left>")],
        Filled::Before,
        "model-do-choice-back",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Filled::Close,
        "do-close",
    ),
];

/// What can be done with the lanes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OfLanes {
    Move(Move),
    Actor,
    Rename,
    New,
    Up,
    Down,
    Drop,
    Close,
}

/// The keys of the list of lanes.
pub const LANES: &[Binding<OfLanes>] = &[
    shown(&[Key::new("<space>")], OfLanes::Actor, "model-do-actor"),
    shown(
        &[Key::new("<enter>"), Key::new("r")],
        OfLanes::Rename,
        "model-do-rename",
    ),
    shown(&[Key::new("n")], OfLanes::New, "model-do-new-lane"),
    shown(
        &[Key::new("J"), Key::new("<shift+down>")],
        OfLanes::Down,
        "model-do-down",
    ),
    unseen(
        &[Key::new("K"), Key::new("<shift+up>")],
        OfLanes::Up,
        "model-do-up",
    ),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        OfLanes::Drop,
        "model-do-drop-lane",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("L")],
        OfLanes::Close,
        "do-close",
    ),
];

/// What can be done while a lane is named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Named {
    Save,
    Close,
}

/// The keys beside the name of a lane.
pub const NAMING: &[Binding<Named>] = &[
    shown(&[Key::new("<enter>")], Named::Save, "do-save"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Named::Close,
        "do-close",
    ),
];
