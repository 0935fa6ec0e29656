//! Any bytes for a file that somebody has shared: read or refused, and nothing in it is obeyed.

use diemo::experience::{Experience, Known, Source};
use diemo::session::{Schema, examine};
use diemo::store::{StoreError, read_case};

use crate::disk::Room;
use crate::words::{LOCALE, SMALL_METHOD as METHOD, shown};

thread_local! {
    static ROOM: Room = Room::new();
}

pub fn run(data: &[u8]) {
    ROOM.with(|room| try_in(room, data));
}

fn try_in(room: &Room, data: &[u8]) {
    let path = room.put(data, None).file;
    let read = read_case(&path);
    if let Ok(text) = std::str::from_utf8(data) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let flaws = examine(Schema::Case, text);
        // What a newer program has written is refused, and there is no fault in it.
        let newer =
            matches!(&read, Err(StoreError::Unreadable { reason, .. }) if reason.is_newer());
        assert!(
            !flaws.is_empty() || newer || read.is_ok(),
            "no fault is found, but {read:?}"
        );
    }
    let Ok(case) = read else { return };
    let rules = case.rules.clone();
    let source = Source::Shared;
    let experience = Experience::of([Known { case, source }]);
    for item in METHOD.items() {
        let found = experience.at(item, &rules, None);
        for told in LOCALE.at_length(&METHOD, item, &found) {
            shown(&told.heading);
            told.lines.iter().for_each(|line| shown(line));
        }
    }
}
