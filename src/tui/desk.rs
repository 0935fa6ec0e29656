//! The session that is open on the screen: its route, and how far its changes have come on their way to the disk.

use jiff::Timestamp;

use super::app::Now;
use super::notice::Notice;
use crate::locale::{Locale, Said};
use crate::method::Method;
use crate::route::Route;
use crate::session::Session;
use crate::store;

/// An open session.
pub struct Desk {
    /// The name by which the store knows it.
    pub name: String,
    pub session: Session,
    pub route: Route,
    pub saved: Saved,
    /// Whether this terminal holds the session; others only read.
    pub may_write: bool,
    /// What was found when it was opened.
    pub greetings: Vec<Said>,
    /// Changes since the last whole snapshot.
    pub since_snapshot: usize,
}

/// Whether what is shown has reached the disk.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Saved {
    /// Changes on their way.
    pub waiting: usize,
    /// Why nothing can be saved now, and since when.
    pub failing: Option<(Said, Timestamp)>,
}

/// What is written when a session is left.
pub struct Closing {
    pub session: Session,
    pub digest: store::Digest,
    pub documents: Vec<(String, String)>,
}

/// As many changes as may lie in the journal before a snapshot is taken.
const CHANGES_PER_SNAPSHOT: usize = 200;

impl Desk {
    /// Returns the sentence to greet with: what was found, or where work goes on.
    pub fn greeting(&self, locale: &Locale, _now: &Now) -> Option<Notice> {
        match self.greetings.first() {
            Some(said) => Some(Notice::said(said.clone())),
            None if self.session.place.is_some() => Some(Notice::info(locale.text("notice-resumed"))),
            None => None,
        }
    }

    /// Says whether the journal has grown enough for a snapshot.
    pub fn wants_snapshot(&mut self) -> bool {
        self.since_snapshot += 1;
        let wanted = self.since_snapshot >= CHANGES_PER_SNAPSHOT;
        if wanted {
            self.since_snapshot = 0;
        }
        wanted
    }

    /// Returns what a snapshot holds.
    pub fn snapshot(&self, method: &Method, now: &Now) -> (Session, store::Digest) {
        (self.session.clone(), digest(method, &self.session, &self.route, now))
    }

    /// Returns what is written when the session is left.
    pub fn closing(self, method: &Method, locale: &Locale, now: &Now) -> Closing {
        let documents = super::documents::all(method, &self.session, &self.route, locale, now);
        let digest = digest(method, &self.session, &self.route, now);
        Closing { session: self.session, digest, documents }
    }
}

/// Returns the few figures that the list of sessions shows.
pub fn digest(method: &Method, session: &Session, route: &Route, now: &Now) -> store::Digest {
    let service = session.place.as_ref().and_then(|place| place.service.as_ref());
    let service = service.or_else(|| session.services().next().map(|service| &service.id));
    let phases = method.phases.iter().enumerate().map(|(at, phase)| {
        let progress = route.of_phase(at, service);
        store::PhaseDigest { name: phase.name.clone(), done: progress.done, total: progress.total }
    });
    let next = route.next_open(service, session.place.as_ref().and_then(|place| place.subject.as_ref()));
    let next = next.and_then(|entry| method.find(entry.subject.item.as_str()));
    let today = now.today();
    let open_decisions = route.entries.iter().filter(|entry| {
        entry.waits() && method.item(entry.subject.item.as_str()).is_some_and(|item| item.is_decision())
    });
    store::Digest {
        phases: phases.collect(),
        next: next.map(|(_, step, _)| step.name.clone()),
        open_decisions: open_decisions.count(),
        actions_due: session
            .state
            .actions
            .iter()
            .filter(|action| !action.done && action.due.is_some_and(|due| due < today))
            .count(),
    }
}

impl Saved {
    /// A change is on its way.
    pub fn sent(&mut self) {
        self.waiting += 1;
    }

    /// A change has reached the disk.
    pub fn landed(&mut self) {
        self.waiting = self.waiting.saturating_sub(1);
        self.failing = None;
    }

    /// Nothing can be saved now.
    pub fn failed(&mut self, cause: Said, since: Timestamp) {
        self.failing = Some((cause, since));
    }

    /// Says in words whether what is shown has reached the disk.
    pub fn in_words(&self, locale: &Locale, _now: &Now) -> String {
        match &self.failing {
            Some((cause, _)) => locale.say("header-not-saved", &[("why", cause.sentence.as_str().into())]),
            None if self.waiting > 0 => locale.text("header-saving"),
            None => locale.text("header-saved"),
        }
    }
}
