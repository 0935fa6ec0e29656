//! Which single assumption turns a choice, and at what value.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::account::{Account, Line, lines};
use super::alternative::Alternative;
use super::assumption::{Assumption, Values, swung, values};
use super::basis::Range;
use super::present::annuity_factor;
use super::terms::Terms;

/// The longest time that is looked at for a turn, in years.
const LONGEST: u32 = 40;

/// The highest rate of interest that is looked at for a turn.
const HIGHEST_RATE: Decimal = Decimal::ONE;

/// How often the interval of a rate is halved: until it is narrower than a millionth.
const HALVINGS: u32 = 24;

/// What becomes of a choice when one assumption alone is another than thought.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bar {
    pub assumption: Assumption,
    /// What it is taken to be.
    pub likely: Decimal,
    pub low: Decimal,
    pub high: Decimal,
    /// By how many kroner the choice is better than the best of the others where the assumption is low; below zero
    /// where it is worse.
    pub lead_at_low: Decimal,
    pub lead_at_high: Decimal,
    /// Where another becomes the best, nearest to what is likely; none where the choice holds whatever it is.
    pub turns: Option<Turn>,
}

/// Where a choice turns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Turn {
    /// What the assumption is there.
    pub at: Decimal,
    /// What becomes the best; none where that is to go on as today.
    pub to: Option<Uuid>,
}

impl Bar {
    /// Returns how much of the lead this assumption can move.
    pub fn width(&self) -> Decimal {
        (self.lead_at_high - self.lead_at_low).abs()
    }

    /// Says whether the choice turns within what is thought possible.
    pub fn is_within(&self) -> bool {
        (self.turns).is_some_and(|turn| self.low <= turn.at && turn.at <= self.high)
    }
}

/// Returns every assumption with what it does to the choice, the one that moves most first; going on as today is always
/// among the others. Where a figure has no range it is changed by `swing`, for example 0.3. Figures too large to reckon
/// with are left out.
///
/// One assumption is changed at a time («følsomhetsanalyse» in DFØ's «Veileder i samfunnsøkonomiske analyser»). Present
/// values grow evenly with every assumption but rate and years, so the turn is where two straight lines meet; the rate
/// is found by halving an interval, and years are counted.
pub fn tornado(
    choice: &Alternative,
    others: &[&Alternative],
    terms: &Terms,
    swing: Decimal,
) -> Vec<Bar> {
    let field = Field::new(choice, others, terms);
    let mut assumptions = field.values.clone();
    let years = Range::exactly(Decimal::from(terms.years));
    assumptions.insert(Assumption::Rate, Range::exactly(terms.rate));
    assumptions.insert(Assumption::Years, years);
    let bars = assumptions.into_iter().filter_map(|(assumption, range)| {
        let bar = field.bar(assumption, range, swing)?;
        (!bar.width().is_zero() || bar.turns.is_some()).then_some(bar)
    });
    let mut bars: Vec<Bar> = bars.collect();
    bars.sort_by_key(|bar| (std::cmp::Reverse(bar.width()), bar.assumption));
    bars
}

/// The choice and the others, ready to be reckoned again and again.
struct Field<'a> {
    terms: &'a Terms,
    values: Values,
    choice: Vec<Line>,
    others: Vec<(Option<Uuid>, Vec<Line>)>,
}

impl<'a> Field<'a> {
    fn new(choice: &Alternative, others: &[&Alternative], terms: &'a Terms) -> Self {
        let others = others.iter().filter(|one| one.id != choice.id);
        let mut all = vec![choice];
        all.extend(others.clone());
        let lines_of = |one: &&Alternative| (Some(one.id), lines(one, terms).0);
        let nothing = std::iter::once((None, Vec::new()));
        Self {
            terms,
            values: values(&all, terms),
            choice: lines(choice, terms).0,
            others: nothing.chain(others.map(lines_of)).collect(),
        }
    }

