//! The commands of the workshop, their keys, and when they mean something.

use super::State;
use crate::method::AnswerType;
use crate::route::Standing;
use crate::tui::app::{Context, bind};
use crate::tui::keys::{Binding, Key};
use crate::tui::list::Move;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    StepBack,
    StepOn,
    Phase(usize),
    Answer,
    Tick,
    Mark,
    Link,
    TakeBack,
    Reopen,
    Confirm,
    Share,
    Borrow,
    Why,
    Guide,
    NextService,
    AddService,
    DropService,
    /// Says how one leaves, for who presses the key that leaves an editor once more.
    Stay,
    Leave,
}

impl Command {
    /// Says whether the command alters the session.
    pub(super) fn alters(self) -> bool {
        matches!(
            self,
            Self::Answer
                | Self::Tick
                | Self::Mark
                | Self::Link
                | Self::TakeBack
                | Self::Reopen
                | Self::Confirm
                | Self::Borrow
                | Self::AddService
                | Self::DropService
        )
    }
}

/// The keys of the workshop while no editor is open.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("<enter>")],
        Command::Answer,
        "do-answer",
        "group-item",
        true,
    ),
    bind(
        &[Key::new("<space>")],
        Command::Tick,
        "do-tick",
        "group-item",
        true,
    ),
    bind(
        &[Key::new("<up>"), Key::new("k")],
        Command::Move(Move::Up),
        "do-up",
        "group-move",
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
        &[Key::new("<right>"), Key::new("l"), Key::new("<tab>")],
        Command::StepOn,
        "do-step-on",
        "group-move",
        true,
    ),
    bind(
        &[Key::new("<left>"), Key::new("h"), Key::new("<shift+tab>")],
        Command::StepBack,
        "do-step-back",
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
    bind(&[Key::new("y")], Command::Why, "do-why", "group-item", true),
    bind(
        &[Key::new("v")],
        Command::Guide,
        "do-guide",
        "group-item",
        false,
    ),
    bind(
        &[Key::new("m")],
        Command::Mark,
        "do-mark",
        "group-item",
        true,
    ),
    bind(
        &[Key::new("x"), Key::new("<delete>")],
        Command::TakeBack,
        "do-take-back",
        "group-item",
        false,
    ),
    bind(
        &[Key::new("r")],
        Command::Reopen,
        "do-reopen",
        "group-item",
        false,
    ),
    bind(
        &[Key::new("b")],
        Command::Confirm,
        "do-confirm",
        "group-item",
        true,
    ),
    bind(
        &[Key::new("L")],
        Command::Link,
        "do-link",
        "group-capture",
        false,
    ),
    bind(
        &[Key::new("s")],
        Command::NextService,
        "do-next-service",
        "group-service",
        false,
    ),
    bind(
        &[Key::new("S")],
        Command::AddService,
        "do-add-service",
        "group-service",
        false,
    ),
    bind(
        &[Key::new("X")],
        Command::DropService,
        "do-drop-service",
        "group-service",
        false,
    ),
    bind(
        &[Key::new("B")],
        Command::Borrow,
        "do-borrow",
        "group-service",
        false,
    ),
    bind(
        &[Key::new("D")],
        Command::Share,
        "do-share",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("1")],
        Command::Phase(0),
        "do-phase-1",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("2")],
        Command::Phase(1),
        "do-phase-2",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("3")],
        Command::Phase(2),
        "do-phase-3",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("4")],
        Command::Phase(3),
        "do-phase-4",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("5")],
        Command::Phase(4),
        "do-phase-5",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("q")],
        Command::Leave,
        "do-leave",
        "group-anywhere",
        false,
    ),
    bind(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Stay,
        "do-leave",
        "group-anywhere",
        false,
    ),
];

impl State {
    /// Says whether a command means something on the selected item.
    pub(super) fn is_enabled(&self, command: Command, context: &Context<'_>) -> bool {
        let selected = self.selected(context);
        if command.alters() && context.desk.is_some_and(|desk| !desk.may_write) {
            return false;
        }
        match command {
            Command::Answer => selected
                .is_some_and(|(entry, item)| entry.applies() && item.answer != AnswerType::Check),
            Command::Tick => selected
                .is_some_and(|(entry, item)| entry.applies() && item.answer == AnswerType::Check),
            Command::TakeBack => {
                selected.is_some_and(|(entry, _)| entry.applies() && entry.value.is_some())
            }
            Command::Reopen => selected.is_some_and(|(entry, item)| {
                item.is_decision()
                    && matches!(entry.standing, Standing::Decided | Standing::Incomplete)
            }),
            Command::Confirm => selected.is_some_and(|(entry, _)| entry.is_only_borrowed()),
            Command::Stay => false,
            Command::AddService => context.method.is_about_services(),
            Command::NextService | Command::DropService => context
                .desk
                .is_some_and(|desk| desk.session.services().count() > 1),
            _ => true,
        }
    }
}
