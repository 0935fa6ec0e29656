//! Writes the plan as iCalendar (RFC 5545), which calendars everywhere read.

use jiff::Timestamp;
use jiff::civil::Date;
use unicode_segmentation::UnicodeSegmentation;

use super::{Entry, Timetable, typed};
use crate::plan::Dated;

/// How many octets a line holds, without its end (RFC 5545, 3.1).
const WIDEST: usize = 75;

/// Returns the calendar.
pub(super) fn write(table: &Timetable<'_>, stamp: Timestamp) -> String {
    let mut file = File::default();
    let language = table.locale.code().to_uppercase();
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", &format!("-//diemo//diemo//{language}"));
    file.line("CALSCALE", "GREGORIAN");
    file.words("X-WR-CALNAME", &table.session.state.title);
    let stamp = stamp.strftime("%Y%m%dT%H%M%SZ").to_string();
    for entry in table.entries() {
        if let Some(dated) = entry.dated {
            event(&mut file, table, &entry, dated, &stamp);
        }
    }
    file.line("END", "VCALENDAR");
    file.text
}

fn event(file: &mut File, table: &Timetable<'_>, entry: &Entry<'_>, dated: &Dated, stamp: &str) {
    let day = |date: Date| date.strftime("%Y%m%d").to_string();
    // The day after the last one; the last day of all has none.
    let end = dated.span.to.tomorrow().unwrap_or(dated.span.to);
    file.line("BEGIN", "VEVENT");
    // The same task keeps its identity, so that a calendar that takes the file in again moves it.
    file.line("UID", &format!("{}@diemo", entry.task.id));
    file.line("DTSTAMP", stamp);
    file.line("DTSTART;VALUE=DATE", &day(dated.span.from));
    file.line("DTEND;VALUE=DATE", &day(end));
    file.words("SUMMARY", &entry.task.text);
    file.words("DESCRIPTION", &described(table, entry, dated));
    // A task takes nobody's whole day.
    file.line("TRANSP", "TRANSPARENT");
    file.line("END", "VEVENT");
}

/// Returns what is told of a task, a sentence on each line.
fn described(table: &Timetable<'_>, entry: &Entry<'_>, dated: &Dated) -> String {
    let (locale, task) = (table.locale, entry.task);
    let mut lines = Vec::new();
    if task.days == 0 {
        lines.push(locale.text("timetable-milestone"));
    }
    if !task.owner.is_empty() {
        let owner = [("owner", task.owner.as_str().into())];
        lines.push(locale.say("timetable-owner", &owner));
    }
    if !entry.service.is_empty() {
        let service = [("service", entry.service.into())];
        lines.push(locale.say("timetable-service", &service));
    }
    let state = [("state", table.state(task.progress).into())];
    lines.push(locale.say("timetable-state", &state));
    if let Some(due) = task.due {
        let day = [("day", locale.short_date(due).into())];
        lines.push(locale.say("timetable-due", &day));
    }
    if dated.is_critical() {
        lines.push(locale.text("timetable-critical"));
    }
    if !task.note.is_empty() {
        lines.push(task.note.clone());
    }
    lines.join("\n")
}

#[derive(Default)]
struct File {
    text: String,
}

impl File {
    /// Writes a property whose value is words that somebody typed.
    fn words(&mut self, name: &str, words: &str) {
        self.line(name, &escaped(&typed(words)));
    }

    /// Writes a property, folded where it is longer than a line; no letter is split.
    fn line(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut used = 0;
        for letter in line.graphemes(true) {
            // A letter of so many signs that no line has room for it is split between them.
            let signs = if letter.len() < WIDEST {
                vec![letter]
            } else {
                letter.split("").filter(|sign| !sign.is_empty()).collect()
            };
            for sign in signs {
                if used + sign.len() > WIDEST {
                    self.text.push_str("\r\n ");
                    used = 1;
                }
                self.text.push_str(sign);
                used += sign.len();
            }
        }
        self.text.push_str("\r\n");
    }
}

/// Returns words as iCalendar writes them (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str("\\\\"),
            ';' => escaped.push_str("\\;"),
            ',' => escaped.push_str("\\,"),
            '\n' => escaped.push_str("\\n"),
            _ => escaped.push(letter),
        }
    }
    escaped
}
