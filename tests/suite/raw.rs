//! Nothing that a terminal obeys or a reader cannot see comes raw out of the program, whatever file it stood in.

use std::collections::HashSet;
use std::ffi::{OsStr, OsString};
use std::fmt::Write as _;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::sync::LazyLock;

use diemo::cli::{Door, Surroundings, run};
use diemo::document::{self, Format};
use diemo::locale::{Locale, Said};
use diemo::method::{Method, builtin};
use diemo::route::Route;
use diemo::session::Session;
use diemo::store::{Access, Holder, Location, Store, StoreError};
use diemo::text::clean_line;
use diemo::tui::desk::Desk;
use diemo::tui::effect::Outcome;
use diemo::tui::keys::sequence;
use diemo::tui::layers::{Layer, home};
use diemo::tui::sharing::News;
use jiff::civil::date;
use jiff::tz::TimeZone;
use pulldown_cmark::{Event, Parser, Tag};
use serde_json::{Value as Json, json};
use tempfile::TempDir;
use uuid::Uuid;

use crate::document::words_of;
use crate::hostile::worked;
use crate::seat::Seat;
use crate::support::{small, sources};

/// What a terminal would obey, or a reader be fooled by; each leaves words behind when it is cleaned.
const LOUD: [&str; 17] = [
    "\u{1b}[7;31;4242mCSI",
    "\u{1b}]0;TITLE\u{7}",
    "\u{1b}]52;c;RkI=\u{7}",
    "\u{1b}]8;;http://fb.example\u{1b}\\LINK",
    "\u{1b}P$qDCS\u{1b}\\",
    "\u{1b}[4242;6n",
    "\u{9b}4242mC1",
    "\u{9d}0;C1TITLE\u{9c}",
    "BEL\u{7}",
    "BS\u{8}\u{8}X",
    "NUL\u{0}X",
    "CR\rOVER",
    "SO\u{e}abc",
    "DEL\u{7f}x",
    "\u{202e}BIDI\u{2066}x",
    "ZW\u{200b}Z\u{200d}\u{feff}\u{2060}W",
    "TAG\u{e0041}\u{e0042}",
];

/// What is nothing once it is cleaned, so that a name that bears it is known again.
const SILENT: &str = "\u{1b}\u{9b}\u{9d}\u{9c}\u{90}\u{7}\u{8}\u{0}\u{e}\u{7f}\u{202e}\u{2066}\u{2069}\u{200b}\u{200d}\u{200f}\u{feff}\u{2060}\u{ad}\u{e0041}\u{61c}";

/// What a page or a text with marks would take for its own.
const MARKUP: &str =
    "<script>alert(1)</script>\"><img src=x onerror=alert(1)>[x](javascript:alert(1)) <!-- | ```";

static METHOD: LazyLock<Method> = LazyLock::new(|| Method::load(&builtin()).unwrap());
static LOCALE: LazyLock<Locale> = LazyLock::new(|| Locale::named("nb").unwrap());

/// Returns all of it, one after the other, with a letter that bears too many marks.
fn loud() -> String {
    format!("{} e{}", LOUD.join(" "), "\u{301}".repeat(40))
}

