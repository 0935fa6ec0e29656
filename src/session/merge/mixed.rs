//! What both copies have altered of something that was made in the room, where both words can stand.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::super::joined::Whose;
use super::blend::Both;
use super::weave::{Verdict, verdict};
use crate::board::{Ballot, Board, Idea, Slip};
use crate::meeting::{Meeting, Participant};

/// Returns somebody who takes part, of whom the copies have changed different fields.
pub(super) fn participant(
    bases: &[Option<&Participant>],
    mine: &Participant,
    theirs: &Participant,
) -> Option<Participant> {
    let both = Both::of(bases, mine, theirs);
    Some(Participant {
        id: mine.id,
        name: both.field(|one| &one.name)?,
        role: both.field(|one| &one.role)?,
        organisation: both.field(|one| &one.organisation)?,
        present: both.field(|one| &one.present)?,
        votes: both.field(|one| &one.votes)?,
    })
}

/// Returns an idea of which the copies have changed different fields, or answered different questions.
pub(super) fn idea(bases: &[Option<&Idea>], mine: &Idea, theirs: &Idea) -> Option<Idea> {
    let both = Both::of(bases, mine, theirs);
    let scored: Vec<_> = both.bases.iter().map(|idea| Some(&idea.scores)).collect();
    Some(Idea {
        id: mine.id,
        board: both.field(|idea| &idea.board)?,
        text: both.field(|idea| &idea.text)?,
        tags: both.field(|idea| &idea.tags)?,
        people: both.field(|idea| &idea.people)?,
        by: both.field(|idea| &idea.by)?,
        round: both.field(|idea| &idea.round)?,
        group: both.field(|idea| &idea.group)?,
        spot: both.field(|idea| &idea.spot)?,
        scores: keyed(&scored, &mine.scores, &theirs.scores, rows)?,
    })
}

/// Returns how a board is worked on; it matters only while it is, so nobody is asked about it.
pub(super) fn board(bases: &[Option<&Board>], mine: &Board, theirs: &Board) -> Board {
    let both = Both::of(bases, mine, theirs);
    let named = both.field(|board| &board.named);
    let running = both.field(|board| &board.running);
    // Whoever joins whom, the round that was begun last is the one that goes on.
    let latest = || {
        let running = [&mine.running, &theirs.running].into_iter().flatten();
        let latest = running.max_by_key(|one| (one.began, one.round, one.format.to_string()));
        latest.cloned()
    };
    Board {
        named: named.unwrap_or(mine.named || theirs.named),
        running: running.unwrap_or_else(latest),
    }
}

/// Returns a ballot in which the copies have counted different slips.
pub(super) fn ballot(bases: &[Option<&Ballot>], mine: &Ballot, theirs: &Ballot) -> Option<Ballot> {
    let both = Both::of(bases, mine, theirs);
    let by_id = |ballot: &Ballot| -> BTreeMap<Uuid, Slip> {
        let slips = ballot.slips.iter();
        slips.map(|slip| (slip.id, slip.clone())).collect()
    };
    let bases: Vec<_> = both.bases.iter().map(|ballot| by_id(ballot)).collect();
    let bases: Vec<_> = bases.iter().map(Some).collect();
    let (ours, other) = (by_id(mine), by_id(theirs));
    let slips = keyed(&bases, &ours, &other, |_, _, _| None)?;
    Some(Ballot {
        id: mine.id,
        kind: both.field(|ballot| &ballot.kind)?,
        question: both.field(|ballot| &ballot.question)?,
        about: both.field(|ballot| &ballot.about)?,
        board: both.field(|ballot| &ballot.board)?,
        choices: both.field(|ballot| &ballot.choices)?,
        most: both.field(|ballot| &ballot.most)?,
        openness: both.field(|ballot| &ballot.openness)?,
        hidden: both.field(|ballot| &ballot.hidden)?,
        entitled: both.field(|ballot| &ballot.entitled)?,
        counted_by: both.field(|ballot| &ballot.counted_by)?,
        opened: both.field(|ballot| &ballot.opened)?,
        closed: both.field(|ballot| &ballot.closed)?,
        // By their ids, which is by their age.
        slips: slips.into_values().collect(),
    })
}

/// Returns a meeting of which the copies have changed different fields.
pub(super) fn meeting(
    bases: &[Option<&Meeting>],
    mine: &Meeting,
    theirs: &Meeting,
) -> Option<Meeting> {
    let both = Both::of(bases, mine, theirs);
    Some(Meeting {
        id: mine.id,
        name: both.field(|meeting| &meeting.name)?,
        at: both.field(|meeting| &meeting.at)?,
        began: both.field(|meeting| &meeting.began)?,
        ended: both.field(|meeting| &meeting.ended)?,
        blocks: both.field(|meeting| &meeting.blocks)?,
    })
}

/// Returns points of which the copies have given different ones.
pub(super) fn rows<K: Ord + Clone, V: Clone + PartialEq>(
    bases: &[Option<&BTreeMap<K, V>>],
    mine: &BTreeMap<K, V>,
    theirs: &BTreeMap<K, V>,
) -> Option<BTreeMap<K, V>> {
    keyed(bases, mine, theirs, |_, _, _| None)
}

/// Returns what is known by keys, each looked at by itself; nothing where both copies have changed one of them and
/// `blend` finds no way for both to stand.
pub(super) fn keyed<K: Ord + Clone, V: Clone + PartialEq>(
    bases: &[Option<&BTreeMap<K, V>>],
    mine: &BTreeMap<K, V>,
    theirs: &BTreeMap<K, V>,
    blend: impl Fn(&[Option<&V>], &V, &V) -> Option<V>,
) -> Option<BTreeMap<K, V>> {
    let keys: BTreeSet<&K> = mine.keys().chain(theirs.keys()).collect();
    let mut all = BTreeMap::new();
    for key in keys {
        let bases = bases.iter().map(|base| base.and_then(|base| base.get(key)));
        let bases: Vec<Option<&V>> = bases.collect();
        let (ours, other) = (mine.get(key), theirs.get(key));
        let value = match verdict(&bases, &ours, &other) {
            Verdict::Same | Verdict::Only(Whose::Mine) => ours.cloned(),
            Verdict::Only(Whose::Theirs) => other.cloned(),
            Verdict::Both => Some(blend(&bases, ours?, other?)?),
        };
        all.extend(value.map(|value| (key.clone(), value)));
    }
    Some(all)
}
