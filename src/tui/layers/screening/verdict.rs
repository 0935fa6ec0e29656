//! What comes out of a test in a few letters, and the answers that its questions have.

use rust_decimal::Decimal;

use super::entry;
use crate::board::{Idea, Outcome, outcome};
use crate::method::{Test, TestQuestion};
use crate::tui::app::Context;

/// Returns what came out in a few letters, for the end of a row.
pub fn short(context: &Context<'_>, test: &Test, idea: &Idea) -> String {
    let (locale, glyphs) = (context.locale, &context.look.glyphs);
    match outcome(idea, test) {
        None => String::new(),
        Some(Outcome::Sum { points, passes }) => {
            let sign = match passes {
                Some(true) => glyphs.done,
                Some(false) => glyphs.closed,
                None => "",
            };
            format!("{} {sign}", locale.number(points))
                .trim_end()
                .to_owned()
        }
        Some(Outcome::Product(value)) => locale.number(value.round_dp(1)),
        Some(Outcome::Class(value)) => test.class(value).unwrap_or_default().to_owned(),
        Some(Outcome::Partial { answered, of, .. }) => format!("{answered}/{of}"),
        Some(Outcome::Zero { .. } | Outcome::TooLarge) => glyphs.alert.to_owned(),
    }
}

/// Says which answers a question has, with the figure that gives each.
pub fn scale(context: &Context<'_>, question: &TestQuestion) -> String {
    let locale = context.locale;
    if question.values.is_empty() {
        let unit = question.unit.as_str();
        let arguments = [
            ("min", locale.number(question.min).into()),
            (
                "max",
                question
                    .max
                    .map(|max| locale.number(max))
                    .unwrap_or_default()
                    .into(),
            ),
            ("unit", unit.into()),
        ];
        let key = match (question.max, unit.is_empty()) {
            (Some(_), _) => "board-scale-between",
            (None, true) => "board-scale-from",
            (None, false) => "board-scale-unit",
        };
        return locale.say(key, &arguments);
    }
    let values = question.values.iter().enumerate().map(|(at, named)| {
        let figure = entry::figure(question, at);
        let name = if named.name.is_empty() {
            locale.number(named.value)
        } else {
            named.name.clone()
        };
        format!("{} {name}", locale.number(figure))
    });
    values.collect::<Vec<_>>().join("  ")
}

/// Returns an answer as a cell shows it.
pub fn cell(context: &Context<'_>, question: &TestQuestion, value: Decimal) -> String {
    let named = question.values.iter().find(|named| named.value == value);
    match named {
        // A class is a word; points are figures.
        Some(named) if !question.values[0].value.is_zero() && value.fract().is_zero() => {
            named.name.clone()
        }
        _ => context.locale.number(value),
    }
}
