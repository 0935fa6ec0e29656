//! The lines of the overview, section by section, the most pressing first.

mod borrowed;
mod captured;

use uuid::Uuid;

use crate::method::ServiceId;
use crate::route::{Cause, Entry, Standing};
use crate::session::Subject;
use crate::tui::app::Context;
use crate::tui::desk::Desk;
use crate::tui::list::Row;
use crate::tui::theme::Role;

/// One line: a heading, or something that can be selected.
pub struct Line {
    pub section: Section,
    pub heading: bool,
    /// Where Enter leads.
    pub subject: Option<Subject>,
    /// What the space bar ticks.
    pub ticks: Option<Ticks>,
    pub mark: &'static str,
    pub mark_role: Role,
    pub label: String,
    pub label_role: Role,
    pub detail: String,
    /// What there is to say when the line is selected.
    pub text: String,
}

impl Line {
    /// Returns the line as a row of a list.
    pub fn row(&self) -> Row<'_> {
        Row {
            mark: self.mark,
            mark_role: self.mark_role,
            label: &self.label,
            label_role: self.label_role,
            detail: &self.detail,
        }
    }
}

/// Something that can be ticked off here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ticks {
    Action(Uuid),
    Topic(Uuid),
    /// Something that was put aside, which is let go of.
    Parked(Uuid),
}

/// What the lines below one heading have in common.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Section {
    Missing,
    Warnings,
    Gates,
    Overrides,
    Actions,
    Parked,
    Unsettled,
    Topics,
    Borrowed,
    Decisions,
    Lessons,
}

impl Section {
    const ALL: [Self; 11] = [
        Self::Missing,
        Self::Warnings,
        Self::Gates,
        Self::Overrides,
        Self::Actions,
        Self::Parked,
        Self::Unsettled,
        Self::Topics,
        Self::Borrowed,
        Self::Decisions,
        Self::Lessons,
    ];

    fn key(self) -> &'static str {
        match self {
            Self::Missing => "overview-missing",
            Self::Warnings => "overview-warnings",
            Self::Gates => "overview-gates",
            Self::Overrides => "overview-overrides",
            Self::Actions => "overview-actions",
            Self::Parked => "overview-parked",
            Self::Unsettled => "overview-unsettled",
            Self::Topics => "overview-topics",
            Self::Borrowed => "overview-borrowed",
            Self::Decisions => "overview-decisions",
            Self::Lessons => "overview-lessons",
        }
    }
}

/// Returns the lines of every section that has any.
pub fn lines(context: &Context<'_>) -> Vec<Line> {
    let Some(desk) = context.desk else {
        return Vec::new();
    };
    let maker = Maker { context, desk };
    Section::ALL
        .into_iter()
        .flat_map(|section| maker.with_heading(section))
        .collect()
}

pub(super) struct Maker<'m, 'c> {
    pub context: &'m Context<'c>,
    pub desk: &'m Desk,
}

impl Maker<'_, '_> {
    fn with_heading(&self, section: Section) -> Vec<Line> {
        let mut rows = match section {
            Section::Missing => self.missing(),
            Section::Warnings => self.warnings(),
            Section::Gates => self.gates(),
            Section::Overrides => self.overrides(),
            Section::Actions => self.actions(),
            Section::Parked => self.parked(),
            Section::Unsettled => self.unsettled(),
            Section::Topics => self.topics(),
            Section::Borrowed => self.borrowed(),
            Section::Decisions => self.decisions(),
            Section::Lessons => self.lessons(),
        };
        if rows.is_empty() {
            return rows;
        }
        let left = rows
            .iter()
            .filter(|row| row.label_role != Role::Closed)
            .count();
        let label = self
            .context
            .locale
            .say(section.key(), &[("count", left.into())]);
        let heading = Line {
            heading: true,
            label,
            ..self.line(section, None)
        };
        rows.insert(0, heading);
        rows
    }

