//! What is wrong with the method that is tried out: each problem with its place and what can be done.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::table::{self, shown, unseen};
use super::{KeyLine, Pressed, Request};
use crate::method::Problem;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, scrolled};
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;

/// The problems in order of place, and how far the list is scrolled.
pub struct State {
    problems: Vec<Problem>,
    offset: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Scroll(Move),
    Close,
}

/// The keys of the list.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("<enter>")],
        Command::Close,
        "do-close",
    ),
    unseen(
        &[Key::new("<space>")],
        Command::Scroll(Move::PageDown),
        "do-page-down",
    ),
];

const SIZE: Size = Size::new(76, 30);
/// How far the sentence and the hint stand in from the place.
const INDENT: u16 = 2;

/// One row of the list.
struct Line {
    indent: u16,
    text: String,
    role: Role,
}

impl State {
    /// Makes the list of problems.
    pub fn new(problems: Vec<Problem>) -> Self {
        Self {
            problems,
            offset: 0,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Scroll, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
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
                let lines = self.lines(context, room.width).len();
                self.offset = scrolled(self.offset, lines, usize::from(room.height), by);
                Vec::new()
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let count = [("count", self.problems.len().into())];
        let title = context.locale.say("pack-problems", &count);
        let width = overlay::inside(area, SIZE).width;
        let lines = self.lines(context, width);
        let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: Size::new(SIZE.width, SIZE.height.min(height)),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let buffer = frame.buffer_mut();
        for (at, line) in lines.iter().skip(self.offset).enumerate() {
            let place = room::beside(room::row(inside, at), line.indent);
            context.look.line(buffer, place, &line.text, line.role);
        }
        overlay::more(context, buffer, inside, self.offset, lines.len());
        frame.set_cursor_position((inside.x, inside.y));
    }

    fn lines(&self, context: &Context<'_>, width: u16) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut put = |text: &str, indent: u16, role: Role| {
            let room = usize::from(width.saturating_sub(indent));
            lines.extend(rows(text, room).into_iter().map(|row| Line {
                indent,
                text: row.to_owned(),
                role,
            }));
        };
        put(&context.locale.text("pack-problems-about"), 0, Role::Normal);
        for problem in &self.problems {
            let place = &problem.place;
            let said = context.locale.problem(problem);
            put(" ", 0, Role::Normal);
            let at = match place.line {
                0 => place.file.clone(),
                line => format!("{}:{line}:{}", place.file, place.column),
            };
            put(&at, 0, Role::Title);
            put(&said.sentence, INDENT, Role::Warning);
            put(&said.hint.unwrap_or_default(), INDENT, Role::Normal);
        }
        lines
    }
}
