//! Reads the rules and looks up everything they name.

use std::collections::HashMap;

use super::super::parse::{self, Found, Known};
use super::super::problem::{Fault, Problem};
use super::super::reader::{self, Placed, Reader, Spot};
use super::super::value::{AnswerType, Value};
use super::super::{Condition, Item, Method, Per, Requirement, Rule, Target};
use super::{Sources, known, nearest};

/// A rule with the spot it begins at.
pub(in super::super) struct PlacedRule {
    pub rule: Rule,
    pub spot: Spot,
}

/// A rule as written.
struct Written {
    spot: Spot,
    id: String,
    reference: String,
    when: Placed<String>,
    because: String,
    closes: Vec<Placed<String>>,
    sets: Vec<(Placed<String>, Placed<String>)>,
    requires: Vec<(Placed<String>, Placed<String>, String)>,
    warns: Vec<Placed<String>>,
    reopens: Vec<Placed<String>>,
    holds: Vec<Placed<String>>,
    overridable: bool,
}

impl Written {
    /// Says whether nothing is written to follow; what is written wrongly is told of where it stands.
    fn follows_nothing(&self) -> bool {
        self.closes.is_empty()
            && self.sets.is_empty()
            && self.requires.is_empty()
            && self.warns.is_empty()
            && self.reopens.is_empty()
            && self.holds.is_empty()
    }
}

pub(super) fn read(
    sources: &Sources,
    method: &Method,
    problems: &mut Vec<Problem>,
    faults: &mut Vec<Found>,
) -> Vec<PlacedRule> {
    let known = known(method);
    let mut first: HashMap<String, Spot> = HashMap::new();
    let mut rules = Vec::new();
    for file in sources.within("rules", ".toml") {
        let table = reader::parse(file, problems);
        let mut reader = Reader::new(file, table.get_ref(), 0, problems);
        let written = reader.tables("rule", written);
        reader.finish();
        for written in written {
            if let Some(earlier) = first.insert(written.id.clone(), written.spot) {
                let fault = Fault::Doubled {
                    found: written.id.clone(),
                    first: sources.place(earlier),
                };
                faults.push((written.spot, fault));
            }
            let spot = written.spot;
            rules.extend(
                Finder {
                    method,
                    known: &known,
                    faults,
                }
                .rule(written)
                .map(|rule| PlacedRule { rule, spot }),
            );
        }
    }
    rules
}

fn written(reader: &mut Reader<'_, '_>) -> Written {
    Written {
        spot: reader.spot_of("id"),
        id: super::pack::name(reader, "id"),
        reference: reader.text("ref"),
        when: reader.needed_text("when"),
        because: reader.needed_text("because").what,
        closes: reader.texts("closes"),
        sets: reader.pairs("sets"),
        requires: reader.tables("requires", |reader| {
            (
                reader.needed_text("of"),
                reader.needed_text("need"),
                reader.needed_text("text").what,
            )
        }),
        warns: reader.texts("warns"),
        reopens: reader.texts("reopens"),
        holds: reader.texts("holds"),
        overridable: reader.flag("overridable"),
    }
}

/// Finds what a rule names.
struct Finder<'m, 'f> {
    method: &'m Method,
    known: &'f Known<'m>,
    faults: &'f mut Vec<Found>,
}

