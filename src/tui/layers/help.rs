//! The keys that work where one is, under their headings.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use unicode_width::UnicodeWidthStr;

use super::{KeyLine, Pressed, Request};
use crate::tui::app::{Context, bind};
use crate::tui::keys::{self, Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::overlay::{self, Overlay};
use crate::tui::theme::Role;

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
    bind(
        &[
            Key::new("<esc>"),
            Key::new("q"),
            Key::new("?"),
            Key::new("<f1>"),
            Key::new("<enter>"),
        ],
        Command::Close,
        "do-close",
        "group-here",
        true,
    ),
    bind(
        &[Key::new("<down>"), Key::new("j")],
        Command::Scroll(Move::Down),
        "do-down",
        "group-move",
        true,
    ),
    bind(
        &[Key::new("<up>"), Key::new("k")],
        Command::Scroll(Move::Up),
        "do-up",
        "group-move",
        true,
    ),
    bind(
        &[Key::new("<pagedown>"), Key::new("<space>")],
        Command::Scroll(Move::PageDown),
        "do-page-down",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<pageup>")],
        Command::Scroll(Move::PageUp),
        "do-page-up",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<home>")],
        Command::Scroll(Move::First),
        "do-first",
        "group-move",
        false,
    ),
    bind(
        &[Key::new("<end>")],
        Command::Scroll(Move::Last),
        "do-last",
        "group-move",
        false,
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
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            // A key that is being read about does nothing yet.
            None if key.typed().is_some() => Pressed::Handled(Vec::new()),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        BINDINGS.iter().map(KeyLine::of).collect()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Close => vec![Request::Pop],
            Command::Scroll(by) => {
                let area = Rect::new(0, 0, context.size.0, context.size.1);
                let room = overlay::inside(area, SIZE);
                let height = usize::from(room.height) * columns(room);
                let last = self.lines(context).len().saturating_sub(height);
                self.offset = moved(self.offset, last + 1, height, by);
                Vec::new()
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("help-title");
        let lines = self.lines(context);
        let room = overlay::inside(area, SIZE);
        let rows = u16::try_from(lines.len().div_ceil(columns(room))).unwrap_or(u16::MAX);
        let size = Size::new(SIZE.width, SIZE.height.min(rows));
        let inside = overlay::draw(
            context,
            frame,
            area,
            &Overlay {
                title: &title,
                size,
                keys: &self.keys(context),
            },
        );
        let width = inside.width / u16::try_from(columns(inside)).unwrap_or(1);
        let key_width = key_width(&lines);
        let height = usize::from(inside.height).max(1);
        for (at, line) in lines
            .iter()
            .skip(self.offset)
            .take(height * columns(inside))
            .enumerate()
        {
            let column = u16::try_from(at / height).unwrap_or(0);
            let row = u16::try_from(at % height).unwrap_or(0);
            let place = Rect::new(
                inside.x + column * width,
                inside.y + row,
                width.saturating_sub(1),
                1,
            );
            draw_line(context, frame, place, line, key_width);
        }
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
    let names: Vec<String> = line
        .keys
        .iter()
        .map(|key| key.name(|word| context.locale.text(word)))
        .collect();
    names.join(" ")
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

fn draw_line(
    context: &Context<'_>,
    frame: &mut Frame<'_>,
    place: Rect,
    line: &Line,
    key_width: u16,
) {
    let (look, buffer) = (context.look, frame.buffer_mut());
    match line {
        Line::Heading(text) => {
            look.put(buffer, place.x, place.y, place.width, text, Role::Header);
        }
        Line::Key { name, help } => {
            look.put(
                buffer,
                place.x,
                place.y,
                key_width.min(place.width),
                name,
                Role::Key,
            );
            let x = place.x + key_width + 1;
            look.put(
                buffer,
                x,
                place.y,
                place.right().saturating_sub(x),
                help,
                Role::Normal,
            );
        }
        Line::Space => {}
    }
}
