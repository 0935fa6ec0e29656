//! An idea as it is typed or pasted: tags and people taken out of a line, and bullets off a list.

use crate::text::{clean, clean_line};

/// An idea as it was typed, with its marks taken out.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Captured {
    pub text: String,
    /// In small letters, without the sign; each once, in order.
    pub tags: Vec<String>,
    /// As they were written, without the sign; each once, in order.
    pub people: Vec<String>,
}

/// A part of a line between two spaces.
enum Piece<'l> {
    Word(&'l str),
    Tag { name: &'l str, end: &'l str },
    Person { name: &'l str, end: &'l str },
}

/// Returns what a typed line says: `Nøkkel på mobil #skole @Kari` or `@"Kari Nes"`.
///
/// Marks before and after the sentence are taken away; one inside it leaves its word, so that the sentence still reads.
/// A name that is known is taken whole: `@Kari Nes`, however it is written and as far as it reaches.
/// A mark stands first in its word: an e-mail address mentions nobody, and `C#` is no tag.
pub fn capture<S: AsRef<str>>(line: &str, known: &[S]) -> Captured {
    let line = clean_line(line);
    let pieces = pieces(&line, known);
    let mut captured = Captured::default();
    for piece in &pieces {
        match piece {
            Piece::Word(_) => {}
            Piece::Tag { name, .. } => once(&mut captured.tags, name.to_lowercase()),
            Piece::Person { name, .. } => once(&mut captured.people, (*name).to_owned()),
        }
    }
    let is_word = |piece: &Piece<'_>| matches!(piece, Piece::Word(_));
    let sentence = match (
        pieces.iter().position(is_word),
        pieces.iter().rposition(is_word),
    ) {
        (Some(first), Some(last)) => &pieces[first..=last],
        // Nothing but marks: what was typed is the idea.
        _ => &pieces[..],
    };
    let words: Vec<String> = sentence.iter().map(Piece::in_sentence).collect();
    captured.text = words.join(" ");
    captured
}

/// Returns the ideas of a pasted list: one for each line that says something, without bullets, numbers and tabs.
pub fn lines(pasted: &str) -> Vec<String> {
    clean(pasted)
        .lines()
        .map(without_bullet)
        .filter(|line| line.chars().any(|letter| !is_ruling(letter)))
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

impl Piece<'_> {
    fn in_sentence(&self) -> String {
        match self {
            Self::Word(word) => (*word).to_owned(),
            Self::Tag { name, end } | Self::Person { name, end } => format!("{name}{end}"),
        }
    }
}

fn pieces<'l, S: AsRef<str>>(line: &'l str, known: &'l [S]) -> Vec<Piece<'l>> {
    let mut pieces = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() {
        let (piece, behind) = quoted(rest)
            .or_else(|| called(rest, known))
            .unwrap_or_else(|| {
                let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                (marked(&rest[..end]), &rest[end..])
            });
        pieces.push(piece);
        rest = behind.trim_start();
    }
    pieces
}

/// Returns a name in quotation marks that a line begins with, and what follows it.
fn quoted(line: &str) -> Option<(Piece<'_>, &str)> {
    let (inside, closing) = match line.strip_prefix("@\"") {
        Some(inside) => (inside, '"'),
        None => (line.strip_prefix("@«")?, '»'),
    };
    let end = inside.find(closing)?;
    let name = inside[..end].trim();
    let behind = &inside[end + closing.len_utf8()..];
    let rest = behind.find(char::is_whitespace).unwrap_or(behind.len());
    let (end, behind) = behind.split_at(rest);
    let ends = !end.chars().any(char::is_alphanumeric);
    (ends && name.chars().any(char::is_alphabetic)).then_some((Piece::Person { name, end }, behind))
}

/// Returns the longest name among those that are known that a line mentions first, and what follows it.
fn called<'l, S: AsRef<str>>(line: &'l str, known: &'l [S]) -> Option<(Piece<'l>, &'l str)> {
    let written = line.strip_prefix('@')?;
    let longest = known.iter().filter_map(|name| {
        let name = name.as_ref();
        let behind = behind_name(written, name)?;
        let rest = behind.find(char::is_whitespace).unwrap_or(behind.len());
        let (end, behind) = behind.split_at(rest);
        let ends = !end.chars().any(|letter| is_name(letter) || letter == '#');
        ends.then_some((Piece::Person { name, end }, behind))
    });
    longest.min_by_key(|(_, behind)| behind.len())
}

/// Returns what follows a name that a text begins with, in whatever letters; none where it begins otherwise.
fn behind_name<'l>(text: &'l str, name: &str) -> Option<&'l str> {
    let mut rest = text.chars();
    let mut letters = name.chars().peekable();
    letters.peek()?;
    for letter in letters {
        let written = rest.next()?;
        if !written.to_lowercase().eq(letter.to_lowercase()) {
            return None;
        }
    }
    Some(rest.as_str())
}

fn is_name(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '\'')
}

/// Returns what one word is: a mark, where it begins with the sign and nothing but punctuation follows the name.
fn marked(word: &str) -> Piece<'_> {
    let Some(behind) = word.strip_prefix(['#', '@']) else {
        return Piece::Word(word);
    };
    let end = behind.find(|letter| !is_name(letter));
    let (name, end) = behind.split_at(end.unwrap_or(behind.len()));
    let says = name.chars().any(char::is_alphabetic);
    if !says || end.chars().any(|letter| is_name(letter) || letter == '#') {
        return Piece::Word(word);
    }
    if word.starts_with('#') {
        Piece::Tag { name, end }
    } else {
        Piece::Person { name, end }
    }
}

fn once(list: &mut Vec<String>, entry: String) {
    if !list.contains(&entry) {
        list.push(entry);
    }
}

/// Takes away what stands before the idea in a list, however many signs that are.
fn without_bullet(line: &str) -> &str {
    let mut line = line.trim();
    while let Some(rest) = behind_bullet(line) {
        line = rest.trim_start();
    }
    line
}

fn behind_bullet(line: &str) -> Option<&str> {
    // These stand for nothing else, so no space need follow.
    if let Some(rest) = line.strip_prefix(['•', '◦', '▪', '▫', '●', '○', '‣', '⁃', '☐', '☑', '☒'])
    {
        return Some(rest);
    }
    let (sign, rest) = line.split_once(char::is_whitespace)?;
    let numbered = || {
        let number = sign.strip_suffix(['.', ')'])?;
        let number = number.strip_prefix('(').unwrap_or(number);
        let counts = (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        let letter = sign.ends_with(')')
            && number.chars().count() == 1
            && number.chars().all(char::is_alphabetic);
        (counts || letter).then_some(())
    };
    let bullet = matches!(
        sign,
        "-" | "*" | "–" | "—" | "·" | "+" | ">" | "o" | "[]" | "[x]" | "[X]"
    );
    // An empty box has a space within.
    match rest.strip_prefix("]") {
        Some(rest) if sign == "[" => Some(rest),
        _ if bullet || numbered().is_some() => Some(rest),
        _ => None,
    }
}

fn is_ruling(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '-' | '–' | '—' | '_' | '=' | '*' | '•' | '·' | '.' | '~' | '|'
        )
}
