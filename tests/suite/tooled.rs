//! What test data puts into the analysis tools: drawn steps, gaps, alternatives with their figures, and readings.

use std::collections::BTreeMap;

use diemo::costs::{Alternative, Basis, Range};
use diemo::plan::{Better, Indicator};
use diemo::process::{Drawn, Gap, Lane, ModelRef, Step, Variant};
use diemo::session::What;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::script::Desk;

/// What is put into the tools of the first service.
#[derive(Deserialize, Clone, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Tools {
    /// The steps of each process, by what they are for; an empty word where nothing is said about that.
    drawn: BTreeMap<String, Vec<String>>,
    /// Where the chosen process stays behind, each with the decisions that stop it.
    gaps: Vec<Vec<String>>,
    /// Cases a year.
    volume: Option<Decimal>,
    /// Kroner for an hour.
    hourly: Option<Decimal>,
    alternatives: Vec<Figures>,
    /// What was read of the pack's indicators, oldest first.
    readings: BTreeMap<String, Vec<Decimal>>,
    /// The year of whose months the readings are; 2026 where nothing is said.
    year: Option<i16>,
}

/// An alternative and what it comes to.
#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Figures {
    way: String,
    once: Decimal,
    yearly: Decimal,
    /// Minutes that a case takes less.
    minutes: Decimal,
}

impl Tools {
    /// Puts everything where it belongs, one change after the other.
    pub fn put_on(&self, desk: &mut Desk<'_>) {
        for what in self.changes(desk) {
            desk.make(what.clone())
                .unwrap_or_else(|refusal| panic!("{what:?}: {refusal:?}"));
        }
    }

    fn changes(&self, desk: &Desk<'_>) -> Vec<What> {
        let service = desk.session.services().next().unwrap().id.clone();
        let mut changes = Vec::new();
        for (variant, purposes) in &self.drawn {
            let of = ModelRef {
                service: service.clone(),
                variant: Variant::named(variant).unwrap(),
            };
            changes.push(What::Draw(Box::new(drawn(of, purposes))));
        }
        if !self.gaps.is_empty() {
            let of = ModelRef {
                service: service.clone(),
                variant: Variant::Chosen,
            };
            let gaps = self.gaps.iter().enumerate().map(|(at, blocked_by)| {
                let blocked_by = blocked_by.iter().map(|item| item.as_str().into());
                let gap = Gap {
                    text: "Direkte oppslag".to_owned(),
                    blocked_by: blocked_by.collect(),
                    ..Gap::default()
                };
                (id(at), gap)
            });
            changes.push(What::Draw(Box::new(Drawn {
                gaps: gaps.collect(),
                ..Drawn::on(of)
            })));
        }
        let alternatives = self.alternatives.iter().enumerate();
        changes.extend(alternatives.map(|(at, figures)| {
            let alternative = figures.alternative(at, service.as_str());
            What::Alternative(Box::new(alternative))
        }));
        if self.volume.is_some() || self.hourly.is_some() {
            let before = desk.session.state.costs.bases.get(&service).cloned();
            let before = before.unwrap_or_default();
            let basis = Basis {
                volume: self.volume.map(Range::exactly).or(before.volume),
                hourly: self.hourly.map(Range::exactly).or(before.hourly),
                ..before
            };
            changes.push(What::Basis {
                service: service.clone(),
                basis: Box::new(basis),
            });
        }
        for (at, (kind, values)) in self.readings.iter().enumerate() {
            let known = desk.method.analysis.indicator(kind).unwrap();
            let readings = values.iter().zip(1..).map(|(value, month)| {
                let day = jiff::civil::date(self.year.unwrap_or(2026), month, 1);
                (day.to_string(), json!({ "value": value.to_string() }))
            });
            let readings: serde_json::Map<_, _> = readings.collect();
            let mut indicator: Indicator = serde_json::from_value(json!({
                "id": id(500 + at),
                "service": service,
                "kind": kind,
                "name": known.name,
                "readings": readings,
            }))
            .unwrap();
            indicator.target = known.target;
            indicator.alarm = known.alarm;
            indicator.better = if known.lower {
                Better::Lower
            } else {
                Better::Higher
            };
            changes.push(What::Indicator(Box::new(indicator)));
        }
        changes
    }
}

impl Figures {
    fn alternative(&self, at: usize, service: &str) -> Alternative {
        let cost = |number: usize, timing: &str, amount: Decimal| {
            let amount = json!({ "likely": amount.to_string() });
            json!({ "id": id(200 + at * 10 + number), "timing": timing, "amount": amount })
        };
        let minutes = json!({ "likely": self.minutes.to_string() });
        serde_json::from_value(json!({
            "id": id(100 + at),
            "service": service,
            "way": self.way,
            "name": self.way,
            "costs": [cost(0, "once", self.once), cost(1, "yearly", self.yearly)],
            "gains": [{ "id": id(300 + at), "kind": "time", "minutes": minutes }],
        }))
        .unwrap()
    }
}

/// Returns a process with one lane and a step for each purpose.
pub fn drawn(of: ModelRef, purposes: &[String]) -> Drawn {
    let lane: Lane = serde_json::from_value(json!({
        "id": id(1000),
        "at": "1",
        "name": "Saksbehandler",
        "actor": "municipality",
    }))
    .unwrap();
    let steps = purposes.iter().enumerate().map(|(at, purpose)| Step {
        purpose: Some(purpose.as_str().into()).filter(|_| !purpose.is_empty()),
        ..step(at, &format!("Steg {at}"))
    });
    Drawn {
        lanes: vec![lane],
        steps: steps.collect(),
        ..Drawn::on(of)
    }
}

/// Returns a step in the lane of a drawn process.
pub fn step(at: usize, text: &str) -> Step {
    serde_json::from_value(json!({
        "id": id(at),
        "at": at.to_string(),
        "lane": id(1000),
        "text": text,
    }))
    .unwrap()
}

/// Returns the same id for the same number.
pub fn id(number: usize) -> Uuid {
    Uuid::from_u128(number as u128 + 1)
}