/// Returns the first letter that should have been cleaned away, with what stands before it.
fn raw(text: &str) -> Option<String> {
    // A drawn family is one letter, held together by what is hidden elsewhere.
    let text = text.replace("👩\u{200d}", "👩");
    let mut marks = 0;
    let is_raw = |letter: char| {
        let is_mark = ('\u{300}'..='\u{36f}').contains(&letter);
        marks = if is_mark { marks + 1 } else { 0 };
        let hidden = matches!(letter,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{e0000}'..='\u{e0fff}');
        (letter.is_control() && letter != '\n') || hidden || marks > 8
    };
    let at = text.find(is_raw)?;
    let before: Vec<char> = text[..at].chars().rev().take(60).collect();
    let before: String = before.into_iter().rev().collect();
    Some(format!(
        "{before}{}",
        text[at..].chars().next()?.escape_unicode()
    ))
}

fn requires_clean(what: &str, text: &str) {
    if let Some(raw) = raw(text) {
        panic!("{what} shows {raw}");
    }
}

fn requires_clean_said(what: &str, said: &Said) {
    requires_clean(what, &said.sentence);
    requires_clean(what, said.hint.as_deref().unwrap_or_default());
}

/// Says whether a text of a session file has a form of its own, so that nothing can stand beside it.
fn has_form(key: &str, text: &str) -> bool {
    let is_moment = text.parse::<jiff::Timestamp>().is_ok();
    let is_day = text.parse::<jiff::civil::Date>().is_ok();
    let is_figure = text.parse::<rust_decimal::Decimal>().is_ok();
    let named = [
        "format",
        "mark",
        "status",
        "kind",
        "openness",
        "actor",
        "medium",
        "worth",
        "timing",
        "importance",
        "progress",
        "better",
        "colour",
    ];
    let word = text.split('@').next().unwrap_or_default();
    let is_word = [
        "as-is",
        "to-be",
        "chosen",
        "responsible",
        "accountable",
        "consulted",
        "informed",
    ]
    .contains(&word);
    let named = named.contains(&key) || is_word;
    named || is_moment || is_day || is_figure || Uuid::try_parse(text).is_ok()
}

/// Puts something behind every text that can bear it; behind the names of answers, too, where that is wanted.
fn soil(json: &mut Json, key: &str, with: &str, names: bool) {
    match json {
        Json::String(text) if !has_form(key, text) => text.push_str(with),
        Json::Array(entries) => {
            for entry in entries {
                soil(entry, key, with, names);
            }
        }
        Json::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                soil(value, name, with, names);
            }
            if names && ["answers"].contains(&key) {
                let taken = std::mem::take(fields).into_iter();
                *fields = taken.map(|(name, value)| (name + with, value)).collect();
            }
        }
        _ => {}
    }
}

/// Returns the worked example with something in every list.
fn full() -> Json {
    let example = Store::at(Path::new("/nowhere"));
    let titled = |title: &str, _| title.to_owned();
    let session = example.copy_of_example("skatteattest", Uuid::from_u128(1), titled);
    let mut json = serde_json::to_value(session.unwrap()).unwrap();
    // Enough to go back in; each change is as the next.
    json["history"].as_array_mut().unwrap().truncate(8);
    let id = |number| Uuid::from_u128(number).to_string();
    let item = "legal-basis@skatteattest";
    json["state"]["topics"] = json!([{ "id": id(70), "text": "Parkert", "subject": item }]);
    json["state"]["notes"] = json!([{ "id": id(71), "text": "Notat" }]);
    json["state"]["links"] =
        json!([{ "id": id(72), "address": "https://example.org", "title": "Lenke" }]);
    json["state"]["actions"] =
        json!([{ "id": id(73), "text": "Ring", "owner": "Kari", "due": "2026-11-20" }]);
    json["drafts"] = json!([{ "field": "value", "text": "Halvferdig", "subject": "background" }]);
    json["place"] = json!({ "field": "value" });
    json
}

/// A folder of sessions whose own name is as hostile as what lies in it.
struct Folder {
    _outer: TempDir,
    store: Store,
    path: std::path::PathBuf,
}

impl Folder {
    fn new() -> Self {
        let outer = TempDir::new().unwrap();
        let name = SILENT.replace(['\0', '/'], "");
        let path = outer.path().join(format!("data{name}"));
        Self {
            _outer: outer,
            store: Store::at(&path),
            path,
        }
    }

