//! Risks, indicators and how things stand, in words.

use super::Locale;
use crate::method::RiskScale;
use crate::plan::{Because, Colour, Exposure, Indicator};

impl Locale {
    /// Returns what a colour is called.
    pub fn colour(&self, colour: Colour) -> String {
        self.text(&format!("status-colour-{}", name(colour)))
    }

    /// Returns what the band of a risk is called: in the pack's words, or by its colour.
    pub fn band(&self, scale: &RiskScale, exposure: Exposure) -> String {
        let band = exposure.band(scale).filter(|band| !band.name.is_empty());
        band.map_or_else(
            || self.colour(exposure.shade(scale).into()),
            |band| band.name.clone(),
        )
    }

    /// Returns how a risk was reckoned, for example `3 × 4 = 12, oransje`.
    pub fn exposure(&self, scale: &RiskScale, exposure: Exposure) -> String {
        let arguments = [
            ("likelihood", i64::from(exposure.likelihood).into()),
            ("consequence", i64::from(exposure.consequence).into()),
            ("product", i64::from(exposure.product()).into()),
            ("band", self.band(scale, exposure).into()),
        ];
        self.say("register-exposure", &arguments)
    }

    /// Returns a figure of an indicator with its unit.
    pub fn of_indicator(&self, indicator: &Indicator, value: rust_decimal::Decimal) -> String {
        let number = self.number(value.normalize());
        if indicator.unit.is_empty() {
            return number;
        }
        let unit = indicator.unit.as_str();
        let arguments = [("number", number.into()), ("unit", unit.into())];
        self.say("common-with-unit", &arguments)
    }

    /// Returns the readings of an indicator in words, for whoever sees no line; nothing where none was taken.
    pub fn readings(&self, indicator: &Indicator) -> String {
        let values = || indicator.readings.values().map(|reading| reading.value);
        let (Some(low), Some(high)) = (values().min(), values().max()) else {
            return String::new();
        };
        let (Some(first), Some((date, latest))) = (values().next(), indicator.latest()) else {
            return String::new();
        };
        let arguments = [
            ("count", indicator.readings.len().into()),
            ("first", self.number(first.normalize()).into()),
            ("latest", self.of_indicator(indicator, latest.value).into()),
            ("low", self.number(low.normalize()).into()),
            ("high", self.number(high.normalize()).into()),
            ("date", self.short_date(date).into()),
        ];
        self.say("indicators-readings", &arguments)
    }

    /// Returns why something stands as it does.
    pub fn why_so(&self, because: &Because) -> String {
        let text = |key: &str| self.text(&format!("status-because-{key}"));
        let count = |key: &str, count: usize| {
            self.say(&format!("status-because-{key}"), &[("count", count.into())])
        };
        let money = |key: &str, amount: rust_decimal::Decimal| {
            let amount = self.money(amount.round());
            let key = format!("status-because-{key}");
            self.say(&key, &[("amount", amount.into())])
        };
        match because {
            Because::NotBegun => text("not-begun"),
            Because::NothingLeftOpen => text("nothing-left-open"),
            Because::Stopped => text("stopped"),
            Because::PutOff => text("put-off"),
            Because::LeftOpen(open) => count("left-open", *open),
            Because::Conflicts(conflicts) => count("conflicts", *conflicts),
            Because::Reopened(reopened) => count("reopened", *reopened),
            Because::NoPlan => text("no-plan"),
            Because::NotAgreed => text("not-agreed"),
            Because::OnTime => text("on-time"),
            Because::Circle => text("circle"),
            Because::Slips(days) => {
                let key = if *days < 0 { "ahead" } else { "slips" };
                let days = [("count", days.abs().into())];
                self.say(&format!("status-because-{key}"), &days)
            }
            Because::LateTasks(late) => count("late-tasks", *late),
            Because::LateMilestones(late) => count("late-milestones", *late),
            Because::LateActions(late) => count("late-actions", *late),
            Because::NoFigures => text("no-figures"),
            Because::Gains(amount) => money("gains", *amount),
            Because::Loses(amount) => money("loses", *amount),
            Because::MayLose(amount) => money("may-lose", *amount),
            Because::FiguresChanged(changed) => count("figures-changed", *changed),
            Because::NoRisks => text("no-risks"),
            Because::Risks(shade, risks) => {
                let key = format!("status-because-risks-{}", name((*shade).into()));
                self.say(&key, &[("count", (*risks).into())])
            }
            Because::Unjudged(risks) => count("unjudged", *risks),
            Because::Untreated(risks) => count("untreated", *risks),
            Because::RedIndicators(red) => count("red", *red),
            Because::RedTwice(red) => count("red-twice", *red),
            Because::AsBadAs(aspect) => {
                let aspect = [("aspect", self.aspect(*aspect).into())];
                self.say("status-because-as-bad-as", &aspect)
            }
        }
    }
}

/// Returns the name of a colour in keys.
fn name(colour: Colour) -> &'static str {
    match colour {
        Colour::Green => "green",
        Colour::Yellow => "yellow",
        Colour::Orange => "orange",
        Colour::Red => "red",
    }
}
