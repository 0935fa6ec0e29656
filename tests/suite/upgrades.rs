//! Newer versions of a pack: stories in `tests/upgrades`, each with what came of it in words, and what always holds.

mod copies;
mod room;
mod screen;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use diemo::document;
use diemo::locale::{Account, Locale, Report};
use diemo::method::{Method, Person, Sources, Value, by_version};
use diemo::route::{self, Route};
use diemo::session::{
    Action, Against, Decided, Draft, MethodVersion, Note, Parked, Session, State, Subject, Upgrade,
    What, contradictions,
};
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use crate::properties::{make, what};
use crate::sample;
use crate::script::{Desk, Said};
use crate::support;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scenario {
    title: String,
    /// The version of the later pack.
    #[serde(default = "second")]
    version: String,
    #[serde(default = "one_service")]
    services: Vec<String>,
    /// Whether the session was begun by a program that did not remember what it asked.
    #[serde(default)]
    forgets: bool,
    said: Vec<Said>,
    #[serde(default)]
    notes: Vec<Captured>,
    #[serde(default)]
    actions: Vec<Captured>,
    #[serde(default)]
    drafts: Vec<Captured>,
    /// What the later pack has in place of something in the small pack.
    #[serde(default)]
    after: Vec<Patch>,
    /// The later pack's `changes.toml`.
    #[serde(default)]
    changes: String,
    /// What was said with the later pack, before the session was brought to it.
    #[serde(default)]
    later: Vec<Said>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Captured {
    item: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Patch {
    file: String,
    old: String,
    new: String,
}

fn second() -> String {
    "2.0".to_owned()
}

fn one_service() -> Vec<String> {
    vec!["skatteattest".to_owned()]
}

impl Scenario {
    /// Returns the later pack.
    fn later_pack(&self) -> Method {
        let mut sources = support::sources("small");
        let version = Patch {
            file: "pack.toml".to_owned(),
            old: "version = \"1.0\"".to_owned(),
            new: format!("version = \"{}\"", self.version),
        };
        for patch in self.after.iter().chain([&version]) {
            replace(&mut sources, patch);
        }
        if !self.changes.is_empty() {
            let file = ("changes.toml".to_owned(), self.changes.clone());
            sources.files.push(file);
        }
        Method::load(&sources).unwrap_or_else(|problems| panic!("{}: {problems:?}", self.title))
    }

    /// Returns the session as it was worked on with the small pack.
    fn session(&self, small: &Method, later: &Method) -> Session {
        let services: Vec<_> = self.services.iter().map(String::as_str).collect();
        let mut desk = Desk::open(small, "2026", &services);
        if !self.forgets {
            desk.session = remembering(desk.session, small);
        }
        for said in &self.said {
            desk.say(said).unwrap();
        }
        for note in &self.notes {
            let (id, text) = (desk.id(), note.text.clone());
            let subject = Some(desk.subject(&note.item));
            desk.make(What::Note(Note {
                id,
                text,
                lesson: false,
                subject,
            }))
            .unwrap();
        }
        for action in &self.actions {
            let action = Action {
                id: desk.id(),
                text: action.text.clone(),
                owner: String::new(),
                due: None,
                done: false,
                subject: Some(desk.subject(&action.item)),
                idea: None,
            };
            desk.make(What::Action(action)).unwrap();
        }
        for draft in &self.drafts {
            let draft = Draft {
                subject: Some(desk.subject(&draft.item)),
                field: "value".to_owned(),
                text: draft.text.clone(),
            };
            desk.session.keep_draft(draft);
        }
        let mut desk = Desk::resume(later, desk.session);
        for said in &self.later {
            desk.say(said).unwrap();
        }
        desk.session
    }
}

fn replace(sources: &mut Sources, patch: &Patch) {
    let mut files = sources.files.iter_mut();
    let (_, text) = files.find(|(name, _)| *name == patch.file).unwrap();
    assert!(
        text.contains(&patch.old),
        "{} has no {}",
        patch.file,
        patch.old
    );
    *text = text.replace(&patch.old, &patch.new);
}

/// Returns a session just begun that remembers what it is asked.
fn remembering(session: Session, method: &Method) -> Session {
    let mut first = session.history()[0].clone();
    if let What::Begin(beginning) = &mut first.what {
        beginning.method = MethodVersion::of(method);
    }
    Session::begin(first).unwrap()
}

fn scenarios() -> BTreeMap<String, Scenario> {
    let folders = fs::read_dir(support::path("upgrades")).unwrap();
    let read = folders.map(|folder| {
        let folder = folder.unwrap().path();
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(folder.join("scenario.toml")).unwrap();
        let scenario = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, scenario)
    });
    read.collect()
}

#[test]
fn every_story_of_a_newer_pack_ends_as_it_says() {
    let small = support::small();
    let locale = Locale::named("nb").unwrap();
    let scenarios = scenarios();
    assert!(scenarios.len() >= 12);
    for (name, scenario) in &scenarios {
        let later = scenario.later_pack();
        let session = scenario.session(&small, &later);
        let told = Outcome {
            locale: &locale,
            before: &small,
            method: &later,
        }
        .of(&scenario.title, session);
        let path = support::path("upgrades").join(name).join("expected.txt");
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            fs::write(&path, &told).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            told == expected,
            "{name}\n--- expected\n{expected}\n--- found\n{told}"
        );
    }
}