    /// Puts a session file in a folder of its own.
    fn put(&self, name: impl AsRef<OsStr>, json: &Json) -> Location {
        let folder = self.path.join("sessions").join(name.as_ref());
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("session.json"), json.to_string()).unwrap();
        let slug = name.as_ref().to_string_lossy();
        self.store.find(&slug).unwrap()
    }

    fn read(&self, location: Location) -> Session {
        self.store.open(location, Access::Read).unwrap().session
    }

    /// Runs a verb, and requires that all it says is clean; returns its data.
    fn run(&self, words: &[&str]) -> String {
        let words = words.iter().map(OsString::from);
        let words = [OsString::from("diemo")].into_iter().chain(words);
        let folder = [OsString::from("--data-dir"), self.path.clone().into()];
        let words: Vec<OsString> = words.chain(folder).collect();
        let surroundings = Surroundings {
            languages: vec!["nb_NO.UTF-8".to_owned()],
            user: "kari".to_owned(),
            now: "2026-11-23T08:00:00Z".parse().unwrap(),
            zone: TimeZone::UTC,
            terminal: false,
            width: Some(80),
        };
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let door = run(&words, &surroundings, &mut out, &mut err);
        assert!(matches!(door, Door::Done(_)));
        let out = String::from_utf8(out).unwrap();
        requires_clean(&format!("{words:?}"), &out);
        requires_clean(&format!("{words:?}"), &String::from_utf8(err).unwrap());
        out
    }
}

/// Presses every key on a screen, goes on from there and back, and requires that each picture is clean; returns how
/// many kinds of layers were met.
fn look_everywhere(mut seat: Seat, onwards: &str) -> usize {
    let letters = "abcdefghijklmnopqrstuvwxyzH/:?".chars();
    let named = [
        "<f1>", "<tab>", "<enter>", "<space>", "<ctrl+s>", "<ctrl+o>",
    ];
    let keys = letters.map(String::from);
    let mut met = HashSet::new();
    for key in keys.chain(named.map(str::to_owned)) {
        let pressed = sequence(&format!("{key}{onwards}")).unwrap();
        for (at, next) in pressed.into_iter().enumerate() {
            if seat.app.layers.is_empty() {
                return met.len();
            }
            seat = seat.presses(next);
            met.extend(seat.app.layers.last().map(std::mem::discriminant));
            requires_clean(&format!("{key} and {at} keys on"), &seat.picture());
        }
        for _ in 0..3 {
            if seat.app.layers.len() > 1 {
                seat = seat.press("<esc>");
            }
        }
    }
    met.len()
}

#[test]
fn what_cannot_be_seen_in_a_session_file_is_gone_when_it_is_read() {
    let folder = Folder::new();
    let plain = folder.read(folder.put("ren", &full()));
    let mut soiled = full();
    soil(&mut soiled, "", SILENT, true);
    assert_eq!(folder.read(folder.put("uren", &soiled)), plain);
    // And in a journal, line by line.
    let (first, rest) = plain.history().split_first().unwrap();
    let begun = Session::begin(first.clone()).unwrap();
    let mut opened = folder.store.create(begun, None).unwrap();
    let keeper = opened.keeper.as_mut().unwrap();
    for change in rest {
        let mut json = serde_json::to_value(change).unwrap();
        soil(&mut json, "", SILENT, false);
        keeper
            .append(&serde_json::from_value(json).unwrap())
            .unwrap();
    }
    let location = opened.location.clone();
    drop(opened);
    assert_eq!(folder.read(location).history(), plain.history());
}

