//! A day as people type it in a hurry: a date, a day of the week, or in how many days.

use jiff::Span;
use jiff::civil::{Date, Weekday};

use crate::locale::{Locale, Misread};
use crate::text::fold;

/// The most years until a day of a month comes again.
const LONGEST_WAIT: i16 = 8;

/// Returns the day that was typed, seen from today.
pub fn read(typed: &str, today: Date, locale: &Locale) -> Result<Date, Misread> {
    let folded = fold(typed.trim());
    if let Some(day) = in_days(&folded, today).or_else(|| by_name(&folded, today, locale)) {
        return Ok(day);
    }
    match day_and_month(&folded) {
        Some((day, month)) => next(day, month, today).ok_or_else(|| Misread::NoSuchDate {
            typed: typed.trim().to_owned(),
        }),
        None => locale.read_date(typed),
    }
}

/// Reads `+7`.
fn in_days(typed: &str, today: Date) -> Option<Date> {
    let days: i64 = typed.strip_prefix('+')?.trim().parse().ok()?;
    today.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// Reads a day of the week, whole or by its first letters: the next such day after today.
fn by_name(typed: &str, today: Date, locale: &Locale) -> Option<Date> {
    let is = |key: &str| {
        locale
            .text(key)
            .split(',')
            .any(|word| fold(word.trim()) == typed)
    };
    if is("capture-today") {
        return Some(today);
    }
    if is("capture-tomorrow") {
        return today.tomorrow().ok();
    }
    let days = [
        ("capture-monday", Weekday::Monday),
        ("capture-tuesday", Weekday::Tuesday),
        ("capture-wednesday", Weekday::Wednesday),
        ("capture-thursday", Weekday::Thursday),
        ("capture-friday", Weekday::Friday),
        ("capture-saturday", Weekday::Saturday),
        ("capture-sunday", Weekday::Sunday),
    ];
    let begins =
        |key: &str| typed.chars().count() >= 2 && fold(&locale.text(key)).starts_with(typed);
    let named: Vec<Weekday> = days
        .iter()
        .filter(|(key, _)| begins(key))
        .map(|(_, day)| *day)
        .collect();
    match named[..] {
        [day] => today.nth_weekday(1, day).ok(),
        _ => None,
    }
}

/// Reads `23.11`, a date without a year.
fn day_and_month(typed: &str) -> Option<(i8, i8)> {
    let (day, month) = typed.trim_end_matches('.').split_once(['.', '/'])?;
    Some((day.trim().parse().ok()?, month.trim().parse().ok()?))
}

/// Returns the next such day; the day after February comes in a leap year.
fn next(day: i8, month: i8, today: Date) -> Option<Date> {
    let years = today.year()..=today.year().saturating_add(LONGEST_WAIT);
    let mut days = years.filter_map(|year| Date::new(year, month, day).ok());
    days.find(|day| *day >= today)
}