/// Tells what comes of a session under a later pack.
struct Outcome<'o> {
    locale: &'o Locale,
    before: &'o Method,
    method: &'o Method,
}

impl Outcome<'_> {
    fn of(&self, title: &str, session: Session) -> String {
        let mut told = format!("{title}\n\nFør:\n{}", self.state(self.before, &session));
        let Some(upgrade) = Upgrade::of(&session, self.method) else {
            let against = session.state.method.against(self.method);
            assert_eq!(against, Against::Older);
            told.push_str("\nMetoden her er eldre enn økten. Ingenting endres.\n");
            return told;
        };
        let (mut desk, drafts) = (
            Desk::resume(self.method, session.clone()),
            upgrade.drafts.clone(),
        );
        let change = desk.change(upgrade.what());
        route::make(self.method, &mut desk.session, change.clone()).unwrap();
        for draft in drafts {
            desk.session.keep_draft(draft);
        }
        let after = Route::of(self.method, &desk.session);
        let report = self.locale.upgrade(self.method, &session, &after, &upgrade);
        told.push_str("\nSpurt om:\n");
        told.push_str(&shown(&report));
        told.push_str("\nEtter:\n");
        told.push_str(&self.state(self.method, &desk.session));
        let words = self
            .locale
            .change(self.method, &desk.session, &change, &TimeZone::UTC);
        writeln!(told, "\nHistorikken: {words}").unwrap();
        assert_nothing_is_lost(&session.state, &desk.session.state);
        assert!(Upgrade::of(&desk.session, self.method).is_none());
        let of = change.stamp.id;
        desk.make(What::Undo { of }).unwrap();
        assert!(
            desk.session.state == session.state,
            "{title}: undone is not as before"
        );
        desk.make(What::Redo { of }).unwrap();
        let again = Session::replay(desk.session.history().to_vec()).unwrap();
        assert!(again.state == desk.session.state);
        told
    }

    fn state(&self, method: &Method, session: &Session) -> String {
        let (locale, state) = (self.locale, &session.state);
        let mut told = String::new();
        let value = |subject: &Subject, value: &Value| match method.item(subject.item.as_str()) {
            Some(item) => locale.value(method, item, value).replace('\n', " / "),
            None => format!("{value:?}"),
        };
        for (subject, answer) in &state.answers {
            let text = answer.value.as_ref().map(|of| value(subject, of));
            let (text, mark) = (text.unwrap_or_default(), answer.mark.name());
            writeln!(told, "  {subject}: {text} ({mark})").unwrap();
        }
        for record in &state.decisions {
            let (subject, status) = (&record.subject, record.status.name());
            let text = value(subject, &record.value);
            writeln!(told, "  {subject}: {text} ({status})").unwrap();
        }
        let on = |subject: &Option<Subject>| match subject {
            Some(subject) => subject.to_string(),
            None => "økten".to_owned(),
        };
        for note in &state.notes {
            writeln!(told, "  merknad på {}: {}", on(&note.subject), note.text).unwrap();
        }
        for action in &state.actions {
            writeln!(told, "  aksjon på {}: {}", on(&action.subject), action.text).unwrap();
        }
        for draft in &session.drafts {
            writeln!(told, "  kladd på {}: {}", on(&draft.subject), draft.text).unwrap();
        }
        for parked in &state.parked {
            told.push_str("  lagt til side: ");
            told.push_str(&entry(&locale.parked(method, session, parked), 4));
        }
        told
    }
}

fn shown(report: &Report) -> String {
    let mut told = String::new();
    for line in &report.head {
        writeln!(told, "  {line}").unwrap();
    }
    for section in &report.sections {
        writeln!(told, "  {}:", section.heading).unwrap();
        for one in &section.entries {
            write!(told, "    {}", entry(one, 6)).unwrap();
        }
    }
    told
}

fn entry(told: &Account, indent: usize) -> String {
    let mut text = format!("{}\n", told.text);
    for more in &told.more {
        for line in more.lines() {
            writeln!(text, "{}{line}", " ".repeat(indent)).unwrap();
        }
    }
    text
}

