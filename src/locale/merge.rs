//! Joining two copies in words: what comes along, what is said differently, and who said it.

use jiff::tz::TimeZone;

use super::{Argument, Locale, Said};
use crate::method::{Item, Method};
use crate::session::merge::{Apart, Brought};
use crate::session::{Action, Mark, Part, Session, Stamp, Subject};

impl Locale {
    /// Returns why two sessions cannot be joined.
    pub fn apart(&self, apart: Apart) -> Said {
        let key = match apart {
            Apart::Unrelated => "merge-unrelated",
            Apart::OtherMethod => "merge-other-method",
            Apart::NewerVersion => "upgrade-merge-newer",
            Apart::OlderVersion => "upgrade-merge-older",
        };
        self.said(key, &[])
    }

    /// Returns how much comes along without a conflict, as a list of words.
    pub fn brought(&self, brings: Brought) -> String {
        let counts = [
            ("merge-answers", brings.answers),
            ("merge-decisions", brings.decisions),
            ("merge-proposals", brings.proposals),
            ("merge-services", brings.services),
            ("merge-actions", brings.actions),
            ("merge-topics", brings.topics),
            ("merge-notes", brings.notes),
            ("merge-links", brings.links),
            ("merge-set-aside", brings.parked),
            ("gathered-participants", brings.participants),
            ("gathered-ideas", brings.ideas),
            ("gathered-ballots", brings.ballots),
            ("gathered-meetings", brings.meetings),
            ("gathered-scores", brings.scores),
            ("analysed-models", brings.models),
            ("analysed-costs", brings.costs),
            ("analysed-plans", brings.plans),
            ("merge-details", brings.details),
            ("merge-removed", brings.removed),
        ];
        let said = counts.iter().filter(|(_, count)| *count > 0);
        let said: Vec<_> = said
            .map(|(key, count)| self.say(key, &[("count", (*count).into())]))
            .collect();
        said.join(", ")
    }

    /// Returns what a part of a session is called, in the first of the sessions that has it.
    pub fn part(&self, method: &Method, sessions: [&Session; 2], part: &Part) -> String {
        let of_text = |key: &str, text: Option<String>| {
            let text = text.unwrap_or_default();
            self.say(key, &[("text", text.into())])
        };
        let states = || sessions.iter().map(|session| &session.state);
        match part {
            Part::Title => self.text("merge-title"),
            Part::Organisation => self.text("merge-organisation"),
            Part::Facilitator => self.text("merge-facilitator"),
            Part::Rules => self.text("merge-rules"),
            Part::Method => self.text("merge-method"),
            Part::Languages => self.text("merge-languages"),
            Part::Service(id) => {
                let service = sessions
                    .iter()
                    .find_map(|session| session.service(id.as_str()));
                of_text("merge-service", service.map(|service| service.name.clone()))
            }
            Part::Subject(subject) => self.subject(method, sessions[0], subject),
            Part::Action(id) => {
                let mut all = states().flat_map(|state| &state.actions);
                let action = all.find(|action| action.id == *id);
                of_text("merge-action", action.map(|action| action.text.clone()))
            }
            Part::Topic(id) => {
                let mut all = states().flat_map(|state| &state.topics);
                let topic = all.find(|topic| topic.id == *id);
                of_text("merge-topic", topic.map(|topic| topic.text.clone()))
            }
            Part::Note(id) => {
                let mut all = states().flat_map(|state| &state.notes);
                let note = all.find(|note| note.id == *id);
                let on = note.and_then(|note| note.subject.as_ref());
                match on {
                    Some(subject) => {
                        let item = self.subject(method, sessions[0], subject);
                        self.say("merge-note-on", &[("item", item.into())])
                    }
                    None => self.text("merge-note"),
                }
            }
            Part::Link(id) => {
                let mut all = states().flat_map(|state| &state.links);
                let link = all.find(|link| link.id == *id);
                of_text("merge-link", link.map(|link| link.address.clone()))
            }
            Part::Parked(id) => {
                let mut all = states().flat_map(|state| &state.parked);
                let parked = all.find(|parked| parked.id == *id);
                of_text("merge-parked", parked.map(|parked| parked.text.clone()))
            }
            Part::Model(_)
            | Part::Basis(_)
            | Part::Need(_)
            | Part::Alternative(_)
            | Part::Task(_)
            | Part::Baseline(_)
            | Part::Duty(_)
            | Part::Indicator(_)
            | Part::Judgement(_) => self.analysed_part(sessions, part),
            other => self.gathered_part(method, sessions, other),
        }
    }