#[test]
fn no_screen_shows_anything_raw() {
    let folder = Folder::new();
    let mut soiled = full();
    soil(&mut soiled["state"], "", SILENT, true);
    for key in ["title", "organisation", "facilitator"] {
        soil(&mut soiled["state"][key], key, &loud(), false);
    }
    for key in [
        "actions",
        "topics",
        "notes",
        "links",
        "services",
        "decisions",
        "answers",
    ] {
        loud_texts(&mut soiled["state"][key]);
    }
    loud_texts(&mut soiled["drafts"]);
    loud_texts(&mut soiled["history"]);
    let location = folder.put("uren", &soiled);
    let session = folder.read(location.clone());
    let load = || Method::load(&builtin()).unwrap();
    let seat = Seat::at_work(load(), session.clone());
    assert!(look_everywhere(seat, "<down><enter>x") >= 10);
    folder.store.trash("uren", crate::seat::now()).unwrap();
    folder.put("uren", &soiled);
    folder.put("odelagt", &json!(SILENT));
    let at_home = || {
        let mut seat = Seat::at_home(load(), folder.store.list());
        seat.app.layers = vec![Layer::Home(home::State::new(folder.path.clone()))];
        let listing = folder.store.list();
        seat.hears(Outcome::Listed(listing))
    };
    requires_clean("home", &at_home().picture());
    assert!(look_everywhere(at_home(), "<down><enter>") > 2);
    let trash = folder.store.trash_list().unwrap();
    assert!(!trash.is_empty());
    let seat = at_home().hears(Outcome::InTrash { trash, done: None });
    requires_clean("trash", &seat.picture());
    requires_clean("trash", &seat.press("<enter>").picture());
    let news = |news| Outcome::Shared(news);
    let seat = Seat::at_work(load(), session.clone()).hears(news(News::Late {
        by: Holder::default(),
        path: Some(folder.path.clone()),
    }));
    requires_clean("what came late", &seat.picture());
    let seat = seat.hears(news(News::NotSaved {
        said: Said::default(),
        quit: true,
        folder: loud(),
    }));
    requires_clean("what is not saved", &seat.picture());
    let seat = seat.hears(news(News::SavedElsewhere(Ok(folder.path.clone()))));
    requires_clean("what is saved elsewhere", &seat.picture());
    let desk = |session| Desk::new("uren".to_owned(), session, &METHOD, true, Vec::new());
    let joining = Outcome::Joining {
        desk: Box::new(desk(session.clone())),
        theirs: Box::new(session.copied(Uuid::from_u128(9), "En annen".to_owned())),
        from: clean_line(&loud()),
    };
    let seat = seat.hears(joining);
    requires_clean("what is joined", &seat.picture());
}

