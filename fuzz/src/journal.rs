//! Any lines after a snapshot: each entry of its own, numbered and summed as the program does, or raw after a `!`.

use std::fmt::Write as _;

use diemo::store::Access;

use crate::disk::Room;
use crate::words::{WORKED, say_everything};

thread_local! {
    static ROOM: Room = Room::new();
}

pub fn run(data: &[u8]) {
    let journal = journal(&String::from_utf8_lossy(data));
    ROOM.with(|room| try_in(room, journal.as_bytes()));
}

/// Returns a journal that follows the snapshot, and says what the lines of a text say.
fn journal(text: &str) -> String {
    let snapshot = format!(
        "{{\"bytes\":{},\"crc\":{}}}",
        WORKED.len(),
        crc32fast::hash(WORKED.as_bytes())
    );
    let session: serde_json::Value = serde_json::from_str(WORKED).expect("the corpus is sound");
    let first = format!(
        "{{\"follows\":{{\"session\":{},\"snapshot\":{snapshot}}}}}",
        session["id"]
    );
    let mut journal = String::new();
    for (number, line) in [first.as_str()].into_iter().chain(text.lines()).enumerate() {
        if let Some(raw) = line.strip_prefix('!') {
            journal.push_str(raw);
        } else {
            let json = format!("{{\"number\":{number},\"entry\":{line}}}");
            write!(journal, "{:08x} {json}", crc32fast::hash(json.as_bytes())).expect("memory");
        }
        journal.push('\n');
    }
    journal
}

fn try_in(room: &Room, journal: &[u8]) {
    let location = room.put(WORKED.as_bytes(), Some(journal));
    diemo::store::inspect(&location).expect("both files can be read");
    let read = room.store.open(location.clone(), Access::Read);
    let read = read.expect("a snapshot is there").session;
    say_everything(&read);
    let opened = room.store.open(location.clone(), Access::Write);
    let opened = opened.expect("it was read before");
    assert_eq!(opened.session, read);
    if let Some(mut keeper) = opened.keeper {
        keeper.snapshot(&read, None).expect("a disk takes it");
    }
    let again = room.store.open(location, Access::Read);
    assert_eq!(again.expect("it was just written").session, read);
}
