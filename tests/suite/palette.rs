//! What a few letters find.

use diemo::tui::palette::{Choice, Palette};

fn palette() -> Palette<u8> {
    let labels = [
        ("Ny økt", "new session"),
        ("Søk i alle økter", "search"),
        ("Skriv dokumenter", "export documents"),
        ("Ærlig oppsummering", "summary"),
    ];
    let choice = |(id, (label, words)): (usize, (&str, &str))| Choice {
        label: label.to_owned(),
        words: words.to_owned(),
        id: u8::try_from(id).unwrap(),
    };
    Palette::new(labels.into_iter().enumerate().map(choice).collect())
}

fn best(query: &str) -> Option<String> {
    let palette = palette();
    let hit = palette.find(query).into_iter().next()?;
    Some(palette.choices()[hit.index].label.clone())
}

#[test]
fn letters_without_dots_and_rings_find_the_word() {
    assert_eq!(best("sok").unwrap(), "Søk i alle økter");
    assert_eq!(best("SØK").unwrap(), "Søk i alle økter");
    assert_eq!(best("aerlig").unwrap(), "Ærlig oppsummering");
}

#[test]
fn a_command_is_found_by_its_other_name() {
    assert_eq!(best("export").unwrap(), "Skriv dokumenter");
}

#[test]
fn the_letters_that_matched_are_those_of_the_label() {
    let hit = palette().find("ærl").remove(0);
    assert_eq!(hit.places, [0, 1, 2]);
}

#[test]
fn nothing_typed_shows_everything_in_order() {
    let found: Vec<usize> = palette().find("").iter().map(|hit| hit.index).collect();
    assert_eq!(found, [0, 1, 2, 3]);
}

#[test]
fn what_fits_nothing_finds_nothing() {
    assert!(palette().find("xyzzy").is_empty());
}

#[test]
fn what_is_called_so_comes_before_what_only_holds_the_word() {
    let choice = |label: &str, words: &str| Choice {
        label: label.to_owned(),
        words: words.to_owned(),
        id: (),
    };
    let palette = Palette::new(vec![
        choice("Arkivdokumenter", ""),
        choice("Dokumenter levert", ""),
        choice("Lagre alle", "skriv dokumenter"),
        choice("Dokumenter", ""),
        choice("Nye dokumenter", ""),
    ]);
    let hits = palette.find("dokumenter");
    let order: Vec<usize> = hits.iter().map(|hit| hit.index).collect();
    assert_eq!(order, [3, 1, 4, 2, 0]);
}

#[test]
fn among_equals_the_order_given_holds() {
    let labels = ["Ny tjeneste i bydelen", "Ny tjeneste"].map(|label| Choice {
        label: label.to_owned(),
        words: String::new(),
        id: (),
    });
    let hits = Palette::new(labels.into()).find("ny t");
    assert_eq!(hits[0].index, 0);
}

#[test]
fn a_letter_left_out_still_finds_the_word_and_chance_does_not() {
    assert_eq!(best("dokmenter").unwrap(), "Skriv dokumenter");
    assert_eq!(best("srter"), None);
    assert_eq!(best("nksm"), None);
}
