//! Any bytes for a session file: read or refused, never touched before they are understood, and saved twice alike.

use diemo::session::{Schema, examine};
use diemo::store::Access;

use crate::disk::Room;
use crate::words::{LOCALE, say_everything, shown};

thread_local! {
    static ROOM: Room = Room::new();
}

pub fn run(data: &[u8]) {
    ROOM.with(|room| try_in(room, data));
}

fn try_in(room: &Room, data: &[u8]) {
    let location = room.put(data, None);
    let read = room.store.open(location.clone(), Access::Read);
    if let Ok(text) = std::str::from_utf8(data) {
        let flaws = examine(
            Schema::Session,
            text.strip_prefix('\u{feff}').unwrap_or(text),
        );
        assert!(
            !flaws.is_empty() || read.is_ok(),
            "no fault is found, but {read:?}"
        );
    }
    for summary in room.store.list().sessions {
        shown(&summary.title);
        shown(&summary.organisation);
    }
    let Ok(read) = read else {
        assert_eq!(room.bytes(), data);
        return;
    };
    for notice in &read.notices {
        shown(&LOCALE.notice(notice.key(), notice.arguments()).sentence);
    }
    say_everything(&read.session);
    let saved = || {
        let location = location.clone();
        let opened = room.store.open(location, Access::Write);
        let opened = opened.expect("it was read before");
        let mut keeper = opened.keeper?;
        keeper
            .snapshot(&opened.session, None)
            .expect("a disk takes it");
        Some(room.bytes())
    };
    let first = saved();
    assert_eq!(first, saved());
    if first.is_none() {
        assert_eq!(room.bytes(), data);
    }
}
