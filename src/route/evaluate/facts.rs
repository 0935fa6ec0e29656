//! What conditions are told while the route is made: the entries as they stand so far.

use std::borrow::Cow;

use jiff::civil::Date;

use super::super::entry::Entry;
use super::{Within, Work};
use crate::method::condition::{Facts, Scope, Stage};
use crate::method::{IndicatorId, ItemId, PurposeId, RuleSetId, Value};
use crate::session::{Mark, Record, Status};

/// What is known while working on a service.
pub(super) struct Seen<'f, 'w> {
    pub work: &'f Work<'w>,
    pub service: Within,
    /// Whether only what is settled is told, as if nothing were proposed.
    pub settled: bool,
    /// The day up to which readings are old news and are not told; none where all are told.
    pub after: Option<Date>,
}

impl Seen<'_, '_> {
    fn value_at(&self, item: &ItemId) -> Option<&Value> {
        let at = self.work.at(item.as_str(), self.service)?;
        if self.settled {
            self.work.settled_value(at)
        } else {
            self.work.entries[at].value.as_ref()
        }
    }

    /// Says whether an entry has come to a stage; what rests on a proposal has come to none if only that is told which
    /// is settled.
    fn has_come(&self, at: usize, stage: Stage) -> bool {
        if self.work.entries[at].is_only_borrowed() {
            // It is there to be looked at; nobody has answered.
            return stage == Stage::Open;
        }
        let hidden = self.settled && self.work.is_tentative(at);
        !hidden && is_at(&self.work.entries[at], self.work.records[at], stage)
    }
}

impl Facts for Seen<'_, '_> {
    fn value(&self, item: &ItemId) -> Option<Cow<'_, Value>> {
        self.value_at(item).map(Cow::Borrowed)
    }

    fn rank(&self, item: &ItemId) -> Option<i64> {
        let value = self.value_at(item)?;
        self.work
            .method
            .item(item.as_str())?
            .option(value.option()?.as_str())
            .map(|option| option.rank)
    }

    fn is_at(&self, item: &ItemId, stage: Stage) -> bool {
        self.work
            .at(item.as_str(), self.service)
            .is_some_and(|at| self.has_come(at, stage))
    }

    fn rule_set(&self) -> &RuleSetId {
        &self.work.session.state.rules
    }

    fn services(&self) -> usize {
        self.work.services.len()
    }

    fn phase(&self) -> usize {
        let answered = |entry: &&Entry| entry.mark != Mark::Open && !entry.is_only_borrowed();
        let seen = self.work.seen_from(self.service);
        seen.map(|at| &self.work.entries[at])
            .filter(answered)
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
        self.work
            .seen_from(self.service)
            .filter(|&at| in_scope(&self.work.entries[at]) && self.has_come(at, stage))
            .count()
    }

    fn steps(&self, variant: &str, purpose: Option<&PurposeId>) -> usize {
        self.work.tools(self.service).steps(variant, purpose)
    }

    fn reds(&self, indicator: &IndicatorId) -> usize {
        self.work.tools(self.service).reds(indicator, self.after)
    }

    fn gaps(&self, open: bool) -> usize {
        self.work.tools(self.service).gaps(open)
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
            if entry.set.is_some() {
                entry.provisional
            } else {
                record_says(|record| record.status == Status::Proposed)
            }
        }
        Stage::Decided => {
            entry.value.is_some()
                && !entry.provisional
                && (entry.set.is_some() || record_says(|record| record.status.holds()))
        }
        Stage::Changed => record_says(|record| record.status.holds() && record.replaces.is_some()),
        Stage::Outdated => !entry.outdated.is_empty(),
        Stage::WithReason => record_says(|record| !record.reason.trim().is_empty()),
        Stage::WithDecider => record_says(|record| record.by.is_some()),
        Stage::WithReviewDate => {
            record_says(|record| record.review_date.or(record.valid_until).is_some())
        }
    }
}
