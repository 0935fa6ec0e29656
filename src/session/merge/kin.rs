//! How two copies are related: every change each of them knows, and the last ones that both know.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::super::change::{Change, What};
use super::super::joined::Line;
use super::super::undo::{state_of, undone_in};
use super::super::{Session, State};

/// The most points that copies may have come from at once; people who pass sessions around make two or three.
const MOST_BASES: usize = 8;

/// Every change a session knows, its own and those that other copies brought, each with the one before it.
pub(super) struct Kin<'k> {
    known: HashMap<Uuid, Known<'k>>,
    /// The session's own changes and those of other copies, each as they follow each other.
    lines: Vec<(Option<Uuid>, Vec<&'k Change>)>,
    head: Uuid,
}

#[derive(Clone, Copy)]
struct Known<'k> {
    change: &'k Change,
    before: Option<Uuid>,
}

impl<'k> Kin<'k> {
    pub fn of(session: &'k Session) -> Self {
        let own = effective(session);
        let head = own.last().map_or(session.id, |change| change.stamp.id);
        let brought = own.iter().filter_map(|change| match &change.what {
            What::Join(joined) => Some(&joined.lines),
            _ => None,
        });
        let brought: Vec<_> = brought
            .flatten()
            .map(|line| (line.after, line.changes.iter().collect()))
            .collect();
        let mut kin = Self {
            known: HashMap::new(),
            lines: Vec::new(),
            head,
        };
        kin.add(None, own);
        for (after, changes) in brought {
            kin.add(after, changes);
        }
        kin
    }

    fn add(&mut self, after: Option<Uuid>, changes: Vec<&'k Change>) {
        let mut before = after;
        for change in &changes {
            let known = Known { change, before };
            self.known.entry(change.stamp.id).or_insert(known);
            before = Some(change.stamp.id);
        }
        self.lines.push((after, changes));
    }

    /// Returns the last change of the session itself.
    pub fn head(&self) -> Uuid {
        self.head
    }

    /// Says whether a change is among those that the session knows.
    pub fn knows(&self, id: Uuid) -> bool {
        self.known.contains_key(&id)
    }

    /// Returns what the other copy does not know of this one, to be kept there.
    pub fn lines_unknown_to(&self, other: &Kin<'_>) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut kept = HashSet::new();
        for (after, changes) in &self.lines {
            let mut before = *after;
            let mut open: Option<Line> = None;
            for change in changes {
                let id = change.stamp.id;
                if other.knows(id) || !kept.insert(id) {
                    lines.extend(open.take());
                } else {
                    let line = open.get_or_insert_with(|| Line {
                        after: before,
                        changes: Vec::new(),
                    });
                    line.changes.push(alone(change));
                }
                before = Some(id);
            }
            lines.extend(open);
        }
        lines
    }
}

/// Returns a change without the changes that it brought along, which are kept beside it.
fn alone(change: &Change) -> Change {
    let mut change = change.clone();
    if let What::Join(joined) = &mut change.what {
        joined.lines.clear();
    }
    change
}

/// Returns the session's own changes without a joining that was undone: it counts as never made, as long as it is.
///
/// Otherwise the other copy would learn that its own answers had been taken back.
fn effective(session: &Session) -> Vec<&Change> {
    let undone = session.undone();
    let history = session.history();
    let taken_back: HashMap<Uuid, usize> = history
        .iter()
        .enumerate()
        .filter_map(|(at, change)| match change.what {
            What::Undo { of } => Some((of, at)),
            _ => None,
        })
        .collect();
    let mut line = Vec::with_capacity(history.len());
    let mut at = 0;
    while let Some(change) = history.get(at) {
        let id = change.stamp.id;
        let until = if matches!(change.what, What::Join(_)) && undone.contains(&id) {
            taken_back.get(&id).copied()
        } else {
            None
        };
        match until.filter(|until| *until > at) {
            Some(until) => at = until,
            None => line.push(change),
        }
        at += 1;
    }
    line
}

/// Returns what the session was at the last changes that both copies know.
///
/// There are several where each has joined the other without hearing of it.
pub(super) fn bases(mine: &Kin<'_>, theirs: &Kin<'_>) -> Vec<State> {
    let common: HashSet<Uuid> = mine
        .known
        .keys()
        .filter(|id| theirs.knows(**id))
        .copied()
        .collect();
    let mut before = HashSet::new();
    for id in &common {
        for kin in [mine, theirs] {
            let known = &kin.known[id];
            before.extend(known.before);
            if let What::Join(joined) = &known.change.what {
                before.insert(joined.head);
            }
        }
    }
    let mut heads: Vec<_> = common.difference(&before).copied().collect();
    heads.sort_unstable();
    let states = heads.into_iter().take(MOST_BASES);
    states.filter_map(|head| at(mine, theirs, head)).collect()
}

/// Returns what the session was right after a change, where the changes that led there can be made again.
fn at(mine: &Kin<'_>, theirs: &Kin<'_>, head: Uuid) -> Option<State> {
    let mut way = Vec::new();
    let mut seen = HashSet::new();
    let mut next = Some(head);
    while let Some(id) = next {
        // A file may claim that two changes each follow the other.
        if !seen.insert(id) {
            return None;
        }
        let known = mine.known.get(&id).or_else(|| theirs.known.get(&id))?;
        way.push(known.change);
        next = known.before;
    }
    way.reverse();
    state_of(way.iter().copied(), &undone_in(way.iter().copied())).ok()
}
