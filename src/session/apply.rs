//! What each change does to the state.

use uuid::Uuid;

use super::answer::{Answer, Mark, Subject};
use super::borrowed::Confirmed;
use super::change::{Beginning, Decided, Detail, What};
use super::record::{Record, Status};
use super::{Refusal, Service, State, bounds};
use crate::board::Weighing;
use crate::costs::Costs;
use crate::method::{ServiceId, Value};
use crate::plan::Plan;

/// The longest text one answer may hold, in bytes.
pub(super) const LONGEST_TEXT: usize = 1 << 20;

impl State {
    /// Returns the state that a session begins with.
    pub(super) fn begin(beginning: &Beginning) -> Result<Self, Refusal> {
        if beginning.title.trim().is_empty() {
            return Err(Refusal::Empty { what: "title" });
        }
        Ok(Self {
            title: beginning.title.clone(),
            organisation: beginning.organisation.clone(),
            facilitator: beginning.facilitator.clone(),
            rules: beginning.rules.clone(),
            method: beginning.method.clone(),
            languages: std::collections::BTreeMap::new(),
            services: beginning.services.clone(),
            answers: std::collections::BTreeMap::new(),
            decisions: Vec::new(),
            actions: Vec::new(),
            topics: Vec::new(),
            notes: Vec::new(),
            links: Vec::new(),
            parked: Vec::new(),
            participants: Vec::new(),
            ideas: Vec::new(),
            groups: Vec::new(),
            boards: std::collections::BTreeMap::new(),
            ballots: Vec::new(),
            meetings: Vec::new(),
            weighing: Weighing::default(),
            processes: std::collections::BTreeMap::new(),
            costs: Costs::default(),
            plan: Plan::default(),
        })
    }

    /// Alters the state; undo and redo are the session's own.
    pub(super) fn apply(&mut self, what: &What) -> Result<(), Refusal> {
        match what {
            What::Begin(_) => return Err(Refusal::BegunBefore),
            What::Undo { .. } => return Err(Refusal::NothingToUndo),
            What::Redo { .. } => return Err(Refusal::NothingToRedo),
            What::Revise(detail) => self.revise(detail)?,
            What::AddService(service) => self.add_service(service)?,
            What::RenameService { service, name } => {
                not_empty(name, "name")?;
                name.clone_into(&mut self.service_mut(service)?.name);
            }
            What::DropService { service, dropped } => self.service_mut(service)?.dropped = *dropped,
            What::Answer { subject, value } => self.answer(subject, value.as_ref())?,
            What::Mark {
                subject,
                mark,
                reason,
            } => self.mark_as(subject, *mark, reason)?,
            What::Decide(decided) => self.decide(decided)?,
            What::Reopen { subject, reason } => self.reopen(subject, reason)?,
            What::Withdraw { subject } => self.withdraw(subject)?,
            What::Action(action) => {
                not_empty(&action.text, "action")?;
                put(&mut self.actions, action, |action| action.id);
            }
            What::DropAction { id } => take(&mut self.actions, |action| action.id == *id)?,
            What::Topic(topic) => {
                not_empty(&topic.text, "topic")?;
                put(&mut self.topics, topic, |topic| topic.id);
            }
            What::DropTopic { id } => take(&mut self.topics, |topic| topic.id == *id)?,
            What::Note(note) => {
                not_empty(&note.text, "note")?;
                put(&mut self.notes, note, |note| note.id);
            }
            What::DropNote { id } => take(&mut self.notes, |note| note.id == *id)?,
            What::Link(link) => {
                not_empty(&link.address, "link")?;
                put(&mut self.links, link, |link| link.id);
            }
            What::DropLink { id } => take(&mut self.links, |link| link.id == *id)?,
            What::Participant(participant) => {
                not_empty(&participant.name, "participant")?;
                put(&mut self.participants, participant, |one| one.id);
            }
            What::DropParticipant { id } => take(&mut self.participants, |one| one.id == *id)?,
            What::Arrange(arranged) => self.arrange(arranged)?,
            What::Board { board, as_it_is } => self.work_on(board, as_it_is)?,
            What::Ballot(ballot) => self.ask(ballot)?,
            What::DropBallot { id } => take(&mut self.ballots, |ballot| ballot.id == *id)?,
            What::Meeting(meeting) => self.meet(meeting)?,
            What::DropMeeting { id } => take(&mut self.meetings, |meeting| meeting.id == *id)?,
            What::Weigh { criterion, weight } => self.weigh(criterion, *weight),
            What::Score {
                service,
                criterion,
                score,
            } => self.score(service, criterion, *score)?,
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
            | What::Judge { .. } => self.analyse(what)?,
            What::Borrow(loan) => self.borrow(loan)?,
            What::Confirm { subject, by } => self.confirm(subject, by)?,
            What::DropParked { id } => take(&mut self.parked, |parked| parked.id == *id)?,
            What::Upgrade(upgraded) => self.upgrade(upgraded)?,
            What::Restore(restored) => self.clone_from(&restored.state),
            What::Join(joined) => self.clone_from(&joined.state),
        }
        Ok(())
    }

