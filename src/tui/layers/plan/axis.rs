//! Which part of the time shows: so many weekdays a column, from a Monday on.

use jiff::Span as Length;
use jiff::civil::Date;

use crate::plan::Span;

/// How the time is shown: as much of it as has room, until somebody asks for another part.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Axis {
    scale: Option<usize>,
    /// By how many columns it is scrolled.
    offset: i64,
}

/// The weekdays of a column: a day, a week, four weeks.
const SCALES: [i64; 3] = [1, 5, 20];

/// The columns left free behind the last bar, for what comes later than agreed.
const MARGIN: usize = 2;

/// The Monday from which weekdays are counted.
const MONDAY: Date = jiff::civil::date(1900, 1, 1);

/// The columns in use: which weekday the first begins with, and how many weekdays each has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Columns {
    first: i64,
    pub days: i64,
}

impl Axis {
    /// Returns the columns that show.
    pub fn columns(&self, whole: Span, count: usize) -> Columns {
        let days = SCALES[self.scale(whole, count)];
        let begins = weekday(whole.from) / 5 * 5 + self.offset * days;
        Columns {
            first: begins,
            days,
        }
    }

    /// Returns how many of the columns stay empty behind all there is, as long as nobody has asked for another part.
    pub fn spare(&self, whole: Span, count: usize) -> usize {
        if *self != Self::default() {
            return 0;
        }
        let last = self.columns(whole, count).of(whole.to);
        let used = usize::try_from(last).unwrap_or(0) + 1 + MARGIN;
        count.saturating_sub(used)
    }

    /// Returns the finest scale in which everything has room, or the one that was asked for.
    fn scale(&self, whole: Span, count: usize) -> usize {
        let length = weekday(whole.to) - weekday(whole.from) / 5 * 5 + 1;
        let count = i64::try_from(count.max(1)).unwrap_or(i64::MAX);
        let fits = |days: &i64| length <= count.saturating_mul(*days);
        let fitting = SCALES.iter().position(fits).unwrap_or(SCALES.len() - 1);
        self.scale.unwrap_or(fitting)
    }

    /// Shows an earlier or a later part, a third of the columns on.
    pub fn scroll(&mut self, whole: Span, count: usize, later: bool) {
        let step = i64::try_from((count / 3).max(1)).unwrap_or(1);
        let columns = self.columns(whole, count);
        let last = columns.of(whole.to);
        // Something of the plan always shows.
        if later && last > step {
            self.offset += step;
        } else if !later {
            self.offset = (self.offset - step).max(0);
        }
    }

    /// Shows less of the time in more columns, or more of it in fewer.
    pub fn zoom(&mut self, whole: Span, count: usize, closer: bool) {
        let now = self.scale(whole, count);
        let next = if closer {
            now.saturating_sub(1)
        } else {
            (now + 1).min(SCALES.len() - 1)
        };
        self.scale = Some(next);
        self.offset = self.offset * SCALES[now] / SCALES[next];
    }

    /// Scrolls as little as needed for a task to show.
    pub fn reveal(&mut self, whole: Span, count: usize, from: Date, to: Date) {
        let columns = self.columns(whole, count);
        let last = i64::try_from(count).unwrap_or(i64::MAX) - 1;
        let (begins, ends) = (columns.of(from), columns.of(to));
        let beyond = (ends - last).max(0);
        self.offset += if begins < 0 {
            begins
        } else {
            // Its beginning is worth more than its end.
            beyond.min(begins)
        };
        self.offset = self.offset.max(0);
    }
}

impl Columns {
    /// Returns the column of a day; a weekend lies on its Friday.
    pub fn of(&self, day: Date) -> i64 {
        (weekday(day) - self.first).div_euclid(self.days)
    }

    /// Returns the first day of a column.
    pub fn begins(&self, column: i64) -> Option<Date> {
        let weekday = self.first + column * self.days;
        let days = weekday.div_euclid(5) * 7 + weekday.rem_euclid(5);
        MONDAY.checked_add(Length::new().try_days(days).ok()?).ok()
    }
}

/// Returns how many weekdays lie before a day.
fn weekday(day: Date) -> i64 {
    let days = i64::from((day - MONDAY).get_days());
    days.div_euclid(7) * 5 + days.rem_euclid(7).min(4)
}
