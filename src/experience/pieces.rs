//! Finds in a text what names somebody: names, addresses, and the numbers that people are known and reached by.

use std::collections::HashSet;
use std::ops::Range;

use super::strip::Kind;

/// A place in a text that names somebody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Piece {
    pub kind: Kind,
    pub range: Range<usize>,
}

/// A name to look for, as words in small letters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Name {
    pub kind: Kind,
    pub words: Vec<String>,
    /// The words that name it alone, too.
    pub alone: Vec<String>,
}

/// How the numbers are written that people are known by: the digits of each group.
const NUMBERS: [(Kind, &[usize]); 6] = [
    (Kind::Number, &[6, 5]),
    (Kind::Number, &[11]),
    (Kind::Number, &[4, 2, 5]),
    (Kind::Phone, &[2, 2, 2, 2]),
    (Kind::Phone, &[3, 2, 3]),
    (Kind::Phone, &[8]),
];

impl Name {
    /// Returns a name to look for; words that many have in their names do not name it alone.
    pub fn new(kind: Kind, name: &str, common: &[String]) -> Self {
        let words: Vec<_> = words(name)
            .map(|range| name[range].to_lowercase())
            .collect();
        let is_own = |word: &&String| word.chars().count() > 1 && !common.contains(word);
        let alone: Vec<_> = words.iter().filter(is_own).cloned().collect();
        if alone.is_empty() {
            // Nobody is named by what is in the names of many.
            let words = Vec::new();
            return Self { kind, words, alone };
        }
        Self { kind, words, alone }
    }

    /// Lets an organisation no longer be named by these words alone; people are called by ordinary words often enough.
    pub fn forget(&mut self, ordinary: &HashSet<String>) {
        if self.kind != Kind::Organisation {
            return;
        }
        self.alone.retain(|word| !ordinary.contains(word));
        if let [word] = self.words.as_slice()
            && ordinary.contains(word)
        {
            self.words.clear();
        }
    }
}

/// Returns everything in a text that names somebody, in order; nothing is in two of them.
pub(super) fn pieces(text: &str, names: &[Name]) -> Vec<Piece> {
    let mut all = addresses(text);
    all.extend(numbers(text));
    all.extend(named(text, names));
    // Of two in the same place the longer one says more.
    all.sort_by_key(|piece| (piece.range.start, std::cmp::Reverse(piece.range.end)));
    let mut kept: Vec<Piece> = Vec::new();
    for piece in all {
        match kept.last_mut() {
            Some(last) if piece.range.start < last.range.end => {}
            Some(last)
                if last.kind == piece.kind
                    && matches!(piece.kind, Kind::Person | Kind::Organisation)
                    && text[last.range.end..piece.range.start] == *" " =>
            {
                last.range.end = piece.range.end;
            }
            _ => kept.push(piece),
        }
    }
    kept
}

/// Returns where the words of a text stand.
pub(super) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let length = text[start..].find(|letter: char| !letter.is_alphanumeric());
        rest = length.map_or(text.len(), |length| start + length);
        Some(start..rest)
    })
}

fn named(text: &str, names: &[Name]) -> Vec<Piece> {
    let words: Vec<_> = words(text).collect();
    let small: Vec<_> = words
        .iter()
        .map(|range| text[range.clone()].to_lowercase())
        .collect();
    let is_close = |at: usize| {
        let between = &text[words[at].end..words[at + 1].start];
        between.chars().all(|sign| matches!(sign, ' ' | '-' | '.'))
    };
    let mut found = Vec::new();
    for name in names {
        let length = name.words.len();
        if length == 0 {
            continue;
        }
        for at in 0..(words.len() + 1).saturating_sub(length) {
            if length == 1 && !is_capital(&text[words[at].clone()]) {
                continue;
            }
            let same = (0..length).all(|step| {
                let is_last = step + 1 == length;
                let word = &name.words[step];
                (is_last || is_close(at + step)) && is_word(&small[at + step], word, is_last)
            });
            if same {
                found.push(Piece {
                    kind: name.kind,
                    range: words[at].start..words[at + length - 1].end,
                });
            }
        }
        for (range, small) in words.iter().zip(&small) {
            if is_capital(&text[range.clone()])
                && name.alone.iter().any(|word| is_word(small, word, true))
            {
                found.push(Piece {
                    kind: name.kind,
                    range: range.clone(),
                });
            }
        }
    }
    found
}

/// Says whether a word begins with a capital: in small letters «per» and «hans» are words like others.
pub(super) fn is_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Says whether a word is another, or the other with the ending of what belongs to somebody.
fn is_word(found: &str, word: &str, may_end: bool) -> bool {
    found == word || (may_end && found.strip_suffix('s') == Some(word))
}

fn addresses(text: &str) -> Vec<Piece> {
    let is_part =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '_' | '%' | '+' | '-');
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let before = text[..at].trim_end_matches(is_part).len();
        let after = text[at + 1..].find(|letter: char| !is_part(letter));
        let end = after.map_or(text.len(), |length| at + 1 + length);
        let end = at + 1 + text[at + 1..end].trim_end_matches(['.', '-']).len();
        let domain = &text[at + 1..end];
        if before < at && domain.contains('.') {
            let range = before..end;
            found.push(Piece {
                kind: Kind::Address,
                range,
            });
        }
    }
    found
}

fn numbers(text: &str) -> Vec<Piece> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(|letter: char| letter.is_ascii_digit()) {
        let start = rest + start;
        let length = text[start..].find(|letter: char| !letter.is_ascii_digit());
        rest = length.map_or(text.len(), |length| start + length);
        groups.push(start..rest);
    }
    // Groups of digits that belong together have one space between them.
    let is_joined = |at: usize| {
        let between = &text[groups[at].end..groups[at + 1].start];
        matches!(between, " " | "\u{a0}" | "\u{202f}")
    };
    let is_free = |range: &Range<usize>| {
        let before = text[..range.start].chars().next_back();
        let mut after = text[range.end..].chars();
        let next = after.next();
        let is_part = |letter: char| letter.is_alphanumeric();
        let goes_on = matches!(next, Some(',' | '.' | ':' | '/'))
            && after.next().is_some_and(|letter| letter.is_ascii_digit());
        !before.is_some_and(|letter| is_part(letter) || matches!(letter, ',' | '.' | '/'))
            && !next.is_some_and(is_part)
            && !goes_on
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < groups.len() {
        let mut joined = 1;
        while at + joined < groups.len() && is_joined(at + joined - 1) {
            joined += 1;
        }
        let digits = |count: usize| groups[at..at + count].iter().map(Range::len);
        // After a plus sign comes a number somewhere in the world.
        if text[..groups[at].start].ends_with('+') {
            let mut total = 0;
            let count = digits(joined)
                .take_while(|length| {
                    total += length;
                    total <= 15
                })
                .count();
            let all: usize = digits(count).sum();
            if all >= 8 {
                let range = groups[at].start - 1..groups[at + count - 1].end;
                found.push(Piece {
                    kind: Kind::Phone,
                    range,
                });
                at += count;
                continue;
            }
        }
        let fits = |(_, lengths): &&(Kind, &[usize])| {
            lengths.len() <= joined
                && digits(lengths.len()).eq(lengths.iter().copied())
                && is_free(&(groups[at].start..groups[at + lengths.len() - 1].end))
        };
        match NUMBERS.iter().find(fits) {
            Some((kind, lengths)) => {
                let range = groups[at].start..groups[at + lengths.len() - 1].end;
                found.push(Piece { kind: *kind, range });
                at += lengths.len();
            }
            None => at += 1,
        }
    }
    found
}
