//! Comparisons: both sides are checked against each other, so that a number is never held up to a date.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::condition::{Operand, Operator, Test};
use super::super::problem::Fault;
use super::super::value::AnswerType;
use super::{Item, Parser, Side, nearest};

impl<'s, 'm> Parser<'s, '_, 'm> {
    pub(super) fn compare(&mut self, left: Side<'s, 'm>, sign: &str) -> Option<Test> {
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
        if item.answer.has_order() && ["steps", "red", "gaps"].contains(&word) {
            return Some((answer, self.look(word)?));
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
    pub(super) fn literal(&mut self, item: &Item, word: &str) -> Option<Operand> {
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

    pub(super) fn option(&mut self, item: &Item, word: &str) -> Option<()> {
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
