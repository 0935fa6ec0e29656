//! What rules ask for beside what they close and set: requirements, warnings and holds, and how far each item has come.

use super::super::entry::{By, Entry, Missing, Standing};
use super::{Within, Work};
use crate::method::{ItemId, Requirement, Rule};
use crate::session::{Mark, Record, Status};

impl Work<'_> {
    /// Lists what a rule requires, warns about and holds.
    pub(super) fn demand(&mut self, rule: &Rule) {
        let asks = !(rule.requires.is_empty() && rule.warns.is_empty() && rule.holds.is_empty());
        if !asks && rule.reopens.is_empty() {
            return;
        }
        for service in self.contexts(rule.per) {
            if !rule.when.holds(&self.facts(service)) {
                continue;
            }
            let cause = self.cause(By::Rule(rule.id.clone()), &rule.when, true, service);
            for requirement in &rule.requires {
                self.require(rule, requirement, service);
            }
            for item in &rule.warns {
                if let Some(entry) = self.applying(item, service) {
                    entry.warnings.push(cause.clone());
                }
            }
            for item in &rule.reopens {
                self.reopen(rule, item, service, &cause);
            }
            for gate in &rule.holds {
                if let Some(entry) = self.applying(gate, service) {
                    entry.holds.push(cause.clone());
                }
            }
        }
    }

    pub(super) fn applying(&mut self, item: &ItemId, service: Within) -> Option<&mut Entry> {
        let at = self.at(item.as_str(), service)?;
        Some(&mut self.entries[at]).filter(|entry| entry.applies())
    }

    fn require(&mut self, rule: &Rule, requirement: &Requirement, service: Within) {
        if requirement.need.holds(&self.facts(service)) {
            return;
        }
        let read: Vec<_> = requirement
            .need
            .reads()
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
    pub(super) fn stand(&mut self) {
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
        return match complete {
            _ if entry.provisional => Standing::Proposed,
            true => Standing::Set,
            false => Standing::Incomplete,
        };
    }
    match record.map(|record| record.status) {
        _ if entry.value.is_none() && entry.parked.is_some() => Standing::Conflict,
        _ if entry.borrowed && entry.value.is_some() => Standing::Borrowed,
        Some(Status::Proposed) => Standing::Proposed,
        Some(Status::Reopened) => Standing::Reopened,
        Some(Status::Decided) if !entry.reopened.is_empty() => Standing::Reopened,
        Some(Status::Decided) if !complete => Standing::Incomplete,
        Some(Status::Decided) => Standing::Decided,
        Some(Status::Replaced) | None if entry.value.is_some() => Standing::Answered,
        Some(Status::Replaced) | None => Standing::Open,
    }
}
