//! What `ITEM[@SERVICE]` means in a session: an item by its id, or the next open gate by its alias.

use super::desk::{Desk, Work};
use super::failure::Failure;
use crate::method::{Item, Kind, Method, Per, ServiceId, nearest};
use crate::route::Route;
use crate::session::{Refusal, Session, Subject};
use crate::store::slug;

impl Desk<'_> {
    /// Returns the subject that is meant.
    pub fn subject(&self, work: &Work, route: &Route, words: &str) -> Result<Subject, Failure> {
        subject(&work.method, &work.session, route, words)
            .map_err(|refusal| self.refused(&work.method, &refusal))
    }
}

fn subject(
    method: &Method,
    session: &Session,
    route: &Route,
    words: &str,
) -> Result<Subject, Refusal> {
    let words = words.trim();
    let (name, service) = match words.split_once('@') {
        Some((name, service)) => (name.trim(), Some(find_service(session, service)?)),
        None => (words, None),
    };
    let aliased = |item: &&Item| matches!(&item.kind, Kind::Decision { alias, .. } if !alias.is_empty() && alias == name);
    let item = match method.item(name) {
        Some(item) => item,
        None if method.items().any(|item| aliased(&item)) => {
            return gate(method, route, &aliased, service.as_ref());
        }
        None => {
            return Err(Refusal::UnknownItem {
                item: name.to_owned(),
                nearest: nearest(name, method.items().map(|item| item.id.as_str())),
            });
        }
    };
    let service = match (item.per, service) {
        (Per::Session, None) => None,
        (Per::Session, Some(_)) => {
            return Err(Refusal::NotPerService {
                item: item.id.to_string(),
            });
        }
        (Per::Service, Some(service)) => Some(service),
        (Per::Service, None) => Some(only_service(session, item)?),
    };
    Ok(Subject {
        item: item.id.clone(),
        service,
    })
}

/// Returns the first gate that waits, or the last one where none does.
fn gate(
    method: &Method,
    route: &Route,
    aliased: &dyn Fn(&&Item) -> bool,
    service: Option<&ServiceId>,
) -> Result<Subject, Refusal> {
    let is_gate = |id: &str| method.item(id).is_some_and(|item| aliased(&item));
    let gates = || {
        route.entries.iter().filter(|entry| {
            let own = &entry.subject.service;
            is_gate(entry.subject.item.as_str()) && (service.is_none() || own.as_ref() == service)
        })
    };
    gates()
        .find(|entry| entry.waits())
        .or_else(|| gates().next_back())
        .map(|entry| entry.subject.clone())
        .ok_or_else(|| Refusal::ServiceNeeded {
            item: method
                .items()
                .find(aliased)
                .map(|item| item.id.to_string())
                .unwrap_or_default(),
            services: Vec::new(),
        })
}

/// Returns the service of a name: its id, or what it is called.
pub(super) fn find_service(session: &Session, name: &str) -> Result<ServiceId, Refusal> {
    let name = name.trim();
    let meant = slug(name);
    session
        .state
        .services
        .iter()
        .find(|service| {
            let same = !meant.is_empty() && slug(&service.name) == meant;
            same || service.id == *name || service.name == name
        })
        .map(|service| service.id.clone())
        .ok_or_else(|| Refusal::UnknownService {
            service: name.to_owned(),
            nearest: nearest(
                &meant,
                session.services().map(|service| service.id.as_str()),
            ),
        })
}

fn only_service(session: &Session, item: &Item) -> Result<ServiceId, Refusal> {
    let services: Vec<_> = session.services().map(|service| &service.id).collect();
    match services[..] {
        [only] => Ok(only.clone()),
        _ => Err(Refusal::ServiceNeeded {
            item: item.id.to_string(),
            services: services.iter().map(ToString::to_string).collect(),
        }),
    }
}
