//! What a form stands for once it is filled in: a value, a decision, and the change that makes it so.

use super::{Purpose, State};
use crate::method::{AnswerType, Person, Value};
use crate::route::decide;
use crate::session::{Decided, Draft, Link, Record, Refusal, Service, Status, What};
use crate::tui::app::Context;
use crate::tui::layers::Request;
use crate::tui::layers::workshop::part::Input;
use crate::tui::layers::workshop::{Edited, NO_ID, refused, supposed};
use crate::tui::notice::Notice;

impl State {
    /// Makes the change that the form stands for, and closes it.
    pub(super) fn finish(&mut self, context: &Context<'_>) -> Edited {
        let change = match self.purpose {
            Purpose::Answer => self.value(context).map(|value| {
                let subject = self.subject.clone().expect("an answer has a subject");
                Some(What::Answer { subject, value })
            }),
            Purpose::Decide => self.decided(context).map(|decided| {
                decided
                    .filter(|decided| !self.stands_already(decided, context))
                    .map(What::Decide)
            }),
            Purpose::Mark => Ok(self.marked()),
            Purpose::Link => Ok(self.linked()),
            Purpose::Service => Ok(self.new_service(context)),
        };
        let change = change.and_then(|change| {
            let notice = change.as_ref().and_then(|what| refused(what, context));
            notice.map_or(Ok(change), Err)
        });
        match change {
            Err(notice) => Edited::Going(vec![Request::Say(notice)]),
            Ok(change) => {
                let drafts = self.parts.iter().map(|part| self.let_go(part.name));
                let mut requests: Vec<Request> = drafts.collect();
                requests.extend(change.map(|what| Request::Make(Box::new(what))));
                Edited::Closed(requests)
            }
        }
    }

    /// A draft of no text is let go.
    fn let_go(&self, name: &'static str) -> Request {
        Request::Draft(Draft {
            subject: self.subject.clone(),
            field: name.to_owned(),
            text: String::new(),
        })
    }

    /// Returns the value as it is filled in; none where nothing is.
    pub(super) fn value(&self, context: &Context<'_>) -> Result<Option<Value>, Notice> {
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
                    .map_err(|misread| Notice::said(context.locale.misread(&misread)))
            }
        }
    }

    /// Returns the decision as it is filled in; none where nothing is chosen.
    fn decided(&self, context: &Context<'_>) -> Result<Option<Decided>, Notice> {
        let Some(value) = self.value(context)? else {
            return Ok(None);
        };
        let (Some(subject), Some(desk)) = (self.subject.clone(), context.desk) else {
            return Ok(None);
        };
        let date = |name: &str| {
            let text = self.part(name);
            if text.is_empty() {
                return Ok(None);
            }
            let read = context.locale.read_date(&text);
            read.map(Some)
                .map_err(|misread| Notice::said(context.locale.misread(&misread)))
        };
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
        };
        Ok(Some(decide(context.method, &desk.route, decided)))
    }

    /// Returns who answers for the decision; a role alone is nobody.
    fn decider(&self, context: &Context<'_>) -> Option<Person> {
        let written = self.part("by");
        let mut person = context.locale.read_person(context.method, &written).ok()?;
        if person.role.is_empty() {
            let usual = self.item(context)?.decider.as_ref();
            person.role = usual.map(ToString::to_string).unwrap_or_default();
        }
        Some(person)
    }

    /// Returns what proposes the chosen option, unless it stands already; going against a rule waits for a decider.
    pub(super) fn proposed(&self, context: &Context<'_>) -> Result<Option<Request>, Notice> {
        let (Some(decided), Some(desk)) = (self.decided(context)?, context.desk) else {
            return Ok(None);
        };
        let record = self.record(context);
        if record.is_some_and(|record| record.value == decided.value) {
            return Ok(None);
        }
        let what = What::Decide(Decided {
            by: None,
            overrides: Vec::new(),
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
                && record.reason == decided.reason
                && record.legal_basis == decided.legal_basis
                && record.alternatives == decided.alternatives
                && record.by == decided.by
                && record.valid_until == decided.valid_until
                && record.review_date == decided.review_date
                && record.status != Status::Reopened
        })
    }

    fn marked(&self) -> Option<What> {
        let subject = self.subject.clone()?;
        Some(What::Mark {
            subject,
            mark: self.chosen_mark()?,
            reason: self.part("mark-reason"),
        })
    }

    fn linked(&self) -> Option<What> {
        let address = self.part("link");
        let link = Link {
            id: NO_ID,
            address,
            title: self.part("link-title"),
            subject: self.subject.clone(),
        };
        (!link.address.is_empty()).then_some(What::Link(link))
    }

    fn new_service(&self, context: &Context<'_>) -> Option<What> {
        let name = self.part("service");
        let session = &context.desk?.session;
        let slug = crate::store::slug(&name);
        let numbered = (2..).map(|number| format!("{slug}-{number}"));
        let id = std::iter::once(slug.clone())
            .chain(numbered)
            .find(|id| session.service(id).is_none())?;
        (!name.is_empty()).then(|| {
            What::AddService(Service {
                id: id.as_str().into(),
                name,
                dropped: false,
            })
        })
    }

    /// Returns what is written in the field of a name.
    fn part(&self, name: &str) -> String {
        let part = self.parts.iter().find(|part| part.name == name);
        part.map(|part| part.text().trim().to_owned())
            .unwrap_or_default()
    }
}
