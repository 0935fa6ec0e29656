//! Where the facilitator stands and what is half typed: kept, but no change of the session.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use uuid::Uuid;

use super::answer::Subject;
use crate::board::BoardRef;
use crate::method::{ServiceId, StepId, TestId};

/// Where work was left, so that it goes on there.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// The field of the item that was open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What the facilitator works with, where that is not the item itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<Shown>,
    /// The analysis tool that lies open, where one does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<Box<Tool>>,
    /// What the people in the room see instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub curtain: Option<Curtain>,
}

/// What the facilitator works with, beside the items.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// The ideas of a board.
    Board(BoardRef),
    /// The matrix of a board.
    Matrix(BoardRef),
    /// A test of the ideas of a board.
    Test {
        board: BoardRef,
        test: TestId,
    },
    Ballot(Uuid),
    /// The services, weighed.
    Ranking,
    /// The agenda of the meeting.
    Meeting,
}

/// An analysis tool that lies open, and where in it the facilitator stands.
///
/// It lies beside what else is shown, and a text says which tool it is: a program that does not know it goes on
/// reading, and shows the item.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Tool {
    /// What the method calls it.
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// Which of its views is seen, where it has several.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub view: String,
    /// Whose card is open in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Uuid>,
    /// Which group is seen, counted from 0, where it has several.
    #[serde(default, skip_serializing_if = "is_first")]
    pub group: usize,
    /// The selected row, counted from 0.
    #[serde(default, skip_serializing_if = "is_first")]
    pub row: usize,
    /// The selected column, counted from 0.
    #[serde(default, skip_serializing_if = "is_first")]
    pub column: usize,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks with a reference"
)]
fn is_first(place: &usize) -> bool {
    *place == 0
}

/// What hides the facilitator's work from the people in the room.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Curtain {
    /// They see nothing.
    Blank,
    /// They see what was shown after this change, and nothing newer.
    Frozen {
        after: Uuid,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        subject: Option<Subject>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        shown: Option<Shown>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        tool: Option<Box<Tool>>,
    },
}

/// Text that is typed but not yet an answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Draft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// The field it is typed in, for example `value` or `reason`.
    pub field: String,
    pub text: String,
}
