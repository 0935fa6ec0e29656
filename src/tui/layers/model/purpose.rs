//! What a step is likely to be for, by the words of the pack.

use crate::method::PurposeId;
use crate::text::fold;
use crate::tui::app::Context;

/// Returns the purpose whose longest word stands in a text; none where no word does.
pub fn proposed(text: &str, context: &Context<'_>) -> Option<PurposeId> {
    let text = fold(text);
    let purposes = &context.method.analysis.purposes;
    let words = purposes
        .iter()
        .flat_map(|purpose| purpose.words.iter().map(move |word| (word, &purpose.id)));
    let found = words.filter(|(word, _)| begins_a_word(&text, &fold(word)));
    let best = found.max_by_key(|(word, _)| word.chars().count());
    best.map(|(_, id)| id.clone())
}

/// Says whether a word, or several, stand in a text where a word begins; both folded.
fn begins_a_word(text: &str, word: &str) -> bool {
    let word = word.trim();
    let begins = |at: usize| !text[..at].ends_with(char::is_alphanumeric);
    !word.is_empty() && text.match_indices(word).any(|(at, _)| begins(at))
}
