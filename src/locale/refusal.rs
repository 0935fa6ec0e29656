//! Why a change was not made, in words.

use rust_decimal::Decimal;

use super::{Locale, Said, borrowed, with_given};
use crate::board::SlipFault;
use crate::method::{AnswerType, Item, Method, RoleId, RuleId};
use crate::session::{Closing, Impossible, Refusal};
use crate::text::clean;

impl Locale {
    /// Returns why a change was refused and what can be done about it.
    pub fn refusal(&self, method: &Method, refusal: &Refusal) -> Said {
        if let Refusal::Impossible { name, field, how } = refusal {
            return self.impossible(name, field, how);
        }
        let wording = Wording {
            locale: self,
            method,
        };
        let arguments = with_given(wording.arguments(refusal));
        self.said(
            &format!("session-refusal-{}", key(method, refusal)),
            &borrowed(&arguments),
        )
    }
}

impl Locale {
    /// Returns why what an analysis tool was given cannot be so.
    fn impossible(&self, name: &str, field: &str, how: &Impossible) -> Said {
        let mut arguments = vec![
            ("name", clean(name)),
            ("field", self.text(&format!("check-key-{field}"))),
        ];
        match how {
            Impossible::Backwards { from, to } => {
                arguments.extend([("from", self.date(*from)), ("to", self.date(*to))]);
            }
            Impossible::FarDate(date) => arguments.push(("date", self.date(*date))),
            Impossible::Circle { through } => {
                let mut names: Vec<_> = through.iter().map(|name| clean(name)).collect();
                names.extend(names.first().cloned());
                arguments.push(("through", names.join(" → ")));
            }
            Impossible::Unknown { found } => arguments.push(("found", clean(found))),
            _ => {}
        }
        let arguments = arguments
            .into_iter()
            .map(|(name, text)| (name, text.into()));
        let arguments: Vec<_> = arguments.collect();
        self.said(&format!("impossible-because-{}", how.name()), &arguments)
    }
}

fn key(method: &Method, refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::NotBegun => "not-begun",
        Refusal::BegunBefore => "begun-before",
        Refusal::AppliedBefore => "applied-before",
        Refusal::NothingToUndo => "nothing-to-undo",
        Refusal::NothingToRedo => "nothing-to-redo",
        Refusal::Empty { .. } => "empty",
        Refusal::UnknownService { .. } => "unknown-service",
        Refusal::ServiceExists { .. } => "service-exists",
        Refusal::ServiceNeeded { .. } => "service-needed",
        Refusal::NotPerService { .. } => "not-per-service",
        Refusal::UnknownItem { .. } => "unknown-item",
        Refusal::UnknownRuleSet { .. } => "unknown-rule-set",
        Refusal::UnknownRecord => "unknown-record",
        Refusal::NotDecision { .. } => "not-decision",
        Refusal::NothingDecided { .. } => "nothing-decided",
        Refusal::NoProposal { .. } => "no-proposal",
        Refusal::NothingBorrowed { .. } => "nothing-borrowed",
        Refusal::WrongKind { item, expected } => {
            let decision = method
                .item(item)
                .is_some_and(|item| item.is_decision() && item.answer == *expected);
            if decision {
                "decision-needed"
            } else {
                "wrong-kind"
            }
        }
        Refusal::UnknownOption { .. } => "unknown-option",
        Refusal::ClosedOption { .. } => "closed-option",
        Refusal::Closed {
            by: Closing::RuleSet,
            ..
        } => "closed-by-rule-set",
        Refusal::Closed { .. } => "closed",
        Refusal::SetByRule { .. } => "set-by-rule",
        Refusal::OverrideNeeds { .. } => "override-needs",
        Refusal::ReasonNeeded { .. } => "reason-needed",
        Refusal::NothingAnswered { .. } => "nothing-answered",
        Refusal::TooSmall { .. } => "too-small",
        Refusal::TooLarge { .. } => "too-large",
        Refusal::TooMany { .. } => "too-many",
        Refusal::BadId { .. } => "bad-id",
        Refusal::NobodyVotes { .. } => "nobody-votes",
        Refusal::BallotClosed => "closed-ballot",
        Refusal::Slip(fault) => slip(fault),
        Refusal::OffScale { .. } => "off-scale",
        Refusal::NoSuchValue { .. } => "no-such-value",
        Refusal::TooLong { .. } => "too-long",
        Refusal::OtherVersion { .. } => "other-version",
        Refusal::Impossible { how, .. } => how.name(),
    }
}

