//! What the list of sessions shows of each, without reading the session.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::clean::is_plain;
use super::location::Location;
use crate::method::PhaseId;
use crate::route::Progress;
use crate::session::Session;

/// The largest digest that is read.
const LARGEST: u64 = 64 << 10;

/// One session in the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Summary {
    pub slug: String,
    pub title: String,
    pub organisation: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub facilitator: String,
    pub rules: String,
    /// The names of the services that are worked on.
    pub services: Vec<String>,
    pub created: Timestamp,
    pub altered: Timestamp,
    /// When its files were last written here, whatever its history tells of.
    pub worked: Timestamp,
    /// Whether the session file cannot be read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub damaged: bool,
    /// What whoever last wrote the session made of it; none where nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
}

/// What is computed from a session and its method when it is written: a cache, never a source.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Digest {
    pub phases: Vec<PhaseDigest>,
    /// The text of the next open item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_item: Option<String>,
    /// The name of the step it stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_step: Option<String>,
    /// How many decisions are not taken.
    #[serde(default)]
    pub open_decisions: usize,
    /// The days on which the actions that are not done fall due.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub actions_due: BTreeMap<jiff::civil::Date, usize>,
}

/// How far a phase has come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(from = "(String, usize, usize)", into = "(String, usize, usize)")]
pub struct PhaseDigest {
    pub id: PhaseId,
    pub done: usize,
    pub total: usize,
}

impl From<(String, usize, usize)> for PhaseDigest {
    fn from((id, done, total): (String, usize, usize)) -> Self {
        Self {
            id: id.into(),
            done,
            total,
        }
    }
}

impl From<PhaseDigest> for (String, usize, usize) {
    fn from(phase: PhaseDigest) -> Self {
        (phase.id.into(), phase.done, phase.total)
    }
}

impl Summary {
    /// Returns the summary of a session that was read whole.
    pub(super) fn of(slug: &str, session: &Session, digest: Option<Digest>) -> Self {
        let services = session.services().map(|service| service.name.clone());
        Self {
            slug: slug.to_owned(),
            title: session.state.title.clone(),
            organisation: session.state.organisation.clone(),
            facilitator: session.state.facilitator.clone(),
            rules: session.state.rules.to_string(),
            services: services.collect(),
            created: session.created,
            altered: session.altered(),
            worked: session.altered(),
            damaged: false,
            digest,
        }
    }

    /// Returns what can be said of a session that cannot be read.
    pub(super) fn of_damaged(slug: &str, altered: Timestamp) -> Self {
        Self {
            slug: slug.to_owned(),
            title: slug.to_owned(),
            organisation: String::new(),
            facilitator: String::new(),
            rules: String::new(),
            services: Vec::new(),
            created: altered,
            altered,
            worked: altered,
            damaged: true,
            digest: None,
        }
    }
}

impl Digest {
    /// Returns how much is done of everything that counts.
    pub fn progress(&self) -> Progress {
        let phases = self.phases.iter();
        phases.fold(Progress::default(), |progress, phase| {
            progress
                + Progress {
                    done: phase.done,
                    total: phase.total,
                }
        })
    }

    /// Returns how many actions that are not done fall due on or before a day.
    pub fn actions_due_by(&self, day: jiff::civil::Date) -> usize {
        self.actions_due.range(..=day).map(|(_, count)| count).sum()
    }

    pub(super) fn write(&self, location: &Location) {
        // A list without progress is better than a session that is not saved.
        if let Ok(text) = serde_json::to_vec(self) {
            let path = location.digest();
            location.files.replace_cache(&path, &text).ok();
        }
    }

    pub(super) fn read(location: &Location) -> Option<Self> {
        let bytes = location.files.read(&location.digest(), LARGEST).ok()?;
        let text = String::from_utf8(bytes).ok()?;
        if !is_plain(&text) {
            return None;
        }
        serde_json::from_str(&text).ok()
    }
}
