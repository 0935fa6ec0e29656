//! What others have answered: shared without names, shown at the item, borrowed, and made the group's own.

mod screen;

use std::fs;

use diemo::document;
use diemo::experience::{
    Case, CaseNote, Experience, Kept, Kind, Known, Placeholders, Source, Which, Why, Wish, fitting,
    stripped,
};
use diemo::locale::Locale;
use diemo::method::{Method, Person, Value};
use diemo::route::{Route, Standing, make};
use diemo::session::merge::Joining;
use diemo::session::{Action, Confirmed, Detail, Loan, Refusal, Session, Subject, What, Whose};
use diemo::store::{Reason, Shelf, Store, StoreError, read_case};
use jiff::civil::date;
use tempfile::TempDir;
use uuid::Uuid;

use crate::gathering::apply_all;
use crate::meetings::made;
use crate::script::{Desk, Said, diemo, said};
use crate::support::{change, path, small};

/// Returns a session that somebody has worked on, begun so many days after the others.
fn desk<'m>(method: &'m Method, organisation: &str, rules: &str, day: i64) -> Desk<'m> {
    let first = Desk::open(method, rules, &["barnehageplass"]);
    let at = first.at + jiff::SignedDuration::from_hours(24 * day);
    let What::Begin(mut beginning) = first.session.history()[0].what.clone() else {
        panic!("a session begins");
    };
    beginning.session = Uuid::from_u128(day.unsigned_abs().into());
    organisation.clone_into(&mut beginning.organisation);
    "Berit Dahl".clone_into(&mut beginning.facilitator);
    "Barnehageplass".clone_into(&mut beginning.services[0].name);
    Desk::begin(method, at, "Berit Dahl", beginning)
}

fn duty(value: &str, reason: &str) -> Said {
    Said {
        value: Some(value.into()),
        reason: reason.to_owned(),
        legal_basis: "Arkivlova § 5".to_owned(),
        by: Some("records-manager: Kari Nes".to_owned()),
        ..said("archive-duty", value)
    }
}

/// Returns a session of others with an answer of most kinds.
pub fn theirs<'m>(method: &'m Method, organisation: &str, rules: &str, day: i64) -> Desk<'m> {
    let mut desk = desk(method, organisation, rules, day);
    desk.answer("room-booked", true);
    desk.answer("goal", "Kortere ventetid for foreldrene");
    desk.answer("budget", "100000");
    desk.answer("start-date", "2026-04-01");
    desk.answer(
        "participants",
        serde_json::json!([{ "name": "Kari Nes", "role": "records-manager" }]),
    );
    desk.say(&duty("no", "Bare registrerte forhold")).unwrap();
    desk
}

fn case(desk: &Desk<'_>) -> Case {
    Case::of(desk.method, &desk.session, Which::Answered).unwrap()
}

fn known(desk: &Desk<'_>, source: Source) -> Known {
    let case = case(desk);
    Known { case, source }
}

/// Returns a case with a note on archive duty.
fn noted(desk: &Desk<'_>, text: &str) -> Known {
    let mut known = known(desk, Source::Shared);
    known.case.notes.push(CaseNote {
        lesson: false,
        subject: Some(at("archive-duty")),
        text: text.to_owned(),
    });
    known
}

/// Returns what a session borrows of others.
fn loan(method: &Method, session: &Session, case: &Case) -> Loan {
    let wish = Wish {
        from: case.services.first().map(|service| &service.id),
        to: session.current_service(),
        lender: &case.name(case.services.first().map(|service| &service.id)),
        on: date(2026, 11, 23),
    };
    let mut number = 700;
    let identity = || {
        number += 1;
        Uuid::from_u128(number)
    };
    fitting(case, method, session, &wish, identity).loan
}

/// Returns a session that has borrowed what others have answered.
pub fn borrowed(method: &Method) -> Desk<'_> {
    let others = theirs(method, "Os kommune", "2026", 30);
    let mut own = desk(method, "Bergen kommune", "2026", 40);
    let loan = loan(method, &own.session, &case(&others));
    own.make(What::Borrow(Box::new(loan))).unwrap();
    own
}

fn at(item: &str) -> Subject {
    Subject::within(item, "barnehageplass")
}

fn standing(desk: &Desk<'_>, subject: &Subject) -> Standing {
    desk.route().entry(subject).unwrap().standing
}

