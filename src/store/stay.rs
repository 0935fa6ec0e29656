//! How long a deleted session stays in the trash: it goes only after it has been shown as about to go.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Store;
use super::error::StoreError;
use super::trash::Trashed;

/// How long a session lies in the trash before it may go.
const KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);
/// How long before that it is said that it will go.
const NOTICE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long it has to have been said.
const SAID: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The name of the file that remembers what was said, beside the folders in the trash.
const SHOWN: &str = "shown.json";
const LARGEST: u64 = 4 << 20;

/// When a session was deleted, and since when its user has been told that it will go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stay {
    pub since: Timestamp,
    pub shown: Option<Timestamp>,
}

/// When each session in the trash was first shown as about to go, by the name of its folder.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Shown(BTreeMap<String, Timestamp>);

impl Stay {
    /// Returns when the session goes for good, if its user is told from now on.
    pub fn goes(&self, now: Timestamp) -> Timestamp {
        let told = self.shown.unwrap_or(now);
        later(self.since, KEPT).max(later(told, SAID))
    }

    /// Says whether it is time to tell that the session will go.
    pub fn is_leaving(&self, now: Timestamp) -> bool {
        now.duration_since(self.since) >= KEPT - NOTICE
    }

    /// Says whether the session has lain long enough, and its user been told long enough, for it to go.
    fn is_over(&self, now: Timestamp) -> bool {
        let told = |shown: Timestamp| now.duration_since(shown) >= SAID;
        now.duration_since(self.since) >= KEPT && self.shown.is_some_and(told)
    }
}

fn later(moment: Timestamp, by: SignedDuration) -> Timestamp {
    moment.checked_add(by).unwrap_or(Timestamp::MAX)
}

impl Shown {
    pub fn of(&self, name: &str) -> Option<Timestamp> {
        self.0.get(name).copied()
    }
}

impl Store {
    /// Returns what is remembered of what was said; nothing where that cannot be read, so that it is said again.
    pub(super) fn shown(&self) -> Shown {
        let bytes = self.files.read(&self.trash_folder().join(SHOWN), LARGEST);
        let read = bytes
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok());
        read.unwrap_or_default()
    }

    /// Remembers that the user has now been told which sessions will go.
    pub fn note_shown(&self, now: Timestamp) {
        if self.check_folders().is_err() {
            return;
        }
        let before = self.shown();
        let leaving = self.stays().into_iter();
        let leaving = leaving.filter(|(_, stay)| stay.is_leaving(now));
        let shown = leaving.map(|(name, stay)| (name, stay.shown.map_or(now, |at| at.min(now))));
        let shown = Shown(shown.collect());
        if shown != before
            && let Ok(text) = serde_json::to_vec(&shown)
        {
            // Whatever is not remembered is told again, and stays so much longer.
            self.files
                .replace_cache(&self.trash_folder().join(SHOWN), &text)
                .ok();
        }
    }

    /// Removes the sessions that have lain in the trash long enough and were shown as about to go, and returns them.
    pub fn remove_expired(&self, now: Timestamp) -> Result<Vec<Trashed>, StoreError> {
        if !self.stays().iter().any(|(_, stay)| stay.is_over(now)) {
            return Ok(Vec::new());
        }
        let mut over = self.trash_list()?;
        over.retain(|trashed| trashed.stay.is_over(now));
        self.destroy(&over)?;
        Ok(over)
    }
}
