//! Reads one TOML file of a pack, key by key, and notes every problem instead of stopping at the first.

use std::ops::Range;

use jiff::civil::Date;
use rust_decimal::Decimal;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::load::nearest;
use super::problem::{Fault, Place, Problem};
use crate::text::clean;

/// A file of a pack, by which offsets become lines and columns.
#[derive(Clone, Copy)]
pub(super) struct File<'a> {
    /// Which of the pack's files it is.
    pub index: usize,
    pub name: &'a str,
    pub text: &'a str,
}

/// Where something was read: the file's index and the byte. Lines are counted only when there is a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Spot {
    pub file: usize,
    pub offset: usize,
}

/// Something with the spot it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placed<T> {
    pub what: T,
    pub spot: Spot,
}

impl File<'_> {
    /// Returns the place at a byte offset.
    pub fn place(&self, offset: usize) -> Place {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Place {
            file: self.name.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// Parses a file; every fault of syntax is noted.
pub(super) fn parse<'a>(file: File<'a>, problems: &mut Vec<Problem>) -> Spanned<DeTable<'a>> {
    let (table, errors) = DeTable::parse_recoverable(file.text);
    for error in errors {
        let place = file.place(error.span().map_or(0, |span| span.start));
        let found = file
            .text
            .lines()
            .nth(place.line - 1)
            .unwrap_or_default()
            .trim()
            .chars()
            .take(60)
            .collect();
        problems.push(Problem {
            place,
            fault: Fault::Syntax { found },
        });
    }
    table
}

/// One table of a file while it is read; what nobody asked for is noted as unknown at the end.
pub(super) struct Reader<'a, 'p> {
    file: File<'a>,
    table: &'p DeTable<'a>,
    at: usize,
    asked: Vec<&'static str>,
    problems: &'p mut Vec<Problem>,
}

impl<'a, 'p> Reader<'a, 'p> {
    pub fn new(
        file: File<'a>,
        table: &'p DeTable<'a>,
        at: usize,
        problems: &'p mut Vec<Problem>,
    ) -> Self {
        Self {
            file,
            table,
            at,
            asked: Vec::new(),
            problems,
        }
    }

    /// Returns where the table begins.
    pub fn spot(&self) -> Spot {
        Spot {
            file: self.file.index,
            offset: self.at,
        }
    }

    /// Returns the place of a spot of the file.
    pub fn place(&self, spot: Spot) -> Place {
        self.file.place(spot.offset)
    }

    /// Notes a problem at a spot of the file.
    pub fn note(&mut self, spot: Spot, fault: Fault) {
        self.problems.push(Problem {
            place: self.file.place(spot.offset),
            fault,
        });
    }

    fn get(&mut self, key: &'static str) -> Option<&'p Spanned<DeValue<'a>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    fn at(&self, span: &Range<usize>) -> Spot {
        Spot {
            file: self.file.index,
            offset: span.start,
        }
    }

    fn wrong(&mut self, span: &Range<usize>, key: &str, expected: &'static str) {
        let spot = self.at(span);
        self.note(
            spot,
            Fault::WrongType {
                key: key.to_owned(),
                expected,
            },
        );
    }

    /// Notes that a key is missing, or that the list under it is empty.
    pub fn need(&mut self, key: &'static str) {
        let value = self.table.get(key).map(Spanned::get_ref);
        let is_empty = match value {
            Some(DeValue::Array(values)) => values.is_empty(),
            Some(_) => false,
            None => true,
        };
        if is_empty {
            let spot = self.spot_of(key);
            let key = key.to_owned();
            self.note(spot, Fault::MissingKey { key });
        }
    }

    /// Says whether the table has the key.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Returns where the value of a key stands, or the table where it has none.
    pub fn spot_of(&self, key: &str) -> Spot {
        let value = self.table.get(key);
        value.map_or(self.spot(), |value| self.at(&value.span()))
    }

    /// Notes that the value of a key should be something else.
    pub fn wrong_at(&mut self, key: &'static str, expected: &'static str) {
        let spot = self.spot_of(key);
        let key = key.to_owned();
        self.note(spot, Fault::WrongType { key, expected });
    }

    /// Returns a text that may be absent, as an empty one.
    pub fn text(&mut self, key: &'static str) -> String {
        self.placed_text(key)
            .map(|placed| placed.what)
            .unwrap_or_default()
    }

    /// Returns a text with its place.
    pub fn placed_text(&mut self, key: &'static str) -> Option<Placed<String>> {
        let value = self.get(key)?;
        let spot = self.at(&value.span());
        if let DeValue::String(text) = value.get_ref() {
            Some(Placed {
                what: clean(text.trim()),
                spot,
            })
        } else {
            self.wrong(&value.span(), key, "text");
            None
        }
    }

    /// Returns a text that must be there and hold something.
    pub fn needed_text(&mut self, key: &'static str) -> Placed<String> {
        if !self.table.contains_key(key) {
            self.note(
                self.spot(),
                Fault::MissingKey {
                    key: key.to_owned(),
                },
            );
        }
        let here = self.spot();
        let placed = self.placed_text(key).unwrap_or(Placed {
            what: String::new(),
            spot: here,
        });
        if placed.what.is_empty()
            && self
                .table
                .get(key)
                .is_some_and(|value| value.get_ref().is_str())
        {
            self.note(
                placed.spot,
                Fault::EmptyText {
                    key: key.to_owned(),
                },
            );
        }
        placed
    }

