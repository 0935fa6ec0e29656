//! `diemo mark`: says something about an answer, such as that the group is unsure.

use clap::ArgMatches;

use super::Outcome;
use super::alteration::alter;
use super::desk::{Desk, long_text, text};
use super::failure::{Code, Failure};
use crate::locale::Locale;
use crate::route::Route;
use crate::session::{Mark, What};
use crate::store::Access;

/// Marks an item.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let typed = text(arguments, "mark");
    let Some(mark) = find(desk.locale, &typed) else {
        let known: Vec<_> = Mark::NAMES.iter().map(|(name, _)| *name).collect();
        let arguments = [("found", typed.into()), ("known", known.join(", ").into())];
        return Err(desk.failure(Code::Usage, "cli-mark-unknown", &arguments));
    };
    let work = desk.open(arguments, Access::Write)?;
    let route = Route::of(&work.method, &work.session);
    let what = What::Mark {
        subject: desk.subject(&work, &route, &text(arguments, "item"))?,
        mark,
        reason: long_text(arguments, "reason"),
    };
    let change = desk.change(&work.session.state.facilitator, what);
    alter(desk, arguments, work, change)
}

/// Returns the mark of a name, or of the words it is shown by.
fn find(locale: &Locale, typed: &str) -> Option<Mark> {
    let typed = typed.to_lowercase();
    Mark::named(&typed).or_else(|| {
        let shown = Mark::NAMES.iter().map(|(_, mark)| *mark);
        shown
            .into_iter()
            .find(|mark| locale.mark(*mark).to_lowercase() == typed)
    })
}
