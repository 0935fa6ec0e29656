//! `diemo` and `diemo open`: the way to the full screen.

use std::path::Path;

use clap::ArgMatches;

use super::desk::{Desk, flag, path};
use super::failure::{Code, Failure};
use super::{Outcome, Screen};
use crate::store::Access;

/// Finds what the full screen is to open with.
pub(super) fn run(desk: &Desk<'_>, arguments: Option<&ArgMatches>) -> Result<Outcome, Failure> {
    let session = arguments
        .map(|arguments| desk.find(arguments))
        .transpose()?;
    if !desk.surroundings.terminal {
        return Err(desk.failure(Code::Refused, "cli-no-terminal", &[]));
    }
    // The session is read for its method's name only where there is more than the built-in one.
    let several = desk.places()?.methods().is_dir();
    let pack = match &session {
        Some(location) if several => {
            let opened = desk.store()?.open(location.clone(), Access::Read);
            let opened = opened.map_err(|error| desk.storage(&error))?;
            desk.pack(arguments, Some(&opened.session))?
        }
        _ => desk.pack(arguments.unwrap_or(desk.matches), None)?,
    };
    let screen = Screen {
        places: desk.places()?,
        session,
        pack,
        locale: desk.locale.clone(),
        person: desk.surroundings.user.clone(),
        zone: desk.surroundings.zone.clone(),
        cases: path(desk.matches, "cases").map(Path::to_owned),
        tour: false,
        follows: false,
        no_color: flag(desk.matches, "no-color"),
        trial: None,
    };
    Ok(Outcome {
        screen: Some(screen),
        ..Outcome::default()
    })
}
