//! Typed numbers, amounts and dates.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::Locale;
use super::super::figures::grouped;
use super::Misread;

/// The most decimals of a number that is no amount.
const DECIMALS: u32 = 6;

impl Locale {
    pub(super) fn whole(&self, typed: &str) -> Result<i64, Misread> {
        let typed = typed.trim();
        // A whole number has no decimals, so any sign stands between thousands.
        let figures = in_thousands(typed).unwrap_or_else(|| plain(typed));
        let number = match figures.parse::<Decimal>() {
            Ok(number) => number,
            Err(_) => self.decimal(typed)?,
        };
        if !number.fract().is_zero() {
            return Err(Misread::NotWhole {
                typed: typed.to_owned(),
            });
        }
        number.trunc().try_into().map_err(|_| Misread::TooLarge {
            typed: typed.to_owned(),
        })
    }

    /// Returns the number that typed text means, as the language writes it, with at most six decimals.
    pub fn read_number(&self, typed: &str) -> Result<Decimal, Misread> {
        self.fraction(typed)
    }

    /// Returns the kroner that typed text means, with or without the currency, with at most two decimals.
    pub fn read_money(&self, typed: &str) -> Result<Decimal, Misread> {
        self.amount(typed)
    }

    pub(super) fn amount(&self, typed: &str) -> Result<Decimal, Misread> {
        let bare = typed.trim().trim_end_matches('.');
        let bare = ["kroner", "kr", "NOK", ",-", ",–"]
            .iter()
            .find_map(|sign| bare.strip_suffix(sign))
            .unwrap_or(bare);
        let bare = ["kr", "NOK"]
            .iter()
            .find_map(|sign| bare.strip_prefix(sign))
            .unwrap_or(bare);
        // There is nothing smaller than an øre.
        self.no_finer(typed, bare, 2)
    }

    pub(super) fn fraction(&self, typed: &str) -> Result<Decimal, Misread> {
        self.no_finer(typed, typed, DECIMALS)
    }

    fn no_finer(&self, typed: &str, figures: &str, decimals: u32) -> Result<Decimal, Misread> {
        let number = self.decimal(figures)?;
        if number.scale() > decimals {
            return Err(Misread::TooFine {
                typed: typed.trim().to_owned(),
                decimals,
            });
        }
        Ok(number)
    }

    fn decimal(&self, typed: &str) -> Result<Decimal, Misread> {
        let typed = typed.trim();
        let sign = self.text("common-decimal-sign");
        let bare = plain(typed);
        if !bare.contains(|letter: char| letter.is_ascii_digit()) {
            return Err(Misread::NotNumber {
                typed: typed.to_owned(),
            });
        }
        let unclear = bare.matches('.').count() == 1 && !bare.contains(',');
        if sign == "," && unclear && in_thousands(typed).is_some() {
            return Err(self.two_ways(typed, &bare));
        }
        let figures = if sign == "," {
            match bare.split_once(',') {
                Some((whole, decimals)) if !decimals.contains(['.', ',']) => {
                    let whole = in_thousands(whole).unwrap_or_else(|| whole.to_owned());
                    format!("{whole}.{decimals}")
                }
                _ if bare.matches('.').count() > 1 => in_thousands(typed).unwrap_or(bare),
                _ => bare,
            }
        } else {
            let (whole, decimals) = bare.split_once('.').unwrap_or((&bare, "0"));
            let whole = in_thousands(whole).unwrap_or_else(|| whole.to_owned());
            format!("{whole}.{decimals}")
        };
        let written = !figures.is_empty()
            && figures
                .chars()
                .all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-'));
        match figures.parse::<Decimal>() {
            Ok(number) if written => Ok(number.normalize()),
            Err(_) if written && figures.len() > 25 => Err(Misread::TooLarge {
                typed: typed.to_owned(),
            }),
            _ => Err(Misread::NotNumber {
                typed: typed.to_owned(),
            }),
        }
    }

    fn two_ways(&self, typed: &str, bare: &str) -> Misread {
        let all = bare.replace('.', "");
        Misread::TwoWays {
            typed: typed.to_owned(),
            one: grouped(&all, &self.text("common-group-sign")),
            other: bare.replace('.', &self.text("common-decimal-sign")),
            plain: all,
        }
    }

    /// Returns the date that typed text names.
    pub fn read_date(&self, typed: &str) -> Result<Date, Misread> {
        let typed = typed.trim();
        let shape = || Misread::NotDate {
            typed: typed.to_owned(),
        };
        let parts: Vec<_> = typed
            .split(|letter: char| letter.is_whitespace() || "./-".contains(letter))
            .filter(|part| !part.is_empty())
            .collect();
        let [first, second, third] = parts[..] else {
            return Err(shape());
        };
        let month = || self.month(second).or_else(|| second.parse().ok());
        let figures = if first.len() == 4 {
            (first.parse().ok(), month(), third.parse().ok())
        } else {
            (third.parse().ok(), month(), first.parse().ok())
        };
        let (Some(year), Some(month), Some(day)) = figures else {
            return Err(shape());
        };
        // Two figures mean this century: dates here lie around today.
        let year: i16 = if (0..100).contains(&year) {
            year + 2000
        } else {
            year
        };
        Date::new(year, month, day).map_err(|_| Misread::NoSuchDate {
            typed: typed.to_owned(),
        })
    }

    fn month(&self, name: &str) -> Option<i8> {
        let name = name.to_lowercase();
        (1..=12).find(|month| {
            let full = self.text(&format!("common-month-{month}")).to_lowercase();
            name.chars().count() >= 3 && full.starts_with(&name)
        })
    }
}

/// Returns the figures of a number in which thousands are told apart by blanks, points or commas.
fn in_thousands(typed: &str) -> Option<String> {
    let typed = typed.replace('\u{2212}', "-");
    let (minus, figures) = typed
        .strip_prefix('-')
        .map_or(("", &typed[..]), |rest| ("-", rest));
    let sign = |letter: char| letter.is_whitespace() || matches!(letter, '.' | ',' | '\'');
    let mut groups = figures.split(sign);
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first = groups
        .next()
        .filter(|first| (1..=3).contains(&first.len()) && digits(first))?;
    let rest: Vec<_> = groups.collect();
    (!rest.is_empty() && rest.iter().all(|group| group.len() == 3 && digits(group)))
        .then(|| format!("{minus}{first}{}", rest.concat()))
}

/// Returns typed figures without blanks, and with the hyphen for minus.
fn plain(typed: &str) -> String {
    typed
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| if letter == '\u{2212}' { '-' } else { letter })
        .collect()
}
