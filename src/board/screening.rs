//! What comes out of a test of ideas: points with a threshold, products, and classes with their share of the effort.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::idea::Idea;
use crate::method::{Test, TestQuestion, Verdict};

/// What an idea gets in a test.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// All points added, and whether they reach the threshold where there is one.
    Sum {
        points: Decimal,
        passes: Option<bool>,
    },
    Product(Decimal),
    /// The value of the class.
    Class(Decimal),
    /// Not every question is answered.
    Partial {
        answered: usize,
        of: usize,
        /// The points so far, where points are added.
        points: Option<Decimal>,
        /// What the answers that lack cannot change any more.
        passes: Option<bool>,
    },
    /// Nothing can be divided by the zero that this question was answered with.
    Zero {
        question: usize,
    },
    /// The figures are too large to be counted with.
    TooLarge,
}

/// How the effort is shared between the classes of a test.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Share {
    /// Each class in the order of the test: how many ideas, and their effort.
    pub classes: Vec<ClassShare>,
    /// The effort of the class that is limited.
    pub limited: Decimal,
    /// All the effort that counts.
    pub all: Decimal,
    /// The part of the limited class in it, from 0 to 1; none where there is no effort.
    pub part: Option<Decimal>,
    /// The largest part it may have.
    pub allowed: Decimal,
    /// The ideas in a class of which nobody has said the effort.
    pub unknown: usize,
}

/// The ideas of one class.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClassShare {
    pub value: Decimal,
    pub ideas: usize,
    pub effort: Decimal,
    /// Whether its effort counts among all the effort.
    pub counts: bool,
}

/// Returns what an idea gets in a test; nothing where no question is answered.
///
/// An answer that the question does not know counts as none.
pub fn result(test: &Test, scores: &BTreeMap<String, Decimal>) -> Option<Outcome> {
    let answers = answers(test, scores);
    let answered = answers.iter().flatten().count();
    if answered == 0 {
        return None;
    }
    if let Verdict::Class { .. } = test.result {
        // What follows the first question says the effort, and the class is known without it.
        if let Some(class) = answers.first().copied().flatten() {
            return Some(Outcome::Class(class));
        }
    }
    let outcome = if answered < test.questions.len() {
        partial(test, &answers, answered)
    } else {
        whole(test, &answers)
    };
    Some(outcome.unwrap_or(Outcome::TooLarge))
}

/// Returns what an idea got in a test; nothing where it has not been tested.
pub fn outcome(idea: &Idea, test: &Test) -> Option<Outcome> {
    result(test, idea.scores.get(&test.id)?)
}

/// Returns the ideas in the order of what came out, the best first; those without a result last, as they were written.
pub fn ordered<'i>(test: &Test, ideas: &[&'i Idea]) -> Vec<&'i Idea> {
    let figure = |idea: &&Idea| outcome(idea, test).and_then(|outcome| outcome.figure());
    let mut placed: Vec<(Option<Decimal>, &Idea)> =
        ideas.iter().map(|idea| (figure(idea), *idea)).collect();
    // The first class of a test is what must be; of points the most is best.
    if matches!(test.result, Verdict::Class { .. }) {
        let classes = test.questions.first().map(|question| &question.values);
        let place = |value: Option<Decimal>| {
            let mut named = classes.into_iter().flatten();
            value.and_then(|value| named.position(|named| named.value == value))
        };
        placed.sort_by_key(|(figure, _)| place(*figure).unwrap_or(usize::MAX));
    } else {
        placed.sort_by_key(|(figure, _)| Reverse(*figure));
    }
    placed.into_iter().map(|(_, idea)| idea).collect()
}

