//! The parts of a step that are chosen, not written: kind, medium, worth, purpose, and what is true of it.

use super::Part;
use crate::method::PurposeId;
use crate::process::{Medium, Step, StepKind, Worth};
use crate::text::fold;
use crate::tui::app::Context;
use crate::tui::layers::model::purpose::proposed;

/// Something that can be chosen.
pub struct Choice {
    pub name: String,
    value: Value,
}

#[derive(Clone, PartialEq)]
enum Value {
    Kind(StepKind),
    Medium(Option<Medium>),
    Worth(Option<Worth>),
    Purpose(Option<PurposeId>),
    Registers(bool),
    Checks(bool),
    Errors(bool),
    Measured(bool),
}

impl Choice {
    /// Says so of a step.
    pub fn put(&self, step: &mut Step) {
        match &self.value {
            Value::Kind(kind) => step.kind = *kind,
            Value::Medium(medium) => step.medium = *medium,
            Value::Worth(worth) => step.worth = *worth,
            Value::Purpose(purpose) => step.purpose.clone_from(purpose),
            Value::Registers(is) => step.registers = *is,
            Value::Checks(is) => step.checks = *is,
            Value::Errors(is) => step.error_prone = *is,
            Value::Measured(is) => step.measured = *is,
        }
    }
}

/// Returns the kinds of steps with the locale key of each.
pub const KINDS: [(StepKind, &str); 7] = [
    (StepKind::Activity, "model-kind-activity"),
    (StepKind::Decision, "model-kind-decision"),
    (StepKind::Wait, "model-kind-wait"),
    (StepKind::Document, "model-kind-document"),
    (StepKind::HandOver, "model-kind-hand-over"),
    (StepKind::Start, "model-kind-start"),
    (StepKind::End, "model-kind-end"),
];

/// Returns what can be chosen of a part, and which is; none where the part is written.
pub fn choices(part: Part, step: &Step, context: &Context<'_>) -> Option<(Vec<Choice>, usize)> {
    let text = |key: &str| context.locale.text(key);
    let choice = |name: String, value: Value| Choice { name, value };
    let yes_no = |value: fn(bool) -> Value| {
        let both = [("common-no", false), ("common-yes", true)];
        let both = both.map(|(key, is)| choice(text(key), value(is)));
        both.into_iter().collect::<Vec<_>>()
    };
    let (all, now) = match part {
        Part::Kind => {
            let kinds = KINDS.iter();
            let kinds = kinds.map(|(kind, key)| choice(text(key), Value::Kind(*kind)));
            (kinds.collect(), Value::Kind(step.kind))
        }
        Part::Medium => {
            let kinds = [
                ("model-not-said", None),
                ("model-medium-paper", Some(Medium::Paper)),
                ("model-medium-digital", Some(Medium::Digital)),
            ];
            let all = kinds.map(|(key, medium)| choice(text(key), Value::Medium(medium)));
            (all.into_iter().collect(), Value::Medium(step.medium))
        }
        Part::Worth => {
            let kinds = [
                ("model-not-said", None),
                ("model-worth-adding", Some(Worth::Adding)),
                ("model-worth-needed", Some(Worth::Needed)),
                ("model-worth-waste", Some(Worth::Waste)),
            ];
            let all = kinds.map(|(key, worth)| choice(text(key), Value::Worth(worth)));
            (all.into_iter().collect(), Value::Worth(step.worth))
        }
        Part::Purpose => {
            let nothing = choice(text("model-no-purpose"), Value::Purpose(None));
            let likely = proposed(&step.text, context);
            let purposes = context.method.analysis.purposes.iter().map(|purpose| {
                let name = if likely.as_ref() == Some(&purpose.id) {
                    let name = [("name", purpose.name.as_str().into())];
                    context.locale.say("model-purpose-likely", &name)
                } else {
                    purpose.name.clone()
                };
                choice(name, Value::Purpose(Some(purpose.id.clone())))
            });
            let all = std::iter::once(nothing).chain(purposes).collect();
            (all, Value::Purpose(step.purpose.clone()))
        }
        Part::Registers => (yes_no(Value::Registers), Value::Registers(step.registers)),
        Part::Checks => (yes_no(Value::Checks), Value::Checks(step.checks)),
        Part::Errors => (yes_no(Value::Errors), Value::Errors(step.error_prone)),
        Part::Measured => (yes_no(Value::Measured), Value::Measured(step.measured)),
        _ => return None,
    };
    let mut all: Vec<Choice> = all;
    let at = all.iter().position(|choice| choice.value == now);
    // A purpose that the pack knows no longer stays what it is until another is chosen.
    let at = at.unwrap_or_else(|| {
        all.push(choice(text("model-purpose-unknown"), now));
        all.len() - 1
    });
    Some((all, at))
}

/// Returns the next choice whose name begins with a letter; a space takes the next one.
pub fn beginning_with(choices: &[Choice], at: usize, letter: char) -> usize {
    let count = choices.len();
    if letter == ' ' {
        return (at + 1) % count;
    }
    let letter = fold(&letter.to_string());
    let mut after = (1..=count).map(|by| (at + by) % count);
    let found = after.find(|at| fold(&choices[*at].name).starts_with(&letter));
    found.unwrap_or(at)
}
