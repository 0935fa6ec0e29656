//! The meeting: its agenda, the time that was planned and used, and what the group does when a box is over.

mod agenda;
mod picture;

use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, capture, entry, todo};
use crate::meeting::{Block, Meeting, going_on, to_come};
use crate::session::{Subject, What};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use crate::tui::timing;
use picture::list_height;

/// The selected block.
pub struct State {
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Go,
    Begin,
    End,
    Next,
    Extend,
    Park,
    Propose,
    Shorter,
    Longer,
    MoveUp,
    MoveDown,
    Alter,
    Clock,
    Show,
    New,
    Rest,
    Drop,
    Promised,
    Leave,
}

/// The keys of the meeting.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("b")], Command::Begin, "do-begin-meeting"),
    shown(&[Key::new("s")], Command::Next, "do-stop-block"),
    shown(&[Key::new("+")], Command::Extend, "do-extend-block"),
    shown(&[Key::new("p")], Command::Park, "do-topic"),
    shown(&[Key::new("A")], Command::End, "do-end-meeting"),
    shown(&[Key::new("<enter>")], Command::Go, "do-start-block"),
    shown(&[Key::new("r")], Command::Alter, "do-alter"),
    shown(&[Key::new("<right>")], Command::Longer, "do-longer"),
    shown(&[Key::new("<left>")], Command::Shorter, "do-shorter"),
    shown(&[Key::new("l")], Command::Propose, "do-propose-agenda"),
    shown(&[Key::new("n")], Command::New, "do-new-block"),
    shown(&[Key::new("h")], Command::Rest, "do-rest"),
    shown(&[Key::new("c")], Command::Clock, "do-set-time"),
    shown(&[Key::new("v")], Command::Show, "do-show-step"),
    unseen(
        &[Key::new("K"), Key::new("<shift+up>")],
        Command::MoveUp,
        "do-block-up",
    ),
    unseen(
        &[Key::new("J"), Key::new("<shift+down>")],
        Command::MoveDown,
        "do-block-down",
    ),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "do-drop",
    ),
    shown(&[Key::new("f")], Command::Promised, "do-promised"),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("T")],
        Command::Leave,
        "do-back",
    ),
];

/// By so many minutes a block is made longer or shorter with one key.
const STEP: u32 = 5;

