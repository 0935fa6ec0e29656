//! Conditions on answers: one readable line in a pack, checked against it and evaluated over what is known.
//!
//! A comparison with something that is not answered is false, so that nothing follows from silence.

use std::borrow::Cow;
use std::cmp::Ordering;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::id::{IndicatorId, ItemId, OptionId, PhaseId, PurposeId, RuleSetId, StepId};
use super::value::Value;

/// A condition with the line it was written as.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Condition {
    pub source: String,
    pub test: Test,
    reads: Vec<ItemId>,
}

/// What is tested.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Test {
    All(Vec<Test>),
    Any(Vec<Test>),
    Not(Box<Test>),
    Compare {
        left: Operand,
        operator: Operator,
        right: Operand,
    },
    /// The answer is one of several.
    Among {
        item: ItemId,
        values: Vec<Operand>,
    },
    /// One of several chosen options is this one.
    Has {
        item: ItemId,
        option: OptionId,
    },
    Is {
        item: ItemId,
        stage: Stage,
    },
}

/// One side of a comparison.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Operand {
    Answer(ItemId),
    /// The place of the answer on the item's scale.
    Rank(ItemId),
    Number(Decimal),
    Date(Date),
    YesNo(bool),
    Word(String),
    RuleSet,
    /// How many services the session works on.
    Services,
    /// The phase that answers have reached, as its place in the method.
    Phase,
    /// How many entries a list has.
    Entries(ItemId),
    /// How many items of a part of the method are at a stage.
    Count {
        stage: Stage,
        scope: Scope,
    },
    /// How many steps a process model has; those for a purpose, where one is named.
    Steps {
        /// Which of the models, by its name.
        variant: String,
        purpose: Option<PurposeId>,
    },
    /// How many of the latest readings of an indicator were red, one after the other.
    Red(IndicatorId),
    /// How often the chosen process stays behind the wanted one.
    Gaps {
        /// Whether only those count at which no decision is named as the cause.
        open: bool,
    },
}

/// The part of a method that is counted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Scope {
    All,
    Phase(PhaseId),
    Step(StepId),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// How far the answer to an item has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Stage {
    Open,
    Answered,
    Unsure,
    Unknown,
    NotForUs,
    ComeBack,
    Proposed,
    Decided,
    /// Decided anew after having been decided before.
    Changed,
    /// Decided on figures that are others by now.
    Outdated,
    WithReason,
    WithDecider,
    WithReviewDate,
}

impl Stage {
    /// Every stage with its name in conditions.
    pub const NAMES: [(&'static str, Self); 13] = [
        ("open", Self::Open),
        ("answered", Self::Answered),
        ("unsure", Self::Unsure),
        ("unknown", Self::Unknown),
        ("not-for-us", Self::NotForUs),
        ("come-back", Self::ComeBack),
        ("proposed", Self::Proposed),
        ("decided", Self::Decided),
        ("changed", Self::Changed),
        ("outdated", Self::Outdated),
        ("with-reason", Self::WithReason),
        ("with-decider", Self::WithDecider),
        ("with-review-date", Self::WithReviewDate),
    ];

    /// Returns the stage of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, stage)| *stage)
    }
}

/// The process models of a service, by the names that conditions and tools give them.
pub const VARIANTS: [&str; 3] = ["as-is", "to-be", "chosen"];

/// What is known when a condition is evaluated.
pub trait Facts {
    /// Returns the value in force for an item; none where it is closed or not answered.
    fn value(&self, item: &ItemId) -> Option<Cow<'_, Value>>;
    /// Returns the place of an item's answer on its scale.
    fn rank(&self, item: &ItemId) -> Option<i64>;
    fn is_at(&self, item: &ItemId, stage: Stage) -> bool;
    fn rule_set(&self) -> &RuleSetId;
    fn services(&self) -> usize;
    fn phase(&self) -> usize;
    fn count(&self, stage: Stage, scope: &Scope) -> usize;
    fn steps(&self, variant: &str, purpose: Option<&PurposeId>) -> usize;
    fn reds(&self, indicator: &IndicatorId) -> usize;
    fn gaps(&self, open: bool) -> usize;
}

/// What a side of a comparison comes to.
#[derive(PartialEq)]
enum Scalar {
    Number(Decimal),
    Date(Date),
    Text(String),
}

impl Condition {
    /// Returns a condition; `tool` says through which item of the pack the group sees what a tool holds.
    pub(super) fn new(
        source: String,
        test: Test,
        tool: impl Fn(&Operand) -> Option<ItemId>,
    ) -> Self {
        let mut reads = Vec::new();
        test.operands(&mut |operand| {
            let read = match operand {
                Operand::Answer(item) | Operand::Rank(item) | Operand::Entries(item) => {
                    Some(item.clone())
                }
                looked_at => tool(looked_at),
            };
            reads.extend(read.filter(|item| !reads.contains(item)));
        });
        Self {
            source,
            test,
            reads,
        }
    }

    /// Says whether the condition holds.
    pub fn holds(&self, facts: &impl Facts) -> bool {
        self.test.holds(facts)
    }

