//! Which part of the program may know which, and what no part of it may do; read from the source itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use diemo::method::{Method, builtin};

/// What a room is for, from the top of the house to the ground.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Floor {
    /// Talks to a person.
    Door,
    Helper,
    /// Computes what the person asks for.
    Answer,
    /// Plain data and pure functions.
    Subject,
}

/// What every door may know.
const BELOW_DOORS: &[&str] = &[
    "store",
    "document",
    "locale",
    "experience",
    "route",
    "session",
    "board",
    "meeting",
    "process",
    "costs",
    "plan",
    "method",
    "text",
];

/// Every room, its floor, and the rooms it may know.
const ROOMS: &[(&str, Floor, &[&str])] = &[
    ("cli", Floor::Door, BELOW_DOORS),
    ("tui", Floor::Door, BELOW_DOORS),
    (
        "store",
        Floor::Helper,
        &[
            "experience",
            "route",
            "session",
            "board",
            "meeting",
            "process",
            "costs",
            "plan",
            "method",
            "text",
        ],
    ),
    (
        "document",
        Floor::Helper,
        &[
            "locale", "route", "session", "board", "meeting", "process", "costs", "plan", "method",
            "text",
        ],
    ),
    (
        "locale",
        Floor::Helper,
        &[
            "experience",
            "route",
            "session",
            "board",
            "meeting",
            "process",
            "costs",
            "plan",
            "method",
            "text",
        ],
    ),
    (
        "experience",
        Floor::Answer,
        &[
            "route", "session", "board", "meeting", "process", "costs", "plan", "method", "text",
        ],
    ),
    (
        "route",
        Floor::Answer,
        &[
            "session", "board", "meeting", "process", "costs", "plan", "method", "text",
        ],
    ),
    (
        "session",
        Floor::Answer,
        &[
            "board", "meeting", "process", "costs", "plan", "method", "text",
        ],
    ),
    ("board", Floor::Subject, &["method", "text"]),
    ("meeting", Floor::Subject, &["method", "text"]),
    ("process", Floor::Subject, &["method", "text"]),
    ("costs", Floor::Subject, &["process", "method", "text"]),
    ("plan", Floor::Subject, &["method", "text"]),
    ("method", Floor::Subject, &["text"]),
    ("text", Floor::Subject, &[]),
];

/// What subjects and answers may not name: whatever makes the same question give two answers.
const OUTSIDE: [&str; 23] = [
    "std::fs",
    "std::io",
    "std::env",
    "std::process",
    "std::thread",
    "std::net",
    "SystemTime",
    "Instant",
    "Timestamp::now",
    "Zoned::now",
    "TimeZone::system",
    "Uuid::now_v7",
    "Uuid::new_v4",
    ".canonicalize()",
    ".exists()",
    ".is_file()",
    ".is_dir()",
    ".read_dir()",
    ".metadata()",
    "println!",
    "print!",
    "eprintln!",
    "eprint!",
];

/// The most lines of code in a file of the program, comments and blank lines aside.
const LONGEST: usize = 400;

/// Files that are longer, each with why it is one subject all the same.
const LONGER: &[(&str, &str)] = &[];

struct Source {
    /// The path from the root of the project.
    path: String,
    text: String,
}

impl Source {
    /// Returns the text with comments emptied, since they may speak of anything.
    fn code(&self) -> String {
        let is_comment = |line: &str| line.trim_start().starts_with("//");
        let lines = self.text.lines();
        lines
            .map(|line| if is_comment(line) { "" } else { line })
            .fold(String::new(), |code, line| code + line + "\n")
    }

    /// Returns the names of the modules from the root down to this file.
    fn modules(&self) -> Vec<&str> {
        let path = self.path.trim_start_matches("src/");
        path.trim_end_matches(".rs").split('/').collect()
    }

    /// Returns the room that the file belongs to; none where it is the front of the house.
    fn room(&self) -> Option<&str> {
        let modules = self.modules();
        let first = *modules.first()?;
        (!matches!(first, "main" | "lib")).then_some(first)
    }

    /// Returns the first word of every path that starts at the root: `crate::room`, or as many `super::` as lead there.
    fn rooms_named(&self) -> BTreeSet<String> {
        let code = self.code();
        let depth = self.modules().len();
        let mut named = BTreeSet::new();
        let words = |text: &str| -> String {
            text.chars()
                .take_while(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '{'))
                .collect()
        };
        for (_, after) in starts(&code, "crate::") {
            named.insert(words(after));
        }
        for (before, after) in starts(&code, "super::") {
            if before.ends_with("super::") {
                continue;
            }
            let mut after = after;
            let mut climbed = 1;
            while let Some(rest) = after.strip_prefix("super::") {
                after = rest;
                climbed += 1;
            }
            if climbed >= depth {
                named.insert(words(after));
            }
        }
        named
    }
}

