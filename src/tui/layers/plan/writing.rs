//! The lines in which a task is written: its fields at the foot of the screen, one after the other.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rust_decimal::Decimal;
use uuid::Uuid;

use super::super::table::{shown, unseen};
use super::super::{KeyLine, Pressed, Request};
use super::filled::{self, filled};
use super::put;
use super::sheet::Sheet;
use crate::board;
use crate::plan::{Progress, Task, numbered};
use crate::process::between;
use crate::session::{Draft, placeholder};
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Code, Key};
use crate::tui::notice::Notice;
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::width;

/// A task that is new or altered, as it is written.
pub struct Writer {
    task: Task,
    /// The place of the task that a new one comes after.
    after: Option<Decimal>,
    fields: Vec<Field>,
    /// What stood in the fields before.
    given: Vec<String>,
    at: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Save,
    Next,
    Back,
    Close,
}

/// The keys beside the fields.
pub const BINDINGS: &[Binding<Command>] = &[
    shown(
        &[Key::new("<enter>"), Key::new("<ctrl+s>")],
        Command::Save,
        "do-save",
    ),
    shown(
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
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Close,
        "do-close",
    ),
];

/// What a field is of: its label, and the row and the column, of a hundred, that it stands at.
pub const FIELDS: [(&str, u16, u16, u16); 8] = [
    ("plan-field-text", 0, 0, 100),
    ("plan-field-days", 1, 0, 26),
    ("plan-field-after", 1, 26, 62),
    ("plan-field-owner", 1, 62, 100),
    ("plan-field-begins", 2, 0, 38),
    ("plan-field-due", 2, 38, 100),
    ("plan-field-began", 3, 0, 38),
    ("plan-field-ended", 3, 38, 100),
];

pub const TEXT: usize = 0;
pub const DAYS: usize = 1;
pub const AFTER: usize = 2;
pub const OWNER: usize = 3;
pub const BEGINS: usize = 4;
pub const DUE: usize = 5;
pub const BEGAN: usize = 6;
pub const ENDED: usize = 7;

/// A rule, the rows of the fields, and one that says more of the field one stands in.
pub const ROWS: u16 = 6;

const LONGEST_TEXT: usize = 500;
const LONGEST_FIELD: usize = 200;

impl Writer {
    /// Makes the lines for new tasks that come after the selected one, with what was half typed when they were left.
    pub fn new(selected: Option<&Task>, context: &Context<'_>) -> Self {
        let task = Task {
            service: selected.and_then(|task| task.service.clone()),
            ..empty()
        };
        let after = selected.map(|task| task.at);
        let texts = FIELDS.map(|_| String::new());
        Self::with(task, after, texts.to_vec(), context)
    }

    /// Makes the lines that alter a task.
    pub fn of(task: &Task, sheet: &Sheet<'_>, context: &Context<'_>) -> Self {
        let texts = filled::written(task, sheet, context);
        Self::with(task.clone(), None, texts, context)
    }

    fn with(task: Task, after: Option<Decimal>, given: Vec<String>, context: &Context<'_>) -> Self {
        let session = context.desk.map(|desk| &desk.session);
        let field = |(at, text): (usize, &String)| {
            let longest = if at == TEXT {
                LONGEST_TEXT
            } else {
                LONGEST_FIELD
            };
            let mut field = Field::new(Shape::Line, longest, context.look.theme);
            let name = draft_name(task.id, at);
            let draft = session.and_then(|session| session.draft(None, &name));
            field.set_text(draft.map_or(text, |draft| &draft.text));
            field
        };
        Self {
            fields: given.iter().enumerate().map(field).collect(),
            task,
            after,
            given,
            at: TEXT,
        }
    }

    /// Takes in a key; says, too, whether nothing more is written.
    pub fn press(&mut self, key: Key, sheet: &Sheet<'_>, context: &Context<'_>) -> (Pressed, bool) {
        let reply = self.fields[self.at].press(key);
        if reply == Reply::Moved {
            return (Pressed::Handled(Vec::new()), false);
        }
        if reply != Reply::Unused {
            return (Pressed::Handled(self.drafts()), false);
        }
        if completion::takes(key, reply) {
            self.complete(sheet, context);
            return (Pressed::Handled(self.drafts()), false);
        }
        match keys::find(BINDINGS, key) {
            Some(command) => {
                let (requests, ends) = self.update(command, sheet, context);
                (Pressed::Handled(requests), ends)
            }
            None if key.ctrl || key.alt || matches!(key.code, Code::Function(_)) => {
                (Pressed::Unknown, false)
            }
            None => (Pressed::Handled(Vec::new()), false),
        }
    }

