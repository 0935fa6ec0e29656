//! The editor of people and tables: rows under columns, one cell open at a time.

mod cells;
mod names;
mod picture;

use super::form::full;
use super::{Edited, refused};
use crate::method::{AnswerType, Column, Item};
use crate::route::Entry;
use crate::session::{Draft, Subject, What};
use crate::tui::app::{Context, bind};
use crate::tui::completion;
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Key};
use crate::tui::layers::{KeyLine, Request};
use crate::tui::notice::Notice;
use crate::tui::speech::Before;
use cells::{columns, draft_of, drafted_rows, is_filled, shown_rows};

/// The rows being filled in; every cell is text until the whole is saved.
pub(super) struct State {
    subject: Subject,
    title: String,
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
    row: usize,
    column: usize,
    /// The cell that is open, as text being written.
    field: Field,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Command {
    Next,
    Back,
    Up,
    Down,
    Remove,
    Cycle,
    RowUp,
    RowDown,
    Save,
    Discard,
    Leave,
}

/// The keys of a table; what is written goes into the cell first.
pub const BINDINGS: &[Binding<Command>] = &[
    bind(
        &[Key::new("<enter>"), Key::new("<tab>")],
        Command::Next,
        "do-grid-next",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<shift+tab>")],
        Command::Back,
        "do-grid-back",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<up>")],
        Command::Up,
        "do-up",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<down>")],
        Command::Down,
        "do-down",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<pageup>")],
        Command::RowUp,
        "do-grid-row-up",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<pagedown>")],
        Command::RowDown,
        "do-grid-row-down",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<ctrl+d>")],
        Command::Remove,
        "do-grid-remove",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<ctrl+t>"), Key::new("<f3>")],
        Command::Cycle,
        "do-grid-cycle",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<ctrl+s>")],
        Command::Save,
        "do-form-save",
        "group-form",
        true,
    ),
    bind(
        &[Key::new("<ctrl+x>")],
        Command::Discard,
        "do-form-discard",
        "group-form",
        false,
    ),
    bind(
        &[Key::new("<esc>"), Key::new("<ctrl+g>")],
        Command::Leave,
        "do-grid-leave",
        "group-form",
        true,
    ),
];

/// The room a cell has, in letters.
const CELL: usize = 2_000;

impl State {
    /// Returns the table that an item is answered in, with what is there or was half typed.
    pub fn new(entry: &Entry, item: &Item, context: &Context<'_>) -> Self {
        let columns = columns(item, context);
        let own = entry.value.as_ref().or(entry.parked.as_ref());
        let draft = context
            .desk
            .and_then(|desk| desk.session.draft(Some(&entry.subject), "value"));
        let rows = match draft {
            Some(draft) => drafted_rows(&draft.text, columns.len()),
            None => shown_rows(own, item, &columns, context),
        };
        let mut grid = Self {
            subject: entry.subject.clone(),
            title: item.text.clone(),
            row: 0,
            rows,
            columns,
            column: 0,
            field: Field::new(Shape::Line, CELL, context.look.theme),
        };
        if grid.rows.is_empty() || own.is_some() {
            grid.rows.push(vec![String::new(); grid.columns.len()]);
        }
        // What is there shows first; a table of nothing begins with its empty row.
        grid.open_cell();
        grid
    }

    /// Says everything again in the language that is spoken now, and keeps what of it is half typed.
    pub fn speak(&mut self, before: &Before, context: &Context<'_>) -> Vec<Request> {
        let found = context
            .desk
            .and_then(|desk| desk.route.entry(&self.subject));
        let item = context.method.item(self.subject.item.as_str());
        let (Some(_), Some(item)) = (found, item) else {
            return Vec::new();
        };
        self.keep_cell();
        let columns = columns(item, context);
        for row in &mut self.rows {
            for (at, cell) in row.iter_mut().enumerate() {
                *cell = before.cell(&self.columns[at], &columns[at], cell, context);
            }
        }
        self.columns = columns;
        self.title.clone_from(&item.text);
        self.open_cell();
        let desk = context.desk.map(|desk| &desk.session);
        let draft = desk.and_then(|session| session.draft(Some(&self.subject), "value"));
        let drafted = draft.is_some().then(|| self.draft(draft_of(&self.rows)));
        drafted.into_iter().collect()
    }

