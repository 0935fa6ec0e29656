//! What takes a decision up again: a rule that holds, and that the decider did not know of.

use jiff::civil::Date;

use super::super::entry::Cause;
use super::{Within, Work};
use crate::method::{ItemId, Rule};
use crate::session::{Heeded, Record};

impl Work<'_> {
    /// Takes a decision up again, or warns where nothing is decided.
    ///
    /// A decision that is taken up again waits for the group, and stays in force until it is decided anew: its value is
    /// what all other rules go on reading, and conditions still find it decided, so that nothing closes or opens only
    /// because somebody should look at it once more. It is what has happened since that asks again: a reason that was
    /// known when the decision was made is answered (see [`Heeded`]), and so are the readings up to that day. What is
    /// only proposed takes nothing up again; it warns.
    pub(super) fn reopen(&mut self, rule: &Rule, item: &ItemId, service: Within, cause: &Cause) {
        let Some(at) = self.at(item.as_str(), service) else {
            return;
        };
        let Some(record) = self.records[at].filter(|_| self.stands(at) && !cause.provisional)
        else {
            if let Some(entry) = self.applying(item, service) {
                entry.warnings.push(cause.clone());
            }
            return;
        };
        let heeded = Heeded {
            rule: rule.id.clone(),
            decisions: self.decisions_read(rule, at, service),
        };
        let answered = record.heeded.contains(&heeded);
        let since = |day| {
            let facts = self.facts_after(service, day);
            rule.when.holds(&facts)
        };
        let (since_then, without_readings) = (since(record.date), since(Date::MAX));
        let entry = &mut self.entries[at];
        if since_then && !answered {
            entry.reopened.push(cause.clone());
        }
        if without_readings {
            entry.heeded.push(heeded);
        }
    }

    /// Says whether what the group decided is in force at an entry.
    fn stands(&self, at: usize) -> bool {
        let entry = &self.entries[at];
        let decided = self.records[at].is_some_and(|record| record.status.holds());
        decided && entry.applies() && entry.set.is_none() && entry.value.is_some()
    }

    /// Returns the standing decisions that a rule reads, apart from the one it takes up again.
    fn decisions_read(&self, rule: &Rule, own: usize, service: Within) -> Vec<uuid::Uuid> {
        let read = rule.when.reads().iter();
        let places = read.filter_map(|item| self.at(item.as_str(), service));
        let records = places
            .filter(|at| *at != own)
            .filter_map(|at| self.records[at]);
        let standing = records.filter(|record: &&Record| record.status.holds());
        standing.map(|record| record.id).collect()
    }
}
