//! Two states woven into one: part by part, each compared with what both began as.

use std::collections::{BTreeMap, BTreeSet};

use super::super::answer::Subject;
use super::super::joined::{Part, Settled, Whose};
use super::super::record::Record;
use super::super::{MethodVersion, Service, State};
use super::Brought;
use super::blend::{self, Said};
use crate::method::ServiceId;

/// What weaving makes.
pub(super) struct Woven {
    pub state: State,
    pub conflicts: Vec<Part>,
    /// What joined without a conflict.
    pub brings: Brought,
}

/// Whose word stands about something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Verdict {
    /// Both say the same.
    Same,
    /// Only this copy has said something since.
    Only(Whose),
    /// Both have, and not the same.
    Both,
}

/// The states that are woven, and what was chosen.
pub(super) struct Weave<'w> {
    pub bases: &'w [State],
    pub mine: &'w State,
    pub theirs: &'w State,
    settled: &'w [Settled],
    conflicts: Vec<Part>,
    pub brings: Brought,
}

/// Returns whose word stands, compared with what both began as.
pub(super) fn verdict<T: PartialEq>(bases: &[T], mine: &T, theirs: &T) -> Verdict {
    if mine == theirs {
        return Verdict::Same;
    }
    let untouched = |side: &T| bases.iter().any(|base| base == side);
    match (untouched(mine), untouched(theirs)) {
        (true, false) => Verdict::Only(Whose::Theirs),
        (false, true) => Verdict::Only(Whose::Mine),
        // Both are what one of the beginnings was: each copy has joined the other, and chose differently.
        (true, true) | (false, false) => Verdict::Both,
    }
}

impl<'w> Weave<'w> {
    pub fn new(
        bases: &'w [State],
        mine: &'w State,
        theirs: &'w State,
        settled: &'w [Settled],
    ) -> Self {
        Self {
            bases,
            mine,
            theirs,
            settled,
            conflicts: Vec::new(),
            brings: Brought::default(),
        }
    }

    /// Weaves every part; conflicts come in the order of the parts.
    pub fn woven(mut self) -> Woven {
        let details = |brings: &mut Brought| brings.details += 1;
        // What the session is called, and what everything else is read by, nobody changes unasked.
        let title = self.asked(Part::Title, |state| &state.title);
        let rules = self.asked(Part::Rules, |state| &state.rules);
        let method = self.method();
        let organisation = self.detail(Part::Organisation, |state| &state.organisation, details);
        let facilitator = self.detail(Part::Facilitator, |state| &state.facilitator, details);
        let languages = self.detail(Part::Languages, |state| &state.languages, details);
        let mut services = self.services();
        let (answers, decisions) = self.subjects();
        let actions = self.entries(
            |state| &state.actions,
            |action| action.id,
            Part::Action,
            blend::action,
            |brings| &mut brings.actions,
        );
        let topics = self.entries(
            |state| &state.topics,
            |topic| topic.id,
            Part::Topic,
            blend::topic,
            |brings| &mut brings.topics,
        );
        let notes = self.entries(
            |state| &state.notes,
            |note| note.id,
            Part::Note,
            blend::nothing,
            |brings| &mut brings.notes,
        );
        let links = self.entries(
            |state| &state.links,
            |link| link.id,
            Part::Link,
            blend::nothing,
            |brings| &mut brings.links,
        );
        let parked = self.entries(
            |state| &state.parked,
            |parked| parked.id,
            Part::Parked,
            // By its id it is the same, whatever words each copy has for it.
            |_, mine, _| Some(mine.clone()),
            |brings| &mut brings.parked,
        );
        let gathered = self.gathered();
        let analysed = self.analysed();
        let captured = (actions.iter().map(|action| &action.subject))
            .chain(topics.iter().map(|topic| &topic.subject))
            .chain(notes.iter().map(|note| &note.subject))
            .chain(links.iter().map(|link| &link.subject));
        let subjects = (captured.flatten().chain(answers.keys()))
            .chain(decisions.iter().map(|record| &record.subject));
        let mut used: BTreeSet<ServiceId> =
            gathered.services().chain(analysed.services()).collect();
        used.extend(subjects.filter_map(|subject| subject.service.clone()));
        self.keep_used(&mut services, &used);
        let state = State {
            title,
            organisation,
            facilitator,
            rules,
            method,
            languages,
            services,
            answers,
            decisions,
            actions,
            topics,
            notes,
            links,
            parked,
            participants: gathered.participants,
            ideas: gathered.ideas,
            groups: gathered.groups,
            boards: gathered.boards,
            ballots: gathered.ballots,
            meetings: gathered.meetings,
            weighing: gathered.weighing,
            processes: analysed.processes,
            costs: analysed.costs,
            plan: analysed.plan,
        };
        Woven {
            state,
            conflicts: self.conflicts,
            brings: self.brings,
        }
    }

    /// Notes a conflict, and returns whose word is taken.
    fn settle(&mut self, part: Part) -> Whose {
        let chosen = self.settled.iter().find(|settled| settled.part == part);
        self.conflicts.push(part);
        chosen.map_or(Whose::Mine, |settled| settled.taken)
    }

