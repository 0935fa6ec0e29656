//! The agenda that the pack proposes: what is done in the steps, between an opening and a closing, with breaks.

use super::agenda::Block;
use crate::method::{ServiceId, Step, Timekeeping};

/// A step that a meeting is to be about.
#[derive(Clone, Debug)]
pub struct Part<'m> {
    pub step: &'m Step,
    /// The service that it is done for, where it is done for one.
    pub service: Option<ServiceId>,
}

/// Returns the blocks that the pack proposes for a meeting about these steps; they have no identity yet.
///
/// A break comes before the block that would make a stretch of work longer than the pack wants it.
pub fn plan(parts: &[Part<'_>], time: &Timekeeping) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut worked = time.opening;
    if time.opening > 0 {
        blocks.push(Block::new(&time.opening_text, time.opening));
    }
    for block in parts.iter().flat_map(Part::blocks) {
        let too_long = worked.saturating_add(block.minutes) > time.stretch;
        if too_long && worked > time.opening && time.rest > 0 {
            blocks.push(Block::rest(time));
            worked = 0;
        }
        worked = worked.saturating_add(block.minutes);
        blocks.push(block);
    }
    if time.closing > 0 {
        blocks.push(Block::new(&time.closing_text, time.closing));
    }
    blocks
}

impl Block {
    /// Makes a break as long as the pack wants it.
    pub fn rest(time: &Timekeeping) -> Self {
        Self {
            rest: true,
            ..Self::new(&time.rest_text, time.rest)
        }
    }
}

impl Part<'_> {
    /// Returns what is done in the step, each thing a block; the whole step as one where the pack says no more.
    pub fn blocks(&self) -> Vec<Block> {
        let step = self.step;
        let of_step = |block: Block| Block {
            step: Some(step.id.clone()),
            service: self.service.clone(),
            ..block
        };
        if step.agenda.is_empty() {
            return vec![of_step(Block::new(&step.name, step.minutes))];
        }
        let of_activity = step.agenda.iter().map(|activity| {
            of_step(Block {
                technique: activity.technique.clone(),
                ..Block::new(&activity.text, activity.minutes)
            })
        });
        of_activity.collect()
    }
}
