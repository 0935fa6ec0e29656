//! Decision records and undo: nothing decided is edited, and every change can be taken back.

use diemo::method::Value;
use diemo::route::Standing;
use diemo::session::{
    Action, Detail, Link, Mark, Note, Refusal, Restored, Service, Session, Status, Topic, What,
};
use uuid::Uuid;

use crate::script::{Desk, diemo, example, proposal, said};

#[test]
fn a_decided_record_is_never_edited_only_replaced_by_another_that_is_decided() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    let subject = desk.subject("archive-duty");
    desk.answer("archive-duty", "no");
    let first = desk.session.state.decisions[0].clone();

    desk.say(&proposal("archive-duty", "yes-limited")).unwrap();
    let state = &desk.session.state;
    assert_eq!(state.decisions[0], first);
    assert_eq!(state.proposal(&subject).unwrap().status, Status::Proposed);
    assert_eq!(state.standing(&subject), Some(&first));

    desk.answer("archive-duty", "yes-preserved");
    let state = &desk.session.state;
    let statuses: Vec<_> = state.decisions.iter().map(|record| record.status).collect();
    assert_eq!(statuses, [Status::Replaced, Status::Decided]);
    assert_eq!(state.decisions[1].replaces, Some(first.id));
    assert_eq!(state.decisions[0].value, first.value);
    assert_eq!(state.proposal(&subject), None);
}

#[test]
fn a_reopened_decision_holds_until_another_is_decided() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    desk.answer("archive-duty", "no");
    let subject = desk.subject("archive-duty");
    let reason = String::new();
    desk.make(What::Reopen { subject, reason }).unwrap();
    let entry = |desk: &Desk<'_>| desk.route().of_item("archive-duty").next().unwrap().clone();
    assert_eq!(entry(&desk).standing, Standing::Reopened);
    assert_eq!(entry(&desk).value, Some(Value::Option("no".into())));
    assert!(entry(&desk).waits());
    desk.say(&proposal("archive-duty", "yes-limited")).unwrap();
    assert_eq!(entry(&desk).standing, Standing::Reopened);
    desk.answer("archive-duty", "yes-limited");
    assert_eq!(
        entry(&desk).value,
        Some(Value::Option("yes-limited".into()))
    );
}

#[test]
fn only_what_was_decided_can_be_reopened_and_only_a_proposal_withdrawn() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    let subject = desk.subject("archive-duty");
    desk.say(&proposal("archive-duty", "no")).unwrap();
    let reopen = What::Reopen {
        subject: subject.clone(),
        reason: String::new(),
    };
    assert!(matches!(
        desk.make(reopen),
        Err(Refusal::NothingDecided { .. })
    ));
    desk.make(What::Withdraw {
        subject: subject.clone(),
    })
    .unwrap();
    let again = desk.make(What::Withdraw { subject });
    assert!(matches!(again, Err(Refusal::NoProposal { .. })));
}

#[test]
fn every_kind_of_change_can_be_undone_and_redone() {
    let method = diemo();
    let mut desk = example(method);
    for what in one_of_each(&mut desk) {
        let before = desk.session.state.clone();
        let change = desk.change(what.clone());
        let of = change.stamp.id;
        desk.session
            .apply(change)
            .unwrap_or_else(|refusal| panic!("{what:?}: {refusal:?}"));
        let after = desk.session.state.clone();
        assert_ne!(before, after, "{what:?} does nothing");
        desk.make(What::Undo { of }).unwrap();
        assert_eq!(desk.session.state, before, "undoing {what:?}");
        desk.make(What::Redo { of }).unwrap();
        assert_eq!(desk.session.state, after, "redoing {what:?}");
    }
}

#[test]
fn undo_goes_back_step_by_step_to_the_beginning_and_redo_all_the_way_again() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    let begun = desk.session.state.clone();
    for (item, value) in [
        ("archive-duty", "no"),
        ("journal-duty", "no"),
        ("archive-duty", "yes-limited"),
    ] {
        desk.answer(item, value);
    }
    let done = desk.session.state.clone();
    while let Some(of) = desk.session.to_undo().map(|change| change.stamp.id) {
        desk.make(What::Undo { of }).unwrap();
    }
    assert_eq!(desk.session.state, begun);
    while let Some(of) = desk.session.to_redo().map(|change| change.stamp.id) {
        desk.make(What::Redo { of }).unwrap();
    }
    assert_eq!(desk.session.state, done);
}

