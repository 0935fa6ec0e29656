//! `diemo show`: the route of a session, for people or for scripts.

mod overview;
mod record;
mod room;
mod tools;

use clap::ArgMatches;
use serde::Serialize;
use serde_json::Value as Json;

use super::Outcome;
use super::desk::{Desk, Work, flag};
use super::failure::Failure;
use super::json::{self, Because, Requires, Shapes};
use super::set_aside::{self, SetAside};
use super::{past, upgrade};
use crate::method::Kind;
use crate::route::{Entry, Route};
use crate::session::{Draft, Record};
use crate::store::Access;
use record::Origin;

pub(super) use record::Recorded;

#[derive(Serialize)]
struct Shown {
    session: About,
    progress: Progress,
    next: Option<Next>,
    items: Vec<Item>,
    /// What is half typed, and no answer yet.
    drafts: Vec<HalfTyped>,
    /// What was said and fits no longer, since a newer version of the method asks otherwise.
    set_aside: Vec<SetAside>,
    /// What was made in the room.
    room: room::Room,
    /// What was made with the analysis tools.
    tools: tools::Tools,
}

#[derive(Serialize)]
struct HalfTyped {
    item: Option<String>,
    service: Option<String>,
    field: String,
    text: String,
}

#[derive(Serialize)]
struct About {
    slug: String,
    title: String,
    organisation: String,
    facilitator: String,
    rules: String,
    method: String,
    method_version: String,
    created: String,
    altered: String,
    services: Vec<Service>,
}

#[derive(Serialize)]
struct Service {
    id: String,
    name: String,
    dropped: bool,
}

#[derive(Serialize)]
struct Progress {
    done: usize,
    total: usize,
    percent: usize,
    phases: Vec<Part>,
    services: Vec<Part>,
}

#[derive(Serialize)]
struct Part {
    id: String,
    name: String,
    done: usize,
    total: usize,
    percent: usize,
}

#[derive(Serialize)]
struct Next {
    item: String,
    service: Option<String>,
    phase: String,
    step: String,
    text: String,
}

#[derive(Serialize)]
struct Item {
    id: String,
    service: Option<String>,
    step: String,
    phase: String,
    kind: &'static str,
    state: &'static str,
    mark: &'static str,
    value: Option<Json>,
    text: String,
    /// What the tools come to, where they come to anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    computed: Option<Json>,
    /// The figures of the decision that are others by now, in words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    objections: Vec<String>,
    /// The value in words.
    shown: Option<String>,
    applies: bool,
    /// Whether what a rule says of the item rests on something that is only proposed.
    provisional: bool,
    because: Vec<Because>,
    requires: Vec<Requires>,
    warnings: Vec<Because>,
    /// Why rules have taken the decision up again.
    reopened: Vec<Because>,
    holds: Vec<Because>,
    options_closed: Vec<ClosedOption>,
    /// The group's own answer where it is kept aside.
    parked: Option<Json>,
    /// What was said with the mark.
    reason: Option<String>,
    decision: Option<Recorded>,
    /// Where the answer was borrowed, where it was.
    borrowed: Option<Origin>,
    /// What was learned at the item.
    lessons: Vec<String>,
}

#[derive(Serialize)]
struct ClosedOption {
    option: String,
    because: Because,
}

/// Shows a session.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let mut work = desk.open(arguments, Access::Read)?;
    past::look_back(desk, arguments, &mut work)?;
    let route = Route::of(&work.method, &work.session);
    let data = if flag(arguments, "json") {
        json::text(&shown(desk, &work, &route))
    } else {
        overview::text(desk, &work, &route)
            + &room::text(desk, &work)
            + &tools::text(desk, &work, &route)
            + &set_aside::text(desk, &work)
    };
    work.talk.extend(upgrade::standing(desk, &work));
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}

fn shown(desk: &Desk<'_>, work: &Work, route: &Route) -> Shown {
    let shapes = Shapes {
        locale: desk.locale,
        method: &work.method,
        session: &work.session,
    };
    let state = &work.session.state;
    let standing = state.all_standing();
    Shown {
        session: about(work),
        progress: progress(work, route),
        next: next(work, route),
        items: route
            .entries
            .iter()
            .map(|entry| item(&shapes, entry, standing.get(&entry.subject).copied()))
            .collect(),
        drafts: work.session.drafts.iter().map(half_typed).collect(),
        set_aside: state.parked.iter().map(SetAside::of).collect(),
        room: room::room(desk, work),
        tools: tools::tools(desk, work, route),
    }
}

