//! `diemo lesson`: notes what was learned at an item, for others and for whoever owns the method.

use clap::ArgMatches;
use uuid::Uuid;

use super::Outcome;
use super::alteration::alter;
use super::desk::{Desk, long_text, text};
use super::failure::Failure;
use crate::route::Route;
use crate::session::{Note, What};
use crate::store::Access;

/// Notes a lesson.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let work = desk.open(arguments, Access::Write)?;
    let route = Route::of(&work.method, &work.session);
    let what = What::Note(Note {
        id: Uuid::now_v7(),
        text: long_text(arguments, "text"),
        lesson: true,
        subject: Some(desk.subject(&work, &route, &text(arguments, "item"))?),
    });
    let change = desk.change(&work.session.state.facilitator, what);
    alter(desk, arguments, work, change)
}
