//! Labelled lines to fill in over a screen: a row of a register, an indicator, or the facilitator's own word.

mod filled;
mod lines;
mod picture;

use super::table::{shown, unseen};
use super::{KeyLine, Layer, Pressed, Request, workshop};
use crate::method::{Column, Item};
use crate::plan::{Aspect, Indicator, Judgement};
use crate::session::{Draft, Subject};
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::notice::Notice;

/// What is filled in, and what becomes of it.
pub struct State {
    purpose: Purpose,
    lines: Vec<Line>,
    at: usize,
    /// Whether what stands there was typed earlier and left.
    drafted: bool,
}

enum Purpose {
    /// A row of a table; a new one where no place is named.
    Row {
        subject: Subject,
        at: Option<usize>,
    },
    Indicator(Box<Indicator>),
    Judgement(Aspect),
}

/// One line: what it asks, as the column of a table asks it, and what is written.
struct Line {
    column: Column,
    /// What helps to fill it in.
    help: String,
    /// Whether it asks for somebody.
    names: bool,
    field: Field,
    /// What stands there before anything is typed.
    given: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Enter,
    Save,
    Next,
    Back,
    Cycle,
    Close,
}

/// The keys that are no text.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Enter, "do-next-field"),
    shown(&[Key::new("<ctrl+s>")], Command::Save, "do-save"),
    unseen(
        &[Key::new("<tab>"), Key::new("<down>")],
        Command::Next,
        "do-next-field",
    ),
    unseen(
        &[Key::new("<shift+tab>"), Key::new("<up>")],
        Command::Back,
        "do-field-back",
    ),
    shown(
        &[Key::new("<ctrl+t>"), Key::new("<f3>")],
        Command::Cycle,
        "do-grid-cycle",
    ),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

/// How the keys that save are told in the last line.
const LAST: Binding<Command> = shown(
    &[Key::new("<enter>"), Key::new("<ctrl+s>")],
    Command::Save,
    "do-save",
);

/// The room a line has, in letters.
const LONGEST: usize = 2_000;

impl State {
    /// Returns the lines of a row of a table; a new row where no place is named.
    pub fn row(subject: &Subject, item: &Item, at: Option<usize>, context: &Context<'_>) -> Layer {
        let purpose = Purpose::Row {
            subject: subject.clone(),
            at,
        };
        Self::over(purpose, lines::of_row(subject, item, at, context), context)
    }

    /// Returns the lines of an indicator.
    pub fn indicator(indicator: Indicator, context: &Context<'_>) -> Layer {
        let lines = lines::of_indicator(&indicator, context);
        Self::over(Purpose::Indicator(Box::new(indicator)), lines, context)
    }

    /// Returns the lines of the facilitator's own word on how something stands.
    pub fn judgement(aspect: Aspect, judgement: &Judgement, context: &Context<'_>) -> Layer {
        let lines = lines::of_judgement(judgement, context);
        Self::over(Purpose::Judgement(aspect), lines, context)
    }

    /// Makes the layer, with what was half typed in its lines when it was left.
    fn over(purpose: Purpose, lines: Vec<Line>, context: &Context<'_>) -> Layer {
        let mut state = Self {
            purpose,
            lines,
            at: 0,
            drafted: false,
        };
        let session = context.desk.map(|desk| &desk.session);
        let subject = state.subject().cloned();
        for at in 0..state.lines.len() {
            let name = state.draft_name(at);
            let draft = session.and_then(|session| session.draft(subject.as_ref(), &name));
            if let Some(draft) = draft {
                state.lines[at].field.set_text(&draft.text);
                state.drafted = true;
            }
        }
        Layer::Filling(Box::new(state))
    }