/// Puts something loud behind every text that people write, and leaves names alone.
fn loud_texts(json: &mut Json) {
    const WRITTEN: [&str; 12] = [
        "text",
        "name",
        "reason",
        "owner",
        "address",
        "legal-basis",
        "alternatives",
        "organisation",
        "by",
        "role",
        "facilitator",
        "title",
    ];
    match json {
        Json::Array(entries) => entries.iter_mut().for_each(loud_texts),
        Json::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                match value {
                    Json::String(text) if WRITTEN.contains(&name.as_str()) => {
                        write!(text, "{} {MARKUP}", loud()).unwrap();
                    }
                    _ => loud_texts(value),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn no_command_says_anything_raw_to_people_or_to_scripts() {
    let folder = Folder::new();
    let mut soiled = full();
    loud_texts(&mut soiled);
    soil(&mut soiled, "", SILENT, true);
    folder.put("uren", &soiled);
    let mut other = soiled.clone();
    loud_texts(&mut other["state"]);
    folder.put("annen", &other);
    folder.put("odelagt", &json!(SILENT));
    let loud = loud().replace('\0', "");
    let loud = loud.as_str();
    for json in [&[][..], &["--json"]] {
        let verb = |words: &[&str]| folder.run(&[words, json].concat());
        verb(&["list"]);
        verb(&["trash"]);
        verb(&["show", "uren"]);
        verb(&["show", "uren", "--at", "3"]);
        verb(&["history", "uren"]);
        verb(&["set", "uren", "background=ja", "--dry-run"]);
        verb(&[
            "set",
            "uren",
            &format!("background={loud}"),
            "--reason",
            loud,
        ]);
        verb(&["merge", "uren", "annen", "--dry-run"]);
        verb(&["share", "uren", "--dry-run"]);
        verb(&["borrow", loud]);
        verb(&["confirm", "uren", loud]);
        verb(&[
            "new",
            "--service",
            loud,
            "--organisation",
            loud,
            "--facilitator",
            loud,
        ]);
        verb(&["history", "uren", "--item", loud, "--by", loud]);
        verb(&["merge", "uren", loud]);
    }
    let backup = folder.path.join("kopi.zip");
    let backup = backup.to_str().unwrap();
    let out = folder.path.join(loud.replace('/', ""));
    let broken = folder.path.join("sessions/odelagt/session.json");
    for words in [
        &["why", "uren", "secrecy"][..],
        &["why", "uren", loud],
        &["mark", "uren", "background", "unsure", "--reason", loud],
        &["mark", "uren", loud, loud],
        &["undo", "uren"],
        &["redo", "uren"],
        &["revert", "uren", "--at", "3"],
        &["revert", "uren", "--at", loud],
        &["export", "uren"],
        &["export", "uren", "--document", loud],
        &["export", "uren", "--out", out.to_str().unwrap()],
        &["check", "uren"],
        &["check", loud],
        &["check", broken.to_str().unwrap()],
        &["show", broken.to_str().unwrap()],
        &["show", "odelagt"],
        &["backup", backup],
        &["backup", backup],
        &["restore", backup],
        &["restore", broken.to_str().unwrap()],
        &["restore", loud],
        &["show", "uren", "--method", loud],
        &["list", "--lang", loud],
        &["schema", loud],
        &["example", loud],
        &["help", loud],
        &["delete", "uren"],
        &["delete", loud],
        &["trash", "--restore", loud],
        &["trash", "--restore", "uren"],
    ] {
        folder.run(words);
    }
    let shown: Json = serde_json::from_str(&folder.run(&["list", "--json"])).unwrap();
    assert!(shown.as_array().is_some_and(|sessions| sessions.len() > 2));
}

#[test]
fn no_document_holds_anything_raw_or_alive() {
    let folder = Folder::new();
    let mut soiled = full();
    loud_texts(&mut soiled);
    let session = folder.read(folder.put("uren", &soiled));
    let route = Route::of(&METHOD, &session);
    let mut marks = 0;
    for (template, service) in document::all(&METHOD, &session) {
        let (service, today) = (service.map(|service| &service.id), date(2026, 11, 23));
        let written = document::write(
            &METHOD,
            &session,
            &route,
            &LOCALE,
            template,
            service,
            today,
            &TimeZone::UTC,
        );
        let written = written.unwrap();
        requires_clean("a title", &written.title);
        let page = written.text(Format::Html);
        requires_clean("a page", &page);
        marks += words_of(&page).matches("<script>").count();
        let text = written.text(Format::Markdown);
        requires_clean("a document", &text);
        for event in Parser::new_ext(&text, pulldown_cmark::Options::all()) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => panic!("{html} in {}", template.id),
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    let schemes = ["https:", "http:", "mailto:"];
                    assert!(
                        schemes.iter().any(|scheme| dest_url.starts_with(scheme)),
                        "{dest_url}"
                    );
                }
                _ => {}
            }
        }
    }
    // What was to be alive stands there in letters.
    assert!(marks > 0);
}

#[test]
fn who_holds_a_session_or_wishes_for_it_is_told_without_what_he_calls_himself_raw() {
    let folder = Folder::new();
    let begun = Session::begin(worked(&small()).history()[0].clone()).unwrap();
    let opened = folder.store.create(begun, None).unwrap();
    let location = opened.location.clone();
    let holder =
        json!({ "host": loud(), "process": 1, "user": loud(), "since": "2026-11-23T08:00:00Z" });
    fs::write(location.folder.join("lock"), holder.to_string()).unwrap();
    let error = folder
        .store
        .open(location.clone(), Access::Write)
        .unwrap_err();
    let said = LOCALE.storage(error.key(), error.arguments(), &TimeZone::UTC);
    requires_clean_said("a lock", &said);
    let StoreError::Locked { by: Some(by), name } = error else {
        panic!("{error:?}");
    };
    assert!(by.user.contains("TITLE"));
    requires_clean("who holds it", &(by.user.clone() + &by.host));
    let seat = Seat::at_home(small(), folder.store.list());
    let by = Some(by);
    let seat = seat.hears(Outcome::Shared(News::Held {
        name,
        by,
        surely: true,
    }));
    requires_clean("who holds it", &seat.picture());
    folder.run(&["set", &location.name, "goal=Ja"]);
    folder.run(&["undo", &location.name]);
}

