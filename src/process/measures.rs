//! What a process takes: work, waiting, hand-offs and what else is counted of a model.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use uuid::Uuid;

use super::model::{Actor, Medium, Model, Step, StepKind, Worth};
use super::ways::{Unmeasured, Ways, need, product, settled, total};
use crate::text::fold;

/// What a case takes on its way through a model, in minutes as expected values, and what the model holds.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Measures {
    /// Working minutes of the municipality's people.
    pub touch_municipal: Decimal,
    /// Minutes of whom the service is for.
    pub touch_citizen: Decimal,
    /// Minutes of other people.
    pub touch_other: Decimal,
    /// Minutes that systems take.
    pub touch_system: Decimal,
    /// Working minutes that the case lies still.
    pub wait: Decimal,
    /// Working minutes from beginning to end: all touch and all wait.
    pub lead: Decimal,
    /// The same in working days.
    pub days: Decimal,
    /// How often the work goes from one human lane to another on the usual path.
    pub hand_offs: usize,
    /// The same over all paths, as an expected value.
    pub hand_offs_expected: Decimal,
    /// The municipality's work as a part of the lead time, from 0 to 1; none where a case takes no time.
    pub flow_efficiency: Option<Decimal>,
    /// Kroner beside the work.
    pub direct_cost: Decimal,
    pub steps: usize,
    /// Steps in which something is written down by hand that was written before, or could have been fetched.
    pub registrations: usize,
    /// Different systems that steps are done in.
    pub systems: usize,
    /// Different documents, and steps that make one without a name.
    pub documents: usize,
    /// Steps in which something is checked.
    pub checks: usize,
    /// Steps in which errors often begin.
    pub error_points: usize,
    /// Steps on paper.
    pub on_paper: usize,
    /// Steps with minutes that nobody has measured.
    pub guessed: usize,
    /// People's minutes by what they are worth.
    pub worth: Worths,
}

/// People's minutes by what they are worth to whom the service is for, as expected values.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Worths {
    pub adding: Decimal,
    pub needed: Decimal,
    pub waste: Decimal,
    /// Of steps that nobody has judged.
    pub unmarked: Decimal,
}

/// A figure of the measures, in the order in which they are shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Measure {
    TouchMunicipal,
    TouchCitizen,
    TouchOther,
    TouchSystem,
    Wait,
    Lead,
    Days,
    HandOffs,
    HandOffsExpected,
    FlowEfficiency,
    DirectCost,
    Steps,
    Registrations,
    Systems,
    Documents,
    Checks,
    ErrorPoints,
    OnPaper,
}

/// How a figure of one model stands to that of another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Changed {
    pub measure: Measure,
    pub before: Option<Decimal>,
    pub after: Option<Decimal>,
    /// The second less the first; none where one of them is missing.
    pub by: Option<Decimal>,
    /// The same as a part of the first, -0.5 for half of it; none where the first is nought.
    pub part: Option<Decimal>,
}

impl Measure {
    /// Every figure with its name in files and sentences, in the order in which they are shown.
    pub const NAMES: [(&'static str, Self); 18] = [
        ("touch-municipal", Self::TouchMunicipal),
        ("touch-citizen", Self::TouchCitizen),
        ("touch-other", Self::TouchOther),
        ("touch-system", Self::TouchSystem),
        ("wait", Self::Wait),
        ("lead", Self::Lead),
        ("days", Self::Days),
        ("hand-offs", Self::HandOffs),
        ("hand-offs-expected", Self::HandOffsExpected),
        ("flow-efficiency", Self::FlowEfficiency),
        ("direct-cost", Self::DirectCost),
        ("steps", Self::Steps),
        ("registrations", Self::Registrations),
        ("systems", Self::Systems),
        ("documents", Self::Documents),
        ("checks", Self::Checks),
        ("error-points", Self::ErrorPoints),
        ("on-paper", Self::OnPaper),
    ];

    /// Returns the name of the figure.
    pub fn name(self) -> &'static str {
        let mut names = Self::NAMES.iter();
        let found = names.find(|(_, measure)| *measure == self);
        found.map_or("", |(name, _)| name)
    }
}

