//! How much differs between two states of a session, counted in what people call things.

use std::collections::BTreeMap;

use super::State;
use super::answer::Subject;
use super::record::Record;

/// How many of each kind are not the same in two states.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Difference {
    pub answers: usize,
    /// Items of which the decision records differ.
    pub decisions: usize,
    pub actions: usize,
    pub topics: usize,
    pub notes: usize,
    pub links: usize,
    /// What was put aside because it fits no longer.
    pub parked: usize,
    pub participants: usize,
    /// Ideas and groups of ideas.
    pub ideas: usize,
    pub ballots: usize,
    pub meetings: usize,
    /// Weights of criteria, and services with their scores.
    pub scores: usize,
    /// Process models.
    pub models: usize,
    /// Integration needs, alternatives, and what their figures are reckoned from.
    pub costs: usize,
    /// Tasks, agreed plans, rows of responsibility, indicators, and words on how things stand.
    pub plans: usize,
    pub services: usize,
    /// Name, organisation, facilitator, set of rules, method, the documents' languages, and how boards are
    /// worked on.
    pub details: usize,
}

impl Difference {
    /// Returns what differs between two states.
    pub fn between(one: &State, other: &State) -> Self {
        let details = [
            one.title != other.title,
            one.organisation != other.organisation,
            one.facilitator != other.facilitator,
            one.rules != other.rules,
            one.method != other.method,
            one.languages != other.languages,
            one.boards != other.boards,
        ];
        Self {
            answers: differing(&one.answers, &other.answers, |(subject, answer)| {
                (subject, answer)
            }),
            decisions: count(&records(one), &records(other)),
            actions: differing(&one.actions, &other.actions, |action| (action.id, action)),
            topics: differing(&one.topics, &other.topics, |topic| (topic.id, topic)),
            notes: differing(&one.notes, &other.notes, |note| (note.id, note)),
            links: differing(&one.links, &other.links, |link| (link.id, link)),
            parked: differing(&one.parked, &other.parked, |parked| (parked.id, parked)),
            participants: differing(&one.participants, &other.participants, |who| (who.id, who)),
            ideas: differing(&one.ideas, &other.ideas, |idea| (idea.id, idea))
                + differing(&one.groups, &other.groups, |group| (group.id, group)),
            ballots: differing(&one.ballots, &other.ballots, |ballot| (ballot.id, ballot)),
            meetings: differing(&one.meetings, &other.meetings, |meeting| {
                (meeting.id, meeting)
            }),
            scores: differing(&one.weighing.weights, &other.weighing.weights, |entry| {
                entry
            }) + differing(&one.weighing.scores, &other.weighing.scores, |entry| entry),
            models: differing(&one.processes, &other.processes, |entry| entry),
            costs: differing(&one.costs.bases, &other.costs.bases, |entry| entry)
                + differing(&one.costs.needs, &other.costs.needs, |need| (need.id, need))
                + differing(&one.costs.alternatives, &other.costs.alternatives, |one| {
                    (one.id, one)
                }),
            plans: differing(&one.plan.tasks, &other.plan.tasks, |task| (task.id, task))
                + differing(&one.plan.baselines, &other.plan.baselines, |one| {
                    (one.id, one)
                })
                + differing(&one.plan.duties, &other.plan.duties, |duty| (duty.id, duty))
                + differing(&one.plan.indicators, &other.plan.indicators, |one| {
                    (one.id, one)
                })
                + differing(&one.plan.judgements, &other.plan.judgements, |entry| entry),
            services: differing(&one.services, &other.services, |service| {
                (&service.id, service)
            }),
            details: details.into_iter().filter(|differs| *differs).count(),
        }
    }

    /// Says whether nothing differs.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn records(state: &State) -> BTreeMap<&Subject, Vec<&Record>> {
    let mut records: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for record in &state.decisions {
        records.entry(&record.subject).or_default().push(record);
    }
    records
}

fn differing<T, K: Ord, V: PartialEq>(
    one: impl IntoIterator<Item = T>,
    other: impl IntoIterator<Item = T>,
    keyed: impl Fn(T) -> (K, V),
) -> usize {
    let one = one.into_iter().map(&keyed).collect();
    let other = other.into_iter().map(&keyed).collect();
    count(&one, &other)
}

/// Counts what is not the same in both, or is in one alone.
fn count<K: Ord, V: PartialEq>(one: &BTreeMap<K, V>, other: &BTreeMap<K, V>) -> usize {
    let changed = one
        .iter()
        .filter(|(key, value)| other.get(*key) != Some(*value));
    let added = other.keys().filter(|key| !one.contains_key(*key));
    changed.count() + added.count()
}
