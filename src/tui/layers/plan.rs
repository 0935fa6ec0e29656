//! The plan: tasks on the left, when they are done on the right, and what a few keys do to them.

mod axis;
mod bars;
mod fetch;
mod filled;
mod picture;
mod sheet;
mod writing;

use std::rc::Rc;

use jiff::civil::Date;
use uuid::Uuid;

use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request};
use crate::method::ServiceId;
use crate::plan::{Calendar, Circle, Progress, Scheduled, Task, exchanged};
use crate::session::{Tool, What};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
use axis::Axis;
use sheet::Sheet;
use writing::Writer;
pub use writing::{BINDINGS as WRITING, Command as WritingCommand};

/// The selected task, the part of the time that shows, and what is being written.
pub struct State {
    at: usize,
    axis: Axis,
    calendar: Rc<Calendar>,
    writer: Option<Writer>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    New,
    Alter,
    Progress,
    Fetch,
    Agree,
    Up,
    Down,
    Drop,
    GiveUp,
    Earlier,
    Later,
    Closer,
    Wider,
    Leave,
}

/// The keys of the plan.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("n")], Command::New, "plan-do-new"),
    shown(
        &[Key::new("<enter>"), Key::new("r")],
        Command::Alter,
        "do-alter",
    ),
    shown(
        &[Key::new("<space>")],
        Command::Progress,
        "plan-do-progress",
    ),
    shown(&[Key::new("f")], Command::Fetch, "plan-do-fetch"),
    shown(&[Key::new("b")], Command::Agree, "plan-do-agree"),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "do-drop",
    ),
    unseen(&[Key::new("v")], Command::GiveUp, "plan-do-give-up"),
    unseen(
        &[Key::new("K"), Key::new("<shift+up>")],
        Command::Up,
        "do-block-up",
    ),
    unseen(
        &[Key::new("J"), Key::new("<shift+down>")],
        Command::Down,
        "do-block-down",
    ),
    unseen(
        &[Key::new("<left>"), Key::new("h")],
        Command::Earlier,
        "plan-do-earlier",
    ),
    unseen(
        &[Key::new("<right>"), Key::new("l")],
        Command::Later,
        "plan-do-later",
    ),
    unseen(&[Key::new("+")], Command::Closer, "plan-do-closer"),
    unseen(&[Key::new("-")], Command::Wider, "plan-do-wider"),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
];

impl State {
    /// Returns the plan of the session; says why where none is open.
    pub fn open(_: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        if context.desk.is_none() {
            return Err(Notice::info(context.locale.text("tools-no-session")));
        }
        Ok(Layer::Plan(Box::new(Self {
            at: 0,
            axis: Axis::default(),
            calendar: Rc::new(Calendar::of(&context.method.analysis.holidays)),
            writer: None,
        })))
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            row: self.at,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool, context: &Context<'_>) {
        let columns = picture::columns(context);
        let calendar = Rc::clone(&self.calendar);
        let sheet = Sheet::of(context, &calendar);
        self.at = tool.row.min(sheet.tasks.len().saturating_sub(1));
        self.axis = Axis::default();
        self.reveal(&sheet, columns, context.today);
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let Some(writer) = &mut self.writer {
            let sheet = Sheet::of(context, &self.calendar);
            let (pressed, ends) = writer.press(key, &sheet, context);
            if ends {
                self.writer = None;
            }
            return pressed;
        }
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        if let Some(writer) = &mut self.writer {
            return writer.paste(text);
        }
        if let Some(refusal) = only_reads(context) {
            return vec![refusal];
        }
        let sheet = Sheet::of(context, &self.calendar);
        let selected = sheet.tasks.get(self.at).copied();
        writing::list(text, selected, &sheet, context)
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        self.writer.is_some()
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        if self.writer.is_some() {
            return Writer::keys();
        }
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let any = context
            .desk
            .is_some_and(|desk| !desk.session.state.plan.tasks.is_empty());
        let works = |command| match command {
            Command::Leave => true,
            Command::New | Command::Fetch => writes,
            Command::Move(_)
            | Command::Earlier
            | Command::Later
            | Command::Closer
            | Command::Wider => any,
            _ => writes && any,
        };
        table::lines(BINDINGS, works, if any { table::MOVES } else { &[] })
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let calendar = Rc::clone(&self.calendar);
        let sheet = Sheet::of(context, &calendar);
        self.at = self.at.min(sheet.tasks.len().saturating_sub(1));
        let columns = picture::columns(context);
        match command {
            Command::Leave => return vec![Request::Pop],
            Command::Move(by) => {
                let height = picture::list_height(context);
                self.at = moved(self.at, sheet.tasks.len(), height, by);
                self.reveal(&sheet, columns, context.today);
                return Vec::new();
            }
            Command::Earlier | Command::Later => {
                let later = command == Command::Later;
                self.axis.scroll(sheet.whole(context.today), columns, later);
                return Vec::new();
            }
            Command::Closer | Command::Wider => {
                let closer = command == Command::Closer;
                self.axis.zoom(sheet.whole(context.today), columns, closer);
                self.reveal(&sheet, columns, context.today);
                return Vec::new();
            }
            _ => {}
        }
        if let Some(refusal) = only_reads(context) {
            return vec![refusal];
        }
        let selected = sheet.tasks.get(self.at).copied();
        match (command, selected) {
            (Command::New, _) => {
                self.writer = Some(Writer::new(selected, context));
                Vec::new()
            }
            (Command::Alter, Some(task)) => {
                self.writer = Some(Writer::of(task, &sheet, context));
                Vec::new()
            }
            (Command::Fetch, _) => fetch::requests(&sheet, context),
            (Command::Agree, Some(_)) => agree(&sheet, context),
            (Command::Progress, Some(task)) => put(vec![gone_on(task, context.today)]),
            (Command::GiveUp, Some(task)) => {
                let progress = match task.progress {
                    Progress::Dropped => Progress::Waiting,
                    _ => Progress::Dropped,
                };
                put(vec![Task {
                    progress,
                    ..task.clone()
                }])
            }
            (Command::Up, Some(_)) => self.exchange(self.at.checked_sub(1), &sheet),
            (Command::Down, Some(_)) => self.exchange(self.at.checked_add(1), &sheet),
            (Command::Drop, Some(task)) => {
                let mut requests = make(Scheduled {
                    without_tasks: vec![task.id],
                    ..Scheduled::default()
                });
                let text = [("text", task.text.as_str().into())];
                let said = context.locale.say("plan-dropped", &text);
                requests.push(Request::Say(Notice::info(said)));
                requests
            }
            _ => Vec::new(),
        }
    }

