//! The workshop: where we are on the left, the work in the middle, what helps on the right.

mod card;
mod form;
mod grid;
mod part;
mod side;
mod steps;

use ratatui::Frame;
use ratatui::layout::Rect;
use uuid::Uuid;

use super::{KeyLine, Pressed, Request, why};
use crate::method::{AnswerType, Item, Kind, ServiceId, Value};
use crate::route::{Entry, Standing};
use crate::session::{Mark, Place, Subject, What};
use crate::tui::app::{Context, bind};
use crate::tui::footer;
use crate::tui::keys::{self, Binding, Key};
use crate::tui::layers::Layer;
use crate::tui::list::{Move, Painter, Row, cut, moved, window};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;

/// Where the facilitator stands, and the editor that is open there.
pub struct State {
    service: Option<ServiceId>,
    /// Phase and step, as indexes.
    step: (usize, usize),
    /// The selected row of the step.
    at: usize,
    editor: Option<Editor>,
}

/// What is open on the selected item.
enum Editor {
    Form(Box<form::State>),
    Grid(Box<grid::State>),
}

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
    Why,
    NextService,
    AddService,
    Leave,
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
        &[Key::new("q"), Key::new("<esc>")],
        Command::Leave,
        "do-leave",
        "group-anywhere",
        false,
    ),
];

impl State {
    /// Returns the workshop where it was left, with the field open that was being typed in.
    pub fn resume(context: &Context<'_>) -> Self {
        let mut state = Self {
            service: None,
            step: (0, 0),
            at: 0,
            editor: None,
        };
        let Some(desk) = context.desk else {
            return state;
        };
        let place = desk.session.place.clone().unwrap_or_default();
        let known = |id: &ServiceId| desk.session.services().any(|service| service.id == *id);
        state.service = place
            .service
            .filter(known)
            .or_else(|| desk.session.services().next().map(|s| s.id.clone()));
        match &place.subject {
            Some(subject) => state.show(subject, context),
            None => {
                if let Some(entry) = desk.route.next_open(state.service.as_ref(), None) {
                    let subject = entry.subject.clone();
                    state.show(&subject, context);
                }
            }
        }
        let unfinished = state.subject(context).filter(|subject| {
            desk.session
                .drafts
                .iter()
                .any(|draft| draft.subject.as_ref() == Some(subject))
        });
        if unfinished.is_some() && place.field.is_some() {
            state.open_editor(context);
        }
        state
    }

    /// Returns the service that is worked on.
    pub fn service(&self) -> Option<ServiceId> {
        self.service.clone()
    }

    /// Returns the selected subject.
    pub fn subject(&self, context: &Context<'_>) -> Option<Subject> {
        self.rows(context)
            .get(self.at)
            .map(|entry| entry.subject.clone())
    }

    /// Selects a subject, in its step and for its service.
    pub fn show(&mut self, subject: &Subject, context: &Context<'_>) {
        let Some((phase, step, _)) = context.method.place(subject.item.as_str()) else {
            return;
        };
        self.editor = None;
        self.step = (phase, step);
        if subject.service.is_some() {
            self.service.clone_from(&subject.service);
        }
        let at = self
            .rows(context)
            .iter()
            .position(|entry| entry.subject == *subject);
        self.at = at.unwrap_or(0);
    }

    /// Says whether letters are text now.
    pub fn writes(&self) -> bool {
        match &self.editor {
            Some(Editor::Form(form)) => form.writes(),
            Some(Editor::Grid(_)) => true,
            None => false,
        }
    }