#[test]
fn names_addresses_and_numbers_are_taken_out_wherever_they_stand() {
    let method = small();
    let mut desk = theirs(&method, "Bergen kommune", "2026", 1);
    desk.answer(
        "scope",
        "Kari Nes ringer per i morgen. Karis liste, og Berit sin. Bergen er med, ikke kommunen. \
         Skriv til kari.nes@bergen.no. eller ring 55 56 70 00, +47 555 66 777. \
         Fødselsnummer 010190 12345 og konto 1234 56 78903. 12 000 000 kroner i 2026, 1403,50.",
    );
    let action = Action {
        id: Uuid::from_u128(1),
        text: "Ring".to_owned(),
        owner: "Per Ås".to_owned(),
        due: None,
        done: false,
        subject: None,
        idea: None,
    };
    desk.make(What::Action(action)).unwrap();
    let words = [
        (Kind::Person, "[navn]"),
        (Kind::Organisation, "[virksomhet]"),
        (Kind::Service, "[tjeneste]"),
        (Kind::Address, "[e-post]"),
        (Kind::Phone, "[telefon]"),
        (Kind::Number, "[nummer]"),
    ];
    let placeholders = Placeholders {
        words: words.map(|(kind, word)| (kind, word.to_owned())).into(),
        common: vec!["kommune".to_owned()],
    };
    let (shared, removed) = stripped(&case(&desk), &desk.session, Kept::default(), &placeholders);
    let scope = shared
        .answers
        .iter()
        .find(|one| one.subject.item == *"scope");
    let Some(Value::Text(text)) = &scope.unwrap().value else {
        panic!("it is a text");
    };
    assert_eq!(
        text,
        "[navn] ringer per i morgen. [navn] liste, og [navn] sin. [virksomhet] er med, ikke kommunen. \
         Skriv til [e-post]. eller ring [telefon], [telefon]. \
         Fødselsnummer [nummer] og konto [nummer]. 12 000 000 kroner i 2026, 1403,50."
    );
    let told: Vec<_> = removed.iter().map(|one| one.text.as_str()).collect();
    for name in [
        "Kari Nes",
        "Berit Dahl",
        "Per Ås",
        "Bergen kommune",
        "Barnehageplass",
    ] {
        assert!(told.contains(&name), "{name} is not told of: {told:?}");
    }
    let written = serde_json::to_string(&shared).unwrap();
    for name in ["Kari", "Berit", "Bergen", "arnehageplass", "Ås", "55 56"] {
        assert!(!written.contains(name), "{name} stands in {written}");
    }
}

#[test]
fn the_organisation_and_the_services_stay_where_that_is_wished() {
    let method = small();
    let desk = theirs(&method, "Bergen kommune", "2026", 1);
    let kept = Kept {
        organisation: true,
        services: true,
    };
    let (shared, removed) = stripped(&case(&desk), &desk.session, kept, &Placeholders::default());
    let service = shared.services[0].id.clone();
    assert_eq!(
        shared.name(Some(&service)),
        "Bergen kommune, Barnehageplass"
    );
    assert!(removed.iter().all(|one| one.kind == Kind::Person));
    assert!(shared.answers.iter().all(|one| {
        one.role.is_none()
            || one
                .role
                .as_ref()
                .is_some_and(|role| *role == *"records-manager")
    }));
}

