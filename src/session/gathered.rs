//! What changes in the room do to the state: ideas, boards, ballots and scores.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::apply::{not_empty, put};
use super::{Refusal, State, Subject};
use crate::board::{Arranged, Ballot, Board, BoardRef};
use crate::meeting::Meeting;
use crate::method::{CriterionId, ServiceId};

impl State {
    /// Returns the idea.
    pub fn idea(&self, id: Uuid) -> Option<&crate::board::Idea> {
        self.ideas.iter().find(|idea| idea.id == id)
    }

    /// Puts ideas and groups on boards and takes others away: all of it, or nothing.
    pub(super) fn arrange(&mut self, arranged: &Arranged) -> Result<(), Refusal> {
        for idea in &arranged.ideas {
            not_empty(&idea.text, "idea")?;
            self.has_board(&idea.board)?;
        }
        for group in &arranged.groups {
            not_empty(&group.name, "group")?;
            self.has_board(&group.board)?;
        }
        let ideas: HashSet<Uuid> = self.ideas.iter().map(|idea| idea.id).collect();
        let groups: HashSet<Uuid> = self.groups.iter().map(|group| group.id).collect();
        let known = arranged.without_ideas.iter().all(|id| ideas.contains(id));
        if !known || !arranged.without_groups.iter().all(|id| groups.contains(id)) {
            return Err(Refusal::UnknownRecord);
        }
        // Many come at once when a list is pasted: to look for each among all takes the square of the time.
        let places = self.ideas.iter().enumerate();
        let mut places: HashMap<Uuid, usize> = places.map(|(at, idea)| (idea.id, at)).collect();
        for idea in &arranged.ideas {
            if let Some(&at) = places.get(&idea.id) {
                self.ideas[at].clone_from(idea);
            } else {
                places.insert(idea.id, self.ideas.len());
                self.ideas.push(idea.clone());
            }
        }
        let gone: HashSet<&Uuid> = arranged.without_ideas.iter().collect();
        self.ideas.retain(|idea| !gone.contains(&idea.id));
        // A group that is taken away and put in one stroke keeps its ideas and goes to the end: so groups change places.
        let gone: HashSet<&Uuid> = arranged.without_groups.iter().collect();
        self.groups.retain(|group| !gone.contains(&group.id));
        for group in &arranged.groups {
            put(&mut self.groups, group, |group| group.id);
        }
        // Nor is an idea in a group that another copy, or an undone change, has left out.
        let groups: HashSet<Uuid> = self.groups.iter().map(|group| group.id).collect();
        for idea in &mut self.ideas {
            idea.group = idea.group.filter(|group| groups.contains(group));
        }
        Ok(())
    }

    /// Says how a board is worked on.
    pub(super) fn work_on(&mut self, board: &BoardRef, as_it_is: &Board) -> Result<(), Refusal> {
        self.has_board(board)?;
        if *as_it_is == Board::default() {
            self.boards.remove(board);
        } else {
            self.boards.insert(board.clone(), as_it_is.clone());
        }
        Ok(())
    }

    /// Adds or replaces a ballot.
    pub(super) fn ask(&mut self, ballot: &Ballot) -> Result<(), Refusal> {
        not_empty(&ballot.question, "question")?;
        if let Some(board) = &ballot.board {
            self.has_board(board)?;
        }
        if let Some(about) = &ballot.about {
            self.known(&Subject::from(about.clone()))?;
        }
        put(&mut self.ballots, ballot, |ballot| ballot.id);
        Ok(())
    }

    /// Adds or replaces a meeting.
    pub(super) fn meet(&mut self, meeting: &Meeting) -> Result<(), Refusal> {
        for block in &meeting.blocks {
            self.has_service(block.service.as_ref())?;
        }
        put(&mut self.meetings, meeting, |meeting| meeting.id);
        Ok(())
    }

    pub(super) fn weigh(&mut self, criterion: &CriterionId, weight: Option<u32>) {
        match weight {
            Some(weight) => {
                self.weighing.weights.insert(criterion.clone(), weight);
            }
            None => {
                self.weighing.weights.remove(criterion);
            }
        }
    }

    pub(super) fn score(
        &mut self,
        service: &ServiceId,
        criterion: &CriterionId,
        score: Option<u32>,
    ) -> Result<(), Refusal> {
        self.service_mut(service)?;
        let scores = self.weighing.scores.entry(service.clone()).or_default();
        match score {
            Some(score) => {
                scores.insert(criterion.clone(), score);
            }
            None => {
                scores.remove(criterion);
            }
        }
        if scores.is_empty() {
            self.weighing.scores.remove(service);
        }
        Ok(())
    }

    /// Checks that the service of a board is one of the session's.
    fn has_board(&self, board: &BoardRef) -> Result<(), Refusal> {
        self.has_service(board.service.as_ref())
    }
}
