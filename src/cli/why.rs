//! `diemo why`: why an item is as it is.

use clap::ArgMatches;

use super::Outcome;
use super::desk::{Desk, text};
use super::failure::Failure;
use crate::route::Route;
use crate::store::Access;

/// Tells why an item is as it is.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let work = desk.open(arguments, Access::Read)?;
    let route = Route::of(&work.method, &work.session);
    let subject = desk.subject(&work, &route, &text(arguments, "item"))?;
    let locale = desk.locale;
    let mut data = String::new();
    if let Some(entry) = route.entry(&subject) {
        let head = [
            (
                "item",
                locale.subject(&work.method, &work.session, &subject).into(),
            ),
            ("state", locale.standing_of(entry).into()),
        ];
        data.push_str(&locale.say("cli-why-head", &head));
        data.push('\n');
    }
    for sentence in locale.why(&work.method, &work.session, &route, &subject) {
        data.push_str(&locale.say("cli-set-follow", &[("sentence", sentence.into())]));
        data.push('\n');
    }
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}
