//! The screen of ways to meet the needs, with costs and gains.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::table::{self, shown};
use super::{KeyLine, Layer, Pressed, Request};
use crate::method::ServiceId;

use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::Move;
use crate::tui::notice::Notice;
use crate::tui::{footer, room};

/// What stands on the screen.
pub struct State {}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Leave,
}

/// The keys of the screen.
pub const BINDINGS: &[Binding<Command>] = &[shown(
    &[Key::new("<esc>"), Key::new("q")],
    Command::Leave,
    "do-back",
)];

impl State {
    /// Returns the screen, for a service where it is about one; says why where there is nothing to show.
    pub fn open(_: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        if context.desk.is_none() {
            return Err(Notice::info(context.locale.text("tools-no-session")));
        }
        Ok(Layer::Alternatives(Box::new(Self {})))
    }

    pub fn press(&mut self, key: Key, _: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(Command::Leave) => Pressed::Handled(vec![Request::Pop]),
            Some(Command::Move(_)) => Pressed::Handled(Vec::new()),
            None => Pressed::Unknown,
        }
    }

    pub fn paste(&mut self, _: &str, _: &Context<'_>) -> Vec<Request> {
        Vec::new()
    }

    /// Says whether letters are text here, and no keys.
    pub fn writes(&self) -> bool {
        false
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::MOVES)
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, buffer) = (context.look, frame.buffer_mut());
        let title = context.locale.text("tools-alternatives");
        look.put_heading(buffer, area, &title, "");
        footer::draw_last(context, buffer, room::within(area, 0), &self.keys(context));
    }
}
