//! What both copies hold of the analysis tools, woven: process models, integration with its costs, and the plan.

use std::collections::{BTreeMap, HashSet};

use uuid::Uuid;

use super::super::joined::Part;
use super::super::{State, What};
use super::blend::{self, Both};
use super::mixed::keyed;
use super::weave::Weave;
use crate::costs::{Alternative, Basis, Costs, Need};
use crate::method::ServiceId;
use crate::plan::{Duty, Indicator, Plan, Task};
use crate::process::{Model, ModelRef};

/// What of a state was made with the analysis tools.
pub(super) struct Analysed {
    pub processes: BTreeMap<ModelRef, Model>,
    pub costs: Costs,
    pub plan: Plan,
}

/// Returns something of which the copies have changed different fields.
macro_rules! by_fields {
    ($both:ident, $type:ident { $($field:ident),* $(,)? }) => {
        Some($type { $($field: $both.field(|one: &$type| &one.$field)?),* })
    };
}

mod drawn;

use drawn::{listed, model};

impl Analysed {
    /// Returns the services that something is said about.
    pub fn services(&self) -> impl Iterator<Item = ServiceId> {
        let models = self.processes.keys().map(|of| &of.service);
        let needs = self.costs.needs.iter().map(|need| &need.service);
        let alternatives = self.costs.alternatives.iter().map(|one| &one.service);
        let tasks = self
            .plan
            .tasks
            .iter()
            .filter_map(|one| one.service.as_ref());
        let duties = self.plan.duties.iter();
        let duties = duties.filter_map(|duty| duty.service.as_ref());
        let indicators = self.plan.indicators.iter();
        let indicators = indicators.filter_map(|one| one.service.as_ref());
        let all = models.chain(self.costs.bases.keys()).chain(needs);
        let all = all.chain(alternatives).chain(tasks);
        all.chain(duties).chain(indicators).cloned()
    }
}

impl Weave<'_> {
    /// Weaves what was made with the analysis tools.
    pub(super) fn analysed(&mut self) -> Analysed {
        let processes = self.named(
            |state: &State| &state.processes,
            Part::Model,
            model,
            |brings| &mut brings.models,
        );
        let bases = self.named(
            |state: &State| &state.costs.bases,
            Part::Basis,
            basis,
            |brings| &mut brings.costs,
        );
        let needs = self.entries(
            |state| &state.costs.needs,
            |need| need.id,
            Part::Need,
            need,
            |brings| &mut brings.costs,
        );
        let alternatives = self.entries(
            |state| &state.costs.alternatives,
            |one| one.id,
            Part::Alternative,
            alternative,
            |brings| &mut brings.costs,
        );
        let tasks = self.entries(
            |state| &state.plan.tasks,
            |task| task.id,
            Part::Task,
            task,
            |brings| &mut brings.plans,
        );
        let baselines = self.entries(
            |state| &state.plan.baselines,
            |baseline| baseline.id,
            Part::Baseline,
            blend::nothing,
            |brings| &mut brings.plans,
        );
        let duties = self.entries(
            |state| &state.plan.duties,
            |duty| duty.id,
            Part::Duty,
            duty,
            |brings| &mut brings.plans,
        );
        let indicators = self.entries(
            |state| &state.plan.indicators,
            |indicator| indicator.id,
            Part::Indicator,
            indicator,
            |brings| &mut brings.plans,
        );
        let judgements = self.named(
            |state: &State| &state.plan.judgements,
            Part::Judgement,
            blend::nothing,
            |brings| &mut brings.plans,
        );
        let mut analysed = Analysed {
            processes,
            costs: Costs {
                bases,
                needs,
                alternatives,
            },
            plan: Plan {
                tasks,
                baselines,
                duties,
                indicators,
                judgements,
            },
        };
        analysed.let_go();
        analysed
    }
}

impl Analysed {
    /// Lets go of what points to something that one copy has taken away.
    fn let_go(&mut self) {
        let needs: HashSet<Uuid> = self.costs.needs.iter().map(|need| need.id).collect();
        for one in &mut self.costs.alternatives {
            one.need = one.need.filter(|need| needs.contains(need));
        }
        let tasks: HashSet<Uuid> = self.plan.tasks.iter().map(|task| task.id).collect();
        for task in &mut self.plan.tasks {
            task.after.retain(|after| tasks.contains(&after.task));
        }
        for duty in &mut self.plan.duties {
            duty.task = duty.task.filter(|task| tasks.contains(task));
        }
        self.processes.retain(|_, model| !model.is_empty());
        let nothing = Basis::default();
        self.costs.bases.retain(|_, basis| *basis != nothing);
    }
}

fn basis(bases: &[Option<&Basis>], mine: &Basis, theirs: &Basis) -> Option<Basis> {
    let both = Both::of(bases, mine, theirs);
    by_fields!(
        both,
        Basis {
            volume,
            volume_source,
            hourly,
            hourly_source,
            years,
            rate,
            reason
        }
    )
}

