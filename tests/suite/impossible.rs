//! What cannot be so is refused in a clear sentence, in every language, and nothing is lost.

use diemo::costs::{Alternative, Basis, Need, Range};
use diemo::locale::Locale;
use diemo::plan::{After, Baseline, Indicator, Scheduled, Task};
use diemo::process::{Drawn, Flow, Gap, Model, ModelRef, Step, Variant};
use diemo::session::{Refusal, What};
use jiff::civil::date;
use rust_decimal::Decimal;
use serde_json::json;

use crate::script::{Desk, diemo};
use crate::tooled::{drawn, id, step};

fn desk() -> Desk<'static> {
    let mut desk = Desk::open(diemo(), "2026", &["skatteattest"]);
    let two = [String::new(), String::new()];
    desk.make(What::Draw(Box::new(drawn(as_is(), &two))))
        .unwrap();
    desk
}

fn as_is() -> ModelRef {
    ModelRef {
        service: "skatteattest".into(),
        variant: Variant::AsIs,
    }
}

/// Returns the sentence with which a change is refused, having seen that the session stayed as it was.
fn refused(desk: &mut Desk<'_>, what: What) -> String {
    let before = desk.session.clone();
    let refusal = desk.make(what.clone()).expect_err(&format!("{what:?}"));
    assert_eq!(desk.session, before);
    for language in ["nn", "en"] {
        let said = Locale::named(language).unwrap().refusal(diemo(), &refusal);
        assert!(!said.sentence.contains("impossible-"), "{said:?}");
    }
    Locale::named("nb")
        .unwrap()
        .refusal(diemo(), &refusal)
        .sentence
}

fn put(change: impl FnOnce(&mut Step)) -> What {
    let mut step = step(0, "Skrive attest");
    change(&mut step);
    What::Draw(Box::new(Drawn {
        steps: vec![step],
        ..Drawn::on(as_is())
    }))
}

#[test]
fn a_step_with_impossible_figures_is_not_drawn() {
    let desk = &mut desk();
    let less = Decimal::NEGATIVE_ONE;
    assert_eq!(
        refused(desk, put(|step| step.touch = less)),
        "I «Skrive attest» er arbeidstiden mindre enn null."
    );
    refused(desk, put(|step| step.wait = less));
    refused(desk, put(|step| step.cost = less));
    let sentence = refused(desk, put(|step| step.share = Some(Decimal::TWO)));
    assert!(sentence.contains("fra 0 til 100 prosent"), "{sentence}");
    let flow = Flow {
        to: id(1),
        share: Some(less),
        label: String::new(),
    };
    refused(desk, put(|step| step.next = vec![flow]));
    refused(desk, put(|step| step.touch = Decimal::MAX));
    refused(desk, put(|step| step.purpose = Some("dance".into())));
    assert_eq!(
        refused(desk, put(|step| step.lane = id(77))),
        "«Skrive attest» står i en bane som ikke finnes."
    );
    desk.make(put(|step| step.touch = Decimal::TEN)).unwrap();
}

#[test]
fn a_lane_with_steps_in_it_is_not_taken_away_but_with_them() {
    let desk = &mut desk();
    let lane = Drawn {
        without_lanes: vec![id(1000)],
        ..Drawn::on(as_is())
    };
    assert_eq!(
        refused(desk, What::Draw(Box::new(lane.clone()))),
        "Banen «Saksbehandler» har steg som da står uten bane."
    );
    let all = Drawn {
        without_steps: vec![id(0), id(1)],
        ..lane
    };
    desk.make(What::Draw(Box::new(all))).unwrap();
    assert_eq!(desk.session.state.model(&as_is()), None::<&Model>);
}

#[test]
fn a_gap_names_only_items_that_there_are() {
    let gap = Gap {
        blocked_by: vec!["direct-lokup".into()],
        ..Gap::default()
    };
    let drawn = Drawn {
        gaps: [(id(0), gap)].into(),
        ..Drawn::on(as_is())
    };
    let sentence = refused(&mut desk(), What::Draw(Box::new(drawn)));
    assert!(sentence.contains("direct-lokup"), "{sentence}");
}

#[test]
fn figures_that_are_negative_or_out_of_order_are_no_ground_to_reckon_on() {
    let desk = &mut desk();
    let basis = |basis: Basis| What::Basis {
        service: "skatteattest".into(),
        basis: Box::new(basis),
    };
    let volume = |low: i64, likely: i64, high: i64| Basis {
        volume: Some(Range {
            likely: likely.into(),
            low: Some(low.into()),
            high: Some(high.into()),
        }),
        ..Basis::default()
    };
    assert_eq!(
        refused(desk, basis(volume(700, 600, 800))),
        "I «skatteattest» står ikke tallene for volumet i rekkefølge."
    );
    refused(desk, basis(volume(500, 600, 550)));
    refused(desk, basis(volume(-1, 600, 700)));
    refused(
        desk,
        basis(Basis {
            rate: Some(Decimal::TWO),
            ..Basis::default()
        }),
    );
    refused(
        desk,
        basis(Basis {
            years: Some(0),
            ..Basis::default()
        }),
    );
    desk.make(basis(volume(500, 600, 700))).unwrap();
    let need: Need = serde_json::from_value(json!({
        "id": id(5), "service": "skatteattest", "from": "A", "to": "B", "what": "Restanse",
        "volume": "-3",
    }))
    .unwrap();
    refused(desk, What::Need(Box::new(need)));
}

