//! An indicator: what is measured, where it should be, when it alarms, and what was read.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::method::{IndicatorId, ServiceId};

/// A figure that is followed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Indicator {
    pub id: Uuid,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// The pack's indicator that it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<IndicatorId>,
    pub name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub numerator: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub denominator: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    #[serde(default)]
    pub better: Better,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "decimal"))]
    pub baseline: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "decimal"))]
    pub target: Option<Decimal>,
    /// From here on something has to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "decimal"))]
    pub alarm: Option<Decimal>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// How often it is read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub often: String,
    /// The benefit or demand that it serves.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub serves: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub readings: BTreeMap<Date, Reading>,
}

/// Which way is better.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    #[default]
    Higher,
    Lower,
}

/// What was read on a day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Reading {
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub value: Decimal,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}
