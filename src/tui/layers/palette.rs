//! Every command that works here and every item of the method, found from a few letters.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use unicode_width::UnicodeWidthStr;

use super::finder::{Finder, Heard};
use super::table::{self, shown};
use super::{KeyLine, Pressed, Request, help};
use crate::locale::Locale;
use crate::session::Subject;
use crate::tui::app::Context;
use crate::tui::keys::{Binding, Code, Key};
use crate::tui::list::{Move, Row, window};
use crate::tui::overlay::{self, Overlay};
use crate::tui::palette::{Choice, Hit, Palette};
use crate::tui::room;
use crate::tui::theme::Role;

/// What can be chosen, what was typed, and what fits it.
pub struct State {
    palette: Palette<Target>,
    /// What stands at the right of each choice.
    details: Vec<String>,
    finder: Finder,
    hits: Vec<Hit>,
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

/// The language whose words a command is also found by.
const OTHER_WORDS: &str = "en";

impl State {
    /// Makes the palette from the keys that work and the items of the open session.
    pub fn new(context: &Context<'_>, table: Vec<KeyLine>) -> Self {
        let mut choices = Vec::new();
        let mut details = Vec::new();
        let other = Locale::named(OTHER_WORDS);
        for line in table.iter().filter(|line| is_command(line)) {
            let mut words = context.locale.other_words(line.help);
            if let Some(other) = &other {
                words = format!("{words} {}", other.text(line.help));
            }
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
        Self {
            palette,
            details,
            finder: Finder::new(context),
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
        if self.finder.paste(text) {
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
                let hit = self
                    .hits
                    .get(self.finder.at)
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
        let (cursor, list) = self.finder.draw(context, buffer, inside);
        if self.hits.is_empty() {
            let text = context.locale.text("palette-nothing");
            look.put_wrapped(buffer, list, &text, Role::Normal);
        }
        let shown = window(self.finder.at, self.hits.len(), usize::from(list.height));
        let painter = look.painter(Some(self.finder.at));
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

    fn find(&mut self) {
        self.hits = self.palette.find(&self.finder.query());
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
            Some((choice, step.label().to_owned()))
        })
        .collect()
}
