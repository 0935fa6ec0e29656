//! Everything there is to know about one item: why it is as it is, how to answer it, and what was decided before.

mod blocks;

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::table::{self, shown, unseen};
use super::{KeyLine, Pressed, Request};
use crate::session::Subject;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, scrolled};
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;
use blocks::{Block, blocks};

/// The item, and how far what is said of it is scrolled.
pub struct State {
    subject: Subject,
    offset: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Scroll(Move),
    Go,
    Close,
}

/// The keys of the explanation.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("y")],
        Command::Close,
        "do-close",
    ),
    unseen(&[Key::new("<enter>")], Command::Go, "do-go"),
    unseen(
        &[Key::new("<space>")],
        Command::Scroll(Move::PageDown),
        "do-page-down",
    ),
];

/// As wide as a page is good to read.
const SIZE: Size = Size::new(72, 60);

impl State {
    /// Makes the explanation of an item.
    pub fn new(subject: Subject, _: &Context<'_>) -> Self {
        Self { subject, offset: 0 }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Scroll, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::MOVES)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Close => vec![Request::Pop],
            Command::Go => vec![Request::Pop, Request::Go(self.subject.clone())],
            Command::Scroll(by) => {
                let area = Rect::new(0, 0, context.size.0, context.size.1);
                let room = overlay::inside(area, SIZE);
                let lines = lines(&blocks(context, &self.subject), usize::from(room.width)).len();
                let height = usize::from(room.height);
                self.offset = scrolled(self.offset, lines, height, by);
                Vec::new()
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("why-title");
        let width = overlay::inside(area, SIZE).width;
        let lines = lines(&blocks(context, &self.subject), usize::from(width));
        let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: Size::new(SIZE.width, SIZE.height.min(height)),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let buffer = frame.buffer_mut();
        for (at, (text, role)) in lines.iter().skip(self.offset).enumerate() {
            context
                .look
                .line(buffer, room::row(inside, at), text, *role);
        }
        overlay::more(context, buffer, inside, self.offset, lines.len());
        frame.set_cursor_position((inside.x, inside.y));
    }
}

/// Returns the lines of the blocks at a width.
fn lines(blocks: &[Block], width: usize) -> Vec<(String, Role)> {
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Space => lines.push((String::new(), Role::Normal)),
            Block::Text(text, role) => {
                lines.extend(
                    rows(text, width)
                        .into_iter()
                        .map(|row| (row.to_owned(), *role)),
                );
            }
            Block::Point(sign, text, role) => {
                let broken = rows(text, width.saturating_sub(2));
                lines.extend(broken.into_iter().enumerate().map(|(at, row)| {
                    let sign = if at == 0 { *sign } else { " " };
                    (format!("{sign} {row}"), *role)
                }));
            }
        }
    }
    lines
}
