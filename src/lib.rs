//! diemo leads a facilitator through the DIEMO method, by which a municipality brings a public service online.

pub mod cli;
pub mod document;
pub mod locale;
pub mod method;
pub mod route;
pub mod session;
pub mod store;
pub mod text;
pub mod tui;
