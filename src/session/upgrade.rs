//! What a newer pack changes for a session: told beforehand, and made as one change that can be undone.

mod fit;
mod names;
mod plan;
mod told;

use std::collections::{BTreeMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::answer::Subject;
use super::change::What;
use super::parked::Parked;
use super::place::Draft;
use super::{MethodVersion, Refusal, Session, State};
use crate::method::{ItemId, Method, Outline, StepId, Value, by_version};
pub use names::Names;
use plan::Plan;
use told::Told;

/// How a pack stands to the one that a session follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Against {
    Same,
    Newer,
    Older,
    /// It is another pack altogether.
    Other,
}

/// What a newer pack changes for a session, and what becomes of what was said.
#[derive(Clone, PartialEq, Debug)]
pub struct Upgrade {
    /// Whether the session knows what it was asked; what is new, changed or moved is told only then.
    pub remembers: bool,
    /// Items that were not asked before.
    pub new: Vec<ItemId>,
    /// Items that ask in other words, or offer other answers.
    pub changed: Vec<ItemId>,
    /// Items that stand in another step.
    pub moved: Vec<ItemId>,
    /// Steps that stand in another phase or another order.
    pub moved_steps: Vec<StepId>,
    /// Items that are the same under another name.
    pub renamed: Vec<ItemId>,
    pub removed: Vec<Gone>,
    /// How many subjects keep what was said about them, under another name or in another form.
    pub carried: usize,
    /// Half-typed texts under the names of now.
    pub drafts: Vec<Draft>,
    change: Upgraded,
}

/// An item that was taken out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gone {
    pub item: ItemId,
    /// What it asked, where the pack has kept that; otherwise its name.
    pub text: String,
}

/// A session brought to a newer version of its pack.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Upgraded {
    /// The version that the session followed before.
    pub before: String,
    /// The pack that it follows from now on.
    pub method: MethodVersion,
    /// What is called something else now.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub subjects: BTreeMap<Subject, Subject>,
    /// What is used in the room and called something else now.
    #[serde(default, skip_serializing_if = "Names::is_empty")]
    pub names: Names,
    /// Answers that are written otherwise now, by the subject of before.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<Subject, Value>,
    /// Values of decision records that are written otherwise now.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub decisions: BTreeMap<Uuid, Value>,
    /// Actions and topics that belong to no item any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub loose: Vec<Uuid>,
    /// What fits no longer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<Parked>,
}

impl MethodVersion {
    /// Returns what a session remembers of a method.
    pub fn of(method: &Method) -> Self {
        Self {
            id: method.id.clone(),
            version: method.version.clone(),
            outline: Outline::of(method),
        }
    }

    /// Returns how a method stands to this one.
    pub fn against(&self, method: &Method) -> Against {
        if self.id != method.id {
            return Against::Other;
        }
        let order = by_version(&method.version, &self.version);
        if order.is_gt() {
            Against::Newer
        } else if order.is_lt() {
            Against::Older
        } else {
            Against::Same
        }
    }
}

impl Upgrade {
    /// Returns what a method changes for a session, where it is a newer version of the one that the session follows.
    pub fn of(session: &Session, method: &Method) -> Option<Self> {
        let mut upgrade = Self::of_state(&session.state, method)?;
        upgrade.drafts = Plan::new(&session.state, method).drafts(&session.drafts);
        Some(upgrade)
    }

    fn of_state(state: &State, method: &Method) -> Option<Self> {
        if state.method.against(method) != Against::Newer {
            return None;
        }
        let (change, carried) = Plan::new(state, method).change();
        let told = Told::of(state, method);
        Some(Self {
            remembers: !state.method.outline.is_empty(),
            new: told.new,
            changed: told.changed,
            moved: told.moved,
            moved_steps: told.moved_steps,
            renamed: told.renamed,
            removed: told.removed,
            carried,
            drafts: Vec::new(),
            change,
        })
    }

    /// Returns the version that the session follows.
    pub fn from(&self) -> &str {
        &self.change.before
    }

    /// Returns the version that the session would follow.
    pub fn to(&self) -> &str {
        &self.change.method.version
    }

    /// Returns what would be put aside because it fits no longer.
    pub fn parked(&self) -> &[Parked] {
        &self.change.parked
    }

    /// Says whether nothing changes but the version.
    pub fn is_nothing(&self) -> bool {
        let items = [&self.new, &self.changed, &self.moved, &self.renamed];
        items.iter().all(|items| items.is_empty())
            && self.moved_steps.is_empty()
            && self.removed.is_empty()
            && self.carried == 0
            && self.parked().is_empty()
    }

