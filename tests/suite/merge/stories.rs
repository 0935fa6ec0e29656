//! Two copies of a session, as groups and facilitators come by them.

use diemo::session::merge::{Apart, Joining};
use diemo::session::{
    Action, Detail, Joined, Line, Note, Part, Session, Status, Subject, What, Whose,
};
use jiff::ToSpan;
use jiff::civil::date;
use uuid::Uuid;

use crate::script::{Desk, Said, diemo};

/// A session on which the groups have the beginning in common.
pub fn common() -> Session {
    let mut desk = Desk::open(diemo(), "2026", &["skatteattest"]);
    desk.answer("vision-statement", "Attesten på dagen");
    desk.session
}

/// A copy in which somebody else goes on, some hours later.
pub fn copy<'m>(session: &Session, by: &str, hours: i64) -> Desk<'m> {
    let mut desk = Desk::resume(diemo(), session.clone());
    by.clone_into(&mut desk.by);
    desk.at = desk.at.saturating_add(hours.hours()).unwrap();
    desk
}

/// Decides whether the documents have to be archived.
pub fn decide(desk: &mut Desk<'_>, option: &str, by: &str, reason: &str) {
    let said = Said {
        item: "archive-duty".to_owned(),
        value: Some(option.into()),
        by: Some(by.to_owned()),
        reason: reason.to_owned(),
        ..Said::default()
    };
    desk.say(&said).unwrap();
}

fn duty() -> Subject {
    Subject::within("archive-duty", "skatteattest")
}

/// Joins a copy with a session, and returns how many conflicts there were.
fn join(mine: &mut Desk<'_>, theirs: &Session, whose: Whose) -> usize {
    let joining = Joining::of(&mine.session, theirs, None).unwrap();
    mine.make(joining.change(&joining.all(whose))).unwrap();
    joining.conflicts().len()
}

#[test]
fn groups_that_answered_different_phases_need_not_choose_anything() {
    let common = common();
    let mut first = copy(&common, "Kari", 0);
    first.answer("vision-statement", "Attesten på under ett minutt");
    let mut second = copy(&common, "Per", 1);
    decide(
        &mut second,
        "no",
        "Arkiv: Per Moe",
        "Bare registrerte forhold",
    );
    second.answer("worst-realistic-harm", "Andre ser hva noen skylder");
    assert_eq!(join(&mut first, &second.session, Whose::Mine), 0);
    let state = &first.session.state;
    let record = state.standing(&duty()).unwrap();
    assert_eq!(record.by.as_ref().unwrap().name, "Per Moe");
    let worst = Subject::within("worst-realistic-harm", "skatteattest");
    assert!(state.answers.contains_key(&worst));
    assert_eq!(
        state.answers[&Subject::of("vision-statement")],
        copy(&first.session, "", 0).session.state.answers[&Subject::of("vision-statement")]
    );
}

#[test]
fn two_decisions_on_one_thing_are_told_with_who_took_them_and_when() {
    let common = common();
    let mut first = copy(&common, "Kari", 0);
    decide(
        &mut first,
        "no",
        "Arkiv: Kari Nes",
        "Bare registrerte forhold",
    );
    let mut second = copy(&common, "Per", 1);
    decide(&mut second, "yes-preserved", "Arkiv: Per Moe", "Vedtak");
    let joining = Joining::of(&first.session, &second.session, None).unwrap();
    let [conflict] = joining.conflicts() else {
        panic!("one conflict: {:?}", joining.conflicts());
    };
    assert_eq!(conflict.part, Part::Subject(duty()));
    let (mine, theirs) = (
        conflict.mine.as_ref().unwrap(),
        conflict.theirs.as_ref().unwrap(),
    );
    assert_eq!((mine.by.as_str(), theirs.by.as_str()), ("Kari", "Per"));
    assert!(mine.at < theirs.at);
}

#[test]
fn the_decision_that_was_not_chosen_is_kept_as_a_record() {
    let common = common();
    let mut first = copy(&common, "Kari", 0);
    decide(
        &mut first,
        "no",
        "Arkiv: Kari Nes",
        "Bare registrerte forhold",
    );
    let mut second = copy(&common, "Per", 1);
    decide(&mut second, "yes-preserved", "Arkiv: Per Moe", "Vedtak");
    for (whose, stands, falls) in [
        (Whose::Mine, "Kari Nes", "Per Moe"),
        (Whose::Theirs, "Per Moe", "Kari Nes"),
    ] {
        let mut joined = copy(&first.session, "Kari", 3);
        join(&mut joined, &second.session, whose);
        let state = &joined.session.state;
        let by = |status: Status| {
            let mut records = state.decisions.iter();
            let record = records.find(|record| record.status == status).unwrap();
            record.by.as_ref().unwrap().name.as_str()
        };
        assert_eq!(by(Status::Decided), stands);
        assert_eq!(by(Status::Replaced), falls);
    }
}

