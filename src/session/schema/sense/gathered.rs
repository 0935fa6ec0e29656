//! What of the room contradicts itself: people, ideas, boards, ballots, meetings and how services are weighed.

use std::collections::HashSet;

use super::super::{Fault, Step};
use super::{Found, entry, path};
use crate::board::{Ballot, BoardRef};
use crate::meeting::Meeting;
use crate::method::ServiceId;
use crate::session::{Refusal, Subject};

impl Found<'_> {
    /// Looks at what was made in the room.
    pub(super) fn gathered(&mut self) {
        let state = &self.session.state;
        let participants = state.participants.iter().map(|one| one.id);
        self.doubled(&["state", "participants"], participants);
        self.doubled(&["state", "ideas"], state.ideas.iter().map(|one| one.id));
        self.doubled(&["state", "groups"], state.groups.iter().map(|one| one.id));
        self.doubled(
            &["state", "ballots"],
            state.ballots.iter().map(|one| one.id),
        );
        let meetings = state.meetings.iter().map(|one| one.id);
        self.doubled(&["state", "meetings"], meetings);
        self.ideas();
        for (at, group) in state.groups.iter().enumerate() {
            self.of_board(&entry(&["state", "groups"], at), &group.board);
        }
        for board in state.boards.keys() {
            let here = path(&["state", "boards", &board.to_string()]);
            self.of_board(&here, board);
        }
        for (at, ballot) in state.ballots.iter().enumerate() {
            self.ballot(&entry(&["state", "ballots"], at), ballot);
        }
        for (at, meeting) in state.meetings.iter().enumerate() {
            self.meeting(&entry(&["state", "meetings"], at), meeting);
        }
        self.weighing();
    }

    fn ideas(&mut self) {
        let state = &self.session.state;
        let groups: HashSet<_> = state.groups.iter().map(|group| group.id).collect();
        for (at, idea) in state.ideas.iter().enumerate() {
            let here = entry(&["state", "ideas"], at);
            self.of_board(&here, &idea.board);
            if let Some(group) = idea.group.filter(|group| !groups.contains(group)) {
                self.nowhere(&here, &["group"], &group.to_string());
            }
        }
    }

    fn ballot(&mut self, here: &[Step], ballot: &Ballot) {
        let about = ballot
            .about
            .as_ref()
            .map(|about| Subject::from(about.clone()));
        if let Some(refusal) = about.and_then(|subject| self.unknown(&subject)) {
            let path = [here, &path(&["about"])].concat();
            self.tell(path, Fault::Refused(refusal));
        }
        if let Some(board) = &ballot.board {
            self.of_board(here, board);
        }
        let mut choices = HashSet::new();
        for (at, choice) in ballot.choices.iter().enumerate() {
            if !choices.insert(choice.id.as_str()) {
                let path = [here, &entry(&["choices"], at)].concat();
                let found = choice.id.clone();
                self.tell(path, Fault::DoubledId { found });
            }
        }
        let mut slips = HashSet::new();
        for (at, slip) in ballot.slips.iter().enumerate() {
            let slip_here = [here, &entry(&["slips"], at)].concat();
            if !slips.insert(slip.id) {
                let found = slip.id.to_string();
                self.tell(slip_here.clone(), Fault::DoubledId { found });
            }
            for choice in slip.marks.keys() {
                if !choices.contains(choice.as_str()) {
                    self.nowhere(&slip_here, &["marks"], choice);
                }
            }
        }
    }

    fn meeting(&mut self, here: &[Step], meeting: &Meeting) {
        let mut blocks = HashSet::new();
        for (at, block) in meeting.blocks.iter().enumerate() {
            let here = [here, &entry(&["blocks"], at)].concat();
            if !blocks.insert(block.id) {
                let found = block.id.to_string();
                self.tell(here.clone(), Fault::DoubledId { found });
            }
            self.of_service(&here, block.service.as_ref());
        }
    }

    fn weighing(&mut self) {
        let scores = &self.session.state.weighing.scores;
        for service in scores.keys() {
            let here = path(&["state", "weighing", "scores", service.as_str()]);
            self.of_service(&here, Some(service));
        }
    }

    /// Looks at what stands on a board.
    fn of_board(&mut self, here: &[Step], board: &BoardRef) {
        self.of_service(here, board.service.as_ref());
        if let Some(method) = self.method
            && method.craft.board(board.board.as_str()).is_none()
        {
            self.nowhere(here, &["board"], board.board.as_str());
        }
    }

    pub(super) fn of_service(&mut self, here: &[Step], service: Option<&ServiceId>) {
        let Some(service) = service else { return };
        if self.session.service(service.as_str()).is_none() {
            let refusal = Refusal::UnknownService {
                service: service.to_string(),
                nearest: None,
            };
            self.tell(here.to_vec(), Fault::Refused(refusal));
        }
    }

    pub(super) fn nowhere(&mut self, here: &[Step], keys: &[&str], found: &str) {
        let path = [here, &path(keys)].concat();
        let found = found.to_owned();
        self.tell(path, Fault::PointsNowhere { found });
    }
}
