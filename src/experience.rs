//! What others have answered: cases of finished work, what they say at each item, and what a session may borrow of it.

mod case;
mod fit;
mod ordinary;
mod patch;
mod pieces;
mod strip;

use std::collections::{BTreeMap, HashMap, HashSet};

use uuid::Uuid;

pub use case::{Case, CaseAnswer, CaseNote, CaseService, FORMAT, VERSION, Which};
pub use fit::{Fitting, Left, Why, Wish, fitting};
pub use patch::{Remark, patch};
pub use strip::{Kept, Kind, Placeholders, Removed, nameless, stripped};

use crate::method::{Item, ItemId, OptionId, RuleSetId, Value};
use crate::session::Mark;

/// Where a case was found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Source {
    /// Finished work among the user's own sessions.
    Own,
    /// A worked example that comes with the program.
    Example,
    /// A file that somebody has shared.
    Shared,
}

/// A case, and where it was found.
#[derive(Clone, PartialEq, Debug)]
pub struct Known {
    pub case: Case,
    pub source: Source,
}

/// Everything that is known of how others have answered.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Experience {
    /// The newest first.
    cases: Vec<Known>,
    /// Where each item is answered: the case, and the answer in it.
    answers: HashMap<ItemId, Vec<(usize, usize)>>,
    /// Where something is noted on each item: the case, and the note in it.
    notes: HashMap<ItemId, Vec<(usize, usize)>>,
}

/// What others have answered to one item.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Shown<'e> {
    /// By rule set: first the one that was asked for, then the others.
    pub groups: Vec<Group<'e>>,
}

/// What was answered under one rule set.
#[derive(Clone, PartialEq, Debug)]
pub struct Group<'e> {
    pub rules: &'e RuleSetId,
    /// Whether it is the rule set that was asked for.
    pub same: bool,
    /// How often each answer was given, the most common first; empty where answers are texts or figures.
    pub tallies: Vec<Tally>,
    /// Every answer, the newest first.
    pub voices: Vec<Voice<'e>>,
    /// What was noted on the item, with the case it was noted in.
    pub notes: Vec<(&'e Case, &'e str)>,
}

/// How often something was answered.
#[derive(Clone, PartialEq, Debug)]
pub struct Tally {
    pub said: Said,
    pub count: usize,
}

/// What can be counted.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Said {
    Done,
    No,
    Yes,
    Option(OptionId),
    NotForUs,
}

/// One answer, with the case it was given in.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Voice<'e> {
    pub case: &'e Case,
    pub source: Source,
    pub answer: &'e CaseAnswer,
}

impl Experience {
    /// Returns what some cases come to; of two that were made of the same session, the first counts.
    pub fn of(cases: impl IntoIterator<Item = Known>) -> Self {
        let mut seen = HashSet::new();
        let mut cases: Vec<Known> = cases
            .into_iter()
            .filter(|known| seen.insert(known.case.id))
            .collect();
        cases.sort_by_key(|known| std::cmp::Reverse(known.case.date));
        let mut answers: HashMap<ItemId, Vec<(usize, usize)>> = HashMap::new();
        for (at, known) in cases.iter().enumerate() {
            let mut once = HashSet::new();
            for (number, answer) in known.case.answers.iter().enumerate() {
                if !once.insert(&answer.subject) {
                    continue;
                }
                let item = answer.subject.item.clone();
                answers.entry(item).or_default().push((at, number));
            }
        }
        let mut notes: HashMap<ItemId, Vec<(usize, usize)>> = HashMap::new();
        for (at, known) in cases.iter().enumerate() {
            for (number, note) in known.case.notes.iter().enumerate() {
                if let Some(subject) = &note.subject {
                    let item = subject.item.clone();
                    notes.entry(item).or_default().push((at, number));
                }
            }
        }
        Self {
            cases,
            answers,
            notes,
        }
    }

    /// Returns every case, the newest first.
    pub fn cases(&self) -> &[Known] {
        &self.cases
    }

    /// Returns what others have answered to an item; the session that asks is not among them.
    pub fn at<'e>(&'e self, item: &Item, rules: &RuleSetId, asking: Option<Uuid>) -> Shown<'e> {
        let found = self.answers.get(&item.id).into_iter().flatten();
        let mut groups: BTreeMap<&RuleSetId, Vec<Voice<'e>>> = BTreeMap::new();
        for &(at, number) in found {
            let known = &self.cases[at];
            if Some(known.case.id) == asking {
                continue;
            }
            let voice = Voice {
                case: &known.case,
                source: known.source,
                answer: &known.case.answers[number],
            };
            groups.entry(&known.case.rules).or_default().push(voice);
        }
        let mut groups: Vec<Group<'e>> = groups
            .into_iter()
            .map(|(set, voices)| Group {
                rules: set,
                same: set == rules,
                tallies: tallies(&voices),
                notes: self.noted(item, set, asking),
                voices,
            })
            .collect();
        // The others from the newest to the oldest.
        groups.reverse();
        groups.sort_by_key(|group| !group.same);
        Shown { groups }
    }

    /// Returns what was noted on an item under a rule set.
    fn noted(&self, item: &Item, rules: &RuleSetId, asking: Option<Uuid>) -> Vec<(&Case, &str)> {
        let found = self.notes.get(&item.id).into_iter().flatten();
        let noted = found.map(|&(at, number)| {
            let case = &self.cases[at].case;
            (case, case.notes[number].text.as_str())
        });
        noted
            .filter(|(case, _)| case.rules == *rules && Some(case.id) != asking)
            .collect()
    }
}

impl Shown<'_> {
    /// Says whether nobody has answered.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }
}

/// Counts what can be counted; a text or a figure is like no other.
fn tallies(voices: &[Voice<'_>]) -> Vec<Tally> {
    let mut counts: BTreeMap<Said, usize> = BTreeMap::new();
    for said in voices.iter().flat_map(|voice| voice.answer.said()) {
        *counts.entry(said).or_default() += 1;
    }
    let tallies = counts.into_iter();
    let mut tallies: Vec<_> = tallies.map(|(said, count)| Tally { said, count }).collect();
    tallies.sort_by_key(|tally| std::cmp::Reverse(tally.count));
    tallies
}

impl CaseAnswer {
    /// Returns what of the answer can be counted.
    pub fn said(&self) -> Vec<Said> {
        match &self.value {
            _ if self.mark == Mark::NotForUs => vec![Said::NotForUs],
            Some(Value::Done(true)) => vec![Said::Done],
            Some(Value::YesNo(true)) => vec![Said::Yes],
            Some(Value::YesNo(false)) => vec![Said::No],
            Some(value) => value.chosen().iter().cloned().map(Said::Option).collect(),
            None => Vec::new(),
        }
    }
}
