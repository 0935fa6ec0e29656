//! What follows from answers: previews that come true, progress, marks, the next open item, decisions and undo.

use std::collections::BTreeSet;
use std::fs;

use diemo::method::{Fault, Method, Value};
use diemo::route::{Consequence, Effect, Entry, Progress, Route, Standing, What as Effects};
use diemo::session::{
    Action, Change, Detail, Link, Mark, Note, Refusal, Service, Session, Status, Subject, Topic,
    What,
};
use uuid::Uuid;

use crate::method::pack;
use crate::script::{Desk, Said, diemo};

#[test]
fn every_preview_of_every_decision_in_the_example_comes_true() {
    let method = diemo();
    let mut desk = example(method);
    let mut seen = 0;
    for item in method.items().filter(|item| item.is_decision()) {
        for option in &item.options {
            let change = change(&mut desk, item.id.as_str(), option.id.as_str());
            let before = desk.route();
            let Ok(preview) = Consequence::of(method, &desk.session, &change) else {
                continue;
            };
            let mut after = desk.session.clone();
            after.apply(change).unwrap();
            let after = Route::of(method, &after);
            for entry in &after.entries {
                let mut expected = Looks::of(before.entry(&entry.subject).unwrap());
                for effect in preview
                    .effects
                    .iter()
                    .filter(|one| one.subject == entry.subject)
                {
                    expected.take(effect);
                }
                let found = Looks::of(entry);
                let same = if found.closed {
                    expected.closed
                } else {
                    expected == found
                };
                assert!(same, "{}={}: {expected:?} {found:?}", item.id, option.id);
            }
            seen += preview.effects.len();
        }
    }
    assert!(seen > 100, "only {seen} effects");
}

#[test]
fn a_preview_changes_nothing_and_a_proposal_over_a_decision_has_no_effect() {
    let method = diemo();
    let mut desk = example(method);
    let before = desk.session.clone();
    let what = desk.what(&proposal("archive-duty", "yes-limited"));
    let change = desk.change(what);
    let preview = Consequence::of(method, &desk.session, &change).unwrap();
    assert!(preview.is_empty(), "{preview:?}");
    assert_eq!(desk.session, before);
}

#[test]
fn what_is_parked_counts_neither_as_done_nor_as_left() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    desk.answer("archive-transfer-metadata", "Navn og dato");
    let before = desk.route().whole();
    desk.answer("archive-duty", "no");
    desk.answer("journal-duty", "no");
    let route = desk.route();
    let closed = route
        .entries
        .iter()
        .filter(|entry| !entry.applies())
        .count();
    let after = route.whole();
    assert_eq!(after.total + closed, route.entries.len());
    // Two decisions made and one set by a rule; the answer about the transfer is put aside.
    assert_eq!(after.done, before.done + 3 - 1);
    let metadata = route.of_item("archive-transfer-metadata").next().unwrap();
    assert_eq!(metadata.value, None);
    assert!(metadata.parked.is_some());
}

#[test]
fn the_parts_of_the_work_add_up_to_the_whole() {
    let method = diemo();
    let desk = example(method);
    let route = desk.route();
    let service = desk.session.state.services[0].id.clone();
    let phases = (0..method.phases.len()).map(|at| route.of_phase(at, Some(&service)));
    assert_eq!(
        phases.fold(Progress::default(), |one, other| one + other),
        route.whole()
    );
    let steps = (0..method.phases[1].steps.len()).map(|at| route.of_step(1, at, Some(&service)));
    assert_eq!(
        steps.fold(Progress::default(), |one, other| one + other),
        route.of_phase(1, Some(&service))
    );
}

#[test]
fn marks_decide_whether_an_answer_is_used_and_counted() {
    let method = diemo();
    let all = [
        (Mark::Unsure, true, true, false),
        (Mark::ComeBack, true, true, false),
        (Mark::Unknown, false, true, false),
        (Mark::NotForUs, false, false, false),
        (Mark::Answered, true, true, true),
    ];
    for (mark, used, counted, done) in all {
        let mut desk = Desk::open(method, "2026", &["skatteattest"]);
        desk.answer("yearly-volume", 600);
        let subject = desk.subject("yearly-volume");
        let reason = "Fordi".to_owned();
        desk.make(What::Mark {
            subject,
            mark,
            reason,
        })
        .unwrap();
        let route = desk.route();
        let entry = route.of_item("yearly-volume").next().unwrap();
        assert_eq!(entry.value.is_some(), used, "{mark:?}");
        assert_eq!(entry.counts(), counted, "{mark:?}");
        assert_eq!(entry.done(), done, "{mark:?}");
    }
}

#[test]
fn an_answer_comes_back_when_the_mark_is_taken_away() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    desk.answer("yearly-volume", 600);
    for mark in [Mark::Unknown, Mark::Answered] {
        let subject = desk.subject("yearly-volume");
        desk.make(What::Mark {
            subject,
            mark,
            reason: String::new(),
        })
        .unwrap();
    }
    let route = desk.route();
    let entry = route.of_item("yearly-volume").next().unwrap();
    assert_eq!(entry.value, Some(Value::Integer(600)));
    assert_eq!(entry.standing, Standing::Answered);
}

