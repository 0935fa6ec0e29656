//! Process models: who does what in which order, in three variants of a service's process.

mod drawn;
mod model;

pub use drawn::Drawn;
pub use model::{
    Actor, Flow, Gap, Lane, Medium, Model, ModelRef, Step, StepKind, Variant, Worth, between,
};
