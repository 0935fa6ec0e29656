//! What is known of how things stand: counted from the route, the plan, the figures and the registers.

use std::collections::HashSet;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Entry, Route, Standing};
use crate::costs::Weighed;
use crate::method::{Method, RegisterKind, ServiceId, Shade, Value};
use crate::plan::{
    Calendar, Colour, Cost, Facts, Progress, Risk, Risks, Scope, Task, Time, schedule, slip,
};
use crate::session::{Session, Subject};

impl Route {
    /// Returns what is known of how things stand on a day; what was let go counts for nothing.
    pub fn facts(&self, method: &Method, session: &Session, today: Date) -> Facts {
        Facts {
            scope: self.scope(method),
            time: time(method, session, today),
            cost: self.cost(session),
            risk: self.risk(method, session),
        }
    }

    fn scope(&self, method: &Method) -> Scope {
        let is = |wanted: Standing| {
            let entries = self.entries.iter();
            let found = entries.filter(|entry| entry.standing == wanted && entry.counts());
            found.count()
        };
        let answered = self.entries.iter().filter(|entry| entry.done()).count();
        let gates: Vec<&Entry> = self
            .entries
            .iter()
            .filter(|entry| {
                method
                    .item(entry.subject.item.as_str())
                    .is_some_and(|item| item.gate().is_some())
            })
            .filter(|entry| entry.done())
            .collect();
        let option = |entry: &Entry| -> Option<String> {
            let option = entry.value.as_ref().and_then(Value::option);
            option.map(ToString::to_string)
        };
        // A service goes its own way from the first gate of its own.
        let services: HashSet<Option<&ServiceId>> = gates
            .iter()
            .map(|gate| gate.subject.service.as_ref())
            .collect();
        let latest = services.iter().filter_map(|service| {
            let of = gates
                .iter()
                .filter(|gate| gate.subject.service.as_ref() == *service);
            let latest = of.max_by_key(|gate| gate.place)?;
            Some((*service, option(latest)?))
        });
        let latest: Vec<(Option<&ServiceId>, String)> = latest.collect();
        let own = latest.iter().filter(|(service, _)| service.is_some());
        let all: Vec<&str> = match own.clone().count() {
            0 => latest.iter().map(|(_, option)| option.as_str()).collect(),
            _ => own.map(|(_, option)| option.as_str()).collect(),
        };
        let passed = gates.iter().filter(|gate| {
            let option = option(gate);
            option.is_some_and(|option| option == GOES_ON[0] || option == GOES_ON[1])
        });
        let open: HashSet<&Subject> = passed
            .flat_map(|gate| self.open_before(gate))
            .map(|entry| &entry.subject)
            .collect();
        Scope {
            answered,
            stopped: !all.is_empty() && all.iter().all(|option| *option == STOPPED),
            put_off: all.contains(&PUT_OFF),
            left_open: open.len(),
            conflicts: is(Standing::Conflict),
            reopened: is(Standing::Reopened),
        }
    }

    fn cost(&self, session: &Session) -> Cost {
        let records = session.state.decisions.iter();
        let standing = records.filter(|record| record.status.holds());
        let here = standing.filter(|record| is_here(session, record.subject.service.as_ref()));
        let weighed: Vec<&Weighed> = here.filter_map(|record| record.weighed.as_ref()).collect();
        let values = weighed.iter().filter_map(|weighed| {
            let chosen = weighed.chosen?;
            let mut estimates = weighed.estimates.iter();
            let estimate = estimates.find(|one| one.alternative == chosen)?;
            Some(estimate.net_present_value)
        });
        let values: Vec<Decimal> = values.collect();
        Cost {
            value: (!values.is_empty()).then(|| values.iter().sum()),
            lowest: None,
            changed: self
                .entries
                .iter()
                .filter(|entry| !entry.outdated.is_empty())
                .count(),
        }
    }

    fn risk(&self, method: &Method, session: &Session) -> Risks {
        let mut facts = Risks::default();
        for risk in self.risks(method) {
            let Some(counted) = risk.counted() else {
                facts.unjudged += 1;
                continue;
            };
            let shade = counted.shade(&method.analysis.risk);
            *facts.shades.entry(shade).or_default() += 1;
            facts.untreated += usize::from(shade >= Shade::Orange && !risk.treated);
        }
        let followed = session.state.plan.indicators.iter();
        for indicator in followed.filter(|one| is_here(session, one.service.as_ref())) {
            facts.red += usize::from(indicator.light_now() == Some(Colour::Red));
            facts.alarming += usize::from(indicator.is_alarming());
        }
        facts
    }

    /// Returns every risk of the registers, in the order of their rows.
    pub fn risks<'r>(&'r self, method: &'r Method) -> impl Iterator<Item = Risk> + use<'r> {
        let register = method.analysis.register(RegisterKind::Risks);
        let rows = register.into_iter().flat_map(move |register| {
            let entries = self.of_item(register.item.as_str());
            let rows = entries.flat_map(|entry| match &entry.value {
                Some(Value::Rows(rows)) if entry.applies() => rows.as_slice(),
                _ => &[],
            });
            rows.map(move |row| (register, row))
        });
        rows.map(|(register, row)| Risk::of(register, &method.analysis.risk, row))
    }
}

/// The options of a gate that say that work goes on, is put off, or ends.
const GOES_ON: [&str; 2] = ["continue", "adjust"];
const PUT_OFF: &str = "postpone";
const STOPPED: &str = "stop";

/// Says whether something belongs to a service that is worked on, or to the whole session.
fn is_here(session: &Session, service: Option<&ServiceId>) -> bool {
    service.is_none_or(|service| session.services().any(|one| one.id == *service))
}

fn time(method: &Method, session: &Session, today: Date) -> Time {
    let plan = &session.state.plan;
    let tasks = plan.tasks.iter();
    let tasks = tasks.filter(|task| {
        task.progress != Progress::Dropped && is_here(session, task.service.as_ref())
    });
    let tasks: Vec<Task> = tasks.cloned().collect();
    let calendar = Calendar::of(&method.analysis.holidays);
    let dates = schedule(&tasks, &calendar, today);
    let late = |milestone: bool| {
        let open = tasks.iter().filter(|task| task.progress != Progress::Done);
        let of_kind = open.filter(|task| (task.days == 0) == milestone);
        let late = of_kind.filter(|task| match &dates {
            Ok(dates) => dates.of(task.id).is_some_and(|dated| dated.late > 0),
            Err(_) => task.due.is_some_and(|due| due < today),
        });
        late.count()
    };
    let agreed = plan.baselines.last().zip(dates.as_ref().ok());
    let with_day = || {
        let actions = session.state.actions.iter();
        actions.filter(|action| !action.done && action.due.is_some())
    };
    Time {
        tasks: tasks.len(),
        late_tasks: late(false),
        late_milestones: late(true),
        slip: agreed.and_then(|(agreed, dates)| slip(dates, agreed, &calendar).end),
        circle: dates.is_err(),
        actions: with_day().count(),
        late_actions: with_day()
            .filter(|action| action.due.is_some_and(|due| due < today))
            .count(),
    }
}