fn slip(fault: &SlipFault) -> &'static str {
    match fault {
        SlipFault::MorePeople { .. } => "more-people",
        SlipFault::Twice { .. } => "voted-twice",
        SlipFault::Nobody => "voted-nobody",
        SlipFault::UnknownChoice { .. } => "unknown-choice",
        SlipFault::AbstainsAndVotes => "abstains-and-votes",
        SlipFault::TooManyDots { .. } => "too-many-dots",
        SlipFault::TooManyHands { .. } => "too-many-hands",
        SlipFault::TooManyFingers { .. } => "too-many-fingers",
        SlipFault::TooManyPoints { .. } => "too-many-points",
        SlipFault::SamePlace { .. } => "same-place",
        SlipFault::NoSuchPlace { .. } => "no-such-place",
    }
}

struct Wording<'w> {
    locale: &'w Locale,
    method: &'w Method,
}

impl Wording<'_> {
    fn arguments(&self, refusal: &Refusal) -> Vec<(&'static str, String)> {
        match refusal {
            Refusal::NotBegun
            | Refusal::BegunBefore
            | Refusal::AppliedBefore
            | Refusal::NothingToUndo
            | Refusal::NothingToRedo
            | Refusal::UnknownRecord
            | Refusal::BallotClosed => vec![],
            Refusal::Empty { what } => {
                vec![("what", self.locale.text(&format!("session-empty-{what}")))]
            }
            Refusal::UnknownService { service, nearest } => vec![
                ("service", service.clone()),
                ("nearest", nearest.clone().unwrap_or_default()),
            ],
            Refusal::ServiceExists { service } => vec![("service", service.clone())],
            Refusal::ServiceNeeded { item, services } => {
                vec![self.item(item), ("services", services.join(", "))]
            }
            Refusal::UnknownItem { item, nearest } => vec![
                ("item", item.clone()),
                ("nearest", nearest.clone().unwrap_or_default()),
            ],
            Refusal::UnknownRuleSet { rules } => {
                let known: Vec<_> = self
                    .method
                    .rule_sets
                    .iter()
                    .map(|rules| rules.id.to_string())
                    .collect();
                vec![("rules", rules.clone()), ("known", known.join(", "))]
            }
            Refusal::NotPerService { item }
            | Refusal::NotDecision { item }
            | Refusal::ReasonNeeded { item }
            | Refusal::NothingAnswered { item } => vec![self.item(item)],
            Refusal::NothingDecided { subject }
            | Refusal::NoProposal { subject }
            | Refusal::NothingBorrowed { subject } => {
                vec![self.item(subject.item.as_str())]
            }
            Refusal::WrongKind { item, expected } => {
                vec![self.item(item), ("expected", self.kind(*expected))]
            }
            Refusal::UnknownOption { item, found, known } => vec![
                self.item(item),
                ("found", found.clone()),
                ("known", self.options(item, known)),
            ],
            Refusal::ClosedOption { item, option, rule } => vec![
                self.item(item),
                ("option", self.option(item, option)),
                ("because", self.rule(rule)),
            ],
            Refusal::Closed { item, by } => {
                let because = match by {
                    Closing::Rule(rule) => self.rule(rule),
                    Closing::Condition => self.condition(item),
                    Closing::RuleSet => String::new(),
                };
                vec![self.item(item), ("because", because)]
            }
            Refusal::SetByRule { item, rule } | Refusal::OverrideNeeds { item, rule } => {
                vec![self.item(item), ("because", self.rule(rule))]
            }
            Refusal::TooSmall { item, min } => {
                vec![self.item(item), ("min", self.limit(item, min))]
            }
            Refusal::TooLarge { item, max } => {
                vec![self.item(item), ("max", self.limit(item, max))]
            }
            Refusal::NobodyVotes { item, role } => {
                vec![self.item(item), ("role", self.role(role.as_ref()))]
            }
            Refusal::Slip(fault) => slip_arguments(fault),
            Refusal::OffScale { min, max } => {
                let max = max.as_deref().unwrap_or_default();
                vec![("min", self.figure(min)), ("max", self.figure(max))]
            }
            Refusal::NoSuchValue { values } => vec![("values", values.join(", "))],
            Refusal::Impossible { name, .. } => vec![("name", clean(name))],
            Refusal::BadId { id } => vec![("id", clean(id))],
            Refusal::OtherVersion { expected, found } => {
                vec![("expected", clean(expected)), ("found", clean(found))]
            }
            Refusal::TooLong { limit } | Refusal::TooMany { limit } => {
                vec![("limit", self.locale.number(Decimal::from(*limit)))]
            }
        }
    }

    fn known(&self, item: &str) -> Option<&Item> {
        self.method.item(item)
    }

    fn item(&self, id: &str) -> (&'static str, String) {
        let label = self
            .known(id)
            .map_or_else(|| id.to_owned(), |item| item.label().to_owned());
        ("item", label)
    }

    fn kind(&self, kind: AnswerType) -> String {
        self.locale.answer_type(kind)
    }

    fn option(&self, item: &str, option: &str) -> String {
        self.known(item)
            .and_then(|item| item.option(option))
            .map_or_else(|| option.to_owned(), |option| option.text.clone())
    }

    /// Returns options by id, since that is what is typed, with their text.
    fn options(&self, item: &str, known: &[String]) -> String {
        let options: Vec<_> = known
            .iter()
            .map(|option| self.locale.with_more(option, &self.option(item, option)))
            .collect();
        options.join(", ")
    }

    /// Returns what a role is called.
    fn role(&self, role: Option<&RoleId>) -> String {
        let mut roles = self.method.roles.iter();
        let role = role.and_then(|id| roles.find(|role| role.id == *id));
        role.map(|role| role.name.clone()).unwrap_or_default()
    }

    fn figure(&self, figure: &str) -> String {
        let number = figure.parse::<Decimal>();
        number.map_or_else(|_| figure.to_owned(), |number| self.locale.number(number))
    }

    /// Returns why, in the words of a rule.
    fn rule(&self, rule: &RuleId) -> String {
        let rule = self.method.rule(rule.as_str());
        rule.map(|rule| rule.because.clone()).unwrap_or_default()
    }

    /// Returns why, in the words of an item's own condition.
    fn condition(&self, item: &str) -> String {
        let item = self.known(item);
        item.map(|item| item.because.clone()).unwrap_or_default()
    }

    /// Returns a limit written as a number is.
    fn limit(&self, item: &str, limit: &str) -> String {
        let money = self
            .known(item)
            .is_some_and(|item| item.answer == AnswerType::Money);
        match limit.parse::<Decimal>() {
            Ok(amount) if money => self.locale.money(amount),
            Ok(number) => self.locale.number(number),
            Err(_) => limit.to_owned(),
        }
    }
}

fn slip_arguments(fault: &SlipFault) -> Vec<(&'static str, String)> {
    match fault {
        SlipFault::Nobody | SlipFault::AbstainsAndVotes => vec![],
        SlipFault::MorePeople { people, entitled } => vec![
            ("people", people.to_string()),
            ("entitled", entitled.to_string()),
        ],
        SlipFault::Twice { voter } => vec![("voter", clean(voter))],
        SlipFault::UnknownChoice { choice } => vec![("choice", clean(choice))],
        SlipFault::TooManyDots { dots, most } => {
            vec![("dots", dots.to_string()), ("most", most.to_string())]
        }
        SlipFault::TooManyHands { hands, people } => {
            vec![("hands", hands.to_string()), ("people", people.to_string())]
        }
        SlipFault::TooManyFingers { fingers } => vec![("fingers", fingers.to_string())],
        SlipFault::TooManyPoints { points, most } => {
            vec![("points", points.to_string()), ("most", most.to_string())]
        }
        SlipFault::SamePlace { place } => vec![("place", place.to_string())],
        SlipFault::NoSuchPlace { place, places } => {
            vec![("place", place.to_string()), ("places", places.to_string())]
        }
    }
}
