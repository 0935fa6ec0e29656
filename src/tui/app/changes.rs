//! How the open session is altered, and how that is taken back.

use uuid::Uuid;

use super::{App, context};
use crate::method::Person;
use crate::route::{Consequence, Route};
use crate::session::{Beginning, Change, MethodVersion, Service, Stamp, What};
use crate::tui::effect::Effect;
use crate::tui::layers::{self, Layer};
use crate::tui::notice::Notice;

impl App {
    /// Begins a session for a service, or for a topic where the method asks nothing of services.
    pub(super) fn begin(&mut self, answers: layers::new::Answers) -> Effect {
        let at = self.now.at;
        let service = self.method.is_about_services().then(|| Service {
            id: crate::store::fresh(&answers.service, |_| false).into(),
            name: answers.service.clone(),
            dropped: false,
            idea: None,
        });
        let beginning = Beginning {
            session: (self.now.identity)(at),
            title: answers.service,
            organisation: answers.organisation,
            facilitator: answers.facilitator.clone(),
            rules: answers.rules,
            method: MethodVersion::of(&self.method),
            services: Vec::from_iter(service),
        };
        let by = if answers.facilitator.is_empty() {
            self.person.clone()
        } else {
            answers.facilitator
        };
        let stamp = Stamp {
            id: (self.now.identity)(at),
            at,
            by,
        };
        Effect::Begin(Box::new(Change {
            stamp,
            what: What::Begin(beginning),
        }))
    }

    /// Makes a change: it is admitted, applied, shown, and on its way to the disk.
    pub(super) fn make(&mut self, mut what: What) -> Vec<Effect> {
        let Some(desk) = &mut self.desk else {
            return Vec::new();
        };
        if !desk.may_write {
            self.notice = Some(desk.only_reads(&self.locale));
            return Vec::new();
        }
        let at = self.now.at;
        let facilitator = &desk.session.state.facilitator;
        let by = if facilitator.is_empty() {
            &self.person
        } else {
            facilitator
        }
        .clone();
        let person = || Person {
            name: by.clone(),
            ..Person::default()
        };
        let today = self.now.today();
        what = desk.session.state.confirming(what, person, today);
        name(&mut what, || (self.now.identity)(at));
        let stamp = Stamp {
            id: (self.now.identity)(at),
            at,
            by,
        };
        let change = Change { stamp, what };
        if let Err(refusal) = crate::route::make(&self.method, &mut desk.session, change.clone()) {
            self.notice = Some(Notice::said(self.locale.refusal(&self.method, &refusal)));
            return Vec::new();
        }
        let route = Route::of(&self.method, &desk.session);
        let before = std::mem::replace(&mut desk.route, route);
        let consequence = Consequence::between(&before, &desk.route);
        // What followed is more to know than that it was saved, but not than how much is borrowed.
        let borrows = matches!(change.what, What::Borrow(_));
        let told = self.notice.take();
        let followed = Notice::of(&self.locale, &self.method, desk, &consequence);
        self.notice = if borrows {
            told.or(followed)
        } else {
            followed.or(told)
        };
        let context = context!(self);
        for layer in &mut self.layers {
            if let Layer::Documents(documents) = layer {
                documents.renew(&context);
            }
        }
        vec![Effect::Commit(Box::new(change))]
    }

    pub(super) fn undo(&mut self) -> Vec<Effect> {
        let change = self
            .desk
            .as_ref()
            .and_then(|desk| desk.session.to_undo().cloned());
        self.take_back(change, "notice-nothing-to-undo", "notice-undone", |of| {
            What::Undo { of }
        })
    }

    pub(super) fn redo(&mut self) -> Vec<Effect> {
        let change = self
            .desk
            .as_ref()
            .and_then(|desk| desk.session.to_redo().cloned());
        self.take_back(change, "notice-nothing-to-redo", "notice-redone", |of| {
            What::Redo { of }
        })
    }

    fn take_back(
        &mut self,
        change: Option<Change>,
        nothing: &str,
        done: &str,
        what: impl FnOnce(Uuid) -> What,
    ) -> Vec<Effect> {
        let (Some(change), Some(desk)) = (change, &self.desk) else {
            self.notice = Some(Notice::info(self.locale.text(nothing)));
            return Vec::new();
        };
        let words = self
            .locale
            .change(&self.method, &desk.session, &change, &self.now.zone);
        let mut effects = self.make(what(change.stamp.id));
        if !effects.is_empty() {
            self.notice = Some(Notice::info(
                self.locale.say(done, &[("what", words.into())]),
            ));
            if let Some(subject) = change.what.subject() {
                effects.extend(self.show(&subject.clone()));
            }
        }
        effects
    }
}

/// Gives what a change adds an identity, where it has none yet.
fn name(what: &mut What, mut identity: impl FnMut() -> Uuid) {
    if let What::Arrange(arranged) = what {
        return arranged.name(identity);
    }
    if let What::Borrow(loan) = what {
        let records = loan
            .answers
            .iter_mut()
            .filter_map(|lent| lent.record.as_mut());
        for record in records.filter(|record| record.is_nil()) {
            *record = identity();
        }
        return;
    }
    if let What::Meeting(meeting) = what {
        meeting.name(identity);
        return;
    }
    what.name_new(&mut identity);
    if let What::Ballot(ballot) = what {
        let new = ballot.slips.iter_mut().filter(|slip| slip.id.is_nil());
        new.for_each(|slip| slip.id = identity());
    }
    let id = match what {
        What::Participant(participant) => &mut participant.id,
        What::Ballot(ballot) => &mut ballot.id,
        What::Decide(decided) => &mut decided.id,
        What::Action(action) => &mut action.id,
        What::Topic(topic) => &mut topic.id,
        What::Note(note) => &mut note.id,
        What::Link(link) => &mut link.id,
        _ => return,
    };
    if id.is_nil() {
        *id = identity();
    }
}
