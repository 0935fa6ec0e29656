//! Whether what the analysis tools take in can be so: no part above the whole, no time that runs backwards.
//!
//! What stands there already is let be, so that a figure from a file can be put right one field at a time.

mod drawn;
mod figures;
mod planned;

use crate::method::Method;
use crate::session::{Impossible, Refusal, Session, What};

/// Says why what the analysis tools were given cannot be so, if it cannot.
pub(super) fn admit(method: &Method, session: &Session, what: &What) -> Result<(), Refusal> {
    let state = &session.state;
    match what {
        What::Draw(drawn) => drawn::admit(method, state, drawn),
        What::Basis { service, basis } => figures::basis(session, service, basis),
        What::Need(need) => figures::need(need),
        What::Alternative(one) => figures::alternative(method, state, one),
        What::Schedule(scheduled) => planned::schedule(&state.plan.tasks, scheduled),
        What::Baseline(baseline) => planned::baseline(baseline),
        What::Indicator(indicator) => planned::indicator(method, &state.plan, indicator),
        _ => Ok(()),
    }
}

/// Something that was given, by what people call it; each check names the field it looks at.
struct Given<'g>(&'g str);

impl Given<'_> {
    fn refuse<T>(&self, field: &'static str, how: Impossible) -> Result<T, Refusal> {
        Err(Refusal::Impossible {
            name: self.0.to_owned(),
            field,
            how,
        })
    }

    /// Says why a name is none of the method's, if it is none.
    fn known(
        &self,
        field: &'static str,
        found: Option<&str>,
        is_known: impl Fn(&str) -> bool,
    ) -> Result<(), Refusal> {
        match found.filter(|found| !is_known(found)) {
            Some(found) => {
                let found = found.to_owned();
                self.refuse(field, Impossible::Unknown { found })
            }
            None => Ok(()),
        }
    }
}
