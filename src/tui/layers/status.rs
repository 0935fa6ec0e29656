//! The screen of how things stand: phase and gate, a colour for each part with its reasons, and the facilitator's own word.

mod picture;

use std::collections::BTreeMap;

use super::register::only_reads;
use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, filling};
use crate::method::{Opens, ServiceId};
use crate::plan::{Aspect, Finding};
use crate::session::{Tool, What};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::layers::analyses;
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;

/// Which part one stands on.
pub struct State {
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Judge,
    Open,
    TakeBack,
    Leave,
}

/// The keys of the screen.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Judge, "status-do-judge"),
    shown(
        &[Key::new("<right>"), Key::new("l")],
        Command::Open,
        "status-do-open",
    ),
    unseen(
        &[Key::new("x"), Key::new("<delete>")],
        Command::TakeBack,
        "status-do-take-back",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

/// The parts from above.
const PARTS: [Aspect; 5] = [
    Aspect::Overall,
    Aspect::Scope,
    Aspect::Time,
    Aspect::Cost,
    Aspect::Risk,
];

impl State {
    /// Returns the screen of how the whole session stands.
    pub fn open(_: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        if context.desk.is_none() {
            return Err(Notice::info(context.locale.text("tools-no-session")));
        }
        Ok(Layer::Status(Box::new(Self { at: 0 })))
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            row: self.at,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.at = tool.row;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, _: &str, _: &Context<'_>) -> Vec<Request> {
        Vec::new()
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        false
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let plan = context.desk.map(|desk| &desk.session.state.plan);
        let judged = plan.is_some_and(|plan| plan.judgements.contains_key(&self.part()));
        let works = |command| match command {
            Command::Judge => writes,
            Command::TakeBack => writes && judged,
            Command::Open => self.part() != Aspect::Overall,
            _ => true,
        };
        table::lines(BINDINGS, works, table::MOVES)
    }

    fn part(&self) -> Aspect {
        PARTS[self.at.min(PARTS.len() - 1)]
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let part = self.part();
        match command {
            Command::Move(by) => self.at = moved(self.at, PARTS.len(), PARTS.len(), by),
            Command::Leave => return vec![Request::Pop],
            Command::Open => return open(part, context),
            Command::Judge | Command::TakeBack => {
                if let Some(said) = only_reads(context) {
                    return said;
                }
                let plan = context.desk.map(|desk| &desk.session.state.plan);
                let own = plan.and_then(|plan| plan.judgements.get(&part)).cloned();
                match (command, own) {
                    (Command::TakeBack, Some(_)) => {
                        let judgement = None;
                        let what = What::Judge {
                            aspect: part,
                            judgement,
                        };
                        return vec![Request::Make(Box::new(what))];
                    }
                    (Command::TakeBack, None) => {}
                    (_, own) => {
                        let own = own.unwrap_or_default();
                        let layer = filling::State::judgement(part, &own, context);
                        return vec![Request::Push(Box::new(layer))];
                    }
                }
            }
        }
        Vec::new()
    }
}

/// Opens what a part is counted from: the plan, the figures, the risks, or what is open.
fn open(part: Aspect, context: &Context<'_>) -> Vec<Request> {
    let opens = match part {
        Aspect::Overall => return Vec::new(),
        Aspect::Scope => return vec![Request::Run(crate::tui::app::Command::Overview)],
        Aspect::Time => Opens::Plan,
        Aspect::Cost => Opens::Economy,
        Aspect::Risk => Opens::Risks,
    };
    match analyses::opened(&opens, None, None, context) {
        Some(Ok(layer)) => vec![Request::Push(Box::new(layer))],
        Some(Err(notice)) => vec![Request::Say(notice)],
        None => Vec::new(),
    }
}

/// Returns how everything stands today.
fn findings(context: &Context<'_>) -> BTreeMap<Aspect, Finding> {
    let Some(desk) = context.desk else {
        return BTreeMap::new();
    };
    let facts = desk
        .route
        .facts(context.method, &desk.session, context.today);
    facts.findings()
}
