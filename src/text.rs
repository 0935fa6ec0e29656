//! Text from outside made safe to show, and folded so that a search finds it.
//!
//! A terminal obeys what is written to it. Whatever was typed, pasted or read from a file goes
//! through [`clean`] once, where it enters; after that it can be drawn, printed and put in a title.

use std::path::Path;

use unicode_width::UnicodeWidthChar;

/// The longest text that is kept, in bytes.
pub const LONGEST: usize = 1 << 20;

/// How many marks one letter may carry. Living languages need three.
const MARKS_PER_LETTER: usize = 8;

const TAB: &str = "    ";
const JOINER: char = '\u{200D}';

/// Returns the text without anything a terminal could obey or a reader could not see.
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len().min(LONGEST));
    let mut letters = text.chars().peekable();
    let mut marks = 0;
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let kept = match letter {
            '\r' if next == Some('\n') => continue,
            // Terminals send pasted line ends as carriage returns.
            '\r' | '\u{2028}' | '\u{2029}' => '\n',
            JOINER if joins_pictures(&cleaned, next) => letter,
            '\t' | '\n' => letter,
            _ if letter.is_control() || is_unseen(letter) => continue,
            _ => letter,
        };
        marks = if is_mark(kept) { marks + 1 } else { 0 };
        if marks > MARKS_PER_LETTER {
            continue;
        }
        let room = LONGEST - cleaned.len();
        if kept == '\t' && TAB.len() <= room {
            cleaned.push_str(TAB);
        } else if kept != '\t' && kept.len_utf8() <= room {
            cleaned.push(kept);
        } else {
            break;
        }
    }
    cleaned.truncate(cleaned.trim_end_matches(JOINER).len());
    cleaned
}

/// Returns the cleaned text on one line: each run of line ends becomes one space.
pub fn clean_line(text: &str) -> String {
    let cleaned = clean(text);
    if !cleaned.contains('\n') {
        return cleaned;
    }
    let parts: Vec<&str> = cleaned
        .split('\n')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" ")
}

/// Returns a path as it can be shown: cleaned, on one line.
pub fn path_line(path: &Path) -> String {
    clean_line(&path.to_string_lossy())
}

/// Returns the text as a search sees it: small letters, and the letters of the north by their nearest plain ones.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        fold_into(letter, &mut folded);
    }
    folded
}

/// Appends what one letter is folded to: none, one or two letters.
pub fn fold_into(letter: char, folded: &mut String) {
    if letter.is_ascii() {
        folded.push(letter.to_ascii_lowercase());
        return;
    }
    for small in letter.to_lowercase() {
        match plain_letters(small) {
            Some(plain) => folded.push_str(plain),
            None if is_accent(small) => {}
            None => folded.push(small),
        }
    }
}

fn plain_letters(letter: char) -> Option<&'static str> {
    Some(match letter {
        'æ' | 'ǽ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ð' | 'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǥ' | 'ǧ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' | 'ǩ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => "n",
        'ò'..='ö' | 'ø' | 'ǿ' | 'ō' | 'ŏ' | 'ő' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' => "s",
        'ţ' | 'ť' | 'ŧ' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' | 'ʒ' | 'ǯ' => "z",
        _ => return None,
    })
}

fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

/// Says whether a terminal would obey a letter, or a reader could not see it.
pub fn is_obeyed(letter: char) -> bool {
    letter.is_control() || is_unseen(letter) || matches!(letter, '\u{2028}' | '\u{2029}')
}

/// Says whether a letter takes no room of its own but changes or hides what stands beside it.
fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

fn is_mark(letter: char) -> bool {
    letter != '\n' && letter != '\t' && letter.width() == Some(0)
}

/// Says whether a joiner stands between two pictures, as in a drawn family.
fn joins_pictures(before: &str, after: Option<char>) -> bool {
    before.chars().next_back().is_some_and(is_picture) && after.is_some_and(is_picture)
}

fn is_picture(letter: char) -> bool {
    matches!(letter, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}
