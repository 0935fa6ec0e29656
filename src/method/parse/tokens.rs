//! Cuts the line of a condition into words, numbers and signs.

/// A piece of a line with the byte it begins at.
pub(super) type Token<'s> = (&'s str, usize);

/// Splits a line into words, numbers and signs, each with its offset.
pub(super) fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find(|c: char| !c.is_whitespace()) {
        rest = &rest[start..];
        let length = token_length(rest);
        tokens.push((&rest[..length], line.len() - rest.len()));
        rest = &rest[length..];
    }
    tokens
}

fn token_length(rest: &str) -> usize {
    if ["!=", "<=", ">="].iter().any(|sign| rest.starts_with(sign)) {
        return 2;
    }
    let mut end = 0;
    let bytes = rest.as_bytes();
    for (at, c) in rest.char_indices() {
        let decimal_comma = c == ','
            && bytes[..at].iter().all(u8::is_ascii_digit)
            && at > 0
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        if c.is_alphanumeric() || matches!(c, '-' | ':' | '.' | '_') || decimal_comma {
            end = at + c.len_utf8();
        } else {
            break;
        }
    }
    if end > 0 {
        end
    } else {
        rest.chars().next().map_or(0, char::len_utf8)
    }
}

/// Says whether a piece is a word, and not a sign.
pub(super) fn is_word(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | ','))
}
