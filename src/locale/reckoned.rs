//! What the analysis tools come to at an item, in words: where a figure is from, and which figures are others by now.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::{Argument, Locale};
use crate::costs::{Changed, Figure, Lack};
use crate::method::{Method, Value};
use crate::route::Entry;
use crate::session::State;
use crate::text::clean;

impl Locale {
    /// Returns where the answer to an item is from, where it is from a tool.
    pub fn computed(&self, entry: &Entry) -> Option<String> {
        let figure = entry
            .computed
            .as_ref()
            .is_some_and(|value| !matches!(value, Value::Done(_)));
        let key = if figure {
            "reckoned-figure"
        } else {
            "reckoned-in-use"
        };
        entry.is_computed().then(|| self.text(key))
    }

    /// Returns what the tools have against what was written or decided at an item: that they come to another figure,
    /// and that the figures of a choice are others by now.
    pub fn objections(&self, method: &Method, entry: &Entry) -> Vec<String> {
        let item = method.item(entry.subject.item.as_str());
        let differs = entry.differs_from().zip(item).map(|(value, item)| {
            let value = self.brief(method, item, value);
            self.say("reckoned-differs", &[("value", value.into())])
        });
        let outdated = (!entry.outdated.is_empty()).then(|| {
            let changes = entry.outdated.iter().map(|changed| self.changed(changed));
            let changes: Vec<_> = changes.collect();
            let changes = [("changes", Argument::from(changes.join("; ")))];
            self.say("reckoned-outdated", &changes)
        });
        differs.into_iter().chain(outdated).collect()
    }

    /// Returns everything that the tools have to say at an item.
    pub(super) fn reckoned(&self, method: &Method, entry: &Entry) -> Vec<String> {
        let computed = self.computed(entry).into_iter();
        computed.chain(self.objections(method, entry)).collect()
    }

    /// Returns in a word or two what an alternative lacks to be reckoned.
    pub fn short_of(&self, lack: Lack) -> String {
        match lack {
            Lack::Lines => self.text("reckoned-short-lines"),
            Lack::Volume => self.text("reckoned-short-volume"),
            Lack::Hourly => self.text("reckoned-short-hourly"),
            Lack::Process(Some(variant)) => {
                let name = [("name", self.variant(variant).into())];
                self.say("reckoned-short-process", &name)
            }
            Lack::Process(None) => self.text("reckoned-short-variant"),
            Lack::Twice => self.text("reckoned-short-twice"),
        }
    }

    /// Says whether an alternative is chosen or only proposed; none where it is neither.
    pub fn how_chosen(&self, state: &State, alternative: Uuid) -> Option<String> {
        let record = state.choice_of(alternative)?;
        let holds = record.status.holds();
        Some(self.text(if holds {
            "reckoned-chosen"
        } else {
            "reckoned-proposed"
        }))
    }

    /// Returns which figure has changed, from what to what.
    fn changed(&self, changed: &Changed) -> String {
        let (key, alternative) = match &changed.figure {
            Figure::Volume => ("volume", None),
            Figure::Hourly => ("hourly", None),
            Figure::Rate => ("rate", None),
            Figure::Years => ("years", None),
            Figure::Investment(name) => ("investment", Some(name)),
            Figure::YearlyCost(name) => ("yearly-cost", Some(name)),
            Figure::YearlyGain(name) => ("yearly-gain", Some(name)),
            Figure::NetPresentValue(name) => ("net-present-value", Some(name)),
        };
        let mut name = self.text(&format!("reckoned-name-{key}"));
        if let Some(alternative) = alternative {
            name = self.with_more(&name, &clean(alternative));
        }
        let said = |figure: Option<Decimal>| match (figure, &changed.figure) {
            (None, _) => self.text("reckoned-nothing"),
            (Some(figure), Figure::Volume | Figure::Years) => self.number(figure.normalize()),
            (Some(figure), Figure::Rate) => {
                let percent = self.number(figure.normalize());
                self.say("reckoned-percent", &[("number", percent.into())])
            }
            (Some(figure), Figure::Hourly) => self.money(figure.normalize()),
            (Some(figure), _) => self.money(figure.round()),
        };
        let arguments = [
            ("name", name.into()),
            ("before", said(changed.before).into()),
            ("now", said(changed.now).into()),
        ];
        self.say("reckoned-changed", &arguments)
    }
}
