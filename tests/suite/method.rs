//! Conditions: what each form means, and what is said of a line that is wrong, by its column.

use diemo::method::{Fault, Method, Problem, Sources};
use diemo::session::{Mark, What};
use serde_json::{Value as Json, json};

use crate::script::Desk;

/// Returns a small pack with an item of each kind and these rules.
pub fn pack(rules: &str) -> Sources {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    Sources {
        files: vec![
            file("pack.toml", PACK),
            file("steps/work/first.toml", FIRST),
            file("steps/work/second.toml", SECOND),
            file("rules/all.toml", rules),
        ],
        problems: Vec::new(),
    }
}

const PACK: &str = r#"
id = "small"
version = "1.0"
language = "nb"
name = "Liten"
rule-sets = [ { id = "2007", name = "Før" }, { id = "2026", name = "Nå" } ]
[[phase]]
id = "work"
letter = "A"
name = "Arbeid"
steps = ["first"]
[[phase]]
id = "rest"
letter = "H"
name = "Hvile"
steps = ["second"]
[[role]]
id = "sponsor"
name = "Oppdragsgiver"
"#;

const FIRST: &str = r#"
id = "first"
name = "Først"
item = [
  { id = "alpha", kind = "question", type = "yes-no", text = "A" },
  { id = "beta", kind = "question", type = "yes-no", text = "B" },
  { id = "gamma", kind = "question", type = "yes-no", text = "C" },
  { id = "ready", kind = "check", text = "K" },
  { id = "amount", kind = "question", type = "decimal", text = "T" },
  { id = "other-amount", kind = "question", type = "money", text = "T" },
  { id = "day", kind = "question", type = "date", text = "D" },
  { id = "remark", kind = "question", type = "long-text", text = "M" },
  { id = "people", kind = "question", type = "people", text = "P" },
]
"#;

const SECOND: &str = r#"
id = "second"
name = "Så"
item = [
  { id = "delta", kind = "question", type = "yes-no", text = "D" },
  { id = "shape", kind = "question", type = "choice", text = "F", options = [{ id = "round", text = "R" }, { id = "square", text = "F" }] },
  { id = "size", kind = "decision", class = "choice", text = "S", ordered = true, options = [{ id = "small", text = "L" }, { id = "middle", text = "M" }, { id = "large", text = "S" }] },
  { id = "colours", kind = "question", type = "choices", text = "F", options = [{ id = "red", text = "R" }, { id = "blue", text = "B" }] },
  { id = "target", kind = "question", type = "short-text", text = "Mål" },
]
"#;

/// Says whether a condition holds when items are answered so.
fn holds(condition: &str, answers: &[(&str, Json)]) -> bool {
    after(condition, |desk| {
        for (item, value) in answers {
            desk.answer(item, value.clone());
        }
    })
}