    /// Returns the entries of the step, as seen from the service.
    fn rows<'c>(&self, context: &Context<'c>) -> Vec<&'c Entry> {
        let Some(desk) = context.desk else {
            return Vec::new();
        };
        let here = |entry: &&Entry| (entry.place.0, entry.place.1) == self.step;
        desk.route
            .seen_from(self.service.as_ref())
            .filter(here)
            .collect()
    }

    fn selected<'c>(&self, context: &Context<'c>) -> Option<(&'c Entry, &'c Item)> {
        let entry = *self.rows(context).get(self.at)?;
        Some((entry, context.method.item(entry.subject.item.as_str())?))
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        let pressed = match &mut self.editor {
            Some(Editor::Form(form)) => form.press(key, context),
            Some(Editor::Grid(grid)) => grid.press(key, context),
            None => {
                return match keys::find(BINDINGS, key) {
                    Some(command) => Pressed::Handled(self.update(command, context)),
                    None => Pressed::Unknown,
                };
            }
        };
        match pressed {
            Edited::Going(requests) => Pressed::Handled(requests),
            Edited::Closed(mut requests) => {
                self.editor = None;
                requests.push(Request::Place(self.place(context)));
                Pressed::Handled(requests)
            }
            Edited::Unknown if key.ctrl || matches!(key.code, keys::Code::Function(_)) => {
                Pressed::Unknown
            }
            // Letters that mean nothing in an editor are no commands either.
            Edited::Unknown => Pressed::Handled(Vec::new()),
        }
    }

    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        match &mut self.editor {
            Some(Editor::Form(form)) => form.paste(text, context),
            Some(Editor::Grid(grid)) => grid.paste(text, context),
            None => Vec::new(),
        }
    }

    /// Takes in a text from the user's editor.
    pub fn edited(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        match &mut self.editor {
            Some(Editor::Form(form)) => form.replace(text, context),
            _ => Vec::new(),
        }
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        match &self.editor {
            Some(Editor::Form(form)) => form.keys(),
            Some(Editor::Grid(grid)) => grid.keys(),
            None => {
                let works = |binding: &&Binding<Command>| self.is_enabled(binding.command, context);
                BINDINGS.iter().filter(works).map(KeyLine::of).collect()
            }
        }
    }

    /// Says whether a command means something on the selected item.
    fn is_enabled(&self, command: Command, context: &Context<'_>) -> bool {
        let selected = self.selected(context);
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
            Command::NextService => context
                .desk
                .is_some_and(|desk| desk.session.services().count() > 1),
            _ => true,
        }
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let rows = self.rows(context).len();
        match command {
            Command::Move(by) => {
                self.at = moved(self.at, rows, usize::from(list_height(context.size.1)), by);
            }
            Command::StepBack => self.walk(context, false),
            Command::StepOn => self.walk(context, true),
            Command::Phase(phase) => {
                if context
                    .method
                    .phases
                    .get(phase)
                    .is_some_and(|phase| !phase.steps.is_empty())
                {
                    self.step = (phase, 0);
                    self.at = 0;
                }
            }
            Command::Answer | Command::Tick => return self.answer(context),
            Command::Mark => {
                if let Some((entry, item)) = self.selected(context) {
                    let form = form::State::mark(entry, item, context);
                    self.editor = Some(Editor::Form(Box::new(form)));
                }
            }
            Command::Link => {
                if let Some((entry, item)) = self.selected(context) {
                    let form = form::State::link(entry, item, context);
                    self.editor = Some(Editor::Form(Box::new(form)));
                }
            }
            Command::TakeBack => return self.take_back(context),
            Command::Reopen => {
                if let Some((entry, _)) = self.selected(context) {
                    let what = What::Reopen {
                        subject: entry.subject.clone(),
                        reason: String::new(),
                    };
                    return vec![Request::Make(Box::new(what))];
                }
            }
            Command::Why => {
                if let Some((entry, _)) = self.selected(context) {
                    let why = why::State::new(entry.subject.clone(), context);
                    return vec![Request::Push(Box::new(Layer::Why(why)))];
                }
            }
            Command::NextService => self.next_service(context),
            Command::AddService => {
                let form = form::State::service(context);
                self.editor = Some(Editor::Form(Box::new(form)));
                return Vec::new();
            }
            Command::Leave => return vec![Request::Pop],
        }
        vec![Request::Place(self.place(context))]
    }

    /// Returns where the facilitator stands.
    pub fn place(&self, context: &Context<'_>) -> Place {
        let step = context
            .method
            .phases
            .get(self.step.0)
            .and_then(|phase| phase.steps.get(self.step.1));
        Place {
            step: step.map(|step| step.id.clone()),
            service: self.service.clone(),
            subject: self.subject(context),
            field: self.editor.as_ref().map(|_| "value".to_owned()),
        }
    }

    fn walk(&mut self, context: &Context<'_>, on: bool) {
        let steps: Vec<(usize, usize)> = context
            .method
            .phases
            .iter()
            .enumerate()
            .flat_map(|(at, phase)| (0..phase.steps.len()).map(move |step| (at, step)))
            .collect();
        let here = steps
            .iter()
            .position(|step| *step == self.step)
            .unwrap_or(0);
        let there = if on {
            (here + 1).min(steps.len().saturating_sub(1))
        } else {
            here.saturating_sub(1)
        };
        if there != here {
            self.step = steps[there];
            self.at = 0;
        }
    }

    fn next_service(&mut self, context: &Context<'_>) {
        let Some(desk) = context.desk else { return };
        let services: Vec<&ServiceId> =
            desk.session.services().map(|service| &service.id).collect();
        let here = services
            .iter()
            .position(|id| Some(*id) == self.service.as_ref())
            .map_or(0, |at| at + 1);
        if let Some(next) = services.get(here % services.len().max(1)) {
            self.service = Some((*next).clone());
            self.at = self.at.min(self.rows(context).len().saturating_sub(1));
        }
    }

    /// Ticks a check, or opens the editor that the item's kind asks for.
    fn answer(&mut self, context: &Context<'_>) -> Vec<Request> {
        let Some((entry, item)) = self.selected(context) else {
            return Vec::new();
        };
        if let Some(cause) = &entry.closed {
            let session = context.desk.map(|desk| &desk.session);
            let text = session
                .map(|session| context.locale.cause(context.method, session, cause))
                .unwrap_or_default();
            return vec![Request::Say(Notice::warning(text))];
        }
        if item.answer == AnswerType::Check {
            let done = entry.value.is_some();
            let value = (!done).then_some(Value::Done(true));
            let what = What::Answer {
                subject: entry.subject.clone(),
                value,
            };
            return vec![Request::Make(Box::new(what))];
        }
        self.open_editor(context);
        vec![Request::Place(self.place(context))]
    }

    fn open_editor(&mut self, context: &Context<'_>) {
        let Some((entry, item)) = self.selected(context) else {
            return;
        };
        self.editor = match item.answer {
            AnswerType::Check => None,
            AnswerType::People | AnswerType::Table => Some(Editor::Grid(Box::new(
                grid::State::new(entry, item, context),
            ))),
            _ => Some(Editor::Form(Box::new(form::State::answer(
                entry, item, context,
            )))),
        };
    }

    fn take_back(&self, context: &Context<'_>) -> Vec<Request> {
        let Some((entry, item)) = self.selected(context) else {
            return Vec::new();
        };
        let subject = entry.subject.clone();
        if entry.set.is_some() {
            return vec![Request::Say(Notice::info(
                context.locale.text("notice-set-by-rule"),
            ))];
        }
        let what = match &item.kind {
            Kind::Decision { .. } if entry.standing == Standing::Proposed => {
                What::Withdraw { subject }
            }
            Kind::Decision { .. } => What::Reopen {
                subject,
                reason: String::new(),
            },
            _ => What::Answer {
                subject,
                value: None,
            },
        };
        vec![Request::Make(Box::new(what))]
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let Some(desk) = context.desk else { return };
        let look = context.look;
        let columns = Columns::of(area);
        self.header(context, frame.buffer_mut(), Rect { height: 1, ..area });
        steps::draw(self, context, desk, frame.buffer_mut(), columns.left);
        look.post(frame.buffer_mut(), columns.left.right(), columns.left);
        let rows = self.rows(context);
        let list = Rect {
            height: list_height(area.height).min(columns.middle.height),
            ..columns.middle
        };
        let shown = window(self.at, rows.len(), usize::from(list.height));
        let texts: Vec<ItemLine> = rows[shown.clone()]
            .iter()
            .map(|entry| ItemLine::of(entry, context))
            .collect();
        let painter = Painter {
            theme: look.theme,
            glyphs: &look.glyphs,
            selected: Some(self.at),
        };
        let first = shown.start;
        let mut cursor = painter.draw(frame.buffer_mut(), list, shown, |at| {
            texts[at - first].row()
        });
        let line = list.bottom();
        look.rule(frame.buffer_mut(), columns.middle, line);
        let below = Rect {
            y: line + 1,
            height: columns.middle.bottom().saturating_sub(line + 1),
            ..columns.middle
        };
        match (&self.editor, self.selected(context)) {
            (Some(Editor::Form(form)), _) => {
                cursor = form.view(context, frame.buffer_mut(), below, columns.right.is_some())
            }
            (Some(Editor::Grid(grid)), _) => cursor = grid.view(context, frame.buffer_mut(), below),
            (None, Some((entry, item))) => {
                card::draw(
                    context,
                    desk,
                    (entry, item),
                    columns.right.is_some(),
                    frame.buffer_mut(),
                    below,
                );
            }
            (None, None) => {}
        }
        if let (Some(right), Some((entry, item))) = (columns.right, self.selected(context)) {
            look.post(frame.buffer_mut(), right.x - 1, right);
            let preview = match &self.editor {
                Some(Editor::Form(form)) => form.preview(),
                _ => None,
            };
            side::draw(
                context,
                desk,
                (entry, item),
                preview,
                frame.buffer_mut(),
                right,
            );
        }
        footer::draw(
            context,
            frame.buffer_mut(),
            Rect {
                y: area.bottom() - 1,
                height: 1,
                ..area
            },
            &self.all_keys(context),
        );
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    }

    fn all_keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let mut lines = self.keys(context);
        if self.editor.is_none() {
            lines.extend(crate::tui::app::BINDINGS.iter().map(KeyLine::of));
        }
        lines
    }

    fn header(&self, context: &Context<'_>, buffer: &mut ratatui::buffer::Buffer, area: Rect) {
        let (Some(desk), look) = (context.desk, context.look) else {
            return;
        };
        let saved = desk.header(context);
        let width =
            u16::try_from(unicode_width::UnicodeWidthStr::width(saved.text.as_str())).unwrap_or(0);
        look.put_right(
            buffer,
            Rect {
                width: area.width - 1,
                ..area
            },
            area.y,
            &saved.text,
            saved.role,
        );
        let phase = &context.method.phases[self.step.0];
        let step = &phase.steps[self.step.1];
        let services = desk.session.services().count();
        let service = self
            .service
            .as_ref()
            .and_then(|id| desk.session.service(id.as_str()));
        let about = match service {
            Some(service) if services > 1 => {
                let at = desk
                    .session
                    .services()
                    .position(|other| other.id == service.id)
                    .unwrap_or(0)
                    + 1;
                context.locale.say(
                    "workshop-header-service",
                    &[
                        ("name", service.name.as_str().into()),
                        ("at", at.into()),
                        ("count", services.into()),
                    ],
                )
            }
            _ => desk.session.state.title.clone(),
        };
        let room = area.width.saturating_sub(width + 4);
        let about_width = u16::try_from(unicode_width::UnicodeWidthStr::width(about.as_str()))
            .unwrap_or(0)
            .min(room / 3);
        let trail = format!("{} {} {}", phase.name, look.glyphs.crumb, step.name);
        let trail = cut(
            &trail,
            usize::from(room.saturating_sub(about_width + 2)),
            look.glyphs.cut,
        );
        look.put(buffer, area.x + 1, area.y, room, &trail, Role::Header);
        look.put(
            buffer,
            area.x + room.saturating_sub(about_width),
            area.y,
            about_width,
            &about,
            Role::Dim,
        );
    }
}

