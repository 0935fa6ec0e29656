//! Reads the one-line form of a condition and checks it against what the pack holds.

mod compare;
mod look;
mod tokens;

use std::collections::HashMap;

use super::condition::{Condition, Operand, Scope, Stage, Test};
use super::load::nearest;
use super::problem::Fault;
use super::reader::{Placed, Spot};
use super::value::AnswerType;
use super::{Analysis, Craft, Item, PhaseId, RuleSetId, StepId};
use tokens::{Token, is_word, tokens};

/// What a condition may name.
pub(super) struct Known<'m> {
    pub items: HashMap<&'m str, &'m Item>,
    pub steps: Vec<&'m StepId>,
    pub phases: Vec<&'m PhaseId>,
    pub rule_sets: Vec<&'m RuleSetId>,
    pub craft: &'m Craft,
    pub analysis: &'m Analysis,
}

/// Something wrong in a condition, and where.
pub(super) type Found = (Spot, Fault);

/// Reads a condition; every fault found on the way is added to `faults`.
pub(super) fn condition(
    source: &Placed<String>,
    known: &Known<'_>,
    faults: &mut Vec<Found>,
) -> Option<Condition> {
    let before = faults.len();
    // The text begins after the quotation mark.
    let start = Spot {
        offset: source.spot.offset + 1,
        ..source.spot
    };
    let mut parser = Parser {
        tokens: tokens(&source.what),
        next: 0,
        start,
        length: source.what.len(),
        depth: 0,
        known,
        faults,
    };
    let test = parser.any()?;
    if let Some((text, _)) = parser.peek() {
        parser.unreadable(text.to_owned(), "and-or-end");
    }
    let tool = |operand: &Operand| known.tool(operand).map(|item| item.id.clone());
    (faults.len() == before).then(|| Condition::new(source.what.clone(), test, tool))
}

struct Parser<'s, 'k, 'm> {
    tokens: Vec<Token<'s>>,
    next: usize,
    start: Spot,
    length: usize,
    known: &'k Known<'m>,
    faults: &'k mut Vec<Found>,
    /// How many `not` and brackets the next word stands within.
    depth: usize,
}

/// The most `not` and brackets within each other; more is no sentence that anybody could read.
const DEEPEST: usize = 32;

/// One side of a comparison before its type is settled by the other.
enum Side<'s, 'm> {
    Item(&'m Item),
    Operand(Operand),
    Literal(&'s str),
}

impl<'s, 'm> Parser<'s, '_, 'm> {
    fn peek(&self) -> Option<Token<'s>> {
        self.tokens.get(self.next).copied()
    }

