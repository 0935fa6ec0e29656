//! The written form of a pack's files, as editors are told of it: published as JSON Schemas, and never read with.
//!
//! The loader reads with places and says what is wrong; a test holds its keys and words to those here.

pub mod analysis;
pub mod craft;
pub mod texts;

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, schema_for};

use analysis::Analysis;
use craft::Craft;
use texts::Texts;

/// A kind of file that a pack has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum File {
    Pack,
    Step,
    Rules,
    Terms,
    Techniques,
    Craft,
    Analysis,
    Texts,
    Changes,
}

impl File {
    /// Every kind of file with the name of its schema, and the files of a pack that are of this kind.
    pub const NAMES: [(&'static str, Self, &'static str); 9] = [
        ("pack", Self::Pack, "pack.toml"),
        ("step", Self::Step, "steps/**/*.toml"),
        ("rules", Self::Rules, "rules/**/*.toml"),
        ("terms", Self::Terms, "terms.toml"),
        ("techniques", Self::Techniques, "techniques.toml"),
        ("craft", Self::Craft, "craft.toml"),
        ("analysis", Self::Analysis, "analysis.toml"),
        ("texts", Self::Texts, "texts/**/*.toml"),
        ("changes", Self::Changes, "changes.toml"),
    ];

    /// Returns the schema as it is published.
    pub fn text(self) -> &'static str {
        match self {
            Self::Pack => include_str!("../../content/schema/pack.schema.json"),
            Self::Step => include_str!("../../content/schema/step.schema.json"),
            Self::Rules => include_str!("../../content/schema/rules.schema.json"),
            Self::Terms => include_str!("../../content/schema/terms.schema.json"),
            Self::Techniques => include_str!("../../content/schema/techniques.schema.json"),
            Self::Craft => include_str!("../../content/schema/craft.schema.json"),
            Self::Analysis => include_str!("../../content/schema/analysis.schema.json"),
            Self::Texts => include_str!("../../content/schema/texts.schema.json"),
            Self::Changes => include_str!("../../content/schema/changes.schema.json"),
        }
    }

    /// Returns the schema as the types say it.
    pub fn schema(self) -> Schema {
        match self {
            Self::Pack => schema_for!(Pack),
            Self::Step => schema_for!(Step),
            Self::Rules => schema_for!(Rules),
            Self::Terms => schema_for!(Terms),
            Self::Techniques => schema_for!(Techniques),
            Self::Craft => schema_for!(Craft),
            Self::Analysis => schema_for!(Analysis),
            Self::Texts => schema_for!(Texts),
            Self::Changes => schema_for!(Changes),
        }
    }
}

/// Lower-case words, digits and hyphens.
#[derive(JsonSchema)]
pub struct Name(
    #[schemars(regex(pattern = r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"), length(max = 64))] pub String,
);

/// What something is asked once for.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum PerWord {
    Session,
    Service,
}

/// What kind of thing an item is.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum KindWord {
    Check,
    Question,
    Decision,
    Tool,
}

/// Who can answer a decision.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum ClassWord {
    Law,
    Choice,
    Economy,
}

/// What an item is answered with.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum TypeWord {
    Check,
    ShortText,
    LongText,
    Integer,
    Decimal,
    Money,
    Date,
    YesNo,
    Choice,
    Choices,
    People,
    Table,
}

/// What a cell of a table is answered with.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum CellWord {
    ShortText,
    LongText,
    Integer,
    Decimal,
    Money,
    Date,
    YesNo,
    Choice,
}

/// `pack.toml`.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Pack {
    pub id: Name,
    pub version: String,
    pub language: String,
    pub name: String,
    pub purpose: Option<String>,
    pub notice: Option<String>,
    pub rule_sets: Vec<RuleSet>,
    pub phase: Vec<Phase>,
    pub role: Option<Vec<Role>>,
    pub principle: Option<Vec<Told>>,
}

/// A rule set.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RuleSet {
    pub id: Name,
    pub name: String,
}

/// A phase.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Phase {
    pub id: Name,
    pub letter: String,
    pub name: String,
    pub purpose: Option<String>,
    pub per: Option<PerWord>,
    pub steps: Vec<Name>,
}

/// A role.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Role {
    pub id: Name,
    pub name: String,
    pub question: Option<String>,
    pub votes: Option<bool>,
}

/// A principle or a technique.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Told {
    pub id: Name,
    pub name: String,
    pub text: String,
}

