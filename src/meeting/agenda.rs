//! The agenda of a meeting: blocks with the minutes that were planned and the time that was used.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::method::{ServiceId, StepId, TechniqueId};

/// A meeting, planned, going on or over.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Meeting {
    pub id: Uuid,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// When it is meant to begin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
}

/// One part of a meeting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Block {
    pub id: Uuid,
    pub text: String,
    /// The minutes that were planned.
    pub minutes: u32,
    /// The minutes that the group gave it beyond the plan.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub extra: u32,
    /// Whether it is a break.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rest: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub technique: Option<TechniqueId>,
    /// When it was worked on, oldest first; the last is open while it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spans: Vec<Span>,
}

/// A stretch of time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Span {
    pub from: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Timestamp>,
}

impl Meeting {
    /// Says whether it has begun and is not over.
    pub fn goes_on(&self) -> bool {
        self.began.is_some() && self.ended.is_none()
    }

    /// Returns the block that is worked on.
    pub fn current(&self) -> Option<&Block> {
        let runs = |block: &&Block| block.spans.iter().any(|span| span.to.is_none());
        self.blocks.iter().find(runs)
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks with a reference"
)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}
