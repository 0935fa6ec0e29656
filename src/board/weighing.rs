//! How services are weighed against each other: weights of criteria, and scores of services.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::method::{CriterionId, ServiceId};

/// The weights that the group has changed, and the scores it has given.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Weighing {
    /// Where the group has said nothing, the pack's weight holds.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub weights: BTreeMap<CriterionId, u32>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub scores: BTreeMap<ServiceId, BTreeMap<CriterionId, u32>>,
}

impl Weighing {
    /// Says whether nothing has been weighed.
    pub fn is_empty(&self) -> bool {
        self.weights.is_empty() && self.scores.is_empty()
    }
}
