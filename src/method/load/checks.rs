//! What files are checked by: names among the known ones, words that mean something, numbers within limits.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::super::problem::{CraftFault, Fault};
use super::super::reader::{Placed, Reader, Spot};
use super::{check_among, nearest, unknown_word, whole};

/// Notes every name that none of the known ones is.
pub(super) fn among(
    reader: &mut Reader<'_, '_>,
    kind: &'static str,
    named: &[Placed<String>],
    known: Vec<&str>,
) {
    let mut faults = Vec::new();
    check_among(kind, named, known.into_iter(), &mut faults);
    for (spot, fault) in faults {
        reader.note(spot, fault);
    }
}

/// Notes a name that stands there a second time.
pub(super) fn single(
    reader: &mut Reader<'_, '_>,
    name: &Placed<String>,
    first: &mut HashMap<String, Spot>,
) {
    match first.get(&name.what) {
        Some(earlier) => {
            let first = reader.place(*earlier);
            let found = name.what.clone();
            reader.note(name.spot, Fault::Doubled { found, first });
        }
        None => {
            first.insert(name.what.clone(), name.spot);
        }
    }
}

/// Returns which of the words it is; one that is none of them is noted, and read as what was meant.
pub(super) fn word(
    reader: &mut Reader<'_, '_>,
    key: &str,
    written: &Placed<String>,
    known: &[&str],
) -> Option<usize> {
    let place = |word: &str| known.iter().position(|known| *known == word);
    let found = place(&written.what);
    if found.is_some() {
        return found;
    }
    reader.note(written.spot, unknown_word(key, &written.what, known));
    nearest(&written.what, known.iter().copied()).and_then(|meant| place(&meant))
}

/// Reads a whole number that lies between two others.
pub(super) fn within(
    reader: &mut Reader<'_, '_>,
    key: &'static str,
    least: u32,
    most: u32,
) -> Option<u32> {
    let number = whole(reader, key)?;
    in_range(reader, key, number.into(), least.into(), most.into());
    Some(number)
}

/// Notes a number that does not lie between two others.
pub(super) fn in_range(
    reader: &mut Reader<'_, '_>,
    key: &'static str,
    number: Decimal,
    least: Decimal,
    most: Decimal,
) {
    if number < least || number > most {
        let [found, least, most] = [number, least, most].map(|one| one.normalize().to_string());
        let fault = CraftFault::OutOfRange {
            key: key.to_owned(),
            found,
            least,
            most,
        };
        reader.note(reader.spot_of(key), Fault::Craft(fault));
    }
}

/// Notes a number that is not larger than another one.
pub(super) fn not_larger(reader: &mut Reader<'_, '_>, key: &'static str, than: &Decimal) {
    let spot = reader.spot_of(key);
    let (key, than) = (key.to_owned(), than.normalize().to_string());
    reader.note(spot, Fault::Craft(CraftFault::NotLarger { key, than }));
}

/// Notes that the values of a list do not stand from the smallest to the largest.
pub(super) fn not_in_order(reader: &mut Reader<'_, '_>, key: &'static str) {
    let spot = reader.spot_of(key);
    let key = key.to_owned();
    reader.note(spot, Fault::Craft(CraftFault::NotInOrder { key }));
}
