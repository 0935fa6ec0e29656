//! What an item can be answered with: kinds of answer, and the answers themselves as codes.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::id::OptionId;

/// The kind of answer an item asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum AnswerType {
    /// Done or not done.
    Check,
    ShortText,
    LongText,
    Integer,
    /// A decimal number, with the item's unit.
    Decimal,
    /// An amount in Norwegian kroner.
    Money,
    Date,
    YesNo,
    /// One of the options.
    Choice,
    /// Several of the options.
    Choices,
    People,
    /// Rows under typed columns.
    Table,
}

impl AnswerType {
    /// Every kind of answer with its name in a pack.
    pub const NAMES: [(&'static str, Self); 12] = [
        ("check", Self::Check),
        ("short-text", Self::ShortText),
        ("long-text", Self::LongText),
        ("integer", Self::Integer),
        ("decimal", Self::Decimal),
        ("money", Self::Money),
        ("date", Self::Date),
        ("yes-no", Self::YesNo),
        ("choice", Self::Choice),
        ("choices", Self::Choices),
        ("people", Self::People),
        ("table", Self::Table),
    ];

    /// Returns the kind of answer that a pack calls by this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, kind)| *kind)
    }

    /// Returns the name a pack calls this kind by.
    pub fn name(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(_, kind)| *kind == self)
            .map_or("", |(name, _)| name)
    }

    /// Says whether answers of this kind have an order, so that `<` means something.
    pub fn has_order(self) -> bool {
        matches!(
            self,
            Self::Integer | Self::Decimal | Self::Money | Self::Date
        )
    }
}

/// An answer, stored as codes and plain figures, never as text for display.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A check that is ticked.
    Done(bool),
    Text(String),
    Integer(i64),
    /// A figure, for example `12.5`.
    Decimal(#[schemars(with = "String", extend("format" = "decimal"))] Decimal),
    /// Norwegian kroner.
    Money(#[schemars(with = "String", extend("format" = "decimal"))] Decimal),
    Date(Date),
    YesNo(bool),
    Option(OptionId),
    Options(Vec<OptionId>),
    People(Vec<Person>),
    Rows(Vec<Row>),
}

/// A person in the room or named in a decision.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Person {
    pub name: String,
    /// A role of the pack, or a role in the group's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
}

/// One row of a table: column name to cell; a cell nobody filled in is absent.
pub type Row = BTreeMap<String, Value>;

impl Value {
    /// Says whether there is nothing in the answer, so that it counts as no answer.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Options(options) => options.is_empty(),
            Self::People(people) => people.is_empty(),
            Self::Rows(rows) => rows.is_empty(),
            Self::Done(done) => !done,
            _ => false,
        }
    }

    /// Says whether the value is an answer of this kind.
    pub fn fits(&self, kind: AnswerType) -> bool {
        matches!(
            (self, kind),
            (Self::Done(_), AnswerType::Check)
                | (Self::Text(_), AnswerType::ShortText | AnswerType::LongText)
                | (Self::Integer(_), AnswerType::Integer)
                | (Self::Decimal(_), AnswerType::Decimal)
                | (Self::Money(_), AnswerType::Money)
                | (Self::Date(_), AnswerType::Date)
                | (Self::YesNo(_), AnswerType::YesNo)
                | (Self::Option(_), AnswerType::Choice)
                | (Self::Options(_), AnswerType::Choices)
                | (Self::People(_), AnswerType::People)
                | (Self::Rows(_), AnswerType::Table)
        )
    }

    /// Returns how many entries a list of people, rows or options has.
    pub fn entries(&self) -> Option<usize> {
        match self {
            Self::Options(options) => Some(options.len()),
            Self::People(people) => Some(people.len()),
            Self::Rows(rows) => Some(rows.len()),
            _ => None,
        }
    }

    /// Returns the options that are chosen, whether the item takes one or several.
    pub fn chosen(&self) -> &[OptionId] {
        match self {
            Self::Option(option) => std::slice::from_ref(option),
            Self::Options(options) => options,
            _ => &[],
        }
    }

    /// Returns the option, where the value is one.
    pub fn option(&self) -> Option<&OptionId> {
        match self {
            Self::Option(option) => Some(option),
            _ => None,
        }
    }
}
