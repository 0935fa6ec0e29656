//! Answers, marks and people as they are shown; codes become the words of the pack.

use rust_decimal::Decimal;

use super::Locale;
use crate::method::{AnswerType, Basis, Choice, Item, Method, OptionId, Person, Row, Value};
use crate::route::{Entry, Standing};
use crate::session::{Mark, Session, Status, Subject};

/// The most letters of a long answer that are shown within a sentence.
const BRIEF: usize = 60;

impl Locale {
    /// Returns an answer as shown.
    pub fn value(&self, method: &Method, item: &Item, value: &Value) -> String {
        match value {
            Value::Done(done) => self.text(if *done {
                "common-done"
            } else {
                "common-not-done"
            }),
            Value::YesNo(yes) => self.text(if *yes { "common-yes" } else { "common-no" }),
            Value::Text(text) => text.clone(),
            Value::Integer(number) => self.with_unit(Decimal::from(*number), &item.unit),
            Value::Decimal(number) => self.with_unit(*number, &item.unit),
            Value::Money(amount) => self.money(*amount),
            Value::Date(date) => self.date(*date),
            Value::Option(option) => chosen(method, item, option),
            Value::Options(options) => listed(
                options
                    .iter()
                    .map(|option| chosen(method, item, option))
                    .collect(),
            ),
            Value::People(people) => {
                let people: Vec<_> = people
                    .iter()
                    .map(|person| self.person(method, person))
                    .collect();
                people.join("; ")
            }
            Value::Rows(rows) => {
                let rows: Vec<_> = rows.iter().map(|row| self.row(item, row)).collect();
                rows.join("; ")
            }
        }
    }

    /// Returns law or a fact behind an item with what it is worth: when it was looked up, or who has to confirm it.
    pub fn basis(&self, method: &Method, basis: &Basis) -> String {
        let text = ("text", basis.text.as_str().into());
        match (&basis.confirm, basis.date) {
            (Some(role), _) => {
                let role = ("role", self.role(method, role.as_str()).into());
                self.say("why-basis-confirm", &[text, role])
            }
            (None, Some(date)) => {
                let date = ("date", self.date(date).into());
                self.say("why-basis-checked", &[text, date])
            }
            (None, None) => basis.text.clone(),
        }
    }

    /// Returns an answer as shown within a sentence: long texts are cut, and tables counted.
    pub fn brief(&self, method: &Method, item: &Item, value: &Value) -> String {
        if let Value::Rows(rows) = value {
            return self.say("common-rows", &[("count", rows.len().into())]);
        }
        let shown = self.value(method, item, value);
        let mut lines = shown.lines();
        let first = lines.next().unwrap_or_default();
        if first.chars().count() <= BRIEF && lines.next().is_none() {
            return shown;
        }
        let cut: String = first.chars().take(BRIEF - 1).collect();
        format!("{}…", cut.trim_end())
    }

    /// Returns one cell of a table as shown.
    pub fn cell(&self, item: &Item, column: &str, value: &Value) -> String {
        match value {
            Value::Option(option) => item
                .columns
                .iter()
                .find(|known| known.id == column)
                .map_or_else(
                    || option.to_string(),
                    |known| option_text(&known.options, option),
                ),
            Value::YesNo(yes) => self.text(if *yes { "common-yes" } else { "common-no" }),
            Value::Integer(number) => self.number(Decimal::from(*number)),
            Value::Decimal(number) => self.number(*number),
            Value::Money(amount) => self.money(*amount),
            Value::Date(date) => self.short_date(*date),
            Value::Text(text) => text.clone(),
            // No column asks for these.
            Value::Done(_) | Value::Options(_) | Value::People(_) | Value::Rows(_) => String::new(),
        }
    }

    fn row(&self, item: &Item, row: &Row) -> String {
        let cells: Vec<_> = item
            .columns
            .iter()
            .map(|column| {
                row.get(&column.id)
                    .map(|cell| self.cell(item, &column.id, cell))
                    .unwrap_or_default()
            })
            .collect();
        cells.join(" | ").trim_end_matches([' ', '|']).to_owned()
    }

    fn with_unit(&self, number: Decimal, unit: &str) -> String {
        let number = self.number(number);
        if unit.is_empty() {
            return number;
        }
        self.say(
            "common-with-unit",
            &[("number", number.into()), ("unit", unit.into())],
        )
    }

    /// Returns a person with role and organisation, for example `Arkiv: Kari Nes`.
    pub fn person(&self, method: &Method, person: &Person) -> String {
        let role = self.role(method, &person.role);
        let named = match (role.is_empty(), person.name.is_empty()) {
            (true, _) => person.name.clone(),
            (false, true) => role,
            (false, false) => self.say(
                "common-person",
                &[("role", role.into()), ("name", (&person.name).into())],
            ),
        };
        if person.organisation.is_empty() {
            return named;
        }
        self.with_more(&named, &person.organisation)
    }

    /// Returns a role in the pack's words, or in the group's own where the pack has none of that name.
    pub fn role(&self, method: &Method, role: &str) -> String {
        method
            .role(role)
            .map_or_else(|| role.to_owned(), |known| known.name.clone())
    }

    /// Returns what a subject is called: the item, and the service where the session has several.
    pub fn subject(&self, method: &Method, session: &Session, subject: &Subject) -> String {
        let label = method.label_of(&subject.item);
        let label = label.map_or_else(|| subject.item.to_string(), ToOwned::to_owned);
        let quoted = self.say("common-quoted", &[("text", label.into())]);
        match &subject.service {
            Some(id) if session.services().count() > 1 => {
                let name = session
                    .service(id.as_str())
                    .map_or_else(|| id.to_string(), |service| service.name.clone());
                self.with_more(&quoted, &name)
            }
            _ => quoted,
        }
    }

    /// Returns a text with more about it in brackets.
    pub fn with_more(&self, text: &str, more: &str) -> String {
        self.say(
            "common-in-brackets",
            &[("text", text.into()), ("more", more.into())],
        )
    }

    /// Returns a mark in words.
    pub fn mark(&self, mark: Mark) -> String {
        self.text(&format!("session-mark-{}", mark.name()))
    }

    /// Returns the status of a decision in words.
    pub fn status(&self, status: Status) -> String {
        self.text(&format!("session-status-{}", status.name()))
    }

    /// Returns in words how far an item has come.
    pub fn standing(&self, standing: Standing) -> String {
        self.text(&format!("route-standing-{}", standing.name()))
    }

    /// Returns in words how far an entry has come, and whether that is only for now.
    pub fn standing_of(&self, entry: &Entry) -> String {
        if entry.provisional && entry.standing == Standing::Proposed {
            return self.text("route-standing-provisional");
        }
        self.standing(entry.standing)
    }

    /// Returns a kind of answer in words.
    pub fn answer_type(&self, answer: AnswerType) -> String {
        self.text(&format!("method-type-{}", answer.name()))
    }
}

/// Returns what an option of an item is called, also one that the item offers no longer.
fn chosen(method: &Method, item: &Item, id: &OptionId) -> String {
    let text = method.option_text(item, id);
    text.map_or_else(|| id.to_string(), ToOwned::to_owned)
}

fn option_text(options: &[Choice], id: &OptionId) -> String {
    options
        .iter()
        .find(|option| option.id == *id)
        .map_or_else(|| id.to_string(), |option| option.text.clone())
}

/// Joins texts by commas, or by semicolons where a text has a comma of its own.
fn listed(texts: Vec<String>) -> String {
    let own_comma = texts.len() > 1 && texts.iter().any(|text| text.contains(','));
    texts.join(if own_comma { "; " } else { ", " })
}
