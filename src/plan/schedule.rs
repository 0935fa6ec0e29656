//! When tasks are done: each as early as what it waits for lets it, and how long it may be put off.
//!
//! The method of the critical path (Kelley and Walker, Critical-Path Planning and Scheduling, 1959), reckoned in working
//! days. Between two working days lies a point; a task of some days lies between two points, a milestone on one.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use uuid::Uuid;

use super::calendar::Calendar;
use super::{Baseline, Progress, Span, Task};

/// The most working days that a task takes, or that lie between two: twenty years.
pub const LONGEST: i64 = 5200;

/// The point of what was dropped and waited for nothing.
const NOWHERE: i64 = i64::MIN;

/// When everything is done.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Dates {
    /// The dates of each task, by its id; what was dropped has none.
    pub tasks: BTreeMap<Uuid, Dated>,
    /// From the first day of all to the last.
    pub whole: Option<Span>,
}

/// When a task is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dated {
    pub span: Span,
    /// How many working days it can be put off before the end of everything moves; none where it is done.
    pub slack: Option<i64>,
    /// How many working days it ends after the day on which it has to be done.
    pub late: i64,
}

/// Tasks that wait for each other in a circle.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Circle {
    /// Each waits for the next, and the last for the first.
    pub tasks: Vec<Uuid>,
    /// What they are called.
    pub names: Vec<String>,
}

impl Dates {
    /// Returns the dates of a task.
    pub fn of(&self, task: Uuid) -> Option<&Dated> {
        self.tasks.get(&task)
    }

    /// Returns the plan as it is agreed on.
    pub fn agreed(&self, id: Uuid, name: &str, on: Date) -> Baseline {
        let dates = self.tasks.iter().map(|(task, dated)| (*task, dated.span));
        Baseline {
            id,
            name: name.to_owned(),
            on,
            dates: dates.collect(),
        }
    }
}

impl Dated {
    /// Says whether the end of everything moves as soon as it is put off.
    pub fn is_critical(&self) -> bool {
        self.slack == Some(0)
    }
}

/// Where a task lies between working days.
#[derive(Clone, Copy, Default)]
struct Place {
    start: i64,
    end: i64,
    /// Whether a task without length opens the day after its point, and does not close the day before it.
    opens: bool,
}

/// Returns when each task is done. What waits does not begin before today, what goes on does not end before it, and what
/// was begun or done has the days on which that happened.
pub fn schedule(tasks: &[Task], calendar: &Calendar, today: Date) -> Result<Dates, Circle> {
    let waits_for = waits_for(tasks);
    let order = in_order(tasks, &waits_for)?;
    let mut places = vec![Place::default(); tasks.len()];
    for &at in &order {
        let earlier = waits_for[at].iter().filter_map(|(other, days)| {
            let place = places[*other];
            let milestone = place.start == place.end;
            let known = place.end != NOWHERE;
            known.then_some((place.end + days, milestone && place.opens))
        });
        places[at] = placed(&tasks[at], earlier, calendar, today);
    }
    let slack = slack(tasks, &waits_for, &order, &places);
    let mut dates = Dates::default();
    for (at, task) in tasks.iter().enumerate() {
        if task.progress == Progress::Dropped {
            continue;
        }
        let span = span(task, places[at], calendar);
        let late = task.due.map(|due| calendar.working_days(due, span.to));
        let own = Dated {
            span,
            slack: slack[at],
            late: late.map_or(0, |late| late.max(0)),
        };
        dates.tasks.insert(task.id, own);
        let whole = dates.whole.get_or_insert(span);
        whole.from = whole.from.min(span.from);
        whole.to = whole.to.max(span.to);
    }
    Ok(dates)
}

/// Returns which tasks each waits for, with the working days between them; what is not in the plan is not waited for.
fn waits_for(tasks: &[Task]) -> Vec<Vec<(usize, i64)>> {
    let known: HashMap<Uuid, usize> = tasks
        .iter()
        .enumerate()
        .map(|(at, task)| (task.id, at))
        .collect();
    let of = |task: &Task| {
        let after = task.after.iter();
        let after = after.filter_map(|after| {
            let days = i64::from(after.days).clamp(-LONGEST, LONGEST);
            Some((*known.get(&after.task)?, days))
        });
        after.collect()
    };
    tasks.iter().map(of).collect()
}

/// Returns the tasks so that each comes after what it waits for.
fn in_order(tasks: &[Task], waits_for: &[Vec<(usize, i64)>]) -> Result<Vec<usize>, Circle> {
    let mut order = Vec::with_capacity(tasks.len());
    let mut begun = vec![false; tasks.len()];
    let mut done = vec![false; tasks.len()];
    for first in 0..tasks.len() {
        // The way that was walked, each with how many of those it waits for were looked at.
        let mut way: Vec<(usize, usize)> = Vec::new();
        if !done[first] {
            begun[first] = true;
            way.push((first, 0));
        }
        while let Some((at, looked)) = way.last_mut() {
            let at = *at;
            let Some((next, _)) = waits_for[at].get(*looked) else {
                done[at] = true;
                order.push(at);
                way.pop();
                continue;
            };
            *looked += 1;
            if done[*next] {
                continue;
            }
            if begun[*next] {
                return Err(circle(tasks, &way, *next));
            }
            begun[*next] = true;
            way.push((*next, 0));
        }
    }
    Ok(order)
}

