//! One document, to be read from top to bottom.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{KeyLine, Pressed, Request};
use crate::document::{Document, LineKind};
use crate::tui::app::{Context, bind};
use crate::tui::keys::{self, Binding, Key};
use crate::tui::list::{Move, moved};
use crate::tui::theme::Role;
use crate::tui::{footer, overlay};

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
        true,
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
    bind(
        &[Key::new("<esc>"), Key::new("q")],
        Command::Leave,
        "do-back",
        "group-anywhere",
        true,
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

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        BINDINGS.iter().map(KeyLine::of).collect()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Leave => vec![Request::Pop],
            Command::Scroll(by) => {
                let page = page(Rect::new(0, 0, context.size.0, context.size.1));
                let lines = self.document.lines(usize::from(page.width)).len();
                let height = usize::from(page.height);
                self.offset = moved(self.offset, lines.saturating_sub(height) + 1, height, by);
                Vec::new()
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let look = context.look;
        let title = context.locale.say(
            "preview-title",
            &[("title", self.document.title.as_str().into())],
        );
        look.put(
            frame.buffer_mut(),
            area.x + 1,
            area.y,
            area.width.saturating_sub(2),
            &title,
            Role::Dim,
        );
        let page = page(area);
        let lines = self.document.lines(usize::from(page.width));
        for (line, y) in lines
            .iter()
            .skip(self.offset)
            .zip(page.top()..page.bottom())
        {
            if line.kind == LineKind::Rule {
                look.rule(frame.buffer_mut(), page, y);
            } else {
                look.put(
                    frame.buffer_mut(),
                    page.x,
                    y,
                    page.width,
                    &line.text,
                    role(line.kind),
                );
            }
        }
        overlay::more(context, frame.buffer_mut(), page, self.offset, lines.len());
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        frame.set_cursor_position((page.x, page.y));
    }
}

/// Returns where the document is written: below the header, above notice and keys.
fn page(area: Rect) -> Rect {
    Rect {
        x: area.x + 2,
        y: area.y + 2,
        width: area.width.saturating_sub(5).min(WIDEST),
        height: area.height.saturating_sub(4),
    }
}

fn role(kind: LineKind) -> Role {
    match kind {
        LineKind::Heading(1) => Role::Title,
        LineKind::Heading(_) | LineKind::TableHead => Role::Header,
        LineKind::Text | LineKind::Bullet | LineKind::TableRow | LineKind::Gap => Role::Normal,
        LineKind::Code | LineKind::Rule => Role::Dim,
        LineKind::Notice => Role::Warning,
    }
}
