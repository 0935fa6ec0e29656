//! What is captured beside the answers: actions, parked topics, notes and links.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::Subject;

/// Something somebody has promised to do.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Action {
    pub id: Uuid,
    pub text: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub owner: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub done: bool,
    /// The item it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// The idea it began as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idea: Option<Uuid>,
}

/// A topic in the parking lot.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Topic {
    pub id: Uuid,
    pub text: String,
    /// Set when the topic has been dealt with.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub done: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
    /// The idea it began as.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idea: Option<Uuid>,
}

/// A note on an item, or on the session.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Note {
    pub id: Uuid,
    pub text: String,
    /// Set where the note is an experience that others, and the method, can learn from.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lesson: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
}

/// Something attached to an item by its address.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Link {
    pub id: Uuid,
    /// An address on the web or in the archive, as typed.
    pub address: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Subject>,
}
