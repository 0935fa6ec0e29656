//! How far a plan has moved away from the one that was agreed on.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::Baseline;
use super::calendar::Calendar;
use super::schedule::Dates;

/// What became of an agreed plan, in working days.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Slip {
    /// How much later each task ends; less than none where it ends earlier.
    pub tasks: BTreeMap<Uuid, i64>,
    /// How much later everything ends; none where nothing was agreed on, or nothing is left.
    pub end: Option<i64>,
    /// What was not in the agreed plan.
    pub new: Vec<Uuid>,
    /// What was in the agreed plan and is not planned any longer.
    pub gone: Vec<Uuid>,
}

/// Compares a plan with the one that was agreed on.
pub fn slip(dates: &Dates, agreed: &Baseline, calendar: &Calendar) -> Slip {
    let mut slip = Slip::default();
    for (task, dated) in &dates.tasks {
        match agreed.dates.get(task) {
            Some(was) => {
                let later = calendar.working_days(was.to, dated.span.to);
                slip.tasks.insert(*task, later);
            }
            None => slip.new.push(*task),
        }
    }
    let gone = agreed.dates.keys();
    let gone = gone.filter(|task| !dates.tasks.contains_key(task));
    slip.gone = gone.copied().collect();
    let ended = agreed.dates.values().map(|span| span.to).max();
    let ends = dates.whole.map(|whole| whole.to);
    let both = ended.zip(ends);
    slip.end = both.map(|(was, is)| calendar.working_days(was, is));
    slip
}