    pub fn paste(&mut self, text: &str) -> Vec<Request> {
        self.fields[self.at].paste(text);
        self.drafts()
    }

    /// Returns the keys that work beside the fields.
    pub fn keys() -> Vec<KeyLine> {
        BINDINGS.iter().map(KeyLine::of).collect()
    }

    fn update(
        &mut self,
        command: Command,
        sheet: &Sheet<'_>,
        context: &Context<'_>,
    ) -> (Vec<Request>, bool) {
        let count = self.fields.len();
        match command {
            Command::Next => self.go((self.at + 1) % count),
            Command::Back => self.go((self.at + count - 1) % count),
            Command::Close => return (Vec::new(), true),
            Command::Save => return self.save(sheet, context),
        }
        (Vec::new(), false)
    }

    /// Goes to a field; what stands in it is replaced by what is typed.
    fn go(&mut self, at: usize) {
        self.at = at;
        if at != TEXT {
            self.fields[at].select_all();
        }
    }

    /// Saves the task and goes on with the next new one; what cannot be saved stays in its field.
    fn save(&mut self, sheet: &Sheet<'_>, context: &Context<'_>) -> (Vec<Request>, bool) {
        let adds = self.task.id.is_nil();
        if let Some(refusal) = super::only_reads(context) {
            return (vec![refusal], false);
        }
        let texts: Vec<String> = self.texts();
        if adds && texts.iter().all(String::is_empty) {
            return (Vec::new(), true);
        }
        let task = match filled(&self.task, &texts, sheet, context) {
            Ok(task) => task,
            Err((at, sentence)) => {
                self.at = at;
                return (vec![Request::Say(Notice::warning(sentence))], false);
            }
        };
        let mut requests = self.keeping(FIELDS.iter().map(|_| String::new()));
        if !adds {
            requests.extend(put(vec![task]));
            return (requests, true);
        }
        let tasks = placed_after(self.after, vec![task], sheet);
        self.after = tasks.last().map(|task| task.at);
        requests.extend(put(tasks));
        for field in &mut self.fields {
            field.set_text("");
        }
        self.at = TEXT;
        (requests, false)
    }

    fn texts(&self) -> Vec<String> {
        let texts = self.fields.iter();
        texts.map(|field| field.text().trim().to_owned()).collect()
    }

    /// Returns what the field one stands in could become.
    fn offered(&self, sheet: &Sheet<'_>, context: &Context<'_>) -> Option<String> {
        let field = &self.fields[self.at];
        match self.at {
            OWNER => completion::name(field, context),
            AFTER => filled::meant(&field.text(), self.task.id, sheet).map(|(_, name)| name),
            _ => None,
        }
    }

    fn complete(&mut self, sheet: &Sheet<'_>, context: &Context<'_>) {
        let text = self.fields[self.at].text();
        let taken = if self.at == AFTER {
            filled::meant(&text, self.task.id, sheet).map(|(taken, _)| taken)
        } else {
            self.offered(sheet, context)
        };
        if let Some(taken) = taken {
            self.fields[self.at].set_text(&taken);
        }
    }

    /// Keeps what is half typed; what stood there before is no draft.
    fn drafts(&self) -> Vec<Request> {
        let texts = self.fields.iter().zip(&self.given);
        let texts = texts.map(|(field, given)| {
            let text = field.text();
            if text == *given { String::new() } else { text }
        });
        self.keeping(texts)
    }

    fn keeping(&self, texts: impl Iterator<Item = String>) -> Vec<Request> {
        let drafts = texts.enumerate().map(|(at, text)| Draft {
            subject: None,
            field: draft_name(self.task.id, at),
            text,
        });
        drafts.map(Request::Draft).collect()
    }

    /// Draws the fields, and returns where the cursor belongs.
    pub fn draw(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        sheet: &Sheet<'_>,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        look.rule(buffer, area, area.y);
        let title = if self.task.id.is_nil() {
            "plan-title-new"
        } else {
            "plan-title-alter"
        };
        let title = format!(" {} ", locale.text(title));
        look.line(buffer, room::beside(area, 2), &title, Role::Title);
        let inner = room::within(room::below(area, 1), 1);
        let label_of_row = |row: u16| {
            let first = FIELDS.iter().filter(|field| field.2 == 0 && field.1 == row);
            first.map(|field| width(&locale.text(field.0))).max()
        };
        let labels = (0..4).filter_map(label_of_row).max().unwrap_or(0);
        let mut cursor = None;
        for (at, (label, row, from, to)) in FIELDS.iter().enumerate() {
            let here = at == self.at;
            let role = if here { Role::Title } else { Role::Normal };
            let start = inner.width * from / 100;
            let end = inner.width * to / 100;
            let line = room::row(inner, usize::from(*row));
            let line = room::narrow(room::beside(line, start), (end - start).saturating_sub(1));
            let label = locale.text(label);
            look.line(buffer, line, &label, role);
            let wide = if *from == 0 { labels } else { width(&label) };
            let place = room::beside(line, wide + 1);
            let drawn = self.fields[at].draw(buffer, place);
            if here {
                cursor = drawn;
                if let Some(offered) = self.offered(sheet, context) {
                    completion::draw(context, buffer, place, &self.fields[at], &offered);
                }
            }
        }
        let hint = room::row(inner, usize::from(ROWS - 2));
        look.line(buffer, hint, &self.hint(sheet, context), Role::Normal);
        cursor
    }

