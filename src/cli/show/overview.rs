//! A session on a few pages for people: how far each step has come, what was answered, and who decided what.

use std::collections::HashMap;

use super::super::desk::{Desk, Work};
use crate::locale::{Argument, Locale};
use crate::method::{Kind, Phase, ServiceId};
use crate::route::{Entry, Progress, Route, Standing};
use crate::session::{Mark, Record, Subject};

/// Returns the overview of a session.
pub(super) fn text(desk: &Desk<'_>, work: &Work, route: &Route) -> String {
    let mut page = Page {
        locale: desk.locale,
        work,
        route,
        standing: work.session.state.all_standing(),
        text: String::new(),
    };
    page.head(desk);
    for (at, phase) in work.method.phases.iter().enumerate() {
        page.phase(at, phase);
    }
    page.lessons();
    page.next();
    page.text
}

struct Page<'p> {
    locale: &'p Locale,
    work: &'p Work,
    route: &'p Route,
    standing: HashMap<&'p Subject, &'p Record>,
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
        let route = self.route;
        let entries = || route.entries.iter().filter(|entry| entry.place.0 == at);
        if entries().next().is_none() {
            return;
        }
        self.text.push('\n');
        let heading = [
            ("letter", Argument::from(&phase.letter)),
            ("name", (&phase.name).into()),
        ];
        let services: Vec<_> = self.work.session.services().collect();
        let shared = entries().all(|entry| entry.subject.service.is_none());
        if shared || services.len() < 2 {
            let service = services.first().map(|service| &service.id);
            let mut arguments = of(route.of_phase(at, service));
            arguments.extend(heading);
            self.say(0, "cli-show-phase", &arguments);
            return self.steps(2, at, phase, service, &|_| true);
        }
        // Each service has figures of its own, the same as on the screen.
        self.say(0, "cli-show-phase-of-services", &heading);
        if entries().any(|entry| entry.subject.service.is_none()) {
            let shared = of(route.of_phase(at, None));
            self.say(2, "cli-show-shared", &shared);
            self.steps(4, at, phase, None, &|_| true);
        }
        for service in services {
            let mut arguments = of(route.of_phase(at, Some(&service.id)));
            arguments.push(("service", (&service.name).into()));
            self.say(2, "cli-show-service", &arguments);
            let own = |entry: &Entry| entry.subject.service.as_ref() == Some(&service.id);
            self.steps(4, at, phase, Some(&service.id), &own);
        }
    }

    /// Shows the steps of a phase as seen from a service, with those items that are to be shown here.
    fn steps(
        &mut self,
        indent: usize,
        phase_at: usize,
        phase: &Phase,
        service: Option<&ServiceId>,
        shown: &dyn Fn(&Entry) -> bool,
    ) {
        let route = self.route;
        for (step_at, step) in phase.steps.iter().enumerate() {
            let entries: Vec<&Entry> = route
                .seen_from(service)
                .filter(|entry| (entry.place.0, entry.place.1) == (phase_at, step_at))
                .filter(|entry| shown(entry))
                .collect();
            if entries.is_empty() {
                continue;
            }
            let mut arguments = of(route.of_step(phase_at, step_at, service));
            arguments.push(("name", (&step.name).into()));
            self.say(indent, "cli-show-step", &arguments);
            let begun = entries.iter().any(|entry| {
                entry.mark != Mark::Open || entry.value.is_some() || entry.parked.is_some()
            });
            if begun {
                for entry in entries {
                    self.item(indent + 2, entry);
                }
            }
        }
    }

    fn item(&mut self, indent: usize, entry: &Entry) {
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
        self.say(indent, key, &arguments);
        let borrowed = work.session.state.borrowed(&entry.subject).is_some();
        let recorded = borrowed || self.standing.contains_key(&entry.subject);
        let more = recorded
            || !entry.missing.is_empty()
            || !entry.warnings.is_empty()
            || !entry.reopened.is_empty()
            || !entry.holds.is_empty();
        if entry.applies() && more {
            for sentence in self
                .locale
                .why(&work.method, &work.session, self.route, &entry.subject)
            {
                self.line(indent + 4, &sentence);
            }
        }
    }

    /// Lists what was learned, and where.
    fn lessons(&mut self) {
        let work = self.work;
        let mut lessons = work.session.state.lessons().peekable();
        if lessons.peek().is_none() {
            return;
        }
        self.text.push('\n');
        self.say(0, "cli-show-lessons", &[]);
        for note in lessons {
            let item = note.subject.as_ref();
            let item = item.and_then(|subject| work.method.item(subject.item.as_str()));
            let text = [
                ("text", Argument::from(&note.text)),
                ("item", item.map_or("", |item| item.label()).into()),
            ];
            let key = match item {
                Some(_) => "overview-about",
                None => "lesson-on-session",
            };
            self.say(2, key, &text);
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

/// Returns the sign that stands for how far an item has come, the same as on the screen.
fn sign(entry: &Entry) -> &'static str {
    if !entry.missing.is_empty() || !entry.holds.is_empty() {
        return "!";
    }
    match entry.standing {
        Standing::Answered | Standing::Decided | Standing::Set => "✓",
        Standing::Proposed | Standing::Borrowed | Standing::Reopened => "○",
        Standing::Unsure | Standing::Unknown | Standing::ComeBack => "?",
        Standing::Conflict | Standing::Incomplete => "!",
        Standing::Closed | Standing::NotForUs => "–",
        Standing::Open => "·",
    }
}

fn of(progress: Progress) -> Vec<(&'static str, Argument)> {
    vec![
        ("done", progress.done.into()),
        ("total", progress.total.into()),
        ("percent", progress.percent().into()),
    ]
}
