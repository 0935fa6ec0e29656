//! The agenda of the meeting, and the clock of what is worked on: what they show depends on the time, and is made as it is
//! drawn.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::picture::{Page, Room};
use crate::board::BoardRef;
use crate::locale::Locale;
use crate::meeting::{self, Block, Meeting, Pace, Span};
use crate::method::Timekeeping;

/// A meeting, and how its time is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Timed {
    pub meeting: Meeting,
    time: Timekeeping,
    /// When the session was last altered.
    altered: Timestamp,
}

/// The clock at a moment, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reading {
    /// What is worked on.
    pub block: String,
    /// In figures that can be drawn large.
    pub figures: String,
    /// What the figures are.
    pub about: String,
    pub pace: Pace,
}

/// Returns the clock of the meeting that goes on; of the round, where a board is worked on in rounds.
pub(super) fn clock(room: Room<'_>, board: Option<&BoardRef>) -> Option<Timed> {
    let state = &room.session.state;
    let round = board.and_then(|board| round(room, board));
    let meeting = round.or_else(|| meeting::going_on(&state.meetings).cloned())?;
    Some(Timed {
        meeting,
        time: room.method.craft.time.clone(),
        altered: room.session.altered(),
    })
}

/// Returns the round that runs as a meeting of one block: it is timed as one.
fn round(room: Room<'_>, board: &BoardRef) -> Option<Meeting> {
    let running = room.session.state.boards.get(board)?.running.as_ref()?;
    let format = room.method.craft.format(running.format.as_str())?;
    let began = running.began?;
    let at = usize::try_from(running.round).ok()?.checked_sub(1)?;
    let round = format.rounds.get(at)?;
    let block = Block {
        id: Uuid::nil(),
        text: round.name.clone(),
        minutes: round.minutes,
        extra: 0,
        rest: false,
        step: None,
        service: None,
        technique: None,
        spans: vec![Span {
            from: began,
            to: None,
        }],
    };
    Some(Meeting {
        id: Uuid::nil(),
        name: String::new(),
        at: None,
        began: Some(began),
        ended: None,
        blocks: vec![block],
    })
}

/// Returns the agenda: of the meeting that goes on, else of the next, else of the last.
pub(super) fn page(room: Room<'_>) -> Option<Page> {
    let meetings = &room.session.state.meetings;
    let next = || meeting::to_come(meetings);
    let meeting = meeting::going_on(meetings).or_else(next);
    let meeting = meeting.or_else(|| meetings.last())?;
    Some(Page::Agenda(Timed {
        meeting: meeting.clone(),
        time: room.method.craft.time.clone(),
        altered: room.session.altered(),
    }))
}

impl Timed {
    /// Returns when what it shows changes by itself.
    pub fn wakes(&self, now: Timestamp) -> Option<Timestamp> {
        let runs = !self.meeting.was_left(now, self.altered);
        runs.then(|| self.meeting.clock(now, &self.time)?.wakes)?
    }

    /// Reads the clock; nothing where no block runs, or nobody has looked after the meeting for long.
    pub fn read(&self, locale: &Locale, now: Timestamp) -> Option<Reading> {
        if self.meeting.was_left(now, self.altered) {
            return None;
        }
        let clock = self.meeting.clock(now, &self.time)?;
        let left = clock.given.saturating_sub(clock.used);
        let (key, count) = if clock.given.is_zero() {
            ("follow-minutes-used", clock.used.as_mins())
        } else if clock.pace == Pace::Over {
            ("follow-minutes-over", (-left).as_mins())
        } else if left <= SignedDuration::from_mins(1) {
            ("follow-seconds-left", left.as_secs())
        } else if clock.pace == Pace::Warn {
            ("follow-minutes-last", rounded_up(left))
        } else {
            ("follow-minutes-left", rounded_up(left))
        };
        Some(Reading {
            block: clock.block.text.clone(),
            figures: count.to_string(),
            about: locale.say(key, &[("count", count.into())]),
            pace: clock.pace,
        })
    }
}

fn rounded_up(left: SignedDuration) -> i64 {
    let seconds = left.as_secs();
    seconds.div_euclid(60) + i64::from(seconds.rem_euclid(60) > 0)
}
