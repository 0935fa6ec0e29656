//! What was borrowed from the case of others: where it comes from, and who has made it the group's own since.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::{Answer, Mark, Subject};
use super::apply::LONGEST_TEXT;
use super::change::What;
use super::record::{Record, Status};
use super::{Refusal, State};
use crate::method::{Person, Value};

/// Where an answer or a decision was borrowed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Borrowed {
    /// Who answered so; empty where the case names nobody.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// When it was answered there.
    pub date: Date,
    /// Set when the group has made it its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<Confirmed>,
}

/// Who made what was borrowed the group's own, and when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Confirmed {
    pub by: Person,
    pub date: Date,
}

/// What is borrowed from one case at once.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Loan {
    /// The case it comes from.
    pub case: Uuid,
    /// Who answered so; empty where the case names nobody.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// When the case was made.
    pub date: Date,
    /// When it was borrowed.
    pub on: Date,
    pub answers: Vec<Lent>,
}

/// One answer that is borrowed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Lent {
    pub subject: Subject,
    pub value: Value,
    /// The id of the proposal that a decision becomes; none for what is no decision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<Uuid>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub legal_basis: String,
}

impl Borrowed {
    /// Says whether it waits for the group to make it its own.
    pub fn waits(&self) -> bool {
        self.confirmed.is_none()
    }
}

impl State {
    /// Returns where what stands at a subject was borrowed, where it was.
    pub fn borrowed(&self, subject: &Subject) -> Option<&Borrowed> {
        match self.standing(subject) {
            Some(record) => record.borrowed.as_ref(),
            None => self.answers.get(subject)?.borrowed.as_ref(),
        }
    }

    /// Returns what saying something comes to: whoever says what was borrowed makes it their own.
    #[must_use]
    pub fn confirming(&self, what: What, by: impl FnOnce() -> Person, date: Date) -> What {
        let What::Answer {
            subject,
            value: Some(value),
        } = what
        else {
            return what;
        };
        let waits = |answer: &&Answer| {
            let borrowed = answer.borrowed.as_ref();
            borrowed.is_some_and(Borrowed::waits) && answer.value.as_ref() == Some(&value)
        };
        if self.answers.get(&subject).as_ref().is_some_and(waits) {
            let by = Confirmed { by: by(), date };
            return What::Confirm { subject, by };
        }
        let value = Some(value);
        What::Answer { subject, value }
    }

    /// Says whether anything was said about a subject.
    pub fn is_spoken_of(&self, subject: &Subject) -> bool {
        self.answers.contains_key(subject) || self.standing(subject).is_some()
    }

    /// Takes in what is borrowed; where the group has said something itself, that stands.
    pub(super) fn borrow(&mut self, loan: &Loan) -> Result<(), Refusal> {
        for lent in &loan.answers {
            self.known(&lent.subject)?;
            let long = |text: &str| text.len() > LONGEST_TEXT;
            if matches!(&lent.value, Value::Text(text) if long(text)) {
                let limit = LONGEST_TEXT;
                return Err(Refusal::TooLong { limit });
            }
        }
        for lent in &loan.answers {
            if self.is_spoken_of(&lent.subject) || lent.value.is_empty() {
                continue;
            }
            let borrowed = Some(Borrowed {
                from: loan.from.clone(),
                date: loan.date,
                confirmed: None,
            });
            let Some(id) = lent.record else {
                let answer = Answer {
                    mark: Mark::Answered,
                    value: Some(lent.value.clone()),
                    reason: String::new(),
                    borrowed,
                };
                self.answers.insert(lent.subject.clone(), answer);
                continue;
            };
            self.decisions.push(Record {
                id,
                subject: lent.subject.clone(),
                value: lent.value.clone(),
                status: Status::Proposed,
                reason: lent.reason.clone(),
                legal_basis: lent.legal_basis.clone(),
                alternatives: String::new(),
                by: None,
                date: loan.on,
                valid_until: None,
                review_date: None,
                overrides: Vec::new(),
                replaces: None,
                borrowed,
                idea: None,
                ballot: None,
                weighed: None,
                heeded: Vec::new(),
            });
        }
        Ok(())
    }

    /// Makes a borrowed answer the group's own; a decision becomes that when somebody takes it.
    pub(super) fn confirm(&mut self, subject: &Subject, by: &Confirmed) -> Result<(), Refusal> {
        self.known(subject)?;
        let answer = self.answers.get_mut(subject);
        let borrowed = answer.and_then(|answer| answer.borrowed.as_mut());
        let waiting = borrowed.filter(|borrowed| borrowed.waits());
        let waiting = waiting.ok_or_else(|| Refusal::NothingBorrowed {
            subject: subject.clone(),
        })?;
        waiting.confirmed = Some(by.clone());
        Ok(())
    }

    /// Returns where a decision comes from that says what the proposal before it says.
    pub(super) fn origin(
        &self,
        subject: &Subject,
        value: &Value,
        by: Option<Confirmed>,
    ) -> Option<Borrowed> {
        let earlier = self.proposal(subject).or_else(|| self.standing(subject))?;
        let origin = earlier.borrowed.as_ref()?;
        (earlier.value == *value).then(|| Borrowed {
            confirmed: by.or_else(|| origin.confirmed.clone()),
            ..origin.clone()
        })
    }
}
