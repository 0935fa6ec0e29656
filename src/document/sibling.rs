//! Compares a document template with the same one in another language: both have to fill in the same things.

use std::collections::BTreeSet;

use super::check::{CALLS, written_out};
use crate::method::{Lack, Method, Place, Remark};

/// The words of the template language itself.
const SYNTAX: [&str; 24] = [
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "in",
    "endfor",
    "set",
    "endset",
    "macro",
    "endmacro",
    "call",
    "endcall",
    "filter",
    "endfilter",
    "with",
    "endwith",
    "not",
    "and",
    "or",
    "is",
    "true",
    "false",
    "none",
];

/// Returns which templates of a language fill in other things than those of the pack's own.
pub fn siblings(own: &Method, other: &Method) -> Vec<Remark> {
    let pairs = own.templates.iter().zip(&other.templates);
    let translated = pairs.filter(|(own, other)| own.file != other.file);
    let compared = translated.filter_map(|(own, other)| {
        let (wanted, given) = (placeholders(&own.body), placeholders(&other.body));
        let missing: Vec<_> = wanted.difference(&given).cloned().collect();
        let extra: Vec<_> = given.difference(&wanted).cloned().collect();
        let place = Place {
            file: other.file.clone(),
            line: other.line,
            column: 1,
        };
        (!missing.is_empty() || !extra.is_empty()).then_some(Remark {
            place,
            lack: Lack::Placeholders { missing, extra },
        })
    });
    compared.collect()
}

/// Returns what a template fills in and asks for: the names outside its own texts, and the ids in its calls.
fn placeholders(body: &str) -> BTreeSet<String> {
    let ids = CALLS.iter().flat_map(|(call, _)| written_out(body, call));
    let mut names: BTreeSet<String> = ids.map(|(_, id)| id.to_owned()).collect();
    let mut rest = body;
    while let Some(start) = rest.find("{{").into_iter().chain(rest.find("{%")).min() {
        let inner = &rest[start + 2..];
        let end = inner.find("}}").into_iter().chain(inner.find("%}")).min();
        let (expression, after) = inner.split_at(end.unwrap_or(inner.len()));
        names.extend(words(expression));
        rest = after;
    }
    names
}

/// Returns the names in an expression; its texts are the translator's own.
fn words(expression: &str) -> BTreeSet<String> {
    let mut code = String::new();
    let mut quote = None;
    for letter in expression.chars() {
        match quote {
            Some(open) if open == letter => quote = None,
            Some(_) => {}
            None if matches!(letter, '"' | '\'') => {
                quote = Some(letter);
                code.push(' ');
            }
            None => code.push(letter),
        }
    }
    let part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.');
    let words = code.split(|letter| !part(letter));
    let words = words.map(|word| word.trim_matches('.'));
    words
        .filter(|word| word.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_'))
        .filter(|word| !SYNTAX.contains(word))
        .map(str::to_owned)
        .collect()
}