fn after(condition: &str, work: impl FnOnce(&mut Desk<'_>)) -> bool {
    let rule = rule(condition);
    let method =
        Method::load(&pack(&rule)).unwrap_or_else(|problems| panic!("{condition}: {problems:?}"));
    let mut desk = Desk::open(&method, "2026", &["one", "two"]);
    work(&mut desk);
    let route = desk.route();
    !route.of_item("target").next().unwrap().warnings.is_empty()
}

fn rule(condition: &str) -> String {
    format!(
        "[[rule]]\nid = \"tried\"\nbecause = \"B\"\nwarns = [\"target\"]\nwhen = \"{condition}\"\n"
    )
}

#[test]
fn equality_holds_for_the_answer_and_for_nothing_else() {
    assert!(holds("shape = round", &[("shape", json!("round"))]));
    assert!(!holds("shape = round", &[("shape", json!("square"))]));
    assert!(holds("alpha = no", &[("alpha", json!("no"))]));
    assert!(holds("ready = yes", &[("ready", json!(true))]));
}

#[test]
fn a_comparison_with_silence_is_false_whichever_way_it_goes() {
    for condition in [
        "shape = round",
        "shape != round",
        "amount < 5",
        "amount >= 5",
        "shape in (round)",
        "shape not in (round)",
        "colours has red",
    ] {
        assert!(!holds(condition, &[]), "{condition}");
    }
    assert!(holds("not (shape = round)", &[]));
}

#[test]
fn inequality_asks_for_another_answer() {
    assert!(holds("shape != round", &[("shape", json!("square"))]));
    assert!(!holds("shape != round", &[("shape", json!("round"))]));
}

#[test]
fn numbers_compare_in_every_way_and_take_a_decimal_comma() {
    let cases = [
        ("amount < 12,5", "12,4", true),
        ("amount < 12,5", "12,5", false),
        ("amount <= 12,5", "12,5", true),
        ("amount > 12.5", "12,6", true),
        ("amount > 12,5", "12,5", false),
        ("amount >= 12,5", "12,50", true),
        ("amount = 12,5", "12,50", true),
        ("amount > -1", "0", true),
    ];
    for (condition, amount, expected) in cases {
        assert_eq!(
            holds(condition, &[("amount", json!(amount))]),
            expected,
            "{condition} with {amount}"
        );
    }
}

#[test]
fn two_items_can_be_compared_even_when_one_is_money() {
    let answers = |amount: &str| [("amount", json!(amount)), ("other-amount", json!("100"))];
    assert!(holds("amount < other-amount", &answers("99,99")));
    assert!(!holds("amount < other-amount", &answers("100")));
}

#[test]
fn dates_compare_by_the_calendar() {
    assert!(holds("day < 2026-11-23", &[("day", json!("2026-11-22"))]));
    assert!(!holds("day < 2026-11-23", &[("day", json!("2026-11-23"))]));
    assert!(holds("day >= 2026-11-23", &[("day", json!("2027-01-01"))]));
}

#[test]
fn options_on_a_scale_have_an_order() {
    assert!(holds("size >= middle", &[("size", json!("large"))]));
    assert!(holds("size >= middle", &[("size", json!("middle"))]));
    assert!(!holds("size >= middle", &[("size", json!("small"))]));
    assert!(holds("size < middle", &[("size", json!("small"))]));
}

#[test]
fn in_and_not_in_look_among_several_options() {
    assert!(holds("size in (small, large)", &[("size", json!("large"))]));
    assert!(!holds(
        "size in (small, large)",
        &[("size", json!("middle"))]
    ));
    assert!(holds(
        "size not in (small, large)",
        &[("size", json!("middle"))]
    ));
    assert!(!holds(
        "size not in (small, large)",
        &[("size", json!("small"))]
    ));
}

#[test]
fn has_looks_into_several_chosen_options() {
    assert!(holds(
        "colours has red",
        &[("colours", json!(["blue", "red"]))]
    ));
    assert!(!holds("colours has red", &[("colours", json!(["blue"]))]));
    assert!(holds(
        "colours not has red",
        &[("colours", json!(["blue"]))]
    ));
}

#[test]
fn is_asks_how_far_an_answer_has_come() {
    assert!(holds("alpha is open", &[]));
    assert!(holds("alpha is answered", &[("alpha", json!("no"))]));
    assert!(holds("alpha is not answered", &[]));
    assert!(!holds("alpha not is answered", &[("alpha", json!("no"))]));
    assert!(holds("size is decided", &[("size", json!("small"))]));
    assert!(holds("size is with-decider", &[("size", json!("small"))]));
    assert!(!holds("size is with-reason", &[("size", json!("small"))]));
    assert!(!holds("size is changed", &[("size", json!("small"))]));
    assert!(holds(
        "size is changed",
        &[("size", json!("small")), ("size", json!("large"))]
    ));
}

#[test]
fn is_asks_for_marks() {
    for (condition, mark) in [
        ("alpha is unsure", Mark::Unsure),
        ("alpha is unknown", Mark::Unknown),
        ("alpha is not-for-us", Mark::NotForUs),
        ("alpha is come-back", Mark::ComeBack),
    ] {
        let marked = |desk: &mut Desk<'_>| {
            let subject = desk.subject("alpha");
            desk.make(What::Mark {
                subject,
                mark,
                reason: "Fordi".to_owned(),
            })
            .unwrap();
        };
        assert!(after(condition, marked), "{condition}");
        assert!(!holds(condition, &[("alpha", json!("yes"))]), "{condition}");
    }
}

