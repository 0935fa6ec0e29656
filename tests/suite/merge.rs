//! Two copies of a session joined into one.

mod laws;
mod screen;
mod stories;
