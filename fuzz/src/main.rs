//! Feeds whatever comes to one part of the program, over and over, and ends at the first thing that must not happen.
//!
//! `DIEMO_FUZZ` names the part. What is new is found by looking which code a try has reached; `fuzz/run` says how.

#![no_main]

mod archive;
mod bpmn;
mod case;
mod condition;
mod disk;
mod journal;
mod pack;
mod session;
mod text;
mod words;

use std::sync::OnceLock;

use libfuzzer_sys::{Corpus, fuzz_target};

type Target = fn(&[u8]);

const TARGETS: [(&str, Target); 8] = [
    ("archive", archive::run),
    ("bpmn", bpmn::run),
    ("case", case::run),
    ("condition", condition::run),
    ("journal", journal::run),
    ("pack", pack::run),
    ("session", session::run),
    ("text", text::run),
];

fn target() -> Target {
    static TARGET: OnceLock<Target> = OnceLock::new();
    *TARGET.get_or_init(|| {
        let wanted = std::env::var("DIEMO_FUZZ").unwrap_or_default();
        let target = TARGETS.iter().find(|(name, _)| *name == wanted);
        let names = TARGETS.map(|(name, _)| name).join(", ");
        target
            .unwrap_or_else(|| panic!("DIEMO_FUZZ is one of {names}"))
            .1
    })
}

fuzz_target!(|data: &[u8]| -> Corpus {
    target()(data);
    Corpus::Keep
});
