//! What holds for every session, whatever is done to it.

use diemo::method::{Person, Value};
use diemo::session::{
    Action, Confirmed, Decided, Detail, Heeded, Lent, Link, Loan, Mark, Note, Restored, Session,
    Subject, Topic, What,
};
use diemo::store::{Access, Store};
use jiff::civil::date;
use proptest::prelude::*;
use rust_decimal::Decimal;
use tempfile::TempDir;
use uuid::Uuid;

use crate::analysing::analysing;
use crate::gathering::gathering;
use crate::sample::{answer, change, draft, service, session};

/// As many cases as the gate has time for, or as many as it is told to.
pub fn cases(usual: u32) -> u32 {
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => ProptestConfig::default().cases,
        None => usual,
    }
}

fn subject() -> impl Strategy<Value = Subject> {
    prop_oneof![
        (0..4_u8).prop_map(|item| Subject::of(format!("item-{item}"))),
        (0..4_u8).prop_map(|item| Subject::within(format!("item-{item}"), "skatteattest")),
    ]
}

pub fn words() -> impl Strategy<Value = String> {
    "[a-zæøå \\n«»–\"\\\\👩]{0,12}"
}

fn person() -> impl Strategy<Value = Person> {
    words().prop_map(|name| Person {
        name,
        ..Person::default()
    })
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        words().prop_map(Value::Text),
        any::<i64>().prop_map(Value::Integer),
        (any::<i64>(), 0..8_u32)
            .prop_map(|(figure, scale)| Value::Decimal(Decimal::new(figure, scale))),
        (any::<i32>(), 0..3_u32)
            .prop_map(|(figure, scale)| Value::Money(Decimal::new(figure.into(), scale))),
        any::<bool>().prop_map(Value::YesNo),
        any::<bool>().prop_map(Value::Done),
        (1..28_i8).prop_map(|day| Value::Date(date(2026, 11, day))),
        proptest::collection::vec(person(), 0..3).prop_map(Value::People),
    ]
}

pub fn id() -> impl Strategy<Value = Uuid> {
    (0..6_u128).prop_map(Uuid::from_u128)
}

/// Some are decisions: their ids are made from the number of the change.
fn borrowing(answers: Vec<(Subject, Value, bool)>) -> What {
    let answers = answers.into_iter().map(|(subject, value, decision)| Lent {
        subject,
        value,
        record: decision.then(Uuid::nil),
        reason: String::new(),
        legal_basis: String::new(),
    });
    What::Borrow(Box::new(Loan {
        case: Uuid::from_u128(7),
        from: "Os kommune".to_owned(),
        date: date(2026, 5, 2),
        on: date(2026, 11, 23),
        answers: answers.collect(),
    }))
}

/// The id of a decision is made from the number of its change, as no two records share one.
pub fn what() -> impl Strategy<Value = What> {
    prop_oneof![2 => spoken(), 1 => gathering(), 2 => analysing()]
}

