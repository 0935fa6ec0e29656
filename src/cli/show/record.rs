//! A decision record as scripts read it.

use serde::Serialize;
use serde_json::Value as Json;

use super::json;
use crate::method::Person;
use crate::session::{Borrowed, Record};

#[derive(Serialize)]
pub(in crate::cli) struct Recorded {
    status: &'static str,
    value: Json,
    reason: String,
    legal_basis: String,
    alternatives: String,
    by: Option<By>,
    date: String,
    valid_until: Option<String>,
    review_date: Option<String>,
    /// The rules that the decider went against.
    overrides: Vec<String>,
    /// The rules that would have taken it up again and were known.
    heeded: Vec<String>,
}

#[derive(Serialize)]
struct By {
    role: String,
    name: String,
    organisation: String,
}

/// Where something was borrowed.
#[derive(Serialize)]
pub(super) struct Origin {
    from: String,
    date: String,
    /// Who made it the group's own, and when; nobody has, where this is nothing.
    confirmed: Option<Confirmed>,
}

#[derive(Serialize)]
struct Confirmed {
    by: By,
    date: String,
}

impl Origin {
    /// Returns the shape of where something was borrowed.
    pub fn of(borrowed: &Borrowed) -> Self {
        let confirmed = borrowed.confirmed.as_ref();
        Self {
            from: borrowed.from.clone(),
            date: borrowed.date.to_string(),
            confirmed: confirmed.map(|confirmed| Confirmed {
                by: By::of(&confirmed.by),
                date: confirmed.date.to_string(),
            }),
        }
    }
}

impl By {
    fn of(person: &Person) -> Self {
        Self {
            role: person.role.clone(),
            name: person.name.clone(),
            organisation: person.organisation.clone(),
        }
    }
}

impl Recorded {
    /// Returns the shape of a record.
    pub fn of(record: &Record) -> Self {
        Self {
            status: record.status.name(),
            value: json::value(&record.value),
            reason: record.reason.clone(),
            legal_basis: record.legal_basis.clone(),
            alternatives: record.alternatives.clone(),
            by: record.by.as_ref().map(By::of),
            date: record.date.to_string(),
            valid_until: record.valid_until.map(|date| date.to_string()),
            review_date: record.review_date.map(|date| date.to_string()),
            overrides: record.overrides.iter().map(ToString::to_string).collect(),
            heeded: record
                .heeded
                .iter()
                .map(|heeded| heeded.rule.to_string())
                .collect(),
        }
    }
}
