//! The agenda of the meeting, and the clock of the block that is worked on.

use jiff::Timestamp;

use super::picture::{Page, Room};

/// What is worked on now, and since when: what is left of it depends on the time alone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Clock {
    pub text: String,
    /// The minutes that it may take.
    pub minutes: u32,
    pub since: Timestamp,
}

/// The agenda, in the order of the blocks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Agenda {
    pub title: String,
}

/// Returns the clock of the meeting that goes on.
pub(super) fn clock(room: Room<'_>) -> Option<Clock> {
    let mut meetings = room.session.state.meetings.iter().rev();
    let meeting = meetings.find(|meeting| meeting.goes_on())?;
    let block = meeting.current()?;
    let open = block.spans.iter().find(|span| span.to.is_none())?;
    Some(Clock {
        text: block.text.clone(),
        minutes: block.minutes + block.extra,
        since: open.from,
    })
}

/// Returns the agenda.
pub(super) fn page(_: Room<'_>) -> Option<Page> {
    None
}