/// Returns what stands before and after each place where a word begins.
fn starts<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
    text.match_indices(word).filter_map(move |(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let inside = |letter: char| letter.is_alphanumeric() || letter == '_';
        let whole = !word.starts_with(inside) || !before.ends_with(inside);
        whole.then_some((before, after))
    })
}

fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let name = path.strip_prefix(root).unwrap().to_string_lossy();
                sources.push(Source {
                    path: name.replace('\\', "/"),
                    text: fs::read_to_string(&path).unwrap(),
                });
            }
        }
    }
    assert!(!sources.is_empty(), "{folder} holds no source");
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

fn floor(source: &Source) -> Option<Floor> {
    let room = source.room()?;
    let (_, floor, _) = ROOMS.iter().find(|(known, ..)| *known == room)?;
    Some(*floor)
}

fn fail_on(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Says for each file that names a word where it may not, where it does and what to do.
fn named_outside(
    words: &[&str],
    may: impl Fn(&Source) -> bool,
    advice: &str,
    sources: &[Source],
) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| !may(source)) {
        let code = source.code();
        for word in words {
            if let Some((before, _)) = starts(&code, word).next() {
                let line = before.matches('\n').count() + 1;
                faults.push(format!("{}:{line} names {word}: {advice}", source.path));
            }
        }
    }
    faults
}

fn forbidden_arrows(sources: &[Source]) -> Vec<String> {
    let mut faults = Vec::new();
    for source in sources {
        let Some(room) = source.room() else { continue };
        let Some((_, _, may)) = ROOMS.iter().find(|(known, ..)| *known == room) else {
            faults.push(format!(
                "{}: the room {room} is new; give it a line in ROOMS and in src/lib.rs",
                source.path
            ));
            continue;
        };
        for named in source.rooms_named() {
            if named.contains('{') {
                faults.push(format!(
                    "{}: a `use` gathers several rooms; write one line for each",
                    source.path
                ));
            } else if named != room && !may.contains(&named.as_str()) {
                faults.push(format!(
                    "{}: {room} may not know {named}; arrows run downwards, so move what is needed below both, or \
                     hand it in as a value from above",
                    source.path
                ));
            }
        }
    }
    faults
}

#[test]
fn rooms_know_only_what_lies_below_them() {
    fail_on(&forbidden_arrows(&sources("src")));
}

