//! The figures that the tools work out and that an item may ask for, by the names a pack calls them.

use serde::{Deserialize, Serialize};

use super::id::WayId;

/// A figure that an item asks for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Figure {
    /// Cases a year.
    Volume,
    /// What an hour of the municipality's work costs.
    HourlyRate,
    /// The net present value of the alternative that integrates this way.
    NetPresentValue(WayId),
    /// The volume at which two alternatives are equally good.
    BreakEven,
    /// A measure of a process, and in which variant of it.
    Measure(Measure, String),
}

/// What is measured of a process.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Measure {
    /// Minutes that the municipality works on a case.
    TouchMunicipal,
    /// Minutes that the citizen works on it.
    TouchCitizen,
    /// Minutes that it waits.
    Wait,
    /// Minutes from beginning to end.
    Lead,
    /// Working days from beginning to end.
    Days,
    HandOffs,
    Registrations,
    Systems,
    Documents,
    Checks,
    ErrorPoints,
    Steps,
}

/// The variants of a process.
const VARIANTS: [&str; 3] = ["as-is", "to-be", "chosen"];

/// What a net present value is called before the way.
const NET_PRESENT_VALUE: &str = "npv";

/// What stands for the way or the variant in a list of names.
const REST: &str = ":…";

impl Measure {
    /// Every measure with its name in a pack.
    pub const NAMES: [(&'static str, Self); 12] = [
        ("touch-municipal", Self::TouchMunicipal),
        ("touch-citizen", Self::TouchCitizen),
        ("wait", Self::Wait),
        ("lead", Self::Lead),
        ("days", Self::Days),
        ("hand-offs", Self::HandOffs),
        ("registrations", Self::Registrations),
        ("systems", Self::Systems),
        ("documents", Self::Documents),
        ("checks", Self::Checks),
        ("error-points", Self::ErrorPoints),
        ("steps", Self::Steps),
    ];
}

impl Figure {
    /// The figures that stand for themselves, with their names in a pack.
    const PLAIN: [(&'static str, Self); 3] = [
        ("volume", Self::Volume),
        ("hourly-rate", Self::HourlyRate),
        ("break-even", Self::BreakEven),
    ];

    /// Returns the figure that a pack calls by this name, for example `volume`, `npv:manual` or `wait:as-is`.
    ///
    /// Whether the pack has the way is not looked up.
    pub fn named(name: &str) -> Option<Self> {
        if let Some((_, plain)) = Self::PLAIN.iter().find(|(known, _)| *known == name) {
            return Some(plain.clone());
        }
        let (what, of) = name.split_once(':')?;
        if what == NET_PRESENT_VALUE {
            return Some(Self::NetPresentValue(of.into()));
        }
        let (_, measure) = Measure::NAMES.iter().find(|(known, _)| *known == what)?;
        VARIANTS
            .contains(&of)
            .then(|| Self::Measure(*measure, of.to_owned()))
    }

    /// Returns every name of a figure in a pack with these ways.
    pub fn names<'w>(ways: impl Iterator<Item = &'w str>) -> Vec<String> {
        let ways: Vec<&str> = ways.collect();
        let names = Self::forms().into_iter().flat_map(|form| {
            let of: &[&str] = match form.strip_suffix(REST) {
                None => return vec![form],
                Some(NET_PRESENT_VALUE) => &ways,
                Some(_) => &VARIANTS,
            };
            let begun = form.trim_end_matches(REST);
            of.iter().map(|of| format!("{begun}:{of}")).collect()
        });
        names.collect()
    }

    /// Returns the names with `:…` where a way or a variant follows.
    pub fn forms() -> Vec<String> {
        let plain = Self::PLAIN.iter().map(|(name, _)| (*name).to_owned());
        let begun = Measure::NAMES.iter().map(|(name, _)| *name);
        let begun = std::iter::once(NET_PRESENT_VALUE).chain(begun);
        plain
            .chain(begun.map(|begun| [begun, REST].concat()))
            .collect()
    }
}
