//! `diemo revert`: sets the session back to what it was, as a change that can be undone.

use clap::ArgMatches;

use super::Outcome;
use super::alteration::alter;
use super::desk::Desk;
use super::failure::Failure;
use crate::session::{Difference, What};
use crate::store::Access;

/// Sets a session back to the moment that the words name.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let mut work = desk.open(arguments, Access::Write)?;
    let count = work.session.history().len();
    let number = desk.moment(arguments, &work)?.unwrap_or(count);
    let what = work.session.set_back(number);
    let what = what.map_err(|refusal| desk.refused(&work.method, &refusal))?;
    if let What::Restore(restored) = &what
        && Difference::between(&work.session.state, &restored.state).is_empty()
    {
        work.talk
            .push(desk.locale.said("past-nothing-differs", &[]));
        return Ok(Outcome {
            talk: work.talk,
            ..Outcome::default()
        });
    }
    let change = desk.change(&work.session.state.facilitator, what);
    alter(desk, arguments, work, change)
}
