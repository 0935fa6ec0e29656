//! Everything that can be said about a session, said; and nothing in it that a terminal would obey.

use std::sync::LazyLock;

use diemo::document;
use diemo::locale::Locale;
use diemo::method::{Method, Sources};
use diemo::route::{Consequence, Route};
use diemo::session::{Change, Mark, Session, Stamp, Subject, What, contradictions};
use diemo::store::{self, Digest};
use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use uuid::Uuid;

pub static LOCALE: LazyLock<Locale> =
    LazyLock::new(|| Locale::named("nb").expect("bokmål is compiled in"));

pub static SMALL: LazyLock<Sources> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/packs/small");
    store::pack::read_folder(folder.as_ref())
});

pub static SMALL_METHOD: LazyLock<Method> =
    LazyLock::new(|| Method::load(&SMALL).expect("the tests' pack has no problems"));

static BUILT_IN: LazyLock<Method> = LazyLock::new(|| store::pack::built_in().in_language("nb"));

/// A session with the small pack that holds something of everything.
pub const WORKED: &str = include_str!("../corpus/session/small.json");

/// Returns the method that a session is looked at with: its own, or the small one.
pub fn method(session: &Session) -> &'static Method {
    match session.state.method.id.as_str() {
        "diemo" => &BUILT_IN,
        _ => &SMALL_METHOD,
    }
}

/// Fails where a text holds what a terminal obeys or a reader cannot see.
pub fn shown(text: &str) {
    let harmful = |letter: &char| {
        matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}' | '\u{feff}')
            || letter.is_control() && *letter != '\n'
    };
    let found = text.chars().find(harmful);
    assert!(found.is_none(), "{found:?} in {text:?}");
}

/// Says everything there is to say about a session.
pub fn say_everything(session: &Session) {
    let (locale, method) = (&*LOCALE, method(session));
    let route = Route::of(method, session);
    for entry in &route.entries {
        let why = locale.why(method, session, &route, &entry.subject);
        shown(&format!("{why:?}").replace('\\', ""));
        shown(&locale.standing_of(entry));
    }
    for change in session.history() {
        shown(&locale.change(method, session, change, &TimeZone::UTC));
    }
    for flaw in contradictions(session, Some(method)) {
        shown(&locale.flaw(method, &flaw).sentence);
    }
    let next = Change {
        stamp: Stamp {
            id: Uuid::from_u128(9999),
            at: Timestamp::UNIX_EPOCH,
            by: "Kari Nes".to_owned(),
        },
        what: What::Mark {
            subject: Subject::of("goal"),
            mark: Mark::ComeBack,
            reason: String::new(),
        },
    };
    if let Ok(consequence) = Consequence::from(&route, method, session, &next) {
        for effect in &consequence.effects {
            shown(&locale.effect(method, session, effect));
        }
    }
    Digest::of(method, session, &route);
    let (today, zone) = (date(2026, 11, 23), TimeZone::UTC);
    for (template, service) in document::all(method, session) {
        let service = service.map(|service| &service.id);
        let written = document::write(
            method, session, &route, locale, template, service, today, &zone,
        );
        if let Ok(written) = written {
            shown(&written.markdown());
            shown(&written.html());
        }
    }
}
