//! What all alternatives of a service are reckoned with: volume, hourly rate, years, rate of interest and the work that
//! a case takes in each process.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::basis::{Basis, Range};
use crate::method::Economy;
use crate::process::Variant;

/// What all alternatives of a service are reckoned with.
#[derive(Clone, PartialEq, Debug)]
pub struct Terms {
    /// Cases a year.
    pub volume: Option<Range>,
    /// Kroner for an hour of the municipality's work.
    pub hourly: Option<Range>,
    /// The rate of interest, for example 0.04.
    pub rate: Decimal,
    pub years: u32,
    /// What a case takes, for each process that is drawn.
    pub work: BTreeMap<Variant, Work>,
}

/// What a case takes in a process.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Work {
    /// Minutes of the municipality's work.
    pub minutes: Decimal,
    /// Kroner beside the work, for example postage.
    pub direct: Decimal,
}

impl Terms {
    /// Returns the terms of a service: what the group has said, and what the pack says where it has not.
    pub fn of(basis: Option<&Basis>, economy: &Economy, work: BTreeMap<Variant, Work>) -> Self {
        let said = basis.cloned().unwrap_or_default();
        Self {
            volume: said.volume,
            hourly: said.hourly,
            rate: said.rate.unwrap_or(economy.rate),
            years: said.years.unwrap_or(economy.years),
            work,
        }
    }

    /// Returns the minutes that a case takes less than today in a process; none where one of the two is not drawn.
    pub fn saved(&self, variant: Variant) -> Option<Decimal> {
        let (before, after) = (self.work.get(&Variant::AsIs)?, self.work.get(&variant)?);
        before.minutes.checked_sub(after.minutes)
    }
}
