//! Conditions on what the analysis tools hold: drawn steps, gaps without a cause, and red readings.

use diemo::costs::{Basis, Range};
use diemo::method::{Method, Value};
use diemo::process::{Drawn, Gap, ModelRef, Variant};
use diemo::route::Standing;
use diemo::session::What;

use crate::method::pack;
use crate::script::Desk;
use crate::tooled::{drawn, id};

/// Says for which services a rule with this condition warns after what was drawn.
fn warned(condition: &str, drawn: &[Drawn]) -> Vec<String> {
    let rules = format!(
        "[[rule]]\nid = \"tried\"\nbecause = \"B\"\nwarns = [\"target\"]\nwhen = \"{condition}\"\n"
    );
    let mut sources = pack(&rules);
    for (name, text) in &mut sources.files {
        if name == "steps/work/second.toml" {
            text.insert_str(text.find("item = [").unwrap(), "per = \"service\"\n");
        }
    }
    let method =
        Method::load(&sources).unwrap_or_else(|problems| panic!("{condition}: {problems:?}"));
    let mut desk = Desk::open(&method, "2026", &["one", "two"]);
    for drawn in drawn {
        desk.make(What::Draw(Box::new(drawn.clone()))).unwrap();
    }
    let route = desk.route();
    let warned = route
        .of_item("target")
        .filter(|entry| !entry.warnings.is_empty());
    let services = warned.map(|entry| entry.subject.service.as_ref().unwrap().to_string());
    services.collect()
}

/// Returns a model of the first service with so many steps, and gaps at its first steps.
fn model(variant: Variant, steps: usize, gaps: &[&[&str]]) -> Drawn {
    let of = ModelRef {
        service: "one".into(),
        variant,
    };
    let gap = |(at, blocked_by): (usize, &&[&str])| {
        let gap = Gap {
            blocked_by: blocked_by.iter().map(|&item| item.into()).collect(),
            ..Gap::default()
        };
        (id(at), gap)
    };
    Drawn {
        gaps: gaps.iter().enumerate().map(gap).collect(),
        ..drawn(of, &vec![String::new(); steps])
    }
}

#[test]
fn a_rule_counts_the_steps_of_the_service_and_of_no_other() {
    let as_is = [model(Variant::AsIs, 3, &[])];
    assert_eq!(warned("steps(as-is) = 3", &as_is), ["one"]);
    assert_eq!(warned("steps(as-is) = 0", &as_is), ["two"]);
    assert_eq!(warned("steps(chosen) > 0", &as_is), [""; 0]);
    let both = [model(Variant::AsIs, 3, &[]), model(Variant::Chosen, 2, &[])];
    assert_eq!(warned("steps(chosen) > 0", &both), ["one"]);
}

#[test]
fn a_gap_is_open_until_a_decision_is_named_as_its_cause() {
    let gaps = [model(Variant::Chosen, 2, &[&["alpha"], &[]])];
    assert_eq!(warned("gaps(open) = 1", &gaps), ["one"]);
    assert_eq!(warned("gaps(all) = 2", &gaps), ["one"]);
    assert_eq!(warned("gaps(open) = 0", &gaps), ["two"]);
}

#[test]
fn an_item_that_asks_for_a_figure_has_it_until_the_group_gives_its_own() {
    let mut sources = pack(
        "[[rule]]\nid = \"many\"\nbecause = \"B\"\nwarns = [\"target\"]\nwhen = \"cases > 500\"\n",
    );
    for (name, text) in &mut sources.files {
        if name == "steps/work/second.toml" {
            let item = "item = [\n{ id = \"cases\", kind = \"question\", type = \"integer\", text = \"S\", figure = \"volume\" },";
            *text = text.replace("item = [", &format!("per = \"service\"\n{item}"));
        }
    }
    let method = Method::load(&sources).unwrap();
    let mut desk = Desk::open(&method, "2026", &["one", "two"]);
    let basis = |volume: i64| What::Basis {
        service: "one".into(),
        basis: Box::new(Basis {
            volume: Some(Range::exactly(volume.into())),
            ..Basis::default()
        }),
    };
    desk.make(basis(600)).unwrap();
    let told = |desk: &Desk<'_>| {
        let route = desk.route();
        let entry = route.of_item("cases").next().unwrap().clone();
        let warned = route.of_item("target").next().unwrap().warnings.len();
        (entry, warned)
    };
    let (entry, warned) = told(&desk);
    assert_eq!(entry.value, Some(Value::Integer(600)));
    assert!(entry.is_computed() && entry.done());
    assert_eq!((entry.differs_from(), warned), (None, 1));
    assert_eq!(desk.route().of_item("cases").nth(1).unwrap().value, None);
    desk.answer("cases", 450);
    let (entry, warned) = told(&desk);
    assert_eq!(entry.value, Some(Value::Integer(450)));
    assert_eq!(entry.differs_from(), Some(&Value::Integer(600)));
    assert_eq!(warned, 0);
    desk.make(basis(450)).unwrap();
    assert_eq!(told(&desk).0.differs_from(), None);
}

#[test]
fn a_work_sheet_counts_as_answered_when_its_tool_holds_something() {
    let mut desk = Desk::open(crate::script::diemo(), "2026", &["one", "two"]);
    let standing = |desk: &Desk<'_>, at: usize| {
        let route = desk.route();
        let entry = route.of_item("as-is-model").nth(at).unwrap().clone();
        entry.standing
    };
    assert_eq!(standing(&desk, 0), Standing::Open);
    let drawn = model(Variant::AsIs, 2, &[]);
    desk.make(What::Draw(Box::new(drawn))).unwrap();
    assert_eq!(standing(&desk, 0), Standing::Answered);
    assert_eq!(standing(&desk, 1), Standing::Open);
}

#[test]
fn what_nobody_can_look_up_is_named_with_its_column() {
    let column = |condition: &str| {
        let rules = format!(
            "[[rule]]\nid = \"tried\"\nbecause = \"B\"\nwarns = [\"target\"]\nwhen = \"{condition}\"\n"
        );
        let problems = Method::load(&pack(&rules)).err().unwrap_or_default();
        let [problem] = &problems[..] else {
            panic!("{condition}: {problems:?}");
        };
        (
            problem.place.column - "when = \"".len(),
            problem.fault.key(),
        )
    };
    assert_eq!(column("steps(later) > 0"), (7, "unknown-word"));
    assert_eq!(column("steps(chosen, dance) > 0"), (15, "unknown-name"));
    assert_eq!(column("red(sunsets) > 1"), (5, "unknown-name"));
    assert_eq!(column("gaps(closed) > 1"), (6, "unknown-word"));
    assert_eq!(column("gaps(open > 1"), (11, "condition-unreadable"));
    assert_eq!(column("steps(chosen) > many"), (17, "condition-unreadable"));
}
