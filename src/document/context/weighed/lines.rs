//! The lines of what an alternative costs and gives, as templates see them.

use minijinja::{Value, context};

use super::{kroner, number, ranged};
use crate::costs::{Cost, Gain, GainKind, Timing};
use crate::document::context::words;
use crate::document::scene::Scene;

/// Returns a line of what is paid.
pub(super) fn line_of_cost(scene: &Scene<'_>, cost: &Cost) -> Value {
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

/// Returns a line of what is gained.
pub(super) fn line_of_gain(scene: &Scene<'_>, gain: &Gain) -> Value {
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