    /// Returns a number that may be absent.
    pub fn number(&mut self, key: &'static str) -> Option<Decimal> {
        let value = self.get(key)?;
        let number = as_number(value.get_ref());
        if number.is_none() {
            self.wrong(&value.span(), key, "number");
        }
        number
    }

    /// Returns a list of numbers that may be absent.
    pub fn numbers(&mut self, key: &'static str) -> Vec<Decimal> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let numbers = value.get_ref().as_array().and_then(|values| {
            let numbers = values.iter().map(|value| as_number(value.get_ref()));
            numbers.collect::<Option<Vec<_>>>()
        });
        numbers.unwrap_or_else(|| {
            self.wrong(&value.span(), key, "list-of-numbers");
            Vec::new()
        })
    }

    /// Returns a day that may be absent, written with or without quotation marks.
    pub fn date(&mut self, key: &'static str) -> Option<Date> {
        let value = self.get(key)?;
        let written = match value.get_ref() {
            DeValue::String(text) => clean(text.trim()),
            DeValue::Datetime(moment) => moment.to_string(),
            _ => {
                self.wrong(&value.span(), key, "date");
                return None;
            }
        };
        let date = written.parse().ok();
        if date.is_none() || written.len() != "2026-11-23".len() {
            let spot = self.at(&value.span());
            self.note(spot, Fault::NotDate { found: written });
        }
        date
    }

    /// Returns yes or no; absent is no.
    pub fn flag(&mut self, key: &'static str) -> bool {
        let Some(value) = self.get(key) else {
            return false;
        };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.wrong(&value.span(), key, "true-false");
            false
        })
    }

    /// Returns a list of texts, each with its place; a single text counts as a list of one.
    pub fn texts(&mut self, key: &'static str) -> Vec<Placed<String>> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        match value.get_ref() {
            DeValue::String(text) => vec![Placed {
                what: clean(text),
                spot: self.at(&value.span()),
            }],
            DeValue::Array(values) => {
                let mut texts = Vec::new();
                for value in values {
                    match value.get_ref() {
                        DeValue::String(text) => {
                            texts.push(Placed {
                                what: clean(text),
                                spot: self.at(&value.span()),
                            });
                        }
                        _ => self.wrong(&value.span(), key, "list-of-texts"),
                    }
                }
                texts
            }
            _ => {
                self.wrong(&value.span(), key, "list-of-texts");
                Vec::new()
            }
        }
    }

    /// Returns the pairs of a table of texts, such as `{ item = "value" }`, with the place of each value.
    pub fn pairs(&mut self, key: &'static str) -> Vec<(Placed<String>, Placed<String>)> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(&value.span(), key, "table");
            return Vec::new();
        };
        let mut pairs = Vec::new();
        for (name, value) in table {
            let left = Placed {
                what: clean(name.get_ref()),
                spot: self.at(&name.span()),
            };
            let spot = self.at(&value.span());
            let text = match value.get_ref() {
                DeValue::String(text) => clean(text),
                DeValue::Integer(number) => number.as_str().to_owned(),
                _ => {
                    self.wrong(&value.span(), key, "text");
                    continue;
                }
            };
            pairs.push((left, Placed { what: text, spot }));
        }
        pairs
    }

    /// Reads each table of a list with `read`; a single table counts as a list of one.
    pub fn tables<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Reader<'a, '_>) -> T,
    ) -> Vec<T> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let single = std::slice::from_ref(value);
        let values: &[Spanned<DeValue<'a>>] = match value.get_ref() {
            DeValue::Array(values) => values,
            _ => single,
        };
        let mut read_tables = Vec::new();
        for value in values {
            match value.get_ref() {
                DeValue::Table(table) => {
                    let mut inner =
                        Reader::new(self.file, table, value.span().start, self.problems);
                    read_tables.push(read(&mut inner));
                    inner.finish();
                }
                _ => self.wrong(&value.span(), key, "table"),
            }
        }
        read_tables
    }

    /// Reads the one table under a key with `read`.
    pub fn table<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&mut Reader<'a, '_>) -> T,
    ) -> Option<T> {
        let value = self.get(key)?;
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(&value.span(), key, "table");
            return None;
        };
        let mut inner = Reader::new(self.file, table, value.span().start, self.problems);
        let read = read(&mut inner);
        inner.finish();
        Some(read)
    }

    /// Notes every key that nobody asked for.
    pub fn finish(self) {
        for name in self.table.keys() {
            let found = name.get_ref().as_ref();
            if !self.asked.contains(&found) {
                let nearest = nearest(found, self.asked.iter().copied());
                let place = self.file.place(name.span().start);
                self.problems.push(Problem {
                    place,
                    fault: Fault::UnknownKey {
                        key: found.to_owned(),
                        nearest,
                        known: self.asked.iter().map(|&key| key.to_owned()).collect(),
                    },
                });
            }
        }
    }
}

/// Returns the number that a value is.
fn as_number(value: &DeValue<'_>) -> Option<Decimal> {
    match value {
        DeValue::Integer(integer) if integer.radix() == 10 => {
            integer.as_str().replace('_', "").parse().ok()
        }
        DeValue::Float(float) => float.as_str().replace('_', "").parse().ok(),
        _ => None,
    }
}
