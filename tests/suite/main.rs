//! One test program: it builds once, and each file of this folder is a subject.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod agenda;
mod analysing;
mod analysis;
mod architecture;
mod bindings;
mod bounds;
mod bpmn;
mod broken;
mod calendar_papers;
mod cases;
mod cli;
mod cockpit;
mod content;
mod counting;
mod craft;
mod document;
mod due;
mod duties;
mod economics;
mod editor;
mod example;
mod exhibits;
mod faults;
mod field;
mod follow;
mod following;
mod following_up;
mod form;
mod gathering;
mod guide;
mod hostile;
mod ideas;
mod impossible;
mod integration;
mod journeys;
mod keys;
mod lessons;
mod list;
mod locale;
mod looking;
mod many;
mod meetings;
mod merge;
mod method;
mod model;
mod models;
mod other_method;
mod palette;
mod papers;
mod papers_of_analyses;
mod past;
mod planner;
mod planning;
mod previews;
mod processes;
mod program;
mod properties;
mod protocol;
mod raw;
mod reading;
mod readme;
mod records;
mod reopening;
mod room;
mod route;
mod rules;
mod sample;
mod schema;
mod screens;
mod scribe;
mod script;
mod seat;
mod sharing;
mod showcase;
mod slow;
mod speaking;
mod store;
mod sums;
mod support;
mod terminal;
mod text;
mod theme;
mod tongues;
mod toolbox;
mod tooled;
mod tour;
mod trial;
mod upgrades;
mod votes;
mod workshop;
mod wrap;

#[test]
fn every_file_of_the_suite_is_declared() {
    let declared = include_str!("main.rs");
    for entry in std::fs::read_dir("tests/suite").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let line = format!("mod {name};");
        assert!(
            name == "main" || declared.contains(&line),
            "{line} is missing"
        );
    }
}
