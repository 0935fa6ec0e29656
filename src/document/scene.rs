//! What a document is written from: a session and its route, seen from one service or from all.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::block::Picture;
use super::template::lock;
use crate::locale::Locale;
use crate::method::{Item, Method, ServiceId, Template, Value};
use crate::route::{Entry, Route, Standing};
use crate::session::{Note, Record, Session, Subject};

/// Everything a document is written from.
pub(super) struct Scene<'s> {
    pub method: &'s Method,
    pub session: &'s Session,
    pub route: &'s Route,
    pub locale: &'s Locale,
    /// The service that the document is about; none where it is about the whole session.
    pub service: Option<&'s ServiceId>,
    /// The meeting that the document tells of; none where it is the latest.
    pub meeting: Option<Uuid>,
    pub today: Date,
    pub zone: &'s TimeZone,
    /// The subjects whose answers the document has shown.
    pub shown: Shown,
    /// The pictures that the template can show.
    pub pictures: Arc<Mutex<Vec<Picture>>>,
    /// What the template itself has said that the document lacks.
    pub lacks: Arc<Mutex<Vec<String>>>,
}

/// The subjects whose answers a document has shown.
pub(super) type Shown = Arc<Mutex<BTreeSet<Subject>>>;

/// An entry of the route with its item.
#[derive(Clone, Copy)]
pub(super) struct Point<'s> {
    pub entry: &'s Entry,
    pub item: &'s Item,
}