/// What an editor made of a key.
pub(super) enum Edited {
    Going(Vec<Request>),
    Closed(Vec<Request>),
    Unknown,
}

/// The three columns; the right one folds away where there is little room.
struct Columns {
    left: Rect,
    middle: Rect,
    right: Option<Rect>,
}

const LEFT_WIDTH: u16 = 23;
/// The left column where there is room for whole names.
const LEFT_WIDTH_WIDE: u16 = 28;
const RIGHT_WIDTH: u16 = 38;
const WIDE: u16 = 100;

impl Columns {
    fn of(area: Rect) -> Self {
        // Above stands the header; below stand a notice and the keys.
        let body = Rect {
            y: area.y + 1,
            height: area.height.saturating_sub(3),
            ..area
        };
        let left_width = if body.width >= WIDE + 16 {
            LEFT_WIDTH_WIDE
        } else {
            LEFT_WIDTH
        };
        let left = Rect {
            width: left_width.min(body.width / 3),
            ..body
        };
        let right_width = if body.width >= WIDE { RIGHT_WIDTH } else { 0 };
        let x = left.right() + 1;
        let middle = Rect {
            x,
            width: (body.right() - x).saturating_sub(right_width),
            ..body
        };
        let right = (right_width > 0).then(|| Rect {
            x: middle.right() + 1,
            width: right_width - 1,
            ..body
        });
        Self {
            left,
            middle,
            right,
        }
    }
}

