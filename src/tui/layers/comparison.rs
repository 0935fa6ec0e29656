//! The models of a service side by side: what each takes, what changed, and in which steps they differ.

mod page;
mod rows;

use std::cell::RefCell;
use std::rc::Rc;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, gaps, model};
use crate::method::ServiceId;
use crate::process::Variant;
use crate::session::Tool;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, scrolled};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};
use page::Page;
use rows::Compared;

/// Which service it is, which two models are compared step by step, and how far down one has read.
pub struct State {
    service: ServiceId,
    pair: usize,
    first: usize,
    page: RefCell<Option<Rc<Page>>>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Pair,
    PairBack,
    AsIs,
    ToBe,
    Chosen,
    Gaps,
    Leave,
}

/// The keys of the screen.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<tab>")], Command::Pair, "comparison-do-pair"),
    unseen(
        &[Key::new("<shift+tab>")],
        Command::PairBack,
        "comparison-do-pair-back",
    ),
    shown(&[Key::new("1")], Command::AsIs, "model-do-as-is"),
    shown(&[Key::new("2")], Command::ToBe, "model-do-to-be"),
    shown(&[Key::new("3")], Command::Chosen, "model-do-chosen"),
    shown(&[Key::new("5")], Command::Gaps, "model-do-gaps"),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("4")],
        Command::Leave,
        "do-back",
    ),
];

/// Which two models can be compared: the one before, and the one after.
const PAIRS: [(Variant, Variant); 3] = [
    (Variant::AsIs, Variant::Chosen),
    (Variant::AsIs, Variant::ToBe),
    (Variant::ToBe, Variant::Chosen),
];

/// Rows around the page: what it is called, a free row and the heads above; notice and keys below.
const AROUND: u16 = 5;

impl State {
    /// Returns the screen of a service; says why where there are no two models to compare.
    pub fn open(service: Option<&ServiceId>, context: &Context<'_>) -> Result<Layer, Notice> {
        let info = |key: &str| Notice::info(context.locale.text(key));
        if context.desk.is_none() {
            return Err(info("tools-no-session"));
        }
        let service = service.ok_or_else(|| info("model-no-service"))?.clone();
        let mut state = Self {
            service,
            pair: 0,
            first: 0,
            page: RefCell::new(None),
        };
        let compared = Compared::of(&state.service, context);
        let drawn = |pair: &(Variant, Variant)| {
            compared.model(pair.0).is_some() && compared.model(pair.1).is_some()
        };
        let pair = PAIRS.iter().position(drawn);
        state.pair = pair.ok_or_else(|| info("comparison-too-few"))?;
        Ok(Layer::Comparison(Box::new(state)))
    }

    fn page(&self, context: &Context<'_>) -> Rc<Page> {
        Page::of(&self.page, &self.service, PAIRS[self.pair], context)
    }

    /// Returns where one stands, for the people in the room.
    pub fn tool(&self) -> Tool {
        Tool {
            service: Some(self.service.clone()),
            group: self.pair,
            row: self.first,
            ..Tool::default()
        }
    }

    /// Stands where somebody else does.
    pub fn stand(&mut self, tool: &Tool) {
        self.pair = tool.group % PAIRS.len();
        self.first = tool.row;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
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

    fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let open = |variant| {
            let layer = model::State::open(Some(&self.service), variant, context);
            vec![match layer {
                Ok(layer) => Request::Push(Box::new(layer)),
                Err(notice) => Request::Say(notice),
            }]
        };
        match command {
            Command::Move(by) => {
                let height = usize::from(context.size.1.saturating_sub(AROUND));
                let count = self.page(context).lines.len();
                self.first = scrolled(self.first, count, height, by);
            }
            Command::Pair => self.pair = (self.pair + 1) % PAIRS.len(),
            Command::PairBack => self.pair = (self.pair + PAIRS.len() - 1) % PAIRS.len(),
            Command::AsIs => return open(Variant::AsIs),
            Command::ToBe => return open(Variant::ToBe),
            Command::Chosen => return open(Variant::Chosen),
            Command::Gaps => {
                return vec![match gaps::State::open(Some(&self.service), context) {
                    Ok(layer) => Request::Push(Box::new(layer)),
                    Err(notice) => Request::Say(notice),
                }];
            }
            Command::Leave => return vec![Request::Pop],
        }
        Vec::new()
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let look = context.look;
        let locale = context.locale;
        let session = context.desk.map(|desk| &desk.session);
        let service = session.and_then(|session| session.service(self.service.as_str()));
        let service = service.map_or("", |service| &service.name);
        let pair = PAIRS[self.pair];
        let about = locale.with_more(service, &rows::pair_in_words(pair, context));
        look.put_heading(buffer, area, &locale.text("tools-comparison"), &about);
        let inside = room::within(area, 1);
        let heads = rows::heads(inside.width, context);
        look.line(buffer, room::row(inside, 2), &heads, Role::Header);
        let body = room::above(room::below(inside, 3), 2);
        let page = self.page(context);
        let rows = &page.lines;
        let height = usize::from(body.height);
        let first = self.first.min(rows.len().saturating_sub(height));
        for (down, row) in rows[first..].iter().take(height).enumerate() {
            look.line(buffer, room::row(body, down), &row.0, row.1);
        }
        // The sign that there is more stands in the last column of the screen.
        let page = room::narrow(body, body.width.saturating_sub(1));
        overlay::more(context, buffer, page, first, rows.len());
        Some(body.as_position())
    }
}