/// Checks that everything that was said is found again, as it was or put aside.
fn assert_nothing_is_lost(before: &State, after: &State) {
    let parked = || after.parked.iter();
    for (subject, answer) in &before.answers {
        let aside =
            parked().any(|one| one.subject == *subject && one.answer.as_ref() == Some(answer));
        let mut kept = after.answers.values();
        let kept = kept.any(|one| (one.mark, &one.reason) == (answer.mark, &answer.reason));
        let whole = after.answers.values().any(|one| one == answer);
        assert!(
            aside || whole || kept && rewritten(answer.value.as_ref()),
            "{subject}: {answer:?}"
        );
    }
    for record in &before.decisions {
        let mut aside = parked().flat_map(|one| &one.decisions);
        let mut kept = after.decisions.iter();
        let found = aside.any(|one| one == record) || kept.any(|one| one.id == record.id);
        assert!(found, "{record:?}");
    }
    let ids = |state: &State, of: &dyn Fn(&State) -> Vec<Uuid>| of(state);
    let captured = |state: &State| -> Vec<Uuid> {
        let notes = state.notes.iter().map(|one| one.id);
        let links = state.links.iter().map(|one| one.id);
        let actions = state.actions.iter().map(|one| one.id);
        let topics = state.topics.iter().map(|one| one.id);
        let aside = |one: &Parked| -> Vec<Uuid> {
            let notes = one.notes.iter().map(|note| note.id);
            notes.chain(one.links.iter().map(|link| link.id)).collect()
        };
        let aside = state.parked.iter().flat_map(aside);
        notes
            .chain(links)
            .chain(actions)
            .chain(topics)
            .chain(aside)
            .collect()
    };
    let (before, mut after) = (ids(before, &captured), ids(after, &captured));
    for id in before {
        let at = after.iter().position(|other| *other == id);
        after.remove(at.unwrap_or_else(|| panic!("{id} is lost")));
    }
}

/// Says whether a value may be written otherwise and say the same.
fn rewritten(value: Option<&Value>) -> bool {
    matches!(
        value,
        Some(Value::Option(_) | Value::Options(_) | Value::Rows(_) | Value::Integer(_))
    )
}

#[test]
fn versions_are_compared_part_by_part() {
    for (one, other) in [
        ("1.0", "1.1"),
        ("1.9", "1.10"),
        ("1", "1.0.1"),
        ("2", "10"),
        ("1.0-a", "1.0-b"),
    ] {
        assert!(by_version(one, other).is_lt(), "{one} {other}");
        assert!(by_version(other, one).is_gt(), "{other} {one}");
    }
    assert!(by_version("2", "2.0").is_eq());
}

/// What becomes of one of the four items of the generated sessions.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Stays {
        kind: &'static str,
        per: &'static str,
    },
    Renamed {
        kind: &'static str,
        to: usize,
    },
    Removed,
}

fn fate() -> impl Strategy<Value = Fate> {
    let kind = prop_oneof![
        Just("type = \"long-text\"\nkind = \"question\""),
        Just("type = \"integer\"\nkind = \"question\""),
        Just("type = \"money\"\nkind = \"question\""),
        Just("type = \"people\"\nkind = \"question\""),
        Just("kind = \"check\""),
        Just("kind = \"decision\"\nclass = \"choice\"\ntype = \"long-text\""),
        Just("kind = \"decision\"\nclass = \"choice\"\ntype = \"yes-no\""),
    ];
    let per = prop_oneof![Just("session"), Just("service")];
    prop_oneof![
        (kind.clone(), per).prop_map(|(kind, per)| Fate::Stays { kind, per }),
        (kind, 0..3_usize).prop_map(|(kind, to)| Fate::Renamed { kind, to }),
        Just(Fate::Removed),
    ]
}

/// Returns a pack in which the items have met their fates.
fn pack(fates: &[Fate]) -> Method {
    let (mut items, mut renames) = (BTreeMap::new(), String::new());
    for (at, fate) in fates.iter().enumerate() {
        let (id, kind, per) = match fate {
            Fate::Stays { kind, per } => (format!("item-{at}"), *kind, *per),
            Fate::Renamed { kind, to } => {
                writeln!(renames, "  {{ item = \"item-{at}\", to = \"new-{to}\" }},").unwrap();
                (format!("new-{to}"), *kind, "session")
            }
            Fate::Removed => continue,
        };
        items.insert(id, (kind, per));
    }
    let mut step = "id = \"only\"\nname = \"Bare\"\n".to_owned();
    for (id, (kind, per)) in items {
        write!(
            step,
            "[[item]]\nid = \"{id}\"\ntext = \"T\"\nper = \"{per}\"\n{kind}\n"
        )
        .unwrap();
    }
    let file = |name: &str, text: String| (name.to_owned(), text);
    let sources = Sources {
        files: vec![
            file("pack.toml", PACK.to_owned()),
            file("steps/only.toml", step),
            file(
                "changes.toml",
                format!("[[change]]\nversion = \"2.0\"\nrename = [\n{renames}]\n"),
            ),
        ],
        problems: Vec::new(),
    };
    Method::load(&sources).unwrap_or_else(|problems| panic!("{problems:?}"))
}

