//! The course of a meeting: begun, turned from block to block, made longer, and ended; each gives the meeting as it is then.

use jiff::Timestamp;
use uuid::Uuid;

use super::agenda::{Meeting, Span};

/// Returns the meeting that goes on.
pub fn going_on(meetings: &[Meeting]) -> Option<&Meeting> {
    meetings.iter().rev().find(|meeting| meeting.goes_on())
}

/// Returns the meeting that is planned and has not begun.
pub fn to_come(meetings: &[Meeting]) -> Option<&Meeting> {
    let planned = |meeting: &&Meeting| meeting.began.is_none() && meeting.ended.is_none();
    meetings.iter().rev().find(planned)
}

impl Meeting {
    /// Returns the meeting begun, at its first block.
    pub fn begin(&self, at: Timestamp) -> Self {
        let mut begun = self.clone();
        begun.began = Some(at);
        begun.ended = None;
        begun.turn(begun.blocks.first().map(|block| block.id), at)
    }

    /// Returns the meeting at another block, or at none.
    pub fn turn(&self, to: Option<Uuid>, at: Timestamp) -> Self {
        let mut turned = self.clone();
        for block in &mut turned.blocks {
            for span in &mut block.spans {
                if span.to.is_none() {
                    // Where the clock was set back meanwhile, nothing was used.
                    span.to = Some(at.max(span.from));
                }
            }
        }
        let mut blocks = turned.blocks.iter_mut();
        if let Some(block) = blocks.find(|block| Some(block.id) == to) {
            block.spans.push(Span { from: at, to: None });
        }
        turned
    }

    /// Returns the meeting at the block after the one that runs; at none after the last.
    pub fn go_on(&self, at: Timestamp) -> Self {
        self.turn(self.next_block(), at)
    }

    /// Returns the block that comes next: after the one that runs, or else after the last that was worked on.
    pub fn next_block(&self) -> Option<Uuid> {
        let running = self.blocks.iter().position(super::Block::runs);
        let worked_on = |block: &super::Block| !block.spans.is_empty();
        let last = running.or_else(|| self.blocks.iter().rposition(worked_on));
        let next = last.map_or(0, |last| last + 1);
        self.blocks.get(next).map(|block| block.id)
    }

    /// Returns the meeting with so many minutes more for the block that runs.
    pub fn extend(&self, minutes: u32) -> Self {
        let mut extended = self.clone();
        let mut blocks = extended.blocks.iter_mut();
        if let Some(block) = blocks.find(|block| block.runs()) {
            block.extra = block.extra.saturating_add(minutes);
        }
        extended
    }

    /// Returns the meeting ended.
    pub fn end(&self, at: Timestamp) -> Self {
        let mut ended = self.turn(None, at);
        ended.ended = ended.began.map(|began| at.max(began));
        ended
    }

    /// Returns when the meeting is over that somebody ends now: when something was last done, where everybody left it.
    pub fn over_at(&self, now: Timestamp, altered: Timestamp) -> Timestamp {
        if self.was_left(now, altered) {
            altered
        } else {
            now
        }
    }

    /// Gives the meeting and its blocks an identity, where they have none yet.
    pub fn name(&mut self, mut identity: impl FnMut() -> Uuid) {
        let blocks = self.blocks.iter_mut().map(|block| &mut block.id);
        for id in std::iter::once(&mut self.id).chain(blocks) {
            if id.is_nil() {
                *id = identity();
            }
        }
    }
}