    fn detail<T: Clone + PartialEq>(
        &mut self,
        part: Part,
        of: impl Fn(&State) -> &T,
        count: impl Fn(&mut Brought),
    ) -> T {
        let (mine, theirs) = (of(self.mine), of(self.theirs));
        let bases: Vec<&T> = self.bases.iter().map(&of).collect();
        let taken = match verdict(&bases, &mine, &theirs) {
            Verdict::Same => Whose::Mine,
            Verdict::Only(copy) => {
                if copy == Whose::Theirs {
                    count(&mut self.brings);
                }
                copy
            }
            Verdict::Both => self.settle(part),
        };
        of_copy(taken, mine, theirs).clone()
    }

    /// Weaves a detail that the other copy may not change without being asked about it.
    fn asked<T: Clone + PartialEq>(&mut self, part: Part, of: impl Fn(&State) -> &T) -> T {
        let (mine, theirs) = (of(self.mine), of(self.theirs));
        let bases: Vec<&T> = self.bases.iter().map(&of).collect();
        let taken = match verdict(&bases, &mine, &theirs) {
            Verdict::Same | Verdict::Only(Whose::Mine) => Whose::Mine,
            Verdict::Only(Whose::Theirs) | Verdict::Both => self.settle(part),
        };
        of_copy(taken, mine, theirs).clone()
    }

    /// Weaves the version of the method; what each copy remembers of the same version is no matter for people.
    fn method(&mut self) -> MethodVersion {
        let (mine, theirs) = (&self.mine.method, &self.theirs.method);
        if (&mine.id, &mine.version) == (&theirs.id, &theirs.version) {
            return mine.clone();
        }
        self.asked(Part::Method, |state| &state.method)
    }

    fn services(&mut self) -> Vec<Service> {
        self.entries(
            |state| &state.services,
            |service| service.id.clone(),
            Part::Service,
            blend::service,
            |brings| &mut brings.services,
        )
    }

