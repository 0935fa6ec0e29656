//! What everything is reckoned from, as a form: other years or another rate than the pack's ask for a reason.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::costs::Basis;
use crate::method::ServiceId;
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::form::Form;
use crate::tui::layers::Request;
use crate::tui::notice::Notice;
use crate::tui::weighing::{costs, make};

/// The most years that can be reckoned with.
const MOST_YEARS: u32 = 100;

/// Returns the form with what is known.
pub(super) fn form(service: &ServiceId, context: &Context<'_>) -> Form {
    let economy = &context.method.analysis.economy;
    let known = costs(context).and_then(|costs| costs.bases.get(service));
    let known = known.cloned().unwrap_or_default();
    let volume = [
        "costs-volume-low",
        "costs-volume-likely",
        "costs-volume-high",
    ];
    let hourly = [
        "costs-hourly-low",
        "costs-hourly-likely",
        "costs-hourly-high",
    ];
    let rate = known.rate.unwrap_or(economy.rate) * Decimal::ONE_HUNDRED;
    let years = Decimal::from(known.years.unwrap_or(economy.years));
    let mut form = Form::new("costs-form-basis")
        .range(volume, known.volume, context)
        .text("costs-volume-source", &known.volume_source, context)
        .range(hourly, known.hourly, context)
        .text("costs-hourly-source", &known.hourly_source, context)
        .figure("costs-rate", Some(rate), context)
        .figure("costs-years", Some(years), context)
        .text("costs-basis-reason", &known.reason, context);
    form.stand(1);
    form
}

/// Returns the change that the form stands for; the line and what is wrong where it is none.
pub(super) fn read(
    service: &ServiceId,
    form: &Form,
    context: &Context<'_>,
) -> Result<Vec<Request>, (usize, Notice)> {
    let economy = &context.method.analysis.economy;
    let wrong = |at: usize, key: &str| (at, Notice::warning(context.locale.text(key)));
    let volume = form.read_range(0, context)?;
    let hourly = form.read_range(4, context)?;
    for (at, range) in [(0, volume), (4, hourly)] {
        if range.is_some_and(|range| range.lowest() < Decimal::ZERO) {
            return Err(wrong(at, "costs-below-zero"));
        }
    }
    let rate = form
        .read(8, context)?
        .map(|rate| rate / Decimal::ONE_HUNDRED);
    if rate.is_some_and(|rate| rate < Decimal::ZERO || rate > Decimal::ONE) {
        return Err(wrong(8, "costs-no-rate"));
    }
    let years = form.read(9, context)?;
    let whole = years.map(|years| years.to_u32().filter(|_| years.fract().is_zero()));
    let years = match whole {
        None => None,
        Some(Some(years)) if (1..=MOST_YEARS).contains(&years) => Some(years),
        Some(_) => return Err(wrong(9, "costs-no-years")),
    };
    let rate = rate.filter(|rate| *rate != economy.rate);
    let years = years.filter(|years| *years != economy.years);
    let reason = form.written(10);
    if (rate.is_some() || years.is_some()) && reason.is_empty() {
        return Err(wrong(10, "costs-reason-asked"));
    }
    let basis = Basis {
        volume,
        volume_source: form.written(3),
        hourly,
        hourly_source: form.written(7),
        rate,
        years,
        reason,
    };
    Ok(make(What::Basis {
        service: service.clone(),
        basis: Box::new(basis),
    }))
}
