//! The four quarters of the matrix, and which ideas lie in each.

use super::idea::{Idea, Spot};

/// A quarter of the matrix of impact against effort.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Corner {
    /// Much impact for little effort.
    Wins,
    /// Much impact for much effort.
    Projects,
    /// Little impact for little effort.
    Fillers,
    /// Little impact for much effort.
    Avoid,
}

/// The ideas of a board by where they lie, each quarter best first: most impact, then least effort, then as written.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Quarters<'i> {
    pub wins: Vec<&'i Idea>,
    pub projects: Vec<&'i Idea>,
    pub fillers: Vec<&'i Idea>,
    pub avoid: Vec<&'i Idea>,
    /// Those that nobody has put anywhere, as written.
    pub nowhere: Vec<&'i Idea>,
}

impl Corner {
    /// Every quarter, as one reads them: from the upper left.
    pub const ALL: [Self; 4] = [Self::Wins, Self::Projects, Self::Fillers, Self::Avoid];
}

/// Returns the quarter that a spot lies in.
pub fn quadrant(spot: Spot) -> Corner {
    match (spot.is_much(), spot.is_light()) {
        (true, true) => Corner::Wins,
        (true, false) => Corner::Projects,
        (false, true) => Corner::Fillers,
        (false, false) => Corner::Avoid,
    }
}

/// Returns the ideas by the quarter that they lie in.
pub fn quarters<'i>(ideas: impl IntoIterator<Item = &'i Idea>) -> Quarters<'i> {
    let mut quarters = Quarters::default();
    for idea in ideas {
        match idea.spot {
            Some(spot) => quarters.of_mut(quadrant(spot)).push(idea),
            None => quarters.nowhere.push(idea),
        }
    }
    for corner in Corner::ALL {
        quarters.of_mut(corner).sort_by_key(|idea| {
            let spot = idea.spot.map(|spot| (spot.impact, spot.effort));
            let (impact, effort) = spot.unwrap_or_default();
            (std::cmp::Reverse(impact), effort)
        });
    }
    quarters
}

impl<'i> Quarters<'i> {
    /// Returns the ideas of a quarter.
    pub fn of(&self, corner: Corner) -> &[&'i Idea] {
        match corner {
            Corner::Wins => &self.wins,
            Corner::Projects => &self.projects,
            Corner::Fillers => &self.fillers,
            Corner::Avoid => &self.avoid,
        }
    }

    fn of_mut(&mut self, corner: Corner) -> &mut Vec<&'i Idea> {
        match corner {
            Corner::Wins => &mut self.wins,
            Corner::Projects => &mut self.projects,
            Corner::Fillers => &mut self.fillers,
            Corner::Avoid => &mut self.avoid,
        }
    }
}
