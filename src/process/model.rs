//! A model of a process: lanes, the steps in them, and where a case goes after each.

use std::collections::BTreeMap;
use std::fmt;

use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::method::{ItemId, PurposeId, ServiceId};

/// Which of a service's processes a model shows.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Variant {
    /// As it is done today.
    AsIs,
    /// As it would be with no hindrance but the law.
    ToBe,
    /// As it was chosen.
    Chosen,
}

/// A model of a service, written `variant@service`.
#[derive(
    Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, JsonSchema,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String", extend("format" = "process-model"))]
pub struct ModelRef {
    pub service: ServiceId,
    pub variant: Variant,
}

/// A process, drawn.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Model {
    /// In any order; they are drawn by their place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lanes: Vec<Lane>,
    /// In any order; they follow each other by their place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    /// Why the chosen process is not the wanted one, by the step in which they differ.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub gaps: BTreeMap<Uuid, Gap>,
    /// The variant it began as a copy of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Variant>,
    /// Where the figures come from, and what was left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A role or a system that does steps.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Lane {
    /// The same in every variant that it was copied to.
    pub id: Uuid,
    /// Where it stands among the lanes, smallest first.
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub at: Decimal,
    pub name: String,
    pub actor: Actor,
}

/// Who works in a lane.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// People of the municipality.
    #[default]
    Municipality,
    /// The citizen, or the business, that the service is for.
    Citizen,
    /// Other people, for example a supplier or another authority.
    Other,
    /// A system of the municipality's.
    System,
    /// A system that others run.
    OutsideSystem,
}

/// Something that is done, or that happens, in a process.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Step {
    /// The same in every variant that it was copied to, so that differences are known.
    pub id: Uuid,
    /// Where it stands among the steps, smallest first.
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub at: Decimal,
    pub lane: Uuid,
    #[serde(default)]
    pub kind: StepKind,
    pub text: String,
    /// The system it is done in; empty where in none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub system: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub medium: Option<Medium>,
    /// Minutes of work for each case that comes here.
    #[serde(default, skip_serializing_if = "Decimal::is_zero")]
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub touch: Decimal,
    /// Working minutes that the case lies still afterwards.
    #[serde(default, skip_serializing_if = "Decimal::is_zero")]
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub wait: Decimal,
    /// Kroner for each case, beside the work.
    #[serde(default, skip_serializing_if = "Decimal::is_zero")]
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub cost: Decimal,
    /// The part of the cases that come to it and need it, from 0 to 1; none where all do. The others pass by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "of_share")]
    pub share: Option<Decimal>,
    /// Whether the minutes were measured, not guessed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub measured: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worth: Option<Worth>,
    /// Whether somebody writes down by hand what was written before, or could have been fetched.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub registers: bool,
    /// Whether something is checked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub checks: bool,
    /// Whether errors often begin here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub error_prone: bool,
    /// The document that is made or used; empty where none is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub document: String,
    /// What it is for, as the pack's rules know it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<PurposeId>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Where cases go from here; none where they go on to the step after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next: Vec<Flow>,
}

/// What kind of step it is.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    Start,
    #[default]
    Activity,
    /// Cases go different ways from here.
    Decision,
    Wait,
    Document,
    HandOver,
    End,
}

/// Whether a step is done on paper.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    Paper,
    Digital,
}

/// What a step is worth to whom the service is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    Adding,
    /// Adds nothing, but has to be done.
    Needed,
    Waste,
}

/// Where some of the cases go.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Flow {
    pub to: Uuid,
    /// The part of the cases, from 0 to 1; where it is not said, the flows without a share have the rest in equal parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "of_share")]
    pub share: Option<Decimal>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
}

/// Why the chosen process is not the wanted one in a step.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Gap {
    /// What is given up, in the group's own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The decisions that block it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocked_by: Vec<ItemId>,
    /// What would open it again.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reopens: String,
    /// Who watches for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
}

impl Variant {
    /// Every variant with its name in files and commands, in the order in which they are drawn.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("as-is", Self::AsIs),
        ("to-be", Self::ToBe),
        ("chosen", Self::Chosen),
    ];

    /// Returns the name of the variant.
    pub fn name(self) -> &'static str {
        let mut names = Self::NAMES.iter();
        names
            .find(|(_, variant)| *variant == self)
            .map_or("", |(name, _)| name)
    }

    /// Returns the variant of this name.
    pub fn named(name: &str) -> Option<Self> {
        let mut names = Self::NAMES.iter();
        let found = names.find(|(known, _)| *known == name);
        found.map(|(_, variant)| *variant)
    }

    /// Returns the variant that this one begins as a copy of.
    pub fn begins_as(self) -> Option<Self> {
        match self {
            Self::AsIs => None,
            Self::ToBe => Some(Self::AsIs),
            Self::Chosen => Some(Self::ToBe),
        }
    }
}

impl Actor {
    /// Says whether people work there.
    pub fn is_human(self) -> bool {
        matches!(self, Self::Municipality | Self::Citizen | Self::Other)
    }
}

impl Model {
    /// Says whether nothing is drawn.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the lanes from above.
    pub fn lanes(&self) -> Vec<&Lane> {
        let mut lanes: Vec<&Lane> = self.lanes.iter().collect();
        lanes.sort_by_key(|lane| (lane.at, lane.id));
        lanes
    }

    /// Returns the steps as they follow each other.
    pub fn steps(&self) -> Vec<&Step> {
        let mut steps: Vec<&Step> = self.steps.iter().collect();
        steps.sort_by_key(|step| (step.at, step.id));
        steps
    }

    /// Returns the lane.
    pub fn lane(&self, id: Uuid) -> Option<&Lane> {
        self.lanes.iter().find(|lane| lane.id == id)
    }

    /// Returns the step.
    pub fn step(&self, id: Uuid) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }
}

/// Returns a place between two others; none where there is no room left, and all places have to be given anew.
///
/// Nothing before means before everything, nothing after means after everything; places are one apart at the ends.
pub fn between(before: Option<Decimal>, after: Option<Decimal>) -> Option<Decimal> {
    let place = match (before, after) {
        (None, None) => Decimal::ONE,
        (Some(before), None) => before.checked_add(Decimal::ONE)?,
        (None, Some(after)) => after.checked_sub(Decimal::ONE)?,
        (Some(before), Some(after)) => {
            (before.checked_add(after)?.checked_div(Decimal::TWO)?).normalize()
        }
    };
    let above = before.is_none_or(|before| before < place);
    (above && after.is_none_or(|after| place < after)).then_some(place)
}

impl TryFrom<String> for ModelRef {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let parts = text.split_once('@');
        let known = parts.and_then(|(name, service)| Some((Variant::named(name)?, service)));
        let (variant, service) = known.ok_or_else(|| format!("unknown process model `{text}`"))?;
        Ok(Self {
            service: service.into(),
            variant,
        })
    }
}

impl From<ModelRef> for String {
    fn from(model: ModelRef) -> Self {
        model.to_string()
    }
}

impl fmt::Display for ModelRef {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}@{}", self.variant.name(), self.service)
    }
}

/// Returns how a part of the cases is published.
fn of_share(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "format": "decimal" })
}