    fn bar(&self, assumption: Assumption, range: Range, swing: Decimal) -> Option<Bar> {
        let (low, high) = swung(assumption, range, swing)?;
        Some(Bar {
            assumption,
            likely: range.likely,
            low,
            high,
            lead_at_low: self.lead(assumption, low)?,
            lead_at_high: self.lead(assumption, high)?,
            turns: self.turn(assumption, range.likely),
        })
    }

    /// Returns by how much the choice is better than the best of the others.
    fn lead(&self, assumption: Assumption, value: Decimal) -> Option<Decimal> {
        let leads = self.leads(assumption, value)?;
        leads.into_iter().min()
    }

    /// Returns by how much the choice is better than each of the others.
    fn leads(&self, assumption: Assumption, value: Decimal) -> Option<Vec<Decimal>> {
        let (mut rate, mut years) = (self.terms.rate, self.terms.years);
        let mut values = self.values.clone();
        match assumption {
            Assumption::Rate => rate = value,
            Assumption::Years => years = u32::try_from(value.round()).ok()?,
            _ => {
                values.insert(assumption, Range::exactly(value));
            }
        }
        let factor = annuity_factor(rate, years)?;
        let own = Account::of(&self.choice, &values)?.present(factor)?;
        let others = self.others.iter().map(|(_, lines)| {
            let present = Account::of(lines, &values)?.present(factor)?;
            own.checked_sub(present)
        });
        others.collect()
    }

    /// Returns the turn nearest to what is likely.
    ///
    /// Only what is not better already can become better; of what is, the choice was made against.
    fn turn(&self, assumption: Assumption, likely: Decimal) -> Option<Turn> {
        let now = self.leads(assumption, likely)?;
        let turns = (0..self.others.len()).filter(|place| now[*place] >= Decimal::ZERO);
        let turns = turns.filter_map(|place| {
            let at = match assumption {
                Assumption::Rate => self.turning_rate(place, likely),
                Assumption::Years => self.turning_year(place, likely),
                _ => self.turning_value(assumption, place),
            }?;
            let to = self.others[place].0;
            Some(Turn { at, to })
        });
        turns.min_by_key(|turn| ((turn.at - likely).abs(), turn.to))
    }

    /// Returns where two straight lines meet, where that is a value that the assumption can have.
    fn turning_value(&self, assumption: Assumption, place: usize) -> Option<Decimal> {
        let none = self.leads(assumption, Decimal::ZERO)?[place];
        let each = self.leads(assumption, Decimal::ONE)?[place].checked_sub(none)?;
        let at = none.checked_div(each)?.checked_mul(-Decimal::ONE)?;
        let is_part = matches!(assumption, Assumption::Taken { .. });
        let possible = at >= Decimal::ZERO && (!is_part || at <= Decimal::ONE);
        possible.then_some(at)
    }

    /// Returns the rate at which another is as good, from none to the highest that is looked at.
    fn turning_rate(&self, place: usize, likely: Decimal) -> Option<Decimal> {
        let better = |rate| Some(self.leads(Assumption::Rate, rate)?[place] >= Decimal::ZERO);
        let ends = [Decimal::ZERO, HIGHEST_RATE.max(likely)];
        let worse = ends.into_iter().find(|end| better(*end) == Some(false))?;
        let (mut holds, mut turned) = (likely, worse);
        for _ in 0..HALVINGS {
            let middle = (holds + turned) / Decimal::TWO;
            if better(middle)? {
                holds = middle;
            } else {
                turned = middle;
            }
        }
        Some(turned.round_dp(6))
    }

    /// Returns the number of years nearest to what is likely at which another is better.
    fn turning_year(&self, place: usize, likely: Decimal) -> Option<Decimal> {
        let years = (1..=LONGEST).map(Decimal::from);
        let turned = years.filter(|years| {
            let leads = self.leads(Assumption::Years, *years);
            leads.is_some_and(|leads| leads[place] < Decimal::ZERO)
        });
        turned.min_by_key(|years| (*years - likely).abs())
    }
}
