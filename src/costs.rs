//! Integration: what must be exchanged, how it could be done, what that costs and what it gives.

mod alternative;
mod basis;
mod need;
mod weighed;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use alternative::{Alternative, Cost, Effect, Gain, GainKind, Importance, Timing};
pub use basis::{Basis, Range};
pub use need::Need;
pub use weighed::{Estimate, Weighed};

use crate::method::ServiceId;

/// What is known about needs, alternatives and what everything is reckoned from.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Costs {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub bases: BTreeMap<ServiceId, Basis>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Alternative>,
}

impl Costs {
    /// Says whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the need.
    pub fn need(&self, id: Uuid) -> Option<&Need> {
        self.needs.iter().find(|need| need.id == id)
    }

    /// Returns the alternative.
    pub fn alternative(&self, id: Uuid) -> Option<&Alternative> {
        self.alternatives.iter().find(|one| one.id == id)
    }
}
