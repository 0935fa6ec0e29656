//! `diemo undo` and `diemo redo`: takes the last change back, or brings it back again.

use clap::ArgMatches;

use super::Outcome;
use super::alteration::alter;
use super::desk::Desk;
use super::failure::Failure;
use crate::session::{Refusal, What};
use crate::store::Access;

/// Which way in the list of changes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Back,
    Forth,
}

/// Takes a change back, or brings it back again.
pub(super) fn run(
    desk: &Desk<'_>,
    arguments: &ArgMatches,
    direction: Direction,
) -> Result<Outcome, Failure> {
    let work = desk.open(arguments, Access::Write)?;
    let what = match direction {
        Direction::Back => work.session.to_undo().map(|change| What::Undo {
            of: change.stamp.id,
        }),
        Direction::Forth => work.session.to_redo().map(|change| What::Redo {
            of: change.stamp.id,
        }),
    };
    let nothing = match direction {
        Direction::Back => Refusal::NothingToUndo,
        Direction::Forth => Refusal::NothingToRedo,
    };
    let what = what.ok_or_else(|| desk.refused(&work.method, &nothing))?;
    let change = desk.change(&work.session.state.facilitator, what);
    alter(desk, arguments, work, change)
}