#[test]
fn answers_are_counted_by_rule_set_and_the_session_that_asks_is_left_out() {
    let method = small();
    let mut yes = theirs(&method, "Voss kommune", "2026", 3);
    yes.say(&duty("yes-limited", "Vedtaket trengs i ti år"))
        .unwrap();
    let desks = [
        theirs(&method, "Os kommune", "2026", 1),
        theirs(&method, "Askøy kommune", "2026", 2),
        yes,
        theirs(&method, "Sund kommune", "2007", 4),
    ];
    let all = desks.iter().map(|desk| known(desk, Source::Shared));
    let experience = Experience::of(all);
    let item = method.item("archive-duty").unwrap();
    let locale = Locale::named("nb").unwrap();
    let asking = Some(Case::root(&desks[0].session));
    let rules = "2026".into();
    let shown = experience.at(item, &rules, None);
    let told = locale.shortly(&method, item, &shown);
    assert_eq!(told[0].heading, "Andre har svart");
    assert_eq!(
        told[0].lines[..2],
        ["2 av 3: Nei", "1 av 3: Ja, for en tid"]
    );
    assert!(told[0].lines[2].starts_with(
        "Voss kommune, Barnehageplass, 05.03.2026: Ja, for en tid. Begrunnelse: Vedtaket"
    ));
    assert_eq!(told[0].more, 1);
    assert!(told[1].heading.contains("2007"));
    let shown = experience.at(item, &rules, asking);
    assert_eq!(shown.groups[0].voices.len(), 2);
    let noted = Experience::of([
        noted(&desks[0], "Spør arkiv først"),
        noted(&desks[3], "Gammelt"),
    ]);
    let shown = noted.at(item, &rules, None);
    assert_eq!(locale.shortly(&method, item, &shown)[0].more, 1);
    let whole = locale.at_length(&method, item, &shown);
    assert!(
        whole[0]
            .lines
            .contains(&"Os kommune, notat: Spør arkiv først".to_owned())
    );
    assert!(
        whole[1]
            .lines
            .contains(&"Sund kommune, notat: Gammelt".to_owned())
    );
    let goal = method.item("goal").unwrap();
    let shown = experience.at(goal, &rules, None);
    let whole = locale.at_length(&method, goal, &shown);
    assert_eq!(whole[0].lines.len(), 3);
    assert!(whole[0].lines[0].ends_with("Kortere ventetid for foreldrene"));
}

#[test]
fn only_what_fits_is_borrowed_and_the_rest_is_told() {
    let method = small();
    let mut others = case(&theirs(&method, "Os kommune", "2026", 1));
    for answer in &mut others.answers {
        if answer.subject.item == *"budget" {
            answer.value = Some(Value::Text("mye".to_owned()));
        }
    }
    others.answers.push(diemo::experience::CaseAnswer {
        subject: Subject::of("no-such-item"),
        ..others.answers[0].clone()
    });
    let mut own = desk(&method, "Bergen kommune", "2026", 2);
    own.answer("goal", "Vårt eget mål");
    let service = others.services[0].id.clone();
    let wish = Wish {
        from: Some(&service),
        to: own.session.current_service(),
        lender: "Os kommune",
        on: date(2026, 11, 23),
    };
    let fitting = fitting(&others, &method, &own.session, &wish, Uuid::nil);
    let lent: Vec<_> = fitting
        .loan
        .answers
        .iter()
        .map(|one| one.subject.clone())
        .collect();
    assert_eq!(lent, [at("archive-duty")]);
    let why = |item: &str| {
        fitting
            .left
            .iter()
            .find(|left| left.subject.item == *item)
            .unwrap()
            .why
    };
    assert_eq!(why("goal"), Why::Spoken);
    assert_eq!(why("budget"), Why::Misfit);
    assert_eq!(why("no-such-item"), Why::Unknown);
    for item in ["room-booked", "participants", "start-date"] {
        assert_eq!(why(item), Why::Own, "{item}");
    }
}

#[test]
fn the_law_of_another_rule_set_is_not_borrowed() {
    let method = small();
    let others = case(&theirs(&method, "Os kommune", "2007", 1));
    let own = desk(&method, "Bergen kommune", "2026", 2);
    let loan = loan(&method, &own.session, &others);
    let duty = loan
        .answers
        .iter()
        .find(|one| one.subject == at("archive-duty"))
        .unwrap();
    assert_eq!(
        (duty.legal_basis.as_str(), duty.reason.as_str()),
        ("", "Bare registrerte forhold")
    );
}

#[test]
fn what_is_borrowed_is_open_and_followed_only_for_now() {
    let method = small();
    let desk = borrowed(&method);
    let route = desk.route();
    for subject in [Subject::of("goal"), at("archive-duty")] {
        let entry = route.entry(&subject).unwrap();
        assert_eq!(entry.standing, Standing::Borrowed, "{subject}");
        assert!(entry.waits() && entry.value.is_some());
    }
    let followed = route.entry(&at("archive-integration")).unwrap();
    assert!(followed.provisional || followed.set.is_none());
    assert_eq!(route.whole().done, 0);
    let asked = route
        .entries
        .iter()
        .find(|entry| entry.subject.item == *"continue-start");
    assert!(
        route
            .open_before(asked.unwrap())
            .any(|entry| entry.subject == Subject::of("goal"))
    );
}