#[test]
fn a_proposal_does_not_put_a_decision_out_of_force() {
    let common = common();
    let mut first = copy(&common, "Kari", 0);
    let proposed = Said {
        item: "archive-duty".to_owned(),
        value: Some("no".into()),
        proposed: true,
        ..Said::default()
    };
    first.say(&proposed).unwrap();
    let mut second = copy(&common, "Per", 1);
    decide(&mut second, "yes-preserved", "Arkiv: Per Moe", "Vedtak");
    assert_eq!(join(&mut first, &second.session, Whose::Mine), 1);
    let state = &first.session.state;
    let record = state.standing(&duty()).unwrap();
    assert_eq!(record.status, Status::Reopened);
    assert_eq!(record.by.as_ref().unwrap().name, "Per Moe");
    assert!(state.proposal(&duty()).is_some());
}

#[test]
fn the_same_decision_in_both_needs_no_choice() {
    let common = common();
    let mut first = copy(&common, "Kari", 0);
    decide(
        &mut first,
        "no",
        "Arkiv: Kari Nes",
        "Bare registrerte forhold",
    );
    let mut second = copy(&common, "Per", 1);
    decide(&mut second, "no", "Arkiv: Per Moe", "Ingen saksdokumenter");
    assert_eq!(join(&mut first, &second.session, Whose::Mine), 0);
    let record = first.session.state.standing(&duty()).unwrap();
    assert_eq!(record.by.as_ref().unwrap().name, "Per Moe");
    assert_eq!(first.session.state.decisions.len(), 2);
}

#[test]
fn what_one_took_back_after_the_copy_was_made_is_gone_in_both() {
    let common = common();
    let mut first = copy(&common, "Kari", 0);
    let of = first.session.to_undo().unwrap().stamp.id;
    first.make(What::Undo { of }).unwrap();
    let mut second = copy(&common, "Per", 1);
    second.answer("worst-realistic-harm", "Andre ser hva noen skylder");
    assert_eq!(join(&mut second, &first.session, Whose::Mine), 0);
    assert!(
        !second
            .session
            .state
            .answers
            .contains_key(&Subject::of("vision-statement"))
    );
    // But where the other has said something else since, somebody has to choose.
    let mut third = copy(&common, "Liv", 2);
    third.answer("vision-statement", "Attesten med en gang");
    let joining = Joining::of(&third.session, &first.session, None).unwrap();
    let [conflict] = joining.conflicts() else {
        panic!("one conflict: {:?}", joining.conflicts());
    };
    assert_eq!(
        conflict.part,
        Part::Subject(Subject::of("vision-statement"))
    );
    assert_eq!(conflict.theirs.as_ref().unwrap().by, "Kari");
}

#[test]
fn a_list_that_both_have_added_to_holds_what_each_has_added() {
    let common = common();
    let people = |names: &[&str]| -> serde_json::Value {
        let people = names.iter().map(|name| serde_json::json!({ "name": name }));
        people.collect()
    };
    let list = diemo()
        .items()
        .find(|item| item.answer == diemo::method::AnswerType::People && !item.is_decision())
        .unwrap();
    let mut begun = copy(&common, "Kari", 0);
    begun.answer(list.id.as_str(), people(&["Kari Nes"]));
    let mut first = copy(&begun.session, "Kari", 1);
    first.answer(
        list.id.as_str(),
        people(&["Kari Nes", "Per Moe", "Liv Dahl"]),
    );
    let mut second = copy(&begun.session, "Per", 2);
    second.answer(
        list.id.as_str(),
        people(&["Kari Nes", "Liv Dahl", "Ola By"]),
    );
    assert_eq!(join(&mut first, &second.session, Whose::Mine), 0);
    let subject = first.subject(list.id.as_str());
    let value = first.session.state.answers[&subject].value.as_ref();
    assert_eq!(value.unwrap().entries(), Some(4));
}

#[test]
fn an_action_is_joined_field_by_field() {
    let mut begun = copy(&common(), "Kari", 0);
    let action = Action {
        id: Uuid::from_u128(5),
        text: "Ringe arkivet".to_owned(),
        owner: "Per".to_owned(),
        due: None,
        done: false,
        subject: None,
        idea: None,
    };
    begun.make(What::Action(action.clone())).unwrap();
    let mut first = copy(&begun.session, "Kari", 1);
    let done = Action {
        done: true,
        ..action.clone()
    };
    first.make(What::Action(done)).unwrap();
    let mut second = copy(&begun.session, "Per", 2);
    let dated = Action {
        due: Some(date(2026, 12, 1)),
        ..action.clone()
    };
    second.make(What::Action(dated)).unwrap();
    assert_eq!(join(&mut first, &second.session, Whose::Mine), 0);
    let joined = &first.session.state.actions[0];
    assert_eq!((joined.done, joined.due), (true, Some(date(2026, 12, 1))));
    // Taken away here and altered there: somebody has to choose.
    let mut third = copy(&begun.session, "Liv", 3);
    third.make(What::DropAction { id: action.id }).unwrap();
    assert_eq!(join(&mut third, &second.session, Whose::Theirs), 1);
    assert_eq!(third.session.state.actions.len(), 1);
}

