//! Processes beside each other as templates see them: their figures, the steps that differ, and the gaps.

use minijinja::{Value, context};
use rust_decimal::Decimal;

use super::super::scene::{Point, Scene};
use super::drawn::of_service;
use super::{listing, showing, words};
use crate::locale::Locale;
use crate::process::{Changed, Measure, Measures, Model, Variant, compare, fallbacks, shortfalls};
use crate::route::Reckoned;

/// Returns `comparison()`: the figures of each process with what changes from the first, and the steps that differ.
pub(super) fn comparison(scene: &Scene<'_>) -> Value {
    let locale = scene.locale;
    let mut drawn: Vec<(Variant, &Model)> = Vec::new();
    let mut measured: Vec<(Variant, Measures)> = Vec::new();
    if let Some(service) = scene.service {
        drawn = of_service(scene, service);
        let reckoned = Reckoned::of(scene.method, &scene.session.state, service);
        let all = reckoned.measures();
        measured = drawn
            .iter()
            .filter_map(|(variant, _)| Some((*variant, all.get(variant)?.clone())))
            .collect();
    }
    let name = |variant: Variant| words(&locale.variant(variant));
    let unmeasured = drawn.iter().filter(|(variant, _)| {
        let mut measured = measured.iter();
        measured.all(|(known, _)| known != variant)
    });
    let unmeasured = unmeasured.map(|(variant, _)| {
        let name = [("name", locale.variant(*variant).into())];
        words(&locale.say("comparison-unmeasured", &name))
    });
    let against: Vec<Value> = measured
        .iter()
        .skip(1)
        .map(|(after, _)| words(&against(locale, measured[0].0, *after)))
        .collect();
    let explained = explained(locale, &measured);
    let differences = differences(locale, &drawn);
    let columns = measured.iter().map(|(variant, _)| name(*variant));
    let columns: Vec<Value> = columns.collect();
    listing(context! {
        columns => columns,
        against => against,
        rows => rows(locale, &measured),
        explained => explained,
        unmeasured => unmeasured.collect::<Vec<Value>>(),
        differences => differences,
    })
}

fn against(locale: &Locale, before: Variant, after: Variant) -> String {
    let short = |variant: Variant| {
        locale.text(match variant {
            Variant::AsIs => "model-do-as-is",
            Variant::ToBe => "model-do-to-be",
            Variant::Chosen => "model-do-chosen",
        })
    };
    let arguments = [
        ("before", short(before).into()),
        ("after", short(after).into()),
    ];
    locale.say("comparison-change", &arguments)
}

/// Returns a row for each figure that is not nought everywhere.
fn rows(locale: &Locale, measured: &[(Variant, Measures)]) -> Vec<Value> {
    let Some((_, first)) = measured.first() else {
        return Vec::new();
    };
    let changes: Vec<Vec<Changed>> = measured
        .iter()
        .skip(1)
        .map(|(_, one)| one.changes(first))
        .collect();
    let names = Measure::NAMES.iter().enumerate();
    let rows = names.filter_map(|(at, (_, measure))| {
        let values = measured.iter().map(|(_, one)| one.value(*measure));
        let values: Vec<Option<Decimal>> = values.collect();
        let expected = |one: &Measures| one.hand_offs_expected == Decimal::from(one.hand_offs);
        let repeats =
            *measure == Measure::HandOffsExpected && measured.iter().all(|(_, one)| expected(one));
        if repeats || values.iter().flatten().all(Decimal::is_zero) {
            return None;
        }
        let shown = values.iter().map(|value| {
            let value = value.map(|value| locale.measured(*measure, value));
            words(&value.unwrap_or_else(|| "–".to_owned()))
        });
        let beside = changes.iter().map(|all| words(&change(locale, &all[at])));
        Some(context! {
            name => words(&locale.measure(*measure)),
            values => shown.collect::<Vec<Value>>(),
            changes => beside.collect::<Vec<Value>>(),
        })
    });
    rows.collect()
}

