//! Which days are worked on: weekends and holidays left out, counted from a fixed Monday.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

use crate::method::{Holiday, HolidayDate};

/// The working days of three centuries; a day beyond them is taken for the nearest of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Calendar {
    /// The days from the first that fall on a weekday and are not worked on, smallest first.
    free: Vec<i64>,
}

/// The first day that is reckoned with: a Monday.
pub const FIRST: Date = date(1900, 1, 1);

/// The last day that is reckoned with.
pub const LAST: Date = date(2199, 12, 31);

const DAYS_A_WEEK: i64 = 7;
const WORKED: i64 = 5;

impl Calendar {
    /// Makes the calendar of these holidays; a day that no year has is left out.
    pub fn of(holidays: &[Holiday]) -> Self {
        let years = FIRST.year()..=LAST.year();
        let days = years.flat_map(|year| {
            let holidays = holidays.iter();
            holidays.filter_map(move |holiday| on(holiday.when, year))
        });
        let mut free: Vec<i64> = days
            .filter(|day| (FIRST..=LAST).contains(day) && !is_weekend(*day))
            .map(number)
            .collect();
        free.sort_unstable();
        free.dedup();
        Self { free }
    }

    /// Says whether a day is worked on.
    pub fn is_working(&self, day: Date) -> bool {
        !is_weekend(day) && self.free.binary_search(&number(day)).is_err()
    }

    /// Returns how many working days lie before a day, counted from the first day of all.
    pub fn before(&self, day: Date) -> i64 {
        let number = number(day);
        let weeks = number / DAYS_A_WEEK;
        let weekdays = weeks * WORKED + (number % DAYS_A_WEEK).min(WORKED);
        weekdays - self.free_before(number)
    }

    /// Returns the working day before which there are so many others.
    pub fn day(&self, count: i64) -> Date {
        let count = count.clamp(0, self.before(LAST));
        let mut free = 0;
        loop {
            let weekdays = count + free;
            let number = weekdays / WORKED * DAYS_A_WEEK + weekdays % WORKED;
            let met = self.free_before(number + 1);
            if met == free {
                return FIRST.checked_add(number.days()).unwrap_or(LAST);
            }
            free = met;
        }
    }

    /// Returns the day itself, or the next that is worked on.
    pub fn next_working(&self, day: Date) -> Date {
        self.day(self.before(day))
    }

    /// Returns how many working days later the second day is; less than none where it is earlier.
    pub fn working_days(&self, from: Date, to: Date) -> i64 {
        self.before(to) - self.before(from)
    }

    fn free_before(&self, number: i64) -> i64 {
        let count = self.free.partition_point(|free| *free < number);
        i64::try_from(count).unwrap_or(i64::MAX)
    }
}

/// Returns Easter Sunday of a year, by the Gregorian computus (the anonymous algorithm in Meeus, Astronomical
/// Algorithms, chapter 8); none for a year that no calendar has.
pub fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let correction = (century + 8) / 25;
    let lunar = (century - correction + 1) / 3;
    let epact = (19 * golden + century - century / 4 - lunar + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let day = epact + to_sunday - 7 * late + 114;
    let (month, day) = (day / 31, day % 31 + 1);
    Date::new(
        i16::try_from(year).ok()?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    )
    .ok()
}

/// Returns the day of a holiday in a year, where the year has it.
fn on(when: HolidayDate, year: i16) -> Option<Date> {
    match when {
        HolidayDate::Fixed(month, day) => {
            let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
            Date::new(year, month, day).ok()
        }
        HolidayDate::Easter(days) => easter(year)?
            .checked_add(jiff::Span::new().try_days(days).ok()?)
            .ok(),
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Returns how many days lie between the first day of all and this one.
fn number(day: Date) -> i64 {
    let day = day.clamp(FIRST, LAST);
    i64::from((day - FIRST).get_days())
}
