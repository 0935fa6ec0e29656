//! The keys that work where one is, under their headings.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Rect, Size};
use unicode_width::UnicodeWidthStr;

use super::table::{self, shown, unseen};
use super::{KeyLine, Pressed, Request};
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, scrolled};
use crate::tui::overlay::{self, Overlay};
use crate::tui::theme::Role;
use crate::tui::{footer, room};

/// The key lines that were given, and how far they are scrolled.
pub struct State {
    table: Vec<KeyLine>,
    offset: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Scroll(Move),
    Close,
}

/// The keys of the help.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[
            Key::new("<esc>"),
            Key::new("q"),
            Key::new("?"),
            Key::new("<f1>"),
            Key::new("<enter>"),
        ],
        Command::Close,
        "do-close",
    ),
    unseen(
        &[Key::new("<space>")],
        Command::Scroll(Move::PageDown),
        "do-page-down",
    ),
];

/// Two columns of keys and words.
const SIZE: Size = Size::new(72, 36);
/// Below this width there is one column.
const TWO_COLUMNS: u16 = 66;
const SHORTEST_KEY: usize = 8;
const LONGEST_KEY: usize = 16;

/// One line of the help.
enum Line {
    Heading(String),
    Key { name: String, help: String },
    Space,
}

impl State {
    /// Makes the help from the keys that work.
    pub fn new(_: &Context<'_>, table: Vec<KeyLine>) -> Self {
        Self { table, offset: 0 }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Scroll, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            // A key that is being read about does nothing yet.
            None if key.typed().is_some() => Pressed::Handled(Vec::new()),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::MOVES)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Close => vec![Request::Pop],
            Command::Scroll(by) => {
                let area = Rect::new(0, 0, context.size.0, context.size.1);
                let room = overlay::inside(area, SIZE);
                let height = usize::from(room.height) * columns(room);
                let lines = self.lines(context).len();
                self.offset = scrolled(self.offset, lines, height, by);
                Vec::new()
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("help-title");
        let lines = self.lines(context);
        let columns = columns(overlay::inside(area, SIZE));
        let rows = u16::try_from(lines.len().div_ceil(columns)).unwrap_or(u16::MAX);
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: Size::new(SIZE.width, SIZE.height.min(rows)),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let width = inside.width / u16::try_from(columns).unwrap_or(1);
        let key_width = key_width(&lines);
        let height = usize::from(inside.height).max(1);
        let shown = lines.iter().skip(self.offset).take(height * columns);
        for (at, line) in shown.enumerate() {
            let column = u16::try_from(at / height).unwrap_or(0);
            let place = room::beside(room::row(inside, at % height), column * width);
            let place = room::narrow(place, width.saturating_sub(1));
            draw_line(context, frame.buffer_mut(), place, line, key_width);
        }
        // The last column alone decides whether there is more below.
        let before = height * (columns - 1);
        let last = lines.len().saturating_sub(before);
        overlay::more(context, frame.buffer_mut(), inside, self.offset, last);
        frame.set_cursor_position((inside.x, inside.y));
    }

    /// Returns the lines, each group under its heading, in the order of the tables.
    fn lines(&self, context: &Context<'_>) -> Vec<Line> {
        let mut groups: Vec<&'static str> = Vec::new();
        for line in &self.table {
            if !groups.contains(&line.group) {
                groups.push(line.group);
            }
        }
        let mut lines = Vec::new();
        for group in groups {
            if !lines.is_empty() {
                lines.push(Line::Space);
            }
            lines.push(Line::Heading(context.locale.text(group)));
            let here = self.table.iter().filter(|line| line.group == group);
            lines.extend(here.map(|line| Line::Key {
                name: names(context, line),
                help: context.locale.text(line.help),
            }));
        }
        lines
    }
}

/// Returns the names of the keys that mean the same.
pub fn names(context: &Context<'_>, line: &KeyLine) -> String {
    let names = line.keys.iter().map(|key| footer::name(context, *key));
    names.collect::<Vec<String>>().join(" ")
}

fn columns(room: Rect) -> usize {
    if room.width >= TWO_COLUMNS { 2 } else { 1 }
}

fn key_width(lines: &[Line]) -> u16 {
    let widest = lines.iter().map(|line| match line {
        Line::Key { name, .. } => name.width(),
        _ => 0,
    });
    let widest = widest.max().unwrap_or(0).clamp(SHORTEST_KEY, LONGEST_KEY);
    u16::try_from(widest).unwrap_or(0)
}

fn draw_line(context: &Context<'_>, buffer: &mut Buffer, place: Rect, line: &Line, key_width: u16) {
    let look = context.look;
    match line {
        Line::Heading(text) => {
            look.line(buffer, place, text, Role::Header);
        }
        Line::Key { name, help } => {
            look.line(buffer, room::narrow(place, key_width), name, Role::Key);
            let words = room::beside(place, key_width + 1);
            look.line(buffer, words, help, Role::Normal);
        }
        Line::Space => {}
    }
}
