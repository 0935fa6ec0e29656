//! Whatever is read from outside, however broken it is: nothing panics, nothing is lost, and faults are told.

use std::collections::HashSet;
use std::fs;
use std::sync::LazyLock;

use diemo::experience::{Case, Experience, Known, Source, Which, Wish, fitting};
use diemo::locale::Locale;
use diemo::method::{Method, Person, Row, Sources, Value};
use diemo::route::{Consequence, Route};
use diemo::session::{Action, Decided, Mark, Note, Session, Subject, What};
use diemo::store::{Access, Location, Store, read_case};
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::{Value as Json, json};
use tempfile::TempDir;
use uuid::Uuid;

use crate::support::{begun, change, small, sources};
use crate::{analysing, gathering};

static METHOD: LazyLock<Method> = LazyLock::new(small);
static SOURCES: LazyLock<Sources> = LazyLock::new(|| sources("small"));
static SESSION: LazyLock<Session> = LazyLock::new(|| worked(&METHOD));
static LOCALE: LazyLock<Locale> = LazyLock::new(|| Locale::named("nb").unwrap());

thread_local! {
    /// A session on the disk that the cases of one test take turns to break.
    static SAVED: Saved = saved(&SESSION);
}

/// Something that happens to a text on its way.
#[derive(Clone, Debug)]
enum Harm {
    CutAt(usize),
    Without(usize, usize),
    With(usize, Vec<u8>),
    Twice(usize, usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    let junk = prop_oneof![
        proptest::collection::vec(any::<u8>(), 1..12),
        "[\\[\\]{}\",:=\\n#\\\\.0-9a-zø\u{202e}\u{0}-]{1,12}".prop_map(String::into_bytes),
    ];
    prop_oneof![
        any::<usize>().prop_map(Harm::CutAt),
        (any::<usize>(), 1..40_usize).prop_map(|(at, length)| Harm::Without(at, length)),
        (any::<usize>(), junk).prop_map(|(at, junk)| Harm::With(at, junk)),
        (any::<usize>(), 1..200_usize).prop_map(|(at, length)| Harm::Twice(at, length)),
    ]
}

impl Harm {
    /// Returns the bytes after it, and the first place where they may differ.
    fn done_to(&self, bytes: &[u8]) -> (Vec<u8>, usize) {
        let place = |at: usize| at % (bytes.len() + 1);
        let end = |at: usize, length: usize| (place(at) + length).min(bytes.len());
        match self {
            Self::CutAt(at) => (bytes[..place(*at)].to_vec(), place(*at)),
            Self::Without(at, length) => {
                let kept = [&bytes[..place(*at)], &bytes[end(*at, *length)..]];
                (kept.concat(), place(*at))
            }
            Self::With(at, junk) => {
                let parts = [&bytes[..place(*at)], junk, &bytes[place(*at)..]];
                (parts.concat(), place(*at))
            }
            Self::Twice(at, length) => {
                let end = end(*at, *length);
                let parts = [&bytes[..end], &bytes[place(*at)..]];
                (parts.concat(), end)
            }
        }
    }
}

/// Returns changes that leave nothing of a session out.
fn changes() -> Vec<What> {
    let about = |item: &str| Subject::within(item, "place");
    let answer = |subject, value| What::Answer {
        subject,
        value: Some(value),
    };
    let kari = Person {
        name: "Kari Nes".to_owned(),
        role: "records-manager".to_owned(),
        ..Person::default()
    };
    let decide = |id: u128, item: &str, option: &str| {
        What::Decide(Decided {
            id: Uuid::from_u128(id),
            subject: about(item),
            value: Value::Option(option.into()),
            reason: "Bekrefter bare det som er registrert".to_owned(),
            legal_basis: String::new(),
            alternatives: String::new(),
            by: Some(kari.clone()),
            date: date(2026, 11, 20),
            valid_until: None,
            review_date: Some(date(2027, 11, 20)),
            overrides: vec![],
            ballot: None,
            weighed: None,
            heeded: Vec::new(),
            idea: None,
        })
    };
    let row = Row::from([
        ("field".to_owned(), Value::Text("Navn".to_owned())),
        ("length".to_owned(), Value::Integer(1200)),
        ("source".to_owned(), Value::Option("register".into())),
    ]);
    vec![
        answer(Subject::of("room-booked"), Value::Done(true)),
        answer(
            Subject::of("scope"),
            Value::Text("Med: søknad\n👩‍👧".to_owned()),
        ),
        answer(
            Subject::of("participants"),
            Value::People(vec![kari.clone()]),
        ),
        answer(Subject::of("start-date"), Value::Date(date(2026, 11, 3))),
        answer(
            Subject::of("budget"),
            Value::Money("313953.5".parse().unwrap()),
        ),
        decide(50, "archive-duty", "no"),
        decide(51, "journal-duty", "no"),
        decide(52, "archive-duty", "yes-limited"),
        answer(about("retention-years"), Value::Integer(10)),
        answer(
            about("share-digital"),
            Value::Decimal("1403.25".parse().unwrap()),
        ),
        answer(
            about("languages"),
            Value::Options(vec!["bokmal".into(), "sami".into()]),
        ),
        answer(about("field-table"), Value::Rows(vec![row])),
        What::Mark {
            subject: Subject::of("goal"),
            mark: Mark::Unsure,
            reason: "Vi spør ledelsen".to_owned(),
        },
        What::Action(Action {
            id: Uuid::from_u128(60),
            text: "Ring arkivet".to_owned(),
            owner: "Kari".to_owned(),
            due: Some(date(2026, 12, 1)),
            done: false,
            subject: Some(about("archive-duty")),
            idea: None,
        }),
        What::Note(Note {
            id: Uuid::from_u128(61),
            text: "Se notat".to_owned(),
            lesson: false,
            subject: None,
        }),
    ]
}

/// Returns a session that holds something of everything.
pub fn worked(method: &Method) -> Session {
    let mut session = begun(method, &[("place", "Barnehageplass")]);
    let changes = changes().into_iter().chain(gathering::everything());
    let changes = changes.chain(analysing::everything());
    for (second, what) in (1..).zip(changes) {
        session.apply(change(second, what)).unwrap();
    }
    session
}

/// Computes and words all there is to say about a session.
fn say_everything(method: &Method, session: &Session) {
    let locale = &*LOCALE;
    let route = Route::of(method, session);
    for entry in &route.entries {
        locale.why(method, session, &route, &entry.subject);
    }
    for change in session.history() {
        locale.change(method, session, change, &TimeZone::UTC);
    }
    let next = change(
        9999,
        What::Mark {
            subject: Subject::of("goal"),
            mark: Mark::ComeBack,
            reason: String::new(),
        },
    );
    if let Ok(consequence) = Consequence::from(&route, method, session, &next) {
        for effect in &consequence.effects {
            locale.effect(method, session, effect);
        }
    }
    for (template, service) in diemo::document::all(method, session) {
        let service = service.map(|service| &service.id);
        let today = date(2026, 11, 23);
        let zone = TimeZone::UTC;
        diemo::document::write(
            method, session, &route, locale, template, service, today, &zone,
        )
        .ok();
    }
}

/// Returns the method of a pack where it has no problems, and makes sure that problems are worded and placed.
fn loaded(sources: &Sources) -> Result<Option<Method>, TestCaseError> {
    let problems = match Method::load(sources) {
        Ok(method) => return Ok(Some(method)),
        Err(problems) => problems,
    };
    prop_assert!(!problems.is_empty());
    for problem in problems {
        let said = LOCALE.problem(&problem);
        prop_assert!(!said.sentence.is_empty() && !said.sentence.contains("method-"));
        let file = sources
            .files
            .iter()
            .find(|(name, _)| *name == problem.place.file);
        let lines = file.map_or(0, |(_, text)| text.split('\n').count());
        prop_assert!(problem.place.line <= lines, "{:?}", problem);
    }
    Ok(None)
}

/// Returns the places of everything in a JSON text, as pointers.
pub fn pointers(json: &Json, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match json {
        Json::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                pointers(item, &format!("{here}/{at}"), found);
            }
        }
        Json::Object(fields) => {
            for (name, field) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                pointers(field, &format!("{here}/{name}"), found);
            }
        }
        _ => {}
    }
}

