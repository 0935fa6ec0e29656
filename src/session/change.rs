//! Changes: the only way a session is altered, and the list that history, undo and minutes read.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::{Mark, Subject};
use super::borrowed::{Confirmed, Loan};
use super::follow_up::{Action, Link, Note, Topic};
use super::joined::Joined;
use super::record::Heeded;
use super::upgrade::Upgraded;
use super::{MethodVersion, Service, State};
use crate::board::{Arranged, Ballot, Board, BoardRef};
use crate::costs::{Alternative, Basis, Need, Weighed};
use crate::meeting::{Meeting, Participant};
use crate::method::{CriterionId, Person, RuleId, RuleSetId, ServiceId, Value};
use crate::plan::{Aspect, Baseline, Duty, Indicator, Judgement, Scheduled};
use crate::process::{Drawn, ModelRef};

/// One change, with who made it and when.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Change {
    #[serde(flatten)]
    pub stamp: Stamp,
    pub what: What,
}

/// Who made a change and when; given from outside.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Stamp {
    pub id: Uuid,
    pub at: Timestamp,
    pub by: String,
}

/// What a change does.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    Begin(Beginning),
    /// Alters one detail about the session itself.
    Revise(Detail),
    AddService(Service),
    RenameService {
        service: ServiceId,
        name: String,
    },
    /// Lets a service go or takes it up again.
    DropService {
        service: ServiceId,
        dropped: bool,
    },
    /// Answers a check, a question or a work sheet; no value takes the answer back.
    Answer {
        subject: Subject,
        value: Option<Value>,
    },
    Mark {
        subject: Subject,
        mark: Mark,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// Proposes a decision, or takes it when somebody answers for it.
    Decide(Decided),
    Reopen {
        subject: Subject,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// Takes a proposal back.
    Withdraw {
        subject: Subject,
    },
    /// Adds or replaces an action, by its id.
    Action(Action),
    DropAction {
        id: Uuid,
    },
    Topic(Topic),
    DropTopic {
        id: Uuid,
    },
    Note(Note),
    DropNote {
        id: Uuid,
    },
    Link(Link),
    DropLink {
        id: Uuid,
    },
    /// Adds or replaces somebody who takes part, by the id.
    Participant(Participant),
    DropParticipant {
        id: Uuid,
    },
    /// Puts ideas and groups on boards, or takes them away.
    Arrange(Box<Arranged>),
    /// Says how a board is worked on.
    Board {
        board: BoardRef,
        #[serde(flatten)]
        as_it_is: Board,
    },
    /// Adds or replaces a ballot, by its id.
    Ballot(Box<Ballot>),
    DropBallot {
        id: Uuid,
    },
    /// Adds or replaces a meeting, by its id.
    Meeting(Box<Meeting>),
    DropMeeting {
        id: Uuid,
    },
    /// Gives a criterion another weight; none takes the pack's.
    Weigh {
        criterion: CriterionId,
        weight: Option<u32>,
    },
    /// Scores a service by a criterion; none takes the score back.
    Score {
        service: ServiceId,
        criterion: CriterionId,
        score: Option<u32>,
    },
    /// Draws on a process model.
    Draw(Box<Drawn>),
    /// Takes a process model away.
    DropModel {
        of: ModelRef,
    },
    /// Says what the figures of a service are reckoned from.
    Basis {
        service: ServiceId,
        #[serde(flatten)]
        basis: Box<Basis>,
    },
    /// Adds or replaces a need, by its id.
    Need(Box<Need>),
    DropNeed {
        id: Uuid,
    },
    /// Adds or replaces an alternative, by its id.
    Alternative(Box<Alternative>),
    DropAlternative {
        id: Uuid,
    },
    /// Puts tasks in the plan, or takes them away.
    Schedule(Box<Scheduled>),
    /// Keeps the plan as it was agreed on.
    Baseline(Box<Baseline>),
    DropBaseline {
        id: Uuid,
    },
    /// Adds or replaces a row of the responsibility matrix, by its id.
    Duty(Box<Duty>),
    DropDuty {
        id: Uuid,
    },
    /// Adds or replaces an indicator, by its id.
    Indicator(Box<Indicator>),
    DropIndicator {
        id: Uuid,
    },
    /// Says how something stands; none takes the word back.
    Judge {
        aspect: Aspect,
        judgement: Option<Judgement>,
    },
    /// Borrows answers from the case of others; nothing that the group has said is touched.
    Borrow(Box<Loan>),
    /// Makes a borrowed answer the group's own; a borrowed decision is decided instead.
    Confirm {
        subject: Subject,
        #[serde(flatten)]
        by: Confirmed,
    },
    /// Lets go of something that was put aside because it fits no longer.
    DropParked {
        id: Uuid,
    },
    /// Brings the session to a newer version of its pack.
    Upgrade(Box<Upgraded>),
    /// Makes the whole session as it was at an earlier moment.
    Restore(Box<Restored>),
    /// Joins another copy of the session with it.
    Join(Box<Joined>),
    Undo {
        of: Uuid,
    },
    Redo {
        of: Uuid,
    },
}

/// How a session begins.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Beginning {
    pub session: Uuid,
    pub title: String,
    pub organisation: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub facilitator: String,
    pub rules: RuleSetId,
    pub method: MethodVersion,
    pub services: Vec<Service>,
}

/// One detail about the session itself, and what it becomes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    Title(String),
    Organisation(String),
    Facilitator(String),
    Rules(RuleSetId),
    Method(MethodVersion),
    /// The language of each document that is not written in the method's own, by the id of its template.
    Languages(BTreeMap<String, String>),
}

/// What was decided or proposed; decided where somebody answers for it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Decided {
    pub id: Uuid,
    pub subject: Subject,
    pub value: Value,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub legal_basis: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub alternatives: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Person>,
    pub date: Date,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_date: Option<Date>,
    /// The rules that the decider goes against.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<RuleId>,
    /// The idea it began as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idea: Option<Uuid>,
    /// The ballot that it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballot: Option<Uuid>,
    /// The figures that it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weighed: Option<Box<Weighed>>,
    /// What would take the decision up again, and is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heeded: Vec<Heeded>,
}

impl Decided {
    /// Returns the alternative that is chosen, where that is known.
    pub fn choice(&self) -> Option<Uuid> {
        self.weighed.as_ref()?.chosen
    }
}

/// A moment that the session is set back to.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Restored {
    /// The change after which the session was so; not known where somebody else made the state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Uuid>,
    #[serde(flatten)]
    pub state: State,
}

impl What {
    /// Returns the change that this one undoes or brings back, where it does.
    pub(super) fn undoes(&self) -> Option<Uuid> {
        match self {
            Self::Undo { of } | Self::Redo { of } => Some(*of),
            _ => None,
        }
    }

    /// Returns the subject that the change is about, where it is about one.
    pub fn subject(&self) -> Option<&Subject> {
        match self {
            Self::Answer { subject, .. }
            | Self::Mark { subject, .. }
            | Self::Reopen { subject, .. }
            | Self::Withdraw { subject }
            | Self::Confirm { subject, .. } => Some(subject),
            Self::Decide(decided) => Some(&decided.subject),
            Self::Action(action) => action.subject.as_ref(),
            Self::Topic(topic) => topic.subject.as_ref(),
            Self::Note(note) => note.subject.as_ref(),
            Self::Link(link) => link.subject.as_ref(),
            _ => None,
        }
    }
}