#[test]
fn other_rules_are_never_taken_without_asking() {
    let common = common();
    let first = copy(&common, "Kari", 0);
    let mut second = copy(&common, "Per", 1);
    second
        .make(What::Revise(Detail::Rules("2007".into())))
        .unwrap();
    let joining = Joining::of(&first.session, &second.session, None).unwrap();
    assert_eq!(joining.conflicts()[0].part, Part::Rules);
}

#[test]
fn a_copy_that_was_only_given_a_name_of_its_own_does_not_rename_the_session() {
    let first = common();
    let named = first
        .clone()
        .copied(Uuid::from_u128(9), "Gruppe 2".to_owned());
    let mut second = copy(&named, "Per", 1);
    second.answer("worst-realistic-harm", "Andre ser hva noen skylder");
    let mut first = copy(&first, "Kari", 2);
    assert_eq!(join(&mut first, &second.session, Whose::Theirs), 0);
    assert_eq!(first.session.state.title, "Prøve");
    assert_eq!(join(&mut second, &first.session, Whose::Theirs), 0);
    assert_eq!(second.session.state.title, "Gruppe 2");
}

#[test]
fn sessions_that_have_nothing_in_common_are_joined_only_with_what_they_began_as() {
    let first = common();
    let mut other = Desk::open(diemo(), "2026", &["skatteattest"]);
    other.at = other.at.saturating_add(100.hours()).unwrap();
    let other = Desk::begin(
        diemo(),
        other.at,
        "Per",
        match &other.session.history()[0].what {
            What::Begin(beginning) => beginning.clone(),
            what => panic!("{what:?}"),
        },
    );
    let joining = Joining::of(&first, &other.session, None);
    assert_eq!(joining.unwrap_err(), Apart::Unrelated);
    let joining = Joining::of(&other.session, &first, Some(&other.session)).unwrap();
    assert_eq!(
        (joining.brings().answers, joining.conflicts().len()),
        (1, 0)
    );
}

#[test]
fn minutes_say_what_was_said_in_the_other_copy_and_by_whom() {
    let common = common();
    let mut first = copy(&common, "Kari", 0);
    let mut second = copy(&common, "Per", 1);
    second.answer("worst-realistic-harm", "Andre ser hva noen skylder");
    second.answer("vision-statement", "Attesten i morgen");
    let of = second.session.to_undo().unwrap().stamp.id;
    second.make(What::Undo { of }).unwrap();
    join(&mut first, &second.session, Whose::Mine);
    let told: Vec<_> = first
        .session
        .accounts()
        .map(|(change, copy)| (change.stamp.by.as_str(), copy))
        .collect();
    let expected = [
        ("Kari", None),
        ("Kari", None),
        ("Per", Some("Prøve")),
        ("Kari", None),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_file_that_lies_about_what_follows_what_is_joined_all_the_same() {
    let common = common();
    let mut liar = copy(&common, "Kari", 0);
    let mut said = copy(&common, "Per", 1);
    let mut follows = |after: Option<Uuid>| {
        said.answer("scope-in", "Privatpersoner");
        let change = said.session.history().last().unwrap().clone();
        let id = change.stamp.id;
        let line = Line {
            after,
            changes: vec![change],
        };
        (id, line)
    };
    let (first, mut first_line) = follows(None);
    let (second, second_line) = follows(Some(first));
    first_line.after = Some(second);
    let (_, third_line) = follows(Some(first));
    let joined = Joined {
        session: Uuid::from_u128(1),
        title: "Ring".to_owned(),
        head: Uuid::from_u128(2),
        lines: vec![first_line, second_line, third_line],
        settled: vec![],
        state: Box::new(liar.session.state.clone()),
    };
    liar.make(What::Join(Box::new(joined))).unwrap();
    let mut other = copy(&liar.session, "Liv", 5);
    other.answer("scope-out", "Restanser");
    let joining = Joining::of(&liar.session, &other.session, None).unwrap();
    assert_eq!(
        (joining.brings().total(), joining.conflicts().len()),
        (1, 0)
    );
}

#[test]
fn large_copies_are_joined_while_somebody_waits() {
    let note = |number: u128, text: &str| {
        let note = Note {
            id: Uuid::from_u128(number),
            text: text.to_owned(),
            lesson: false,
            subject: None,
        };
        What::Note(note)
    };
    let mut base = common();
    let whole = |session: &mut Session, from: u128, text: &str| {
        for number in 0..2_000 {
            let change = crate::sample::change(from + number, note(number, text));
            session.apply(change).unwrap();
        }
    };
    whole(&mut base, 10_000, "felles");
    let (mut mine, mut theirs) = (base.clone(), base);
    whole(&mut mine, 20_000, "her");
    whole(&mut theirs, 30_000, "der");
    let joining = Joining::of(&mine, &theirs, None).unwrap();
    assert_eq!(joining.conflicts().len(), 2_000);
    let change = crate::sample::change(50_000, joining.change(&joining.all(Whose::Theirs)));
    mine.apply(change).unwrap();
    assert_eq!(mine.state.notes[7].text, "der");
}