#[test]
fn count_counts_entries_and_items_at_a_stage() {
    let people = json!([{ "name": "Kari" }, { "name": "Ola" }]);
    assert!(holds("count(people) >= 2", &[("people", people.clone())]));
    assert!(!holds("count(people) >= 3", &[("people", people)]));
    assert!(holds("count(colours) = 1", &[("colours", json!(["red"]))]));
    let two = [("alpha", json!("yes")), ("delta", json!("no"))];
    assert!(holds("count(answered in step:first) = 1", &two));
    assert!(holds("count(answered in phase:rest) = 1", &two));
    assert!(holds("count(answered in all) = 2", &two));
}

#[test]
fn facts_of_the_session_can_be_asked_for() {
    assert!(holds("rule-set = 2026", &[]));
    assert!(!holds("rule-set = 2007", &[]));
    assert!(holds("services > 1", &[]));
    assert!(!holds("services > 2", &[]));
    assert!(holds("phase = work", &[]));
    assert!(holds("phase >= rest", &[("delta", json!("yes"))]));
}

#[test]
fn and_binds_tighter_than_or_and_brackets_tighter_still() {
    let alpha = [("alpha", json!("yes"))];
    assert!(holds("alpha = yes or beta = yes and gamma = yes", &alpha));
    assert!(!holds(
        "(alpha = yes or beta = yes) and gamma = yes",
        &alpha
    ));
    assert!(holds("not alpha = no and not (beta = yes)", &alpha));
}

/// Returns what is said of a condition, with the column counted from the first sign of the line.
fn faults(condition: &str) -> Vec<(usize, &'static str)> {
    let rule = rule(condition);
    let before = "when = \"".len();
    let column = |problem: &Problem| problem.place.column - before;
    let problems = Method::load(&pack(&rule)).err().unwrap_or_default();
    problems
        .iter()
        .map(|problem| (column(problem), problem.fault.key()))
        .collect()
}

#[test]
fn each_kind_of_fault_is_named_with_its_column() {
    let cases: [(&str, (usize, &str)); 24] = [
        ("alhpa = yes", (1, "unknown-name")),
        ("alpha = yes and bteta = no", (17, "unknown-name")),
        ("shape = oval", (9, "unknown-option")),
        ("size >= huge", (9, "unknown-option")),
        ("size in (small, huge)", (17, "unknown-option")),
        ("colours has green", (13, "unknown-option")),
        ("shape has round", (11, "wrong-comparison")),
        ("shape < square", (9, "no-order")),
        ("alpha < yes", (9, "no-order")),
        ("amount = many", (10, "wrong-comparison")),
        ("alpha = 5", (9, "wrong-comparison")),
        ("day = 2026-13-40", (7, "wrong-comparison")),
        ("amount = day", (10, "wrong-comparison")),
        ("alpha is finished", (10, "unknown-word")),
        ("count(alpha) > 1", (7, "wrong-comparison")),
        ("count(open in step:third) > 1", (15, "unknown-name")),
        ("count(open in nowhere) > 1", (15, "condition-unreadable")),
        ("count(open in all) > many", (22, "condition-unreadable")),
        ("rule-set = 1999", (12, "unknown-name")),
        ("phase = sleep", (9, "unknown-name")),
        ("alpha = yes beta = no", (13, "condition-unreadable")),
        ("alpha yes", (7, "condition-unreadable")),
        ("(alpha = yes", (13, "condition-unreadable")),
        ("alpha =", (8, "condition-unreadable")),
    ];
    for (condition, expected) in cases {
        assert_eq!(faults(condition), [expected], "{condition}");
    }
}

#[test]
fn an_unknown_item_comes_with_the_nearest_that_is_known() {
    let problems = Method::load(&pack(&rule("shaep = round"))).unwrap_err();
    let Fault::UnknownName { nearest, .. } = &problems[0].fault else {
        panic!("{problems:?}");
    };
    assert_eq!(nearest.as_deref(), Some("shape"));
}

#[test]
fn a_condition_too_deep_to_be_read_is_refused_and_brings_nothing_down() {
    for deep in ["not ".repeat(100_000), "(".repeat(100_000)] {
        let faults = faults(&format!("{deep}alpha = yes"));
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].1, "condition-unreadable");
    }
    let shallow = format!("{}alpha = yes", "not ".repeat(32));
    assert_eq!(faults(&shallow), []);
}
