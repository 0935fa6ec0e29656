//! What a step is for and how to run it, as the facilitator is told.

use super::app::Context;
use crate::method::Step;

/// Returns what there is to say of a step: a heading and a text each, without those that say nothing.
pub fn about(context: &Context<'_>, step: &Step) -> Vec<(String, String)> {
    let text = |key: &str| context.locale.text(key);
    let roles = step.roles.iter();
    let roles: Vec<String> = roles
        .map(|role| context.locale.role(context.method, role.as_str()))
        .collect();
    let told = [
        (text("workshop-step-purpose"), step.purpose.clone()),
        (text("workshop-step-how"), step.how.clone()),
        (text("workshop-step-roles"), roles.join(", ")),
        (text("workshop-step-time"), time(context, step)),
        (text("workshop-step-output"), step.output.join(", ")),
    ];
    told.into_iter()
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

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
