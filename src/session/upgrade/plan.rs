//! What becomes of everything that was said: kept, kept under another name, or put aside.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::super::answer::Subject;
use super::super::parked::{Parked, Unfit};
use super::super::place::Draft;
use super::super::record::{Record, Status};
use super::super::{MethodVersion, State};
use super::fit::{Asked, Fit};
use super::told::text_of_removed;
use super::{Names, Upgraded};
use crate::method::{Item, ItemId, Method, Name, Per, Value};

/// A state, and the newer version of its pack.
pub(super) struct Plan<'p> {
    state: &'p State,
    method: &'p Method,
    since: &'p str,
    /// The decision records of each subject, oldest first.
    records: BTreeMap<&'p Subject, Vec<&'p Record>>,
    /// What the group has voted about.
    voted: Vec<Subject>,
}

/// Where what was said about a subject belongs now.
type Target<'p> = Result<(Subject, &'p Item), Unfit>;

impl<'p> Plan<'p> {
    pub fn new(state: &'p State, method: &'p Method) -> Self {
        let mut records: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for record in &state.decisions {
            records.entry(&record.subject).or_default().push(record);
        }
        let voted = state.ballots.iter().filter_map(|one| one.about.clone());
        Self {
            state,
            method,
            since: &state.method.version,
            records,
            voted: voted.map(Subject::from).collect(),
        }
    }

    /// Returns the change that brings the state to the newer version, and how many subjects keep what was said about
    /// them, under another name or written otherwise.
    pub fn change(&self) -> (Upgraded, usize) {
        let mut carried = 0;
        let mut change = Upgraded {
            before: self.since.to_owned(),
            method: MethodVersion::of(self.method),
            subjects: BTreeMap::new(),
            names: Names::of(self.state, self.method),
            answers: BTreeMap::new(),
            decisions: BTreeMap::new(),
            loose: Vec::new(),
            parked: Vec::new(),
        };
        let said: BTreeSet<&Subject> = self
            .state
            .answers
            .keys()
            .chain(self.records.keys().copied())
            .collect();
        let mut taken: BTreeSet<Subject> = BTreeSet::new();
        for subject in self.subjects() {
            let target = self.target(subject);
            let here = said.contains(subject);
            let target = match target {
                // What was answered under the new name already is the later word.
                Ok((now, _)) if here && now != *subject && said.contains(&now) => {
                    Err((Unfit::Occupied, Some(now)))
                }
                Ok((now, _)) if here && !taken.insert(now.clone()) => {
                    Err((Unfit::Occupied, Some(now)))
                }
                Ok(found) => Ok(found),
                Err(why) => Err((why, None)),
            };
            match target {
                Ok((now, item)) => {
                    let rewritten = self.fit(subject, item, &mut change);
                    carried += usize::from(here && (rewritten || now != *subject));
                    if now != *subject {
                        change.subjects.insert(subject.clone(), now);
                    }
                }
                Err((why, now)) => {
                    let mut parked = self.parked(subject, why);
                    self.put_all(subject, &mut parked);
                    match now {
                        Some(now) => {
                            change.subjects.insert(subject.clone(), now);
                        }
                        None => self.loosen(subject, &mut parked, &mut change.loose),
                    }
                    self.keep(parked, &mut change.parked);
                }
            }
        }
        (change, carried)
    }

    /// Returns half-typed texts under the names of now, and nothing under the names of then.
    pub fn drafts(&self, drafts: &[Draft]) -> Vec<Draft> {
        let mut now = Vec::new();
        for draft in drafts {
            let Some(subject) = &draft.subject else {
                continue;
            };
            let Ok((target, _)) = self.target(subject) else {
                continue;
            };
            let same = |other: &&Draft| {
                other.field == draft.field && other.subject.as_ref() == Some(&target)
            };
            if target != *subject && !drafts.iter().any(|other| same(&other)) {
                now.push(Draft {
                    subject: Some(target),
                    ..draft.clone()
                });
                now.push(Draft {
                    text: String::new(),
                    ..draft.clone()
                });
            }
        }
        now
    }

