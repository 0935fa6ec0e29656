//! `diemo tour`: the way to the full screen for somebody who is new to it.

use super::desk::Desk;
use super::failure::Failure;
use super::{Outcome, open};

/// Opens the full screen with the tour.
pub(super) fn run(desk: &Desk<'_>) -> Result<Outcome, Failure> {
    let mut outcome = open::run(desk, None)?;
    if let Some(screen) = &mut outcome.screen {
        screen.tour = true;
    }
    Ok(outcome)
}
