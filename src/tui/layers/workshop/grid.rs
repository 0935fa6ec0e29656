//! The editor of people and tables: rows under columns, one cell open at a time.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Edited;
use crate::method::{AnswerType, Choice, Column, Item, Person, Row, Value};
use crate::route::Entry;
use crate::session::{Draft, Subject, What};
use crate::tui::app::{Context, bind};
use crate::tui::field::{Field, Reply, Shape};
use crate::tui::keys::{self, Binding, Key};
use crate::tui::layers::{KeyLine, Request};
use crate::tui::list::{cut, window};
use crate::tui::notice::Notice;
use crate::tui::theme::Role;

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
pub(super) enum Command {
    Next,
    Back,
    Up,
    Down,
    Remove,
    Cycle,
    Save,
    Leave,
}

/// The keys of a table; what is written goes into the cell first.
pub(super) const BINDINGS: &[Binding<Command>] = &[
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
        &[Key::new("<esc>")],
        Command::Leave,
        "do-grid-leave",
        "group-form",
        true,
    ),
];

/// The room a cell has, in letters.
const CELL: usize = 2_000;
/// Between the cells of a drafted row, and between rows.
const CELL_SIGN: char = '\u{1f}';
const ROW_SIGN: char = '\u{1e}';

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
            row: rows.len(),
            rows,
            columns,
            column: 0,
            field: Field::new(Shape::Line, CELL, context.look.theme),
        };
        if grid.rows.is_empty() || own.is_some() {
            grid.rows.push(vec![String::new(); grid.columns.len()]);
        }
        grid.row = grid.rows.len() - 1;
        grid.open_cell();
        grid
    }

    pub fn keys(&self) -> Vec<KeyLine> {
        let choice = self.columns[self.column].answer == AnswerType::Choice;
        let mut lines: Vec<KeyLine> = BINDINGS.iter().map(KeyLine::of).collect();
        for line in lines.iter_mut().filter(|line| line.help == "do-grid-cycle") {
            line.footer = choice;
        }
        lines
    }

    pub fn press(&mut self, key: Key, context: &Context<'_>) -> Edited {
        match self.field.press(key) {
            Reply::Changed | Reply::Full => return Edited::Going(self.drafted()),
            Reply::Moved => return Edited::Going(Vec::new()),
            Reply::Unused => {}
        }
        match keys::find(BINDINGS, key) {
            Some(command) => self.update(command, context),
            None => Edited::Unknown,
        }
    }

    pub fn paste(&mut self, text: &str, _context: &Context<'_>) -> Vec<Request> {
        // Several lines are several rows, as they are in a sheet; tabs are cells.
        for (number, line) in text.lines().enumerate() {
            if number > 0 {
                self.next_row();
            }
            for (place, cell) in line.split('\t').enumerate() {
                if place > 0 {
                    self.step(true);
                }
                self.field.paste(cell);
                self.keep_cell();
            }
        }
        self.drafted()
    }

    fn drafted(&mut self) -> Vec<Request> {
        self.keep_cell();
        let rows: Vec<String> = self
            .rows
            .iter()
            .map(|row| row.join(&CELL_SIGN.to_string()))
            .collect();
        let text = rows.join(&ROW_SIGN.to_string());
        vec![Request::Draft(Draft {
            subject: Some(self.subject.clone()),
            field: "value".to_owned(),
            text,
        })]
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
                let empty_row = self.rows[self.row]
                    .iter()
                    .all(|cell| cell.trim().is_empty());
                if empty_row && self.row + 1 == self.rows.len() && self.column == 0 {
                    return self.save(context);
                }
                self.step(true);
            }
            Command::Back => self.step(false),
            Command::Up => self.row = self.row.saturating_sub(1),
            Command::Down => self.row = (self.row + 1).min(self.rows.len() - 1),
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
                let draft = Draft {
                    subject: Some(self.subject.clone()),
                    field: "value".to_owned(),
                    text: String::new(),
                };
                let value = Some(value).filter(|value| !value.is_empty());
                let what = What::Answer {
                    subject: self.subject.clone(),
                    value,
                };
                Edited::Closed(vec![Request::Draft(draft), Request::Make(Box::new(what))])
            }
            Err((row, column, notice)) => {
                self.row = row;
                self.column = column;
                self.open_cell();
                Edited::Going(vec![Request::Say(notice)])
            }
        }
    }

    /// Returns the rows as an answer, or the cell that cannot be one.
    fn value(&self, context: &Context<'_>) -> Result<Value, (usize, usize, Notice)> {
        let filled = |row: &&Vec<String>| row.iter().any(|cell| !cell.trim().is_empty());
        let people = context
            .method
            .item(self.subject.item.as_str())
            .is_some_and(|i| i.answer == AnswerType::People);
        if people {
            let roles = &context.method.roles;
            let people = self.rows.iter().filter(filled).map(|row| {
                let role = row[1].trim();
                let known = roles
                    .iter()
                    .find(|known| known.name.to_lowercase() == role.to_lowercase());
                Person {
                    name: row[0].trim().to_owned(),
                    role: known.map_or_else(|| role.to_owned(), |known| known.id.to_string()),
                    organisation: row[2].trim().to_owned(),
                }
            });
            return Ok(Value::People(people.collect()));
        }
        let mut rows = Vec::new();
        for (row_at, row) in self.rows.iter().enumerate() {
            let mut cells = Row::new();
            for (column_at, (column, cell)) in self.columns.iter().zip(row).enumerate() {
                if cell.trim().is_empty() {
                    continue;
                }
                let rules = context.desk.map(|desk| desk.session.state.rules.clone());
                let rules = rules.unwrap_or_else(|| "".into());
                let read = context.locale.read_cell(column, &rules, cell);
                let value = read.map_err(|misread| {
                    (
                        row_at,
                        column_at,
                        Notice::said(context.locale.misread(&misread)),
                    )
                })?;
                cells.insert(column.id.clone(), value);
            }
            if !cells.is_empty() {
                rows.push(cells);
            }
        }
        Ok(Value::Rows(rows))
    }

    /// Draws the table; returns where the cursor belongs.
    pub fn view(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) -> Option<Position> {
        let look = context.look;
        let inner = Rect {
            x: area.x + 1,
            width: area.width.saturating_sub(2),
            ..area
        };
        let taken = look.put_wrapped(
            buffer,
            Rect {
                height: inner.height.min(2),
                ..inner
            },
            &self.title,
            Role::Title,
        );
        let count = u16::try_from(self.columns.len()).unwrap_or(1).max(1);
        let wide = (inner.width / count).max(4);
        let place = |column: usize| {
            let x = inner.x + wide * u16::try_from(column).unwrap_or(0);
            (
                x,
                wide.saturating_sub(1).min(inner.right().saturating_sub(x)),
            )
        };
        let mut y = inner.y + taken;
        for (at, column) in self.columns.iter().enumerate() {
            let (x, width) = place(at);
            look.put(buffer, x, y, width, &column.text, Role::Header);
        }
        y += 1;
        let hint = self.options_line();
        let height = inner
            .bottom()
            .saturating_sub(y + u16::from(!hint.is_empty()));
        let mut cursor = None;
        for (row_at, y) in window(self.row, self.rows.len(), usize::from(height)).zip(y..) {
            for (at, cell) in self.rows[row_at].iter().enumerate() {
                let (x, width) = place(at);
                if (row_at, at) == (self.row, self.column) {
                    cursor = self.field.draw(
                        buffer,
                        Rect {
                            x,
                            y,
                            width,
                            height: 1,
                        },
                    );
                } else {
                    look.put(
                        buffer,
                        x,
                        y,
                        width,
                        &cut(cell, usize::from(width), look.glyphs.cut),
                        Role::Normal,
                    );
                }
            }
        }
        if !hint.is_empty() {
            look.put(
                buffer,
                inner.x,
                inner.bottom().saturating_sub(1),
                inner.width,
                &hint,
                Role::Dim,
            );
        }
        cursor
    }

    /// Returns what may stand in the open cell, where that is one of several.
    fn options_line(&self) -> String {
        let texts: Vec<&str> = self.columns[self.column]
            .options
            .iter()
            .map(|option| option.text.as_str())
            .collect();
        texts.join(" / ")
    }
}

