//! How a ballot is counted: totals by choice and by group, who has not voted, and what the result is.

use std::collections::BTreeMap;

use rust_decimal::{Decimal, RoundingStrategy};

use super::ballot::{Ballot, Slip};
use crate::method::BallotKind;

/// The fewest fingers that let a proposal go on; whoever shows fewer speaks first.
pub const ENOUGH_FINGERS: u32 = 3;
/// The most fingers of a hand.
pub const MOST_FINGERS: u32 = 5;

/// A ballot as it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Count {
    pub entitled: u64,
    /// The people who have answered, without those who abstain.
    pub voted: u64,
    /// Whether more may have answered: of dots alone nobody knows how many people gave them.
    pub at_least: bool,
    pub abstained: u64,
    /// The people who have not said anything; at most so many where more may have answered.
    pub silent: u64,
    /// One for each choice, in the order of the ballot.
    pub tallies: Vec<Tally>,
    /// One for each group, in order; none where groups are not kept.
    pub groups: Vec<GroupCount>,
    /// Those who must be heard: with few fingers or an objection, as they were written down.
    pub heard: Vec<Heard>,
    pub upshot: Upshot,
}

/// What one choice got.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tally {
    /// Dots, hands, fingers or points together; where choices are put in order, the points for the places; with consent,
    /// those who do not object.
    pub total: u64,
    /// The people who gave it anything; where choices are put in order, who gave it a place.
    pub voters: u64,
    /// Those who put it first, where choices are put in order.
    pub firsts: u64,
    /// The total by the people, with two decimals; none where nobody gave it anything.
    pub mean: Option<Decimal>,
    /// The lowest that anybody gave it, where fingers are shown or points are given.
    pub lowest: Option<u32>,
    /// How many showed none, one, two ... five fingers.
    pub fingers: [u64; 6],
    /// The place it comes in, counted from one; those that got the same share it.
    pub place: usize,
}

/// What one group of people answered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GroupCount {
    pub group: String,
    pub voted: u64,
    pub abstained: u64,
    /// For each choice, in the order of the ballot.
    pub totals: Vec<u64>,
}

/// Somebody whose reason must be heard.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heard {
    /// The name, or the group; empty where neither is kept.
    pub who: String,
    pub count: u32,
    /// The fingers shown, where fingers are.
    pub fingers: Option<u32>,
    pub reason: String,
}

/// What the answers come to. Numbers are places in the ballot's list of choices.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Upshot {
    /// Nobody has given anything.
    Nothing,
    First(usize),
    /// Several share the first place: the ballot decides nothing.
    Tie(Vec<usize>),
    /// Everybody shows enough fingers, or nobody objects.
    Go,
    /// Somebody must be heard first.
    Heard,
}

impl Ballot {
    /// Returns the ballot counted.
    ///
    /// Dots and points are added. Each has one hand. Choices put in order get n−1 points for the first place of n, n−2 for
    /// the second and so on, and none where they have no place (Borda, *Mémoire sur les élections au scrutin*, 1781). Fingers
    /// let a proposal go on when all show three or more; a proposal has consent when nobody objects with a reason.
    pub fn count(&self) -> Count {
        let people = |slips: &[&Slip]| slips.iter().map(|slip| u64::from(slip.count)).sum::<u64>();
        let (abstaining, voting): (Vec<&Slip>, Vec<&Slip>) =
            self.slips.iter().partition(|slip| slip.abstains);
        let (voted, abstained) = (people(&voting), people(&abstaining));
        let entitled = u64::from(self.entitled);
        let mut tallies: Vec<Tally> = self
            .choices
            .iter()
            .map(|choice| self.tally(&choice.id, &voting))
            .collect();
        give_places(&mut tallies);
        let heard = self.heard(&voting);
        let silent = entitled.saturating_sub(voted.saturating_add(abstained));
        Count {
            entitled,
            voted,
            abstained,
            at_least: silent > 0 && self.counts_dots_alone(&voting),
            silent,
            groups: self.by_group(),
            upshot: self.upshot(&tallies, voted, &heard),
            tallies,
            heard,
        }
    }

    /// Says whether it takes slips.
    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    /// Says whether dots were counted without the people who gave them.
    fn counts_dots_alone(&self, voting: &[&Slip]) -> bool {
        let nameless = |slip: &&Slip| slip.voter.is_empty() && slip.group.is_empty();
        self.kind == BallotKind::Dots && self.most > 1 && voting.iter().any(nameless)
    }

    /// Returns what a slip gives a choice; nothing where it gives none.
    pub fn given(&self, slip: &Slip, choice: &str) -> u64 {
        let count = u64::from(slip.count);
        let mark = slip.marks.get(choice).copied();
        match self.kind {
            BallotKind::Dots | BallotKind::Hands => mark.map_or(0, u64::from),
            BallotKind::Fist | BallotKind::Score => {
                mark.map_or(0, |mark| u64::from(mark).saturating_mul(count))
            }
            BallotKind::Ranked => mark.map_or(0, |place| {
                let points = (self.choices.len() as u64).saturating_sub(u64::from(place.max(1)));
                points.saturating_mul(count)
            }),
            BallotKind::Consent if slip.objection.trim().is_empty() => count,
            BallotKind::Consent => 0,
        }
    }

