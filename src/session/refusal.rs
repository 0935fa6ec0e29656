//! Why a change was not made; each reason becomes a sentence in the user's language.

use crate::board::SlipFault;
use crate::method::{AnswerType, RoleId, RuleId};

use super::answer::Subject;
use super::impossible::Impossible;

/// Why a change was refused; the session is as it was.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// The first change does not begin a session.
    NotBegun,
    BegunBefore,
    AppliedBefore,
    NothingToUndo,
    NothingToRedo,
    /// The text that was given holds nothing.
    Empty {
        what: &'static str,
    },
    UnknownService {
        service: String,
        nearest: Option<String>,
    },
    ServiceExists {
        service: String,
    },
    ServiceNeeded {
        item: String,
        services: Vec<String>,
    },
    NotPerService {
        item: String,
    },
    UnknownItem {
        item: String,
        nearest: Option<String>,
    },
    UnknownRuleSet {
        rules: String,
    },
    UnknownRecord,
    NotDecision {
        item: String,
    },
    NothingDecided {
        subject: Subject,
    },
    NoProposal {
        subject: Subject,
    },
    /// There is nothing borrowed that waits to be confirmed.
    NothingBorrowed {
        subject: Subject,
    },
    WrongKind {
        item: String,
        expected: AnswerType,
    },
    UnknownOption {
        item: String,
        found: String,
        known: Vec<String>,
    },
    /// A rule has closed the option.
    ClosedOption {
        item: String,
        option: String,
        rule: RuleId,
    },
    Closed {
        item: String,
        by: Closing,
    },
    /// A rule says what the value is, and cannot be overridden.
    SetByRule {
        item: String,
        rule: RuleId,
    },
    /// A rule says what the value is; going against it takes a role and a reason.
    OverrideNeeds {
        item: String,
        rule: RuleId,
    },
    ReasonNeeded {
        item: String,
    },
    /// There is no answer that could be called one.
    NothingAnswered {
        item: String,
    },
    TooSmall {
        item: String,
        min: String,
    },
    TooLarge {
        item: String,
        max: String,
    },
    TooMany {
        limit: usize,
    },
    /// A service without a name that can be written in a command.
    BadId {
        id: String,
    },
    TooLong {
        limit: usize,
    },
    /// The law answers the question, and a specialist finds the answer: nobody votes.
    NobodyVotes {
        item: String,
        /// The role whose answer it is.
        role: Option<RoleId>,
    },
    /// The ballot is closed and takes no more slips.
    BallotClosed,
    Slip(SlipFault),
    /// A figure lies outside its scale; some scales have no end.
    OffScale {
        min: String,
        max: Option<String>,
    },
    /// Only certain values can be given.
    NoSuchValue {
        values: Vec<String>,
    },
    /// What an analysis tool was given cannot be so.
    Impossible {
        /// What people call the thing: a step, an alternative, a task.
        name: String,
        /// The field, as it is called in a session file.
        field: &'static str,
        how: Impossible,
    },
    /// The session follows another version of its method than the change was made for.
    OtherVersion {
        expected: String,
        found: String,
    },
}

/// What closes an item that was to be answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Closing {
    Rule(RuleId),
    /// The item's own condition.
    Condition,
    /// The item is not part of the session's rule set.
    RuleSet,
}
