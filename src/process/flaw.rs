//! What is wrong with a model, so that its figures cannot be relied on.

use std::collections::HashSet;

use rust_decimal::Decimal;
use uuid::Uuid;

use super::model::{Model, Step, StepKind};
use super::ways::{Unmeasured, Ways};

/// Something wrong with a model.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// The step stands in no lane.
    NoLane { step: Uuid },
    /// A flow leads to a step that is not there.
    FlowNowhere { step: Uuid },
    /// The shares of the flows sum to something else than one.
    Shares { step: Uuid, sum: Decimal },
    /// A share is not between 0 and 1.
    ShareOutside { step: Uuid, share: Decimal },
    /// Minutes or kroner are less than nought.
    Negative { step: Uuid },
    /// It is a decision, and yet all cases go the same way.
    OneWay { step: Uuid },
    /// No case ever comes there.
    Unreachable { step: Uuid },
    /// There is a start, and no end.
    NoEnd,
    /// Cases never leave, since they always go back from these steps.
    Endless { steps: Vec<Uuid> },
    /// Cases go back to too many steps to be reckoned with.
    TooTangled,
    /// The figures are too large to reckon with.
    TooLarge,
}

impl Flaw {
    /// Returns the name of the flaw in sentences.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NoLane { .. } => "no-lane",
            Self::FlowNowhere { .. } => "flow-nowhere",
            Self::Shares { .. } => "shares",
            Self::ShareOutside { .. } => "outside",
            Self::Negative { .. } => "negative",
            Self::OneWay { .. } => "one-way",
            Self::Unreachable { .. } => "unreachable",
            Self::NoEnd => "no-end",
            Self::Endless { .. } => "endless",
            Self::TooTangled => "too-tangled",
            Self::TooLarge => "too-large",
        }
    }

    /// Returns the step it is found at; the first where there are several.
    pub fn step(&self) -> Option<Uuid> {
        match self {
            Self::NoLane { step }
            | Self::FlowNowhere { step }
            | Self::Shares { step, .. }
            | Self::ShareOutside { step, .. }
            | Self::Negative { step }
            | Self::OneWay { step }
            | Self::Unreachable { step } => Some(*step),
            Self::Endless { steps } => steps.first().copied(),
            Self::NoEnd | Self::TooTangled | Self::TooLarge => None,
        }
    }
}

/// Returns everything that is wrong with a model, in the order of its steps.
pub fn problems(model: &Model) -> Vec<Flaw> {
    let ways = Ways::of(model);
    let known: HashSet<Uuid> = ways.steps.iter().map(|step| step.id).collect();
    let mut flaws = Vec::new();
    for (at, step) in ways.steps.iter().enumerate() {
        if ways.lanes[at].is_none() {
            flaws.push(Flaw::NoLane { step: step.id });
        }
        of_step(step, &known, &mut flaws);
        if !ways.reached[at] {
            flaws.push(Flaw::Unreachable { step: step.id });
        }
    }
    let has = |kind: StepKind| ways.steps.iter().any(|step| step.kind == kind);
    if has(StepKind::Start) && !has(StepKind::End) {
        flaws.push(Flaw::NoEnd);
    }
    let times = ways.times();
    match times.and_then(|times| ways.hand_offs(&times)) {
        Ok(_) => {}
        Err(Unmeasured::Endless(steps)) => flaws.push(Flaw::Endless { steps }),
        Err(Unmeasured::TooTangled) => flaws.push(Flaw::TooTangled),
        Err(Unmeasured::TooLarge) => flaws.push(Flaw::TooLarge),
    }
    flaws
}

fn of_step(step: &Step, known: &HashSet<Uuid>, flaws: &mut Vec<Flaw>) {
    let id = step.id;
    if step.next.iter().any(|flow| !known.contains(&flow.to)) {
        flaws.push(Flaw::FlowNowhere { step: id });
    }
    let outside = |share: &Decimal| *share < Decimal::ZERO || *share > Decimal::ONE;
    let mut shares = step.next.iter().filter_map(|flow| flow.share);
    if let Some(share) = step.share.into_iter().chain(shares.clone()).find(outside) {
        flaws.push(Flaw::ShareOutside { step: id, share });
    } else {
        let sum: Decimal = shares.clone().sum();
        let rest = step.next.iter().any(|flow| flow.share.is_none());
        let given = shares.next().is_some();
        if given && (sum > Decimal::ONE || (!rest && sum != Decimal::ONE)) {
            let sum = sum.normalize();
            flaws.push(Flaw::Shares { step: id, sum });
        }
    }
    let negative = |value: Decimal| value.is_sign_negative() && !value.is_zero();
    if [step.touch, step.wait, step.cost].into_iter().any(negative) {
        flaws.push(Flaw::Negative { step: id });
    }
    let targets: HashSet<Uuid> = step.next.iter().map(|flow| flow.to).collect();
    if step.kind == StepKind::Decision && targets.len() < 2 {
        flaws.push(Flaw::OneWay { step: id });
    }
}
