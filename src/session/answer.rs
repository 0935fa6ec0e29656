//! What was captured for an item, and the mark it bears.

use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::borrowed::Borrowed;
use crate::method::{ItemId, ServiceId, Value};

/// An item, together with the service where it is asked once for each: `item` or `item@service`.
#[derive(
    Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema,
)]
#[serde(from = "String", into = "String")]
pub struct Subject {
    pub item: ItemId,
    pub service: Option<ServiceId>,
}

impl Subject {
    /// Returns the subject of an item that is asked once in a session.
    pub fn of(item: impl Into<ItemId>) -> Self {
        Self {
            item: item.into(),
            service: None,
        }
    }

    /// Returns the subject of an item for a service.
    pub fn within(item: impl Into<ItemId>, service: impl Into<ServiceId>) -> Self {
        Self {
            item: item.into(),
            service: Some(service.into()),
        }
    }
}

impl From<String> for Subject {
    fn from(text: String) -> Self {
        match text.split_once('@') {
            Some((item, service)) => Self::within(item, service),
            None => Self::of(text),
        }
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> Self {
        subject.to_string()
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.service {
            Some(service) => write!(formatter, "{}@{service}", self.item),
            None => write!(formatter, "{}", self.item),
        }
    }
}

/// What the group says about its answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    #[default]
    Open,
    Answered,
    Unsure,
    Unknown,
    NotForUs,
    ComeBack,
}

impl Mark {
    /// Every mark with its name in files, conditions and commands.
    pub const NAMES: [(&'static str, Self); 6] = [
        ("open", Self::Open),
        ("answered", Self::Answered),
        ("unsure", Self::Unsure),
        ("unknown", Self::Unknown),
        ("not-for-us", Self::NotForUs),
        ("come-back", Self::ComeBack),
    ];

    /// Returns the mark of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, mark)| *mark)
    }

    /// Returns the name of the mark.
    pub fn name(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(_, mark)| *mark == self)
            .map_or("", |(name, _)| name)
    }

    /// Says whether an answer with this mark is used by rules and documents.
    pub fn counts(self) -> bool {
        !matches!(self, Self::Unknown | Self::NotForUs)
    }
}

/// What was captured for a subject.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    pub mark: Mark,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Why it is not for us, or what is unsure about it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// Where it was borrowed, where it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub borrowed: Option<Borrowed>,
}
