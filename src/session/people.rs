//! Everybody that the session knows by name: those who take part, and those who were named in answers and decisions.

use std::collections::HashSet;

use super::State;
use crate::method::Person;
use crate::method::Value;
use crate::text::fold;

impl State {
    /// Returns everybody who is named in the session, those who take part first, nobody twice.
    pub fn people(&self) -> Vec<Person> {
        let mut known = HashSet::new();
        let mut people = Vec::new();
        let mut add = |person: Person| {
            let name = fold(person.name.trim());
            if !name.is_empty() && known.insert(name) {
                people.push(person);
            }
        };
        for participant in &self.participants {
            let role = participant.role.as_ref().map(ToString::to_string);
            add(Person {
                name: participant.name.clone(),
                role: role.unwrap_or_default(),
                organisation: participant.organisation.clone(),
            });
        }
        for answer in self.answers.values() {
            if let Some(Value::People(answered)) = &answer.value {
                answered.iter().cloned().for_each(&mut add);
            }
        }
        for record in &self.decisions {
            record.by.iter().cloned().for_each(&mut add);
        }
        let owners = self.actions.iter().map(|action| &action.owner);
        for name in owners.chain([&self.facilitator]) {
            add(Person {
                name: name.clone(),
                ..Person::default()
            });
        }
        people
    }

    /// Returns those of the session's people who do not take part yet.
    pub fn people_outside(&self) -> Vec<Person> {
        let here = self.participants.iter().map(|one| fold(one.name.trim()));
        let here: HashSet<String> = here.collect();
        let mut people = self.people();
        people.retain(|person| !here.contains(&fold(person.name.trim())));
        people
    }

    /// Returns the whole name of who is mentioned, where just one person of the session is called so.
    pub fn called(&self, mentioned: &str) -> Option<String> {
        let wanted = fold(mentioned);
        let is_called = |name: &str| {
            let name = fold(name);
            name == wanted || name.split(' ').any(|part| part == wanted)
        };
        let people = self.people().into_iter();
        let mut called = people.filter(|person| is_called(&person.name));
        match (called.next(), called.next()) {
            (Some(only), None) => Some(only.name),
            _ => None,
        }
    }
}