fn other_json() -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(Json::Null),
        Just(json!([])),
        Just(json!({})),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        "\\PC{0,8}|archive-duty@place|goal@place|@|no|decided|replaced|9999-12-31|-009999-01-02T01:59:59Z"
            .prop_map(Json::from),
        (0..200_usize).prop_map(|depth| (0..depth).fold(Json::Null, |inner, _| json!([inner]))),
    ]
}

struct Saved {
    _folder: TempDir,
    store: Store,
    location: Location,
    /// The session file as it was saved.
    bytes: Vec<u8>,
}

impl Saved {
    /// Opens the session with these bytes for a file, says all there is to say of it, and returns the file afterwards.
    fn open_with(&self, bytes: &[u8]) -> Vec<u8> {
        fs::write(&self.location.file, bytes).unwrap();
        if let Ok(opened) = self.store.open(self.location.clone(), Access::Read) {
            say_everything(&METHOD, &opened.session);
        }
        fs::read(&self.location.file).unwrap()
    }
}

/// Returns a session on the disk: most of it in the snapshot, the end in the journal.
fn saved(session: &Session) -> Saved {
    let folder = TempDir::new().unwrap();
    let store = Store::at(folder.path());
    let (last, first) = session.history().split_last().unwrap();
    let before = Session::replay(first.iter().cloned()).unwrap();
    let mut opened = store.create(before, None).unwrap();
    opened.keeper.as_mut().unwrap().commit(last).unwrap();
    Saved {
        _folder: folder,
        store,
        bytes: fs::read(&opened.location.file).unwrap(),
        location: opened.location,
    }
}

