//! Small sessions and changes for tests, the same at every run.

use diemo::method::{ServiceId, Value};
use diemo::session::{
    Beginning, Change, Draft, MethodVersion, Service, Session, Stamp, Subject, What,
};
use jiff::Timestamp;
use uuid::Uuid;

/// A change whose id and time are made from a number.
pub fn change(number: u128, what: What) -> Change {
    let seconds = 1_790_000_000 + i64::try_from(number).unwrap();
    Change {
        stamp: Stamp {
            id: Uuid::from_u128(number),
            at: Timestamp::from_second(seconds).unwrap(),
            by: "Kari Nes".to_owned(),
        },
        what,
    }
}

/// A session with one service, begun at a time made from a number.
pub fn session_at(number: u128, title: &str) -> Session {
    let begin = What::Begin(Beginning {
        session: Uuid::from_u128(1_000_000 + number),
        title: title.to_owned(),
        organisation: "Bergen kommune".to_owned(),
        facilitator: "Kari Nes".to_owned(),
        rules: "2026".into(),
        method: MethodVersion {
            id: "diemo".to_owned(),
            version: "1.0".to_owned(),
            ..MethodVersion::default()
        },
        services: vec![service("skatteattest")],
    });
    Session::begin(change(number, begin)).unwrap()
}

/// A session with one service.
pub fn session(title: &str) -> Session {
    session_at(1, title)
}

pub fn service(id: &str) -> Service {
    Service {
        id: ServiceId::from(id),
        name: id.to_owned(),
        dropped: false,
        idea: None,
    }
}

/// An answer in words to one of some items.
pub fn answer(number: u128, words: &str) -> Change {
    change(
        number,
        What::Answer {
            subject: Subject::of(format!("item-{}", number % 7)),
            value: Some(Value::Text(words.to_owned())),
        },
    )
}

/// Half-typed text.
pub fn draft(text: &str) -> Draft {
    Draft {
        subject: Some(Subject::of("vision")),
        field: "value".to_owned(),
        text: text.to_owned(),
    }
}