#[test]
fn the_next_open_item_is_looked_for_onwards_then_from_the_start() {
    let method = diemo();
    let desk = example(method);
    let route = desk.route();
    let service = Some(&desk.session.state.services[0].id);
    let next = |after: &str| {
        let after = desk.subject(after);
        let entry = route.next_open(service, Some(&after)).unwrap();
        entry.subject.item.to_string()
    };
    assert_eq!(next("archive-duty"), "retention");
    assert_eq!(next("retention"), "documentation-home");
    assert_eq!(next("own-archive-end-date"), "receipt-with-case-number");
    assert_eq!(next("next-service-chosen"), "retention");
}

#[test]
fn the_next_open_item_of_another_service_is_found_when_this_one_is_done() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest", "barnehage"]);
    for item in method.items() {
        let subject = desk.subject(item.id.as_str());
        let reason = "Ikke nå".to_owned();
        let mark = Mark::NotForUs;
        desk.make(What::Mark {
            subject,
            mark,
            reason,
        })
        .unwrap();
    }
    let route = desk.route();
    let next = route.next_open(Some(&"skatteattest".into()), None).unwrap();
    assert_eq!(next.subject.service, Some("barnehage".into()));
}

#[test]
fn rules_that_go_in_a_circle_are_refused() {
    let rules = r#"
[[rule]]
id = "one"
when = "alpha = yes"
because = "B"
closes = ["beta"]
[[rule]]
id = "two"
when = "beta = yes"
because = "B"
closes = ["alpha"]
"#;
    assert_eq!(circle(rules), ["one", "two", "one"]);
}

#[test]
fn a_rule_that_counts_what_it_closes_goes_in_a_circle() {
    let rules = r#"
[[rule]]
id = "busy"
when = "count(answered in step:first) >= 2"
because = "B"
closes = ["gamma"]
"#;
    assert_eq!(circle(rules), ["busy", "busy"]);
}

#[test]
fn a_chain_of_rules_is_evaluated_in_its_own_order_not_in_that_of_the_files() {
    let rules = r#"
[[rule]]
id = "third"
when = "gamma = yes"
because = "B"
sets = { delta = "yes" }
[[rule]]
id = "second"
when = "beta = yes"
because = "B"
sets = { gamma = "yes" }
[[rule]]
id = "first"
when = "alpha = yes"
because = "B"
sets = { beta = "yes" }
"#;
    let method = Method::load(&pack(rules)).unwrap();
    let mut desk = Desk::open(&method, "2026", &["service"]);
    desk.answer("alpha", "yes");
    let route = desk.route();
    for item in ["beta", "gamma", "delta"] {
        let entry = route.of_item(item).next().unwrap();
        assert_eq!(entry.standing, Standing::Set, "{item}");
    }
}

#[test]
fn what_a_rule_sets_gives_way_to_the_own_answer_when_another_rule_closes_that_option() {
    let rules = r#"
[[rule]]
id = "sets"
when = "alpha = yes"
because = "B"
sets = { size = "large" }
[[rule]]
id = "closes"
when = "beta = yes"
because = "B"
closes = ["size.large"]
"#;
    let method = Method::load(&pack(rules)).unwrap();
    let mut desk = Desk::open(&method, "2026", &["service"]);
    desk.answer("size", "small");
    desk.answer("alpha", "yes");
    desk.answer("beta", "yes");
    let route = desk.route();
    let size = route.of_item("size").next().unwrap();
    assert_eq!(size.value, Some(Value::Option("small".into())));
    assert_eq!(size.parked, None);
}

#[test]
fn an_answer_that_a_rule_has_given_cannot_be_given_otherwise() {
    let rules = r#"
[[rule]]
id = "sets"
when = "alpha = yes"
because = "B"
sets = { beta = "no" }
"#;
    let method = Method::load(&pack(rules)).unwrap();
    let mut desk = Desk::open(&method, "2026", &["service"]);
    desk.answer("alpha", "yes");
    let refused = desk.say(&said("beta", "yes")).unwrap_err();
    assert!(matches!(refused, Refusal::SetByRule { .. }), "{refused:?}");
    desk.answer("beta", "no");
}

#[test]
fn several_chosen_options_are_put_aside_when_one_of_them_is_closed() {
    let rules = r#"
[[rule]]
id = "closes"
when = "alpha = yes"
because = "B"
closes = ["colours.red"]
"#;
    let method = Method::load(&pack(rules)).unwrap();
    let mut desk = Desk::open(&method, "2026", &["service"]);
    desk.answer("colours", serde_json::json!(["red", "blue"]));
    desk.answer("alpha", "yes");
    let route = desk.route();
    assert_eq!(
        route.of_item("colours").next().unwrap().standing,
        Standing::Conflict
    );
    let mut red = said("colours", "red");
    red.value = Some(serde_json::json!(["red"]));
    let refused = desk.say(&red).unwrap_err();
    assert!(
        matches!(refused, Refusal::ClosedOption { .. }),
        "{refused:?}"
    );
}

