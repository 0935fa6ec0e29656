//! `diemo history`: who changed what, and when; oldest first.

use clap::ArgMatches;
use serde::Serialize;

use super::desk::{Desk, Work, flag, text};
use super::failure::Failure;
use super::{Outcome, json};
use crate::method::ItemId;
use crate::route::Route;
use crate::session::{Change, Subject, What};
use crate::store::Access;
use crate::text::fold;

#[derive(Serialize)]
struct Told<'t> {
    /// Which change it is, counted from the first.
    number: usize,
    id: String,
    at: String,
    by: &'t str,
    text: String,
    /// Whether the change has been taken back.
    undone: bool,
    /// The change as the session file holds it.
    what: &'t What,
}

/// Tells the history of a session.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let work = desk.open(arguments, Access::Read)?;
    let (locale, zone) = (desk.locale, &desk.surroundings.zone);
    let wanted = Wanted::of(desk, arguments, &work)?;
    let history = work.session.history();
    let undone = work.session.undone();
    let about = work.session.subjects();
    let told: Vec<_> = (1..)
        .zip(history.iter().zip(about))
        .filter(|(_, (change, about))| wanted.fits(change, *about))
        .map(|(number, (change, _))| Told {
            number,
            id: change.stamp.id.to_string(),
            at: change.stamp.at.to_string(),
            by: &change.stamp.by,
            text: locale.change(&work.method, &work.session, change, zone),
            undone: undone.contains(&change.stamp.id),
            what: &change.what,
        })
        .collect();
    let data = if flag(arguments, "json") {
        json::text(&told)
    } else {
        let width = history.len().to_string().len();
        let lines = told.iter().map(|told| {
            let key = if told.undone {
                "cli-history-undone"
            } else {
                "cli-history-line"
            };
            let moment = locale.moment(history[told.number - 1].stamp.at, zone);
            let arguments = [
                ("number", format!("{:width$}", told.number).into()),
                ("moment", moment.into()),
                ("by", told.by.into()),
                ("text", (&told.text).into()),
            ];
            locale.say(key, &arguments) + "\n"
        });
        lines.collect()
    };
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}

/// The changes that are asked for.
struct Wanted {
    item: Option<About>,
    /// Part of a name, folded.
    by: String,
}

/// What the changes are to be about.
enum About {
    /// An item, for whichever service.
    Item(ItemId),
    Subject(Subject),
}

impl Wanted {
    fn of(desk: &Desk<'_>, arguments: &ArgMatches, work: &Work) -> Result<Self, Failure> {
        let words = text(arguments, "item");
        let item = match work.method.item(&words) {
            _ if words.is_empty() => None,
            Some(item) => Some(About::Item(item.id.clone())),
            None => {
                let route = Route::of(&work.method, &work.session);
                Some(About::Subject(desk.subject(work, &route, &words)?))
            }
        };
        let by = fold(&text(arguments, "by"));
        Ok(Self { item, by })
    }

    fn fits(&self, change: &Change, about: Option<&Subject>) -> bool {
        let item = match &self.item {
            None => true,
            Some(About::Item(item)) => about.is_some_and(|about| about.item == *item),
            Some(About::Subject(subject)) => about == Some(subject),
        };
        let decider = match &change.what {
            What::Decide(decided) => decided.by.as_ref(),
            _ => None,
        };
        let named = |name: &str| fold(name).contains(&self.by);
        item && (named(&change.stamp.by) || decider.is_some_and(|person| named(&person.name)))
    }
}
