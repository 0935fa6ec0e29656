//! A session on a few pages for people: how far each step has come, what was answered, and who decided what.

use super::super::desk::{Desk, Work};
use crate::locale::{Argument, Locale};
use crate::method::{Kind, Phase, ServiceId, Step};
use crate::route::{Entry, Progress, Route, Standing};
use crate::session::Mark;

/// Returns the overview of a session.
pub(super) fn text(desk: &Desk<'_>, work: &Work, route: &Route) -> String {
    let mut page = Page {
        locale: desk.locale,
        work,
        route,
        text: String::new(),
    };
    page.head(desk);
    for (at, phase) in work.method.phases.iter().enumerate() {
        page.phase(at, phase);
    }
    page.next();
    page.text
}

/// Returns how many of some entries are done.
pub(super) fn count<'r>(entries: impl Iterator<Item = &'r Entry>) -> Progress {
    entries
        .filter(|entry| entry.counts())
        .fold(Progress::default(), |progress, entry| {
            progress
                + Progress {
                    done: usize::from(entry.done()),
                    total: 1,
                }
        })
}

struct Page<'p> {
    locale: &'p Locale,
    work: &'p Work,
    route: &'p Route,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, indent: usize, line: &str) {
        // A text of several lines keeps its shape under the line it belongs to.
        for line in line.lines() {
            self.text.push_str(&" ".repeat(indent));
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn say(&mut self, indent: usize, key: &str, arguments: &[(&str, Argument)]) {
        let line = self.locale.say(key, arguments);
        self.line(indent, &line);
    }

    fn head(&mut self, desk: &Desk<'_>) {
        let state = &self.work.session.state;
        let rules = self
            .work
            .method
            .rule_sets
            .iter()
            .find(|rules| rules.id == state.rules)
            .map_or_else(|| state.rules.to_string(), |rules| rules.name.clone());
        let altered = self
            .locale
            .moment(self.work.session.altered(), &desk.surroundings.zone);
        let title = [
            ("title", (&state.title).into()),
            ("organisation", (&state.organisation).into()),
        ];
        self.say(0, "cli-show-title", &title);
        if !state.facilitator.is_empty() {
            self.say(
                0,
                "cli-show-facilitator",
                &[("name", (&state.facilitator).into())],
            );
        }
        let about = [("rules", rules.into()), ("altered", altered.into())];
        self.say(0, "cli-show-rules", &about);
        let progress = of(self.route.whole());
        self.say(0, "cli-show-progress", &progress);
    }

    fn phase(&mut self, at: usize, phase: &Phase) {
        let several = self.work.session.services().count() > 1;
        let services = self
            .work
            .session
            .services()
            .map(|service| Some(&service.id));
        let parts: Vec<Option<&ServiceId>> = std::iter::once(None).chain(services).collect();
        for service in parts {
            let route = self.route;
            let entries: Vec<&Entry> = route
                .entries
                .iter()
                .filter(|entry| entry.place.0 == at && entry.subject.service.as_ref() == service)
                .collect();
            if entries.is_empty() {
                continue;
            }
            self.text.push('\n');
            let mut arguments = of(count(entries.iter().copied()));
            arguments.push(("letter", (&phase.letter).into()));
            arguments.push(("name", (&phase.name).into()));
            let named = service
                .filter(|_| several)
                .and_then(|id| self.work.session.service(id.as_str()));
            match named {
                Some(service) => {
                    arguments.push(("service", (&service.name).into()));
                    self.say(0, "cli-show-phase-of-service", &arguments);
                }
                None => self.say(0, "cli-show-phase", &arguments),
            }
            for (step_at, step) in phase.steps.iter().enumerate() {
                let entries = entries
                    .iter()
                    .copied()
                    .filter(|entry| entry.place.1 == step_at);
                self.step(step, entries.collect());
            }
        }
    }

    fn step(&mut self, step: &Step, entries: Vec<&Entry>) {
        if entries.is_empty() {
            return;
        }
        let mut arguments = of(count(entries.iter().copied()));
        arguments.push(("name", (&step.name).into()));
        self.say(2, "cli-show-step", &arguments);
        let begun = entries.iter().any(|entry| {
            entry.mark != Mark::Open || entry.value.is_some() || entry.parked.is_some()
        });
        if begun {
            for entry in entries {
                self.item(entry);
            }
        }
    }

    fn item(&mut self, entry: &Entry) {
        let (phase, step, item) = entry.place;
        let work = self.work;
        let item = &work.method.phases[phase].steps[step].items[item];
        // The sign says of a check all there is to say.
        let value = entry
            .value
            .as_ref()
            .filter(|_| item.kind != Kind::Check)
            .map(|value| self.locale.brief(&work.method, item, value));
        let plain = matches!(
            entry.standing,
            Standing::Open | Standing::Answered | Standing::Decided
        );
        let mut arguments = vec![
            ("sign", Argument::from(sign(entry))),
            ("item", item.label().into()),
        ];
        let key = match (value.is_some(), plain) {
            (false, true) => "cli-show-item",
            (true, true) => "cli-show-item-value",
            (false, false) => "cli-show-item-state",
            (true, false) => "cli-show-item-value-state",
        };
        arguments.extend(value.map(|value| ("value", value.into())));
        if !plain {
            arguments.push(("state", self.locale.standing_of(entry).into()));
        }
        self.say(4, key, &arguments);
        let recorded = work.session.state.standing(&entry.subject).is_some();
        let more = recorded
            || !entry.missing.is_empty()
            || !entry.warnings.is_empty()
            || !entry.holds.is_empty();
        if entry.applies() && more {
            for sentence in self
                .locale
                .why(&work.method, &work.session, self.route, &entry.subject)
            {
                self.line(8, &sentence);
            }
        }
    }

    fn next(&mut self) {
        self.text.push('\n');
        let found = self
            .route
            .next_open(self.work.session.current_service(), None);
        let Some((phase, step, item)) =
            found.and_then(|entry| self.work.method.find(entry.subject.item.as_str()))
        else {
            return self.say(0, "cli-show-all-done", &[]);
        };
        let arguments = [
            ("item", item.label().into()),
            ("phase", (&phase.name).into()),
            ("step", (&step.name).into()),
        ];
        self.say(0, "cli-show-next", &arguments);
    }
}

fn sign(entry: &Entry) -> &'static str {
    match entry.standing {
        Standing::Answered | Standing::Decided | Standing::Set => "✓",
        Standing::Closed | Standing::NotForUs => "–",
        Standing::Open => "·",
        _ => "!",
    }
}

fn of(progress: Progress) -> Vec<(&'static str, Argument)> {
    vec![
        ("done", progress.done.into()),
        ("total", progress.total.into()),
        ("percent", progress.percent().into()),
    ]
}
