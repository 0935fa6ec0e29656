//! What came of a ballot and of an idea, and times of the day, in words: for the minutes and for the command line.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Argument, Locale};
use crate::board::{Ballot, Count, Heard, Upshot};
use crate::method::{BallotKind, Method};
use crate::session::{Became, State};

impl Locale {
    /// Returns the time of the day, as the clocks of a time zone show it, for example `14.02`.
    pub fn time_of_day(&self, moment: Timestamp, zone: &TimeZone) -> String {
        let local = moment.to_zoned(zone.clone());
        let two = |figure: i8| Argument::Text(format!("{figure:02}"));
        let arguments = [("hour", two(local.hour())), ("minute", two(local.minute()))];
        self.say("protocol-time", &arguments)
    }

    /// Returns what a way to ask is called: by the pack's word where it has one.
    pub fn ballot_way(&self, method: &Method, kind: BallotKind) -> String {
        let own = method.craft.way(kind).map(|way| way.name.clone());
        own.unwrap_or_else(|| self.text(&format!("protocol-way-{}", kind.name())))
    }

    /// Returns what a ballot came to, in a sentence.
    pub fn upshot(&self, ballot: &Ballot, count: &Count) -> String {
        let choice = |at: usize| {
            let text = ballot.choices.get(at).map(|choice| choice.text.as_str());
            let text = ("text", text.unwrap_or_default().into());
            self.say("common-quoted", &[text])
        };
        match &count.upshot {
            Upshot::Nothing => self.text("protocol-upshot-nothing"),
            Upshot::First(at) => {
                self.say("protocol-upshot-first", &[("choice", choice(*at).into())])
            }
            Upshot::Tie(several) => {
                let choices: Vec<_> = several.iter().map(|at| choice(*at)).collect();
                let choices = choices.join(", ");
                self.say("protocol-upshot-tie", &[("choices", choices.into())])
            }
            Upshot::Go => self.text("protocol-upshot-go"),
            Upshot::Heard => self.text("protocol-upshot-heard"),
        }
    }

    /// Returns how many took part in a ballot, and who counted.
    pub fn turnout(&self, ballot: &Ballot, count: &Count) -> String {
        let figure = |number: u64| Argument::from(usize::try_from(number).unwrap_or(usize::MAX));
        let arguments = [
            ("entitled", figure(count.entitled)),
            ("voted", figure(count.voted)),
            ("abstained", figure(count.abstained)),
            ("silent", figure(count.silent)),
        ];
        let key = if count.at_least {
            "protocol-turnout-at-least"
        } else {
            "protocol-turnout"
        };
        let turnout = self.say(key, &arguments);
        if ballot.counted_by.trim().is_empty() {
            return turnout;
        }
        let arguments = [
            ("turnout", turnout.into()),
            ("by", (&ballot.counted_by).into()),
        ];
        self.say("protocol-turnout-counted", &arguments)
    }

    /// Returns what somebody said who must be heard.
    pub fn heard(&self, heard: &Heard) -> String {
        let who = if heard.who.trim().is_empty() {
            self.say(
                "protocol-heard-nobody",
                &[("count", i64::from(heard.count).into())],
            )
        } else {
            heard.who.clone()
        };
        let mut said = match heard.fingers {
            Some(fingers) => {
                let arguments = [("who", who.into()), ("fingers", i64::from(fingers).into())];
                self.say("protocol-heard-fingers", &arguments)
            }
            None => who,
        };
        if !heard.reason.trim().is_empty() {
            let arguments = [("who", said.into()), ("reason", (&heard.reason).into())];
            said = self.say("protocol-heard-reason", &arguments);
        }
        said
    }

    /// Returns what an idea became.
    pub fn became(&self, method: &Method, state: &State, became: &Became) -> String {
        let (key, text) = match became {
            Became::Service(id) => {
                let service = state.services.iter().find(|one| one.id == *id);
                ("service", service.map(|one| one.name.clone()))
            }
            Became::Action(id) => {
                let action = state.actions.iter().find(|one| one.id == *id);
                ("action", action.map(|one| one.text.clone()))
            }
            Became::Topic(id) => {
                let topic = state.topics.iter().find(|one| one.id == *id);
                ("topic", topic.map(|one| one.text.clone()))
            }
            Became::Decision(subject) => {
                let label = method.label_of(&subject.item).map(ToOwned::to_owned);
                ("decision", label)
            }
        };
        let text = ("text", text.unwrap_or_default().into());
        self.say(&format!("protocol-became-{key}"), &[text])
    }
}
