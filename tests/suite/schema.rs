//! The published schemas say what the types say, and agree with an independent reader of schemas.

use std::collections::BTreeSet;

use diemo::experience::Case;
use diemo::locale::Locale;
use diemo::session::{Fault, Flaw, Schema, Session, Step, examine};
use diemo::store::{JournalEntry, JournalLine};
use schemars::schema_for;
use serde_json::{Value as Json, json};

use crate::hostile::{pointers, worked};
use crate::support::{path, small};

/// Returns the published schemas: the name of each, what the types say, and what the file says.
fn published() -> [(&'static str, Json); 3] {
    [
        ("session", schema_for!(Session).to_value()),
        ("journal", schema_for!(JournalLine<JournalEntry>).to_value()),
        ("case", schema_for!(Case).to_value()),
    ]
}

#[test]
fn the_published_schemas_are_those_of_the_types() {
    for (name, schema) in published() {
        let path = format!("content/schema/{name}.schema.json");
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        assert_eq!(std::fs::read_to_string(path).unwrap(), text);
    }
}

/// Returns a session that the program has saved, and a journal line for each thing that its journal says.
fn saved() -> (Json, Vec<Json>) {
    let folder = path("sessions/version-1");
    let session = std::fs::read_to_string(folder.join("session.json")).unwrap();
    let journal = std::fs::read_to_string(folder.join("journal.jsonl")).unwrap();
    let lines = journal.lines().map(|line| &line[9..]);
    (
        serde_json::from_str(&session).unwrap(),
        lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect(),
    )
}

/// Returns what a JSON text becomes when something else stands in one place of it, or nothing does.
fn variants(json: &Json) -> Vec<Json> {
    let mut places = Vec::new();
    pointers(json, "", &mut places);
    let others = [
        json!(null),
        json!(true),
        json!(7),
        json!(-1),
        json!(1.5),
        json!("text"),
        json!(""),
        json!([]),
        json!(["text"]),
        json!({}),
        json!({ "later": 1 }),
        json!({ "text": "one", "done": true }),
    ];
    let mut variants = Vec::new();
    for (at, place) in places.iter().enumerate() {
        // All of them would take a minute; each place and each kind of thing has its turn.
        for other in others.iter().skip(at % 12).step_by(12) {
            let mut variant = json.clone();
            *variant.pointer_mut(place).unwrap() = other.clone();
            variants.push(variant);
        }
        let Some((above, key)) = place.rsplit_once('/').filter(|_| at % 3 == 0) else {
            continue;
        };
        let mut variant = json.clone();
        match variant.pointer_mut(above).unwrap() {
            Json::Object(fields) => {
                fields.shift_remove(&key.replace("~1", "/").replace("~0", "~"));
            }
            Json::Array(entries) => {
                entries.remove(key.parse().unwrap());
            }
            _ => unreachable!("only those have something within"),
        }
        variants.push(variant);
    }
    variants
}

/// Says whether a fault is one that schemas speak of; the form of texts they leave to each reader.
fn is_for_schemas(fault: &Fault) -> bool {
    match fault {
        Fault::Malformed { format, .. } => *format == "integer",
        _ => !fault.is_remark(),
    }
}

#[test]
fn an_independent_reader_of_schemas_finds_faults_in_the_same_texts() {
    let (session, lines) = saved();
    let mut faulty = 0;
    let room = serde_json::to_value(worked(&small())).unwrap();
    for (schema, texts) in [
        (Schema::Session, vec![session, room]),
        (Schema::Journal, lines),
    ] {
        let published = serde_json::from_str(schema.text()).unwrap();
        let reader = jsonschema::validator_for(&published).unwrap();
        for variant in texts.iter().flat_map(variants) {
            let flaws = examine(schema, &variant.to_string());
            let sound = !flaws.iter().any(|flaw| is_for_schemas(&flaw.fault));
            faulty += usize::from(!sound);
            assert_eq!(sound, reader.is_valid(&variant), "{flaws:?}\n{variant}");
        }
    }
    assert!(faulty > 300, "{faulty}");
}

#[test]
fn a_session_without_faults_can_be_read() {
    let (session, _) = saved();
    let room = serde_json::to_value(worked(&small())).unwrap();
    let mut sound = 0;
    for variant in variants(&session).into_iter().chain(variants(&room)) {
        let text = variant.to_string();
        let flaws = examine(Schema::Session, &text);
        if flaws.iter().all(|flaw| flaw.fault.is_remark()) {
            sound += 1;
            let read = serde_json::from_str::<Session>(&text);
            assert!(read.is_ok(), "{read:?}\n{text}");
        }
    }
    assert!(sound > 40, "{sound}");
}

/// Returns every keyword that a schema uses.
fn keywords(schema: &Json, found: &mut BTreeSet<String>) {
    match schema {
        Json::Object(fields) => {
            for (name, within) in fields {
                found.insert(name.clone());
                match (name.as_str(), within) {
                    ("properties" | "$defs", Json::Object(named)) => {
                        named.values().for_each(|named| keywords(named, found));
                    }
                    ("default", _) => {}
                    _ => keywords(within, found),
                }
            }
        }
        Json::Array(several) => several.iter().for_each(|one| keywords(one, found)),
        _ => {}
    }
}

#[test]
fn the_schemas_say_nothing_that_the_check_does_not_understand() {
    let mut found = BTreeSet::new();
    for (_, schema) in published() {
        keywords(&schema, &mut found);
    }
    let understood = [
        "$defs",
        "$ref",
        "$schema",
        "additionalProperties",
        "anyOf",
        "const",
        "default",
        "description",
        "enum",
        "format",
        "items",
        "maximum",
        "minimum",
        "oneOf",
        "properties",
        "required",
        "title",
        "type",
    ];
    let unknown: Vec<_> = found
        .iter()
        .filter(|name| !understood.contains(&name.as_str()))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// Returns the name of every key that a schema knows.
fn keys(schema: &Json, found: &mut BTreeSet<String>) {
    match schema {
        Json::Object(fields) => {
            if let Some(Json::Object(named)) = fields.get("properties") {
                found.extend(named.keys().cloned());
            }
            fields.values().for_each(|within| keys(within, found));
        }
        Json::Array(several) => several.iter().for_each(|one| keys(one, found)),
        _ => {}
    }
}

#[test]
fn every_key_of_the_schemas_has_a_word_in_each_language() {
    let mut found = BTreeSet::new();
    for (_, schema) in published() {
        keys(&schema, &mut found);
    }
    for language in ["nb", "nn", "en"] {
        let locale = Locale::named(language).unwrap();
        for key in &found {
            let flaw = Flaw {
                path: vec![Step::Key(key.clone())],
                offset: 0,
                fault: Fault::NotFromHistory,
            };
            let said = locale.flaw(&small(), &flaw).sentence;
            let raw = said.starts_with(&locale.say("check-key", &[("key", key.into())]));
            assert!(!raw, "check-key-{key} is missing in {language}/check.ftl");
        }
    }
}
