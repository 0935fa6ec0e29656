//! Which rows of a list show, and how they are drawn.

use diemo::tui::list::{Move, Painter, Row, cut, moved, window};
use diemo::tui::theme::{Glyphs, Role, Theme};
use proptest::prelude::{ProptestConfig, proptest};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

fn painter(selected: Option<usize>) -> Painter<'static> {
    Painter {
        theme: Theme::Test,
        glyphs: &Glyphs::UNICODE,
        selected,
    }
}

fn lines(buffer: &Buffer) -> Vec<String> {
    let rows = buffer.content().chunks(usize::from(buffer.area.width));
    rows.map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect())
        .collect()
}

#[test]
fn a_list_that_fits_does_not_move() {
    assert_eq!(window(0, 5, 10), 0..5);
    assert_eq!(window(4, 5, 10), 0..5);
}

#[test]
fn the_window_moves_by_half_its_height() {
    assert_eq!(window(11, 100, 8), 8..16);
    assert_eq!(window(13, 100, 8), 8..16);
    assert_eq!(window(14, 100, 8), 12..20);
}

#[test]
fn moves_stop_at_both_ends() {
    assert_eq!(moved(0, 3, 10, Move::Up), 0);
    assert_eq!(moved(2, 3, 10, Move::Down), 2);
    assert_eq!(moved(50, 100, 10, Move::PageDown), 59);
    assert_eq!(moved(5, 100, 10, Move::PageUp), 0);
    assert_eq!(moved(5, 100, 10, Move::Last), 99);
    assert_eq!(moved(7, 0, 10, Move::Down), 0);
}

#[test]
fn only_the_label_of_the_selected_row_is_marked() {
    let area = Rect::new(0, 0, 16, 2);
    let mut buffer = Buffer::empty(area);
    let names = ["Bergen", "Os"];
    let cursor = painter(Some(1)).draw(&mut buffer, area, 0..2, |index| Row::new(names[index]));
    assert_eq!(lines(&buffer), ["  Bergen        ", "▸ Os            "]);
    assert_eq!(cursor, Some(Position::new(2, 1)));
    let marked = |x: u16| Theme::role_of(buffer[(x, 1)].fg) == Some(Role::Selected);
    assert!(marked(2) && marked(3) && !marked(4));
}

#[test]
fn a_row_shows_its_mark_and_what_belongs_to_the_right() {
    let area = Rect::new(0, 0, 20, 1);
    let mut buffer = Buffer::empty(area);
    painter(None).draw(&mut buffer, area, 0..1, |_| Row {
        mark: "✓",
        detail: "3/9",
        ..Row::new("Regelverk og krav")
    });
    assert_eq!(lines(&buffer), ["  ✓ Regelverk o… 3/9"]);
}

#[test]
fn only_rows_in_the_window_are_asked_for() {
    let area = Rect::new(0, 0, 20, 10);
    let shown = window(15_000, 20_000, 10);
    let mut asked = 0;
    let counted = std::cell::RefCell::new(&mut asked);
    painter(Some(15_000)).draw(&mut Buffer::empty(area), area, shown, |_| {
        **counted.borrow_mut() += 1;
        Row::new("x")
    });
    assert_eq!(asked, 10);
}

#[test]
fn a_text_is_cut_between_letters_as_seen() {
    assert_eq!(cut("Søknad", 6, "…"), "Søknad");
    assert_eq!(cut("Søknader", 6, "…"), "Søkna…");
    assert_eq!(cut("日本語", 4, "…"), "日…");
    assert_eq!(cut("abc", 0, "…"), "");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_selected_row_always_shows(selected in 0..500_usize, len in 1..500_usize, height in 1..60_usize) {
        let shown = window(selected, len, height);
        assert!(shown.contains(&selected.min(len - 1)));
        assert_eq!(shown.len(), height.min(len));
    }

    #[test]
    fn no_area_is_too_small(width in 0..12_u16, height in 0..4_u16) {
        let area = Rect::new(0, 0, width, height);
        let row = Row { mark: "✓", detail: "3/9", ..Row::new("Regelverk") };
        painter(Some(0)).draw(&mut Buffer::empty(area), area, 0..4, |_| row.clone());
    }
}
