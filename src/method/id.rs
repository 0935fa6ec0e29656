//! The names by which the parts of a method are known: never shown, never changed.

use std::fmt;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

// A macro because each kind of name is a type of its own, so that a phase cannot be passed for an item.
macro_rules! names {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Returns the name as written in the pack.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0.as_ref().to_owned()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(formatter, "{:?}", &self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }
    )*};
}

names! {
    /// Names a phase of the method.
    PhaseId,
    /// Names a step of a phase.
    StepId,
    /// Names an item of a step; unique in the whole pack.
    ItemId,
    /// Names an option of an item.
    OptionId,
    /// Names a rule.
    RuleId,
    /// Names a role that people have in the room.
    RoleId,
    /// Names a set of rules of a time, for example `2026`.
    RuleSetId,
    /// Names a principle of the method.
    PrincipleId,
    /// Names a word that the method explains.
    TermId,
    /// Names a way of working in a room.
    TechniqueId,
    /// Names a service within a session.
    ServiceId,
    /// Names a board that ideas are put on.
    BoardId,
    /// Names a way to gather or sort ideas.
    FormatId,
    /// Names a test of ideas.
    TestId,
    /// Names what services are weighed by.
    CriterionId,
    /// Names what a step of a process is for.
    PurposeId,
    /// Names a way in which data get from one system to another.
    WayId,
    /// Names a category of costs or gains.
    CategoryId,
    /// Names a task of the plan's template.
    TaskId,
    /// Names an indicator of the pack.
    IndicatorId,
}

/// Says whether a text has the form of a name: lower-case words, digits and hyphens.
pub fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 64
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
