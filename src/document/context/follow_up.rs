//! What is captured beside the answers, how far the work has come, and what has happened, as templates see it.

use minijinja::{Value, context};

use super::super::scene::Scene;
use super::{listing, words};
use crate::route::Progress;
use crate::session::{Note, Parked, What};

/// Returns `actions()`: first what is to be done, by date, then what is done.
pub(super) fn actions(scene: &Scene<'_>) -> Value {
    let mut actions: Vec<_> = scene
        .session
        .state
        .actions
        .iter()
        .filter(|action| scene.includes(action.subject.as_ref()))
        .collect();
    actions.sort_by_key(|action| (action.done, action.due.is_none(), action.due));
    let list = actions.into_iter().map(|action| {
        let due = action.due.map(|due| scene.locale.short_date(due));
        context! {
            text => words(&action.text),
            owner => words(&action.owner),
            due => words(&due.unwrap_or_default()),
            done => action.done,
            late => !action.done && action.due.is_some_and(|due| due < scene.today),
        }
    });
    listing(list.collect())
}

/// Returns `topics()`: what is parked for later and not yet dealt with.
pub(super) fn topics(scene: &Scene<'_>) -> Value {
    let topics = scene
        .session
        .state
        .topics
        .iter()
        .filter(|topic| !topic.done && scene.includes(topic.subject.as_ref()));
    let list = topics.map(|topic| {
        let captured = scene.session.captured(topic.id);
        let date = captured.map(|stamp| stamp.at.to_zoned(scene.zone.clone()).date());
        context! {
            text => words(&topic.text),
            by => words(captured.map_or("", |stamp| &stamp.by)),
            date => words(&date.map(|date| scene.locale.short_date(date)).unwrap_or_default()),
        }
    });
    listing(list.collect())
}

/// Returns `notes()`: what is noted, and on what.
pub(super) fn notes(scene: &Scene<'_>) -> Value {
    noted(scene, |_| true)
}

/// Returns `lessons()`: what was learned, and on what.
pub(super) fn lessons(scene: &Scene<'_>) -> Value {
    noted(scene, |note| note.lesson)
}

fn noted(scene: &Scene<'_>, wanted: fn(&Note) -> bool) -> Value {
    let notes = scene.session.state.notes.iter();
    let notes = notes.filter(|note| wanted(note) && scene.includes(note.subject.as_ref()));
    let list = notes.map(|note| {
        let on = note.subject.as_ref();
        let item = on
            .and_then(|subject| {
                let item = scene.method.item(subject.item.as_str())?;
                Some(scene.of_service(item.label(), subject.service.as_ref()))
            })
            .unwrap_or_else(|| scene.locale.text("document-note-on-session"));
        context! { item => words(&item), text => words(&note.text), lesson => note.lesson }
    });
    listing(list.collect())
}

/// Returns `set_aside()`: what was said and fits no longer, since a newer version of the method asks otherwise.
pub(super) fn set_aside(scene: &Scene<'_>) -> Value {
    let (method, session) = (scene.method, scene.session);
    let parked = session.state.parked.iter();
    let here = |parked: &&Parked| match (&parked.subject.service, scene.service) {
        (Some(of), Some(service)) => of == service,
        (Some(of), None) => session.services().any(|service| service.id == *of),
        (None, _) => true,
    };
    let parked = parked.filter(here);
    let list = parked.map(|parked| {
        let told = scene.locale.parked(method, session, parked);
        let lines: Value = told.more.iter().map(|line| words(line)).collect();
        context! {
            text => words(&told.text),
            lines,
            version => words(&parked.version),
            decided => !parked.decisions.is_empty(),
        }
    });
    listing(list.collect())
}

/// Returns `phases()`: how far each phase and step has come; what is closed altogether is left out.
pub(super) fn phases(scene: &Scene<'_>) -> Value {
    let counts = |wanted: &dyn Fn((usize, usize, usize)) -> bool| {
        let points = scene.points().filter(|point| wanted(point.entry.place));
        points.fold(Progress::default(), |progress, point| {
            progress
                + Progress {
                    done: point.entry.done().into(),
                    total: 1,
                }
        })
    };
    let phases = scene.method.phases.iter().enumerate();
    let list = phases.filter_map(|(phase_at, phase)| {
        let progress = counts(&|place| place.0 == phase_at);
        let steps = phase.steps.iter().enumerate().filter_map(|(step_at, step)| {
            let progress = counts(&|place| (place.0, place.1) == (phase_at, step_at));
            (progress.total > 0).then(|| {
                context! { name => words(&step.name), done => progress.done, total => progress.total }
            })
        });
        let steps: Value = steps.collect();
        (progress.total > 0).then(|| {
            context! { name => words(&phase.name), done => progress.done, total => progress.total, steps }
        })
    });
    listing(list.collect())
}

/// Returns `changes()`: what has been done and not undone, oldest first, without answers that are kept aside.
pub(super) fn changes(scene: &Scene<'_>) -> Value {
    let changes = scene
        .session
        .accounts()
        .filter(|(change, _)| belongs(scene, &change.what));
    let list = changes.map(|(change, copy)| {
        let (method, session) = (scene.method, scene.session);
        let mut text = scene.locale.change(method, session, change, scene.zone);
        if let Some(copy) = copy.filter(|copy| *copy != session.state.title) {
            let arguments = [("what", text.into()), ("title", copy.into())];
            text = scene.locale.say("session-history-elsewhere", &arguments);
        }
        context! {
            at => words(&scene.locale.moment(change.stamp.at, scene.zone)),
            by => words(&change.stamp.by),
            text => words(&text),
        }
    });
    listing(list.collect())
}

fn belongs(scene: &Scene<'_>, what: &What) -> bool {
    let value = match what {
        What::Answer { value, .. } => value.as_ref(),
        What::Decide(decided) => Some(&decided.value),
        _ => None,
    };
    let subject = what.subject();
    scene.includes(subject) && subject.is_none_or(|subject| !scene.is_parked(subject, value))
}
