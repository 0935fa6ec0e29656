//! What is wrong with what was voted: told with the slip it stands on, so that it is put right before it counts.

use std::collections::BTreeSet;

use super::ballot::{Ballot, Slip};
use super::count::MOST_FINGERS;
use crate::method::BallotKind;

/// Something about a ballot's slips that cannot be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SlipFault {
    /// More people have answered than may.
    MorePeople {
        people: u64,
        entitled: u32,
    },
    /// The same person has answered twice.
    Twice {
        voter: String,
    },
    /// Nobody stands behind the slip.
    Nobody,
    /// The choice is none of the ballot's.
    UnknownChoice {
        choice: String,
    },
    /// Somebody abstains and answers all the same.
    AbstainsAndVotes,
    TooManyDots {
        dots: u64,
        most: u64,
    },
    /// Each has one hand.
    TooManyHands {
        hands: u64,
        people: u32,
    },
    TooManyFingers {
        fingers: u32,
    },
    TooManyPoints {
        points: u32,
        most: u32,
    },
    /// Two choices were given the same place.
    SamePlace {
        place: u32,
    },
    /// There are fewer choices than this place.
    NoSuchPlace {
        place: u32,
        places: usize,
    },
}

impl Ballot {
    /// Returns the first thing about the slips that cannot be, with the place of the slip it stands on.
    pub fn fault(&self) -> Option<(usize, SlipFault)> {
        let mut people = 0_u64;
        let mut voters = BTreeSet::new();
        for (at, slip) in self.slips.iter().enumerate() {
            if let Some(fault) = self.fault_of(slip) {
                return Some((at, fault));
            }
            if !slip.voter.is_empty() && !voters.insert(slip.voter.to_lowercase()) {
                let voter = slip.voter.clone();
                return Some((at, SlipFault::Twice { voter }));
            }
            people = people.saturating_add(u64::from(slip.count));
            if people > u64::from(self.entitled) {
                let entitled = self.entitled;
                return Some((at, SlipFault::MorePeople { people, entitled }));
            }
        }
        None
    }

    /// Returns what cannot be about one slip, by itself.
    pub fn fault_of(&self, slip: &Slip) -> Option<SlipFault> {
        let known = |choice: &str| self.choices.iter().any(|known| known.id == choice);
        if slip.count == 0 {
            return Some(SlipFault::Nobody);
        }
        if slip.abstains && !slip.marks.is_empty() {
            return Some(SlipFault::AbstainsAndVotes);
        }
        if let Some(choice) = slip.marks.keys().find(|choice| !known(choice)) {
            let choice = choice.clone();
            return Some(SlipFault::UnknownChoice { choice });
        }
        let marks = || slip.marks.values().copied();
        let together: u64 = marks().map(u64::from).sum();
        match self.kind {
            BallotKind::Dots => {
                let most = u64::from(self.most).saturating_mul(u64::from(slip.count));
                let dots = together;
                (dots > most).then_some(SlipFault::TooManyDots { dots, most })
            }
            BallotKind::Hands => {
                (together > u64::from(slip.count)).then_some(SlipFault::TooManyHands {
                    hands: together,
                    people: slip.count,
                })
            }
            BallotKind::Fist => {
                let fingers = marks().find(|fingers| *fingers > MOST_FINGERS)?;
                Some(SlipFault::TooManyFingers { fingers })
            }
            BallotKind::Score => {
                let most = self.most;
                let points = marks().find(|points| *points > most)?;
                Some(SlipFault::TooManyPoints { points, most })
            }
            BallotKind::Ranked => self.fault_of_places(slip),
            BallotKind::Consent => None,
        }
    }

    fn fault_of_places(&self, slip: &Slip) -> Option<SlipFault> {
        let places = self.choices.len();
        let mut taken = BTreeSet::new();
        slip.marks.values().copied().find_map(|place| {
            if place == 0 || place as usize > places {
                return Some(SlipFault::NoSuchPlace { place, places });
            }
            (!taken.insert(place)).then_some(SlipFault::SamePlace { place })
        })
    }
}
