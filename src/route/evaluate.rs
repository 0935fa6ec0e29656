//! The rules at work: each is evaluated once, after those that alter what it reads, so evaluation always ends.

mod demand;
mod facts;
mod reopen;
mod settle;
mod tools;

use jiff::civil::Date;

use super::Route;
use super::entry::{By, Cause, Entry, Reading, Standing};
use super::reckon::Reckoned;
use crate::costs::stale;
use crate::method::{
    Condition, Evaluation, Item, ItemId, Kind, Method, OptionId, Per, RuleSetId, ServiceId, Value,
};
use crate::session::{Answer, Borrowed, Mark, Record, Session, Status, Subject};
use facts::Seen;
use tools::Tools;

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
        numbers: method.numbers().clone(),
        first: work.first,
    }
}

/// The service that something is evaluated for, as its place among the services; none for the session itself.
type Within = Option<usize>;

struct Work<'w> {
    method: &'w Method,
    session: &'w Session,
    services: Vec<&'w ServiceId>,
    entries: Vec<Entry>,
    /// The first entry of each item, by its number.
    first: Vec<usize>,
    /// The standing decision of each entry.
    records: Vec<Option<&'w Record>>,
    /// What the tools of each service come to.
    reckoned: Vec<Reckoned<'w>>,
}

impl<'w> Work<'w> {
    fn new(method: &'w Method, session: &'w Session) -> Self {
        let mut work = Self {
            method,
            session,
            services: session.services().map(|service| &service.id).collect(),
            entries: Vec::new(),
            first: Vec::new(),
            records: Vec::new(),
            reckoned: session
                .services()
                .map(|service| Reckoned::of(method, &session.state, &service.id))
                .collect(),
        };
        let mut length = 0;
        for item in method.items() {
            work.first.push(length);
            length += work.contexts(item.per).count();
        }
        let mut answers = vec![None; length];
        for (subject, answer) in &session.state.answers {
            if let Some(at) = work.at_subject(subject) {
                answers[at] = Some(answer);
            }
        }
        work.records = vec![None; length];
        for record in &session.state.decisions {
            if let Some(at) = work.at_subject(&record.subject) {
                let standing = &mut work.records[at];
                let earlier_holds = standing.is_some_and(|earlier| earlier.status.holds());
                if record.status.holds() || (record.status == Status::Proposed && !earlier_holds) {
                    *standing = Some(record);
                }
            }
        }
        work.entries.reserve_exact(length);
        for (phase_at, phase) in method.phases.iter().enumerate() {
            for (step_at, step) in phase.steps.iter().enumerate() {
                for (item_at, item) in step.items.iter().enumerate() {
                    for service in work.contexts(item.per) {
                        let at = work.entries.len();
                        let subject = Subject {
                            item: item.id.clone(),
                            service: service.map(|at| work.services[at].clone()),
                        };
                        let place = (phase_at, step_at, item_at);
                        let record = work.records[at];
                        let mut entry = work.begin(item, subject, place, record, answers[at]);
                        work.look_up(item, service, &mut entry, record);
                        work.entries.push(entry);
                    }
                }
            }
        }
        work
    }

    /// Returns what something is evaluated for: the session, or each of its services.
    fn contexts(&self, per: Per) -> impl Iterator<Item = Within> + use<> {
        let (count, per_service) = match per {
            Per::Session => (1, false),
            Per::Service => (self.services.len(), true),
        };
        (0..count).map(move |at| per_service.then_some(at))
    }

