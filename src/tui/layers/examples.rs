//! Which worked example is copied and opened, with what each of them shows.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::table::{self, shown};
use super::{KeyLine, Pressed, Request};
use crate::store::{example, examples};
use crate::tui::app::Context;
use crate::tui::effect::Effect;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, moved};
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;

/// The examples, oldest first, and which one is selected.
pub struct State {
    examples: Vec<Example>,
    at: usize,
}

struct Example {
    name: String,
    label: String,
    rules: String,
    /// What the example says of itself.
    about: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Choose,
    Close,
}

/// The keys of the choice.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<enter>"), Key::new("e")],
        Command::Choose,
        "do-copy-example",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Close,
        "do-close",
    ),
];

const SIZE: Size = Size::new(70, 17);

impl State {
    /// Reads the examples that are in the program.
    pub fn new(context: &Context<'_>) -> Self {
        let mut sessions: Vec<_> = examples()
            .filter_map(|name| Some((name, example(name)?)))
            .collect();
        sessions.sort_by_key(|(_, session)| session.created);
        let examples = sessions.into_iter().map(|(name, session)| {
            let state = &session.state;
            let mut rules = context.method.rule_sets.iter();
            let rules = rules.find(|rules| rules.id == state.rules);
            let whole = state.notes.iter().find(|note| note.subject.is_none());
            Example {
                name: name.to_owned(),
                label: format!("{} · {}", state.title, state.organisation),
                rules: rules.map_or_else(String::new, |rules| rules.name.clone()),
                about: whole.map_or_else(String::new, |note| note.text.clone()),
            }
        });
        Self {
            examples: examples.collect(),
            at: 0,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::MOVES)
    }

    pub fn update(&mut self, command: Command, _: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Move(by) => {
                let count = self.examples.len();
                self.at = moved(self.at, count, count, by);
                Vec::new()
            }
            Command::Choose => {
                let name = self.examples.get(self.at).map(|one| one.name.clone());
                let copy = |name| Request::Do(Box::new(Effect::Example { name }));
                let chosen = name.map(copy);
                std::iter::once(Request::Pop).chain(chosen).collect()
            }
            Command::Close => vec![Request::Pop],
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("home-examples");
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: SIZE,
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let count = self.examples.len();
        let painter = look.painter(Some(self.at));
        let cursor = painter.draw(buffer, inside, 0..count, |at| Row {
            detail: &self.examples[at].rules,
            ..Row::new(&self.examples[at].label)
        });
        let below = room::below(inside, u16::try_from(count + 1).unwrap_or(u16::MAX));
        if let Some(example) = self.examples.get(self.at) {
            look.put_cut(buffer, below, &example.about, Role::Normal);
        }
        overlay::place_cursor(frame, cursor);
    }
}
