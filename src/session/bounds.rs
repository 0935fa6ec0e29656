//! How much a change may bring, and how much a session may hold.
//!
//! Asked of new changes alone: what a session holds already was let in once, and is not lost to a bound.

use std::collections::HashSet;

use serde_json::Value as Json;
use uuid::Uuid;

use super::apply::LONGEST_TEXT;
use super::{Refusal, Session, State, What};
use crate::method::is_name;

/// The most entries of any list.
pub const MOST_ENTRIES: usize = 10_000;
/// The most services that a session may be given.
pub const MOST_SERVICES: usize = 100;
/// The longest name of a person, a role, an organisation or a service, in bytes.
const LONGEST_NAME: usize = 4096;
/// The fields that hold names.
const NAMES: [&str; 14] = [
    "title",
    "organisation",
    "facilitator",
    "name",
    "role",
    "owner",
    "by",
    "field",
    "from",
    "people",
    "tags",
    "voter",
    "group",
    "counted-by",
];

/// Says why a change brings more than a session takes in, if it does.
pub fn within_bounds(session: &Session, what: &What) -> Result<(), Refusal> {
    of_change(what)?;
    if let What::AddService(service) = what {
        named(service.id.as_str())?;
        at_most(session.state.services.len() + 1, MOST_SERVICES)?;
    }
    has_room(&session.state, what)
}

/// Says why the lists of a state have no room for a change, if they have none.
///
/// Each list is gone through for every entry, so a journal without this bound could take hours to read.
pub(super) fn has_room(state: &State, what: &What) -> Result<(), Refusal> {
    let full = match what {
        What::Decide(_) => state.decisions.len(),
        What::Borrow(loan) => {
            return at_most(state.decisions.len() + loan.answers.len(), MOST_ENTRIES);
        }
        What::Action(_) => state.actions.len(),
        What::Topic(_) => state.topics.len(),
        What::Note(_) => state.notes.len(),
        What::Link(_) => state.links.len(),
        What::Participant(_) => state.participants.len(),
        What::Ballot(_) => state.ballots.len(),
        What::Meeting(_) => state.meetings.len(),
        What::Draw(drawn) => {
            let model = state.model(&drawn.of);
            let lanes = model.map_or(&[][..], |model| &model.lanes);
            let (held, put) = (lanes.iter(), drawn.lanes.iter());
            takes_in(held.map(|lane| lane.id), put.map(|lane| lane.id))?;
            let gaps = model.into_iter().flat_map(|model| model.gaps.keys());
            takes_in(gaps.copied(), drawn.gaps.keys().copied())?;
            let steps = model.map_or(&[][..], |model| &model.steps);
            let (held, put) = (steps.iter(), drawn.steps.iter());
            return takes_in(held.map(|step| step.id), put.map(|step| step.id));
        }
        What::Schedule(scheduled) => {
            let (held, put) = (state.plan.tasks.iter(), scheduled.tasks.iter());
            return takes_in(held.map(|task| task.id), put.map(|task| task.id));
        }
        What::Need(_) => state.costs.needs.len(),
        What::Alternative(_) => state.costs.alternatives.len(),
        What::Baseline(_) => state.plan.baselines.len(),
        What::Duty(_) => state.plan.duties.len(),
        What::Indicator(_) => state.plan.indicators.len(),
        What::Arrange(arranged) => {
            let (held, put) = (state.groups.iter(), arranged.groups.iter());
            takes_in(held.map(|group| group.id), put.map(|group| group.id))?;
            let (held, put) = (state.ideas.iter(), arranged.ideas.iter());
            return takes_in(held.map(|idea| idea.id), put.map(|idea| idea.id));
        }
        What::Board { .. } => state.boards.len(),
        What::Weigh { .. } => state.weighing.weights.len(),
        What::Score { .. } => state
            .weighing
            .scores
            .values()
            .map(std::collections::BTreeMap::len)
            .sum(),
        _ => return Ok(()),
    };
    at_most(full + 1, MOST_ENTRIES)
}

/// Says why a list has no room for what is put in it, if it has none; what replaces something takes no room.
fn takes_in(
    held: impl Iterator<Item = Uuid>,
    put: impl Iterator<Item = Uuid>,
) -> Result<(), Refusal> {
    let held: HashSet<Uuid> = held.collect();
    match put.filter(|id| !held.contains(id)).count() {
        0 => Ok(()),
        new => at_most(held.len() + new, MOST_ENTRIES),
    }
}

/// Says why a change brings more than any session takes in, if it does.
pub(super) fn of_change(what: &What) -> Result<(), Refusal> {
    if let What::Begin(beginning) = what {
        at_most(beginning.services.len(), MOST_SERVICES)?;
        for service in &beginning.services {
            named(service.id.as_str())?;
        }
    }
    if matches!(what, What::Restore(_) | What::Join(_) | What::Upgrade(_)) {
        // What they bring was let in before, here or in a copy; how much that may be is for the disk to say.
        return Ok(());
    }
    let mut found = Ok(());
    // Whatever a change may hold one day is looked at, too: all of it is texts, lists and figures.
    let json = serde_json::to_value(what).unwrap_or_default();
    look(&json, "", &mut found);
    found
}

fn look(json: &Json, key: &str, found: &mut Result<(), Refusal>) {
    if found.is_err() {
        return;
    }
    match json {
        Json::String(text) => {
            let limit = if NAMES.contains(&key) {
                LONGEST_NAME
            } else {
                LONGEST_TEXT
            };
            if text.len() > limit {
                *found = Err(Refusal::TooLong { limit });
            }
        }
        Json::Array(entries) => {
            *found = at_most(entries.len(), MOST_ENTRIES);
            for entry in entries {
                look(entry, key, found);
            }
        }
        Json::Object(fields) => {
            *found = at_most(fields.len(), MOST_ENTRIES);
            for (name, value) in fields {
                if name.len() > LONGEST_NAME {
                    let limit = LONGEST_NAME;
                    *found = Err(Refusal::TooLong { limit });
                }
                look(value, name, found);
            }
        }
        _ => {}
    }
}

fn named(id: &str) -> Result<(), Refusal> {
    if is_name(id) {
        Ok(())
    } else {
        Err(Refusal::BadId { id: id.to_owned() })
    }
}

fn at_most(count: usize, limit: usize) -> Result<(), Refusal> {
    if count > limit {
        Err(Refusal::TooMany { limit })
    } else {
        Ok(())
    }
}
