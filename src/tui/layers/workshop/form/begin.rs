//! The forms there are, with what is known or was half typed filled in.

use jiff::civil::Date;

use super::{Purpose, State};
use crate::method::Item;
use crate::route::Entry;
use crate::session::{Mark, Record};
use crate::tui::app::Context;
use crate::tui::layers::workshop::part::{Input, Offer, Options, Part};

impl State {
    /// Returns the form that an item is answered in.
    pub fn answer(entry: &Entry, item: &Item, context: &Context<'_>) -> Self {
        let desk = context.desk;
        let draft = |name: &str| {
            desk.and_then(|desk| desk.session.draft(Some(&entry.subject), name))
                .map(|draft| draft.text.clone())
        };
        let state = desk.map(|desk| &desk.session.state);
        let record = state.and_then(|state| {
            state
                .proposal(&entry.subject)
                .or_else(|| state.standing(&entry.subject))
        });
        let own = record
            .map(|record| &record.value)
            .or(entry.parked.as_ref())
            .or(entry.value.as_ref());
        let mut parts = vec![Part::value(
            entry,
            item,
            own,
            draft("value").as_deref(),
            context,
        )];
        let purpose = if item.is_decision() {
            Purpose::Decide
        } else {
            Purpose::Answer
        };
        if purpose == Purpose::Decide {
            parts.extend(decision_parts(item, record, &draft, context));
        }
        // Where something was half typed, work goes on there.
        let at = parts
            .iter()
            .rposition(|part| draft(part.name).is_some())
            .unwrap_or(0);
        let mut form = Self {
            purpose,
            subject: Some(entry.subject.clone()),
            title: item.text.clone(),
            parts,
            at,
            preview: None,
        };
        form.look_ahead(context);
        form
    }

    /// Another option has reasons of its own: what was written about the one before it is taken out, and comes back with it.
    pub(super) fn reason_anew(&mut self, context: &Context<'_>) {
        let (Some(record), Ok(Some(value))) = (self.record(context).cloned(), self.value(context))
        else {
            return;
        };
        for part in &mut self.parts {
            let before = recorded(&record, part.name, context);
            let Input::Text(field) = &mut part.input else {
                continue;
            };
            if record.value == value && field.is_empty() {
                field.set_text(&before);
            } else if record.value != value && field.text() == before {
                field.set_text("");
            }
        }
    }

    /// Returns the form that marks an item.
    pub fn mark(entry: &Entry, item: &Item, context: &Context<'_>) -> Self {
        let offered = [
            Mark::Unsure,
            Mark::Unknown,
            Mark::ComeBack,
            Mark::NotForUs,
            Mark::Open,
        ];
        let choices = offered.into_iter().map(|mark| Offer {
            id: mark.name().to_owned(),
            text: context.locale.mark(mark),
            note: String::new(),
            chosen: entry.mark == mark,
            closed: None,
        });
        let reason = context
            .desk
            .and_then(|desk| desk.session.state.answers.get(&entry.subject));
        let reason = reason
            .map(|answer| answer.reason.clone())
            .unwrap_or_default();
        let options = Input::Options(Options::new(choices.collect(), false));
        Self {
            purpose: Purpose::Mark,
            subject: Some(entry.subject.clone()),
            title: item.text.clone(),
            parts: vec![
                Part {
                    name: "mark",
                    label: String::new(),
                    input: options,
                },
                Part::line(
                    "mark-reason",
                    context.locale.text("workshop-form-reason"),
                    &reason,
                    context,
                ),
            ],
            at: 0,
            preview: None,
        }
    }

    /// Returns the form that attaches a link to an item.
    pub fn link(entry: &Entry, item: &Item, context: &Context<'_>) -> Self {
        Self {
            purpose: Purpose::Link,
            subject: Some(entry.subject.clone()),
            title: item.text.clone(),
            parts: vec![
                Part::line(
                    "link",
                    context.locale.text("workshop-form-address"),
                    "",
                    context,
                ),
                Part::line(
                    "link-title",
                    context.locale.text("workshop-form-link-title"),
                    "",
                    context,
                ),
            ],
            at: 0,
            preview: None,
        }
    }

    /// Returns the form that adds a service to the session.
    pub fn service(context: &Context<'_>) -> Self {
        Self {
            purpose: Purpose::Service,
            subject: None,
            title: context.locale.text("workshop-form-new-service"),
            parts: vec![Part::line(
                "service",
                context.locale.text("workshop-form-name"),
                "",
                context,
            )],
            at: 0,
            preview: None,
        }
    }
}

/// Returns the fields that a decision has beside what is decided.
fn decision_parts(
    item: &Item,
    record: Option<&Record>,
    draft: &impl Fn(&str) -> Option<String>,
    context: &Context<'_>,
) -> Vec<Part> {
    let text = |name: &str| {
        let recorded = || record.map(|record| recorded(record, name, context));
        draft(name).or_else(recorded).unwrap_or_default()
    };
    let by = draft("by").unwrap_or_else(|| {
        match (record.and_then(|record| record.by.as_ref()), &item.decider) {
            (Some(person), _) => context.locale.person(context.method, person),
            (None, Some(role)) => {
                format!("{}: ", context.locale.role(context.method, role.as_str()))
            }
            (None, None) => String::new(),
        }
    });
    let line = |name, key, text: &str| Part::line(name, context.locale.text(key), text, context);
    vec![
        Part::lines(
            "reason",
            context.locale.text("workshop-form-reason"),
            &text("reason"),
            context,
        ),
        line("by", "workshop-form-by", &by),
        line("basis", "workshop-form-basis", &text("basis")),
        line(
            "alternatives",
            "workshop-form-alternatives",
            &text("alternatives"),
        ),
        line(
            "valid-until",
            "workshop-form-valid-until",
            &text("valid-until"),
        ),
        line(
            "review-date",
            "workshop-form-review-date",
            &text("review-date"),
        ),
    ]
}

/// Returns what was written about a decision in one of its fields.
fn recorded(record: &Record, name: &str, context: &Context<'_>) -> String {
    let date = |date: Option<Date>| {
        date.map(|date| context.locale.short_date(date))
            .unwrap_or_default()
    };
    match name {
        "reason" => record.reason.clone(),
        "basis" => record.legal_basis.clone(),
        "alternatives" => record.alternatives.clone(),
        "valid-until" => date(record.valid_until),
        "review-date" => date(record.review_date),
        _ => String::new(),
    }
}
