//! An answer as cells of text: what is shown of it, what is drafted, and what it is read back as.

use super::State;
use crate::locale::{Locale, Misread};
use crate::method::{AnswerType, Choice, Column, Item, Person, Row, Value};
use crate::tui::app::Context;
use crate::tui::notice::Notice;

/// Between the cells of a drafted row, and between rows.
const CELL_SIGN: char = '\u{1f}';
const ROW_SIGN: char = '\u{1e}';

/// The row and the column of a cell that cannot be read, and what to say of it.
pub(super) type Fault = (usize, usize, Notice);

impl State {
    /// Returns the rows as an answer, or the cell that cannot be one.
    pub(super) fn value(&self, context: &Context<'_>) -> Result<Value, Fault> {
        let item = context.method.item(self.subject.item.as_str());
        if item.is_some_and(|item| item.answer == AnswerType::People) {
            let rows = self.rows.iter().enumerate();
            let filled = rows.filter(|(_, row)| is_filled(row));
            let people = filled.map(|(at, row)| person(at, row, context));
            return people.collect::<Result<_, _>>().map(Value::People);
        }
        let mut rows = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            let cells = self
                .cells(row, context)
                .map_err(|(column, notice)| (at, column, notice))?;
            if !cells.is_empty() {
                rows.push(cells);
            }
        }
        Ok(Value::Rows(rows))
    }

    fn cells(&self, row: &[String], context: &Context<'_>) -> Result<Row, (usize, Notice)> {
        let rules = context.desk.map(|desk| desk.session.state.rules.clone());
        let rules = rules.unwrap_or_else(|| "".into());
        let mut cells = Row::new();
        for (at, (column, cell)) in self.columns.iter().zip(row).enumerate() {
            if cell.trim().is_empty() {
                continue;
            }
            let read = context.locale.read_cell(column, &rules, cell);
            let said = |misread: Misread| {
                let mut said = context.locale.misread(&misread.for_screen());
                let arguments = [
                    ("field", column.text.as_str().into()),
                    ("sentence", said.sentence.as_str().into()),
                ];
                said.sentence = context.locale.say("workshop-form-field-wrong", &arguments);
                (at, Notice::said(said))
            };
            cells.insert(column.id.clone(), read.map_err(said)?);
        }
        Ok(cells)
    }
}

/// Says whether something is written in a row.
pub(super) fn is_filled(row: &[String]) -> bool {
    row.iter().any(|cell| !cell.trim().is_empty())
}

/// Reads a row as a person; what is wrong is the name that is not there.
fn person(at: usize, row: &[String], context: &Context<'_>) -> Result<Person, Fault> {
    Locale::read_person_of(context.method, [&row[0], &row[1], &row[2]])
        .map_err(|misread| (at, 0, Notice::said(context.locale.misread(&misread))))
}

/// Returns the columns of an item; people have three of their own.
pub(super) fn columns(item: &Item, context: &Context<'_>) -> Vec<Column> {
    if item.answer != AnswerType::People {
        return item.columns.clone();
    }
    let text = |id: &str, key: &str| Column {
        id: id.to_owned(),
        text: context.locale.text(key),
        answer: AnswerType::ShortText,
        options: Vec::new(),
        min: None,
        max: None,
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
        min: None,
        max: None,
    };
    vec![
        text("name", "workshop-people-name"),
        role,
        text("organisation", "workshop-people-organisation"),
    ]
}

/// Returns the rows of an answer as they are shown.
pub(super) fn shown_rows(
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

/// Writes half-typed rows down in one text.
pub(super) fn draft_of(rows: &[Vec<String>]) -> String {
    let cells = |row: &Vec<String>| row.join(&CELL_SIGN.to_string());
    let rows: Vec<String> = rows.iter().map(cells).collect();
    rows.join(&ROW_SIGN.to_string())
}

/// Returns the rows of a draft.
pub(super) fn drafted_rows(text: &str, columns: usize) -> Vec<Vec<String>> {
    text.split(ROW_SIGN)
        .map(|row| {
            let mut cells: Vec<String> = row.split(CELL_SIGN).map(str::to_owned).collect();
            cells.resize(columns, String::new());
            cells
        })
        .collect()
}
