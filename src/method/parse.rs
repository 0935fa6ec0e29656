//! Reads the one-line form of a condition and checks it against what the pack holds.

use std::collections::HashMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::condition::{Condition, Operand, Operator, Scope, Stage, Test};
use super::load::nearest;
use super::problem::Fault;
use super::reader::{Placed, Spot};
use super::value::AnswerType;
use super::{Item, PhaseId, RuleSetId, StepId};

/// What a condition may name.
pub(super) struct Known<'m> {
    pub items: HashMap<&'m str, &'m Item>,
    pub steps: Vec<&'m StepId>,
    pub phases: Vec<&'m PhaseId>,
    pub rule_sets: Vec<&'m RuleSetId>,
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
        known,
        faults,
    };
    let test = parser.any()?;
    if let Some((text, _)) = parser.peek() {
        parser.unreadable(text.to_owned(), "and-or-end");
    }
    (faults.len() == before).then(|| Condition {
        source: source.what.clone(),
        test,
    })
}

type Token<'s> = (&'s str, usize);

/// Splits a line into words, numbers and signs, each with its offset.
fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find(|c: char| !c.is_whitespace()) {
        rest = &rest[start..];
        let length = token_length(rest);
        tokens.push((&rest[..length], line.len() - rest.len()));
        rest = &rest[length..];
    }
    tokens
}

fn token_length(rest: &str) -> usize {
    if ["!=", "<=", ">="].iter().any(|sign| rest.starts_with(sign)) {
        return 2;
    }
    let mut end = 0;
    let bytes = rest.as_bytes();
    for (at, c) in rest.char_indices() {
        let decimal_comma = c == ','
            && bytes[..at].iter().all(u8::is_ascii_digit)
            && at > 0
            && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        if c.is_alphanumeric() || matches!(c, '-' | ':' | '.' | '_') || decimal_comma {
            end = at + c.len_utf8();
        } else {
            break;
        }
    }
    if end > 0 {
        end
    } else {
        rest.chars().next().map_or(0, char::len_utf8)
    }
}

struct Parser<'s, 'k, 'm> {
    tokens: Vec<Token<'s>>,
    next: usize,
    start: Spot,
    length: usize,
    known: &'k Known<'m>,
    faults: &'k mut Vec<Found>,
}

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
        if self.takes("not") {
            return Some(Test::Not(Box::new(self.one()?)));
        }
        if self.takes("(") {
            let test = self.any()?;
            self.expect(")", "closing-bracket")?;
            return Some(test);
        }
        self.comparison()
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
                self.wrong(item, word, "list");
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

    fn compare(&mut self, left: Side<'s, 'm>, sign: &str) -> Option<Test> {
        let operator = match sign {
            "=" => Operator::Equal,
            "!=" => Operator::NotEqual,
            "<" => Operator::Less,
            "<=" => Operator::LessOrEqual,
            ">" => Operator::Greater,
            ">=" => Operator::GreaterOrEqual,
            _ => {
                self.next -= 1;
                self.unreadable(sign.to_owned(), "comparison");
                return None;
            }
        };
        let wants_order = !matches!(operator, Operator::Equal | Operator::NotEqual);
        let left_spot = self.next;
        let Some(word) = self.take() else {
            self.unreadable(String::new(), "value");
            return None;
        };
        let (left, right) = match left {
            Side::Literal(unknown) => {
                // The fault is on the left of the sign.
                self.next = left_spot - 1;
                self.unknown::<()>("item", unknown, self.known.items.keys().copied());
                self.next = left_spot + 1;
                return None;
            }
            Side::Operand(operand) => {
                let right = self.beside(&operand, word)?;
                (operand, right)
            }
            Side::Item(item) => self.item_sides(item, word, wants_order)?,
        };
        Some(Test::Compare {
            left,
            operator,
            right,
        })
    }

    /// Returns both sides of a comparison whose left side is an item.
    fn item_sides(
        &mut self,
        item: &Item,
        word: &'s str,
        wants_order: bool,
    ) -> Option<(Operand, Operand)> {
        let answer = Operand::Answer(item.id.clone());
        if wants_order && item.answer == AnswerType::Choice {
            if !item.ordered {
                self.fault(Fault::NoOrder {
                    item: item.id.to_string(),
                });
                return None;
            }
            self.option(item, word)?;
            let rank = item.option(word).map_or(0, |option| option.rank);
            return Some((
                Operand::Rank(item.id.clone()),
                Operand::Number(Decimal::from(rank)),
            ));
        }
        if wants_order && !item.answer.has_order() {
            self.fault(Fault::NoOrder {
                item: item.id.to_string(),
            });
            return None;
        }
        let own_option = item.option(word).is_some();
        if let Some(other) = self.known.items.get(word).filter(|_| !own_option) {
            if comparable(item.answer) != comparable(other.answer) {
                self.wrong(item, word, item.answer.name());
                return None;
            }
            return Some((answer, Operand::Answer(other.id.clone())));
        }
        if item.answer.has_order() && word == "count" {
            return Some((answer, self.count()?));
        }
        Some((answer, self.literal(item, word)?))
    }

    /// Returns the right side beside a fact.
    fn beside(&mut self, left: &Operand, word: &'s str) -> Option<Operand> {
        match left {
            Operand::RuleSet => {
                if self.known.rule_sets.iter().any(|known| **known == *word) {
                    return Some(Operand::Word(word.to_owned()));
                }
                self.unknown(
                    "rule-set",
                    word,
                    self.known.rule_sets.iter().map(|known| known.as_str()),
                )
            }
            Operand::Phase => {
                if let Some(at) = self.known.phases.iter().position(|known| **known == *word) {
                    return Some(Operand::Number(Decimal::from(at)));
                }
                self.unknown(
                    "phase",
                    word,
                    self.known.phases.iter().map(|known| known.as_str()),
                )
            }
            _ => {
                if let Some(number) = number(word) {
                    Some(Operand::Number(number))
                } else {
                    self.fault(Fault::ConditionUnreadable {
                        found: word.to_owned(),
                        expected: "number",
                    });
                    None
                }
            }
        }
    }

    /// Returns a value as an answer to the item.
    fn literal(&mut self, item: &Item, word: &str) -> Option<Operand> {
        let operand = match item.answer {
            AnswerType::Choice => {
                self.option(item, word)?;
                Some(Operand::Word(word.to_owned()))
            }
            AnswerType::Integer | AnswerType::Decimal | AnswerType::Money => {
                number(word).map(Operand::Number)
            }
            AnswerType::Date => word.parse::<Date>().ok().map(Operand::Date),
            AnswerType::YesNo | AnswerType::Check => match word {
                "yes" => Some(Operand::YesNo(true)),
                "no" => Some(Operand::YesNo(false)),
                _ => None,
            },
            _ => None,
        };
        if operand.is_none() {
            self.wrong(item, word, item.answer.name());
        }
        operand
    }

    fn option(&mut self, item: &Item, word: &str) -> Option<()> {
        if item.option(word).is_some() {
            return Some(());
        }
        let nearest = nearest(word, item.options.iter().map(|option| option.id.as_str()));
        self.fault(Fault::UnknownOption {
            item: item.id.to_string(),
            found: word.to_owned(),
            nearest,
        });
        None
    }
}

/// Kinds of answer that can stand on two sides of one comparison.
fn comparable(kind: AnswerType) -> AnswerType {
    match kind {
        AnswerType::Decimal | AnswerType::Money => AnswerType::Integer,
        other => other,
    }
}

fn number(word: &str) -> Option<Decimal> {
    word.replace(',', ".").parse().ok()
}

fn is_word(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | ','))
}
