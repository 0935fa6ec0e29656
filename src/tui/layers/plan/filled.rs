//! What the fields of a task stand for once they are filled in: the task, or the field that is wrong and why.

use jiff::civil::Date;
use uuid::Uuid;

use super::round;
use super::sheet::Sheet;
use super::writing::{AFTER, BEGAN, BEGINS, DAYS, DUE, ENDED, OWNER, TEXT, numbers};
use crate::plan::{After, LONGEST, Progress, Task, schedule};
use crate::text::fold;
use crate::tui::app::Context;
use crate::tui::due;

/// Returns the fields of a task as they are typed.
pub fn written(task: &Task, sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<String> {
    let day = |day: Option<Date>| day.map(|day| context.locale.short_date(day));
    vec![
        task.text.clone(),
        task.days.to_string(),
        numbers(task, sheet),
        task.owner.clone(),
        day(task.begins).unwrap_or_default(),
        day(task.due).unwrap_or_default(),
        day(task.began).unwrap_or_default(),
        day(task.ended).unwrap_or_default(),
    ]
}

/// Returns the task that the fields stand for, or the field that is wrong and a sentence about it.
pub fn filled(
    task: &Task,
    texts: &[String],
    sheet: &Sheet<'_>,
    context: &Context<'_>,
) -> Result<Task, (usize, String)> {
    let locale = context.locale;
    let wrong = |at: usize, key: &str| Err((at, locale.text(key)));
    if texts[TEXT].is_empty() {
        return wrong(TEXT, "plan-no-text");
    }
    let day = |at: usize| {
        if texts[at].is_empty() {
            return Ok(None);
        }
        let read = due::read(&texts[at], context.today, locale);
        let read = read.map_err(|misread| (at, locale.misread(&misread).sentence));
        read.map(Some)
    };
    let (begins, last) = (day(BEGINS)?, day(DUE)?);
    if begins.zip(last).is_some_and(|(begins, due)| due < begins) {
        return wrong(DUE, "plan-due-before");
    }
    let (began, ended) = (day(BEGAN)?, day(ENDED)?);
    if began.is_some_and(|began| began > context.today) {
        return wrong(BEGAN, "plan-began-later");
    }
    if ended.is_some_and(|ended| ended > context.today) {
        return wrong(ENDED, "plan-began-later");
    }
    if began.zip(ended).is_some_and(|(began, ended)| ended < began) {
        return wrong(ENDED, "plan-ended-before");
    }
    let progress = match (began, ended) {
        _ if (began, ended) == (task.began, task.ended) => task.progress,
        (_, Some(_)) => Progress::Done,
        (Some(_), None) => Progress::Going,
        (None, None) => Progress::Waiting,
    };
    let filled = Task {
        text: texts[TEXT].clone(),
        owner: texts[OWNER].clone(),
        days: days(&texts[DAYS], context)?,
        after: after(&texts[AFTER], task.id, sheet, context)?,
        begins,
        due: last,
        progress,
        began,
        ended,
        ..task.clone()
    };
    without_circle(filled, sheet, context)
}

/// Returns the task where it does not close a circle; one that was there before is no fault of it.
fn without_circle(
    task: Task,
    sheet: &Sheet<'_>,
    context: &Context<'_>,
) -> Result<Task, (usize, String)> {
    let others = sheet.tasks.iter().filter(|other| other.id != task.id);
    let mut all: Vec<Task> = others.map(|other| Task::clone(other)).collect();
    all.push(task.clone());
    match schedule(&all, sheet.calendar, context.today) {
        Err(circle) if circle.tasks.contains(&task.id) => Err((AFTER, round(&circle, context))),
        _ => Ok(task),
    }
}

/// Reads working days; nothing is one.
fn days(typed: &str, context: &Context<'_>) -> Result<u32, (usize, String)> {
    if typed.is_empty() {
        return Ok(1);
    }
    let days = typed.parse::<u32>().ok();
    let days = days.filter(|days| i64::from(*days) <= LONGEST);
    days.ok_or_else(|| {
        let arguments = [("typed", typed.into()), ("most", LONGEST.into())];
        (DAYS, context.locale.say("plan-no-days", &arguments))
    })
}

/// Reads what a task waits for: the numbers of others, each with days more or less between them.
pub fn after(
    typed: &str,
    own: Uuid,
    sheet: &Sheet<'_>,
    context: &Context<'_>,
) -> Result<Vec<After>, (usize, String)> {
    let mut read: Vec<After> = Vec::new();
    let typed = typed.replace([';', '&'], ",");
    for one in typed
        .split(',')
        .map(str::trim)
        .filter(|one| !one.is_empty())
    {
        let wrong = |key: &str| {
            let count = sheet.tasks.len();
            let arguments = [("typed", one.into()), ("count", count.into())];
            (AFTER, context.locale.say(key, &arguments))
        };
        let signed = one.find(['+', '-']).unwrap_or(one.len());
        let (number, days) = one.split_at(signed);
        let number: usize = number.trim().parse().map_err(|_| wrong("plan-no-number"))?;
        let days = days.replace(' ', "");
        let days = if days.is_empty() {
            0
        } else {
            days.parse().map_err(|_| wrong("plan-no-number"))?
        };
        if i64::from(days).abs() > LONGEST {
            return Err(wrong("plan-no-number"));
        }
        let task = number.checked_sub(1).and_then(|at| sheet.tasks.get(at));
        let task = task.ok_or_else(|| wrong("plan-no-such-task"))?.id;
        if task == own {
            return Err(wrong("plan-after-itself"));
        }
        read.retain(|after| after.task != task);
        read.push(After { task, days });
    }
    Ok(read)
}

/// Returns the field with the number of the task whose name is being typed at its end, and the name; none where no
/// task is called so.
pub fn meant(typed: &str, own: Uuid, sheet: &Sheet<'_>) -> Option<(String, String)> {
    let begins = typed.rfind([',', ';']).map_or(0, |at| at + 1);
    let words = fold(typed[begins..].trim());
    if words.is_empty() || words.parse::<usize>().is_ok() {
        return None;
    }
    let others = sheet.tasks.iter().filter(|task| task.id != own);
    let first = others
        .clone()
        .find(|task| fold(&task.text).starts_with(&words));
    let task = first.or_else(|| {
        others
            .clone()
            .find(|task| fold(&task.text).contains(&words))
    })?;
    let number = sheet.number(task.id)?;
    let before = typed[..begins].trim_end();
    let space = if before.is_empty() { "" } else { " " };
    let name = format!("{number} {}", task.text);
    Some((format!("{before}{space}{number}"), name))
}
