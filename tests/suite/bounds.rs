//! How much a change may bring and a file may hold: what is over a bound is refused in words, and nothing is lost to one.

use std::fs;

use diemo::board::{Arranged, Idea};
use diemo::method::{Person, Row, Value};
use diemo::route;
use diemo::session::{
    Action, Change, Decided, Link, Note, Refusal, Service, Session, Subject, Topic, What,
};
use diemo::store::{Access, Reason, Store, StoreError};
use jiff::civil::date;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use crate::support::{begun, change, small};

fn long() -> String {
    "x".repeat((1 << 20) + 1)
}

fn decided(value: Value) -> Decided {
    Decided {
        id: Uuid::from_u128(1),
        subject: Subject::within("archive-duty", "place"),
        value,
        reason: String::new(),
        legal_basis: String::new(),
        alternatives: String::new(),
        by: None,
        date: date(2026, 11, 20),
        valid_until: None,
        review_date: None,
        overrides: vec![],
        ballot: None,
        weighed: None,
        heeded: Vec::new(),
        idea: None,
    }
}

fn answer(value: Value) -> What {
    What::Answer {
        subject: Subject::of("goal"),
        value: Some(value),
    }
}

fn made(what: What) -> Result<(), Refusal> {
    let method = small();
    let mut session = begun(&method, &[("place", "Barnehageplass")]);
    route::make(&method, &mut session, change(7, what))
}

#[test]
fn no_text_of_any_change_is_longer_than_a_megabyte() {
    let id = Uuid::from_u128(9);
    let subject = None;
    let decide = |set: fn(&mut Decided)| {
        let mut decided = decided(Value::Option("no".into()));
        set(&mut decided);
        What::Decide(decided)
    };
    let person = |name: String, role: String| Person {
        name,
        role,
        organisation: String::new(),
    };
    let cells = Row::from([("field".to_owned(), Value::Text(long()))]);
    let changes = [
        answer(Value::Text(long())),
        answer(Value::Rows(vec![cells])),
        answer(Value::People(vec![person(long(), String::new())])),
        answer(Value::People(vec![person(String::new(), long())])),
        answer(Value::Option(long().into())),
        decide(|decided| decided.reason = long()),
        decide(|decided| decided.legal_basis = long()),
        decide(|decided| decided.alternatives = long()),
        decide(|decided| {
            decided.by = Some(Person {
                name: long(),
                ..Person::default()
            });
        }),
        decide(|decided| decided.overrides = vec![long().into()]),
        What::Revise(diemo::session::Detail::Organisation(long())),
        What::Revise(diemo::session::Detail::Facilitator(long())),
        What::Action(Action {
            id,
            text: "Ring".to_owned(),
            owner: long(),
            due: None,
            done: false,
            subject: subject.clone(),
            idea: None,
        }),
        What::Topic(Topic {
            id,
            text: long(),
            done: false,
            subject: subject.clone(),
            idea: None,
        }),
        What::Note(Note {
            id,
            text: long(),
            lesson: false,
            subject: subject.clone(),
        }),
        What::Link(Link {
            id,
            address: "https://example.org".to_owned(),
            title: long(),
            subject,
        }),
    ];
    for what in changes {
        let refused = made(what).unwrap_err();
        assert!(matches!(refused, Refusal::TooLong { .. }), "{refused:?}");
    }
}

#[test]
fn no_list_of_any_change_is_longer_than_ten_thousand() {
    let many = 10_001;
    let options = Value::Options(vec!["no".into(); many]);
    let people = Value::People(vec![Person::default(); many]);
    let rows = Value::Rows(vec![Row::new(); many]);
    let cells = (0..many).map(|at| (at.to_string(), Value::Integer(1)));
    let wide = Value::Rows(vec![cells.collect()]);
    for value in [options, people, rows, wide] {
        assert_eq!(made(answer(value)), Err(Refusal::TooMany { limit: 10_000 }));
    }
}

/// Returns the change that puts so many ideas on a board, the first with this number.
fn ideas(first: u128, count: u128, text: &str) -> What {
    let ideas = (first..first + count).map(|number| Idea {
        id: Uuid::from_u128(number),
        board: "services".to_owned().into(),
        text: text.to_owned(),
        tags: Vec::new(),
        people: Vec::new(),
        by: String::new(),
        round: 0,
        group: None,
        spot: None,
        scores: std::collections::BTreeMap::new(),
    });
    What::Arrange(Box::new(Arranged::putting(ideas.collect())))
}

#[test]
fn ideas_that_are_there_take_no_more_room_when_they_are_altered() {
    let method = small();
    let mut session = begun(&method, &[("place", "Barnehageplass")]);
    let mut make = |number, what| route::make(&method, &mut session, change(number, what));
    make(7, ideas(1, 6_000, "Kortere skjema")).unwrap();
    make(8, ideas(1, 5_000, "Færre vedlegg")).unwrap();
    make(9, ideas(6_001, 4_000, "Svar på SMS")).unwrap();
    let refused = make(10, ideas(10_001, 1, "Ett til"));
    assert_eq!(refused, Err(Refusal::TooMany { limit: 10_000 }));
}

