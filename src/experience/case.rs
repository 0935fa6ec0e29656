//! A case: what one organisation answered and decided, as it is kept and shared.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::method::{Item, Method, RoleId, RuleSetId, ServiceId, Value};
use crate::route::{Entry, Route, Standing};
use crate::session::{Mark, MethodVersion, Session, Subject};

/// What a case file says it is.
pub const FORMAT: &str = "diemo-case";
/// The version of the case format that this program writes.
pub const VERSION: u32 = 1;

/// What one organisation answered and decided.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Case {
    #[schemars(extend("const" = FORMAT))]
    pub format: String,
    /// 1 for what is described here.
    pub version: u32,
    /// The same for every case that is made of the same session.
    pub id: Uuid,
    pub method: MethodVersion,
    pub rules: RuleSetId,
    /// When the session was last altered.
    pub date: Date,
    /// Left out where names are removed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub organisation: String,
    pub services: Vec<CaseService>,
    pub answers: Vec<CaseAnswer>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<CaseNote>,
}

/// A service that the case is about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CaseService {
    pub id: ServiceId,
    /// Left out where names are removed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
}

/// What was answered to one item.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct CaseAnswer {
    pub subject: Subject,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Whether it was answered, or found not to be for them.
    pub mark: Mark,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub legal_basis: String,
    /// The role that decided, never the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<RoleId>,
    /// When it was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}

/// Something that was noted, on an item or on the work as a whole.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct CaseNote {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    pub text: String,
    /// Set where it is an experience to learn from.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lesson: bool,
}

/// How much of a session becomes a case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Which {
    /// Everything that is answered.
    Answered,
    /// What belongs to the services of which the method says that they are finished.
    Finished,
}

impl Case {
    /// Returns the case that a session is, with every name in it; none where nothing of it counts.
    pub fn of(method: &Method, session: &Session, which: Which) -> Option<Self> {
        let route = Route::of(method, session);
        let services: Vec<_> = session
            .services()
            .filter(|service| which == Which::Answered || is_finished(method, &route, &service.id))
            .collect();
        let counts = |subject: &Subject| match &subject.service {
            Some(id) => services.iter().any(|service| service.id == *id),
            None => which == Which::Answered || !services.is_empty(),
        };
        let answers = route.entries.iter().filter(|entry| counts(&entry.subject));
        let answers: Vec<_> = answers
            .filter_map(|entry| answer(method, session, entry))
            .collect();
        if answers.is_empty() {
            return None;
        }
        let notes = session.state.notes.iter();
        let notes = notes.filter(|note| note.subject.as_ref().is_none_or(counts));
        Some(Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            id: Self::root(session),
            method: session.state.method.clone(),
            rules: session.state.rules.clone(),
            date: session.altered().to_zoned(TimeZone::UTC).date(),
            organisation: session.state.organisation.clone(),
            services: services
                .iter()
                .map(|service| CaseService {
                    id: service.id.clone(),
                    name: service.name.clone(),
                })
                .collect(),
            answers,
            notes: notes
                .map(|note| CaseNote {
                    subject: note.subject.clone(),
                    text: note.text.clone(),
                    lesson: note.lesson,
                })
                .collect(),
        })
    }

    /// Returns what all copies of a session have in common, by which a case of it is known.
    pub fn root(session: &Session) -> Uuid {
        let first = session.history().first();
        first.map_or(session.id, |change| change.stamp.id)
    }

    /// Returns the name of a service of the case; empty where it was removed.
    pub fn service(&self, id: Option<&ServiceId>) -> &str {
        let service = self.services.iter().find(|known| Some(&known.id) == id);
        service.map_or("", |service| &service.name)
    }

    /// Returns who answered, by organisation and service; empty where both were removed.
    pub fn name(&self, service: Option<&ServiceId>) -> String {
        let parts = [self.organisation.as_str(), self.service(service)];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }
}

/// Says whether a service has passed a gate from which on the method counts its work as experience.
fn is_finished(method: &Method, route: &Route, service: &ServiceId) -> bool {
    let here = |entry: &&Entry| {
        let of = entry.subject.service.as_ref();
        of.is_none_or(|of| of == service)
    };
    route.entries.iter().filter(here).any(|entry| {
        let item = method.item(entry.subject.item.as_str());
        let passes = |item: &Item| {
            let chosen = entry.value.as_ref().and_then(Value::option);
            entry.done() && chosen.is_some_and(|option| item.ends_work(option))
        };
        item.is_some_and(passes)
    })
}

/// Returns what was answered, where somebody stands by it.
fn answer(method: &Method, session: &Session, entry: &Entry) -> Option<CaseAnswer> {
    let state = &session.state;
    if entry.mark == Mark::NotForUs && entry.applies() {
        let answer = state.answers.get(&entry.subject)?;
        return Some(CaseAnswer {
            subject: entry.subject.clone(),
            value: None,
            mark: Mark::NotForUs,
            reason: answer.reason.clone(),
            legal_basis: String::new(),
            role: None,
            date: None,
        });
    }
    // What a rule says of itself is nobody's experience.
    let stands = entry.done() || entry.standing == Standing::Incomplete;
    if !stands || entry.set.is_some() {
        return None;
    }
    let record = state.standing(&entry.subject);
    let by = record.and_then(|record| record.by.as_ref());
    let role = by.and_then(|by| method.role(&by.role));
    Some(CaseAnswer {
        subject: entry.subject.clone(),
        value: Some(entry.value.clone()?),
        mark: Mark::Answered,
        reason: record.map_or_else(String::new, |record| record.reason.clone()),
        legal_basis: record.map_or_else(String::new, |record| record.legal_basis.clone()),
        role: role.map(|role| role.id.clone()),
        date: record.map(|record| record.date),
    })
}
