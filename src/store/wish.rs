//! A wish to take a session over: a note in its folder, which whoever writes the session finds there.

use jiff::Timestamp;

use super::error::{Doing, StoreError};
use super::location::Location;
use super::lock::{self, Holder};

/// How old a wish may be and still be meant; one who was killed leaves his behind.
const OLDEST_SECONDS: i64 = 30;

/// A wish that lies in a session's folder for as long as this lives.
#[derive(Debug)]
pub(super) struct Wish {
    location: Location,
    wisher: Holder,
}

impl Wish {
    /// Leaves a wish for whoever writes the session.
    pub fn leave(location: &Location, at: Timestamp) -> Result<Self, StoreError> {
        let path = location.wish();
        let failed = |error: std::io::Error| StoreError::failed(Doing::Write, &path, &error);
        let wisher = Holder::me(at);
        let text = serde_json::to_vec(&wisher).map_err(|error| failed(error.into()))?;
        let files = &location.files;
        files.replace_cache(&path, &text).map_err(failed)?;
        Ok(Self {
            location: location.clone(),
            wisher,
        })
    }
}

impl Drop for Wish {
    fn drop(&mut self) {
        // Another's wish may lie there by now.
        let path = self.location.wish();
        if lock::read(&self.location, &path).is_some_and(|lying| lying == self.wisher) {
            // One that stays behind soon counts for nothing.
            self.location.files.disk().remove(&path).ok();
        }
    }
}

/// Returns who wishes to take over a session that is held since a moment.
pub(super) fn wished(location: &Location, since: Timestamp, now: Timestamp) -> Option<Holder> {
    let wisher = lock::read(location, &location.wish())?;
    let at = wisher.since?;
    // Two machines need not have the same time; on this one the wish came after the session was opened.
    let meant = wisher.host != Holder::me(now).host || at >= since;
    let fresh = (now.as_second() - at.as_second()).abs() <= OLDEST_SECONDS;
    (meant && fresh).then_some(wisher)
}
