//! The arithmetic of process models: cases in `tests/process`, each with results worked out by hand, and what holds
//! for every model.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;

use diemo::process::{
    Actor, Difference, Flow, Lane, Line, Measure, Measures, Medium, Model, Step, StepKind,
    Unmeasured, compare, fallbacks, layout, measure, problems, usual_path,
};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// A working day, in minutes.
const DAY: u32 = 450;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    lanes: Vec<String>,
    process: Vec<Process>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Small {
    process: Vec<Process>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Process {
    title: String,
    #[serde(default)]
    lanes: Vec<String>,
    steps: Vec<Row>,
    #[serde(default)]
    measures: BTreeMap<String, String>,
    /// As parts of the first process.
    #[serde(default)]
    changes: BTreeMap<String, String>,
    #[serde(default)]
    misleading: bool,
    fallbacks: Option<Vec<String>>,
    path: Option<Vec<u128>>,
    unmeasured: Option<String>,
    flaws: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pairs {
    lanes: Vec<String>,
    comparison: Vec<Pair>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    title: String,
    before: Vec<Row>,
    after: Vec<Row>,
    differences: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Row {
    step: String,
    #[serde(default)]
    kind: StepKind,
    share: Option<Decimal>,
    #[serde(default)]
    next: Vec<String>,
    #[serde(default)]
    system: String,
    #[serde(default)]
    document: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    cost: Decimal,
    medium: Option<Medium>,
    #[serde(default)]
    registers: bool,
    #[serde(default)]
    checks: bool,
    #[serde(default)]
    error_prone: bool,
}

fn read<T: DeserializeOwned>(file: &str) -> T {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/process");
    toml::from_str(&fs::read_to_string(folder.join(file)).unwrap()).unwrap()
}

/// Returns the model of lanes "name actor" and steps "number lane touch wait text".
fn model(lanes: &[String], rows: &[Row]) -> Model {
    let names: Vec<&str> = lanes
        .iter()
        .map(|lane| lane.split(' ').next().unwrap())
        .collect();
    let lane_id = |name: &str| {
        let at = names.iter().position(|known| *known == name);
        Uuid::from_u128(1000 + at.unwrap_or(900) as u128)
    };
    let lane = |(at, lane): (usize, &String)| Lane {
        id: lane_id(names[at]),
        at: at.into(),
        name: names[at].to_owned(),
        actor: actor(lane.split(' ').nth(1).unwrap()),
    };
    let step = |(at, row): (usize, &Row)| {
        let mut words = row.step.splitn(5, ' ');
        let mut word = || words.next().unwrap();
        Step {
            id: Uuid::from_u128(word().parse().unwrap()),
            at: at.into(),
            lane: lane_id(word()),
            touch: word().parse().unwrap(),
            wait: word().parse().unwrap(),
            text: word().to_owned(),
            kind: row.kind,
            system: row.system.clone(),
            medium: row.medium,
            cost: row.cost,
            share: row.share,
            measured: false,
            worth: None,
            registers: row.registers,
            checks: row.checks,
            error_prone: row.error_prone,
            document: row.document.clone(),
            purpose: None,
            note: row.note.clone(),
            next: row.next.iter().map(|flow| flow_of(flow)).collect(),
        }
    };
    Model {
        lanes: lanes.iter().enumerate().map(lane).collect(),
        steps: rows.iter().enumerate().map(step).collect(),
        ..Model::default()
    }
}

fn flow_of(text: &str) -> Flow {
    let mut words = text.splitn(3, ' ');
    Flow {
        to: Uuid::from_u128(words.next().unwrap().parse().unwrap()),
        share: words.next().and_then(|share| share.parse().ok()),
        label: words.next().unwrap_or_default().to_owned(),
    }
}

fn actor(name: &str) -> Actor {
    serde_json::from_value(name.into()).unwrap()
}

/// Checks that the measures are what was worked out, to as many decimals as were written.
fn check(title: &str, measures: &Measures, expected: &BTreeMap<String, String>) {
    for (name, expected) in expected {
        let value = measures.value(named(name)).unwrap();
        assert_eq!(rounded(value, expected), *expected, "{title}: {name}");
    }
}

fn named(name: &str) -> Measure {
    let mut names = Measure::NAMES.iter();
    names.find(|(known, _)| *known == name).unwrap().1
}

fn rounded(value: Decimal, like: &str) -> String {
    let scale = like.parse::<Decimal>().unwrap().scale();
    value.round_dp(scale).normalize().to_string()
}

fn told(differences: &[Difference]) -> Vec<String> {
    let kinds =
        |one: &Difference| -> Vec<&str> { one.kinds.iter().map(|one| one.name()).collect() };
    let told = |one: &Difference| format!("{} {}", one.step.as_u128(), kinds(one).join(" "));
    differences.iter().map(told).collect()
}

/// Returns a tax certificate as it is, as it was wanted and as it was chosen.
pub fn tax_certificate() -> Vec<Model> {
    let service: Service = read("skatteattest.toml");
    let processes = service.process.iter();
    processes
        .map(|one| model(&service.lanes, &one.steps))
        .collect()
}

#[test]
fn the_three_processes_of_a_tax_certificate_come_to_what_was_worked_out() {
    let service: Service = read("skatteattest.toml");
    let models = service.process.iter();
    let models: Vec<Model> = models
        .map(|one| model(&service.lanes, &one.steps))
        .collect();
    let as_is = measure(&models[0], DAY).unwrap();
    for (process, model) in service.process.iter().zip(&models) {
        let title = &process.title;
        assert_eq!(problems(model), [], "{title}");
        let measures = measure(model, DAY).unwrap();
        check(title, &measures, &process.measures);
        let changes = measures.changes(&as_is);
        for (name, expected) in &process.changes {
            let change = changes.iter().find(|one| one.measure == named(name));
            let part = change.unwrap().part.unwrap();
            assert_eq!(rounded(part, expected), *expected, "{title}: {name}");
        }
        assert_eq!(measures.misleading(&as_is), process.misleading, "{title}");
        if let Some(expected) = &process.fallbacks {
            assert_eq!(told(&fallbacks(&models[1], model)), *expected);
        }
    }
}

#[test]
fn every_small_process_comes_to_what_was_worked_out() {
    for process in read::<Small>("measures.toml").process {
        let title = &process.title;
        let model = model(&process.lanes, &process.steps);
        match (measure(&model, DAY), &process.unmeasured) {
            (Ok(measures), None) => check(title, &measures, &process.measures),
            (Err(Unmeasured::Endless(_)), Some(why)) => assert_eq!(why, "endless", "{title}"),
            (Err(Unmeasured::TooLarge), Some(why)) => assert_eq!(why, "too-large", "{title}"),
            (measures, why) => panic!("{title}: {measures:?}, expected {why:?}"),
        }
        if let Some(expected) = &process.flaws {
            let flaws = problems(&model);
            let told = flaws.iter().map(|flaw| match flaw.step() {
                Some(step) => format!("{} {}", flaw.name(), step.as_u128()),
                None => flaw.name().to_owned(),
            });
            assert_eq!(told.collect::<Vec<_>>(), *expected, "{title}");
        }
        if let Some(expected) = &process.path {
            let path: Vec<u128> = usual_path(&model).iter().map(Uuid::as_u128).collect();
            assert_eq!(path, *expected, "{title}");
        }
    }
}

#[test]
fn two_processes_differ_where_it_was_said() {
    let pairs: Pairs = read("differences.toml");
    for pair in &pairs.comparison {
        let [before, after] = [&pair.before, &pair.after].map(|rows| model(&pairs.lanes, rows));
        let differences = compare(&before, &after);
        assert_eq!(told(&differences), pair.differences, "{}", pair.title);
    }
}

#[test]
fn a_model_with_more_loops_than_anybody_draws_is_told_and_not_waited_for() {
    let back = |at: usize| Row {
        step: format!("{at} A 1 0 Steg"),
        next: vec![format!("{at} 0.5"), format!("{} 0.5", at + 1)],
        ..serde_json::from_str(r#"{"step": ""}"#).unwrap()
    };
    let rows: Vec<Row> = (1..=2000).map(back).collect();
    let model = model(&["A municipality".to_owned()], &rows);
    assert_eq!(measure(&model, DAY), Err(Unmeasured::TooTangled));
}

prop_compose! {
    /// A flow to any of so many steps, or to none of them.
    fn flow(steps: u128)(to in 1..=steps + 1, share in proptest::option::of(0u32..=10)) -> Flow {
        let share = share.map(|tenths| Decimal::new(tenths.into(), 1));
        Flow { to: Uuid::from_u128(to), share, label: String::new() }
    }
}

prop_compose! {
    fn row(steps: u128)(
        lane in 0u128..5,
        touch in 0u32..100,
        wait in 0u32..1000,
        share in proptest::option::of(0u32..=10),
        end in proptest::bool::weighted(0.1),
        next in proptest::collection::vec(flow(steps), 0..3),
    ) -> (u128, u32, u32, Option<u32>, bool, Vec<Flow>) {
        (lane, touch, wait, share, end, next)
    }
}

prop_compose! {
    /// Any model of up to twelve steps in four lanes; some steps stand in none.
    pub fn any_model()(rows in proptest::collection::vec(row(12), 0..12)) -> Model {
        let lanes = ["A municipality", "B municipality", "C citizen", "S system"];
        let drawn = model(&lanes.map(str::to_owned), &[]);
        let step = |(at, (lane, touch, wait, share, end, next)): (usize, _)| {
            let mut step = blank(at);
            step.lane = Uuid::from_u128(1000 + lane);
            (step.touch, step.wait) = (Decimal::from(touch), Decimal::from(wait));
            step.share = Option::<u32>::map(share, |tenths| Decimal::new(tenths.into(), 1));
            step.kind = if end { StepKind::End } else { StepKind::Activity };
            step.next = next;
            step
        };
        Model { steps: rows.into_iter().enumerate().map(step).collect(), ..drawn }
    }
}

fn blank(at: usize) -> Step {
    let row = Row {
        step: format!("{} A 0 0 Steg {at}", at + 1),
        ..serde_json::from_str(r#"{"step": ""}"#).unwrap()
    };
    let mut step = model(&["A municipality".to_owned()], &[row])
        .steps
        .remove(0);
    step.at = at.into();
    step
}

proptest! {
    #[test]
    fn any_model_is_measured_or_it_is_told_why_not(model in any_model()) {
        let measures = measure(&model, DAY);
        let flaws = problems(&model);
        let endless = flaws.iter().any(|flaw| flaw.name() == "endless");
        prop_assert_eq!(measures.is_err(), endless);
        if let Ok(measures) = measures {
            let parts = [measures.touch_municipal, measures.touch_citizen, measures.touch_other,
                measures.touch_system, measures.wait];
            prop_assert!(parts.iter().all(|part| !part.is_sign_negative()));
            prop_assert_eq!(measures.lead, parts.iter().sum::<Decimal>());
            let efficiency = measures.flow_efficiency.unwrap_or_default();
            prop_assert!(efficiency <= Decimal::ONE);
            prop_assert!(measures.hand_offs_expected >= Decimal::ZERO);
        }
    }

    #[test]
    fn a_model_does_not_differ_from_itself(model in any_model()) {
        prop_assert_eq!(compare(&model, &model), []);
    }

    #[test]
    fn the_order_in_which_steps_are_kept_changes_nothing(model in any_model(), by in 0usize..12) {
        let mut turned = model.clone();
        let by = by % turned.steps.len().max(1);
        turned.steps.rotate_left(by);
        prop_assert_eq!(compare(&model, &turned), []);
        prop_assert_eq!(measure(&model, DAY), measure(&turned, DAY));
        prop_assert_eq!(layout(&model), layout(&turned));
    }

    #[test]
    fn what_is_moved_and_moved_back_has_not_moved(model in any_model(), at in 0usize..11) {
        prop_assume!(at + 1 < model.steps.len());
        let mut moved = model.clone();
        let exchange = |model: &mut Model| {
            let (one, other) = (model.steps[at].at, model.steps[at + 1].at);
            (model.steps[at].at, model.steps[at + 1].at) = (other, one);
        };
        exchange(&mut moved);
        prop_assert_eq!(compare(&model, &moved).len(), 1);
        exchange(&mut moved);
        prop_assert_eq!(compare(&model, &moved), []);
    }

    #[test]
    fn what_was_dropped_one_way_is_new_the_other(one in any_model(), other in any_model()) {
        let only = |before: &Model, after: &Model, kind: &str| -> HashSet<Uuid> {
            let differences = compare(before, after).into_iter();
            let of_kind = differences.filter(|one| one.kinds.iter().any(|one| one.name() == kind));
            of_kind.map(|one| one.step).collect()
        };
        prop_assert_eq!(only(&one, &other, "dropped"), only(&other, &one, "new"));
        prop_assert_eq!(only(&one, &other, "now-paper"), only(&other, &one, "now-paper"));
    }

    #[test]
    fn a_drawing_shows_every_step_once_and_no_flow_goes_through_another(model in any_model()) {
        let drawing = layout(&model);
        let mut taken: HashSet<(usize, usize)> = HashSet::new();
        for cell in &drawing.cells {
            prop_assert!(taken.insert((cell.column, cell.row)));
            prop_assert!(cell.column < drawing.columns && cell.row < drawing.rows);
            let lane = model.step(cell.step).unwrap().lane;
            let band = drawing.bands.iter().find(|band| (band.row..band.row + band.rows).contains(&cell.row));
            prop_assert_eq!(band.unwrap().lane, model.lane(lane).map(|lane| lane.id));
        }
        prop_assert_eq!(drawing.cells.len(), model.steps.len());
        for connector in &drawing.connectors {
            let ends = [connector.from, connector.to].map(|step| {
                let cell = drawing.cells.iter().find(|cell| cell.step == step).unwrap();
                (cell.column, cell.row)
            });
            let bends = &connector.bends;
            prop_assert_eq!((bends[0].x, bends[0].y), (Line::Through(ends[0].0), Line::Through(ends[0].1)));
            for two in bends.windows(2) {
                prop_assert!((two[0].x == two[1].x) != (two[0].y == two[1].y));
                if let (Line::Through(row), true) = (two[0].y, two[0].y == two[1].y) {
                    let inside = |column: usize| {
                        let at = Line::Through(column);
                        let place = |line: Line| match line {
                            Line::Before(column, track) => (2 * column, track),
                            Line::Through(column) => (2 * column + 1, 0),
                        };
                        let (low, high) = (place(two[0].x).min(place(two[1].x)), place(two[0].x).max(place(two[1].x)));
                        low <= place(at) && place(at) <= high
                    };
                    for (column, _) in taken.iter().filter(|(column, at)| *at == row && inside(*column)) {
                        prop_assert!(ends.contains(&(*column, row)), "a flow goes through a step");
                    }
                }
            }
        }
    }
}
