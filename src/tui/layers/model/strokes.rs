//! Strokes on a model: steps put in, moved, copied and taken away, each as one change.

use rust_decimal::Decimal;
use uuid::Uuid;

use crate::process::{Drawn, Flow, Model, ModelRef, Step, between};
use crate::session::placeholder;

/// Returns the stroke that puts steps after so many others, in the order in which they are given; a branch that led from
/// the one before to the one after leads to the first of them.
pub fn insert(of: &ModelRef, model: &Model, place: usize, mut steps: Vec<Step>) -> Drawn {
    let known = model.steps();
    let place = place.min(known.len());
    let branching = led_past(&known, place, &mut steps);
    let before = place.checked_sub(1).map(|at| known[at].at);
    let after = known.get(place).map(|step| step.at);
    let mut drawn = Drawn::on(of.clone());
    let count = steps.len();
    if let Some(places) = places(before, after, count) {
        let placed = steps.into_iter().zip(places);
        drawn.steps = placed.map(|(step, at)| Step { at, ..step }).collect();
        drawn.steps.extend(branching);
        return drawn;
    }
    // There is no room left between the two: everything gets a place anew.
    let (first, last) = known.split_at(place);
    let first = first.iter().copied().map(|step| {
        let led = branching.as_ref().filter(|led| led.id == step.id);
        led.unwrap_or(step).clone()
    });
    let last = last.iter().copied().cloned();
    let all = first.chain(steps).chain(last);
    let all = all.zip(1_u32..).map(|(step, at)| Step {
        at: at.into(),
        ..step
    });
    drawn.steps = all.collect();
    drawn
}

/// Returns the step before a place with its branches led to the first of the new steps instead of to the one after;
/// none where it has no such branch, so that cases come there by themselves, or not at all.
fn led_past(known: &[&Step], place: usize, new: &mut [Step]) -> Option<Step> {
    let before = *known.get(place.checked_sub(1)?)?;
    let after = known.get(place)?.id;
    let first = new.first_mut()?;
    let leads = |flow: &Flow| flow.to == after;
    // New steps that branch themselves say where they belong.
    if !before.next.iter().any(leads) || !first.next.is_empty() {
        return None;
    }
    if first.id.is_nil() {
        first.id = placeholder(u32::MAX);
    }
    Some(Step {
        next: redirected(before, after, Some(first.id)),
        ..before.clone()
    })
}

fn places(
    mut before: Option<Decimal>,
    after: Option<Decimal>,
    count: usize,
) -> Option<Vec<Decimal>> {
    let mut places = Vec::with_capacity(count);
    for _ in 0..count {
        let place = between(before, after)?;
        places.push(place);
        before = Some(place);
    }
    Some(places)
}

/// Returns the stroke that exchanges the places of two steps, counted from 0.
pub fn exchange(of: &ModelRef, model: &Model, one: usize, other: usize) -> Option<Drawn> {
    let steps = model.steps();
    let (one, other) = (*steps.get(one)?, *steps.get(other)?);
    let moved = |step: &Step, at: Decimal| Step { at, ..step.clone() };
    Some(Drawn {
        steps: vec![moved(one, other.at), moved(other, one.at)],
        ..Drawn::on(of.clone())
    })
}

/// Returns the stroke that puts a copy of a step right after it.
pub fn copy(of: &ModelRef, model: &Model, at: usize) -> Option<Drawn> {
    let step = model.steps().get(at).copied()?.clone();
    let copy = Step {
        id: placeholder(0),
        next: Vec::new(),
        ..step
    };
    Some(insert(of, model, at + 1, vec![copy]))
}

/// Returns the stroke that takes a step away; whatever led to it leads on to what comes after it.
pub fn without(of: &ModelRef, model: &Model, at: usize) -> Option<Drawn> {
    let steps = model.steps();
    let gone = *steps.get(at)?;
    let onward = match &gone.next[..] {
        [] => steps.get(at + 1).map(|step| step.id),
        flows => flows.first().map(|flow| flow.to),
    };
    let onward = onward.filter(|to| *to != gone.id);
    let leads = |step: &&&Step| step.id != gone.id && step.next.iter().any(|to| to.to == gone.id);
    let altered = steps.iter().filter(leads).map(|step| Step {
        next: redirected(step, gone.id, onward),
        ..Step::clone(step)
    });
    Some(Drawn {
        steps: altered.collect(),
        without_steps: vec![gone.id],
        without_gaps: Vec::new(),
        ..Drawn::on(of.clone())
    })
}

fn redirected(step: &Step, gone: Uuid, onward: Option<Uuid>) -> Vec<Flow> {
    let flows = step.next.iter().filter_map(|flow| {
        let to = if flow.to == gone { onward? } else { flow.to };
        Some(Flow { to, ..flow.clone() })
    });
    flows.collect()
}

/// Returns the stroke that puts a step, altered, in the place of what it was.
pub fn altered(of: &ModelRef, step: Step) -> Drawn {
    Drawn {
        steps: vec![step],
        ..Drawn::on(of.clone())
    }
}