fn need(bases: &[Option<&Need>], mine: &Need, theirs: &Need) -> Option<Need> {
    let both = Both::of(bases, mine, theirs);
    by_fields!(
        both,
        Need {
            id,
            service,
            from,
            to,
            what,
            when,
            volume,
            fresh,
            why,
            owner,
            security,
            wish,
        }
    )
}

fn alternative(
    bases: &[Option<&Alternative>],
    mine: &Alternative,
    theirs: &Alternative,
) -> Option<Alternative> {
    let both = Both::of(bases, mine, theirs);
    Some(Alternative {
        id: mine.id,
        service: both.field(|one| &one.service)?,
        need: both.field(|one| &one.need)?,
        way: both.field(|one| &one.way)?,
        name: both.field(|one| &one.name)?,
        strength: both.field(|one| &one.strength)?,
        weakness: both.field(|one| &one.weakness)?,
        depends_on: both.field(|one| &one.depends_on)?,
        contract: both.field(|one| &one.contract)?,
        risk: both.field(|one| &one.risk)?,
        variant: both.field(|one| &one.variant)?,
        costs: listed(&both, |one| &one.costs, |cost| cost.id, blend::nothing)?,
        gains: listed(&both, |one| &one.gains, |gain| gain.id, blend::nothing)?,
        effects: listed(&both, |one| &one.effects, |one| one.id, blend::nothing)?,
    })
}

fn task(bases: &[Option<&Task>], mine: &Task, theirs: &Task) -> Option<Task> {
    let both = Both::of(bases, mine, theirs);
    by_fields!(
        both,
        Task {
            id,
            at,
            text,
            owner,
            service,
            begins,
            days,
            due,
            after,
            progress,
            began,
            ended,
            template,
            action,
            asked_by,
            note,
        }
    )
}

fn duty(bases: &[Option<&Duty>], mine: &Duty, theirs: &Duty) -> Option<Duty> {
    let both = Both::of(bases, mine, theirs);
    let letters: Vec<_> = both.bases.iter().map(|duty| Some(&duty.letters)).collect();
    Some(Duty {
        id: mine.id,
        at: both.field(|duty| &duty.at)?,
        text: both.field(|duty| &duty.text)?,
        service: both.field(|duty| &duty.service)?,
        task: both.field(|duty| &duty.task)?,
        letters: keyed(&letters, &mine.letters, &theirs.letters, blend::nothing)?,
    })
}

fn indicator(
    bases: &[Option<&Indicator>],
    mine: &Indicator,
    theirs: &Indicator,
) -> Option<Indicator> {
    let both = Both::of(bases, mine, theirs);
    let read: Vec<_> = both.bases.iter().map(|one| Some(&one.readings)).collect();
    Some(Indicator {
        id: mine.id,
        service: both.field(|one| &one.service)?,
        kind: both.field(|one| &one.kind)?,
        name: both.field(|one| &one.name)?,
        numerator: both.field(|one| &one.numerator)?,
        denominator: both.field(|one| &one.denominator)?,
        unit: both.field(|one| &one.unit)?,
        better: both.field(|one| &one.better)?,
        baseline: both.field(|one| &one.baseline)?,
        target: both.field(|one| &one.target)?,
        alarm: both.field(|one| &one.alarm)?,
        source: both.field(|one| &one.source)?,
        owner: both.field(|one| &one.owner)?,
        often: both.field(|one| &one.often)?,
        serves: both.field(|one| &one.serves)?,
        readings: keyed(&read, &mine.readings, &theirs.readings, blend::nothing)?,
    })
}

/// Returns the parts that a change of the analysis tools is about.
pub(super) fn about(what: &What) -> Vec<Part> {
    match what {
        What::Draw(drawn) => vec![Part::Model(drawn.of.clone())],
        What::DropModel { of } => vec![Part::Model(of.clone())],
        What::Basis { service, .. } => vec![Part::Basis(service.clone())],
        What::Need(need) => vec![Part::Need(need.id)],
        What::DropNeed { id } => vec![Part::Need(*id)],
        What::Alternative(one) => vec![Part::Alternative(one.id)],
        What::DropAlternative { id } => vec![Part::Alternative(*id)],
        What::Schedule(scheduled) => {
            let put = scheduled.tasks.iter().map(|task| task.id);
            let all = put.chain(scheduled.without_tasks.iter().copied());
            all.map(Part::Task).collect()
        }
        What::Baseline(baseline) => vec![Part::Baseline(baseline.id)],
        What::DropBaseline { id } => vec![Part::Baseline(*id)],
        What::Duty(duty) => vec![Part::Duty(duty.id)],
        What::DropDuty { id } => vec![Part::Duty(*id)],
        What::Indicator(one) => vec![Part::Indicator(one.id)],
        What::DropIndicator { id } => vec![Part::Indicator(*id)],
        What::Judge { aspect, .. } => vec![Part::Judgement(*aspect)],
        _ => Vec::new(),
    }
}
