//! The models of a service side by side: what each takes, what changed, and in which steps they differ.

mod rows;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::table::{self, shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, gaps, model};
use crate::method::ServiceId;
use crate::process::Variant;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, scrolled};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};
use rows::{Compared, rows};

/// Which service it is, which two models are compared step by step, and how far down one has read.
pub struct State {
    service: ServiceId,
    pair: usize,
    first: usize,
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
        };
        let compared = state.compared(context);
        let drawn = |pair: &(Variant, Variant)| {
            compared.model(pair.0).is_some() && compared.model(pair.1).is_some()
        };
        let pair = PAIRS.iter().position(drawn);
        state.pair = pair.ok_or_else(|| info("comparison-too-few"))?;
        Ok(Layer::Comparison(Box::new(state)))
    }

    fn compared<'c>(&self, context: &Context<'c>) -> Compared<'c> {
        Compared::of(&self.service, context)
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
                let count = rows(&self.compared(context), PAIRS[self.pair], context).len();
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
        let (look, buffer) = (context.look, frame.buffer_mut());
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
        let rows = rows(&self.compared(context), pair, context);
        let height = usize::from(body.height);
        let first = self.first.min(rows.len().saturating_sub(height));
        for (down, row) in rows[first..].iter().take(height).enumerate() {
            look.line(buffer, room::row(body, down), &row.0, row.1);
        }
        overlay::more(context, buffer, body, first, rows.len());
        footer::draw_last(context, buffer, area, &self.keys(context));
        overlay::place_cursor(frame, Some(body.as_position()));
    }
}