impl Measures {
    /// Returns a figure; none where it cannot be reckoned.
    pub fn value(&self, measure: Measure) -> Option<Decimal> {
        Some(match measure {
            Measure::TouchMunicipal => self.touch_municipal,
            Measure::TouchCitizen => self.touch_citizen,
            Measure::TouchOther => self.touch_other,
            Measure::TouchSystem => self.touch_system,
            Measure::Wait => self.wait,
            Measure::Lead => self.lead,
            Measure::Days => self.days,
            Measure::HandOffs => self.hand_offs.into(),
            Measure::HandOffsExpected => self.hand_offs_expected,
            Measure::FlowEfficiency => self.flow_efficiency?,
            Measure::DirectCost => self.direct_cost,
            Measure::Steps => self.steps.into(),
            Measure::Registrations => self.registrations.into(),
            Measure::Systems => self.systems.into(),
            Measure::Documents => self.documents.into(),
            Measure::Checks => self.checks.into(),
            Measure::ErrorPoints => self.error_points.into(),
            Measure::OnPaper => self.on_paper.into(),
        })
    }

    /// Returns every figure beside that of the process before.
    pub fn changes(&self, before: &Self) -> Vec<Changed> {
        let changed = |measure: Measure| {
            let (before, after) = (before.value(measure), self.value(measure));
            let by = before
                .zip(after)
                .and_then(|(one, two)| two.checked_sub(one));
            let part = by.zip(before).and_then(|(by, of)| by.checked_div(of));
            Changed {
                measure,
                before,
                after,
                by,
                part,
            }
        };
        let measures = Measure::NAMES.iter();
        measures.map(|(_, measure)| changed(*measure)).collect()
    }

    /// Says whether the flow efficiency misleads: it falls although a case takes less work and less time than before.
    pub fn misleading(&self, before: &Self) -> bool {
        let falls = self.flow_efficiency < before.flow_efficiency && self.flow_efficiency.is_some();
        falls && self.lead < before.lead && self.touch_municipal < before.touch_municipal
    }

    /// Returns what a case costs in kroner, with the municipality's hour at this price; none where it is too much to
    /// reckon with.
    pub fn cost_per_case(&self, hour: Decimal) -> Option<Decimal> {
        let work = self.touch_municipal.checked_mul(hour)?;
        work.checked_div(Decimal::from(60))?
            .checked_add(self.direct_cost)
    }
}

/// Measures a model, with so many minutes in a working day.
///
/// Minutes and kroner are expected values over all the ways that a case can take; counts are of the model's steps.
pub fn measure(model: &Model, minutes_a_day: u32) -> Result<Measures, Unmeasured> {
    let ways = Ways::of(model);
    let times = ways.times()?;
    let mut found = Measures::default();
    for ((step, lane), times) in ways.steps.iter().zip(&ways.lanes).zip(&times) {
        let touch = product(step.touch, *times)?;
        let actor = lane.map_or(Actor::default(), |lane| lane.actor);
        let sum = match actor {
            Actor::Municipality => &mut found.touch_municipal,
            Actor::Citizen => &mut found.touch_citizen,
            Actor::Other => &mut found.touch_other,
            Actor::System | Actor::OutsideSystem => &mut found.touch_system,
        };
        *sum = total(*sum, touch)?;
        if actor.is_human() {
            let sum = match step.worth {
                Some(Worth::Adding) => &mut found.worth.adding,
                Some(Worth::Needed) => &mut found.worth.needed,
                Some(Worth::Waste) => &mut found.worth.waste,
                None => &mut found.worth.unmarked,
            };
            *sum = total(*sum, touch)?;
        }
        found.wait = total(found.wait, product(step.wait, *times)?)?;
        found.direct_cost = total(found.direct_cost, product(step.cost, *times)?)?;
    }
    found.hand_offs_expected = ways.hand_offs(&times)?;
    found.hand_offs = changes_of_lane(&ways);
    found.settle();
    for touch in [
        found.touch_municipal,
        found.touch_citizen,
        found.touch_other,
        found.touch_system,
        found.wait,
    ] {
        found.lead = total(found.lead, touch)?;
    }
    found.days = found.lead / Decimal::from(minutes_a_day.max(1));
    found.flow_efficiency = found.touch_municipal.checked_div(found.lead);
    found.count(&ways);
    Ok(found)
}

