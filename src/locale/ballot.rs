//! What a ballot came to, in words: the result, the numbers behind it, and who has not answered.

use super::Locale;
use crate::board::{Ballot, Count, Tally, Upshot};
use crate::method::{BallotKind, Method};

impl Locale {
    /// Returns how many have answered of how many.
    pub fn answered(&self, count: &Count) -> String {
        let key = if count.at_least {
            "ballot-turnout-at-least"
        } else {
            "ballot-turnout"
        };
        let answered = count.voted.saturating_add(count.abstained);
        let mut text = self.say(
            key,
            &[
                ("voted", answered.to_string().into()),
                ("entitled", count.entitled.to_string().into()),
            ],
        );
        if count.abstained > 0 {
            let abstained = [("count", number(count.abstained))];
            text = format!("{text} · {}", self.say("ballot-abstained", &abstained));
        }
        text
    }

    /// Returns how many dots were set of all that there are; nothing for a ballot of another kind.
    pub fn dots_used(&self, ballot: &Ballot, count: &Count) -> Option<String> {
        let dots: u64 = count.tallies.iter().map(|tally| tally.total).sum();
        let most = u64::from(ballot.most).saturating_mul(count.entitled);
        let arguments = [
            ("dots", dots.to_string().into()),
            ("most", most.to_string().into()),
        ];
        (ballot.kind == BallotKind::Dots).then(|| self.say("ballot-dots-used", &arguments))
    }

    /// Returns what the ballot comes to, in a sentence or two.
    pub fn came_to(&self, ballot: &Ballot, count: &Count) -> String {
        let named = |at: &usize| {
            let choice = ballot.choices.get(*at);
            choice.map_or("", |choice| choice.text.as_str())
        };
        let number_of = |at: usize| {
            let tally = count.tallies.get(at);
            tally.map_or_else(String::new, |tally| self.got(ballot.kind, tally))
        };
        match &count.upshot {
            Upshot::Nothing => self.text("ballot-nothing"),
            Upshot::First(at) => self.say(
                "ballot-first",
                &[("choice", named(at).into()), ("got", number_of(*at).into())],
            ),
            Upshot::Tie(places) => {
                let choices: Vec<String> = places.iter().map(|at| self.quoted(named(at))).collect();
                let first = places.first().map(|at| number_of(*at));
                self.say(
                    "ballot-tie",
                    &[
                        ("choices", self.listed(&choices).into()),
                        ("got", first.unwrap_or_default().into()),
                    ],
                )
            }
            Upshot::Go if ballot.kind == BallotKind::Fist => {
                self.say("ballot-go-fist", &self.fingers(count))
            }
            Upshot::Go => self.text("ballot-go-consent"),
            Upshot::Heard => {
                let people = count.heard.iter().map(|heard| u64::from(heard.count)).sum();
                let mut arguments = vec![("count", number(people))];
                if ballot.kind == BallotKind::Fist {
                    arguments.extend(self.fingers(count));
                    self.say("ballot-heard-fist", &arguments)
                } else {
                    self.say("ballot-heard-consent", &arguments)
                }
            }
        }
    }

    /// Returns what a choice got: so many dots, hands, points ...
    pub fn got(&self, kind: BallotKind, tally: &Tally) -> String {
        let count = [("count", number(tally.total))];
        let text = self.say(&format!("ballot-got-{}", kind.name()), &count);
        match tally.mean {
            Some(mean) if matches!(kind, BallotKind::Fist | BallotKind::Score) => {
                let mean = [("mean", self.number(mean.round_dp(1).normalize()).into())];
                format!("{text}, {}", self.say("ballot-mean", &mean))
            }
            _ => text,
        }
    }

    /// Returns how a decision came about that rests on a ballot: the way of asking, what every choice got, and how many answered.
    pub fn ballot_reason(&self, method: &Method, ballot: &Ballot) -> String {
        let count = ballot.count();
        let of_choice = |at: usize| {
            let choice = ballot.choices.get(at)?;
            let got = self.got(ballot.kind, count.tallies.get(at)?);
            Some(format!("{} {got}", self.quoted(&choice.text)))
        };
        let numbers: Vec<String> = count.order().into_iter().filter_map(of_choice).collect();
        let numbers = match ballot.kind {
            BallotKind::Consent | BallotKind::Fist => String::new(),
            _ => self.listed(&numbers),
        };
        let kind = self.ballot_way(method, ballot.kind);
        let arguments = [
            ("kind", kind.into()),
            ("upshot", self.came_to(ballot, &count).into()),
            ("numbers", numbers.clone().into()),
            (
                "numbers-given",
                if numbers.is_empty() { "no" } else { "yes" }.into(),
            ),
            ("turnout", self.answered(&count).into()),
        ];
        let mut reason = self.say("ballot-reason", &arguments);
        for heard in &count.heard {
            reason = format!("{reason} {}.", self.heard(heard).trim_end_matches('.'));
        }
        reason
    }

    fn fingers(&self, count: &Count) -> Vec<(&'static str, super::Argument)> {
        let tally = count.tallies.first();
        let mean = tally.and_then(|tally| tally.mean).unwrap_or_default();
        let lowest = tally.and_then(|tally| tally.lowest).unwrap_or_default();
        vec![
            ("mean", self.number(mean.round_dp(1).normalize()).into()),
            ("lowest", lowest.to_string().into()),
        ]
    }

    /// Returns a text in the quotation marks of the language.
    pub fn quoted(&self, text: &str) -> String {
        self.say("common-quoted", &[("text", text.into())])
    }

    /// Returns a list in words: `a, b and c`.
    pub fn listed(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => self.say(
                "ballot-and",
                &[
                    ("first", first.join(", ").into()),
                    ("last", last.as_str().into()),
                ],
            ),
        }
    }
}

fn number(count: u64) -> super::Argument {
    super::Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
