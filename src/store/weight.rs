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
    Weight::of(text).excess()
}

/// How much there is to a text.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Weight {
    objects: usize,
    values: usize,
    deepest: usize,
}

impl Weight {
    /// Returns the weight of this text with another behind it.
    pub fn with(self, other: Self) -> Self {
        Self {
            objects: self.objects + other.objects,
            values: self.values + other.values,
            deepest: self.deepest.max(other.deepest),
        }
    }

    /// Says why this is more than is read, if it is.
    pub fn excess(self) -> Option<Reason> {
        let too_many = |what, limit| Some(Reason::TooMany { what, limit });
        let heavy = self.objects > MOST_OBJECTS || self.values > MOST_VALUES;
        if heavy && self.deepest > DEEPEST {
            Some(Reason::TooDeep)
        } else if self.objects > MOST_OBJECTS {
            too_many("objects", MOST_OBJECTS)
        } else if self.values > MOST_VALUES {
            too_many("values", MOST_VALUES)
        } else {
            None
        }
    }

    /// Weighs a text.
    pub fn of(text: &[u8]) -> Self {
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
        Self {
            objects,
            values,
            deepest,
        }
    }
}
