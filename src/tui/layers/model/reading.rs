//! Figures of a step as they are typed and shown: minutes, hours and days, kroner, and parts of the cases.

use rust_decimal::Decimal;

use crate::locale::Misread;
use crate::tui::app::Context;

/// Returns the minutes that typed text means, for example `15`, `1 350`, `2 t` or `3 d`; none typed are none at all.
pub fn minutes(typed: &str, context: &Context<'_>) -> Result<Decimal, Misread> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Decimal::ZERO);
    }
    let day = context.method.analysis.minutes_a_day();
    let units = [
        ("model-unit-minutes", 1),
        ("model-unit-hours", 60),
        ("model-unit-days", day),
    ];
    let figures = typed.trim_end_matches(|letter: char| letter.is_alphabetic() || letter == '.');
    let unit = typed[figures.len()..].trim_matches('.').to_lowercase();
    let means = |key: &str| {
        let words = context.locale.text(key);
        words.split_whitespace().any(|word| word == unit)
    };
    let factor = match units.iter().find(|(key, _)| means(key)) {
        _ if unit.is_empty() => 1,
        Some((_, factor)) => *factor,
        None => return context.locale.read_number(typed),
    };
    let number = context.locale.read_number(figures)?;
    let minutes = number.checked_mul(factor.into());
    minutes.ok_or_else(|| Misread::TooLarge {
        typed: typed.to_owned(),
    })
}

/// Returns the kroner that typed text means; none typed are none at all.
pub fn money(typed: &str, context: &Context<'_>) -> Result<Decimal, Misread> {
    if typed.trim().is_empty() {
        return Ok(Decimal::ZERO);
    }
    context.locale.read_money(typed)
}

/// Returns the part that so many per cent are, for example `10` or `10 %`; nothing where nothing is typed.
pub fn share(typed: &str, context: &Context<'_>) -> Result<Option<Decimal>, Misread> {
    let typed = typed.trim().trim_end_matches('%').trim_end();
    if typed.is_empty() {
        return Ok(None);
    }
    let percent = context.locale.read_number(typed)?;
    Ok(Some((percent / Decimal::ONE_HUNDRED).normalize()))
}

/// Returns a figure as it is typed; nothing for none.
pub fn typed(figure: Decimal, context: &Context<'_>) -> String {
    if figure.is_zero() {
        return String::new();
    }
    context.locale.number(figure.normalize())
}

/// Returns a part of the cases in per cent.
pub fn percent(share: Decimal, context: &Context<'_>) -> String {
    let percent = share.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(share);
    let percent = context.locale.number(percent.normalize());
    let arguments = [("percent", percent.into())];
    context.locale.say("common-percent", &arguments)
}
