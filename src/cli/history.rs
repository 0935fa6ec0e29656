//! `diemo history`: who changed what, and when; oldest first.

use clap::ArgMatches;
use serde::Serialize;

use super::desk::{Desk, flag};
use super::failure::Failure;
use super::{Outcome, json};
use crate::session::What;
use crate::store::Access;

#[derive(Serialize)]
struct Told<'t> {
    id: String,
    at: String,
    by: &'t str,
    text: String,
    /// Whether the change has been taken back.
    undone: bool,
    /// The change as the session file holds it.
    what: &'t What,
}

/// Tells the history of a session.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let work = desk.open(arguments, Access::Read)?;
    let locale = desk.locale;
    let undone = work.session.undone();
    let told: Vec<_> = work
        .session
        .history()
        .iter()
        .map(|change| Told {
            id: change.stamp.id.to_string(),
            at: change.stamp.at.to_string(),
            by: &change.stamp.by,
            text: locale.change(&work.method, &work.session, change, &desk.surroundings.zone),
            undone: undone.contains(&change.stamp.id),
            what: &change.what,
        })
        .collect();
    let data = if flag(arguments, "json") {
        json::text(&told)
    } else {
        let lines = work.session.history().iter().zip(&told);
        let lines = lines.map(|(change, told)| {
            let key = if told.undone {
                "cli-history-undone"
            } else {
                "cli-history-line"
            };
            let moment = locale.moment(change.stamp.at, &desk.surroundings.zone);
            let arguments = [
                ("moment", moment.into()),
                ("by", told.by.into()),
                ("text", (&told.text).into()),
            ];
            locale.say(key, &arguments) + "\n"
        });
        lines.collect()
    };
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}
