//! Reads the tests by which ideas are judged: what each asks, and what comes out of it.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::super::super::craft::{Named, Test, TestQuestion, Verdict};
use super::super::super::problem::{CraftFault, Fault};
use super::super::super::reader::{Reader, Spot};
use super::super::checks::{in_range, not_in_order, not_larger, word};
use super::super::unknown_word;
use super::super::words::single_name;

/// What can come out of a test.
const RESULTS: [&str; 3] = ["sum", "product", "class"];

pub(super) fn read(reader: &mut Reader<'_, '_>) -> Vec<Test> {
    let mut ids = HashMap::new();
    reader.tables("test", |reader| {
        let id = single_name(reader, &mut ids);
        let written = reader.needed_text("result");
        let found = if written.what.is_empty() {
            None
        } else {
            word(reader, "result", &written, &RESULTS)
        };
        let result = found.map_or("sum", |at| RESULTS[at]);
        reader.need("questions");
        let mut names = HashMap::new();
        let questions = reader.tables("questions", |reader| {
            question(reader, &mut names, result == "product")
        });
        Test {
            name: reader.needed_text("name").what,
            purpose: reader.needed_text("purpose").what,
            result: match result {
                "product" => Verdict::Product,
                "class" => class(reader, &id, &questions),
                _ => sum(reader, &questions),
            },
            questions,
            id: id.into(),
        }
    })
}

fn question(
    reader: &mut Reader<'_, '_>,
    names: &mut HashMap<String, Spot>,
    of_product: bool,
) -> TestQuestion {
    let mut question = TestQuestion {
        id: single_name(reader, names),
        text: reader.needed_text("text").what,
        short: reader.text("short"),
        help: reader.text("help"),
        min: Decimal::ZERO,
        max: None,
        values: values(reader),
        unit: reader.text("unit"),
        divides: of_product && reader.flag("divides"),
    };
    if let (Some(least), Some(most)) = (question.values.first(), question.values.last()) {
        // Where the values are listed, they say themselves from where to where they go.
        (question.min, question.max) = (least.value, Some(most.value));
    } else {
        question.min = reader.number("min").unwrap_or_default();
        question.max = reader.number("max");
        if question.max.is_some_and(|max| max <= question.min) {
            not_larger(reader, "max", &question.min);
        }
    }
    if question.divides && question.min <= Decimal::ZERO {
        not_larger(reader, "min", &Decimal::ZERO);
    }
    question
}

fn values(reader: &mut Reader<'_, '_>) -> Vec<Named> {
    let values = reader.tables("values", |reader| {
        reader.need("value");
        Named {
            value: reader.number("value").unwrap_or_default(),
            name: reader.needed_text("name").what,
        }
    });
    let ordered = values.is_sorted_by(|one, next| one.value < next.value);
    if !ordered {
        not_in_order(reader, "values");
    }
    values
}

fn sum(reader: &mut Reader<'_, '_>, questions: &[TestQuestion]) -> Verdict {
    let threshold = reader.number("threshold");
    let least = questions.iter().map(|question| question.min).sum();
    let most: Option<Decimal> = questions.iter().map(|question| question.max).sum();
    // A question whose numbers are wrong is told of where it stands.
    let told = |question: &TestQuestion| question.max.is_some_and(|max| max <= question.min);
    if let (Some(threshold), Some(most)) = (threshold, most)
        && !questions.iter().any(told)
    {
        in_range(reader, "threshold", threshold, least, most);
    }
    let (mut pass, mut fail) = Default::default();
    if threshold.is_some() {
        pass = reader.needed_text("pass").what;
        fail = reader.needed_text("fail").what;
    }
    Verdict::Sum {
        threshold,
        pass,
        fail,
    }
}

fn class(reader: &mut Reader<'_, '_>, test: &str, questions: &[TestQuestion]) -> Verdict {
    for key in ["limited", "share"] {
        reader.need(key);
    }
    let limited = reader.number("limited");
    let share = reader.number("share");
    if let Some(share) = share {
        in_range(reader, "share", share, Decimal::ZERO, Decimal::ONE);
    }
    // The first question says which class it is, the second how much effort it takes.
    match questions {
        [] => {}
        [class, rest @ ..] => {
            if rest.is_empty() {
                let test = test.to_owned();
                let fault = CraftFault::EffortMissing { test };
                reader.note(reader.spot_of("id"), Fault::Craft(fault));
            }
            let known: Vec<_> = class.values.iter().map(|named| named.value).collect();
            if known.is_empty() {
                let key = "values".to_owned();
                reader.note(reader.spot_of("questions"), Fault::MissingKey { key });
            } else if let Some(limited) = limited.filter(|limited| !known.contains(limited)) {
                let known: Vec<_> = known.iter().map(Decimal::to_string).collect();
                let known: Vec<_> = known.iter().map(String::as_str).collect();
                let limited = limited.to_string();
                let fault = unknown_word("limited", &limited, &known);
                reader.note(reader.spot_of("limited"), fault);
            }
        }
    }
    Verdict::Class {
        limited: limited.unwrap_or_default(),
        share: share.unwrap_or_default(),
    }
}
