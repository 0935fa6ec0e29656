//! Undo and redo, read from the list of changes: each is a change of its own, so both survive a restart.

use std::collections::HashSet;

use uuid::Uuid;

use super::change::{Change, Stamp, What};
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

    /// Takes in further changes, and returns how many of them are refused and left out.
    ///
    /// What was undone among them is not made at all, so that going back and forth takes no longer than going on.
    pub fn take_in(&mut self, changes: impl IntoIterator<Item = Change>) -> usize {
        let mut line = Line::of(self);
        let mut refused = 0;
        for change in changes {
            if self.holds(&change) || !line.follow(&change, &self.history) {
                refused += 1;
            } else {
                self.history.push(change);
            }
        }
        if self.history.len() == line.known {
            return refused;
        }
        let (state, without) = line.state(self);
        self.state = state;
        let (known, before) = (line.known, self.history.len());
        if !without.is_empty() {
            let mut at = 0;
            self.history.retain(|change| {
                at += 1;
                at <= known || !without.contains(&change.what.undoes().unwrap_or(change.stamp.id))
            });
        }
        refused + before - self.history.len()
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

    /// Returns who captured something first, here or in a copy, and when.
    pub fn captured(&self, id: Uuid) -> Option<&Stamp> {
        let is_it = |what: &What| match what {
            What::Action(action) => action.id == id,
            What::Topic(topic) => topic.id == id,
            What::Note(note) => note.id == id,
            What::Link(link) => link.id == id,
            _ => false,
        };
        let mut accounts = self.accounts();
        let (change, _) = accounts.find(|(change, _)| is_it(&change.what))?;
        Some(&change.stamp)
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

/// What stands of a session while changes are added to it.
struct Line {
    /// How many changes the session had.
    known: usize,
    /// What stood then, oldest first.
    stood: Vec<Uuid>,
    standing: Vec<Uuid>,
    /// What can be brought back, the next one last.
    undone: Vec<Uuid>,
    /// Whether what the session had can be made anew, and so be undone; looked at when it is asked for.
    is_sound: Option<bool>,
}

impl Line {
    fn of(session: &Session) -> Self {
        let all = session.undone();
        let standing = session.history.iter().skip(1);
        let standing: Vec<_> = standing
            .filter(|change| stands(change, &all))
            .map(|change| change.stamp.id)
            .collect();
        let mut undone = Vec::new();
        for change in session.history.iter().skip(1) {
            match &change.what {
                What::Undo { of } => undone.push(*of),
                What::Redo { of } if undone.last() == Some(of) => drop(undone.pop()),
                _ => undone.clear(),
            }
        }
        Self {
            known: session.history.len(),
            stood: standing.clone(),
            standing,
            undone,
            is_sound: None,
        }
    }

    /// Says whether a change can follow, and takes note of it if so.
    fn follow(&mut self, change: &Change, history: &[Change]) -> bool {
        match &change.what {
            What::Undo { of } if self.standing.last() == Some(of) => {
                let own = self.standing.len() > self.stood.len();
                let known = &history[..self.known];
                let anew = || state_of(known, &undone_in(known)).is_ok();
                if !own && !*self.is_sound.get_or_insert_with(anew) {
                    return false;
                }
                self.undone.extend(self.standing.pop());
            }
            What::Redo { of } if self.undone.last() == Some(of) => {
                self.standing.extend(self.undone.pop());
            }
            What::Undo { .. } | What::Redo { .. } => return false,
            _ => {
                self.standing.push(change.stamp.id);
                self.undone.clear();
            }
        }
        true
    }

    /// Returns the state of the session, whose history holds what was added, and what of that cannot be made.
    fn state(&self, session: &Session) -> (State, HashSet<Uuid>) {
        let is_further = self.standing.starts_with(&self.stood);
        let begun = match session.history.first().map(|change| &change.what) {
            Some(What::Begin(beginning)) if !is_further => State::begin(beginning).ok(),
            _ => None,
        };
        let (mut state, from) = match begun {
            Some(state) => (state, 0),
            None => (session.state.clone(), self.stood.len()),
        };
        let standing: HashSet<_> = self.standing.iter().skip(from).collect();
        let mut without = HashSet::new();
        for change in &session.history {
            if standing.contains(&change.stamp.id)
                && change.what.undoes().is_none()
                && state.take_in(&change.what).is_err()
            {
                without.insert(change.stamp.id);
            }
        }
        (state, without)
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
