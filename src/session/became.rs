//! What came of an idea: computed by looking for its id, so that it is written down only once.

use std::collections::HashMap;

use uuid::Uuid;

use super::{Action, Record, Service, State, Status, Topic};

/// Something that began as an idea.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Became<'s> {
    Service(&'s Service),
    Action(&'s Action),
    Topic(&'s Topic),
    /// A decision, or the proposal of one.
    Record(&'s Record),
}

impl State {
    /// Returns what came of each idea that became something.
    pub fn became(&self) -> HashMap<Uuid, Vec<Became<'_>>> {
        let services = self.services.iter().filter(|service| !service.dropped);
        let services = services.map(|service| (service.idea, Became::Service(service)));
        let actions = self.actions.iter();
        let actions = actions.map(|action| (action.idea, Became::Action(action)));
        let topics = self.topics.iter();
        let topics = topics.map(|topic| (topic.idea, Became::Topic(topic)));
        let records = self.decisions.iter();
        let records = records.filter(|record| record.status != Status::Replaced);
        let records = records.map(|record| (record.idea, Became::Record(record)));
        let mut became: HashMap<Uuid, Vec<Became<'_>>> = HashMap::new();
        for (idea, what) in services.chain(actions).chain(topics).chain(records) {
            if let Some(idea) = idea {
                became.entry(idea).or_default().push(what);
            }
        }
        became
    }
}
