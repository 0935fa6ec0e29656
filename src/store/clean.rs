//! Cleans every text of what was read, where a look at the source says that there may be something to clean.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::text::clean;

/// Returns what was read from a JSON source with every text in it cleaned; a plain source costs one look.
///
/// None where it makes no sense any more once it is cleaned.
pub(super) fn cleaned<T>(read: T, source: &str) -> Option<T>
where
    T: Serialize + DeserializeOwned,
{
    if is_plain(source) {
        return Some(read);
    }
    let mut json = serde_json::to_value(&read).ok()?;
    clean_json(&mut json);
    serde_json::from_value(json).ok()
}

/// Says whether a JSON source surely holds nothing that cleaning alters, raw or as an escape.
pub(super) fn is_plain(source: &str) -> bool {
    let bytes = source.as_bytes();
    bytes.iter().enumerate().all(|(at, byte)| match byte {
        b'\\' => !matches!(bytes.get(at + 1), Some(b'u' | b'b' | b'f' | b'r' | b't')),
        // A letter of its own, the inside of one, or the beginning of a Latin one.
        0x00..=0x7e | 0x80..=0xbf | 0xc3..=0xc9 => true,
        _ => source[at..].chars().next().is_some_and(is_plain_letter),
    })
}

/// Says whether a letter is one of those that texts are full of; of the others only cleaning knows.
fn is_plain_letter(letter: char) -> bool {
    matches!(letter,
        '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2af}'
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}'
        | '\u{20a0}'..='\u{20bf}' | '\u{2100}'..='\u{2bff}')
}

fn clean_json(json: &mut Json) {
    match json {
        Json::String(text) => *text = clean(text),
        Json::Array(entries) => entries.iter_mut().for_each(clean_json),
        Json::Object(fields) => {
            fields.values_mut().for_each(clean_json);
            if fields.keys().any(|key| clean(key) != *key) {
                *fields = std::mem::take(fields)
                    .into_iter()
                    .map(|(key, value)| (clean(&key), value))
                    .collect();
            }
        }
        _ => {}
    }
}
