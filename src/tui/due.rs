//! A day as people type it in a hurry: a date, a day of the week, or in how many days.

use jiff::Span;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::locale::Locale;
use crate::text::fold;

/// Returns the day that was typed, seen from today; none where it is no day.
pub fn read(typed: &str, today: Date, locale: &Locale) -> Option<Date> {
    let typed = fold(typed.trim());
    in_days(&typed, today)
        .or_else(|| by_name(&typed, today, locale))
        .or_else(|| typed.parse().ok().filter(|_| typed.len() == 10))
        .or_else(|| by_numbers(&typed, today))
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

/// Reads `23.11.2026`, `23.11.26` and `23.11`; without a year it is the next such day.
fn by_numbers(typed: &str, today: Date) -> Option<Date> {
    let parts: Vec<&str> = typed
        .trim_end_matches('.')
        .split(['.', '/'])
        .map(str::trim)
        .collect();
    let (day, month) = (parts.first()?.parse().ok()?, parts.get(1)?.parse().ok()?);
    match parts[2..] {
        [] => {
            let this_year = Date::new(today.year(), month, day).ok()?;
            if this_year < today {
                this_year.checked_add(1.year()).ok()
            } else {
                Some(this_year)
            }
        }
        [year] => {
            let number: i16 = year.parse().ok()?;
            let century = if year.len() == 2 { 2000 } else { 0 };
            Date::new(century + number, month, day).ok()
        }
        _ => None,
    }
}
