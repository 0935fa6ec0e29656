//! What the plan's screen is drawn from: the tasks in order, their numbers, dates, and how far they have slipped.

use std::collections::HashMap;

use jiff::civil::Date;
use uuid::Uuid;

use crate::plan::{
    Baseline, Calendar, Circle, Dated, Dates, Plan, Slip, Span, Task, schedule, slip,
};
use crate::tui::app::Context;

/// The plan, reckoned.
pub struct Sheet<'c> {
    pub tasks: Vec<&'c Task>,
    pub dates: Result<Dates, Circle>,
    pub slip: Option<Slip>,
    /// The plan that was agreed on last.
    pub agreed: Option<&'c Baseline>,
    pub calendar: &'c Calendar,
    numbers: HashMap<Uuid, usize>,
}

/// Days from the plan to today that always have room.
const NEAR: i32 = 60;

impl<'c> Sheet<'c> {
    /// Reckons with the plan of the open session.
    pub fn of(context: &Context<'c>, calendar: &'c Calendar) -> Self {
        let plan: Option<&'c Plan> = context.desk.map(|desk| &desk.session.state.plan);
        let tasks = plan.map(Plan::tasks_in_order).unwrap_or_default();
        let all = plan.map_or(&[][..], |plan| &plan.tasks);
        let dates = schedule(all, calendar, context.today);
        let agreed = plan.and_then(|plan| plan.baselines.last());
        let both = agreed.zip(dates.as_ref().ok());
        let slip = both.map(|(agreed, dates)| slip(dates, agreed, calendar));
        let numbered = tasks
            .iter()
            .zip(1..)
            .map(|(task, number)| (task.id, number));
        Self {
            numbers: numbered.collect(),
            tasks,
            dates,
            slip,
            agreed,
            calendar,
        }
    }

    /// Returns when a task is done; none where that cannot be reckoned.
    pub fn dated(&self, task: Uuid) -> Option<&Dated> {
        self.dates.as_ref().ok()?.of(task)
    }

    /// Returns the number of a task in the list.
    pub fn number(&self, task: Uuid) -> Option<usize> {
        self.numbers.get(&task).copied()
    }

    /// Returns how many working days later a task ends than was agreed on.
    pub fn slipped(&self, task: Uuid) -> Option<i64> {
        self.slip.as_ref()?.tasks.get(&task).copied()
    }

    /// Returns the days that the time on the screen goes over: those of the plan, and today where it is near.
    ///
    /// A plan that ended years ago would be a few signs at the edge of an empty screen.
    pub fn whole(&self, today: Date) -> Span {
        let whole = self.dates.as_ref().ok().and_then(|dates| dates.whole);
        let Some(whole) = whole else {
            return Span {
                from: today,
                to: today,
            };
        };
        let days = |from: Date, to: Date| (to - from).get_days();
        let away = days(today, whole.from).max(days(whole.to, today));
        if away > days(whole.from, whole.to).max(NEAR) {
            return whole;
        }
        Span {
            from: whole.from.min(today),
            to: whole.to.max(today),
        }
    }
}