#[test]
fn a_service_has_a_name_for_commands_and_there_are_not_too_many() {
    let service = |id: &str| Service {
        id: id.into(),
        name: "Barnehageplass".to_owned(),
        dropped: false,
        idea: None,
    };
    for id in ["", "../x", "a b", "\u{1b}[2J", "ÆØÅ", &"x".repeat(65)] {
        let refused = made(What::AddService(service(id))).unwrap_err();
        assert_eq!(refused, Refusal::BadId { id: id.to_owned() });
    }
    let method = small();
    let mut session = begun(&method, &[("place", "Barnehageplass")]);
    for at in 1..100 {
        let what = What::AddService(service(&format!("tjeneste-{at}")));
        route::make(&method, &mut session, change(at, what)).unwrap();
    }
    let one_more = change(100, What::AddService(service("en-til")));
    let refused = route::make(&method, &mut session, one_more);
    assert_eq!(refused, Err(Refusal::TooMany { limit: 100 }));
}

/// Returns a folder with one session file that was altered by hand.
fn altered(alter: impl FnOnce(&mut Json)) -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::at(folder.path());
    let session = begun(&small(), &[("place", "Barnehageplass")]);
    let file = store.create(session, None).unwrap().location.file;
    let mut json = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    alter(&mut json);
    fs::write(&file, json.to_string()).unwrap();
    (folder, store)
}

fn opened(store: &Store) -> Result<Session, StoreError> {
    let location = store.find(&store.list().sessions[0].slug)?;
    Ok(store.open(location, Access::Write)?.session)
}

#[test]
fn a_session_that_is_over_a_bound_for_changes_opens_all_the_same() {
    let (_folder, store) = altered(|json| {
        json["state"]["organisation"] = json!("y".repeat(2 << 20));
        json["state"]["services"] = (0..150)
            .map(|at| json!({ "id": format!("s{at}"), "name": "S" }))
            .collect();
        let note = |at: u128| json!({ "id": Uuid::from_u128(at), "text": "Notat" });
        json["state"]["notes"] = (0..20_000).map(note).collect();
    });
    let session = opened(&store).unwrap();
    assert_eq!(session.state.organisation.len(), 2 << 20);
    assert_eq!(session.state.services.len(), 150);
    assert_eq!(session.state.notes.len(), 20_000);
}

#[test]
fn a_file_that_would_become_a_large_memory_is_refused_with_the_bound_and_left_as_it_is() {
    let rows = |json: &mut Json| {
        let rows: Json = (0..80_000)
            .map(|_| json!({ "a": { "integer": 1 } }))
            .collect();
        json["state"]["answers"]["x"] = json!({ "mark": "answered", "value": { "rows": rows } });
    };
    let values = |json: &mut Json| json["noe"] = (0..700_000).map(|_| json!([])).collect();
    let services = |json: &mut Json| {
        let service = |at: i32| json!({ "id": format!("s{at}"), "name": "S" });
        json["state"]["services"] = (0..201).map(service).collect();
    };
    let expected = [("objects", 150_000), ("values", 600_000), ("services", 200)];
    let alterings: [fn(&mut Json); 3] = [rows, values, services];
    for ((what, limit), alter) in expected.into_iter().zip(alterings) {
        let (_folder, store) = altered(alter);
        let Err(StoreError::Unreadable { reason, path, .. }) = opened(&store) else {
            panic!("{what} are read");
        };
        assert_eq!(reason, Reason::TooMany { what, limit });
        let folder = path.parent().unwrap();
        assert!(folder.join("session.json").exists());
        assert!(store.list().sessions[0].damaged);
    }
}

#[test]
fn a_journal_that_would_become_a_large_memory_is_refused_and_left_as_it_is() {
    let (_folder, store) = altered(|_| ());
    let name = &store.list().sessions[0].slug;
    let journal = store.find(name).unwrap().journal();
    fs::write(&journal, "{}\n".repeat(150_001)).unwrap();
    assert!(matches!(
        opened(&store),
        Err(StoreError::Unreadable {
            reason: Reason::TooMany { .. },
            ..
        })
    ));
    assert_eq!(fs::metadata(&journal).unwrap().len(), 450_003);
}

#[test]
fn signs_within_texts_weigh_nothing() {
    let (_folder, store) = altered(|json| {
        json["state"]["organisation"] = json!("{\",\\\",{".repeat(200_000));
    });
    assert!(opened(&store).is_ok());
}

#[test]
fn a_change_that_was_let_in_is_not_lost_when_it_is_read_again() {
    let method = small();
    let session = begun(&method, &[("place", "Barnehageplass")]);
    let text = "x".repeat(1 << 20);
    let change: Change = change(7, answer(Value::Text(text)));
    let mut taken = session.clone();
    route::make(&method, &mut taken, change.clone()).unwrap();
    let again = Session::replay(taken.history().iter().cloned()).unwrap();
    assert_eq!(again.state, taken.state);
}
