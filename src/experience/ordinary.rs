//! Finds which words of names are ordinary words in the same texts, so that they are not taken for names there.

use std::collections::HashSet;

use super::case::Case;
use super::pieces::{Name, is_capital, pieces, words};
use crate::method::Value;

/// Returns the words of a case that name nobody by themselves, in small letters.
///
/// They are written small somewhere, outside the names, and a capital only begins a sentence with them.
pub(super) fn ordinary(case: &Case, names: &[Name]) -> HashSet<String> {
    let whole: Vec<_> = names
        .iter()
        .filter(|name| name.words.len() > 1)
        .map(|name| Name {
            alone: Vec::new(),
            ..name.clone()
        })
        .collect();
    let mut small = HashSet::new();
    let mut capital = HashSet::new();
    for text in texts(case) {
        let found = pieces(text, &whole);
        for range in words(text) {
            let is_named = found.iter().any(|piece| piece.range.contains(&range.start));
            if is_named || is_joined(text, range.start, range.end) {
                continue;
            }
            let word = &text[range.clone()];
            if !is_capital(word) {
                small.insert(word.to_lowercase());
            } else if !begins(&text[..range.start]) {
                capital.insert(word.to_lowercase());
            }
        }
    }
    small.retain(|word| !capital.contains(word));
    small
}

/// Says whether a word is only a part of something longer, such as an address on the web.
fn is_joined(text: &str, start: usize, end: usize) -> bool {
    let joins = |letter: char| matches!(letter, '.' | '/' | '-' | '_' | '@' | ':');
    let before = text[..start].strip_suffix(joins);
    let after = text[end..].strip_prefix(joins);
    before.is_some_and(|before| before.ends_with(|letter: char| !letter.is_whitespace()))
        || after.is_some_and(|after| after.starts_with(char::is_alphanumeric))
}

/// Says whether a sentence begins after this: a capital tells nothing there.
fn begins(before: &str) -> bool {
    let is_opening = |letter: char| matches!(letter, '«' | '"' | '“' | '(' | '[');
    let before = before.trim_end_matches([' ', '\u{a0}']);
    before.is_empty()
        || before.ends_with(is_opening)
        || before.ends_with(['.', ':', ';', '!', '?', '\n', '|', '–', '-', '•', '*'])
}

/// Returns everything that is written in a case in running text.
fn texts(case: &Case) -> Vec<&str> {
    let mut texts = Vec::new();
    for answer in &case.answers {
        if let Some(value) = &answer.value {
            written(value, &mut texts);
        }
        texts.extend([answer.reason.as_str(), &answer.legal_basis]);
    }
    texts.extend(case.notes.iter().map(|note| note.text.as_str()));
    texts
}

fn written<'v>(value: &'v Value, texts: &mut Vec<&'v str>) {
    match value {
        Value::Text(text) => texts.push(text),
        Value::Rows(rows) => {
            for cell in rows.iter().flat_map(|row| row.values()) {
                written(cell, texts);
            }
        }
        _ => {}
    }
}