const WORDS: &str = "(archive-duty|journal-duty|goal|languages|field-table|retention-years|login-level|start-date|nothing\
    |and|or|not|in|has|is|is answered|is unsure|count|all|step:requirements|phase:implement|rule-set|services|phase\
    |no|yes|high|2026|12,5|-1|99999999999999999999999|2026-11-23|2026-02-30|=|!=|<|<=|>|>=|\\(|\\)|,|\"|å|\\PC)";

// So many that all of them together take a few seconds.
proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_broken_pack_is_told_file_by_file(which in any::<usize>(), harms in proptest::collection::vec(harm(), 1..3)) {
        let mut sources = SOURCES.clone();
        let which = which % sources.files.len();
        for harm in harms {
            let (bytes, _) = harm.done_to(sources.files[which].1.as_bytes());
            sources.files[which].1 = String::from_utf8_lossy(&bytes).into_owned();
        }
        loaded(&sources)?;
    }

    #[test]
    fn any_line_is_a_condition_or_a_problem(words in proptest::collection::vec(WORDS, 1..12)) {
        let line = serde_json::to_string(&words.join(" ")).unwrap();
        let rule = format!("\n[[rule]]\nid = \"tried\"\nwhen = {line}\nbecause = \"Prøves.\"\nwarns = [\"sketch\"]\n");
        let mut sources = SOURCES.clone();
        let rules = sources.files.iter_mut().find(|(name, _)| name == "rules/archive.toml").unwrap();
        rules.1.push_str(&rule);
        if let Some(method) = loaded(&sources)? {
            Route::of(&method, &SESSION);
        }
    }
}