    /// Alters the state, where it has room for it.
    pub(super) fn take_in(&mut self, what: &What) -> Result<(), Refusal> {
        bounds::has_room(self, what)?;
        self.apply(what)
    }

    fn revise(&mut self, detail: &Detail) -> Result<(), Refusal> {
        match detail {
            Detail::Title(title) => {
                not_empty(title, "title")?;
                self.title.clone_from(title);
            }
            Detail::Organisation(name) => self.organisation.clone_from(name),
            Detail::Facilitator(name) => self.facilitator.clone_from(name),
            Detail::Rules(rules) => self.rules.clone_from(rules),
            Detail::Method(method) => self.method.clone_from(method),
            Detail::Languages(languages) => self.languages.clone_from(languages),
        }
        Ok(())
    }

    fn add_service(&mut self, service: &Service) -> Result<(), Refusal> {
        not_empty(&service.name, "service")?;
        if self.services.iter().any(|other| other.id == service.id) {
            return Err(Refusal::ServiceExists {
                service: service.name.clone(),
            });
        }
        self.services.push(service.clone());
        Ok(())
    }

    pub(super) fn service_mut(&mut self, id: &ServiceId) -> Result<&mut Service, Refusal> {
        self.services
            .iter_mut()
            .find(|service| service.id == *id)
            .ok_or_else(|| Refusal::UnknownService {
                service: id.to_string(),
                nearest: None,
            })
    }

    /// Checks that the service of a subject is one of the session's.
    pub(super) fn known(&self, subject: &Subject) -> Result<(), Refusal> {
        match &subject.service {
            Some(service) if !self.services.iter().any(|known| known.id == *service) => {
                Err(Refusal::UnknownService {
                    service: service.to_string(),
                    nearest: None,
                })
            }
            _ => Ok(()),
        }
    }

    fn answer(&mut self, subject: &Subject, value: Option<&Value>) -> Result<(), Refusal> {
        self.known(subject)?;
        match value.filter(|value| !value.is_empty()) {
            Some(value) => {
                if let Value::Text(text) = value
                    && text.len() > LONGEST_TEXT
                {
                    return Err(Refusal::TooLong {
                        limit: LONGEST_TEXT,
                    });
                }
                let answer = Answer {
                    mark: Mark::Answered,
                    value: Some(value.clone()),
                    reason: String::new(),
                    borrowed: None,
                };
                self.answers.insert(subject.clone(), answer);
            }
            None => {
                self.answers.remove(subject);
            }
        }
        Ok(())
    }

    fn mark_as(&mut self, subject: &Subject, mark: Mark, reason: &str) -> Result<(), Refusal> {
        self.known(subject)?;
        if mark == Mark::NotForUs && reason.trim().is_empty() {
            return Err(Refusal::ReasonNeeded {
                item: subject.item.to_string(),
            });
        }
        let value = self
            .answers
            .get(subject)
            .and_then(|answer| answer.value.clone());
        let borrowed = self
            .answers
            .get(subject)
            .and_then(|answer| answer.borrowed.clone());
        let nothing_said = value.is_none() && reason.is_empty();
        if nothing_said && matches!(mark, Mark::Open | Mark::Answered) {
            self.answers.remove(subject);
        } else {
            self.answers.insert(
                subject.clone(),
                Answer {
                    mark,
                    value,
                    reason: reason.to_owned(),
                    borrowed,
                },
            );
        }
        Ok(())
    }

