//! The facilitator's craft as data: boards, formats, tests, the matrix, ballots, criteria and how time is kept.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Per;
use super::id::{BoardId, CriterionId, FormatId, StepId, TechniqueId, TestId};

/// What a pack says about working in the room.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct Craft {
    pub boards: Vec<BoardKind>,
    pub formats: Vec<Format>,
    pub tests: Vec<Test>,
    pub matrix: Matrix,
    pub ballots: Vec<Way>,
    pub criteria: Vec<Criterion>,
    /// The scale of the criteria's scores; none where the pack ranks nothing.
    pub scale: Option<Scale>,
    pub time: Timekeeping,
    /// Which tool the program opens for a work sheet of the pack, by the sheet's name.
    pub sheets: Vec<Sheet>,
}

/// A board that ideas are put on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct BoardKind {
    pub id: BoardId,
    pub name: String,
    /// What the group is asked.
    pub question: String,
    pub per: Per,
    /// The steps that the board belongs to; the board without steps is that of all others.
    pub steps: Vec<StepId>,
}

/// A way to gather or sort ideas.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Format {
    pub id: FormatId,
    pub name: String,
    pub technique: Option<TechniqueId>,
    /// What the facilitator says before it begins.
    pub say: String,
    /// Whether nobody talks.
    pub silent: bool,
    /// Whether ideas are sorted into groups, not gathered.
    pub sorts: bool,
    /// In order, each as often as it is held; none where there is no clock.
    pub rounds: Vec<Round>,
    /// How many ideas each person writes in a round; zero where nobody counts.
    pub ideas: u32,
    /// How many people it is made for; zero where any number does.
    pub people: u32,
}

/// One round of a format.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Round {
    pub name: String,
    pub minutes: u32,
    /// What the facilitator says when it begins.
    pub say: String,
}

/// A test by which ideas get points or a class.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Test {
    pub id: TestId,
    pub name: String,
    pub purpose: String,
    pub questions: Vec<TestQuestion>,
    pub result: Verdict,
}

/// What a test asks of each idea.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct TestQuestion {
    pub id: String,
    pub text: String,
    pub short: String,
    /// What it means, for example what each point stands for.
    pub help: String,
    pub min: Decimal,
    /// None where there is no largest.
    pub max: Option<Decimal>,
    /// The only values, smallest first, each with its word; none where every value between is one.
    pub values: Vec<Named>,
    pub unit: String,
    /// Whether the result is divided by the answer, not multiplied: for a product only.
    pub divides: bool,
}

/// A value with the word for it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Named {
    pub value: Decimal,
    pub name: String,
}

/// What comes out of a test.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Verdict {
    /// The sum of the points; `pass` and `fail` say in words what it is with and without the threshold.
    Sum {
        threshold: Option<Decimal>,
        pass: String,
        fail: String,
    },
    /// The answers multiplied, and divided by those that divide.
    Product,
    /// One of the values of the first question; those of its class `limited` may take so much of all the effort.
    Class {
        /// The value that is limited.
        limited: Decimal,
        /// The largest part of the effort, between 0 and 1.
        share: Decimal,
    },
}

/// The picture of impact against effort.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Matrix {
    /// What the axis to the right is called.
    pub effort: String,
    /// What the axis upwards is called.
    pub impact: String,
    pub low: String,
    pub high: String,
    /// Much impact for little effort.
    pub wins: Quadrant,
    /// Much impact for much effort.
    pub projects: Quadrant,
    /// Little impact for little effort.
    pub fillers: Quadrant,
    /// Little impact for much effort.
    pub avoid: Quadrant,
}

/// A quarter of the matrix.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Quadrant {
    pub name: String,
    /// What to do with what lies there.
    pub advice: String,
}

/// How a group can be asked.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum BallotKind {
    /// Each has so many dots to put on choices.
    Dots,
    /// Hands are counted for each choice.
    Hands,
    /// Each shows none to five fingers.
    Fist,
    /// It is decided unless somebody objects with a reason.
    Consent,
    /// Each puts the choices in order.
    Ranked,
    /// Each gives every choice points.
    Score,
}

/// What the pack says about a way to ask.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Way {
    pub kind: BallotKind,
    pub name: String,
    pub technique: Option<TechniqueId>,
    /// What the facilitator says before it begins.
    pub say: String,
    /// What the result is good for, and what not.
    pub note: String,
}

/// What services are weighed by.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Criterion {
    pub id: CriterionId,
    pub name: String,
    pub short: String,
    /// What a low and a high score mean.
    pub help: String,
    pub weight: u32,
}

/// The scores that can be given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Scale {
    pub min: u32,
    pub max: u32,
    /// The largest weight of a criterion.
    pub weight: u32,
}

/// How time is kept in a meeting; minutes and percent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Timekeeping {
    /// The part of a box at which it is said that it is soon over.
    pub warn: u32,
    /// The minutes by which the group can make a box longer.
    pub extension: u32,
    /// After how many minutes there is a break.
    pub stretch: u32,
    pub rest: u32,
    /// The minutes to open and to close a meeting.
    pub opening: u32,
    pub closing: u32,
    /// More people than this are split.
    pub largest_group: u32,
    /// What the blocks that no step brings are called.
    pub opening_text: String,
    pub rest_text: String,
    pub closing_text: String,
}

impl Default for Timekeeping {
    fn default() -> Self {
        Self {
            warn: 80,
            extension: 5,
            stretch: 90,
            rest: 10,
            opening: 5,
            closing: 10,
            largest_group: 12,
            opening_text: String::new(),
            rest_text: String::new(),
            closing_text: String::new(),
        }
    }
}

