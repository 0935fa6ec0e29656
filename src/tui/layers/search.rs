//! Search in everything the group has written: answers, reasons, notes, actions and parked topics.

mod found;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};

use super::finder::{Finder, Heard};
use super::table::{self, shown};
use super::{KeyLine, Pressed, Request};
use crate::text::fold;
use crate::tui::app::{self, Context};
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, window};
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;
use found::{Source, sources};

/// What there is to search, what was typed, and where it was found.
pub struct State {
    sources: Vec<Source>,
    finder: Finder,
    hits: Vec<Hit>,
}

/// A place where the words stand.
struct Hit {
    source: usize,
    /// The words with what stands around them.
    excerpt: String,
    /// The letters of the excerpt that were searched for, counted as `char`s.
    places: Vec<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Choose,
    Close,
}

/// The keys of the search that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Choose, "do-go"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const SIZE: Size = Size::new(74, 18);
/// A hit takes two rows: where it stands, and the words.
const ROWS_PER_HIT: u16 = 2;

impl State {
    /// Makes a search in the open session.
    pub fn new(context: &Context<'_>) -> Self {
        Self {
            sources: sources(context),
            finder: Finder::new(context),
            hits: Vec::new(),
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
                let inside = overlay::inside(area, SIZE);
                self.finder
                    .select(self.hits.len(), inside, ROWS_PER_HIT, by);
                Vec::new()
            }
            Command::Choose => {
                let hit = self.hits.get(self.finder.at);
                let Some(source) = hit.map(|hit| &self.sources[hit.source]) else {
                    return Vec::new();
                };
                let leads = match &source.subject {
                    Some(subject) => Request::Go(subject.clone()),
                    None if source.of_tools => Request::Run(app::Command::Analyses),
                    // What else belongs to no item stands in the overview.
                    None => Request::Run(app::Command::Overview),
                };
                vec![Request::Pop, leads]
            }
            Command::Close => vec![Request::Pop],
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("search-title");
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
            let key = if self.finder.is_empty() {
                "search-hint"
            } else {
                "search-nothing"
            };
            look.put_wrapped(buffer, list, &context.locale.text(key), Role::Normal);
        }
        let height = usize::from(list.height / ROWS_PER_HIT);
        for (down, at) in window(self.finder.at, self.hits.len(), height).enumerate() {
            let place = room::below(list, u16::try_from(down).unwrap_or(0) * ROWS_PER_HIT);
            self.draw_hit(context, buffer, place, at);
        }
        overlay::place_cursor(frame, cursor);
    }

    fn draw_hit(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect, at: usize) {
        let look = context.look;
        let hit = &self.hits[at];
        let source = &self.sources[hit.source];
        let painter = look.painter(Some(self.finder.at));
        painter.draw(buffer, room::low(area, 1), at..at + 1, |_| Row {
            detail: &source.kind,
            ..Row::new(&source.label)
        });
        let excerpt = room::beside(room::row(area, 1), 4);
        look.line(buffer, excerpt, &hit.excerpt, Role::Normal);
        look.mark_letters(buffer, excerpt, &hit.excerpt, &hit.places);
    }

    fn find(&mut self) {
        let query = fold(self.finder.query().trim());
        self.hits = Vec::new();
        if query.is_empty() {
            return;
        }
        let found = self.sources.iter().enumerate().filter_map(|(at, source)| {
            let (excerpt, places) = source.find(&query)?;
            Some(Hit {
                source: at,
                excerpt,
                places,
            })
        });
        self.hits = found.collect();
    }
}
