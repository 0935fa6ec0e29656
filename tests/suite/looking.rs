//! Conditions on what the analysis tools hold: drawn steps, gaps without a cause, and red readings.

use diemo::method::Method;
use diemo::process::{Drawn, Gap, Lane, ModelRef, Step, StepKind, Variant};
use diemo::session::What;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::method::pack;
use crate::script::Desk;

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
fn drawn(variant: Variant, steps: u128, gaps: &[&[&str]]) -> Drawn {
    let of = ModelRef {
        service: "one".into(),
        variant,
    };
    let step = |at: u128| Step {
        id: Uuid::from_u128(at + 1),
        text: format!("Steg {at}"),
        ..step_in(Uuid::from_u128(100))
    };
    let gap = |(at, blocked_by): (usize, &&[&str])| {
        let gap = Gap {
            blocked_by: blocked_by.iter().map(|&item| item.into()).collect(),
            ..Gap::default()
        };
        (Uuid::from_u128(at as u128 + 1), gap)
    };
    Drawn {
        lanes: vec![Lane {
            id: Uuid::from_u128(100),
            at: Decimal::ONE,
            name: "Saksbehandler".to_owned(),
            actor: diemo::process::Actor::Municipality,
        }],
        steps: (0..steps).map(step).collect(),
        gaps: gaps.iter().enumerate().map(gap).collect(),
        ..Drawn::on(of)
    }
}

fn step_in(lane: Uuid) -> Step {
    Step {
        id: Uuid::nil(),
        at: Decimal::ONE,
        lane,
        kind: StepKind::Activity,
        text: String::new(),
        system: String::new(),
        medium: None,
        touch: Decimal::ZERO,
        wait: Decimal::ZERO,
        cost: Decimal::ZERO,
        share: None,
        measured: false,
        worth: None,
        registers: false,
        checks: false,
        error_prone: false,
        document: String::new(),
        purpose: None,
        note: String::new(),
        next: Vec::new(),
    }
}

#[test]
fn a_rule_counts_the_steps_of_the_service_and_of_no_other() {
    let as_is = [drawn(Variant::AsIs, 3, &[])];
    assert_eq!(warned("steps(as-is) = 3", &as_is), ["one"]);
    assert_eq!(warned("steps(as-is) = 0", &as_is), ["two"]);
    assert_eq!(warned("steps(chosen) > 0", &as_is), [""; 0]);
    let both = [drawn(Variant::AsIs, 3, &[]), drawn(Variant::Chosen, 2, &[])];
    assert_eq!(warned("steps(chosen) > 0", &both), ["one"]);
}

#[test]
fn a_gap_is_open_until_a_decision_is_named_as_its_cause() {
    let gaps = [drawn(Variant::Chosen, 2, &[&["alpha"], &[]])];
    assert_eq!(warned("gaps(open) = 1", &gaps), ["one"]);
    assert_eq!(warned("gaps(all) = 2", &gaps), ["one"]);
    assert_eq!(warned("gaps(open) = 0", &gaps), ["two"]);
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
