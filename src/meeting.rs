//! A meeting: who is in the room, what is to be done when, and what time it took.

mod adjust;
mod agenda;
mod clock;
mod course;
mod participant;
mod plan;
mod spent;

pub use agenda::{Block, Meeting, Span};
pub use clock::{Clock, Pace};
pub use course::{going_on, to_come};
pub use participant::{Participant, missing_roles};
pub use plan::{Part, plan};
pub use spent::{Spent, spent};
