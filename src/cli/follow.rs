//! `diemo follow`: the way to the screen for the room.

use clap::ArgMatches;

use super::desk::Desk;
use super::failure::Failure;
use super::{Outcome, open};

/// Finds the session that is to be shown.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let mut outcome = open::run(desk, Some(arguments))?;
    if let Some(screen) = &mut outcome.screen {
        screen.follows = true;
    }
    Ok(outcome)
}
