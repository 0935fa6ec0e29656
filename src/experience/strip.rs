//! Takes names out of a case before others see it, and lists what was taken.

use std::collections::{BTreeMap, BTreeSet};

use super::case::Case;
use super::ordinary::ordinary;
use super::pieces::{Name, pieces};
use crate::method::{Person, ServiceId, Value};
use crate::session::{Session, State, Subject};

/// What kind of thing was taken out.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    Person,
    Organisation,
    Service,
    /// An address of electronic mail.
    Address,
    Phone,
    /// A number of eleven digits, such as people and accounts are known by.
    Number,
}

impl Kind {
    /// Every kind with its name in language files.
    pub const NAMES: [(&'static str, Self); 6] = [
        ("person", Self::Person),
        ("organisation", Self::Organisation),
        ("service", Self::Service),
        ("address", Self::Address),
        ("phone", Self::Phone),
        ("number", Self::Number),
    ];

    /// Returns the name of the kind.
    pub fn name(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(_, kind)| *kind == self)
            .map_or("", |(name, _)| name)
    }
}

/// Something that was taken out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Removed {
    pub kind: Kind,
    pub text: String,
    /// In how many places it stood.
    pub count: usize,
}

/// What is to stay all the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Kept {
    pub organisation: bool,
    pub services: bool,
}

/// What stands in a text where something was taken out, and the words that are in the names of many.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Placeholders {
    pub words: BTreeMap<Kind, String>,
    /// In small letters, for example `kommune`.
    pub common: Vec<String>,
}

/// Returns a case of a session without the names in it, and what was taken out.
pub fn stripped(
    case: &Case,
    session: &Session,
    kept: Kept,
    placeholders: &Placeholders,
) -> (Case, Vec<Removed>) {
    let mut names = names(session, kept, placeholders);
    let ordinary = ordinary(case, &names);
    for name in &mut names {
        name.forget(&ordinary);
    }
    let mut strip = Strip {
        names,
        placeholders,
        removed: BTreeMap::new(),
    };
    let mut case = case.clone();
    strip.services(&mut case, kept);
    if !kept.organisation && !case.organisation.is_empty() {
        let organisation = std::mem::take(&mut case.organisation);
        strip.note(Kind::Organisation, &organisation);
    }
    for answer in &mut case.answers {
        if let Some(value) = &mut answer.value {
            strip.value(value, kept);
        }
        strip.text(&mut answer.reason);
        strip.text(&mut answer.legal_basis);
    }
    for note in &mut case.notes {
        strip.text(&mut note.text);
    }
    // Who decided and who is to do what never comes into a case at all, and is named all the same.
    for person in people(session) {
        strip.know(Kind::Person, &person.name);
    }
    let removed = strip.removed.into_values().collect();
    (case, removed)
}

/// Returns a text of a session without the names of people in it, and without how they are reached.
pub fn nameless(text: &str, session: &Session, placeholders: &Placeholders) -> String {
    let kept = Kept {
        organisation: true,
        services: true,
    };
    let mut strip = Strip {
        names: names(session, kept, placeholders),
        placeholders,
        removed: BTreeMap::new(),
    };
    let mut text = text.to_owned();
    strip.text(&mut text);
    text
}

struct Strip<'s> {
    names: Vec<Name>,
    placeholders: &'s Placeholders,
    /// By kind and by the text in small letters.
    removed: BTreeMap<(Kind, String), Removed>,
}

impl Strip<'_> {
    fn know(&mut self, kind: Kind, text: &str) -> &mut Removed {
        let key = (kind, text.trim().to_lowercase());
        self.removed.entry(key).or_insert_with(|| Removed {
            kind,
            text: text.trim().to_owned(),
            count: 0,
        })
    }

    fn note(&mut self, kind: Kind, text: &str) {
        if !text.trim().is_empty() {
            self.know(kind, text).count += 1;
        }
    }

    /// Gives the services ids that say nothing, since ids are made of names; the names go where they are not to stay.
    fn services(&mut self, case: &mut Case, kept: Kept) {
        let mut ids: BTreeMap<ServiceId, ServiceId> = BTreeMap::new();
        for (number, service) in (1..).zip(&mut case.services) {
            let id: ServiceId = format!("service-{number}").as_str().into();
            ids.insert(std::mem::replace(&mut service.id, id.clone()), id);
            if kept.services {
                self.text(&mut service.name);
            } else {
                let name = std::mem::take(&mut service.name);
                self.note(Kind::Service, &name);
            }
        }
        let rename = |subject: &mut Subject| {
            if let Some(id) = &mut subject.service {
                let known = ids.get(id).cloned();
                *id = known.unwrap_or_else(|| "service-0".into());
            }
        };
        for answer in &mut case.answers {
            rename(&mut answer.subject);
        }
        for subject in case
            .notes
            .iter_mut()
            .filter_map(|note| note.subject.as_mut())
        {
            rename(subject);
        }
    }

    fn value(&mut self, value: &mut Value, kept: Kept) {
        match value {
            Value::Text(text) => self.text(text),
            Value::People(people) => {
                for person in people {
                    let name = std::mem::take(&mut person.name);
                    self.note(Kind::Person, &name);
                    if kept.organisation {
                        self.text(&mut person.organisation);
                    } else {
                        self.organisation(&mut person.organisation);
                    }
                    self.text(&mut person.role);
                }
            }
            Value::Rows(rows) => {
                for cell in rows.iter_mut().flat_map(|row| row.values_mut()) {
                    self.value(cell, kept);
                }
            }
            _ => {}
        }
    }

    /// Leaves what is called the same everywhere of where somebody comes from, such as `arkiv`.
    fn organisation(&mut self, organisation: &mut String) {
        let common = &self.placeholders.common;
        let (stay, go): (Vec<_>, Vec<_>) = organisation
            .split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .partition(|part| Name::new(Kind::Organisation, part, common).words.is_empty());
        let stay = stay.join(", ");
        let go: Vec<_> = go.into_iter().map(str::to_owned).collect();
        *organisation = stay;
        for name in go {
            self.note(Kind::Organisation, &name);
        }
    }

    fn text(&mut self, text: &mut String) {
        let found = pieces(text, &self.names);
        for piece in found.into_iter().rev() {
            let taken = text[piece.range.clone()].to_owned();
            self.note(piece.kind, &taken);
            let word = self.placeholders.words.get(&piece.kind);
            text.replace_range(piece.range, word.map_or("", |word| word));
        }
    }
}