    /// Returns what a session says about a part of it.
    pub fn said_of(&self, method: &Method, session: &Session, part: &Part) -> String {
        let state = &session.state;
        let said = match part {
            Part::Title => Some(state.title.clone()),
            Part::Organisation => Some(state.organisation.clone()),
            Part::Facilitator => Some(state.facilitator.clone()),
            Part::Rules => {
                let mut known = method.rule_sets.iter();
                let rules = known.find(|known| known.id == state.rules);
                Some(rules.map_or_else(|| state.rules.to_string(), |rules| rules.name.clone()))
            }
            Part::Method => Some(state.method.version.clone()),
            Part::Languages => Some(self.languages(method, &state.languages)),
            Part::Service(id) => session.service(id.as_str()).map(|service| {
                let key = if service.dropped {
                    "merge-service-dropped"
                } else {
                    "merge-service"
                };
                self.say(key, &[("text", (&service.name).into())])
            }),
            Part::Subject(subject) => return self.said_of_subject(method, session, subject),
            Part::Action(id) => {
                let action = state.actions.iter().find(|action| action.id == *id);
                action.map(|action| self.whole_action(action))
            }
            Part::Topic(id) => {
                let topic = state.topics.iter().find(|topic| topic.id == *id);
                topic.map(|topic| self.perhaps_done(&topic.text, topic.done))
            }
            Part::Note(id) => {
                let note = state.notes.iter().find(|note| note.id == *id);
                note.map(|note| note.text.clone())
            }
            Part::Parked(id) => {
                let parked = state.parked.iter().find(|parked| parked.id == *id);
                parked.map(|parked| self.parked(method, session, parked).more.join("\n"))
            }
            Part::Participant(_)
            | Part::Idea(_)
            | Part::Group(_)
            | Part::Board(_)
            | Part::Ballot(_)
            | Part::Meeting(_)
            | Part::Weight(_)
            | Part::Scores(_) => self.said_of_gathered(method, session, part),
            Part::Model(_)
            | Part::Basis(_)
            | Part::Need(_)
            | Part::Alternative(_)
            | Part::Task(_)
            | Part::Baseline(_)
            | Part::Duty(_)
            | Part::Indicator(_)
            | Part::Judgement(_) => self.said_of_analysed(session, part),
            Part::Link(id) => {
                let link = state.links.iter().find(|link| link.id == *id);
                link.map(|link| {
                    if link.title.is_empty() {
                        link.address.clone()
                    } else {
                        self.with_more(&link.title, &link.address)
                    }
                })
            }
        };
        let Some(said) = said else {
            return self.text("merge-taken-away");
        };
        if said.trim().is_empty() {
            self.text("merge-empty")
        } else {
            said
        }
    }

    /// Returns who said something last, and when.
    pub fn said_by(&self, stamp: Option<&Stamp>, zone: &TimeZone) -> String {
        let Some(stamp) = stamp else {
            return self.text("merge-by-nobody");
        };
        let moment = self.moment(stamp.at, zone);
        let arguments = [("by", (&stamp.by).into()), ("moment", moment.into())];
        self.say("merge-by", &arguments)
    }

    /// Returns what is answered, decided and proposed.
    fn said_of_subject(&self, method: &Method, session: &Session, subject: &Subject) -> String {
        let Some(item) = method.item(subject.item.as_str()) else {
            return self.text("merge-unknown-item");
        };
        let state = &session.state;
        let standing = state.standing(subject);
        let proposal = state.proposal(subject);
        let proposal = proposal.filter(|record| standing.is_none_or(|other| other.id != record.id));
        let records = standing.into_iter().chain(proposal);
        let mut parts: Vec<String> = records
            .map(|record| self.record_in_full(method, item, record))
            .collect();
        if let Some(answer) = state.answers.get(subject) {
            let value = answer.value.as_ref();
            parts.extend(value.map(|value| self.value(method, item, value)));
            if answer.mark != Mark::Answered {
                parts.push(self.mark(answer.mark));
            }
            parts.extend(self.given_reason(&answer.reason));
        }
        if parts.is_empty() {
            self.text("merge-unanswered")
        } else {
            parts.join("; ")
        }
    }

    fn record_in_full(
        &self,
        method: &Method,
        item: &Item,
        record: &crate::session::Record,
    ) -> String {
        let mut arguments: Vec<(&str, Argument)> = vec![
            ("value", self.value(method, item, &record.value).into()),
            ("status", self.status(record.status).into()),
            ("date", self.short_date(record.date).into()),
        ];
        let said = match &record.by {
            Some(person) => {
                arguments.push(("by", self.person(method, person).into()));
                self.say("merge-record-by", &arguments)
            }
            None => self.say("merge-record", &arguments),
        };
        match self.given_reason(&record.reason) {
            Some(reason) => format!("{said}; {reason}"),
            None => said,
        }
    }

    fn given_reason(&self, reason: &str) -> Option<String> {
        let reason = reason.trim();
        (!reason.is_empty()).then(|| self.say("merge-because", &[("reason", reason.into())]))
    }

    fn whole_action(&self, action: &Action) -> String {
        let mut parts = vec![action.text.clone()];
        if !action.owner.is_empty() {
            parts.push(action.owner.clone());
        }
        if let Some(due) = action.due {
            let due = self.short_date(due);
            parts.push(self.say("merge-due", &[("date", due.into())]));
        }
        self.perhaps_done(&parts.join("; "), action.done)
    }

    fn perhaps_done(&self, text: &str, done: bool) -> String {
        if done {
            self.with_more(text, &self.text("merge-done"))
        } else {
            text.to_owned()
        }
    }
}
