//! What the list of sessions shows of a session's progress, computed when the session is written.

use std::collections::BTreeMap;

use crate::method::Method;
use crate::route::Route;
use crate::session::Session;
use crate::store::{Digest, PhaseDigest};

/// Returns the digest of a session.
pub(super) fn digest(method: &Method, session: &Session, route: &Route) -> Digest {
    let phases = method.phases.iter().enumerate().map(|(at, phase)| {
        let entries = || {
            route
                .entries
                .iter()
                .filter(move |entry| entry.place.0 == at && entry.counts())
        };
        PhaseDigest {
            id: phase.id.clone(),
            done: entries().filter(|entry| entry.done()).count(),
            total: entries().count(),
        }
    });
    let item = |id: &str| method.item(id);
    let open_decisions = route
        .entries
        .iter()
        .filter(|entry| entry.waits())
        .filter_map(|entry| item(entry.subject.item.as_str()))
        .filter(|item| item.is_decision())
        .count();
    let mut actions_due = BTreeMap::new();
    let open = session.state.actions.iter().filter(|action| !action.done);
    for due in open.filter_map(|action| action.due) {
        *actions_due.entry(due).or_insert(0) += 1;
    }
    Digest {
        phases: phases.collect(),
        next_item: route
            .next_open(None, None)
            .and_then(|entry| item(entry.subject.item.as_str()))
            .map(|item| item.label().to_owned()),
        open_decisions,
        actions_due,
    }
}
