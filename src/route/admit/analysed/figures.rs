//! Whether the figures of costs and gains can be so.

use rust_decimal::Decimal;

use super::super::gathered::within;
use super::Given;
use crate::costs::{Alternative, Basis, Need, Range};
use crate::method::{Method, ServiceId};
use crate::session::{Impossible, Refusal, Session, State};

/// The most that anything is reckoned with.
const MOST: i64 = 1_000_000_000_000;

/// The most years that are reckoned with.
const YEARS: u32 = 100;

/// The largest extent of an effect, up and down.
const EXTENT: i8 = 3;

impl Given<'_> {
    /// Says why an amount cannot be so, if it is less than nothing or beyond reckoning.
    pub(super) fn amount(&self, field: &'static str, amount: Decimal) -> Result<(), Refusal> {
        if amount < Decimal::ZERO {
            return self.refuse(field, Impossible::Negative);
        }
        self.figure(field, amount)
    }

    /// Says why a figure cannot be so, if it is beyond reckoning.
    pub(super) fn figure(&self, field: &'static str, figure: Decimal) -> Result<(), Refusal> {
        if figure.abs() > Decimal::from(MOST) {
            return self.refuse(field, Impossible::TooMuch);
        }
        Ok(())
    }

    /// Says why a part cannot be so, if it is less than nothing or more than all.
    pub(super) fn share(&self, field: &'static str, share: Option<Decimal>) -> Result<(), Refusal> {
        match share {
            Some(share) if share < Decimal::ZERO || share > Decimal::ONE => {
                self.refuse(field, Impossible::Share)
            }
            _ => Ok(()),
        }
    }

    /// Says why the figures of a range cannot be so, if one is impossible or they are not in order.
    fn range(
        &self,
        field: &'static str,
        range: Option<Range>,
        one: impl Fn(&Self, &'static str, Decimal) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let Some(range) = range else { return Ok(()) };
        for figure in [range.lowest(), range.likely, range.highest()] {
            one(self, field, figure)?;
        }
        if range.lowest() > range.likely || range.likely > range.highest() {
            return self.refuse(field, Impossible::Unordered);
        }
        Ok(())
    }
}

/// Says why a service cannot be reckoned from this, if it cannot.
pub(super) fn basis(session: &Session, service: &ServiceId, basis: &Basis) -> Result<(), Refusal> {
    let known = session.service(service.as_str());
    let given = Given(known.map_or(service.as_str(), |service| &service.name));
    given.range("volume", basis.volume, Given::amount)?;
    given.range("hourly", basis.hourly, Given::amount)?;
    given.share("rate", basis.rate)?;
    basis.years.map_or(Ok(()), |years| within(years, 1, YEARS))
}

/// Says why a need cannot be so, if it cannot.
pub(super) fn need(need: &Need) -> Result<(), Refusal> {
    let volume = need.volume.unwrap_or_default();
    Given(&need.what).amount("volume", volume)
}

/// Says why an alternative cannot be so, if it cannot.
pub(super) fn alternative(
    method: &Method,
    state: &State,
    one: &Alternative,
) -> Result<(), Refusal> {
    let given = Given(&one.name);
    let analysis = &method.analysis;
    let before = state.costs.alternative(one.id);
    let new = |before: &Alternative| before.way != one.way;
    let way = one.way.as_ref().filter(|_| before.is_none_or(new));
    given.known("way", way.map(crate::method::WayId::as_str), |way| {
        analysis.way(way).is_some()
    })?;
    for cost in &one.costs {
        if before.is_some_and(|before| before.costs.contains(cost)) {
            continue;
        }
        given.range("amount", Some(cost.amount), Given::amount)?;
        let category = cost.category.as_ref();
        given.known(
            "category",
            category.map(crate::method::CategoryId::as_str),
            |id| analysis.category(id).is_some(),
        )?;
    }
    for gain in &one.gains {
        if before.is_some_and(|before| before.gains.contains(gain)) {
            continue;
        }
        given.range("amount", gain.amount, Given::amount)?;
        // A case may well take longer than today.
        given.range("minutes", gain.minutes, Given::figure)?;
        given.share("taken", gain.taken)?;
        let category = gain.category.as_ref();
        given.known(
            "category",
            category.map(crate::method::CategoryId::as_str),
            |id| analysis.category(id).is_some(),
        )?;
    }
    let mut effects = one.effects.iter();
    match effects.find(|effect| !(-EXTENT..=EXTENT).contains(&effect.extent)) {
        Some(_) => Err(Refusal::OffScale {
            min: (-EXTENT).to_string(),
            max: Some(EXTENT.to_string()),
        }),
        None => Ok(()),
    }
}
