//! Where cases go in a model, and how often they come to each step.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::model::{Flow, Lane, Model, Step, StepKind};

/// The most steps that cases go back to; more are no process that anybody has drawn.
const MOST_LOOPS: usize = 100;

/// The decimals that expected values are kept with, so that three thirds are one.
const DECIMALS: u32 = 12;

/// Why a model cannot be measured.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Unmeasured {
    /// Cases never leave, since they always go back from these steps.
    Endless(Vec<Uuid>),
    /// Cases go back to too many steps.
    TooTangled,
    /// The figures are too large to reckon with.
    TooLarge,
}

/// Where cases go from a place: to which place, and which part of them; nowhere where they leave.
type Parts = Vec<(Option<usize>, Decimal)>;

/// The steps in their order, and where cases go from each.
pub(super) struct Ways<'m> {
    pub steps: Vec<&'m Step>,
    /// The lane of each step; none where the model lacks it.
    pub lanes: Vec<Option<&'m Lane>>,
    /// Where those go who did the step.
    pub done: Vec<Parts>,
    /// Where all go who came to it, those who passed by included.
    pub all: Vec<Parts>,
    /// Whether any case comes there.
    pub reached: Vec<bool>,
}

impl<'m> Ways<'m> {
    /// Reads the ways of a model; shares that do not sum to one are taken in proportion.
    pub fn of(model: &'m Model) -> Self {
        let steps = model.steps();
        let place = |id: Uuid| steps.iter().position(|step| step.id == id);
        let following = |at: usize| Some(at + 1).filter(|next| *next < steps.len());
        let mut done: Vec<Parts> = Vec::with_capacity(steps.len());
        let mut all: Vec<Parts> = Vec::with_capacity(steps.len());
        for (at, step) in steps.iter().enumerate() {
            let parts: Parts = match (&step.next[..], step.kind) {
                ([], StepKind::End) => vec![(None, Decimal::ONE)],
                ([], _) => vec![(following(at), Decimal::ONE)],
                (flows, _) => {
                    let targets = flows.iter().map(|flow| place(flow.to));
                    targets.zip(shares(flows)).collect()
                }
            };
            let need = need(step);
            let mut both: Parts = parts.iter().map(|(to, part)| (*to, part * need)).collect();
            if need < Decimal::ONE {
                both.push((following(at), Decimal::ONE - need));
            }
            both.retain(|(_, part)| !part.is_zero());
            done.push(parts);
            all.push(both);
        }
        let lanes = steps.iter().map(|step| model.lane(step.lane)).collect();
        let mut ways = Self {
            reached: vec![false; steps.len()],
            steps,
            lanes,
            done,
            all,
        };
        ways.reach();
        ways
    }

