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
        let marks = Mark::NAMES.iter();
        let known: Vec<_> = marks
            .map(|(name, mark)| format!("{name} ({})", desk.locale.mark(*mark)))
            .collect();
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

/// Returns the mark of a name, or of one of the words for it in the language.
fn find(locale: &Locale, typed: &str) -> Option<Mark> {
    let typed = typed.to_lowercase();
    let spoken = typed.replace(['-', '_'], " ");
    let means = |mark: &Mark| {
        let words = locale.text(&format!("session-mark-words-{}", mark.name()));
        locale.mark(*mark) == spoken || words.split(',').any(|word| word.trim() == spoken)
    };
    Mark::named(&typed).or_else(|| Mark::NAMES.into_iter().map(|(_, mark)| mark).find(means))
}
