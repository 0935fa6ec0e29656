//! What a worked example does with the analysis tools: each change as in a session file, with names in place of ids.

use std::collections::{BTreeMap, HashMap};

use diemo::costs::{Terms, Weighed, Work, weighed};
use diemo::method::ServiceId;
use diemo::plan::{Calendar, schedule};
use diemo::process::{ModelRef, Variant, measure};
use diemo::session::{State, What};
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde_json::{Map, Value as Json, json};
use uuid::Uuid;

use crate::room::tell;
use crate::script::Desk;

/// What is done with a tool when an item is come to.
#[derive(Deserialize)]
pub struct Tool {
    pub item: String,
    /// One change by its name, or the plan as it is agreed on by this name.
    #[serde(flatten)]
    does: Map<String, Json>,
}

/// What things are called in a script: `#form` is the same step, task or alternative wherever it stands.
#[derive(Default)]
pub struct Names {
    ids: HashMap<String, Uuid>,
}

/// The parts of a thing that have an id of their own and are pointed to by nothing.
const PARTS: [&str; 3] = ["costs", "gains", "effects"];

/// What is a number in a session file; other figures are exact, and stand there as text.
const NUMBERS: [&str; 3] = ["days", "extent", "years"];

/// The lists in which each entry has a place.
const PLACED: [&str; 3] = ["lanes", "steps", "tasks"];

impl Names {
    /// Returns the id of what is called so.
    pub fn id(&self, name: &str) -> Uuid {
        let known = self.ids.get(name);
        *known.unwrap_or_else(|| panic!("nothing is called {name}"))
    }

    fn named(&mut self, desk: &mut Desk<'_>, name: &str) -> String {
        let id = self.ids.entry(name.to_owned());
        id.or_insert_with(|| desk.id()).to_string()
    }

    /// Puts ids in place of names, in keys as well, and exact figures in place of numbers.
    fn resolve(&mut self, desk: &mut Desk<'_>, json: &mut Json) {
        match json {
            Json::Number(number) => *json = number.to_string().into(),
            Json::String(text) if text.starts_with('#') => *text = self.named(desk, text),
            Json::Array(list) => list.iter_mut().for_each(|one| self.resolve(desk, one)),
            Json::Object(object) => {
                for (key, mut value) in std::mem::take(object) {
                    if !NUMBERS.contains(&key.as_str()) {
                        self.resolve(desk, &mut value);
                    }
                    let key = if key.starts_with('#') {
                        self.named(desk, &key)
                    } else {
                        key
                    };
                    object.insert(key, value);
                }
            }
            _ => {}
        }
    }
}

impl Tool {
    /// Makes the changes.
    pub fn work(self, desk: &mut Desk<'_>, names: &mut Names) {
        for (kind, mut said) in self.does {
            names.resolve(desk, &mut said);
            match (kind.as_str(), said) {
                ("agree", Json::String(name)) => agree(desk, &name),
                ("judge", Json::Object(aspects)) => {
                    for (aspect, judgement) in aspects {
                        let judged = json!({ "aspect": aspect, "judgement": judgement });
                        make(desk, "judge", judged);
                    }
                }
                (kind, Json::Array(list)) => {
                    for (at, mut one) in list.into_iter().enumerate() {
                        if kind == "duty" {
                            place(&mut one, at);
                        }
                        make(desk, kind, one);
                    }
                }
                (kind, said) => make(desk, kind, said),
            }
        }
    }
}

/// Makes one change, with what is not said of a thing as it was before.
fn make(desk: &mut Desk<'_>, kind: &str, mut said: Json) {
    let service = desk.session.services().next().unwrap().id.to_string();
    match kind {
        "draw" => {
            let of = format!("{}@{service}", said["of"].as_str().unwrap());
            let drawn = serde_json::to_value(&desk.session.state.processes).unwrap();
            complete(&mut said, &drawn[&of]);
            said["of"] = of.into();
        }
        "schedule" => complete(
            &mut said,
            &serde_json::to_value(&desk.session.state.plan).unwrap(),
        ),
        "basis" => {
            let known = desk.session.state.costs.bases.get(service.as_str());
            let mut known = serde_json::to_value(known).unwrap();
            overlay(&mut known, said);
            said = known;
            said["service"] = service.clone().into();
        }
        _ => {
            let state = &desk.session.state;
            let mut known = known(state, said.get("id"));
            overlay(&mut known, said);
            said = known;
        }
    }
    belong(&mut said, kind, &service);
    number(desk, &mut said);
    let change = json!({ kind: said });
    let what: What = serde_json::from_value(change.clone())
        .unwrap_or_else(|error| panic!("{change:#}: {error}"));
    requires_all(&change, &serde_json::to_value(&what).unwrap());
    tell(desk, what);
}

