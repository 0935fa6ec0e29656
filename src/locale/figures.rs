//! Numbers, money and dates as the language writes them.

use jiff::Timestamp;
use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;

use super::{Argument, Locale};

impl Locale {
    /// Returns a number, for example `1 403,5`.
    pub fn number(&self, number: Decimal) -> String {
        let written = number.to_string();
        let (whole, decimals) = written.split_once('.').unwrap_or((&written, ""));
        let whole = grouped(whole, &self.text("common-group-sign"));
        if decimals.is_empty() {
            whole
        } else {
            format!("{whole}{}{decimals}", self.text("common-decimal-sign"))
        }
    }

    /// Returns an amount of kroner, with øre only where there are any, for example `313 953 kr`.
    pub fn money(&self, amount: Decimal) -> String {
        let amount = if amount.fract().is_zero() {
            amount.trunc()
        } else {
            let mut amount = amount.round_dp(2);
            amount.rescale(2);
            amount
        };
        self.say("common-money", &[("amount", self.number(amount).into())])
    }

    /// Returns a date in words, for example `23. november 2026`.
    pub fn date(&self, date: Date) -> String {
        let month = self.text(&format!("common-month-{}", date.month()));
        self.say("common-date", &parts(date.day().to_string(), month, date))
    }

    /// Returns a date in figures, for example `23.11.2026`.
    pub fn short_date(&self, date: Date) -> String {
        let two = |figure: i8| format!("{figure:02}");
        let parts = parts(two(date.day()), two(date.month()), date);
        self.say("common-date-short", &parts)
    }

    /// Returns a moment as the clocks of a time zone show it, for example `23.11.2026 kl. 14.02`.
    pub fn moment(&self, moment: Timestamp, zone: &TimeZone) -> String {
        let local = moment.to_zoned(zone.clone());
        self.at_time("common-moment", self.short_date(local.date()), &local)
    }

    /// Returns a moment in words, with the year where it is another than now: `3. mars kl. 14.02`.
    pub fn when(&self, moment: Timestamp, zone: &TimeZone, now: Timestamp) -> String {
        let local = moment.to_zoned(zone.clone());
        let date = local.date();
        let this_year = now.to_zoned(zone.clone()).year() == date.year();
        let date = if this_year {
            let month = self.text(&format!("common-month-{}", date.month()));
            self.say(
                "common-day-and-month",
                &parts(date.day().to_string(), month, date),
            )
        } else {
            self.date(date)
        };
        self.at_time("common-moment", date, &local)
    }

    /// Returns a moment for a narrow column: `03.03. 14.02`, or with its year where it is another than now.
    pub fn short_when(&self, moment: Timestamp, zone: &TimeZone, now: Timestamp) -> String {
        let local = moment.to_zoned(zone.clone());
        let date = local.date();
        let this_year = now.to_zoned(zone.clone()).year() == date.year();
        let date = if this_year {
            let two = |figure: i8| format!("{figure:02}");
            let parts = parts(two(date.day()), two(date.month()), date);
            self.say("common-day-and-month-short", &parts)
        } else {
            self.short_date(date)
        };
        self.at_time("common-moment-short", date, &local)
    }

    fn at_time(&self, key: &str, date: String, local: &Zoned) -> String {
        let two = |figure: i8| Argument::Text(format!("{figure:02}"));
        let arguments = [
            ("date", date.into()),
            ("hour", two(local.hour())),
            ("minute", two(local.minute())),
        ];
        self.say(key, &arguments)
    }

    /// Returns how long ago a day was, for example `3 dager siden`; a day to come is shown as a date.
    pub fn ago(&self, then: Date, today: Date) -> String {
        let keys = [
            "common-days-ago",
            "common-weeks-ago",
            "common-months-ago",
            "common-years-ago",
        ];
        self.passed(then, today, keys)
    }

    /// Returns how long ago a date was, for a narrow column: `3 dager`.
    pub fn short_ago(&self, then: Date, today: Date) -> String {
        let keys = [
            "common-days",
            "common-weeks",
            "common-months",
            "common-years",
        ];
        self.passed(then, today, keys)
    }

    fn passed(&self, then: Date, today: Date, keys: [&str; 4]) -> String {
        let days = (today - then).get_days();
        let count = |key, count: i32| self.say(key, &[("count", i64::from(count).into())]);
        match days {
            ..0 => self.short_date(then),
            0 => self.text("common-today"),
            1 => self.text("common-yesterday"),
            2..14 => count(keys[0], days),
            14..61 => count(keys[1], days / 7),
            61..730 => count(keys[2], days * 12 / 365),
            _ => count(keys[3], days / 365),
        }
    }
}

fn parts(day: String, month: String, date: Date) -> [(&'static str, Argument); 3] {
    [
        ("day", day.into()),
        ("month", month.into()),
        ("year", date.year().to_string().into()),
    ]
}

/// Returns whole figures with a sign between the thousands.
pub(super) fn grouped(figures: &str, sign: &str) -> String {
    let (minus, figures) = figures
        .strip_prefix('-')
        .map_or(("", figures), |rest| ("-", rest));
    let mut grouped = String::from(minus);
    for (at, figure) in figures.chars().enumerate() {
        if at > 0 && (figures.len() - at).is_multiple_of(3) {
            grouped.push_str(sign);
        }
        grouped.push(figure);
    }
    grouped
}
