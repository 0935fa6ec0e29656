//! Whether the method lets a change be made: what every door asks before it alters a session.

mod analysed;
mod decided;
mod gathered;

pub use decided::decide;

use rust_decimal::Decimal;

use super::evaluate::fits;
use super::{By, Entry, Route};
use crate::method::{Item, Method, Per, RuleId, Value, nearest};
use crate::session::{
    Answer, Change, Closing, Decided, Detail, Lent, Mark, Refusal, Session, Subject, What,
    within_bounds,
};

/// Makes a change that the method admits.
pub fn make(method: &Method, session: &mut Session, change: Change) -> Result<(), Refusal> {
    admit(method, session, &change)?;
    session.apply(change)
}

/// Says why the method does not let a change be made, if it does not.
pub fn admit(method: &Method, session: &Session, change: &Change) -> Result<(), Refusal> {
    within_bounds(session, &change.what)?;
    match &change.what {
        What::Answer { .. } | What::Decide(_) => {
            admit_along(&Route::of(method, session), method, session, change)
        }
        what => admit_what(method, session, what),
    }
}

/// Says why the method does not let a change be made, where the session's route is known already.
pub(super) fn admit_along(
    route: &Route,
    method: &Method,
    session: &Session,
    change: &Change,
) -> Result<(), Refusal> {
    match &change.what {
        What::Answer { subject, value } => {
            let item = known(method, session, subject)?;
            let Some(value) = value else { return Ok(()) };
            if item.is_decision() {
                return Err(Refusal::WrongKind {
                    item: item.id.to_string(),
                    expected: item.answer,
                });
            }
            possible(item, session, value)?;
            let entry = route
                .entry(subject)
                .ok_or_else(|| unknown(method, subject))?;
            applies(item, entry)?;
            allowed(method, item, entry, value, |_| false)
        }
        What::Decide(decided) => admit_decision(route, method, session, decided),
        what => admit_what(method, session, what),
    }
}

/// Says why a change that does not hang on the route cannot be made, if it cannot.
fn admit_what(method: &Method, session: &Session, what: &What) -> Result<(), Refusal> {
    match what {
        What::Reopen { subject, .. } | What::Withdraw { subject } => {
            let item = known(method, session, subject)?;
            if item.is_decision() {
                Ok(())
            } else {
                Err(Refusal::NotDecision {
                    item: item.id.to_string(),
                })
            }
        }
        What::Mark { subject, mark, .. } => {
            let item = known(method, session, subject)?;
            if *mark == Mark::Answered && !is_answered(method, session, subject) {
                return Err(Refusal::NothingAnswered {
                    item: item.id.to_string(),
                });
            }
            Ok(())
        }
        What::Revise(Detail::Rules(rules))
            if method.rule_sets.iter().all(|known| known.id != *rules) =>
        {
            Err(Refusal::UnknownRuleSet {
                rules: rules.to_string(),
            })
        }
        What::Borrow(loan) => {
            let mut answers = loan.answers.iter();
            answers.try_for_each(|lent| borrowable(method, session, lent))
        }
        What::Join(joined)
            if method
                .rule_sets
                .iter()
                .all(|known| known.id != joined.state.rules) =>
        {
            Err(Refusal::UnknownRuleSet {
                rules: joined.state.rules.to_string(),
            })
        }
        What::Restore(restored)
            if method
                .rule_sets
                .iter()
                .all(|known| known.id != restored.state.rules) =>
        {
            Err(Refusal::UnknownRuleSet {
                rules: restored.state.rules.to_string(),
            })
        }
        What::Upgrade(upgraded)
            if (&upgraded.method.id, &upgraded.method.version) != (&method.id, &method.version) =>
        {
            Err(Refusal::OtherVersion {
                expected: upgraded.method.version.clone(),
                found: method.version.clone(),
            })
        }
        What::Begin(beginning)
            if method
                .rule_sets
                .iter()
                .all(|known| known.id != beginning.rules) =>
        {
            Err(Refusal::UnknownRuleSet {
                rules: beginning.rules.to_string(),
            })
        }
        _ => {
            if let Some(subject) = what.subject() {
                return known(method, session, subject).map(|_| ());
            }
            gathered::admit(method, session, what)?;
            analysed::admit(method, session, what)
        }
    }
}

