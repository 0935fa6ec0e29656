//! Everything there is to know about one item: why it is as it is, how to answer it, and what was decided before.

mod blocks;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::article::Article;
use super::table::{self, shown, unseen};
use super::{KeyLine, Pressed, Request};
use crate::session::Subject;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::Move;
use blocks::blocks;

/// The item, and how far what is said of it is scrolled.
pub struct State {
    subject: Subject,
    article: Article,
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

impl State {
    /// Makes the explanation of an item.
    pub fn new(subject: Subject, _: &Context<'_>) -> Self {
        Self {
            subject,
            article: Article::default(),
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
            Command::Close => vec![Request::Pop],
            Command::Go => vec![Request::Pop, Request::Go(self.subject.clone())],
            Command::Scroll(by) => {
                let blocks = blocks(context, &self.subject);
                self.article.scroll(context, &blocks, by);
                Vec::new()
            }
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("why-title");
        let (keys, blocks) = (self.keys(context), blocks(context, &self.subject));
        self.article
            .draw(context, frame, area, (&title, &keys, &blocks));
    }
}
