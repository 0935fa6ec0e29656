//! What the matrix is drawn from: the rows that show, the roles beside each other, and what is wrong.

use rust_decimal::Decimal;
use uuid::Uuid;

use crate::method::{RoleId, ServiceId};
use crate::plan::{Duty, Fault, Plan, faults};
use crate::process::between;
use crate::tui::app::Context;

/// The matrix as it is now.
pub struct Sheet<'c> {
    /// The rows of the session in their order.
    pub all: Vec<&'c Duty>,
    /// Those that show.
    pub rows: Vec<&'c Duty>,
    pub roles: Vec<RoleId>,
    /// What is wrong with what shows.
    pub faults: Vec<Fault>,
}

impl<'c> Sheet<'c> {
    /// Returns the rows of the session, or those that a service needs: its own and the ones of the whole session.
    pub fn of(service: Option<&ServiceId>, known: &[RoleId], context: &Context<'c>) -> Self {
        let plan: Option<&'c Plan> = context.desk.map(|desk| &desk.session.state.plan);
        let all = plan.map(Plan::duties_in_order).unwrap_or_default();
        let shows = |row: &&&'c Duty| {
            service.is_none_or(|service| row.service.as_ref().is_none_or(|of| of == service))
        };
        let rows: Vec<&'c Duty> = all.iter().filter(shows).copied().collect();
        Self {
            faults: faults(&rows),
            roles: roles(known, context),
            all,
            rows,
        }
    }

    /// Says whether something is wrong with a row.
    pub fn is_faulty(&self, row: Uuid) -> bool {
        self.faults.iter().any(|fault| about(fault) == Some(row))
    }

    /// Returns so many places after another; the last ones of all where nothing comes before, or there is no room.
    pub fn places_after(&self, before: Option<Decimal>, count: usize) -> Vec<Decimal> {
        let last = self.all.last().map(|row| row.at);
        let before = before.or(last);
        let next = self.all.iter().map(|row| row.at);
        let next = next.filter(|at| before.is_some_and(|before| *at > before));
        places(before, next.min(), count)
            .or_else(|| places(last, None, count))
            .unwrap_or_default()
    }
}

fn places(before: Option<Decimal>, next: Option<Decimal>, count: usize) -> Option<Vec<Decimal>> {
    let mut last = before;
    let mut place = || {
        last = Some(between(last, next)?);
        last
    };
    (0..count).map(|_| place()).collect()
}

/// Returns the row that a fault is about; none where it is about a role.
pub fn about(fault: &Fault) -> Option<Uuid> {
    match fault {
        Fault::NobodyAccountable(id)
        | Fault::SeveralAccountable(id, _)
        | Fault::NobodyResponsible(id) => Some(*id),
        Fault::Overloaded { .. } => None,
    }
}

/// Returns the roles that are known, and after them those that are not: with a letter first, then the method's others.
pub fn roles(known: &[RoleId], context: &Context<'_>) -> Vec<RoleId> {
    let duties = context.desk.map(|desk| &desk.session.state.plan.duties);
    let duties = duties.map_or(&[][..], Vec::as_slice);
    let used = |role: &&RoleId| duties.iter().any(|row| row.letters.contains_key(*role));
    let of_method = || context.method.roles.iter().map(|role| &role.id);
    let first = of_method().filter(used);
    // Letters that were given to a role of an older version of the method stay in sight.
    let held = duties.iter().flat_map(|row| row.letters.keys());
    let mut roles = known.to_vec();
    for role in first.chain(held).chain(of_method()) {
        if !roles.contains(role) {
            roles.push(role.clone());
        }
    }
    roles
}

/// Says whether the session has more services than one.
pub fn has_services(context: &Context<'_>) -> bool {
    context
        .desk
        .is_some_and(|desk| desk.session.services().count() > 1)
}

/// Returns what a service is called.
pub fn service_name(service: &ServiceId, context: &Context<'_>) -> String {
    let session = context.desk.map(|desk| &desk.session);
    let known = session.and_then(|session| session.service(service.as_str()));
    known.map_or_else(|| service.to_string(), |known| known.name.clone())
}
