//! What a rule does once its condition holds: it closes, sets, and is gone against.

use super::{Within, Work, close, close_option};
use crate::method::{ItemId, Per, Rule, Target, Value};
use crate::route::entry::{By, Cause};

impl Work<'_> {
    /// Does what a rule closes and sets.
    pub(super) fn settle(&mut self, rule: &Rule) {
        if rule.closes.is_empty() && rule.sets.is_empty() {
            return;
        }
        for service in self.contexts(rule.per) {
            if !rule.when.holds(&self.facts(service)) {
                continue;
            }
            let cause = self.cause(By::Rule(rule.id.clone()), &rule.when, true, service);
            for target in &rule.closes {
                self.close(rule, target, service, &cause);
            }
            for (item, value) in &rule.sets {
                self.set(rule, item, value, service, &cause);
            }
        }
    }

    fn close(&mut self, rule: &Rule, target: &Target, service: Within, cause: &Cause) {
        let method = self.method;
        for item in method.covered(target) {
            // What is asked once for all is not closed by what one service answers.
            if item.per == Per::Session && rule.per == Per::Service {
                continue;
            }
            for reached in self.contexts(item.per) {
                if item.per == rule.per && reached != service {
                    continue;
                }
                let Some(at) = self.at(item.id.as_str(), reached) else {
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

    fn set(&mut self, rule: &Rule, item: &ItemId, value: &Value, service: Within, cause: &Cause) {
        let Some(at) = self.at(item.as_str(), service) else {
            return;
        };
        if self.goes_against(at, rule, |decided| decided != value) {
            return self.override_rule(at, rule);
        }
        let own_is_settled = !self.is_proposed(at);
        let entry = &mut self.entries[at];
        let mut chosen = value.chosen().iter();
        let possible = chosen.all(|option| entry.option_closed(option).is_none());
        if entry.closed.is_some() || !possible {
            return;
        }
        if entry.set.is_some() {
            // What is certain says more than what is provisional.
            if entry.provisional && !cause.provisional && entry.value.as_ref() == Some(value) {
                entry.set = Some(cause.clone());
                entry.provisional = false;
            }
            return;
        }
        let said_anyway = own_is_settled && entry.value.as_ref() == Some(value);
        entry.provisional = cause.provisional && !said_anyway;
        if entry.value.as_ref() != Some(value) {
            let own = entry
                .value
                .replace(value.clone())
                .filter(|_| entry.answered);
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
}
