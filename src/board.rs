//! The board: ideas, groups, scores and ballots, as plain data and pure functions.

mod arranging;
mod ballot;
mod idea;
mod weighing;

pub use ballot::{Ballot, BallotChoice, Openness, Slip};
pub use idea::{Arranged, Board, BoardRef, Group, Idea, Running, Spot};
pub use weighing::Weighing;
