//! What changes of the analysis tools do to the state: process models, costs and the plan.

use std::collections::HashSet;

use uuid::Uuid;

use super::apply::{not_empty, put, take};
use super::{Refusal, State, What};
use crate::method::ServiceId;
use crate::plan::Scheduled;
use crate::process::{Drawn, Model, ModelRef};

impl State {
    /// Returns the process model; none where nothing is drawn.
    pub fn model(&self, of: &ModelRef) -> Option<&Model> {
        self.processes.get(of)
    }

    /// Alters what the analysis tools hold.
    pub(super) fn analyse(&mut self, what: &What) -> Result<(), Refusal> {
        match what {
            What::Draw(drawn) => self.draw(drawn)?,
            What::DropModel { of } => {
                let model = self.processes.remove(of);
                model.ok_or(Refusal::UnknownRecord)?;
            }
            What::Basis { service, basis } => {
                self.has_service(Some(service))?;
                if **basis == crate::costs::Basis::default() {
                    self.costs.bases.remove(service);
                } else {
                    let basis = (**basis).clone();
                    self.costs.bases.insert(service.clone(), basis);
                }
            }
            What::Need(need) => {
                not_empty(&need.what, "need")?;
                self.has_service(Some(&need.service))?;
                put(&mut self.costs.needs, &**need, |need| need.id);
            }
            What::DropNeed { id } => {
                take(&mut self.costs.needs, |need| need.id == *id)?;
                for one in &mut self.costs.alternatives {
                    one.need = one.need.filter(|need| need != id);
                }
            }
            What::Alternative(alternative) => {
                not_empty(&alternative.name, "alternative")?;
                self.has_service(Some(&alternative.service))?;
                let mut alternative = (**alternative).clone();
                let need = alternative.need;
                alternative.need = need.filter(|need| self.costs.need(*need).is_some());
                put(&mut self.costs.alternatives, &alternative, |one| one.id);
            }
            What::DropAlternative { id } => {
                take(&mut self.costs.alternatives, |one| one.id == *id)?;
            }
            What::Schedule(scheduled) => self.schedule(scheduled)?,
            What::Baseline(baseline) => {
                put(&mut self.plan.baselines, &**baseline, |one| one.id);
            }
            What::DropBaseline { id } => take(&mut self.plan.baselines, |one| one.id == *id)?,
            What::Duty(duty) => {
                not_empty(&duty.text, "duty")?;
                self.has_service(duty.service.as_ref())?;
                let mut duty = (**duty).clone();
                let known = |task: &Uuid| self.plan.tasks.iter().any(|one| one.id == *task);
                duty.task = duty.task.filter(known);
                put(&mut self.plan.duties, &duty, |duty| duty.id);
            }
            What::DropDuty { id } => take(&mut self.plan.duties, |duty| duty.id == *id)?,
            What::Indicator(indicator) => {
                not_empty(&indicator.name, "indicator")?;
                self.has_service(indicator.service.as_ref())?;
                put(&mut self.plan.indicators, &**indicator, |one| one.id);
            }
            What::DropIndicator { id } => take(&mut self.plan.indicators, |one| one.id == *id)?,
            What::Judge { aspect, judgement } => {
                if let Some(judgement) = judgement {
                    self.plan.judgements.insert(*aspect, judgement.clone());
                } else {
                    self.plan.judgements.remove(aspect);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Draws on a model: all of it, or nothing.
    fn draw(&mut self, drawn: &Drawn) -> Result<(), Refusal> {
        self.has_service(Some(&drawn.of.service))?;
        for lane in &drawn.lanes {
            not_empty(&lane.name, "lane")?;
        }
        for step in &drawn.steps {
            not_empty(&step.text, "process-step")?;
        }
        let model = self.processes.entry(drawn.of.clone()).or_default();
        let known = drawn.apply(model);
        if model.is_empty() {
            self.processes.remove(&drawn.of);
        }
        if known {
            Ok(())
        } else {
            Err(Refusal::UnknownRecord)
        }
    }

    /// Puts tasks in the plan and takes others away: all of it, or nothing.
    fn schedule(&mut self, scheduled: &Scheduled) -> Result<(), Refusal> {
        for task in &scheduled.tasks {
            not_empty(&task.text, "task")?;
            self.has_service(task.service.as_ref())?;
        }
        let tasks = &mut self.plan.tasks;
        let known: HashSet<Uuid> = tasks.iter().map(|task| task.id).collect();
        let gone: HashSet<Uuid> = scheduled.without_tasks.iter().copied().collect();
        if !gone.is_subset(&known) {
            return Err(Refusal::UnknownRecord);
        }
        for task in &scheduled.tasks {
            put(tasks, task, |task| task.id);
        }
        tasks.retain(|task| !gone.contains(&task.id));
        let known: HashSet<Uuid> = tasks.iter().map(|task| task.id).collect();
        for task in tasks {
            task.after.retain(|after| known.contains(&after.task));
        }
        for duty in &mut self.plan.duties {
            duty.task = duty.task.filter(|task| known.contains(task));
        }
        Ok(())
    }

    /// Checks that a service is one of the session's, where one is named.
    pub(super) fn has_service(&self, service: Option<&ServiceId>) -> Result<(), Refusal> {
        match service {
            Some(service) if !self.services.iter().any(|known| known.id == *service) => {
                Err(Refusal::UnknownService {
                    service: service.to_string(),
                    nearest: None,
                })
            }
            _ => Ok(()),
        }
    }
}
