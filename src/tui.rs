//! The full-screen front end: a terminal, its events, and what screens are made of.

pub mod field;
pub mod keys;
pub mod list;
pub mod palette;
pub mod surroundings;
pub mod theme;
pub mod wrap;
