//! Integration as templates see it: what is needed, and the alternatives with what they cost and give.

mod lines;

use minijinja::{Value, context};
use rust_decimal::{Decimal, RoundingStrategy};
use uuid::Uuid;

use super::super::scene::Scene;
use super::planned::is_here;
use super::{listing, words};
use crate::costs::{Alternative, Range};
use crate::locale::Locale;
use lines::{line_of_cost, line_of_gain};

/// Returns `needs()`: what one system must hand to another, first what the service does not work without.
pub(super) fn needs(scene: &Scene<'_>) -> Value {
    let needs = scene.session.state.costs.needs.iter();
    let mut needs: Vec<_> = needs
        .filter(|need| is_here(scene, Some(&need.service)))
        .collect();
    needs.sort_by_key(|need| need.wish);
    let list = needs.into_iter().map(|need| {
        let volume = need.volume.map(|volume| number(scene.locale, volume));
        context! {
            from => words(&need.from),
            to => words(&need.to),
            what => words(&need.what),
            when => words(&need.when),
            volume => words(&volume.unwrap_or_default()),
            fresh => words(&need.fresh),
            why => words(&need.why),
            owner => words(&need.owner),
            security => words(&need.security),
            wish => need.wish,
        }
    });
    listing(list.collect())
}

/// Returns `alternatives()`: the ways to meet each need, with what they cost, give and do beside.
pub(super) fn alternatives(scene: &Scene<'_>) -> Value {
    let all = scene.session.state.costs.alternatives.iter();
    let here = all.filter(|one| is_here(scene, Some(&one.service)));
    listing(here.map(|one| alternative(scene, one)).collect())
}

fn alternative(scene: &Scene<'_>, one: &Alternative) -> Value {
    let (locale, method) = (scene.locale, scene.method);
    let way = one.way.as_ref();
    let way = way.and_then(|way| method.analysis.way(way.as_str()));
    let gives = one.variant.map(|variant| locale.variant(variant));
    let costs = one.costs.iter().map(|cost| line_of_cost(scene, cost));
    let gains = one.gains.iter().map(|gain| line_of_gain(scene, gain));
    let table = &method.analysis.economy.effects;
    let effects = one.effects.iter().map(|effect| {
        let sign = effect.sign(table);
        let size = usize::from(sign.unsigned_abs());
        let signs = match sign {
            0 => "0".to_owned(),
            1.. => "+".repeat(size),
            _ => "\u{2212}".repeat(size),
        };
        context! { text => words(&effect.text), sign => words(&signs), reason => words(&effect.reason) }
    });
    context! {
        name => words(&one.name),
        chosen => words(&locale.how_chosen(&scene.session.state, one.id).unwrap_or_default()),
        need => words(&need(scene, one.need)),
        way => words(way.map_or("", |way| &way.name)),
        closed => words(&closed(scene, one)),
        gives => words(&gives.unwrap_or_default()),
        strength => words(&one.strength),
        weakness => words(&one.weakness),
        depends => words(&one.depends_on),
        contract => words(&one.contract),
        risk => words(&one.risk),
        lines => costs.chain(gains).collect::<Vec<Value>>(),
        effects => effects.collect::<Vec<Value>>(),
    }
}

/// Says what a need is; empty for what is about the whole service.
pub(super) fn need(scene: &Scene<'_>, id: Option<Uuid>) -> String {
    let need = id.and_then(|id| scene.session.state.costs.need(id));
    need.map_or_else(String::new, |need| {
        let arguments = [
            ("from", need.from.as_str().into()),
            ("to", need.to.as_str().into()),
            ("what", need.what.as_str().into()),
        ];
        scene.locale.say("costs-need-in-words", &arguments)
    })
}

/// Says why an alternative cannot be used; empty where it can.
pub(super) fn closed(scene: &Scene<'_>, one: &Alternative) -> String {
    let way = one.way.as_ref();
    let way = way.and_then(|way| scene.method.analysis.way(way.as_str()));
    let cause = way.and_then(|way| scene.route.way_closed(way, &one.service));
    cause.map_or_else(String::new, |cause| {
        scene.locale.because(scene.method, scene.session, cause)
    })
}

/// Returns a figure with how far off it may be.
pub(super) fn ranged(locale: &Locale, range: Range, shown: impl Fn(Decimal) -> String) -> String {
    let likely = shown(range.likely);
    if range.low.is_none() && range.high.is_none() {
        return likely;
    }
    let arguments = [
        ("low", shown(range.lowest()).into()),
        ("high", shown(range.highest()).into()),
    ];
    locale.with_more(&likely, &locale.say("sums-from-to", &arguments))
}

/// Returns a figure with so many decimals, half away from nought.
pub(super) fn rounded(value: Decimal, digits: u32) -> Decimal {
    value.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
}

/// Returns a figure without decimals.
pub(super) fn whole(value: Decimal) -> Decimal {
    rounded(value, 0)
}

/// Returns an amount in whole øre.
pub(super) fn cents(value: Decimal) -> Decimal {
    rounded(value, 2)
}

/// Returns an amount in whole kroner.
pub(super) fn kroner(locale: &Locale, amount: Decimal) -> String {
    locale.money(whole(amount))
}

/// Returns a figure with two decimals at most.
pub(super) fn number(locale: &Locale, value: Decimal) -> String {
    locale.number(rounded(value, 2).normalize())
}

/// Returns a rate of interest in per cent.
pub(super) fn percent(locale: &Locale, part: Decimal) -> String {
    let percent = part.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(part);
    let percent = number(locale, percent);
    locale.say("common-percent", &[("percent", percent.into())])
}
