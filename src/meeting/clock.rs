//! The clock of a meeting: what was used of the box that runs, when blocks begin, and when the clock has to be looked at.

use jiff::SignedDuration;
use jiff::Timestamp;

use super::agenda::{Block, Meeting, Span};
use crate::method::Timekeeping;

/// The clock of the block that is worked on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Clock<'m> {
    pub block: &'m Block,
    /// What was used of it, on every day that it was worked on.
    pub used: SignedDuration,
    /// The time it has; zero where it has as long as it takes.
    pub given: SignedDuration,
    pub pace: Pace,
    /// When what the clock shows changes; never where nobody has looked after the meeting for long.
    pub wakes: Option<Timestamp>,
}

/// How far a box has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Pace {
    Running,
    /// It is soon over.
    Warn,
    /// Its time is used.
    Over,
}

const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// After so long without a word from anybody, a meeting was not ended but left.
const LEFT: SignedDuration = SignedDuration::from_hours(3);

impl Span {
    /// Returns how long it has been; a clock that was set back makes nothing shorter than nothing.
    pub fn length(&self, now: Timestamp) -> SignedDuration {
        let end = self.to.unwrap_or(now);
        end.duration_since(self.from).max(SignedDuration::ZERO)
    }
}

impl Block {
    /// Returns the time that it has: what was planned, and what the group gave it beyond that.
    pub fn given(&self) -> SignedDuration {
        minutes(self.minutes).saturating_add(minutes(self.extra))
    }

    /// Returns the time that it took so far.
    pub fn used(&self, now: Timestamp) -> SignedDuration {
        let lengths = self.spans.iter().map(|span| span.length(now));
        lengths.fold(SignedDuration::ZERO, SignedDuration::saturating_add)
    }

    /// Says whether it is worked on.
    pub fn runs(&self) -> bool {
        self.spans.iter().any(|span| span.to.is_none())
    }

    /// Returns when work on it began last, where it is worked on.
    fn running_since(&self) -> Option<Timestamp> {
        let mut open = self.spans.iter().filter(|span| span.to.is_none());
        open.next_back().map(|span| span.from)
    }
}

impl Meeting {
    /// Returns the clock of the block that is worked on.
    pub fn clock(&self, now: Timestamp, time: &Timekeeping) -> Option<Clock<'_>> {
        let block = self.goes_on().then(|| self.current())??;
        let (used, given) = (block.used(now), block.given());
        let pace = pace(used, given, time);
        let left = given.saturating_sub(used);
        let step = if left > SignedDuration::ZERO && left <= MINUTE {
            SignedDuration::from_secs(1)
        } else {
            MINUTE
        };
        let abandoned = used.saturating_sub(given) > LEFT;
        let wakes = (!abandoned).then(|| now.checked_add(until_next(used, step)).ok());
        Some(Clock {
            block,
            used,
            given,
            pace,
            wakes: wakes.flatten(),
        })
    }

    /// Returns when each block begins, by what was used until now; nothing for those that were passed over.
    pub fn starts(&self, now: Timestamp) -> Vec<Option<Timestamp>> {
        let worked_on = |block: &Block| !block.spans.is_empty();
        let last = self.blocks.iter().rposition(worked_on);
        let mut next = self.began.or(self.at).unwrap_or(now);
        let start = |(at, block): (usize, &Block)| {
            if let Some(first) = block.spans.first() {
                let ends = block.spans.iter().filter_map(|span| span.to).max();
                let left = block.given().saturating_sub(block.used(now));
                let left = left.max(SignedDuration::ZERO);
                next = match ends {
                    _ if block.runs() => now.saturating_add(left).unwrap_or(now),
                    Some(end) => next.max(end),
                    None => next,
                };
                return Some(first.from);
            }
            if self.ended.is_some() || last.is_some_and(|last| at < last) {
                return None;
            }
            if self.began.is_some() {
                next = next.max(now);
            }
            let begins = next;
            next = next.saturating_add(block.given()).unwrap_or(next);
            Some(begins)
        };
        self.blocks.iter().enumerate().map(start).collect()
    }

    /// Returns the minutes that were planned for all blocks.
    pub fn planned(&self) -> u32 {
        let minutes = self.blocks.iter().map(|block| block.minutes);
        minutes.fold(0, u32::saturating_add)
    }

    /// Returns the time that all blocks have: what was planned, and what was given beyond.
    pub fn given(&self) -> SignedDuration {
        let given = self.blocks.iter().map(Block::given);
        given.fold(SignedDuration::ZERO, SignedDuration::saturating_add)
    }

    /// Returns the time that all blocks took so far.
    pub fn used(&self, now: Timestamp) -> SignedDuration {
        let used = self.blocks.iter().map(|block| block.used(now));
        used.fold(SignedDuration::ZERO, SignedDuration::saturating_add)
    }

    /// Says whether nobody has ended the meeting though it must be over, by when the session was last altered.
    pub fn was_left(&self, now: Timestamp, altered: Timestamp) -> bool {
        let Some(began) = self.began.filter(|_| self.ended.is_none()) else {
            return false;
        };
        let marks = self.blocks.iter().flat_map(|block| &block.spans);
        let marks = marks.flat_map(|span| [Some(span.from), span.to]).flatten();
        let last = marks.fold(began.max(altered), Timestamp::max);
        let over = self.current().is_none_or(|block| {
            let since = block.running_since().unwrap_or(began);
            let left = block.given().saturating_sub(block.used(since));
            let left = left.max(SignedDuration::ZERO);
            let ends = since.saturating_add(left).unwrap_or(since);
            now.duration_since(ends) > LEFT
        });
        over && now.duration_since(last) > LEFT
    }
}

/// Returns how far a box has come; one without an end is never over.
fn pace(used: SignedDuration, given: SignedDuration, time: &Timekeeping) -> Pace {
    let (used, given) = (used.as_millis(), given.as_millis());
    if given == 0 {
        Pace::Running
    } else if used >= given {
        Pace::Over
    } else if used * 100 >= given * i128::from(time.warn) {
        Pace::Warn
    } else {
        Pace::Running
    }
}

/// Returns how long it takes until a whole number of steps has been used.
fn until_next(used: SignedDuration, step: SignedDuration) -> SignedDuration {
    let step = step.as_nanos();
    let left = step - used.as_nanos().rem_euclid(step);
    SignedDuration::from_nanos(i64::try_from(left).unwrap_or(i64::MAX))
}

fn minutes(number: u32) -> SignedDuration {
    SignedDuration::from_mins(i64::from(number))
}