impl<'m> Finder<'m, '_> {
    fn rule(&mut self, written: Written) -> Option<Rule> {
        let when = parse::condition(&written.when, self.known, self.faults);
        if written.follows_nothing() {
            self.faults.push((
                written.spot,
                Fault::NothingFollows {
                    rule: written.id.clone(),
                },
            ));
        }
        let closes: Vec<Target> = written
            .closes
            .iter()
            .filter_map(|name| self.target(name))
            .collect();
        let sets: Vec<_> = written
            .sets
            .iter()
            .filter_map(|(item, value)| self.set(item, value))
            .collect();
        let requires: Vec<_> = written
            .requires
            .into_iter()
            .filter_map(|(of, need, text)| self.requirement(&of, &need, text))
            .collect();
        let warns = self.items(&written.warns);
        let reopens: Vec<_> = written
            .reopens
            .iter()
            .filter_map(|name| self.decision(name))
            .map(|item| item.id.clone())
            .collect();
        let holds: Vec<_> = written
            .holds
            .iter()
            .filter_map(|name| self.gate(name))
            .map(|item| item.id.clone())
            .collect();
        let mut rule = Rule {
            id: written.id.into(),
            reference: written.reference,
            when: when?,
            because: written.because,
            closes,
            sets,
            requires,
            warns,
            reopens,
            holds,
            overridable: written.overridable,
            per: Per::Session,
        };
        rule.per = self.per(&rule);
        if rule.per == Per::Service {
            let altered = written.closes.iter();
            let set = written.sets.iter().map(|(item, _)| item);
            self.check_scope(&rule, altered.chain(set).chain(&written.reopens));
        }
        Some(rule)
    }

    fn item(&mut self, name: &Placed<String>) -> Option<&'m Item> {
        let item = self.known.items.get(name.what.as_str()).copied();
        if item.is_none() {
            let nearest = nearest(&name.what, self.known.items.keys().copied());
            self.faults.push((
                name.spot,
                Fault::UnknownName {
                    kind: "item",
                    found: name.what.clone(),
                    nearest,
                },
            ));
        }
        item
    }

    fn items(&mut self, names: &[Placed<String>]) -> Vec<super::super::ItemId> {
        let found = names.iter().filter_map(|name| self.item(name));
        found.map(|item| item.id.clone()).collect()
    }

    fn decision(&mut self, name: &Placed<String>) -> Option<&'m Item> {
        let item = self.item(name)?;
        if !item.is_decision() {
            self.faults.push((
                name.spot,
                Fault::NotDecision {
                    item: name.what.clone(),
                },
            ));
            return None;
        }
        Some(item)
    }

    fn gate(&mut self, name: &Placed<String>) -> Option<&'m Item> {
        let item = self.item(name)?;
        if item.gate().is_none() {
            self.faults.push((
                name.spot,
                Fault::NotGate {
                    item: name.what.clone(),
                },
            ));
            return None;
        }
        Some(item)
    }

    fn target(&mut self, name: &Placed<String>) -> Option<Target> {
        let part = |text: &str| Placed {
            what: text.to_owned(),
            spot: name.spot,
        };
        if let Some(step) = name.what.strip_prefix("step:") {
            if self.known.steps.iter().any(|known| **known == *step) {
                return Some(Target::Step(step.into()));
            }
            return self.unknown(
                "step",
                part(step),
                self.known.steps.iter().map(|step| step.as_str()),
            );
        }
        if let Some(phase) = name.what.strip_prefix("phase:") {
            if self.known.phases.iter().any(|known| **known == *phase) {
                return Some(Target::Phase(phase.into()));
            }
            return self.unknown(
                "phase",
                part(phase),
                self.known.phases.iter().map(|phase| phase.as_str()),
            );
        }
        match name.what.split_once('.') {
            Some((item, option)) => {
                let item = self.item(&part(item))?;
                self.option(item, &part(option))?;
                Some(Target::Option(item.id.clone(), option.into()))
            }
            None => self.item(name).map(|item| Target::Item(item.id.clone())),
        }
    }

    fn unknown<'n, T>(
        &mut self,
        kind: &'static str,
        name: Placed<String>,
        names: impl Iterator<Item = &'n str>,
    ) -> Option<T> {
        let nearest = nearest(&name.what, names);
        self.faults.push((
            name.spot,
            Fault::UnknownName {
                kind,
                found: name.what,
                nearest,
            },
        ));
        None
    }

    fn option(&mut self, item: &Item, name: &Placed<String>) -> Option<()> {
        if item.option(&name.what).is_some() {
            return Some(());
        }
        let nearest = nearest(
            &name.what,
            item.options.iter().map(|option| option.id.as_str()),
        );
        let fault = Fault::UnknownOption {
            item: item.id.to_string(),
            found: name.what.clone(),
            nearest,
        };
        self.faults.push((name.spot, fault));
        None
    }

    fn set(
        &mut self,
        name: &Placed<String>,
        text: &Placed<String>,
    ) -> Option<(super::super::ItemId, Value)> {
        let item = self.item(name)?;
        let value = match item.answer {
            AnswerType::Choice => {
                self.option(item, text)?;
                Some(Value::Option(text.what.as_str().into()))
            }
            AnswerType::YesNo => yes_no(&text.what).map(Value::YesNo),
            AnswerType::Check => yes_no(&text.what).map(Value::Done),
            AnswerType::Integer => text.what.parse().ok().map(Value::Integer),
            AnswerType::ShortText | AnswerType::LongText => Some(Value::Text(text.what.clone())),
            _ => None,
        };
        if value.is_none() {
            let fault = Fault::ValueDoesNotFit {
                item: item.id.to_string(),
                found: text.what.clone(),
                expected: item.answer.name().to_owned(),
            };
            self.faults.push((text.spot, fault));
        }
        Some((item.id.clone(), value?))
    }

    fn requirement(
        &mut self,
        of: &Placed<String>,
        need: &Placed<String>,
        text: String,
    ) -> Option<Requirement> {
        let item = self.decision(of);
        let need = parse::condition(need, self.known, self.faults);
        Some(Requirement {
            of: item?.id.clone(),
            need: need?,
            text,
        })
    }

    /// A rule is evaluated for each service when anything it reads or alters is.
    fn per(&self, rule: &Rule) -> Per {
        let of_item = |id: &super::super::ItemId| {
            self.method
                .item(id.as_str())
                .map_or(Per::Session, |item| item.per)
        };
        let closed = rule.closes.iter().map(|target| match target {
            Target::Item(id) | Target::Option(id, _) => of_item(id),
            Target::Step(id) => self
                .method
                .step(id.as_str())
                .map_or(Per::Session, |(_, step)| step.per),
            Target::Phase(id) => self
                .method
                .phases
                .iter()
                .find(|phase| phase.id == *id)
                .map_or(Per::Session, |phase| phase.per),
        });
        let read = rule.when.reads();
        let needed = rule
            .requires
            .iter()
            .flat_map(|requirement| requirement.need.reads());
        let named = rule
            .sets
            .iter()
            .map(|(id, _)| id)
            .chain(&rule.warns)
            .chain(&rule.reopens)
            .chain(&rule.holds);
        let mut conditions = rule.requires.iter().map(|one| &one.need);
        let tools = rule.when.reads_tools() || conditions.any(Condition::reads_tools);
        closed
            .chain(read.iter().map(of_item))
            .chain(needed.map(of_item))
            .chain(named.map(of_item))
            .chain(
                rule.requires
                    .iter()
                    .map(|requirement| of_item(&requirement.of)),
            )
            .chain(tools.then_some(Per::Service))
            .max()
            .unwrap_or(Per::Session)
    }

    /// What one service answers must not alter what is asked once for all.
    fn check_scope<'w>(&mut self, rule: &Rule, altered: impl Iterator<Item = &'w Placed<String>>) {
        for named in altered {
            let id = named.what.split('.').next().unwrap_or_default();
            let item = self.method.item(id);
            if item.is_some_and(|item| item.per == Per::Session) {
                let fault = Fault::ServiceRuleAltersSession {
                    rule: rule.id.to_string(),
                    item: id.to_owned(),
                };
                self.faults.push((named.spot, fault));
            }
        }
    }
}

fn yes_no(text: &str) -> Option<bool> {
    match text {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
