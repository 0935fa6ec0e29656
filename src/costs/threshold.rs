//! The volume at which the answer turns.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::account::{Account, lines};
use super::alternative::Alternative;
use super::assumption::{Assumption, values};
use super::basis::Range;
use super::present::annuity_factor;
use super::terms::Terms;

/// A volume at which two alternatives come to the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Threshold {
    /// Cases a year.
    pub volume: Decimal,
    /// What pays best above it; none where that is to go on as today.
    pub above: Option<Uuid>,
}

/// Returns the volume at which an alternative comes to the same as another, or as going on as today; none where the
/// same one pays best at every volume.
///
/// Present values grow evenly with the volume, so the two lines meet once: where the difference at no cases at all is
/// made up for by the difference for each case.
pub fn break_even(
    one: &Alternative,
    other: Option<&Alternative>,
    terms: &Terms,
) -> Option<Threshold> {
    let first = by_volume(one, terms)?;
    let second = match other {
        Some(other) => by_volume(other, terms)?,
        None => (Decimal::ZERO, Decimal::ZERO),
    };
    let each = first.1.checked_sub(second.1)?;
    let volume = second.0.checked_sub(first.0)?.checked_div(each)?;
    let above = if each.is_sign_positive() {
        Some(one.id)
    } else {
        other.map(|other| other.id)
    };
    (volume > Decimal::ZERO).then_some(Threshold { volume, above })
}

/// Returns the present value where there are no cases, and by how much each case a year alters it.
fn by_volume(alternative: &Alternative, terms: &Terms) -> Option<(Decimal, Decimal)> {
    let factor = annuity_factor(terms.rate, terms.years)?;
    let (lines, _) = lines(alternative, terms);
    let mut values = values(&[alternative], terms);
    let mut at = |volume: Decimal| {
        values.insert(Assumption::Volume, Range::exactly(volume));
        Account::of(&lines, &values)?.present(factor)
    };
    let none = at(Decimal::ZERO)?;
    Some((none, at(Decimal::ONE)?.checked_sub(none)?))
}
