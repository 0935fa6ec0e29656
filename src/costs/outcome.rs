//! What alternatives come to: present value, annuity, payback, cost for each case, and the line of doing nothing.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::account::{Account, Lack, Line, lines};
use super::alternative::Alternative;
use super::assumption::{Assumption, Values, values};
use super::basis::Range;
use super::present::{Payback, annuity_factor, payback};
use super::terms::Terms;
use crate::process::Variant;

/// Minutes of an hour.
const HOUR: Decimal = Decimal::from_parts(60, 0, 0, false, 0);

/// What an alternative comes to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    pub alternative: Uuid,
    /// None where the figures are too large to reckon with.
    pub figures: Option<Figures>,
    /// Why the figures are not the whole truth; empty where nothing is lacking.
    pub lacks: Vec<Lack>,
}

/// The figures of an alternative, compared with going on as today; kroner.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figures {
    pub investment: Decimal,
    pub yearly_cost: Decimal,
    pub yearly_gain: Decimal,
    pub net_present_value: Decimal,
    /// The same amount for each year; none where no year is reckoned with.
    pub annuity: Option<Decimal>,
    pub payback: Payback,
    /// Work, what is paid beside it, and the year's costs shared by the cases; none where the process or the volume
    /// is not known.
    pub cost_per_case: Option<Decimal>,
    /// The net present value where everything goes as badly as is thought possible.
    pub low: Decimal,
    /// The net present value where everything goes as well as is thought possible.
    pub high: Decimal,
}

/// What it costs to go on as today; kroner.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DoingNothing {
    pub cost_per_case: Decimal,
    pub yearly_cost: Decimal,
    /// What the years together cost, as worth today.
    pub present_cost: Decimal,
}

impl Outcome {
    /// Returns the figures where nothing is lacking in them.
    pub fn known(&self) -> Option<&Figures> {
        self.figures.as_ref().filter(|_| self.lacks.is_empty())
    }
}

/// Returns what each of the alternatives comes to, in their order.
pub fn results(alternatives: &[&Alternative], terms: &Terms) -> Vec<Outcome> {
    let results = alternatives.iter().map(|one| {
        let (lines, lacks) = lines(one, terms);
        Outcome {
            alternative: one.id,
            figures: figures(one, &lines, terms),
            lacks,
        }
    });
    results.collect()
}

/// Returns what it costs to go on as today; none where that process, the volume or the hourly rate is not known.
pub fn do_nothing(terms: &Terms) -> Option<DoingNothing> {
    let cost_per_case = work_per_case(terms, Variant::AsIs)?;
    let yearly_cost = cost_per_case.checked_mul(terms.volume?.likely)?;
    let factor = annuity_factor(terms.rate, terms.years)?;
    Some(DoingNothing {
        cost_per_case,
        yearly_cost,
        present_cost: yearly_cost.checked_mul(factor)?,
    })
}

/// Returns the figures of an account; none where one becomes too large.
fn figures(alternative: &Alternative, lines: &[Line], terms: &Terms) -> Option<Figures> {
    let factor = annuity_factor(terms.rate, terms.years)?;
    let values = values(&[alternative], terms);
    let account = Account::of(lines, &values)?;
    let net_present_value = account.present(factor)?;
    let (low, high) = extremes(lines, &values, factor)?;
    Some(Figures {
        investment: account.investment,
        yearly_cost: account.yearly_cost,
        yearly_gain: account.yearly_gain,
        net_present_value,
        annuity: net_present_value.checked_div(factor),
        payback: payback(account.investment, account.yearly_net()?)?,
        cost_per_case: cost_per_case(alternative, &account, terms),
        low,
        high,
    })
}

/// Returns the smallest and the largest present value that the ranges allow.
///
/// Costs count against the alternative and gains for it whatever else is true; only for volume and hourly rate does it
/// depend on the rest which end is the worse, so all four corners are tried.
fn extremes(lines: &[Line], values: &Values, factor: Decimal) -> Option<(Decimal, Decimal)> {
    let mut found: Option<(Decimal, Decimal)> = None;
    for corner in 0..4 {
        for is_best in [false, true] {
            let at_corner = values.iter().map(|(assumption, range)| {
                let highest = match assumption {
                    Assumption::Volume => corner & 1 == 1,
                    Assumption::Hourly => corner & 2 == 2,
                    Assumption::Cost { .. } => !is_best,
                    _ => is_best,
                };
                let end = if highest {
                    range.highest()
                } else {
                    range.lowest()
                };
                (*assumption, Range::exactly(end))
            });
            let present = Account::of(lines, &at_corner.collect())?.present(factor)?;
            let (low, high) = found.unwrap_or((present, present));
            found = Some((low.min(present), high.max(present)));
        }
    }
    found
}

/// Returns the work of a case priced by the hour, and what is paid beside it.
fn work_per_case(terms: &Terms, variant: Variant) -> Option<Decimal> {
    let work = terms.work.get(&variant)?;
    let priced = work.minutes.checked_mul(terms.hourly?.likely)?;
    priced.checked_div(HOUR)?.checked_add(work.direct)
}

/// Returns what a case costs with the alternative: work, what is paid beside it, and its part of the year's costs.
fn cost_per_case(alternative: &Alternative, account: &Account, terms: &Terms) -> Option<Decimal> {
    let work = work_per_case(terms, alternative.variant?)?;
    let part = account.yearly_cost.checked_div(terms.volume?.likely)?;
    work.checked_add(part)
}
