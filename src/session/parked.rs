//! Answers that fit no longer, since a newer pack asks otherwise: put aside whole, with the words that belong to them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::{Answer, Subject};
use super::follow_up::{Link, Note};
use super::record::Record;
use crate::method::fold;

/// What was said about a subject and fits no longer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Parked {
    pub id: Uuid,
    /// What it was said about, by the name of then.
    pub subject: Subject,
    pub why: Unfit,
    /// The version of the pack by which it was said.
    pub version: String,
    /// What was asked.
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// The decision records, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Record>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// What the chosen options were called.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub options: BTreeMap<String, String>,
    /// What the columns of a table were called.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, String>,
}

/// Why something fits no longer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Unfit {
    /// The item was taken out.
    Removed,
    /// The item asks for another kind of answer.
    Kind,
    /// The option was taken out.
    Option,
    /// Some of the options were taken out; what is left of the answer stands.
    Options,
    /// A column was taken out, or holds something else; what is left of the answer stands.
    Column,
    /// The item is asked for each service, or no longer is.
    Per,
    /// The item of the new name has been answered already.
    Occupied,
}

impl Unfit {
    /// Returns the name of the reason.
    pub fn name(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Kind => "kind",
            Self::Option => "option",
            Self::Options => "options",
            Self::Column => "column",
            Self::Per => "per",
            Self::Occupied => "occupied",
        }
    }
}

impl Parked {
    /// Returns it with the id that follows from what it holds, so that it is the same thing in every copy.
    pub(super) fn named(mut self) -> Self {
        let (answer, decisions) = (&self.answer, &self.decisions);
        let held = (&self.subject, &self.version, answer, decisions);
        let held = (held, &self.notes, &self.links);
        let held = serde_json::to_vec(&held).unwrap_or_default();
        let (high, low) = (fold(&held), fold(&[b"again:", held.as_slice()].concat()));
        let bytes = (u128::from(high) << 64 | u128::from(low)).to_be_bytes();
        self.id = uuid::Builder::from_custom_bytes(bytes).into_uuid();
        self
    }

    /// Says whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.answer.is_none()
            && self.decisions.is_empty()
            && self.notes.is_empty()
            && self.links.is_empty()
    }

    /// Returns the decision that was in force, or else the proposal.
    pub fn standing(&self) -> Option<&Record> {
        let holds = |record: &&Record| record.status.holds();
        let mut records = self.decisions.iter().rev();
        records.find(holds).or_else(|| self.decisions.last())
    }
}