    fn take(&mut self) -> Option<&'s str> {
        let (text, _) = self.peek()?;
        self.next += 1;
        Some(text)
    }

    fn takes(&mut self, wanted: &str) -> bool {
        let found = self.peek().is_some_and(|(text, _)| text == wanted);
        self.next += usize::from(found);
        found
    }

    /// Returns the spot of the token before the next one.
    fn last(&self) -> Spot {
        let offset = self
            .next
            .checked_sub(1)
            .and_then(|at| self.tokens.get(at))
            .map_or(0, |(_, offset)| *offset);
        Spot {
            offset: self.start.offset + offset,
            ..self.start
        }
    }

    fn fault(&mut self, fault: Fault) {
        let spot = self.last();
        self.faults.push((spot, fault));
    }

    fn unreadable(&mut self, found: String, expected: &'static str) {
        let offset = self.peek().map_or(self.length, |(_, offset)| offset);
        let spot = Spot {
            offset: self.start.offset + offset,
            ..self.start
        };
        self.faults
            .push((spot, Fault::ConditionUnreadable { found, expected }));
    }

    fn expect(&mut self, wanted: &str, expected: &'static str) -> Option<()> {
        if self.takes(wanted) {
            return Some(());
        }
        let found = self
            .peek()
            .map_or(String::new(), |(text, _)| text.to_owned());
        self.unreadable(found, expected);
        None
    }

    fn any(&mut self) -> Option<Test> {
        let mut tests = vec![self.all()?];
        while self.takes("or") {
            tests.push(self.all()?);
        }
        Some(if tests.len() == 1 {
            tests.remove(0)
        } else {
            Test::Any(tests)
        })
    }

    fn all(&mut self) -> Option<Test> {
        let mut tests = vec![self.one()?];
        while self.takes("and") {
            tests.push(self.one()?);
        }
        Some(if tests.len() == 1 {
            tests.remove(0)
        } else {
            Test::All(tests)
        })
    }

    fn one(&mut self) -> Option<Test> {
        let inner = self.takes("not").then_some(false);
        let Some(bracket) = inner.or_else(|| self.takes("(").then_some(true)) else {
            return self.comparison();
        };
        if self.depth == DEEPEST {
            self.unreadable(String::new(), "less-depth");
            return None;
        }
        self.depth += 1;
        let test = if bracket {
            let test = self.any()?;
            self.expect(")", "closing-bracket")?;
            test
        } else {
            Test::Not(Box::new(self.one()?))
        };
        self.depth -= 1;
        Some(test)
    }

    fn comparison(&mut self) -> Option<Test> {
        let left = self.side()?;
        let negated = self.takes("not");
        let wrap = |test| {
            if negated {
                Test::Not(Box::new(test))
            } else {
                test
            }
        };
        match self.take() {
            Some("in") => self.among(left).map(|test| {
                // `not in` asks for an answer that is none of these, so silence does not count.
                match (negated, &test) {
                    (true, Test::Among { item, .. }) => Test::All(vec![
                        Test::Is {
                            item: item.clone(),
                            stage: Stage::Answered,
                        },
                        Test::Not(Box::new(test)),
                    ]),
                    _ => test,
                }
            }),
            Some("has") => self.has(left).map(wrap),
            Some("is") => {
                let negated = negated || self.takes("not");
                let test = self.is(left)?;
                Some(if negated {
                    Test::Not(Box::new(test))
                } else {
                    test
                })
            }
            Some(sign) if !negated => self.compare(left, sign),
            found => {
                self.next = self.next.saturating_sub(usize::from(found.is_some()));
                self.unreadable(found.unwrap_or_default().to_owned(), "comparison");
                None
            }
        }
    }

    fn side(&mut self) -> Option<Side<'s, 'm>> {
        let Some(word) = self.take() else {
            self.unreadable(String::new(), "item");
            return None;
        };
        Some(match word {
            "rule-set" => Side::Operand(Operand::RuleSet),
            "services" => Side::Operand(Operand::Services),
            "phase" => Side::Operand(Operand::Phase),
            "count" => return self.count().map(Side::Operand),
            "steps" | "red" | "gaps" if self.peek().is_some_and(|(next, _)| next == "(") => {
                return self.look(word).map(Side::Operand);
            }
            _ => match self.known.items.get(word) {
                Some(item) => Side::Item(item),
                None if is_word(word) => Side::Literal(word),
                None => {
                    self.next -= 1;
                    self.unreadable(word.to_owned(), "item");
                    return None;
                }
            },
        })
    }

    /// Reads what stands in the brackets of `count(...)`.
    fn count(&mut self) -> Option<Operand> {
        self.expect("(", "opening-bracket")?;
        let word = self.take().unwrap_or_default();
        let operand = if self.takes("in") {
            let stage = self.stage(word)?;
            let scope = self.take().unwrap_or_default();
            Operand::Count {
                stage,
                scope: self.scope(scope)?,
            }
        } else {
            let item = self.item(word)?;
            if !matches!(
                item.answer,
                AnswerType::Choices | AnswerType::People | AnswerType::Table
            ) {
                self.wrong(item, "", "list");
                return None;
            }
            Operand::Entries(item.id.clone())
        };
        self.expect(")", "closing-bracket")?;
        Some(operand)
    }

    fn scope(&mut self, text: &str) -> Option<Scope> {
        match text.split_once(':') {
            Some(("step", id)) if self.known.steps.iter().any(|step| **step == *id) => {
                Some(Scope::Step(id.into()))
            }
            Some(("phase", id)) if self.known.phases.iter().any(|phase| **phase == *id) => {
                Some(Scope::Phase(id.into()))
            }
            Some(("step", id)) => self.unknown(
                "step",
                id,
                self.known.steps.iter().map(|step| step.as_str()),
            ),
            Some(("phase", id)) => self.unknown(
                "phase",
                id,
                self.known.phases.iter().map(|phase| phase.as_str()),
            ),
            None if text == "all" => Some(Scope::All),
            _ => {
                self.fault(Fault::ConditionUnreadable {
                    found: text.to_owned(),
                    expected: "scope",
                });
                None
            }
        }
    }

    fn stage(&mut self, word: &str) -> Option<Stage> {
        let stage = Stage::named(word);
        if stage.is_none() {
            let known = || Stage::NAMES.iter().map(|(name, _)| *name);
            let fault = Fault::UnknownWord {
                key: "is".to_owned(),
                found: word.to_owned(),
                nearest: nearest(word, known()),
                known: known().map(str::to_owned).collect(),
            };
            self.fault(fault);
        }
        stage
    }

    fn item(&mut self, word: &str) -> Option<&'m Item> {
        let item = self.known.items.get(word).copied();
        match item {
            Some(item) => Some(item),
            None => self.unknown("item", word, self.known.items.keys().copied()),
        }
    }

    fn unknown<'n, T>(
        &mut self,
        kind: &'static str,
        found: &str,
        names: impl Iterator<Item = &'n str>,
    ) -> Option<T> {
        let nearest = nearest(found, names);
        self.fault(Fault::UnknownName {
            kind,
            found: found.to_owned(),
            nearest,
        });
        None
    }

    fn wrong(&mut self, item: &Item, found: &str, expected: &str) {
        let fault = Fault::WrongComparison {
            item: item.id.to_string(),
            found: found.to_owned(),
            expected: expected.to_owned(),
        };
        self.fault(fault);
    }

    fn item_side(&mut self, side: Side<'s, 'm>) -> Option<&'m Item> {
        match side {
            Side::Item(item) => Some(item),
            Side::Literal(word) => self.unknown("item", word, self.known.items.keys().copied()),
            Side::Operand(_) => {
                self.fault(Fault::ConditionUnreadable {
                    found: String::new(),
                    expected: "item",
                });
                None
            }
        }
    }

    fn among(&mut self, left: Side<'s, 'm>) -> Option<Test> {
        let item = self.item_side(left);
        self.expect("(", "opening-bracket")?;
        let mut values = Vec::new();
        loop {
            let word = self.take().unwrap_or_default();
            if let Some(item) = item {
                values.extend(self.literal(item, word));
            }
            if !self.takes(",") {
                break;
            }
        }
        self.expect(")", "closing-bracket")?;
        Some(Test::Among {
            item: item?.id.clone(),
            values,
        })
    }

    fn has(&mut self, left: Side<'s, 'm>) -> Option<Test> {
        let item = self.item_side(left);
        let word = self.take().unwrap_or_default();
        let item = item?;
        if item.answer != AnswerType::Choices {
            self.wrong(item, word, "choices");
            return None;
        }
        self.option(item, word)?;
        Some(Test::Has {
            item: item.id.clone(),
            option: word.into(),
        })
    }

    fn is(&mut self, left: Side<'s, 'm>) -> Option<Test> {
        let item = self.item_side(left);
        let word = self.take().unwrap_or_default();
        let stage = self.stage(word);
        Some(Test::Is {
            item: item?.id.clone(),
            stage: stage?,
        })
    }
}
