//! Where cases go from a step, in one line: `4 30 % mangler; 6`.

use rust_decimal::Decimal;

use crate::process::{Flow, Model, Step};
use crate::tui::app::Context;
use crate::tui::layers::model::reading::{percent, share};
use crate::tui::notice::Notice;

/// Writes down where cases go from a step: the numbers of the steps, each with its part of the cases and its reason.
pub fn written(step: &Step, model: &Model, context: &Context<'_>) -> String {
    let steps = model.steps();
    let flows = step.next.iter().filter_map(|flow| {
        let at = steps.iter().position(|step| step.id == flow.to)?;
        let share = flow.share.map(|share| percent(share, context));
        let parts = [Some((at + 1).to_string()), share, Some(flow.label.clone())];
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        Some(parts.collect::<Vec<_>>().join(" "))
    });
    flows.collect::<Vec<_>>().join("; ")
}

/// Reads where cases go; says which part of the line is wrong, and how it is written.
pub fn read(typed: &str, model: &Model, context: &Context<'_>) -> Result<Vec<Flow>, Notice> {
    let steps = model.steps();
    let parts = typed.split(';').map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    let flow = |part: &str| {
        let (number, rest) = part
            .split_once(char::is_whitespace)
            .map_or((part, ""), |(number, rest)| (number, rest.trim()));
        let number: Option<usize> = number.trim_end_matches('.').parse().ok();
        let at = number.and_then(|number| number.checked_sub(1));
        let to = at.and_then(|at| steps.get(at)).ok_or_else(|| {
            let arguments = [("typed", part.into()), ("count", steps.len().into())];
            Notice::warning(context.locale.say("model-no-such-step", &arguments))
        })?;
        let (part_of, label) = rest
            .split_once('%')
            .map_or((None, rest), |(share, label)| (Some(share), label.trim()));
        let share = match part_of {
            Some(typed) => {
                share(typed, context).map_err(|why| Notice::said(context.locale.misread(&why)))?
            }
            None => None,
        };
        if share.is_some_and(|share| share > Decimal::ONE) {
            let text = context.locale.text("model-share-too-large");
            return Err(Notice::warning(text));
        }
        Ok(Flow {
            to: to.id,
            share,
            label: label.to_owned(),
        })
    };
    parts.map(flow).collect()
}