    fn decide(&mut self, decided: &Decided) -> Result<(), Refusal> {
        self.known(&decided.subject)?;
        let status = if decided.by.is_some() {
            Status::Decided
        } else {
            Status::Proposed
        };
        let taken = decided.by.as_ref().map(|by| Confirmed {
            by: by.clone(),
            date: decided.date,
        });
        let borrowed = self.origin(&decided.subject, &decided.value, taken);
        let mut replaces = None;
        if status == Status::Decided {
            for record in self
                .decisions
                .iter_mut()
                .filter(|record| record.subject == decided.subject)
            {
                if record.status.holds() {
                    record.status = Status::Replaced;
                    replaces = Some(record.id);
                }
            }
        }
        // A proposal is nobody's word yet, so another one takes its place.
        self.decisions.retain(|record| {
            record.subject != decided.subject || record.status != Status::Proposed
        });
        self.answers.remove(&decided.subject);
        self.decisions.push(Record {
            id: decided.id,
            subject: decided.subject.clone(),
            value: decided.value.clone(),
            status,
            reason: decided.reason.clone(),
            legal_basis: decided.legal_basis.clone(),
            alternatives: decided.alternatives.clone(),
            by: decided.by.clone(),
            date: decided.date,
            valid_until: decided.valid_until,
            review_date: decided.review_date,
            overrides: decided.overrides.clone(),
            weighed: decided.weighed.as_deref().cloned(),
            heeded: decided.heeded.clone(),
            replaces,
            borrowed,
            idea: decided.idea,
            ballot: decided.ballot,
        });
        Ok(())
    }

    fn reopen(&mut self, subject: &Subject, reason: &str) -> Result<(), Refusal> {
        let record = self
            .decisions
            .iter_mut()
            .rev()
            .find(|record| record.subject == *subject && record.status == Status::Decided)
            .ok_or_else(|| Refusal::NothingDecided {
                subject: subject.clone(),
            })?;
        record.status = Status::Reopened;
        if !reason.trim().is_empty() {
            let mark = self
                .answers
                .get(subject)
                .map_or(Mark::Answered, |answer| answer.mark);
            let answer = Answer {
                mark,
                value: None,
                reason: reason.to_owned(),
                borrowed: None,
            };
            self.answers.insert(subject.clone(), answer);
        }
        Ok(())
    }

    fn withdraw(&mut self, subject: &Subject) -> Result<(), Refusal> {
        let before = self.decisions.len();
        self.decisions
            .retain(|record| record.subject != *subject || record.status != Status::Proposed);
        if self.decisions.len() == before {
            return Err(Refusal::NoProposal {
                subject: subject.clone(),
            });
        }
        Ok(())
    }
}

pub(super) fn not_empty(text: &str, what: &'static str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        Err(Refusal::Empty { what })
    } else if text.len() > LONGEST_TEXT {
        Err(Refusal::TooLong {
            limit: LONGEST_TEXT,
        })
    } else {
        Ok(())
    }
}

/// Adds an entry, or replaces the one of the same id where it stands.
pub(super) fn put<T: Clone>(entries: &mut Vec<T>, entry: &T, id: impl Fn(&T) -> Uuid) {
    match entries.iter_mut().find(|other| id(other) == id(entry)) {
        Some(other) => other.clone_from(entry),
        None => entries.push(entry.clone()),
    }
}

pub(super) fn take<T>(entries: &mut Vec<T>, is_it: impl Fn(&T) -> bool) -> Result<(), Refusal> {
    let position = entries
        .iter()
        .position(is_it)
        .ok_or(Refusal::UnknownRecord)?;
    entries.remove(position);
    Ok(())
}
