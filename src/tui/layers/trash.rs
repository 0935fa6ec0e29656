//! The trash: what was deleted, when it goes for good, and the way back.

use jiff::Timestamp;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::table::{self, shown};
use super::{KeyLine, Layer, Pressed, Request, confirm};
use crate::locale::Argument;
use crate::store::Trashed;
use crate::tui::app::Context;
use crate::tui::effect::Effect;
use crate::tui::keys::{Binding, Key};
use crate::tui::list::{Move, Row, moved, window};
use crate::tui::theme::Role;
use crate::tui::{footer, overlay, room};

/// What lies in the trash, the last one deleted first.
pub struct State {
    trash: Vec<Trashed>,
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    TakeBack,
    Remove,
    Empty,
    Leave,
}

/// The keys of the list.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<enter>"), Key::new("u")],
        Command::TakeBack,
        "do-untrash",
    ),
    shown(
        &[Key::new("x"), Key::new("<delete>")],
        Command::Remove,
        "do-remove",
    ),
    shown(&[Key::new("t")], Command::Empty, "do-empty-trash"),
    shown(
        &[Key::new("<esc>"), Key::new("q"), Key::new("p")],
        Command::Leave,
        "do-back",
    ),
];

/// Rows around list and detail: header, a free row; notice, keys.
const AROUND: u16 = 4;
/// The rows of what is said about the selected one: a rule, its title, whose it is, two times.
const DETAIL: u16 = 6;

impl State {
    /// Makes the list of what lies in the trash.
    pub fn new(trash: Vec<Trashed>) -> Self {
        Self { trash, at: 0 }
    }

    /// Takes in what lies in the trash now; the selection stays where it was.
    pub fn listed(&mut self, trash: Vec<Trashed>) {
        self.at = self.at.min(trash.len().saturating_sub(1));
        self.trash = trash;
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        match table::find(BINDINGS, table::MOVES, Command::Move, key) {
            Some(command) if self.is_enabled(command) => {
                Pressed::Handled(self.update(command, context))
            }
            _ => Pressed::Unknown,
        }
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        let moves = if self.is_enabled(Command::Move(Move::Down)) {
            table::MOVES
        } else {
            &[]
        };
        table::lines(BINDINGS, |command| self.is_enabled(command), moves)
    }

    fn is_enabled(&self, command: Command) -> bool {
        match command {
            Command::Leave => true,
            Command::Move(_) => self.trash.len() > 1,
            _ => !self.trash.is_empty(),
        }
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let selected = self.trash.get(self.at);
        match command {
            Command::Move(by) => {
                let height = usize::from(list_height(context.size.1));
                self.at = moved(self.at, self.trash.len(), height, by);
                Vec::new()
            }
            Command::TakeBack => selected
                .map(|trashed| Request::Do(Box::new(Effect::TakeBack(Box::new(trashed.clone())))))
                .into_iter()
                .collect(),
            Command::Remove => {
                let going: Vec<_> = selected.cloned().into_iter().collect();
                ask(context, "trash-remove-title", "trash-remove", going)
            }
            Command::Empty => ask(
                context,
                "trash-empty-title",
                "trash-empty",
                self.trash.clone(),
            ),
            Command::Leave => vec![Request::Pop],
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, buffer) = (context.look, frame.buffer_mut());
        let locale = context.locale;
        let count = locale.say("trash-count", &[("count", self.trash.len().into())]);
        look.put_heading(buffer, area, &locale.text("trash-title"), &count);
        let body = room::above(room::below(room::within(area, 1), 2), 2);
        let cursor = if self.trash.is_empty() {
            look.put_wrapped(buffer, body, &locale.text("trash-nothing"), Role::Normal);
            Some(Position::new(body.x, body.y))
        } else {
            self.draw_list(context, buffer, body)
        };
        footer::draw_last(context, buffer, area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        body: Rect,
    ) -> Option<Position> {
        let list = room::low(body, list_height(context.size.1).min(rows(&self.trash)));
        let shown = window(self.at, self.trash.len(), usize::from(list.height));
        let days: Vec<String> = self
            .trash
            .iter()
            .map(|trashed| {
                let day = day(context, trashed.stay.since);
                let ago = context.locale.ago(day.min(context.today), context.today);
                context
                    .locale
                    .say("trash-deleted-ago", &[("ago", ago.into())])
            })
            .collect();
        let painter = context.look.painter(Some(self.at));
        let cursor = painter.draw(buffer, list, shown, |at| {
            let (mark, mark_role) = if self.trash[at].stay.is_leaving(context.at) {
                (context.look.glyphs.alert, Role::Warning)
            } else {
                (" ", Role::Normal)
            };
            Row {
                mark,
                mark_role,
                detail: &days[at],
                ..Row::new(self.trash[at].label())
            }
        });
        if let Some(trashed) = self.trash.get(self.at) {
            draw_detail(context, buffer, room::below(body, list.height), trashed);
        }
        cursor
    }
}

fn rows(trash: &[Trashed]) -> u16 {
    u16::try_from(trash.len()).unwrap_or(u16::MAX)
}

/// The list leaves room for what is said about the selected one.
fn list_height(height: u16) -> u16 {
    height.saturating_sub(AROUND + DETAIL).max(1)
}

fn day(context: &Context<'_>, moment: Timestamp) -> jiff::civil::Date {
    moment.to_zoned(context.zone.clone()).date()
}

/// Draws whose a deleted session is, when it was deleted, and when it goes.
fn draw_detail(context: &Context<'_>, buffer: &mut Buffer, area: Rect, trashed: &Trashed) {
    let (look, locale) = (context.look, context.locale);
    if area.height < 2 {
        return;
    }
    look.rule(buffer, area, area.y);
    let deleted = locale.moment(trashed.stay.since, context.zone);
    let goes = locale.date(day(context, trashed.stay.goes(context.at)));
    let goes_role = if trashed.stay.is_leaving(context.at) {
        Role::Warning
    } else {
        Role::Normal
    };
    let say = |key: &str, name: &str, text: String| locale.say(key, &[(name, text.into())]);
    let mut lines = vec![(trashed.label().to_owned(), Role::Title)];
    if trashed.title.is_none() {
        lines.push((locale.text("trash-unreadable"), Role::Normal));
    } else if !trashed.organisation.is_empty() {
        lines.push((trashed.organisation.clone(), Role::Normal));
    }
    lines.push((say("trash-deleted", "when", deleted), Role::Normal));
    lines.push((say("trash-goes", "date", goes), goes_role));
    let mut rest = room::below(area, 1);
    for (text, role) in lines {
        let rows = look.put_wrapped(buffer, rest, &text, role);
        rest = room::below(rest, rows);
    }
}

/// Asks before sessions are removed for good; which ones is part of the question.
fn ask(context: &Context<'_>, title: &str, text: &str, going: Vec<Trashed>) -> Vec<Request> {
    let locale = context.locale;
    let labels = going.iter().map(Trashed::label);
    let arguments: [(&str, Argument); 2] = [
        ("titles", locale.titles(labels).into()),
        ("count", going.len().into()),
    ];
    let title = locale.text(title);
    let text = locale.say(text, &arguments);
    let destroy = Request::Do(Box::new(Effect::Destroy(going)));
    let asking = confirm::State::asking(title, text, vec![destroy]);
    vec![Request::Push(Box::new(Layer::Confirm(asking)))]
}
