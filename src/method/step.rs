//! A step of the method with its items: what is asked, how it is answered, and what helps the facilitator.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Per;
use super::condition::Condition;
use super::figure::Figure;
use super::id::{ItemId, OptionId, PrincipleId, RoleId, RuleSetId, StepId, TechniqueId};
use super::value::AnswerType;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Step {
    pub id: StepId,
    /// The code in the method's source, for example `D4`.
    pub reference: String,
    pub name: String,
    /// The name where there is little room; may be empty.
    pub short: String,
    pub purpose: String,
    pub per: Per,
    /// The proposed length in minutes; zero where none is proposed.
    pub minutes: u32,
    pub roles: Vec<RoleId>,
    /// How to run the step.
    pub how: String,
    /// What is done in the room, in order; its minutes add up to those of the step.
    pub agenda: Vec<Activity>,
    /// What comes out of the step.
    pub output: Vec<String>,
    /// What the next step needs from this one.
    pub next: String,
    pub items: Vec<Item>,
}

/// The options of a gate with which work goes on or ends for good.
const ENDINGS: [&str; 2] = ["continue", "stop"];

/// One thing that the group does in the room, for so long.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Activity {
    pub minutes: u32,
    /// How it is done, where the pack describes that.
    pub technique: Option<TechniqueId>,
    pub text: String,
}

/// One thing to do in a step.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    pub id: ItemId,
    /// The code in the method's source, for example `B05`.
    pub reference: String,
    pub kind: Kind,
    pub answer: AnswerType,
    pub text: String,
    pub short: String,
    pub guidance: Guidance,
    /// The law or facts behind the item, by rule set.
    pub basis: Vec<Basis>,
    /// The principles of the method that the item makes real.
    pub principles: Vec<PrincipleId>,
    /// The role whose answer it is.
    pub decider: Option<RoleId>,
    pub per: Per,
    /// The only rule set under which the item exists, if there is one.
    pub rule_set: Option<RuleSetId>,
    /// The item applies only while this holds, and `because` says why when it does not.
    pub when: Option<Condition>,
    pub because: String,
    pub options: Vec<Choice>,
    /// Whether the options form a scale.
    pub ordered: bool,
    pub unit: String,
    pub min: Option<rust_decimal::Decimal>,
    pub max: Option<rust_decimal::Decimal>,
    /// The figure of the tools that answers it where nobody has.
    pub figure: Option<Figure>,
    pub columns: Vec<Column>,
    /// Whether work that has passed this gate counts as experience for others.
    pub experience: bool,
    /// Of what the item asks, in the pack's own words; by it a session knows whether that has changed.
    pub digest: String,
}

/// What kind of thing an item is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Kind {
    Check,
    Question,
    Decision {
        class: Class,
        /// The number of the gate, where the decision is one.
        gate: Option<u8>,
        /// A further name under which the next open one of several items is found.
        alias: String,
    },
    /// A named work sheet, with the variant it is opened in.
    Tool {
        sheet: String,
        variant: String,
    },
}

/// Who can answer a decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Class {
    /// The responsible specialist answers; nobody votes.
    Law,
    /// The group or its leader chooses.
    Choice,
    /// The leader decides together with finance.
    Economy,
}

/// Short texts that help the facilitator; any may be empty.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Guidance {
    pub why: String,
    pub how: String,
    pub good: String,
    pub mistake: String,
    /// Background, for who has more time.
    pub more: String,
}

/// The law or a fact behind an item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Basis {
    pub rule_set: Option<RuleSetId>,
    pub text: String,
    /// The day it was looked up.
    pub date: Option<Date>,
    /// The role that has to confirm it before anybody builds on it; none where it is verified.
    pub confirm: Option<RoleId>,
}

/// One of the answers an item offers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choice {
    pub id: OptionId,
    pub text: String,
    pub note: String,
    pub rule_set: Option<RuleSetId>,
    /// The place on the item's scale.
    pub rank: i64,
}

/// One column of a table.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Column {
    pub id: String,
    pub text: String,
    pub answer: AnswerType,
    pub options: Vec<Choice>,
    pub min: Option<rust_decimal::Decimal>,
    pub max: Option<rust_decimal::Decimal>,
}

impl Step {
    /// Returns the name where there is little room: the short one, or the name.
    pub fn label(&self) -> &str {
        if self.short.is_empty() {
            &self.name
        } else {
            &self.short
        }
    }
}

impl Item {
    /// Returns the name where there is little room: the short text, or the text.
    pub fn label(&self) -> &str {
        if self.short.is_empty() {
            &self.text
        } else {
            &self.short
        }
    }

    /// Says whether the item is a decision.
    pub fn is_decision(&self) -> bool {
        matches!(self.kind, Kind::Decision { .. })
    }

    /// Returns the number of the gate, where the item is one.
    pub fn gate(&self) -> Option<u8> {
        match self.kind {
            Kind::Decision { gate, .. } => gate,
            _ => None,
        }
    }

    /// Says whether choosing an option here makes the work count as experience for others: it goes on from this gate,
    /// or ends there.
    pub fn ends_work(&self, option: &OptionId) -> bool {
        self.experience && ENDINGS.contains(&option.as_str())
    }

    /// Returns the option.
    pub fn option(&self, id: &str) -> Option<&Choice> {
        self.options.iter().find(|option| option.id == *id)
    }

    /// Returns the options that exist under a rule set.
    pub fn options_under<'a>(&'a self, rules: &'a RuleSetId) -> impl Iterator<Item = &'a Choice> {
        self.options
            .iter()
            .filter(move |option| option.rule_set.as_ref().is_none_or(|only| only == rules))
    }

    /// Returns the law or facts behind the item under a rule set.
    pub fn basis_under<'a>(&'a self, rules: &'a RuleSetId) -> impl Iterator<Item = &'a Basis> {
        self.basis
            .iter()
            .filter(move |basis| basis.rule_set.as_ref().is_none_or(|only| only == rules))
    }
}