/// Completes each entry of the lists with what is known of it, and gives new ones the next place.
fn complete(said: &mut Json, known: &Json) {
    for list in PLACED {
        let Some(entries) = said.get_mut(list).and_then(Json::as_array_mut) else {
            continue;
        };
        let before = known[list].as_array().cloned().unwrap_or_default();
        for (at, entry) in entries.iter_mut().enumerate() {
            let mut whole = before.iter().find(|one| one["id"] == entry["id"]).cloned();
            let is_new = whole.is_none();
            let whole = whole.get_or_insert(json!({}));
            overlay(whole, entry.take());
            *entry = whole.take();
            if is_new {
                place(entry, before.len() * usize::from(list == "tasks") + at);
            }
        }
    }
}

fn place(entry: &mut Json, at: usize) {
    let object = entry.as_object_mut().unwrap();
    object
        .entry("at")
        .or_insert_with(|| (at + 1).to_string().into());
}

/// Returns what is known of a need, an alternative, a row or an indicator by its id.
fn known(state: &State, id: Option<&Json>) -> Json {
    let of = |list: Json| list.as_array().cloned().unwrap_or_default();
    let [costs, plan] = [
        serde_json::to_value(&state.costs).unwrap(),
        serde_json::to_value(&state.plan).unwrap(),
    ];
    let lists = [
        &costs["needs"],
        &costs["alternatives"],
        &plan["duties"],
        &plan["indicators"],
    ];
    let mut all = lists.into_iter().flat_map(|list| of(list.clone()));
    let found = all.find(|one| id.is_some() && one.get("id") == id);
    found.unwrap_or_else(|| json!({}))
}

/// Lays what is said over what is known.
fn overlay(known: &mut Json, said: Json) {
    match (known, said) {
        (Json::Object(known), Json::Object(said)) => {
            for (key, value) in said {
                overlay(known.entry(key).or_insert(Json::Null), value);
            }
        }
        (known, said) => *known = said,
    }
}

/// Says of what belongs to a service that it does: everything but what is said to be common to all.
fn belong(said: &mut Json, kind: &str, service: &str) {
    let own = |thing: &mut Json| {
        let object = thing.as_object_mut().unwrap();
        if object.remove("common").is_none() {
            object.entry("service").or_insert_with(|| service.into());
        }
    };
    match kind {
        "need" | "alternative" | "duty" | "indicator" => own(said),
        "schedule" => {
            for task in said["tasks"].as_array_mut().unwrap() {
                own(task);
                let after = task.get_mut("after").and_then(Json::as_array_mut);
                for one in after.into_iter().flatten().filter(|one| one.is_string()) {
                    *one = json!({ "task": one.take(), "days": 0 });
                }
            }
        }
        _ => {}
    }
}

/// Gives the parts of a thing ids, where they have none.
fn number(desk: &mut Desk<'_>, said: &mut Json) {
    for list in PARTS {
        let parts = said.get_mut(list).and_then(Json::as_array_mut);
        for part in parts.into_iter().flatten() {
            let part = part.as_object_mut().unwrap();
            part.entry("id")
                .or_insert_with(|| desk.id().to_string().into());
        }
    }
}

/// Requires that nothing that was said is lost, for example because a word is written wrong.
fn requires_all(said: &Json, made: &Json) {
    match (said, made) {
        (Json::Object(said), Json::Object(made)) => {
            for (key, value) in said {
                let made = made.get(key);
                requires_all(
                    value,
                    made.unwrap_or_else(|| panic!("`{key}` says nothing")),
                );
            }
        }
        (Json::Array(said), Json::Array(made)) => {
            for (said, made) in said.iter().zip(made) {
                requires_all(said, made);
            }
        }
        _ => {}
    }
}

/// Agrees on the plan as it is on the day.
fn agree(desk: &mut Desk<'_>, name: &str) {
    let calendar = Calendar::of(&desk.method.analysis.holidays);
    let today = desk.at.to_zoned(TimeZone::UTC).date();
    let dates = schedule(&desk.session.state.plan.tasks, &calendar, today).unwrap();
    let agreed = dates.agreed(desk.id(), name, today);
    tell(desk, What::Baseline(Box::new(agreed)));
}

/// Returns the figures that a choice rests on.
pub fn figures(desk: &Desk<'_>, service: &ServiceId, chosen: Uuid) -> Weighed {
    let alternatives = desk.session.state.costs.alternatives.iter();
    let alternatives: Vec<_> = alternatives.filter(|one| one.service == *service).collect();
    weighed(&alternatives, &terms(desk, service), Some(chosen))
}

/// Returns what the alternatives of a service are reckoned with.
pub fn terms(desk: &Desk<'_>, service: &ServiceId) -> Terms {
    let (state, analysis) = (&desk.session.state, &desk.method.analysis);
    let work = Variant::NAMES.iter().filter_map(|(_, variant)| {
        let of = ModelRef {
            service: service.clone(),
            variant: *variant,
        };
        let measures = measure(state.model(&of)?, analysis.minutes_a_day()).unwrap();
        let work = Work {
            minutes: measures.touch_municipal,
            direct: measures.direct_cost,
        };
        Some((*variant, work))
    });
    let work: BTreeMap<Variant, Work> = work.collect();
    Terms::of(state.costs.bases.get(service), &analysis.economy, work)
}
