//! The forms there are, with what is known or was half typed filled in.

use jiff::civil::Date;

use super::{Purpose, Rests, State};
use crate::method::{Item, Person, Value};
use crate::route::Entry;
use crate::session::{Mark, Record, Subject};
use crate::tui::app::Context;
use crate::tui::layers::Proposal;
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
        let mut value = Part::value(entry, item, own, context);
        value.take_up(draft("value"));
        let mut parts = vec![value];
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
            rests: Rests::default(),
        };
        form.look_ahead(context);
        form
    }

    /// Returns the form of a decision, where the next thing to write is who takes it.
    pub fn taking(entry: &Entry, item: &Item, context: &Context<'_>) -> Self {
        let mut form = Self::answer(entry, item, context);
        form.enter_named("by");
        form
    }

    /// Returns the form of a decision that is proposed for a reason, with the option that is known chosen.
    pub fn proposing(
        entry: &Entry,
        item: &Item,
        proposal: &Proposal,
        context: &Context<'_>,
    ) -> Self {
        let mut form = Self::answer(entry, item, context);
        form.rests = Rests {
            idea: proposal.idea,
            ballot: proposal.ballot,
            choice: proposal.choice.clone(),
        };
        for part in &mut form.parts {
            if part.name == "reason" {
                part.take_up(Some(proposal.reason.clone()));
            }
        }
        let wanted = match &proposal.value {
            Some(Value::Option(option)) => Some(option.as_str()),
            Some(Value::YesNo(yes)) => Some(if *yes { "yes" } else { "no" }),
            _ => None,
        };
        if let (Some(wanted), Input::Options(options)) = (wanted, &mut form.parts[0].input) {
            let at = options.choices.iter().position(|offer| offer.id == wanted);
            form.at = 0;
            if let Some(at) = at {
                options.at = at;
                // Whoever goes on to the next field has not lost it; one that is closed says so when it is saved.
                let _ = form.choose(context);
            }
        }
        form.at = 0;
        form.look_ahead(context);
        form
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
            chosen: entry.mark == mark && mark != Mark::Open,
            closed: None,
        });
        let reason = context
            .desk
            .and_then(|desk| desk.session.state.answers.get(&entry.subject));
        let reason = reason
            .map(|answer| answer.reason.clone())
            .unwrap_or_default();
        let options = Input::Options(Options::new(choices.collect(), false));
        let drafted = |part| taken_up(part, Some(&entry.subject), context);
        Self {
            purpose: Purpose::Mark,
            subject: Some(entry.subject.clone()),
            title: item.text.clone(),
            parts: vec![
                Part::of("mark", String::new(), options),
                drafted(Part::line(
                    "mark-reason",
                    context.locale.text("workshop-form-reason"),
                    &reason,
                    context,
                )),
            ],
            at: 0,
            preview: None,
            rests: Rests::default(),
        }
    }

    /// Returns the form that attaches a link to an item.
    pub fn link(entry: &Entry, item: &Item, context: &Context<'_>) -> Self {
        let line = |name, key| {
            let part = Part::line(name, context.locale.text(key), "", context);
            taken_up(part, Some(&entry.subject), context)
        };
        Self {
            purpose: Purpose::Link,
            subject: Some(entry.subject.clone()),
            title: item.text.clone(),
            parts: vec![
                line("link", "workshop-form-address"),
                line("link-title", "workshop-form-link-title"),
            ],
            at: 0,
            preview: None,
            rests: Rests::default(),
        }
    }

    /// Returns the form that adds a service to the session.
    pub fn service(context: &Context<'_>) -> Self {
        Self {
            purpose: Purpose::Service,
            subject: None,
            title: context.locale.text("workshop-form-new-service"),
            parts: vec![taken_up(
                Part::line(
                    "service",
                    context.locale.text("workshop-form-name"),
                    "",
                    context,
                ),
                None,
                context,
            )],
            at: 0,
            preview: None,
            rests: Rests::default(),
        }
    }
}

/// Returns a field with what was half typed in it.
fn taken_up(mut part: Part, subject: Option<&Subject>, context: &Context<'_>) -> Part {
    let draft = context
        .desk
        .and_then(|desk| desk.session.draft(subject, part.name));
    part.take_up(draft.map(|draft| draft.text.clone()));
    part
}

/// Returns the fields that a decision has beside what is decided.
fn decision_parts(
    item: &Item,
    record: Option<&Record>,
    draft: &impl Fn(&str) -> Option<String>,
    context: &Context<'_>,
) -> Vec<Part> {
    let text = |recorded: fn(&Record) -> String| record.map(recorded).unwrap_or_default();
    let date = |date: Option<Date>| {
        date.map(|date| context.locale.short_date(date))
            .unwrap_or_default()
    };
    let person = record.and_then(|record| record.by.as_ref());
    let usual = item.decider.as_ref().map(ToString::to_string);
    let role = person
        .map(|person| person.role.clone())
        .filter(|role| !role.is_empty());
    let role = role.or(usual).unwrap_or_default();
    let name = match (record, person) {
        (_, Some(person)) => named(person),
        (None, None) => last_of(&role, context).unwrap_or_default(),
        (Some(_), None) => String::new(),
    };
    let role = if role.is_empty() {
        role
    } else {
        context.locale.role(context.method, &role)
    };
    let line = |name, key, text: &str| Part::line(name, context.locale.text(key), text, context);
    let dated = |name, key, text: &str| Part {
        hint: context.locale.text("workshop-form-date-hint"),
        ..line(name, key, text)
    };
    let mut parts = vec![
        Part::lines(
            "reason",
            context.locale.text("workshop-form-reason"),
            &text(|record| record.reason.clone()),
            context,
        ),
        line("role", "workshop-form-role", &role),
        line("by", "workshop-form-by", &name),
        line(
            "basis",
            "workshop-form-basis",
            &text(|record| record.legal_basis.clone()),
        ),
        line(
            "alternatives",
            "workshop-form-alternatives",
            &text(|record| record.alternatives.clone()),
        ),
        dated(
            "valid-until",
            "workshop-form-valid-until",
            &date(record.and_then(|record| record.valid_until)),
        ),
        dated(
            "review-date",
            "workshop-form-review-date",
            &date(record.and_then(|record| record.review_date)),
        ),
    ];
    for part in &mut parts {
        if record.is_some() {
            part.recorded.clone_from(&part.began);
        }
        part.take_up(draft(part.name));
    }
    parts
}

/// Returns a person's name, with the organisation where that is known.
fn named(person: &Person) -> String {
    if person.organisation.is_empty() {
        person.name.clone()
    } else {
        format!("{} ({})", person.name, person.organisation)
    }
}

/// Returns who decided last in a role.
fn last_of(role: &str, context: &Context<'_>) -> Option<String> {
    let decisions = &context.desk?.session.state.decisions;
    let deciders = decisions
        .iter()
        .rev()
        .filter_map(|record| record.by.as_ref());
    let mut in_role = deciders.filter(|person| person.role == role);
    in_role.next().map(named)
}
