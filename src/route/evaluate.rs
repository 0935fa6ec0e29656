//! The rules at work: each is evaluated once, after those that alter what it reads, so evaluation always ends.

use std::borrow::Cow;
use std::collections::HashMap;

use super::Route;
use super::entry::{By, Cause, Entry, Missing, Reading, Standing};
use crate::method::condition::{Facts, Scope, Stage};
use crate::method::{
    Condition, Evaluation, Item, ItemId, Method, OptionId, Per, Rule, RuleSetId, ServiceId, Target,
    Value,
};
use crate::session::{Mark, Record, Session, Status, Subject};

pub(super) fn route(method: &Method, session: &Session) -> Route {
    let mut work = Work::new(method, session);
    for evaluation in &method.order {
        match evaluation {
            Evaluation::When(item) => work.condition(item),
            Evaluation::Rule(at) => work.settle(&method.rules[*at]),
        }
    }
    for rule in &method.rules {
        work.demand(rule);
    }
    work.stand();
    Route {
        entries: work.entries,
        first: work.first,
    }
}

struct Work<'w> {
    method: &'w Method,
    session: &'w Session,
    services: Vec<&'w ServiceId>,
    entries: Vec<Entry>,
    first: HashMap<ItemId, usize>,
    /// The standing decision of each entry.
    records: Vec<Option<&'w Record>>,
}

impl<'w> Work<'w> {
    fn new(method: &'w Method, session: &'w Session) -> Self {
        let services: Vec<_> = session.services().map(|service| &service.id).collect();
        let mut work = Self {
            method,
            session,
            services,
            entries: vec![],
            first: HashMap::new(),
            records: vec![],
        };
        let standing = standing_records(session);
        for (phase_at, phase) in method.phases.iter().enumerate() {
            for (step_at, step) in phase.steps.iter().enumerate() {
                for (item_at, item) in step.items.iter().enumerate() {
                    work.first.insert(item.id.clone(), work.entries.len());
                    for service in work.contexts(item.per) {
                        let subject = Subject {
                            item: item.id.clone(),
                            service: service.cloned(),
                        };
                        let record = standing.get(&subject).copied();
                        work.entries.push(work.begin(
                            item,
                            subject,
                            (phase_at, step_at, item_at),
                            record,
                        ));
                        work.records.push(record);
                    }
                }
            }
        }
        work
    }

