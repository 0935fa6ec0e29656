//! The light of an indicator: what a reading is worth against target and alarm, and how often it was red in a row.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::indicator::{Better, Indicator, Reading};
use super::judgement::Colour;

/// How many red readings in a row are more than chance.
const ALARMING: usize = 2;

impl Better {
    /// Says whether one figure is better than another.
    pub fn is_better(self, one: Decimal, other: Decimal) -> bool {
        match self {
            Self::Higher => one > other,
            Self::Lower => one < other,
        }
    }
}

impl Indicator {
    /// Returns what a reading is worth; none where neither target nor alarm is set.
    ///
    /// It is red where it is worse than the alarm, green where it is as good as the target, and yellow between them.
    /// Where only one of them is set, it alone tells red or yellow from green.
    pub fn light(&self, value: Decimal) -> Option<Colour> {
        if self.target.is_none() && self.alarm.is_none() {
            return None;
        }
        let worse = |limit: Decimal| self.better.is_better(limit, value);
        Some(if self.alarm.is_some_and(worse) {
            Colour::Red
        } else if self.target.is_some_and(worse) {
            Colour::Yellow
        } else {
            Colour::Green
        })
    }

    /// Returns the latest reading.
    pub fn latest(&self) -> Option<(Date, &Reading)> {
        let latest = self.readings.last_key_value();
        latest.map(|(date, reading)| (*date, reading))
    }

    /// Returns the light of the latest reading.
    pub fn light_now(&self) -> Option<Colour> {
        self.light(self.latest()?.1.value)
    }

    /// Returns how many of the latest readings were red, one after the other.
    pub fn reds_in_a_row(&self) -> usize {
        self.reds_after(None)
    }

    /// Returns how many of the latest readings were red, one after the other, of those dated after a day; of all, where
    /// no day is given.
    pub fn reds_after(&self, day: Option<Date>) -> usize {
        let latest = self.readings.iter().rev();
        let red = |(date, reading): &(&Date, &Reading)| {
            day.is_none_or(|day| **date > day) && self.light(reading.value) == Some(Colour::Red)
        };
        latest.take_while(red).count()
    }

    /// Says whether it was red twice in a row or more, so that something has to be taken up again.
    pub fn is_alarming(&self) -> bool {
        self.reds_in_a_row() >= ALARMING
    }

    /// Returns how much the latest reading is more than the baseline; less than none where it fell.
    pub fn since_baseline(&self) -> Option<Decimal> {
        let latest = self.latest()?.1.value;
        latest.checked_sub(self.baseline?)
    }

    /// Says whether the alarm is better than the target, so that a reading can be red though the target is met.
    pub fn contradicts_itself(&self) -> bool {
        let limits = self.alarm.zip(self.target);
        limits.is_some_and(|(alarm, target)| self.better.is_better(alarm, target))
    }
}

/// Returns how high each value stands among the others, from nought to `most`; in the middle where all are the same.
pub fn heights(values: &[Decimal], most: u32) -> Vec<u32> {
    let (low, high) = (values.iter().min(), values.iter().max());
    let range = high.zip(low).and_then(|(high, low)| high.checked_sub(*low));
    let height = |value: &Decimal| {
        let over = value.checked_sub(*low?)?;
        let share = over.checked_div(range?)?;
        let height = share.checked_mul(most.into())?.round();
        u32::try_from(height).ok()
    };
    let heights = values.iter().map(|value| height(value).unwrap_or(most / 2));
    heights.collect()
}
