//! The account of an alternative: every line of it as figures that are multiplied, so that each can be changed alone.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::alternative::{Alternative, Gain, GainKind, Timing};
use super::assumption::{Assumption, Values};
use super::terms::Terms;
use crate::process::Variant;

/// Minutes of an hour.
const HOUR: Decimal = Decimal::from_parts(60, 0, 0, false, 0);

/// What an alternative comes to before interest; kroner.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Account {
    /// Once, before the first year.
    pub investment: Decimal,
    /// At the end of each year.
    pub yearly_cost: Decimal,
    /// At the end of each year.
    pub yearly_gain: Decimal,
}

/// Why a figure of an alternative is not the whole truth.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Lack {
    /// Neither a cost nor a gain is written down.
    Lines,
    /// How many cases there are is not known.
    Volume,
    /// What an hour costs is not known.
    Hourly,
    /// The saved minutes should follow from a process that is not drawn, or that is not named.
    Process(Option<Variant>),
    /// Several gains would have the saved minutes follow from the same processes; only the first of them counts.
    Twice,
}

/// Which sum a line belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sum {
    Investment,
    YearlyCost,
    YearlyGain,
}

/// A line of an account: the product of its figures, where minutes are made hours.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Line {
    pub sum: Sum,
    pub factors: Vec<Assumption>,
    pub is_minutes: bool,
    pub is_less: bool,
}

/// Returns the lines of an alternative, and what is lacking in them.
pub(super) fn lines(alternative: &Alternative, terms: &Terms) -> (Vec<Line>, Vec<Lack>) {
    let mut book = Book {
        alternative,
        terms,
        lines: Vec::new(),
        lacks: Vec::new(),
        modelled: false,
    };
    for cost in &alternative.costs {
        book.cost(cost.id, cost.timing);
    }
    for gain in &alternative.gains {
        book.gain(gain);
    }
    let nothing = alternative.costs.is_empty() && alternative.gains.is_empty();
    if nothing && alternative.variant != Some(Variant::AsIs) {
        book.lacks.push(Lack::Lines);
    }
    book.lacks.sort_unstable();
    book.lacks.dedup();
    (book.lines, book.lacks)
}

impl Account {
    /// Returns what the lines come to when the assumptions are these; none where a figure becomes too large.
    pub(super) fn of(lines: &[Line], values: &Values) -> Option<Self> {
        let mut account = Self::default();
        for line in lines {
            let mut product = Decimal::ONE;
            for factor in &line.factors {
                // What is not known is in `lacks` already; its line adds nothing.
                let value = values.get(factor).map_or(Decimal::ZERO, |one| one.likely);
                product = product.checked_mul(value)?;
            }
            if line.is_minutes {
                product = product.checked_div(HOUR)?;
            }
            if line.is_less {
                product = -product;
            }
            let sum = match line.sum {
                Sum::Investment => &mut account.investment,
                Sum::YearlyCost => &mut account.yearly_cost,
                Sum::YearlyGain => &mut account.yearly_gain,
            };
            *sum = sum.checked_add(product)?;
        }
        Some(account)
    }

    /// Returns what each year brings; none where it becomes too large.
    pub fn yearly_net(&self) -> Option<Decimal> {
        self.yearly_gain.checked_sub(self.yearly_cost)
    }

    /// Returns the net present value, with what a krone of each year is worth today; none where it becomes too large.
    pub(super) fn present(&self, factor: Decimal) -> Option<Decimal> {
        let years = self.yearly_net()?.checked_mul(factor)?;
        years.checked_sub(self.investment)
    }
}

/// An account that is being written.
struct Book<'a> {
    alternative: &'a Alternative,
    terms: &'a Terms,
    lines: Vec<Line>,
    lacks: Vec<Lack>,
    /// Whether a gain follows from the processes already.
    modelled: bool,
}

impl Book<'_> {
    fn cost(&mut self, cost: Uuid, timing: Timing) {
        let alternative = self.alternative.id;
        let amount = Assumption::Cost { alternative, cost };
        let (sum, factors) = match timing {
            Timing::Once => (Sum::Investment, vec![amount]),
            Timing::Yearly => (Sum::YearlyCost, vec![amount]),
            Timing::PerCase => (Sum::YearlyCost, vec![amount, Assumption::Volume]),
        };
        self.add(sum, factors, false, false);
    }

    fn gain(&mut self, gain: &Gain) {
        let (alternative, id) = (self.alternative.id, gain.id);
        let mut factors = Vec::new();
        if gain.taken.is_some() || gain.kind == GainKind::Time {
            let gain = id;
            factors.push(Assumption::Taken { alternative, gain });
        }
        let given = Assumption::Gain {
            alternative,
            gain: id,
        };
        match gain.kind {
            GainKind::Quality => {}
            _ if gain.amount.is_some() => {
                factors.push(given);
                self.add(Sum::YearlyGain, factors, false, false);
            }
            GainKind::Cash => self.lacks.push(Lack::Lines),
            GainKind::Time => {
                factors.extend([Assumption::Hourly, Assumption::Volume]);
                if gain.minutes.is_some() {
                    factors.push(given);
                    self.add(Sum::YearlyGain, factors, true, false);
                } else {
                    self.by_processes(&factors);
                }
            }
        }
    }

    /// Adds what a case takes today, less what it takes in the process that the alternative gives.
    fn by_processes(&mut self, factors: &[Assumption]) {
        let wanted = [Some(Variant::AsIs), self.alternative.variant];
        let drawn = |variant: &Option<Variant>| {
            variant.is_some_and(|variant| self.terms.work.contains_key(&variant))
        };
        self.note_unknown(factors);
        if let Some(missing) = wanted.iter().find(|variant| !drawn(variant)) {
            self.lacks.push(Lack::Process(*missing));
            return;
        }
        if self.modelled {
            self.lacks.push(Lack::Twice);
            return;
        }
        self.modelled = true;
        for (place, variant) in wanted.into_iter().flatten().enumerate() {
            let mut factors = factors.to_vec();
            factors.push(Assumption::Minutes(variant));
            self.add(Sum::YearlyGain, factors, true, place == 1);
        }
    }

    fn note_unknown(&mut self, factors: &[Assumption]) {
        if factors.contains(&Assumption::Volume) && self.terms.volume.is_none() {
            self.lacks.push(Lack::Volume);
        }
        if factors.contains(&Assumption::Hourly) && self.terms.hourly.is_none() {
            self.lacks.push(Lack::Hourly);
        }
    }

    fn add(&mut self, sum: Sum, factors: Vec<Assumption>, is_minutes: bool, is_less: bool) {
        self.note_unknown(&factors);
        self.lines.push(Line {
            sum,
            factors,
            is_minutes,
            is_less,
        });
    }
}
