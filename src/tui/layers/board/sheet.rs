//! What lies on a board: its ideas in the order they came, its groups, and the format that is going on.

use jiff::{Timestamp, Unit};
use uuid::Uuid;

use crate::board::{Board, BoardRef, Group, Idea};
use crate::method::{Format, Method, Per, Round};
use crate::session::Session;
use crate::tui::app::Context;

/// A board as it is now.
pub struct Sheet<'c> {
    pub ideas: Vec<&'c Idea>,
    pub groups: Vec<&'c Group>,
    pub board: Board,
}

/// The round that is going on.
pub struct Course<'c> {
    pub format: &'c Format,
    pub round: Option<&'c Round>,
    /// Counted from one.
    pub number: usize,
    pub began: Option<Timestamp>,
}

impl<'c> Sheet<'c> {
    /// Returns what lies on a board, gone through once.
    pub fn of(context: &Context<'c>, board: &BoardRef) -> Self {
        let session = context.desk.map(|desk| &desk.session);
        Self::in_session(session, board)
    }

    fn in_session(session: Option<&'c Session>, board: &BoardRef) -> Self {
        let Some(session) = session else {
            return Self {
                ideas: Vec::new(),
                groups: Vec::new(),
                board: Board::default(),
            };
        };
        let state = &session.state;
        let ideas = state.ideas.iter().filter(|idea| idea.board == *board);
        let groups = state.groups.iter().filter(|group| group.board == *board);
        Self {
            ideas: ideas.collect(),
            groups: groups.collect(),
            board: state.boards.get(board).cloned().unwrap_or_default(),
        }
    }

    /// Returns the number by which an idea is known on its board.
    pub fn number(&self, id: Uuid) -> Option<usize> {
        let at = self.ideas.iter().position(|idea| idea.id == id);
        at.map(|at| at + 1)
    }

    /// Returns the idea.
    pub fn idea(&self, id: Uuid) -> Option<&'c Idea> {
        self.ideas.iter().find(|idea| idea.id == id).copied()
    }

    /// Returns the format that is going on, with its round.
    pub fn course(&self, method: &'c Method) -> Option<Course<'c>> {
        let running = self.board.running.as_ref()?;
        let format = method.craft.format(running.format.as_str())?;
        let at = usize::try_from(running.round).ok()?.checked_sub(1);
        Some(Course {
            format,
            round: at.and_then(|at| format.rounds.get(at)),
            number: usize::try_from(running.round).unwrap_or(usize::MAX),
            began: running.began,
        })
    }

    /// Returns the round that ideas are written in now; zero where there are no rounds.
    pub fn round(&self, method: &Method) -> u32 {
        self.board.round(&method.craft)
    }
}

impl Course<'_> {
    /// Returns how many rounds there are.
    pub fn rounds(&self) -> usize {
        self.format.rounds.len()
    }

    /// Returns the minutes that are left, begun ones counted whole; none where there is no clock.
    pub fn left(&self, now: Timestamp) -> Option<usize> {
        usize::try_from(self.seconds_left(now)?.div_ceil(60)).ok()
    }

    /// Returns when it has to be said anew how much time is left.
    pub fn next_repaint(&self, now: Timestamp) -> Option<Timestamp> {
        let seconds = self.seconds_left(now).filter(|left| *left > 0)?;
        let until = i64::try_from((seconds - 1) % 60 + 1).ok()?;
        now.checked_add(jiff::SignedDuration::from_secs(until)).ok()
    }

    fn seconds_left(&self, now: Timestamp) -> Option<u64> {
        let (round, began) = (self.round?, self.began?);
        let used = now.since((Unit::Second, began)).ok()?.get_seconds();
        let all = i64::from(round.minutes) * 60;
        Some(u64::try_from(all - used).unwrap_or(0))
    }
}

/// Returns the board of the step where the facilitator stands.
pub fn here(context: &Context<'_>) -> Option<BoardRef> {
    let desk = context.desk?;
    let place = desk.session.place.as_ref();
    let first = || Some(&context.method.phases.first()?.steps.first()?.id);
    let step = place.and_then(|place| place.step.as_ref()).or_else(first)?;
    let kind = context.method.craft.board_of(step)?;
    let own = (kind.per == Per::Service).then(|| desk.service().cloned());
    Some(BoardRef {
        board: kind.id.clone(),
        service: own.flatten(),
    })
}
