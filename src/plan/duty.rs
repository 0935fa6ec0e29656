//! Who does, answers for, advises on and hears of what: a row of the responsibility matrix.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::method::{RoleId, ServiceId};

/// A row of the responsibility matrix.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Duty {
    pub id: Uuid,
    /// Where it stands among the rows, smallest first.
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub at: Decimal,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// The task of the plan that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<Uuid>,
    /// What each role has to do with it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub letters: BTreeMap<RoleId, Vec<Letter>>,
}

/// What a role has to do with something.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Letter {
    /// R: does it.
    Responsible,
    /// A: answers for it.
    Accountable,
    /// C: is asked before.
    Consulted,
    /// I: hears of it.
    Informed,
}
