//! Joining two copies of a session that were worked on apart, into one change of the first.
//!
//! What one copy said and the other did not is taken; what both said differently is a conflict, and somebody chooses.
//! The two are compared with the last changes that both know, so copies can be joined again and again, both ways.

mod analysed;
mod blend;
mod gathered;
mod kin;
mod mixed;
mod touched;
mod weave;

use uuid::Uuid;

use super::change::{Stamp, What};
use super::joined::{Joined, Line, Part, Settled, Whose};
use super::upgrade::Against;
use super::{Session, State};
use crate::method::{Method, by_version};
use kin::Kin;
use touched::Touched;
use weave::Weave;

/// Two copies laid beside each other: what joins by itself, and what somebody has to choose.
#[derive(Clone, PartialEq, Debug)]
pub struct Joining {
    bases: Vec<State>,
    mine: State,
    theirs: State,
    conflicts: Vec<Conflict>,
    brings: Brought,
    /// Whether the other copy has come to this by a way of its own that nothing here tells of yet.
    is_news: bool,
    from: Origin,
}

/// Something that was said differently in the two copies.
#[derive(Clone, PartialEq, Debug)]
pub struct Conflict {
    pub part: Part,
    /// Who said last what stands in the receiving copy, and when; none where nothing was ever said.
    pub mine: Option<Stamp>,
    pub theirs: Option<Stamp>,
}

/// How much the other copy brings without a conflict.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Brought {
    /// Answers and marks.
    pub answers: usize,
    pub decisions: usize,
    pub proposals: usize,
    pub services: usize,
    pub actions: usize,
    pub topics: usize,
    pub notes: usize,
    pub links: usize,
    /// What was put aside because it fits no longer.
    pub parked: usize,
    pub participants: usize,
    /// Ideas and groups of ideas.
    pub ideas: usize,
    pub ballots: usize,
    pub meetings: usize,
    /// Weights of criteria, and services with their scores.
    pub scores: usize,
    /// Process models.
    pub models: usize,
    /// Integration needs, alternatives, and what their figures are reckoned from.
    pub costs: usize,
    /// Tasks, agreed plans, rows of responsibility, indicators, and words on how things stand.
    pub plans: usize,
    /// Organisation, facilitator and the documents' languages.
    pub details: usize,
    /// What the other copy has taken away, of any kind.
    pub removed: usize,
}

/// Why two sessions cannot be joined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Apart {
    /// They have no change in common, and nobody says what they began as.
    Unrelated,
    /// They follow different methods.
    OtherMethod,
    /// The other one follows a newer version of the method.
    NewerVersion,
    /// The other one follows an older version of the method, and nothing here knows what has changed since.
    OlderVersion,
}

/// Where the other copy's changes come from.
#[derive(Clone, PartialEq, Debug)]
struct Origin {
    session: Uuid,
    title: String,
    head: Uuid,
    lines: Vec<Line>,
}

impl Joining {
    /// Lays two copies beside each other; `base` says what both began as, where it is not to be found in their histories.
    pub fn of(mine: &Session, theirs: &Session, base: Option<&Session>) -> Result<Self, Apart> {
        Self::beside(mine, theirs, base, State::clone)
    }

    /// Lays two copies beside each other that may follow different versions of the method; one that follows an older
    /// version is read as this version makes it.
    pub fn under(
        method: &Method,
        mine: &Session,
        theirs: &Session,
        base: Option<&Session>,
    ) -> Result<Self, Apart> {
        let versions = (&mine.state.method.version, &theirs.state.method.version);
        let order = by_version(versions.0, versions.1);
        let current = mine.state.method.against(method) == Against::Same;
        if theirs.state.method.id != mine.state.method.id {
            Err(Apart::OtherMethod)
        } else if order.is_lt() {
            Err(Apart::NewerVersion)
        } else if current {
            let theirs = theirs.clone().brought_to(method);
            Self::beside(mine, &theirs, base, |state| state.brought_to(method))
        } else if order.is_gt() {
            Err(Apart::OlderVersion)
        } else {
            Self::of(mine, theirs, base)
        }
    }

