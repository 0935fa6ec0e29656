//! Changes in words, for history and minutes.

use jiff::tz::TimeZone;
use uuid::Uuid;

use super::{Argument, Locale};
use crate::method::{Method, Value};
use crate::session::{Change, Detail, Joined, Restored, Session, Subject, What};

impl Locale {
    /// Returns what a change of the session did; who made it and when is not part of the sentence.
    pub fn change(
        &self,
        method: &Method,
        session: &Session,
        change: &Change,
        zone: &TimeZone,
    ) -> String {
        let telling = Telling {
            locale: self,
            method,
            session,
            zone,
        };
        telling.what(&change.what)
    }
}

struct Telling<'t> {
    locale: &'t Locale,
    method: &'t Method,
    session: &'t Session,
    zone: &'t TimeZone,
}

impl Telling<'_> {
    fn say(&self, key: &str, arguments: &[(&str, String)]) -> String {
        let arguments: Vec<_> = arguments
            .iter()
            .map(|(name, text)| (*name, text.into()))
            .collect();
        self.locale
            .say(&format!("session-history-{key}"), &arguments)
    }

    fn what(&self, what: &What) -> String {
        let text = |text: &String| [("text", text.clone())];
        match what {
            What::Begin(beginning) => self.say("begin", &[("title", beginning.title.clone())]),
            What::Revise(detail) => self.detail(detail),
            What::AddService(service) => self.say("add-service", &[("name", service.name.clone())]),
            What::RenameService { service, name } => {
                let arguments = [
                    ("old", self.service(service.as_str())),
                    ("name", name.clone()),
                ];
                self.say("rename-service", &arguments)
            }
            What::DropService { service, dropped } => {
                let key = if *dropped {
                    "drop-service"
                } else {
                    "take-up-service"
                };
                self.say(key, &[("name", self.service(service.as_str()))])
            }
            What::Answer { subject, value } => {
                match value.as_ref().filter(|value| !value.is_empty()) {
                    Some(value) => {
                        let arguments = [
                            ("item", self.item(subject)),
                            ("value", self.value(subject, value)),
                        ];
                        self.say("answer", &arguments)
                    }
                    None => self.say("answer-taken-back", &[("item", self.item(subject))]),
                }
            }
            What::Mark {
                subject,
                mark,
                reason,
            } => {
                let arguments = [
                    ("item", self.item(subject)),
                    ("mark", self.locale.mark(*mark)),
                ];
                self.because("mark", &arguments, reason)
            }
            What::Decide(decided) => {
                let mut arguments = vec![
                    ("item", self.item(&decided.subject)),
                    ("value", self.value(&decided.subject, &decided.value)),
                ];
                match &decided.by {
                    None => self.say("propose", &arguments),
                    Some(person) => {
                        arguments.push(("by", self.locale.person(self.method, person)));
                        self.say("decide", &arguments)
                    }
                }
            }
            What::Reopen { subject, reason } => {
                self.because("reopen", &[("item", self.item(subject))], reason)
            }
            What::Withdraw { subject } => self.say("withdraw", &[("item", self.item(subject))]),
            What::Action(action) if action.done => self.say("action-done", &text(&action.text)),
            What::Action(action) if action.owner.is_empty() => {
                self.say("action", &text(&action.text))
            }
            What::Action(action) => {
                let arguments = [
                    ("owner", action.owner.clone()),
                    ("text", action.text.clone()),
                ];
                self.say("action-owned", &arguments)
            }
            What::DropAction { .. } => self.say("drop-action", &[]),
            What::Topic(topic) if topic.done => self.say("topic-done", &text(&topic.text)),
            What::Topic(topic) => self.say("topic", &text(&topic.text)),
            What::DropTopic { .. } => self.say("drop-topic", &[]),
            What::Note(note) if note.lesson => self.say("lesson", &text(&note.text)),
            What::Note(note) => self.say("note", &text(&note.text)),
            What::DropNote { .. } => self.say("drop-note", &[]),
            What::Link(link) if link.title.is_empty() => self.say("link", &text(&link.address)),
            What::Link(link) => self.say("link", &text(&link.title)),
            What::DropLink { .. } => self.say("drop-link", &[]),
            What::Participant(_)
            | What::DropParticipant { .. }
            | What::Arrange(_)
            | What::Board { .. }
            | What::Ballot(_)
            | What::DropBallot { .. }
            | What::Meeting(_)
            | What::DropMeeting { .. }
            | What::Weigh { .. }
            | What::Score { .. } => self.locale.gathering(self.method, self.session, what),
            What::Draw(_)
            | What::DropModel { .. }
            | What::Basis { .. }
            | What::Need(_)
            | What::DropNeed { .. }
            | What::Alternative(_)
            | What::DropAlternative { .. }
            | What::Schedule(_)
            | What::Baseline(_)
            | What::DropBaseline { .. }
            | What::Duty(_)
            | What::DropDuty { .. }
            | What::Indicator(_)
            | What::DropIndicator { .. }
            | What::Judge { .. } => self.locale.analysing(self.session, what),
            What::Borrow(loan) => self.locale.borrowing(loan),
            What::Confirm { subject, by } => {
                let person = self.locale.person(self.method, &by.by);
                self.locale.confirming(&self.item(subject), &person)
            }
            What::DropParked { .. } => self.say("drop-parked", &[]),
            What::Upgrade(upgraded) => {
                let version = [("version", upgraded.method.version.clone())];
                self.say("upgrade", &version)
            }
            What::Restore(restored) => self.restored(restored),
            What::Join(joined) => self.joined(joined),
            What::Undo { of } => self.again("undo", *of),
            What::Redo { of } => self.again("redo", *of),
        }
    }

    fn joined(&self, joined: &Joined) -> String {
        let changes = joined.lines.iter().map(|line| line.changes.len()).sum();
        let copy = if joined.title == self.session.state.title {
            self.locale.text("session-history-join-copy")
        } else {
            let title = (&joined.title).into();
            self.locale.say("common-quoted", &[("text", title)])
        };
        let arguments: [(&str, Argument); 3] = [
            ("copy", copy.into()),
            ("count", usize::into(changes)),
            ("settled", joined.settled.len().into()),
        ];
        self.locale.say("session-history-join", &arguments)
    }

    fn detail(&self, detail: &Detail) -> String {
        match detail {
            Detail::Title(title) => self.say("title", &[("title", title.clone())]),
            Detail::Organisation(name) => self.say("organisation", &[("name", name.clone())]),
            Detail::Facilitator(name) => self.say("facilitator", &[("name", name.clone())]),
            Detail::Rules(rules) => {
                let name = self
                    .method
                    .rule_sets
                    .iter()
                    .find(|known| known.id == *rules)
                    .map_or_else(|| rules.to_string(), |known| known.name.clone());
                self.say("rules", &[("name", name)])
            }
            Detail::Method(method) => {
                let arguments = [
                    ("name", method.id.clone()),
                    ("version", method.version.clone()),
                ];
                self.say("method", &arguments)
            }
            Detail::Languages(languages) => {
                let list = self.locale.languages(self.method, languages);
                self.say("languages", &[("list", list)])
            }
        }
    }

    fn because(&self, key: &str, arguments: &[(&str, String)], reason: &str) -> String {
        if reason.trim().is_empty() {
            return self.say(key, arguments);
        }
        let mut arguments = arguments.to_vec();
        arguments.push(("reason", reason.to_owned()));
        self.say(&format!("{key}-because"), &arguments)
    }

    /// Tells of a moment that the session was set back to.
    fn restored(&self, restored: &Restored) -> String {
        let history = self.session.history();
        let is_it = |change: &&Change| Some(change.stamp.id) == restored.as_of;
        match history.iter().find(is_it) {
            Some(change) => {
                let moment = self.locale.moment(change.stamp.at, self.zone);
                self.say("restore-as-of", &[("moment", moment)])
            }
            None => self.say("restore", &[]),
        }
    }

    /// Tells of a change that was undone or brought back.
    fn again(&self, key: &str, id: Uuid) -> String {
        let history = self.session.history();
        match history.iter().find(|change| change.stamp.id == id) {
            Some(change) => self.say(key, &[("what", self.what(&change.what))]),
            None => self.say(&format!("{key}-forgotten"), &[]),
        }
    }

    fn service(&self, id: &str) -> String {
        self.session
            .service(id)
            .map_or_else(|| id.to_owned(), |service| service.name.clone())
    }

    fn item(&self, subject: &Subject) -> String {
        self.locale.subject(self.method, self.session, subject)
    }

    fn value(&self, subject: &Subject, value: &Value) -> String {
        let known = || self.method.item(subject.item.as_str());
        let now = || {
            self.method
                .item(self.method.item_now("", &subject.item).as_str())
        };
        known()
            .or_else(now)
            .map(|item| self.locale.brief(self.method, item, value))
            .unwrap_or_default()
    }
}
