//! Days typed in a hurry.

use diemo::locale::Locale;
use diemo::tui::due;
use jiff::civil::{Date, date};

/// Reads a day, typed on Monday 23 November 2026.
fn read(typed: &str) -> Option<Date> {
    due::read(typed, date(2026, 11, 23), &Locale::named("nb").unwrap()).ok()
}

#[test]
fn a_date_is_read_in_norwegian_and_in_iso_order() {
    assert_eq!(read("4.12.2026"), Some(date(2026, 12, 4)));
    assert_eq!(read("2026-12-04"), Some(date(2026, 12, 4)));
    assert_eq!(read("04.12.26"), Some(date(2026, 12, 4)));
    assert_eq!(read("4. desember 2026"), Some(date(2026, 12, 4)));
}

#[test]
fn a_date_without_a_year_is_the_next_such_day() {
    assert_eq!(read("24.11"), Some(date(2026, 11, 24)));
    assert_eq!(read("22.11."), Some(date(2027, 11, 22)));
    assert_eq!(read("29.2"), Some(date(2028, 2, 29)));
}

#[test]
fn a_day_of_the_week_is_the_next_one() {
    assert_eq!(read("fredag"), Some(date(2026, 11, 27)));
    assert_eq!(read("Lør"), Some(date(2026, 11, 28)));
    assert_eq!(read("mandag"), Some(date(2026, 11, 30)));
}

#[test]
fn days_from_now_are_counted() {
    assert_eq!(read("+7"), Some(date(2026, 11, 30)));
    assert_eq!(read("i morgen"), Some(date(2026, 11, 24)));
    assert_eq!(read("i dag"), Some(date(2026, 11, 23)));
}

#[test]
fn what_is_no_day_is_not_guessed_at() {
    for typed in [
        "",
        "t",
        "snart",
        "31.2.2027",
        "1.2.3.4",
        "+",
        "+99999999999",
        "12",
    ] {
        assert_eq!(read(typed), None, "{typed}");
    }
}