/// A file under `steps/`.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Step {
    pub id: Name,
    pub r#ref: Option<String>,
    pub name: String,
    pub short: Option<String>,
    pub purpose: Option<String>,
    pub per: Option<PerWord>,
    pub minutes: Option<u16>,
    pub roles: Option<Vec<Name>>,
    pub how: Option<String>,
    pub agenda: Option<Vec<Activity>>,
    pub output: Option<Vec<String>>,
    pub next: Option<String>,
    pub item: Option<Vec<Item>>,
}

/// A part of an agenda.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Activity {
    pub minutes: u16,
    pub technique: Option<Name>,
    pub text: String,
}

/// An item.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    pub id: Name,
    pub r#ref: Option<String>,
    pub kind: KindWord,
    pub r#type: Option<TypeWord>,
    pub text: String,
    pub short: Option<String>,
    pub why: Option<String>,
    pub how: Option<String>,
    pub good: Option<String>,
    pub mistake: Option<String>,
    pub more: Option<String>,
    pub principles: Option<Vec<Name>>,
    pub basis: Option<Vec<Basis>>,
    pub decider: Option<Name>,
    pub class: Option<ClassWord>,
    pub gate: Option<u8>,
    pub alias: Option<Name>,
    pub experience: Option<bool>,
    pub tool: Option<String>,
    pub variant: Option<String>,
    pub per: Option<PerWord>,
    pub rules: Option<Name>,
    pub when: Option<String>,
    pub because: Option<String>,
    pub options: Option<Vec<Choice>>,
    pub ordered: Option<bool>,
    pub unit: Option<String>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub figure: Option<String>,
    pub columns: Option<Vec<Column>>,
}

/// Law or facts behind an item.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Basis {
    pub rules: Option<Name>,
    pub text: String,
    pub date: Option<String>,
    pub confirm: Option<Name>,
}

/// One of the answers an item offers.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Choice {
    pub id: Name,
    pub text: String,
    pub note: Option<String>,
    pub rules: Option<Name>,
    pub rank: Option<i64>,
}

/// A column of a table.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Column {
    pub id: Name,
    pub text: String,
    pub r#type: CellWord,
    pub options: Option<Vec<Choice>>,
    pub min: Option<f64>,
    pub max: Option<f64>,
}

/// A file under `rules/`.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rules {
    pub rule: Option<Vec<Rule>>,
}

/// A rule.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rule {
    pub id: Name,
    pub r#ref: Option<String>,
    pub when: String,
    pub because: String,
    pub closes: Option<Vec<String>>,
    pub sets: Option<BTreeMap<String, Set>>,
    pub requires: Option<Vec<Requirement>>,
    pub warns: Option<Vec<Name>>,
    pub reopens: Option<Vec<Name>>,
    pub holds: Option<Vec<Name>>,
    pub overridable: Option<bool>,
}

/// The answer that a rule sets.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Set {
    Word(String),
    Number(i64),
}

/// What a decision requires.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Requirement {
    pub of: Name,
    pub need: String,
    pub text: String,
}

/// `terms.toml`.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Terms {
    pub term: Option<Vec<Term>>,
}

/// A word that is explained.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Term {
    pub id: Name,
    pub name: String,
    pub also: Option<Vec<String>>,
    pub meaning: String,
}

/// `techniques.toml`.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Techniques {
    pub technique: Option<Vec<Told>>,
}

/// `changes.toml`.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Changes {
    pub change: Option<Vec<Change>>,
}

/// What a version altered.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Change {
    pub version: String,
    pub note: Option<String>,
    pub rename: Option<Vec<Rename>>,
    pub remove: Option<Vec<Remove>>,
}

/// Something with another name than before.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rename {
    pub step: Option<Name>,
    pub item: Option<Name>,
    pub option: Option<Name>,
    pub column: Option<Name>,
    pub board: Option<Name>,
    pub format: Option<Name>,
    pub test: Option<Name>,
    pub question: Option<Name>,
    pub criterion: Option<Name>,
    pub purpose: Option<Name>,
    pub way: Option<Name>,
    pub category: Option<Name>,
    pub task: Option<Name>,
    pub indicator: Option<Name>,
    pub to: Name,
}

/// Something that was taken out.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Remove {
    pub step: Option<Name>,
    pub item: Option<Name>,
    pub option: Option<Name>,
    pub column: Option<Name>,
    pub board: Option<Name>,
    pub format: Option<Name>,
    pub test: Option<Name>,
    pub question: Option<Name>,
    pub criterion: Option<Name>,
    pub purpose: Option<Name>,
    pub way: Option<Name>,
    pub category: Option<Name>,
    pub task: Option<Name>,
    pub indicator: Option<Name>,
    pub text: String,
}
