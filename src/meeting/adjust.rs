//! How an agenda is adjusted: blocks made longer or shorter, renamed, moved, added and dropped.

use uuid::Uuid;

use super::agenda::{Block, Meeting};

/// The most minutes of a block: a day.
const LONGEST: u32 = 24 * 60;

impl Block {
    /// Makes a block that nobody has worked on.
    pub fn new(text: &str, minutes: u32) -> Self {
        Self {
            id: Uuid::nil(),
            text: text.to_owned(),
            minutes: minutes.min(LONGEST),
            extra: 0,
            rest: false,
            step: None,
            service: None,
            technique: None,
            spans: Vec::new(),
        }
    }
}

impl Meeting {
    /// Makes a meeting that has not begun.
    pub fn new(name: &str, blocks: Vec<Block>) -> Self {
        Self {
            id: Uuid::nil(),
            name: name.to_owned(),
            at: None,
            began: None,
            ended: None,
            blocks,
        }
    }

    /// Returns the block.
    pub fn block(&self, id: Uuid) -> Option<&Block> {
        self.blocks.iter().find(|block| block.id == id)
    }

    /// Returns the meeting with another length of a block.
    pub fn with_minutes(&self, id: Uuid, minutes: u32) -> Self {
        self.altered(id, |block| block.minutes = minutes.min(LONGEST))
    }

    /// Returns the meeting with another text of a block.
    pub fn with_text(&self, id: Uuid, text: &str) -> Self {
        self.altered(id, |block| text.clone_into(&mut block.text))
    }

    /// Returns the meeting with a block moved one place up or down; at the edge nothing moves.
    pub fn moved(&self, id: Uuid, down: bool) -> Self {
        let mut moved = self.clone();
        let at = moved.blocks.iter().position(|block| block.id == id);
        let other = at.and_then(|at| {
            if down {
                at.checked_add(1)
            } else {
                at.checked_sub(1)
            }
        });
        if let (Some(at), Some(other)) = (at, other)
            && other < moved.blocks.len()
        {
            moved.blocks.swap(at, other);
        }
        moved
    }

    /// Returns the meeting with blocks more, after the named one or at the end.
    pub fn with_blocks(&self, after: Option<Uuid>, more: Vec<Block>) -> Self {
        let mut longer = self.clone();
        let mut blocks = longer.blocks.iter();
        let at = blocks.position(|block| Some(block.id) == after);
        let at = at.map_or(longer.blocks.len(), |at| at + 1);
        longer.blocks.splice(at..at, more);
        longer
    }

    /// Returns the meeting without a block; nothing where the block has been worked on, since that time was used.
    pub fn without(&self, id: Uuid) -> Option<Self> {
        self.block(id).filter(|block| block.spans.is_empty())?;
        let mut shorter = self.clone();
        shorter.blocks.retain(|block| block.id != id);
        Some(shorter)
    }

    fn altered(&self, id: Uuid, alter: impl FnOnce(&mut Block)) -> Self {
        let mut altered = self.clone();
        let mut blocks = altered.blocks.iter_mut();
        if let Some(block) = blocks.find(|block| block.id == id) {
            alter(block);
        }
        altered
    }
}
