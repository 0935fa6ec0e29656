//! What a form stands for once it is filled in: a value, a decision, and the change that makes it so.

use super::{Purpose, State};
use crate::costs::Weighed;
use crate::locale::Misread;
use crate::method::{AnswerType, Item, Person, Value};
use crate::route::decide;
use crate::session::{Decided, Draft, Link, Mark, Record, Refusal, Service, Status, What};
use crate::tui::app::Context;
use crate::tui::layers::Request;
use crate::tui::layers::workshop::part::Input;
use crate::tui::layers::workshop::{Edited, NO_ID, refused, supposed};
use crate::tui::notice::Notice;

/// The name of the field that is wrong, and what to say of it.
type Fault = (&'static str, Notice);

impl State {
    /// Ends the form from any field.
    pub(super) fn save(&mut self, context: &Context<'_>) -> Edited {
        if let Some(notice) = self.choose(context) {
            return Edited::Going(vec![Request::Say(notice)]);
        }
        self.finish(context)
    }

    /// Makes the change that the form stands for, and closes it; a field that is wrong gets the cursor instead.
    pub(super) fn finish(&mut self, context: &Context<'_>) -> Edited {
        match self.change(context) {
            Err((name, notice)) => {
                self.enter_named(name);
                Edited::Going(vec![Request::Say(notice)])
            }
            Ok(change) => {
                let drafts = self.parts.iter().map(|part| self.let_go(part.name));
                let mut requests: Vec<Request> = drafts.collect();
                requests.extend(change.map(|what| Request::Make(Box::new(what))));
                if self.purpose == Purpose::Decide && self.part("by").is_empty() {
                    let said = context.locale.text("notice-only-proposed");
                    requests.push(Request::Say(Notice::info(said)));
                }
                Edited::Closed(requests)
            }
        }
    }

    /// Returns the change that the form stands for; none where all is as it was.
    fn change(&self, context: &Context<'_>) -> Result<Option<What>, Fault> {
        let change = match self.purpose {
            Purpose::Answer => {
                let value = self.value(context)?;
                let subject = self.subject.clone().expect("an answer has a subject");
                Some(What::Answer { subject, value })
            }
            Purpose::Decide => {
                let Some(decided) = self.decided(context)? else {
                    let notice = context.locale.text("workshop-form-choose-first");
                    return Err((self.parts[0].name, Notice::warning(notice)));
                };
                let stands = self.stands_already(&decided, context);
                (!stands).then_some(What::Decide(decided))
            }
            Purpose::Mark => self.marked(context),
            Purpose::Link => self.linked(),
            Purpose::Service => self.new_service(context),
        };
        match change.as_ref().and_then(|what| refused(what, context)) {
            Some((refusal, notice)) => Err((self.at_fault(&refusal), notice)),
            None => Ok(change),
        }
    }

    /// Returns the field that a refusal is about.
    fn at_fault(&self, refusal: &Refusal) -> &'static str {
        match refusal {
            Refusal::ReasonNeeded { .. } => "mark-reason",
            Refusal::OverrideNeeds { .. } if self.part("reason").is_empty() => "reason",
            Refusal::OverrideNeeds { .. } if self.part("role").is_empty() => "role",
            Refusal::OverrideNeeds { .. } => "by",
            _ => self.parts[0].name,
        }
    }

    /// Says what is wrong with a field, and with which.
    fn misread(&self, name: &'static str, misread: &Misread, context: &Context<'_>) -> Fault {
        let part = self.parts.iter().find(|part| part.name == name);
        let item = self.item(context).filter(|_| name == "value");
        let label = item
            .map(Item::label)
            .or(part.map(|part| part.label.as_str()));
        let mut said = context.locale.misread(&misread.clone().for_screen());
        said.sentence = context.locale.say(
            "workshop-form-field-wrong",
            &[
                ("field", label.unwrap_or_default().into()),
                ("sentence", said.sentence.as_str().into()),
            ],
        );
        (name, Notice::said(said))
    }

    /// A draft of no text is let go.
    pub(super) fn let_go(&self, name: &'static str) -> Request {
        Request::Draft(Draft {
            subject: self.subject.clone(),
            field: name.to_owned(),
            text: String::new(),
        })
    }

    /// Returns the value as it is filled in; none where nothing is.
    pub(super) fn value(&self, context: &Context<'_>) -> Result<Option<Value>, Fault> {
        let (Some(item), Some(desk)) = (self.item(context), context.desk) else {
            return Ok(None);
        };
        match &self.parts[0].input {
            Input::Options(options) => Ok(options.answer(item).filter(|value| !value.is_empty())),
            Input::Text(field) => {
                let text = field.text();
                if text.trim().is_empty() {
                    return Ok(None);
                }
                if matches!(item.answer, AnswerType::ShortText | AnswerType::LongText) {
                    return Ok(Some(Value::Text(text)));
                }
                let rules = &desk.session.state.rules;
                let read = context.locale.read(context.method, item, rules, &text);
                read.map(Some)
                    .map_err(|misread| self.misread("value", &misread, context))
            }
        }
    }

    /// Returns the decision as it is filled in; none where nothing is chosen.
    fn decided(&self, context: &Context<'_>) -> Result<Option<Decided>, Fault> {
        let Some(value) = self.value(context)? else {
            return Ok(None);
        };
        let (Some(subject), Some(desk)) = (self.subject.clone(), context.desk) else {
            return Ok(None);
        };
        let date = |name| {
            let text = self.part(name);
            if text.is_empty() {
                return Ok(None);
            }
            let read = context.locale.read_date(&text);
            read.map(Some)
                .map_err(|misread| self.misread(name, &misread, context))
        };
        let weighed = self.weighed(&value, context);
        let decided = Decided {
            id: NO_ID,
            subject,
            value,
            reason: self.part("reason"),
            legal_basis: self.part("basis"),
            alternatives: self.part("alternatives"),
            by: self.decider(context),
            date: context.today,
            valid_until: date("valid-until")?,
            review_date: date("review-date")?,
            overrides: Vec::new(),
            idea: self.rests.idea,
            ballot: self.rests.ballot,
            weighed: weighed.map(Box::new),
            heeded: Vec::new(),
        };
        Ok(Some(decide(
            context.method,
            &desk.session,
            &desk.route,
            decided,
        )))
    }

    /// Returns the figures with the alternative that the form was opened for, or that the record chose before; none where
    /// something else is decided than what the alternative fits.
    fn weighed(&self, value: &Value, context: &Context<'_>) -> Option<Weighed> {
        let now = self.entry(context)?.weighed.as_deref()?;
        let asked = self.rests.choice.as_ref().filter(|choice| {
            let mut chosen = value.chosen().iter();
            chosen.any(|option| choice.options.contains(option))
        });
        let before = self.record(context).filter(|record| record.value == *value);
        let before = before.and_then(Record::choice);
        let chosen = asked.map(|choice| choice.alternative).or(before)?;
        now.estimate(chosen).map(|_| Weighed {
            chosen: Some(chosen),
            ..now.clone()
        })
    }

    /// Returns who answers for the decision; a role alone is nobody.
    fn decider(&self, context: &Context<'_>) -> Option<Person> {
        let (role, name) = (self.part("role"), self.part("by"));
        // A role that is written before the name counts, too.
        let written = if name.contains(':') {
            name
        } else {
            format!("{role}:{name}")
        };
        context.locale.read_person(context.method, &written).ok()
    }

    /// Returns what proposes the chosen option, unless it stands already; going against a rule waits for a decider.
    pub(super) fn proposed(&self, context: &Context<'_>) -> Result<Option<Request>, Notice> {
        let decided = self.decided(context).map_err(|(_, notice)| notice)?;
        let (Some(decided), Some(desk)) = (decided, context.desk) else {
            return Ok(None);
        };
        let record = self.record(context);
        let is_same =
            |record: &Record| record.value == decided.value && record.choice() == decided.choice();
        if record.is_some_and(is_same) {
            return Ok(None);
        }
        let what = What::Decide(Decided {
            by: None,
            overrides: Vec::new(),
            heeded: Vec::new(),
            ..decided
        });
        let change = supposed(what, context);
        let Err(refusal) = crate::route::admit(context.method, &desk.session, &change) else {
            return Ok(Some(Request::Make(Box::new(change.what))));
        };
        let notice = Notice::said(context.locale.refusal(context.method, &refusal));
        match refusal {
            Refusal::OverrideNeeds { .. } => Ok(Some(Request::Say(notice))),
            _ => Err(notice),
        }
    }

    pub(super) fn record<'c>(&self, context: &Context<'c>) -> Option<&'c Record> {
        let state = &context.desk?.session.state;
        let subject = self.subject.as_ref()?;
        state.proposal(subject).or_else(|| state.standing(subject))
    }

    fn stands_already(&self, decided: &Decided, context: &Context<'_>) -> bool {
        self.record(context).is_some_and(|record| {
            record.value == decided.value
                && record.choice() == decided.choice()
                && record.reason == decided.reason
                && record.legal_basis == decided.legal_basis
                && record.alternatives == decided.alternatives
                && record.by == decided.by
                && record.valid_until == decided.valid_until
                && record.review_date == decided.review_date
                && record.status != Status::Reopened
                && (decided.idea.is_none() || record.idea == decided.idea)
                && (decided.ballot.is_none() || record.ballot == decided.ballot)
        })
    }

    fn marked(&self, context: &Context<'_>) -> Option<What> {
        let (subject, entry) = (self.subject.clone()?, self.entry(context)?);
        let (mark, reason) = (self.chosen_mark()?, self.part("mark-reason"));
        let answer = context.desk?.session.state.answers.get(&subject);
        let before = answer.map_or("", |answer| answer.reason.as_str());
        let same = entry.mark == mark && before == reason;
        // Why it was not for us is no reason to be unsure.
        let kept = mark == entry.mark || mark == Mark::NotForUs || reason != before;
        let reason = if kept { reason } else { String::new() };
        (!same).then_some(What::Mark {
            subject,
            mark,
            reason,
        })
    }

    fn linked(&self) -> Option<What> {
        let link = Link {
            id: NO_ID,
            address: self.part("link"),
            title: self.part("link-title"),
            subject: self.subject.clone(),
        };
        let written = !(link.address.is_empty() && link.title.is_empty());
        written.then_some(What::Link(link))
    }

    fn new_service(&self, context: &Context<'_>) -> Option<What> {
        let name = self.part("service");
        let session = &context.desk?.session;
        let id = crate::store::fresh(&name, |id| session.service(id).is_some());
        (!name.is_empty()).then(|| {
            What::AddService(Service {
                id: id.as_str().into(),
                name,
                dropped: false,
                idea: None,
            })
        })
    }

    /// Returns what is written in the field of a name.
    pub(super) fn part(&self, name: &str) -> String {
        let part = self.parts.iter().find(|part| part.name == name);
        part.map(|part| part.text().trim().to_owned())
            .unwrap_or_default()
    }
}
