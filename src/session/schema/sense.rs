//! What a session that can be read contradicts: its own history, its own entries, or the method it follows.

mod analysed;
mod gathered;

use std::collections::HashSet;

use serde_json::Value as Json;
use uuid::Uuid;

use super::super::change::What;
use super::super::record::Status;
use super::super::upgrade::Against;
use super::super::{Refusal, Session, State, Subject};
use super::{Fault, Flaw, MOST, Step};
use crate::method::{Method, Value, nearest};

/// Returns what a session contradicts; where each stands in a text is left to the caller.
pub fn contradictions(session: &Session, method: Option<&Method>) -> Vec<Flaw> {
    let mut found = Found {
        session,
        // What another version asks says nothing about the answers.
        method: method.filter(|method| session.state.method.against(method) == Against::Same),
        flaws: Vec::new(),
    };
    found.answers();
    found.decisions();
    found.entries();
    found.gathered();
    found.analysed();
    found.history();
    found.flaws
}

struct Found<'s> {
    session: &'s Session,
    method: Option<&'s Method>,
    flaws: Vec<Flaw>,
}

fn path(keys: &[&str]) -> Vec<Step> {
    keys.iter()
        .map(|key| Step::Key((*key).to_owned()))
        .collect()
}

fn entry(keys: &[&str], at: usize) -> Vec<Step> {
    let mut path = path(keys);
    path.push(Step::Entry(at));
    path
}

impl Found<'_> {
    fn tell(&mut self, path: Vec<Step>, fault: Fault) {
        let fault = match self.flaws.len() {
            ..MOST => fault,
            MOST => Fault::More,
            _ => return,
        };
        self.flaws.push(Flaw {
            path,
            offset: 0,
            fault,
        });
    }

    fn answers(&mut self) {
        for (subject, answer) in &self.session.state.answers {
            let refusal = self.unknown(subject).or_else(|| {
                let value = answer.value.as_ref()?;
                unfit(self.method?, subject, value)
            });
            if let Some(refusal) = refusal {
                let path = path(&["state", "answers", &subject.to_string()]);
                self.tell(path, Fault::Refused(refusal));
            }
        }
    }

    fn decisions(&mut self) {
        let records = &self.session.state.decisions;
        let ids: HashSet<_> = records.iter().map(|record| record.id).collect();
        for (at, record) in records.iter().enumerate() {
            let here = || entry(&["state", "decisions"], at);
            // What was decided before may have been an option then.
            let spent = record.status == Status::Replaced;
            let unfit = || {
                unfit(
                    self.method.filter(|_| !spent)?,
                    &record.subject,
                    &record.value,
                )
            };
            if let Some(refusal) = self.unknown(&record.subject).or_else(unfit) {
                self.tell(here(), Fault::Refused(refusal));
            }
            let replaced = record.replaces.filter(|id| !ids.contains(id));
            let replaced = replaced.map(|id| ("replaces", id.to_string()));
            let method = self.method;
            let is_rule =
                |id| method.is_none_or(|known| known.rules.iter().any(|rule| rule.id == id));
            let overrides = record.overrides.iter().filter(|id| !is_rule(id.as_str()));
            let overrides = overrides.map(|id| ("overrides", id.to_string()));
            let heeded = record.heeded.iter().map(|heeded| &heeded.rule);
            let heeded = heeded.filter(|id| !is_rule(id.as_str()));
            let heeded = heeded.map(|id| ("heeded", id.to_string()));
            for (key, found) in replaced.into_iter().chain(overrides).chain(heeded) {
                let mut path = here();
                path.push(Step::Key(key.to_owned()));
                self.tell(path, Fault::PointsNowhere { found });
            }
        }
        self.doubled(
            &["state", "decisions"],
            records.iter().map(|record| record.id),
        );
    }

    /// Looks at what is captured beside the answers.
    fn entries(&mut self) {
        let state = &self.session.state;
        let actions = state.actions.iter().map(|one| (one.id, &one.subject));
        let topics = state.topics.iter().map(|one| (one.id, &one.subject));
        let notes = state.notes.iter().map(|one| (one.id, &one.subject));
        let links = state.links.iter().map(|one| (one.id, &one.subject));
        self.captured("actions", actions);
        self.captured("topics", topics);
        self.captured("notes", notes);
        self.captured("links", links);
        let mut names = HashSet::new();
        for (at, service) in state.services.iter().enumerate() {
            if !names.insert(&service.id) {
                let found = service.id.to_string();
                self.tell(
                    entry(&["state", "services"], at),
                    Fault::DoubledId { found },
                );
            }
        }
    }

    fn captured<'e>(
        &mut self,
        key: &str,
        entries: impl Iterator<Item = (Uuid, &'e Option<Subject>)> + Clone,
    ) {
        for (at, (_, subject)) in entries.clone().enumerate() {
            if let Some(refusal) = subject.as_ref().and_then(|subject| self.unknown(subject)) {
                self.tell(entry(&["state", key], at), Fault::Refused(refusal));
            }
        }
        self.doubled(&["state", key], entries.map(|(id, _)| id));
    }

    fn doubled(&mut self, keys: &[&str], ids: impl Iterator<Item = Uuid>) {
        let mut seen = HashSet::new();
        for (at, id) in ids.enumerate() {
            if !seen.insert(id) {
                let found = id.to_string();
                self.tell(entry(keys, at), Fault::DoubledId { found });
            }
        }
    }

    /// Returns why nothing can be said about a subject.
    fn unknown(&self, subject: &Subject) -> Option<Refusal> {
        let id = subject.item.to_string();
        if let Some(method) = self.method
            && method.item(&id).is_none()
        {
            let nearest = nearest(&id, method.items().map(|item| item.id.as_str()));
            return Some(Refusal::UnknownItem { item: id, nearest });
        }
        let service = subject.service.as_ref()?;
        self.session
            .service(service.as_str())
            .is_none()
            .then(|| Refusal::UnknownService {
                service: service.to_string(),
                nearest: None,
            })
    }

    /// Makes the state anew from the changes that stand, and tells where it is another.
    fn history(&mut self) {
        let session = self.session;
        self.doubled(
            &["history"],
            session.history.iter().map(|change| change.stamp.id),
        );
        let Some(What::Begin(beginning)) = session.history.first().map(|change| &change.what)
        else {
            self.tell(path(&["history"]), Fault::Refused(Refusal::NotBegun));
            return;
        };
        let mut state = match State::begin(beginning) {
            Ok(state) => state,
            Err(refusal) => {
                self.tell(entry(&["history"], 0), Fault::Refused(refusal));
                return;
            }
        };
        let mut earlier = HashSet::new();
        let undone = session.undone();
        for (at, change) in session.history.iter().enumerate() {
            let refused = match &change.what {
                What::Undo { of } | What::Redo { of } if !earlier.contains(of) => {
                    Err(Fault::PointsNowhere {
                        found: of.to_string(),
                    })
                }
                What::Undo { .. } | What::Redo { .. } => Ok(()),
                _ if at == 0 || undone.contains(&change.stamp.id) => Ok(()),
                what => state.apply(what).map_err(Fault::Refused),
            };
            earlier.insert(change.stamp.id);
            if let Err(fault) = refused {
                self.tell(entry(&["history"], at), fault);
                // What comes after a change that cannot be made proves nothing.
                return;
            }
        }
        if state != session.state {
            let differing = differing(&session.state, &state);
            for path in differing {
                self.tell(path, Fault::NotFromHistory);
            }
        }
    }
}

