//! One document, to be read from top to bottom.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::table::{self, shown, unseen};
use super::{KeyLine, Pressed, Request};
use crate::document::{Document, LineKind};
use crate::tui::app::Context;
use crate::tui::documents::Entry;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, scrolled};
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};

/// A document, and how far it is scrolled.
pub struct State {
    document: Document,
    offset: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Scroll(Move),
    Leave,
}

/// The keys of the preview.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
    ),
    unseen(
        &[Key::new("<space>")],
        Command::Scroll(Move::PageDown),
        "do-page-down",
    ),
];

/// As wide as a page is good to read.
const WIDEST: u16 = 96;

impl State {
    /// Makes the preview of a document.
    pub fn new(document: Document) -> Self {
        Self {
            document,
            offset: 0,
        }
    }

    /// Returns the document written anew, scrolled as far as it was; as it is where it cannot be written.
    pub fn anew(self, context: &Context<'_>) -> Self {
        let entries = Entry::all(context).into_iter();
        let mut documents = entries.filter_map(|entry| entry.document.ok());
        let same = |document: &Document| {
            document.id == self.document.id && document.title == self.document.title
        };
        match documents.find(same) {
            Some(document) => Self { document, ..self },
            None => self,
        }
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
            Command::Leave => vec![Request::Pop],
            Command::Scroll(by) => {
                let page = page(Rect::new(0, 0, context.size.0, context.size.1));
                let lines = self.document.lines(usize::from(page.width)).len();
                let height = usize::from(page.height);
                self.offset = scrolled(self.offset, lines, height, by);
                Vec::new()
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, buffer) = (context.look, frame.buffer_mut());
        let title = context.locale.text("documents-title");
        let title = format!("{title} {} {}", look.glyphs.crumb, self.document.title);
        look.line(buffer, room::within(area, 1), &title, Role::Normal);
        let page = page(area);
        let lines = self.document.lines(usize::from(page.width));
        let shown = lines.iter().skip(self.offset);
        for (at, line) in shown.take(usize::from(page.height)).enumerate() {
            let place = room::row(page, at);
            if line.kind == LineKind::Rule {
                look.rule(buffer, place, place.y);
            } else {
                look.line(buffer, place, &line.text, role(line.kind));
            }
        }
        overlay::more(context, buffer, page, self.offset, lines.len());
        footer::draw_last(context, buffer, area, &self.keys(context));
        frame.set_cursor_position((page.x, page.y));
    }
}

/// Returns where the document is written: below the header, above notice and keys.
fn page(area: Rect) -> Rect {
    let inner = room::above(room::below(room::within(area, 2), 2), 2);
    room::narrow(inner, WIDEST)
}

fn role(kind: LineKind) -> Role {
    match kind {
        LineKind::Heading(1) => Role::Title,
        LineKind::Heading(_) | LineKind::TableHead => Role::Header,
        LineKind::Text
        | LineKind::Bullet
        | LineKind::TableRow
        | LineKind::Gap
        | LineKind::Code
        | LineKind::Rule => Role::Normal,
        LineKind::Notice => Role::Warning,
    }
}
