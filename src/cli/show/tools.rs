//! What was made with the analysis tools, in `show`: how much of each there is, and what is late.

use serde::Serialize;

use super::super::desk::{Desk, Work};
use crate::locale::Argument;
use crate::plan::Progress;
use crate::route::Route;

/// What was made with the analysis tools.
#[derive(Serialize)]
pub(super) struct Tools {
    models: Vec<Drawing>,
    needs: usize,
    alternatives: usize,
    tasks: Tasks,
    duties: usize,
    indicators: Indicators,
}

/// A process model and how much it holds.
#[derive(Serialize)]
struct Drawing {
    service: String,
    /// as-is, to-be or chosen.
    variant: &'static str,
    lanes: usize,
    steps: usize,
    gaps: usize,
}

#[derive(Serialize)]
struct Tasks {
    /// Dropped ones apart, milestones included.
    count: usize,
    done: usize,
    /// Those of services that are worked on which will not be done by their day; milestones apart.
    late: usize,
    late_milestones: usize,
    /// By how many working days the plan ends later than was agreed.
    slip: Option<i64>,
    /// Whether tasks wait for each other in a circle, so that there are no dates.
    circle: bool,
}

#[derive(Serialize)]
struct Indicators {
    count: usize,
    /// Those whose latest reading is red, and those that were red twice in a row.
    red: usize,
    alarming: usize,
}

/// Returns what was made with the analysis tools, for scripts.
pub(super) fn tools(desk: &Desk<'_>, work: &Work, route: &Route) -> Tools {
    let state = &work.session.state;
    let facts = route.facts(&work.method, &work.session, desk.today());
    let drawn = state.processes.iter().map(|(of, model)| Drawing {
        service: of.service.to_string(),
        variant: of.variant.name(),
        lanes: model.lanes.len(),
        steps: model.steps.len(),
        gaps: model.gaps.len(),
    });
    let tasks = || {
        let tasks = state.plan.tasks.iter();
        tasks.filter(|task| task.progress != Progress::Dropped)
    };
    Tools {
        models: drawn.collect(),
        needs: state.costs.needs.len(),
        alternatives: state.costs.alternatives.len(),
        tasks: Tasks {
            count: tasks().count(),
            done: tasks()
                .filter(|task| task.progress == Progress::Done)
                .count(),
            late: facts.time.late_tasks,
            late_milestones: facts.time.late_milestones,
            slip: facts.time.slip,
            circle: facts.time.circle,
        },
        duties: state.plan.duties.len(),
        indicators: Indicators {
            count: state.plan.indicators.len(),
            red: facts.risk.red,
            alarming: facts.risk.alarming,
        },
    }
}

/// Returns what was made with the analysis tools, for people; nothing where nothing was.
pub(super) fn text(desk: &Desk<'_>, work: &Work, route: &Route) -> String {
    let (locale, state) = (desk.locale, &work.session.state);
    let counts = tools(desk, work, route);
    let mut lines = Vec::new();
    for (of, model) in &state.processes {
        let name = locale.model(&work.session, of);
        let arguments = [("model", name.into()), ("steps", model.steps.len().into())];
        lines.push(locale.say("told-model", &arguments));
    }
    let mut many = |key: &str, count: usize, more: &[(&'static str, Argument)]| {
        if count > 0 {
            let mut arguments = vec![("count", count.into())];
            arguments.extend_from_slice(more);
            lines.push(locale.say(key, &arguments));
        }
    };
    many("told-needs", counts.needs, &[]);
    many("told-alternatives", counts.alternatives, &[]);
    let done = ("done", counts.tasks.done.into());
    many("told-tasks", counts.tasks.count, &[done]);
    let late = counts.tasks.late + counts.tasks.late_milestones;
    many("told-late", late, &[]);
    many("told-duties", counts.duties, &[]);
    many("told-indicators", counts.indicators.count, &[]);
    many("told-red", counts.indicators.red, &[]);
    if counts.tasks.circle {
        lines.push(locale.text("told-circle"));
    }
    if lines.is_empty() {
        return String::new();
    }
    let heading = locale.text("told-heading");
    let lines = lines.into_iter().map(|line| format!("  {line}\n"));
    format!("\n{heading}\n{}", lines.collect::<String>())
}