    fn tally(&self, choice: &str, voting: &[&Slip]) -> Tally {
        let mut tally = Tally {
            total: 0,
            voters: 0,
            firsts: 0,
            mean: None,
            lowest: None,
            fingers: [0; 6],
            place: 0,
        };
        for slip in voting {
            let count = u64::from(slip.count);
            tally.total = tally.total.saturating_add(self.given(slip, choice));
            let Some(&mark) = slip.marks.get(choice) else {
                continue;
            };
            match self.kind {
                // So many dots may come from one or from all: how many people there were is not known.
                BallotKind::Dots | BallotKind::Hands => tally.voters += count.min(u64::from(mark)),
                _ => tally.voters += count,
            }
            match self.kind {
                BallotKind::Ranked if mark == 1 => tally.firsts += count,
                BallotKind::Fist => {
                    if let Some(shown) = tally.fingers.get_mut(mark as usize) {
                        *shown += count;
                    }
                }
                _ => {}
            }
            if matches!(self.kind, BallotKind::Fist | BallotKind::Score) {
                tally.lowest = Some(tally.lowest.map_or(mark, |lowest| lowest.min(mark)));
            }
        }
        let mean = Decimal::from(tally.total).checked_div(Decimal::from(tally.voters));
        let rounding = RoundingStrategy::MidpointAwayFromZero;
        tally.mean = mean.map(|mean| mean.round_dp_with_strategy(2, rounding));
        tally
    }

    fn by_group(&self) -> Vec<GroupCount> {
        let mut groups: BTreeMap<&str, Vec<&Slip>> = BTreeMap::new();
        for slip in self.slips.iter().filter(|slip| !slip.group.is_empty()) {
            groups.entry(&slip.group).or_default().push(slip);
        }
        let of_group = |(group, slips): (&str, Vec<&Slip>)| {
            let (abstaining, voting): (Vec<&Slip>, Vec<&Slip>) =
                slips.into_iter().partition(|slip| slip.abstains);
            let people = |slips: &[&Slip]| slips.iter().map(|slip| u64::from(slip.count)).sum();
            let total = |choice: &str| {
                let given = voting.iter().map(|slip| self.given(slip, choice));
                given.fold(0, u64::saturating_add)
            };
            GroupCount {
                group: group.to_owned(),
                voted: people(&voting),
                abstained: people(&abstaining),
                totals: self
                    .choices
                    .iter()
                    .map(|choice| total(&choice.id))
                    .collect(),
            }
        };
        groups.into_iter().map(of_group).collect()
    }

    fn heard(&self, voting: &[&Slip]) -> Vec<Heard> {
        let few = |slip: &Slip| {
            let lowest = slip.marks.values().min().copied();
            lowest.filter(|fingers| *fingers < ENOUGH_FINGERS)
        };
        let mut heard: Vec<Heard> = voting
            .iter()
            .filter_map(|slip| {
                let fingers = match self.kind {
                    BallotKind::Fist => Some(few(slip)?),
                    BallotKind::Consent if !slip.objection.trim().is_empty() => None,
                    _ => return None,
                };
                Some(Heard {
                    who: if slip.voter.is_empty() {
                        slip.group.clone()
                    } else {
                        slip.voter.clone()
                    },
                    count: slip.count,
                    fingers,
                    reason: slip.objection.trim().to_owned(),
                })
            })
            .collect();
        // Whoever is most against it speaks first; in which order the slips came changes nothing.
        heard.sort_by(|one, other| {
            let key = |heard: &Heard| (heard.fingers, heard.who.clone(), heard.reason.clone());
            key(one).cmp(&key(other)).then(one.count.cmp(&other.count))
        });
        heard
    }

    fn upshot(&self, tallies: &[Tally], voted: u64, heard: &[Heard]) -> Upshot {
        match self.kind {
            _ if voted == 0 => Upshot::Nothing,
            BallotKind::Consent | BallotKind::Fist if !heard.is_empty() => Upshot::Heard,
            BallotKind::Consent => Upshot::Go,
            BallotKind::Fist if tallies.iter().any(|tally| tally.voters > 0) => Upshot::Go,
            _ => {
                let most = tallies.iter().map(|tally| tally.total).max().unwrap_or(0);
                let first = |(at, tally): (usize, &Tally)| (tally.total == most).then_some(at);
                let first: Vec<usize> = tallies.iter().enumerate().filter_map(first).collect();
                match first[..] {
                    _ if most == 0 => Upshot::Nothing,
                    [only] => Upshot::First(only),
                    _ => Upshot::Tie(first),
                }
            }
        }
    }
}

impl Count {
    /// Returns the choices by their place, those that share one in the order of the ballot.
    pub fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.tallies.len()).collect();
        order.sort_by_key(|at| self.tallies[*at].place);
        order
    }
}

/// Gives each its place by its total: as many stand before it as got more.
fn give_places(tallies: &mut [Tally]) {
    let mut totals: Vec<u64> = tallies.iter().map(|tally| tally.total).collect();
    totals.sort_unstable_by(|one, other| other.cmp(one));
    for tally in tallies {
        tally.place = totals.partition_point(|total| *total > tally.total) + 1;
    }
}
