//! What a step is for, in one line.

use super::app::Context;
use crate::method::Step;

/// Returns the purpose of a step with the time it is proposed to take, in one line.
pub fn purpose(context: &Context<'_>, step: &Step) -> String {
    [step.purpose.clone(), time(context, step)]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn time(context: &Context<'_>, step: &Step) -> String {
    let minutes = usize::try_from(step.minutes).unwrap_or(0);
    if minutes == 0 {
        return String::new();
    }
    let arguments = [("count", minutes.into())];
    context.locale.say("workshop-step-minutes", &arguments)
}
