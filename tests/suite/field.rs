//! How text is written in a field.

use diemo::tui::field::{Field, Reply, Shape};
use diemo::tui::keys::sequence;
use diemo::tui::theme::{Role, Theme};
use proptest::prelude::{ProptestConfig, proptest};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

fn field(shape: Shape) -> Field {
    Field::new(shape, 1000, Theme::Test)
}

fn press(field: &mut Field, keys: &str) -> Reply {
    let keys = sequence(keys).unwrap();
    keys.into_iter()
        .fold(Reply::Unused, |_, key| field.press(key))
}

fn written(shape: Shape, keys: &str) -> String {
    let mut field = field(shape);
    press(&mut field, keys);
    field.text()
}

fn drawn(field: &Field, width: u16, height: u16) -> (Vec<String>, Option<Position>) {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    let cursor = field.draw(&mut buffer, area);
    let rows = buffer.content().chunks(usize::from(width));
    let line =
        |row: &[ratatui::buffer::Cell]| row.iter().map(ratatui::buffer::Cell::symbol).collect();
    (rows.map(line).collect(), cursor)
}

#[test]
fn a_letter_of_several_parts_is_one_letter() {
    for letter in ["👩‍👩‍👧", "e\u{301}", "🇳🇴"] {
        let mut field = field(Shape::Line);
        field.paste(&format!("a{letter}b"));
        press(&mut field, "<left><backspace>");
        assert_eq!(field.text(), "ab");
        press(&mut field, "<alt+u><left><delete>");
        assert_eq!(field.text(), "ab", "deleting {letter}");
    }
}

#[test]
fn words_are_passed_and_taken_away_whole() {
    assert_eq!(written(Shape::Line, "en to tre<ctrl+left>x"), "en to xtre");
    assert_eq!(written(Shape::Line, "en to tre<alt+backspace>"), "en to ");
    assert_eq!(written(Shape::Line, "en to<home><ctrl+right>x"), "en xto");
}

#[test]
fn the_rest_of_the_line_is_taken_away() {
    assert_eq!(written(Shape::Line, "abc<home><right><ctrl+k>"), "a");
}

#[test]
fn the_beginning_of_the_line_is_taken_away() {
    assert_eq!(written(Shape::Lines, "en<enter>to tre<ctrl+u>X"), "en\nX");
    assert_eq!(written(Shape::Line, "abc<left><ctrl+u>"), "c");
}

#[test]
fn a_word_at_a_time_is_undone_and_redone() {
    let mut field = field(Shape::Line);
    press(&mut field, "en to tre");
    press(&mut field, "<alt+u>");
    assert_eq!(field.text(), "en to ");
    press(&mut field, "<alt+u><ctrl+r>");
    assert_eq!(field.text(), "en to ");
    assert_eq!(press(&mut field, "<alt+u><alt+u><alt+u>"), Reply::Moved);
    assert_eq!(field.text(), "");
}

#[test]
fn what_is_selected_is_replaced_and_comes_back_in_one_step() {
    let mut field = field(Shape::Line);
    press(&mut field, "abcd<shift+left><shift+left>X");
    assert_eq!(field.text(), "abX");
    press(&mut field, "<alt+u>");
    assert_eq!(field.text(), "abcd");
}

#[test]
fn a_paste_keeps_its_lines_only_where_lines_belong() {
    for (shape, kept) in [(Shape::Line, "a b"), (Shape::Lines, "a\nb")] {
        let mut field = field(shape);
        field.paste("a\r\nb\x1b");
        assert_eq!(field.text(), kept);
        press(&mut field, "<alt+u>");
        assert_eq!(field.text(), "");
    }
}

#[test]
fn enter_does_what_the_shape_says() {
    assert_eq!(press(&mut field(Shape::Line), "a<enter>"), Reply::Unused);
    assert_eq!(written(Shape::Lines, "a<enter>b"), "a\nb");
    assert_eq!(
        press(&mut field(Shape::LinesUntilEnter), "a<enter>"),
        Reply::Unused
    );
    assert_eq!(written(Shape::LinesUntilEnter, "a<alt+enter>b"), "a\nb");
}

#[test]
fn lines_are_joined_from_both_sides() {
    assert_eq!(written(Shape::Lines, "a<enter>b<home><backspace>"), "ab");
    assert_eq!(written(Shape::Lines, "a<enter>b<up><end><delete>"), "ab");
}

#[test]
fn a_full_field_says_so_and_keeps_what_had_room() {
    let mut field = Field::new(Shape::Line, 3, Theme::Test);
    assert_eq!(field.paste("abcd"), Reply::Full);
    assert_eq!(press(&mut field, "e"), Reply::Full);
    assert_eq!(field.text(), "abc");
}

#[test]
fn a_text_put_in_place_is_cut_where_the_field_is_full() {
    let mut field = Field::new(Shape::Line, 3, Theme::Test);
    assert_eq!(field.set_text("abcd"), Reply::Full);
    assert_eq!(field.text(), "abc");
}

