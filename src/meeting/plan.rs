//! The agenda that the pack proposes: what is done in the steps, between an opening and a closing, with breaks.

use super::agenda::{Block, Meeting};
use crate::method::{ServiceId, Step, Timekeeping};
use crate::text::fold;

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
    if time.opening > 0 {
        blocks.push(Block::new(&time.opening_text, time.opening));
    }
    for part in parts {
        let end = blocks.len();
        insert(&mut blocks, end, part, time);
    }
    if time.closing > 0 {
        blocks.push(Block::new(&time.closing_text, time.closing));
    }
    blocks
}

/// Puts what is done in a step in its place, with the breaks that it needs.
fn insert(blocks: &mut Vec<Block>, mut at: usize, part: &Part<'_>, time: &Timekeeping) {
    for block in part.blocks(time) {
        let last_rest = blocks[..at].iter().rposition(|block| block.rest);
        let stretch = &blocks[last_rest.map_or(0, |rest| rest + 1)..at];
        let minutes = stretch.iter().map(|block| block.minutes);
        let minutes = minutes.fold(block.minutes, u32::saturating_add);
        let has_work = stretch.iter().any(|block| block.step.is_some());
        if minutes > time.stretch && has_work && time.rest > 0 {
            blocks.insert(at, Block::rest(time));
            at += 1;
        }
        blocks.insert(at, block);
        at += 1;
    }
}

impl Meeting {
    /// Returns the meeting with a further step, before the block that closes it.
    pub fn with_part(&self, part: &Part<'_>, time: &Timekeeping) -> Self {
        let mut longer = self.clone();
        let closes = |block: &Block| block.step.is_none() && !block.rest && block.spans.is_empty();
        let count = longer.blocks.len();
        let at = match longer.blocks.last() {
            Some(last) if count > 1 && closes(last) => count - 1,
            _ => count,
        };
        insert(&mut longer.blocks, at, part, time);
        longer
    }

    /// Says whether the agenda holds a step.
    pub fn is_about(&self, part: &Part<'_>) -> bool {
        let of_part = |block: &Block| {
            block.step.as_ref() == Some(&part.step.id) && block.service == part.service
        };
        self.blocks.iter().any(of_part)
    }
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
    ///
    /// What begins with the pack's own word for a break is one.
    pub fn blocks(&self, time: &Timekeeping) -> Vec<Block> {
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
                rest: is_rest(&activity.text, time),
                ..Block::new(&activity.text, activity.minutes)
            })
        });
        of_activity.collect()
    }
}

fn is_rest(text: &str, time: &Timekeeping) -> bool {
    !time.rest_text.is_empty() && fold(text).starts_with(&fold(&time.rest_text))
}
