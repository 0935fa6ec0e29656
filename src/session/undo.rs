//! Undo and redo, read from the list of changes: each is a change of its own, so both survive a restart.

use std::collections::HashSet;

use uuid::Uuid;

use super::change::{Change, What};
use super::{Refusal, Session, State};

impl Session {
    /// Returns the session that a list of changes makes, the first of which begins it.
    ///
    /// What was undone is not made at all: a history that goes back and forth takes no longer than another.
    pub fn replay(changes: impl IntoIterator<Item = Change>) -> Result<Self, Refusal> {
        let mut changes = changes.into_iter();
        let mut session = Self::begin(changes.next().ok_or(Refusal::NotBegun)?)?;
        let (mut standing, mut undone) = (Vec::new(), Vec::new());
        for change in changes {
            if session.holds(&change) {
                return Err(Refusal::AppliedBefore);
            }
            match &change.what {
                What::Undo { of } if standing.last() == Some(of) => undone.extend(standing.pop()),
                What::Undo { .. } => return Err(Refusal::NothingToUndo),
                What::Redo { of } if undone.last() == Some(of) => standing.extend(undone.pop()),
                What::Redo { .. } => return Err(Refusal::NothingToRedo),
                _ => {
                    standing.push(change.stamp.id);
                    undone.clear();
                }
            }
            session.history.push(change);
        }
        session.state = state_of(&session.history, &undone_in(&session.history))?;
        Ok(session)
    }

    /// Returns the change that undo would take back, if there is one.
    pub fn to_undo(&self) -> Option<&Change> {
        let undone = self.undone();
        self.history
            .iter()
            .skip(1)
            .rev()
            .find(|change| stands(change, &undone))
    }

    /// Returns the change that redo would bring back, if there is one.
    pub fn to_redo(&self) -> Option<&Change> {
        let undone = self.undone();
        // Only while nothing new has been done since the last undo.
        let mut brought_back = HashSet::new();
        for change in self.history.iter().rev() {
            match &change.what {
                What::Redo { of } => {
                    brought_back.insert(*of);
                }
                What::Undo { of } if undone.contains(of) && !brought_back.contains(of) => {
                    return self.history.iter().find(|change| change.stamp.id == *of);
                }
                What::Undo { .. } => {}
                _ if undone.contains(&change.stamp.id) => {}
                _ => return None,
            }
        }
        None
    }

    /// Returns the changes that make the session what it is, without undo, redo and what was undone.
    pub fn standing_changes(&self) -> impl Iterator<Item = &Change> {
        let undone = self.undone();
        self.history
            .iter()
            .filter(move |change| stands(change, &undone))
    }

    /// Returns what was said and stands, here and in the copies that were joined with the session, each with the title
    /// of the copy where it was not said here.
    pub fn accounts(&self) -> impl Iterator<Item = (&Change, Option<&str>)> {
        self.standing_changes().flat_map(|change| {
            let joined = match &change.what {
                What::Join(joined) => Some(joined),
                _ => None,
            };
            let elsewhere = joined.into_iter().flat_map(|joined| {
                let said = joined.standing_changes();
                said.map(|change| (change, Some(joined.title.as_str())))
            });
            elsewhere.chain([(change, None)])
        })
    }

    /// Returns the ids of the changes that are undone now.
    pub fn undone(&self) -> HashSet<Uuid> {
        undone_in(&self.history)
    }

    pub(super) fn state_without(&self, id: Uuid) -> Result<State, Refusal> {
        match self.to_undo() {
            Some(change) if change.stamp.id == id => {
                let mut undone = self.undone();
                undone.insert(id);
                state_of(&self.history, &undone)
            }
            _ => Err(Refusal::NothingToUndo),
        }
    }

    pub(super) fn state_with(&self, id: Uuid) -> Result<State, Refusal> {
        match self.to_redo() {
            Some(change) if change.stamp.id == id => {
                let mut undone = self.undone();
                undone.remove(&id);
                state_of(&self.history, &undone)
            }
            _ => Err(Refusal::NothingToRedo),
        }
    }
}

/// Returns the ids of the changes that are undone at the end of a list of changes.
pub(super) fn undone_in<'c>(changes: impl IntoIterator<Item = &'c Change>) -> HashSet<Uuid> {
    let mut undone = HashSet::new();
    for change in changes {
        match &change.what {
            What::Undo { of } => {
                undone.insert(*of);
            }
            What::Redo { of } => {
                undone.remove(of);
            }
            _ => {}
        }
    }
    undone
}

/// Makes the state anew from the changes that stand.
pub(super) fn state_of<'c>(
    changes: impl IntoIterator<Item = &'c Change>,
    undone: &HashSet<Uuid>,
) -> Result<State, Refusal> {
    let mut changes = changes.into_iter();
    let Some(What::Begin(beginning)) = changes.next().map(|change| &change.what) else {
        return Err(Refusal::NotBegun);
    };
    let mut state = State::begin(beginning)?;
    for change in changes.filter(|change| stands(change, undone)) {
        state.apply(&change.what)?;
    }
    Ok(state)
}

fn stands(change: &Change, undone: &HashSet<Uuid>) -> bool {
    !matches!(change.what, What::Undo { .. } | What::Redo { .. })
        && !undone.contains(&change.stamp.id)
}
