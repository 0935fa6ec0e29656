//! Risks, indicators and how things stand, as templates see them.

use std::cmp::Reverse;

use minijinja::{Value, context};

use super::super::scene::{Point, Scene};
use super::planned::is_here;
use super::{listing, showing, words};
use crate::method::{RegisterKind, Row, Value as Answer};
use crate::plan::{Aspect, Exposure, Indicator, Risk};

/// Returns `risks()`: the risk register, the worst first, with how much risk each is.
pub(super) fn risks(scene: &Scene<'_>) -> Value {
    let (method, locale) = (scene.method, scene.locale);
    let scale = &method.analysis.risk;
    let Some(register) = method.analysis.register(RegisterKind::Risks) else {
        return listing(Vec::<Value>::new().into());
    };
    let points = scene.points_of(register.item.as_str());
    let rows = points.iter().flat_map(|point| {
        let rows: &[Row] = match &point.entry.value {
            Some(Answer::Rows(rows)) => rows,
            _ => &[],
        };
        rows.iter()
            .map(move |row| (*point, row, Risk::of(register, scale, row)))
    });
    let mut rows: Vec<(Point<'_>, &Row, Risk)> = rows.collect();
    rows.sort_by_key(|(_, _, risk)| Reverse(risk.counted().map_or(u32::MAX, Exposure::product)));
    let list = rows.into_iter().map(|(point, row, risk)| {
        let cell = |called: &str| {
            let id = register.column(called).unwrap_or(called);
            let cell = row.get(id).map(|cell| locale.cell(point.item, id, cell));
            words(&cell.unwrap_or_default())
        };
        let band = |exposure: Option<Exposure>| {
            let band = exposure.map(|exposure| locale.band(scale, exposure));
            words(&band.unwrap_or_default())
        };
        let product = |exposure: Option<Exposure>| {
            let product = exposure.map(|exposure| exposure.product().to_string());
            words(&product.unwrap_or_default())
        };
        context! {
            text => cell("risk"),
            likelihood => cell("likelihood"),
            consequence => cell("consequence"),
            product => product(risk.now),
            band => band(risk.now),
            left => product(risk.left),
            band_left => band(risk.left),
            control => cell("control"),
            measure => cell("measure"),
            responsible => cell("responsible"),
            due => cell("due"),
            service => words(&scene.service_name(point.entry.subject.service.as_ref())),
        }
    });
    let list: Value = list.collect();
    showing(scene, points.into_iter(), list)
}

/// Returns `indicators()`: what is followed, with its latest reading and its light.
pub(super) fn indicators(scene: &Scene<'_>) -> Value {
    let indicators = scene.session.state.plan.indicators.iter();
    let here = indicators.filter(|one| is_here(scene, one.service.as_ref()));
    listing(here.map(|one| indicator(scene, one)).collect())
}

fn indicator(scene: &Scene<'_>, one: &Indicator) -> Value {
    let locale = scene.locale;
    let figure = |value: Option<rust_decimal::Decimal>| {
        let shown = value.map(|value| locale.of_indicator(one, value));
        words(&shown.unwrap_or_default())
    };
    let latest = one.latest();
    let kind = one.kind.as_ref();
    let kind = kind.and_then(|kind| scene.method.analysis.indicator(kind.as_str()));
    let light = one.light_now().map(|colour| locale.colour(colour));
    let readings = one.readings.iter().map(|(date, reading)| {
        context! {
            date => words(&locale.short_date(*date)),
            value => words(&locale.of_indicator(one, reading.value)),
            light => words(&one.light(reading.value).map(|colour| locale.colour(colour)).unwrap_or_default()),
            note => words(&reading.note),
        }
    });
    context! {
        name => words(&one.name),
        code => words(kind.map_or("", |kind| &kind.code)),
        service => words(&scene.service_name(one.service.as_ref())),
        numerator => words(&one.numerator),
        denominator => words(&one.denominator),
        lower => one.better == crate::plan::Better::Lower,
        baseline => figure(one.baseline),
        target => figure(one.target),
        alarm => figure(one.alarm),
        owner => words(&one.owner),
        often => words(&one.often),
        source => words(&one.source),
        serves => words(&one.serves),
        trap => words(kind.map_or("", |kind| &kind.trap)),
        latest => figure(latest.map(|(_, reading)| reading.value)),
        date => words(&latest.map(|(date, _)| locale.short_date(date)).unwrap_or_default()),
        light => words(&light.unwrap_or_default()),
        alarming => one.is_alarming(),
        summary => words(&locale.readings(one)),
        readings => readings.collect::<Vec<Value>>(),
    }
}

/// Returns `standing()`: a colour for each part with its reasons, and the facilitator's own word; nothing where no tool
/// is used, since then there is nothing to tell it by.
pub(super) fn standing(scene: &Scene<'_>) -> Value {
    let (locale, state) = (scene.locale, &scene.session.state);
    let used = !state.plan.is_empty() || !state.costs.is_empty() || !state.processes.is_empty();
    if !used {
        return listing(Vec::<Value>::new().into());
    }
    let facts = scene.route.facts(scene.method, scene.session, scene.today);
    let findings = facts.findings();
    let parts = [
        Aspect::Overall,
        Aspect::Scope,
        Aspect::Time,
        Aspect::Cost,
        Aspect::Risk,
    ];
    let parts = parts
        .iter()
        .filter_map(|part| Some((part, findings.get(part)?)));
    let list = parts.map(|(part, finding)| {
        let own = state.plan.judgements.get(part);
        let colour = finding.colour.map(|colour| locale.colour(colour));
        let because = finding.because.iter().map(|one| locale.why_so(one));
        let own_colour = own.and_then(|own| own.colour);
        let own_colour = own_colour.map(|colour| locale.colour(colour));
        context! {
            name => words(&locale.aspect(*part)),
            overall => *part == Aspect::Overall,
            colour => words(&colour.unwrap_or_else(|| locale.text("status-unknown"))),
            because => words(&because.collect::<Vec<_>>().join(" ")),
            own_colour => words(&own_colour.unwrap_or_default()),
            own => words(own.map_or("", |own| &own.text)),
        }
    });
    listing(list.collect())
}
