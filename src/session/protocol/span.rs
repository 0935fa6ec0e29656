//! Finds the stretch of the history in which a meeting was held, with the state before and after it.

use uuid::Uuid;

use super::super::change::{Change, What};
use super::super::undo::{state_of, undone_in};
use super::super::{Session, State};
use crate::meeting::Meeting;

/// The stretch of the history in which a meeting was held.
pub(super) struct Stretch<'s> {
    pub before: State,
    pub after: State,
    /// What was said in the meeting and stands, oldest first.
    pub changes: Vec<&'s Change>,
    /// What was joined meanwhile: the title of the copy, and how much it brought.
    pub joined: Vec<(String, usize)>,
}

/// Something that was said, the copy it was said in where it was not here, and the change that holds it.
struct Told<'s> {
    change: &'s Change,
    copy: Option<&'s str>,
    at: usize,
}

impl<'s> Stretch<'s> {
    pub fn of(session: &'s Session, meeting: Uuid, over: bool) -> Self {
        let all = told(session);
        let marks = |told: &Told<'s>| match &told.change.what {
            What::Meeting(marked) if marked.id == meeting => Some((**marked).clone()),
            _ => None,
        };
        let begun = |meeting: &Meeting| meeting.began.is_some();
        let first = all
            .iter()
            .position(|told| marks(told).is_some_and(|one| begun(&one)));
        let first = first.unwrap_or(0);
        let last = if over { last_end(&all, &marks) } else { None };
        let last = last.unwrap_or(all.len());
        let within = all.get(first..last).unwrap_or_default();
        let home = within.first().and_then(|told| told.copy);
        let mut joined: Vec<(String, usize)> = Vec::new();
        for title in within
            .iter()
            .filter(|told| told.copy != home)
            .filter_map(|told| told.copy)
        {
            match joined.iter_mut().find(|(known, _)| known == title) {
                Some((_, count)) => *count += 1,
                None => joined.push((title.to_owned(), 1)),
            }
        }
        // In a copy, what was said here after it was joined belongs to the meeting, too.
        let own = |told: &&Told<'s>| told.copy.is_none() || told.copy == home;
        let from = within.first().map_or(0, |told| told.at);
        let until = within.last().map_or(0, |told| told.at + 1);
        let is_now = last == all.len();
        Self {
            before: state_after(session, from),
            after: if is_now {
                session.state.clone()
            } else {
                state_after(session, until)
            },
            changes: within.iter().filter(own).map(|told| told.change).collect(),
            joined,
        }
    }
}

/// Returns how much was told when the meeting ended for the last time.
fn last_end<'s>(all: &[Told<'s>], marks: &impl Fn(&Told<'s>) -> Option<Meeting>) -> Option<usize> {
    let (mut end, mut was_over) = (None, false);
    for (at, told) in all.iter().enumerate() {
        let Some(meeting) = marks(told) else { continue };
        if meeting.ended.is_some() && !was_over {
            end = Some(at + 1);
        }
        was_over = meeting.ended.is_some();
    }
    end
}

/// Returns what was said and stands, here and in copies, each with its place in the history.
fn told(session: &Session) -> Vec<Told<'_>> {
    let undone = session.undone();
    let mut all = Vec::new();
    for (at, change) in session.history().iter().enumerate() {
        if undone.contains(&change.stamp.id) || change.what.undoes().is_some() {
            continue;
        }
        if let What::Join(joined) = &change.what {
            let copy = Some(joined.title.as_str());
            let theirs = joined.standing_changes();
            all.extend(theirs.map(|change| Told { change, copy, at }));
        }
        let copy = None;
        all.push(Told { change, copy, at });
    }
    all
}

/// Returns the state after the first changes, this many; as it is now where the history cannot be made anew.
fn state_after(session: &Session, count: usize) -> State {
    let history = &session.history()[..count.clamp(1, session.history().len())];
    state_of(history, &undone_in(history)).unwrap_or_else(|_| session.state.clone())
}