fn spoken() -> impl Strategy<Value = What> {
    let heeded = (0u128..3, proptest::collection::vec(id(), 0..2));
    let heeded = heeded.prop_map(|(rule, decisions)| Heeded {
        rule: format!("rule-{rule}").as_str().into(),
        decisions,
    });
    let heeded = proptest::collection::vec(heeded, 0..2);
    let by = proptest::option::of(person());
    let decided = (subject(), value(), words(), by, heeded);
    prop_oneof![
        (subject(), proptest::option::of(value()))
            .prop_map(|(subject, value)| What::Answer { subject, value }),
        (subject(), 0..Mark::NAMES.len(), words()).prop_map(|(subject, mark, reason)| What::Mark {
            subject,
            mark: Mark::NAMES[mark].1,
            reason,
        }),
        decided.prop_map(
            |(subject, value, reason, by, heeded)| What::Decide(Decided {
                id: Uuid::nil(),
                subject,
                value,
                reason,
                legal_basis: String::new(),
                alternatives: String::new(),
                by,
                date: date(2026, 11, 23),
                valid_until: None,
                review_date: None,
                overrides: vec![],
                ballot: None,
                weighed: None,
                heeded,
                idea: None,
            })
        ),
        proptest::collection::vec((subject(), value(), any::<bool>()), 0..4).prop_map(borrowing),
        (subject(), person()).prop_map(|(subject, by)| What::Confirm {
            subject,
            by: Confirmed {
                by,
                date: date(2026, 11, 23),
            },
        }),
        (subject(), words()).prop_map(|(subject, reason)| What::Reopen { subject, reason }),
        subject().prop_map(|subject| What::Withdraw { subject }),
        (id(), words(), any::<bool>()).prop_map(|(id, text, done)| What::Action(Action {
            id,
            text,
            owner: String::new(),
            due: Some(date(2026, 12, 1)),
            done,
            subject: None,
            idea: None,
        })),
        id().prop_map(|id| What::DropAction { id }),
        (id(), words()).prop_map(|(id, text)| What::Topic(Topic {
            id,
            text,
            done: false,
            subject: None,
            idea: None,
        })),
        (id(), words(), subject()).prop_map(|(id, text, subject)| What::Note(Note {
            id,
            text,
            lesson: false,
            subject: Some(subject),
        })),
        (id(), words()).prop_map(|(id, address)| What::Link(Link {
            id,
            address,
            title: String::new(),
            subject: None,
        })),
        id().prop_map(|id| What::DropNote { id }),
        (0..3_u8).prop_map(|name| What::AddService(service(&format!("tjeneste-{name}")))),
        any::<bool>().prop_map(|dropped| What::DropService {
            service: "skatteattest".into(),
            dropped,
        }),
        words().prop_map(|title| What::Revise(Detail::Title(title))),
        // Undo and redo, of whatever is there to undo and redo.
        Just(What::Undo { of: Uuid::nil() }),
        Just(What::Redo { of: Uuid::nil() }),
        // And back to a moment made from the number of the change.
        Just(What::Restore(Box::new(Restored {
            as_of: None,
            state: session("Skatteattest").state,
        }))),
    ]
}

/// Makes the change if the session takes it, and returns what was done.
pub fn make(session: &mut Session, number: u128, mut what: What) -> bool {
    let target = match &what {
        What::Undo { .. } => session.to_undo(),
        What::Redo { .. } => session.to_redo(),
        _ => None,
    };
    match (&mut what, target.map(|change| change.stamp.id)) {
        (What::Undo { of } | What::Redo { of }, Some(id)) => *of = id,
        (What::Decide(decided), _) => decided.id = Uuid::from_u128(number),
        (What::Borrow(loan), _) => {
            let records = loan
                .answers
                .iter_mut()
                .filter_map(|lent| lent.record.as_mut());
            for (at, record) in (0..).zip(records) {
                *record = Uuid::from_u128(number * 1000 + at);
            }
        }
        (What::Restore(_), _) => {
            let moments = session.history().len();
            what = session
                .set_back(usize::try_from(number).unwrap() * 7 % moments + 1)
                .unwrap();
        }
        _ => {}
    }
    session.apply(change(number, what)).is_ok()
}

