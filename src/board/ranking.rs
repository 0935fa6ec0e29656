//! Services in the order of their weighted scores, and which single weight would turn that order.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::weighing::Weighing;
use crate::method::{Craft, Criterion, CriterionId, ServiceId};

/// The services, weighed.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Ranking {
    /// The weight of each criterion, in the order of the pack.
    pub weights: Vec<(CriterionId, u32)>,
    /// The best first; those that share a place, and those without one at the end, as the session has them.
    pub services: Vec<Ranked>,
    /// For each criterion, in the order of the pack: the nearest weight at which another comes first.
    pub turns: Vec<(CriterionId, Option<Turn>)>,
}

/// A service in the ranking.
#[derive(Clone, PartialEq, Debug)]
pub struct Ranked {
    pub service: ServiceId,
    /// Each score times its weight, added, as far as there are scores.
    pub total: u64,
    /// Counted from one; none where scores lack.
    pub place: Option<usize>,
    /// The criteria that it has no score for, and that weigh something.
    pub lacks: Vec<CriterionId>,
    /// The single weight whose smallest change would bring it past the one before it.
    pub turn: Option<(CriterionId, Turn)>,
}

/// The weight at which one service goes past another while all other weights stay.
#[derive(Clone, PartialEq, Debug)]
pub struct Turn {
    /// The weight at which both have the same total.
    pub at: Decimal,
    /// The nearest whole weight of the scale at which the other leads; none where the scale ends before.
    pub weight: Option<u32>,
    /// The one that goes past.
    pub passes: ServiceId,
}

/// A service whose scores are complete: the score by each criterion.
struct Line<'s> {
    service: &'s ServiceId,
    total: i128,
    scores: Vec<i128>,
}

impl Weighing {
    /// Returns the weight of a criterion: the group's, or the pack's.
    pub fn weight(&self, criterion: &Criterion) -> u32 {
        let own = self.weights.get(&criterion.id).copied();
        own.unwrap_or(criterion.weight)
    }

    /// Returns the services, weighed: each score times the weight of its criterion, added (the additive model of
    /// multi-criteria analysis; DCLG, *Multi-criteria analysis: a manual*, 2009, ch. 6).
    ///
    /// A service that lacks a score has no place, because a score that nobody has given is not a low one.
    pub fn ranking<'s>(
        &self,
        craft: &Craft,
        services: impl IntoIterator<Item = &'s ServiceId>,
    ) -> Ranking {
        let criteria = &craft.criteria;
        let weights: Vec<(CriterionId, u32)> = criteria
            .iter()
            .map(|criterion| (criterion.id.clone(), self.weight(criterion)))
            .collect();
        if criteria.is_empty() {
            return Ranking::default();
        }
        let none = BTreeMap::new();
        let (mut lines, mut incomplete) = (Vec::new(), Vec::new());
        for service in services {
            let scores = self.scores.get(service).unwrap_or(&none);
            let lacks: Vec<CriterionId> = weights
                .iter()
                .filter(|(criterion, weight)| *weight > 0 && !scores.contains_key(criterion))
                .map(|(criterion, _)| criterion.clone())
                .collect();
            let scores: Vec<i128> = weights
                .iter()
                .map(|(criterion, _)| scores.get(criterion).copied().unwrap_or(0).into())
                .collect();
            let weighted = scores.iter().zip(&weights);
            let total = weighted
                .map(|(score, (_, weight))| score * i128::from(*weight))
                .sum();
            let line = Line {
                service,
                total,
                scores,
            };
            if lacks.is_empty() {
                lines.push(line);
            } else {
                incomplete.push((line, lacks));
            }
        }
        // Those that share a place stay as they came.
        lines.sort_by_key(|line| std::cmp::Reverse(line.total));
        let most = craft.scale.map_or(u32::MAX, |scale| scale.weight);
        let turns = weights.iter().enumerate().map(|(at, (criterion, weight))| {
            (criterion.clone(), turn_of_first(&lines, at, *weight, most))
        });
        let turns = turns.collect();
        let mut ranked: Vec<Ranked> = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let before = at.checked_sub(1).map(|before| &lines[before]);
            let shared = before.filter(|before| before.total == line.total);
            let place = match shared {
                Some(_) => ranked[at - 1].place,
                None => Some(at + 1),
            };
            ranked.push(Ranked {
                service: line.service.clone(),
                total: total(line),
                place,
                lacks: Vec::new(),
                turn: before.and_then(|before| past(before, line, &weights, most)),
            });
        }
        ranked.extend(incomplete.into_iter().map(|(line, lacks)| Ranked {
            service: line.service.clone(),
            total: total(&line),
            place: None,
            lacks,
            turn: None,
        }));
        Ranking {
            weights,
            services: ranked,
            turns,
        }
    }
}

