//! Two copies of a session joined into one.

mod agreed;
mod laws;
mod screen;
mod stories;
