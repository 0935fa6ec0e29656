//! The figures that a choice rested on, as they were that day.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The figures that a choice rests on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Weighed {
    /// The alternative that was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<Uuid>,
    /// Cases a year.
    #[schemars(with = "String")]
    pub volume: Decimal,
    /// Kroner for an hour.
    #[schemars(with = "String")]
    pub hourly: Decimal,
    #[schemars(with = "String")]
    pub rate: Decimal,
    pub years: u32,
    pub estimates: Vec<Estimate>,
}

/// What an alternative came to; kroner.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Estimate {
    pub alternative: Uuid,
    /// What it was called.
    pub name: String,
    #[schemars(with = "String")]
    pub investment: Decimal,
    #[schemars(with = "String")]
    pub yearly_cost: Decimal,
    #[schemars(with = "String")]
    pub yearly_gain: Decimal,
    /// The net present value.
    #[schemars(with = "String")]
    pub net_present_value: Decimal,
}
