//! Which copy a session is to be joined with: another one of the list, or a file whose path is written.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::finder::{Finder, Heard};
use super::table::{self, shown};
use super::{KeyLine, Pressed, Request};
use crate::store::Summary;
use crate::tui::app::Context;
use crate::tui::effect::Effect;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, window};
use crate::tui::notice::Notice;
use crate::tui::overlay::{self, Overlay};
use crate::tui::palette::{Choice, Hit, Palette};
use crate::tui::room;
use crate::tui::theme::Role;

/// The session that receives, the others, and what was typed.
pub struct State {
    /// The slug and the title of the session that receives.
    name: String,
    title: String,
    /// The other sessions by slug.
    palette: Palette<String>,
    details: Vec<String>,
    finder: Finder,
    hits: Vec<Hit>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Choose,
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Choose, "do-choose"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const SIZE: Size = Size::new(64, 14);
/// The longest path.
const LONGEST: usize = 4096;

impl State {
    /// Makes the choice among the other sessions.
    pub fn new(context: &Context<'_>, session: &Summary, all: &[Summary]) -> Self {
        let others = all
            .iter()
            .filter(|other| other.slug != session.slug && !other.damaged);
        let mut details = Vec::new();
        let choices = others.map(|other| {
            let day = other.worked.to_zoned(context.zone.clone()).date();
            details.push(
                context
                    .locale
                    .short_ago(day.min(context.today), context.today),
            );
            Choice {
                label: format!("{} · {}", other.title, other.organisation),
                words: other.slug.clone(),
                id: other.slug.clone(),
            }
        });
        let palette = Palette::new(choices.collect());
        let hits = palette.find("");
        Self {
            name: session.slug.clone(),
            title: session.title.clone(),
            palette,
            details,
            finder: Finder::with_room(context, LONGEST),
            hits,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match self.finder.press(key, BINDINGS, Command::Move) {
            Heard::Words => self.find(),
            Heard::Command(command) => return Pressed::Handled(self.update(command, context)),
            Heard::Nothing => {}
            Heard::Unknown => return Pressed::Unknown,
        }
        Pressed::Handled(Vec::new())
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        if self.finder.paste(text.trim()) {
            self.find();
        }
        Vec::new()
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::BESIDE_FIELD)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Move(by) => {
                let area = Rect::new(0, 0, context.size.0, context.size.1);
                let inside = overlay::inside(area, SIZE);
                self.finder.select(self.hits.len(), inside, 1, by);
                Vec::new()
            }
            Command::Choose => {
                let Some(other) = self.chosen() else {
                    let text = context.locale.text("merge-which");
                    return vec![Request::Say(Notice::info(text))];
                };
                let name = self.name.clone();
                let join = Effect::Join { name, other };
                vec![Request::Pop, Request::Do(Box::new(join))]
            }
            Command::Close => vec![Request::Pop],
        }
    }

    /// Returns the slug of the selected session, or the path that was written.
    fn chosen(&self) -> Option<String> {
        let written = self.finder.query().trim().to_owned();
        if is_path(&written) {
            return Some(written);
        }
        let hit = self.hits.get(self.finder.at)?;
        let choice = self.palette.choices().get(hit.index)?;
        Some(choice.id.clone())
    }

    fn find(&mut self) {
        let query = self.finder.query();
        self.hits = if is_path(query.trim()) {
            Vec::new()
        } else {
            self.palette.find(&query)
        };
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = [("title", (&self.title).into())];
        let title = context.locale.say("merge-with", &title);
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: SIZE,
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let (cursor, list) = self.finder.draw(context, buffer, inside);
        let hint = if is_path(self.finder.query().trim()) {
            Some("merge-reads-file")
        } else if self.hits.is_empty() {
            Some("merge-no-other")
        } else {
            None
        };
        if let Some(hint) = hint {
            look.put_wrapped(buffer, list, &context.locale.text(hint), Role::Normal);
        }
        let list = room::above(list, 2);
        let rows = window(self.finder.at, self.hits.len(), usize::from(list.height));
        let painter = look.painter(Some(self.finder.at));
        painter.draw(buffer, list, rows, |at| {
            let index = self.hits[at].index;
            Row {
                detail: &self.details[index],
                ..Row::new(&self.palette.choices()[index].label)
            }
        });
        if hint.is_none() {
            let text = context.locale.text("merge-or-path");
            look.line(buffer, room::foot(inside), &text, Role::Normal);
        }
        overlay::place_cursor(frame, cursor);
    }
}

/// Says whether what is written is the path of a file, and no part of a name.
fn is_path(written: &str) -> bool {
    written.contains('/')
}
