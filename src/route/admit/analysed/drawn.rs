//! Whether a process can be drawn so.

use std::collections::HashSet;

use uuid::Uuid;

use super::Given;
use crate::method::{Method, nearest};
use crate::process::{Drawn, Model, Step};
use crate::session::{Impossible, Refusal, State};

/// Says why a stroke cannot be drawn, if it cannot.
pub(super) fn admit(method: &Method, state: &State, drawn: &Drawn) -> Result<(), Refusal> {
    let none = Model::default();
    let model = state.model(&drawn.of).unwrap_or(&none);
    let gone: HashSet<Uuid> = drawn.without_lanes.iter().copied().collect();
    let lanes = model.lanes.iter().chain(&drawn.lanes).map(|lane| lane.id);
    let lanes: HashSet<Uuid> = lanes.filter(|lane| !gone.contains(lane)).collect();
    for step in &drawn.steps {
        let before = model.step(step.id);
        if before != Some(step) {
            of_step(method, &lanes, step, before)?;
        }
    }
    keeps_lanes(model, drawn, &gone)?;
    for (at, gap) in &drawn.gaps {
        let before = model.gaps.get(at).map(|gap| &gap.blocked_by);
        let new = |item: &&_| before.is_none_or(|before| !before.contains(item));
        for item in gap.blocked_by.iter().filter(new) {
            if method.item(item.as_str()).is_none() {
                let known = method.items().map(|item| item.id.as_str());
                let nearest = nearest(item.as_str(), known);
                let item = item.to_string();
                return Err(Refusal::UnknownItem { item, nearest });
            }
        }
    }
    Ok(())
}

fn of_step(
    method: &Method,
    lanes: &HashSet<Uuid>,
    step: &Step,
    before: Option<&Step>,
) -> Result<(), Refusal> {
    let given = Given(&step.text);
    let stays = before.is_some_and(|before| before.lane == step.lane);
    // A step that is in no lane yet is told as a flaw of the model; it is in nobody's way.
    if !stays && !step.lane.is_nil() && !lanes.contains(&step.lane) {
        return given.refuse("lane", Impossible::NoLane);
    }
    given.amount("touch", step.touch)?;
    given.amount("wait", step.wait)?;
    given.amount("cost", step.cost)?;
    given.share("share", step.share)?;
    let mut shares = step.next.iter().map(|flow| flow.share);
    shares.try_for_each(|share| given.share("next", share))?;
    let new = |before: &Step| before.purpose != step.purpose;
    let purpose = step.purpose.as_ref().filter(|_| before.is_none_or(new));
    given.known(
        "purpose",
        purpose.map(crate::method::PurposeId::as_str),
        |id| method.analysis.purpose(id).is_some(),
    )
}

/// Says why lanes cannot be taken away, if steps would be left without.
fn keeps_lanes(model: &Model, drawn: &Drawn, gone: &HashSet<Uuid>) -> Result<(), Refusal> {
    if gone.is_empty() {
        return Ok(());
    }
    let replaced = drawn.steps.iter().map(|step| step.id);
    let not_left: HashSet<Uuid> = replaced
        .chain(drawn.without_steps.iter().copied())
        .collect();
    let mut left = model.steps.iter();
    let used = left.find(|step| gone.contains(&step.lane) && !not_left.contains(&step.id));
    match used.and_then(|step| model.lane(step.lane)) {
        Some(lane) => Given(&lane.name).refuse("lane", Impossible::LaneInUse),
        None => Ok(()),
    }
}
