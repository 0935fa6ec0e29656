//! What is left: how far each phase has come, and everything that somebody must look at again.

mod parked;
mod rows;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::table::{self, shown, unseen};
use super::{KeyLine, Pressed, Request, phases};
use crate::route::Progress;
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, moved, window};
use crate::tui::theme::Role;
use crate::tui::{footer, room};
use rows::{Line, Ticks, lines};

/// The selected one of the lines that can be selected.
pub struct State {
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    SectionOn,
    SectionBack,
    Go,
    Tick,
    Read,
    LetGo,
    Leave,
}

/// The keys of the overview.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Go, "do-go"),
    shown(&[Key::new("<space>")], Command::Tick, "do-tick-off"),
    shown(&[Key::new("v")], Command::Read, "do-read"),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::LetGo,
        "do-let-go",
    ),
    shown(
        &[Key::new("<tab>"), Key::new("<right>"), Key::new("l")],
        Command::SectionOn,
        "do-section-on",
    ),
    unseen(
        &[Key::new("<shift+tab>"), Key::new("<left>"), Key::new("h")],
        Command::SectionBack,
        "do-section-back",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("o")],
        Command::Leave,
        "do-back",
    ),
];

/// A line across, and two rows about the selected line.
const DETAIL: u16 = 3;
/// On a low screen the phases share one row.
const LOW: u16 = 20;
const WIDEST_BAR: u16 = 46;

impl State {
    /// Makes the overview of the open session.
    pub fn new(_: &Context<'_>) -> Self {
        Self { at: 0 }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let lines = lines(context);
        let selected = selectable(&lines).get(self.at).map(|at| &lines[*at]);
        let works = |command| match command {
            Command::Go => selected.is_some_and(|line| line.subject.is_some()),
            Command::Tick => selected.is_some_and(|line| line.ticks.is_some() && !is_parked(line)),
            Command::Read | Command::LetGo => selected.is_some_and(is_parked),
            _ => true,
        };
        table::lines(BINDINGS, works, table::MOVES)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let lines = lines(context);
        let selectable = selectable(&lines);
        self.at = self.at.min(selectable.len().saturating_sub(1));
        let selected = selectable.get(self.at).map(|at| &lines[*at]);
        match command {
            Command::Move(by) => {
                let height = Parts::of(context, Rect::new(0, 0, context.size.0, context.size.1))
                    .list
                    .height;
                self.at = moved(self.at, selectable.len(), usize::from(height), by);
            }
            Command::SectionOn => {
                let here = selected.map(|line| line.section);
                let after = |at: &usize| Some(lines[selectable[*at]].section) != here;
                self.at = (self.at..selectable.len()).find(after).unwrap_or(0);
            }
            Command::SectionBack => self.at = section_back(&lines, &selectable, self.at),
            Command::Go => {
                if let Some(subject) = selected.and_then(|line| line.subject.clone()) {
                    return vec![Request::Pop, Request::Go(subject)];
                }
                let read = selected.and_then(|line| parked::read(line, context));
                return read.into_iter().collect();
            }
            Command::Tick => {
                return selected
                    .and_then(|line| tick(line, context))
                    .into_iter()
                    .collect();
            }
            Command::Read => {
                let read = selected.and_then(|line| parked::read(line, context));
                return read.into_iter().collect();
            }
            Command::LetGo => {
                return selected.map_or_else(Vec::new, |line| parked::let_go(line, context));
            }
            Command::Leave => return vec![Request::Pop],
        }
        Vec::new()
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, buffer) = (context.look, frame.buffer_mut());
        header(context, buffer, area);
        let parts = Parts::of(context, area);
        draw_phases(context, buffer, parts.phases);
        let lines = lines(context);
        let selectable = selectable(&lines);
        let at = self.at.min(selectable.len().saturating_sub(1));
        if lines.is_empty() {
            let text = context.locale.text("overview-nothing");
            look.put_wrapped(buffer, parts.list, &text, Role::Done);
        }
        let selected = selectable.get(at).copied();
        let cursor = draw_list(context, buffer, parts.list, &lines, selected);
        if let Some(selected) = selected {
            look.rule(buffer, parts.detail, parts.detail.y);
            let text = room::below(parts.detail, 1);
            look.put_wrapped(buffer, text, &lines[selected].text, Role::Normal);
        }
        footer::draw_last(context, buffer, area, &self.keys(context));
        frame.set_cursor_position(cursor.unwrap_or(parts.list.as_position()));
    }
}