impl Ranking {
    /// Returns the services that come first; several where they share the place.
    pub fn first(&self) -> impl Iterator<Item = &Ranked> {
        let first = |ranked: &&Ranked| ranked.place == Some(1);
        self.services.iter().filter(first)
    }
}

fn total(line: &Line<'_>) -> u64 {
    u64::try_from(line.total).unwrap_or(u64::MAX)
}

/// Returns the single weight whose smallest change brings a service past the one before it.
fn past(
    before: &Line<'_>,
    line: &Line<'_>,
    weights: &[(CriterionId, u32)],
    most: u32,
) -> Option<(CriterionId, Turn)> {
    let turns = weights
        .iter()
        .enumerate()
        .filter_map(|(at, (criterion, weight))| {
            let turn = turn(before, line, at, *weight, most)?;
            let by = (turn.at - Decimal::from(*weight)).abs();
            Some((by, criterion.clone(), turn))
        });
    let nearest = turns.reduce(|one, other| if other.0 < one.0 { other } else { one });
    nearest.map(|(_, criterion, turn)| (criterion, turn))
}

/// Returns the nearest weight of one criterion at which another comes first.
fn turn_of_first(lines: &[Line<'_>], at: usize, weight: u32, most: u32) -> Option<Turn> {
    let (first, others) = lines.split_first()?;
    let by = |turn: &Turn| (turn.at - Decimal::from(weight)).abs();
    let turns = others.iter();
    let turns = turns.filter_map(|other| turn(first, other, at, weight, most));
    let mut nearest = turns.reduce(|one, other| if by(&other) < by(&one) { other } else { one })?;
    // Weights are whole: on the way to the next one a third may go past both.
    if let Some(next) = nearest.weight {
        let total = |line: &Line<'_>| {
            let change = i128::from(next) - i128::from(weight);
            line.total + change * line.scores[at]
        };
        let passes = lines.iter().find(|line| *line.service == nearest.passes)?;
        let leads = lines.iter().max_by_key(|line| total(line))?;
        if total(leads) > total(passes) {
            nearest.passes = leads.service.clone();
        }
    }
    Some(nearest)
}

/// Returns the weight of one criterion at which two services have the same total, where the scale has it.
///
/// With `w` for the weight and `s` for the scores, the difference of the totals is `d + (w' - w)(s1 - s2)`, a straight line;
/// it is zero at `w' = w - d / (s1 - s2)`.
fn turn(first: &Line<'_>, other: &Line<'_>, at: usize, weight: u32, most: u32) -> Option<Turn> {
    let ahead = first.total - other.total;
    let slope = first.scores[at] - other.scores[at];
    if slope == 0 {
        return None;
    }
    let (weight, most) = (i128::from(weight), i128::from(most));
    // The weight at which they are equal is `above / slope`.
    let above = weight * slope - ahead;
    let (above, below) = if slope < 0 {
        (-above, -slope)
    } else {
        (above, slope)
    };
    if above < 0 || above > most * below {
        return None;
    }
    let upward = match ahead {
        // Equal already: the smallest change decides, upward where there is room.
        0 => weight < most,
        _ => slope < 0,
    };
    let next = if upward {
        above.div_euclid(below) + 1
    } else {
        (above + below - 1).div_euclid(below) - 1
    };
    let passes = if upward == (slope > 0) { first } else { other };
    Some(Turn {
        at: Decimal::from_i128_with_scale(above, 0).checked_div(Decimal::from(below))?,
        weight: u32::try_from(next)
            .ok()
            .filter(|next| i128::from(*next) <= most),
        passes: passes.service.clone(),
    })
}
