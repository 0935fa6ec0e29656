//! What comes out of a test in words, and the ideas in the order of it.

use std::cmp::Reverse;

use rust_decimal::Decimal;
use uuid::Uuid;

use super::{entry, outcome};
use crate::board::{Idea, Outcome, share};
use crate::method::{Test, TestQuestion, Verdict};
use crate::tui::app::Context;

/// Returns the ideas in the order of what came out, the best first; those without a result last, as they were written.
pub fn ordered(test: &Test, ideas: &[&Idea]) -> Vec<Uuid> {
    let figure = |idea: &&Idea| outcome(idea, test).and_then(|outcome| outcome.figure());
    let mut placed: Vec<(Option<Decimal>, Uuid)> =
        ideas.iter().map(|idea| (figure(idea), idea.id)).collect();
    // The first class of a test is what must be; of points the most is best.
    if matches!(test.result, Verdict::Class { .. }) {
        let classes = test.questions.first().map(|question| &question.values);
        let place = |value: Option<Decimal>| {
            let mut named = classes.into_iter().flatten();
            value.and_then(|value| named.position(|named| named.value == value))
        };
        placed.sort_by_key(|(figure, _)| place(*figure).unwrap_or(usize::MAX));
    } else {
        placed.sort_by_key(|(figure, _)| Reverse(*figure));
    }
    placed.into_iter().map(|(_, id)| id).collect()
}

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
        Some(Outcome::Class(value)) => class(test, value),
        Some(Outcome::Partial { answered, of, .. }) => format!("{answered}/{of}"),
        Some(Outcome::Zero { .. } | Outcome::TooLarge) => glyphs.alert.to_owned(),
    }
}

/// Says what came out.
pub fn in_words(context: &Context<'_>, test: &Test, idea: &Idea) -> String {
    let locale = context.locale;
    let verdict = |passes: Option<bool>| match (&test.result, passes) {
        (Verdict::Sum { pass, .. }, Some(true)) => pass.clone(),
        (Verdict::Sum { fail, .. }, Some(false)) => fail.clone(),
        _ => String::new(),
    };
    match outcome(idea, test) {
        None => locale.text("board-not-tested"),
        Some(Outcome::Sum { points, passes }) => {
            let most: Option<Vec<Decimal>> = test.questions.iter().map(most).collect();
            let add = |sum: Decimal, most| sum.saturating_add(most);
            let most = most.map(|most| most.into_iter().fold(Decimal::ZERO, add));
            let points = ("points", locale.number(points).into());
            let said = match most {
                Some(most) => locale.say(
                    "board-points-of",
                    &[points, ("of", locale.number(most).into())],
                ),
                None => locale.say("board-points", &[points]),
            };
            joined(&said, &verdict(passes))
        }
        Some(Outcome::Product(value)) => {
            let value = locale.number(value.round_dp(1));
            locale.say("board-result", &[("value", value.into())])
        }
        Some(Outcome::Class(value)) => class(test, value),
        Some(Outcome::Partial {
            answered,
            of,
            passes,
            ..
        }) => {
            let arguments = [("answered", answered.into()), ("of", of.into())];
            let said = locale.say("board-partly", &arguments);
            joined(&said, &verdict(passes))
        }
        Some(Outcome::Zero { question }) => {
            let name = test
                .questions
                .get(question)
                .map(|question| question.short.as_str());
            let name = [("question", name.unwrap_or_default().into())];
            locale.say("board-divides-by-zero", &name)
        }
        Some(Outcome::TooLarge) => locale.text("board-too-large"),
    }
}

/// Says how much of the effort the limited class takes; nothing where the test has no classes.
pub fn of_all(context: &Context<'_>, test: &Test, ideas: &[&Idea]) -> Option<(String, bool)> {
    let Verdict::Class { limited, .. } = test.result else {
        return None;
    };
    let locale = context.locale;
    let share = share(test, ideas.iter().copied())?;
    let percent = |part: Decimal| {
        let whole = part.saturating_mul(Decimal::ONE_HUNDRED).round();
        locale.say(
            "common-percent",
            &[("percent", locale.number(whole).into())],
        )
    };
    let arguments = [
        ("class", class(test, limited).into()),
        ("allowed", percent(share.allowed).into()),
        ("part", share.part.map(percent).unwrap_or_default().into()),
    ];
    let key = match share.part {
        None => "board-share-none",
        Some(_) if share.is_exceeded() => "board-share-over",
        Some(_) => "board-share",
    };
    let mut said = locale.say(key, &arguments);
    if share.unknown > 0 {
        let count = [("count", share.unknown.into())];
        said = format!("{said} {}", locale.say("board-share-unknown", &count));
    }
    Some((said, share.is_exceeded()))
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

fn class(test: &Test, value: Decimal) -> String {
    let mut values = test
        .questions
        .first()
        .into_iter()
        .flat_map(|question| &question.values);
    let named = values.find(|named| named.value == value);
    named.map(|named| named.name.clone()).unwrap_or_default()
}

fn most(question: &TestQuestion) -> Option<Decimal> {
    let largest = question.values.iter().map(|named| named.value).max();
    question.max.or(largest)
}

fn joined(said: &str, verdict: &str) -> String {
    if verdict.is_empty() {
        said.to_owned()
    } else {
        format!("{said}: {verdict}")
    }
}