impl Measures {
    fn settle(&mut self) {
        for sum in [
            &mut self.touch_municipal,
            &mut self.touch_citizen,
            &mut self.touch_other,
            &mut self.touch_system,
            &mut self.wait,
            &mut self.direct_cost,
            &mut self.worth.adding,
            &mut self.worth.needed,
            &mut self.worth.waste,
            &mut self.worth.unmarked,
        ] {
            *sum = settled(*sum);
        }
    }

    fn count(&mut self, ways: &Ways<'_>) {
        let count = |of: fn(&Step) -> bool| ways.steps.iter().filter(|step| of(step)).count();
        self.steps = ways.steps.len();
        self.registrations = count(|step| step.registers);
        self.checks = count(|step| step.checks);
        self.error_points = count(|step| step.error_prone);
        self.on_paper = count(|step| step.medium == Some(Medium::Paper));
        self.guessed = count(|step| {
            let takes = !step.touch.is_zero() || !step.wait.is_zero();
            takes && !step.measured
        });
        let unnamed = |step: &Step| step.kind == StepKind::Document && step.document.is_empty();
        let named = ways.steps.iter().map(|step| fold(&step.document));
        let named: BTreeSet<String> = named.filter(|name| !name.is_empty()).collect();
        self.documents = named.len() + count(unnamed);
        let systems = ways.steps.iter().zip(&ways.lanes).map(|(step, lane)| {
            let own = lane.filter(|lane| !lane.actor.is_human());
            match own {
                Some(lane) if step.system.is_empty() => fold(&lane.name),
                _ => fold(&step.system),
            }
        });
        let systems: BTreeSet<String> = systems.filter(|name| !name.is_empty()).collect();
        self.systems = systems.len();
    }
}

/// Returns the steps that most cases go through, in their order: the most likely flow each time, and steps that less
/// than half of the cases need passed by. A way that was gone is not gone again.
pub fn usual_path(model: &Model) -> Vec<Uuid> {
    let ways = Ways::of(model);
    let path = usual(&ways).into_iter();
    path.map(|at| ways.steps[at].id).collect()
}

fn usual(ways: &Ways<'_>) -> Vec<usize> {
    let half = Decimal::new(5, 1);
    let mut gone = vec![false; ways.steps.len()];
    let mut path = Vec::new();
    let mut place = Some(0).filter(|_| !ways.steps.is_empty());
    while let Some(at) = place {
        gone[at] = true;
        if need(ways.steps[at]) < half {
            place = Some(at + 1).filter(|next| *next < gone.len() && !gone[*next]);
            continue;
        }
        path.push(at);
        let parts = ways.done[at].iter();
        let mut open: Vec<_> = parts
            .filter(|(to, part)| !part.is_zero() && to.is_none_or(|to| !gone[to]))
            .collect();
        // The first of those that are equally likely.
        open.sort_by_key(|(_, part)| std::cmp::Reverse(*part));
        place = open.first().and_then(|(to, _)| *to);
    }
    path
}

fn changes_of_lane(ways: &Ways<'_>) -> usize {
    let path = usual(ways).into_iter();
    let people: Vec<Uuid> = path.filter_map(|at| ways.human(at)).collect();
    people.windows(2).filter(|two| two[0] != two[1]).count()
}