/// How many rows the list of items has on a screen of this height.
fn list_height(height: u16) -> u16 {
    (height.saturating_sub(4) * 2 / 5).clamp(4, 16)
}

/// The texts of one row of the list.
struct ItemLine {
    mark: &'static str,
    mark_role: Role,
    label: String,
    label_role: Role,
    detail: String,
}

impl ItemLine {
    fn of(entry: &Entry, context: &Context<'_>) -> Self {
        let glyphs = &context.look.glyphs;
        let item = context.method.item(entry.subject.item.as_str());
        let (mark, mark_role) = mark_of(entry, glyphs);
        let label_role = if entry.applies() {
            Role::Normal
        } else {
            Role::Closed
        };
        let value = match (&entry.value, item) {
            (Some(Value::Done(_)), _) | (None, _) | (_, None) => String::new(),
            (Some(value), Some(item)) => {
                let shown = context.locale.value(context.method, item, value);
                cut(shown.lines().next().unwrap_or_default(), 24, glyphs.cut)
            }
        };
        let detail = if entry.applies() {
            value
        } else {
            context.locale.standing(entry.standing)
        };
        Self {
            mark,
            mark_role,
            label: item.map(|item| item.label().to_owned()).unwrap_or_default(),
            label_role,
            detail,
        }
    }