    fn reach(&mut self) {
        let mut open: Vec<usize> = if self.steps.is_empty() {
            Vec::new()
        } else {
            vec![0]
        };
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut self.reached[at], true) {
                open.extend(self.all[at].iter().filter_map(|(to, _)| *to));
            }
        }
    }

    /// Returns the steps from which cases go back and then never leave, by their place.
    pub fn endless(&self) -> Vec<usize> {
        let mut before: Vec<Vec<usize>> = vec![Vec::new(); self.steps.len()];
        let mut leaves = vec![false; self.steps.len()];
        let mut open = Vec::new();
        for (at, parts) in self.all.iter().enumerate() {
            for (to, _) in parts {
                match to {
                    Some(to) => before[*to].push(at),
                    None => open.push(at),
                }
            }
        }
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut leaves[at], true) {
                open.extend(&before[at]);
            }
        }
        let goes_back = |at: usize| {
            let mut parts = self.all[at].iter();
            parts.any(|(to, _)| to.is_some_and(|to| to <= at))
        };
        let places = 0..self.steps.len();
        places
            .filter(|at| self.reached[*at] && !leaves[*at] && goes_back(*at))
            .collect()
    }

    /// Returns how often a case does each step, as an expected value.
    ///
    /// Cases are an absorbing Markov chain; what is returned is its fundamental matrix's first row (Kemeny & Snell
    /// 1960), times the part that needs the step.
    pub fn times(&self) -> Result<Vec<Decimal>, Unmeasured> {
        let endless = self.endless();
        if !endless.is_empty() {
            let steps = endless.into_iter().map(|at| self.steps[at].id);
            return Err(Unmeasured::Endless(steps.collect()));
        }
        let edges = self.edges(|at| self.all[at].clone());
        let mut start = vec![Decimal::ZERO; self.steps.len()];
        if let Some(first) = start.first_mut() {
            *first = Decimal::ONE;
        }
        let visits = solve(&edges, start)?;
        let visits = visits.into_iter().zip(&self.steps);
        visits
            .map(|(visits, step)| product(visits, need(step)))
            .collect()
    }

    /// Returns how often the work goes from one human lane to another, as an expected value; `times` says how often
    /// each step is done.
    pub fn hand_offs(&self, times: &[Decimal]) -> Result<Decimal, Unmeasured> {
        let lanes = self.lanes.iter().flatten();
        let mut people: Vec<Uuid> = lanes
            .filter(|lane| lane.actor.is_human())
            .map(|lane| lane.id)
            .collect();
        people.sort_unstable();
        people.dedup();
        let mut sum = Decimal::ZERO;
        for lane in people {
            let leaves = self.leaving(lane)?;
            for (at, times) in times.iter().enumerate() {
                if self.human(at) != Some(lane) {
                    continue;
                }
                for (to, part) in &self.done[at] {
                    let leaves = to.map_or(Decimal::ZERO, |to| leaves[to]);
                    let often = product(*times, product(*part, leaves)?)?;
                    sum = total(sum, often)?;
                }
            }
        }
        Ok(settled(sum))
    }

    /// Returns for each step how likely it is that the next people to do something, from there on, are not those of
    /// the lane.
    fn leaving(&self, lane: Uuid) -> Result<Vec<Decimal>, Unmeasured> {
        let count = self.steps.len();
        let turned = |at: usize| count - 1 - at;
        let mut back: Vec<Vec<(usize, Decimal)>> = vec![Vec::new(); count];
        let mut found = vec![Decimal::ZERO; count];
        let edges = self.edges(|at| {
            let Some(_) = self.human(at) else {
                return self.all[at].clone();
            };
            let passing = Decimal::ONE - need(self.steps[at]);
            let next = Some(at + 1).filter(|next| *next < count);
            vec![(next.filter(|_| !passing.is_zero()), passing)]
        });
        for (at, parts) in edges.iter().enumerate() {
            for (to, part) in parts {
                back[turned(*to)].push((turned(at), *part));
            }
            if self.human(at).is_some_and(|own| own != lane) {
                found[turned(at)] = need(self.steps[at]);
            }
        }
        let mut leaving = solve(&back, found)?;
        leaving.reverse();
        Ok(leaving)
    }

    /// Returns the lane of a step where people work in it.
    pub fn human(&self, at: usize) -> Option<Uuid> {
        let lane = self.lanes[at].filter(|lane| lane.actor.is_human());
        lane.map(|lane| lane.id)
    }

    /// Returns the parts that stay in the model, of those places that cases come to.
    fn edges(&self, parts: impl Fn(usize) -> Parts) -> Vec<Vec<(usize, Decimal)>> {
        let places = 0..self.steps.len();
        let stay = |at: usize| {
            let parts = parts(at).into_iter().filter(|_| self.reached[at]);
            parts.filter_map(|(to, part)| Some((to?, part))).collect()
        };
        places.map(stay).collect()
    }
}

/// Returns the part of the cases that need a step, from 0 to 1.
pub(super) fn need(step: &Step) -> Decimal {
    let share = step.share.unwrap_or(Decimal::ONE);
    share.clamp(Decimal::ZERO, Decimal::ONE)
}

/// Returns the part of the cases that takes each of the flows: what is not said has the rest in equal parts, and what
/// does not sum to one is taken in proportion.
pub(super) fn shares(flows: &[Flow]) -> Vec<Decimal> {
    let bounded = |flow: &Flow| {
        flow.share
            .map(|share| share.clamp(Decimal::ZERO, Decimal::ONE))
    };
    let given: Decimal = flows.iter().filter_map(bounded).sum();
    let silent = flows.iter().filter(|flow| flow.share.is_none()).count();
    let rest = (Decimal::ONE - given).max(Decimal::ZERO);
    let each = if silent == 0 {
        Decimal::ZERO
    } else {
        rest / Decimal::from(silent)
    };
    let parts: Vec<Decimal> = flows
        .iter()
        .map(|flow| bounded(flow).unwrap_or(each))
        .collect();
    let whole: Decimal = if silent > 0 { given + rest } else { given };
    if whole == Decimal::ONE {
        parts
    } else if whole.is_zero() {
        let equal = Decimal::ONE / Decimal::from(flows.len().max(1));
        vec![equal; flows.len()]
    } else {
        parts.iter().map(|part| part / whole).collect()
    }
}

