//! `diemo new`: begins a session and prints its name.

use clap::ArgMatches;
use serde::Serialize;
use uuid::Uuid;

use super::desk::{Desk, flag, text};
use super::failure::Failure;
use super::{Outcome, json};
use crate::method::{Method, RuleSetId};
use crate::route::Route;
use crate::session::{Beginning, MethodVersion, Refusal, Service, Session, What};
use crate::store::{self, Digest, Opened};
use crate::text::clean_line;

#[derive(Serialize)]
struct Made<'m> {
    slug: &'m str,
    file: String,
}

/// Begins a session.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let method = desk.method(arguments, None)?;
    let services: Vec<_> = arguments
        .get_many::<String>("service")
        .into_iter()
        .flatten()
        .map(|name| clean_line(name).trim().to_owned())
        .collect();
    let refused = |refusal| desk.refused(&method, &refusal);
    let facilitator = text(arguments, "facilitator");
    let rules = text(arguments, "rules");
    let beginning = beginning(desk, arguments, &method, services, rules)?;
    let change = desk.change(&facilitator, What::Begin(beginning));
    let session = Session::begin(change).map_err(refused)?;
    let digest = Digest::of(&method, &session, &Route::of(&method, &session));
    let opened = desk
        .store()?
        .create(session, Some(&digest))
        .map_err(|error| desk.storage(&error))?;
    Ok(made(&opened, flag(arguments, "json")))
}

/// Returns how a session for some services begins; the first of them names it.
pub(super) fn beginning(
    desk: &Desk<'_>,
    arguments: &ArgMatches,
    method: &Method,
    services: Vec<String>,
    wanted: String,
) -> Result<Beginning, Failure> {
    let refused = |refusal| desk.refused(method, &refusal);
    Ok(Beginning {
        session: Uuid::now_v7(),
        title: services.first().cloned().unwrap_or_default(),
        organisation: text(arguments, "organisation"),
        facilitator: text(arguments, "facilitator"),
        rules: rules(method, wanted).map_err(refused)?,
        method: MethodVersion::of(method),
        // Where nothing is asked of services, the name is what the session is about.
        services: if method.is_about_services() {
            named(services).map_err(refused)?
        } else {
            Vec::new()
        },
    })
}

/// Returns what is printed about a session that was made.
pub(super) fn made(opened: &Opened, as_json: bool) -> Outcome {
    let slug = &opened.location.name;
    Outcome::data(if as_json {
        let file = opened.location.file.to_string_lossy().into_owned();
        json::text(&Made { slug, file })
    } else {
        format!("{slug}\n")
    })
}

fn rules(method: &Method, wanted: String) -> Result<RuleSetId, Refusal> {
    let known = if wanted.is_empty() {
        method.newest_rule_set()
    } else {
        method.rule_sets.iter().find(|known| known.id == *wanted)
    };
    known
        .map(|known| known.id.clone())
        .ok_or(Refusal::UnknownRuleSet { rules: wanted })
}

/// Returns services of these names, each with an id of its own.
fn named(names: Vec<String>) -> Result<Vec<Service>, Refusal> {
    let mut services: Vec<Service> = Vec::new();
    for name in names {
        if name.is_empty() {
            return Err(Refusal::Empty { what: "service" });
        }
        // Two of one name are a slip; two that only look alike in their ids are not.
        let same = |other: &Service| other.name.to_lowercase() == name.to_lowercase();
        if services.iter().any(same) {
            return Err(Refusal::ServiceExists { service: name });
        }
        let id = store::fresh(&name, |id| services.iter().any(|other| other.id == *id));
        services.push(Service {
            id: id.into(),
            name,
            dropped: false,
            idea: None,
        });
    }
    Ok(services)
}