    /// Returns the services something is evaluated for; the session's own is none.
    fn contexts(&self, per: Per) -> Vec<Option<&'w ServiceId>> {
        match per {
            Per::Session => vec![None],
            Per::Service => self.services.iter().map(|service| Some(*service)).collect(),
        }
    }

    /// Returns an entry as the answers alone make it.
    fn begin(
        &self,
        item: &Item,
        subject: Subject,
        place: (usize, usize, usize),
        record: Option<&Record>,
    ) -> Entry {
        let answer = self.session.state.answers.get(&subject);
        let mark = match answer {
            Some(answer) => answer.mark,
            None if record.is_some() => Mark::Answered,
            None => Mark::Open,
        };
        let own = record
            .map(|record| &record.value)
            .or_else(|| answer.and_then(|answer| answer.value.as_ref()));
        let own = own.filter(|_| mark.counts()).cloned();
        let fits = own
            .as_ref()
            .is_none_or(|value| fits(item, value, &self.session.state.rules));
        let exists = item
            .rule_set
            .as_ref()
            .is_none_or(|only| *only == self.session.state.rules);
        let mut entry = Entry {
            place,
            mark,
            standing: Standing::Open,
            closed: None,
            set: None,
            value: None,
            parked: None,
            closed_options: Vec::new(),
            missing: Vec::new(),
            warnings: Vec::new(),
            holds: Vec::new(),
            overridden: Vec::new(),
            subject,
        };
        if fits {
            entry.value = own;
        } else {
            entry.parked = own;
        }
        if !exists {
            close(
                &mut entry,
                Cause {
                    by: By::RuleSet,
                    readings: Vec::new(),
                },
            );
        }
        entry
    }

    fn facts<'f>(&'f self, service: Option<&'f ServiceId>) -> Seen<'f, 'w> {
        Seen {
            work: self,
            service,
        }
    }

    /// Returns where the entry of an item stands, within a service.
    fn at(&self, item: &str, service: Option<&ServiceId>) -> Option<usize> {
        let first = *self.first.get(item)?;
        let entries = self.entries[first..]
            .iter()
            .take_while(|entry| entry.subject.item == *item);
        let within = |entry: &Entry| {
            entry.subject.service.is_none() || entry.subject.service.as_ref() == service
        };
        entries
            .enumerate()
            .find(|(_, entry)| within(entry))
            .map(|(at, _)| first + at)
    }

    fn readings(&self, condition: &Condition, service: Option<&ServiceId>) -> Vec<Reading> {
        let at = |item: &ItemId| self.at(item.as_str(), service);
        let read = condition.reads();
        read.iter()
            .filter_map(at)
            .map(|at| &self.entries[at])
            .map(|entry| Reading {
                subject: entry.subject.clone(),
                value: entry.value.clone(),
            })
            .collect()
    }

    /// Closes an item whose own condition does not hold.
    fn condition(&mut self, id: &ItemId) {
        let Some(item) = self.method.item(id.as_str()) else {
            return;
        };
        let Some(when) = &item.when else { return };
        for service in self.contexts(item.per) {
            if when.holds(&self.facts(service)) {
                continue;
            }
            let cause = Cause {
                by: By::Condition(id.clone()),
                readings: self.readings(when, service),
            };
            if let Some(at) = self.at(id.as_str(), service) {
                close(&mut self.entries[at], cause);
            }
        }
    }

    /// Does what a rule closes and sets.
    fn settle(&mut self, rule: &Rule) {
        if rule.closes.is_empty() && rule.sets.is_empty() {
            return;
        }
        for service in self.contexts(rule.per) {
            if !rule.when.holds(&self.facts(service)) {
                continue;
            }
            let cause = Cause {
                by: By::Rule(rule.id.clone()),
                readings: self.readings(&rule.when, service),
            };
            for target in &rule.closes {
                self.close(rule, target, service, &cause);
            }
            for (item, value) in &rule.sets {
                self.set(rule, item, value, service, &cause);
            }
        }
    }

    fn close(&mut self, rule: &Rule, target: &Target, service: Option<&ServiceId>, cause: &Cause) {
        let items: Vec<_> = self
            .method
            .covered(target)
            .map(|item| (&item.id, item.per))
            .collect();
        for (item, per) in items {
            // What is asked once for all is not closed by what one service answers.
            if per == Per::Session && rule.per == Per::Service {
                continue;
            }
            let reached = if per == rule.per {
                vec![service]
            } else {
                self.contexts(per)
            };
            for service in reached {
                let Some(at) = self.at(item.as_str(), service) else {
                    continue;
                };
                match target {
                    Target::Option(_, option) => {
                        if self.goes_against(at, rule, |value| value.chosen().contains(option)) {
                            self.override_rule(at, rule);
                        } else {
                            close_option(&mut self.entries[at], option, cause);
                        }
                    }
                    _ => close(&mut self.entries[at], cause.clone()),
                }
            }
        }
    }

    fn set(
        &mut self,
        rule: &Rule,
        item: &ItemId,
        value: &Value,
        service: Option<&ServiceId>,
        cause: &Cause,
    ) {
        let Some(at) = self.at(item.as_str(), service) else {
            return;
        };
        if self.goes_against(at, rule, |decided| decided != value) {
            return self.override_rule(at, rule);
        }
        let entry = &mut self.entries[at];
        let mut chosen = value.chosen().iter();
        let possible = chosen.all(|option| entry.option_closed(option).is_none());
        if entry.closed.is_some() || entry.set.is_some() || !possible {
            return;
        }
        if entry.value.as_ref() != Some(value) {
            let own = entry.value.replace(value.clone());
            entry.parked = entry.parked.take().or(own);
        }
        entry.set = Some(cause.clone());
    }

    /// Says whether the standing decision goes against the rule, and on this very point.
    fn goes_against(&self, at: usize, rule: &Rule, ruled_out: impl Fn(&Value) -> bool) -> bool {
        rule.overridable
            && self.records[at].is_some_and(|record| {
                record.overrides.contains(&rule.id) && ruled_out(&record.value)
            })
    }

    fn override_rule(&mut self, at: usize, rule: &Rule) {
        let overridden = &mut self.entries[at].overridden;
        if !overridden.contains(&rule.id) {
            overridden.push(rule.id.clone());
        }
    }

    /// Lists what a rule requires, warns about and holds.
    fn demand(&mut self, rule: &Rule) {
        if rule.requires.is_empty() && rule.warns.is_empty() && rule.holds.is_empty() {
            return;
        }
        for service in self.contexts(rule.per) {
            if !rule.when.holds(&self.facts(service)) {
                continue;
            }
            let cause = Cause {
                by: By::Rule(rule.id.clone()),
                readings: self.readings(&rule.when, service),
            };
            for requirement in &rule.requires {
                self.require(rule, requirement, service);
            }
            for item in &rule.warns {
                if let Some(entry) = self.applying(item, service) {
                    entry.warnings.push(cause.clone());
                }
            }
            for gate in &rule.holds {
                if let Some(entry) = self.applying(gate, service) {
                    entry.holds.push(cause.clone());
                }
            }
        }
    }

    fn applying(&mut self, item: &ItemId, service: Option<&ServiceId>) -> Option<&mut Entry> {
        let at = self.at(item.as_str(), service)?;
        Some(&mut self.entries[at]).filter(|entry| entry.applies())
    }

    fn require(
        &mut self,
        rule: &Rule,
        requirement: &crate::method::Requirement,
        service: Option<&ServiceId>,
    ) {
        if requirement.need.holds(&self.facts(service)) {
            return;
        }
        let read = requirement.need.reads();
        let read: Vec<_> = read
            .iter()
            .filter_map(|item| self.at(item.as_str(), service))
            .collect();
        // What does not apply cannot be asked for.
        if !read.is_empty() && read.iter().all(|&at| !self.entries[at].applies()) {
            return;
        }
        let Some(of) = self.at(requirement.of.as_str(), service) else {
            return;
        };
        let go_to = read
            .iter()
            .find(|&&at| self.entries[at].applies())
            .copied()
            .unwrap_or(of);
        let subject = self.entries[go_to].subject.clone();
        let entry = &mut self.entries[of];
        if entry.applies() {
            entry.missing.push(Missing {
                rule: rule.id.clone(),
                text: requirement.text.clone(),
                subject,
            });
        }
    }

    /// Says of every entry how far it has come.
    fn stand(&mut self) {
        for (entry, record) in self.entries.iter_mut().zip(&self.records) {
            entry.standing = standing(entry, *record);
        }
    }
}

