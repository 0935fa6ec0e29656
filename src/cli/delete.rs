//! `diemo delete`: moves a session to the trash.

use clap::ArgMatches;

use super::Outcome;
use super::desk::{Desk, text};
use super::failure::{Code, Failure};

/// Moves a session to the trash.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let store = desk.store()?;
    let location = desk.find(arguments)?;
    if !location.own {
        let name = text(arguments, "session");
        let arguments = [("name", name.into())];
        return Err(desk.failure(Code::Refused, "trash-cli-not-own", &arguments));
    }
    let trashed = store
        .trash(&location.name, desk.surroundings.now)
        .map_err(|error| desk.storage(&error))?;
    let arguments = [
        ("title", trashed.label().into()),
        ("name", (&trashed.name).into()),
    ];
    Ok(Outcome {
        talk: vec![desk.locale.said("trash-cli-deleted", &arguments)],
        ..Outcome::default()
    })
}
