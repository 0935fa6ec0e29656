//! Trouble with the disk in words: each kind has a sentence of its own, says where it is, and says what to do.

use std::collections::BTreeSet;
use std::path::PathBuf;

use diemo::locale::{Locale, Said};
use diemo::store::{Cause, Doing, Holder, Notice, Reason, StoreError};
use jiff::tz::TimeZone;

fn reasons() -> Vec<Reason> {
    let key = || "title".to_owned();
    vec![
        Reason::Empty,
        Reason::CutShort,
        Reason::Syntax,
        Reason::Shape,
        Reason::MissingKey { key: key() },
        Reason::DoubledKey { key: key() },
        Reason::TooDeep,
        Reason::NotText,
        Reason::TooLarge { limit: 64 << 20 },
        Reason::NotPlainFile,
        Reason::OtherFormat { found: key() },
        Reason::NewerVersion { version: 2 },
    ]
}

fn causes() -> Vec<Cause> {
    let other = Cause::Other("Interrupted system call".to_owned());
    vec![
        Cause::Full,
        Cause::ReadOnly,
        Cause::Denied,
        Cause::Gone,
        Cause::Device,
        other,
    ]
}

const DOINGS: [Doing; 5] = [
    Doing::Read,
    Doing::Write,
    Doing::List,
    Doing::Lock,
    Doing::Move,
];

fn unreadable(reason: Reason) -> StoreError {
    StoreError::Unreadable {
        path: PathBuf::from("/data/session.json"),
        line: 12,
        column: 7,
        reason,
    }
}

fn failed(doing: Doing, cause: Cause) -> StoreError {
    StoreError::Failed {
        doing,
        path: PathBuf::from("/data/session.json"),
        cause,
    }
}

fn holder() -> Holder {
    Holder {
        host: "arkiv-12".to_owned(),
        process: 4321,
        user: "kari".to_owned(),
        since: "2026-11-23T13:02:00Z".parse().ok(),
    }
}

fn errors() -> Vec<StoreError> {
    let name = || "skatteattest".to_owned();
    let mut errors = vec![
        StoreError::NotFound {
            name: name(),
            nearest: None,
        },
        StoreError::NotFound {
            name: name(),
            nearest: Some(name()),
        },
        StoreError::Ambiguous {
            name: name(),
            candidates: vec![name(), name()],
        },
        StoreError::Locked {
            name: name(),
            by: None,
        },
        StoreError::Locked {
            name: name(),
            by: Some(holder()),
        },
        StoreError::BadName { found: name() },
        StoreError::ForeignFile {
            path: "/tmp/plan.md".into(),
        },
        StoreError::NoDataFolder,
        StoreError::TooLarge {
            path: "/data/session.json".into(),
        },
        StoreError::OutOfStep,
        StoreError::NoAnswer,
    ];
    errors.extend(reasons().into_iter().map(unreadable));
    for doing in DOINGS {
        errors.extend(causes().into_iter().map(|cause| failed(doing, cause)));
    }
    errors
}

fn notices() -> Vec<Notice> {
    let recovered = |changes, drafts| Notice::Recovered { changes, drafts };
    vec![
        recovered(0, 1),
        recovered(1, 0),
        recovered(7, 2),
        Notice::Torn,
        Notice::Missing { lines: 1 },
        Notice::LeftOut { changes: 1 },
        Notice::LeftOut { changes: 3 },
        Notice::FromHistory {
            file: PathBuf::from("/data/history/session-3.json"),
            problem: unreadable(Reason::CutShort),
        },
        Notice::NewerVersion { version: 2 },
        Notice::NoLocks,
        Notice::NotSaved(failed(Doing::Write, Cause::Full)),
    ]
}

fn worded(locale: &Locale, error: &StoreError) -> Said {
    let zone = TimeZone::fixed(jiff::tz::offset(1));
    locale.storage(error.key(), error.arguments(), &zone)
}

fn locales() -> impl Iterator<Item = Locale> {
    Locale::installed()
        .into_iter()
        .map(|(code, _)| Locale::named(&code).unwrap())
}

/// Says whether a text names a key that is missing, or has a gap that nothing was filled into.
fn is_whole(text: &str) -> bool {
    !text.is_empty() && !text.contains("store-") && !text.contains(['{', '$'])
}

#[test]
fn every_error_and_every_notice_has_a_sentence_and_every_error_an_advice() {
    for locale in locales() {
        let errors = errors().into_iter().map(|error| worded(&locale, &error));
        let notices = notices()
            .into_iter()
            .map(|notice| locale.notice(notice.key(), notice.arguments()));
        let advised = errors.inspect(|said| assert!(said.hint.is_some(), "{said:?}"));
        for said in advised.chain(notices) {
            // What is mended already needs no advice.
            assert!(said.hint.as_deref().is_none_or(is_whole), "{said:?}");
            assert!(is_whole(&said.sentence), "{said:?}");
            assert!(said.sentence.ends_with('.'), "{said:?}");
        }
    }
}

#[test]
fn every_kind_of_damage_and_every_refusal_of_the_disk_is_told_from_the_others() {
    for locale in locales() {
        let said = |error| worded(&locale, &error).sentence;
        let damage: BTreeSet<_> = reasons()
            .into_iter()
            .map(|reason| said(unreadable(reason)))
            .collect();
        assert_eq!(damage.len(), reasons().len());
        let all = |doing| {
            causes()
                .into_iter()
                .map(move |cause| said(failed(doing, cause)))
        };
        let refusals: BTreeSet<_> = DOINGS.into_iter().flat_map(all).collect();
        assert_eq!(refusals.len(), DOINGS.len() * causes().len());
    }
}

#[test]
fn a_damaged_file_is_named_with_line_and_place() {
    let locale = Locale::named("nb").unwrap();
    let said = worded(&locale, &unreadable(Reason::Syntax));
    assert_eq!(
        said.sentence,
        "Filen /data/session.json er skadet på linje 12, tegn 7."
    );
}

#[test]
fn the_holder_of_a_session_is_named_with_local_time() {
    let locale = Locale::named("nb").unwrap();
    let locked = StoreError::Locked {
        name: "skatteattest".to_owned(),
        by: Some(holder()),
    };
    assert_eq!(
        worded(&locale, &locked).sentence,
        "Økten «skatteattest» er åpen hos kari på maskinen arkiv-12 siden 23.11.2026 kl. 14.02."
    );
}

#[test]
fn a_limit_is_told_in_megabytes() {
    let locale = Locale::named("nb").unwrap();
    let said = worded(&locale, &unreadable(Reason::TooLarge { limit: 64 << 20 }));
    assert_eq!(
        said.sentence,
        "Filen /data/session.json er for stor. Grensen er 64 MB."
    );
}
