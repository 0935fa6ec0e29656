//! Holds a JSON text against a published schema, and finds everything that is wrong with it at once.
//!
//! It knows as much of JSON Schema as the published schemas use, which a test sees to, and goes through the text once
//! without making anything of it: what a hostile file holds costs no room.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::de::IgnoredAny;
use serde_json::Value as Json;
use serde_json::error::Category;
use uuid::Uuid;

use super::cursor::{Cursor, Kind};
use super::{Fault, Flaw, MOST, Schema, Step};
use crate::method::nearest;
use crate::process::ModelRef;
use crate::text::LONGEST;

/// How deep what the schema knows may be nested; the reader of sessions goes no deeper.
const DEEPEST: usize = 120;

/// Returns everything in a text that is not as the schema says, in the order of the text.
pub fn examine(schema: Schema, text: &str) -> Vec<Flaw> {
    if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
        let fault = match error.classify() {
            Category::Eof => Fault::CutShort,
            _ => Fault::Syntax,
        };
        return vec![Flaw {
            path: Vec::new(),
            offset: offset(text, error.line(), error.column()),
            fault,
        }];
    }
    let mut examiner = Examiner {
        whole: schema.json(),
        cursor: Cursor::new(text),
        path: Vec::new(),
        flaws: Vec::new(),
        faults: 0,
        remarks: 0,
        unknown: HashSet::new(),
    };
    examiner.value(schema.json());
    examiner.flaws
}

/// Returns the byte that a line and a column of the reader mean; it counts columns in bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    let before: usize = lines.map(str::len).sum();
    (before + column.saturating_sub(1)).min(text.len())
}

struct Examiner<'t> {
    whole: &'static Json,
    cursor: Cursor<'t>,
    path: Vec<Step>,
    flaws: Vec<Flaw>,
    /// How many of each were found.
    faults: usize,
    remarks: usize,
    /// Unknown keys that were told of: a later program writes the same ones all over a file.
    unknown: HashSet<String>,
}