    pub fn keys(&self, context: &Context<'_>) -> Vec<KeyLine> {
        let choice = self.columns[self.column].answer == AnswerType::Choice;
        let subject = Some(&self.subject);
        let draft = context
            .desk
            .and_then(|desk| desk.session.draft(subject, "value"));
        let works =
            |binding: &&Binding<Command>| binding.command != Command::Discard || draft.is_some();
        let mut lines: Vec<KeyLine> = BINDINGS.iter().filter(works).map(KeyLine::of).collect();
        lines.extend(self.field.bindings().map(KeyLine::of));
        for line in lines.iter_mut().filter(|line| line.help == "do-grid-cycle") {
            line.footer = choice;
        }
        lines
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Edited {
        match self.field.press(key) {
            Reply::Changed => return Edited::Going(self.drafted()),
            Reply::Full => {
                let mut requests = self.drafted();
                requests.push(full(context));
                return Edited::Going(requests);
            }
            Reply::Moved => return Edited::Going(Vec::new()),
            Reply::Unused if completion::takes(key, Reply::Unused) => {
                return Edited::Going(self.complete(context));
            }
            Reply::Unused => {}
        }
        match keys::find(BINDINGS, key) {
            Some(command) => self.update(command, context),
            None => Edited::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Vec<Request> {
        let mut cut = false;
        // Several lines are several rows, as they are in a sheet; tabs are cells.
        for (number, line) in text.lines().enumerate() {
            if number > 0 {
                self.next_row();
            }
            for (place, cell) in line.split('\t').enumerate() {
                if place > 0 {
                    self.step(true);
                }
                cut |= self.field.paste(cell) == Reply::Full;
                self.keep_cell();
            }
        }
        let mut requests = self.drafted();
        requests.extend(cut.then(|| full(context)));
        requests
    }

    fn drafted(&mut self) -> Vec<Request> {
        self.keep_cell();
        vec![self.draft(draft_of(&self.rows))]
    }

    fn draft(&self, text: String) -> Request {
        Request::Draft(Draft {
            subject: Some(self.subject.clone()),
            field: "value".to_owned(),
            text,
        })
    }

    fn keep_cell(&mut self) {
        self.rows[self.row][self.column] = self.field.text();
    }

    fn open_cell(&mut self) {
        let text = self.rows[self.row][self.column].clone();
        self.field.set_text(&text);
    }

    fn update(&mut self, command: Command, context: &Context<'_>) -> Edited {
        self.keep_cell();
        match command {
            Command::Next => {
                let empty_row = !is_filled(&self.rows[self.row]);
                if empty_row && self.row + 1 == self.rows.len() && self.column == 0 {
                    return self.save(context);
                }
                self.step(true);
            }
            Command::Back => self.step(false),
            Command::Up if self.one_at_a_time(context) => self.step(false),
            Command::Down if self.one_at_a_time(context) => {
                let last = self.column + 1 == self.columns.len();
                if !last || self.row + 1 < self.rows.len() {
                    self.step(true);
                }
            }
            Command::Up | Command::RowUp => self.row = self.row.saturating_sub(1),
            Command::Down | Command::RowDown => {
                self.row = (self.row + 1).min(self.rows.len() - 1);
            }
            Command::Remove => {
                self.rows.remove(self.row);
                if self.rows.is_empty() {
                    self.rows.push(vec![String::new(); self.columns.len()]);
                }
                self.row = self.row.min(self.rows.len() - 1);
                self.open_cell();
                return Edited::Going(self.drafted());
            }
            Command::Cycle => self.cycle(),
            Command::Save => return self.save(context),
            Command::Discard => {
                let said = Notice::info(context.locale.text("notice-draft-discarded"));
                return Edited::Closed(vec![self.draft(String::new()), Request::Say(said)]);
            }
            Command::Leave => return Edited::Closed(Vec::new()),
        }
        self.open_cell();
        Edited::Going(Vec::new())
    }

    fn step(&mut self, on: bool) {
        if on && self.column + 1 == self.columns.len() {
            self.next_row();
        } else if on {
            self.column += 1;
        } else if self.column > 0 {
            self.column -= 1;
        } else if self.row > 0 {
            self.row -= 1;
            self.column = self.columns.len() - 1;
        }
        self.open_cell();
    }

    fn next_row(&mut self) {
        self.row += 1;
        self.column = 0;
        if self.row == self.rows.len() {
            self.rows.push(vec![String::new(); self.columns.len()]);
        }
        self.open_cell();
    }

    /// Puts the next option into a cell that holds one of several.
    fn cycle(&mut self) {
        let options = &self.columns[self.column].options;
        if options.is_empty() {
            return;
        }
        let cell = &mut self.rows[self.row][self.column];
        let here = options.iter().position(|option| option.text == *cell);
        let next = here.map_or(0, |at| (at + 1) % options.len());
        cell.clone_from(&options[next].text);
    }

    fn save(&mut self, context: &Context<'_>) -> Edited {
        match self.value(context) {
            Ok(value) => {
                let value = Some(value).filter(|value| !value.is_empty());
                let what = What::Answer {
                    subject: self.subject.clone(),
                    value,
                };
                if let Some((_, notice)) = refused(&what, context) {
                    self.open_cell();
                    return Edited::Going(vec![Request::Say(notice)]);
                }
                // A draft of no text is let go.
                let let_go = self.draft(String::new());
                Edited::Closed(vec![let_go, Request::Make(Box::new(what))])
            }
            Err((row, column, notice)) => {
                self.row = row;
                self.column = column;
                self.open_cell();
                Edited::Going(vec![Request::Say(notice)])
            }
        }
    }
}
