//! A ballot: what the group is asked, and the slips that were given.

use std::collections::BTreeMap;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::idea::BoardRef;
use crate::method::BallotKind;

/// A question that the group answers by voting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Ballot {
    pub id: Uuid,
    pub kind: BallotKind,
    pub question: String,
    /// The item it is about, written `item` or `item@service`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The board whose ideas are the choices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub board: Option<BoardRef>,
    pub choices: Vec<BallotChoice>,
    /// How many dots each has, or the most points for a choice; zero where the kind knows neither.
    #[serde(default)]
    pub most: u32,
    #[serde(default)]
    pub openness: Openness,
    /// Whether nobody sees the counts before it is closed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// How many could vote when it was opened.
    pub entitled: u32,
    pub counted_by: String,
    pub opened: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slips: Vec<Slip>,
}

/// Something to vote for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct BallotChoice {
    /// Of this ballot only: the id of an option, an idea, a service, or any other.
    pub id: String,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idea: Option<Uuid>,
}

/// Whether it is kept who voted for what.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Openness {
    /// Only the totals are kept.
    #[default]
    Totals,
    /// What each group of people said, for example each role.
    Groups,
    /// What each person said.
    Names,
}

/// What one or several have answered alike.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Slip {
    pub id: Uuid,
    /// The person, where names are kept.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub voter: String,
    /// The group, where groups are kept.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub group: String,
    /// How many people answered so.
    pub count: u32,
    /// For each choice: the dots or hands of all of them together; the fingers, points or place that each of them gave.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub marks: BTreeMap<String, u32>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub abstains: bool,
    /// Why, where consent is not given or few fingers are shown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub objection: String,
}