    pub(super) fn line(&self, section: Section, subject: Option<&Subject>) -> Line {
        Line {
            section,
            heading: false,
            subject: subject.cloned(),
            ticks: None,
            mark: self.context.look.glyphs.open,
            mark_role: Role::Open,
            label: String::new(),
            label_role: Role::Normal,
            detail: subject
                .map(|subject| self.place(subject))
                .unwrap_or_default(),
            text: String::new(),
        }
    }

    /// Returns the step of an item, and the service where there are several.
    fn place(&self, subject: &Subject) -> String {
        let found = self.context.method.find(subject.item.as_str());
        let step = found.map_or("", |(_, step, _)| step.label());
        self.with_service(Some(subject), [step])
    }

    /// Returns short texts on one line, after the name of the service where there are several.
    pub(super) fn with_service<'t>(
        &'t self,
        subject: Option<&'t Subject>,
        texts: impl IntoIterator<Item = &'t str>,
    ) -> String {
        let several = self.desk.session.services().count() > 1;
        let service = subject.and_then(|subject| subject.service.as_ref());
        let service = service
            .filter(|_| several)
            .and_then(|id| self.desk.session.service(id.as_str()));
        let service = service.map(|service| service.name.as_str());
        let parts = service.into_iter().chain(texts);
        let parts: Vec<&str> = parts.filter(|text| !text.is_empty()).collect();
        parts.join(" · ")
    }

    /// Returns a line for an entry, by its item's names.
    fn of_entry(&self, section: Section, entry: &Entry) -> Option<Line> {
        let item = self.context.method.item(entry.subject.item.as_str())?;
        let (mark, mark_role) = self.mark(entry);
        Some(Line {
            mark,
            mark_role,
            label: item.label().to_owned(),
            text: item.text.clone(),
            ..self.line(section, Some(&entry.subject))
        })
    }

    fn mark(&self, entry: &Entry) -> (&'static str, Role) {
        let glyphs = &self.context.look.glyphs;
        match entry.standing {
            Standing::Proposed | Standing::Borrowed | Standing::Reopened => {
                (glyphs.unchosen, Role::Proposed)
            }
            Standing::Unsure | Standing::Unknown | Standing::ComeBack => {
                (glyphs.unsure, Role::Warning)
            }
            Standing::Conflict | Standing::Incomplete => (glyphs.alert, Role::Warning),
            _ => (glyphs.open, Role::Open),
        }
    }

    fn missing(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for entry in self.entries() {
            let of = self
                .context
                .method
                .item(entry.subject.item.as_str())
                .map_or("", |item| item.label());
            for missing in &entry.missing {
                let mut line = self.line(Section::Missing, Some(&missing.subject));
                line.mark = self.context.look.glyphs.alert;
                line.mark_role = Role::Warning;
                line.label.clone_from(&missing.text);
                let arguments = [("what", missing.text.as_str().into()), ("item", of.into())];
                line.text = self.context.locale.say("overview-missing-for", &arguments);
                lines.push(line);
            }
        }
        lines
    }

    /// Returns a line for each warning, as the documents count them: once for a service, whatever items it is about.
    fn warnings(&self) -> Vec<Line> {
        let mut told: Vec<(Option<&ServiceId>, String, Vec<&str>)> = Vec::new();
        let mut lines = Vec::new();
        for entry in self.entries() {
            let service = entry.subject.service.as_ref();
            let item = self.context.method.item(entry.subject.item.as_str());
            let item = item.map_or("", |item| item.label());
            for cause in entry.reopened.iter().chain(&entry.warnings) {
                let Some(line) = self.of_cause(Section::Warnings, entry, cause) else {
                    continue;
                };
                let before = told
                    .iter_mut()
                    .find(|(of, text, _)| *of == service && *text == line.text);
                if let Some((.., items)) = before {
                    items.push(item);
                } else {
                    told.push((service, line.text.clone(), vec![item]));
                    lines.push(line);
                }
            }
        }
        for (line, (.., items)) in lines.iter_mut().zip(told) {
            line.detail = self.with_service(line.subject.as_ref(), [items.join(", ").as_str()]);
        }
        lines
    }

    /// Returns a line for each reason to wait with a gate.
    fn gates(&self) -> Vec<Line> {
        let held = self.entries().flat_map(|entry| {
            let holds = entry.holds.iter();
            holds.filter_map(move |cause| self.of_cause(Section::Gates, entry, cause))
        });
        held.collect()
    }

    /// Returns what applies and counts.
    fn entries(&self) -> impl Iterator<Item = &Entry> {
        let entries = self.desk.route.entries.iter();
        entries.filter(|entry| entry.counts())
    }

    /// Returns a line that gives a reason, with the item it is about at the right.
    fn of_cause(&self, section: Section, entry: &Entry, cause: &Cause) -> Option<Line> {
        let (locale, method) = (self.context.locale, self.context.method);
        let line = self.of_entry(section, entry)?;
        Some(Line {
            mark: self.context.look.glyphs.alert,
            mark_role: Role::Warning,
            label: locale.because(method, &self.desk.session, cause),
            detail: self.with_service(Some(&entry.subject), [line.label.as_str()]),
            text: locale.cause(method, &self.desk.session, cause),
            ..line
        })
    }

    /// Returns a line for each rule that somebody has gone against, with who did and why.
    fn overrides(&self) -> Vec<Line> {
        let (locale, method) = (self.context.locale, self.context.method);
        let of_entry = |entry: &Entry| -> Vec<Line> {
            let record = self.desk.session.state.standing(&entry.subject);
            let by = record.and_then(|record| record.by.as_ref());
            let by = by.map_or_else(String::new, |by| locale.person(method, by));
            let reason = record.map_or("", |record| &record.reason);
            let rules = entry.overridden.iter();
            let rules = rules.filter_map(|id| method.rule(id.as_str()));
            let lines = rules.filter_map(|rule| {
                let line = self.of_entry(Section::Overrides, entry)?;
                let arguments = [("by", by.as_str().into()), ("reason", reason.into())];
                Some(Line {
                    mark: self.context.look.glyphs.chosen,
                    mark_role: Role::Decided,
                    label: rule.because.clone(),
                    detail: self.with_service(Some(&entry.subject), [line.label.as_str()]),
                    text: locale.say("overview-override", &arguments),
                    ..line
                })
            });
            lines.collect()
        };
        self.entries().flat_map(of_entry).collect()
    }

    fn unsettled(&self) -> Vec<Line> {
        let unsettled = |entry: &&Entry| {
            matches!(
                entry.standing,
                Standing::ComeBack | Standing::Unsure | Standing::Unknown
            )
        };
        let entries = self.entries().filter(unsettled);
        let entries = entries.filter(|entry| !self.is_decision(entry));
        let lines = entries.filter_map(|entry| {
            let mut line = self.of_entry(Section::Unsettled, entry)?;
            let standing = self.context.locale.standing_of(entry);
            line.detail = self.with_service(Some(&entry.subject), [standing.as_str()]);
            let reason = self
                .desk
                .session
                .state
                .answers
                .get(&entry.subject)
                .map(|answer| answer.reason.as_str());
            if let Some(reason) = reason.filter(|reason| !reason.is_empty()) {
                reason.clone_into(&mut line.text);
            }
            Some(line)
        });
        lines.collect()
    }

    /// Returns every decision that waits, also those that somebody is unsure of or wants otherwise.
    fn decisions(&self) -> Vec<Line> {
        let open = |entry: &&Entry| entry.waits() || self.desk.taken_up(entry);
        let waiting = self.entries().filter(open);
        // What is borrowed has a section of its own.
        let waiting = waiting.filter(|entry| !entry.is_only_borrowed());
        let decisions = waiting.filter(|entry| self.is_decision(entry));
        decisions
            .filter_map(|entry| self.of_entry(Section::Decisions, entry))
            .collect()
    }

    fn is_decision(&self, entry: &Entry) -> bool {
        let item = self.context.method.item(entry.subject.item.as_str());
        item.is_some_and(crate::method::Item::is_decision)
    }
}
