//! `diemo` and `diemo open`: the way to the full screen.

use clap::ArgMatches;

use super::desk::Desk;
use super::failure::{Code, Failure};
use super::{Outcome, Screen};
use crate::locale::Locale;

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
        method: desk.method(arguments, None)?,
        locale: Locale::chosen(&[desk.locale.code()]),
        person: desk.surroundings.user.clone(),
        no_color: desk.matches.get_flag("no-color"),
    };
    Ok(Outcome {
        screen: Some(screen),
        ..Outcome::default()
    })
}
