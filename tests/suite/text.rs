//! What text from outside is made into.

use diemo::text::{LONGEST, clean, clean_line, fold};
use proptest::prelude::{ProptestConfig, proptest};

#[test]
fn nothing_a_terminal_obeys_is_left() {
    assert_eq!(
        clean("\x1b[2J\x1b]0;tittel\x07a\u{9b}31mb\x7f\0"),
        "[2J]0;tittela31mb"
    );
}

#[test]
fn letters_that_turn_or_hide_text_are_dropped() {
    assert_eq!(
        clean("a\u{202e}b\u{2066}c\u{200b}d\u{feff}e\u{e0041}f\u{ad}"),
        "abcdef"
    );
}

#[test]
fn the_letters_of_the_north_stay() {
    let text = "Søknad på Ášši, čáppa giellä – «ǥ» ✓ 100 €";
    assert_eq!(clean(text), text);
}

#[test]
fn a_joined_picture_stays_whole_and_a_lone_joiner_goes() {
    assert_eq!(clean("👩‍👩‍👧 a\u{200d}b 👩\u{200d}"), "👩‍👩‍👧 ab 👩");
}

#[test]
fn line_ends_of_every_kind_become_one_kind() {
    assert_eq!(clean("a\r\nb\rc\nd"), "a\nb\nc\nd");
}

#[test]
fn tabs_become_spaces() {
    assert_eq!(clean("a\tb"), "a    b");
}

#[test]
fn a_tower_of_accents_is_cut_down() {
    let tower = format!("e{}f", "\u{301}".repeat(1000));
    assert_eq!(clean(&tower).chars().count(), 10);
}

#[test]
fn too_long_a_text_is_cut_between_letters() {
    let long = "å".repeat(LONGEST);
    assert_eq!(clean(&long).len(), LONGEST);
}

#[test]
fn lines_become_one_line() {
    assert_eq!(clean_line("  a\n\n  b  \nc"), "a b c");
    assert_eq!(clean_line(" a "), " a ");
}

#[test]
fn a_search_sees_plain_small_letters() {
    assert_eq!(
        fold("SØKNAD Ærlig Åse Čáhci Đŋŧž Ölberg Łódź"),
        "soknad aerlig ase cahci dntz olberg lodz"
    );
}

#[test]
fn a_letter_in_two_parts_folds_as_the_whole_one() {
    assert_eq!(fold("e\u{301}a\u{30a}"), fold("éå"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn clean_text_is_clean_already(text in "\\PC*|(?s).*") {
        let once = clean(&text);
        assert_eq!(clean(&once), once);
        assert!(once.chars().all(|letter| letter == '\n' || !letter.is_control()));
    }

    #[test]
    fn folding_twice_is_folding_once(text in "(?s).*") {
        let once = fold(&text);
        assert_eq!(fold(&once), once);
    }
}
