//! Reads the plan's template, the days on which nobody works, and the indicators.

use std::collections::HashMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::super::analysis::{Holiday, HolidayDate, IndicatorKind, TaskTemplate};
use super::super::super::problem::{AnalysisFault, Fault};
use super::super::super::reader::{Placed, Reader};
use super::super::super::{Method, Per};
use super::super::checks::{among, in_range, within};
use super::super::words::single_name;
use super::super::{check_among, per};

/// The most working days of a task.
const LONGEST: u32 = 1000;

/// The most days between Easter Sunday and a day that is counted from it.
const FROM_EASTER: i32 = 100;

/// The name of a task with where it stands, and what it waits for.
type Waits = Vec<(Placed<String>, Vec<Placed<String>>)>;

pub(super) fn tasks(reader: &mut Reader<'_, '_>, method: &Method) -> Vec<TaskTemplate> {
    let mut ids = HashMap::new();
    let mut waits: Waits = Vec::new();
    let tasks = reader.tables("task", |reader| {
        let id = single_name(reader, &mut ids);
        let placed = reader.placed_text("per");
        let per = per(placed, Per::Session, &mut |spot, fault| {
            reader.note(spot, fault);
        });
        let after = reader.texts("after");
        let asked_by = reader.table("asked-by", |reader| super::option_of(reader, method));
        let asked_by = asked_by.flatten();
        let task = TaskTemplate {
            text: reader.needed_text("text").what,
            per,
            step: step(reader, &id, per, method),
            role: role(reader, method),
            days: {
                reader.need("days");
                within(reader, "days", 0, LONGEST).unwrap_or(0)
            },
            after: after.iter().map(|task| task.what.as_str().into()).collect(),
            id: id.as_str().into(),
            asked_by,
        };
        if let Some(asked) = &task.asked_by {
            let of = method.item(asked.item.as_str()).map(|item| item.per);
            if (per, of) == (Per::Session, Some(Per::Service)) {
                of_service(reader, "asked-by", &id, asked.item.as_str());
            }
        }
        let spot = reader.spot_of("id");
        waits.push((Placed { what: id, spot }, after));
        task
    });
    check(reader, &tasks, &waits);
    tasks
}

/// Reads the step that a task belongs to.
fn step(
    reader: &mut Reader<'_, '_>,
    task: &str,
    per: Per,
    method: &Method,
) -> Option<super::super::super::StepId> {
    let named = reader.placed_text("step")?;
    let id = named.what.as_str().into();
    match method.step(&named.what) {
        Some((_, step)) if (per, step.per) == (Per::Session, Per::Service) => {
            of_service(reader, "step", task, &named.what);
        }
        Some(_) => {}
        None => {
            let known = method.steps().map(|(_, step)| step.id.as_str());
            among(reader, "step", &[named], known.collect());
        }
    }
    Some(id)
}

/// Reads the role that does a task.
fn role(reader: &mut Reader<'_, '_>, method: &Method) -> Option<super::super::super::RoleId> {
    let named = reader.placed_text("role")?;
    let id = named.what.as_str().into();
    let known = method.roles.iter().map(|role| role.id.as_str());
    among(reader, "role", &[named], known.collect());
    Some(id)
}

fn of_service(reader: &mut Reader<'_, '_>, key: &str, task: &str, of: &str) {
    let (task, of) = (task.to_owned(), of.to_owned());
    let fault = AnalysisFault::TaskOfService { task, of };
    reader.note(reader.spot_of(key), Fault::Analysis(fault));
}

/// Checks what tasks wait for: it is there, is not asked for each service where they are not, and does not wait for them.
fn check(reader: &mut Reader<'_, '_>, tasks: &[TaskTemplate], waits: &Waits) {
    let mut faults = Vec::new();
    let known = tasks.iter().map(|task| task.id.as_str());
    let mut settled = true;
    for ((name, after), task) in waits.iter().zip(tasks) {
        check_among("task", after, known.clone(), &mut faults);
        for before in after {
            let Some(found) = tasks.iter().find(|task| task.id == *before.what) else {
                settled = false;
                continue;
            };
            if (task.per, found.per) == (Per::Session, Per::Service) {
                let (task, of) = (name.what.clone(), before.what.clone());
                let fault = AnalysisFault::TaskOfService { task, of };
                faults.push((before.spot, Fault::Analysis(fault)));
            }
        }
    }
    if settled && let Some(through) = circle(tasks) {
        let first = waits.iter().find(|(name, _)| name.what == through[0]);
        if let Some((name, _)) = first {
            let fault = AnalysisFault::TaskCircle { through };
            faults.push((name.spot, Fault::Analysis(fault)));
        }
    }
    for (spot, fault) in faults {
        reader.note(spot, fault);
    }
}

