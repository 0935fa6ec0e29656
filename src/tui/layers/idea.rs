//! Ideas caught in one line from anywhere, one after the other, for the board of the step.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::board::{Manner, Sheet, Writer};
use super::table::shown;
use super::{KeyLine, Pressed, Request};
use crate::board::{BoardRef, Idea};
use crate::tui::app::Context;
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::overlay::{self, Overlay};
use crate::tui::room;
use crate::tui::theme::Role;

/// Which board the ideas go to, and what is typed.
pub struct State {
    board: BoardRef,
    writer: Writer,
    /// The last idea that was caught while the line was open.
    last: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Save,
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Save, "board-do-save"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const WIDTH: u16 = 64;

impl State {
    /// Makes the line, for a board.
    pub fn new(board: BoardRef, context: &Context<'_>) -> Self {
        Self {
            board,
            writer: Writer::new(context),
            last: String::new(),
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if let Some(requests) = self.writer.press(key, context) {
            return Pressed::Handled(requests);
        }
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if key.ctrl || matches!(key.code, Code::Function(_)) => Pressed::Unknown,
            None => Pressed::Handled(Vec::new()),
        }
    }

    /// Takes in what was pasted: one line goes on being written, several are as many ideas.
    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        if text.trim().contains('\n') {
            let (board, sheet) = (self.board.clone(), Sheet::of(context, &self.board));
            let manner = Manner::elsewhere(context, &board, &sheet);
            return self.put(manner.list(text), &manner);
        }
        self.writer.paste(text)
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        BINDINGS.iter().map(KeyLine::of).collect()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let reads = context.desk.filter(|desk| !desk.may_write);
        match (command, reads) {
            // Where somebody else has taken over, what is typed stays in its line.
            (Command::Save, Some(desk)) if !self.writer.is_empty() => {
                vec![Request::Say(desk.only_reads(context.locale))]
            }
            (Command::Save, _) if !self.writer.is_empty() => {
                let (board, sheet) = (self.board.clone(), Sheet::of(context, &self.board));
                let manner = Manner::elsewhere(context, &board, &sheet);
                let (mut requests, ideas) = self.writer.take(&manner);
                requests.extend(self.put(ideas, &manner));
                requests
            }
            (Command::Save | Command::Close, _) => vec![Request::Pop],
        }
    }

    /// Puts ideas on the board; the line stays for the next.
    fn put(&mut self, ideas: Vec<Idea>, manner: &Manner<'_, '_>) -> Vec<Request> {
        if let Some(last) = ideas.last() {
            self.last.clone_from(&last.text);
        }
        manner.put(ideas)
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let locale = context.locale;
        let kind = context.method.craft.board(self.board.board.as_str());
        let name = kind.map_or("", |kind| kind.name.as_str());
        let title = locale.say("board-catch", &[("board", name.into())]);
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: Size::new(WIDTH, 4),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let buffer = frame.buffer_mut();
        let cursor = self.writer.draw(buffer, room::low(inside, 1));
        let count = Sheet::of(context, &self.board).ideas.len();
        let text = if self.last.is_empty() {
            let question = kind.map_or("", |kind| kind.question.as_str());
            question.to_owned()
        } else {
            let arguments = [("count", count.into()), ("last", self.last.as_str().into())];
            locale.say("board-caught", &arguments)
        };
        let about = room::below(inside, 2);
        context.look.put_cut(buffer, about, &text, Role::Normal);
        overlay::place_cursor(frame, cursor);
    }
}