/// Says why an answer cannot be borrowed, if it cannot.
fn borrowable(method: &Method, session: &Session, lent: &Lent) -> Result<(), Refusal> {
    let item = known(method, session, &lent.subject)?;
    if item.is_decision() != lent.record.is_some() {
        let item = item.id.to_string();
        return Err(Refusal::NotDecision { item });
    }
    possible(item, session, &lent.value)
}

/// Says whether there is an answer to a subject: the group's own, used or not, or one that a rule gives.
fn is_answered(method: &Method, session: &Session, subject: &Subject) -> bool {
    let answers = &session.state.answers;
    let answered = |answer: &Answer| answer.value.is_some();
    answers.get(subject).is_some_and(answered)
        || session.state.standing(subject).is_some()
        || Route::of(method, session)
            .entry(subject)
            .is_some_and(|entry| entry.value.is_some())
}

fn admit_decision(
    route: &Route,
    method: &Method,
    session: &Session,
    decided: &Decided,
) -> Result<(), Refusal> {
    let subject = &decided.subject;
    let item = known(method, session, subject)?;
    let id = item.id.to_string();
    if !item.is_decision() {
        return Err(Refusal::NotDecision { item: id });
    }
    if decided.ballot.is_some() {
        gathered::votable(item)?;
    }
    possible(item, session, &decided.value)?;
    let entry = route
        .entry(subject)
        .ok_or_else(|| unknown(method, subject))?;
    applies(item, entry)?;
    allowed(method, item, entry, &decided.value, |rule| {
        let answered_for = decided.by.is_some() && !decided.reason.trim().is_empty();
        answered_for && decided.overrides.contains(rule)
    })
}

/// Says why a value goes against a rule that stands in its way, unless the decider answers for going against it.
fn allowed(
    method: &Method,
    item: &Item,
    entry: &Entry,
    value: &Value,
    answered_for: impl Fn(&RuleId) -> bool,
) -> Result<(), Refusal> {
    let against = against(method, entry, value);
    let overridable = |rule: &&RuleId| may_be_overridden(method, rule);
    let id = item.id.to_string();
    if let Some(rule) = against.iter().find(|rule| !overridable(rule)).cloned() {
        let closed = value.chosen().iter().find(|option| {
            let mut causes = entry.option_causes(option);
            causes.any(|cause| cause.by == By::Rule(rule.clone()))
        });
        return Err(match closed {
            Some(option) => Refusal::ClosedOption {
                item: id,
                option: option.to_string(),
                rule,
            },
            None => Refusal::SetByRule { item: id, rule },
        });
    }
    match against.into_iter().find(|rule| !answered_for(rule)) {
        Some(rule) => Err(Refusal::OverrideNeeds { item: id, rule }),
        None => Ok(()),
    }
}

fn may_be_overridden(method: &Method, rule: &RuleId) -> bool {
    let rule = method.rule(rule.as_str());
    rule.is_some_and(|rule| rule.overridable)
}

/// Returns the rules that a value goes against, also those that the standing decision went against before it.
fn against(method: &Method, entry: &Entry, value: &Value) -> Vec<RuleId> {
    let chosen = value.chosen().iter();
    let closed = chosen.flat_map(|option| entry.option_causes(option));
    let set = entry
        .set
        .iter()
        .filter(|_| entry.value.as_ref() != Some(value));
    let mut rules: Vec<RuleId> = closed
        .chain(set)
        .filter_map(|cause| match &cause.by {
            By::Rule(rule) => Some(rule.clone()),
            _ => None,
        })
        .collect();
    let before = entry.overridden.iter().filter(|rule| {
        let rule = method.rule(rule.as_str());
        rule.is_some_and(|rule| rule.rules_out(&entry.subject.item, value))
    });
    rules.extend(before.cloned());
    rules
}

fn applies(item: &Item, entry: &Entry) -> Result<(), Refusal> {
    match &entry.closed {
        None => Ok(()),
        Some(cause) => {
            let by = match &cause.by {
                By::Rule(rule) => Closing::Rule(rule.clone()),
                By::Condition(_) => Closing::Condition,
                By::RuleSet => Closing::RuleSet,
            };
            Err(Refusal::Closed {
                item: item.id.to_string(),
                by,
            })
        }
    }
}

fn unknown(method: &Method, subject: &Subject) -> Refusal {
    let item = subject.item.to_string();
    let nearest = nearest(&item, method.items().map(|item| item.id.as_str()));
    Refusal::UnknownItem { item, nearest }
}

