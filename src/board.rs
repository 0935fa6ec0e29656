//! The board: ideas, groups, scores and ballots, as plain data and pure functions.

mod alike;
mod arranging;
mod ballot;
mod capture;
mod count;
mod idea;
mod matrix;
mod ranking;
mod screening;
mod slip;
mod weighing;

pub use alike::{Double, alike, doubles};
pub use ballot::{Ballot, BallotChoice, Openness, Slip};
pub use capture::{Captured, capture, lines};
pub use count::{Count, ENOUGH_FINGERS, GroupCount, Heard, MOST_FINGERS, Tally, Upshot};
pub use idea::{Arranged, Board, BoardRef, Group, Idea, Running, Spot};
pub use matrix::{Corner, Quarters, quadrant, quarters};
pub use ranking::{Ranked, Ranking, Turn};
pub use screening::{ClassShare, Outcome, Share, ordered, outcome, result, share};
pub use slip::SlipFault;
pub use weighing::Weighing;