    fn row(&self) -> Row<'_> {
        Row {
            mark: self.mark,
            mark_role: self.mark_role,
            label: &self.label,
            label_role: self.label_role,
            detail: &self.detail,
        }
    }
}

/// Returns the sign that stands for how far an item has come.
fn mark_of(entry: &Entry, glyphs: &crate::tui::theme::Glyphs) -> (&'static str, Role) {
    if !entry.missing.is_empty() || !entry.holds.is_empty() {
        return (glyphs.alert, Role::Warning);
    }
    match entry.standing {
        Standing::Answered => (glyphs.done, Role::Done),
        Standing::Decided | Standing::Set => (glyphs.done, Role::Decided),
        Standing::Proposed | Standing::Reopened => (glyphs.unchosen, Role::Proposed),
        Standing::Unsure | Standing::Unknown | Standing::ComeBack => (glyphs.unsure, Role::Warning),
        Standing::Conflict | Standing::Incomplete => (glyphs.alert, Role::Warning),
        Standing::NotForUs | Standing::Closed => (glyphs.closed, Role::Closed),
        Standing::Open if entry.mark == Mark::Open => (glyphs.open, Role::Open),
        Standing::Open => (glyphs.unsure, Role::Open),
    }
}

/// The id that a request carries until the program gives it its own.
pub(super) const NO_ID: Uuid = Uuid::nil();
