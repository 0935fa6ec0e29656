//! Many draws of the figures within their ranges, so that one sees how sure an answer is.

use std::collections::BTreeMap;

use rand_pcg::Pcg64;
use rand_pcg::rand_core::RngCore;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use uuid::Uuid;

use super::account::{Line, Sum, lines};
use super::alternative::Alternative;
use super::assumption::{Assumption, values};
use super::basis::Range;
use super::present::annuity_factor;
use super::terms::Terms;

/// The most draws that are made, whatever a pack asks for.
const MOST_DRAWS: u32 = 100_000;

/// The sequence of the generator; the seed chooses where in it the draws begin.
const SEQUENCE: u128 = 0x0a02_bdbf_7bb3_c0a7_ac28_fa16_a64a_bf96;

/// How the present value of an alternative falls out over all draws; whole kroner.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spread {
    pub alternative: Uuid,
    pub mean: Decimal,
    /// One draw in ten is lower.
    pub low: Decimal,
    /// As many draws are lower as are higher.
    pub middle: Decimal,
    /// One draw in ten is higher.
    pub high: Decimal,
    /// The part of the draws in which it pays better than going on as today, from 0 to 1.
    pub gains: Decimal,
    /// The part of the draws in which it pays best of all, from 0 to 1.
    pub wins: Decimal,
}

/// A figure that is drawn from a triangle: from its lowest to its highest, most often near its likely one.
#[derive(Clone, Copy)]
struct Triangle {
    low: f64,
    likely: f64,
    high: f64,
}

/// Returns how the present values fall out when every figure that has a range is drawn anew many times; empty where a
/// figure is too large to reckon with, or nothing is drawn.
///
/// Each figure is drawn from a triangular distribution over low, likely and high, by the inverse of its distribution
/// function (Kotz & van Dorp, «Beyond Beta», 2004). A figure that several alternatives rest on is drawn once for all
/// of them. The generator is PCG XSL RR 128/64 (O'Neill 2014), so a seed gives the same draws on every machine; what
/// is drawn is reckoned in floating point and rounded to whole kroner.
pub fn simulate(
    alternatives: &[&Alternative],
    terms: &Terms,
    seed: u64,
    draws: u32,
) -> Vec<Spread> {
    simulated(alternatives, terms, seed, draws.min(MOST_DRAWS)).unwrap_or_default()
}

/// Says whether one of the figures has a range to draw from.
pub fn has_ranges(alternatives: &[&Alternative], terms: &Terms) -> bool {
    let values = values(alternatives, terms);
    values.values().any(|one| one.lowest() != one.highest())
}

fn simulated(
    alternatives: &[&Alternative],
    terms: &Terms,
    seed: u64,
    draws: u32,
) -> Option<Vec<Spread>> {
    let factor = annuity_factor(terms.rate, terms.years)?.to_f64()?;
    let mut triangles = Vec::new();
    let mut places = BTreeMap::new();
    for (assumption, range) in values(alternatives, terms) {
        places.insert(assumption, triangles.len());
        triangles.push(Triangle::of(range)?);
    }
    let sheets: Vec<Sheet> = (alternatives.iter())
        .map(|one| Sheet::of(&lines(one, terms).0, &places))
        .collect();
    let mut random = Pcg64::new(u128::from(seed), SEQUENCE);
    let mut sample = vec![0.0; triangles.len()];
    let mut presents = vec![Vec::new(); sheets.len()];
    let mut wins = vec![0_u32; sheets.len()];
    for _ in 0..draws {
        for (value, triangle) in sample.iter_mut().zip(&triangles) {
            *value = triangle.at(fraction(random.next_u64()));
        }
        let mut best: Option<(usize, f64)> = None;
        for (place, sheet) in sheets.iter().enumerate() {
            let present = sheet.present(&sample, factor);
            presents[place].push(present);
            if present > best.map_or(0.0, |(_, most)| most) {
                best = Some((place, present));
            }
        }
        if let Some((place, _)) = best {
            wins[place] += 1;
        }
    }
    let spreads = alternatives.iter().zip(presents).zip(wins);
    let spreads = spreads.map(|((one, presents), wins)| spread(one.id, presents, wins));
    spreads.collect()
}

impl Triangle {
    fn of(range: Range) -> Option<Self> {
        let likely = range.likely.to_f64()?;
        Some(Self {
            low: range.lowest().to_f64()?.min(likely),
            likely,
            high: range.highest().to_f64()?.max(likely),
        })
    }

    /// Returns the figure below which this part of all draws lies.
    fn at(self, part: f64) -> f64 {
        let width = self.high - self.low;
        if width <= 0.0 {
            return self.likely;
        }
        let (left, right) = (self.likely - self.low, self.high - self.likely);
        if part < left / width {
            self.low + (part * width * left).sqrt()
        } else {
            self.high - ((1.0 - part) * width * right).sqrt()
        }
    }
}

/// The lines of an alternative as places among the drawn figures.
struct Sheet {
    lines: Vec<(Sum, Vec<usize>, f64)>,
}

impl Sheet {
    /// Prepares the lines; one that rests on what is not known adds nothing.
    fn of(lines: &[Line], places: &BTreeMap<Assumption, usize>) -> Self {
        let prepared = lines.iter().filter_map(|line| {
            let factors = line
                .factors
                .iter()
                .map(|factor| places.get(factor).copied());
            let hours = if line.is_minutes { 1.0 / 60.0 } else { 1.0 };
            let sign = if line.is_less { -hours } else { hours };
            Some((line.sum, factors.collect::<Option<Vec<usize>>>()?, sign))
        });
        Self {
            lines: prepared.collect(),
        }
    }

    fn present(&self, drawn: &[f64], factor: f64) -> f64 {
        let worth = self.lines.iter().map(|(sum, factors, sign)| {
            let product: f64 = factors.iter().map(|place| drawn[*place]).product();
            match sum {
                Sum::Investment => -product * sign,
                Sum::YearlyCost => -product * sign * factor,
                Sum::YearlyGain => product * sign * factor,
            }
        });
        worth.sum()
    }
}

/// Returns a number from 0 up to, and without, 1: the upper 53 bits, as many as a floating point number holds.
#[expect(clippy::cast_precision_loss, reason = "53 bits have room in it")]
fn fraction(bits: u64) -> f64 {
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

/// Returns how the draws fall out; none where there are none, or one is too large.
fn spread(alternative: Uuid, mut presents: Vec<f64>, wins: u32) -> Option<Spread> {
    presents.sort_by(f64::total_cmp);
    let draws = Decimal::from(presents.len());
    let last = presents.len().checked_sub(1)?;
    let whole = |value: f64| Decimal::from_f64_retain(value).map(|value| value.round());
    let tenth = last / 10;
    let gains = presents.iter().filter(|present| **present > 0.0).count();
    let mut sum = Decimal::ZERO;
    for present in &presents {
        sum = sum.checked_add(Decimal::from_f64_retain(*present)?)?;
    }
    Some(Spread {
        alternative,
        mean: sum.checked_div(draws)?.round(),
        low: whole(presents[tenth])?,
        middle: whole(presents[last / 2])?,
        high: whole(presents[last - tenth])?,
        gains: Decimal::from(gains).checked_div(draws)?,
        wins: Decimal::from(wins).checked_div(draws)?,
    })
}
