//! Integration: what must be exchanged, how it could be done, what that costs and what it gives.

mod account;
mod alternative;
mod assumption;
mod basis;
mod need;
mod outcome;
mod present;
mod simulation;
mod terms;
mod threshold;
mod tornado;
mod weighed;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use account::Lack;
pub use alternative::{Alternative, Cost, Effect, Gain, GainKind, Importance, Timing, effect_sign};
pub use assumption::Assumption;
pub use basis::{Basis, Range};
pub use need::Need;
pub use outcome::{DoingNothing, Figures, Outcome, do_nothing, results};
pub use present::{Payback, annuity, annuity_factor, net_present_value, payback};
pub use simulation::{Spread, has_ranges, simulate};
pub use terms::{Terms, Work};
pub use threshold::{Threshold, break_even};
pub use tornado::{Bar, Turn, tornado};
pub use weighed::{Changed, Estimate, Figure, Weighed, stale, weighed};

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