/// Says all there is to say about what somebody has shared, and borrows of it.
fn say_all_of_a_case(case: &Case) -> Result<(), TestCaseError> {
    let (locale, method) = (&*LOCALE, &*METHOD);
    let known = Known {
        case: case.clone(),
        source: Source::Shared,
    };
    let experience = Experience::of([known]);
    for item in method.items() {
        let shown = experience.at(item, &case.rules, None);
        for told in locale.at_length(method, item, &shown) {
            let lines = told.lines.iter().chain([&told.heading]);
            for line in lines {
                prop_assert!(
                    !line.contains(|sign: char| sign.is_control() && sign != '\n'),
                    "{line:?}"
                );
            }
        }
    }
    let session = begun(method, &[("place", "Barnehageplass")]);
    for from in case
        .services
        .iter()
        .map(|service| Some(&service.id))
        .chain([None])
    {
        let wish = Wish {
            from,
            to: session.current_service(),
            lender: &case.name(from),
            on: date(2026, 11, 23),
        };
        let mut made = 0;
        let identity = || {
            made += 1;
            Uuid::from_u128(made)
        };
        let fitting = fitting(case, method, &session, &wish, identity);
        locale.left(method, &fitting.left);
        let mut session = session.clone();
        let what = What::Borrow(Box::new(fitting.loan));
        if diemo::route::make(method, &mut session, change(9, what)).is_ok() {
            say_everything(method, &session);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_broken_case_is_read_or_refused_in_words(
        harms in proptest::collection::vec(harm(), 0..3),
        place in any::<prop::sample::Index>(),
        other in other_json(),
    ) {
        let case = Case::of(&METHOD, &SESSION, Which::Answered).unwrap();
        let mut json = serde_json::to_value(&case).unwrap();
        let mut places = Vec::new();
        pointers(&json, "", &mut places);
        let place: &String = place.get(&places);
        *json.pointer_mut(place).unwrap() = other;
        let mut bytes = serde_json::to_vec_pretty(&json).unwrap();
        for harm in harms {
            (bytes, _) = harm.done_to(&bytes);
        }
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("delt.json");
        fs::write(&path, &bytes).unwrap();
        match read_case(&path) {
            Ok(case) => say_all_of_a_case(&case)?,
            Err(error) => {
                let said = LOCALE.storage(error.key(), error.arguments(), &TimeZone::UTC);
                prop_assert!(!said.sentence.is_empty() && !said.sentence.contains("store-"));
            }
        }
        prop_assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_typed_is_an_answer_that_can_be_typed_again_or_is_refused_in_words(
        typed in "[0-9 .,/:;kr%+\u{2212}-]{0,14}|[0-9]{1,4}[-./ ]{1,2}[0-9]{1,3}[-./ ]{1,2}[0-9]{0,5}|[0-9]{20,40}|[a-zæøå .,:;|()«»]{0,20}|\\PC{0,20}",
        item in any::<prop::sample::Index>(),
    ) {
        let (locale, method) = (&*LOCALE, &*METHOD);
        let items: Vec<_> = method.items().collect();
        let item = item.get(&items);
        match locale.read(method, item, &"2026".into(), &typed) {
            Ok(value) => {
                let shown = locale.value(method, item, &value);
                // Signs in a name or a cell may mean something else the second time.
                let is_plain = !matches!(value, Value::Text(_) | Value::People(_) | Value::Rows(_));
                let again = locale.read(method, item, &"2026".into(), &shown);
                let none = Value::Options(vec![]);
                prop_assert!(!is_plain || value == none || again.as_ref() == Ok(&value), "{} {:?} {:?} {:?}", item.id, value, shown, again);
            }
            Err(misread) => {
                let said = locale.misread(&misread);
                prop_assert!(!said.sentence.is_empty() && !said.sentence.contains("session-"));
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_broken_session_file_is_read_or_told_and_never_touched(harms in proptest::collection::vec(harm(), 1..3)) {
        let mut bytes = SAVED.with(|saved| saved.bytes.clone());
        for harm in harms {
            bytes = harm.done_to(&bytes).0;
        }
        let after = SAVED.with(|saved| saved.open_with(&bytes));
        prop_assert_eq!(after, bytes);
    }

    #[test]
    fn a_session_file_with_anything_in_any_place_is_read_or_told(
        place in any::<prop::sample::Index>(),
        other in other_json(),
    ) {
        let mut json = serde_json::to_value(&*SESSION).unwrap();
        let mut places = Vec::new();
        pointers(&json, "", &mut places);
        let place: &String = place.get(&places);
        *json.pointer_mut(place).unwrap() = other;
        SAVED.with(|saved| saved.open_with(json.to_string().as_bytes()));
    }
}

// The fewest of those that wait for the disk.
proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_broken_journal_gives_every_change_that_still_stands_in_it(harms in proptest::collection::vec(harm(), 1..3)) {
        let folder = TempDir::new().unwrap();
        let store = Store::at(folder.path());
        let session = &*SESSION;
        let (first, rest) = session.history().split_first().unwrap();
        let mut opened = store.create(Session::begin(first.clone()).unwrap(), None).unwrap();
        for change in rest {
            opened.keeper.as_mut().unwrap().append(change).unwrap();
        }
        let location = opened.location.clone();
        drop(opened);
        let written = fs::read(location.journal()).unwrap();
        let mut bytes = written.clone();
        let mut whole = bytes.len();
        for harm in harms {
            let (harmed, from) = harm.done_to(&bytes);
            (bytes, whole) = (harmed, whole.min(from));
        }
        // The line that opens the journal is no change.
        let lines = bytes[..whole].split(|byte| *byte == b'\n').count() - 1;
        let sure = lines.saturating_sub(1);
        fs::write(location.journal(), &bytes).unwrap();
        let opened = store.open(location, Access::Write).unwrap();
        let history = opened.session.history();
        prop_assert!(history.starts_with(&session.history()[..=sure]), "{} of {sure}", history.len());
        let lines: HashSet<_> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
        let written = written.split_inclusive(|byte| *byte == b'\n').skip(1);
        for (line, change) in written.zip(rest) {
            prop_assert!(!lines.contains(line) || history.contains(change), "{change:?}");
        }
        for (at, change) in history.iter().enumerate() {
            prop_assert!(session.history().contains(change) && !history[..at].contains(change));
        }
    }
}
