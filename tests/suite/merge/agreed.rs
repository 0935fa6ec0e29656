//! Two copies in which the same was said apart: joined, it is what both go on from.

use diemo::session::merge::Joining;
use diemo::session::{Mark, Stamp, Subject, Topic, What, Whose};
use serde_json::json;
use uuid::Uuid;

use super::stories::{common, copy, decide};
use crate::script::Desk;

/// Joins a copy with the other one, and the other one with it; nobody has to choose anything.
fn exchange(first: &mut Desk<'_>, second: &mut Desk<'_>) {
    receive(first, second);
    receive(second, first);
}

fn receive(mine: &mut Desk<'_>, theirs: &Desk<'_>) {
    let joining = Joining::of(&mine.session, &theirs.session, None).unwrap();
    assert_eq!(joining.conflicts(), []);
    if !joining.is_nothing() {
        mine.make(joining.change(&joining.all(Whose::Mine)))
            .unwrap();
    }
}

fn undo(desk: &mut Desk<'_>) {
    let of = desk.session.to_undo().unwrap().stamp.id;
    desk.make(What::Undo { of }).unwrap();
}

#[test]
fn what_both_took_back_comes_again_when_one_of_them_brings_it_back() {
    let mut begun = copy(&common(), "Kari", 0);
    let topic = Topic {
        id: Uuid::from_u128(5),
        text: "Hvem eier skjemaet?".to_owned(),
        done: false,
        subject: None,
        idea: None,
    };
    begun.make(What::Topic(topic)).unwrap();
    let with_topic = begun.session.history().len();
    let mut first = copy(&begun.session, "Kari", 1);
    undo(&mut first);
    let mut second = copy(&begun.session, "Per", 2);
    undo(&mut second);
    exchange(&mut first, &mut second);
    let back = second.session.set_back(with_topic).unwrap();
    second.make(back).unwrap();
    receive(&mut first, &second);
    assert_eq!(first.session.state, second.session.state);
    assert_eq!(first.session.state.topics.len(), 1);
}

#[test]
fn who_alone_goes_on_from_what_both_took_back_is_not_contradicted() {
    let duty = Subject::within("archive-duty", "skatteattest");
    let mut begun = copy(&common(), "Kari", 0);
    let open = What::Mark {
        subject: duty.clone(),
        mark: Mark::Open,
        reason: "Spør arkivet".to_owned(),
    };
    let before = begun.session.history().len();
    begun.make(open).unwrap();
    let mut first = copy(&begun.session, "Kari", 1);
    let mut second = copy(&begun.session, "Per", 2);
    for desk in [&mut first, &mut second] {
        let back = desk.session.set_back(before).unwrap();
        desk.make(back).unwrap();
    }
    exchange(&mut first, &mut second);
    decide(&mut second, "no", "Arkiv: Per Moe", "Vi har spurt");
    receive(&mut first, &second);
    let record = first.session.state.standing(&duty).unwrap();
    assert_eq!(record.by.as_ref().unwrap().name, "Per Moe");
}

#[test]
fn copies_that_agree_are_joined_once_and_never_again() {
    let common = common();
    let mut first = copy(&common, "Kari", 0);
    let mut second = copy(&common, "Per", 1);
    for desk in [&mut first, &mut second] {
        desk.answer("worst-realistic-harm", "Andre ser hva noen skylder");
    }
    let joining = Joining::of(&first.session, &second.session, None).unwrap();
    assert_eq!((joining.is_nothing(), joining.brings().total()), (false, 0));
    exchange(&mut first, &mut second);
    for (mine, theirs) in [(&first, &second), (&second, &first)] {
        let joining = Joining::of(&mine.session, &theirs.session, None).unwrap();
        assert!(joining.is_nothing());
    }
    // Whoever thinks better of it later is heard.
    second.answer("worst-realistic-harm", "Noen får ikke jobben");
    receive(&mut first, &second);
    assert_eq!(first.session.state, second.session.state);
}

#[test]
fn an_idea_that_somebody_put_otherwise_in_a_joined_copy_is_told_as_theirs() {
    let mut first = copy(&common(), "Kari", 0);
    let put = |desk: &mut Desk<'_>, text: &str| {
        let idea = json!({ "id": Uuid::from_u128(1), "board": "idea-bank", "text": text });
        let what = json!({ "arrange": { "ideas": [idea] } });
        desk.make(serde_json::from_value(what).unwrap()).unwrap();
    };
    put(&mut first, "Et skjema");
    let mut second = copy(&first.session, "Per", 1);
    put(&mut second, "Ett skjema for alt");
    let mut third = copy(&first.session, "Siv", 2);
    put(&mut third, "Ingen skjema");
    let joining = Joining::of(&first.session, &second.session, None).unwrap();
    first.make(joining.change(&[])).unwrap();
    let joining = Joining::of(&first.session, &third.session, None).unwrap();
    let told = joining.conflicts().iter().map(|conflict| {
        let by = |stamp: &Option<Stamp>| stamp.as_ref().map(|stamp| stamp.by.clone());
        (by(&conflict.mine), by(&conflict.theirs))
    });
    let expected = (Some("Per".to_owned()), Some("Siv".to_owned()));
    assert_eq!(told.collect::<Vec<_>>(), [expected]);
}
