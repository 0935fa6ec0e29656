//! A question that is answered with yes or no, or a few lines that are only told.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::table::shown;
use super::{KeyLine, Pressed, Request};
use crate::tui::app::Context;
use crate::tui::keys::{self, Binding, Key};
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;

/// What is asked or told, and what a yes does.
pub struct State {
    title: String,
    text: String,
    kind: Kind,
}

enum Kind {
    /// What is requested on yes.
    Asks(Vec<Request>),
    Tells,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Yes,
    No,
}

/// The keys of a question.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("j"), Key::new("y"), Key::new("<enter>")],
        Command::Yes,
        "do-yes",
    ),
    shown(
        &[Key::new("n"), Key::new("<esc>"), Key::new("q")],
        Command::No,
        "do-no",
    ),
];

/// The keys of what is only told.
/// The keys where there is something to read and nothing to answer.
pub const CLOSING: &[Binding<Command>] = &[shown(
    &[Key::new("<enter>"), Key::new("<esc>"), Key::new("q")],
    Command::No,
    "do-close",
)];

const WIDTH: u16 = 60;

impl State {
    /// Makes a question; on yes these requests go out.
    pub fn asking(title: String, text: String, yes: Vec<Request>) -> Self {
        Self {
            title,
            text,
            kind: Kind::Asks(yes),
        }
    }

    /// Makes lines to be read and closed.
    pub fn telling(title: String, text: String) -> Self {
        Self {
            title,
            text,
            kind: Kind::Tells,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match keys::find(self.bindings(), key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            // Letters do nothing else before the question is answered.
            None if key.typed().is_some() => Pressed::Handled(Vec::new()),
            None => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        self.bindings().iter().map(KeyLine::of).collect()
    }

    pub fn update(&mut self, command: Command, _: &Context<'_>) -> Vec<Request> {
        let mut requests = vec![Request::Pop];
        if let (Command::Yes, Kind::Asks(yes)) = (command, &mut self.kind) {
            requests.append(yes);
        }
        requests
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let width = WIDTH.min(overlay::inside(area, area.as_size()).width);
        let height = rows(&self.text, usize::from(width)).len() + 2;
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &self.title,
            size: Size::new(width, u16::try_from(height).unwrap_or(u16::MAX)),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let text = room::below(inside, 1);
        let buffer = frame.buffer_mut();
        context
            .look
            .put_wrapped(buffer, text, &self.text, Role::Normal);
        frame.set_cursor_position((text.x, text.y));
    }

    fn bindings(&self) -> &'static [Binding<Command>] {
        match self.kind {
            Kind::Asks(_) => BINDINGS,
            Kind::Tells => CLOSING,
        }
    }
}