fn alternative(more: serde_json::Value) -> What {
    let mut json = json!({ "id": id(6), "service": "skatteattest", "name": "Direkte kobling" });
    let fields = json.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    let one: Alternative = serde_json::from_value(json).unwrap();
    What::Alternative(Box::new(one))
}

#[test]
fn an_alternative_costs_no_less_than_nothing_and_takes_out_no_more_than_all() {
    let desk = &mut desk();
    let cost = |amount: &str| {
        let amount = json!({ "likely": amount });
        json!({ "costs": [{ "id": id(7), "timing": "once", "amount": amount }] })
    };
    assert_eq!(
        refused(desk, alternative(cost("-650000"))),
        "I «Direkte kobling» er beløpet mindre enn null."
    );
    refused(desk, alternative(json!({ "way": "pigeon" })));
    let gain = |taken: &str| json!({ "gains": [{ "id": id(8), "kind": "time", "taken": taken }] });
    refused(desk, alternative(gain("1.5")));
    let effect = json!({ "id": id(9), "text": "Tillit", "importance": "large", "extent": 4 });
    let sentence = refused(desk, alternative(json!({ "effects": [effect] })));
    assert!(sentence.contains("-3"), "{sentence}");
    desk.make(alternative(cost("650000"))).unwrap();
    desk.make(alternative(gain("0.5"))).unwrap();
}

fn task(at: usize, text: &str, after: &[usize]) -> Task {
    let mut task: Task = serde_json::from_value(json!({
        "id": id(at), "at": at.to_string(), "text": text, "days": 5,
    }))
    .unwrap();
    task.after = after
        .iter()
        .map(|&at| After {
            task: id(at),
            days: 0,
        })
        .collect();
    task
}

fn planned(tasks: Vec<Task>) -> What {
    What::Schedule(Box::new(Scheduled {
        tasks,
        without_tasks: Vec::new(),
    }))
}

#[test]
fn tasks_that_wait_for_each_other_are_named() {
    let desk = &mut desk();
    let chain = vec![
        task(1, "Bygge skjema", &[]),
        task(2, "Teste", &[1]),
        task(3, "Lansere", &[2]),
    ];
    desk.make(planned(chain)).unwrap();
    let sentence = refused(desk, planned(vec![task(1, "Bygge skjema", &[3])]));
    for name in ["Bygge skjema", "Teste", "Lansere"] {
        assert!(sentence.contains(name), "{sentence}");
    }
    refused(desk, planned(vec![task(4, "Vente", &[4])]));
    desk.make(planned(vec![task(2, "Teste", &[])])).unwrap();
    desk.make(planned(vec![task(1, "Bygge skjema", &[3])]))
        .unwrap();
}

#[test]
fn dates_do_not_run_backwards_and_lie_in_a_time_that_people_plan_in() {
    let desk = &mut desk();
    let with = |change: &dyn Fn(&mut Task)| {
        let mut task = task(1, "Lansere", &[]);
        change(&mut task);
        planned(vec![task])
    };
    let sentence = refused(
        desk,
        with(&|task| {
            task.began = Some(date(2026, 5, 4));
            task.ended = Some(date(2026, 4, 3));
        }),
    );
    assert_eq!(
        sentence,
        "«Lansere» slutter 3. april 2026, før den begynner 4. mai 2026."
    );
    refused(desk, with(&|task| task.begins = Some(date(226, 5, 4))));
    refused(desk, with(&|task| task.due = Some(date(9999, 1, 1))));
    refused(desk, with(&|task| task.days = 99_999));
    let baseline: Baseline = serde_json::from_value(json!({
        "id": id(1), "name": "Avtalt", "on": "2026-03-01",
        "dates": { id(1).to_string(): { "from": "2026-03-04", "to": "2026-03-02" } },
    }))
    .unwrap();
    refused(desk, What::Baseline(Box::new(baseline)));
}

#[test]
fn an_indicator_is_of_a_kind_that_there_is_and_read_on_real_days() {
    let desk = &mut desk();
    let indicator = |kind: &str, day: &str| {
        let one: Indicator = serde_json::from_value(json!({
            "id": id(1), "kind": kind, "name": "Digital andel",
            "readings": { day: { "value": "80" } },
        }))
        .unwrap();
        What::Indicator(Box::new(one))
    };
    refused(desk, indicator("sunsets", "2026-03-01"));
    refused(desk, indicator("digital-share", "0026-03-01"));
    desk.make(indicator("digital-share", "2026-03-01")).unwrap();
}

#[test]
fn what_stands_there_already_can_be_put_right_one_field_at_a_time() {
    let desk = &mut desk();
    // From a file, say: what a session holds was let in once.
    let model = desk.session.state.processes.get_mut(&as_is()).unwrap();
    model.steps[0].touch = Decimal::NEGATIVE_ONE;
    model.steps[0].lane = id(77);
    let mut better = model.steps[0].clone();
    better.touch = Decimal::ONE;
    let stroke = Drawn {
        steps: vec![better],
        ..Drawn::on(as_is())
    };
    desk.make(What::Draw(Box::new(stroke))).unwrap();
    assert!(matches!(
        desk.make(put(|step| step.lane = id(78))),
        Err(Refusal::Impossible { .. })
    ));
}