/// Returns the item of a subject that is as the method and the session have it.
fn known<'m>(
    method: &'m Method,
    session: &Session,
    subject: &Subject,
) -> Result<&'m Item, Refusal> {
    let item = method
        .item(subject.item.as_str())
        .ok_or_else(|| unknown(method, subject))?;
    match (&subject.service, item.per) {
        (None, Per::Service) => Err(Refusal::ServiceNeeded {
            item: item.id.to_string(),
            services: session
                .services()
                .map(|service| service.id.to_string())
                .collect(),
        }),
        (Some(_), Per::Session) => Err(Refusal::NotPerService {
            item: item.id.to_string(),
        }),
        (Some(service), Per::Service) if session.service(service.as_str()).is_none() => {
            let names = session.services().map(|service| service.id.as_str());
            Err(Refusal::UnknownService {
                service: service.to_string(),
                nearest: nearest(service.as_str(), names),
            })
        }
        _ => Ok(item),
    }
}

/// Says why a value cannot be an answer to the item, if it cannot.
pub fn possible(item: &Item, session: &Session, value: &Value) -> Result<(), Refusal> {
    let id = item.id.to_string();
    if !value.fits(item.answer) {
        return Err(Refusal::WrongKind {
            item: id,
            expected: item.answer,
        });
    }
    if let Value::Rows(rows) = value {
        for (column, cell) in rows.iter().flatten() {
            possible_cell(item, session, column, cell)?;
        }
    }
    if !fits(item, value, &session.state.rules) {
        let offered = || {
            item.options_under(&session.state.rules)
                .map(|option| option.id.to_string())
        };
        let chosen = match value {
            Value::Option(option) => vec![option.to_string()],
            Value::Options(options) => options.iter().map(ToString::to_string).collect(),
            _ => Vec::new(),
        };
        let found = chosen
            .into_iter()
            .find(|chosen| offered().all(|known| known != *chosen))
            .unwrap_or_default();
        return Err(Refusal::UnknownOption {
            item: id,
            found,
            known: offered().collect(),
        });
    }
    within(&id, value, item.min, item.max)
}

/// The farthest from nothing that a number may be where no limit of its own is set.
const FARTHEST: i64 = 1_000_000_000_000;

/// Says why a number is beyond its limits, if it is.
fn within(
    item: &str,
    value: &Value,
    min: Option<Decimal>,
    max: Option<Decimal>,
) -> Result<(), Refusal> {
    let number = match value {
        Value::Integer(number) => Decimal::from(*number),
        Value::Decimal(number) | Value::Money(number) => *number,
        _ => return Ok(()),
    };
    let min = min.unwrap_or(Decimal::from(-FARTHEST));
    let max = max.unwrap_or(Decimal::from(FARTHEST));
    if number < min {
        Err(Refusal::TooSmall {
            item: item.to_owned(),
            min: min.to_string(),
        })
    } else if number > max {
        Err(Refusal::TooLarge {
            item: item.to_owned(),
            max: max.to_string(),
        })
    } else {
        Ok(())
    }
}

/// Says why a value cannot stand under a column of the item's table, if it cannot.
fn possible_cell(
    item: &Item,
    session: &Session,
    column: &str,
    cell: &Value,
) -> Result<(), Refusal> {
    let known = item.columns.iter().find(|known| known.id == *column);
    let Some(known) = known else {
        let columns = item.columns.iter().map(|known| known.id.clone());
        return Err(Refusal::UnknownOption {
            item: item.id.to_string(),
            found: column.to_owned(),
            known: columns.collect(),
        });
    };
    if !cell.fits(known.answer) {
        return Err(Refusal::WrongKind {
            item: item.id.to_string(),
            expected: known.answer,
        });
    }
    within(item.id.as_str(), cell, known.min, known.max)?;
    let rules = &session.state.rules;
    let offered = known
        .options
        .iter()
        .filter(|option| option.rule_set.as_ref().is_none_or(|only| only == rules));
    let offered: Vec<_> = offered.map(|option| option.id.to_string()).collect();
    match cell.option() {
        Some(chosen) if !offered.iter().any(|known| *chosen == known.as_str()) => {
            Err(Refusal::UnknownOption {
                item: item.id.to_string(),
                found: chosen.to_string(),
                known: offered,
            })
        }
        _ => Ok(()),
    }
}