#[test]
fn a_borrowed_answer_is_the_groups_own_once_it_is_confirmed() {
    let method = small();
    let mut desk = borrowed(&method);
    let subject = Subject::of("goal");
    let by = Confirmed {
        by: Person {
            name: "Berit Dahl".to_owned(),
            ..Person::default()
        },
        date: date(2026, 11, 24),
    };
    let what = What::Confirm {
        subject: subject.clone(),
        by: by.clone(),
    };
    desk.make(what.clone()).unwrap();
    assert_eq!(standing(&desk, &subject), Standing::Answered);
    let origin = desk.session.state.borrowed(&subject).unwrap();
    assert_eq!(
        (origin.from.as_str(), origin.confirmed.clone()),
        ("Os kommune, Barnehageplass", Some(by))
    );
    assert!(matches!(
        desk.make(what),
        Err(Refusal::NothingBorrowed { .. })
    ));
    let undone = desk.session.to_undo().unwrap().stamp.id;
    desk.make(What::Undo { of: undone }).unwrap();
    assert_eq!(standing(&desk, &subject), Standing::Borrowed);
}

#[test]
fn whoever_says_the_same_confirms_and_whoever_says_otherwise_owes_nobody() {
    let method = small();
    let mut desk = borrowed(&method);
    let again = |text: &str| What::Answer {
        subject: Subject::of("goal"),
        value: Some(Value::Text(text.to_owned())),
    };
    let state = &desk.session.state;
    let today = date(2026, 11, 24);
    let same = state.confirming(
        again("Kortere ventetid for foreldrene"),
        Person::default,
        today,
    );
    assert!(matches!(same, What::Confirm { .. }));
    let other = state.confirming(again("Noe annet"), Person::default, today);
    assert_eq!(other, again("Noe annet"));
    desk.make(other).unwrap();
    assert_eq!(standing(&desk, &Subject::of("goal")), Standing::Answered);
    assert!(desk.session.state.borrowed(&Subject::of("goal")).is_none());
}

#[test]
fn a_borrowed_decision_is_decided_by_whoever_takes_it_by_name() {
    let method = small();
    let mut desk = borrowed(&method);
    let subject = at("archive-duty");
    let confirm = What::Confirm {
        subject: subject.clone(),
        by: Confirmed {
            by: Person::default(),
            date: date(2026, 11, 24),
        },
    };
    assert!(desk.make(confirm).is_err());
    let unsigned = Said {
        proposed: true,
        by: None,
        ..duty("no", "Vi er enige")
    };
    desk.say(&unsigned).unwrap();
    assert_eq!(standing(&desk, &subject), Standing::Borrowed);
    desk.say(&duty("no", "Vi er enige")).unwrap();
    assert_eq!(standing(&desk, &subject), Standing::Decided);
    let origin = desk.session.state.borrowed(&subject).unwrap();
    assert_eq!(origin.confirmed.as_ref().unwrap().by.name, "Kari Nes");
    desk.say(&duty("yes-limited", "Vi er ikke enige likevel"))
        .unwrap();
    assert!(desk.session.state.borrowed(&subject).is_none());
}

#[test]
fn a_borrowed_proposal_can_be_taken_back() {
    let method = small();
    let mut desk = borrowed(&method);
    let subject = at("archive-duty");
    desk.make(What::Withdraw {
        subject: subject.clone(),
    })
    .unwrap();
    assert_eq!(standing(&desk, &subject), Standing::Open);
}

#[test]
fn nothing_that_the_group_has_said_is_touched_by_a_loan() {
    let method = small();
    let others = case(&theirs(&method, "Os kommune", "2026", 1));
    let mut own = desk(&method, "Bergen kommune", "2026", 2);
    let loan = loan(&method, &own.session, &others);
    own.answer("goal", "Vårt eget mål");
    own.say(&duty("yes-limited", "Vi mener noe annet")).unwrap();
    let before = own.session.state.clone();
    own.make(What::Borrow(Box::new(loan))).unwrap();
    assert_eq!(
        own.session.state.answers[&Subject::of("goal")],
        before.answers[&Subject::of("goal")]
    );
    assert_eq!(own.session.state.decisions, before.decisions);
}

