//! How things stand: a colour for scope, time, cost and risk, each with its reasons, and the worst of them for it all.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;

use super::judgement::{Aspect, Colour};
use crate::method::Shade;

/// What is known of how things stand; counted elsewhere, judged here.
#[derive(Clone, Default, PartialEq, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Facts {
    pub scope: Scope,
    pub time: Time,
    pub cost: Cost,
    pub risk: Risks,
}

/// What is known of the scope.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Scope {
    /// How many items are answered.
    pub answered: usize,
    /// Whether the work was stopped, or put off, at the latest gate.
    pub stopped: bool,
    pub put_off: bool,
    /// What was open before a gate that was passed, and still is.
    pub left_open: usize,
    /// Answers that are no longer possible.
    pub conflicts: usize,
    /// Decisions that were taken up again.
    pub reopened: usize,
}

/// What is known of the time.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Time {
    /// Tasks in the plan that are not dropped.
    pub tasks: usize,
    /// Tasks that will not be done by their day, milestones apart.
    pub late_tasks: usize,
    pub late_milestones: usize,
    /// By how many working days the plan ends later than was agreed; none where nothing was agreed on.
    pub slip: Option<i64>,
    /// Whether tasks wait for each other in a circle, so that there are no dates.
    pub circle: bool,
    /// Actions with a day, and those whose day has passed.
    pub actions: usize,
    pub late_actions: usize,
}

/// What is known of costs and gains.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Cost {
    /// The net present value of what was chosen, in kroner, over all services.
    pub value: Option<Decimal>,
    /// The same with the figures that speak most against it.
    pub lowest: Option<Decimal>,
    /// Choices whose figures are not what they were when they were made.
    pub changed: usize,
}

/// What is known of risks and indicators.
#[derive(Clone, Default, PartialEq, Eq, Debug, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Risks {
    /// How many risks there are of each shade, with what measures leave of them.
    pub shades: BTreeMap<Shade, usize>,
    /// Risks without likelihood or consequence.
    pub unjudged: usize,
    /// Risks that need a measure, and have none.
    pub untreated: usize,
    /// Indicators that are red, and those of them that were so twice in a row.
    pub red: usize,
    pub alarming: usize,
}

/// Why something stands as it does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Because {
    NotBegun,
    NothingLeftOpen,
    Stopped,
    PutOff,
    LeftOpen(usize),
    Conflicts(usize),
    Reopened(usize),
    NoPlan,
    /// There is a plan, but none that was agreed on.
    NotAgreed,
    OnTime,
    /// Tasks wait for each other in a circle.
    Circle,
    /// The plan ends so many working days later than was agreed.
    Slips(i64),
    LateTasks(usize),
    LateMilestones(usize),
    LateActions(usize),
    NoFigures,
    Gains(Decimal),
    Loses(Decimal),
    MayLose(Decimal),
    FiguresChanged(usize),
    NoRisks,
    Risks(Shade, usize),
    Unjudged(usize),
    Untreated(usize),
    RedIndicators(usize),
    RedTwice(usize),
    /// As bad as this part of it is.
    AsBadAs(Aspect),
}

/// How something stands, and why.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Finding {
    /// None where too little is known.
    pub colour: Option<Colour>,
    /// The gravest first; what gives no colour last.
    pub because: Vec<Because>,
}

/// A working week, and a working month: by so much a plan may slip before it is orange, and red.
const SLIPS: [i64; 2] = [5, 20];

impl Because {
    /// Returns the colour that this alone would give; none where it only says that something is not known.
    pub fn colour(self) -> Option<Colour> {
        Some(match self {
            Self::NotBegun
            | Self::NoPlan
            | Self::NotAgreed
            | Self::NoFigures
            | Self::NoRisks
            | Self::AsBadAs(_) => return None,
            Self::NothingLeftOpen | Self::OnTime | Self::Gains(_) => Colour::Green,
            Self::LeftOpen(_)
            | Self::PutOff
            | Self::Reopened(_)
            | Self::LateTasks(_)
            | Self::LateActions(_)
            | Self::MayLose(_)
            | Self::FiguresChanged(_)
            | Self::Unjudged(_)
            | Self::RedIndicators(_) => Colour::Yellow,
            Self::Circle
            | Self::Conflicts(_)
            | Self::LateMilestones(_)
            | Self::Untreated(_)
            | Self::RedTwice(_) => Colour::Orange,
            Self::Slips(days) if days <= 0 => Colour::Green,
            Self::Slips(days) if days <= SLIPS[0] => Colour::Yellow,
            Self::Slips(days) if days <= SLIPS[1] => Colour::Orange,
            Self::Stopped | Self::Loses(_) | Self::Slips(_) => Colour::Red,
            Self::Risks(shade, _) => shade.into(),
        })
    }
}

