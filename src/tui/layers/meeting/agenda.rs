//! Which steps a meeting is to be about, seen from where the facilitator stands.

use super::super::people;
use crate::meeting::{Meeting, Part, plan};
use crate::method::{Per, Step};
use crate::tui::app::Context;
use crate::tui::timing;

/// Returns the agenda that the pack proposes for the step where one stands.
pub(super) fn of_step(context: &Context<'_>) -> Option<Meeting> {
    let step = people::step(context)?;
    let time = timing::keeping(context.method, context.locale);
    let blocks = plan(&[part(step, context)], &time);
    Some(Meeting::new(&step.name, blocks))
}

/// Returns what a meeting could be about further: the step where one stands, or the one after its last.
pub(super) fn next_part<'c>(meeting: &Meeting, context: &Context<'c>) -> Option<Part<'c>> {
    let here = part(people::step(context)?, context);
    if !meeting.is_about(&here) {
        return Some(here);
    }
    let mut steps = context.method.steps().map(|(_, step)| part(step, context));
    // What comes after the last step of the agenda.
    let last = meeting
        .blocks
        .iter()
        .rev()
        .find_map(|block| block.step.as_ref())?;
    steps.find(|part| part.step.id == *last)?;
    steps.find(|part| !meeting.is_about(part))
}

fn part<'c>(step: &'c Step, context: &Context<'c>) -> Part<'c> {
    let service = context.desk.and_then(|desk| desk.service());
    let service = service.filter(|_| step.per == Per::Service);
    Part {
        step,
        service: service.cloned(),
    }
}
