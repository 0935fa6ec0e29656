//! Process models: who does what in which order, in three variants of a service's process.

mod compare;
mod drawn;
mod flaw;
mod layout;
mod measures;
mod model;
mod ways;

pub use compare::{Difference, DifferenceKind, Shortfall, compare, fallbacks, shortfalls};
pub use drawn::Drawn;
pub use flaw::{Flaw, problems};
pub use layout::{Band, Cell, Connector, Drawing, Line, Place, layout};
pub use measures::{Changed, Measure, Measures, Worths, measure, usual_path};
pub use model::{
    Actor, Flow, Gap, Lane, Medium, Model, ModelRef, Step, StepKind, Variant, Worth, between,
};
pub use ways::Unmeasured;
