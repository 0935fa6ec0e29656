//! What is new, changed, moved and gone, as far as a session remembers what it was asked.

use std::collections::{HashMap, HashSet};

use super::super::State;
use super::Gone;
use crate::method::{ItemId, Method, Name, Remembered, StepId};

/// What a newer version of the pack asks otherwise.
#[derive(Default)]
pub(super) struct Told {
    pub new: Vec<ItemId>,
    pub changed: Vec<ItemId>,
    pub moved: Vec<ItemId>,
    pub moved_steps: Vec<StepId>,
    pub renamed: Vec<ItemId>,
    pub removed: Vec<Gone>,
}

impl Told {
    /// Returns what is told to a session; what is not part of its rules does not concern it.
    pub fn of(state: &State, method: &Method) -> Self {
        let (since, outline) = (&state.method.version, &state.method.outline);
        let mut told = Self::default();
        let mut before: HashMap<ItemId, Remembered<'_>> = HashMap::new();
        let mut called: Vec<ItemId> = Vec::new();
        for remembered in outline.items() {
            let item = ItemId::from(remembered.item);
            before.insert(method.item_now(since, &item), remembered);
            called.push(item);
        }
        if outline.is_empty() {
            called = answered(state);
        }
        for item in &called {
            let now = method.item_now(since, item);
            if method.item(now.as_str()).is_none() {
                let text = text_of_removed(method, &now);
                told.removed.push(Gone { item: now, text });
            } else if now != *item {
                told.renamed.push(now);
            }
        }
        if outline.is_empty() {
            return told;
        }
        let mine = |only: &Option<_>| only.as_ref().is_none_or(|only| *only == state.rules);
        for (_, step) in method.steps() {
            for item in step.items.iter().filter(|item| mine(&item.rule_set)) {
                let Some(remembered) = before.get(&item.id) else {
                    told.new.push(item.id.clone());
                    continue;
                };
                if remembered.digest != item.digest {
                    told.changed.push(item.id.clone());
                }
                if method.step_now(since, remembered.step) != *step.id.as_str() {
                    told.moved.push(item.id.clone());
                }
            }
        }
        told.moved_steps = moved_steps(state, method);
        told
    }
}

/// Returns what an item asked that was taken out, or its name where the pack does not say.
pub(super) fn text_of_removed(method: &Method, item: &ItemId) -> String {
    let text = method.text_of_removed(&Name::Item(item.clone()));
    text.map_or_else(|| item.to_string(), ToOwned::to_owned)
}

/// Returns the items about which something is said, each once.
fn answered(state: &State) -> Vec<ItemId> {
    let answers = state.answers.keys();
    let decisions = state.decisions.iter().map(|record| &record.subject);
    let mut seen = HashSet::new();
    let items = answers.chain(decisions).map(|subject| subject.item.clone());
    items.filter(|item| seen.insert(item.clone())).collect()
}

/// Returns the steps that stand in another phase, and as few as possible whose order has changed.
fn moved_steps(state: &State, method: &Method) -> Vec<StepId> {
    let since = &state.method.version;
    let now: Vec<_> = method.steps().collect();
    let place = |step: &str| now.iter().position(|(_, known)| known.id == *step);
    let shared: Vec<(usize, bool)> = state
        .method
        .outline
        .steps()
        .filter_map(|(phase, step)| {
            let at = place(&method.step_now(since, step))?;
            Some((at, now[at].0.id == *phase))
        })
        .collect();
    let in_order = longest_rise(&shared);
    let mut moved: Vec<usize> = shared.iter().map(|(at, _)| *at).collect();
    moved.retain(|at| !in_order.contains(at));
    moved.sort_unstable();
    moved.dedup();
    let steps = moved.into_iter().filter_map(|at| now.get(at));
    steps.map(|(_, step)| step.id.clone()).collect()
}

/// Returns the most places that rise from one to the next, among those that may stay.
fn longest_rise(places: &[(usize, bool)]) -> HashSet<usize> {
    let mut best: Vec<(usize, Option<usize>)> = Vec::new();
    for (at, (place, stays)) in places.iter().enumerate() {
        let earlier = (0..at).filter(|&other| places[other].0 < *place && best[other].0 > 0);
        let before = earlier.max_by_key(|&other| (best[other].0, std::cmp::Reverse(other)));
        let length = before.map_or(0, |before| best[before].0) + 1;
        best.push((if *stays { length } else { 0 }, before));
    }
    let mut next = (0..best.len()).max_by_key(|&at| (best[at].0, std::cmp::Reverse(at)));
    next = next.filter(|&at| best[at].0 > 0);
    let mut rise = HashSet::new();
    while let Some(at) = next {
        rise.insert(places[at].0);
        next = best[at].1;
    }
    rise
}