/// Where the parts of the screen stand.
struct Parts {
    phases: Rect,
    list: Rect,
    /// What there is to say about the selected line; no room on a low screen.
    detail: Rect,
}

impl Parts {
    fn of(context: &Context<'_>, area: Rect) -> Self {
        let phases = u16::try_from(context.method.phases.len()).unwrap_or(1);
        let low = area.height < LOW;
        let (phases, detail) = if low { (1, 0) } else { (phases, DETAIL) };
        // Above stands the header; below stand a notice and the keys.
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        let list = room::above(room::below(body, phases + 1), detail);
        Self {
            phases: room::low(body, phases),
            list,
            detail: room::below(body, phases + 1 + list.height),
        }
    }
}

fn header(context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
    let (Some(desk), look) = (context.desk, context.look) else {
        return;
    };
    let title = context.locale.text("overview-title");
    let several = desk.session.services().count() > 1;
    let service = desk.service().filter(|_| several);
    let service = service.and_then(|id| desk.session.service(id.as_str()));
    let about = service.map_or(&desk.session.state.title, |service| &service.name);
    look.put_heading(buffer, area, &title, about);
}

fn draw_phases(context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
    let Some(desk) = context.desk else { return };
    let progress = |at| desk.route.of_phase(at, desk.service());
    let all = context.method.phases.iter().enumerate();
    if area.height > 1 {
        let named = all.map(|(at, phase)| (phase.name.as_str(), progress(at)));
        let named: Vec<(&str, Progress)> = named.collect();
        phases::draw(context, buffer, area, &named, WIDEST_BAR);
        return;
    }
    let short = all.map(|(at, phase)| {
        let arguments = [("percent", progress(at).percent().into())];
        let percent = context.locale.say("common-percent", &arguments);
        format!("{} {percent}", phase.letter)
    });
    let short: Vec<String> = short.collect();
    let text = short.join("   ");
    context.look.line(buffer, area, &text, Role::Normal);
}

/// Draws headings and rows, and returns where the cursor belongs.
fn draw_list(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    lines: &[Line],
    selected: Option<usize>,
) -> Option<Position> {
    let look = context.look;
    let painter = look.painter(selected);
    let mut cursor = None;
    let shown = window(selected.unwrap_or(0), lines.len(), usize::from(area.height));
    for (down, at) in shown.enumerate() {
        let place = room::row(area, down);
        let line = &lines[at];
        if line.heading {
            look.line(buffer, place, &line.label, Role::Header);
            continue;
        }
        let drawn = painter.draw(buffer, place, at..at + 1, |_| line.row());
        cursor = cursor.or(drawn);
    }
    cursor
}

fn selectable(lines: &[Line]) -> Vec<usize> {
    (0..lines.len()).filter(|at| !lines[*at].heading).collect()
}

/// Returns the first line of the section before, or of this one where it is not that yet.
fn section_back(lines: &[Line], selectable: &[usize], at: usize) -> usize {
    let section = |at: usize| selectable.get(at).map(|line| lines[*line].section);
    let first_of = |at: usize| {
        (0..=at)
            .find(|other| section(*other) == section(at))
            .unwrap_or(0)
    };
    match first_of(at) {
        first if first < at => first,
        0 => first_of(selectable.len().saturating_sub(1)),
        first => first_of(first - 1),
    }
}

fn is_parked(line: &Line) -> bool {
    matches!(line.ticks, Some(Ticks::Parked(_)))
}

/// Ticks an action or a topic off, or takes the tick back.
fn tick(line: &Line, context: &Context<'_>) -> Option<Request> {
    let state = &context.desk?.session.state;
    let what = match line.ticks.as_ref()? {
        Ticks::Action(id) => {
            let mut action = state
                .actions
                .iter()
                .find(|action| action.id == *id)?
                .clone();
            action.done = !action.done;
            What::Action(action)
        }
        Ticks::Topic(id) => {
            let mut topic = state.topics.iter().find(|topic| topic.id == *id)?.clone();
            topic.done = !topic.done;
            What::Topic(topic)
        }
        Ticks::Parked(_) => return None,
    };
    Some(Request::Make(Box::new(what)))
}