#[test]
fn the_last_letter_of_the_longest_line_is_the_one_taken_away() {
    for letter in ["a", "e\u{301}"] {
        let mut field = Field::new(Shape::Line, 100_000, Theme::Test);
        assert_eq!(field.paste(&letter.repeat(100_000)), Reply::Full);
        press(&mut field, "<backspace>Z<left><backspace>");
        let text = field.text();
        assert!(text.ends_with(&format!("{letter}Z")), "{}", text.len());
    }
}

#[test]
fn a_move_that_leads_nowhere_is_left_to_the_screen() {
    let mut field = field(Shape::Lines);
    press(&mut field, "a<enter>b");
    assert_eq!(press(&mut field, "<down>"), Reply::Unused);
    assert_eq!(press(&mut field, "<up>"), Reply::Moved);
    assert_eq!(press(&mut field, "<up>"), Reply::Unused);
    assert_eq!(press(&mut field, "<tab>"), Reply::Unused);
}

#[test]
fn a_text_put_in_place_has_nothing_to_undo() {
    let mut field = field(Shape::Lines);
    press(&mut field, "x");
    field.set_text("a\nb");
    press(&mut field, "<alt+u>");
    press(&mut field, "c");
    assert_eq!(field.text(), "a\nbc");
}

#[test]
fn long_lines_wrap_between_words_and_the_cursor_follows() {
    let mut field = field(Shape::Lines);
    press(&mut field, "kari skriver en setning");
    let (lines, cursor) = drawn(&field, 13, 3);
    assert_eq!(lines, ["kari skriver ", "en setning   ", "             "]);
    assert_eq!(cursor, Some(Position::new(10, 1)));
    assert_eq!(field.height(13), 2);
    assert_eq!(field.height(100), 1);
}

#[test]
fn a_short_window_shows_where_the_cursor_is() {
    let mut field = field(Shape::Lines);
    press(&mut field, "a<enter>b<enter>c<enter>d");
    let (lines, cursor) = drawn(&field, 4, 2);
    assert_eq!(lines, ["c   ", "d   "]);
    assert_eq!(cursor, Some(Position::new(1, 1)));
}

#[test]
fn a_long_line_scrolls_sideways() {
    let mut field = field(Shape::Line);
    press(&mut field, "abcdefgh");
    let (lines, cursor) = drawn(&field, 5, 1);
    assert_eq!(lines, ["efgh "]);
    assert_eq!(cursor, Some(Position::new(4, 0)));
    press(&mut field, "<home>");
    assert_eq!(drawn(&field, 5, 1).0, ["abcde"]);
}

#[test]
fn the_cursor_counts_wide_and_joined_letters_as_they_are_drawn() {
    let mut field = field(Shape::Line);
    field.paste("日👩‍👩‍👧e\u{301}");
    let (_, cursor) = drawn(&field, 20, 1);
    assert_eq!(cursor, Some(Position::new(5, 0)));
}

#[test]
fn what_is_selected_is_seen() {
    let mut field = field(Shape::Line);
    press(&mut field, "ab<shift+left>");
    let area = Rect::new(0, 0, 5, 1);
    let mut buffer = Buffer::empty(area);
    field.draw(&mut buffer, area);
    let role = |x: u16| Theme::role_of(buffer[(x, 0)].fg);
    assert_eq!(
        (role(0), role(1)),
        (Some(Role::Input), Some(Role::Selection))
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_keys_in_any_window_leave_a_whole_text(
        keys in "(<left>|<right>|<up>|<down>|<home>|<end>|<backspace>|<delete>|<enter>|<shift[+]left>|<ctrl[+]left>|<ctrl[+]u>|<ctrl[+]r>|<ctrl[+]k>|<pageup>|<pagedown>|[aå 👩日]){0,60}",
        pasted in "(?s).{0,20}",
        width in 0..12_u16,
        height in 0..4_u16,
    ) {
        let mut field = field(Shape::Lines);
        let area = Rect::new(0, 0, width, height);
        for (place, key) in sequence(&keys).unwrap().into_iter().enumerate() {
            if place == 10 {
                field.paste(&pasted);
            }
            field.press(key);
            let cursor = field.draw(&mut Buffer::empty(area), area);
            assert!(cursor.is_none_or(|cursor| area.contains(cursor)));
        }
        assert_eq!(diemo::text::clean(&field.text()), field.text());
    }

    #[test]
    fn undoing_everything_leads_back_to_nothing(keys in "(<left>|<backspace>|<enter>|<shift[+]left>|<ctrl[+]k>|<alt[+]backspace>|[aå ]){0,60}") {
        let mut field = field(Shape::Lines);
        press(&mut field, &keys);
        let after = field.text();
        press(&mut field, &"<alt+u>".repeat(60));
        assert_eq!(field.text(), "");
        press(&mut field, &"<ctrl+r>".repeat(60));
        assert_eq!(field.text(), after);
    }
}
