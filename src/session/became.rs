//! What ideas became: services, actions, decisions and parked topics, each of which knows the idea it began as.

use std::collections::HashMap;

use uuid::Uuid;

use super::State;
use super::answer::Subject;
use super::record::Status;
use crate::method::ServiceId;

/// Something that an idea became.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Became {
    Service(ServiceId),
    Action(Uuid),
    /// A decision, or a proposal for one.
    Decision(Subject),
    /// A topic in the parking lot.
    Topic(Uuid),
}

impl State {
    /// Returns what each idea became, for the ideas that became something.
    pub fn all_became(&self) -> HashMap<Uuid, Vec<Became>> {
        let services = self.services.iter().filter(|service| !service.dropped);
        let services = services.map(|one| (one.idea, Became::Service(one.id.clone())));
        let actions = self.actions.iter();
        let actions = actions.map(|one| (one.idea, Became::Action(one.id)));
        let records = self.decisions.iter();
        let records = records.filter(|record| record.status != Status::Replaced);
        let records = records.map(|one| (one.idea, Became::Decision(one.subject.clone())));
        let topics = self.topics.iter();
        let topics = topics.map(|one| (one.idea, Became::Topic(one.id)));
        let mut all: HashMap<Uuid, Vec<Became>> = HashMap::new();
        for (idea, became) in services.chain(records).chain(actions).chain(topics) {
            let Some(idea) = idea else { continue };
            let known = all.entry(idea).or_default();
            if !known.contains(&became) {
                known.push(became);
            }
        }
        all
    }

    /// Returns what an idea became.
    pub fn became(&self, idea: Uuid) -> Vec<Became> {
        self.all_became().remove(&idea).unwrap_or_default()
    }
}
