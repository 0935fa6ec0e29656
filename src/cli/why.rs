//! `diemo why`: why an item is as it is.

use clap::ArgMatches;

use super::Outcome;
use super::desk::{Desk, Work, path, text};
use super::failure::Failure;
use crate::experience::Case;
use crate::locale::Said;
use crate::route::Route;
use crate::session::Subject;
use crate::store::{Access, Shelf};
use crate::text::clean_line;

/// Tells why an item is as it is.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let mut work = desk.open(arguments, Access::Read)?;
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
    let talk = others(desk, &mut work, &subject, &mut data)?;
    Ok(Outcome {
        data,
        talk,
        ..Outcome::default()
    })
}

/// Tells how others have answered, and returns what else is to be said.
fn others(
    desk: &Desk<'_>,
    work: &mut Work,
    subject: &Subject,
    data: &mut String,
) -> Result<Vec<Said>, Failure> {
    let mut talk = std::mem::take(&mut work.talk);
    let Some(item) = work.method.item(subject.item.as_str()) else {
        return Ok(talk);
    };
    let locale = desk.locale;
    let folder = path(desk.matches, "cases");
    let store = desk.store()?;
    let gathered = store.gather(&work.method, folder, &mut Shelf::default());
    let own = Case::root(&work.session);
    let rules = &work.session.state.rules;
    let shown = gathered.experience.at(item, rules, Some(own));
    for told in locale.at_length(&work.method, item, &shown) {
        data.push('\n');
        data.push_str(&told.heading);
        data.push('\n');
        for line in told.lines {
            let line = line.replace('\n', "\n  ");
            data.push_str(&locale.say("cli-set-follow", &[("sentence", line.into())]));
            data.push('\n');
        }
    }
    if let Some((count, first)) = gathered.broken() {
        let file = clean_line(&first.to_string_lossy());
        let arguments = [("count", count.into()), ("file", file.into())];
        talk.push(locale.said("cases-broken", &arguments));
    }
    Ok(talk)
}
