//! Ideas on boards, the groups they are sorted into, and how a board is worked on.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::method::{BoardId, Craft, FormatId, ServiceId, TestId};

/// A board, together with the service where each has its own: `board` or `board@service`.
#[derive(
    Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema,
)]
#[serde(from = "String", into = "String")]
pub struct BoardRef {
    pub board: BoardId,
    pub service: Option<ServiceId>,
}

/// Something that somebody in the room has thought of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Idea {
    pub id: Uuid,
    pub board: BoardRef,
    pub text: String,
    /// In small letters, without the sign.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// The people it mentions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<String>,
    /// Whose idea it is; empty where the board is without names.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// The round it was written in, counted from one; zero where there are no rounds.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub round: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Uuid>,
    /// Where it lies in the matrix, once somebody has put it there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spot: Option<Spot>,
    /// What each test's questions were answered with.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(schema_with = "of_scores")]
    pub scores: BTreeMap<TestId, BTreeMap<String, Decimal>>,
}

/// A place in the matrix; both from 1 to 10, and much from 6.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Spot {
    #[schemars(range(min = 1, max = 10))]
    pub impact: u8,
    #[schemars(range(min = 1, max = 10))]
    pub effort: u8,
}

/// A group of ideas: a column of its board.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Group {
    pub id: Uuid,
    pub board: BoardRef,
    pub name: String,
}

/// How a board is worked on.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Board {
    /// Whether it is written down whose idea each is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub named: bool,
    /// The format that is going on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub running: Option<Running>,
}

/// A format that is going on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Running {
    pub format: FormatId,
    /// The round, counted from one.
    pub round: u32,
    /// When the round began; none while it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<Timestamp>,
}

impl Board {
    /// Returns the round that ideas are written in now; zero where there are no rounds.
    pub fn round(&self, craft: &Craft) -> u32 {
        let Some(running) = &self.running else {
            return 0;
        };
        let format = craft.format(running.format.as_str());
        let at = usize::try_from(running.round).ok();
        let at = at.and_then(|round| round.checked_sub(1));
        let round = format
            .zip(at)
            .and_then(|(format, at)| format.rounds.get(at));
        round.map_or(0, |_| running.round)
    }
}

/// What is done to boards in one stroke: ideas and groups put there or replaced by their ids, and others taken away.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Arranged {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ideas: Vec<Idea>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_ideas: Vec<Uuid>,
    /// The ideas of a group that goes are in no group any more. One that is put as well stays, as the last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_groups: Vec<Uuid>,
}

impl From<String> for BoardRef {
    fn from(text: String) -> Self {
        match text.split_once('@') {
            Some((board, service)) => Self {
                board: board.into(),
                service: Some(service.into()),
            },
            None => Self {
                board: text.into(),
                service: None,
            },
        }
    }
}

impl From<BoardRef> for String {
    fn from(board: BoardRef) -> Self {
        board.to_string()
    }
}

impl fmt::Display for BoardRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.service {
            Some(service) => write!(formatter, "{}@{service}", self.board),
            None => write!(formatter, "{}", self.board),
        }
    }
}

impl Spot {
    /// The largest impact and effort; the smallest is 1.
    pub const LARGEST: u8 = 10;

    /// Says whether the impact is much.
    pub fn is_much(self) -> bool {
        self.impact > Self::LARGEST / 2
    }

    /// Says whether the effort is little.
    pub fn is_light(self) -> bool {
        self.effort <= Self::LARGEST / 2
    }
}

/// Returns how scores are published: figures are written as texts, as everywhere in a session.
fn of_scores(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "additionalProperties": {
            "type": "object",
            "additionalProperties": { "type": "string", "format": "decimal" },
        },
    })
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks with a reference"
)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}