impl From<Shade> for Colour {
    fn from(shade: Shade) -> Self {
        match shade {
            Shade::Green => Self::Green,
            Shade::Yellow => Self::Yellow,
            Shade::Orange => Self::Orange,
            Shade::Red => Self::Red,
        }
    }
}

impl Finding {
    /// Returns the finding that these reasons make: as bad as the worst of them.
    fn of(mut because: Vec<Because>) -> Self {
        because.sort_by_key(|one| std::cmp::Reverse(one.colour()));
        let colour = because.first().and_then(|one| one.colour());
        Self { colour, because }
    }
}

impl Facts {
    /// Returns how everything stands, each part with its reasons.
    pub fn findings(&self) -> BTreeMap<Aspect, Finding> {
        let parts = [
            (Aspect::Scope, self.scope()),
            (Aspect::Time, self.time()),
            (Aspect::Cost, self.cost()),
            (Aspect::Risk, self.risk()),
        ];
        let parts = parts.map(|(aspect, because)| (aspect, Finding::of(because)));
        let worst = parts.iter().filter_map(|(_, finding)| finding.colour).max();
        let as_bad = parts.iter().filter(|(_, finding)| finding.colour == worst);
        let because = match worst {
            Some(_) => as_bad
                .map(|(aspect, _)| Because::AsBadAs(*aspect))
                .collect(),
            None => vec![Because::NotBegun],
        };
        let overall = Finding {
            colour: worst,
            because,
        };
        parts
            .into_iter()
            .chain([(Aspect::Overall, overall)])
            .collect()
    }

    fn scope(&self) -> Vec<Because> {
        let scope = self.scope;
        let mut because = some(&[
            (scope.left_open, Because::LeftOpen),
            (scope.conflicts, Because::Conflicts),
            (scope.reopened, Because::Reopened),
        ]);
        because.extend(scope.stopped.then_some(Because::Stopped));
        because.extend(scope.put_off.then_some(Because::PutOff));
        if because.is_empty() {
            because.push(match scope.answered {
                0 => Because::NotBegun,
                _ => Because::NothingLeftOpen,
            });
        }
        because
    }

    fn time(&self) -> Vec<Because> {
        let time = self.time;
        let mut because = some(&[
            (time.late_tasks, Because::LateTasks),
            (time.late_milestones, Because::LateMilestones),
            (time.late_actions, Because::LateActions),
        ]);
        because.extend(time.circle.then_some(Because::Circle));
        let in_time = because.is_empty();
        match (time.tasks, time.slip) {
            (0, _) if time.actions == 0 => because.push(Because::NoPlan),
            (_, Some(slip)) if slip != 0 => because.push(Because::Slips(slip)),
            _ if in_time => because.push(Because::OnTime),
            _ => {}
        }
        if time.tasks > 0 && time.slip.is_none() && !time.circle {
            because.push(Because::NotAgreed);
        }
        because
    }

    fn cost(&self) -> Vec<Because> {
        let cost = self.cost;
        let mut because = some(&[(cost.changed, Because::FiguresChanged)]);
        match cost.value {
            None if because.is_empty() => because.push(Because::NoFigures),
            None => {}
            Some(value) if value < Decimal::ZERO => because.push(Because::Loses(value)),
            Some(value) => {
                because.push(Because::Gains(value));
                let loss = cost.lowest.filter(|lowest| *lowest < Decimal::ZERO);
                because.extend(loss.map(Because::MayLose));
            }
        }
        because
    }

    fn risk(&self) -> Vec<Because> {
        let risk = &self.risk;
        let mut because = some(&[
            (risk.unjudged, Because::Unjudged),
            (risk.untreated, Because::Untreated),
            (risk.alarming, Because::RedTwice),
            (
                risk.red.saturating_sub(risk.alarming),
                Because::RedIndicators,
            ),
        ]);
        let shades = risk.shades.iter().filter(|(_, count)| **count > 0);
        because.extend(shades.map(|(shade, count)| Because::Risks(*shade, *count)));
        if because.is_empty() {
            because.push(Because::NoRisks);
        }
        because
    }
}

/// A reason that is told with how many there are of it.
type Counted = fn(usize) -> Because;

/// Returns the reasons that there are any of.
fn some(counted: &[(usize, Counted)]) -> Vec<Because> {
    let counted = counted.iter().filter(|(count, _)| *count > 0);
    counted.map(|(count, because)| because(*count)).collect()
}
