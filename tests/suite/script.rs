//! Turns answers written by people in test data into changes, with made-up but fixed ids and times.

use std::fs;
use std::sync::LazyLock;

use diemo::method::{AnswerType, Column, Item, Method, Outline, Per, Person, Row, Value, builtin};
use diemo::route::{self, Route};
use diemo::session::{
    Beginning, Change, Decided, Mark, MethodVersion, Refusal, Service, Session, Stamp, Subject,
    What,
};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use serde::Deserialize;
use serde_json::Value as Json;
use uuid::{Builder, Uuid};

/// Returns the built-in pack, read once for all tests.
pub fn diemo() -> &'static Method {
    static METHOD: LazyLock<Method> = LazyLock::new(|| Method::load(&builtin()).unwrap());
    &METHOD
}

/// One answer, decision or mark as written in test data.
#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Said {
    pub item: String,
    pub value: Option<Json>,
    pub mark: Option<String>,
    #[serde(default)]
    pub reason: String,
    #[serde(default)]
    pub legal_basis: String,
    #[serde(default)]
    pub alternatives: String,
    /// Role and name; a decision without is taken by the item's own decider.
    pub by: Option<String>,
    /// Nobody answers for the decision yet.
    #[serde(default)]
    pub proposed: bool,
    #[serde(default)]
    pub reopened: bool,
    #[serde(default)]
    pub withdrawn: bool,
    pub valid_until: Option<Date>,
    pub review_date: Option<Date>,
    /// The rule that the method names when it does not let this be said.
    pub refused: Option<String>,
}

/// A session that test data is spoken into, with a clock of its own.
pub struct Desk<'m> {
    pub method: &'m Method,
    pub session: Session,
    pub at: Timestamp,
    pub by: String,
    made: u64,
}

impl<'m> Desk<'m> {
    /// Begins a session with services of these ids.
    pub fn open(method: &'m Method, rules: &str, services: &[&str]) -> Self {
        let services = services.iter().map(|id| Service {
            id: (*id).into(),
            name: (*id).to_owned(),
            dropped: false,
            idea: None,
        });
        let at = "2026-03-02T09:00:00+01:00".parse().unwrap();
        Self::begin(
            method,
            at,
            "Kari",
            Beginning {
                session: id(at, 0),
                title: "Prøve".to_owned(),
                organisation: "Eksempel kommune".to_owned(),
                facilitator: "Kari".to_owned(),
                rules: rules.into(),
                // What the pack asks is told by other tests; a word changed there changes no session here.
                method: MethodVersion {
                    outline: Outline::default(),
                    ..MethodVersion::of(method)
                },
                services: services.collect(),
            },
        )
    }

    /// Begins a session as given.
    pub fn begin(method: &'m Method, at: Timestamp, by: &str, beginning: Beginning) -> Self {
        let change = Change {
            stamp: stamp(at, 1, by),
            what: What::Begin(beginning),
        };
        Self {
            method,
            session: Session::begin(change).unwrap(),
            at,
            by: by.to_owned(),
            made: 1,
        }
    }

    /// Goes on with a session, an hour after its last change.
    pub fn resume(method: &'m Method, session: Session) -> Self {
        Self {
            method,
            at: session.altered().saturating_add(1.hour()).unwrap(),
            by: session.state.facilitator.clone(),
            made: 1 << 32,
            session,
        }
    }

    /// Returns a new id.
    pub fn id(&mut self) -> Uuid {
        self.made += 1;
        id(self.at, self.made)
    }

    /// Returns a change that has not been made yet; a minute passes.
    pub fn change(&mut self, what: What) -> Change {
        self.at = self.at.saturating_add(1.minute()).unwrap();
        self.made += 1;
        Change {
            stamp: stamp(self.at, self.made, &self.by),
            what,
        }
    }

    /// Makes a change.
    pub fn make(&mut self, what: What) -> Result<(), Refusal> {
        let change = self.change(what);
        route::make(self.method, &mut self.session, change)
    }

    /// Makes what somebody said a change.
    pub fn what(&mut self, said: &Said) -> What {
        let subject = self.subject(&said.item);
        if let Some(mark) = &said.mark {
            let mark = Mark::named(mark).unwrap_or_else(|| panic!("no mark is called {mark}"));
            let reason = said.reason.clone();
            return What::Mark {
                subject,
                mark,
                reason,
            };
        }
        if said.reopened {
            let reason = said.reason.clone();
            return What::Reopen { subject, reason };
        }
        if said.withdrawn {
            return What::Withdraw { subject };
        }
        let item = self.item(&subject);
        let value = said.value.as_ref().map(|json| value(item, json));
        if !item.is_decision() {
            return What::Answer { subject, value };
        }
        let decided = Decided {
            id: self.id(),
            value: value.unwrap_or_else(|| panic!("{} is decided without a value", said.item)),
            reason: said.reason.clone(),
            legal_basis: said.legal_basis.clone(),
            alternatives: said.alternatives.clone(),
            by: (!said.proposed).then(|| decider(item, said.by.as_deref())),
            date: self.at.to_zoned(TimeZone::UTC).date(),
            valid_until: said.valid_until,
            review_date: said.review_date,
            overrides: Vec::new(),
            subject,
            ballot: None,
            weighed: None,
            heeded: Vec::new(),
            idea: None,
        };
        let route = Route::of(self.method, &self.session);
        What::Decide(route::decide(self.method, &self.session, &route, decided))
    }

