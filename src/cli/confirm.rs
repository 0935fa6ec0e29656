//! `diemo confirm`: makes what was borrowed the group's own; a decision needs somebody who takes it.

use clap::ArgMatches;
use uuid::Uuid;

use super::Outcome;
use super::alteration::alter;
use super::desk::{Desk, text};
use super::failure::{Code, Failure};
use crate::method::Person;
use crate::route::{self, Route};
use crate::session::{Borrowed, Confirmed, Decided, Refusal, What};
use crate::store::Access;

/// Confirms a borrowed answer.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let work = desk.open(arguments, Access::Write)?;
    let route = Route::of(&work.method, &work.session);
    let subject = desk.subject(&work, &route, &text(arguments, "item"))?;
    let state = &work.session.state;
    if !state.borrowed(&subject).is_some_and(Borrowed::waits) {
        let refusal = Refusal::NothingBorrowed { subject };
        return Err(desk.refused(&work.method, &refusal));
    }
    let by = desk.decider(&work.method, arguments)?;
    let what = match (state.proposal(&subject), by) {
        (Some(_), None) => {
            let item = desk.locale.subject(&work.method, &work.session, &subject);
            return Err(desk.failure(Code::Usage, "borrow-confirm-by", &[("item", item.into())]));
        }
        (Some(record), Some(by)) => {
            let decided = Decided {
                id: Uuid::now_v7(),
                subject,
                value: record.value.clone(),
                reason: record.reason.clone(),
                legal_basis: record.legal_basis.clone(),
                alternatives: record.alternatives.clone(),
                by: Some(by),
                date: desk.today(),
                valid_until: record.valid_until,
                review_date: record.review_date,
                overrides: Vec::new(),
                idea: None,
                ballot: None,
                weighed: None,
                heeded: Vec::new(),
            };
            What::Decide(route::decide(&work.method, &work.session, &route, decided))
        }
        (None, by) => {
            let date = desk.today();
            let by = by.unwrap_or_else(|| desk.person(&state.facilitator));
            let by = Confirmed { by, date };
            What::Confirm { subject, by }
        }
    };
    let change = desk.change(&work.session.state.facilitator, what);
    alter(desk, arguments, work, change)
}

impl Desk<'_> {
    /// Returns whoever is at the keyboard, or the facilitator where nobody says who.
    pub fn person(&self, facilitator: &str) -> Person {
        let user = &self.surroundings.user;
        let name = if user.is_empty() { facilitator } else { user };
        Person {
            name: name.to_owned(),
            ..Person::default()
        }
    }
}
