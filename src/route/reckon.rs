//! What the analysis tools of a service come to, for items that ask for a figure and decisions that rest on them.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};
use uuid::Uuid;

use crate::costs::{Alternative, Outcome, Terms, Weighed, Work, break_even, results, weighed};
use crate::method::{AnswerType, Figure, Measure, Method, ServiceId, Value};
use crate::process::{Measures, ModelRef, Variant, measure};
use crate::session::State;

/// What the tools of a service come to; each thing is reckoned once, when it is asked for.
pub struct Reckoned<'r> {
    method: &'r Method,
    state: &'r State,
    service: &'r ServiceId,
    measures: OnceCell<BTreeMap<Variant, Measures>>,
    outcomes: OnceCell<Vec<Outcome>>,
}

impl<'r> Reckoned<'r> {
    /// Returns the tools of a service with nothing reckoned yet.
    pub fn of(method: &'r Method, state: &'r State, service: &'r ServiceId) -> Self {
        Self {
            method,
            state,
            service,
            measures: OnceCell::new(),
            outcomes: OnceCell::new(),
        }
    }

    /// Returns the measures of each process that is drawn and can be measured.
    pub fn measures(&self) -> &BTreeMap<Variant, Measures> {
        self.measures.get_or_init(|| {
            let day = self.method.analysis.minutes_a_day();
            let variants = Variant::NAMES.iter().filter_map(|(_, variant)| {
                let of = ModelRef {
                    service: self.service.clone(),
                    variant: *variant,
                };
                let measured = measure(self.state.model(&of)?, day).ok()?;
                Some((*variant, measured))
            });
            variants.collect()
        })
    }

    /// Returns what all alternatives of the service are reckoned with.
    pub fn terms(&self) -> Terms {
        let work = self.measures().iter().map(|(variant, measures)| {
            let work = Work {
                minutes: measures.touch_municipal,
                direct: measures.direct_cost,
            };
            (*variant, work)
        });
        let basis = self.state.costs.bases.get(self.service);
        Terms::of(basis, &self.method.analysis.economy, work.collect())
    }

    /// Returns the alternatives of the service.
    pub fn alternatives(&self) -> Vec<&'r Alternative> {
        let all = self.state.costs.alternatives.iter();
        all.filter(|one| one.service == *self.service).collect()
    }

    /// Returns what each of the alternatives comes to, in their order.
    pub fn outcomes(&self) -> &[Outcome] {
        self.outcomes
            .get_or_init(|| results(&self.alternatives(), &self.terms()))
    }

    /// Returns the figures as they are, for a choice to rest on, with the alternative that was chosen where it is there
    /// still; none where there is nothing to choose between.
    pub fn weighed(&self, chosen: Option<Uuid>) -> Option<Weighed> {
        let alternatives = self.alternatives();
        let chosen = chosen.filter(|id| alternatives.iter().any(|one| one.id == *id));
        (!alternatives.is_empty()).then(|| weighed(&alternatives, &self.terms(), chosen))
    }

    /// Returns a figure as an answer of this kind; none where the tools do not hold enough to tell it.
    pub fn answer(&self, figure: &Figure, kind: AnswerType) -> Option<Value> {
        let exact = self.figure(figure)?;
        let rounded = |digits: u32| {
            exact
                .round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
                .normalize()
        };
        match kind {
            AnswerType::Integer => i64::try_from(rounded(0)).ok().map(Value::Integer),
            AnswerType::Decimal => Some(Value::Decimal(rounded(2))),
            // Nobody knows what five years bring to the øre.
            AnswerType::Money if matches!(figure, Figure::NetPresentValue(_)) => {
                Some(Value::Money(rounded(0)))
            }
            AnswerType::Money => Some(Value::Money(rounded(2))),
            _ => None,
        }
    }

    fn figure(&self, figure: &Figure) -> Option<Decimal> {
        let basis = self.state.costs.bases.get(self.service);
        match figure {
            Figure::Volume => Some(basis?.volume?.likely),
            Figure::HourlyRate => Some(basis?.hourly?.likely),
            Figure::NetPresentValue(way) => {
                let mut pairs = self.alternatives().into_iter().zip(self.outcomes());
                let (_, outcome) = pairs.find(|(one, _)| one.way.as_ref() == Some(way))?;
                Some(outcome.known()?.net_present_value)
            }
            Figure::BreakEven => self.break_even(),
            Figure::Measure(measure, variant) => {
                let measures = self.measures().get(&Variant::named(variant)?)?;
                Some(measured(measures, *measure))
            }
        }
    }

    /// Returns the volume at which the best alternative and the next that meets the same need come to the same; none
    /// where there is nothing to choose between.
    fn break_even(&self) -> Option<Decimal> {
        let pairs = self.alternatives().into_iter().zip(self.outcomes());
        let known =
            pairs.filter_map(|(one, outcome)| Some((outcome.known()?.net_present_value, one)));
        let mut known: Vec<(Decimal, &Alternative)> = known.collect();
        known.sort_by_key(|(value, one)| (std::cmp::Reverse(*value), one.id));
        let best = known.first()?.1;
        let mut others = known.iter().skip(1).map(|(_, one)| *one);
        let next = others.find(|one| one.need == best.need)?;
        Some(break_even(best, Some(next), &self.terms())?.volume)
    }
}

fn measured(measures: &Measures, measure: Measure) -> Decimal {
    match measure {
        Measure::TouchMunicipal => measures.touch_municipal,
        Measure::TouchCitizen => measures.touch_citizen,
        Measure::Wait => measures.wait,
        Measure::Lead => measures.lead,
        Measure::Days => measures.days,
        Measure::HandOffs => measures.hand_offs.into(),
        Measure::Registrations => measures.registrations.into(),
        Measure::Systems => measures.systems.into(),
        Measure::Documents => measures.documents.into(),
        Measure::Checks => measures.checks.into(),
        Measure::ErrorPoints => measures.error_points.into(),
        Measure::Steps => measures.steps.into(),
    }
}

/// Says whether what a group has written is another figure than the one that was worked out, beyond its own rounding.
pub(super) fn differs(written: &Value, computed: &Value) -> bool {
    let number = |value: &Value| match value {
        Value::Integer(number) => Some(Decimal::from(*number)),
        Value::Decimal(number) | Value::Money(number) => Some(*number),
        _ => None,
    };
    let Some((written, computed)) = number(written).zip(number(computed)) else {
        return false;
    };
    let digit = Decimal::new(1, written.normalize().scale().min(9));
    (computed - written).abs() >= digit
}
