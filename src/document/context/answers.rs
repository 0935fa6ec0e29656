//! Answers and decisions as templates see them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use minijinja::{Error, ErrorKind, Value, context};

use super::super::scene::{Point, Scene};
use super::super::template::{Objection, lock, unknown};
use super::{listing, showing, words};
use crate::method::{Kind, Value as Answer};
use crate::session::{Record, Status, Subject};

/// What a call with an id gives: by id, together with the subjects it shows; and for everything else that the pack has.
struct ById {
    given: BTreeMap<String, (Value, Vec<Subject>)>,
    empty: Value,
    known: BTreeSet<String>,
    kind: &'static str,
}

impl ById {
    /// Returns the call; an id that the pack does not have is objected to.
    fn call(self, scene: &Scene<'_>, objection: &Objection) -> Value {
        let shown = Arc::clone(&scene.shown);
        let objection = Arc::clone(objection);
        Value::from_function(move |id: &str| match self.given.get(id) {
            Some((value, subjects)) => {
                lock(&shown).extend(subjects.iter().cloned());
                Ok(value.clone())
            }
            None if self.known.contains(id) => Ok(self.empty.clone()),
            None => {
                let known = self.known.iter().map(String::as_str);
                *lock(&objection) = Some(unknown(self.kind, id, known));
                Err(Error::new(ErrorKind::InvalidOperation, "unknown id"))
            }
        })
    }
}