    fn beside(
        mine: &Session,
        theirs: &Session,
        base: Option<&Session>,
        read: impl Fn(&State) -> State,
    ) -> Result<Self, Apart> {
        if mine.state.method.id != theirs.state.method.id {
            return Err(Apart::OtherMethod);
        }
        let (ours, other) = (Kin::of(mine), Kin::of(theirs));
        let bases = match base {
            Some(base) => vec![read(&base.state)],
            None => kin::bases(&ours, &other).iter().map(read).collect(),
        };
        if bases.is_empty() {
            return Err(Apart::Unrelated);
        }
        let mut joining = Self {
            theirs: like(mine, theirs),
            mine: mine.state.clone(),
            conflicts: Vec::new(),
            brings: Brought::default(),
            is_news: !ours.knows(other.head()),
            from: Origin {
                session: theirs.id,
                title: theirs.state.title.clone(),
                head: other.head(),
                lines: other.lines_unknown_to(&ours),
            },
            bases,
        };
        let woven = joining.woven(&[]);
        joining.brings = woven.brings;
        joining.is_news = joining.is_news && joining.has_moved();
        if !woven.conflicts.is_empty() {
            let (ours, other) = (Touched::of(mine), Touched::of(theirs));
            let conflicts = woven.conflicts.into_iter().map(|part| Conflict {
                mine: ours.last(&part),
                theirs: other.last(&part),
                part,
            });
            joining.conflicts = conflicts.collect();
        }
        Ok(joining)
    }

    /// Returns the joining with its conflicts in the order in which the method asks.
    #[must_use]
    pub fn in_order_of(mut self, method: &Method) -> Self {
        let place = |part: &Part| match part {
            Part::Subject(subject) => method.items().position(|item| item.id == subject.item),
            _ => None,
        };
        self.conflicts
            .sort_by_cached_key(|conflict| place(&conflict.part));
        self
    }

    /// Returns what was said differently.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// Returns how much joins without a conflict.
    pub fn brings(&self) -> Brought {
        self.brings
    }

    /// Says whether the other copy has nothing that is not here already.
    ///
    /// What both have said apart is not nothing, though it alters nothing: joined, it is what both go on from.
    pub fn is_nothing(&self) -> bool {
        self.conflicts.is_empty() && self.brings == Brought::default() && !self.is_news
    }

    /// Returns every conflict settled by the word of one copy.
    pub fn all(&self, taken: Whose) -> Vec<Settled> {
        let parts = self.conflicts.iter().map(|conflict| conflict.part.clone());
        parts.map(|part| Settled { part, taken }).collect()
    }

    /// Returns the change that joins the copies; a conflict that is not among the settled ones stays as it is here.
    pub fn change(&self, settled: &[Settled]) -> What {
        let mut all = self.all(Whose::Mine);
        for one in &mut all {
            let chosen = settled.iter().find(|other| other.part == one.part);
            one.taken = chosen.map_or(Whose::Mine, |chosen| chosen.taken);
        }
        What::Join(Box::new(Joined {
            session: self.from.session,
            title: self.from.title.clone(),
            head: self.from.head,
            lines: self.from.lines.clone(),
            state: Box::new(self.woven(&all).state),
            settled: all,
        }))
    }

    /// Says whether the other copy has gone on from what it is compared with.
    fn has_moved(&self) -> bool {
        self.bases.iter().any(|base| {
            let since = Weave::new(std::slice::from_ref(base), base, &self.theirs, &[]).woven();
            !since.conflicts.is_empty() || since.brings != Brought::default()
        })
    }

    fn woven(&self, settled: &[Settled]) -> weave::Woven {
        Weave::new(&self.bases, &self.mine, &self.theirs, settled).woven()
    }
}

impl Brought {
    /// Returns how much there is altogether.
    pub fn total(&self) -> usize {
        self.answers
            + self.decisions
            + self.proposals
            + self.services
            + self.actions
            + self.topics
            + self.notes
            + self.links
            + self.parked
            + self.participants
            + self.ideas
            + self.ballots
            + self.meetings
            + self.scores
            + self.models
            + self.costs
            + self.plans
            + self.details
            + self.removed
    }
}

/// Returns their state as it is compared; a copy that was only given another title has not been renamed by anybody.
fn like(mine: &Session, theirs: &Session) -> State {
    let mut state = theirs.state.clone();
    if let (Some(own), Some(other)) = (first_title(mine), first_title(theirs))
        && state.title == other
    {
        own.clone_into(&mut state.title);
    }
    state
}

fn first_title(session: &Session) -> Option<&str> {
    match &session.history().first()?.what {
        What::Begin(beginning) => Some(&beginning.title),
        _ => None,
    }
}
