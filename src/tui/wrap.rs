//! Text broken into rows, between words where it can be.
//!
//! Spaces at a break hang over the edge, so that no row begins with one.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// One row: a part of one line, from byte to byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    pub line: usize,
    pub start: usize,
    pub end: usize,
}

/// Returns how many columns a line of text takes.
pub fn width(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// Returns the rows of a text for reading, without the spaces at their ends.
pub fn rows(text: &str, width: usize) -> Vec<&str> {
    text.split('\n')
        .flat_map(|line| {
            let breaks = breaks(line, width).into_iter();
            breaks.map(|(start, end)| line[start..end].trim_end())
        })
        .collect()
}

/// Returns the rows of a text for writing; together they hold every letter of it.
pub fn pieces(lines: &[String], width: usize) -> Vec<Piece> {
    let of_line = |(line, text): (usize, &String)| {
        let piece = move |(start, end)| Piece { line, start, end };
        breaks(text, width).into_iter().map(piece)
    };
    lines.iter().enumerate().flat_map(of_line).collect()
}

/// Returns where the rows of one line begin and end.
fn breaks(line: &str, width: usize) -> Vec<(usize, usize)> {
    let width = width.max(1);
    let mut rows = Vec::new();
    let (mut start, mut used) = (0, 0);
    let mut at = 0;
    for word in words(line) {
        let (letters, whole) = (word.trim_end_matches(' ').width(), word.width());
        if used + letters > width && at > start {
            rows.push((start, at));
            (start, used) = (at, 0);
        }
        if letters <= width {
            used += whole;
        } else {
            for (offset, letter) in word.grapheme_indices(true) {
                let next = letter.width();
                if used + next > width && letter != " " && at + offset > start {
                    rows.push((start, at + offset));
                    (start, used) = (at + offset, 0);
                }
                used += next;
            }
        }
        at += word.len();
    }
    rows.push((start, line.len()));
    rows
}

/// Splits a line after its spaces and hyphens, which stay with the word before them.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let ends = |at: &usize| *at > 0 && rest.is_char_boundary(*at) && may_break(rest, *at);
        let length = (0..rest.len()).find(ends).unwrap_or(rest.len());
        let (word, after) = rest.split_at(length);
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

/// Says whether a row may end between two letters.
///
/// `§ 3-19`, `23/11/2026` and `e-post` stay in one piece: half a number, and a letter alone, say something else.
fn may_break(line: &str, at: usize) -> bool {
    let (before, after) = line.split_at(at);
    let Some(next) = after.chars().next().filter(|letter| *letter != ' ') else {
        return false;
    };
    let mut before = before.chars().rev();
    match before.next() {
        Some(' ') => true,
        Some('-' | '–' | '/') => {
            let last = before.next().unwrap_or(' ');
            let alone = !before.next().is_some_and(char::is_alphanumeric);
            let number = last.is_numeric() && next.is_numeric();
            let letter = alone && last.is_alphabetic() && next.is_alphabetic();
            !number && !letter
        }
        _ => false,
    }
}