fn columns(item: &Item, context: &Context<'_>) -> Vec<Column> {
    if item.answer != AnswerType::People {
        return item.columns.clone();
    }
    let text = |id: &str, key: &str| Column {
        id: id.to_owned(),
        text: context.locale.text(key),
        answer: AnswerType::ShortText,
        options: Vec::new(),
    };
    let roles = context.method.roles.iter().map(|role| Choice {
        id: role.id.as_str().into(),
        text: role.name.clone(),
        note: String::new(),
        rule_set: None,
        rank: 0,
    });
    let role = Column {
        id: "role".to_owned(),
        text: context.locale.text("workshop-people-role"),
        answer: AnswerType::Choice,
        options: roles.collect(),
    };
    vec![
        text("name", "workshop-people-name"),
        role,
        text("organisation", "workshop-people-organisation"),
    ]
}

fn shown_rows(
    own: Option<&Value>,
    item: &Item,
    columns: &[Column],
    context: &Context<'_>,
) -> Vec<Vec<String>> {
    match own {
        Some(Value::People(people)) => people
            .iter()
            .map(|person| {
                let role = context.locale.role(context.method, &person.role);
                vec![person.name.clone(), role, person.organisation.clone()]
            })
            .collect(),
        Some(Value::Rows(rows)) => rows
            .iter()
            .map(|row| {
                let shown = |column: &Column| {
                    let cell = row.get(&column.id);
                    cell.map(|cell| context.locale.cell(item, &column.id, cell))
                        .unwrap_or_default()
                };
                columns.iter().map(shown).collect()
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn drafted_rows(text: &str, columns: usize) -> Vec<Vec<String>> {
    text.split(ROW_SIGN)
        .map(|row| {
            let mut cells: Vec<String> = row.split(CELL_SIGN).map(str::to_owned).collect();
            cells.resize(columns, String::new());
            cells
        })
        .collect()
}