/// Returns a change in itself and as a part; the change of a part of something is said in points alone.
fn change(locale: &Locale, changed: &Changed) -> String {
    let Some(by) = changed.by.filter(|by| !by.is_zero()) else {
        return String::new();
    };
    // Less has its minus already.
    let signed = |text: String| {
        if by > Decimal::ZERO {
            format!("+{text}")
        } else {
            text
        }
    };
    if changed.measure == Measure::FlowEfficiency {
        return signed(locale.percent_points(by));
    }
    let absolute = signed(locale.measured(changed.measure, by));
    match changed.part {
        Some(part) => locale.with_more(&absolute, &signed(locale.percent_of(part))),
        None => absolute,
    }
}

/// Says where a figure misleads.
fn explained(locale: &Locale, measured: &[(Variant, Measures)]) -> Vec<Value> {
    let efficiency =
        |measures: &Measures| locale.percent_of(measures.flow_efficiency.unwrap_or_default());
    let later = measured.iter().skip(1);
    let misleading = later.filter(|(_, after)| after.misleading(&measured[0].1));
    let said = misleading.map(|(_, after)| {
        let arguments = [
            ("before", efficiency(&measured[0].1).into()),
            ("after", efficiency(after).into()),
        ];
        words(&locale.say("comparison-misleading", &arguments))
    });
    said.collect()
}

/// Returns the steps in which each later process differs from the first.
fn differences(locale: &Locale, drawn: &[(Variant, &Model)]) -> Vec<Value> {
    let Some((first, before)) = drawn.first() else {
        return Vec::new();
    };
    let pairs = drawn.iter().skip(1).map(|(variant, after)| {
        let steps = compare(before, after).into_iter().map(|difference| {
            let step = after.step(difference.step);
            let step = step.or_else(|| before.step(difference.step));
            context! {
                text => words(step.map_or("", |step| &step.text)),
                how => words(&locale.step_difference(&difference, before, after)),
            }
        });
        context! {
            before => words(&locale.variant(*first)),
            after => words(&locale.variant(*variant)),
            steps => steps.collect::<Vec<Value>>(),
        }
    });
    pairs.collect()
}

/// Returns `gaps()`: where the chosen process gives less than the wanted one, what blocks it and what would open it.
pub(super) fn gaps(scene: &Scene<'_>) -> Value {
    let locale = scene.locale;
    let drawn = scene.service.map(|service| of_service(scene, service));
    let drawn = drawn.unwrap_or_default();
    let model = |wanted: Variant| {
        let mut drawn = drawn.iter();
        let found = drawn.find(|(variant, _)| *variant == wanted);
        found.map(|(_, model)| *model)
    };
    let (Some(wanted), Some(chosen)) = (model(Variant::ToBe), model(Variant::Chosen)) else {
        return listing(Vec::<Value>::new().into());
    };
    let mut blocking: Vec<Point<'_>> = Vec::new();
    let mut list = Vec::new();
    for shortfall in shortfalls(fallbacks(wanted, chosen), chosen) {
        let gap = shortfall.gap;
        let differences = &shortfall.differences;
        let steps = differences.iter().filter_map(|difference| {
            let step = chosen.step(difference.step);
            step.or_else(|| wanted.step(difference.step))
        });
        let steps: Vec<&str> = steps.map(|step| &step.text[..]).collect();
        let how = match &differences[..] {
            [one] => locale.step_difference(one, wanted, chosen),
            several => locale.shortfall(several, wanted, chosen),
        };
        let mut decisions = Vec::new();
        for item in gap.iter().flat_map(|gap| &gap.blocked_by) {
            let points = scene.points_of(item.as_str());
            for point in &points {
                let value = scene.value(*point);
                decisions.push(match &value[..] {
                    "" => point.item.label().to_owned(),
                    value => locale.with_more(point.item.label(), value),
                });
            }
            blocking.extend(points);
        }
        list.push(context! {
            step => words(&steps.join("; ")),
            how => words(&how),
            text => words(gap.map_or("", |gap| &gap.text)),
            blocked => words(&decisions.join("; ")),
            reopens => words(gap.map_or("", |gap| &gap.reopens)),
            owner => words(gap.map_or("", |gap| &gap.owner)),
        });
    }
    showing(scene, blocking.into_iter(), list.into())
}
