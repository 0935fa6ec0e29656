//! Which of the known names was most likely meant.

use std::collections::HashSet;

/// Returns the known name that was most likely meant, if one was.
pub fn nearest<'n>(found: &str, known: impl IntoIterator<Item = &'n str>) -> Option<String> {
    let likely = known
        .into_iter()
        .filter_map(|name| Some((likeness(found, name)?, name)));
    likely
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, name)| name.to_owned())
}

/// The fewest letters of a name that stand for the whole of it.
const FEWEST: usize = 3;

/// Returns how like a name is to the one found, from zero to one; nothing where nobody would mistake them.
fn likeness(found: &str, name: &str) -> Option<f64> {
    let found = found.to_lowercase().replace(['_', ' '], "-");
    let alike = strsim::normalized_damerau_levenshtein(&found, name);
    // A slip of the finger for every four letters.
    let slips = strsim::damerau_levenshtein(&found, name);
    if slips == 0 || slips <= ((found.chars().count() + 1) / 4).clamp(1, 3) && alike >= 0.5 {
        return Some(alike);
    }
    let words = |text: &str| -> HashSet<String> { text.split('-').map(str::to_owned).collect() };
    let (in_found, in_name) = (words(&found), words(name));
    let shared = in_found.is_subset(&in_name) || in_name.is_subset(&in_found);
    let begins = name.starts_with(&found) || found.starts_with(name);
    let long_enough = found.len().min(name.len()) >= FEWEST;
    (long_enough && (shared || begins)).then_some(alike / 2.0 + 0.25)
}
