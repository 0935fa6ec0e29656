//! How one process differs from another, in words and figures.

use rust_decimal::{Decimal, RoundingStrategy};

use super::Locale;
use crate::process::{Difference, DifferenceKind, Measure, Model, Step};

impl Locale {
    /// Returns how a step differs, without its name; the models are those that were compared.
    pub fn step_difference(
        &self,
        difference: &Difference,
        before: &Model,
        after: &Model,
    ) -> String {
        let (was, is) = (before.step(difference.step), after.step(difference.step));
        let kinds = difference.kinds.iter();
        let kinds = kinds.map(|kind| self.difference_of(*kind, (before, was), (after, is)));
        kinds.collect::<Vec<_>>().join(" · ")
    }

    /// Returns which steps a gap covers, and how each of them differs.
    pub fn shortfall(&self, differences: &[Difference], before: &Model, after: &Model) -> String {
        let steps = differences.iter().map(|difference| {
            let step = after.step(difference.step);
            let step = step.or_else(|| before.step(difference.step));
            let text = step.map_or("", |step| &step.text);
            format!(
                "{text}: {}",
                self.step_difference(difference, before, after)
            )
        });
        let steps = steps.collect::<Vec<_>>().join("; ");
        if differences.len() == 1 {
            return steps;
        }
        let arguments = [("count", differences.len().into()), ("steps", steps.into())];
        self.say("gaps-covers", &arguments)
    }

    fn difference_of(
        &self,
        kind: DifferenceKind,
        (before, was): (&Model, Option<&Step>),
        (after, is): (&Model, Option<&Step>),
    ) -> String {
        let lane = |model: &Model, step: Option<&Step>| {
            let lane = step.and_then(|step| model.lane(step.lane));
            lane.map_or_else(|| "?".to_owned(), |lane| lane.name.clone())
        };
        let minutes = |of: fn(&Step) -> Decimal| {
            let one = |step: Option<&Step>| step.map(of).unwrap_or_default().normalize();
            (one(was), one(is))
        };
        let change = |key: &str, before: String, after: String| {
            self.say(key, &[("before", before.into()), ("after", after.into())])
        };
        match kind {
            DifferenceKind::OtherActor => change(
                "comparison-kind-other-actor",
                lane(before, was),
                lane(after, is),
            ),
            DifferenceKind::MoreTime | DifferenceKind::LessTime => {
                let figures = [
                    ("comparison-kind-work", minutes(|step| step.touch)),
                    ("comparison-kind-wait", minutes(|step| step.wait)),
                ];
                let changed = figures.iter().filter(|(_, (one, two))| one != two);
                let parts: Vec<String> = changed
                    .map(|(key, (one, two))| change(key, self.number(*one), self.number(*two)))
                    .collect();
                if parts.is_empty() {
                    // The minutes are the same, and another part of the cases needs them.
                    let key = match kind {
                        DifferenceKind::MoreTime => "comparison-kind-more-time",
                        _ => "comparison-kind-less-time",
                    };
                    return self.text(key);
                }
                parts.join(", ")
            }
            DifferenceKind::OtherCost => {
                let (one, two) = minutes(|step| step.cost);
                change(
                    "comparison-kind-other-cost",
                    self.money(one),
                    self.money(two),
                )
            }
            DifferenceKind::Renamed => {
                let text = was.map_or("", |step| &step.text);
                self.say("comparison-kind-renamed", &[("before", text.into())])
            }
            kind => self.text(&format!("comparison-kind-{}", kind.name())),
        }
    }

    /// Returns what a figure of a process is called.
    pub fn measure(&self, measure: Measure) -> String {
        self.text(&format!("comparison-measure-{}", measure.name()))
    }

    /// Returns a figure of a process with its unit.
    pub fn measured(&self, measure: Measure, value: Decimal) -> String {
        match measure {
            Measure::DirectCost => self.money(rounded(value, 2)),
            Measure::FlowEfficiency => self.percent_of(value),
            Measure::Days | Measure::HandOffsExpected => self.number(rounded(value, 2)),
            _ => self.number(rounded(value, 1)),
        }
    }

    /// Returns a part in per cent with one decimal, for example `-54,5 %`.
    pub fn percent_of(&self, part: Decimal) -> String {
        let percent = part.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(part);
        let percent = self.number(rounded(percent, 1));
        self.say("common-percent", &[("percent", percent.into())])
    }

    /// Returns how much a part in per cent changed, in points with one decimal.
    pub fn percent_points(&self, by: Decimal) -> String {
        let points = by.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(by);
        let points = self.number(rounded(points, 1));
        self.say("comparison-points", &[("points", points.into())])
    }
}

/// Rounds as one does by hand, half away from nought.
fn rounded(value: Decimal, decimals: u32) -> Decimal {
    let strategy = RoundingStrategy::MidpointAwayFromZero;
    value.round_dp_with_strategy(decimals, strategy).normalize()
}
