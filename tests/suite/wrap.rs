//! Where rows of text break.

use diemo::tui::wrap::{pieces, rows};
use proptest::prelude::{ProptestConfig, proptest};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

#[test]
fn rows_break_between_words_and_begin_with_one() {
    assert_eq!(
        rows("Er dokumentasjonen arkivpliktig?", 18),
        ["Er dokumentasjonen", "arkivpliktig?"]
    );
}

#[test]
fn a_word_may_break_after_its_hyphen() {
    assert_eq!(rows("sak-/arkivsystemet", 14), ["sak-/", "arkivsystemet"]);
}

#[test]
fn a_number_and_a_lone_letter_are_not_torn_apart() {
    assert_eq!(rows("§§ 3-18 og 3-19", 13), ["§§ 3-18 og", "3-19"]);
    assert_eq!(rows("Lien, 20/02/2007", 12), ["Lien,", "20/02/2007"]);
    assert_eq!(rows("på e-post", 6), ["på", "e-post"]);
}

#[test]
fn a_word_wider_than_the_row_breaks_where_it_must() {
    assert_eq!(
        rows("a tjenestebeskrivelse", 8),
        ["a", "tjeneste", "beskrive", "lse"]
    );
}

#[test]
fn empty_lines_stay() {
    assert_eq!(rows("a\n\nb", 5), ["a", "", "b"]);
    assert_eq!(rows("", 5), [""]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_letter_is_lost_and_no_row_is_too_wide(text in "[a-cæ日👩 /-]{0,60}", width in 1..20_usize) {
        let lines = [text.clone()];
        let rows = pieces(&lines, width);
        let joined: String = rows.iter().map(|row| &text[row.start..row.end]).collect();
        assert_eq!(joined, text);
        for row in rows {
            let row = text[row.start..row.end].trim_end();
            assert!(row.width() <= width || row.graphemes(true).count() == 1, "{row:?}");
        }
    }
}