    /// Brings the selected task's bar into what shows of the time.
    fn reveal(&mut self, sheet: &Sheet<'_>, columns: usize, today: Date) {
        let task = sheet.tasks.get(self.at);
        if let Some(own) = task.and_then(|task| sheet.dated(task.id)) {
            self.axis
                .reveal(sheet.whole(today), columns, own.span.from, own.span.to);
        }
    }

    /// Lets the selected task exchange places with another, and follows it there.
    fn exchange(&mut self, other: Option<usize>, sheet: &Sheet<'_>) -> Vec<Request> {
        let Some(other) = other.filter(|other| *other < sheet.tasks.len()) else {
            return Vec::new();
        };
        let moved = exchanged(&sheet.tasks, self.at, other);
        self.at = other;
        put(moved)
    }
}

/// Says why nothing can be altered, where that is so.
fn only_reads(context: &Context<'_>) -> Option<Request> {
    let desk = context.desk.filter(|desk| !desk.may_write)?;
    Some(Request::Say(desk.only_reads(context.locale)))
}

/// Puts tasks in the plan, in one stroke.
fn put(tasks: Vec<Task>) -> Vec<Request> {
    make(Scheduled {
        tasks,
        ..Scheduled::default()
    })
}

fn make(scheduled: Scheduled) -> Vec<Request> {
    vec![Request::Make(Box::new(What::Schedule(Box::new(scheduled))))]
}

/// Returns the task one step further: begun today, done today, and back to waiting.
fn gone_on(task: &Task, today: Date) -> Task {
    let (progress, began, ended) = match task.progress {
        // A milestone is reached; nobody is in the middle of it.
        Progress::Waiting if task.days == 0 => (Progress::Done, None, Some(today)),
        Progress::Waiting => (Progress::Going, Some(today), None),
        Progress::Going => (Progress::Done, task.began, Some(today)),
        Progress::Done | Progress::Dropped => (Progress::Waiting, None, None),
    };
    Task {
        progress,
        began,
        ended,
        ..task.clone()
    }
}

/// Keeps the plan as it is now as the one that later ones are compared with.
fn agree(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Request> {
    let dates = match &sheet.dates {
        Ok(dates) => dates,
        Err(circle) => return vec![Request::Say(Notice::warning(round(circle, context)))],
    };
    let day = context.locale.short_date(context.today);
    let named = [("day", day.into())];
    let name = context.locale.say("plan-agreed-name", &named);
    let agreed = dates.agreed(Uuid::nil(), &name, context.today);
    let said = context.locale.say("plan-agreed", &named);
    vec![
        Request::Make(Box::new(What::Baseline(Box::new(agreed)))),
        Request::Say(Notice::info(said)),
    ]
}

/// Names the tasks that wait for each other in a circle.
fn round(circle: &Circle, context: &Context<'_>) -> String {
    let quoted = circle.names.iter().map(|name| context.locale.quoted(name));
    let quoted: Vec<String> = quoted.collect();
    let (first, rest) = quoted
        .split_first()
        .map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    let then = context.locale.text("plan-circle-then");
    let chain = rest.iter().map(|name| format!("{then} {name}"));
    let chain = chain.collect::<Vec<_>>().join(", ");
    let arguments = [
        ("first", first.into()),
        ("chain", chain.into()),
        ("count", circle.names.len().into()),
    ];
    context.locale.say("plan-circle", &arguments)
}
