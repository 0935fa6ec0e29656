//! Which language is spoken: the one asked for by name, else the user's own; a method may bring it along.

use std::ffi::OsString;
use std::path::Path;

use super::Surroundings;
use crate::locale::Locale;
use crate::method::near;
use crate::store::{Places, pack};

/// Returns the language to speak, and whether the one asked for by name is there.
///
/// The words are parsed with help in this language, so it has to be known before.
pub(super) fn spoken(words: &[OsString], surroundings: &Surroundings) -> (Locale, bool) {
    let words: Vec<&str> = words.iter().filter_map(|word| word.to_str()).collect();
    let own = || {
        let mut wanted = surroundings.languages.iter();
        let found = wanted.find_map(|wanted| nearest(&words, wanted));
        found.unwrap_or_else(|| Locale::chosen(&[]))
    };
    match option(&words, "--lang").map(|named| nearest(&words, named)) {
        Some(Some(locale)) => (locale, true),
        Some(None) => (own(), false),
        None => (own(), true),
    }
}

/// Returns the wanted language, or the nearest one to it that the program speaks or a method brings along.
fn nearest(words: &[&str], wanted: &str) -> Option<Locale> {
    let mut near = near(wanted).into_iter();
    near.find_map(|code| Locale::named(code).or_else(|| brought(words, code)))
}

/// Returns a language that is brought along by a method whose folder is named, or by one that is installed.
fn brought(words: &[&str], code: &str) -> Option<Locale> {
    let values = words.iter().skip(1).map(|word| match word.split_once('=') {
        Some((option, value)) if option.starts_with("--") => value,
        _ => word,
    });
    let mut named = values.filter_map(|value| pack::sentences(Path::new(value), code));
    let installed = || {
        let data = option(words, "--data-dir").map(Path::new);
        let methods = Places::find(data).ok()?.methods();
        let folders = pack::all_installed(&methods);
        folders
            .iter()
            .find_map(|folder| pack::sentences(folder, code))
    };
    let files = named.next().or_else(installed)?;
    Some(Locale::of_files(code, files))
}

/// Returns what is written for an option, in the same word or in the next one.
fn option<'w>(words: &[&'w str], name: &str) -> Option<&'w str> {
    let mut words = words.iter().skip(1);
    let inline = words.find_map(|word| match word.strip_prefix(name) {
        Some("") => Some(None),
        Some(rest) => rest.strip_prefix('=').map(Some),
        None => None,
    })?;
    inline.or_else(|| words.next().copied())
}
