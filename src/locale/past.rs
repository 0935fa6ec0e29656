//! Moments of a session in words: which one is meant, and what differs from it.

use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;

use super::{Locale, Said};
use crate::session::{Change, Difference};

impl Locale {
    /// Returns what differs, counted in words.
    pub fn difference(&self, difference: &Difference) -> String {
        let counts = [
            ("past-differs-answers", difference.answers),
            ("past-differs-decisions", difference.decisions),
            ("past-differs-actions", difference.actions),
            ("past-differs-topics", difference.topics),
            ("past-differs-notes", difference.notes),
            ("past-differs-links", difference.links),
            ("past-differs-parked", difference.parked),
            ("gathered-participants", difference.participants),
            ("gathered-ideas", difference.ideas),
            ("gathered-ballots", difference.ballots),
            ("gathered-meetings", difference.meetings),
            ("gathered-scores", difference.scores),
            ("analysed-models", difference.models),
            ("analysed-costs", difference.costs),
            ("analysed-plans", difference.plans),
            ("past-differs-services", difference.services),
            ("past-differs-details", difference.details),
        ];
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let mut parts: Vec<_> = counts
            .map(|(key, count)| self.say(key, &[("count", count.into())]))
            .collect();
        let last = parts.pop().unwrap_or_default();
        if parts.is_empty() {
            return last;
        }
        let arguments = [("first", parts.join(", ").into()), ("last", last.into())];
        self.say("past-and", &arguments)
    }

    /// Returns how many changes had been made at a moment that is typed: the number of a change, a date or a time.
    ///
    /// A date means the end of that day, and a time the end of that minute.
    pub fn read_moment(
        &self,
        typed: &str,
        history: &[Change],
        zone: &TimeZone,
    ) -> Result<usize, Said> {
        let typed = typed.trim();
        if !typed.is_empty() && typed.chars().all(|letter| letter.is_ascii_digit()) {
            let known = |number: &usize| (1..=history.len()).contains(number);
            return typed.parse().ok().filter(known).ok_or_else(|| {
                let arguments = [("number", typed.into()), ("count", history.len().into())];
                self.said("past-no-such-number", &arguments)
            });
        }
        let end = self
            .end_of(typed, zone)
            .ok_or_else(|| self.said("past-not-a-moment", &[("typed", typed.into())]))?;
        let last = history.iter().rposition(|change| change.stamp.at <= end);
        last.map(|at| at + 1).ok_or_else(|| {
            let began = history.first().map(|change| change.stamp.at);
            let moment = began.map(|began| self.moment(began, zone));
            let moment = moment.unwrap_or_default();
            self.said("past-before-beginning", &[("moment", moment.into())])
        })
    }

    /// Returns the last instant of the moment that is typed.
    fn end_of(&self, typed: &str, zone: &TimeZone) -> Option<Timestamp> {
        if let Ok(exact) = typed.parse::<Timestamp>() {
            return Some(exact);
        }
        let between = self.text("past-time-words");
        let between: Vec<&str> = between.split_whitespace().collect();
        // Machines write a T between date and time.
        let spaced = match typed.split_once('T') {
            Some((date, time)) if date.ends_with(|letter: char| letter.is_ascii_digit()) => {
                format!("{date} {time}")
            }
            _ => typed.to_owned(),
        };
        let words: Vec<&str> = spaced
            .split_whitespace()
            .filter(|word| !between.contains(&word.to_lowercase().as_str()))
            .collect();
        let with_time = words
            .split_last()
            .and_then(|(last, date)| Some((time(last)?, date)))
            .and_then(|(time, date)| Some((time, self.read_date(&date.join(" ")).ok()?)));
        let (time, date) = match with_time {
            Some(found) => found,
            None => (END_OF_DAY, self.read_date(&words.join(" ")).ok()?),
        };
        let instant = date.to_datetime(time).to_zoned(zone.clone()).ok()?;
        Some(instant.timestamp())
    }
}

const END_OF_DAY: Time = Time::constant(23, 59, 59, 999_999_999);

/// Returns the last instant of a time of the day, as `14.02` or `14:02:30`.
fn time(typed: &str) -> Option<Time> {
    let parts: Vec<&str> = typed.split(['.', ':']).collect();
    let (hour, minute, second) = match parts[..] {
        [hour, minute] => (hour, minute, "59"),
        [hour, minute, second] => (hour, minute, second),
        _ => return None,
    };
    if minute.len() != 2 || second.len() != 2 {
        return None;
    }
    let figure = |text: &str| text.parse::<i8>().ok();
    Time::new(figure(hour)?, figure(minute)?, figure(second)?, 999_999_999).ok()
}
