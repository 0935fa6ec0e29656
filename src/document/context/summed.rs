//! What the alternatives come to as templates see it, and the figures that a choice rested on.

use minijinja::{Value, context};
use rust_decimal::Decimal;
use uuid::Uuid;

use super::super::scene::Scene;
use super::weighed::{cents, closed, kroner, need, number, percent, ranged, rounded, whole};
use super::{listing, uncertain, words};
use crate::costs::{
    Alternative, Basis, Changed, Figure, Figures, Lack, Outcome, Payback, Terms, Weighed,
    break_even, do_nothing, has_ranges, stale,
};
use crate::locale::Locale;
use crate::route::Reckoned;

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
    let now = reckoned.weighed(None);
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
        swing => words(&percent(locale, scene.method.analysis.economy.swing)),
        simulated => has_ranges(&reckoned.alternatives(), &terms),
        draws => words(&locale.number(scene.method.analysis.economy.draws.into())),
        seed => scene.method.analysis.economy.seed,
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
    let all: Vec<&Alternative> = rivals.iter().map(|(one, _)| *one).collect();
    let spreads = uncertain::spreads(scene, &all, terms);
    let state = &scene.session.state;
    let chosen = all.iter().find(|one| state.choice_of(one.id).is_some());
    let looked_at = chosen.copied().or(best);
    let bars = looked_at.map(|one| uncertain::bars(scene, one, &all, terms));
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
            chosen => words(&locale.how_chosen(&scene.session.state, one.id).unwrap_or_default()),
            investment => money(|figures| figures.investment),
            yearly_cost => money(|figures| figures.yearly_cost),
            yearly_gain => money(|figures| figures.yearly_gain),
            value => money(|figures| figures.net_present_value),
            low => money(|figures| figures.low),
            high => money(|figures| figures.high),
            spread => uncertain::spread(scene, &spreads, one),
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
        looked_at => words(looked_at.map_or("", |one| &one.name)),
        bars => bars.unwrap_or_default(),
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
