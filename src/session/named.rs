//! Ids for what a change of the analysis tools brings anew: whoever makes it writes placeholders.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::What;

/// The largest placeholder.
const PLACEHOLDERS: u128 = u32::MAX as u128;

/// Returns a placeholder; the same one stands for the same new thing throughout a change.
pub fn placeholder(number: u32) -> Uuid {
    Uuid::from_u128(u128::from(number))
}

impl What {
    /// Gives what is new its own id: everything that has a [placeholder], and whatever points to it.
    pub fn name_new(&mut self, identity: &mut dyn FnMut() -> Uuid) {
        let mut named = BTreeMap::new();
        let mut name = |id: &mut Uuid| {
            if id.is_nil() {
                *id = identity();
            } else if id.as_u128() <= PLACEHOLDERS {
                *id = *named.entry(*id).or_insert_with(&mut *identity);
            }
        };
        match self {
            Self::Draw(drawn) => {
                drawn.lanes.iter_mut().for_each(|lane| name(&mut lane.id));
                for step in &mut drawn.steps {
                    name(&mut step.id);
                    if !step.lane.is_nil() {
                        name(&mut step.lane);
                    }
                    step.next.iter_mut().for_each(|flow| name(&mut flow.to));
                }
            }
            Self::Need(need) => name(&mut need.id),
            Self::Alternative(one) => {
                name(&mut one.id);
                one.costs.iter_mut().for_each(|cost| name(&mut cost.id));
                one.gains.iter_mut().for_each(|gain| name(&mut gain.id));
                one.effects
                    .iter_mut()
                    .for_each(|effect| name(&mut effect.id));
            }
            Self::Schedule(scheduled) => {
                for task in &mut scheduled.tasks {
                    name(&mut task.id);
                    let after = task.after.iter_mut();
                    after.for_each(|after| name(&mut after.task));
                }
            }
            Self::Baseline(baseline) => name(&mut baseline.id),
            Self::Duty(duty) => name(&mut duty.id),
            Self::Indicator(one) => name(&mut one.id),
            _ => {}
        }
    }
}
