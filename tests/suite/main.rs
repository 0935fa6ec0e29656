//! One test program.
#![expect(
    clippy::unwrap_used,
    reason = "a test that meets nothing where something is expected should fail"
)]

mod locale;
mod support;
