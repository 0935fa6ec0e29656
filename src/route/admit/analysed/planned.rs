//! Whether a plan and its figures can be so.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use uuid::Uuid;

use super::Given;
use crate::method::Method;
use crate::plan::{Baseline, Indicator, Plan, Scheduled, Task};
use crate::session::{Impossible, Refusal};

/// The first and the last year that anything is planned or read in.
const AGE: (i16, i16) = (1900, 2200);

/// The most working days of a task: forty years.
const LONGEST: u32 = 10_000;

impl Given<'_> {
    fn day(&self, field: &'static str, date: Option<Date>) -> Result<(), Refusal> {
        match date {
            Some(date) if !(AGE.0..=AGE.1).contains(&date.year()) => {
                self.refuse(field, Impossible::FarDate(date))
            }
            _ => Ok(()),
        }
    }

    fn span(
        &self,
        field: &'static str,
        from: Option<Date>,
        to: Option<Date>,
    ) -> Result<(), Refusal> {
        self.day(field, from)?;
        self.day(field, to)?;
        match from.zip(to) {
            Some((from, to)) if to < from => self.refuse(field, Impossible::Backwards { from, to }),
            _ => Ok(()),
        }
    }
}

/// Says why tasks cannot be planned so, if they cannot.
pub(super) fn schedule(tasks: &[Task], scheduled: &Scheduled) -> Result<(), Refusal> {
    let held: HashMap<Uuid, &Task> = tasks.iter().map(|task| (task.id, task)).collect();
    let mut waits_anew = false;
    for task in &scheduled.tasks {
        let before = held.get(&task.id);
        if before.is_some_and(|before| *before == task) {
            continue;
        }
        waits_anew |= before.is_none_or(|before| before.after != task.after);
        let given = Given(&task.text);
        if task.days > LONGEST {
            return given.refuse("days", Impossible::TooMuch);
        }
        let mut gaps = task.after.iter();
        if gaps.any(|after| after.days.unsigned_abs() > LONGEST) {
            return given.refuse("days", Impossible::TooMuch);
        }
        given.span("due", task.begins, task.due)?;
        given.span("ended", task.began, task.ended)?;
    }
    if !waits_anew {
        return Ok(());
    }
    let new: HashSet<Uuid> = scheduled.tasks.iter().map(|task| task.id).collect();
    let gone: HashSet<Uuid> = scheduled.without_tasks.iter().copied().collect();
    let stays = |task: &&Task| !new.contains(&task.id) && !gone.contains(&task.id);
    let left: Vec<&Task> = tasks.iter().filter(stays).chain(&scheduled.tasks).collect();
    match circle(&left) {
        // What two copies have tied together can be untied one knot at a time.
        Some(circle) if circle.iter().any(|task| new.contains(&task.id)) => {
            let through = circle.iter().map(|task| task.text.clone()).collect();
            Given("").refuse("after", Impossible::Circle { through })
        }
        _ => Ok(()),
    }
}

/// Returns tasks that wait for each other, each for the next and the last for the first; none where nothing does.
fn circle<'t>(tasks: &[&'t Task]) -> Option<Vec<&'t Task>> {
    let by_id: HashMap<Uuid, &Task> = tasks.iter().map(|task| (task.id, *task)).collect();
    let mut done: HashSet<Uuid> = HashSet::new();
    for start in tasks {
        // Each way is walked once: the path so far, and at each task how many of those it waits for were tried.
        let mut path: Vec<(&'t Task, usize)> = vec![(start, 0)];
        while let Some((task, tried)) = path.last().copied() {
            let Some(after) = task.after.get(tried).filter(|_| !done.contains(&task.id)) else {
                done.insert(task.id);
                path.pop();
                continue;
            };
            if let Some(last) = path.last_mut() {
                last.1 += 1;
            }
            if let Some(from) = path.iter().position(|(on, _)| on.id == after.task) {
                return Some(path[from..].iter().map(|(task, _)| *task).collect());
            }
            if let Some(next) = by_id
                .get(&after.task)
                .filter(|next| !done.contains(&next.id))
            {
                path.push((next, 0));
            }
        }
    }
    None
}

/// Says why a plan cannot be agreed on so, if it cannot.
pub(super) fn baseline(baseline: &Baseline) -> Result<(), Refusal> {
    let given = Given(&baseline.name);
    given.day("dates", Some(baseline.on))?;
    let mut spans = baseline.dates.values();
    spans.try_for_each(|span| given.span("dates", Some(span.from), Some(span.to)))
}

/// Says why an indicator cannot be followed so, if it cannot.
pub(super) fn indicator(
    method: &Method,
    plan: &Plan,
    indicator: &Indicator,
) -> Result<(), Refusal> {
    let given = Given(&indicator.name);
    let before = plan.indicators.iter().find(|one| one.id == indicator.id);
    let new = |before: &Indicator| before.kind != indicator.kind;
    let kind = indicator.kind.as_ref().filter(|_| before.is_none_or(new));
    given.known(
        "kind",
        kind.map(crate::method::IndicatorId::as_str),
        |kind| method.analysis.indicator(kind).is_some(),
    )?;
    let limits = [
        ("baseline", indicator.baseline),
        ("target", indicator.target),
        ("alarm", indicator.alarm),
    ];
    for (field, limit) in limits {
        given.figure(field, limit.unwrap_or_default())?;
    }
    for (day, reading) in &indicator.readings {
        let known = before.and_then(|before| before.readings.get(day));
        if known != Some(reading) {
            given.day("readings", Some(*day))?;
            given.figure("readings", reading.value)?;
        }
    }
    Ok(())
}
