//! The session as it was: after any of its changes, and how it is set back to that.

use std::collections::HashMap;

use super::answer::Subject;
use super::change::{Change, Restored, What};
use super::undo::{state_of, undone_in};
use super::{Refusal, Session};

impl Session {
    /// Returns the session as it was after its first changes, this many; more than there are give it as it is now.
    ///
    /// Where the facilitator stood and what was half typed then is not known.
    pub fn as_of(&self, count: usize) -> Result<Self, Refusal> {
        let history = &self.history[..count.max(1).min(self.history.len())];
        // What stands is made once: doing and undoing all of it again would take the square of the time.
        let state = state_of(history, &undone_in(history))?;
        Ok(self.shown_as(state, history.to_vec()))
    }

    /// Returns the session as it would be if nothing had been said of a subject, made to be looked at.
    #[must_use]
    pub fn without(&self, subject: &Subject) -> Self {
        let mut state = self.state.clone();
        state.answers.remove(subject);
        state.decisions.retain(|record| record.subject != *subject);
        self.shown_as(state, Vec::new())
    }

    /// Returns what each change is about, oldest first; to undo a change is about the same as to make it.
    pub fn subjects(&self) -> Vec<Option<&Subject>> {
        let places = self.history.iter().enumerate();
        let places: HashMap<_, _> = places.map(|(at, change)| (change.stamp.id, at)).collect();
        let about = |change: &'_ Change| match &change.what {
            What::Undo { of } | What::Redo { of } => places.get(of).copied(),
            _ => None,
        };
        let subjects = self.history.iter().map(|change| {
            let meant = about(change).and_then(|at| self.history.get(at));
            meant.unwrap_or(change).what.subject()
        });
        subjects.collect()
    }

    /// Returns what sets the session back to what it was after its first changes, this many.
    pub fn set_back(&self, count: usize) -> Result<What, Refusal> {
        let past = self.as_of(count)?;
        let restored = Restored {
            as_of: past.history.last().map(|change| change.stamp.id),
            state: past.state,
        };
        Ok(What::Restore(Box::new(restored)))
    }
}
