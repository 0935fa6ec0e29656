//! How sure the figures of alternatives are, as templates see it: how they fall out by simulation, and what turns a choice.

use minijinja::{Value, context};

use super::super::scene::Scene;
use super::weighed::kroner;
use super::words;
use crate::costs::{Alternative, Spread, Terms, has_ranges, simulate, tornado};

/// How many assumptions are told: those that move the choice most.
const MOST: usize = 6;

/// Returns how the present values of alternatives fall out by simulation, in their order; empty where no figure has a
/// range, so that there is nothing to draw.
pub(super) fn spreads(scene: &Scene<'_>, rivals: &[&Alternative], terms: &Terms) -> Vec<Spread> {
    let economy = &scene.method.analysis.economy;
    if !has_ranges(rivals, terms) {
        return Vec::new();
    }
    simulate(rivals, terms, economy.seed, economy.draws)
}

/// Returns what a template sees of how one alternative falls out; none where it was not drawn.
pub(super) fn spread(scene: &Scene<'_>, spreads: &[Spread], one: &Alternative) -> Option<Value> {
    let locale = scene.locale;
    let found = spreads.iter().find(|spread| spread.alternative == one.id)?;
    Some(context! {
        low => words(&kroner(locale, found.low)),
        middle => words(&kroner(locale, found.middle)),
        high => words(&kroner(locale, found.high)),
        gains => words(&locale.percent_rounded(found.gains, 0)),
    })
}

/// Returns the assumptions that move a choice most, each with where the choice turns, if it does.
pub(super) fn bars(
    scene: &Scene<'_>,
    choice: &Alternative,
    rivals: &[&Alternative],
    terms: &Terms,
) -> Vec<Value> {
    let (locale, method) = (scene.locale, scene.method);
    let bars = tornado(choice, rivals, terms, method.analysis.economy.swing);
    let bars = bars.iter().take(MOST).map(|bar| {
        let figure = |value| words(&locale.assumed(bar.assumption, value));
        let to = bar.turns.map(|turn| {
            let to = turn
                .to
                .and_then(|to| rivals.iter().find(|one| one.id == to));
            to.map_or_else(|| locale.text("costs-as-today"), |one| one.name.clone())
        });
        context! {
            what => words(&locale.assumption(method, rivals, bar.assumption)),
            low => figure(bar.low),
            high => figure(bar.high),
            moves => words(&kroner(locale, bar.width())),
            turns_at => bar.turns.map(|turn| figure(turn.at)),
            to => words(&to.unwrap_or_default()),
            within => bar.is_within(),
        }
    });
    bars.collect()
}
