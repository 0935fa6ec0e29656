//! How far the work has come: counts of items that are done, of those that count.

use std::ops::Add;

use super::{Entry, Route};
use crate::method::ServiceId;

/// How many items are done, and how many count.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Progress {
    pub done: usize,
    pub total: usize,
}

impl Progress {
    /// Returns the share that is done in whole percent; a part with nothing in it is done.
    pub fn percent(self) -> usize {
        // Rounded down, so that 100 is shown only when nothing is left.
        (self.done * 100).checked_div(self.total).unwrap_or(100)
    }

    /// Says whether nothing is left.
    pub fn complete(self) -> bool {
        self.done == self.total
    }

    /// Returns the progress of some entries.
    pub fn of<'r>(entries: impl Iterator<Item = &'r Entry>) -> Self {
        entries
            .filter(|entry| entry.counts())
            .fold(Self::default(), |progress, entry| Self {
                done: progress.done + usize::from(entry.done()),
                total: progress.total + 1,
            })
    }
}

impl Add for Progress {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            done: self.done + other.done,
            total: self.total + other.total,
        }
    }
}

impl Route {
    /// Returns the progress of a step, by its place as indexes of phase and step, as seen from a service.
    pub fn of_step(&self, phase: usize, step: usize, service: Option<&ServiceId>) -> Progress {
        Progress::of(
            self.seen_from(service)
                .filter(|entry| (entry.place.0, entry.place.1) == (phase, step)),
        )
    }

    /// Returns the progress of a phase, by its index, as seen from a service.
    pub fn of_phase(&self, phase: usize, service: Option<&ServiceId>) -> Progress {
        Progress::of(
            self.seen_from(service)
                .filter(|entry| entry.place.0 == phase),
        )
    }

    /// Returns the progress of a service's own items.
    pub fn of_service(&self, service: &ServiceId) -> Progress {
        Progress::of(
            self.seen_from(Some(service))
                .filter(|entry| entry.subject.service.is_some()),
        )
    }

    /// Returns the progress of everything.
    pub fn whole(&self) -> Progress {
        Progress::of(self.entries.iter())
    }
}
