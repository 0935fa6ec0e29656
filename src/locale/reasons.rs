//! The route in words: why something is as it is, and what a change brings about.

use super::Locale;
use crate::method::{Method, Value};
use crate::route::{By, Cause, Effect, Entry, Route, Standing, What};
use crate::session::{Borrowed, Mark, Record, Session, Status, Subject};

impl Locale {
    /// Returns because of what something follows, with the answers that were read.
    pub fn cause(&self, method: &Method, session: &Session, cause: &Cause) -> String {
        let because = self.because(method, session, cause);
        let readings: Vec<_> = cause
            .readings
            .iter()
            .filter_map(|reading| {
                let item = method.item(reading.subject.item.as_str())?;
                let value = match &reading.value {
                    Some(value) => self.brief(method, item, value),
                    None => self.text("common-not-answered"),
                };
                let key = match &reading.value {
                    Some(_) if reading.proposed => "route-reading-proposed",
                    _ => "route-reading",
                };
                Some(self.say(
                    key,
                    &[("item", item.label().into()), ("value", value.into())],
                ))
            })
            .collect();
        if readings.is_empty() {
            because
        } else {
            // The full stop belongs after what is in brackets.
            let (because, stop) = match because.strip_suffix('.') {
                Some(because) => (because, "."),
                None => (because.as_str(), ""),
            };
            self.with_more(because, &readings.join("; ")) + stop
        }
    }

    /// Returns because of what something follows, in the pack's words alone.
    pub fn because(&self, method: &Method, session: &Session, cause: &Cause) -> String {
        match &cause.by {
            By::Rule(id) => method
                .rule(id.as_str())
                .map(|rule| rule.because.clone())
                .unwrap_or_default(),
            By::Condition(id) => method
                .item(id.as_str())
                .map(|item| item.because.clone())
                .unwrap_or_default(),
            By::RuleSet => {
                let rules = &session.state.rules;
                let name = method
                    .rule_sets
                    .iter()
                    .find(|known| known.id == *rules)
                    .map_or_else(|| rules.to_string(), |known| known.name.clone());
                self.say("route-because-of-rule-set", &[("rules", name.into())])
            }
        }
    }

    /// Returns what a change brings about at one item.
    pub fn effect(&self, method: &Method, session: &Session, effect: &Effect) -> String {
        let item = self.subject(method, session, &effect.subject);
        let known = method.item(effect.subject.item.as_str());
        let shown = |value: &Value| {
            known
                .map(|item| self.brief(method, item, value))
                .unwrap_or_default()
        };
        let option = |id: &crate::method::OptionId| {
            known
                .and_then(|item| item.option(id.as_str()))
                .map_or_else(|| id.to_string(), |option| option.text.clone())
        };
        let because = |cause: &Cause| ("because", self.because(method, session, cause));
        let mut arguments = vec![("item", item)];
        let mut name = effect.what.name();
        match &effect.what {
            What::Closes(cause)
            | What::Warns(cause)
            | What::Calms(cause)
            | What::TakesUp(cause)
            | What::Settles(cause)
            | What::Holds(cause)
            | What::LetsGo(cause) => arguments.push(because(cause)),
            What::Reopens(None) | What::Frees => {}
            What::Reopens(Some(value)) => {
                name = "reopens-with";
                arguments.push(("value", shown(value)));
            }
            What::Sets(value, cause) => {
                arguments.extend([("value", shown(value)), because(cause)]);
            }
            What::ClosesOption(id, cause) => {
                arguments.extend([("option", option(id)), because(cause)]);
            }
            What::ReopensOption(id) => arguments.push(("option", option(id))),
            What::Requires(missing) | What::Fulfils(missing) => {
                arguments.push(("text", missing.text.clone()));
            }
        }
        let arguments: Vec<_> = arguments
            .into_iter()
            .map(|(name, text)| (name, text.into()))
            .collect();
        self.say(&format!("route-effect-{name}"), &arguments)
    }

    /// Returns why an item is as it is, one sentence for each thing there is to say.
    pub fn why(
        &self,
        method: &Method,
        session: &Session,
        route: &Route,
        subject: &Subject,
    ) -> Vec<String> {
        let Some(entry) = route.entry(subject) else {
            return Vec::new();
        };
        let why = Why {
            locale: self,
            method,
            session,
            entry,
        };
        let mut sentences = Vec::new();
        why.closed_or_set(&mut sentences);
        why.recorded(&mut sentences);
        why.marked(&mut sentences);
        why.listed(&mut sentences);
        sentences.extend(self.reckoned(method, entry));
        if sentences.is_empty() {
            sentences.push(match &entry.value {
                Some(value) => why.say("route-why-answered", &[("value", why.value(value))]),
                None => self.text("route-why-open"),
            });
        }
        sentences
    }
}

/// One item while the reasons are gathered.
struct Why<'w> {
    locale: &'w Locale,
    method: &'w Method,
    session: &'w Session,
    entry: &'w Entry,
}

