//! A session: one organisation's work with the method, altered by [`Change`]s and by nothing else.
//!
//! Time and identity come from outside with each change; nothing here asks a clock or draws a lot.

mod analysed;
mod answer;
mod apply;
mod became;
mod borrowed;
mod bounds;
mod change;
mod difference;
mod follow_up;
mod gathered;
mod impossible;
mod joined;
pub mod merge;
mod named;
mod parked;
mod past;
mod people;
mod place;
mod protocol;
mod record;
mod refusal;
mod schema;
mod undo;
mod upgrade;

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use answer::{Answer, Mark, Subject};
pub use became::Became;
pub use borrowed::{Borrowed, Confirmed, Lent, Loan};
pub use bounds::{MOST_ENTRIES, MOST_SERVICES, within_bounds};
pub use change::{Beginning, Change, Decided, Detail, Restored, Stamp, What};
pub use difference::Difference;
pub use follow_up::{Action, Link, Note, Topic};
pub use impossible::Impossible;
pub use joined::{Joined, Line, Part, Settled, Whose};
pub use named::placeholder;
pub use parked::{Parked, Unfit};
pub use place::{Curtain, Draft, Place, Shown, Tool};
pub use protocol::{Attendee, Ideas, Open, Protocol};
pub use record::{Heeded, Record, Status};
pub use refusal::{Closing, Refusal};
pub use schema::{Fault, Flaw, Schema, Step, contradictions, examine, line_and_column, offset_of};
pub use upgrade::{Against, Gone, Names, Upgrade, Upgraded};

use crate::board::{Ballot, Board, BoardRef, Group, Idea, Weighing};
use crate::costs::Costs;
use crate::meeting::{Meeting, Participant};
use crate::method::{Outline, RuleSetId, ServiceId};
use crate::plan::Plan;
use crate::process::{Model, ModelRef};

/// What a session file says it is.
pub const FORMAT: &str = "diemo-session";
/// The version of the session format that this program writes.
pub const VERSION: u32 = 1;

/// One organisation's work with the method; holds one or more services.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Session {
    #[schemars(extend("const" = FORMAT))]
    pub format: String,
    /// 1 for what is described here.
    pub version: u32,
    pub id: Uuid,
    pub created: Timestamp,
    pub state: State,
    /// Where the facilitator stands; not part of what is computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Text that is typed but not yet an answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub drafts: Vec<Draft>,
    /// Every change, oldest first.
    history: Vec<Change>,
}

/// Everything that changes alter and routes are computed from.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct State {
    pub title: String,
    pub organisation: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub facilitator: String,
    pub rules: RuleSetId,
    pub method: MethodVersion,
    /// The language of each document that is not written in the method's own, by the id of its template.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub languages: BTreeMap<String, String>,
    pub services: Vec<Service>,
    #[serde(default)]
    pub answers: BTreeMap<Subject, Answer>,
    /// Every decision record, oldest first; records are added and closed, never taken away.
    #[serde(default)]
    pub decisions: Vec<Record>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// The parking lot.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Topic>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// What was said and fits no longer, since a newer pack asks otherwise.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<Parked>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<Participant>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ideas: Vec<Idea>,
    /// The groups of ideas, in the order of the columns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// How each board is worked on, where that was said.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub boards: BTreeMap<BoardRef, Board>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ballots: Vec<Ballot>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meetings: Vec<Meeting>,
    /// How the services are weighed against each other.
    #[serde(default, skip_serializing_if = "Weighing::is_empty")]
    pub weighing: Weighing,
    /// The services' processes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub processes: BTreeMap<ModelRef, Model>,
    /// Integration: needs, alternatives and figures.
    #[serde(default, skip_serializing_if = "Costs::is_empty")]
    pub costs: Costs,
    #[serde(default, skip_serializing_if = "Plan::is_empty")]
    pub plan: Plan,
}

/// The pack a session was made with.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct MethodVersion {
    pub id: String,
    pub version: String,
    /// What the pack asked; older sessions do not know.
    #[serde(default, skip_serializing_if = "Outline::is_empty")]
    pub outline: Outline,
}

/// A public service that the session works on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Service {
    pub id: ServiceId,
    pub name: String,
    /// Set when the group has let the service go; its answers are kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dropped: bool,
    /// The idea it began as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idea: Option<Uuid>,
}

