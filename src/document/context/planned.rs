//! The plan and who answers for what, as templates see them.

use std::collections::BTreeMap;

use minijinja::{Value, context};

use super::super::scene::Scene;
use super::{listing, timeline, words};
use crate::method::{RoleId, ServiceId};
use crate::plan::{
    Calendar, Dated, Dates, Duty, Fault, Letter, Progress, Slip, Task, faults, schedule, slip,
};

/// Returns `plan()`: the tasks with their days, and what the dates say; a plan whose tasks wait in a circle has none.
pub(super) fn plan(scene: &Scene<'_>) -> Value {
    let (locale, plan) = (scene.locale, &scene.session.state.plan);
    let all = plan.tasks_in_order().into_iter();
    let tasks: Vec<&Task> = all
        .filter(|task| is_here(scene, task.service.as_ref()))
        .collect();
    let calendar = Calendar::of(&scene.method.analysis.holidays);
    // What other services wait for moves the days of this one, so everything is reckoned.
    let dates = schedule(&plan.tasks, &calendar, scene.today);
    let known = dates.as_ref().ok();
    let agreed = plan.baselines.last();
    let slipped = known.zip(agreed);
    let slipped = slipped.map(|(dates, agreed)| slip(dates, agreed, &calendar));
    let names: BTreeMap<_, _> = plan
        .tasks
        .iter()
        .map(|task| (task.id, &task.text))
        .collect();
    let lines = tasks.iter().map(|task| {
        let days_of = known.and_then(|known| known.of(task.id));
        let after = task.after.iter().filter_map(|after| names.get(&after.task));
        let after: Vec<&str> = after.map(|name| name.as_str()).collect();
        let day = |date| words(&locale.short_date(date));
        context! {
            text => words(&task.text),
            owner => words(&task.owner),
            service => words(&scene.service_name(task.service.as_ref())),
            from => days_of.map_or_else(|| words(""), |found| day(found.span.from)),
            to => days_of.map_or_else(|| words(""), |found| day(found.span.to)),
            due => task.due.map_or_else(|| words(""), day),
            days => task.days,
            milestone => task.days == 0,
            after => words(&after.join("; ")),
            critical => days_of.is_some_and(Dated::is_critical),
            late => days_of.is_some_and(|found| found.late > 0) && task.progress != Progress::Done,
            slip => slipped.as_ref().and_then(|slip| slip.tasks.get(&task.id)).copied().unwrap_or(0),
            progress => words(progress(task.progress)),
            note => words(&task.note),
        }
    });
    let lines: Vec<Value> = lines.collect();
    let picture = known.map(|dates| timeline::picture(scene, &tasks, dates));
    let critical = tasks.iter().filter(|task| {
        let days_of = known.and_then(|known| known.of(task.id));
        days_of.is_some_and(Dated::is_critical)
    });
    let critical: Vec<Value> = critical.map(|task| words(&task.text)).collect();
    listing(context! {
        tasks => lines,
        picture => picture.unwrap_or_default(),
        begins => words(&whole(known, scene, |span| span.from)),
        ends => words(&whole(known, scene, |span| span.to)),
        critical => critical,
        circle => dates.is_err(),
        agreed => words(&agreed.map(|agreed| locale.short_date(agreed.on)).unwrap_or_default()),
        slip => slipped.as_ref().and_then(|slip: &Slip| slip.end).unwrap_or(0),
    })
}

fn whole(
    dates: Option<&Dates>,
    scene: &Scene<'_>,
    of: fn(crate::plan::Span) -> jiff::civil::Date,
) -> String {
    let whole = dates.and_then(|dates| dates.whole);
    whole
        .map(|whole| scene.locale.date(of(whole)))
        .unwrap_or_default()
}

/// Returns the name of how far a task has come, as templates compare it.
fn progress(progress: Progress) -> &'static str {
    match progress {
        Progress::Waiting => "waiting",
        Progress::Going => "going",
        Progress::Done => "done",
        Progress::Dropped => "dropped",
    }
}

/// Returns `duties()`: the responsibility matrix, and what is wrong with it.
pub(super) fn duties(scene: &Scene<'_>) -> Value {
    let (method, plan) = (scene.method, &scene.session.state.plan);
    let all = plan.duties_in_order().into_iter();
    let duties: Vec<&Duty> = all
        .filter(|duty| is_here(scene, duty.service.as_ref()))
        .collect();
    let has = |role: &RoleId| duties.iter().any(|duty| duty.letters.contains_key(role));
    let roles = method.roles.iter().filter(|role| has(&role.id));
    let roles: Vec<_> = roles.collect();
    let rows = duties.iter().map(|duty| {
        let cells = roles.iter().map(|role| {
            let letters = duty.letters.get(&role.id).into_iter().flatten();
            let letters = letters.map(|letter| letter_of(*letter));
            words(&letters.collect::<Vec<_>>().join(", "))
        });
        context! {
            text => words(&duty.text),
            service => words(&scene.service_name(duty.service.as_ref())),
            letters => cells.collect::<Vec<Value>>(),
        }
    });
    let wrong = faults(&duties).into_iter().map(|fault| {
        let text = |id| {
            let duty = duties.iter().find(|duty| duty.id == id);
            duty.map(|duty| duty.text.clone()).unwrap_or_default()
        };
        let (kind, about) = match fault {
            Fault::NobodyAccountable(id) => ("nobody-accountable", text(id)),
            Fault::SeveralAccountable(id, _) => ("several-accountable", text(id)),
            Fault::NobodyResponsible(id) => ("nobody-responsible", text(id)),
            Fault::Overloaded { role, .. } => {
                ("overloaded", scene.locale.role(method, role.as_str()))
            }
        };
        context! { kind => words(kind), about => words(&about) }
    });
    listing(context! {
        roles => roles.iter().map(|role| words(&role.name)).collect::<Vec<Value>>(),
        rows => rows.collect::<Vec<Value>>(),
        faults => wrong.collect::<Vec<Value>>(),
    })
}

/// Returns the letter by which a responsibility matrix is known, the same in every language.
fn letter_of(letter: Letter) -> &'static str {
    match letter {
        Letter::Responsible => "R",
        Letter::Accountable => "A",
        Letter::Consulted => "C",
        Letter::Informed => "I",
    }
}

/// Says whether something belongs in the document: to the whole session, or to a service that it is about.
pub(super) fn is_here(scene: &Scene<'_>, service: Option<&ServiceId>) -> bool {
    service.is_none_or(|of| match scene.service {
        Some(service) => service == of,
        None => scene.session.services().any(|known| known.id == *of),
    })
}