impl<'s> Scene<'s> {
    /// Returns what applies and counts, as the document sees it; nothing that is kept aside is among it.
    pub fn points(&self) -> impl Iterator<Item = Point<'s>> {
        let (method, service) = (self.method, self.service);
        self.route
            .entries
            .iter()
            .filter(move |entry| {
                service.is_none() || entry.subject.service.is_none() || is_of(entry, service)
            })
            .filter(|entry| entry.counts())
            .filter_map(move |entry| {
                let item = method.item(entry.subject.item.as_str())?;
                Some(Point { entry, item })
            })
    }

    /// Says whether the document of a template tells of a meeting that was held, and not of the whole session.
    pub fn tells_of_meeting(&self, template: &Template) -> bool {
        !self.session.state.held().is_empty() && super::is_of_meeting(template)
    }

    /// Returns the points of one item: one, or one for each service that the document is about.
    pub fn points_of(&self, item: &str) -> Vec<Point<'s>> {
        let service = self.service;
        let Some(known) = self.method.item(item) else {
            return Vec::new();
        };
        let mut points = Vec::new();
        for entry in self.route.of_item(known.id.as_str()) {
            let seen =
                service.is_none() || entry.subject.service.is_none() || is_of(entry, service);
            if seen && entry.counts() {
                points.push(Point { entry, item: known });
            }
        }
        points
    }

    /// Returns an answer as shown; empty where there is none.
    pub fn value(&self, point: Point<'_>) -> String {
        point
            .entry
            .value
            .as_ref()
            .map(|value| self.locale.value(self.method, point.item, value))
            .unwrap_or_default()
    }

    /// Returns the record behind the value that holds; none where a rule says something else than the group did.
    pub fn record(&self, point: Point<'_>) -> Option<&'s Record> {
        let record = self.session.state.standing(&point.entry.subject)?;
        (Some(&record.value) == point.entry.value.as_ref()).then_some(record)
    }

    /// Returns a text with the name of its service, where the document is about several.
    pub fn of_service(&self, text: &str, service: Option<&ServiceId>) -> String {
        let name = self.service_name(service);
        if name.is_empty() || !self.several() {
            return text.to_owned();
        }
        let arguments = [("text", text.into()), ("service", name.into())];
        self.locale.say("document-text-of-service", &arguments)
    }

    /// Returns the name of a service; empty for what belongs to the whole session.
    pub fn service_name(&self, service: Option<&ServiceId>) -> String {
        service
            .and_then(|id| self.session.service(id.as_str()))
            .map(|service| service.name.clone())
            .unwrap_or_default()
    }

    /// Says whether the document is about several services, so that each answer needs the name of its own.
    fn several(&self) -> bool {
        self.service.is_none() && self.session.services().count() > 1
    }

    /// Says whether something captured beside the answers belongs in the document.
    pub fn includes(&self, subject: Option<&Subject>) -> bool {
        let Some(subject) = subject else {
            return true;
        };
        let here = subject
            .service
            .as_ref()
            .is_none_or(|id| match self.service {
                Some(service) => service == id,
                // A service that the group has let go is nobody's business any more.
                None => self.session.services().any(|service| service.id == *id),
            });
        here && self.route.entry(subject).is_none_or(Entry::counts)
    }

    /// Returns the notes on a subject.
    pub fn notes_on(&self, subject: &Subject) -> impl Iterator<Item = &'s Note> {
        self.session
            .state
            .notes
            .iter()
            .filter(move |note| note.subject.as_ref() == Some(subject))
    }

    /// Says whether a value is one that the group gave and that is kept aside now.
    pub fn is_parked(&self, subject: &Subject, value: Option<&Value>) -> bool {
        self.route.entry(subject).is_some_and(|entry| {
            !entry.counts() || (entry.parked.is_some() && entry.parked.as_ref() == value)
        })
    }

    /// Returns in words what stands between the document and being finished: what it needs and does not have, and
    /// what it shows that is not settled.
    pub fn missing(&self, needs: &[crate::method::ItemId]) -> Vec<String> {
        let mut missing = Vec::new();
        let mut told = BTreeSet::new();
        for need in needs {
            for point in self.points_of(need.as_str()) {
                told.insert(point.entry.subject.clone());
                missing.extend(self.unsettled(point));
            }
        }
        let shown = lock(&self.shown).clone();
        let rests = |point: &Point<'_>| point.item.is_decision() || point.entry.is_only_borrowed();
        for point in self.points().filter(rests) {
            let subject = &point.entry.subject;
            if shown.contains(subject) && told.insert(subject.clone()) {
                missing.extend(self.unsettled(point));
            }
        }
        missing.extend(lock(&self.lacks).iter().cloned());
        missing
    }

    /// Returns where each answer comes from that the document has shown and that was borrowed.
    pub fn origins(&self) -> Vec<String> {
        let shown = lock(&self.shown).clone();
        let shown = self
            .points()
            .filter(|point| shown.contains(&point.entry.subject));
        let origins = shown.filter_map(|point| {
            let subject = &point.entry.subject;
            let origin = self.session.state.borrowed(subject)?;
            let item = self.locale.subject(self.method, self.session, subject);
            let arguments = [
                ("item", item.into()),
                ("origin", self.locale.origin(origin).into()),
            ];
            Some(self.locale.say("document-borrowed", &arguments))
        });
        origins.collect()
    }

    /// Returns in words why an answer cannot be relied on; nothing where it can.
    fn unsettled(&self, point: Point<'_>) -> Vec<String> {
        let standing = match point.entry.standing {
            _ if point.entry.done() => return Vec::new(),
            Standing::Open if point.item.is_decision() => "undecided",
            Standing::Proposed if point.entry.provisional => "provisional",
            standing => standing.name(),
        };
        let item = self
            .locale
            .subject(self.method, self.session, &point.entry.subject);
        let key = format!("document-missing-{standing}");
        if point.entry.standing != Standing::Incomplete {
            return vec![self.locale.say(&key, &[("item", item.into())])];
        }
        let missing = point.entry.missing.iter().map(|missing| {
            let arguments = [
                ("item", item.as_str().into()),
                ("text", missing.text.as_str().into()),
            ];
            self.locale.say(&key, &arguments)
        });
        missing.collect()
    }
}

fn is_of(entry: &Entry, service: Option<&ServiceId>) -> bool {
    entry.subject.service.as_ref() == service
}