#[test]
fn a_table_takes_only_its_own_columns_and_their_kinds() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    let subject = desk.subject("field-table");
    let mut give = |column: &str, cell: Value| {
        let row = [(column.to_owned(), cell)].into_iter().collect();
        let value = Some(Value::Rows(vec![row]));
        let subject = subject.clone();
        desk.make(What::Answer { subject, value })
    };
    let text = || Value::Text("Navn".to_owned());
    give("field", text()).unwrap();
    give("source", Value::Option("from-user".into())).unwrap();
    assert!(matches!(
        give("feild", text()),
        Err(Refusal::UnknownOption { .. })
    ));
    assert!(matches!(
        give("field", Value::Integer(3)),
        Err(Refusal::WrongKind { .. })
    ));
    let unknown = Value::Option("from-afar".into());
    assert!(matches!(
        give("source", unknown),
        Err(Refusal::UnknownOption { .. })
    ));
}

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
        }),
        What::DropAction { id },
        What::Topic(Topic {
            id,
            text: text.clone(),
            done: false,
            subject: subject.clone(),
        }),
        What::DropTopic { id },
        What::Note(Note {
            id,
            text: text.clone(),
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
        What::Restore(Box::new(other)),
    ]
}

fn example(method: &Method) -> Desk<'_> {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/content/examples/skatteattest/session.json"
    );
    let session: Session = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    Desk::resume(method, session)
}

fn said(item: &str, value: &str) -> Said {
    Said {
        item: item.to_owned(),
        value: Some(value.into()),
        ..Said::default()
    }
}

fn proposal(item: &str, value: &str) -> Said {
    Said {
        proposed: true,
        ..said(item, value)
    }
}

/// Returns a decision for an option, with a reason so that rules can be gone against.
fn change(desk: &mut Desk<'_>, item: &str, option: &str) -> Change {
    let mut said = said(item, option);
    "Fordi".clone_into(&mut said.reason);
    let several = desk.method.item(item).unwrap().answer == diemo::method::AnswerType::Choices;
    if several {
        said.value = Some(serde_json::json!([option]));
    }
    let what = desk.what(&said);
    desk.change(what)
}

fn circle(rules: &str) -> Vec<String> {
    let problems = Method::load(&pack(rules)).unwrap_err();
    let mut circles = problems.iter().filter_map(|problem| match &problem.fault {
        Fault::Circle { through } => Some(through.clone()),
        _ => None,
    });
    circles
        .next()
        .unwrap_or_else(|| panic!("no circle among {problems:?}"))
}

/// What previews tell of, taken from an entry or put together from effects.
#[derive(PartialEq, Debug)]
struct Looks {
    closed: bool,
    set: Option<String>,
    options: BTreeSet<String>,
    missing: BTreeSet<(Subject, String)>,
    warnings: BTreeSet<String>,
    holds: BTreeSet<String>,
}

impl Looks {
    fn of(entry: &Entry) -> Self {
        let missing = entry.missing.iter();
        let set = entry.set.as_ref().and(entry.value.as_ref());
        Self {
            closed: !entry.applies(),
            set: set.map(|value| format!("{value:?}")),
            options: entry
                .options_closed()
                .map(|(option, _)| option.to_string())
                .collect(),
            missing: missing
                .map(|one| (one.subject.clone(), one.text.clone()))
                .collect(),
            warnings: entry
                .warnings
                .iter()
                .map(|cause| format!("{:?}", cause.by))
                .collect(),
            holds: entry
                .holds
                .iter()
                .map(|cause| format!("{:?}", cause.by))
                .collect(),
        }
    }

    fn take(&mut self, effect: &Effect) {
        let by = |cause: &diemo::route::Cause| format!("{:?}", cause.by);
        match &effect.what {
            Effects::Closes(_) => self.closed = true,
            Effects::Reopens(_) => self.closed = false,
            Effects::Sets(value, _) => self.set = Some(format!("{value:?}")),
            Effects::Frees => self.set = None,
            Effects::ClosesOption(option, _) => assert!(self.options.insert(option.to_string())),
            Effects::ReopensOption(option) => assert!(self.options.remove(&option.to_string())),
            Effects::Requires(one) => {
                assert!(self.missing.insert((one.subject.clone(), one.text.clone())));
            }
            Effects::Fulfils(one) => {
                assert!(
                    self.missing
                        .remove(&(one.subject.clone(), one.text.clone()))
                );
            }
            Effects::Warns(cause) => assert!(self.warnings.insert(by(cause))),
            Effects::Calms(cause) => assert!(self.warnings.remove(&by(cause))),
            Effects::Holds(cause) => assert!(self.holds.insert(by(cause))),
            Effects::LetsGo(cause) => assert!(self.holds.remove(&by(cause))),
        }
    }
}
