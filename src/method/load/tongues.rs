//! Finds the files of each further language: the pack's own texts, and the program's sentences where it brings them.

use std::collections::BTreeMap;

use super::super::problem::{Fault, Place, Problem};
use super::super::{Method, is_name};
use super::Sources;

/// The folder of the program's own sentences in languages that it does not speak itself.
pub const SENTENCES: &str = "locale";

/// The files of each further language.
pub(in super::super) type Texts = BTreeMap<String, Vec<(String, String)>>;

/// Returns the files of each further language, with their whole path.
pub(super) fn texts(
    sources: &Sources,
    method: Option<&Method>,
    problems: &mut Vec<Problem>,
) -> Texts {
    let mut texts = Texts::new();
    for (name, text) in &sources.files {
        let Some((language, _)) = name
            .strip_prefix("texts/")
            .and_then(|within| within.split_once('/'))
        else {
            continue;
        };
        let own = method.is_some_and(|method| method.language == language);
        if own || !is_name(language) {
            let place = Place {
                file: name.clone(),
                ..Place::default()
            };
            let found = language.to_owned();
            let fault = Fault::NotLanguage { found };
            problems.push(Problem { place, fault });
            continue;
        }
        let files = texts.entry(language.to_owned()).or_default();
        files.push((name.clone(), text.clone()));
    }
    texts
}

/// Returns the files of the program's own sentences in each language, by their names in its folder.
pub(in super::super) fn sentences(sources: &Sources) -> Texts {
    let mut sentences = Texts::new();
    for (name, text) in &sources.files {
        let within = name.strip_prefix(SENTENCES);
        let within = within.and_then(|within| within.strip_prefix('/')?.split_once('/'));
        if let Some((language, file)) = within.filter(|(language, _)| is_name(language)) {
            let files = sentences.entry(language.to_owned()).or_default();
            files.push((file.to_owned(), text.clone()));
        }
    }
    sentences
}
