//! Money over years: what it is worth today, what it is a year, and when it has come back.

use rust_decimal::Decimal;

/// The longest time that is reckoned with, in years; what lies further ahead is worth nothing today.
const LONGEST: u32 = 1_000;

/// When an investment has come back, without interest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Payback {
    /// Nothing was put in.
    AtOnce,
    /// After so many years.
    Years(Decimal),
    /// The years bring nothing to pay it back with.
    Never,
}

/// Returns what one krone at the end of each year is worth today: `(1 - (1 + rate)^-years) / rate`, or the number of
/// years where there is no interest; none where a figure becomes too large, or the years are more than a thousand.
///
/// The annuity factor of DFØ's «Veileder i samfunnsøkonomiske analyser»; it is summed year by year, so that no power
/// is rounded.
pub fn annuity_factor(rate: Decimal, years: u32) -> Option<Decimal> {
    if years > LONGEST {
        return None;
    }
    let growth = Decimal::ONE.checked_add(rate)?;
    let mut worth = Decimal::ONE;
    let mut factor = Decimal::ZERO;
    for _ in 0..years {
        worth = worth.checked_div(growth)?;
        factor = factor.checked_add(worth)?;
    }
    Some(factor)
}

/// Returns the net present value in kroner of an investment today and what comes in, less what goes out, at the end of
/// each year; none where a figure becomes too large.
///
/// `-investment + sum of flow / (1 + rate)^year`, as in DFØ's «Veileder i samfunnsøkonomiske analyser».
pub fn net_present_value(investment: Decimal, flows: &[Decimal], rate: Decimal) -> Option<Decimal> {
    let growth = Decimal::ONE.checked_add(rate)?;
    let mut worth = Decimal::ONE;
    let mut sum = Decimal::ZERO.checked_sub(investment)?;
    for flow in flows {
        worth = worth.checked_div(growth)?;
        sum = sum.checked_add(flow.checked_mul(worth)?)?;
    }
    Some(sum)
}

/// Returns the same amount for each year that a present value is worth; none where no year is reckoned with.
pub fn annuity(present: Decimal, rate: Decimal, years: u32) -> Option<Decimal> {
    present.checked_div(annuity_factor(rate, years)?)
}

/// Returns when the investment has come back by what each year brings, without interest; none where a figure becomes
/// too large.
pub fn payback(investment: Decimal, yearly_net: Decimal) -> Option<Payback> {
    if investment <= Decimal::ZERO {
        return Some(Payback::AtOnce);
    }
    if yearly_net <= Decimal::ZERO {
        return Some(Payback::Never);
    }
    investment.checked_div(yearly_net).map(Payback::Years)
}