/// Returns how the effort is shared between the classes of a test; nothing where the test has none.
///
/// The effort is what the second question asks; where there is none, each idea counts the same. `MoSCoW` limits what must be
/// done to 60 % of what is to be done at all, so a class with the value zero, which is what is left out, does not count
/// (DSDM Agile Project Framework, ch. 10: the percentage is of the effort without the won't-haves).
pub fn share<'i>(test: &Test, ideas: impl IntoIterator<Item = &'i Idea>) -> Option<Share> {
    let Verdict::Class { limited, share } = test.result else {
        return None;
    };
    let mut classes: Vec<ClassShare> = test
        .questions
        .first()?
        .values
        .iter()
        .map(|named| ClassShare {
            value: named.value,
            ideas: 0,
            effort: Decimal::ZERO,
            counts: !named.value.is_zero() || named.value == limited,
        })
        .collect();
    let mut unknown = 0;
    for idea in ideas {
        let Some(scores) = idea.scores.get(&test.id) else {
            continue;
        };
        let answers = answers(test, scores);
        let value = answers.first().copied().flatten();
        let Some(class) = value.and_then(|value| classes.iter_mut().find(|c| c.value == value))
        else {
            continue;
        };
        class.ideas += 1;
        match answers.get(1) {
            None => class.effort += Decimal::ONE,
            Some(Some(effort)) => class.effort = class.effort.saturating_add(*effort),
            Some(None) if class.counts => unknown += 1,
            Some(None) => {}
        }
    }
    let effort_of = |class: &ClassShare| class.effort;
    let counting = classes.iter().filter(|class| class.counts).map(effort_of);
    let all = counting.fold(Decimal::ZERO, Decimal::saturating_add);
    let of_limited = classes.iter().filter(|class| class.value == limited);
    let of_limited = of_limited
        .map(effort_of)
        .fold(Decimal::ZERO, Decimal::saturating_add);
    Some(Share {
        part: of_limited.checked_div(all),
        limited: of_limited,
        all,
        allowed: share,
        unknown,
        classes,
    })
}

impl Share {
    /// Says whether the limited class takes more than it may; exactly so much is not more.
    pub fn is_exceeded(&self) -> bool {
        self.part.is_some_and(|part| part > self.allowed)
    }
}

impl Outcome {
    /// Returns the figure by which ideas are put in order, the best with the largest; none where there is no figure yet.
    pub fn figure(&self) -> Option<Decimal> {
        match self {
            Self::Sum { points, .. } => Some(*points),
            Self::Product(value) | Self::Class(value) => Some(*value),
            Self::Partial { .. } | Self::Zero { .. } | Self::TooLarge => None,
        }
    }
}

/// Returns the answer to each question of the test, where there is one that the question knows.
fn answers(test: &Test, scores: &BTreeMap<String, Decimal>) -> Vec<Option<Decimal>> {
    let answer = |question: &TestQuestion| {
        let score = scores.get(&question.id).copied();
        score.filter(|score| question.admits(*score))
    };
    test.questions.iter().map(answer).collect()
}

fn whole(test: &Test, answers: &[Option<Decimal>]) -> Option<Outcome> {
    match &test.result {
        Verdict::Sum { threshold, .. } => {
            let points = sum(answers.iter().flatten().copied())?;
            Some(Outcome::Sum {
                points,
                passes: threshold.map(|threshold| points >= threshold),
            })
        }
        Verdict::Product => product(test, answers),
        Verdict::Class { .. } => None,
    }
}

/// Multiplies and divides; for RICE that is reach times impact times confidence, divided by effort (Intercom, 2018).
fn product(test: &Test, answers: &[Option<Decimal>]) -> Option<Outcome> {
    let (mut above, mut below) = (Decimal::ONE, Decimal::ONE);
    for (at, (question, answer)) in test.questions.iter().zip(answers).enumerate() {
        let answer = (*answer)?;
        if !question.divides {
            above = above.checked_mul(answer)?;
        } else if answer.is_zero() {
            return Some(Outcome::Zero { question: at });
        } else {
            below = below.checked_mul(answer)?;
        }
    }
    Some(Outcome::Product(above.checked_div(below)?))
}

fn partial(test: &Test, answers: &[Option<Decimal>], answered: usize) -> Option<Outcome> {
    let (mut points, mut passes) = (None, None);
    if let Verdict::Sum { threshold, .. } = &test.result {
        let so_far = sum(answers.iter().flatten().copied())?;
        let lacking = || {
            let lacking = test.questions.iter().zip(answers);
            lacking.filter(|(_, answer)| answer.is_none())
        };
        let least = sum(lacking().map(|(question, _)| question.min))?.checked_add(so_far)?;
        let most: Option<Vec<Decimal>> = lacking().map(|(question, _)| question.max).collect();
        let most = most.and_then(|most| sum(most)?.checked_add(so_far));
        points = Some(so_far);
        passes = threshold.and_then(|threshold| {
            if least >= threshold {
                return Some(true);
            }
            most.filter(|most| *most < threshold).map(|_| false)
        });
    }
    Some(Outcome::Partial {
        answered,
        of: test.questions.len(),
        points,
        passes,
    })
}

fn sum(numbers: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    let mut numbers = numbers.into_iter();
    numbers.try_fold(Decimal::ZERO, Decimal::checked_add)
}
