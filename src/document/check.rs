//! Finds what is wrong with the templates of a pack before anybody needs a document.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use uuid::Uuid;

use super::context::NAMES;
use super::template::{fault_at, names_used, unknown};
use crate::locale::Locale;
use crate::method::{
    AnswerType, Column, Fault, Item, Method, Pack, Per, Person, Problem, Row, ServiceId, Template,
    Value, nearest,
};
use crate::route::Route;
use crate::session::{
    Beginning, Change, Decided, MethodVersion, Service, Session, Stamp, Subject, What,
};

/// The calls that take the id of an item, and the one that takes the id of a step.
pub(super) const CALLS: [(&str, &str); 4] = [
    ("answer", "item"),
    ("table", "item"),
    ("people", "item"),
    ("items", "step"),
];

/// The service of the sessions that templates are tried on.
const SERVICE: &str = "service";

/// Returns what is wrong with the templates of a pack in any of its languages, in order of place.
pub fn check_all(pack: &Pack, locale: &Locale) -> Vec<Problem> {
    let languages = pack.languages().into_iter();
    let checked = languages.map(|code| check(&pack.in_language(code), locale));
    let mut problems: Vec<_> = checked.flatten().collect();
    problems.sort_by(|one, other| one.place.cmp(&other.place));
    // A template that a language goes without is the pack's own, and is told of once.
    problems.dedup();
    problems
}

/// Returns everything that is wrong with the templates of a method, in order of place.
pub fn check(method: &Method, locale: &Locale) -> Vec<Problem> {
    let mut problems = Vec::new();
    for template in &method.templates {
        let before = problems.len();
        match names_used(template) {
            Ok(used) => {
                names(template, used, &mut problems);
                ids(method, template, &mut problems);
            }
            Err(fault) => problems.push(*fault),
        }
        if problems.len() == before {
            problems.extend(tried(method, locale, template));
        }
    }
    problems.sort_by(|one, other| one.place.cmp(&other.place));
    problems
}

/// Notes every name that a template can get nothing for.
fn names(template: &Template, used: impl IntoIterator<Item = String>, problems: &mut Vec<Problem>) {
    for name in used {
        let (first, rest) = name.split_once('.').unwrap_or((&name, ""));
        let known = NAMES.iter().find(|(known, _)| *known == first);
        let nearest = match known {
            None => nearest(first, NAMES.iter().map(|(known, _)| *known)),
            Some((_, parts)) if rest.is_empty() || parts.is_empty() || has(parts, rest) => {
                continue;
            }
            Some((_, parts)) => {
                nearest(rest, parts.iter().copied()).map(|part| format!("{first}.{part}"))
            }
        };
        let offset = template.body.find(&name).unwrap_or(0);
        let fault = Fault::Template {
            wrong: "unknown-name",
            found: name,
            nearest,
        };
        problems.push(fault_at(template, offset, fault));
    }
}

/// Says whether what stands under a name begins with one of its parts; what lies deeper shows when it is tried.
fn has(parts: &[&str], rest: &str) -> bool {
    let first = rest.split('.').next().unwrap_or(rest);
    parts.contains(&first)
}

/// Notes every id that is written out in a call and that the pack does not have.
fn ids(method: &Method, template: &Template, problems: &mut Vec<Problem>) {
    for (call, kind) in CALLS {
        for (offset, id) in written_out(&template.body, call) {
            let fault = match kind {
                "step" if method.step(id).is_none() => {
                    unknown("step", id, method.steps().map(|(_, step)| step.id.as_str()))
                }
                "item" if method.item(id).is_none() => {
                    unknown("item", id, method.items().map(|item| item.id.as_str()))
                }
                _ => continue,
            };
            problems.push(fault_at(template, offset, fault));
        }
    }
}

/// Returns the first argument of each use of a call, where it is written out, and where it stands.
pub(super) fn written_out<'t>(
    body: &'t str,
    call: &'t str,
) -> impl Iterator<Item = (usize, &'t str)> {
    body.match_indices(call).filter_map(move |(at, _)| {
        let part_of_a_name =
            |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-');
        if body[..at].ends_with(part_of_a_name) {
            return None;
        }
        let rest = body[at + call.len()..].trim_start().strip_prefix('(')?;
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|sign| "\"'".contains(*sign))?;
        let (id, _) = rest[1..].split_once(quote)?;
        Some((body.len() - rest.len() + 1, id))
    })
}