#[test]
fn an_arrow_that_runs_upwards_is_found_however_it_is_written() {
    let found = |path: &str, text: &str| {
        let source = Source {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        forbidden_arrows(&[source]).len()
    };
    assert_eq!(found("src/session/x.rs", "use crate::route::Route;"), 1);
    assert_eq!(found("src/session/x.rs", "use super::super::route;"), 1);
    assert_eq!(found("src/session/x.rs", "use crate::{route, tui};"), 1);
    assert_eq!(found("src/session.rs", "fn a() { super::store::b() }"), 1);
    assert_eq!(found("src/session/x.rs", "// Unlike crate::route."), 0);
    assert_eq!(found("src/store/a/b.rs", "use super::super::lock;"), 0);
    assert_eq!(found("src/garden.rs", ""), 1);
}

#[test]
fn nothing_but_the_program_itself_knows_a_door() {
    let doors = ROOMS.iter().filter(|(_, floor, _)| *floor == Floor::Door);
    for (door, ..) in doors {
        let known = ROOMS.iter().any(|(_, _, may)| may.contains(door));
        assert!(
            !known,
            "{door} is a door, so no room may know it; hand what is needed in from above"
        );
    }
}

#[test]
fn subjects_and_answers_touch_neither_disk_nor_clock_nor_surroundings() {
    let may = |source: &Source| !matches!(floor(source), Some(Floor::Subject | Floor::Answer));
    let advice = "what is computed depends on what is handed in alone; let a door or the store find out and pass a value";
    fail_on(&named_outside(&OUTSIDE, may, advice, &sources("src")));
}

#[test]
fn below_the_doors_no_use_gathers_what_these_rules_look_for() {
    let may = |source: &Source| matches!(floor(source), None | Some(Floor::Door));
    let advice = "write one `use` for each path, so that what a file reaches for can be found";
    let gathered = ["std::{", "jiff::{", "uuid::{"];
    fail_on(&named_outside(&gathered, may, advice, &sources("src")));
}

#[test]
fn only_the_full_screen_names_a_terminal_library() {
    let may = |source: &Source| source.room() == Some("tui");
    let advice = "terminal types stay in src/tui; pass plain data instead";
    let libraries = ["ratatui", "crossterm", "ratatui_textarea"];
    fail_on(&named_outside(&libraries, may, advice, &sources("src")));
}

#[test]
fn only_the_store_and_the_doors_touch_the_disk() {
    let may = |source: &Source| {
        source.room() == Some("store")
            || matches!(floor(source), Some(Floor::Door))
            || source.path == "src/main.rs"
    };
    let advice = "files are read and written in src/store; pass text instead";
    let disk = ["std::fs", "tempfile", "directories"];
    fail_on(&named_outside(&disk, may, advice, &sources("src")));
}

#[test]
fn every_file_says_what_it_is_for() {
    let mut faults = Vec::new();
    for source in sources("src").into_iter().chain(sources("tests")) {
        if !source.text.starts_with("//! ") {
            faults.push(format!(
                "{}: open the file with `//!` and one sentence that says what it is for",
                source.path
            ));
        }
    }
    fail_on(&faults);
}

#[test]
fn no_file_is_too_long_to_read_in_one_go() {
    let mut faults = Vec::new();
    for source in sources("src") {
        let code = source.code();
        let length = code.lines().filter(|line| !line.trim().is_empty()).count();
        let allowed = LONGER.iter().any(|(path, _)| *path == source.path);
        if length > LONGEST && !allowed {
            faults.push(format!(
                "{}: {length} lines of code, and {LONGEST} are the most; move a subject to a file of its own",
                source.path
            ));
        } else if length <= LONGEST && allowed {
            faults.push(format!(
                "{}: {length} lines of code are few enough; take it off LONGER",
                source.path
            ));
        }
    }
    for (path, reason) in LONGER {
        if !Path::new(env!("CARGO_MANIFEST_DIR")).join(path).is_file() {
            faults.push(format!("{path} ({reason}) is gone; take it off LONGER"));
        }
    }
    fail_on(&faults);
}

/// Returns every id that the pack's authors chose; those of one word are too common to look for.
fn ids(method: &Method) -> BTreeSet<String> {
    let items = method.items().map(|item| item.id.to_string());
    let steps = method.steps().map(|(_, step)| step.id.to_string());
    let rules = method.rules.iter().map(|rule| rule.id.to_string());
    items
        .chain(steps)
        .chain(rules)
        .filter(|id| id.contains('-'))
        .collect()
}

#[test]
fn the_program_knows_no_item_of_the_method() {
    let method = Method::load(&builtin()).unwrap();
    let ids = ids(&method);
    assert!(ids.contains("archive-duty"));
    let mut faults = Vec::new();
    for source in sources("src") {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        for (line, text) in (1..).zip(source.text.lines()) {
            for id in text.split(|letter| !is_part(letter)) {
                if ids.contains(id) {
                    faults.push(format!(
                        "{}:{line} names {id}, which is the pack's; say it in content/diemo (a rule, a kind, a property)",
                        source.path
                    ));
                }
            }
        }
    }
    fail_on(&faults);
}

#[test]
fn the_map_of_the_house_shows_every_room() {
    let map = include_str!("../../src/lib.rs");
    for source in sources("src") {
        let Some(room) = source.room() else { continue };
        assert!(
            map.contains(&format!("[`{room}`]")),
            "src/lib.rs: the map lacks a line for [`{room}`]"
        );
    }
}

/// What opens a line to another machine, in source and among the packages that the program is built with.
const LINES: [&str; 5] = [
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "ToSocketAddrs",
    "rustix::net",
];
const NETWORKS: [&str; 18] = [
    "reqwest",
    "hyper",
    "ureq",
    "curl",
    "isahc",
    "attohttpc",
    "minreq",
    "h2",
    "quinn",
    "rustls",
    "native-tls",
    "openssl",
    "tokio",
    "async-std",
    "smol",
    "socket2",
    "tungstenite",
    "trust-dns-resolver",
];

#[test]
fn nothing_opens_a_line_to_another_machine() {
    let sources = sources("src");
    let named = sources.iter().flat_map(|source| {
        let code = source.code();
        let lines = LINES.iter().filter(move |line| code.contains(**line));
        lines.map(|line| format!("{} names {line}", source.path))
    });
    // What only the tests are built with is not left out: it brings none either.
    let packages = include_str!("../../Cargo.lock").lines();
    let packages = packages.filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"'));
    let networks = packages
        .filter(|name| NETWORKS.contains(name))
        .map(|name| format!("the program is built with {name}"));
    fail_on(&named.chain(networks).collect::<Vec<_>>());
}
