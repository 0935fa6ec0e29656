//! The order of a plan: tasks and rows by their place, and two neighbours exchanged.

use rust_decimal::Decimal;
use uuid::Uuid;

use super::{Duty, Plan, Task};

/// What stands in an order of its own.
pub trait Placed: Clone {
    fn id(&self) -> Uuid;
    fn at(&self) -> Decimal;
    /// Returns it at another place.
    fn placed(&self, at: Decimal) -> Self;
}

impl Placed for Task {
    fn id(&self) -> Uuid {
        self.id
    }

    fn at(&self) -> Decimal {
        self.at
    }

    fn placed(&self, at: Decimal) -> Self {
        Self { at, ..self.clone() }
    }
}

impl Placed for Duty {
    fn id(&self) -> Uuid {
        self.id
    }

    fn at(&self) -> Decimal {
        self.at
    }

    fn placed(&self, at: Decimal) -> Self {
        Self { at, ..self.clone() }
    }
}

impl Plan {
    /// Returns the tasks in their order.
    pub fn tasks_in_order(&self) -> Vec<&Task> {
        in_order(&self.tasks)
    }

    /// Returns the rows of the responsibility matrix in their order.
    pub fn duties_in_order(&self) -> Vec<&Duty> {
        in_order(&self.duties)
    }
}

/// Returns everything by its place, smallest first.
pub fn in_order<P: Placed>(all: &[P]) -> Vec<&P> {
    let mut ordered: Vec<&P> = all.iter().collect();
    ordered.sort_by_key(|one| (one.at(), one.id()));
    ordered
}

/// Returns what has another place when two exchange theirs: those two, or all where some stand at the same place.
pub fn exchanged<P: Placed>(ordered: &[&P], one: usize, other: usize) -> Vec<P> {
    let mut moved = ordered.to_vec();
    if one >= moved.len() || other >= moved.len() || one == other {
        return Vec::new();
    }
    let apart = ordered.windows(2).all(|pair| pair[0].at() < pair[1].at());
    if apart {
        let (first, second) = (moved[one], moved[other]);
        return vec![first.placed(second.at()), second.placed(first.at())];
    }
    moved.swap(one, other);
    numbered(&moved)
}

/// Returns everything at places from one upwards, in this order.
pub fn numbered<P: Placed>(ordered: &[&P]) -> Vec<P> {
    let numbered = (1..)
        .zip(ordered)
        .map(|(at, one)| one.placed(Decimal::from(at)));
    numbered.collect()
}
