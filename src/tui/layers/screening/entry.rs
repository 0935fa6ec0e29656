//! Figures typed one after the other, until they are an answer.

use rust_decimal::Decimal;

use crate::method::TestQuestion;

/// What one more letter makes of a figure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Typed {
    /// An answer that can be nothing else.
    Whole(Decimal),
    /// It may go on.
    Going(String),
    Wrong,
}

/// The longest figure.
const LONGEST: usize = 12;

/// Returns what a figure becomes with one more letter.
pub fn typed(question: &TestQuestion, before: &str, letter: char) -> Typed {
    if !question.values.is_empty() {
        let value = letter.to_digit(10).and_then(|digit| named(question, digit));
        return value.map_or(Typed::Wrong, Typed::Whole);
    }
    let text = format!("{before}{letter}");
    if text.len() > LONGEST {
        return Typed::Wrong;
    }
    if text.ends_with(',') {
        let first = !before.is_empty() && !before.contains(',');
        return if first {
            Typed::Going(text)
        } else {
            Typed::Wrong
        };
    }
    let Some(number) = read(&text) else {
        return Typed::Wrong;
    };
    match question.max {
        Some(max) if number > max => Typed::Wrong,
        // Another figure would make it more than there can be.
        Some(max) if !text.contains(',') && is_full(number, max) && question.admits(number) => {
            Typed::Whole(number)
        }
        _ => Typed::Going(text),
    }
}

/// Returns the answer that a figure is as it stands.
pub fn value(question: &TestQuestion, typed: &str) -> Option<Decimal> {
    let number = read(typed.trim_end_matches(','))?;
    question.admits(number).then_some(number)
}

/// Returns the figure that stands for one of the values: the value itself where each is a single figure, else its place.
pub fn figure(question: &TestQuestion, at: usize) -> Decimal {
    let value = question.values.get(at).map(|named| named.value);
    match value {
        Some(value) if are_figures(question) => value,
        _ => Decimal::from(at + 1),
    }
}

fn named(question: &TestQuestion, digit: u32) -> Option<Decimal> {
    let mut values = 0..question.values.len();
    let at = values.find(|at| figure(question, *at) == Decimal::from(digit))?;
    Some(question.values[at].value)
}

fn are_figures(question: &TestQuestion) -> bool {
    let is_figure = |value: Decimal| value.fract().is_zero() && value < Decimal::TEN;
    let mut values = question.values.iter().map(|named| named.value);
    values.all(|value| is_figure(value) && value >= Decimal::ZERO)
}

fn is_full(number: Decimal, max: Decimal) -> bool {
    let ten = number.checked_mul(Decimal::TEN);
    number.is_zero() || ten.is_none_or(|ten| ten > max)
}

fn read(text: &str) -> Option<Decimal> {
    text.replace(',', ".").parse().ok()
}
