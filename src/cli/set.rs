//! `diemo set`: answers an item, or proposes or takes a decision.

use clap::ArgMatches;
use uuid::Uuid;

use super::Outcome;
use super::alteration::alter;
use super::desk::{Desk, Work, flag, long_text, text};
use super::failure::{Code, Failure};
use crate::method::{Item, Method, Person};
use crate::route::{self, Route};
use crate::session::{Decided, Refusal, Status, Subject, What};
use crate::store::Access;

/// Makes one change, or shows what it would bring about.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let written = long_text(arguments, "answer");
    let parts = written.split_once('=');
    let Some((target, typed)) = parts.filter(|(target, _)| !target.trim().is_empty()) else {
        return Err(desk.failure(
            Code::Usage,
            "cli-set-no-sign",
            &[("found", (&written).into())],
        ));
    };
    let access = if flag(arguments, "dry-run") {
        Access::Read
    } else {
        Access::Write
    };
    let work = desk.open(arguments, access)?;
    let route = Route::of(&work.method, &work.session);
    let subject = desk.subject(&work, &route, target)?;
    let setting = Setting {
        desk,
        arguments,
        work: &work,
        route: &route,
        subject,
    };
    let what = setting.what(typed.trim())?;
    let change = desk.change(&work.session.state.facilitator, what);
    alter(desk, arguments, work, change)
}

struct Setting<'s> {
    desk: &'s Desk<'s>,
    arguments: &'s ArgMatches,
    work: &'s Work,
    route: &'s Route,
    subject: Subject,
}

impl Setting<'_> {
    fn what(&self, typed: &str) -> Result<What, Failure> {
        let Some(item) = self.work.method.item(self.subject.item.as_str()) else {
            let item = self.subject.item.to_string();
            let refusal = Refusal::UnknownItem {
                item,
                nearest: None,
            };
            return Err(self.desk.refused(&self.work.method, &refusal));
        };
        if item.is_decision() {
            self.decision(item, typed)
        } else {
            self.answer(item, typed)
        }
    }

    fn answer(&self, item: &Item, typed: &str) -> Result<What, Failure> {
        let beside = ["reason", "by", "legal"];
        if beside.iter().any(|name| self.arguments.contains_id(name)) {
            let arguments = [("item", item.label().into())];
            return Err(self
                .desk
                .failure(Code::Usage, "cli-set-only-decision", &arguments));
        }
        let value = if typed.is_empty() {
            None
        } else {
            Some(self.value(item, typed)?)
        };
        let what = What::Answer {
            subject: self.subject.clone(),
            value,
        };
        // To say what was borrowed is to confirm it.
        let state = &self.work.session.state;
        let person = || self.desk.person(&state.facilitator);
        Ok(state.confirming(what, person, self.desk.today()))
    }

    fn decision(&self, item: &Item, typed: &str) -> Result<What, Failure> {
        let by = self.desk.decider(&self.work.method, self.arguments)?;
        if typed.is_empty() {
            return Ok(self.taken_back());
        }
        let decided = Decided {
            id: Uuid::now_v7(),
            subject: self.subject.clone(),
            value: self.value(item, typed)?,
            reason: long_text(self.arguments, "reason"),
            legal_basis: long_text(self.arguments, "legal"),
            alternatives: String::new(),
            by,
            date: self.desk.today(),
            valid_until: None,
            review_date: None,
            overrides: Vec::new(),
            idea: None,
            ballot: None,
            weighed: None,
            heeded: Vec::new(),
        };
        let decided = route::decide(&self.work.method, &self.work.session, self.route, decided);
        Ok(What::Decide(decided))
    }

    /// Returns how a decision is taken back: a proposal is withdrawn, and what is decided is taken up again.
    fn taken_back(&self) -> What {
        let standing = self.work.session.state.standing(&self.subject);
        let subject = self.subject.clone();
        match standing.map(|record| record.status) {
            Some(Status::Decided) if self.work.session.state.proposal(&subject).is_none() => {
                What::Reopen {
                    subject,
                    reason: long_text(self.arguments, "reason"),
                }
            }
            _ => What::Withdraw { subject },
        }
    }

    fn value(&self, item: &Item, typed: &str) -> Result<crate::method::Value, Failure> {
        let locale = self.desk.locale;
        let rules = &self.work.session.state.rules;
        locale
            .read(&self.work.method, item, rules, typed)
            .map_err(|misread| {
                let mut said = locale.misread(&misread);
                let arguments = [
                    ("item", item.label().into()),
                    ("sentence", said.sentence.into()),
                ];
                said.sentence = locale.say("cli-set-misread", &arguments);
                Failure::new(Code::Refused, said)
            })
    }
}

impl Desk<'_> {
    /// Returns who is named as the one who decides, with the role; none where nobody is.
    pub fn decider(
        &self,
        method: &Method,
        arguments: &ArgMatches,
    ) -> Result<Option<Person>, Failure> {
        if !arguments.contains_id("by") {
            return Ok(None);
        }
        let typed = text(arguments, "by");
        let person = self.locale.read_person(method, &typed).ok();
        if let Some(person) = person.filter(|person| !person.role.is_empty()) {
            return Ok(Some(person));
        }
        let arguments = [("found", typed.into())];
        Err(self.failure(Code::Usage, "cli-set-by", &arguments))
    }
}
