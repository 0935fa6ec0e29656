//! The words of the trade, found by a few letters, each with what it means.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::finder::{Finder, Heard};
use super::table::{self, shown};
use super::{KeyLine, Pressed, Request};
use crate::text::fold;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, window};
use crate::tui::overlay::{self, Overlay};
use crate::tui::palette::{Choice, Hit, Palette};
use crate::tui::room;
use crate::tui::theme::Role;

/// The terms by name, with what each means, and what was typed.
pub struct State {
    palette: Palette<String>,
    finder: Finder,
    hits: Vec<Hit>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[shown(
    &[Key::new("<esc>"), Key::new("<enter>"), Key::new("<ctrl+g>")],
    Command::Close,
    "do-close",
)];

const SIZE: Size = Size::new(72, 18);
/// The rows below the list in which the meaning stands.
const MEANING: u16 = 6;

impl State {
    /// Makes the list of the method's terms.
    pub fn new(context: &Context<'_>) -> Self {
        let mut terms: Vec<_> = context.method.terms.iter().collect();
        terms.sort_by_cached_key(|term| fold(&term.name));
        let choices = terms.into_iter().map(|term| Choice {
            label: term.name.clone(),
            words: term.also.join(" "),
            id: term.meaning.clone(),
        });
        let palette = Palette::new(choices.collect());
        let hits = palette.find("");
        Self {
            palette,
            finder: Finder::new(context),
            hits,
        }
    }

    /// Looks for the same in the language that is spoken now.
    pub fn speak(&mut self, context: &Context<'_>) {
        let empty = Finder::new(context);
        let finder = std::mem::replace(&mut self.finder, empty);
        *self = Self {
            finder,
            ..Self::new(context)
        };
        self.find();
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match self.finder.press(key, BINDINGS, Command::Move) {
            Heard::Words => self.find(),
            Heard::Command(command) => return Pressed::Handled(self.update(command, context)),
            Heard::Nothing => {}
            Heard::Unknown => return Pressed::Unknown,
        }
        Pressed::Handled(Vec::new())
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if self.finder.paste(text) {
            self.find();
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
                let inside = room::above(overlay::inside(area, SIZE), MEANING);
                self.finder.select(self.hits.len(), inside, 1, by);
                Vec::new()
            }
            Command::Close => vec![Request::Pop],
        }
    }

    fn find(&mut self) {
        self.hits = self.palette.find(&self.finder.query());
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("guide-terms");
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
            let text = context.locale.text("guide-no-term");
            look.put_wrapped(buffer, list, &text, Role::Normal);
        }
        let list = room::above(list, MEANING);
        let rows = window(self.finder.at, self.hits.len(), usize::from(list.height));
        look.painter(Some(self.finder.at))
            .draw(buffer, list, rows, |at| {
                Row::new(&self.palette.choices()[self.hits[at].index].label)
            });
        if let Some(hit) = self.hits.get(self.finder.at) {
            let below = room::below(inside, inside.height.saturating_sub(MEANING));
            look.rule(buffer, inside, below.y);
            let meaning = &self.palette.choices()[hit.index].id;
            look.put_cut(buffer, room::below(below, 1), meaning, Role::Normal);
        }
        overlay::place_cursor(frame, cursor);
    }
}