    /// Returns an entry as the answers alone make it.
    fn begin(
        &self,
        item: &Item,
        subject: Subject,
        place: (usize, usize, usize),
        record: Option<&Record>,
        answer: Option<&Answer>,
    ) -> Entry {
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
            provisional: false,
            borrowed: is_borrowed(record, answer),
            answered: own.is_some(),
            value: None,
            parked: None,
            closed_options: Vec::new(),
            missing: Vec::new(),
            warnings: Vec::new(),
            reopened: Vec::new(),
            heeded: Vec::new(),
            holds: Vec::new(),
            overridden: Vec::new(),
            computed: None,
            weighed: None,
            outdated: Vec::new(),
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
                    provisional: false,
                },
            );
        }
        entry
    }

    /// Tells an entry what the tools hold for it.
    fn look_up(&self, item: &Item, within: Within, entry: &mut Entry, record: Option<&Record>) {
        let economy = self.method.analysis.economy.decision.as_ref();
        if let Some(reckoned) = within.map(|at| &self.reckoned[at]) {
            if let Some(figure) = &item.figure {
                entry.computed = reckoned.answer(figure, item.answer);
            }
            if economy == Some(&item.id) {
                entry.weighed = reckoned
                    .weighed(record.and_then(Record::choice))
                    .map(Box::new);
                let then = record.filter(|record| record.status.holds());
                let then = then.and_then(|record| record.weighed.as_ref());
                entry.outdated = match (then, &entry.weighed) {
                    (Some(then), Some(now)) => stale(then, now),
                    _ => Vec::new(),
                };
            }
        }
        if let Kind::Tool { sheet, variant } = &item.kind
            && let Some(opens) = self.method.craft.opens(sheet)
            && self.tools(within).in_use(self.method, opens, variant)
        {
            entry.computed = Some(Value::Done(true));
        }
        let unasked = entry.closed.is_some() || entry.answered || !entry.mark.counts();
        if !unasked && entry.value.is_none() && entry.parked.is_none() {
            entry.value = entry.computed.clone();
        }
    }

    /// Returns what the tools hold for a service, or for all of them.
    fn tools(&self, service: Within) -> Tools<'_> {
        let services = match service {
            Some(at) => &self.services[at..=at],
            None => &self.services,
        };
        Tools {
            state: &self.session.state,
            services,
        }
    }

    fn facts(&self, service: Within) -> Seen<'_, 'w> {
        Seen {
            work: self,
            service,
            settled: false,
            after: None,
        }
    }

    /// Returns what is known when readings up to a day are left out.
    fn facts_after(&self, service: Within, day: Date) -> Seen<'_, 'w> {
        Seen {
            after: Some(day),
            ..self.facts(service)
        }
    }

    /// Returns what would be known if nothing were proposed.
    fn settled_facts(&self, service: Within) -> Seen<'_, 'w> {
        Seen {
            settled: true,
            ..self.facts(service)
        }
    }

    /// Says whether an entry is as it is only because of a proposal.
    fn is_tentative(&self, at: usize) -> bool {
        let entry = &self.entries[at];
        entry.provisional
            || (entry.applies()
                && entry.set.is_none()
                && entry.value.is_some()
                && self.is_proposed(at))
    }

    /// Says whether the group's own answer is only proposed, or borrowed.
    fn is_proposed(&self, at: usize) -> bool {
        let proposed = |record: &Record| record.status == Status::Proposed;
        self.entries[at].borrowed || self.records[at].is_some_and(proposed)
    }

    /// Returns the value that an entry would have if nothing were proposed.
    fn settled_value(&self, at: usize) -> Option<&Value> {
        let entry = &self.entries[at];
        if entry.provisional {
            entry.parked.as_ref().filter(|_| !self.is_proposed(at))
        } else {
            entry.value.as_ref().filter(|_| !self.is_tentative(at))
        }
    }

    /// Returns where the entry of an item stands, within a service.
    fn at(&self, item: &str, service: Within) -> Option<usize> {
        let number = *self.method.numbers().get(item)?;
        let first = self.first[number];
        match self.method.item_of(number).per {
            Per::Session => Some(first),
            Per::Service => Some(first + service?),
        }
    }

    /// Returns where the entry of a subject stands; none where it is not part of the route.
    fn at_subject(&self, subject: &Subject) -> Option<usize> {
        let number = *self.method.numbers().get(&subject.item)?;
        let first = self.first[number];
        match (self.method.item_of(number).per, &subject.service) {
            (Per::Session, None) => Some(first),
            (Per::Service, Some(service)) => {
                let mut services = self.services.iter();
                let at = services.position(|other| *other == service)?;
                Some(first + at)
            }
            _ => None,
        }
    }

    /// Returns where the entries stand that are seen from a service: its own, and the session's.
    fn seen_from(&self, service: Within) -> impl Iterator<Item = usize> {
        // Item by item: to look at the entries of every service for each of them takes the square of the time.
        let items = self.method.items().zip(&self.first);
        items.filter_map(move |(item, first)| match item.per {
            Per::Session => Some(*first),
            Per::Service => Some(first + service?),
        })
    }

    fn readings(&self, condition: &Condition, service: Within) -> Vec<Reading> {
        let read = condition.reads().iter();
        read.filter_map(|item| self.at(item.as_str(), service))
            .map(|at| Reading {
                subject: self.entries[at].subject.clone(),
                value: self.entries[at].value.clone(),
                proposed: self.is_tentative(at),
            })
            .collect()
    }

    /// Returns why something follows from a condition that holds, or from one that does not.
    fn cause(&self, by: By, condition: &Condition, holds: bool, service: Within) -> Cause {
        let readings = self.readings(condition, service);
        let proposed = readings.iter().any(|reading| reading.proposed);
        Cause {
            by,
            readings,
            provisional: proposed && condition.holds(&self.settled_facts(service)) != holds,
        }
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
            let cause = self.cause(By::Condition(id.clone()), when, false, service);
            if let Some(at) = self.at(id.as_str(), service) {
                close(&mut self.entries[at], cause);
            }
        }
    }
}

fn close(entry: &mut Entry, cause: Cause) {
    if entry.closed.is_none() {
        // What the tools come to is not kept aside: it is reckoned again.
        let own = entry.value.take();
        let own = own.filter(|_| entry.set.is_none() && entry.answered);
        entry.parked = entry.parked.take().or(own);
        entry.set = None;
        entry.provisional = cause.provisional;
        entry.closed = Some(cause);
    } else if entry.provisional && !cause.provisional {
        entry.provisional = false;
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
        entry.provisional = false;
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

/// Says whether what stands was borrowed and waits for the group.
fn is_borrowed(record: Option<&Record>, answer: Option<&Answer>) -> bool {
    let origin = match record {
        Some(record) => record.borrowed.as_ref(),
        None => answer.and_then(|answer| answer.borrowed.as_ref()),
    };
    origin.is_some_and(Borrowed::waits)
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
