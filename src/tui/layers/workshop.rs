//! The workshop: where we are on the left, the work in the middle, what helps on the right.

mod card;
mod commands;
mod form;
mod going;
mod grid;
mod loan;
mod page;
mod part;
mod picture;
mod rows;
mod services;
mod side;
mod speak;
mod steps;
mod tools;

use uuid::Uuid;

use super::{KeyLine, Layer, Pressed, Request, guide, why};
use crate::method::{AnswerType, Item, Kind, ServiceId, Value};
use crate::route::{self, Entry, Standing};
use crate::session::{Change, Place, Refusal, Stamp, Subject, What};
use crate::tui::app::Context;
use crate::tui::field::LARGEST;
use crate::tui::footer;
use crate::tui::keys::{self, Binding, Key};
use crate::tui::list::moved;
use crate::tui::notice::Notice;
pub use commands::{BINDINGS, Command};
pub use form::BINDINGS as FORM;
pub use grid::BINDINGS as GRID;
use picture::list_height;

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
        if unfinished.is_some() && place.field.is_some() && desk.may_write {
            state.open_editor(context);
        }
        state
    }

    /// Says whether an editor is open, where letters are no commands.
    pub fn edits(&self) -> bool {
        self.editor.is_some()
    }

    /// Closes the editor; what is half typed in it is kept as it is typed.
    pub fn stop_writing(&mut self) {
        self.editor = None;
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
        let service = self.service(context);
        desk.route
            .seen_from(service.as_ref())
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
                requests.extend(services::taken_up(&requests, context));
                Pressed::Handled(requests)
            }
            Edited::Unknown
                if key.ctrl || key.alt || matches!(key.code, keys::Code::Function(_)) =>
            {
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
            Some(Editor::Form(form)) => {
                let mut lines = form.keys(context);
                lines.extend(form.field_keys());
                lines
            }
            Some(Editor::Grid(grid)) => grid.keys(context),
            None => {
                let works = |binding: &&Binding<Command>| self.is_enabled(binding.command, context);
                BINDINGS.iter().filter(works).map(KeyLine::of).collect()
            }
        }
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let rows = self.rows(context).len();
        if let Some(desk) = context.desk.filter(|desk| !desk.may_write)
            && command.alters()
        {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        match command {
            Command::Move(by) => {
                self.at = moved(self.at, rows, usize::from(list_height(context.size.1)), by);
            }
            Command::StepBack | Command::StepOn => {
                self.walk(context, command == Command::StepOn);
                return self.arrive(context);
            }
            Command::Phase(phase) => {
                if context
                    .method
                    .phases
                    .get(phase)
                    .is_some_and(|phase| !phase.steps.is_empty())
                {
                    self.step = (phase, 0);
                    self.at = 0;
                    return self.arrive(context);
                }
            }
            Command::Answer | Command::Tick => return self.answer(command, context),
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
            Command::Confirm => return self.confirm(context),
            Command::Share => return Self::share(context),
            Command::Borrow => return self.borrow(context),
            Command::Why => {
                if let Some((entry, _)) = self.selected(context) {
                    let why = why::State::new(entry.subject.clone(), context);
                    return vec![Request::Push(Box::new(Layer::Why(why)))];
                }
            }
            Command::Guide => {
                let (phase, step) = self.step;
                let step = context.method.phases[phase].steps[step].id.clone();
                return vec![Request::Push(Box::new(Layer::Guide(guide::State::new(
                    step,
                ))))];
            }
            Command::NextService => self.next_service(context),
            Command::AddService => return self.add_service(context),
            Command::DropService => return self.ask_to_drop(context),
            Command::Stay => {
                let key = footer::name(context, Key::letter('q'));
                let said = context
                    .locale
                    .say("notice-quit-with", &[("key", key.into())]);
                return vec![Request::Say(Notice::info(said))];
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
            service: self.service(context),
            subject: self.subject(context),
            field: self.editor.as_ref().map(|_| "value".to_owned()),
            shown: None,
            tool: None,
            curtain: None,
        }
    }

    /// Ticks a check, or opens the editor that the item's kind asks for.
    fn answer(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
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
        if command == Command::Answer
            && let Some(opened) = tools::opened(entry, item, context)
        {
            return opened;
        }
        if let Some(Value::Text(text)) = &entry.value
            && text.chars().count() > LARGEST
        {
            // What a field cannot hold whole must not be saved from it.
            let said = context.locale.said("notice-too-long-to-edit", &[]);
            return vec![Request::Say(Notice::said(said))];
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
            Kind::Decision { .. }
                if matches!(entry.standing, Standing::Proposed | Standing::Borrowed) =>
            {
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
}

/// What an editor made of a key.
pub(super) enum Edited {
    Going(Vec<Request>),
    Closed(Vec<Request>),
    Unknown,
}

/// The id that a request carries until the program gives it its own.
pub(super) const NO_ID: Uuid = Uuid::nil();

/// Returns a change as it would be, were it made now.
fn supposed(what: What, context: &Context<'_>) -> Change {
    let stamp = Stamp {
        id: NO_ID,
        at: context.at,
        by: String::new(),
    };
    Change { stamp, what }
}

/// Says what stands in the way of a change; the editor then stays open with what is written.
pub(super) fn refused(what: &What, context: &Context<'_>) -> Option<(Refusal, Notice)> {
    let mut session = context.desk?.session.clone();
    let change = supposed(what.clone(), context);
    let refusal = route::make(context.method, &mut session, change).err()?;
    let notice = Notice::said(context.locale.refusal(context.method, &refusal));
    Some((refusal, notice))
}