impl Session {
    /// Returns the session that a first change begins.
    pub fn begin(change: Change) -> Result<Self, Refusal> {
        let What::Begin(beginning) = &change.what else {
            return Err(Refusal::NotBegun);
        };
        bounds::of_change(&change.what)?;
        Ok(Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            id: beginning.session,
            created: change.stamp.at,
            state: State::begin(beginning)?,
            place: None,
            drafts: Vec::new(),
            history: vec![change],
        })
    }

    /// Returns a copy that is a session of its own under another title, as if it had begun so.
    #[must_use]
    pub fn copied(mut self, id: Uuid, title: String) -> Self {
        let first = self.history.first_mut().map(|change| &mut change.what);
        if let Some(What::Begin(beginning)) = first {
            if self.state.title == beginning.title {
                self.state.title.clone_from(&title);
            }
            beginning.session = id;
            beginning.title = title;
        }
        self.id = id;
        self
    }

    /// Alters the session; a refused change leaves it as it was.
    pub fn apply(&mut self, change: Change) -> Result<(), Refusal> {
        if self.holds(&change) {
            return Err(Refusal::AppliedBefore);
        }
        match &change.what {
            What::Undo { of } => self.state = self.state_without(*of)?,
            What::Redo { of } => self.state = self.state_with(*of)?,
            what => self.state.apply(what)?,
        }
        self.history.push(change);
        Ok(())
    }

    /// Says whether a change was made before, and not long ago.
    fn holds(&self, change: &Change) -> bool {
        let latest = self.history.iter().rev().take(64);
        latest
            .map(|earlier| earlier.stamp.id)
            .any(|id| id == change.stamp.id)
    }

    /// Returns the session as a change would leave it, made to be looked at: it does not remember how it came about.
    pub fn imagined(&self, change: &Change) -> Result<Self, Refusal> {
        let state = match &change.what {
            What::Undo { of } => self.state_without(*of)?,
            What::Redo { of } => self.state_with(*of)?,
            what => {
                let mut state = self.state.clone();
                state.apply(what)?;
                state
            }
        };
        Ok(self.shown_as(state, Vec::new()))
    }

    /// Returns the session with another state, to be looked at: nobody stands in it, and nothing is half typed.
    fn shown_as(&self, state: State, history: Vec<Change>) -> Self {
        Self {
            format: self.format.clone(),
            version: self.version,
            id: self.id,
            created: self.created,
            state,
            place: None,
            drafts: Vec::new(),
            history,
        }
    }

    /// Returns every change, oldest first.
    pub fn history(&self) -> &[Change] {
        &self.history
    }

    /// Returns when the session was last altered.
    pub fn altered(&self) -> Timestamp {
        self.history
            .last()
            .map_or(self.created, |change| change.stamp.at)
    }

    /// Returns the services that the group still works on.
    pub fn services(&self) -> impl Iterator<Item = &Service> {
        self.state
            .services
            .iter()
            .filter(|service| !service.dropped)
    }

    /// Returns the service that the work was left at, or the first.
    pub fn current_service(&self) -> Option<&ServiceId> {
        let place = self.place.as_ref();
        let left = place.and_then(|place| place.service.as_ref());
        let services = || self.services().map(|service| &service.id);
        services()
            .find(|service| Some(*service) == left)
            .or_else(|| services().next())
    }

    /// Returns the service.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.state.services.iter().find(|service| service.id == *id)
    }

    /// Keeps text that is typed but not yet an answer; empty text lets it go.
    pub fn keep_draft(&mut self, draft: Draft) {
        self.drafts
            .retain(|other| other.field != draft.field || other.subject != draft.subject);
        if !draft.text.is_empty() {
            self.drafts.push(draft);
        }
    }

    /// Keeps what was typed, the latest last; of each field only its latest text.
    pub fn keep_drafts(&mut self, drafts: Vec<Draft>) {
        let mut seen = HashSet::new();
        let mut all = std::mem::take(&mut self.drafts);
        all.extend(drafts);
        for draft in all.into_iter().rev() {
            if seen.insert((draft.field.clone(), draft.subject.clone())) {
                self.drafts.push(draft);
            }
        }
        self.drafts.retain(|draft| !draft.text.is_empty());
        self.drafts.reverse();
    }

    /// Returns the text that was being typed for a field of a subject.
    pub fn draft(&self, subject: Option<&Subject>, field: &str) -> Option<&Draft> {
        self.drafts
            .iter()
            .find(|draft| draft.field == field && draft.subject.as_ref() == subject)
    }
}

impl State {
    /// Returns what was learned, in the order it was noted.
    pub fn lessons(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(|note| note.lesson)
    }

    /// Returns the record that holds for a subject: the decided one, or the proposal where nothing is decided.
    pub fn standing(&self, subject: &Subject) -> Option<&Record> {
        let of_subject = || {
            self.decisions
                .iter()
                .rev()
                .filter(|record| record.subject == *subject)
        };
        of_subject()
            .find(|record| record.status.holds())
            .or_else(|| self.proposal(subject))
    }

    /// Returns the record that holds for each subject that has one: to ask one by one takes the square of the time.
    pub fn all_standing(&self) -> HashMap<&Subject, &Record> {
        let mut standing: HashMap<&Subject, &Record> = HashMap::new();
        for record in &self.decisions {
            let known = standing.get(&record.subject);
            let holds = known.is_some_and(|known| known.status.holds());
            if record.status.holds() || (record.status == Status::Proposed && !holds) {
                standing.insert(&record.subject, record);
            }
        }
        standing
    }

    /// Returns the record in which an alternative is chosen: the decision that holds, or else the proposal.
    pub fn choice_of(&self, alternative: Uuid) -> Option<&Record> {
        let records = || self.decisions.iter().rev();
        let chooses = |record: &&Record| record.choice() == Some(alternative);
        let holds = |record: &&Record| record.status.holds();
        let proposed = |record: &&Record| record.status == Status::Proposed;
        let proposal = records().find(|record| proposed(record) && chooses(record));
        records()
            .find(|record| holds(record) && chooses(record))
            .or(proposal)
    }

    /// Returns the proposal for a subject, whether or not something is decided already.
    pub fn proposal(&self, subject: &Subject) -> Option<&Record> {
        self.decisions
            .iter()
            .rev()
            .find(|record| record.subject == *subject && record.status == Status::Proposed)
    }
}
