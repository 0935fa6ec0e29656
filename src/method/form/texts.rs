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
    pub board: Option<BTreeMap<String, BoardTexts>>,
    pub format: Option<BTreeMap<String, FormatTexts>>,
    pub test: Option<BTreeMap<String, TestTexts>>,
    pub matrix: Option<MatrixTexts>,
    pub ballot: Option<BTreeMap<String, BallotTexts>>,
    pub criterion: Option<BTreeMap<String, CriterionTexts>>,
    pub time: Option<TimeTexts>,
    pub purpose: Option<BTreeMap<String, PurposeTexts>>,
    pub way: Option<BTreeMap<String, WayTexts>>,
    pub category: Option<BTreeMap<String, NameText>>,
    pub risk: Option<RiskTexts>,
    pub task: Option<BTreeMap<String, TextAlone>>,
    pub holiday: Option<BTreeMap<String, NameText>>,
    pub indicator: Option<BTreeMap<String, IndicatorTexts>>,
}

/// The texts of what a step of a process is for.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PurposeTexts {
    pub name: Option<String>,
    pub words: Option<Vec<String>>,
}

/// The texts of a way to integrate.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WayTexts {
    pub name: Option<String>,
    pub fits: Option<String>,
    pub weakness: Option<String>,
}

/// The texts of how risks are judged; the colours by their number.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RiskTexts {
    pub likelihoods: Option<Vec<String>>,
    pub consequences: Option<Vec<String>>,
    pub dimensions: Option<Vec<String>>,
    pub bands: Option<BTreeMap<String, BandTexts>>,
}

/// The texts of a colour.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BandTexts {
    pub name: Option<String>,
    pub advice: Option<String>,
}

/// A text alone.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TextAlone {
    pub text: Option<String>,
}

/// The texts of an indicator.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct IndicatorTexts {
    pub name: Option<String>,
    pub numerator: Option<String>,
    pub denominator: Option<String>,
    pub unit: Option<String>,
    pub source: Option<String>,
    pub trap: Option<String>,
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

/// The texts of a board.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BoardTexts {
    pub name: Option<String>,
    pub question: Option<String>,
}

/// The texts of a way to gather or sort ideas.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FormatTexts {
    pub name: Option<String>,
    pub say: Option<String>,
    pub rounds: Option<BTreeMap<String, RoundTexts>>,
}

/// The texts of a round, by its number.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RoundTexts {
    pub name: Option<String>,
    pub say: Option<String>,
}

/// The texts of a test.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TestTexts {
    pub name: Option<String>,
    pub purpose: Option<String>,
    pub pass: Option<String>,
    pub fail: Option<String>,
    pub questions: Option<BTreeMap<String, QuestionTexts>>,
}

/// The texts of what a test asks.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct QuestionTexts {
    pub text: Option<String>,
    pub short: Option<String>,
    pub help: Option<String>,
    pub unit: Option<String>,
    pub values: Option<Vec<String>>,
}

/// The texts of the picture of impact against effort.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct MatrixTexts {
    pub effort: Option<String>,
    pub impact: Option<String>,
    pub low: Option<String>,
    pub high: Option<String>,
    pub wins: Option<QuadrantTexts>,
    pub projects: Option<QuadrantTexts>,
    pub fillers: Option<QuadrantTexts>,
    pub avoid: Option<QuadrantTexts>,
}

/// The texts of a quarter of the picture.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct QuadrantTexts {
    pub name: Option<String>,
    pub advice: Option<String>,
}

/// The texts of a way to ask a group.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct BallotTexts {
    pub name: Option<String>,
    pub say: Option<String>,
    pub note: Option<String>,
}

/// The texts of what services are weighed by.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CriterionTexts {
    pub name: Option<String>,
    pub short: Option<String>,
    pub help: Option<String>,
}

/// What the parts of a meeting are called.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TimeTexts {
    #[schemars(rename = "opening-text")]
    pub opening: Option<String>,
    #[schemars(rename = "rest-text")]
    pub rest: Option<String>,
    #[schemars(rename = "closing-text")]
    pub closing: Option<String>,
}
