//! The route: what follows from the answers. Computed whole from method and session, never stored.

mod admit;
mod consequence;
mod entry;
mod evaluate;
mod facts;
mod integration;
mod progress;
mod reckon;

use std::collections::HashMap;
use std::sync::Arc;

pub use admit::{admit, decide, make, possible};
pub use consequence::{Consequence, Effect, What};
pub use entry::{By, Cause, Entry, Missing, Reading, Standing};
pub use progress::Progress;
pub use reckon::Reckoned;

use crate::method::{ItemId, Method, ServiceId};
use crate::session::{Session, Subject};

/// The computed state of every item, for each service where it is asked for each.
#[derive(Clone, PartialEq, Debug)]
pub struct Route {
    /// In the order of the method; the services of an item stand together, in the session's order.
    pub entries: Vec<Entry>,
    /// The number of each item.
    numbers: Arc<HashMap<ItemId, usize>>,
    /// The first entry of each item, by its number.
    first: Vec<usize>,
}

impl Route {
    /// Returns the route of a session by a method.
    pub fn of(method: &Method, session: &Session) -> Self {
        evaluate::route(method, session)
    }

    /// Returns the entry of a subject; none where the item or the service is not part of the route.
    pub fn entry(&self, subject: &Subject) -> Option<&Entry> {
        self.of_item(subject.item.as_str())
            .find(|entry| entry.subject.service == subject.service)
    }

    /// Returns the entries of an item: one, or one for each service.
    pub fn of_item<'r, 'i>(
        &'r self,
        item: &'i str,
    ) -> impl Iterator<Item = &'r Entry> + use<'r, 'i> {
        let number = self.numbers.get(item);
        let start = number.map_or(self.entries.len(), |&number| self.first[number]);
        self.entries[start..]
            .iter()
            .take_while(move |entry| entry.subject.item == *item)
    }

    /// Returns the entries that are seen while working on a service: the session's and the service's own.
    pub fn seen_from<'r, 's>(
        &'r self,
        service: Option<&'s ServiceId>,
    ) -> impl Iterator<Item = &'r Entry> + use<'r, 's> {
        let at = service.and_then(|service| self.place_of(service));
        self.items()
            .filter_map(move |entries| match entries.first() {
                Some(entry) if entry.subject.service.is_none() => Some(entry),
                _ => entries.get(at?),
            })
    }

    /// Returns the entries of each item.
    fn items(&self) -> impl Iterator<Item = &[Entry]> {
        let ends = self.first.iter().skip(1).copied();
        let ends = ends.chain([self.entries.len()]);
        let items = self.first.iter().zip(ends);
        items.map(|(&first, end)| &self.entries[first..end])
    }

    /// Returns where a service stands among the entries of an item that is asked for each.
    fn place_of(&self, service: &ServiceId) -> Option<usize> {
        let mut items = self.items();
        let entries = items.find(|entries| {
            let first = entries.first();
            first.is_some_and(|entry| entry.subject.service.is_some())
        })?;
        let mut entries = entries.iter();
        entries.position(|entry| entry.subject.service.as_ref() == Some(service))
    }

    /// Returns the next entry that waits for an answer, looking first within the service and after a subject,
    /// then from the start, then at the other services.
    pub fn next_open(
        &self,
        service: Option<&ServiceId>,
        after: Option<&Subject>,
    ) -> Option<&Entry> {
        let seen: Vec<&Entry> = self.seen_from(service).collect();
        let start = after
            .and_then(|after| seen.iter().position(|entry| entry.subject == *after))
            .map_or(0, |at| at + 1);
        let (before, rest) = seen.split_at(start);
        let waiting = |entry: &&&Entry| entry.waits();
        rest.iter()
            .find(waiting)
            .or_else(|| before.iter().find(waiting))
            .copied()
            .or_else(|| self.entries.iter().find(|entry| entry.waits()))
    }

    /// Returns what a gate lists as open before it: what waits earlier in the method, for its service or, at a gate
    /// of the whole session, for every service.
    pub fn open_before<'r>(&'r self, gate: &'r Entry) -> impl Iterator<Item = &'r Entry> {
        let service = &gate.subject.service;
        self.entries
            .iter()
            .filter(move |entry| entry.place < gate.place && entry.waits())
            .filter(move |entry| {
                let shared = entry.subject.service.is_none();
                shared || service.is_none() || entry.subject.service == *service
            })
    }
}
