//! What is to be done: actions and parked topics in one list; and what was promised, when a meeting begins.

mod lines;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::table::{self, shown};
use super::{KeyLine, Pressed, Request, board, entry};
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved, window};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};
use lines::{Line, Thing, lines};

/// Which of it is shown, and the selected one of the lines that can be selected.
pub struct State {
    shows: Shows,
    at: usize,
}

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Shows {
    /// Every action and every parked topic.
    All,
    /// What was promised and is still open, and what has to be looked at again.
    Promised,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Go,
    Tick,
    Alter,
    Day,
    Drop,
    Leave,
}

/// The keys of the list; new ones are noted with the keys of everywhere.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<space>")], Command::Tick, "do-tick-off"),
    shown(&[Key::new("<enter>")], Command::Go, "do-go"),
    shown(&[Key::new("r")], Command::Alter, "do-alter"),
    shown(&[Key::new("f")], Command::Day, "do-new-day"),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Drop,
        "do-drop",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("G")],
        Command::Leave,
        "do-back",
    ),
];

/// A line across, and two rows about the selected line.
const DETAIL: u16 = 3;

impl State {
    /// Makes the list of all actions and parked topics.
    pub fn all(_: &Context<'_>) -> Self {
        Self {
            shows: Shows::All,
            at: 0,
        }
    }

    /// Makes the list of what was promised; nothing where nothing is open.
    pub fn promised(context: &Context<'_>) -> Option<Self> {
        let shows = Shows::Promised;
        (!lines(shows, context).is_empty()).then_some(Self { shows, at: 0 })
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let lines = lines(self.shows, context);
        let selected = self.selected(&lines);
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let thing = selected.map(|line| line.thing);
        let works = |command| match command {
            Command::Leave => true,
            Command::Move(_) => selected.is_some(),
            Command::Go => {
                selected.is_some_and(|line| line.subject.is_some() || line.board.is_some())
            }
            Command::Day => writes && matches!(thing, Some(Thing::Action(_))),
            _ => writes && matches!(thing, Some(Thing::Action(_) | Thing::Topic(_))),
        };
        table::lines(BINDINGS, works, table::MOVES)
    }

    fn selected<'l>(&self, lines: &'l [Line]) -> Option<&'l Line> {
        let mut selectable = lines.iter().filter(|line| line.thing != Thing::Heading);
        let count = selectable.clone().count();
        selectable.nth(self.at.min(count.saturating_sub(1)))
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let lines = lines(self.shows, context);
        let count = lines
            .iter()
            .filter(|line| line.thing != Thing::Heading)
            .count();
        self.at = self.at.min(count.saturating_sub(1));
        match command {
            Command::Move(by) => {
                let area = Rect::new(0, 0, context.size.0, context.size.1);
                let height = usize::from(parts(area).0.height);
                self.at = moved(self.at, count, height, by);
                return Vec::new();
            }
            Command::Leave => return vec![Request::Pop],
            _ => {}
        }
        let Some(line) = self.selected(&lines) else {
            return Vec::new();
        };
        if command == Command::Go {
            return go(line, context);
        }
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write) {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        act(line.thing, command, context)
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, buffer) = (context.look, frame.buffer_mut());
        let lines = lines(self.shows, context);
        let (title, nothing) = match self.shows {
            Shows::All => ("todo-title", "todo-nothing"),
            Shows::Promised => ("todo-promised-title", "todo-nothing-promised"),
        };
        let about = match self.shows {
            Shows::All => String::new(),
            Shows::Promised => context.locale.text("todo-promised-about"),
        };
        look.put_heading(buffer, area, &context.locale.text(title), &about);
        let (list, detail) = parts(area);
        if lines.is_empty() {
            let text = context.locale.text(nothing);
            look.put_wrapped(buffer, list, &text, Role::Normal);
        }
        let cursor = self.draw_list(context, buffer, list, &lines);
        if let Some(line) = self.selected(&lines) {
            look.rule(buffer, detail, detail.y);
            look.put_cut(buffer, room::below(detail, 1), &line.about, Role::Normal);
        }
        let mut keys = self.keys(context);
        let new = ["do-action", "do-topic"];
        let everywhere = crate::tui::app::BINDINGS.iter().map(KeyLine::of);
        let writes = context.desk.is_some_and(|desk| desk.may_write);
        let everywhere = everywhere.filter(|line| writes && new.contains(&line.help));
        // New ones are noted as often as old ones are altered.
        let place = keys.len().min(2);
        keys.splice(place..place, everywhere);
        footer::draw_last(context, buffer, area, &keys);
        overlay::place_cursor(frame, cursor.or(Some(list.as_position())));
    }

    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        lines: &[Line],
    ) -> Option<Position> {
        let things = lines.iter().enumerate();
        let mut things = things.filter(|(_, line)| line.thing != Thing::Heading);
        let count = things.clone().count();
        let selected = things.nth(self.at.min(count.saturating_sub(1)));
        let selected = selected.map(|(at, _)| at);
        let painter = context.look.painter(selected);
        let mut cursor = None;
        let shown = window(selected.unwrap_or(0), lines.len(), usize::from(area.height));
        for (down, at) in shown.enumerate() {
            let place = room::row(area, down);
            let line = &lines[at];
            if line.thing == Thing::Heading {
                context.look.line(buffer, place, &line.label, Role::Header);
                continue;
            }
            let drawn = painter.draw(buffer, place, at..at + 1, |_| line.row());
            cursor = cursor.or(drawn);
        }
        cursor
    }
}