#[test]
fn a_session_can_be_seen_as_it_was_after_any_of_its_changes() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    let mut moments = vec![desk.session.state.clone()];
    let mut what = one_of_each(&mut desk);
    desk.answer("journal-duty", "no");
    let of = desk.session.to_undo().unwrap().stamp.id;
    what.extend([What::Undo { of }, What::Redo { of }]);
    moments.push(desk.session.state.clone());
    what.rotate_right(2);
    for what in what {
        desk.make(what).unwrap();
        moments.push(desk.session.state.clone());
    }
    let seen = (1..=moments.len()).map(|count| desk.session.as_of(count).unwrap().state);
    assert_eq!(seen.collect::<Vec<_>>(), moments);
}

#[test]
fn a_long_history_that_goes_back_and_forth_is_made_anew_as_fast_as_any_other() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    let subject = desk.subject("yearly-volume");
    let mut changes = desk.session.history().to_vec();
    let mut last = None;
    for number in 1..=40_000 {
        // Every other answer is taken back again; to make all of them each time would take minutes.
        let what = match last.take().filter(|_| number % 3 == 0) {
            Some(of) => What::Undo { of },
            None => What::Answer {
                subject: subject.clone(),
                value: Some(Value::Integer(number)),
            },
        };
        let change = desk.change(what);
        last = Some(change.stamp.id);
        changes.push(change);
    }
    let session = Session::replay(changes).unwrap();
    let answer = |session: &Session| session.state.answers[&subject].value.clone();
    assert_eq!(answer(&session), Some(Value::Integer(40_000)));
    let past = session.as_of(30_001).unwrap();
    assert_eq!(
        past.history().last().unwrap().what,
        What::Undo {
            of: session.history()[29_999].stamp.id
        }
    );
    assert_eq!(answer(&past), Some(Value::Integer(29_998)));
}

#[test]
fn something_new_after_an_undo_leaves_nothing_to_redo() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    desk.answer("archive-duty", "no");
    let of = desk.session.to_undo().unwrap().stamp.id;
    desk.make(What::Undo { of }).unwrap();
    assert!(desk.session.to_redo().is_some());
    desk.answer("journal-duty", "no");
    assert!(desk.session.to_redo().is_none());
}

/// Returns one change of each kind that the session admits, in an order in which each of them does something.
fn one_of_each(desk: &mut Desk<'_>) -> Vec<What> {
    let id = Uuid::from_u128(7);
    let item = desk.subject("archive-duty");
    let question = desk.subject("yearly-volume");
    let subject = Some(item.clone());
    let text = "Noe".to_owned();
    let service = Service {
        id: "barnehage".into(),
        name: "Barnehage".to_owned(),
        dropped: false,
        idea: None,
    };
    let mut other = desk.session.state.clone();
    "En annen".clone_into(&mut other.title);
    let decide = desk.what(&said("archive-duty", "yes-limited"));
    let propose = desk.what(&proposal("archive-duty", "yes-preserved"));
    vec![
        What::Revise(Detail::Title(text.clone())),
        What::Revise(Detail::Rules("2026".into())),
        What::AddService(service),
        What::RenameService {
            service: "barnehage".into(),
            name: text.clone(),
        },
        What::DropService {
            service: "barnehage".into(),
            dropped: true,
        },
        What::Answer {
            subject: question.clone(),
            value: Some(Value::Integer(7)),
        },
        What::Answer {
            subject: question.clone(),
            value: None,
        },
        What::Mark {
            subject: question,
            mark: Mark::Unsure,
            reason: text.clone(),
        },
        decide,
        propose,
        What::Withdraw {
            subject: item.clone(),
        },
        What::Reopen {
            subject: item,
            reason: text.clone(),
        },
        What::Action(Action {
            id,
            text: text.clone(),
            owner: String::new(),
            due: None,
            done: false,
            subject: subject.clone(),
            idea: None,
        }),
        What::DropAction { id },
        What::Topic(Topic {
            id,
            text: text.clone(),
            done: false,
            subject: subject.clone(),
            idea: None,
        }),
        What::DropTopic { id },
        What::Note(Note {
            id,
            text: text.clone(),
            lesson: false,
            subject: subject.clone(),
        }),
        What::DropNote { id },
        What::Link(Link {
            id,
            address: text.clone(),
            title: text,
            subject,
        }),
        What::DropLink { id },
        What::Restore(Box::new(Restored {
            as_of: None,
            state: other,
        })),
    ]
}
