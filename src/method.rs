//! The method as data: phases, steps, items and rules, read from a content pack and checked.
//!
//! Nothing here knows what any single item means; that stands in the pack.

mod analysis;
mod builtin;
pub mod condition;
mod craft;
mod edition;
mod figure;
pub mod form;
mod graph;
mod id;
mod language;
mod load;
mod outline;
mod pack;
mod parse;
mod problem;
mod reader;
mod step;
mod texts;
mod value;
mod words;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use std::sync::Arc;

pub use analysis::{
    Analysis, Band, Category, CategoryKind, Economy, Holiday, HolidayDate, IndicatorKind,
    IntegrationWay, OptionOf, Purpose, Register, RegisterKind, RiskScale, Shade, TaskTemplate, Use,
};
pub use builtin::builtin;
pub use condition::Condition;
pub use craft::{
    BallotKind, BoardKind, Craft, Criterion, Format, Matrix, Named, Opens, Quadrant, Round, Scale,
    Sheet, Test, TestQuestion, Timekeeping, Verdict, Way,
};
pub use edition::{Edition, Name, Part, Removed, Renamed, by_version};
pub use figure::{Figure, Measure};
pub use id::{
    BoardId, CategoryId, CriterionId, FormatId, IndicatorId, ItemId, OptionId, PhaseId,
    PrincipleId, PurposeId, RoleId, RuleId, RuleSetId, ServiceId, StepId, TaskId, TechniqueId,
    TermId, TestId, WayId, is_name,
};
pub use language::near;
pub use load::{SENTENCES, Sources, nearest};
pub use outline::{Outline, Remembered, fold};
pub use pack::{Coverage, Pack};
pub use problem::{AnalysisFault, CraftFault, Fault, Place, Problem};
pub use step::{Activity, Basis, Choice, Class, Column, Guidance, Item, Kind, Step};
pub use texts::{LONGEST_ALOUD, Lack, Remark};
pub use value::{AnswerType, Person, Row, Value};
pub use words::{Principle, Technique, Term};

/// A content pack, read and found to be without problems.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Method {
    pub id: String,
    pub version: String,
    /// The language it is in, for example `nb`.
    pub language: String,
    pub name: String,
    pub purpose: String,
    /// What is shown beside law, for example that this is not legal advice.
    pub notice: String,
    pub rule_sets: Vec<RuleSet>,
    pub roles: Vec<Role>,
    pub principles: Vec<Principle>,
    /// The professional words, in the order of the file.
    pub terms: Vec<Term>,
    pub techniques: Vec<Technique>,
    /// What is used when people work in the room.
    pub craft: Craft,
    /// What services are analysed with.
    pub analysis: Analysis,
    pub phases: Vec<Phase>,
    pub rules: Vec<Rule>,
    /// The order in which rules and items' conditions are evaluated: what one reads is settled before it.
    pub order: Vec<Evaluation>,
    pub templates: Vec<Template>,
    /// What earlier versions called otherwise or had beside, oldest first.
    pub editions: Vec<Edition>,
    /// The items counted through; shared with every route.
    #[serde(skip)]
    numbers: Arc<HashMap<ItemId, usize>>,
    /// Where each item stands, by its number: phase, step, item, as indexes.
    #[serde(skip)]
    places: Vec<(usize, usize, usize)>,
}

/// The rules of a time; a session carries one of them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RuleSet {
    pub id: RuleSetId,
    pub name: String,
}

/// A role that people have in the room.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Role {
    pub id: RoleId,
    pub name: String,
    /// What this role answers for.
    pub question: String,
    pub votes: bool,
}

/// Whether something is asked once in a session or once for each service.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Per {
    Session,
    Service,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Phase {
    pub id: PhaseId,
    /// The letter shown before the name.
    pub letter: String,
    pub name: String,
    pub purpose: String,
    pub per: Per,
    pub steps: Vec<Step>,
}

/// When a condition on answers holds, something follows, because of something.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    pub id: RuleId,
    /// The code in the method's source, for example `R01`.
    pub reference: String,
    pub when: Condition,
    pub because: String,
    pub closes: Vec<Target>,
    pub sets: Vec<(ItemId, Value)>,
    pub requires: Vec<Requirement>,
    pub warns: Vec<ItemId>,
    /// The decisions that are taken up again; whatever else stands here is warned about.
    pub reopens: Vec<ItemId>,
    pub holds: Vec<ItemId>,
    /// Whether role and reason are enough to go against what the rule closes and sets.
    pub overridable: bool,
    /// Whether the rule is evaluated once for each service.
    pub per: Per,
}

/// One thing to evaluate: a rule by its place among the rules, or whether an item applies.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Evaluation {
    Rule(usize),
    When(ItemId),
}

