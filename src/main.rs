//! Picks the door, nothing else.
fn main() {}
