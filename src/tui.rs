//! The full-screen front end: a terminal, its events, and what screens are made of.

pub mod events;
pub mod field;
pub mod keys;
pub mod list;
pub mod palette;
pub mod screen;
pub mod surroundings;
pub mod terminal;
pub mod theme;
pub mod watch;
pub mod wrap;
