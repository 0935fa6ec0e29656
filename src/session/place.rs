//! Where the facilitator stands and what is half typed: kept, but no change of the session.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::answer::Subject;
use crate::method::{ServiceId, StepId};

/// Where work was left, so that it goes on there.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// The field of the item that was open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}

/// Text that is typed but not yet an answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Draft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// The field it is typed in, for example `value` or `reason`.
    pub field: String,
    pub text: String,
}