    /// Returns everything that something is said or captured about, or that was voted about.
    fn subjects(&self) -> BTreeSet<&Subject> {
        let state = self.state;
        let actions = state.actions.iter().filter_map(|one| one.subject.as_ref());
        let topics = state.topics.iter().filter_map(|one| one.subject.as_ref());
        let notes = state.notes.iter().filter_map(|one| one.subject.as_ref());
        let links = state.links.iter().filter_map(|one| one.subject.as_ref());
        let captured = actions.chain(topics).chain(notes).chain(links);
        let answered = state.answers.keys();
        let decided = self.records.keys().copied();
        let said = captured.chain(answered).chain(decided);
        said.chain(&self.voted).collect()
    }

    fn target(&self, subject: &Subject) -> Target<'p> {
        let now = self.method.item_now(self.since, &subject.item);
        let item = self.method.item(now.as_str()).ok_or(Unfit::Removed)?;
        let service = match (item.per, &subject.service, self.state.services.as_slice()) {
            // Where there is one service, what is about it and what is about the whole are the same.
            (Per::Session, None, _) | (Per::Session, Some(_), [_]) => None,
            (Per::Service, Some(service), _) => Some(service.clone()),
            (Per::Service, None, [only]) => Some(only.id.clone()),
            _ => return Err(Unfit::Per),
        };
        Ok((Subject { item: now, service }, item))
    }

    /// Looks at what was said about a subject that is still asked about; says whether any of it is written otherwise.
    fn fit(&self, subject: &Subject, item: &Item, change: &mut Upgraded) -> bool {
        let before = change.answers.len() + change.decisions.len();
        let asked = Asked {
            method: self.method,
            since: self.since,
            called: &subject.item,
            item,
        };
        let answer = self.state.answers.get(subject);
        if let Some(value) = answer.and_then(|answer| answer.value.as_ref()) {
            let fit = if item.is_decision() {
                Fit::None(Unfit::Kind)
            } else {
                asked.fit(value)
            };
            let (kept, why) = match fit {
                Fit::Whole => (None, None),
                Fit::Otherwise(value) => (Some(value), None),
                Fit::Part(value, why) => (Some(value), Some(why)),
                Fit::None(why) => (None, Some(why)),
            };
            if let Some(why) = why {
                let mut parked = self.parked(subject, why);
                parked.answer = answer.cloned();
                self.keep(parked, &mut change.parked);
            }
            change
                .answers
                .extend(kept.map(|kept| (subject.clone(), kept)));
        }
        self.fit_records(subject, &asked, change);
        change.answers.len() + change.decisions.len() > before
    }

    /// Looks at the decision records: a chain of them stays together, and a proposal is looked at by itself.
    fn fit_records(&self, subject: &Subject, asked: &Asked<'_>, change: &mut Upgraded) {
        let Some(records) = self.records.get(subject) else {
            return;
        };
        let fit = |record: &Record| match (asked.item.is_decision(), asked.fit(&record.value)) {
            (false, _) => Fit::None(Unfit::Kind),
            // Nobody may take a part of a decision for the whole.
            (true, Fit::Part(_, Unfit::Options)) => Fit::None(Unfit::Option),
            (true, Fit::Part(_, why)) => Fit::None(why),
            (true, fit) => fit,
        };
        let unfit = |record: &Record| match fit(record) {
            Fit::None(why) => Some(why),
            _ => None,
        };
        let is_proposal = |record: &Record| record.status == Status::Proposed;
        let holding = records.iter().find(|record| record.status.holds());
        let proposal = records.iter().find(|record| is_proposal(record));
        // Without one in force, the spent ones are all there is.
        let chain = match holding {
            Some(record) => unfit(record),
            None => records
                .iter()
                .filter(|record| !is_proposal(record))
                .find_map(|record| unfit(record)),
        };
        let proposal = proposal.and_then(|record| unfit(record));
        let goes = |record: &Record| {
            let why = if is_proposal(record) { proposal } else { chain };
            why.is_some()
        };
        let (gone, stays): (Vec<&Record>, Vec<&Record>) =
            records.iter().copied().partition(|record| goes(record));
        if let Some(why) = chain.or(proposal) {
            let mut parked = self.parked(subject, why);
            parked.decisions = gone.into_iter().cloned().collect();
            self.keep(parked, &mut change.parked);
        }
        for record in stays {
            if let Fit::Otherwise(value) = fit(record) {
                change.decisions.insert(record.id, value);
            }
        }
    }

    /// Returns an empty place for what was said about a subject.
    fn parked(&self, subject: &Subject, why: Unfit) -> Parked {
        let now = self.method.item_now(self.since, &subject.item);
        let text = match self.method.item(now.as_str()) {
            Some(item) => item.text.clone(),
            None => text_of_removed(self.method, &now),
        };
        Parked {
            id: Uuid::nil(),
            subject: subject.clone(),
            why,
            version: self.since.to_owned(),
            text,
            answer: None,
            decisions: Vec::new(),
            notes: Vec::new(),
            links: Vec::new(),
            options: BTreeMap::new(),
            columns: BTreeMap::new(),
        }
    }

    fn put_all(&self, subject: &Subject, parked: &mut Parked) {
        parked.answer = self.state.answers.get(subject).cloned();
        let records = self.records.get(subject).into_iter().flatten();
        parked.decisions = records.copied().cloned().collect();
    }

    /// Takes what is captured about a subject that is no more: notes and links go with the answer, the rest stays open.
    fn loosen(&self, subject: &Subject, parked: &mut Parked, loose: &mut Vec<Uuid>) {
        let of = |other: &Option<Subject>| other.as_ref() == Some(subject);
        let state = self.state;
        let notes = state.notes.iter().filter(|note| of(&note.subject));
        parked.notes = notes.cloned().collect();
        let links = state.links.iter().filter(|link| of(&link.subject));
        parked.links = links.cloned().collect();
        let actions = state.actions.iter().filter(|action| of(&action.subject));
        loose.extend(actions.map(|action| action.id));
        let topics = state.topics.iter().filter(|topic| of(&topic.subject));
        loose.extend(topics.map(|topic| topic.id));
    }

    /// Keeps what was put aside, with the words that belong to it.
    fn keep(&self, mut parked: Parked, all: &mut Vec<Parked>) {
        if parked.is_empty() {
            return;
        }
        let answers = parked.answer.iter();
        let answers = answers.filter_map(|answer| answer.value.as_ref());
        let decided = parked.decisions.iter().map(|record| &record.value);
        let mut words = Words {
            plan: self,
            called: &parked.subject.item,
            options: BTreeMap::new(),
            columns: BTreeMap::new(),
        };
        for value in answers.chain(decided) {
            words.of(value);
        }
        let Words {
            options, columns, ..
        } = words;
        (parked.options, parked.columns) = (options, columns);
        all.push(parked.named());
    }
}

