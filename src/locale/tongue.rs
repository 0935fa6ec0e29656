//! The program's sentences in the languages that a pack brings along: how many there are, and what is wrong with them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;

use super::choose::LANGUAGES;
use super::{DEFAULT, Locale};
use crate::method::{Lack, Pack, Place, Remark, SENTENCES};

/// How far the program's sentences have come in a language that a pack brings along.
#[derive(Clone, Debug)]
pub struct Tongue {
    pub language: String,
    /// How many sentences the program has.
    pub sentences: usize,
    /// How many of them there are in this language.
    pub translated: usize,
    pub remarks: Vec<Remark>,
}

/// A sentence as it is written: the line it begins on, and what it fills in.
struct Written {
    key: String,
    line: usize,
    fills: BTreeSet<String>,
}

impl Locale {
    /// Returns how far each language has come that a pack brings along.
    pub fn tongues(pack: &Pack) -> Vec<Tongue> {
        let own = own();
        let languages = pack.tongues().map(|code| {
            let mut tongue = Tongue {
                language: code.to_owned(),
                sentences: own.len(),
                translated: 0,
                remarks: Vec::new(),
            };
            for (name, text) in pack.sentences(code).into_iter().flatten() {
                let file = format!("{SENTENCES}/{code}/{name}");
                if Self::named(code).is_some() {
                    tongue.note(&file, 0, "own", code);
                } else {
                    tongue.read(&own, &file, name, text);
                }
            }
            tongue
        });
        languages.collect()
    }
}

impl Tongue {
    fn read(
        &mut self,
        own: &BTreeMap<String, BTreeSet<String>>,
        file: &str,
        name: &str,
        text: &str,
    ) {
        if let Err((_, faults)) = FluentResource::try_new(text.to_owned()) {
            for fault in faults {
                let before = text.get(..fault.pos.start).unwrap_or(text);
                let line = before.matches('\n').count();
                let found = text.lines().nth(line).unwrap_or_default().trim();
                self.note(file, line + 1, "unreadable", found);
            }
        }
        let topic = name.strip_suffix(".ftl").unwrap_or_default();
        for Written { key, line, fills } in written(text) {
            let belongs = key.split('-').next() == Some(topic);
            match own.get(&key).filter(|_| belongs) {
                None => self.note(file, line, "unknown", &key),
                Some(wanted) => {
                    self.translated += 1;
                    if *wanted != fills {
                        self.note(file, line, "fills", &key);
                    }
                }
            }
        }
    }

    fn note(&mut self, file: &str, line: usize, wrong: &'static str, found: &str) {
        let place = Place {
            file: file.to_owned(),
            line,
            column: line.min(1),
        };
        let found = found.to_owned();
        let lack = Lack::Sentence { wrong, found };
        self.remarks.push(Remark { place, lack });
    }
}

/// Returns what each sentence of the program fills in.
fn own() -> BTreeMap<String, BTreeSet<String>> {
    let folder = LANGUAGES.get_dir(DEFAULT).into_iter();
    let texts = folder.flat_map(|folder| folder.files().filter_map(|file| file.contents_utf8()));
    let sentences = texts.flat_map(written);
    sentences
        .map(|sentence| (sentence.key, sentence.fills))
        .collect()
}

/// Returns the sentences of a file, by their keys.
fn written(text: &str) -> Vec<Written> {
    let mut sentences: Vec<Written> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if line.contains('=') && line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let key = line.split([' ', '=']).next().unwrap_or_default().to_owned();
            sentences.push(Written {
                key,
                line: at + 1,
                fills: BTreeSet::new(),
            });
        }
        let here = sentences
            .last_mut()
            .filter(|_| !line.trim_start().starts_with('#'));
        if let Some(sentence) = here {
            sentence.fills.extend(fills(line));
        }
    }
    sentences
}

/// Returns the names of what a line fills in.
fn fills(line: &str) -> impl Iterator<Item = String> {
    let name = |text: &str| {
        let part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        let end = text.find(|letter| !part(letter)).unwrap_or(text.len());
        text[..end].to_owned()
    };
    line.split('$').skip(1).map(name)
}
