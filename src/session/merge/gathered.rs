//! What both copies hold of the room, woven: people, ideas, boards, ballots, meetings and how services are weighed.

use std::collections::BTreeMap;

use super::super::State;
use super::super::joined::Part;
use super::blend;
use super::weave::Weave;
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
    pub fn services(&self) -> impl Iterator<Item = &ServiceId> {
        let ideas = self.ideas.iter().map(|idea| &idea.board);
        let groups = self.groups.iter().map(|group| &group.board);
        let boards = ideas.chain(groups).chain(self.boards.keys());
        let boards = boards.filter_map(|board| board.service.as_ref());
        boards.chain(self.weighing.scores.keys())
    }
}

impl Weave<'_> {
    /// Weaves what was made in the room.
    pub(super) fn gathered(&mut self) -> Gathered {
        let participants = self.entries(
            |state| &state.participants,
            |participant| participant.id,
            Part::Participant,
            blend::participant,
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
            blend::idea,
            |brings| &mut brings.ideas,
        );
        // One copy may have put an idea into a group that the other has taken away.
        for idea in &mut ideas {
            if !groups.iter().any(|group| Some(group.id) == idea.group) {
                idea.group = None;
            }
        }
        let boards = self.named(
            |state| &state.boards,
            Part::Board,
            // How a board is worked on matters while it is: nobody is asked about it.
            |_, mine, _| Some(mine.clone()),
            |brings| &mut brings.details,
        );
        let ballots = self.entries(
            |state| &state.ballots,
            |ballot| ballot.id,
            Part::Ballot,
            blend::nothing,
            |brings| &mut brings.ballots,
        );
        let meetings = self.entries(
            |state| &state.meetings,
            |meeting| meeting.id,
            Part::Meeting,
            blend::nothing,
            |brings| &mut brings.meetings,
        );
        let weights = self.named(
            |state: &State| &state.weighing.weights,
            Part::Weight,
            blend::nothing,
            |brings| &mut brings.scores,
        );
        let scores = self.named(
            |state: &State| &state.weighing.scores,
            Part::Scores,
            blend::nothing,
            |brings| &mut brings.scores,
        );
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
}
