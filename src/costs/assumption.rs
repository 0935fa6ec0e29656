//! Assumptions: the single figures that results rest on, what they are taken to be, and how far off they may be.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use uuid::Uuid;

use super::alternative::{Alternative, GainKind};
use super::basis::Range;
use super::terms::Terms;
use crate::process::Variant;

/// One of the figures that results rest on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Assumption {
    /// Cases a year.
    Volume,
    /// Kroner for an hour.
    Hourly,
    /// Minutes of the municipality's work that a case takes in a process.
    Minutes(Variant),
    /// What is paid for; kroner.
    Cost { alternative: Uuid, cost: Uuid },
    /// What is gained: kroner a year, or minutes for each case.
    Gain { alternative: Uuid, gain: Uuid },
    /// The part of a gain that is really taken out.
    Taken { alternative: Uuid, gain: Uuid },
    /// The rate of interest.
    Rate,
    /// How many years are reckoned with.
    Years,
}

/// What assumptions are taken to be; one that is not known is not there.
pub type Values = BTreeMap<Assumption, Range>;

/// Returns what every assumption is taken to be that the alternatives rest on; rate and years are not among them.
pub fn values(alternatives: &[&Alternative], terms: &Terms) -> Values {
    let mut values = Values::new();
    values.extend(terms.volume.map(|range| (Assumption::Volume, range)));
    values.extend(terms.hourly.map(|range| (Assumption::Hourly, range)));
    for (variant, work) in &terms.work {
        let minutes = Range::exactly(work.minutes);
        values.insert(Assumption::Minutes(*variant), minutes);
    }
    for one in alternatives {
        let alternative = one.id;
        for cost in &one.costs {
            let cost_of = Assumption::Cost {
                alternative,
                cost: cost.id,
            };
            values.insert(cost_of, cost.amount);
        }
        for gain in &one.gains {
            let (gain_id, given) = (gain.id, gain.amount.or(gain.minutes));
            let gain_of = Assumption::Gain {
                alternative,
                gain: gain_id,
            };
            values.extend(given.map(|range| (gain_of, range)));
            if gain.taken.is_some() || gain.kind == GainKind::Time {
                let taken = Assumption::Taken {
                    alternative,
                    gain: gain_id,
                };
                let part = gain.taken.unwrap_or(Decimal::ONE);
                values.insert(taken, Range::exactly(part));
            }
        }
    }
    values
}

/// Returns how far off an assumption may be: its own range, and where it has none as much as the pack swings it.
pub fn swung(assumption: Assumption, range: Range, swing: Decimal) -> Option<(Decimal, Decimal)> {
    if range.low.is_some() || range.high.is_some() {
        return Some((range.lowest(), range.highest()));
    }
    let off = range.likely.checked_mul(swing)?.abs();
    let (low, high) = (
        range.likely.checked_sub(off)?,
        range.likely.checked_add(off)?,
    );
    Some(match assumption {
        Assumption::Taken { .. } => (low, high.min(Decimal::ONE)),
        Assumption::Years => (low.floor().max(Decimal::ONE), high.ceil()),
        _ => (low, high),
    })
}
