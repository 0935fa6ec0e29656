//! What everything is reckoned from: volume, hourly rate, years and rate of interest.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A figure that is not known for certain.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Range {
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub likely: Decimal,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "decimal"))]
    pub low: Option<Decimal>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "decimal"))]
    pub high: Option<Decimal>,
}

/// What the figures of a service are reckoned from.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Basis {
    /// Cases a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume: Option<Range>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub volume_source: String,
    /// Kroner for an hour of the municipality's work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hourly: Option<Range>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub hourly_source: String,
    /// How many years are reckoned with; none where as the pack says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub years: Option<u32>,
    /// The rate of interest, for example 0.04; none where as the pack says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "decimal"))]
    pub rate: Option<Decimal>,
    /// Why years or rate are not as the pack says.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

impl Range {
    /// Returns a figure that is known for certain.
    pub fn exactly(likely: Decimal) -> Self {
        Self {
            likely,
            low: None,
            high: None,
        }
    }

    /// Returns the smallest, which is the likely one where no other is known.
    pub fn lowest(self) -> Decimal {
        self.low.unwrap_or(self.likely)
    }

    /// Returns the largest, which is the likely one where no other is known.
    pub fn highest(self) -> Decimal {
        self.high.unwrap_or(self.likely)
    }
}
