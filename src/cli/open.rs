//! `diemo` and `diemo open`: the way to the full screen.

use clap::ArgMatches;

use super::desk::{self, Desk};
use super::failure::{Code, Failure};
use super::{Outcome, Screen};

/// Finds what the full screen is to open with.
pub(super) fn run(desk: &Desk<'_>, arguments: Option<&ArgMatches>) -> Result<Outcome, Failure> {
    let session = arguments
        .map(|arguments| desk.find(arguments))
        .transpose()?;
    if !desk.surroundings.terminal {
        return Err(desk.failure(Code::Refused, "cli-no-terminal", &[]));
    }
    let screen = Screen {
        places: desk.places()?,
        session,
        method: arguments.and_then(desk::folder).cloned(),
        language: desk.locale.code().to_owned(),
        no_color: desk.matches.get_flag("no-color"),
    };
    Ok(Outcome {
        screen: Some(screen),
        ..Outcome::default()
    })
}