/// What a rule closes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Target {
    Item(ItemId),
    Option(ItemId, OptionId),
    Step(StepId),
    Phase(PhaseId),
}

/// What must hold before a decision counts as decided.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Requirement {
    pub of: ItemId,
    pub need: Condition,
    pub text: String,
}

/// A document template: what is known about it, and its body.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Template {
    pub id: String,
    pub title: String,
    pub purpose: String,
    pub per: Per,
    /// The items whose absence is listed as missing.
    pub needs: Vec<ItemId>,
    pub body: String,
    /// The file, from the pack's folder.
    pub file: String,
    /// The line of the file that the body begins on.
    pub line: usize,
}

impl Method {
    /// Returns the method in the form that [`Method::prepared`] reads quickly; it was checked when it was loaded.
    pub fn prepare(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    /// Returns a method that was prepared by the same version of the program.
    pub fn prepared(bytes: &[u8]) -> Result<Self, postcard::Error> {
        let mut method: Self = postcard::from_bytes(bytes)?;
        load::number(&mut method);
        Ok(method)
    }

    /// Returns the item with its phase and step.
    pub fn find(&self, id: &str) -> Option<(&Phase, &Step, &Item)> {
        let (phase, step, item) = self.place(id)?;
        let phase = &self.phases[phase];
        let step = &phase.steps[step];
        Some((phase, step, &step.items[item]))
    }

    /// Returns the item.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.find(id).map(|(_, _, item)| item)
    }

    /// Returns the step with its phase.
    pub fn step(&self, id: &str) -> Option<(&Phase, &Step)> {
        self.steps().find(|(_, step)| step.id == *id)
    }

    /// Returns every step with its phase, in order.
    pub fn steps(&self) -> impl Iterator<Item = (&Phase, &Step)> {
        self.phases
            .iter()
            .flat_map(|phase| phase.steps.iter().map(move |step| (phase, step)))
    }

    /// Returns every item, in order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.steps().flat_map(|(_, step)| step.items.iter())
    }

    /// Returns where an item stands among all, as indexes of phase, step and item.
    pub fn place(&self, id: &str) -> Option<(usize, usize, usize)> {
        self.numbers.get(id).map(|&number| self.places[number])
    }

    /// Returns the rule.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == *id)
    }

    /// Returns the items that a target covers; an option's item for an option.
    pub fn covered<'m>(&'m self, target: &Target) -> impl Iterator<Item = &'m Item> + use<'m> {
        let steps: &[Step] = match target {
            Target::Item(_) | Target::Option(..) => &[],
            Target::Step(id) => self
                .step(id.as_str())
                .map_or(&[], |(_, step)| std::slice::from_ref(step)),
            Target::Phase(id) => {
                let mut phases = self.phases.iter();
                let phase = phases.find(|phase| phase.id == *id);
                phase.map_or(&[], |phase| &phase.steps)
            }
        };
        let single = match target {
            Target::Item(id) | Target::Option(id, _) => self.item(id.as_str()),
            Target::Step(_) | Target::Phase(_) => None,
        };
        single
            .into_iter()
            .chain(steps.iter().flat_map(|step| &step.items))
    }

    /// Returns the item of a number.
    pub(crate) fn item_of(&self, number: usize) -> &Item {
        let (phase, step, item) = self.places[number];
        &self.phases[phase].steps[step].items[item]
    }

    /// Says whether anything is asked once for each service.
    pub fn is_about_services(&self) -> bool {
        self.items().any(|item| item.per == Per::Service)
    }

    /// Returns the number of every item, counted through in order.
    pub(crate) fn numbers(&self) -> &Arc<HashMap<ItemId, usize>> {
        &self.numbers
    }

    /// Returns the role, where the pack has one of that name.
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    /// Returns the principle, where the pack has one of that name.
    pub fn principle(&self, id: &str) -> Option<&Principle> {
        self.principles.iter().find(|principle| principle.id == *id)
    }

    /// Returns the term, where the pack explains one of that name.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == *id)
    }

    /// Returns the technique, where the pack describes one of that name.
    pub fn technique(&self, id: &str) -> Option<&Technique> {
        self.techniques.iter().find(|technique| technique.id == *id)
    }

    /// Returns the rule set that new sessions carry: the last one of the pack.
    pub fn newest_rule_set(&self) -> Option<&RuleSet> {
        self.rule_sets.last()
    }
}

impl Rule {
    /// Says whether a value is one that the rule rules out for the item, when the rule applies.
    pub fn rules_out(&self, item: &ItemId, value: &Value) -> bool {
        self.sets
            .iter()
            .any(|(set, other)| set == item && other != value)
            || self.closes.iter().any(|target| {
                matches!(target, Target::Option(closed, option)
                    if closed == item && value.chosen().contains(option))
            })
    }
}
