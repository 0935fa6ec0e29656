//! What joining another copy of the session brought: where it came from, what was said there, and what came of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::State;
use super::answer::Subject;
use super::change::{Change, What};
use super::undo::undone_in;
use crate::board::BoardRef;
use crate::method::{CriterionId, ServiceId};
use crate::plan::Aspect;
use crate::process::ModelRef;

/// Another copy joined with the session.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Joined {
    /// The id of the other copy.
    pub session: Uuid,
    /// What the other copy was called.
    pub title: String,
    /// The last change of the other copy; the next joining begins there.
    pub head: Uuid,
    /// The changes that were made in the other copy and not known here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Line>,
    /// What was said differently in the two copies, and whose word was taken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<Settled>,
    /// The whole session as joined.
    pub state: Box<State>,
}

impl Joined {
    /// Returns what was said in the other copy and not taken back there.
    pub fn standing_changes(&self) -> impl Iterator<Item = &Change> {
        let changes = || self.lines.iter().flat_map(|line| &line.changes);
        let undone = undone_in(changes());
        changes().filter(move |change| match change.what {
            What::Begin(_) | What::Undo { .. } | What::Redo { .. } | What::Join(_) => false,
            _ => !undone.contains(&change.stamp.id),
        })
    }
}

/// Changes that follow each other in another copy.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Line {
    /// The change that they follow; none where they begin a session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Uuid>,
    /// Joinings among them hold no lines of their own: those stand beside this one.
    pub changes: Vec<Change>,
}

/// A conflict that was settled.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Settled {
    pub part: Part,
    pub taken: Whose,
}

/// One of two copies that are joined.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// The one that receives.
    #[default]
    Mine,
    Theirs,
}

/// The smallest thing of a session that is joined as one.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Title,
    Organisation,
    Facilitator,
    Rules,
    /// The version of the method.
    Method,
    /// The languages of the documents.
    Languages,
    Service(ServiceId),
    /// What is answered, marked and decided about a subject.
    Subject(Subject),
    Action(Uuid),
    Topic(Uuid),
    Note(Uuid),
    Link(Uuid),
    /// Something that was put aside because it fits no longer.
    Parked(Uuid),
    Participant(Uuid),
    Idea(Uuid),
    /// A group of ideas.
    Group(Uuid),
    /// How a board is worked on.
    Board(BoardRef),
    Ballot(Uuid),
    Meeting(Uuid),
    /// The weight of a criterion.
    Weight(CriterionId),
    /// The scores of a service.
    Scores(ServiceId),
    /// A process model.
    Model(ModelRef),
    /// What the figures of a service are reckoned from.
    Basis(ServiceId),
    Need(Uuid),
    Alternative(Uuid),
    Task(Uuid),
    Baseline(Uuid),
    Duty(Uuid),
    Indicator(Uuid),
    /// A word on how something stands.
    Judgement(Aspect),
}