fn standing(entry: &Entry, record: Option<&Record>) -> Standing {
    if entry.closed.is_some() {
        return Standing::Closed;
    }
    match entry.mark {
        Mark::Unsure => return Standing::Unsure,
        Mark::Unknown => return Standing::Unknown,
        Mark::NotForUs => return Standing::NotForUs,
        Mark::ComeBack => return Standing::ComeBack,
        Mark::Open | Mark::Answered => {}
    }
    let complete = entry.missing.is_empty();
    if entry.set.is_some() {
        return if complete {
            Standing::Set
        } else {
            Standing::Incomplete
        };
    }
    match record.map(|record| record.status) {
        _ if entry.value.is_none() && entry.parked.is_some() => Standing::Conflict,
        Some(Status::Proposed) => Standing::Proposed,
        Some(Status::Reopened) => Standing::Reopened,
        Some(Status::Decided) if !complete => Standing::Incomplete,
        Some(Status::Decided) => Standing::Decided,
        Some(Status::Replaced) | None if entry.value.is_some() => Standing::Answered,
        Some(Status::Replaced) | None => Standing::Open,
    }
}

/// Returns the decision in force for each subject: the latest decided, or the proposal where there is none.
fn standing_records(session: &Session) -> HashMap<&Subject, &Record> {
    let mut standing: HashMap<&Subject, &Record> = HashMap::new();
    for record in &session.state.decisions {
        let holds = record.status.holds();
        let earlier_holds = standing
            .get(&record.subject)
            .is_some_and(|earlier| earlier.status.holds());
        if holds || (record.status == Status::Proposed && !earlier_holds) {
            standing.insert(&record.subject, record);
        }
    }
    standing
}

fn close(entry: &mut Entry, cause: Cause) {
    if entry.closed.is_none() {
        let own = entry.value.take().filter(|_| entry.set.is_none());
        entry.parked = entry.parked.take().or(own);
        entry.set = None;
        entry.closed = Some(cause);
    }
}