/// What the program opens for a work sheet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sheet {
    /// The name by which items ask for it.
    pub tool: String,
    pub opens: Opens,
}

/// A tool that the program has.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Opens {
    /// The board of the step, in a format where one is named.
    Board(Option<FormatId>),
    Matrix,
    Test(TestId),
    Ballot(BallotKind),
    /// The services, weighed.
    Ranking,
    /// The process model of the variant that the item names.
    Model,
    /// The three models side by side.
    Comparison,
    /// Where the chosen process is not the wanted one, and why.
    Gaps,
    /// What systems have to exchange.
    Needs,
    /// The ways to meet the needs, with costs and gains.
    Alternatives,
    /// What the alternatives come to.
    Economy,
    /// What has no price.
    Effects,
    Plan,
    /// Who answers for what.
    Duties,
    Risks,
    Benefits,
    Indicators,
    Improvements,
    /// How things stand.
    Status,
}

impl Opens {
    /// Returns the analysis tool of this name.
    pub fn analysis(name: &str) -> Option<Self> {
        Some(match name {
            "model" => Self::Model,
            "comparison" => Self::Comparison,
            "gaps" => Self::Gaps,
            "needs" => Self::Needs,
            "alternatives" => Self::Alternatives,
            "economy" => Self::Economy,
            "effects" => Self::Effects,
            "plan" => Self::Plan,
            "duties" => Self::Duties,
            "risks" => Self::Risks,
            "benefits" => Self::Benefits,
            "indicators" => Self::Indicators,
            "improvements" => Self::Improvements,
            "status" => Self::Status,
            _ => return None,
        })
    }

    /// Returns the name of an analysis tool.
    pub fn tool(&self) -> Option<&'static str> {
        Some(match self {
            Self::Model => "model",
            Self::Comparison => "comparison",
            Self::Gaps => "gaps",
            Self::Needs => "needs",
            Self::Alternatives => "alternatives",
            Self::Economy => "economy",
            Self::Effects => "effects",
            Self::Plan => "plan",
            Self::Duties => "duties",
            Self::Risks => "risks",
            Self::Benefits => "benefits",
            Self::Indicators => "indicators",
            Self::Improvements => "improvements",
            Self::Status => "status",
            Self::Board(_) | Self::Matrix | Self::Test(_) | Self::Ballot(_) | Self::Ranking => {
                return None;
            }
        })
    }
}

impl Test {
    /// Returns the word for a class of the test; nothing where it has no such class.
    pub fn class(&self, value: Decimal) -> Option<&str> {
        let mut values = self.questions.first()?.values.iter();
        let named = values.find(|named| named.value == value)?;
        Some(&named.name)
    }

    /// Returns the most points that an idea can get; none where there is no most.
    pub fn most(&self) -> Option<Decimal> {
        let most = self.questions.iter().map(TestQuestion::most);
        let most: Option<Vec<Decimal>> = most.collect();
        let add = |sum: Decimal, most| sum.saturating_add(most);
        Some(most?.into_iter().fold(Decimal::ZERO, add))
    }
}

impl TestQuestion {
    /// Returns the largest answer; none where there is no largest.
    pub fn most(&self) -> Option<Decimal> {
        let largest = self.values.iter().map(|named| named.value).max();
        self.max.or(largest)
    }

    /// Says whether an idea can be given the value here.
    pub fn admits(&self, value: Decimal) -> bool {
        let one_of = self.values.is_empty() || self.values.iter().any(|named| named.value == value);
        one_of && value >= self.min && self.max.is_none_or(|max| value <= max)
    }
}

impl BallotKind {
    /// Every kind with its name in files and commands.
    pub const NAMES: [(&'static str, Self); 6] = [
        ("dots", Self::Dots),
        ("hands", Self::Hands),
        ("fist", Self::Fist),
        ("consent", Self::Consent),
        ("ranked", Self::Ranked),
        ("score", Self::Score),
    ];

    /// Returns the name of the kind.
    pub fn name(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(_, kind)| *kind == self)
            .map_or("", |(name, _)| name)
    }
}

impl Craft {
    /// Returns the board that a step puts its ideas on; none where the pack has no board for it.
    pub fn board_of(&self, step: &StepId) -> Option<&BoardKind> {
        let own = self.boards.iter().find(|board| board.steps.contains(step));
        own.or_else(|| self.boards.iter().find(|board| board.steps.is_empty()))
    }

    /// Returns the board.
    pub fn board(&self, id: &str) -> Option<&BoardKind> {
        self.boards.iter().find(|board| board.id == *id)
    }

    /// Returns the format.
    pub fn format(&self, id: &str) -> Option<&Format> {
        self.formats.iter().find(|format| format.id == *id)
    }

    /// Returns the test.
    pub fn test(&self, id: &str) -> Option<&Test> {
        self.tests.iter().find(|test| test.id == *id)
    }

    /// Returns what the pack says about a way to ask.
    pub fn way(&self, kind: BallotKind) -> Option<&Way> {
        self.ballots.iter().find(|way| way.kind == kind)
    }

    /// Says whether the pack has a picture of impact against effort.
    pub fn has_matrix(&self) -> bool {
        !self.matrix.wins.name.is_empty()
    }

    /// Returns what the program opens for a work sheet; none where that is only read.
    pub fn opens(&self, tool: &str) -> Option<&Opens> {
        let sheet = self.sheets.iter().find(|sheet| sheet.tool == tool);
        sheet.map(|sheet| &sheet.opens)
    }
}
