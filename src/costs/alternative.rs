//! A way to meet a need: what it costs, what it gives, and what it does that has no price.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use rust_decimal::Decimal;

use super::basis::Range;
use crate::method::{CategoryId, ServiceId, WayId};
use crate::process::Variant;

/// A way to meet a need, or to do the whole service.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Alternative {
    pub id: Uuid,
    pub service: ServiceId,
    /// The need it meets; none where it is about the whole service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<Uuid>,
    /// How data get across, as the pack knows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<WayId>,
    pub name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub strength: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub weakness: String,
    /// What has to be in place first.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub depends_on: String,
    /// How long one is bound, and what it costs to get out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contract: String,
    /// What can go wrong.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub risk: String,
    /// The process that it gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub costs: Vec<Cost>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gains: Vec<Gain>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub effects: Vec<Effect>,
}

/// Something that is paid for, in kroner.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Cost {
    pub id: Uuid,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<CategoryId>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    pub timing: Timing,
    /// Kroner; for each case where the timing says so.
    pub amount: Range,
    /// Who gave the figure, and when.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// When something is paid.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Timing {
    /// Once, before the first year.
    Once,
    /// At the end of each year.
    Yearly,
    /// For each case, at the end of each year.
    PerCase,
}

/// Something that is gained each year.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Gain {
    pub id: Uuid,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<CategoryId>,
    pub kind: GainKind,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Kroner a year; for what is not saved as time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Range>,
    /// Minutes of the municipality's work that each case takes less; none where as the process models say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Range>,
    /// The part of it that is really taken out, from 0 to 1; none where all of it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "decimal"))]
    pub taken: Option<Decimal>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// What kind of gain it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GainKind {
    /// Money that is not spent.
    Cash,
    /// Working time that is freed, priced by the hour.
    Time,
    /// Better quality; it has no price, and is in no sum.
    Quality,
}

/// Something that an alternative does and that has no price.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Effect {
    pub id: Uuid,
    pub text: String,
    /// How much the matter means.
    pub importance: Importance,
    /// How much it changes, from -3 to 3.
    #[schemars(range(min = -3, max = 3))]
    pub extent: i8,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// How much something means to those it is about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Importance {
    Small,
    Medium,
    Large,
}

impl Effect {
    /// Returns how many steps the effect goes up or down, from -4 to 4, by the pack's table of importance and extent.
    ///
    /// The nine steps of «pluss-minusmetoden» (Finansdepartementet R-109, DFØ's «Veileder i samfunnsøkonomiske
    /// analyser», Statens vegvesen håndbok V712). They are never added to money.
    pub fn sign(&self, table: &[[u8; 3]; 3]) -> i8 {
        effect_sign(self.importance, self.extent, table)
    }
}

/// Returns how many steps an effect goes up or down, from -4 to 4, by a table of importance and extent.
pub fn effect_sign(importance: Importance, extent: i8, table: &[[u8; 3]; 3]) -> i8 {
    let row = match importance {
        Importance::Small => table[0],
        Importance::Medium => table[1],
        Importance::Large => table[2],
    };
    let size = usize::from(extent.unsigned_abs().min(3));
    let steps = size.checked_sub(1).map_or(0, |place| row[place].min(4));
    let steps = i8::try_from(steps).unwrap_or(4);
    steps * extent.signum()
}