#[test]
fn a_loan_for_what_the_method_does_not_ask_is_refused() {
    let method = small();
    let others = case(&theirs(&method, "Os kommune", "2026", 1));
    let own = desk(&method, "Bergen kommune", "2026", 2);
    let mut loan = loan(&method, &own.session, &others);
    loan.answers[0].subject = Subject::of("no-such-item");
    let mut session = own.session.clone();
    let made = make(
        &method,
        &mut session,
        change(1, What::Borrow(Box::new(loan))),
    );
    assert!(matches!(made, Err(Refusal::UnknownItem { .. })));
    assert_eq!(session, own.session);
}

#[test]
fn a_confirmation_in_one_copy_joins_with_the_other_without_a_question() {
    let method = small();
    let mut mine = borrowed(&method);
    let mut theirs = Desk::resume(&method, mine.session.clone());
    let confirm = |day, name: &str| What::Confirm {
        subject: Subject::of("goal"),
        by: Confirmed {
            by: Person {
                name: name.to_owned(),
                ..Person::default()
            },
            date: date(2026, 11, day),
        },
    };
    mine.make(confirm(24, "Berit Dahl")).unwrap();
    theirs.make(confirm(25, "Ola Li")).unwrap();
    for (one, other) in [(&mine, &theirs), (&theirs, &mine)] {
        let joining = Joining::of(&one.session, &other.session, None).unwrap();
        assert!(joining.conflicts().is_empty());
        let mut session = one.session.clone();
        let joined = joining.change(&joining.all(Whose::Mine));
        session.apply(change(9, joined)).unwrap();
        let origin = session
            .state
            .borrowed(&Subject::of("goal"))
            .unwrap()
            .clone();
        assert_eq!(origin.confirmed.unwrap().by.name, "Ola Li");
    }
}

/// Writes a case as somebody does who has shared it.
fn write(folder: &TempDir, name: &str, case: &Case) -> std::path::PathBuf {
    let file = folder.path().join(name);
    let store = Store::at(folder.path());
    store.write_case(&file, case, false).unwrap();
    file
}

#[test]
fn a_case_is_read_as_it_was_written_and_never_written_over_unasked() {
    let method = small();
    let folder = TempDir::new().unwrap();
    let case = case(&theirs(&method, "Os kommune", "2026", 1));
    let file = write(&folder, "delt.json", &case);
    assert_eq!(read_case(&file).unwrap(), case);
    let store = Store::at(folder.path());
    let again = store.write_case(&file, &case, false);
    assert!(matches!(
        again,
        Err(StoreError::CaseExists { ours: true, .. })
    ));
    store.write_case(&file, &case, true).unwrap();
    let other = folder.path().join("brev.txt");
    fs::write(&other, "Kjære").unwrap();
    let refused = store.write_case(&other, &case, true);
    assert!(matches!(
        refused,
        Err(StoreError::CaseExists { ours: false, .. })
    ));
    assert_eq!(fs::read_to_string(other).unwrap(), "Kjære");
}

