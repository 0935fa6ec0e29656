//! Tasks and milestones, what each waits for, and plans that were agreed on.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::method::{ItemId, ServiceId, TaskId};

/// Something that has to be done, or to be reached.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Task {
    pub id: Uuid,
    /// Where it stands among the tasks, smallest first.
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub at: Decimal,
    pub text: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// It does not begin before this day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begins: Option<Date>,
    /// Working days; none for a milestone.
    #[serde(default)]
    pub days: u32,
    /// When it has to be done; nothing is moved by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<After>,
    #[serde(default)]
    pub progress: Progress,
    /// When it was begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<Date>,
    /// When it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Date>,
    /// The task of the pack's template that it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<TaskId>,
    /// The action that it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Uuid>,
    /// The item whose answer asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_by: Option<ItemId>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Another task that has to be done first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct After {
    pub task: Uuid,
    /// Working days between them; less than none where they overlap.
    #[serde(default)]
    pub days: i32,
}

/// How far a task has come.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    #[default]
    Waiting,
    Going,
    Done,
    /// It will not be done.
    Dropped,
}

/// What is done to the tasks in one stroke: put there or replaced by their ids, and others taken away.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Scheduled {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// What waited for a task that goes waits for it no longer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_tasks: Vec<Uuid>,
}

/// A plan that was agreed on; what comes later is compared with it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Baseline {
    pub id: Uuid,
    pub name: String,
    pub on: Date,
    /// The days of each task, by its id.
    pub dates: BTreeMap<Uuid, Span>,
}

/// From the first day to the last, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Span {
    pub from: Date,
    pub to: Date,
}