/// Names the circle that closes at a task on the way.
fn circle(tasks: &[Task], way: &[(usize, usize)], closes: usize) -> Circle {
    let round = way.iter().skip_while(|(at, _)| *at != closes);
    let round: Vec<&Task> = round.map(|(at, _)| &tasks[*at]).collect();
    Circle {
        tasks: round.iter().map(|task| task.id).collect(),
        names: round.iter().map(|task| task.text.clone()).collect(),
    }
}

/// Returns where a task lies, by the points at which what it waits for ends.
fn placed(
    task: &Task,
    earlier: impl Iterator<Item = (i64, bool)>,
    calendar: &Calendar,
    today: Date,
) -> Place {
    let days = i64::from(task.days).min(LONGEST);
    let now = calendar.before(today);
    let begins = task.begins.filter(|_| task.progress != Progress::Dropped);
    let begins = begins.map(|day| (calendar.before(day), true));
    // Of two at the same point, the one that opens the day is the later.
    let asked = earlier.chain(begins).max();
    match task.progress {
        Progress::Going if days > 0 => {
            let asked = asked.map_or(now, |(start, _)| start.min(now));
            let start = task.began.map_or(asked, |day| calendar.before(day));
            Place {
                start,
                end: (start + days).max(now + 1),
                opens: true,
            }
        }
        Progress::Waiting | Progress::Going => {
            let (start, opens) = asked.unwrap_or((now, true)).max((now, true));
            Place {
                start,
                end: start + days,
                opens,
            }
        }
        Progress::Done => {
            let (start, opens) = asked.unwrap_or((now, true));
            let began = task.began.map(|day| calendar.before(day));
            // A milestone that opened its day still does so when it was reached.
            let ended = task.ended.map(|day| {
                let opened = days == 0 && opens;
                if opened {
                    calendar.before(day)
                } else {
                    after(day, calendar)
                }
            });
            let start = began.unwrap_or_else(|| ended.map_or(start, |end| end - days));
            let end = ended.map_or(start + days, |end| end.max(start));
            Place { start, end, opens }
        }
        Progress::Dropped => {
            let (start, opens) = asked.unwrap_or((NOWHERE, false));
            Place {
                start,
                end: start,
                opens,
            }
        }
    }
}

/// Returns the point at the end of a day.
fn after(day: Date, calendar: &Calendar) -> i64 {
    day.tomorrow()
        .map_or_else(|_| calendar.before(day), |next| calendar.before(next))
}

/// Returns how long each task can be put off: until what waits for it would have to be.
fn slack(
    tasks: &[Task],
    waits_for: &[Vec<(usize, i64)>],
    order: &[usize],
    places: &[Place],
) -> Vec<Option<i64>> {
    let of_plan = |at: &usize| tasks[*at].progress != Progress::Dropped;
    let ends = order.iter().filter(|at| of_plan(at));
    let end = ends.map(|at| places[*at].end).max().unwrap_or_default();
    let mut latest = vec![end; tasks.len()];
    for &at in order.iter().rev() {
        // What was begun waits for nothing any longer.
        if !matches!(tasks[at].progress, Progress::Waiting | Progress::Dropped) {
            continue;
        }
        let starts = latest[at] - (places[at].end - places[at].start);
        for (other, days) in &waits_for[at] {
            latest[*other] = latest[*other].min(starts - days);
        }
    }
    let slack = tasks.iter().enumerate().map(|(at, task)| {
        let open = matches!(task.progress, Progress::Waiting | Progress::Going);
        open.then(|| (latest[at] - places[at].end).max(0))
    });
    slack.collect()
}

/// Returns the days of a task: those on which it was begun and done, where it was, and those of its place otherwise.
fn span(task: &Task, place: Place, calendar: &Calendar) -> Span {
    let (from, to) = if place.start < place.end {
        (calendar.day(place.start), calendar.day(place.end - 1))
    } else {
        let point = place.start - i64::from(!place.opens);
        (calendar.day(point), calendar.day(point))
    };
    let done = task.progress == Progress::Done;
    let begun = done || task.progress == Progress::Going;
    let to = task.ended.filter(|_| done).unwrap_or(to);
    let from = task.began.filter(|_| begun).unwrap_or(from);
    // A milestone is one day; and nobody ends before beginning, whatever was typed.
    let from = if task.days == 0 { to } else { from.min(to) };
    Span { from, to }
}
