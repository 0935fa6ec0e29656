//! What a choice is reckoned from, in words: which assumption it is, and what it is taken to be.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::Locale;
use crate::costs::{Alternative, Assumption};
use crate::method::{CategoryId, Method};

impl Locale {
    /// Returns what an assumption is called; what an alternative rests on bears its name.
    pub fn assumption(
        &self,
        method: &Method,
        alternatives: &[&Alternative],
        which: Assumption,
    ) -> String {
        let of = |id: Uuid| alternatives.iter().find(|one| one.id == id);
        let named = |key: &str, one: Uuid, text: Option<String>| {
            let name = of(one).map(|one| one.name.clone()).unwrap_or_default();
            let text = text.unwrap_or_default();
            self.say(key, &[("name", name.into()), ("text", text.into())])
        };
        let category = |id: Option<&CategoryId>, text: &str| {
            let known = id.and_then(|id| method.analysis.category(id.as_str()));
            let name = known.map(|known| known.name.clone());
            if text.is_empty() {
                name
            } else {
                Some(text.to_owned())
            }
        };
        let gain_of = |alternative: Uuid, gain: Uuid| {
            let gain = of(alternative)?.gains.iter().find(|one| one.id == gain)?;
            category(gain.category.as_ref(), &gain.text)
        };
        match which {
            Assumption::Volume => self.text("costs-volume"),
            Assumption::Hourly => self.text("costs-hourly"),
            Assumption::Rate => self.text("costs-rate"),
            Assumption::Years => self.text("costs-years"),
            Assumption::Minutes(variant) => {
                let name = [("name", self.variant(variant).into())];
                self.say("costs-minutes-of", &name)
            }
            Assumption::Cost { alternative, cost } => {
                let one = of(alternative);
                let cost = one.and_then(|one| one.costs.iter().find(|one| one.id == cost));
                let text = cost.and_then(|cost| category(cost.category.as_ref(), &cost.text));
                named("costs-cost-of", alternative, text)
            }
            Assumption::Gain { alternative, gain } => {
                named("costs-gain-of", alternative, gain_of(alternative, gain))
            }
            Assumption::Taken { alternative, gain } => {
                named("costs-taken-of", alternative, gain_of(alternative, gain))
            }
        }
    }

    /// Returns what an assumption is taken to be, with its unit where the name does not tell it.
    pub fn assumed(&self, which: Assumption, value: Decimal) -> String {
        match which {
            Assumption::Rate => self.percent_rounded(value, 1),
            Assumption::Taken { .. } => self.percent_rounded(value, 0),
            Assumption::Minutes(_) => self.number(value.round_dp(1).normalize()),
            Assumption::Hourly | Assumption::Cost { .. } => self.money(value.round()),
            Assumption::Volume | Assumption::Years | Assumption::Gain { .. } => {
                self.number(value.round())
            }
        }
    }

    /// Returns a part of one as percent, with as many decimals at most.
    pub fn percent_rounded(&self, part: Decimal, decimals: u32) -> String {
        let hundred = part.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(part);
        let number = self.number(hundred.round_dp(decimals).normalize());
        self.say("costs-percent", &[("number", number.into())])
    }
}
