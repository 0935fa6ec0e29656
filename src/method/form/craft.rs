//! The written form of what a pack says about working in the room.

use schemars::JsonSchema;

use super::{Name, PerWord};

/// `craft.toml`.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Craft {
    pub board: Option<Vec<Board>>,
    pub format: Option<Vec<Format>>,
    pub test: Option<Vec<Test>>,
    pub matrix: Option<Matrix>,
    pub ballot: Option<Vec<Ballot>>,
    pub scale: Option<Scale>,
    pub criterion: Option<Vec<Criterion>>,
    pub time: Option<Time>,
    pub sheet: Option<Vec<Sheet>>,
}

/// A board that ideas are put on.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Board {
    pub id: Name,
    pub name: String,
    pub question: String,
    pub per: Option<PerWord>,
    pub steps: Option<Vec<Name>>,
}

/// A way to gather or sort ideas.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Format {
    pub id: Name,
    pub name: String,
    pub technique: Option<Name>,
    pub say: String,
    pub silent: Option<bool>,
    pub sorts: Option<bool>,
    pub rounds: Option<Vec<Round>>,
    pub ideas: Option<u16>,
    pub people: Option<u16>,
}

/// A round.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Round {
    pub name: String,
    pub minutes: u16,
    pub say: String,
}

/// What comes out of a test.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum ResultWord {
    Sum,
    Product,
    Class,
}

/// A test of ideas.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Test {
    pub id: Name,
    pub name: String,
    pub purpose: String,
    pub result: ResultWord,
    pub threshold: Option<f64>,
    pub pass: Option<String>,
    pub fail: Option<String>,
    pub limited: Option<f64>,
    pub share: Option<f64>,
    pub questions: Vec<Question>,
}

/// What a test asks.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    pub id: Name,
    pub text: String,
    pub short: Option<String>,
    pub help: Option<String>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub values: Option<Vec<Worded>>,
    pub unit: Option<String>,
    pub divides: Option<bool>,
}

/// A value with the word for it.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Worded {
    pub value: f64,
    pub name: String,
}

/// The picture of impact against effort.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Matrix {
    pub effort: String,
    pub impact: String,
    pub low: String,
    pub high: String,
    pub wins: Quadrant,
    pub projects: Quadrant,
    pub fillers: Quadrant,
    pub avoid: Quadrant,
}

/// A quarter of the picture.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Quadrant {
    pub name: String,
    pub advice: String,
}

/// How a group is asked.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum BallotWord {
    Dots,
    Hands,
    Fist,
    Consent,
    Ranked,
    Score,
}

/// A way to ask a group.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Ballot {
    pub kind: BallotWord,
    pub name: String,
    pub technique: Option<Name>,
    pub say: String,
    pub note: String,
}

/// The scores that can be given, and the largest weight.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Scale {
    pub min: u16,
    pub max: u16,
    pub weight: u16,
}

/// What services are weighed by.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Criterion {
    pub id: Name,
    pub name: String,
    pub short: Option<String>,
    pub help: Option<String>,
    pub weight: u16,
}

/// How time is kept in a meeting.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Time {
    pub warn: Option<u16>,
    pub extension: Option<u16>,
    pub stretch: Option<u16>,
    pub rest: Option<u16>,
    pub opening: Option<u16>,
    pub closing: Option<u16>,
    pub largest_group: Option<u16>,
    pub opening_text: String,
    pub rest_text: String,
    pub closing_text: String,
}

/// What a work sheet opens.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum OpensWord {
    Board,
    Matrix,
    Test,
    Ballot,
    Ranking,
    Model,
    Comparison,
    Gaps,
    Needs,
    Alternatives,
    Economy,
    Effects,
    Plan,
    Duties,
    Risks,
    Benefits,
    Indicators,
    Improvements,
    Status,
}

/// What the program opens for a work sheet.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sheet {
    pub tool: String,
    pub opens: OpensWord,
    pub format: Option<Name>,
    pub test: Option<Name>,
    pub ballot: Option<BallotWord>,
}