/// What the codes of a value mean, in the words of the pack.
struct Words<'w, 'p> {
    plan: &'w Plan<'p>,
    called: &'w ItemId,
    options: BTreeMap<String, String>,
    columns: BTreeMap<String, String>,
}

impl Words<'_, '_> {
    fn of(&mut self, value: &Value) {
        for option in value.chosen() {
            let now = (self.plan.method).option_now(self.plan.since, self.called, option);
            let item = self.item();
            let columns = item.iter().flat_map(|item| &item.columns);
            let mut offered = (item.iter().flat_map(|item| &item.options))
                .chain(columns.flat_map(|column| &column.options));
            let known = offered.find(|known| known.id == now);
            let name = Name::Option(self.name(), now);
            let text = match known {
                Some(known) => Some(known.text.as_str()),
                None => self.plan.method.text_of_removed(&name),
            };
            let text = text.map(|text| (option.to_string(), text.to_owned()));
            self.options.extend(text);
        }
        let Value::Rows(rows) = value else { return };
        for (column, cell) in rows.iter().flatten() {
            self.column(column);
            self.of(cell);
        }
    }

    fn column(&mut self, column: &str) {
        if self.columns.contains_key(column) {
            return;
        }
        let method = self.plan.method;
        let now = method.column_now(self.plan.since, self.called, column);
        let mut known = self.item().into_iter().flat_map(|item| &item.columns);
        let text = match known.find(|known| known.id == now) {
            Some(known) => Some(known.text.as_str()),
            None => method.text_of_removed(&Name::Column(self.name(), now)),
        };
        let text = text.map(|text| (column.to_owned(), text.to_owned()));
        self.columns.extend(text);
    }

    fn name(&self) -> ItemId {
        self.plan.method.item_now(self.plan.since, self.called)
    }

    fn item(&self) -> Option<&Item> {
        self.plan.method.item(self.name().as_str())
    }
}