impl Why<'_> {
    fn say(&self, key: &str, arguments: &[(&str, String)]) -> String {
        let arguments: Vec<_> = arguments
            .iter()
            .map(|(name, text)| (*name, text.into()))
            .collect();
        self.locale.say(key, &arguments)
    }

    fn cause(&self, key: &str, cause: &Cause) -> String {
        let because = self.locale.cause(self.method, self.session, cause);
        self.say(key, &[("because", because)])
    }

    fn value(&self, value: &Value) -> String {
        self.method
            .item(self.entry.subject.item.as_str())
            .map(|item| self.locale.brief(self.method, item, value))
            .unwrap_or_default()
    }

    fn closed_or_set(&self, sentences: &mut Vec<String>) {
        let entry = self.entry;
        if let Some(cause) = &entry.closed {
            sentences.push(self.cause("route-why-closed", cause));
        }
        if let (Some(cause), Some(value)) = (&entry.set, &entry.value) {
            let because = self.locale.cause(self.method, self.session, cause);
            let arguments = [("value", self.value(value)), ("because", because)];
            sentences.push(self.say("route-why-set", &arguments));
        }
        if entry.provisional {
            sentences.push(self.locale.text("route-why-provisional"));
        }
        if let Some(parked) = &entry.parked {
            let key = if entry.standing == Standing::Conflict {
                "route-why-conflict"
            } else {
                "route-why-parked"
            };
            sentences.push(self.say(key, &[("value", self.value(parked))]));
        }
        for (id, cause) in &entry.closed_options {
            let option = self
                .method
                .item(entry.subject.item.as_str())
                .and_then(|item| item.option(id.as_str()))
                .map_or_else(|| id.to_string(), |option| option.text.clone());
            let because = self.locale.cause(self.method, self.session, cause);
            let arguments = [("option", option), ("because", because)];
            sentences.push(self.say("route-why-option-closed", &arguments));
        }
    }

    fn recorded(&self, sentences: &mut Vec<String>) {
        let state = &self.session.state;
        let subject = &self.entry.subject;
        let origin = state.borrowed(subject);
        let waits = origin.is_some_and(Borrowed::waits);
        let told = origin.map(|origin| {
            let key = if waits {
                "route-why-borrowed"
            } else {
                "route-why-origin"
            };
            self.say(key, &[("origin", self.locale.origin(origin))])
        });
        let Some(record) = state.standing(subject) else {
            sentences.extend(told);
            return;
        };
        if waits {
            sentences.extend(told);
            self.details(record, sentences);
            return;
        }
        let key = match record.status {
            Status::Proposed => "route-why-proposed",
            Status::Reopened => "route-why-reopened",
            Status::Decided | Status::Replaced => "route-why-decided",
        };
        sentences.push(self.record(key, record));
        sentences.extend(told);
        self.details(record, sentences);
        let replaced = record
            .replaces
            .and_then(|id| state.decisions.iter().find(|earlier| earlier.id == id));
        if let Some(replaced) = replaced {
            sentences.push(self.record("route-why-replaces", replaced));
        }
        if let Some(proposal) = state
            .proposal(subject)
            .filter(|proposal| proposal.id != record.id)
        {
            let value = self.value(&proposal.value);
            sentences.push(self.say("route-why-proposal", &[("value", value)]));
        }
    }

    fn record(&self, key: &str, record: &Record) -> String {
        let by = match &record.by {
            Some(person) => self.locale.person(self.method, person),
            None => self.locale.text("route-why-nobody"),
        };
        let arguments = [
            ("value", self.value(&record.value)),
            ("by", by),
            ("date", self.locale.date(record.date)),
        ];
        self.say(key, &arguments)
    }

    fn details(&self, record: &Record, sentences: &mut Vec<String>) {
        let mut note = |key: &str, name: &str, text: String| {
            if !text.trim().is_empty() {
                sentences.push(self.say(key, &[(name, text)]));
            }
        };
        note("route-why-reason", "reason", record.reason.clone());
        note("route-why-legal-basis", "basis", record.legal_basis.clone());
        note(
            "route-why-alternatives",
            "text",
            record.alternatives.clone(),
        );
        let date = |date: Option<jiff::civil::Date>| {
            date.map(|date| self.locale.date(date)).unwrap_or_default()
        };
        note("route-why-valid-until", "date", date(record.valid_until));
        note("route-why-review", "date", date(record.review_date));
        for id in &self.entry.overridden {
            if let Some(rule) = self.method.rule(id.as_str()) {
                note("route-why-overrides", "because", rule.because.clone());
            }
        }
    }

    fn marked(&self, sentences: &mut Vec<String>) {
        let mark = self.entry.mark;
        if matches!(mark, Mark::Open | Mark::Answered) {
            return;
        }
        let reason = self
            .session
            .state
            .answers
            .get(&self.entry.subject)
            .map(|answer| answer.reason.clone())
            .unwrap_or_default();
        let mark = ("mark", self.locale.mark(mark));
        sentences.push(if reason.is_empty() {
            self.say("route-why-marked", &[mark])
        } else {
            self.say("route-why-marked-because", &[mark, ("reason", reason)])
        });
    }

    fn listed(&self, sentences: &mut Vec<String>) {
        for missing in &self.entry.missing {
            sentences.push(self.say("route-why-missing", &[("text", missing.text.clone())]));
        }
        for cause in &self.entry.reopened {
            sentences.push(self.cause("reopen-why", cause));
        }
        for cause in &self.entry.warnings {
            sentences.push(self.cause("route-why-warning", cause));
        }
        for cause in &self.entry.holds {
            sentences.push(self.cause("route-why-hold", cause));
        }
    }
}
