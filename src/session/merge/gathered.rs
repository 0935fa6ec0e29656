//! What both copies hold of the room, woven: people, ideas, boards, ballots, meetings and how services are weighed.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use uuid::Uuid;

use super::super::joined::{Part, Whose};
use super::super::{State, Subject};
use super::weave::{Verdict, Weave, verdict};
use super::{blend, mixed};
use crate::board::{Ballot, Board, BoardRef, Group, Idea, Weighing};
use crate::meeting::{Meeting, Participant};
use crate::method::ServiceId;

/// What of a state was made in the room.
pub(super) struct Gathered {
    pub participants: Vec<Participant>,
    pub ideas: Vec<Idea>,
    pub groups: Vec<Group>,
    pub boards: BTreeMap<BoardRef, Board>,
    pub ballots: Vec<Ballot>,
    pub meetings: Vec<Meeting>,
    pub weighing: Weighing,
}

impl Gathered {
    /// Returns the services that something is said about.
    pub fn services(&self) -> impl Iterator<Item = ServiceId> {
        let ideas = self.ideas.iter().map(|idea| &idea.board);
        let groups = self.groups.iter().map(|group| &group.board);
        let asked = self.ballots.iter().filter_map(|one| one.board.as_ref());
        let boards = ideas.chain(groups).chain(self.boards.keys()).chain(asked);
        let boards = boards.filter_map(|board| board.service.as_ref());
        let blocks = self.meetings.iter().flat_map(|meeting| &meeting.blocks);
        let blocks = blocks.filter_map(|block| block.service.as_ref());
        let scored = self.weighing.scores.keys();
        let about = self.ballots.iter().filter_map(|one| one.about.clone());
        let about = about.filter_map(|about| Subject::from(about).service);
        boards.chain(blocks).chain(scored).cloned().chain(about)
    }
}

impl Weave<'_> {
    /// Weaves what was made in the room.
    pub(super) fn gathered(&mut self) -> Gathered {
        let participants = self.entries(
            |state| &state.participants,
            |participant| participant.id,
            Part::Participant,
            mixed::participant,
            |brings| &mut brings.participants,
        );
        let groups = self.entries(
            |state| &state.groups,
            |group| group.id,
            Part::Group,
            blend::nothing,
            |brings| &mut brings.ideas,
        );
        let mut ideas = self.entries(
            |state| &state.ideas,
            |idea| idea.id,
            Part::Idea,
            mixed::idea,
            |brings| &mut brings.ideas,
        );
        // One copy may have put an idea into a group that the other has taken away.
        let columns: HashSet<Uuid> = groups.iter().map(|group| group.id).collect();
        for idea in &mut ideas {
            idea.group = idea.group.filter(|group| columns.contains(group));
        }
        let boards = self.boards();
        let ballots = self.entries(
            |state| &state.ballots,
            |ballot| ballot.id,
            Part::Ballot,
            mixed::ballot,
            |brings| &mut brings.ballots,
        );
        let meetings = self.entries(
            |state| &state.meetings,
            |meeting| meeting.id,
            Part::Meeting,
            mixed::meeting,
            |brings| &mut brings.meetings,
        );
        let weights = self.named(
            |state: &State| &state.weighing.weights,
            Part::Weight,
            blend::nothing,
            |brings| &mut brings.scores,
        );
        let mut scores = self.named(
            |state: &State| &state.weighing.scores,
            Part::Scores,
            mixed::rows,
            |brings| &mut brings.scores,
        );
        scores.retain(|_, row| !row.is_empty());
        Gathered {
            participants,
            ideas,
            groups,
            boards,
            ballots,
            meetings,
            weighing: Weighing { weights, scores },
        }
    }

    /// Weaves how each board is worked on; one of which nothing was said is worked on as every other.
    fn boards(&mut self) -> BTreeMap<BoardRef, Board> {
        let usual = Board::default();
        let (mine, theirs) = (&self.mine.boards, &self.theirs.boards);
        let keys: BTreeSet<&BoardRef> = mine.keys().chain(theirs.keys()).collect();
        let mut woven = BTreeMap::new();
        for key in keys {
            let of =
                |state: &'_ BTreeMap<BoardRef, Board>| state.get(key).cloned().unwrap_or_default();
            let bases: Vec<Board> = self.bases.iter().map(|base| of(&base.boards)).collect();
            let bases: Vec<Option<&Board>> = bases.iter().map(Some).collect();
            let (ours, other) = (of(mine), of(theirs));
            let board = match verdict(&bases, &Some(&ours), &Some(&other)) {
                Verdict::Same | Verdict::Only(Whose::Mine) => ours.clone(),
                Verdict::Only(Whose::Theirs) => other,
                Verdict::Both => mixed::board(&bases, &ours, &other),
            };
            self.brings.details += usize::from(board != ours);
            if board != usual {
                woven.insert(key.clone(), board);
            }
        }
        woven
    }
}
