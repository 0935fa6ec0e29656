//! Whether a responsibility matrix holds: one who answers for each row, somebody who does it, and nobody with everything.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Duty, Letter};
use crate::method::RoleId;

/// What is wrong with a responsibility matrix.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Nobody answers for a row.
    NobodyAccountable(Uuid),
    /// Several answer for a row, so that nobody does.
    SeveralAccountable(Uuid, Vec<RoleId>),
    /// Nobody does what a row says.
    NobodyResponsible(Uuid),
    /// A role answers for more than half of the rows: so many of so many.
    Overloaded {
        role: RoleId,
        rows: usize,
        of: usize,
    },
}

impl Duty {
    /// Returns the roles with a letter.
    pub fn with(&self, letter: Letter) -> Vec<&RoleId> {
        let letters = self.letters.iter();
        let having = letters.filter(|(_, letters)| letters.contains(&letter));
        having.map(|(role, _)| role).collect()
    }

    /// Returns the row with a letter given to a role, or taken from it where the role has it.
    pub fn toggled(&self, role: &RoleId, letter: Letter) -> Self {
        let mut toggled = self.clone();
        let letters = toggled.letters.entry(role.clone()).or_default();
        if letters.contains(&letter) {
            letters.retain(|known| *known != letter);
        } else {
            letters.push(letter);
            letters.sort_unstable();
        }
        if letters.is_empty() {
            toggled.letters.remove(role);
        }
        toggled
    }
}

/// Returns what is wrong with a responsibility matrix, row by row, and then with the roles.
pub fn faults(duties: &[&Duty]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut answers: BTreeMap<&RoleId, usize> = BTreeMap::new();
    for duty in duties {
        let accountable = duty.with(Letter::Accountable);
        match accountable.len() {
            0 => faults.push(Fault::NobodyAccountable(duty.id)),
            1 => {}
            _ => {
                let roles = accountable.iter().copied().cloned().collect();
                faults.push(Fault::SeveralAccountable(duty.id, roles));
            }
        }
        if duty.with(Letter::Responsible).is_empty() {
            faults.push(Fault::NobodyResponsible(duty.id));
        }
        for role in accountable {
            *answers.entry(role).or_default() += 1;
        }
    }
    let of = duties.len();
    // With a single row, whoever answers for it answers for all of them.
    let overloaded = answers
        .into_iter()
        .filter(|(_, rows)| of > 1 && rows * 2 > of);
    faults.extend(overloaded.map(|(role, rows)| Fault::Overloaded {
        role: role.clone(),
        rows,
        of,
    }));
    faults
}