fn half_typed(draft: &Draft) -> HalfTyped {
    let subject = draft.subject.as_ref();
    HalfTyped {
        item: subject.map(|subject| subject.item.to_string()),
        service: subject.and_then(|subject| subject.service.as_ref().map(ToString::to_string)),
        field: draft.field.clone(),
        text: draft.text.clone(),
    }
}

fn about(work: &Work) -> About {
    let state = &work.session.state;
    let services = state.services.iter().map(|service| Service {
        id: service.id.to_string(),
        name: service.name.clone(),
        dropped: service.dropped,
    });
    About {
        slug: work.location.name.clone(),
        title: state.title.clone(),
        organisation: state.organisation.clone(),
        facilitator: state.facilitator.clone(),
        rules: state.rules.to_string(),
        method: state.method.id.clone(),
        method_version: state.method.version.clone(),
        created: work.session.created.to_string(),
        altered: work.session.altered().to_string(),
        services: services.collect(),
    }
}

fn part(id: &str, name: &str, progress: crate::route::Progress) -> Part {
    Part {
        id: id.to_owned(),
        name: name.to_owned(),
        done: progress.done,
        total: progress.total,
        percent: progress.percent(),
    }
}

fn progress(work: &Work, route: &Route) -> Progress {
    let whole = route.whole();
    let phases = work.method.phases.iter().enumerate().map(|(at, phase)| {
        let counted = route.entries.iter().filter(|entry| entry.place.0 == at);
        let whole = crate::route::Progress::of(counted);
        part(phase.id.as_str(), &phase.name, whole)
    });
    let services = work.session.services().map(|service| {
        part(
            service.id.as_str(),
            &service.name,
            route.of_service(&service.id),
        )
    });
    Progress {
        done: whole.done,
        total: whole.total,
        percent: whole.percent(),
        phases: phases.collect(),
        services: services.collect(),
    }
}

fn next(work: &Work, route: &Route) -> Option<Next> {
    let entry = route.next_open(work.session.current_service(), None)?;
    let (phase, step, item) = work.method.find(entry.subject.item.as_str())?;
    Some(Next {
        item: item.id.to_string(),
        service: entry.subject.service.as_ref().map(ToString::to_string),
        phase: phase.id.to_string(),
        step: step.id.to_string(),
        text: item.text.clone(),
    })
}

fn item(shapes: &Shapes<'_>, entry: &Entry, standing: Option<&Record>) -> Item {
    let (phase, step, item) = (entry.place.0, entry.place.1, entry.place.2);
    let phase = &shapes.method.phases[phase];
    let step = &phase.steps[step];
    let item = &step.items[item];
    let state = &shapes.session.state;
    let reason = state
        .answers
        .get(&entry.subject)
        .map(|answer| answer.reason.clone());
    let closed_options = entry
        .closed_options
        .iter()
        .map(|(option, cause)| ClosedOption {
            option: option.to_string(),
            because: shapes.because(cause),
        });
    Item {
        id: item.id.to_string(),
        service: entry.subject.service.as_ref().map(ToString::to_string),
        step: step.id.to_string(),
        phase: phase.id.to_string(),
        kind: kind(&item.kind),
        state: entry.standing.name(),
        mark: entry.mark.name(),
        value: entry.value.as_ref().map(json::value),
        computed: entry.computed.as_ref().map(json::value),
        objections: shapes.locale.objections(shapes.method, entry),
        text: item.text.clone(),
        shown: entry
            .value
            .as_ref()
            .map(|value| shapes.locale.value(shapes.method, item, value)),
        applies: entry.applies(),
        provisional: entry.provisional,
        because: shapes.all(entry.closed.iter().chain(&entry.set)),
        requires: entry.missing.iter().map(json::requires).collect(),
        warnings: shapes.all(&entry.warnings),
        reopened: shapes.all(&entry.reopened),
        holds: shapes.all(&entry.holds),
        options_closed: closed_options.collect(),
        parked: entry.parked.as_ref().map(json::value),
        reason: reason.filter(|reason| !reason.is_empty()),
        decision: standing.map(Recorded::of),
        borrowed: state.borrowed(&entry.subject).map(Origin::of),
        lessons: state
            .lessons()
            .filter(|note| note.subject.as_ref() == Some(&entry.subject))
            .map(|note| note.text.clone())
            .collect(),
    }
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Check => "check",
        Kind::Question => "question",
        Kind::Decision { .. } => "decision",
        Kind::Tool { .. } => "tool",
    }
}
