//! The written form of what a pack says about analysing a service.

use std::collections::BTreeMap;

use schemars::JsonSchema;

use super::{Name, PerWord};

/// `analysis.toml`.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Analysis {
    pub day: Option<u16>,
    pub purpose: Option<Vec<Purpose>>,
    pub way: Option<Vec<Way>>,
    pub category: Option<Vec<Category>>,
    pub economy: Option<Economy>,
    pub risk: Option<Risk>,
    pub register: Option<Vec<Register>>,
    pub task: Option<Vec<Task>>,
    pub holiday: Option<Vec<Holiday>>,
    pub indicator: Option<Vec<Indicator>>,
}

/// What a step of a process is for.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Purpose {
    pub id: Name,
    pub name: String,
    pub words: Option<Vec<String>>,
}

/// A way to integrate.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Way {
    pub id: Name,
    pub name: String,
    pub fits: Option<String>,
    pub weakness: Option<String>,
    pub options: Option<Vec<OptionOf>>,
    pub choice: Option<Name>,
    pub once: Option<[f64; 2]>,
    pub yearly: Option<[f64; 2]>,
}

/// An option of an item.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OptionOf {
    pub item: Name,
    pub option: Name,
}

/// What a category is of.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum CategoryWord {
    Once,
    Yearly,
    PerCase,
    Hidden,
    Cash,
    Time,
    Quality,
}

/// A category of costs or gains.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Category {
    pub id: Name,
    pub name: String,
    pub kind: CategoryWord,
}

/// How alternatives are reckoned with.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Economy {
    pub rate: Option<f64>,
    pub years: Option<u16>,
    pub currency: Option<String>,
    pub swing: Option<f64>,
    pub draws: Option<u16>,
    pub seed: Option<u16>,
    pub effects: Option<Effects>,
    pub decision: Option<Name>,
}

/// How many steps an effect without a price goes by its extent, for each importance.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Effects {
    pub small: [u8; 3],
    pub medium: [u8; 3],
    pub large: [u8; 3],
}

/// How risks are judged.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Risk {
    pub likelihoods: Vec<String>,
    pub consequences: Vec<String>,
    pub dimensions: Option<Vec<String>>,
    pub bands: Vec<Band>,
}

/// How serious something is.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum ShadeWord {
    Green,
    Yellow,
    Orange,
    Red,
}

/// So much risk.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Band {
    pub most: u16,
    pub colour: ShadeWord,
    pub name: String,
    pub advice: String,
}

/// What a register is of.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum RegisterWord {
    Risks,
    Benefits,
    Improvements,
}

/// A table that a tool shows in its own way.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Register {
    pub kind: RegisterWord,
    pub item: Name,
    pub columns: BTreeMap<String, Name>,
}

/// A task that plans begin with.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Task {
    pub id: Name,
    pub text: String,
    pub per: Option<PerWord>,
    pub step: Option<Name>,
    pub role: Option<Name>,
    pub days: u16,
    pub after: Option<Vec<Name>>,
    pub asked_by: Option<OptionOf>,
}

/// A day on which nobody works: of a month, or counted from Easter Sunday.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Holiday {
    pub name: String,
    pub month: Option<u8>,
    pub day: Option<u8>,
    pub easter: Option<i8>,
}

/// An indicator that the pack proposes.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Indicator {
    pub id: Name,
    pub code: Option<String>,
    pub name: String,
    pub numerator: Option<String>,
    pub denominator: Option<String>,
    pub unit: Option<String>,
    pub lower: Option<bool>,
    pub target: Option<f64>,
    pub alarm: Option<f64>,
    pub source: Option<String>,
    pub trap: Option<String>,
}
