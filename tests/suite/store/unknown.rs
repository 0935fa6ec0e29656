//! Fields that a later program wrote are neither lost nor moved.

use std::fs;
use std::io::Write as _;

use diemo::session::{Action, Session, Subject, What};
use diemo::store::Location;
use jiff::civil::date;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{Bench, bench, close, commit, keeper, names};
use crate::hostile::{pointers, worked};
use crate::sample::{answer, change, draft};
use crate::support::small;

const LATER: &str = "later";

fn written(json: &Json) -> String {
    serde_json::to_string_pretty(json).unwrap() + "\n"
}

/// Returns a session with a field that nobody knows wherever there may be one, and how many there are.
fn from_a_later_program() -> (Json, usize) {
    let mut session = worked(&small());
    session.keep_draft(draft("halvskrevet"));
    let mut json = serde_json::to_value(&session).unwrap();
    let mut places = Vec::new();
    pointers(&json, "", &mut places);
    let mut count = 0;
    for place in places {
        let mut tried = json.clone();
        let Some(Json::Object(fields)) = tried.pointer_mut(&place) else {
            continue;
        };
        fields.shift_insert(0, LATER.to_owned(), json!({ "number": count }));
        // Where any name may stand, this one says something.
        let read = serde_json::from_value::<Session>(tried.clone());
        if read.is_ok_and(|read| read == session) {
            (json, count) = (tried, count + 1);
        }
    }
    (json, count)
}

fn put(bench: &Bench, json: &Json) -> Location {
    let (_, location) = close(bench.create("Skatteattest"));
    fs::write(&location.file, written(json)).unwrap();
    location
}

fn count(location: &Location) -> usize {
    let text = fs::read_to_string(&location.file).unwrap();
    text.matches(&format!("\"{LATER}\"")).count()
}

#[test]
fn a_file_of_a_later_program_is_written_as_it_was_read() {
    let bench = bench();
    let (json, count) = from_a_later_program();
    assert!(count > 60, "{count}");
    let location = put(&bench, &json);
    let mut opened = bench.open("skatteattest").unwrap();
    let session = opened.session.clone();
    keeper(&mut opened).snapshot(&session, None).unwrap();
    assert_eq!(fs::read_to_string(location.file).unwrap(), written(&json));
}

#[test]
fn fields_stay_with_what_they_belong_to_while_other_things_change() {
    let bench = bench();
    let (json, before) = from_a_later_program();
    let location = put(&bench, &json);
    let mut opened = bench.open("skatteattest").unwrap();
    let done = What::Action(Action {
        id: Uuid::from_u128(60),
        text: "Ring arkivet".to_owned(),
        owner: "Kari".to_owned(),
        due: Some(date(2026, 12, 1)),
        done: true,
        subject: Some(Subject::within("archive-duty", "place")),
        idea: None,
    });
    commit(&mut opened, answer(100, "nytt"));
    commit(&mut opened, change(101, done));
    let of = opened.session.to_undo().unwrap().stamp.id;
    commit(&mut opened, change(102, What::Undo { of }));
    commit(&mut opened, change(103, What::Redo { of }));
    close(opened);
    assert_eq!(count(&location), before);
    let (reopened, _) = close(bench.open("skatteattest").unwrap());
    assert!(reopened.state.actions[0].done);
    assert_eq!(count(&location), before);
}

#[test]
fn what_is_nested_too_deep_to_be_carried_over_is_kept_aside() {
    let bench = bench();
    let (session, location) = close(bench.create("Skatteattest"));
    let deep = format!("{{\"{LATER}\": {}1{},", "[".repeat(500), "]".repeat(500));
    let text = written(&serde_json::to_value(&session).unwrap()).replacen('{', &deep, 1);
    fs::write(&location.file, &text).unwrap();
    let mut opened = bench.open("skatteattest").unwrap();
    commit(&mut opened, answer(2, "en"));
    close(opened);
    let is_aside = |name: &&String| name.starts_with("session.damaged-");
    let kept = names(&location.folder);
    let aside = location.folder.join(kept.iter().find(is_aside).unwrap());
    assert_eq!(fs::read_to_string(aside).unwrap(), text);
}

#[test]
fn a_change_that_a_later_program_left_in_the_journal_keeps_its_fields() {
    let bench = bench();
    let mut opened = bench.create("Skatteattest");
    commit(&mut opened, answer(2, "en"));
    let location = opened.location.clone();
    drop(opened);
    let lines = fs::read_to_string(location.journal()).unwrap();
    // The line that opens the journal bears no number of its own.
    let number = lines.lines().count();
    let mut entry = json!({ "number": number, "entry": { "change": answer(3, "to") } });
    entry["entry"]["change"]["what"]["answer"][LATER] = json!(true);
    let entry = entry.to_string();
    let sum = crc32fast::hash(entry.as_bytes());
    let mut journal = fs::OpenOptions::new()
        .append(true)
        .open(location.journal())
        .unwrap();
    writeln!(journal, "{sum:08x} {entry}").unwrap();
    let (session, _) = close(bench.open("skatteattest").unwrap());
    assert_eq!(session.history().len(), 3);
    assert_eq!(count(&location), 1);
}
