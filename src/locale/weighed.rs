//! What came out of tests of ideas, and of services weighed against each other, in words.

use rust_decimal::Decimal;

use super::{Argument, Locale};
use crate::board::{Idea, Outcome, Ranked, Ranking, Turn, outcome, share};
use crate::method::{Criterion, ServiceId, Test, Verdict};
use crate::session::Session;

impl Locale {
    /// Returns what came out of a test for an idea.
    pub fn outcome(&self, test: &Test, idea: &Idea) -> String {
        let verdict = |passes: Option<bool>| match (&test.result, passes) {
            (Verdict::Sum { pass, .. }, Some(true)) => pass.clone(),
            (Verdict::Sum { fail, .. }, Some(false)) => fail.clone(),
            _ => String::new(),
        };
        match outcome(idea, test) {
            None => self.text("board-not-tested"),
            Some(Outcome::Sum { points, passes }) => {
                let points = ("points", self.number(points).into());
                let said = match test.most() {
                    Some(most) => {
                        let most = ("of", self.number(most).into());
                        self.say("board-points-of", &[points, most])
                    }
                    None => self.say("board-points", &[points]),
                };
                joined(&said, &verdict(passes))
            }
            Some(Outcome::Product(value)) => {
                let value = self.number(value.round_dp(1));
                self.say("board-result", &[("value", value.into())])
            }
            Some(Outcome::Class(value)) => test.class(value).unwrap_or_default().to_owned(),
            Some(Outcome::Partial {
                answered,
                of,
                passes,
                ..
            }) => {
                let arguments = [("answered", answered.into()), ("of", of.into())];
                let said = self.say("board-partly", &arguments);
                joined(&said, &verdict(passes))
            }
            Some(Outcome::Zero { question }) => {
                let question = test.questions.get(question);
                let name = question.map(|question| question.short.as_str());
                let name = [("question", name.unwrap_or_default().into())];
                self.say("board-divides-by-zero", &name)
            }
            Some(Outcome::TooLarge) => self.text("board-too-large"),
        }
    }

    /// Returns how much of the effort the limited class of a test takes, and whether that is too much; nothing where the
    /// test has no classes.
    pub fn share(&self, test: &Test, ideas: &[&Idea]) -> Option<(String, bool)> {
        let Verdict::Class { limited, .. } = test.result else {
            return None;
        };
        let share = share(test, ideas.iter().copied())?;
        let percent = |part: Decimal| {
            let whole = part.saturating_mul(Decimal::ONE_HUNDRED).round();
            self.say("common-percent", &[("percent", self.number(whole).into())])
        };
        let arguments = [
            ("class", test.class(limited).unwrap_or_default().into()),
            ("allowed", percent(share.allowed).into()),
            ("part", share.part.map(percent).unwrap_or_default().into()),
        ];
        let key = match share.part {
            None => "board-share-none",
            Some(_) if share.is_exceeded() => "board-share-over",
            Some(_) => "board-share",
        };
        let mut said = self.say(key, &arguments);
        if share.unknown > 0 {
            let count = [("count", share.unknown.into())];
            said = format!("{said} {}", self.say("board-share-unknown", &count));
        }
        Some((said, share.is_exceeded()))
    }

    /// Returns who comes first when services are weighed.
    pub fn leads(&self, session: &Session, ranking: &Ranking) -> String {
        let first = ranking.first();
        let names: Vec<_> = first.map(|one| name(session, &one.service)).collect();
        let key = match names.len() {
            0 => return self.text("ranking-nothing-yet"),
            1 => "ranking-first",
            _ => "ranking-shared",
        };
        self.say(key, &[("names", self.listed(&names).into())])
    }

    /// Returns at which weight of a criterion another service comes first.
    pub fn turn(
        &self,
        session: &Session,
        criterion: &Criterion,
        weight: u32,
        turn: Option<&Turn>,
    ) -> String {
        let criterion = ("criterion", label(criterion).into());
        let from = ("from", weight.to_string().into());
        let Some(turn) = turn else {
            return self.say("ranking-no-turn", &[criterion, from]);
        };
        let other = ("name", name(session, &turn.passes).into());
        let equal = ("equal", self.weight(turn.at));
        match turn.weight {
            Some(weight) => {
                let to = ("to", weight.to_string().into());
                self.say("ranking-turn", &[criterion, from, to, other, equal])
            }
            None => self.say("ranking-turn-equal", &[criterion, from, other, equal]),
        }
    }

    /// Returns which single weight would bring a service past the one before it.
    pub fn passing(&self, criterion: &Criterion, weight: u32, before: &str, turn: &Turn) -> String {
        let criterion = ("criterion", label(criterion).into());
        let from = ("from", weight.to_string().into());
        let before = ("name", before.into());
        if let Some(weight) = turn.weight {
            let to = ("to", weight.to_string().into());
            return self.say("paper-passes", &[criterion, from, to, before]);
        }
        let equal = ("equal", self.weight(turn.at));
        self.say("paper-passes-equal", &[criterion, from, equal, before])
    }

    /// Returns which services lack scores; empty where none does.
    pub fn lacking(&self, session: &Session, ranking: &Ranking) -> String {
        let lacking = ranking.services.iter();
        let lacking = lacking.filter(|ranked| !ranked.lacks.is_empty());
        let one = |ranked: &Ranked| {
            let arguments = [
                ("name", name(session, &ranked.service).into()),
                ("count", ranked.lacks.len().into()),
            ];
            self.say("ranking-lacks-one", &arguments)
        };
        let names: Vec<String> = lacking.map(one).collect();
        if names.is_empty() {
            return String::new();
        }
        self.say("ranking-lacks", &[("names", self.listed(&names).into())])
    }

    fn weight(&self, weight: Decimal) -> Argument {
        self.number(weight.round_dp(2).normalize()).into()
    }
}

fn name(session: &Session, service: &ServiceId) -> String {
    let service = session.service(service.as_str());
    service.map_or_else(String::new, |service| service.name.clone())
}

/// Returns the name of a criterion where there is little room.
fn label(criterion: &Criterion) -> &str {
    if criterion.short.is_empty() {
        &criterion.name
    } else {
        &criterion.short
    }
}

fn joined(said: &str, verdict: &str) -> String {
    if verdict.is_empty() {
        said.to_owned()
    } else {
        format!("{said}: {verdict}")
    }
}
