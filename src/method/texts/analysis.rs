//! The places for texts of what services are analysed with.

use super::super::{Analysis, RiskScale};
use super::{Slot, list, named, plain, text};

/// Returns the places for texts of `analysis.toml`.
pub(super) fn of_analysis(analysis: &mut Analysis) -> Vec<(String, Slot<'_>)> {
    let purposes = named("purpose", &mut analysis.purposes, |purpose| {
        let words = if purpose.words.is_empty() {
            Slot::Absent
        } else {
            Slot::Words(&mut purpose.words)
        };
        let slots = [("name", text(&mut purpose.name)), ("words", words)];
        (purpose.id.as_str(), plain(slots))
    });
    let ways = named("way", &mut analysis.ways, |way| {
        let slots = [
            ("name", text(&mut way.name)),
            ("fits", text(&mut way.fits)),
            ("weakness", text(&mut way.weakness)),
        ];
        (way.id.as_str(), plain(slots))
    });
    let categories = named("category", &mut analysis.categories, |category| {
        let slots = [("name", text(&mut category.name))];
        (category.id.as_str(), plain(slots))
    });
    let tasks = named("task", &mut analysis.tasks, |task| {
        (task.id.as_str(), plain([("text", text(&mut task.text))]))
    });
    let indicators = named("indicator", &mut analysis.indicators, |indicator| {
        let slots = [
            ("name", text(&mut indicator.name)),
            ("numerator", text(&mut indicator.numerator)),
            ("denominator", text(&mut indicator.denominator)),
            ("unit", text(&mut indicator.unit)),
            ("source", text(&mut indicator.source)),
            ("trap", text(&mut indicator.trap)),
        ];
        (indicator.id.as_str(), plain(slots))
    });
    // A holiday has no name to be known by, so it is counted.
    let holidays = (1..).zip(&mut analysis.holidays).map(|(number, holiday)| {
        let slots = [("name", text(&mut holiday.name))];
        (number.to_string(), plain(slots))
    });
    let slots = [
        ("purpose", purposes),
        ("way", ways),
        ("category", categories),
        ("risk", of_risk(&mut analysis.risk)),
        ("task", tasks),
        ("holiday", super::group("holiday", holidays.collect())),
        ("indicator", indicators),
    ];
    slots.map(|(key, slot)| (key.to_owned(), slot)).into()
}

fn of_risk(risk: &mut RiskScale) -> Slot<'_> {
    let bands = (1..).zip(&mut risk.bands).map(|(number, band)| {
        let slots = [
            ("name", text(&mut band.name)),
            ("advice", text(&mut band.advice)),
        ];
        (number.to_string(), plain(slots))
    });
    plain([
        ("likelihoods", list(&mut risk.likelihoods)),
        ("consequences", list(&mut risk.consequences)),
        ("dimensions", list(&mut risk.dimensions)),
        ("bands", super::group("band", bands.collect())),
    ])
}