    /// Makes the change that somebody's words ask for.
    pub fn say(&mut self, said: &Said) -> Result<(), Refusal> {
        let what = self.what(said);
        self.make(what)
    }

    /// Answers or decides an item, with nothing more to say about it.
    pub fn answer(&mut self, item: &str, value: impl Into<Json>) {
        let said = Said {
            item: item.to_owned(),
            value: Some(value.into()),
            ..Said::default()
        };
        self.say(&said)
            .unwrap_or_else(|refusal| panic!("{item}: {refusal:?}"));
    }

    /// Returns the subject of an item, of the first service where none is named.
    pub fn subject(&self, item: &str) -> Subject {
        let subject = Subject::from(item.to_owned());
        match self.item(&subject).per {
            Per::Service if subject.service.is_none() => {
                let first = self.session.services().next().unwrap();
                Subject::within(subject.item, first.id.clone())
            }
            _ => subject,
        }
    }

    pub fn route(&self) -> Route {
        Route::of(self.method, &self.session)
    }

    fn item(&self, subject: &Subject) -> &'m Item {
        let item = self.method.item(subject.item.as_str());
        item.unwrap_or_else(|| panic!("no item is called {}", subject.item))
    }
}

fn stamp(at: Timestamp, made: u64, by: &str) -> Stamp {
    Stamp {
        id: id(at, made),
        at,
        by: by.to_owned(),
    }
}

/// Returns an id as real ones are, but of nothing random.
fn id(at: Timestamp, made: u64) -> Uuid {
    let mut tail = [0; 10];
    tail[2..].copy_from_slice(&made.to_be_bytes());
    let millis = u64::try_from(at.as_millisecond()).unwrap();
    Builder::from_unix_timestamp_millis(millis, &tail).into_uuid()
}

fn decider(item: &Item, by: Option<&str>) -> Person {
    let own = item
        .decider
        .as_ref()
        .map_or("sponsor", |role| role.as_str());
    let (role, name) = by
        .and_then(|by| by.split_once(": "))
        .unwrap_or((own, by.unwrap_or("Prøve Person")));
    Person {
        name: name.to_owned(),
        role: role.to_owned(),
        organisation: String::new(),
    }
}

/// Returns an answer to the item as it is written in test data.
pub fn value(item: &Item, json: &Json) -> Value {
    if item.answer == AnswerType::Table {
        let rows = json
            .as_array()
            .unwrap_or_else(|| panic!("{}: {json}", item.id));
        return Value::Rows(rows.iter().map(|written| row(item, written)).collect());
    }
    typed(item.answer, json).unwrap_or_else(|| panic!("{}: {json}", item.id))
}

fn row(item: &Item, json: &Json) -> Row {
    let cells = json
        .as_object()
        .unwrap_or_else(|| panic!("{}: {json}", item.id));
    let column = |name: &str| -> &Column {
        let column = item.columns.iter().find(|column| column.id == name);
        column.unwrap_or_else(|| panic!("{} has no column {name}", item.id))
    };
    let cell = |(name, json): (&String, &Json)| {
        let value = typed(column(name).answer, json);
        (
            name.clone(),
            value.unwrap_or_else(|| panic!("{}: {json}", item.id)),
        )
    };
    cells.iter().map(cell).collect()
}

fn typed(kind: AnswerType, json: &Json) -> Option<Value> {
    let number = || {
        json.to_string()
            .trim_matches('"')
            .replace(',', ".")
            .parse()
            .ok()
    };
    Some(match kind {
        AnswerType::Check => Value::Done(json.as_bool()?),
        AnswerType::ShortText | AnswerType::LongText => {
            Value::Text(json.as_str()?.trim().to_owned())
        }
        AnswerType::Integer => Value::Integer(json.as_i64()?),
        AnswerType::Decimal => Value::Decimal(number()?),
        AnswerType::Money => Value::Money(number()?),
        AnswerType::Date => Value::Date(json.as_str()?.parse().ok()?),
        AnswerType::YesNo => Value::YesNo(match json.as_str() {
            Some(word) => word == "yes",
            None => json.as_bool()?,
        }),
        AnswerType::Choice => Value::Option(json.as_str()?.into()),
        AnswerType::Choices => {
            let options = json.as_array()?.iter();
            Value::Options(
                options
                    .map(|one| one.as_str().map(Into::into))
                    .collect::<Option<_>>()?,
            )
        }
        AnswerType::People => Value::People(serde_json::from_value(json.clone()).ok()?),
        AnswerType::Table => return None,
    })
}

/// Returns a desk with the worked example on it.
pub fn example(method: &Method) -> Desk<'_> {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/content/examples/skatteattest/session.json"
    );
    let session: Session = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    Desk::resume(method, session)
}

/// Returns an option or answer with nothing more said about it.
pub fn said(item: &str, value: &str) -> Said {
    Said {
        item: item.to_owned(),
        value: Some(value.into()),
        ..Said::default()
    }
}

/// Returns a decision that nobody answers for yet.
pub fn proposal(item: &str, value: &str) -> Said {
    Said {
        proposed: true,
        ..said(item, value)
    }
}