    /// Weaves a list whose entries are known by their ids.
    pub(super) fn entries<T: Clone + PartialEq + 'w, K: Ord + Clone>(
        &mut self,
        list: impl Fn(&State) -> &Vec<T>,
        key: impl Fn(&T) -> K,
        part: impl Fn(K) -> Part,
        blend: impl Fn(&[Option<&T>], &T, &T) -> Option<T>,
        count: impl Fn(&mut Brought) -> &mut usize,
    ) -> Vec<T> {
        let by_key = |state: &'w State| -> BTreeMap<K, &'w T> { index(list(state), &key) };
        let (mine, theirs) = (by_key(self.mine), by_key(self.theirs));
        let bases: Vec<_> = self.bases.iter().map(by_key).collect();
        let mut woven = BTreeMap::new();
        let keys: BTreeSet<&K> = mine.keys().chain(theirs.keys()).collect();
        for id in keys {
            let began: Vec<Option<&T>> = bases.iter().map(|base| base.get(id).copied()).collect();
            let (ours, other) = (mine.get(id).copied(), theirs.get(id).copied());
            let (entry, asked) = match verdict(&began, &ours, &other) {
                Verdict::Same => (ours.cloned(), false),
                Verdict::Only(copy) => (of_copy(copy, ours, other).cloned(), false),
                Verdict::Both => {
                    let blended = ours.zip(other).and_then(|(a, b)| blend(&began, a, b));
                    let asked = blended.is_none();
                    let chosen = || of_copy(self.settle(part(id.clone())), ours, other).cloned();
                    (blended.or_else(chosen), asked)
                }
            };
            // What somebody chooses has not come by itself.
            if !asked && entry.is_none() && ours.is_some() {
                self.brings.removed += 1;
            } else if !asked && entry.as_ref() != ours {
                *count(&mut self.brings) += 1;
            }
            woven.extend(entry.map(|entry| (id.clone(), entry)));
        }
        ordered(woven, list(self.mine), list(self.theirs), key)
    }

    /// Weaves what is known by names that do not change, each as one.
    pub(super) fn named<K: Ord + Clone + 'w, T: Clone + PartialEq + 'w>(
        &mut self,
        map: impl Fn(&State) -> &BTreeMap<K, T>,
        part: impl Fn(K) -> Part,
        blend: impl Fn(&[Option<&T>], &T, &T) -> Option<T>,
        count: impl Fn(&mut Brought) -> &mut usize,
    ) -> BTreeMap<K, T> {
        let (mine, theirs) = (map(self.mine), map(self.theirs));
        let bases: Vec<_> = self.bases.iter().map(&map).collect();
        let keys: BTreeSet<&K> = mine.keys().chain(theirs.keys()).collect();
        let mut woven = BTreeMap::new();
        for key in keys {
            let began: Vec<Option<&T>> = bases.iter().map(|base| base.get(key)).collect();
            let (ours, other) = (mine.get(key), theirs.get(key));
            let (entry, asked) = match verdict(&began, &ours, &other) {
                Verdict::Same => (ours, false),
                Verdict::Only(copy) => (of_copy(copy, ours, other), false),
                Verdict::Both => {
                    let blended = ours.zip(other).and_then(|(a, b)| blend(&began, a, b));
                    if let Some(blended) = blended {
                        if Some(&blended) != ours {
                            *count(&mut self.brings) += 1;
                        }
                        woven.insert(key.clone(), blended);
                        continue;
                    }
                    (of_copy(self.settle(part(key.clone())), ours, other), true)
                }
            };
            if !asked && entry != ours {
                match entry {
                    Some(_) => *count(&mut self.brings) += 1,
                    None => self.brings.removed += 1,
                }
            }
            woven.extend(entry.map(|entry| (key.clone(), entry.clone())));
        }
        woven
    }

    fn subjects(&mut self) -> (BTreeMap<Subject, super::super::Answer>, Vec<Record>) {
        let (mine, theirs) = (blend::said(self.mine), blend::said(self.theirs));
        let bases: Vec<_> = self.bases.iter().map(blend::said).collect();
        let nothing = Said::default();
        let mut answers = BTreeMap::new();
        let mut records = BTreeMap::new();
        let subjects: BTreeSet<_> = mine.keys().chain(theirs.keys()).copied().collect();
        for subject in subjects {
            let of = |all: &BTreeMap<&Subject, Said>| all.get(subject).unwrap_or(&nothing).clone();
            let (ours, other) = (of(&mine), of(&theirs));
            let began: Vec<Said> = bases.iter().map(of).collect();
            let (said, asked) = match verdict(&began, &ours, &other) {
                Verdict::Same => (ours.clone(), false),
                Verdict::Only(copy) => (of_copy(copy, ours.clone(), other), false),
                Verdict::Both => {
                    let both = blend::words(&began, &ours, &other);
                    let asked = both.is_none();
                    let part = || Part::Subject(subject.clone());
                    let chosen = || match self.settle(part()) {
                        Whose::Mine => blend::prevail(&ours, &other),
                        Whose::Theirs => blend::prevail(&other, &ours),
                    };
                    (both.unwrap_or_else(chosen), asked)
                }
            };
            if !asked && let Some(count) = self.brings.of(&ours, &said) {
                *count += 1;
            }
            answers.extend(said.answer.map(|answer| (subject.clone(), answer)));
            records.extend(said.records.into_iter().map(|record| (record.id, record)));
        }
        let (mine, theirs) = (&self.mine.decisions, &self.theirs.decisions);
        (answers, ordered(records, mine, theirs, |record| record.id))
    }

    /// Keeps every service that something is said about, though one copy has it no longer.
    fn keep_used(&self, services: &mut Vec<Service>, used: &BTreeSet<ServiceId>) {
        let has: BTreeSet<_> = services.iter().map(|service| service.id.clone()).collect();
        let lost = |service: &&Service| used.contains(&service.id) && !has.contains(&service.id);
        let known = index(&self.theirs.services, |service| service.id.clone())
            .into_iter()
            .chain(index(&self.mine.services, |service| service.id.clone()));
        let known: BTreeMap<_, _> = known.collect();
        services.extend(known.into_values().filter(lost).cloned());
    }
}

impl Brought {
    /// Returns where to count what has become of what was said about a subject.
    fn of(&mut self, before: &Said, after: &Said) -> Option<&mut usize> {
        if before == after {
            None
        } else if *after == Said::default() {
            Some(&mut self.removed)
        } else if before.records == after.records {
            Some(&mut self.answers)
        } else if before.decided().eq(after.decided()) {
            Some(&mut self.proposals)
        } else {
            Some(&mut self.decisions)
        }
    }
}

fn of_copy<T>(copy: Whose, mine: T, theirs: T) -> T {
    match copy {
        Whose::Mine => mine,
        Whose::Theirs => theirs,
    }
}

fn index<T, K: Ord>(list: &[T], key: impl Fn(&T) -> K) -> BTreeMap<K, &T> {
    list.iter().map(|entry| (key(entry), entry)).collect()
}

/// Returns entries in an order that does not hang on who joins whom: as one copy has them where it has the same ones,
/// otherwise first those of both, and then the new ones by id, which is by age.
fn ordered<T, K: Ord>(
    mut entries: BTreeMap<K, T>,
    mine: &[T],
    theirs: &[T],
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let keys = |list: &[T]| -> Vec<K> { list.iter().map(&key).collect() };
    let (mine, theirs) = (keys(mine), keys(theirs));
    let has_all =
        |list: &[K]| list.iter().filter(|id| entries.contains_key(id)).count() == entries.len();
    let order: Vec<K> = if has_all(&mine) {
        mine
    } else if has_all(&theirs) {
        theirs
    } else {
        let theirs: BTreeSet<K> = theirs.into_iter().collect();
        mine.into_iter().filter(|id| theirs.contains(id)).collect()
    };
    let mut list: Vec<T> = order.iter().filter_map(|id| entries.remove(id)).collect();
    list.extend(entries.into_values());
    list
}
