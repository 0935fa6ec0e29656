//! Process models as BPMN 2.0, written with their drawing and read from whatever made the file.
//!
//! What BPMN has no place for (minutes, shares, marks, gaps) stands in extension elements of an own namespace, so that
//! a file of this program reads back the same.

mod element;
mod expand;
mod figures;
pub(super) mod geometry;
mod kinds;
mod order;
mod read;
mod tree;
mod understand;
mod write;

pub use read::{Imported, Missed, MissedKind, Unreadable, read};
pub use write::write;

/// The namespace of what BPMN has no place for.
const OWN: &str = "urn:diemo:process:1";
/// The namespaces of BPMN 2.0 (OMG formal/2011-01-03): the model, its drawing, and places and lines in drawings.
const MODEL: &str = "http://www.omg.org/spec/BPMN/20100524/MODEL";
const DRAWING: &str = "http://www.omg.org/spec/BPMN/20100524/DI";
const PLACES: &str = "http://www.omg.org/spec/DD/20100524/DC";
const LINES: &str = "http://www.omg.org/spec/DD/20100524/DI";
