//! Integration as templates see it: what is needed, the alternatives, what they come to, and the figures of the choice.

use minijinja::{Value, context};
use rust_decimal::{Decimal, RoundingStrategy};
use uuid::Uuid;

use super::super::scene::Scene;
use super::planned::is_here;
use super::{listing, words};
use crate::costs::{
    Alternative, Basis, Changed, Cost, Figure, Figures, Gain, GainKind, Lack, Outcome, Payback,
    Range, Terms, Timing, Weighed, break_even, do_nothing, stale,
};
use crate::locale::Locale;
use crate::route::Reckoned;

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
fn need(scene: &Scene<'_>, id: Option<Uuid>) -> String {
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
fn closed(scene: &Scene<'_>, one: &Alternative) -> String {
    let way = one.way.as_ref();
    let way = way.and_then(|way| scene.method.analysis.way(way.as_str()));
    let cause = way.and_then(|way| scene.route.way_closed(way, &one.service));
    cause.map_or_else(String::new, |cause| {
        scene.locale.because(scene.method, scene.session, cause)
    })
}

fn line_of_cost(scene: &Scene<'_>, cost: &Cost) -> Value {
    let locale = scene.locale;
    let when = locale.text(match cost.timing {
        Timing::Once => "costs-once",
        Timing::Yearly => "costs-yearly",
        Timing::PerCase => "costs-per-case",
    });
    let amount = ranged(locale, cost.amount, |amount| kroner(locale, amount));
    line(
        scene,
        cost.category.as_ref(),
        &cost.text,
        &when,
        &amount,
        &cost.source,
        false,
    )
}

fn line_of_gain(scene: &Scene<'_>, gain: &Gain) -> Value {
    let locale = scene.locale;
    let (kind, amount) = match (gain.kind, gain.amount, gain.minutes) {
        (GainKind::Quality, ..) => ("costs-quality", String::new()),
        (GainKind::Time, _, Some(minutes)) => {
            let shown = ranged(locale, minutes, |minutes| number(locale, minutes));
            ("costs-time-by-minutes", shown)
        }
        (GainKind::Time, ..) => ("costs-time-by-models", String::new()),
        (GainKind::Cash, Some(amount), _) => {
            let shown = ranged(locale, amount, |amount| kroner(locale, amount));
            ("costs-cash", shown)
        }
        (GainKind::Cash, ..) => ("costs-cash", String::new()),
    };
    let mut kind = locale.text(kind);
    if let Some(taken) = gain.taken {
        let part = [("part", locale.percent_of(taken).into())];
        kind = locale.with_more(&kind, &locale.say("costs-taken-part", &part));
    }
    line(
        scene,
        gain.category.as_ref(),
        &gain.text,
        &kind,
        &amount,
        &gain.source,
        true,
    )
}

fn line(
    scene: &Scene<'_>,
    category: Option<&crate::method::CategoryId>,
    text: &str,
    kind: &str,
    amount: &str,
    source: &str,
    gain: bool,
) -> Value {
    let known = category.and_then(|id| scene.method.analysis.category(id.as_str()));
    let category = known.map_or("", |known| &known.name);
    let text = match (category, text) {
        (category, "") => category.to_owned(),
        ("", text) => text.to_owned(),
        (category, text) => scene.locale.with_more(text, category),
    };
    context! {
        text => words(&text),
        kind => words(kind),
        amount => words(amount),
        source => words(source),
        gain => gain,
    }
}

/// Returns a figure with how far off it may be.
fn ranged(locale: &Locale, range: Range, shown: impl Fn(Decimal) -> String) -> String {
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

/// Returns `results()`: what the alternatives come to, what everything is reckoned from, and the figures that the choice
/// rested on as they were.
pub(super) fn results(scene: &Scene<'_>) -> Value {
    let Some(service) = scene.service else {
        return listing(context! { groups => Vec::<Value>::new(), choices => Vec::<Value>::new() });
    };
    let (locale, state) = (scene.locale, &scene.session.state);
    let reckoned = Reckoned::of(scene.method, state, service);
    let terms = reckoned.terms();
    let all: Vec<_> = reckoned
        .alternatives()
        .into_iter()
        .zip(reckoned.outcomes())
        .collect();
    let mut about: Vec<Option<Uuid>> = Vec::new();
    for (one, _) in &all {
        if !about.contains(&one.need) {
            about.push(one.need);
        }
    }
    let groups = about.into_iter().map(|about| {
        let rivals = all.iter().filter(|(one, _)| one.need == about);
        group(
            scene,
            &need(scene, about),
            &rivals.copied().collect::<Vec<_>>(),
            &terms,
        )
    });
    let nothing = do_nothing(&terms).map(|nothing| {
        context! {
            yearly => words(&kroner(locale, nothing.yearly_cost)),
            per_case => words(&locale.money(nothing.cost_per_case)),
            present => words(&kroner(locale, nothing.present_cost)),
        }
    });
    let now = reckoned.weighed();
    let decision = scene.method.analysis.economy.decision.as_ref();
    let points = decision.map(|decision| scene.points_of(decision.as_str()));
    let choices = points.into_iter().flatten().filter_map(|point| {
        let record = scene.record(point)?;
        let then = record.weighed.as_ref()?;
        let date = locale.short_date(record.date);
        Some(choice(
            locale,
            &scene.value(point),
            &date,
            then,
            now.as_ref(),
        ))
    });
    listing(context! {
        basis => basis(locale, state.costs.bases.get(service), &terms),
        nothing => nothing,
        groups => groups.collect::<Vec<Value>>(),
        choices => choices.collect::<Vec<Value>>(),
    })
}

fn basis(locale: &Locale, said: Option<&Basis>, terms: &Terms) -> Value {
    let volume = terms.volume;
    let volume = volume.map(|range| ranged(locale, range, |volume| number(locale, volume)));
    let hourly = terms.hourly;
    let hourly = hourly.map(|range| ranged(locale, range, |price| locale.money(price)));
    let text = |of: fn(&Basis) -> &String| words(said.map_or("", |said| of(said)));
    context! {
        volume => words(&volume.unwrap_or_default()),
        volume_source => text(|said| &said.volume_source),
        hourly => words(&hourly.unwrap_or_default()),
        hourly_source => text(|said| &said.hourly_source),
        years => terms.years,
        rate => words(&percent(locale, terms.rate)),
        reason => text(|said| &said.reason),
    }
}

fn group(
    scene: &Scene<'_>,
    need: &str,
    rivals: &[(&Alternative, &Outcome)],
    terms: &Terms,
) -> Value {
    let locale = scene.locale;
    let mut known: Vec<(Decimal, &Alternative)> = rivals
        .iter()
        .filter_map(|(one, outcome)| Some((outcome.known()?.net_present_value, *one)))
        .collect();
    known.sort_by_key(|(value, one)| (std::cmp::Reverse(*value), one.id));
    let best = known.first().map(|(_, one)| *one);
    let turn = best.and_then(|best| {
        let next = known.get(1).map(|(_, next)| *next);
        let found = break_even(best, next, terms)?;
        let today = || locale.text("costs-as-today");
        let above = match found.above {
            Some(id) => rivals.iter().find(|(one, _)| one.id == id)?.0.name.clone(),
            None => today(),
        };
        let other = next.map_or_else(today, |next| next.name.clone());
        let below = if found.above == Some(best.id) {
            other
        } else {
            best.name.clone()
        };
        Some(context! {
            volume => words(&number(locale, whole(found.volume))),
            above => words(&above),
            below => words(&below),
        })
    });
    let rows = rivals.iter().map(|(one, outcome)| {
        let figures = outcome.known();
        let money = |of: fn(&Figures) -> Decimal| {
            let shown = figures.map(|figures| kroner(locale, of(figures)));
            words(&shown.unwrap_or_default())
        };
        let annuity = figures.and_then(|figures| figures.annuity);
        let case = figures.and_then(|figures| figures.cost_per_case);
        let payback = figures.map(|figures| payback(locale, figures.payback));
        let pays = break_even(one, None, terms).filter(|found| found.above == Some(one.id));
        let lacks = outcome.lacks.iter().map(|lack| lack_in_words(locale, *lack));
        context! {
            name => words(&one.name),
            investment => money(|figures| figures.investment),
            yearly_cost => money(|figures| figures.yearly_cost),
            yearly_gain => money(|figures| figures.yearly_gain),
            value => money(|figures| figures.net_present_value),
            low => money(|figures| figures.low),
            high => money(|figures| figures.high),
            ranged => figures.is_some_and(|figures| figures.low != figures.high),
            annuity => words(&annuity.map(|amount| kroner(locale, amount)).unwrap_or_default()),
            payback => words(&payback.unwrap_or_default()),
            per_case => words(&case.map(|amount| locale.money(cents(amount))).unwrap_or_default()),
            pays_from => words(&pays.map(|pays| number(locale, whole(pays.volume))).unwrap_or_default()),
            lacks => words(&lacks.collect::<Vec<_>>().join("; ")),
            closed => words(&closed(scene, one)),
        }
    });
    context! {
        need => words(need),
        best => words(best.map_or("", |best| &best.name)),
        rows => rows.collect::<Vec<Value>>(),
        turn => turn,
    }
}

fn lack_in_words(locale: &Locale, lack: Lack) -> String {
    match lack {
        Lack::Lines => locale.text("sums-lacks-lines"),
        Lack::Volume => locale.text("sums-lacks-volume"),
        Lack::Hourly => locale.text("sums-lacks-hourly"),
        Lack::Process(Some(variant)) => {
            let name = [("name", locale.variant(variant).into())];
            locale.say("sums-lacks-process", &name)
        }
        Lack::Process(None) => locale.text("sums-lacks-variant"),
        Lack::Twice => locale.text("costs-lacks-twice"),
    }
}

fn payback(locale: &Locale, payback: Payback) -> String {
    match payback {
        Payback::AtOnce => locale.text("costs-at-once"),
        Payback::Never => locale.text("costs-never"),
        Payback::Years(years) => {
            let number = number(locale, rounded(years, 1));
            locale.say("costs-in-years", &[("number", number.into())])
        }
    }
}

/// Returns the figures that a choice rested on, and what is otherwise now.
fn choice(
    locale: &Locale,
    value: &str,
    date: &str,
    then: &Weighed,
    now: Option<&Weighed>,
) -> Value {
    let estimates = then.estimates.iter().map(|one| {
        context! {
            name => words(&one.name),
            chosen => then.chosen == Some(one.alternative),
            investment => words(&kroner(locale, one.investment)),
            yearly_cost => words(&kroner(locale, one.yearly_cost)),
            yearly_gain => words(&kroner(locale, one.yearly_gain)),
            value => words(&kroner(locale, one.net_present_value)),
        }
    });
    let changed = now.map_or_else(Vec::new, |now| stale(then, now));
    let changed = changed.iter().map(|one| changed_figure(locale, one));
    context! {
        value => words(value),
        date => words(date),
        volume => words(&number(locale, then.volume)),
        hourly => words(&locale.money(then.hourly)),
        rate => words(&percent(locale, then.rate)),
        years => then.years,
        estimates => estimates.collect::<Vec<Value>>(),
        changed => changed.collect::<Vec<Value>>(),
    }
}

fn changed_figure(locale: &Locale, changed: &Changed) -> Value {
    let of = |key: &str, name: &str| locale.with_more(&locale.text(key), name);
    let (name, money) = match &changed.figure {
        Figure::Volume => (locale.text("costs-volume"), false),
        Figure::Hourly => (locale.text("costs-hourly"), true),
        Figure::Rate => (locale.text("costs-rate"), false),
        Figure::Years => (locale.text("costs-years"), false),
        Figure::Investment(name) => (of("costs-investment", name), true),
        Figure::YearlyCost(name) => (of("costs-yearly-cost", name), true),
        Figure::YearlyGain(name) => (of("costs-yearly-gain", name), true),
        Figure::NetPresentValue(name) => (of("costs-present", name), true),
    };
    let shown = |value: Option<Decimal>| {
        let shown = value.map(|value| {
            if money {
                kroner(locale, value)
            } else {
                number(locale, value)
            }
        });
        words(&shown.unwrap_or_else(|| "–".to_owned()))
    };
    context! { name => words(&name), before => shown(changed.before), now => shown(changed.now) }
}

fn rounded(value: Decimal, digits: u32) -> Decimal {
    value.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
}

fn whole(value: Decimal) -> Decimal {
    rounded(value, 0)
}

fn cents(value: Decimal) -> Decimal {
    rounded(value, 2)
}

fn kroner(locale: &Locale, amount: Decimal) -> String {
    locale.money(whole(amount))
}

fn number(locale: &Locale, value: Decimal) -> String {
    locale.number(rounded(value, 2).normalize())
}

/// Returns a rate of interest in per cent.
fn percent(locale: &Locale, part: Decimal) -> String {
    let percent = part.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(part);
    let percent = number(locale, percent);
    locale.say("common-percent", &[("percent", percent.into())])
}