/// Returns why the method does not take a value as the answer to an item it knows.
fn unfit(method: &Method, subject: &Subject, value: &Value) -> Option<Refusal> {
    let id = subject.item.to_string();
    let item = method.item(&id)?;
    if !value.fits(item.answer) {
        return Some(Refusal::WrongKind {
            item: id,
            expected: item.answer,
        });
    }
    let unknown = value
        .chosen()
        .iter()
        .find(|option| item.option(option.as_str()).is_none())?;
    Some(Refusal::UnknownOption {
        item: id,
        found: unknown.to_string(),
        known: item
            .options
            .iter()
            .map(|option| option.id.to_string())
            .collect(),
    })
}

/// Returns the places at which two states are not the same, down to single answers and entries.
fn differing(theirs: &State, ours: &State) -> Vec<Vec<Step>> {
    let json = |state: &State| serde_json::to_value(state).unwrap_or_default();
    let (theirs, ours) = (json(theirs), json(ours));
    let mut found = Vec::new();
    let keys = |json: &Json| -> Vec<String> {
        let fields = json.as_object().into_iter().flatten();
        fields.map(|(key, _)| key.clone()).collect()
    };
    let mut fields = keys(&theirs);
    fields.extend(
        keys(&ours)
            .into_iter()
            .filter(|key| theirs.get(key).is_none()),
    );
    for key in fields {
        let (theirs, ours) = (theirs.get(&key), ours.get(&key));
        if theirs == ours {
            continue;
        }
        let here = path(&["state", &key]);
        let before = found.len();
        match (theirs, ours) {
            (Some(Json::Object(theirs)), Some(Json::Object(ours))) => {
                let both = theirs
                    .keys()
                    .chain(ours.keys().filter(|key| !theirs.contains_key(*key)));
                for key in both.filter(|key| theirs.get(*key) != ours.get(*key)) {
                    found.push([&here[..], &path(&[key])].concat());
                }
            }
            (Some(Json::Array(theirs)), Some(Json::Array(ours))) => {
                for (at, entry) in theirs.iter().enumerate() {
                    if ours.get(at) != Some(entry) {
                        found.push([&here[..], &[Step::Entry(at)]].concat());
                    }
                }
            }
            _ => {}
        }
        if found.len() == before {
            found.push(here);
        }
    }
    found
}
