//! How much there is to a JSON text, told from its signs before it is read: a small text can become a large memory.

use super::error::Reason;

/// The most objects in one file.
///
/// The largest object for its length is a row of a table, of which 18 bytes become 750.
const MOST_OBJECTS: usize = 150_000;
/// The most values in one file.
const MOST_VALUES: usize = 600_000;

/// How deep the reader goes.
const DEEPEST: usize = 128;

/// Says why a text holds more than is read, if it does.
pub(super) fn too_heavy(text: &[u8]) -> Option<Reason> {
    let (mut objects, mut values) = (0, 0);
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut quoted = false;
    let mut bytes = text.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => quoted = !quoted,
            b'\\' if quoted => {
                bytes.next();
            }
            // No text goes on over the end of a line.
            b'\n' => quoted = false,
            b'{' | b'[' if !quoted => {
                objects += usize::from(*byte == b'{');
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            b',' if !quoted => values += 1,
            _ => {}
        }
    }
    let too_many = |what, limit| Some(Reason::TooMany { what, limit });
    let heavy = objects > MOST_OBJECTS || values > MOST_VALUES;
    if heavy && deepest > DEEPEST {
        Some(Reason::TooDeep)
    } else if objects > MOST_OBJECTS {
        too_many("objects", MOST_OBJECTS)
    } else if values > MOST_VALUES {
        too_many("values", MOST_VALUES)
    } else {
        None
    }
}
