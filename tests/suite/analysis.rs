//! What a pack says about analysing a service: how it is read, and what the shipped method has.

use std::collections::BTreeSet;

use diemo::method::{
    Analysis, CategoryKind, Figure, HolidayDate, Measure, Method, Name, Part, Per, RegisterKind,
    Shade, builtin,
};
use rust_decimal::Decimal;

use crate::support;

fn shipped() -> Method {
    Method::load(&builtin()).unwrap()
}

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn a_pack_without_the_file_reckons_as_usual_and_proposes_nothing() {
    let mut sources = support::sources("small");
    sources.files.retain(|(name, _)| name != "analysis.toml");
    let analysis = Method::load(&sources).unwrap().analysis;
    assert_eq!(analysis, Analysis::default());
    assert_eq!(analysis.minutes_a_day(), 450);
    assert_eq!(analysis.economy.rate, dec("0.04"));
    assert_eq!(
        (analysis.economy.years, &*analysis.economy.currency),
        (5, "kr")
    );
}

#[test]
fn what_analyses_know_by_name_is_found_by_the_name_it_had() {
    let method = Method::load(&support::sources("small-2")).unwrap();
    let now = |part, id: &str| method.part_now("1.0", part, id);
    assert_eq!(now(Part::Purpose, "look-up"), "find-out");
    assert_eq!(now(Part::Purpose, "sign"), "sign");
    assert_eq!(now(Part::Way, "look-up"), "look-up");
    let gone = Name::Part(Part::Indicator, "share".to_owned());
    assert_eq!(method.text_of_removed(&gone), Some("Digital andel"));
}

#[test]
fn the_items_of_the_shipped_method_that_a_tool_can_answer_say_which_figure_they_are() {
    let method = shipped();
    let figures = method.items().filter_map(|item| item.figure.as_ref());
    let mut figures: Vec<_> = figures.map(|figure| format!("{figure:?}")).collect();
    figures.sort();
    let expected = [
        "BreakEven",
        "HourlyRate",
        "NetPresentValue(\"api\")",
        "NetPresentValue(\"manual\")",
        "Volume",
    ];
    assert_eq!(figures, expected);
    assert_eq!(Figure::named("npv"), None);
    assert_eq!(Figure::named("wait:tomorrow"), None);
    let wait = Figure::Measure(Measure::Wait, "as-is".to_owned());
    assert_eq!(Figure::named("wait:as-is"), Some(wait));
}

#[test]
fn the_shipped_method_knows_the_six_ways_to_integrate_and_what_closes_them() {
    let method = shipped();
    let ways = &method.analysis.ways;
    let ids: Vec<_> = ways.iter().map(|way| way.id.as_str()).collect();
    assert_eq!(
        ids,
        ["api", "message", "file", "screen-robot", "manual", "none"]
    );
    for way in ways {
        assert!(
            !way.options.is_empty() && !way.fits.is_empty(),
            "{}",
            way.id
        );
    }
    let api = method.analysis.way("api").unwrap();
    assert_eq!(api.once, Some((dec("150000"), dec("700000"))));
    assert_eq!(method.analysis.way("manual").unwrap().yearly, None);
}

#[test]
fn the_shipped_method_has_categories_of_every_kind() {
    let analysis = shipped().analysis;
    for (name, kind) in CategoryKind::NAMES {
        let of_kind = analysis.categories.iter().filter(|one| one.kind == kind);
        assert!(of_kind.count() >= 2, "{name}");
    }
}

#[test]
fn every_risk_of_the_shipped_method_has_a_colour() {
    let risk = shipped().analysis.risk;
    assert_eq!(risk.largest(), 25);
    let colour = |product| risk.band(product).unwrap().colour;
    let expected = [
        (1, Shade::Green),
        (4, Shade::Green),
        (5, Shade::Yellow),
        (9, Shade::Yellow),
        (10, Shade::Orange),
        (12, Shade::Orange),
        (15, Shade::Red),
        (25, Shade::Red),
    ];
    for (product, shade) in expected {
        assert_eq!(colour(product), shade, "{product}");
    }
}

#[test]
fn the_registers_of_the_shipped_method_name_columns_that_are_there() {
    let method = shipped();
    for (name, kind) in RegisterKind::NAMES {
        let register = method.analysis.register(kind).unwrap();
        let item = method.item(register.item.as_str()).unwrap();
        for wanted in kind.uses() {
            let column = register.column(wanted.name);
            let found = column.and_then(|column| item.columns.iter().find(|one| one.id == column));
            assert!(found.is_some() || !wanted.needed, "{name}: {}", wanted.name);
        }
    }
}

#[test]
fn the_template_of_the_shipped_plan_has_milestones_and_asks_for_what_was_chosen() {
    let method = shipped();
    let tasks = &method.analysis.tasks;
    let milestones = tasks.iter().filter(|task| task.days == 0);
    assert!(milestones.count() >= 5);
    let asked = tasks.iter().filter_map(|task| task.asked_by.as_ref());
    let asked: BTreeSet<_> = asked.map(|one| one.option.as_str()).collect();
    assert!(asked.contains("api") && asked.contains("yes-missing"));
    // Every step from choosing to opening the service has a task.
    for step in ["build", "test", "launch"] {
        let of_step = tasks.iter().filter(|task| {
            task.step.as_ref().is_some_and(|of| of == step) && task.per == Per::Service
        });
        assert!(of_step.count() >= 3, "{step}");
    }
}

#[test]
fn the_shipped_method_knows_the_twelve_days_on_which_nobody_in_norway_works() {
    let holidays = shipped().analysis.holidays;
    let when: Vec<_> = holidays.iter().map(|holiday| holiday.when).collect();
    let expected = [
        HolidayDate::Fixed(1, 1),
        HolidayDate::Easter(-3),
        HolidayDate::Easter(-2),
        HolidayDate::Easter(0),
        HolidayDate::Easter(1),
        HolidayDate::Fixed(5, 1),
        HolidayDate::Fixed(5, 17),
        HolidayDate::Easter(39),
        HolidayDate::Easter(49),
        HolidayDate::Easter(50),
        HolidayDate::Fixed(12, 25),
        HolidayDate::Fixed(12, 26),
    ];
    assert_eq!(when, expected);
}

#[test]
fn the_twelve_indicators_of_the_shipped_method_say_how_they_deceive() {
    let indicators = shipped().analysis.indicators;
    let codes: Vec<_> = indicators.iter().map(|one| one.code.clone()).collect();
    let expected: Vec<_> = (1..=12).map(|number| format!("K{number}")).collect();
    assert_eq!(codes, expected);
    for one in &indicators {
        assert!(
            !one.trap.is_empty() && !one.source.is_empty(),
            "{}",
            one.code
        );
        if let (Some(target), Some(alarm)) = (one.target, one.alarm) {
            assert_eq!(one.lower, target < alarm, "{}", one.code);
        }
    }
}