    /// Returns the change that brings the session to the newer version.
    pub fn what(&self) -> What {
        What::Upgrade(Box::new(self.change.clone()))
    }
}

impl Session {
    /// Lets the facilitator stand where she stood, under the names of a newer version of the pack.
    pub fn stand_by(&mut self, method: &Method) {
        let follows = &self.state.method;
        if follows.against(method) != Against::Newer {
            return;
        }
        let Some(place) = &mut self.place else { return };
        place.show_by(method, &follows.version);
        if let Some(subject) = &mut place.subject {
            subject.item = method.item_now(&follows.version, &subject.item);
        }
        if let Some(step) = &mut place.step {
            *step = method.step_now(&follows.version, step.as_str()).into();
        }
    }

    /// Returns the session as a newer version of its pack makes it, to be looked at, and as it is where there is none.
    #[must_use]
    pub fn brought_to(mut self, method: &Method) -> Self {
        self.state = self.state.brought_to(method);
        self
    }
}

impl Upgraded {
    /// Returns the subject by its name of now.
    fn now<'s>(&'s self, subject: &'s Subject) -> &'s Subject {
        self.subjects.get(subject).unwrap_or(subject)
    }
}

impl State {
    /// Returns the state as a newer version of its pack makes it, and as it is where there is none.
    pub(super) fn brought_to(&self, method: &Method) -> Self {
        let mut state = self.clone();
        if let Some(upgrade) = Upgrade::of_state(self, method) {
            // It was made for this very state.
            if state.upgrade(&upgrade.change).is_err() {
                return self.clone();
            }
        }
        state
    }

    pub(super) fn upgrade(&mut self, upgraded: &Upgraded) -> Result<(), Refusal> {
        let follows = (&self.method.id, &self.method.version);
        if follows != (&upgraded.method.id, &upgraded.before) {
            return Err(Refusal::OtherVersion {
                expected: upgraded.before.clone(),
                found: self.method.version.clone(),
            });
        }
        for parked in &upgraded.parked {
            self.put_aside(parked, upgraded.answers.contains_key(&parked.subject));
        }
        for (subject, value) in &upgraded.answers {
            if let Some(answer) = self.answers.get_mut(subject) {
                answer.value = Some(value.clone());
            }
        }
        for record in &mut self.decisions {
            if let Some(value) = upgraded.decisions.get(&record.id) {
                record.value = value.clone();
            }
        }
        self.rename(upgraded);
        self.rename_parts(upgraded);
        self.method = upgraded.method.clone();
        self.parked.extend(upgraded.parked.iter().cloned());
        Ok(())
    }

    /// Takes away what is put aside; of an answer of which a part still fits, that part stays.
    fn put_aside(&mut self, parked: &Parked, keeps_part: bool) {
        if parked.answer.is_some() && !keeps_part {
            self.answers.remove(&parked.subject);
        }
        let records: HashSet<Uuid> = parked.decisions.iter().map(|record| record.id).collect();
        let notes: HashSet<Uuid> = parked.notes.iter().map(|note| note.id).collect();
        let links: HashSet<Uuid> = parked.links.iter().map(|link| link.id).collect();
        self.decisions
            .retain(|record| !records.contains(&record.id));
        self.notes.retain(|note| !notes.contains(&note.id));
        self.links.retain(|link| !links.contains(&link.id));
    }

    fn rename(&mut self, upgraded: &Upgraded) {
        let answers = std::mem::take(&mut self.answers).into_iter();
        let renamed = answers.map(|(subject, answer)| (upgraded.now(&subject).clone(), answer));
        self.answers = renamed.collect();
        for record in &mut self.decisions {
            record.subject = upgraded.now(&record.subject).clone();
        }
        let actions = self.actions.iter_mut();
        let actions = actions.map(|action| (action.id, &mut action.subject));
        let topics = self.topics.iter_mut();
        let topics = topics.map(|topic| (topic.id, &mut topic.subject));
        let notes = self.notes.iter_mut();
        let notes = notes.map(|note| (note.id, &mut note.subject));
        let links = self.links.iter_mut();
        let links = links.map(|link| (link.id, &mut link.subject));
        for (id, subject) in actions.chain(topics).chain(notes).chain(links) {
            if upgraded.loose.contains(&id) {
                *subject = None;
            } else if let Some(subject) = subject {
                *subject = upgraded.now(subject).clone();
            }
        }
    }
}
