//! The written form of a pack's texts in another language.

use std::collections::BTreeMap;

use schemars::JsonSchema;

/// A file under `texts/`: each table holds the texts of what bears its name.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Texts {
    pub pack: Option<PackTexts>,
    pub phase: Option<BTreeMap<String, PhaseTexts>>,
    pub role: Option<BTreeMap<String, RoleTexts>>,
    pub rule_set: Option<BTreeMap<String, NameText>>,
    pub principle: Option<BTreeMap<String, ToldTexts>>,
    pub technique: Option<BTreeMap<String, ToldTexts>>,
    pub term: Option<BTreeMap<String, TermTexts>>,
    pub step: Option<BTreeMap<String, StepTexts>>,
    pub item: Option<BTreeMap<String, ItemTexts>>,
    pub rule: Option<BTreeMap<String, RuleTexts>>,
    pub change: Option<BTreeMap<String, ChangeTexts>>,
}

/// The texts of `pack.toml` itself.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PackTexts {
    pub name: Option<String>,
    pub purpose: Option<String>,
    pub notice: Option<String>,
}

/// The texts of a phase.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PhaseTexts {
    pub name: Option<String>,
    pub purpose: Option<String>,
    pub letter: Option<String>,
}

/// The texts of a role.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RoleTexts {
    pub name: Option<String>,
    pub question: Option<String>,
}

/// A name alone.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NameText {
    pub name: Option<String>,
}

/// The texts of a principle or a technique.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ToldTexts {
    pub name: Option<String>,
    pub text: Option<String>,
}

/// The texts of a word that is explained.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TermTexts {
    pub name: Option<String>,
    pub also: Option<Vec<String>>,
    pub meaning: Option<String>,
}

/// The texts of a step.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct StepTexts {
    pub name: Option<String>,
    pub short: Option<String>,
    pub purpose: Option<String>,
    pub how: Option<String>,
    pub next: Option<String>,
    pub output: Option<Vec<String>>,
    pub agenda: Option<Vec<String>>,
}

/// The texts of an item.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ItemTexts {
    pub text: Option<String>,
    pub short: Option<String>,
    pub why: Option<String>,
    pub how: Option<String>,
    pub good: Option<String>,
    pub mistake: Option<String>,
    pub more: Option<String>,
    pub because: Option<String>,
    pub unit: Option<String>,
    pub basis: Option<Vec<String>>,
    pub options: Option<BTreeMap<String, OptionText>>,
    pub columns: Option<BTreeMap<String, ColumnText>>,
}

/// The text of an option, alone or with its note.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum OptionText {
    Text(String),
    Both(OptionTexts),
}

/// The texts of an option.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OptionTexts {
    pub text: Option<String>,
    pub note: Option<String>,
}

/// The text of a column, alone or with its options.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum ColumnText {
    Text(String),
    Both(ColumnTexts),
}

/// The texts of a column.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ColumnTexts {
    pub text: Option<String>,
    pub options: Option<BTreeMap<String, OptionText>>,
}

/// The texts of a rule.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RuleTexts {
    pub because: Option<String>,
    pub requires: Option<Vec<String>>,
}

/// The texts of what a version changed, by the version.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ChangeTexts {
    pub note: Option<String>,
    pub remove: Option<Vec<String>>,
}
