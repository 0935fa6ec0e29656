//! What rules see of the analysis tools: steps of process models, gaps, and red readings.

use rust_decimal::Decimal;

use crate::costs::Weighed;
use crate::method::{IndicatorId, Method, PurposeId, ServiceId};
use crate::plan::{Better, Indicator};
use crate::process::{Model, ModelRef, Variant};
use crate::session::State;

/// What the tools hold for some services.
pub(super) struct Tools<'t> {
    pub state: &'t State,
    pub services: &'t [&'t ServiceId],
}

impl<'t> Tools<'t> {
    fn models(&self, variant: Variant) -> impl Iterator<Item = &'t Model> {
        let state = self.state;
        let services = self.services.iter();
        services.filter_map(move |&service| {
            let service = service.clone();
            state.model(&ModelRef { service, variant })
        })
    }

    /// Returns how many steps there are in models of a variant; those for a purpose, where one is named.
    pub fn steps(&self, variant: &str, purpose: Option<&PurposeId>) -> usize {
        let Some(variant) = Variant::named(variant) else {
            return 0;
        };
        let steps = self.models(variant).flat_map(|model| &model.steps);
        let wanted = steps.filter(|step| purpose.is_none() || step.purpose.as_ref() == purpose);
        wanted.count()
    }

    /// Returns how often the chosen process stays behind the wanted one, or how often nobody has said why.
    pub fn gaps(&self, open: bool) -> usize {
        let gaps = self
            .models(Variant::Chosen)
            .flat_map(|model| model.gaps.values());
        gaps.filter(|gap| !open || gap.blocked_by.is_empty())
            .count()
    }

    /// Returns how many of the latest readings were red in a row, where the indicator is followed more than once the
    /// longest such row.
    pub fn reds(&self, indicator: &IndicatorId) -> usize {
        let followed = self.state.plan.indicators.iter();
        let own = followed.filter(|one| {
            let service = one.service.as_ref();
            let here = service.is_none_or(|service| self.services.contains(&service));
            here && one.kind.as_ref() == Some(indicator)
        });
        own.map(reds).max().unwrap_or(0)
    }
}

fn reds(indicator: &Indicator) -> usize {
    let Some(alarm) = indicator.alarm else {
        return 0;
    };
    let latest = indicator.readings.values().rev();
    let red = latest.take_while(|reading| match indicator.better {
        Better::Higher => reading.value < alarm,
        Better::Lower => reading.value > alarm,
    });
    red.count()
}

/// Says whether a choice rests on figures that are others by now.
pub(super) fn is_outdated(
    method: &Method,
    state: &State,
    service: &ServiceId,
    weighed: &Weighed,
) -> bool {
    let Some(basis) = state.costs.bases.get(service) else {
        return false;
    };
    let economy = &method.analysis.economy;
    let likely = |range: Option<crate::costs::Range>| range.map_or(Decimal::ZERO, |one| one.likely);
    likely(basis.volume) != weighed.volume
        || likely(basis.hourly) != weighed.hourly
        || basis.rate.unwrap_or(economy.rate) != weighed.rate
        || basis.years.unwrap_or(economy.years) != weighed.years
}
