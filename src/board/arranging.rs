//! What is done to ideas in one stroke: put on a board, moved, merged and split.

use uuid::Uuid;

use super::idea::{Arranged, Group, Idea};
use crate::text::fold;

/// What stands between the texts of ideas that became one.
const BETWEEN: &str = " / ";

impl Arranged {
    /// Puts ideas on their boards, or replaces them.
    pub fn putting(ideas: Vec<Idea>) -> Self {
        Self {
            ideas,
            ..Self::default()
        }
    }

    /// Moves ideas into a group, or out of all groups.
    pub fn moving(ideas: &[&Idea], to: Option<Uuid>) -> Self {
        let moved = ideas.iter().filter(|idea| idea.group != to);
        let moved = moved.map(|idea| Idea {
            group: to,
            ..(*idea).clone()
        });
        Self::putting(moved.collect())
    }

    /// Moves ideas into a group that comes with them.
    pub fn gathering(ideas: &[&Idea], group: Group) -> Self {
        Self {
            groups: vec![group.clone()],
            ..Self::moving(ideas, Some(group.id))
        }
    }

    /// Makes one idea of several: the first stays, with the texts, tags and people of all.
    pub fn merging(ideas: &[&Idea]) -> Option<Self> {
        let (first, others) = ideas.split_first()?;
        let mut merged = (*first).clone();
        for other in others {
            if !fold(&merged.text).contains(&fold(&other.text)) {
                merged.text = format!("{}{BETWEEN}{}", merged.text, other.text);
            }
            unite(&mut merged.tags, &other.tags);
            unite(&mut merged.people, &other.people);
            if !other.by.is_empty() && !merged.by.contains(&other.by) {
                let between = if merged.by.is_empty() { "" } else { ", " };
                merged.by = format!("{}{between}{}", merged.by, other.by);
            }
            merged.group = merged.group.or(other.group);
            merged.spot = merged.spot.or(other.spot);
            for (test, scores) in &other.scores {
                merged.scores.entry(test.clone()).or_insert(scores.clone());
            }
        }
        Some(Self {
            ideas: vec![merged],
            without_ideas: others.iter().map(|idea| idea.id).collect(),
            ..Self::default()
        })
    }

    /// Makes two ideas of one; the second is new, and lies in the same group.
    pub fn splitting(idea: &Idea, first: &str, second: &str) -> Self {
        let kept = Idea {
            text: first.to_owned(),
            ..idea.clone()
        };
        let new = Idea {
            id: Uuid::nil(),
            text: second.to_owned(),
            spot: None,
            scores: std::collections::BTreeMap::new(),
            ..idea.clone()
        };
        Self::putting(vec![kept, new])
    }

    /// Makes one idea of two that say the same, in the words of the first.
    pub fn joining(first: &Idea, second: &Idea) -> Option<Self> {
        let mut joined = Self::merging(&[first, second])?;
        for idea in &mut joined.ideas {
            idea.text.clone_from(&first.text);
        }
        Some(joined)
    }

    /// Puts a group in the place of another, and those between a place on.
    pub fn reordering(groups: &[&Group], from: usize, to: usize) -> Self {
        let mut order: Vec<Group> = groups.iter().map(|group| (*group).clone()).collect();
        if from < order.len() && to < order.len() {
            let moved = order.remove(from);
            order.insert(to, moved);
        }
        // What is taken away and put in one stroke goes to the end, so all from the first that moved do.
        let after = order.split_off(from.min(to).min(order.len()));
        Self {
            without_groups: after.iter().map(|group| group.id).collect(),
            groups: after,
            ..Self::default()
        }
    }

    /// Takes ideas away.
    pub fn dropping(ideas: &[&Idea]) -> Self {
        Self {
            without_ideas: ideas.iter().map(|idea| idea.id).collect(),
            ..Self::default()
        }
    }

    /// Says whether nothing is done.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Gives what is new an identity: each idea its own, and one new group that its ideas know.
    pub fn name(&mut self, mut identity: impl FnMut() -> Uuid) {
        if let Some(group) = self.groups.iter_mut().find(|group| group.id.is_nil()) {
            group.id = identity();
            let new = self.ideas.iter_mut().filter_map(|idea| idea.group.as_mut());
            for of_idea in new.filter(|of_idea| of_idea.is_nil()) {
                *of_idea = group.id;
            }
        }
        for idea in self.ideas.iter_mut().filter(|idea| idea.id.is_nil()) {
            idea.id = identity();
        }
    }
}

/// Adds what is not there yet.
fn unite(all: &mut Vec<String>, others: &[String]) {
    for other in others {
        if !all.contains(other) {
            all.push(other.clone());
        }
    }
}