#[test]
fn what_a_pack_calls_things_is_clean_and_so_is_what_is_said_of_its_problems() {
    let escape = |text: &str| {
        text.chars().fold(String::new(), |mut escaped, letter| {
            write!(escaped, "\\U{:08x}", u32::from(letter)).unwrap();
            escaped
        })
    };
    let soiled = |with: &str, wanted: fn(&str) -> bool| {
        let mut sources = sources("small");
        for (_, text) in sources.files.iter_mut().filter(|(name, _)| {
            Path::new(name)
                .extension()
                .is_some_and(|kind| kind == "toml")
        }) {
            let lines = text.split('\n').map(|line| match line.strip_suffix('"') {
                Some(rest) if wanted(line) => format!("{rest}{}\"", escape(with)),
                _ => line.to_owned(),
            });
            *text = lines.collect::<Vec<_>>().join("\n");
        }
        Method::load(&sources)
    };
    let is_text = |line: &str| {
        let texts = ["text = ", "name = ", "because = ", "help = ", "title = "];
        texts.iter().any(|key| line.starts_with(key))
    };
    let load = || soiled(&loud(), is_text).unwrap();
    let session = worked(&load());
    look_everywhere(Seat::at_work(load(), session), "<down>");
    let problems = soiled(&loud(), |line| !line.starts_with('#')).unwrap_err();
    assert!(problems.len() > 3);
    for problem in &problems {
        requires_clean_said("a problem", &LOCALE.problem(problem));
        requires_clean("a place", &problem.place.file);
    }
}

#[test]
fn what_lies_in_the_folder_under_a_hostile_name_is_told_clean_or_not_at_all() {
    let folder = Folder::new();
    folder.put("ren", &full());
    let before = folder.store.list();
    let loud = format!("økt{}", LOUD.join("").replace(['\0', '/'], ""));
    for within in ["sessions", "trash"] {
        let hostile = folder.path.join(within).join(&loud);
        fs::create_dir_all(&hostile).unwrap();
        fs::write(hostile.join("session.json"), full().to_string()).unwrap();
        let no_text = folder
            .path
            .join(within)
            .join(OsStr::from_bytes(b"\xff\x1b[31m"));
        fs::create_dir_all(no_text).unwrap();
    }
    let cache = folder.path.join("sessions/index.json");
    let index = fs::read_to_string(&cache).unwrap();
    fs::write(
        &cache,
        index.replace("Skatteattest", "\u{202e}Skatteattest"),
    )
    .unwrap();
    fs::write(
        folder.path.join("trash/shown.json"),
        json!({ &loud: loud }).to_string(),
    )
    .unwrap();
    let listing = folder.store.list();
    assert_eq!(listing.sessions[0].title, before.sessions[0].title);
    let mut told = String::new();
    for session in &listing.sessions {
        writeln!(told, "{} {}", session.slug, session.title).unwrap();
    }
    for trashed in folder.store.trash_list().unwrap() {
        writeln!(told, "{} {}", trashed.slug, trashed.label()).unwrap();
    }
    for problem in &listing.problems {
        let said = LOCALE.storage(problem.key(), problem.arguments(), &TimeZone::UTC);
        requires_clean_said("a problem", &said);
    }
    requires_clean("the list", &told);
    folder.run(&["list"]);
    folder.run(&["trash", "--json"]);
    folder.run(&["show", &loud]);
}