/// Goes to where something came from: its item, or the board of its idea.
fn go(line: &Line, context: &Context<'_>) -> Vec<Request> {
    if let Some(board) = line.board.clone() {
        let layer = board::State::layer(board, board::View::Groups, context);
        return vec![Request::Pop, Request::Push(Box::new(layer))];
    }
    let subject = line.subject.clone();
    let subject = subject.into_iter();
    subject
        .flat_map(|subject| [Request::Pop, Request::Go(subject)])
        .collect()
}

/// Returns where the list stands, and what is said about the selected line.
fn parts(area: Rect) -> (Rect, Rect) {
    let body = room::above(room::below(room::within(area, 1), 2), 2);
    let list = room::above(body, DETAIL);
    (list, room::below(body, list.height))
}

/// Alters, ticks off or drops what a line is about.
fn act(thing: Thing, command: Command, context: &Context<'_>) -> Vec<Request> {
    let Some(desk) = context.desk else {
        return Vec::new();
    };
    let state = &desk.session.state;
    let make = |what| vec![Request::Make(Box::new(what))];
    let push = |layer| vec![Request::Push(Box::new(layer))];
    let dropped = |what| {
        let said = Notice::info(context.locale.text("todo-dropped"));
        vec![Request::Make(Box::new(what)), Request::Say(said)]
    };
    match thing {
        Thing::Action(id) => {
            let action = state.actions.iter().find(|action| action.id == id);
            let Some(mut action) = action.cloned() else {
                return Vec::new();
            };
            match command {
                Command::Tick => {
                    action.done = !action.done;
                    make(What::Action(action))
                }
                Command::Alter => push(entry::State::action(action, context)),
                Command::Day => push(entry::State::another_day(action, context)),
                Command::Drop => dropped(What::DropAction { id }),
                _ => Vec::new(),
            }
        }
        Thing::Topic(id) => {
            let topic = state.topics.iter().find(|topic| topic.id == id);
            let Some(mut topic) = topic.cloned() else {
                return Vec::new();
            };
            match command {
                Command::Tick => {
                    topic.done = !topic.done;
                    make(What::Topic(topic))
                }
                Command::Alter => push(entry::State::topic(topic, context)),
                Command::Drop => dropped(What::DropTopic { id }),
                _ => Vec::new(),
            }
        }
        Thing::Decision | Thing::Heading => Vec::new(),
    }
}
