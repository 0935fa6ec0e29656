//! What of the analysis tools contradicts itself: process models, integration with its costs, and the plan.

use std::collections::HashSet;

use uuid::Uuid;

use super::super::Step;
use super::{Found, entry, path};
use crate::process::Model;

impl Found<'_> {
    /// Looks at what was made with the analysis tools.
    pub(super) fn analysed(&mut self) {
        let state = &self.session.state;
        for (of, model) in &state.processes {
            let here = path(&["state", "processes", &of.to_string()]);
            self.of_service(&here, Some(&of.service));
            self.model(&here, model);
        }
        self.costs();
        self.plan();
    }

    fn model(&mut self, here: &[Step], model: &Model) {
        let steps = model.steps.iter().map(|step| step.id);
        self.twice(here, "lanes", model.lanes.iter().map(|lane| lane.id));
        self.twice(here, "steps", steps.clone());
        let steps: HashSet<Uuid> = steps.collect();
        let lanes: HashSet<Uuid> = model.lanes.iter().map(|lane| lane.id).collect();
        for (at, step) in model.steps.iter().enumerate() {
            let here = [here, &entry(&["steps"], at)].concat();
            if !lanes.contains(&step.lane) {
                self.nowhere(&here, &["lane"], &step.lane.to_string());
            }
            for (at, flow) in step.next.iter().enumerate() {
                if !steps.contains(&flow.to) {
                    let here = [&here[..], &entry(&["next"], at)].concat();
                    self.nowhere(&here, &["to"], &flow.to.to_string());
                }
            }
        }
    }

    fn costs(&mut self) {
        let costs = &self.session.state.costs;
        for service in costs.bases.keys() {
            let here = path(&["state", "costs", "bases", service.as_str()]);
            self.of_service(&here, Some(service));
        }
        let here = path(&["state", "costs"]);
        let needs = costs.needs.iter().map(|need| need.id);
        self.twice(&here, "needs", needs.clone());
        let needs: HashSet<Uuid> = needs.collect();
        for (at, need) in costs.needs.iter().enumerate() {
            let here = entry(&["state", "costs", "needs"], at);
            self.of_service(&here, Some(&need.service));
        }
        let alternatives = &costs.alternatives;
        self.twice(&here, "alternatives", alternatives.iter().map(|one| one.id));
        for (at, one) in alternatives.iter().enumerate() {
            let here = entry(&["state", "costs", "alternatives"], at);
            self.of_service(&here, Some(&one.service));
            if let Some(need) = one.need.filter(|need| !needs.contains(need)) {
                self.nowhere(&here, &["need"], &need.to_string());
            }
            self.twice(&here, "costs", one.costs.iter().map(|cost| cost.id));
            self.twice(&here, "gains", one.gains.iter().map(|gain| gain.id));
            self.twice(&here, "effects", one.effects.iter().map(|one| one.id));
        }
    }

    fn plan(&mut self) {
        let plan = &self.session.state.plan;
        let here = path(&["state", "plan"]);
        let tasks = plan.tasks.iter().map(|task| task.id);
        self.twice(&here, "tasks", tasks.clone());
        self.twice(&here, "baselines", plan.baselines.iter().map(|one| one.id));
        self.twice(&here, "duties", plan.duties.iter().map(|duty| duty.id));
        self.twice(
            &here,
            "indicators",
            plan.indicators.iter().map(|one| one.id),
        );
        let tasks: HashSet<Uuid> = tasks.collect();
        for (at, task) in plan.tasks.iter().enumerate() {
            let here = entry(&["state", "plan", "tasks"], at);
            self.of_service(&here, task.service.as_ref());
            for (at, after) in task.after.iter().enumerate() {
                if !tasks.contains(&after.task) {
                    let here = [&here[..], &entry(&["after"], at)].concat();
                    self.nowhere(&here, &["task"], &after.task.to_string());
                }
            }
        }
        for (at, duty) in plan.duties.iter().enumerate() {
            let here = entry(&["state", "plan", "duties"], at);
            self.of_service(&here, duty.service.as_ref());
            if let Some(task) = duty.task.filter(|task| !tasks.contains(task)) {
                self.nowhere(&here, &["task"], &task.to_string());
            }
        }
        for (at, one) in plan.indicators.iter().enumerate() {
            let here = entry(&["state", "plan", "indicators"], at);
            self.of_service(&here, one.service.as_ref());
        }
    }

    /// Tells of ids that stand twice in a list.
    fn twice(&mut self, here: &[Step], list: &str, ids: impl Iterator<Item = Uuid>) {
        let mut seen = HashSet::new();
        for (at, id) in ids.enumerate() {
            if !seen.insert(id) {
                let found = id.to_string();
                let path = [here, &entry(&[list], at)].concat();
                self.tell(path, super::Fault::DoubledId { found });
            }
        }
    }
}
