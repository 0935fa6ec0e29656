//! Fills in a template of the pack, with limits on what a template may cost.

use std::collections::{BTreeMap, HashSet};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value};

use super::TemplateFault;
use super::held::Held;
use crate::method::{Fault, Place, Problem, Template, nearest};

/// The most steps that filling in a template may take.
const FUEL: u64 = 2_000_000;
/// The most letters that a template may write, in bytes, without what people have typed.
const LONGEST: usize = 4 << 20;
/// The most letters of a template that a fault shows.
const SHOWN: usize = 60;

/// A template that is filled in: Markdown, and the words that its marks stand for.
pub(super) struct Filled {
    pub markdown: String,
    pub held: Held,
}

/// What one of the template's own calls found wrong, since the engine's errors carry only text.
pub(super) type Objection = Arc<Mutex<Option<Fault>>>;

/// Fills in a template; `names` gives what the template may name, and is told which names it uses.
pub(super) fn fill(
    template: &Template,
    names: impl FnOnce(&HashSet<String>, &Objection) -> BTreeMap<&'static str, Value>,
) -> Result<Filled, TemplateFault> {
    let held = Arc::new(Mutex::new(Held::default()));
    let environment = environment(&held);
    let compiled = environment
        .template_from_named_str(&template.id, &template.body)
        .map_err(|error| fault(template, &error, None))?;
    let objection = Objection::default();
    let names = names(&compiled.undeclared_variables(false), &objection);
    let mut output = Output(Vec::new());
    compiled
        .render_captured_to(Value::from(names), &mut output)
        .map_err(|error| fault(template, &error, lock(&objection).take()))?;
    let held = std::mem::take(&mut *lock(&held));
    Ok(Filled {
        markdown: String::from_utf8_lossy(&output.0).into_owned(),
        held,
    })
}

/// Returns the names that a template uses and does not declare, as far as they are written out.
pub(super) fn names_used(template: &Template) -> Result<HashSet<String>, TemplateFault> {
    environment(&Arc::default())
        .template_from_named_str(&template.id, &template.body)
        .map(|compiled| compiled.undeclared_variables(true))
        .map_err(|error| fault(template, &error, None))
}

/// Returns what a lock guards; what a thread that failed left behind is as good as any.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn environment(held: &Arc<Mutex<Held>>) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_fuel(Some(FUEL));
    environment.set_debug(true);
    // Escaping is on so that what a macro has written is not held back once more.
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
    for filter in ["safe", "escape", "e"] {
        // Nothing may pass for Markdown but what stands in the template.
        environment.remove_filter(filter);
    }
    let held = Arc::clone(held);
    environment.set_formatter(move |output, _, value| {
        match value.as_str() {
            Some(words) if value.is_safe() => output.write_str(words)?,
            Some(words) => output.write_str(&lock(&held).hold(words))?,
            None if value.is_number() => write!(output, "{value}")?,
            None => output.write_str(&lock(&held).hold(&value.to_string()))?,
        }
        Ok(())
    });
    environment
}

/// Takes what a template writes, up to a limit.
struct Output(Vec<u8>);

impl io::Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > LONGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Returns a fault at a place of the template's body.
pub(super) fn fault_at(template: &Template, offset: usize, fault: Fault) -> Problem {
    let before = template.body.get(..offset).unwrap_or_default();
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Problem {
        place: Place {
            file: template.file.clone(),
            line: template.line + before.matches('\n').count(),
            column: before[line_start..].chars().count() + 1,
        },
        fault,
    }
}

fn fault(template: &Template, error: &Error, objection: Option<Fault>) -> TemplateFault {
    let body = &template.body;
    let line = error.line().unwrap_or(1);
    let line_start = body
        .match_indices('\n')
        .nth(line.wrapping_sub(2))
        .filter(|_| line > 1)
        .map_or(0, |(newline, _)| newline + 1);
    let range = error.range().filter(|range| {
        range.start >= line_start
            && body
                .get(range.clone())
                .is_some_and(|found| !found.is_empty())
    });
    let line_text = body[line_start..].lines().next().unwrap_or_default();
    let found = range
        .clone()
        .and_then(|range| body.get(range))
        .unwrap_or(line_text);
    let found: String = found
        .lines()
        .next()
        .unwrap_or_default()
        .trim()
        .chars()
        .take(SHOWN)
        .collect();
    let wrong = match error.kind() {
        ErrorKind::SyntaxError | ErrorKind::BadEscape => "syntax",
        ErrorKind::UnknownFilter | ErrorKind::UnknownTest => "unknown-filter",
        ErrorKind::UndefinedError | ErrorKind::UnknownFunction | ErrorKind::UnknownMethod => {
            "not-there"
        }
        ErrorKind::OutOfFuel | ErrorKind::WriteFailure => "without-end",
        _ => "failed",
    };
    let fault = objection.unwrap_or(Fault::Template {
        wrong,
        found,
        nearest: None,
    });
    let offset = range.map_or(line_start, |range| range.start);
    Box::new(fault_at(template, offset, fault))
}

/// Returns the fault of naming something that nothing in the pack bears.
pub(super) fn unknown<'n>(
    kind: &'static str,
    found: &str,
    known: impl IntoIterator<Item = &'n str>,
) -> Fault {
    Fault::UnknownName {
        kind,
        found: found.to_owned(),
        nearest: nearest(found, known),
    }
}
