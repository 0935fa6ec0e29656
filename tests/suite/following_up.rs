//! What is followed after a choice: risks by their bands, the light of indicators, and how everything stands.

use std::collections::BTreeMap;

use diemo::method::{Band, Register, RegisterKind, RiskScale, Row, Shade, Value};
use diemo::plan::{Aspect, Better, Colour, Exposure, Facts, Finding, Indicator, Reading, Risk};
use diemo::plan::{heights, sides};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::support::path;

/// Returns the cases of a file.
fn cases<T: DeserializeOwned>(file: &str) -> T {
    toml::from_str(&std::fs::read_to_string(path("plan").join(file)).unwrap()).unwrap()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfRisk {
    risks: Vec<Product>,
    rows: Vec<OfRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Product {
    likelihood: u32,
    consequence: u32,
    product: u32,
    shade: Shade,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfRow {
    name: String,
    cells: BTreeMap<String, i64>,
    measure: Option<String>,
    now: Option<(u32, u32)>,
    left: Option<(u32, u32)>,
    counted: Option<Shade>,
    treated: bool,
}

/// Returns bands with the limits that the cases have.
fn bands() -> RiskScale {
    let band = |most, colour| Band {
        name: String::new(),
        most,
        colour,
        advice: String::new(),
    };
    RiskScale {
        bands: vec![
            band(4, Shade::Green),
            band(9, Shade::Yellow),
            band(14, Shade::Orange),
            band(25, Shade::Red),
        ],
        ..RiskScale::default()
    }
}

/// Returns a register whose columns have names of their own.
fn register() -> Register {
    let columns = [
        ("likelihood", "l"),
        ("consequence", "c"),
        ("residual-likelihood", "rl"),
        ("residual-consequence", "rc"),
        ("measure", "m"),
    ];
    let columns = columns.map(|(called, column)| (called.to_owned(), column.to_owned()));
    Register {
        kind: RegisterKind::Risks,
        item: "risks".into(),
        columns: columns.into(),
    }
}

#[test]
fn a_risk_belongs_to_the_band_of_its_product() {
    for case in cases::<OfRisk>("risks.toml").risks {
        let exposure = Exposure {
            likelihood: case.likelihood,
            consequence: case.consequence,
        };
        assert_eq!(exposure.product(), case.product);
        for scale in [bands(), RiskScale::default()] {
            assert_eq!(exposure.shade(&scale), case.shade, "{exposure:?}");
        }
    }
}

#[test]
fn what_is_larger_than_every_band_belongs_to_the_highest() {
    let mut scale = bands();
    scale.bands.truncate(2);
    let exposure = Exposure {
        likelihood: 5,
        consequence: 5,
    };
    assert_eq!(exposure.shade(&scale), Shade::Yellow);
}

#[test]
fn a_pack_may_have_a_smaller_matrix() {
    let scale = RiskScale {
        likelihoods: ["lav", "middels", "høy"].map(str::to_owned).into(),
        ..bands()
    };
    assert_eq!(sides(&scale), (3, 5));
    let row = Row::from([
        ("l".to_owned(), Value::Integer(4)),
        ("c".to_owned(), Value::Integer(4)),
    ]);
    assert_eq!(Risk::of(&register(), &scale, &row).now, None);
}

#[test]
fn a_row_of_the_register_counts_with_what_measures_leave() {
    let exposure = |(likelihood, consequence)| Exposure {
        likelihood,
        consequence,
    };
    for case in cases::<OfRisk>("risks.toml").rows {
        let cells = case.cells.into_iter();
        let mut row: Row = cells.map(|(id, cell)| (id, Value::Integer(cell))).collect();
        row.extend(case.measure.map(|text| ("m".to_owned(), Value::Text(text))));
        let risk = Risk::of(&register(), &bands(), &row);
        assert_eq!(risk.now, case.now.map(exposure), "{}", case.name);
        assert_eq!(risk.left, case.left.map(exposure), "{}", case.name);
        let counted = risk.counted().map(|counted| counted.shade(&bands()));
        assert_eq!(counted, case.counted, "{}", case.name);
        assert_eq!(risk.treated, case.treated, "{}", case.name);
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lights {
    indicator: Vec<OfIndicator>,
    height: Vec<Heights>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfIndicator {
    name: String,
    better: Better,
    target: Option<Decimal>,
    alarm: Option<Decimal>,
    readings: Vec<Decimal>,
    lights: Vec<Colour>,
    reds: usize,
    #[serde(default)]
    contradicts: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heights {
    values: Vec<Decimal>,
    heights: Vec<u32>,
}

/// Returns an indicator that was read on so many days in a row.
fn indicator(better: Better, limits: [Option<Decimal>; 2], readings: &[Decimal]) -> Indicator {
    let day = |at: usize| -> Date {
        let days = i64::try_from(at).unwrap();
        date(2026, 1, 31).checked_add(days.days()).unwrap()
    };
    let reading = |value: &Decimal| Reading {
        value: *value,
        note: String::new(),
    };
    let readings = readings.iter().enumerate();
    Indicator {
        id: Uuid::nil(),
        service: None,
        kind: None,
        name: "Digital andel".to_owned(),
        numerator: String::new(),
        denominator: String::new(),
        unit: String::new(),
        better,
        baseline: None,
        target: limits[0],
        alarm: limits[1],
        source: String::new(),
        owner: String::new(),
        often: String::new(),
        serves: String::new(),
        readings: readings
            .map(|(at, value)| (day(at), reading(value)))
            .collect(),
    }
}

#[test]
fn a_reading_is_red_beyond_the_alarm_and_green_from_the_target() {
    for case in cases::<Lights>("lights.toml").indicator {
        let indicator = indicator(case.better, [case.target, case.alarm], &case.readings);
        let lights = case
            .readings
            .iter()
            .filter_map(|value| indicator.light(*value));
        assert_eq!(lights.collect::<Vec<_>>(), case.lights, "{}", case.name);
        assert_eq!(
            indicator.light_now(),
            case.lights.last().copied(),
            "{}",
            case.name
        );
        assert_eq!(indicator.reds_in_a_row(), case.reds, "{}", case.name);
        assert_eq!(indicator.is_alarming(), case.reds > 1, "{}", case.name);
        assert_eq!(
            indicator.contradicts_itself(),
            case.contradicts,
            "{}",
            case.name
        );
    }
}

#[test]
fn values_are_drawn_by_how_high_they_stand_among_the_others() {
    for case in cases::<Lights>("lights.toml").height {
        assert_eq!(heights(&case.values, 7), case.heights, "{:?}", case.values);
    }
}

#[test]
fn the_latest_reading_is_compared_with_the_baseline() {
    let mut read = indicator(Better::Lower, [None, None], &[33.into(), 15.into()]);
    assert_eq!(read.since_baseline(), None);
    read.baseline = Some(33.into());
    assert_eq!(read.since_baseline(), Some((-18).into()));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statuses {
    status: Vec<OfStatus>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct OfStatus {
    name: String,
    #[serde(flatten)]
    facts: BTreeMap<String, toml::Value>,
}

/// Returns a finding in one line: the colour, and the names of the reasons.
fn in_a_line(finding: &Finding) -> String {
    let names = finding.because.iter().map(|because| format!("{because:?}"));
    // Only the part that an overall colour comes from is told with its name.
    let names = names.map(|name| match name.strip_prefix("AsBadAs") {
        Some(aspect) => format!("AsBadAs{}", aspect.trim_matches(['(', ')'])),
        None => name.split('(').next().unwrap().to_owned(),
    });
    let colour = finding.colour.map(|colour| format!("{colour:?}"));
    let words: Vec<String> = colour.into_iter().chain(names).map(kebab).collect();
    words.join(" ")
}

fn kebab(name: String) -> String {
    let mut written = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !written.is_empty() {
            written.push('-');
        }
        written.extend(letter.to_lowercase());
    }
    written
}

#[test]
fn how_things_stand_is_told_with_a_reason_for_each_colour() {
    for case in cases::<Statuses>("statuses.toml").status {
        let mut facts = case.facts;
        let expected = facts.remove("expected").unwrap();
        let expected: BTreeMap<Aspect, String> = expected.try_into().unwrap();
        let facts: toml::Table = facts.into_iter().collect();
        let facts: Facts = facts.try_into().unwrap();
        for (aspect, finding) in facts.findings() {
            let expected = expected.get(&aspect).map_or("not-begun", String::as_str);
            let told = in_a_line(&finding);
            assert_eq!(told, expected, "{aspect:?} of «{}»", case.name);
        }
    }
}

fn figure() -> impl Strategy<Value = Decimal> {
    (-1_000_000_i64..1_000_000).prop_map(|figure| Decimal::new(figure, 2))
}

proptest! {
    /// A risk never becomes less serious by being more likely or worse.
    #[test]
    fn a_worse_risk_is_never_greener(likelihood in 1_u32..5, consequence in 1_u32..=5) {
        let exposure = |likelihood, consequence| Exposure { likelihood, consequence };
        let shade = |(one, other)| exposure(one, other).shade(&bands());
        prop_assert!(shade((likelihood, consequence)) <= shade((likelihood + 1, consequence)));
        prop_assert!(shade((consequence, likelihood)) <= shade((consequence, likelihood + 1)));
    }

    /// Turning every figure around turns nothing in the light, and a better reading is never redder.
    #[test]
    fn a_light_is_the_same_whichever_way_is_better(
        target in figure(), alarm in figure(), one in figure(), other in figure()
    ) {
        let higher = indicator(Better::Higher, [Some(target), Some(alarm)], &[one]);
        let lower = indicator(Better::Lower, [Some(-target), Some(-alarm)], &[-one]);
        prop_assert_eq!(higher.light_now(), lower.light_now());
        let (worse, better) = (one.min(other), one.max(other));
        prop_assert!(higher.light(better) <= higher.light(worse));
    }

    /// A drawn line keeps the order of its values, and reaches from foot to top.
    #[test]
    fn heights_keep_the_order_of_the_values(values in prop::collection::vec(figure(), 2..30)) {
        let drawn = heights(&values, 7);
        for (at, one) in values.iter().enumerate() {
            for (other_at, other) in values.iter().enumerate() {
                if one < other {
                    prop_assert!(drawn[at] <= drawn[other_at]);
                }
            }
        }
        if values.iter().min() < values.iter().max() {
            prop_assert_eq!(drawn.iter().min(), Some(&0));
            prop_assert_eq!(drawn.iter().max(), Some(&7));
        }
    }
}
