//! What a model takes, in one line, and what is wrong with it, in another.

use std::collections::HashMap;

use uuid::Uuid;

use super::Kept;
use crate::locale::Argument;
use crate::process::{Flaw, Model};
use crate::tui::app::Context;
use crate::tui::layers::model::reading::percent;
use crate::tui::wrap::width;

/// Returns what a case takes, in so many columns at most: a figure that is cut is another figure. Nothing where nothing is
/// drawn, or the figures cannot be reckoned.
pub fn figures(kept: &Kept, context: &Context<'_>, columns: u16) -> Option<String> {
    if kept.model.steps.is_empty() {
        return None;
    }
    let found = kept.measures()?;
    let locale = context.locale;
    let figure = |number: rust_decimal::Decimal, decimals: u32| {
        Argument::from(locale.number(number.round_dp(decimals).normalize()))
    };
    let work = found.touch_municipal.checked_add(found.touch_citizen)?;
    let arguments = [
        ("work", figure(work, 1)),
        ("municipal", figure(found.touch_municipal, 1)),
        ("citizen", figure(found.touch_citizen, 1)),
        ("wait", figure(found.wait, 1)),
        ("lead", figure(found.lead, 1)),
        ("days", figure(found.days, 2)),
        ("hand", figure(found.hand_offs.into(), 0)),
    ];
    let whole = locale.say("model-figures", &arguments);
    if width(&whole) <= columns {
        return Some(whole);
    }
    Some(locale.say("model-figures-short", &arguments))
}

/// Says what is wrong with a model: the first of it, and how much more there is; nothing where nothing is.
pub fn flaws(kept: &Kept, context: &Context<'_>) -> Option<String> {
    let flaws = kept.flaws();
    let first = in_words(flaws.first()?, &kept.model, context);
    let more = flaws.len() - 1;
    if more == 0 {
        return Some(first);
    }
    let arguments = [("first", first.into()), ("count", more.into())];
    Some(context.locale.say("model-flaw-more", &arguments))
}

/// Returns what is wrong, with the number of the step where it is and what to do.
fn in_words(flaw: &Flaw, model: &Model, context: &Context<'_>) -> String {
    let steps = model.steps();
    let numbers: HashMap<Uuid, usize> = steps.iter().map(|step| step.id).zip(1..).collect();
    let number = |id: &Uuid| numbers.get(id).copied().unwrap_or_default();
    let step = flaw.step().map_or(0, |id| number(&id));
    let share = match flaw {
        Flaw::Shares { sum, .. } => percent(*sum, context),
        Flaw::ShareOutside { share, .. } => percent(*share, context),
        _ => String::new(),
    };
    let steps = match flaw {
        Flaw::Endless { steps } => {
            let numbers = steps.iter().map(|step| number(step).to_string());
            numbers.collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    };
    let arguments = [
        ("step", step.into()),
        ("share", share.into()),
        ("steps", steps.into()),
    ];
    context
        .locale
        .say(&format!("model-flaw-{}", flaw.name()), &arguments)
}
