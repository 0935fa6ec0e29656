//! Decision records: option, reason, legal basis, who and when; replaced, never edited.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::Subject;
use super::borrowed::Borrowed;
use crate::costs::Weighed;
use crate::method::{Person, RuleId, Value};

/// One decision, proposed or taken.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Record {
    pub id: Uuid,
    pub subject: Subject,
    pub value: Value,
    pub status: Status,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub legal_basis: String,
    /// The other ways that were considered.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub alternatives: String,
    /// Role and name; nobody is named while the record is a proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Person>,
    pub date: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_date: Option<Date>,
    /// The rules that the decider went against.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<RuleId>,
    /// The decided record that this one took the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Uuid>,
    /// Where it was borrowed, where it was; a proposal until somebody takes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub borrowed: Option<Borrowed>,
    /// The idea it began as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idea: Option<Uuid>,
    /// The ballot that it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<Uuid>,
    /// The figures that it rests on, as they were that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weighed: Option<Weighed>,
    /// What would have taken the decision up again, and was known when it was made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heeded: Vec<Heeded>,
}

/// A reason to take a decision up again that was known when it was made: it has been answered, and asks no more.
///
/// It is the same reason as long as the same rule rests on the same decisions. Red readings are not kept here: those
/// dated on or before the day of a decision never take it up again, so two new ones always do.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Heeded {
    pub rule: RuleId,
    /// The decisions that the rule read, as they stood.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Uuid>,
}

impl Record {
    /// Returns the alternative that was chosen, where that is known.
    pub fn choice(&self) -> Option<Uuid> {
        self.weighed.as_ref()?.chosen
    }
}

/// How far a decision has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Chosen, but nobody has answered for it yet.
    Proposed,
    Decided,
    /// Decided, and taken up again; it holds until another is decided.
    Reopened,
    Replaced,
}

impl Status {
    /// Says whether a record of this status is in force.
    pub fn holds(self) -> bool {
        matches!(self, Self::Decided | Self::Reopened)
    }

    /// Returns the name of the status.
    pub fn name(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Decided => "decided",
            Self::Reopened => "reopened",
            Self::Replaced => "replaced",
        }
    }
}
