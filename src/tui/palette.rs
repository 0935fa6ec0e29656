//! Finding a command or a name from a few of its letters.

use std::cmp::Reverse;

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

/// A choice as a search sees it.
#[derive(Debug)]
struct Folded {
    label: String,
    /// For each folded letter of the label the label's letter it came from.
    origins: Vec<usize>,
    /// The label and the other words.
    text: String,
}

/// How well a choice fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Beginning,
    WordsOfLabel,
    BeginningsInLabel,
    OtherWords,
    PartsOfLabel,
    BeginningsInOtherWords,
    PartsOfOtherWords,
    /// The letters stand in the label in this order, with others between them.
    Scattered,
}

/// Letters this few fit nearly everything when others may stand between them.
const SHORTEST_SCATTERED: usize = 3;
/// What each letter of the query must be worth on average, where a letter alone is worth 16 and the beginning of a
/// word or of a run more: below it the letters are scattered by chance.
const LEAST_PER_LETTER: u32 = 20;

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

    /// Returns what fits, best first, and in the order given where it fits as well. An empty query fits everything.
    pub fn find(&self, query: &str) -> Vec<Hit> {
        let query = fold(query.trim());
        let mut matcher = Matcher::new(Config::DEFAULT);
        let folded = self.folded.iter().enumerate();
        let mut ranked: Vec<(Fit, Reverse<u32>, Hit)> = folded
            .filter_map(|(index, folded)| {
                let (fit, score, places) = match folded.fit(&query) {
                    Some(fit) => (fit, 0, folded.places_of_words(&query)),
                    None => folded.scattered(&query, &mut matcher)?,
                };
                Some((fit, Reverse(score), Hit { index, places }))
            })
            .collect();
        ranked.sort_by_key(|(fit, score, _)| (*fit, *score));
        ranked.into_iter().map(|(_, _, hit)| hit).collect()
    }
}

impl Folded {
    fn new<I>(choice: &Choice<I>) -> Self {
        let mut label = String::new();
        let mut origins = Vec::new();
        for (place, letter) in choice.label.chars().enumerate() {
            let before = label.len();
            fold_into(letter, &mut label);
            origins.extend(label[before..].chars().map(|_| place));
        }
        let text = format!("{label} {}", fold(&choice.words));
        Self {
            label,
            origins,
            text,
        }
    }

    /// Returns how well the words of the query stand in the texts as they are; none where some of them do not.
    fn fit(&self, query: &str) -> Option<Fit> {
        let all = |text: &str, fits: fn(&str, &str) -> bool| {
            query
                .split_whitespace()
                .all(|wanted| words(text).any(|word| fits(word, wanted)))
        };
        let parts = |text: &str| {
            let mut wanted = query.split_whitespace();
            wanted.all(|wanted| text.contains(wanted))
        };
        let is = |word: &str, wanted: &str| word == wanted;
        let begins = |word: &str, wanted: &str| word.starts_with(wanted);
        let fits = [
            (Fit::Whole, self.label == query),
            (Fit::Beginning, self.label.starts_with(query)),
            (Fit::WordsOfLabel, all(&self.label, is)),
            (Fit::BeginningsInLabel, all(&self.label, begins)),
            (Fit::OtherWords, all(&self.text, is)),
            (Fit::PartsOfLabel, parts(&self.label)),
            (Fit::BeginningsInOtherWords, all(&self.text, begins)),
            (Fit::PartsOfOtherWords, parts(&self.text)),
        ];
        // Nothing typed fits everything as well.
        let first = usize::from(query.is_empty());
        let mut fits = fits.into_iter().skip(first);
        fits.find(|(_, fits)| *fits).map(|(fit, _)| fit)
    }

    /// Returns where the words of the query stand in the label.
    fn places_of_words(&self, query: &str) -> Vec<usize> {
        let mut places: Vec<usize> = query
            .split_whitespace()
            .filter_map(|wanted| {
                let start = self.label.find(wanted)?;
                let first = self.label[..start].chars().count();
                self.origins.get(first..first + wanted.chars().count())
            })
            .flatten()
            .copied()
            .collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Finds the letters of the query in the label with others between them, unless they stand there by chance.
    fn scattered(&self, query: &str, matcher: &mut Matcher) -> Option<(Fit, u32, Vec<usize>)> {
        let letters = query.chars().filter(|letter| *letter != ' ').count();
        if letters < SHORTEST_SCATTERED {
            return None;
        }
        let pattern = Pattern::new(
            query,
            CaseMatching::Respect,
            Normalization::Never,
            AtomKind::Fuzzy,
        );
        let mut buffer = Vec::new();
        let mut found = Vec::new();
        let label = Utf32Str::new(&self.label, &mut buffer);
        let score = pattern.indices(label, matcher, &mut found)?;
        let least = u32::try_from(letters)
            .ok()?
            .saturating_mul(LEAST_PER_LETTER);
        let mut places: Vec<usize> = found
            .into_iter()
            .filter_map(|place| self.origins.get(usize::try_from(place).ok()?).copied())
            .collect();
        places.sort_unstable();
        places.dedup();
        (score >= least).then_some((Fit::Scattered, score, places))
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric());
    parts.filter(|word| !word.is_empty())
}
