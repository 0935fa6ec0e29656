//! The analysis tools as data: purposes of process steps, ways to integrate, categories, risk bands, the plan's
//! template, holidays and indicators.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Per;
use super::id::{
    CategoryId, IndicatorId, ItemId, OptionId, PurposeId, RoleId, StepId, TaskId, WayId,
};
use super::value::AnswerType;

/// What a pack says about analysing a service.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct Analysis {
    /// Minutes in a working day.
    pub day: u32,
    pub purposes: Vec<Purpose>,
    pub ways: Vec<IntegrationWay>,
    pub categories: Vec<Category>,
    pub economy: Economy,
    pub risk: RiskScale,
    pub registers: Vec<Register>,
    pub tasks: Vec<TaskTemplate>,
    pub holidays: Vec<Holiday>,
    pub indicators: Vec<IndicatorKind>,
}

/// What a step of a process can be for, as far as rules ask.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Purpose {
    pub id: PurposeId,
    pub name: String,
    /// Words by which a step is known to be for it, in small letters; what is recognised is only proposed.
    pub words: Vec<String>,
}

/// A way in which data get from one system to another.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct IntegrationWay {
    pub id: WayId,
    pub name: String,
    /// When it fits.
    pub fits: String,
    /// What is usually weak about it.
    pub weakness: String,
    /// The options without which it cannot be used: where one of them is closed, so is the way.
    pub options: Vec<OptionOf>,
    /// The option of the economy's decision that choosing this way comes to.
    pub choice: Option<OptionId>,
    /// Example figures for the cost once, in kroner: from and to.
    pub once: Option<(Decimal, Decimal)>,
    /// Example figures for the cost each year, in kroner: from and to.
    pub yearly: Option<(Decimal, Decimal)>,
}

/// An option of an item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OptionOf {
    pub item: ItemId,
    pub option: OptionId,
}

/// A category of costs or gains.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Category {
    pub id: CategoryId,
    pub name: String,
    pub kind: CategoryKind,
}

/// What a category is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CategoryKind {
    /// Costs that are paid once.
    Once,
    /// Costs of every year.
    Yearly,
    /// Costs of every case.
    PerCase,
    /// Costs that are easily forgotten.
    Hidden,
    /// Money that is not spent.
    Cash,
    /// Working time that is freed.
    Time,
    /// Quality without a price.
    Quality,
}

impl CategoryKind {
    /// Every kind with its name in a pack.
    pub const NAMES: [(&'static str, Self); 7] = [
        ("once", Self::Once),
        ("yearly", Self::Yearly),
        ("per-case", Self::PerCase),
        ("hidden", Self::Hidden),
        ("cash", Self::Cash),
        ("time", Self::Time),
        ("quality", Self::Quality),
    ];
}

/// How alternatives are reckoned with where nobody says otherwise.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Economy {
    /// The rate of interest, for example 0.04.
    pub rate: Decimal,
    pub years: u32,
    /// What is written before an amount, for example `kr`.
    pub currency: String,
    /// By how much each figure is changed where it has no range, for example 0.3.
    pub swing: Decimal,
    /// How often the figures are drawn.
    pub draws: u32,
    /// What every draw begins with, so that the same figures give the same answer.
    pub seed: u64,
    /// How many steps an effect without a price goes up or down, by importance and then by extent 1 to 3; 0 to 4.
    pub effects: [[u8; 3]; 3],
    /// The decision that the choice of an alternative becomes, where the pack has one.
    pub decision: Option<ItemId>,
}

/// How risks are judged.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RiskScale {
    /// What each likelihood is called, from 1.
    pub likelihoods: Vec<String>,
    /// What each consequence is called, from 1.
    pub consequences: Vec<String>,
    /// What can be hit.
    pub dimensions: Vec<String>,
    /// From the lowest.
    pub bands: Vec<Band>,
}

/// So much risk, and what is done about it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Band {
    pub name: String,
    /// The largest product of likelihood and consequence that belongs to it.
    pub most: u32,
    pub colour: Shade,
    pub advice: String,
}

/// How serious something is.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Shade {
    Green,
    Yellow,
    Orange,
    Red,
}

impl Shade {
    /// Every shade with its name in a pack, the least serious first.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("green", Self::Green),
        ("yellow", Self::Yellow),
        ("orange", Self::Orange),
        ("red", Self::Red),
    ];
}

/// A table of the method that a tool shows in its own way, and which of its columns mean what.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Register {
    pub kind: RegisterKind,
    pub item: ItemId,
    /// What the tool calls a column, and the id of the column.
    pub columns: Vec<(String, String)>,
}

/// What a register is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterKind {
    Risks,
    Benefits,
    Improvements,
}

/// What a tool wants a column of its table for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Use {
    /// What the tool calls the column.
    pub name: &'static str,
    /// Whether the tool is of no use without it.
    pub needed: bool,
    /// What the column has to be answered with.
    pub answers: &'static [AnswerType],
}

impl RegisterKind {
    /// Every kind with its name in a pack.
    pub const NAMES: [(&'static str, Self); 3] = [
        ("risks", Self::Risks),
        ("benefits", Self::Benefits),
        ("improvements", Self::Improvements),
    ];

    /// Returns what the tool wants columns for, in the order in which it shows them.
    pub fn uses(self) -> &'static [Use] {
        match self {
            Self::Risks => RISKS,
            Self::Benefits => BENEFITS,
            Self::Improvements => IMPROVEMENTS,
        }
    }
}