/// Fills in a template for a session without answers and for one with every answer, and returns what goes wrong first.
fn tried(method: &Method, locale: &Locale, template: &Template) -> Option<Problem> {
    let zone = TimeZone::UTC;
    let service = ServiceId::from(SERVICE);
    let empty = begun(method)?;
    let full = answered(method, empty.clone());
    [empty, full].iter().find_map(|session| {
        let route = Route::of(method, session);
        let about = (template.per == Per::Service).then_some(&service);
        super::write(
            method,
            session,
            &route,
            locale,
            template,
            about,
            Date::ZERO,
            &zone,
        )
        .err()
        .map(|fault| *fault)
    })
}

fn change(number: u128, what: What) -> Change {
    Change {
        stamp: Stamp {
            id: Uuid::from_u128(number),
            at: Timestamp::UNIX_EPOCH,
            by: String::new(),
        },
        what,
    }
}

fn begun(method: &Method) -> Option<Session> {
    let beginning = Beginning {
        session: Uuid::nil(),
        title: method.name.clone(),
        organisation: method.name.clone(),
        facilitator: String::new(),
        rules: method.newest_rule_set()?.id.clone(),
        method: MethodVersion::of(method),
        services: vec![Service {
            id: SERVICE.into(),
            name: SERVICE.to_owned(),
            dropped: false,
            idea: None,
        }],
    };
    Session::begin(change(0, What::Begin(beginning))).ok()
}

/// Returns the session with an answer to everything; what is refused stays open.
fn answered(method: &Method, mut session: Session) -> Session {
    for (number, item) in (1..).zip(method.items()) {
        let subject = match item.per {
            Per::Session => Subject::of(item.id.clone()),
            Per::Service => Subject::within(item.id.clone(), SERVICE),
        };
        let Some(value) = value(item) else {
            continue;
        };
        let what = if item.is_decision() {
            let earlier = decided(2 * number, &subject, &value);
            // Any answer will do, and none where there can be none.
            let _ = session.apply(change(2 * number, What::Decide(earlier)));
            What::Decide(decided(2 * number + 1, &subject, &value))
        } else {
            What::Answer {
                subject,
                value: Some(value),
            }
        };
        let _ = session.apply(change(2 * number + 1, what));
    }
    session
}

fn decided(number: u128, subject: &Subject, value: &Value) -> Decided {
    Decided {
        id: Uuid::from_u128(number),
        subject: subject.clone(),
        value: value.clone(),
        reason: String::new(),
        legal_basis: String::new(),
        alternatives: String::new(),
        by: Some(Person::default()),
        date: Date::ZERO,
        valid_until: Some(Date::ZERO),
        review_date: Some(Date::ZERO),
        overrides: Vec::new(),
        idea: None,
        ballot: None,
        weighed: None,
        heeded: Vec::new(),
    }
}

fn value(item: &Item) -> Option<Value> {
    let option = item.options.first().map(|option| option.id.clone());
    Some(match item.answer {
        AnswerType::Choice => Value::Option(option?),
        AnswerType::Choices => Value::Options(vec![option?]),
        AnswerType::People => Value::People(vec![Person::default()]),
        AnswerType::Table => {
            let cells = item.columns.iter().filter_map(|column| {
                let Column { id, answer, .. } = column;
                Some((id.clone(), plain(*answer)?))
            });
            Value::Rows(vec![cells.collect::<Row>()])
        }
        answer => plain(answer)?,
    })
}

fn plain(answer: AnswerType) -> Option<Value> {
    Some(match answer {
        AnswerType::Check => Value::Done(true),
        AnswerType::ShortText | AnswerType::LongText => Value::Text("x".to_owned()),
        AnswerType::Integer => Value::Integer(1),
        AnswerType::Decimal => Value::Decimal(Decimal::ONE),
        AnswerType::Money => Value::Money(Decimal::ONE),
        AnswerType::Date => Value::Date(Date::ZERO),
        AnswerType::YesNo => Value::YesNo(true),
        AnswerType::Choice | AnswerType::Choices | AnswerType::People | AnswerType::Table => {
            return None;
        }
    })
}
