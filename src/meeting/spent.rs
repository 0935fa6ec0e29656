//! The time that each step was planned to take and took, in all meetings of a session.

use jiff::SignedDuration;
use jiff::Timestamp;

use super::agenda::Meeting;
use crate::method::{ServiceId, StepId};

/// What a step took.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spent {
    pub step: StepId,
    pub service: Option<ServiceId>,
    /// The minutes that were planned for it.
    pub planned: u32,
    pub used: SignedDuration,
    /// In how many meetings it was worked on.
    pub meetings: usize,
}

/// Returns what each step took, in the order in which the steps were first planned.
pub fn spent(meetings: &[Meeting], now: Timestamp) -> Vec<Spent> {
    let mut all: Vec<Spent> = Vec::new();
    for meeting in meetings {
        let mut counted = Vec::new();
        for block in &meeting.blocks {
            let Some(step) = &block.step else { continue };
            let is_it = |one: &Spent| one.step == *step && one.service == block.service;
            let at = all.iter().position(is_it).unwrap_or_else(|| {
                all.push(Spent {
                    step: step.clone(),
                    service: block.service.clone(),
                    planned: 0,
                    used: SignedDuration::ZERO,
                    meetings: 0,
                });
                all.len() - 1
            });
            let one = &mut all[at];
            one.planned = one.planned.saturating_add(block.minutes);
            one.used = one.used.saturating_add(block.used(now));
            if !block.spans.is_empty() && !counted.contains(&at) {
                one.meetings += 1;
                counted.push(at);
            }
        }
    }
    all
}
