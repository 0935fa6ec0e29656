//! Writes the plan as rows that a Norwegian spreadsheet opens as they are (RFC 4180, with semicolons).

use super::{Timetable, typed};

/// What tells a spreadsheet that the letters are UTF-8.
const MARK: char = '\u{FEFF}';

/// What a spreadsheet takes for the beginning of a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

const COLUMNS: [&str; 13] = [
    "timetable-column-number",
    "timetable-column-task",
    "timetable-column-owner",
    "timetable-column-service",
    "timetable-column-from",
    "timetable-column-to",
    "timetable-column-days",
    "timetable-column-due",
    "timetable-column-after",
    "timetable-column-state",
    "timetable-column-critical",
    "timetable-column-slack",
    "timetable-column-note",
];

/// Returns the rows under their names.
pub(super) fn write(table: &Timetable<'_>) -> String {
    let locale = table.locale;
    let mut file = MARK.to_string();
    row(&mut file, &COLUMNS.map(|name| locale.text(name)));
    for (number, entry) in (1..).zip(table.entries()) {
        let (task, dated) = (entry.task, entry.dated);
        let day = |date: Option<_>| date.map(|date| locale.short_date(date)).unwrap_or_default();
        let critical = dated.is_some_and(crate::plan::Dated::is_critical);
        let slack = dated.and_then(|dated| dated.slack);
        let cells = [
            number.to_string(),
            task.text.clone(),
            task.owner.clone(),
            entry.service.to_owned(),
            day(dated.map(|dated| dated.span.from)),
            day(dated.map(|dated| dated.span.to)),
            task.days.to_string(),
            day(task.due),
            table.waits_for(task),
            table.state(task.progress),
            if critical {
                locale.text("timetable-yes")
            } else {
                String::new()
            },
            slack.map(|slack| slack.to_string()).unwrap_or_default(),
            task.note.clone(),
        ];
        row(&mut file, &cells);
    }
    file
}

fn row(file: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| written(&typed(cell))).collect();
    file.push_str(&cells.join(";"));
    file.push_str("\r\n");
}

/// Returns a cell that no spreadsheet reckons with, in quotation marks where it needs them.
fn written(cell: &str) -> String {
    let safe = if cell.starts_with(FORMULA) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    };
    if safe.contains([';', '"', '\n']) {
        format!("\"{}\"", safe.replace('"', "\"\""))
    } else {
        safe
    }
}