    /// Returns what the lines are about, where that is an item of the method.
    fn subject(&self) -> Option<&Subject> {
        match &self.purpose {
            Purpose::Row { subject, .. } => Some(subject),
            _ => None,
        }
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Pressed {
        let reply = self.lines[self.at].field.press(key);
        if reply == Reply::Moved {
            return Pressed::Handled(Vec::new());
        }
        if reply != Reply::Unused {
            return Pressed::Handled(self.drafts());
        }
        if completion::takes(key, reply) {
            if let Some(offered) = self.offered(context) {
                self.lines[self.at].field.set_text(&offered);
            }
            return Pressed::Handled(self.drafts());
        }
        match keys::find(BINDINGS, key) {
            Some(command) => Pressed::Handled(self.update(command, context)),
            None if key.ctrl || key.alt || matches!(key.code, Code::Function(_)) => {
                Pressed::Unknown
            }
            None => Pressed::Handled(Vec::new()),
        }
    }

    pub fn paste(&mut self, text: &str, _: &Context<'_>) -> Vec<Request> {
        // A row that comes from a sheet fills the lines that follow.
        for (place, cell) in text.split('\t').enumerate() {
            if place > 0 && self.is_last() {
                break;
            }
            self.at += usize::from(place > 0);
            self.lines[self.at].field.paste(cell);
        }
        self.drafts()
    }

    pub fn keys(&self, _: &Context<'_>) -> Vec<KeyLine> {
        let chooses = !self.lines[self.at].column.options.is_empty();
        let last = self.is_last();
        let works = |command| match command {
            Command::Cycle => chooses,
            // Enter saves in the last line.
            Command::Enter => !last,
            _ => true,
        };
        let lines = BINDINGS.iter().filter(|binding| works(binding.command));
        let lines = lines.map(|binding| match binding.command {
            Command::Save if last => KeyLine::of(&LAST),
            _ => KeyLine::of(binding),
        });
        lines.collect()
    }

    fn is_last(&self) -> bool {
        self.at + 1 == self.lines.len()
    }

    pub fn update(&mut self, command: Command, context: &Context<'_>) -> Vec<Request> {
        let count = self.lines.len();
        match command {
            Command::Next => self.at = (self.at + 1) % count,
            Command::Back => self.at = (self.at + count - 1) % count,
            Command::Cycle => {
                self.cycle();
                return self.drafts();
            }
            Command::Close => return vec![Request::Pop],
            Command::Enter if !self.is_last() => {
                return match self.read(self.at, context) {
                    Ok(_) => {
                        self.at += 1;
                        Vec::new()
                    }
                    Err(notice) => vec![Request::Say(notice)],
                };
            }
            Command::Enter | Command::Save => return self.save(context),
        }
        Vec::new()
    }

    /// Returns what the line could become: a name that is known, or one of its options.
    fn offered(&self, context: &Context<'_>) -> Option<String> {
        let line = &self.lines[self.at];
        if line.names {
            return completion::name(&line.field, context);
        }
        let options = line.column.options.iter();
        completion::of(options.map(|one| one.text.as_str()), &line.field.text())
    }

    /// Puts the next option in the place of the one that is written.
    fn cycle(&mut self) {
        let line = &mut self.lines[self.at];
        let options = &line.column.options;
        if options.is_empty() {
            return;
        }
        let written = line.field.text();
        let here = options.iter().position(|one| one.text == written.trim());
        let next = here.map_or(0, |at| (at + 1) % options.len());
        line.field.set_text(&options[next].text);
    }

    /// Saves what is filled in; what cannot be saved stays in its line.
    fn save(&mut self, context: &Context<'_>) -> Vec<Request> {
        let desk = context.desk.filter(|desk| !desk.may_write);
        if let Some(desk) = desk {
            return vec![Request::Say(desk.only_reads(context.locale))];
        }
        let what = match self.filled_in(context) {
            Ok(what) => what,
            Err((at, notice)) => {
                self.at = at;
                return vec![Request::Say(notice)];
            }
        };
        let mut requests = self.no_drafts();
        if let Some(what) = what {
            if let Some((_, notice)) = workshop::refused(&what, context) {
                return vec![Request::Say(notice)];
            }
            requests.push(Request::Make(Box::new(what)));
        }
        requests.push(Request::Pop);
        requests
    }

    /// Returns the name under which half-typed text of a line is kept.
    fn draft_name(&self, at: usize) -> String {
        let of = match &self.purpose {
            Purpose::Row { at: Some(row), .. } => format!("row-{row}"),
            Purpose::Row { at: None, .. } => "row-new".to_owned(),
            Purpose::Indicator(one) => format!("indicator-{}", one.id),
            Purpose::Judgement(aspect) => format!("judgement-{aspect:?}"),
        };
        format!("{of}/{}", self.lines[at].column.id)
    }

    /// Keeps what is half typed in the lines; what stood there before is no draft.
    fn drafts(&self) -> Vec<Request> {
        let texts = self.lines.iter().map(|line| {
            let text = line.field.text();
            if text == line.given {
                String::new()
            } else {
                text
            }
        });
        self.keeping(texts)
    }

    /// Lets go of what was half typed.
    fn no_drafts(&self) -> Vec<Request> {
        self.keeping(self.lines.iter().map(|_| String::new()))
    }

    fn keeping(&self, texts: impl Iterator<Item = String>) -> Vec<Request> {
        let drafts = texts.enumerate().map(|(at, text)| Draft {
            subject: self.subject().cloned(),
            field: self.draft_name(at),
            text,
        });
        drafts.map(Request::Draft).collect()
    }
}

impl Line {
    /// Makes a line with what is given.
    fn new(column: Column, given: String, context: &Context<'_>) -> Self {
        let mut field = Field::new(Shape::Line, LONGEST, context.look.theme);
        field.set_text(&given);
        Self {
            column,
            help: String::new(),
            names: false,
            field,
            given,
        }
    }
}

/// Says what is wrong with a line.
fn wrong(key: &str, context: &Context<'_>) -> Notice {
    Notice::warning(context.locale.text(key))
}
