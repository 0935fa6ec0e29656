//! What changes in the room do to the state: ideas, boards, ballots and scores.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use super::apply::{not_empty, put};
use super::{Refusal, State};
use crate::board::{Arranged, Ballot, Board, BoardRef};
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
            match places.get(&idea.id) {
                Some(&at) => self.ideas[at].clone_from(idea),
                None => {
                    places.insert(idea.id, self.ideas.len());
                    self.ideas.push(idea.clone());
                }
            }
        }
        let gone: HashSet<&Uuid> = arranged.without_ideas.iter().collect();
        self.ideas.retain(|idea| !gone.contains(&idea.id));
        // A group that is taken away and put in one stroke keeps its ideas and goes to the end: so groups change places.
        let mut gone: HashSet<&Uuid> = arranged.without_groups.iter().collect();
        self.groups.retain(|group| !gone.contains(&group.id));
        for group in &arranged.groups {
            put(&mut self.groups, group, |group| group.id);
            gone.remove(&group.id);
        }
        for idea in &mut self.ideas {
            if idea
                .group
                .as_ref()
                .is_some_and(|group| gone.contains(group))
            {
                idea.group = None;
            }
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
        put(&mut self.ballots, ballot, |ballot| ballot.id);
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
        match &board.service {
            Some(service) if !self.services.iter().any(|known| known.id == *service) => {
                Err(Refusal::UnknownService {
                    service: service.to_string(),
                    nearest: None,
                })
            }
            _ => Ok(()),
        }
    }
}
