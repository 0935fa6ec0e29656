//! Computes what the list of sessions shows of a session's progress.

use super::summary::{Digest, PhaseDigest};
use crate::method::{Item, Method};
use crate::route::Route;
use crate::session::Session;

impl Digest {
    /// Returns the digest of a session as seen from where its work was left.
    pub fn of(method: &Method, session: &Session, route: &Route) -> Self {
        let service = session.current_service();
        let phases = method.phases.iter().enumerate().map(|(at, phase)| {
            let progress = route.of_phase(at, service);
            PhaseDigest {
                id: phase.id.clone(),
                done: progress.done,
                total: progress.total,
            }
        });
        let item = |id: &str| method.item(id);
        let place = session.place.as_ref();
        let next = route.next_open(service, place.and_then(|place| place.subject.as_ref()));
        let next = next.map(|entry| entry.subject.item.as_str());
        let waiting = route.entries.iter().filter(|entry| entry.waits());
        let mut digest = Self {
            phases: phases.collect(),
            next_item: next.and_then(item).map(|item| item.label().to_owned()),
            next_step: next
                .and_then(|id| method.find(id))
                .map(|(_, step, _)| step.name.clone()),
            open_decisions: waiting
                .filter(|entry| item(entry.subject.item.as_str()).is_some_and(Item::is_decision))
                .count(),
            ..Self::default()
        };
        let actions = session.state.actions.iter();
        for due in actions
            .filter(|action| !action.done)
            .filter_map(|action| action.due)
        {
            *digest.actions_due.entry(due).or_default() += 1;
        }
        digest
    }
}