/// Returns the product.
pub(super) fn product(one: Decimal, other: Decimal) -> Result<Decimal, Unmeasured> {
    one.checked_mul(other).ok_or(Unmeasured::TooLarge)
}

/// Returns the sum.
pub(super) fn total(one: Decimal, other: Decimal) -> Result<Decimal, Unmeasured> {
    one.checked_add(other).ok_or(Unmeasured::TooLarge)
}

/// Returns an expected value without the noise of what has no end in decimals.
pub(super) fn settled(value: Decimal) -> Decimal {
    value.round_dp(DECIMALS).normalize()
}

/// Solves `v = start + edges' v`: how often each place is come to, where `start` is what begins there.
///
/// Places follow each other; what leads back makes its target a head, whose visits are unknown until the whole pass is
/// written by them. Then there are only as many equations as heads.
fn solve(edges: &[Vec<(usize, Decimal)>], start: Vec<Decimal>) -> Result<Vec<Decimal>, Unmeasured> {
    let mut head: Vec<Option<usize>> = vec![None; edges.len()];
    for (at, parts) in edges.iter().enumerate() {
        for (to, _) in parts.iter().filter(|(to, _)| *to <= at) {
            head[*to] = Some(0);
        }
    }
    let mut heads = 0;
    for number in head.iter_mut().flatten() {
        *number = heads;
        heads += 1;
    }
    if heads > MOST_LOOPS {
        return Err(Unmeasured::TooTangled);
    }
    // Each row: what is known, then what each head adds.
    let mut rows: Vec<Vec<Decimal>> = Vec::with_capacity(edges.len());
    for (start, head) in start.into_iter().zip(&head) {
        let mut row = vec![Decimal::ZERO; heads + 1];
        row[0] = start;
        if let Some(head) = head {
            row[head + 1] = Decimal::ONE;
        }
        rows.push(row);
    }
    let mut back = vec![vec![Decimal::ZERO; heads + 1]; heads];
    for (at, parts) in edges.iter().enumerate() {
        let row = rows[at].clone();
        for (to, part) in parts {
            let onto = match head[*to] {
                Some(head) if *to <= at => &mut back[head],
                _ => &mut rows[*to],
            };
            for (sum, value) in onto.iter_mut().zip(&row) {
                if !value.is_zero() {
                    *sum = total(*sum, product(*value, *part)?)?;
                }
            }
        }
    }
    let found = eliminate(back)?;
    let mut visits = Vec::with_capacity(rows.len());
    for row in rows {
        let mut sum = row[0];
        for (value, found) in row[1..].iter().zip(&found) {
            sum = total(sum, product(*value, *found)?)?;
        }
        visits.push(sum);
    }
    Ok(visits)
}

/// Solves `x = known + A x` by elimination; each row is what is known and then its row of `A`.
fn eliminate(mut rows: Vec<Vec<Decimal>>) -> Result<Vec<Decimal>, Unmeasured> {
    let count = rows.len();
    for (at, row) in rows.iter_mut().enumerate() {
        for value in &mut row[1..] {
            *value = -*value;
        }
        row[at + 1] = total(row[at + 1], Decimal::ONE)?;
    }
    for at in 0..count {
        let pivot = rows[at].clone();
        for row in rows.iter_mut().skip(at + 1) {
            if row[at + 1].is_zero() {
                continue;
            }
            let factor = quotient(row[at + 1], pivot[at + 1])?;
            for (value, above) in row.iter_mut().zip(&pivot) {
                *value = total(*value, -product(factor, *above)?)?;
            }
            row[at + 1] = Decimal::ZERO;
        }
    }
    let mut found = vec![Decimal::ZERO; count];
    for at in (0..count).rev() {
        let mut sum = rows[at][0];
        for (value, found) in rows[at][at + 2..].iter().zip(&found[at + 1..]) {
            sum = total(sum, -product(*value, *found)?)?;
        }
        found[at] = quotient(sum, rows[at][at + 1])?;
    }
    Ok(found)
}

fn quotient(one: Decimal, other: Decimal) -> Result<Decimal, Unmeasured> {
    one.checked_div(other).ok_or(Unmeasured::TooLarge)
}
