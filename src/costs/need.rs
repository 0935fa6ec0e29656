//! What one system must hand to another for the service to work.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::method::ServiceId;

/// Something that has to get from one system, or person, to another.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Need {
    pub id: Uuid,
    pub service: ServiceId,
    pub from: String,
    pub to: String,
    /// Which data.
    pub what: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// Times a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "decimal"))]
    pub volume: Option<Decimal>,
    /// How old the data may be.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fresh: String,
    /// What stops without it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub security: String,
    /// Whether the service works without it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub wish: bool,
}
