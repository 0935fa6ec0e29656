//! What a template may name, and what each name gives: the words are worked out only for the names it uses.

mod answers;
mod compared;
mod drawn;
mod follow_up;
mod followed;
mod ideas;
mod meeting;
mod planned;
mod summed;
mod timeline;
mod uncertain;
mod weighed;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use minijinja::{Value, context};

use super::held::clean;
use super::scene::{Point, Scene};
use super::template::{Objection, lock};
use crate::method::ServiceId;
use crate::session::Subject;

/// What a template may name of a meeting.
const MEETING: [&str; 28] = [
    "name",
    "number",
    "count",
    "date",
    "begin",
    "end",
    "running",
    "present",
    "absent",
    "missing",
    "agenda",
    "planned",
    "used",
    "decisions",
    "proposals",
    "ballots",
    "ideas",
    "actions",
    "done",
    "topics",
    "settled",
    "notes",
    "answered",
    "scored",
    "others",
    "joined",
    "open",
    "empty",
];

/// Every name that a template may use, with the parts that stand under it.
pub(super) const NAMES: [(&str, &[&str]); 39] = [
    (
        "session",
        &["title", "organisation", "facilitator", "rules", "created"],
    ),
    ("service", &["id", "name"]),
    ("services", &[]),
    ("today", &[]),
    ("answer", &[]),
    ("items", &[]),
    ("people", &[]),
    ("table", &[]),
    ("decisions", &[]),
    ("open_items", &[]),
    ("gates", &[]),
    ("warnings", &[]),
    ("actions", &[]),
    ("topics", &[]),
    ("notes", &[]),
    ("set_aside", &[]),
    ("lessons", &[]),
    ("phases", &[]),
    ("changes", &[]),
    ("meeting", &MEETING),
    ("boards", &[]),
    ("quick_wins", &[]),
    ("ballots", &[]),
    (
        "ranking",
        &["services", "weights", "leads", "turns", "lacking"],
    ),
    ("plan", &[]),
    ("duties", &[]),
    ("risks", &[]),
    ("indicators", &[]),
    ("standing", &[]),
    ("models", &[]),
    ("comparison", &[]),
    ("gaps", &[]),
    ("needs", &[]),
    ("alternatives", &[]),
    ("results", &[]),
    ("missing", &[]),
    // Given by the template engine.
    ("range", &[]),
    ("dict", &[]),
    ("namespace", &[]),
];

/// Returns what each of the wanted names gives.
pub(super) fn names(
    scene: &Scene<'_>,
    wanted: &HashSet<String>,
    objection: &Objection,
) -> BTreeMap<&'static str, Value> {
    NAMES
        .iter()
        .filter(|(name, _)| wanted.contains(*name))
        .filter_map(|(name, _)| Some((*name, named(scene, name, objection)?)))
        .collect()
}

fn named(scene: &Scene<'_>, name: &str, objection: &Objection) -> Option<Value> {
    Some(match name {
        "session" => session(scene),
        "service" => service(scene, scene.service?)?,
        "services" => scene
            .session
            .services()
            .filter_map(|known| service(scene, &known.id))
            .collect(),
        "today" => words(&scene.locale.date(scene.today)),
        "answer" => answers::answer(scene, objection),
        "items" => answers::items(scene, objection),
        "people" => answers::people(scene, objection),
        "table" => answers::table(scene, objection),
        "decisions" => answers::decisions(scene),
        "open_items" => answers::open_items(scene),
        "gates" => answers::gates(scene),
        "warnings" => answers::warnings(scene),
        "actions" => follow_up::actions(scene),
        "topics" => follow_up::topics(scene),
        "notes" => follow_up::notes(scene),
        "set_aside" => follow_up::set_aside(scene),
        "lessons" => follow_up::lessons(scene),
        "phases" => follow_up::phases(scene),
        "changes" => follow_up::changes(scene),
        "meeting" => meeting::meeting(scene),
        "boards" => ideas::boards(scene),
        "quick_wins" => ideas::quick_wins(scene),
        "ballots" => meeting::ballots(scene),
        "ranking" => ideas::ranking(scene),
        "plan" => planned::plan(scene),
        "duties" => planned::duties(scene),
        "risks" => followed::risks(scene),
        "indicators" => followed::indicators(scene),
        "standing" => followed::standing(scene),
        "models" => drawn::models(scene),
        "comparison" => compared::comparison(scene),
        "gaps" => compared::gaps(scene),
        "needs" => weighed::needs(scene),
        "alternatives" => weighed::alternatives(scene),
        "results" => summed::results(scene),
        "missing" => missing(scene),
        _ => return None,
    })
}

fn session(scene: &Scene<'_>) -> Value {
    let state = &scene.session.state;
    let rules = scene
        .method
        .rule_sets
        .iter()
        .find(|rules| rules.id == state.rules)
        .map_or(state.rules.as_str(), |rules| &rules.name);
    let created = scene.session.created.to_zoned(scene.zone.clone()).date();
    context! {
        title => words(&state.title),
        organisation => words(&state.organisation),
        facilitator => words(&state.facilitator),
        rules => words(rules),
        created => words(&scene.locale.date(created)),
    }
}

fn service(scene: &Scene<'_>, id: &ServiceId) -> Option<Value> {
    let service = scene.session.service(id.as_str())?;
    Some(context! { id => words(service.id.as_str()), name => words(&service.name) })
}

/// Returns `missing(text)`: says in the pack's words what the document promises and does not have.
fn missing(scene: &Scene<'_>) -> Value {
    let lacks = Arc::clone(&scene.lacks);
    Value::from_function(move |text: &str| lock(&lacks).push(text.to_owned()))
}

/// Returns words as a template handles them, with nothing in them that could deceive.
fn words(text: &str) -> Value {
    Value::from(clean(text))
}

/// Returns a call without arguments that gives a list.
fn listing(list: Value) -> Value {
    Value::from_function(move || list.clone())
}

/// Returns a call that gives a list of answers, and notes that the document shows them.
fn showing<'p>(scene: &Scene<'_>, points: impl Iterator<Item = Point<'p>>, list: Value) -> Value {
    let shown = Arc::clone(&scene.shown);
    let subjects: Vec<Subject> = points.map(|point| point.entry.subject.clone()).collect();
    Value::from_function(move || {
        lock(&shown).extend(subjects.iter().cloned());
        list.clone()
    })
}
