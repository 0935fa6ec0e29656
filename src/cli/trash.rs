//! `diemo trash`: what was deleted; taken back, or removed for good after asking.

use clap::ArgMatches;
use serde::Serialize;

use super::desk::{Desk, flag, text};
use super::failure::{Code, Failure};
use super::{Outcome, ask, json, list};
use crate::store::{Store, Trashed};

#[derive(Serialize)]
struct Shown<'d> {
    name: &'d str,
    slug: &'d str,
    title: Option<&'d str>,
    organisation: &'d str,
    deleted: String,
    goes: String,
}

/// Lists the trash, takes a session back from it, or empties it.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let store = desk.store()?;
    let trash = store.trash_list().map_err(|error| desk.storage(&error))?;
    if arguments.contains_id("restore") {
        return restore(desk, &store, &trash, &text(arguments, "restore"));
    }
    if flag(arguments, "empty") {
        return empty(desk, &store, &trash, flag(arguments, "yes"));
    }
    if !flag(arguments, "json") {
        return Ok(Outcome::data(rows(desk, &trash)));
    }
    let shown: Vec<_> = trash.iter().map(|trashed| shown(desk, trashed)).collect();
    Ok(Outcome::data(json::text(&shown)))
}

fn shown<'d>(desk: &Desk<'_>, trashed: &'d Trashed) -> Shown<'d> {
    Shown {
        name: &trashed.name,
        slug: &trashed.slug,
        title: trashed.title.as_deref(),
        organisation: &trashed.organisation,
        deleted: trashed.stay.since.to_string(),
        goes: trashed.stay.goes(desk.surroundings.now).to_string(),
    }
}

fn rows(desk: &Desk<'_>, trash: &[Trashed]) -> String {
    let locale = desk.locale;
    let day = |moment: jiff::Timestamp| {
        let zone = desk.surroundings.zone.clone();
        locale.short_date(moment.to_zoned(zone).date())
    };
    let rows = trash.iter().map(|trashed| {
        let arguments = [
            ("deleted", day(trashed.stay.since).into()),
            ("goes", day(trashed.stay.goes(desk.surroundings.now)).into()),
        ];
        [
            trashed.name.clone(),
            trashed.label().to_owned(),
            trashed.organisation.clone(),
            locale.say("trash-cli-row", &arguments),
        ]
    });
    list::columns(&rows.collect::<Vec<_>>())
}

/// Takes a session back by its name in the trash, or the last one deleted under the name it had.
fn restore(
    desk: &Desk<'_>,
    store: &Store,
    trash: &[Trashed],
    name: &str,
) -> Result<Outcome, Failure> {
    let by_name = trash.iter().find(|trashed| trashed.name == name);
    let found = by_name.or_else(|| trash.iter().find(|trashed| trashed.slug == name));
    let found = found.ok_or_else(|| {
        desk.failure(
            Code::Refused,
            "trash-cli-not-found",
            &[("name", name.into())],
        )
    })?;
    let back = store
        .restore_trashed(found)
        .map_err(|error| desk.storage(&error))?;
    let arguments = [("name", back.name.into())];
    Ok(Outcome {
        talk: vec![desk.locale.said("trash-cli-restored", &arguments)],
        ..Outcome::default()
    })
}

/// Removes everything in the trash for good; what that is stands on the screen before anybody is asked.
fn empty(
    desk: &Desk<'_>,
    store: &Store,
    trash: &[Trashed],
    sure: bool,
) -> Result<Outcome, Failure> {
    let listed = rows(desk, trash);
    if trash.is_empty() {
        return Ok(Outcome::default());
    }
    let yes = if sure {
        true
    } else if desk.surroundings.terminal {
        ask::yes(
            desk.locale,
            &format!("{}\n{listed}", desk.locale.text("trash-cli-asks")),
        )
    } else {
        return Err(desk.failure(Code::Refused, "trash-cli-not-asked", &[]));
    };
    if !yes {
        return Err(desk.failure(Code::Refused, "trash-cli-kept", &[]));
    }
    store.destroy(trash).map_err(|error| desk.storage(&error))?;
    let titles = desk.locale.titles(trash.iter().map(Trashed::label));
    let arguments = [("titles", titles.into())];
    Ok(Outcome {
        talk: vec![desk.locale.said("trash-removed", &arguments)],
        ..Outcome::default()
    })
}