/// Returns the people that a session names outside its texts.
fn people(session: &Session) -> Vec<Person> {
    let state = &session.state;
    let mut people = Vec::new();
    let mut named = |name: &str| {
        if !name.trim().is_empty() {
            people.push(Person {
                name: name.to_owned(),
                ..Person::default()
            });
        }
    };
    named(&state.facilitator);
    for action in &state.actions {
        named(&action.owner);
    }
    for name in in_the_room(state).into_iter().chain(in_the_tools(state)) {
        named(name);
    }
    people.extend(state.participants.iter().map(|who| Person {
        name: who.name.clone(),
        organisation: who.organisation.clone(),
        ..Person::default()
    }));
    for record in &state.decisions {
        people.extend(record.by.clone());
    }
    for answer in state.answers.values() {
        if let Some(Value::People(listed)) = &answer.value {
            people.extend(listed.iter().cloned());
        }
        let confirmed = answer.borrowed.as_ref();
        let confirmed = confirmed.and_then(|borrowed| borrowed.confirmed.as_ref());
        people.extend(confirmed.map(|confirmed| confirmed.by.clone()));
    }
    people.retain(|person| !person.name.trim().is_empty());
    people
}

/// Returns the names of those who have had ideas, are mentioned in them, have voted or have counted votes.
fn in_the_room(state: &State) -> BTreeSet<&str> {
    let had = state.ideas.iter().map(|idea| &idea.by);
    let mentioned = state.ideas.iter().flat_map(|idea| &idea.people);
    let counted = state.ballots.iter().map(|ballot| &ballot.counted_by);
    let voted = state.ballots.iter().flat_map(|ballot| &ballot.slips);
    let voted = voted.map(|slip| &slip.voter);
    let all = had.chain(mentioned).chain(counted).chain(voted);
    all.map(|name| name.trim()).collect()
}

/// Returns the names of those who answer for something in the analysis tools.
fn in_the_tools(state: &State) -> BTreeSet<&str> {
    let gaps = state
        .processes
        .values()
        .flat_map(|model| model.gaps.values());
    let gaps = gaps.map(|gap| &gap.owner);
    let needs = state.costs.needs.iter().map(|need| &need.owner);
    let tasks = state.plan.tasks.iter().map(|task| &task.owner);
    let indicators = state.plan.indicators.iter().map(|one| &one.owner);
    let all = gaps.chain(needs).chain(tasks).chain(indicators);
    all.map(|name| name.trim()).collect()
}

fn names(session: &Session, kept: Kept, placeholders: &Placeholders) -> Vec<Name> {
    let people = people(session);
    let of_people = people
        .iter()
        .map(|person| Name::new(Kind::Person, &person.name, &[]));
    let mut names: Vec<Name> = of_people.collect();
    if !kept.organisation {
        let new = |name: &str| Name::new(Kind::Organisation, name, &placeholders.common);
        names.push(new(&session.state.organisation));
        // Where people come from is often a part of the organisation, called by ordinary words.
        let elsewhere = people
            .iter()
            .flat_map(|person| person.organisation.split(','));
        names.extend(elsewhere.map(|name| Name {
            alone: Vec::new(),
            ..new(name)
        }));
    }
    if !kept.services {
        // A service is called by ordinary words, so only the whole name is looked for.
        names.extend(session.state.services.iter().map(|service| Name {
            alone: Vec::new(),
            ..Name::new(Kind::Service, &service.name, &[])
        }));
    }
    names.retain(|name| !name.words.is_empty());
    names.dedup();
    names
}