const PACK: &str = r#"
id = "diemo"
version = "2.0"
language = "nb"
name = "Senere"
rule-sets = [ { id = "2026", name = "Nå" } ]
[[phase]]
id = "work"
letter = "A"
name = "Arbeid"
steps = ["only"]
"#;

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_newer_pack_does_no_answer_is_lost_and_undo_brings_all_back(
        whats in proptest::collection::vec(what(), 0..25),
        fates in proptest::collection::vec(fate(), 4),
        more in proptest::collection::vec(what(), 0..4),
    ) {
        let mut session = sample::session("Skatteattest");
        let mut number = 100;
        for what in whats {
            make(&mut session, number, what);
            number += 1;
        }
        let later = pack(&fates);
        let before = session.state.clone();
        let Some(upgrade) = Upgrade::of(&session, &later) else { panic!("2.0 is newer than 1.0") };
        let change = sample::change(number, upgrade.what());
        number += 1;
        route::make(&later, &mut session, change.clone()).unwrap();
        assert_nothing_is_lost(&before, &session.state);
        prop_assert!(Upgrade::of(&session, &later).is_none());
        let after = session.clone();
        session.apply(sample::change(number, What::Undo { of: change.stamp.id })).unwrap();
        prop_assert!(session.state == before);
        session.apply(sample::change(number + 1, What::Redo { of: change.stamp.id })).unwrap();
        prop_assert!(session.state == after.state);
        for (number, what) in (number + 2..).zip(more) {
            make(&mut session, number, what);
        }
        let text = serde_json::to_string(&session).unwrap();
        let read: Session = serde_json::from_str(&text).unwrap();
        prop_assert!(read == session);
        prop_assert!(Session::replay(read.history().to_vec()).unwrap().state == session.state);
    }
}

#[test]
fn a_session_that_was_brought_to_a_newer_version_opens_and_contradicts_nothing() {
    let file = support::path("sessions/version-1-upgraded/session.json");
    let text = fs::read_to_string(file).unwrap();
    let session: Session = serde_json::from_str(&text).unwrap();
    let later = Method::load(&support::sources("small-2")).unwrap();
    assert_eq!(session.state.method.against(&later), Against::Same);
    assert_eq!(session.state.parked.len(), 4);
    assert_eq!(contradictions(&session, Some(&later)), []);
    assert_eq!(
        serde_json::to_string_pretty(&session).unwrap(),
        text.trim_end()
    );
}

#[test]
fn what_fits_no_longer_stands_in_the_minutes_and_decisions_of_it_in_the_log() {
    let method = crate::script::diemo();
    let mut session = sample::session("Skatteattest");
    for (number, item) in [(2, "gone-question"), (3, "gone-note")] {
        let value = Some(Value::Text(format!("Sagt om {item}")));
        let subject = Subject::of(item);
        session
            .apply(sample::change(number, What::Answer { subject, value }))
            .unwrap();
    }
    let decided = Decided {
        id: Uuid::from_u128(9),
        subject: Subject::of("gone-decision"),
        value: Value::YesNo(true),
        reason: "Klagefristen må være ute".to_owned(),
        legal_basis: String::new(),
        alternatives: String::new(),
        by: Some(Person {
            name: "Kari Nes".to_owned(),
            ..Person::default()
        }),
        date: date(2026, 11, 23),
        valid_until: None,
        review_date: None,
        overrides: Vec::new(),
        ballot: None,
        weighed: None,
        heeded: Vec::new(),
        idea: None,
    };
    session
        .apply(sample::change(4, What::Decide(decided)))
        .unwrap();
    let upgrade = Upgrade::of(&session, method).unwrap();
    route::make(method, &mut session, sample::change(5, upgrade.what())).unwrap();
    let minutes = written(method, &session, "minutes");
    let log = written(method, &session, "decision-log");
    assert!(minutes.contains("Sagt om gone-note"), "{minutes}");
    assert!(minutes.contains("Klagefristen må være ute"), "{minutes}");
    assert!(log.contains("Klagefristen må være ute"), "{log}");
    assert!(!log.contains("Sagt om gone-note"), "{log}");
}

fn written(method: &Method, session: &Session, id: &str) -> String {
    let locale = Locale::named("nb").unwrap();
    let mut templates = method.templates.iter();
    let template = templates.find(|template| template.id == id).unwrap();
    let route = Route::of(method, session);
    let zone = TimeZone::UTC;
    let day = date(2026, 11, 23);
    let document =
        document::write(method, session, &route, &locale, template, None, day, &zone).unwrap();
    document.markdown()
}
