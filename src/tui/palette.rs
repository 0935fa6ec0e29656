//! Finding a command or a name from a few of its letters.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

use crate::text::{fold, fold_into};

/// Something that can be chosen from a palette.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<I> {
    /// What is shown, and where matched letters are marked.
    pub label: String,
    /// Other words it is found by, as its name in another language; never shown.
    pub words: String,
    pub id: I,
}

/// One choice that fits what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its place among the choices.
    pub index: usize,
    /// The letters of the label that matched, counted as `char`s, rising.
    pub places: Vec<usize>,
}

/// Choices made ready for matching: folded once, matched at every key.
#[derive(Debug)]
pub struct Palette<I> {
    choices: Vec<Choice<I>>,
    folded: Vec<Folded>,
}

#[derive(Debug)]
struct Folded {
    text: String,
    /// For each folded letter the label's letter it came from.
    origins: Vec<usize>,
    label_length: usize,
    /// Where the label ends in the text, in bytes.
    label_end: usize,
}

impl<I> Palette<I> {
    /// Prepares these choices.
    pub fn new(choices: Vec<Choice<I>>) -> Self {
        let folded = choices.iter().map(Folded::new).collect();
        Self { choices, folded }
    }

    /// Returns the choices in the order they were given.
    pub fn choices(&self) -> &[Choice<I>] {
        &self.choices
    }

    /// Returns what fits, best first. An empty query fits everything, in the order given.
    pub fn find(&self, query: &str) -> Vec<Hit> {
        let pattern = Pattern::new(
            &fold(query),
            CaseMatching::Respect,
            Normalization::Never,
            AtomKind::Fuzzy,
        );
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut scored: Vec<(u32, Hit)> = self
            .folded
            .iter()
            .enumerate()
            .filter_map(|(index, folded)| {
                let (score, places) = folded.matches(&pattern, &mut matcher)?;
                Some((score, Hit { index, places }))
            })
            .collect();
        // A stable sort: among equals the shorter label, then the order given.
        scored.sort_by_key(|(score, hit)| {
            let length = if pattern.atoms.is_empty() {
                0
            } else {
                self.folded[hit.index].label_length
            };
            (std::cmp::Reverse(*score), length)
        });
        scored.into_iter().map(|(_, hit)| hit).collect()
    }
}

impl Folded {
    fn new<I>(choice: &Choice<I>) -> Self {
        let mut text = String::new();
        let mut origins = Vec::new();
        for (place, letter) in choice.label.chars().enumerate() {
            let before = text.len();
            fold_into(letter, &mut text);
            origins.extend(text[before..].chars().map(|_| place));
        }
        let label_length = origins.len();
        let label_end = text.len();
        text.push(' ');
        text.push_str(&fold(&choice.words));
        Self {
            text,
            origins,
            label_length,
            label_end,
        }
    }

    fn matches(&self, pattern: &Pattern, matcher: &mut Matcher) -> Option<(u32, Vec<usize>)> {
        // What the label shows is marked there, also where the other words say it once more.
        let (score, places) = [&self.text[..self.label_end], &self.text]
            .into_iter()
            .find_map(|text| indices(text, pattern, matcher))?;
        let mut origins: Vec<usize> = places
            .into_iter()
            .filter_map(|place| self.origins.get(usize::try_from(place).ok()?).copied())
            .collect();
        origins.sort_unstable();
        origins.dedup();
        Some((score, origins))
    }
}

fn indices(text: &str, pattern: &Pattern, matcher: &mut Matcher) -> Option<(u32, Vec<u32>)> {
    let mut letters = Vec::new();
    let mut places = Vec::new();
    let haystack = Utf32Str::new(text, &mut letters);
    let score = pattern.indices(haystack, matcher, &mut places)?;
    Some((score, places))
}
