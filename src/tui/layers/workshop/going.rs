//! Going from step to step.

use super::State;
use crate::tui::app::Context;
use crate::tui::layers::Request;
use crate::tui::notice::Notice;
use crate::tui::step;

impl State {
    /// Says what the step is for that one has come to.
    pub(super) fn arrive(&self, context: &Context<'_>) -> Vec<Request> {
        let (phase, step) = self.step;
        let purpose = step::purpose(context, &context.method.phases[phase].steps[step]);
        let said = (!purpose.is_empty()).then(|| Request::Say(Notice::info(purpose)));
        said.into_iter()
            .chain([Request::Place(self.place(context))])
            .collect()
    }

    /// Goes to the next step or to the one before.
    pub(super) fn walk(&mut self, context: &Context<'_>, on: bool) {
        let steps: Vec<(usize, usize)> = context
            .method
            .phases
            .iter()
            .enumerate()
            .flat_map(|(at, phase)| (0..phase.steps.len()).map(move |step| (at, step)))
            .collect();
        let here = steps
            .iter()
            .position(|step| *step == self.step)
            .unwrap_or(0);
        let there = if on {
            (here + 1).min(steps.len().saturating_sub(1))
        } else {
            here.saturating_sub(1)
        };
        if there != here {
            self.step = steps[there];
            self.at = 0;
        }
    }
}
