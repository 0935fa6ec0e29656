//! The plan: tasks and when they are done, who answers for what, indicators, and how things stand.

mod calendar;
mod duty;
mod indicator;
mod judgement;
mod light;
mod order;
mod raci;
mod risk;
mod schedule;
mod slip;
mod status;
mod task;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use calendar::{Calendar, easter};
pub use duty::{Duty, Letter};
pub use indicator::{Better, Indicator, Reading};
pub use judgement::{Aspect, Colour, Judgement};
pub use light::heights;
pub use order::{Placed, exchanged, in_order, numbered};
pub use raci::{Fault, faults};
pub use risk::{Exposure, Risk, sides};
pub use schedule::{Circle, Dated, Dates, LONGEST, schedule};
pub use slip::{Slip, slip};
pub use status::{Because, Cost, Facts, Finding, Risks, Scope, Time};
pub use task::{After, Baseline, Progress, Scheduled, Span, Task};

/// What is planned and followed.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Plan {
    /// In any order; they are listed by their place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// The plans that were agreed on, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub baselines: Vec<Baseline>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<Duty>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// The facilitator's own word on how things stand.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub judgements: BTreeMap<Aspect, Judgement>,
}

impl Plan {
    /// Says whether nothing is planned.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
