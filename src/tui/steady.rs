//! Letters that every terminal draws as wide as this program counts them.
//!
//! Flags, joined pictures and pictures with a colour of skin take one, two, four or more columns, depending on the
//! terminal. What is drawn too wide lies over its neighbours and stays there when it goes away. The text keeps them;
//! only the picture shows something plainer in as many columns.

use ratatui::buffer::Buffer;
use unicode_width::UnicodeWidthChar;

/// The two letters of a flag are written with these, from A to Z.
const FLAG_LETTERS: std::ops::RangeInclusive<char> = '\u{1F1E6}'..='\u{1F1FF}';

/// Puts plainer signs in the place of those whose width terminals disagree on.
pub fn make(buffer: &mut Buffer) {
    let area = buffer.area;
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            let Some((first, second)) = plainer(buffer[(x, y)].symbol()) else {
                continue;
            };
            let style = buffer[(x, y)].style();
            buffer[(x, y)].set_char(first);
            if let Some(second) = second
                && x + 1 < area.right()
            {
                buffer[(x + 1, y)].set_char(second).set_style(style);
            }
        }
    }
}

/// Returns what to draw instead: one sign, and what stands in the second column where the sign leaves it free.
fn plainer(symbol: &str) -> Option<(char, Option<char>)> {
    let mut letters = symbol.chars();
    let first = letters.next()?;
    if let Some(letter) = of_flag(first) {
        let second = letters.next().and_then(of_flag);
        return Some((letter, Some(second.unwrap_or(' '))));
    }
    if !letters.any(alters_picture) {
        return None;
    }
    let second = (first.width() != Some(2)).then_some(' ');
    Some((first, second))
}

fn of_flag(letter: char) -> Option<char> {
    let place = FLAG_LETTERS.into_iter().position(|known| known == letter)?;
    Some(char::from(b'A' + u8::try_from(place).ok()?))
}

/// Says whether a letter joins, colours or frames the picture before it.
fn alters_picture(letter: char) -> bool {
    matches!(
        letter,
        '\u{200D}' | '\u{FE0E}' | '\u{FE0F}' | '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}'
    )
}