const WORDS: &[AnswerType] = &[AnswerType::ShortText, AnswerType::LongText];
const CHOSEN: &[AnswerType] = &[AnswerType::Choice];
const WHOLE: &[AnswerType] = &[AnswerType::Integer];
const DAY: &[AnswerType] = &[AnswerType::Date];
const RISKS: &[Use] = &[
    Use::needed("risk", WORDS),
    Use::wanted("dimension", CHOSEN),
    Use::needed("likelihood", WHOLE),
    Use::needed("consequence", WHOLE),
    Use::wanted("control", WORDS),
    Use::wanted("measure", WORDS),
    Use::wanted("responsible", WORDS),
    Use::wanted("due", DAY),
    Use::wanted("residual-likelihood", WHOLE),
    Use::wanted("residual-consequence", WHOLE),
];
const BENEFITS: &[Use] = &[
    Use::needed("benefit", WORDS),
    Use::wanted("kind", CHOSEN),
    Use::wanted("receiver", WORDS),
    Use::wanted("baseline", WORDS),
    Use::wanted("target", WORDS),
    Use::wanted("measured", WORDS),
    Use::wanted("responsible", WORDS),
    Use::wanted("due", DAY),
    Use::wanted("condition", WORDS),
];
const IMPROVEMENTS: &[Use] = &[
    Use::needed("improvement", WORDS),
    Use::wanted("date", DAY),
    Use::wanted("source", WORDS),
    Use::wanted("kind", CHOSEN),
    Use::wanted("benefit", WHOLE),
    Use::wanted("effort", WHOLE),
    Use::wanted("risk", WORDS),
    Use::wanted("responsible", WORDS),
    Use::wanted("status", CHOSEN),
    Use::wanted("effect", WORDS),
    Use::wanted("decision", WORDS),
];

impl Use {
    const fn needed(name: &'static str, answers: &'static [AnswerType]) -> Self {
        Self {
            name,
            needed: true,
            answers,
        }
    }

    const fn wanted(name: &'static str, answers: &'static [AnswerType]) -> Self {
        Self {
            needed: false,
            ..Self::needed(name, answers)
        }
    }
}

/// A task that plans begin with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TaskTemplate {
    pub id: TaskId,
    pub text: String,
    pub per: Per,
    /// The step of the method that it belongs to.
    pub step: Option<StepId>,
    pub role: Option<RoleId>,
    /// Working days; none for a milestone.
    pub days: u32,
    pub after: Vec<TaskId>,
    /// The option that asks for it; none where every plan has it.
    pub asked_by: Option<OptionOf>,
}

/// A day on which nobody works.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Holiday {
    pub name: String,
    pub when: HolidayDate,
}

/// When a holiday is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum HolidayDate {
    /// Month and day.
    Fixed(u8, u8),
    /// So many days after Easter Sunday.
    Easter(i32),
}

/// An indicator that the pack proposes.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct IndicatorKind {
    pub id: IndicatorId,
    /// Its code, for example `K1`.
    pub code: String,
    pub name: String,
    pub numerator: String,
    pub denominator: String,
    pub unit: String,
    /// Whether lower is better.
    pub lower: bool,
    pub target: Option<Decimal>,
    pub alarm: Option<Decimal>,
    /// Where the figure comes from.
    pub source: String,
    /// What goes wrong when it is counted.
    pub trap: String,
}

impl Default for Economy {
    fn default() -> Self {
        Self {
            rate: Decimal::new(4, 2),
            years: 5,
            currency: "kr".to_owned(),
            swing: Decimal::new(3, 1),
            draws: 10_000,
            seed: 1,
            effects: [[0, 1, 2], [1, 2, 3], [2, 3, 4]],
            decision: None,
        }
    }
}

impl Analysis {
    /// Returns the minutes of a working day.
    pub fn minutes_a_day(&self) -> u32 {
        if self.day == 0 { 450 } else { self.day }
    }

    /// Returns the purpose.
    pub fn purpose(&self, id: &str) -> Option<&Purpose> {
        self.purposes.iter().find(|one| one.id == *id)
    }

    /// Returns the way.
    pub fn way(&self, id: &str) -> Option<&IntegrationWay> {
        self.ways.iter().find(|one| one.id == *id)
    }

    /// Returns the category.
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.categories.iter().find(|one| one.id == *id)
    }

    /// Returns the indicator.
    pub fn indicator(&self, id: &str) -> Option<&IndicatorKind> {
        self.indicators.iter().find(|one| one.id == *id)
    }

    /// Returns the task of the template.
    pub fn task(&self, id: &str) -> Option<&TaskTemplate> {
        self.tasks.iter().find(|one| one.id == *id)
    }

    /// Returns the register of a kind; none where the pack has none.
    pub fn register(&self, kind: RegisterKind) -> Option<&Register> {
        self.registers.iter().find(|one| one.kind == kind)
    }
}

impl Register {
    /// Returns the id of the column that the tool calls so.
    pub fn column(&self, called: &str) -> Option<&str> {
        let mut columns = self.columns.iter();
        let found = columns.find(|(name, _)| name == called);
        found.map(|(_, column)| column.as_str())
    }
}

impl RiskScale {
    /// Returns the largest product of likelihood and consequence.
    pub fn largest(&self) -> u32 {
        let [likelihoods, consequences] = [&self.likelihoods, &self.consequences].map(Vec::len);
        u32::try_from(likelihoods * consequences).unwrap_or(u32::MAX)
    }

    /// Returns the band that a product of likelihood and consequence belongs to; the highest where none reaches it.
    pub fn band(&self, product: u32) -> Option<&Band> {
        let mut bands = self.bands.iter();
        let found = bands.find(|band| product <= band.most);
        found.or(self.bands.last())
    }
}
