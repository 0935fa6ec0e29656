//! What is asked about a gap: the decisions that block it, what would open it again, who watches, and what is given up.

use uuid::Uuid;

use crate::method::{Item, ItemId, Kind, ServiceId};
use crate::process::Gap;
use crate::text::fold;
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::layers::KeyLine;
use crate::tui::layers::table::{self, shown, unseen};

/// A gap that is being explained.
pub struct Form {
    /// The steps that it covers.
    pub(super) steps: Vec<Uuid>,
    pub(super) title: String,
    pub(super) blocked_by: Vec<ItemId>,
    /// What a decision is looked for with; then what would open the gap, who watches, and what is given up.
    pub(super) fields: [Field; 4],
    pub(super) on: usize,
    /// The selected one of the decisions that were found.
    pub(super) at: usize,
}

/// The places of the fields.
pub(super) const DECISION: usize = 0;
pub(super) const OWNER: usize = 2;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Enter,
    Next,
    Back,
    Down,
    Up,
    TakeBack,
    Close,
}

/// The keys beside the fields.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(&[Key::new("<enter>")], Command::Enter, "gaps-do-enter"),
    shown(&[Key::new("<down>")], Command::Down, "gaps-do-decision-on"),
    unseen(&[Key::new("<up>")], Command::Up, "gaps-do-decision-back"),
    shown(
        &[Key::new("<backspace>")],
        Command::TakeBack,
        "gaps-do-take-back",
    ),
    shown(&[Key::new("<tab>")], Command::Next, "do-next-field"),
    unseen(&[Key::new("<shift+tab>")], Command::Back, "do-field-back"),
    shown(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

/// What came of a key.
pub enum Went {
    On,
    Close,
    Save(Vec<Uuid>, Box<Gap>),
    /// It may mean something everywhere.
    Unknown,
}

/// How many decisions are shown at most.
pub(super) const HITS: usize = 6;
const LONGEST: usize = 500;

impl Form {
    /// Makes the form of a gap, with what was written of it.
    pub fn new(steps: &[Uuid], title: &str, gap: Gap, context: &Context<'_>) -> Self {
        let field = |text: &str| {
            let mut field = Field::new(Shape::Line, LONGEST, context.look.theme);
            field.set_text(text);
            field
        };
        Self {
            steps: steps.to_vec(),
            title: title.to_owned(),
            fields: [
                field(""),
                field(&gap.reopens),
                field(&gap.owner),
                field(&gap.text),
            ],
            blocked_by: gap.blocked_by,
            on: DECISION,
            at: 0,
        }
    }

    pub fn paste(&mut self, text: &str) {
        self.fields[self.on].paste(text);
        self.at = 0;
    }

    pub fn press(&mut self, key: Key, service: &ServiceId, context: &Context<'_>) -> Went {
        let reply = self.fields[self.on].press(key);
        if self.on == OWNER && completion::takes(key, reply) {
            if let Some(name) = completion::name(&self.fields[OWNER], context) {
                self.fields[OWNER].set_text(&name);
            }
            return Went::On;
        }
        if reply != Reply::Unused {
            if reply != Reply::Moved {
                self.at = 0;
            }
            return Went::On;
        }
        match keys::find(BINDINGS, key) {
            Some(command) => self.update(command, service, context),
            None if key.ctrl || matches!(key.code, Code::Function(_)) => Went::Unknown,
            None => Went::On,
        }
    }

    fn update(&mut self, command: Command, service: &ServiceId, context: &Context<'_>) -> Went {
        let count = self.fields.len();
        let hits = self.hits(service, context);
        let last = hits.len().min(HITS).saturating_sub(1);
        match command {
            Command::Enter if self.on == DECISION && !self.fields[DECISION].is_empty() => {
                if let Some(item) = hits.get(self.at.min(last)) {
                    self.blocked_by.push(item.id.clone());
                    self.fields[DECISION].set_text("");
                    self.at = 0;
                }
            }
            Command::Enter if self.on + 1 == count => return self.saved(),
            Command::Down if self.on == DECISION => self.at = (self.at + 1).min(last),
            Command::Up if self.on == DECISION => self.at = self.at.saturating_sub(1),
            Command::Enter | Command::Next | Command::Down => self.on = (self.on + 1) % count,
            Command::Back | Command::Up => self.on = (self.on + count - 1) % count,
            Command::TakeBack if self.on == DECISION => {
                self.blocked_by.pop();
            }
            Command::TakeBack => {}
            Command::Close => return Went::Close,
        }
        Went::On
    }

    fn saved(&self) -> Went {
        let text = |at: usize| self.fields[at].text().trim().to_owned();
        let gap = Gap {
            text: text(3),
            blocked_by: self.blocked_by.clone(),
            reopens: text(1),
            owner: text(2),
        };
        Went::Save(self.steps.clone(), Box::new(gap))
    }

    /// Returns the decisions that fit what is typed and are not chosen yet; those that are decided come first.
    pub(super) fn hits<'c>(&self, service: &ServiceId, context: &Context<'c>) -> Vec<&'c Item> {
        let Some(desk) = context.desk else {
            return Vec::new();
        };
        let method: &'c crate::method::Method = context.method;
        let words = fold(self.fields[DECISION].text().trim());
        let fits = |item: &Item| {
            let whole = format!("{} {} {}", item.reference, item.label(), item.text);
            let whole = fold(&whole);
            words.split_whitespace().all(|word| whole.contains(word))
        };
        let entries = desk.route.seen_from(Some(service));
        let mut found: Vec<(bool, &'c Item)> = entries
            .filter_map(|entry| {
                let item = method.item(entry.subject.item.as_str())?;
                let is_decision = matches!(item.kind, Kind::Decision { .. });
                let free = is_decision && !self.blocked_by.contains(&item.id);
                (free && fits(item)).then_some((entry.value.is_none(), item))
            })
            .collect();
        found.sort_by_key(|(open, _)| *open);
        found.into_iter().map(|(_, item)| item).collect()
    }

    pub fn keys(&self) -> Vec<KeyLine> {
        let decision = self.on == DECISION;
        let works = |command| match command {
            Command::TakeBack => decision && !self.blocked_by.is_empty(),
            Command::Down | Command::Up => decision,
            _ => true,
        };
        table::lines(BINDINGS, works, &[])
    }
}
