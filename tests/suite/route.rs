//! What follows from answers: progress, marks, the next open item, and rules that read each other.

use diemo::method::{Fault, Method, Value};
use diemo::route::{Progress, Standing};
use diemo::session::{Closing, Mark, Refusal, Service, What};

use crate::method::pack;
use crate::script::{Desk, diemo, example, said};

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
    let mut desk = example(method);
    let others: Vec<_> = desk.session.services().skip(1).cloned().collect();
    for Service { id: service, .. } in others {
        let dropped = true;
        desk.make(What::DropService { service, dropped }).unwrap();
    }
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
fn what_has_no_answer_cannot_be_called_answered() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    let subject = desk.subject("yearly-volume");
    let call = |desk: &mut Desk<'_>, mark| {
        let (subject, reason) = (subject.clone(), "Fordi".to_owned());
        desk.make(What::Mark {
            subject,
            mark,
            reason,
        })
    };
    call(&mut desk, Mark::Unsure).unwrap();
    let refused = call(&mut desk, Mark::Answered).unwrap_err();
    assert!(matches!(refused, Refusal::NothingAnswered { .. }));
    desk.answer("yearly-volume", 600);
    call(&mut desk, Mark::Answered).unwrap();
}

#[test]
fn what_closes_an_item_is_named_when_it_is_answered_all_the_same() {
    let method = diemo();
    let mut desk = Desk::open(method, "2026", &["skatteattest"]);
    let subject = desk.subject("notification-duty");
    let value = Some(Value::Done(true));
    let refused = desk.make(What::Answer { subject, value }).unwrap_err();
    assert!(matches!(
        refused,
        Refusal::Closed {
            by: Closing::RuleSet,
            ..
        }
    ));
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
    assert_eq!(next("own-archive-end-date"), "deletion-deadlines-followed");
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
fn a_number_without_limits_of_its_own_has_limits_all_the_same() {
    let mut desk = Desk::open(diemo(), "2026", &["skatteattest"]);
    let subject = desk.subject("npv-direct");
    let mut give = |amount: i64| {
        let value = Some(Value::Money(amount.into()));
        let subject = subject.clone();
        desk.make(What::Answer { subject, value })
    };
    let farthest = 1_000_000_000_000;
    give(farthest).unwrap();
    give(-farthest).unwrap();
    let limit = farthest.to_string();
    assert!(matches!(give(farthest + 1), Err(Refusal::TooLarge { max, .. }) if max == limit));
    assert!(
        matches!(give(-farthest - 1), Err(Refusal::TooSmall { min, .. }) if min == format!("-{limit}"))
    );
}

#[test]
fn a_column_keeps_its_figures_within_limits() {
    let mut desk = Desk::open(diemo(), "2026", &["skatteattest"]);
    let subject = desk.subject("risk-log");
    let mut give = |figure: i64| {
        let cell = ("likelihood".to_owned(), Value::Integer(figure));
        let value = Some(Value::Rows(vec![[cell].into_iter().collect()]));
        let subject = subject.clone();
        desk.make(What::Answer { subject, value })
    };
    give(5).unwrap();
    assert!(matches!(give(6), Err(Refusal::TooLarge { .. })));
    assert!(matches!(give(0), Err(Refusal::TooSmall { .. })));
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

#[test]
fn each_of_many_services_sees_its_own_items_and_those_of_all() {
    let method = crate::support::small();
    let names: Vec<_> = (0..100).map(|at| format!("t{at}")).collect();
    let services: Vec<_> = names.iter().map(|name| (name.as_str(), "Plass")).collect();
    let route = diemo::route::Route::of(&method, &crate::support::begun(&method, &services));
    for wanted in [None, Some("t0"), Some("t57"), Some("t99"), Some("ingen")] {
        let wanted = wanted.map(diemo::method::ServiceId::from);
        let seen: Vec<_> = route.seen_from(wanted.as_ref()).collect();
        let sought = route
            .entries
            .iter()
            .filter(|entry| entry.subject.service.is_none() || entry.subject.service == wanted);
        assert!(seen.iter().copied().eq(sought), "{wanted:?}");
    }
    let none = diemo::route::Route::of(&method, &crate::support::begun(&method, &[]));
    let service = "t0".into();
    let shared = none.seen_from(Some(&service));
    assert!(shared.eq(none.entries.iter()));
}
