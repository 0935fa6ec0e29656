//! What rules see of the analysis tools: steps of process models, gaps, and red readings; and whether a tool is in use.

use std::collections::HashSet;

use jiff::civil::Date;
use uuid::Uuid;

use crate::method::{IndicatorId, Method, Opens, PurposeId, RegisterKind, ServiceId, Value};
use crate::plan::Indicator;
use crate::process::{Model, ModelRef, Variant, fallbacks};
use crate::session::{State, Subject};

/// What the tools hold for some services.
pub(super) struct Tools<'t> {
    pub state: &'t State,
    pub services: &'t [&'t ServiceId],
}

impl<'t> Tools<'t> {
    fn model(&self, service: &ServiceId, variant: Variant) -> Option<&'t Model> {
        let service = service.clone();
        self.state.model(&ModelRef { service, variant })
    }

    fn models(&self, variant: Variant) -> impl Iterator<Item = &'t Model> {
        let services = self.services.iter();
        services.filter_map(move |service| self.model(service, variant))
    }

    /// Returns how many steps there are in models of a variant; those for a purpose, where one is named.
    pub fn steps(&self, variant: &str, purpose: Option<&PurposeId>) -> usize {
        let Some(variant) = Variant::named(variant) else {
            return 0;
        };
        let steps = self.models(variant).flat_map(|model| &model.steps);
        let wanted = steps.filter(|step| purpose.is_none() || step.purpose.as_ref() == purpose);
        wanted.count()
    }

    /// Returns how often the chosen process stays behind the wanted one, or how often nobody has said why.
    pub fn gaps(&self, open: bool) -> usize {
        let gaps = self.services.iter().map(|service| {
            let Some(chosen) = self.model(service, Variant::Chosen) else {
                return 0;
            };
            let wanted = self.model(service, Variant::ToBe);
            let found = wanted.map(|wanted| fallbacks(wanted, chosen));
            let found = found
                .into_iter()
                .flatten()
                .map(|difference| difference.step);
            let steps: HashSet<Uuid> = found.chain(chosen.gaps.keys().copied()).collect();
            let explained = |step: &Uuid| {
                let gap = chosen.gaps.get(step);
                gap.is_some_and(|gap| !gap.blocked_by.is_empty())
            };
            steps
                .iter()
                .filter(|step| !open || !explained(step))
                .count()
        });
        gaps.sum()
    }

    fn indicators(&self) -> impl Iterator<Item = &'t Indicator> {
        self.state.plan.indicators.iter().filter(|one| {
            let service = one.service.as_ref();
            service.is_none_or(|service| self.services.contains(&service))
        })
    }

    /// Returns how many of the latest readings were red in a row; where the indicator is followed more than once, the
    /// longest such row. Readings up to a day are left out, where one is given.
    pub fn reds(&self, indicator: &IndicatorId, after: Option<Date>) -> usize {
        let followed = self.indicators();
        let own = followed.filter(|one| one.kind.as_ref() == Some(indicator));
        own.map(|one| one.reds_after(after)).max().unwrap_or(0)
    }

    /// Says whether a tool holds anything.
    pub fn in_use(&self, method: &Method, opens: &Opens, variant: &str) -> bool {
        let costs = &self.state.costs;
        let here = |service: &ServiceId| self.services.contains(&service);
        let mut alternatives = costs.alternatives.iter().filter(|one| here(&one.service));
        match opens {
            Opens::Model => self.steps(variant, None) > 0,
            Opens::Comparison => {
                let drawn = |service: &&ServiceId| {
                    let variants = Variant::NAMES.iter();
                    let drawn = variants.filter(|(_, one)| self.model(service, *one).is_some());
                    drawn.count() > 1
                };
                self.services.iter().copied().any(|service| drawn(&service))
            }
            Opens::Gaps => self
                .models(Variant::Chosen)
                .any(|model| !model.gaps.is_empty()),
            Opens::Needs => costs.needs.iter().any(|need| here(&need.service)),
            Opens::Alternatives => alternatives.next().is_some(),
            Opens::Economy => {
                alternatives.any(|one| !(one.costs.is_empty() && one.gains.is_empty()))
            }
            Opens::Effects => alternatives.any(|one| !one.effects.is_empty()),
            Opens::Plan => {
                let mut tasks = self.state.plan.tasks.iter();
                tasks.any(|task| task.service.as_ref().is_none_or(here))
            }
            Opens::Duties => {
                let mut duties = self.state.plan.duties.iter();
                duties.any(|duty| duty.service.as_ref().is_none_or(here))
            }
            Opens::Indicators => self.indicators().next().is_some(),
            Opens::Status => !self.state.plan.judgements.is_empty(),
            Opens::Risks => self.has_rows(method, RegisterKind::Risks),
            Opens::Benefits => self.has_rows(method, RegisterKind::Benefits),
            Opens::Improvements => self.has_rows(method, RegisterKind::Improvements),
            Opens::Board(_)
            | Opens::Matrix
            | Opens::Test(_)
            | Opens::Ballot(_)
            | Opens::Ranking => false,
        }
    }

    /// Says whether anything stands in the table that a tool shows in its own way.
    fn has_rows(&self, method: &Method, kind: RegisterKind) -> bool {
        let Some(register) = method.analysis.register(kind) else {
            return false;
        };
        let own = self.services.iter().map(|&service| Some(service.clone()));
        let mut subjects = own.chain([None]).map(|service| Subject {
            item: register.item.clone(),
            service,
        });
        subjects.any(|subject| {
            let answer = self.state.answers.get(&subject);
            let value = answer.and_then(|answer| answer.value.as_ref());
            value.is_some_and(|value| matches!(value, Value::Rows(rows) if !rows.is_empty()))
        })
    }
}
