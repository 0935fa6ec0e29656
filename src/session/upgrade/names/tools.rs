//! What the analysis tools hold by the names of the pack: found beforehand, and renamed in a state.

use super::super::super::State;
use super::{Names, put, renamed};
use crate::method::{Method, Part};

impl Names {
    /// Returns what the analysis tools of a state hold and a newer version of its pack calls something else.
    pub(super) fn of_tools(state: &State, method: &Method) -> Self {
        let since = state.method.version.as_str();
        let part = |part, id: &str| method.part_now(since, part, id);
        let models = || state.processes.values();
        let steps = models().flat_map(|model| &model.steps);
        let gaps = models().flat_map(|model| model.gaps.values());
        let alternatives = || state.costs.alternatives.iter();
        let costs = alternatives().flat_map(|one| &one.costs);
        let gains = alternatives().flat_map(|one| &one.gains);
        let categories = costs.filter_map(|cost| cost.category.as_ref());
        let categories = categories.chain(gains.filter_map(|gain| gain.category.as_ref()));
        let tasks = || state.plan.tasks.iter();
        let indicators = state.plan.indicators.iter();
        let blocking = gaps.flat_map(|gap| &gap.blocked_by);
        let asking = tasks().filter_map(|task| task.asked_by.as_ref());
        Self {
            purposes: renamed(steps.filter_map(|step| step.purpose.as_ref()), |id| {
                part(Part::Purpose, id.as_str()).into()
            }),
            ways: renamed(alternatives().filter_map(|one| one.way.as_ref()), |id| {
                part(Part::Way, id.as_str()).into()
            }),
            categories: renamed(categories, |id| part(Part::Category, id.as_str()).into()),
            tasks: renamed(tasks().filter_map(|task| task.template.as_ref()), |id| {
                part(Part::Task, id.as_str()).into()
            }),
            indicators: renamed(indicators.filter_map(|one| one.kind.as_ref()), |id| {
                part(Part::Indicator, id.as_str()).into()
            }),
            items: renamed(blocking.chain(asking), |id| method.item_now(since, id)),
            ..Self::default()
        }
    }
}

impl State {
    /// Renames what the analysis tools hold.
    pub(super) fn rename_tools(&mut self, names: &Names) {
        for model in self.processes.values_mut() {
            let purposes = model.steps.iter_mut();
            for purpose in purposes.filter_map(|step| step.purpose.as_mut()) {
                put(&names.purposes, purpose);
            }
            let blocking = model.gaps.values_mut();
            for item in blocking.flat_map(|gap| &mut gap.blocked_by) {
                put(&names.items, item);
            }
        }
        for one in &mut self.costs.alternatives {
            if let Some(way) = &mut one.way {
                put(&names.ways, way);
            }
            let costs = one.costs.iter_mut();
            let costs = costs.filter_map(|cost| cost.category.as_mut());
            let gains = one.gains.iter_mut();
            let gains = gains.filter_map(|gain| gain.category.as_mut());
            costs
                .chain(gains)
                .for_each(|category| put(&names.categories, category));
        }
        for task in &mut self.plan.tasks {
            if let Some(template) = &mut task.template {
                put(&names.tasks, template);
            }
            if let Some(item) = &mut task.asked_by {
                put(&names.items, item);
            }
        }
        let kinds = self.plan.indicators.iter_mut();
        for kind in kinds.filter_map(|one| one.kind.as_mut()) {
            put(&names.indicators, kind);
        }
    }
}