/// Returns tasks that wait for each other, each for the one after it and the last for the first; none where none do.
fn circle(tasks: &[TaskTemplate]) -> Option<Vec<String>> {
    let mut left: Vec<&TaskTemplate> = tasks.iter().collect();
    loop {
        let before = left.len();
        let waiting = left.clone();
        left.retain(|task| {
            let mut after = task.after.iter();
            after.any(|one| waiting.iter().any(|task| task.id == *one))
        });
        if left.len() == before {
            break;
        }
    }
    // Whoever is left waits for somebody who is left, so going from one to the next comes back to one that was met.
    let mut met = vec![*left.first()?];
    loop {
        let last = met[met.len() - 1];
        let next = left.iter().find(|task| last.after.contains(&task.id))?;
        if let Some(begins) = met.iter().position(|task| task.id == next.id) {
            let through = met[begins..].iter().chain([next]);
            return Some(through.map(|task| task.id.to_string()).collect());
        }
        met.push(next);
    }
}

pub(super) fn holidays(reader: &mut Reader<'_, '_>) -> Vec<Holiday> {
    let holidays = reader.tables("holiday", |reader| {
        let name = reader.needed_text("name").what;
        let counted = reader.has("easter");
        if counted == (reader.has("month") || reader.has("day")) {
            // Read all the same, so that none of them is told of as unknown.
            for key in ["easter", "month", "day"] {
                reader.number(key);
            }
            let fault = AnalysisFault::HolidayWhen { name };
            reader.note(reader.spot_of("name"), Fault::Analysis(fault));
            return None;
        }
        let when = if counted {
            HolidayDate::Easter(from_easter(reader)?)
        } else {
            fixed(reader)?
        };
        Some(Holiday { name, when })
    });
    holidays.into_iter().flatten().collect()
}

fn from_easter(reader: &mut Reader<'_, '_>) -> Option<i32> {
    let number = reader.number("easter")?;
    let most = Decimal::from(FROM_EASTER);
    in_range(reader, "easter", number, -most, most);
    let days = i32::try_from(number).ok();
    let days = days.filter(|_| number.fract().is_zero());
    if days.is_none() {
        reader.wrong_at("easter", "whole-number");
    }
    days
}

fn fixed(reader: &mut Reader<'_, '_>) -> Option<HolidayDate> {
    for key in ["month", "day"] {
        reader.need(key);
    }
    let mut number = |key| {
        let number = super::super::whole(reader, key)?;
        u8::try_from(number).ok().or(Some(u8::MAX))
    };
    let (month, day) = (number("month"), number("day"));
    let (month, day) = (month?, day?);
    // A year with a 29 February, so that no day of any year is refused.
    let date = i8::try_from(month)
        .ok()
        .zip(i8::try_from(day).ok())
        .and_then(|(month, day)| Date::new(2024, month, day).ok());
    if date.is_none() {
        let found = format!("{day}.{month}.");
        let fault = AnalysisFault::NoSuchDay { found };
        reader.note(reader.spot_of("day"), Fault::Analysis(fault));
    }
    Some(HolidayDate::Fixed(month, day))
}

pub(super) fn indicators(reader: &mut Reader<'_, '_>) -> Vec<IndicatorKind> {
    let mut ids = HashMap::new();
    reader.tables("indicator", |reader| IndicatorKind {
        id: single_name(reader, &mut ids).into(),
        code: reader.text("code"),
        name: reader.needed_text("name").what,
        numerator: reader.text("numerator"),
        denominator: reader.text("denominator"),
        unit: reader.text("unit"),
        lower: reader.flag("lower"),
        target: reader.number("target"),
        alarm: reader.number("alarm"),
        source: reader.text("source"),
        trap: reader.text("trap"),
    })
}