fn worked_on(whats: Vec<What>) -> Session {
    let mut session = session("Skatteattest");
    for (number, what) in (100..).zip(whats) {
        make(&mut session, number, what);
    }
    session
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(200), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_and_redoing_all_gives_the_same_session(whats in proptest::collection::vec(what(), 0..25)) {
        let mut session = worked_on(whats);
        let before = session.state.clone();
        let mut number = 1000;
        let mut undone = 0;
        while make(&mut session, number, What::Undo { of: Uuid::nil() }) {
            number += 1;
            undone += 1;
        }
        prop_assert_eq!(&session.state, &crate::sample::session("Skatteattest").state);
        for _ in 0..undone {
            let redone = make(&mut session, number, What::Redo { of: Uuid::nil() });
            prop_assert!(redone);
            number += 1;
        }
        prop_assert_eq!(session.state, before);
    }

    #[test]
    fn replaying_the_history_gives_the_same_session(whats in proptest::collection::vec(what(), 0..25)) {
        let session = worked_on(whats);
        let again = Session::replay(session.history().iter().cloned()).unwrap();
        prop_assert_eq!(again, session);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(100), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_moment_can_be_seen_and_gone_back_to(whats in proptest::collection::vec(what(), 0..25), chosen in 0..25_usize) {
        let mut session = session("Skatteattest");
        let mut moments = vec![session.state.clone()];
        for (number, what) in (100..).zip(whats) {
            if make(&mut session, number, what) {
                moments.push(session.state.clone());
            }
        }
        for (at, moment) in moments.iter().enumerate() {
            let past = session.as_of(at + 1).unwrap();
            prop_assert_eq!(&past.state, moment);
            prop_assert_eq!(past.history().len(), at + 1);
        }
        let chosen = chosen % moments.len();
        let back = session.set_back(chosen + 1).unwrap();
        session.apply(change(1000, back)).unwrap();
        prop_assert_eq!(&session.state, &moments[chosen]);
        let undone = make(&mut session, 1001, What::Undo { of: Uuid::nil() });
        prop_assert!(undone);
        prop_assert_eq!(&session.state, moments.last().unwrap());
    }
}

// Fewer of those that wait for the disk.
proptest! {
    #![proptest_config(ProptestConfig { cases: cases(40), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn saving_loading_and_saving_gives_the_same_bytes(whats in proptest::collection::vec(what(), 0..25), typed in words()) {
        let folder = TempDir::new().unwrap();
        let store = Store::at(folder.path());
        let mut session = worked_on(whats);
        session.keep_draft(draft(&typed));
        let saved = store.create(session, None).unwrap();
        let first = std::fs::read(&saved.location.file).unwrap();
        drop(saved.keeper);
        let loaded = store.open(saved.location, Access::Write).unwrap();
        prop_assert_eq!(&loaded.session, &saved.session);
        loaded.keeper.unwrap().snapshot(&loaded.session, None).unwrap();
        prop_assert_eq!(std::fs::read(&loaded.location.file).unwrap(), first);
    }

    #[test]
    fn replaying_the_journal_gives_the_same_session(whats in proptest::collection::vec(what(), 0..25), folded_at in 0..25_usize) {
        let folder = TempDir::new().unwrap();
        let store = Store::at(folder.path());
        let mut opened = store.create(session("Skatteattest"), None).unwrap();
        let keeper = opened.keeper.as_mut().unwrap();
        let session = &mut opened.session;
        for (at, what) in whats.into_iter().enumerate() {
            if make(session, 100 + at as u128, what) {
                keeper.append(session.history().last().unwrap()).unwrap();
            }
            if at == folded_at {
                keeper.snapshot(session, None).unwrap();
            }
        }
        let (before, location) = (opened.session.clone(), opened.location.clone());
        drop(opened);
        prop_assert_eq!(store.open(location, Access::Write).unwrap().session, before);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(200), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changes_taken_in_at_once_give_what_they_give_one_by_one(
        whats in proptest::collection::vec(what(), 0..25),
        known in 1..25_usize,
        lost in proptest::option::of(0..25_usize),
    ) {
        let whole = worked_on(whats);
        let (first, rest) = whole.history().split_at(known.min(whole.history().len()));
        let mut session = Session::replay(first.iter().cloned()).unwrap();
        let mut rest = rest.to_vec();
        let lost = lost.filter(|at| *at < rest.len()).map(|at| rest.remove(at));
        let (brought, before) = (rest.len(), session.history().len());
        let refused = session.take_in(rest);
        prop_assert_eq!(session.history().len(), before + brought - refused);
        if lost.is_none() {
            prop_assert_eq!(&session, &whole);
        }
        let again = Session::replay(session.history().iter().cloned()).unwrap();
        prop_assert_eq!(again.state, session.state);
    }
}

#[test]
fn a_journal_that_goes_back_and_forth_takes_no_longer_than_one_that_goes_on() {
    let folder = TempDir::new().unwrap();
    let store = Store::at(folder.path());
    let mut opened = store.create(session("Skatteattest"), None).unwrap();
    let keeper = opened.keeper.as_mut().unwrap();
    // Were each of them made anew from the beginning, this would take minutes.
    for number in 0..6000 {
        let made = answer(100 + 2 * number, "Ja");
        let of = made.stamp.id;
        keeper.append(&made).unwrap();
        let undone = change(101 + 2 * number, What::Undo { of });
        keeper.append(&undone).unwrap();
    }
    let location = opened.location.clone();
    drop(opened);
    let opened = store.open(location, Access::Read).unwrap();
    assert_eq!(opened.session.history().len(), 12_001);
    assert_eq!(opened.session.state, session("Skatteattest").state);
}