fn close_option(entry: &mut Entry, option: &OptionId, cause: &Cause) {
    entry.closed_options.push((option.clone(), cause.clone()));
    let possible = |value: &Value| !value.chosen().contains(option);
    if entry.value.as_ref().is_none_or(possible) {
        return;
    }
    let value = entry.value.take();
    if entry.set.take().is_some() {
        // What another rule had set is no longer possible; the group's own answer is looked at again.
        let own = entry.parked.take();
        let closed = |own: &Value| {
            let mut chosen = own.chosen().iter();
            chosen.any(|option| entry.option_closed(option).is_some())
        };
        if own.as_ref().is_some_and(closed) {
            entry.parked = own;
        } else {
            entry.value = own;
        }
    } else {
        entry.parked = value;
    }
}

/// Says whether a value is an answer to the item under a rule set.
pub(super) fn fits(item: &Item, value: &Value, rules: &RuleSetId) -> bool {
    let offered = |id: &_| item.options_under(rules).any(|option| option.id == *id);
    value.fits(item.answer)
        && match value {
            Value::Option(option) => offered(option),
            Value::Options(options) => options.iter().all(offered),
            _ => true,
        }
}

/// What is known while working on a service.
struct Seen<'f, 'w> {
    work: &'f Work<'w>,
    service: Option<&'f ServiceId>,
}

impl Seen<'_, '_> {
    fn entry(&self, item: &ItemId) -> Option<(&Entry, Option<&Record>)> {
        let at = self.work.at(item.as_str(), self.service)?;
        Some((&self.work.entries[at], self.work.records[at]))
    }
}

impl Facts for Seen<'_, '_> {
    fn value(&self, item: &ItemId) -> Option<Cow<'_, Value>> {
        self.entry(item)?.0.value.as_ref().map(Cow::Borrowed)
    }

    fn rank(&self, item: &ItemId) -> Option<i64> {
        let value = self.entry(item)?.0.value.as_ref()?;
        self.work
            .method
            .item(item.as_str())?
            .option(value.option()?.as_str())
            .map(|option| option.rank)
    }

    fn is_at(&self, item: &ItemId, stage: Stage) -> bool {
        self.entry(item)
            .is_some_and(|(entry, record)| is_at(entry, record, stage))
    }

    fn rule_set(&self) -> &RuleSetId {
        &self.work.session.state.rules
    }

    fn services(&self) -> usize {
        self.work.services.len()
    }

    fn phase(&self) -> usize {
        let answered = |entry: &&Entry| entry.mark != Mark::Open;
        let seen = self.work.entries.iter().filter(|entry| {
            entry.subject.service.is_none() || entry.subject.service.as_ref() == self.service
        });
        seen.filter(answered)
            .map(|entry| entry.place.0)
            .max()
            .unwrap_or(0)
    }

    fn count(&self, stage: Stage, scope: &Scope) -> usize {
        let phases = &self.work.method.phases;
        let in_scope = |entry: &Entry| match scope {
            Scope::All => true,
            Scope::Phase(id) => phases[entry.place.0].id == *id,
            Scope::Step(id) => phases[entry.place.0].steps[entry.place.1].id == *id,
        };
        let entries = self.work.entries.iter().zip(&self.work.records);
        entries
            .filter(|(entry, _)| {
                entry.subject.service.is_none() || entry.subject.service.as_ref() == self.service
            })
            .filter(|(entry, record)| in_scope(entry) && is_at(entry, **record, stage))
            .count()
    }
}

fn is_at(entry: &Entry, record: Option<&Record>, stage: Stage) -> bool {
    if !entry.applies() {
        return false;
    }
    let record_says = |says: fn(&Record) -> bool| record.is_some_and(says);
    match stage {
        Stage::Open => entry.value.is_none() && entry.mark == Mark::Open,
        Stage::Answered => entry.value.is_some(),
        Stage::Unsure => entry.mark == Mark::Unsure,
        Stage::Unknown => entry.mark == Mark::Unknown,
        Stage::NotForUs => entry.mark == Mark::NotForUs,
        Stage::ComeBack => entry.mark == Mark::ComeBack,
        Stage::Proposed => {
            entry.set.is_none() && record_says(|record| record.status == Status::Proposed)
        }
        Stage::Decided => {
            entry.value.is_some()
                && (entry.set.is_some() || record_says(|record| record.status.holds()))
        }
        Stage::Changed => record_says(|record| record.status.holds() && record.replaces.is_some()),
        Stage::WithReason => record_says(|record| !record.reason.trim().is_empty()),
        Stage::WithDecider => record_says(|record| record.by.is_some()),
        Stage::WithReviewDate => {
            record_says(|record| record.review_date.or(record.valid_until).is_some())
        }
    }
}