    /// Says more of the field one stands in.
    fn hint(&self, sheet: &Sheet<'_>, context: &Context<'_>) -> String {
        let text = self.fields[self.at].text();
        if self.at == AFTER
            && let Ok(after) = filled::after(&text, self.task.id, sheet, context)
            && !after.is_empty()
        {
            let names = after.iter().filter_map(|after| {
                let number = sheet.number(after.task)?;
                Some(context.locale.quoted(&sheet.tasks[number - 1].text))
            });
            return context.locale.listed(&names.collect::<Vec<_>>());
        }
        let field = FIELDS[self.at].0.trim_start_matches("plan-field-");
        context.locale.text(&format!("plan-hint-{field}"))
    }
}

/// Returns tasks that come after the one at a place, in their order; with new places for all where there is no room.
fn placed_after(after: Option<Decimal>, new: Vec<Task>, sheet: &Sheet<'_>) -> Vec<Task> {
    let before = after.or_else(|| sheet.tasks.last().map(|task| task.at));
    let next = sheet.tasks.iter().map(|task| task.at);
    let next = next
        .filter(|at| before.is_some_and(|before| *at > before))
        .min();
    let mut last = before;
    let mut placed = Vec::new();
    for task in &new {
        let Some(at) = between(last, next) else {
            break;
        };
        placed.push(Task { at, ..task.clone() });
        last = Some(at);
    }
    if placed.len() == new.len() {
        return placed;
    }
    let here = sheet.tasks.partition_point(|task| Some(task.at) <= before);
    let (first, rest) = sheet.tasks.split_at(here);
    let all = first
        .iter()
        .copied()
        .chain(&new)
        .chain(rest.iter().copied());
    let mut all = numbered(&all.collect::<Vec<_>>());
    // The new ones come last, as where nothing else has to move.
    let new = all.drain(here..here + new.len()).collect::<Vec<_>>();
    all.extend(new);
    all
}

/// Makes a task of each line of a list, in one stroke.
pub fn list(
    pasted: &str,
    selected: Option<&Task>,
    sheet: &Sheet<'_>,
    context: &Context<'_>,
) -> Vec<Request> {
    let lines = board::lines(pasted);
    let tasks = lines.iter().zip(1..).map(|(line, number)| Task {
        id: placeholder(number),
        text: line.clone(),
        service: selected.and_then(|task| task.service.clone()),
        ..empty()
    });
    let tasks: Vec<Task> = tasks.collect();
    let count = [("count", tasks.len().into())];
    let said = Request::Say(Notice::info(context.locale.say("plan-pasted", &count)));
    let mut requests = Vec::new();
    if !tasks.is_empty() {
        requests.extend(put(placed_after(
            selected.map(|task| task.at),
            tasks,
            sheet,
        )));
    }
    requests.push(said);
    requests
}

/// Returns what a task waits for, as it is typed.
pub fn numbers(task: &Task, sheet: &Sheet<'_>) -> String {
    let after = task.after.iter().filter_map(|after| {
        let number = sheet.number(after.task)?;
        Some(match after.days {
            0 => number.to_string(),
            days => format!("{number}{days:+}"),
        })
    });
    after.collect::<Vec<_>>().join(", ")
}

/// Returns a task of one day that nothing is known of.
pub fn empty() -> Task {
    Task {
        id: Uuid::nil(),
        at: Decimal::ONE,
        text: String::new(),
        owner: String::new(),
        service: None,
        begins: None,
        days: 1,
        due: None,
        after: Vec::new(),
        progress: Progress::Waiting,
        began: None,
        ended: None,
        template: None,
        action: None,
        asked_by: None,
        note: String::new(),
    }
}

fn draft_name(task: Uuid, at: usize) -> String {
    let label = FIELDS[at].0;
    if task.is_nil() {
        return label.to_owned();
    }
    format!("{label}/{task}")
}
