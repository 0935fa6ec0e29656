//! Names of session folders: made by the program from a title, and the only names that ever become paths.

use crate::text::fold;

/// The longest slug.
const LONGEST: usize = 64;

/// Returns the slug of a title: `Skatteattest på nett` becomes `skatteattest-pa-nett`.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for letter in fold(title).chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    shorten(&slug, LONGEST).to_owned()
}

/// Says whether a text is a slug.
pub fn is_slug(text: &str) -> bool {
    crate::method::is_name(text)
}

/// Returns the id of a new service among those there are: the slug of its name, numbered where it is taken.
pub fn fresh(name: &str, taken: impl Fn(&str) -> bool) -> String {
    numbered(name, "service")
        .find(|id| !taken(id))
        .expect("the numbers do not end before the services do")
}

/// Returns the slugs to try for the title of a session, the plainest first.
pub(super) fn candidates(title: &str) -> impl Iterator<Item = String> + use<> {
    numbered(title, "okt")
}

fn numbered(title: &str, without_letters: &str) -> impl Iterator<Item = String> + use<> {
    let mut plain = slug(title);
    if plain.is_empty() {
        without_letters.clone_into(&mut plain);
    }
    let first = plain.clone();
    let further = (2_u32..).map(move |count| {
        let ending = format!("-{count}");
        format!("{}{ending}", shorten(&plain, LONGEST - ending.len()))
    });
    std::iter::once(first).chain(further)
}

fn shorten(slug: &str, longest: usize) -> &str {
    slug[..slug.len().min(longest)].trim_end_matches('-')
}
