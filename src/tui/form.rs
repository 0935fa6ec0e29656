//! A form that lies over a screen: lines to fill in and choices to step through.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use rust_decimal::Decimal;

use super::app::Context;
use super::field::{Field, Reply, Shape};
use super::keys::{self, Binding, Code, Key};
use super::layers::KeyLine;
use super::layers::table::{shown, unseen};
use super::list::window;
use super::notice::Notice;
use super::overlay::{self, Overlay};
use super::room;
use super::theme::Role;
use crate::costs::Range;

/// The lines of a form, and the one that is filled in.
pub struct Form {
    title: &'static str,
    lines: Vec<Line>,
    at: usize,
}

struct Line {
    label: &'static str,
    kind: Kind,
}

enum Kind {
    Text(Box<Field>),
    Choice { names: Vec<String>, at: usize },
}

/// What a form made of a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Heard {
    Handled,
    /// The lines are to be taken as they are.
    Save,
    Close,
    Unknown,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Enter,
    Save,
    Next,
    Back,
    On,
    Off,
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Enter, "do-next-field"),
    shown(&[Key::new("<ctrl+s>")], Command::Save, "do-save"),
    unseen(
        &[Key::new("<tab>"), Key::new("<down>")],
        Command::Next,
        "do-next-field",
    ),
    unseen(
        &[Key::new("<shift+tab>"), Key::new("<up>")],
        Command::Back,
        "do-field-back",
    ),
    shown(&[Key::new("<right>")], Command::On, "costs-do-other"),
    unseen(&[Key::new("<left>")], Command::Off, "costs-do-other"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const WIDTH: u16 = 70;
const LABEL_WIDTH: u16 = 24;
const LONGEST: usize = 500;

impl Form {
    /// Makes a form without lines.
    pub fn new(title: &'static str) -> Self {
        Self {
            title,
            lines: Vec::new(),
            at: 0,
        }
    }

    /// Adds a line of text.
    pub fn text(mut self, label: &'static str, text: &str, context: &Context<'_>) -> Self {
        let mut field = Field::new(Shape::Line, LONGEST, context.look.theme);
        field.set_text(text);
        let kind = Kind::Text(Box::new(field));
        self.lines.push(Line { label, kind });
        self
    }

    /// Adds a line for a figure.
    pub fn figure(
        self,
        label: &'static str,
        figure: Option<Decimal>,
        context: &Context<'_>,
    ) -> Self {
        let text = figure.map(|figure| context.locale.number(figure.normalize()));
        self.text(label, &text.unwrap_or_default(), context)
    }

    /// Adds lines for low, likely and high.
    pub fn range(
        self,
        labels: [&'static str; 3],
        range: Option<Range>,
        context: &Context<'_>,
    ) -> Self {
        let [low, likely, high] = labels;
        self.figure(low, range.and_then(|range| range.low), context)
            .figure(likely, range.map(|range| range.likely), context)
            .figure(high, range.and_then(|range| range.high), context)
    }

    /// Adds a line where one of several is chosen.
    pub fn choice(mut self, label: &'static str, names: Vec<String>, at: usize) -> Self {
        let at = at.min(names.len().saturating_sub(1));
        let kind = Kind::Choice { names, at };
        self.lines.push(Line { label, kind });
        self
    }

    pub fn press(&mut self, key: Key) -> Heard {
        if let Kind::Text(field) = &mut self.lines[self.at].kind
            && field.press(key) != Reply::Unused
        {
            return Heard::Handled;
        }
        match keys::find(BINDINGS, key) {
            Some(command) => self.update(command),
            None if key.ctrl || key.alt || matches!(key.code, Code::Function(_)) => Heard::Unknown,
            None => Heard::Handled,
        }
    }

    pub fn paste(&mut self, text: &str) {
        if let Kind::Text(field) = &mut self.lines[self.at].kind {
            field.paste(text);
        }
    }

    fn update(&mut self, command: Command) -> Heard {
        let count = self.lines.len();
        match command {
            Command::Save => return Heard::Save,
            Command::Enter if self.at + 1 == count => return Heard::Save,
            Command::Close => return Heard::Close,
            Command::Enter | Command::Next => self.at = (self.at + 1) % count,
            Command::Back => self.at = (self.at + count - 1) % count,
            Command::On => self.step(1),
            Command::Off => self.step(-1),
        }
        Heard::Handled
    }

    fn step(&mut self, by: isize) {
        if let Kind::Choice { names, at } = &mut self.lines[self.at].kind
            && !names.is_empty()
        {
            *at = at.saturating_add_signed(by).min(names.len() - 1);
        }
    }

    /// Stands in a line, for example in one that is wrong.
    pub fn stand(&mut self, at: usize) {
        self.at = at.min(self.lines.len().saturating_sub(1));
    }

    /// Returns what is written in a line.
    pub fn written(&self, at: usize) -> String {
        match &self.lines[at].kind {
            Kind::Text(field) => field.text().trim().to_owned(),
            Kind::Choice { names, at } => names.get(*at).cloned().unwrap_or_default(),
        }
    }

    /// Returns which of several is chosen in a line.
    pub fn chosen(&self, line: usize) -> usize {
        match &self.lines[line].kind {
            Kind::Choice { at, .. } => *at,
            Kind::Text(_) => 0,
        }
    }

    /// Returns the figure in a line; the line and what is wrong where it is none.
    pub fn read(
        &self,
        at: usize,
        context: &Context<'_>,
    ) -> Result<Option<Decimal>, (usize, Notice)> {
        let written = self.written(at);
        if written.is_empty() {
            return Ok(None);
        }
        let read = context.locale.read_number(&written);
        let read = read.map_err(|why| (at, Notice::said(context.locale.misread(&why))))?;
        Ok(Some(read))
    }

    /// Returns low, likely and high from three lines; the likely one alone is enough.
    pub fn read_range(
        &self,
        at: usize,
        context: &Context<'_>,
    ) -> Result<Option<Range>, (usize, Notice)> {
        let (low, likely, high) = (
            self.read(at, context)?,
            self.read(at + 1, context)?,
            self.read(at + 2, context)?,
        );
        let wrong = |line: usize, key: &str| (line, Notice::warning(context.locale.text(key)));
        let Some(likely) = likely else {
            return if low.is_some() || high.is_some() {
                Err(wrong(at + 1, "costs-no-likely"))
            } else {
                Ok(None)
            };
        };
        if low.is_some_and(|low| low > likely) {
            return Err(wrong(at, "costs-low-is-high"));
        }
        if high.is_some_and(|high| high < likely) {
            return Err(wrong(at + 2, "costs-high-is-low"));
        }
        Ok(Some(Range { likely, low, high }))
    }

    pub fn keys(&self) -> Vec<KeyLine> {
        let chooses = matches!(self.lines[self.at].kind, Kind::Choice { .. });
        let works = |command| chooses || !matches!(command, Command::On | Command::Off);
        let lines = BINDINGS.iter().filter(|binding| works(binding.command));
        lines.map(KeyLine::of).collect()
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text(self.title);
        let rows = u16::try_from(self.lines.len()).unwrap_or(u16::MAX);
        let keys = self.keys();
        let overlay = Overlay {
            title: &title,
            size: Size::new(WIDTH, rows),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let shown = window(self.at, self.lines.len(), usize::from(inside.height));
        let first = shown.start;
        let mut cursor = None;
        for at in shown {
            let line = &self.lines[at];
            let here = at == self.at;
            let row = room::row(inside, at - first);
            let role = if here { Role::Title } else { Role::Normal };
            let label = room::narrow(row, LABEL_WIDTH - 1);
            look.line(buffer, label, &context.locale.text(line.label), role);
            let place = room::beside(row, LABEL_WIDTH);
            match &line.kind {
                Kind::Text(field) => {
                    let drawn = field.draw(buffer, place);
                    cursor = if here { drawn } else { cursor };
                }
                Kind::Choice { names, at } => {
                    let (left, right) = (look.glyphs.left, look.glyphs.right);
                    let name = names.get(*at).map_or("", String::as_str);
                    let text = format!("{left} {name} {right}");
                    let role = if here { Role::Selected } else { Role::Normal };
                    look.line(buffer, place, &text, role);
                    cursor = if here {
                        Some(place.as_position())
                    } else {
                        cursor
                    };
                }
            }
        }
        overlay::more(context, buffer, inside, first, self.lines.len());
        overlay::place_cursor(frame, cursor);
    }
}