impl State {
    /// Makes the cockpit, at the block that runs or comes next.
    pub fn new(context: &Context<'_>) -> Self {
        Self {
            at: meeting(context).map_or(0, here),
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let meeting = meeting(context);
        let goes_on = meeting.is_some_and(Meeting::goes_on);
        let runs = goes_on && meeting.is_some_and(|meeting| meeting.current().is_some());
        let over = meeting.is_some_and(|meeting| meeting.ended.is_some());
        let block = meeting.and_then(|meeting| meeting.blocks.get(self.at));
        let adjustable = block.is_some() && !over;
        let works = |command| match command {
            Command::Leave | Command::Promised => true,
            Command::Show => block.is_some_and(|block| block.step.is_some()),
            _ if !writes => false,
            Command::Begin => !goes_on,
            Command::Clock => meeting.is_some_and(|meeting| meeting.began.is_none()),
            Command::End | Command::Park => goes_on,
            Command::Next | Command::Extend => runs,
            Command::Go => goes_on && block.is_some_and(|block| !block.runs()),
            Command::Propose => true,
            _ => adjustable,
        };
        let moves = if block.is_some() { table::MOVES } else { &[] };
        table::lines(BINDINGS, works, moves)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let meeting = meeting(context);
        let count = meeting.map_or(0, |meeting| meeting.blocks.len());
        self.at = self.at.min(count.saturating_sub(1));
        match command {
            Command::Move(by) => {
                self.at = moved(self.at, count, list_height(context), by);
                return Vec::new();
            }
            Command::Leave => return vec![Request::Pop],
            Command::Promised => return promised(context),
            Command::Show => {
                let block = meeting.and_then(|meeting| meeting.blocks.get(self.at));
                let subject = subject(block, context).map(Request::Go);
                return subject.into_iter().collect();
            }
            _ => {}
        }
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write) {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        match (command, meeting) {
            (Command::Propose, _) => self.propose(context),
            (Command::Begin, _) => self.begin(context),
            (_, None) => say(context, "agenda-none"),
            (_, Some(meeting)) => self.work_on(meeting, command, context),
        }
    }

    /// Begins the meeting, and shows what was promised in the last one; without an agenda that of the step is taken.
    fn begin(&mut self, context: &Context<'_>) -> Vec<Request> {
        let planned = meeting(context).filter(|meeting| meeting.ended.is_none());
        if planned.is_some_and(Meeting::goes_on) {
            return say(context, "agenda-goes-on");
        }
        let proposed = planned.cloned().or_else(|| agenda::of_step(context));
        let meeting = proposed.unwrap_or_else(|| Meeting::new("", Vec::new()));
        self.at = 0;
        let mut requests = make(meeting.begin(context.at));
        let promised = todo::State::promised(context);
        requests.extend(promised.map(|todo| Request::Push(Box::new(Layer::Todo(todo)))));
        requests
    }

    /// Proposes an agenda: for the step where one stands, or with one step more.
    fn propose(&mut self, context: &Context<'_>) -> Vec<Request> {
        let open = meeting(context).filter(|meeting| meeting.ended.is_none());
        let Some(meeting) = open else {
            self.at = 0;
            return match agenda::of_step(context) {
                Some(proposed) => make(proposed),
                None => say(context, "agenda-no-step"),
            };
        };
        match agenda::next_part(meeting, context) {
            Some(part) => {
                let time = timing::keeping(context.method, context.locale);
                let step = [("step", part.step.name.as_str().into())];
                let said = context.locale.say("agenda-step-added", &step);
                let mut requests = make(meeting.with_part(&part, &time));
                requests.push(Request::Say(Notice::info(said)));
                requests
            }
            None => say(context, "agenda-no-step"),
        }
    }

    fn work_on(
        &mut self,
        meeting: &Meeting,
        command: Command,
        context: &Context<'_>,
    ) -> Vec<Request> {
        let (now, time) = (context.at, &context.method.craft.time);
        let goes_on = meeting.goes_on();
        let runs = goes_on && meeting.current().is_some();
        let block = meeting.blocks.get(self.at);
        match (command, block) {
            (Command::End, _) if goes_on => {
                let altered = context.desk.map(|desk| desk.session.altered());
                let mut requests = say(context, "agenda-ended");
                requests.extend(make(
                    meeting.end(meeting.over_at(now, altered.unwrap_or(now))),
                ));
                requests
            }
            (Command::Next, _) if runs => {
                let next = meeting.go_on(now);
                self.at = here(&next);
                make(next)
            }
            (Command::Extend, _) if runs => make(meeting.extend(time.extension)),
            (Command::End | Command::Next | Command::Extend, _) => {
                say(context, "agenda-nothing-runs")
            }
            (Command::Park, _) => {
                let subject = subject(meeting.current().or(block), context);
                let layer = capture::State::topic_about(subject, context);
                vec![Request::Push(Box::new(layer))]
            }
            (Command::Go, Some(block)) if goes_on && !block.runs() => {
                make(meeting.turn(Some(block.id), now))
            }
            _ if meeting.ended.is_some() => say(context, "agenda-is-over"),
            // To begin is a key of its own: enter is pressed too easily for that.
            (Command::Go, _) if !goes_on => say(context, "agenda-begin-first"),
            (Command::Clock, _) if meeting.began.is_none() => {
                let layer = entry::State::time(meeting, context);
                vec![Request::Push(Box::new(layer))]
            }
            (Command::New, block) => {
                let after = block.map(|block| block.id);
                let layer = entry::State::new_block(after, context);
                vec![Request::Push(Box::new(layer))]
            }
            (Command::Rest, block) => {
                let time = timing::keeping(context.method, context.locale);
                let after = block.map(|block| block.id);
                self.at = (self.at + 1).min(meeting.blocks.len());
                make(meeting.with_blocks(after, vec![Block::rest(&time)]))
            }
            (_, Some(block)) => self.adjust(meeting, block, command, context),
            _ => Vec::new(),
        }
    }

    /// Alters the selected block, or its place in the agenda.
    fn adjust(
        &mut self,
        meeting: &Meeting,
        block: &Block,
        command: Command,
        context: &Context<'_>,
    ) -> Vec<Request> {
        let last = meeting.blocks.len().saturating_sub(1);
        match command {
            Command::Longer => {
                let minutes = block.minutes.saturating_add(STEP);
                lasting(meeting, block, minutes, context)
            }
            Command::Shorter => {
                let minutes = block
                    .minutes
                    .saturating_sub(STEP)
                    .max(STEP.min(block.minutes));
                lasting(meeting, block, minutes, context)
            }
            Command::MoveUp if self.at > 0 => {
                self.at -= 1;
                make(meeting.moved(block.id, false))
            }
            Command::MoveDown if self.at < last => {
                self.at += 1;
                make(meeting.moved(block.id, true))
            }
            Command::Alter => {
                let layer = entry::State::block(block.clone(), context);
                vec![Request::Push(Box::new(layer))]
            }
            Command::Drop => match meeting.without(block.id) {
                Some(shorter) => make(shorter),
                None => say(context, "agenda-worked-on"),
            },
            _ => Vec::new(),
        }
    }
}

/// Returns the meeting that the cockpit is about: the one that goes on, or is planned, or was the last.
pub(super) fn meeting<'c>(context: &Context<'c>) -> Option<&'c Meeting> {
    let meetings = &context.desk?.session.state.meetings;
    going_on(meetings)
        .or_else(|| to_come(meetings))
        .or_else(|| meetings.last())
}

