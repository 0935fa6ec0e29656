//! Every command that works here and every item of the method, found from a few letters.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use unicode_width::UnicodeWidthStr;

use super::table::{self, shown};
use super::{KeyLine, Pressed, Request, help};
use crate::locale::Locale;
use crate::session::Subject;
use crate::tui::app::Context;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{Binding, Code, Key};
use crate::tui::list::{Move, Row, moved, window};
use crate::tui::overlay::{self, Overlay};
use crate::tui::palette::{Choice, Hit, Palette};
use crate::tui::room;
use crate::tui::theme::Role;

/// What can be chosen, what was typed, and what fits it.
pub struct State {
    palette: Palette<Target>,
    /// What stands at the right of each choice.
    details: Vec<String>,
    field: Field,
    hits: Vec<Hit>,
    at: usize,
}

/// What a choice does.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Target {
    Press(Key),
    Go(Subject),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Move(Move),
    Choose,
    Close,
}

/// The keys of the palette that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Choose, "do-choose"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

const SIZE: Size = Size::new(64, 18);
const LONGEST_QUERY: usize = 100;

/// The language whose words a command is also found by.
const OTHER_WORDS: &str = "en";

impl State {
    /// Makes the palette from the keys that work and the items of the open session.
    pub fn new(context: &Context<'_>, table: Vec<KeyLine>) -> Self {
        let mut choices = Vec::new();
        let mut details = Vec::new();
        let other = Locale::named(OTHER_WORDS);
        for line in table.iter().filter(|line| is_command(line)) {
            let words = other
                .as_ref()
                .map(|other| other.text(line.help))
                .unwrap_or_default();
            choices.push(Choice {
                label: context.locale.text(line.help),
                words,
                id: Target::Press(line.keys[0]),
            });
            details.push(help::names(context, line));
        }
        for (choice, detail) in items(context) {
            choices.push(choice);
            details.push(detail);
        }
        let palette = Palette::new(choices);
        let hits = palette.find("");
        let field = Field::new(Shape::Line, LONGEST_QUERY, context.look.theme);
        Self {
            palette,
            details,
            field,
            hits,
            at: 0,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        if key != Key::new("<ctrl+p>") {
            match self.field.press(key) {
                Reply::Unused => {}
                reply => return Pressed::Handled(self.typed(reply)),
            }
        }
        match table::find(BINDINGS, table::BESIDE_FIELD, Command::Move, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if key.ctrl => Pressed::Unknown,
            None => Pressed::Handled(Vec::new()),
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        let reply = self.field.paste(text);
        self.typed(reply)
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        table::lines(BINDINGS, |_| true, table::BESIDE_FIELD)
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        match command {
            Command::Move(by) => {
                let area = Rect::new(0, 0, context.size.0, context.size.1);
                let height = overlay::inside(area, SIZE).height.saturating_sub(2);
                self.at = moved(self.at, self.hits.len(), usize::from(height), by);
                Vec::new()
            }
            Command::Choose => {
                let hit = self
                    .hits
                    .get(self.at)
                    .and_then(|hit| self.palette.choices().get(hit.index));
                match hit.map(|choice| choice.id.clone()) {
                    Some(Target::Press(key)) => vec![Request::Pop, Request::Press(key)],
                    Some(Target::Go(subject)) => vec![Request::Pop, Request::Go(subject)],
                    None => Vec::new(),
                }
            }
            Command::Close => vec![Request::Pop],
        }
    }

    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let title = context.locale.text("palette-title");
        let keys = self.keys(context);
        let overlay = Overlay {
            title: &title,
            size: SIZE,
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let cursor = self.field.draw(buffer, room::low(inside, 1));
        look.rule(buffer, inside, inside.y + 1);
        let list = room::below(inside, 2);
        if self.hits.is_empty() {
            let text = context.locale.text("palette-nothing");
            look.put_wrapped(buffer, list, &text, Role::Dim);
        }
        let shown = window(self.at, self.hits.len(), usize::from(list.height));
        let painter = look.painter(Some(self.at));
        painter.draw(buffer, list, shown.clone(), |at| self.row(at));
        for (down, hit) in self.hits[shown].iter().enumerate() {
            let detail = u16::try_from(self.details[hit.index].width()).unwrap_or(0);
            let label = room::beside(room::row(list, down), 2);
            let label = room::narrow(label, label.width.saturating_sub(detail + 1));
            let text = &self.palette.choices()[hit.index].label;
            look.mark_letters(buffer, label, text, &hit.places);
        }
        overlay::place_cursor(frame, cursor);
    }

    fn row(&self, at: usize) -> Row<'_> {
        let index = self.hits[at].index;
        Row {
            detail: &self.details[index],
            ..Row::new(&self.palette.choices()[index].label)
        }
    }

    fn typed(&mut self, reply: Reply) -> Vec<Request> {
        if matches!(reply, Reply::Changed | Reply::Full) {
            self.hits = self.palette.find(&self.field.text());
            self.at = 0;
        }
        Vec::new()
    }
}

/// Says whether a key is something to look for, and no mere step in a list.
fn is_command(line: &KeyLine) -> bool {
    line.keys.first().is_some_and(|key| match key.code {
        Code::Char(_) | Code::Function(_) => true,
        Code::Enter | Code::Delete => line.group != "group-move",
        _ => false,
    })
}

/// Returns the items of the open session as choices, each with the step it stands in.
fn items(context: &Context<'_>) -> Vec<(Choice<Target>, String)> {
    let Some(desk) = context.desk else {
        return Vec::new();
    };
    let entries = desk.route.seen_from(desk.service());
    entries
        .filter_map(|entry| {
            let (_, step, item) = context.method.find(entry.subject.item.as_str())?;
            let choice = Choice {
                label: item.label().to_owned(),
                words: format!("{} {} {}", item.text, step.name, item.reference),
                id: Target::Go(entry.subject.clone()),
            };
            Some((choice, step.short.clone()))
        })
        .collect()
}
