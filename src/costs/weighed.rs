//! The figures that a choice rested on, as they were that day.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::alternative::Alternative;
use super::basis::Range;
use super::outcome::results;
use super::terms::Terms;

/// The figures that a choice rests on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Weighed {
    /// The alternative that was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<Uuid>,
    /// Cases a year.
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub volume: Decimal,
    /// Kroner for an hour.
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub hourly: Decimal,
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub rate: Decimal,
    pub years: u32,
    pub estimates: Vec<Estimate>,
}

/// What an alternative came to; kroner.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Estimate {
    pub alternative: Uuid,
    /// What it was called.
    pub name: String,
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub investment: Decimal,
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub yearly_cost: Decimal,
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub yearly_gain: Decimal,
    /// The net present value.
    #[schemars(with = "String", extend("format" = "decimal"))]
    pub net_present_value: Decimal,
}

/// A figure that is no longer as it was when a choice was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Changed {
    pub figure: Figure,
    /// What it was; none where the alternative was not there.
    pub before: Option<Decimal>,
    /// What it is; none where the alternative is gone, or cannot be reckoned any more.
    pub now: Option<Decimal>,
}

/// A figure that a choice rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Figure {
    Volume,
    Hourly,
    Rate,
    Years,
    /// By the alternative's name.
    Investment(String),
    YearlyCost(String),
    YearlyGain(String),
    NetPresentValue(String),
}

/// Returns the figures of the alternatives as they are, for a choice to rest on; what is not known is zero, and an
/// alternative whose figures are too large to reckon with is left out.
pub fn weighed(alternatives: &[&Alternative], terms: &Terms, chosen: Option<Uuid>) -> Weighed {
    let results = results(alternatives, terms);
    let estimates = alternatives
        .iter()
        .zip(results)
        .filter_map(|(one, result)| {
            let figures = result.figures?;
            Some(Estimate {
                alternative: one.id,
                name: one.name.clone(),
                investment: figures.investment,
                yearly_cost: figures.yearly_cost,
                yearly_gain: figures.yearly_gain,
                net_present_value: figures.net_present_value,
            })
        });
    let likely = |range: Option<Range>| range.map_or(Decimal::ZERO, |range| range.likely);
    Weighed {
        chosen,
        volume: likely(terms.volume),
        hourly: likely(terms.hourly),
        rate: terms.rate,
        years: terms.years,
        estimates: estimates.collect(),
    }
}

/// Returns what has changed since a choice was made; a figure counts as changed when it would be written otherwise in
/// øre, so that no rounding far behind the comma makes a decision old.
pub fn stale(then: &Weighed, now: &Weighed) -> Vec<Changed> {
    let mut changed = Vec::new();
    let mut compare = |figure: Figure, before: Option<Decimal>, now: Option<Decimal>| {
        if before.map(|value| value.round_dp(OERE)) != now.map(|value| value.round_dp(OERE)) {
            changed.push(Changed {
                figure,
                before,
                now,
            });
        }
    };
    compare(Figure::Volume, Some(then.volume), Some(now.volume));
    compare(Figure::Hourly, Some(then.hourly), Some(now.hourly));
    // A rate of interest is a small number: two digits behind the comma would hide a change of half a percent.
    let percent = |rate: Decimal| rate.checked_mul(Decimal::ONE_HUNDRED);
    compare(Figure::Rate, percent(then.rate), percent(now.rate));
    let years = |years: u32| Some(Decimal::from(years));
    compare(Figure::Years, years(then.years), years(now.years));
    for old in &then.estimates {
        let new = now.estimate(old.alternative);
        for (figure, value) in FIGURES {
            let name = new.map_or(&old.name, |new| &new.name);
            compare(figure(name.clone()), Some(value(old)), new.map(value));
        }
    }
    for new in &now.estimates {
        if then.estimate(new.alternative).is_none() {
            let figure = Figure::NetPresentValue(new.name.clone());
            compare(figure, None, Some(new.net_present_value));
        }
    }
    changed
}

/// Digits behind the comma of an amount.
const OERE: u32 = 2;

/// What the figure of an alternative is called, and how it is read.
type Read = (fn(String) -> Figure, fn(&Estimate) -> Decimal);

/// The figures of an alternative.
const FIGURES: [Read; 4] = [
    (Figure::Investment, |one| one.investment),
    (Figure::YearlyCost, |one| one.yearly_cost),
    (Figure::YearlyGain, |one| one.yearly_gain),
    (Figure::NetPresentValue, |one| one.net_present_value),
];

impl Weighed {
    /// Returns what an alternative came to.
    pub fn estimate(&self, alternative: Uuid) -> Option<&Estimate> {
        let mut estimates = self.estimates.iter();
        estimates.find(|one| one.alternative == alternative)
    }
}
