//! Ideas that say the same: compared as a reader would, and only ever offered.

use std::collections::HashMap;

use super::idea::Idea;
use crate::text::fold;

/// One slip of the pen is forgiven for so many letters.
const LETTERS_PER_SLIP: usize = 10;
/// No text is forgiven more slips.
const MOST_SLIPS: usize = 3;
const BUCKETS: usize = 32;

/// What says the same as a line of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Double {
    /// An idea of the board, by its place.
    Idea(usize),
    /// An earlier line of the list, by its place.
    Line(usize),
}

/// Returns the first idea that says the same as a text; short texts only where they are equal.
pub fn alike<'i>(ideas: impl IntoIterator<Item = &'i Idea>, text: &str) -> Option<&'i Idea> {
    let likeness = Likeness::of(text);
    let mut ideas = ideas.into_iter();
    ideas.find(|idea| Likeness::of(&idea.text).is_like(&likeness))
}

/// Returns for each line what it says again: an idea of the board, or an earlier line.
pub fn doubles<'i>(
    ideas: impl IntoIterator<Item = &'i Idea>,
    lines: &[String],
) -> Vec<Option<Double>> {
    let mut known: Vec<(Likeness, Double)> = ideas
        .into_iter()
        .enumerate()
        .map(|(at, idea)| (Likeness::of(&idea.text), Double::Idea(at)))
        .collect();
    let mut same: HashMap<String, Double> = HashMap::new();
    for (likeness, double) in &known {
        same.entry(likeness.words.clone()).or_insert(*double);
    }
    let mut doubles = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        let likeness = Likeness::of(line);
        let near = || {
            let mut known = known.iter();
            known.find(|(other, _)| other.is_like(&likeness))
        };
        let double = match same.get(&likeness.words) {
            _ if likeness.words.is_empty() => None,
            Some(double) => Some(*double),
            None => near().map(|(_, double)| *double),
        };
        if double.is_none() {
            same.insert(likeness.words.clone(), Double::Line(at));
            known.push((likeness, Double::Line(at)));
        }
        doubles.push(double);
    }
    doubles
}

/// A text reduced to what is compared.
struct Likeness {
    /// The words, folded, with one space between and no punctuation.
    words: String,
    length: usize,
    /// The figures, in order: «skjema 1» and «skjema 2» are not the same, however near they are.
    figures: String,
    /// How often each letter stands there: texts that differ much here need not be compared letter by letter.
    letters: [u16; BUCKETS],
}

impl Likeness {
    fn of(text: &str) -> Self {
        let folded = fold(text);
        let words = folded
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty());
        let words = words.collect::<Vec<_>>().join(" ");
        let mut letters = [0_u16; BUCKETS];
        for letter in words.chars() {
            let bucket = letter as usize % BUCKETS;
            letters[bucket] = letters[bucket].saturating_add(1);
        }
        Self {
            length: words.chars().count(),
            figures: words.chars().filter(char::is_ascii_digit).collect(),
            letters,
            words,
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        if self.words == other.words {
            return !self.words.is_empty();
        }
        let slips = (self.length.min(other.length) / LETTERS_PER_SLIP).min(MOST_SLIPS);
        let apart = self.letters.iter().zip(&other.letters);
        let apart: usize = apart
            .map(|(one, two)| usize::from(one.abs_diff(*two)))
            .sum();
        slips > 0
            && self.length.abs_diff(other.length) <= slips
            && self.figures == other.figures
            // A slip changes at most one letter into another.
            && apart <= 2 * slips
            && strsim::osa_distance(&self.words, &other.words) <= slips
    }
}
