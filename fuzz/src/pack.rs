//! Any files for a content pack: it is a method that leads through a session, or every problem is placed and worded.
//!
//! A line that begins with `===` and a name begins the next file.

use std::collections::BTreeMap;

use diemo::document;
use diemo::method::{Method, Sources};
use diemo::route::Route;
use diemo::session::Session;

use crate::words::{LOCALE, WORKED, shown};

pub fn run(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut files = BTreeMap::new();
    for part in format!("\n{text}").split("\n===").skip(1) {
        let (name, contents) = part.split_once('\n').unwrap_or((part, ""));
        // A folder has each name once.
        files.insert(name.trim().to_owned(), contents.to_owned());
    }
    let sources = Sources {
        files: files.into_iter().collect(),
        ..Sources::default()
    };
    load(&sources);
}

/// Loads a pack and goes through a session with it, or says what is wrong with it.
pub fn load(sources: &Sources) {
    let problems = match Method::load(sources) {
        Ok(method) => {
            let session: Session = serde_json::from_str(WORKED).expect("the corpus is sound");
            let route = Route::of(&method, &session);
            for entry in &route.entries {
                LOCALE.why(&method, &session, &route, &entry.subject);
            }
            document::check(&method, &LOCALE)
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            problems
        }
    };
    for problem in problems {
        let said = LOCALE.problem(&problem);
        // A key for which there is no sentence stands in its place.
        assert!(!said.sentence.starts_with("method-"), "{problem:?}");
        shown(&said.sentence);
        let place = &problem.place;
        let file = sources.files.iter().find(|(name, _)| *name == place.file);
        let lines = file.map_or(0, |(_, text)| text.split('\n').count());
        assert!(place.line <= lines, "{problem:?}");
    }
}