#[test]
fn files_that_are_no_cases_are_refused_in_words_that_say_so() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("delt.json");
    let reason = |text: &str| {
        fs::write(&file, text).unwrap();
        match read_case(&file).unwrap_err() {
            StoreError::Unreadable { reason, .. } => reason,
            other => panic!("{other:?}"),
        }
    };
    let session = fs::read_to_string(path("sessions/version-1/session.json")).unwrap();
    assert_eq!(reason(&session), Reason::NoCase);
    assert_eq!(reason(""), Reason::Empty);
    assert_eq!(
        reason(r#"{"format":"diemo-case","version":9}"#),
        Reason::NewerVersion { version: 9 }
    );
    assert!(matches!(
        reason(r#"{"format":"diemo-case","version":1}"#),
        Reason::MissingKey { .. }
    ));
    assert_eq!(reason(&"[".repeat(200)), Reason::Shape);
    let many = format!(r#"{{"a":[{}]}}"#, vec!["{}"; 160_000].join(","));
    assert!(matches!(reason(&many), Reason::TooMany { .. }));
}

#[test]
fn own_finished_work_and_shared_files_are_gathered_and_broken_ones_told() {
    let method = small();
    let folder = TempDir::new().unwrap();
    let store = Store::at(folder.path());
    let unfinished = theirs(&method, "Os kommune", "2026", 1);
    store.create(unfinished.session.clone(), None).unwrap();
    let mut finished = theirs(&method, "Voss kommune", "2026", 2);
    let passed = Said {
        by: Some("sponsor: Kari Nes".to_owned()),
        reason: "Alt er klart".to_owned(),
        ..said("continue-launch", "continue")
    };
    finished.say(&passed).unwrap();
    store.create(finished.session.clone(), None).unwrap();
    fs::create_dir_all(store.cases()).unwrap();
    let shared = case(&theirs(&method, "Sund kommune", "2026", 3));
    store.keep_case(&shared).unwrap();
    fs::write(store.cases().join("broken.json"), "{").unwrap();
    let elsewhere = TempDir::new().unwrap();
    let more = case(&theirs(&method, "Askøy kommune", "2026", 4));
    write(&elsewhere, "askoy.json", &more);
    let mut shelf = Shelf::default();
    // By another method nothing here is finished, and that is not remembered for this one.
    let others = store.gather(diemo(), None, &mut shelf);
    assert!(
        others
            .experience
            .cases()
            .iter()
            .all(|known| known.source == Source::Example)
    );
    let gathered = store.gather(&method, Some(elsewhere.path()), &mut shelf);
    let names = gathered
        .experience
        .cases()
        .iter()
        .map(|known| known.case.organisation.as_str());
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    assert_eq!(names, ["Askøy kommune", "Sund kommune", "Voss kommune"]);
    assert_eq!(gathered.problems.len(), 1);
    assert_eq!(
        store.gather(&method, Some(elsewhere.path()), &mut shelf),
        gathered
    );
    fs::remove_file(elsewhere.path().join("askoy.json")).unwrap();
    let later = store.gather(&method, Some(elsewhere.path()), &mut shelf);
    assert_eq!(later.experience.cases().len(), 2);
}

#[test]
fn a_service_is_finished_when_it_goes_on_or_ends_but_not_while_it_waits() {
    let method = small();
    for (option, counts) in [
        ("continue", true),
        ("stop", true),
        ("adjust", false),
        ("postpone", false),
    ] {
        let mut desk = theirs(&method, "Os kommune", "2026", 1);
        let gate = Said {
            by: Some("sponsor: Kari Nes".to_owned()),
            reason: "Slik er det".to_owned(),
            ..said("continue-launch", option)
        };
        desk.say(&gate).unwrap();
        let case = Case::of(&method, &desk.session, Which::Finished);
        assert_eq!(case.is_some(), counts, "{option}");
    }
}

#[test]
fn a_copy_that_is_made_a_session_of_its_own_keeps_what_is_borrowed() {
    let method = small();
    let desk = borrowed(&method);
    let copy = desk
        .session
        .clone()
        .copied(Uuid::from_u128(9), "Kopi".to_owned());
    assert_eq!(
        copy.state.borrowed(&Subject::of("goal")),
        desk.session.state.borrowed(&Subject::of("goal"))
    );
    assert_eq!(Case::root(&copy), Case::root(&desk.session));
    let route = Route::of(&method, &copy);
    assert_eq!(
        route.entry(&at("archive-duty")).unwrap().standing,
        Standing::Borrowed
    );
    let mut renamed = desk.session;
    renamed
        .apply(change(1, What::Revise(Detail::Title("Ny".to_owned()))))
        .unwrap();
}

#[test]
fn documents_say_where_an_answer_was_borrowed_and_who_has_confirmed_it() {
    let method = diemo();
    let mut theirs = desk(method, "Os kommune", "2026", 1);
    let duty = Said {
        by: Some("records-manager: Kari Nes".to_owned()),
        reason: "Bekrefter bare det som er registrert".to_owned(),
        ..said("archive-duty", "no")
    };
    theirs.say(&duty).unwrap();
    theirs.answer("vision-statement", "Svar på noen minutter");
    let mut own = desk(method, "Bergen kommune", "2026", 2);
    let loan = loan(method, &own.session, &case(&theirs));
    own.make(What::Borrow(Box::new(loan))).unwrap();
    let written = |desk: &Desk<'_>, id: &str| {
        let template = method.templates.iter().find(|one| one.id == id).unwrap();
        let (locale, today) = (Locale::named("nb").unwrap(), date(2026, 11, 23));
        let route = desk.route();
        let zone = jiff::tz::TimeZone::UTC;
        let session = &desk.session;
        document::write(
            method, session, &route, &locale, template, None, today, &zone,
        )
        .unwrap()
        .markdown()
    };
    let log = written(&own, "decision-log");
    assert!(
        log.contains("| Arkivplikt | Nei | lånt, ikke bekreftet |"),
        "{log}"
    );
    assert!(
        log.contains(
            "«Arkivplikt»: lånt fra Os kommune, Barnehageplass, 03.03.2026, ikke bekreftet."
        ),
        "{log}"
    );
    let about = written(&own, "project-description");
    assert!(
        about.contains("«Visjon» er lånt fra andre og ikke bekreftet"),
        "{about}"
    );
    own.say(&duty).unwrap();
    let log = written(&own, "decision-log");
    assert!(
        log.contains("«Arkivplikt»: lånt fra Os kommune, Barnehageplass, 03.03.2026, bekreftet"),
        "{log}"
    );
    assert!(!log.contains("«Arkivplikt» er lånt fra andre"), "{log}");
}

#[test]
fn ordinary_words_stay_in_running_text_and_the_name_of_the_organisation_goes() {
    let method = diemo();
    let session = made(method, "skatteattest");
    let case = Case::of(method, &session, Which::Answered).unwrap();
    let placeholders = Locale::named("nb").unwrap().placeholders(method);
    let (shared, removed) = stripped(&case, &session, Kept::default(), &placeholders);
    let written = serde_json::to_string(&shared).unwrap();
    for stays in [
        "Eksempel: ",
        "eksempel",
        "Arkiv",
        "arkiv",
        "IKT",
        "Leverandøren",
    ] {
        assert!(written.contains(stays), "«{stays}» is gone");
    }
    assert!(!written.contains("Eksempel kommune"));
    let told: Vec<_> = removed
        .iter()
        .filter(|one| one.kind == Kind::Organisation)
        .map(|one| one.text.as_str())
        .collect();
    assert_eq!(told, ["Eksempel kommune"]);
}

#[test]
fn a_name_that_is_a_word_as_well_goes_where_it_is_used_as_a_name() {
    let method = diemo();
    let placeholders = Locale::named("nb").unwrap().placeholders(method);
    let small = small();
    let mut desk = theirs(&small, "Sund kommune", "2026", 1);
    desk.answer("scope", "Vi er ved god helse og sund. Sund er med, i Sund.");
    let (shared, _) = stripped(&case(&desk), &desk.session, Kept::default(), &placeholders);
    let written = serde_json::to_string(&shared).unwrap();
    assert!(!written.contains("Sund"), "{written}");
    assert!(written.contains("og sund."));
}

#[test]
fn nobody_who_was_in_the_room_is_named_in_what_is_shared() {
    let method = small();
    let mut desk = theirs(&method, "Bergen kommune", "2026", 1);
    let service = crate::sample::service("place");
    desk.make(What::AddService(service)).unwrap();
    apply_all(&mut desk.session, 7_000);
    desk.answer(
        "scope",
        "Tor Aas og Anne spurte Siv Tveit. Odd Lie, Nils og Grete Moe var uenige med Solvik bedriftshelse.",
    );
    let placeholders = Locale::named("nb").unwrap().placeholders(&method);
    let (shared, removed) = stripped(&case(&desk), &desk.session, Kept::default(), &placeholders);
    let written = serde_json::to_string(&shared).unwrap();
    let names = [
        "Tor", "Aas", "Anne", "Vik", "Siv", "Odd", "Nils", "Grete", "Solvik",
    ];
    for name in names {
        assert!(!written.contains(name), "{name} stands in {written}");
    }
    for said in ["Kortere skjema", "For dyrt", "Hva tar vi", "Første samling"] {
        assert!(!written.contains(said), "{said} stands in {written}");
    }
    let told: Vec<_> = removed.iter().map(|one| one.text.as_str()).collect();
    for name in [
        "Tor Aas",
        "Anne Vik",
        "Siv Tveit",
        "Odd Lie",
        "Nils Berg",
        "Grete Moe",
    ] {
        assert!(told.contains(&name), "{name} is not told of: {told:?}");
    }
}