/// Returns the call that gives something for each item with an answer.
fn by_item(
    scene: &Scene<'_>,
    objection: &Objection,
    empty: Value,
    give: impl Fn(&[Point<'_>]) -> Option<Value>,
) -> Value {
    let mut points: BTreeMap<&str, Vec<Point<'_>>> = BTreeMap::new();
    for point in scene.points().filter(|point| point.entry.value.is_some()) {
        points
            .entry(point.item.id.as_str())
            .or_default()
            .push(point);
    }
    let given = points.into_iter().filter_map(|(id, points)| {
        let subjects = points
            .iter()
            .map(|point| point.entry.subject.clone())
            .collect();
        Some((id.to_owned(), (give(&points)?, subjects)))
    });
    ById {
        given: given.collect(),
        empty,
        known: scene
            .method
            .items()
            .map(|item| item.id.to_string())
            .collect(),
        kind: "item",
    }
    .call(scene, objection)
}

/// Returns `answer(id)`: the answer as shown, with one line for each service where there are several.
pub(super) fn answer(scene: &Scene<'_>, objection: &Objection) -> Value {
    by_item(scene, objection, words(""), |points| match points {
        [point] => Some(words(&scene.value(*point))),
        points => {
            let lines: Vec<_> = points
                .iter()
                .map(|point| {
                    let service = scene.service_name(point.entry.subject.service.as_ref());
                    let arguments = [
                        ("service", service.into()),
                        ("value", scene.value(*point).into()),
                    ];
                    scene.locale.say("document-of-service", &arguments)
                })
                .collect();
            Some(words(&lines.join("\n")))
        }
    })
}

/// Returns `people(id)`: everybody named in an answer.
pub(super) fn people(scene: &Scene<'_>, objection: &Objection) -> Value {
    let nobody = Value::from(Vec::<Value>::new());
    by_item(scene, objection, nobody, |points| {
        let people = points.iter().filter_map(|point| match &point.entry.value {
            Some(Answer::People(people)) => Some(people),
            _ => None,
        });
        let people = people.flatten().map(|person| {
            context! {
                name => words(&person.name),
                role => words(&scene.locale.role(scene.method, &person.role)),
                organisation => words(&person.organisation),
            }
        });
        Some(people.collect())
    })
}

/// Returns `table(id)`: the columns of an answer, and its rows.
pub(super) fn table(scene: &Scene<'_>, objection: &Objection) -> Value {
    let nothing = || Value::from(Vec::<Value>::new());
    let empty = context! { columns => nothing(), rows => nothing() };
    by_item(scene, objection, empty, |points| {
        let columns: Value = points
            .first()?
            .item
            .columns
            .iter()
            .map(|column| words(&column.text))
            .collect();
        let rows: Value = points
            .iter()
            .flat_map(|point| rows(scene, *point))
            .collect();
        Some(context! { columns, rows })
    })
}

fn rows(scene: &Scene<'_>, point: Point<'_>) -> Vec<Value> {
    let Some(Answer::Rows(rows)) = &point.entry.value else {
        return Vec::new();
    };
    let cells = |row: &crate::method::Row| {
        point
            .item
            .columns
            .iter()
            .map(|column| {
                let cell = row.get(&column.id);
                let shown = cell.map(|cell| scene.locale.cell(point.item, &column.id, cell));
                words(&shown.unwrap_or_default())
            })
            .collect::<Value>()
    };
    rows.iter().map(cells).collect()
}

/// Returns `items(step)`: everything in a step that applies.
pub(super) fn items(scene: &Scene<'_>, objection: &Objection) -> Value {
    let mut points: BTreeMap<&str, Vec<Point<'_>>> = BTreeMap::new();
    for point in scene.points() {
        if let Some((_, step, _)) = scene.method.find(point.item.id.as_str()) {
            points.entry(step.id.as_str()).or_default().push(point);
        }
    }
    let given = points.into_iter().map(|(step, points)| {
        let items = points.iter().map(|point| item(scene, *point)).collect();
        let answered = points.iter().filter(|point| point.entry.value.is_some());
        let subjects = answered.map(|point| point.entry.subject.clone()).collect();
        (step.to_owned(), (items, subjects))
    });
    ById {
        given: given.collect(),
        empty: Value::from(Vec::<Value>::new()),
        known: scene
            .method
            .steps()
            .map(|(_, step)| step.id.to_string())
            .collect(),
        kind: "step",
    }
    .call(scene, objection)
}

/// Returns `open_items()`: everything that waits for an answer.
pub(super) fn open_items(scene: &Scene<'_>) -> Value {
    let open = scene.points().filter(|point| point.entry.waits());
    listing(open.map(|point| item(scene, point)).collect())
}

fn item(scene: &Scene<'_>, point: Point<'_>) -> Value {
    let subject = &point.entry.subject;
    let notes: Vec<_> = scene
        .notes_on(subject)
        .map(|note| note.text.as_str())
        .collect();
    let reason = match scene.record(point) {
        Some(record) => record.reason.as_str(),
        None => match scene.session.state.answers.get(subject) {
            Some(answer) => answer.reason.as_str(),
            None => "",
        },
    };
    let kind = match point.item.kind {
        Kind::Check => "check",
        Kind::Question => "question",
        Kind::Decision { .. } => "decision",
        Kind::Tool { .. } => "tool",
    };
    context! {
        id => words(point.item.id.as_str()),
        text => words(&point.item.text),
        short => words(&point.item.short),
        kind,
        service => words(&scene.service_name(subject.service.as_ref())),
        state => point.entry.standing.name(),
        value => words(&scene.value(point)),
        note => words(&notes.join("\n")),
        reason => words(reason),
    }
}

/// Returns `decisions()`: every decision that has a value, taken, proposed or set by a rule.
pub(super) fn decisions(scene: &Scene<'_>) -> Value {
    let made = || {
        scene
            .points()
            .filter(|point| point.item.is_decision() && point.entry.value.is_some())
    };
    let list = made().map(|point| decision(scene, point)).collect();
    showing(scene, made(), list)
}

fn decision(scene: &Scene<'_>, point: Point<'_>) -> Value {
    let because = point
        .entry
        .set
        .as_ref()
        .map(|cause| scene.locale.cause(scene.method, scene.session, cause));
    let record = scene.record(point);
    let short_date = |date| scene.locale.short_date(date);
    context! {
        item => words(point.item.id.as_str()),
        text => words(&point.item.text),
        short => words(&point.item.short),
        gate => point.item.gate().unwrap_or_default(),
        service => words(&scene.service_name(point.entry.subject.service.as_ref())),
        value => words(&scene.value(point)),
        reason => words(record.map_or("", |record| &record.reason)),
        basis => words(record.map_or("", |record| &record.legal_basis)),
        by => words(&by(scene, record)),
        date => words(&record.map(|record| short_date(record.date)).unwrap_or_default()),
        valid_until => words(&record.and_then(|record| record.valid_until).map(short_date).unwrap_or_default()),
        status => words(&scene.locale.standing_of(point.entry)),
        settled => point.entry.done(),
        set_by_rule => point.entry.set.is_some(),
        because => words(&because.unwrap_or_default()),
        overrides => overrides(scene, point),
        earlier => earlier(scene, point),
    }
}

/// Returns what the rules say that the decider went against.
fn overrides(scene: &Scene<'_>, point: Point<'_>) -> Value {
    let rules = point.entry.overridden.iter();
    rules
        .filter_map(|id| scene.method.rule(id.as_str()))
        .map(|rule| words(&rule.because))
        .collect()
}

/// Returns the decisions that no longer hold because others took their place, oldest first.
fn earlier(scene: &Scene<'_>, point: Point<'_>) -> Value {
    let records = &scene.session.state.decisions;
    let replaced = records.iter().filter(|record| {
        record.subject == point.entry.subject && record.status == Status::Replaced
    });
    let list = replaced.map(|record| {
        let next = records.iter().find(|next| next.replaces == Some(record.id));
        let value = |record: &Record| {
            let locale = scene.locale;
            words(&locale.value(scene.method, point.item, &record.value))
        };
        let date = |record: &Record| words(&scene.locale.short_date(record.date));
        context! {
            value => value(record),
            reason => words(&record.reason),
            by => words(&by(scene, Some(record))),
            date => date(record),
            replaced_on => next.map_or_else(|| words(""), date),
            replaced_by => next.map_or_else(|| words(""), value),
        }
    });
    list.collect()
}

fn by(scene: &Scene<'_>, record: Option<&Record>) -> String {
    record
        .and_then(|record| record.by.as_ref())
        .map(|person| scene.locale.person(scene.method, person))
        .unwrap_or_default()
}

/// Returns `gates()`: every gate that applies, in the order of the method, whether or not it has been passed.
pub(super) fn gates(scene: &Scene<'_>) -> Value {
    let gates = || scene.points().filter(|point| point.item.gate().is_some());
    let list = gates().map(|point| {
        let record = scene.record(point);
        let service = point.entry.subject.service.as_ref();
        let shown = |date| words(&scene.locale.short_date(date));
        context! {
            gate => point.item.gate().unwrap_or_default(),
            text => words(&scene.of_service(&point.item.text, service)),
            service => words(&scene.service_name(service)),
            value => words(&scene.value(point)),
            reason => words(record.map_or("", |record| &record.reason)),
            by => words(&by(scene, record)),
            date => record.map_or_else(|| words(""), |record| shown(record.date)),
            review_date => record.and_then(|record| record.review_date).map_or_else(|| words(""), shown),
            earlier => earlier(scene, point),
        }
    });
    let passed = gates().filter(|point| point.entry.value.is_some());
    showing(scene, passed, list.collect())
}

/// Returns `warnings()`: what the rules warn about, each sentence once for each service.
pub(super) fn warnings(scene: &Scene<'_>) -> Value {
    let mut told = BTreeSet::new();
    let mut warnings = Vec::new();
    for point in scene.points() {
        for cause in point.entry.reopened.iter().chain(&point.entry.warnings) {
            let because = scene.locale.cause(scene.method, scene.session, cause);
            let service = point.entry.subject.service.as_ref();
            if told.insert((service, because.clone())) {
                warnings.push(context! {
                    item => words(point.item.label()),
                    service => words(&scene.service_name(service)),
                    because => words(&because),
                });
            }
        }
    }
    listing(warnings.into())
}
