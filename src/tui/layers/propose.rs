//! Which decision an idea is the reason for: found by a few letters, then proposed in its form.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use uuid::Uuid;

use super::finder::{Finder, Heard};
use super::table::{self, shown};
use super::{KeyLine, Pressed, Proposal, Request};
use crate::board::Idea;
use crate::method::Item;
use crate::session::Subject;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, window};
use crate::tui::overlay::{self, Overlay};
use crate::tui::palette::{Choice, Hit, Palette};
use crate::tui::room;
use crate::tui::theme::Role;

/// The idea, and the decisions there are.
pub struct State {
    idea: Uuid,
    reason: String,
    palette: Palette<Subject>,
    /// The step of each decision.
    steps: Vec<String>,
    finder: Finder,
    hits: Vec<Hit>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Propose,
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<enter>")],
        Command::Propose,
        "board-do-propose-this",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const SIZE: Size = Size::new(70, 15);

impl State {
    /// Makes the list of the decisions that an idea can be the reason for.
    pub fn new(idea: &Idea, context: &Context<'_>) -> Self {
        let mut choices = Vec::new();
        let mut steps = Vec::new();
        let desk = context.desk;
        let entries = desk.into_iter().flat_map(|desk| {
            let service = idea.board.service.as_ref().or_else(|| desk.service());
            desk.route.seen_from(service)
        });
        for entry in entries.filter(|entry| entry.applies()) {
            let id = entry.subject.item.as_str();
            let item = context.method.item(id).filter(|item| item.is_decision());
            let Some(item) = item.filter(|item: &&Item| item.gate().is_none()) else {
                continue;
            };
            let (phase, step) = (entry.place.0, entry.place.1);
            let step = &context.method.phases[phase].steps[step];
            choices.push(Choice {
                label: item.text.clone(),
                words: format!("{} {}", item.label(), step.name),
                id: entry.subject.clone(),
            });
            steps.push(step.label().to_owned());
        }
        let palette = Palette::new(choices);
        let hits = palette.find("");
        Self {
            idea: idea.id,
            reason: idea.text.clone(),
            palette,
            steps,
            finder: Finder::new(context),
            hits,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match self.finder.press(key, BINDINGS, Command::Move) {
            Heard::Words => self.hits = self.palette.find(&self.finder.query()),
            Heard::Command(command) => return Pressed::Handled(self.update(command, context)),
            Heard::Nothing => {}
            Heard::Unknown => return Pressed::Unknown,
        }
        Pressed::Handled(Vec::new())
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if self.finder.paste(text) {
            self.hits = self.palette.find(&self.finder.query());
        }
        Vec::new()
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::BESIDE_FIELD)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Move(by) => {
                let area = Rect::new(0, 0, context.size.0, context.size.1);
                let inside = overlay::inside(area, SIZE);
                self.finder.select(self.hits.len(), inside, 1, by);
                Vec::new()
            }
            Command::Propose => {
                let Some(hit) = self.hits.get(self.finder.at) else {
                    return Vec::new();
                };
                let proposal = Proposal {
                    subject: self.palette.choices()[hit.index].id.clone(),
                    value: None,
                    reason: self.reason.clone(),
                    choice: None,
                    idea: Some(self.idea),
                    ballot: None,
                };
                vec![Request::Pop, Request::Propose(Box::new(proposal))]
            }
            Command::Close => vec![Request::Pop],
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let locale = context.locale;
        let title = locale.text("board-propose");
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: SIZE,
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let (cursor, list) = self.finder.draw(context, buffer, inside);
        if self.hits.is_empty() {
            let text = locale.text("board-no-decision");
            look.put_wrapped(buffer, list, &text, Role::Normal);
        }
        let list = room::above(list, 1);
        let rows = window(self.finder.at, self.hits.len(), usize::from(list.height));
        let painter = look.painter(Some(self.finder.at));
        painter.draw(buffer, list, rows, |at| {
            let index = self.hits[at].index;
            Row {
                detail: &self.steps[index],
                ..Row::new(&self.palette.choices()[index].label)
            }
        });
        let reason = [("text", self.reason.as_str().into())];
        let text = locale.say("board-is-reason", &reason);
        look.line(buffer, room::foot(inside), &text, Role::Normal);
        overlay::place_cursor(frame, cursor);
    }
}