impl Examiner<'_> {
    fn tell(&mut self, offset: usize, fault: Fault) {
        let told = match &fault {
            Fault::UnknownKey { key, nearest } => {
                let anew = self.unknown.len() < MOST && self.unknown.insert(key.clone());
                if !anew && nearest.is_none() {
                    return;
                }
                &mut self.remarks
            }
            _ => &mut self.faults,
        };
        *told += 1;
        let fault = match (*told - 1, fault.is_remark()) {
            (..MOST, _) => fault,
            (MOST, false) => Fault::More,
            _ => return,
        };
        self.flaws.push(Flaw {
            path: self.path.clone(),
            offset,
            fault,
        });
    }

    fn resolved(&self, schema: &'static Json) -> &'static Json {
        let name = schema.get("$ref").and_then(Json::as_str);
        let pointer = name.and_then(|name| name.strip_prefix('#'));
        pointer
            .and_then(|pointer| self.whole.pointer(pointer))
            .unwrap_or(schema)
    }

    fn value(&mut self, schema: &'static Json) {
        let schema = self.resolved(schema);
        let offset = self.cursor.offset();
        if self.path.len() > DEEPEST {
            self.tell(offset, Fault::TooDeep);
            self.cursor.skip();
            return;
        }
        if let Some(Json::Array(ways)) = schema.get("anyOf").or(schema.get("oneOf")) {
            self.one_of(ways);
            return;
        }
        let kind = self.cursor.kind();
        let expected = types(schema);
        let fits = |name: &&str| match (*name, kind) {
            ("integer", Kind::Number) => true,
            (name, kind) => name == kind.name(),
        };
        if !expected.is_empty() && !expected.iter().any(fits) {
            self.wrong_type(offset, &expected, kind);
            return;
        }
        match kind {
            Kind::String => self.string(schema, offset),
            Kind::Array => self.list(schema),
            Kind::Object => self.object(schema, offset),
            Kind::Number if expected.contains(&"integer") => self.integer(schema, offset),
            _ => self.cursor.skip(),
        }
    }

    fn wrong_type(&mut self, offset: usize, expected: &[&str], found: Kind) {
        let fault = Fault::WrongType {
            expected: expected.iter().map(ToString::to_string).collect(),
            found: found.name(),
        };
        self.tell(offset, fault);
        self.cursor.skip();
    }

    /// Examines what may be one of several: nothing or something, one of some words, or an object whose key says which.
    fn one_of(&mut self, ways: &'static [Json]) {
        let offset = self.cursor.offset();
        let kind = self.cursor.kind();
        let ways = ways.iter().map(|way| self.resolved(way));
        let (nothing, ways): (Vec<_>, Vec<_>) = ways.partition(|way| types(way) == ["null"]);
        match (kind, ways.as_slice()) {
            (Kind::Null, _) if !nothing.is_empty() => self.cursor.skip(),
            (_, [only]) => self.value(only),
            (Kind::String, _) if ways.iter().any(|way| types(way) == ["string"]) => {
                let known: Vec<_> = ways.iter().flat_map(|way| words(way)).collect();
                let found = self.cursor.string();
                self.choice(offset, found.as_deref(), &known);
            }
            (Kind::Object, _) if ways.iter().any(|way| types(way) == ["object"]) => {
                let mut ahead = self.cursor;
                ahead.enter();
                let key = if ahead.next() { ahead.string() } else { None };
                let chosen = ways.iter().find(|way| {
                    let properties = way.get("properties");
                    key.as_deref()
                        .is_some_and(|key| properties.and_then(|known| known.get(key)).is_some())
                });
                if let Some(way) = chosen {
                    self.value(way);
                } else {
                    let known = ways.iter().flat_map(|way| keys(way)).collect::<Vec<_>>();
                    self.choice(offset, key.as_deref(), &known);
                    self.cursor.skip();
                }
            }
            _ => {
                let expected: Vec<_> = ways.iter().flat_map(|way| types(way)).take(1).collect();
                self.wrong_type(offset, &expected, kind);
            }
        }
    }

    fn choice(&mut self, offset: usize, found: Option<&str>, known: &[&str]) {
        let found = found.unwrap_or_default();
        if known.contains(&found) {
            return;
        }
        let found = shortened(found);
        let fault = Fault::UnknownChoice {
            nearest: nearest(&found, known.iter().copied()),
            known: known.iter().map(ToString::to_string).collect(),
            found,
        };
        self.tell(offset, fault);
    }

    fn string(&mut self, schema: &Json, offset: usize) {
        let Some(found) = self.cursor.string() else {
            self.tell(offset, Fault::Syntax);
            return;
        };
        let known = words(schema);
        if !known.is_empty() {
            self.choice(offset, Some(&found), &known);
            return;
        }
        if found.len() > LONGEST {
            self.tell(offset, Fault::TooLong { limit: LONGEST });
            return;
        }
        let format = schema.get("format").and_then(Json::as_str);
        let (format, good) = match format {
            Some("uuid") => ("uuid", found.parse::<Uuid>().is_ok()),
            Some("date") => ("date", found.parse::<Date>().is_ok()),
            Some("date-time") => ("date-time", found.parse::<Timestamp>().is_ok()),
            Some("decimal") => ("decimal", is_decimal(&found)),
            Some("process-model") => {
                let good = ModelRef::try_from(found.to_string()).is_ok();
                ("process-model", good)
            }
            _ => return,
        };
        if !good {
            let found = shortened(&found);
            self.tell(offset, Fault::Malformed { format, found });
        }
    }

    fn integer(&mut self, schema: &Json, offset: usize) {
        let found = self.cursor.word();
        let good = match schema.get("format").and_then(Json::as_str) {
            Some("uint8") => found.parse::<u8>().is_ok(),
            Some("uint32") => found.parse::<u32>().is_ok(),
            Some("uint64") => found.parse::<u64>().is_ok(),
            _ => found.parse::<i64>().is_ok(),
        };
        let bound = |key| schema.get(key).and_then(Json::as_i64);
        let figure = found.parse::<i64>().ok();
        let small = figure
            .zip(bound("minimum"))
            .is_some_and(|(figure, least)| figure < least);
        let large = figure
            .zip(bound("maximum"))
            .is_some_and(|(figure, most)| figure > most);
        let good = good && !small && !large;
        if !good {
            let found = shortened(found);
            let format = "integer";
            self.tell(offset, Fault::Malformed { format, found });
        }
    }

    fn list(&mut self, schema: &'static Json) {
        self.cursor.enter();
        let mut at = 0;
        while self.cursor.next() {
            self.path.push(Step::Entry(at));
            match schema.get("items") {
                Some(items) => self.value(items),
                None => self.cursor.skip(),
            }
            self.path.pop();
            at += 1;
        }
    }

    fn object(&mut self, schema: &'static Json, offset: usize) {
        let properties = schema.get("properties");
        let others = schema.get("additionalProperties");
        let mut seen = HashSet::new();
        self.cursor.enter();
        while self.cursor.next() {
            let begin = self.cursor.offset();
            let Some(key) = self.cursor.string() else {
                self.tell(begin, Fault::Syntax);
                self.cursor.pass_colon();
                self.cursor.skip();
                continue;
            };
            self.cursor.pass_colon();
            let property = properties.and_then(|known| known.get(&*key));
            let within = property.or(others.filter(|others| others.is_object()));
            let Some(within) = within else {
                let key = shortened(&key);
                let fault = if others == Some(&Json::Bool(false)) {
                    Fault::SecondChoice { key }
                } else {
                    let nearest = nearest(&key, keys(schema));
                    Fault::UnknownKey { key, nearest }
                };
                self.tell(begin, fault);
                self.cursor.skip();
                continue;
            };
            self.path.push(Step::Key(key.to_string()));
            self.value(within);
            self.path.pop();
            if !seen.insert(key.clone()) {
                let key = shortened(&key);
                self.tell(begin, Fault::DoubledKey { key });
            }
        }
        let required = schema.get("required").and_then(Json::as_array);
        for key in required.into_iter().flatten().filter_map(Json::as_str) {
            if !seen.contains(key) {
                let key = key.to_owned();
                self.tell(offset, Fault::MissingKey { key });
            }
        }
    }
}

/// Returns what a schema says may stand there.
fn types(schema: &Json) -> Vec<&str> {
    match schema.get("type") {
        Some(Json::String(only)) => vec![only],
        Some(Json::Array(several)) => several.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Returns the words that a schema allows; none where it allows any.
fn words(schema: &Json) -> Vec<&str> {
    let several = schema.get("enum").and_then(Json::as_array);
    let several = several.into_iter().flatten();
    let only = schema.get("const").into_iter();
    several.chain(only).filter_map(Json::as_str).collect()
}

/// Returns the keys that a schema knows.
fn keys(schema: &Json) -> impl Iterator<Item = &str> {
    let properties = schema.get("properties").and_then(Json::as_object);
    let keys = properties.into_iter().flat_map(|known| known.keys());
    keys.map(String::as_str)
}

fn is_decimal(text: &str) -> bool {
    text.parse::<Decimal>().is_ok() || Decimal::from_scientific(text).is_ok()
}

/// Returns as much of a text as fits in a sentence.
fn shortened(text: &str) -> String {
    const LENGTH: usize = 60;
    if text.chars().count() <= LENGTH {
        return text.to_owned();
    }
    let begin: String = text.chars().take(LENGTH).collect();
    format!("{begin} …")
}