    /// Returns the items whose answers the condition reads, each once, in order.
    pub fn reads(&self) -> &[ItemId] {
        &self.reads
    }

    /// Says whether the condition looks at what a tool holds, which is another for each service.
    pub fn reads_tools(&self) -> bool {
        let mut found = false;
        self.test
            .operands(&mut |operand| found |= operand.is_of_tool());
        found
    }

    /// Returns the parts of the method whose items the condition counts.
    pub fn counts(&self) -> Vec<Scope> {
        let mut scopes = Vec::new();
        self.test.operands(&mut |operand| {
            if let Operand::Count { scope, .. } = operand {
                scopes.push(scope.clone());
            }
        });
        scopes
    }
}

impl Test {
    fn holds(&self, facts: &impl Facts) -> bool {
        match self {
            Self::All(tests) => tests.iter().all(|test| test.holds(facts)),
            Self::Any(tests) => tests.iter().any(|test| test.holds(facts)),
            Self::Not(test) => !test.holds(facts),
            Self::Compare {
                left,
                operator,
                right,
            } => match (left.scalar(facts), right.scalar(facts)) {
                (Some(left), Some(right)) => operator.holds(&left, &right),
                _ => false,
            },
            Self::Among { item, values } => {
                let answer = Operand::Answer(item.clone()).scalar(facts);
                answer.is_some() && values.iter().any(|value| value.scalar(facts) == answer)
            }
            Self::Has { item, option } => match facts.value(item).as_deref() {
                Some(Value::Options(options)) => options.contains(option),
                _ => false,
            },
            Self::Is { item, stage } => facts.is_at(item, *stage),
        }
    }

    /// Hands out everything that is looked up, an item that is asked about as its answer.
    fn operands(&self, found: &mut impl FnMut(&Operand)) {
        match self {
            Self::All(tests) | Self::Any(tests) => {
                for test in tests {
                    test.operands(found);
                }
            }
            Self::Not(test) => test.operands(found),
            Self::Compare { left, right, .. } => {
                found(left);
                found(right);
            }
            Self::Among { item, .. } | Self::Has { item, .. } | Self::Is { item, .. } => {
                found(&Operand::Answer(item.clone()));
            }
        }
    }
}

impl Operand {
    /// Says whether it is looked up in a tool.
    pub(super) fn is_of_tool(&self) -> bool {
        matches!(self, Self::Steps { .. } | Self::Red(_) | Self::Gaps { .. })
    }

    fn scalar(&self, facts: &impl Facts) -> Option<Scalar> {
        let number = |count: usize| Some(Scalar::Number(Decimal::from(count)));
        match self {
            Self::Answer(item) => facts.value(item).as_deref().and_then(of_value),
            Self::Rank(item) => facts
                .rank(item)
                .map(|rank| Scalar::Number(Decimal::from(rank))),
            Self::Number(number) => Some(Scalar::Number(*number)),
            Self::Date(date) => Some(Scalar::Date(*date)),
            Self::YesNo(yes) => Some(yes_no(*yes)),
            Self::Word(word) => Some(Scalar::Text(word.clone())),
            Self::RuleSet => Some(Scalar::Text(facts.rule_set().to_string())),
            Self::Services => number(facts.services()),
            Self::Phase => number(facts.phase()),
            Self::Entries(item) => number(facts.value(item)?.entries()?),
            Self::Count { stage, scope } => number(facts.count(*stage, scope)),
            Self::Steps { variant, purpose } => number(facts.steps(variant, purpose.as_ref())),
            Self::Red(indicator) => number(facts.reds(indicator)),
            Self::Gaps { open } => number(facts.gaps(*open)),
        }
    }
}

fn of_value(value: &Value) -> Option<Scalar> {
    match value {
        Value::Integer(number) => Some(Scalar::Number(Decimal::from(*number))),
        Value::Decimal(number) | Value::Money(number) => Some(Scalar::Number(*number)),
        Value::Date(date) => Some(Scalar::Date(*date)),
        Value::YesNo(yes) | Value::Done(yes) => Some(yes_no(*yes)),
        Value::Option(option) => Some(Scalar::Text(option.to_string())),
        Value::Text(text) => Some(Scalar::Text(text.clone())),
        Value::Options(_) | Value::People(_) | Value::Rows(_) => None,
    }
}

fn yes_no(yes: bool) -> Scalar {
    Scalar::Text(if yes { "yes" } else { "no" }.to_owned())
}

impl Operator {
    fn holds(self, left: &Scalar, right: &Scalar) -> bool {
        let order = match (left, right) {
            (Scalar::Number(left), Scalar::Number(right)) => left.cmp(right),
            (Scalar::Date(left), Scalar::Date(right)) => left.cmp(right),
            (Scalar::Text(left), Scalar::Text(right)) if left == right => Ordering::Equal,
            // Different texts have no order; checking the pack has refused `<` between them.
            _ => return self == Self::NotEqual,
        };
        match self {
            Self::Equal => order.is_eq(),
            Self::NotEqual => order.is_ne(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }
}