/// Returns where one stands in a meeting: at the block that runs, or else at the one that comes next.
fn here(meeting: &Meeting) -> usize {
    let runs = meeting.blocks.iter().position(Block::runs);
    let next = || {
        let next = meeting.next_block()?;
        meeting.blocks.iter().position(|block| block.id == next)
    };
    let last = meeting.blocks.len().saturating_sub(1);
    runs.or_else(next).unwrap_or(last)
}

/// Shows what was promised and is still open.
fn promised(context: &Context<'_>) -> Vec<Request> {
    if let Some(todo) = todo::State::promised(context) {
        return vec![Request::Push(Box::new(Layer::Todo(todo)))];
    }
    say(context, "todo-nothing-promised")
}

/// Returns what a topic that comes up in a block is about: where one stands, if that is in the block's step.
fn subject(block: Option<&Block>, context: &Context<'_>) -> Option<Subject> {
    let desk = context.desk?;
    let step = block?.step.as_ref()?;
    let (_, step) = context.method.step(step.as_str())?;
    let of_step = |subject: &&Subject| step.items.iter().any(|item| item.id == subject.item);
    if let Some(subject) = desk.subject().filter(of_step) {
        return Some(subject.clone());
    }
    let service = block?.service.as_ref().or_else(|| desk.service());
    let mut entries = desk.route.seen_from(service);
    let entry = entries.find(|entry| of_step(&&entry.subject));
    entry.map(|entry| entry.subject.clone())
}

/// Makes a block as long as it is to be; while people sit in the meeting, that is said.
fn lasting(meeting: &Meeting, block: &Block, minutes: u32, context: &Context<'_>) -> Vec<Request> {
    let mut requests = Vec::new();
    if meeting.goes_on() && minutes != block.minutes {
        let count = usize::try_from(minutes).unwrap_or(usize::MAX);
        let said = context
            .locale
            .say("agenda-lasts", &[("count", count.into())]);
        requests.push(Request::Say(Notice::info(said)));
    }
    requests.extend(make(meeting.with_minutes(block.id, minutes)));
    requests
}

fn make(meeting: Meeting) -> Vec<Request> {
    vec![Request::Make(Box::new(What::Meeting(Box::new(meeting))))]
}

fn say(context: &Context<'_>, key: &str) -> Vec<Request> {
    vec![Request::Say(Notice::info(context.locale.text(key)))]
}
