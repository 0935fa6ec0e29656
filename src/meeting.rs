//! A meeting: who is in the room, what is to be done when, and what time it took.

mod agenda;
mod participant;

pub use agenda::{Block, Meeting, Span};
pub use participant::Participant;
