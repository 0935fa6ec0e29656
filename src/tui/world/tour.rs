//! The session of the tour, in a folder that goes with it.

use std::sync::PoisonError;

use super::{Outcome, World};
use crate::locale::Said;
use crate::session::Session;
use crate::store::Store;
use crate::text::path_line;

impl World {
    /// Opens a session to practise on, beside all others.
    pub(super) fn tour(&mut self, session: Session) -> Result<Outcome, Said> {
        let (folder, opened) = Store::for_practice(session).map_err(|error| self.said(&error))?;
        let outcome = self.desk(opened)?;
        // Its own name could be that of a session at home.
        let name = path_line(folder.path());
        *self.practice.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
        Ok(match outcome {
            Outcome::Opened(mut desk) => {
                desk.name = name;
                Outcome::Toured(desk)
            }
            other => other,
        })
    }
}
