//! The minutes of a meeting as data: what the changes between its beginning and its end come to.

mod span;

use std::collections::{BTreeMap, HashSet};

use jiff::SignedDuration;
use jiff::Timestamp;
use uuid::Uuid;

use super::answer::Subject;
use super::became::Became;
use super::change::{Change, Detail, What};
use super::follow_up::{Action, Note, Topic};
use super::record::{Record, Status};
use super::{Session, State};
use crate::board::{Ballot, Idea};
use crate::meeting::{Block, Meeting, Participant};
use crate::method::{Method, RoleId, StepId};
use span::Stretch;

/// Who comes so long after the beginning has come later.
const LATER: SignedDuration = SignedDuration::from_mins(15);

/// What a meeting came to.
#[derive(Clone, PartialEq, Debug)]
pub struct Protocol {
    pub meeting: Meeting,
    /// Which of the meetings it is, counted from one.
    pub number: usize,
    /// Until when time is counted: the end, or the last that was said in a meeting that goes on.
    pub until: Timestamp,
    pub present: Vec<Attendee>,
    /// Those who take part in the work and were not there.
    pub absent: Vec<Participant>,
    /// The roles that the steps of the meeting ask for and nobody present has, with these steps.
    pub missing: Vec<(RoleId, Vec<StepId>)>,
    /// What was decided, and how it stood when the meeting ended.
    pub decisions: Vec<Record>,
    pub proposals: Vec<Record>,
    pub ballots: Vec<Ballot>,
    pub ideas: Ideas,
    pub actions: Vec<Action>,
    /// Actions of before that were done.
    pub done: Vec<Action>,
    pub topics: Vec<Topic>,
    /// Topics of before that were dealt with.
    pub settled: Vec<Topic>,
    pub notes: Vec<Note>,
    /// In how many items of each step something was answered or marked.
    pub answered: Vec<(StepId, usize)>,
    /// How many weights and scores were given.
    pub scored: usize,
    /// What else was changed.
    pub others: Vec<Change>,
    /// The copies that were joined with the session, and how many changes each brought.
    pub joined: Vec<(String, usize)>,
    pub open: Open,
}

/// Somebody who was there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Attendee {
    pub who: Participant,
    /// When the person came, where that was later.
    pub from: Option<Timestamp>,
}

/// What became of ideas.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Ideas {
    pub new: Vec<Idea>,
    /// How many of before were worked on.
    pub changed: usize,
    pub removed: usize,
    pub became: Vec<(Idea, Vec<Became>)>,
}

/// What is left for the next time.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Open {
    /// What the agenda has and nobody came to.
    pub blocks: Vec<Block>,
    pub ballots: Vec<Ballot>,
    /// Decisions that were taken up again and are not taken anew.
    pub reopened: Vec<Subject>,
    /// Topics of before that are still parked.
    pub topics: Vec<Topic>,
    /// Actions of before that are still to be done.
    pub actions: Vec<Action>,
}

impl State {
    /// Returns the meetings that have been held or go on, in order.
    pub fn held(&self) -> Vec<&Meeting> {
        let began = self.meetings.iter().filter(|one| one.began.is_some());
        let mut held: Vec<_> = began.collect();
        held.sort_by_key(|meeting| (meeting.began, meeting.id));
        held
    }
}

impl Protocol {
    /// Returns what a meeting came to; nothing where the session has no such meeting, or it has not begun.
    pub fn of(session: &Session, method: &Method, meeting: Uuid) -> Option<Self> {
        let held = session.state.held();
        let number = held.iter().position(|held| held.id == meeting)? + 1;
        let stretch = Stretch::of(session, meeting, held[number - 1].ended.is_some());
        let (before, after) = (&stretch.before, &stretch.after);
        let meeting = after.meetings.iter().find(|one| one.id == meeting);
        let meeting = meeting.unwrap_or(held[number - 1]).clone();
        let altered = stretch.changes.last().map(|change| change.stamp.at);
        let until = meeting.ended.or(altered.max(meeting.began))?;
        let said = Said::of(&stretch.changes);
        let present = present(&stretch, &meeting);
        let was_there: HashSet<Uuid> = present.iter().map(|one| one.who.id).collect();
        let absent = after.participants.iter();
        let absent = absent.filter(|who| !was_there.contains(&who.id));
        let (decisions, proposals) = decided(&stretch.changes, after);
        let known = |id: Uuid| before.actions.iter().find(|action| action.id == id);
        let of_now = after.actions.iter().filter(|one| said.has(one.id));
        let (old, actions): (Vec<&Action>, Vec<&Action>) =
            of_now.partition(|action| known(action.id).is_some());
        let done = |action: &&Action| action.done && !known(action.id).is_some_and(|one| one.done);
        let parked = |id: Uuid| before.topics.iter().find(|topic| topic.id == id);
        let of_now = after.topics.iter().filter(|one| said.has(one.id));
        let (earlier, topics): (Vec<&Topic>, Vec<&Topic>) =
            of_now.partition(|topic| parked(topic.id).is_some());
        let settled = |topic: &&Topic| topic.done && !parked(topic.id).is_some_and(|one| one.done);
        let notes = after.notes.iter().filter(|note| said.has(note.id));
        let ballots: Vec<Ballot> = (after.ballots.iter())
            .filter(|ballot| said.has(ballot.id))
            .cloned()
            .collect();
        let open = Open {
            blocks: unreached(&meeting),
            ballots: ballots
                .iter()
                .filter(|one| one.is_open())
                .cloned()
                .collect(),
            reopened: reopened(&stretch.changes, after),
            topics: (after.topics.iter())
                .filter(|topic| !topic.done && parked(topic.id).is_some())
                .cloned()
                .collect(),
            actions: (after.actions.iter())
                .filter(|action| !action.done && known(action.id).is_some())
                .cloned()
                .collect(),
        };
        Some(Self {
            number,
            until,
            missing: missing(method, &meeting, &present),
            present,
            absent: absent.cloned().collect(),
            decisions,
            proposals,
            ballots,
            ideas: ideas(&said, before, after),
            actions: actions.into_iter().cloned().collect(),
            done: old.into_iter().filter(done).cloned().collect(),
            topics: topics.into_iter().cloned().collect(),
            settled: earlier.into_iter().filter(settled).cloned().collect(),
            notes: notes.cloned().collect(),
            answered: answered(method, &stretch.changes),
            scored: said.scored,
            others: others(&stretch.changes),
            joined: stretch.joined.clone(),
            open,
            meeting,
        })
    }

    /// Says whether nothing was said but that the meeting is held.
    pub fn is_empty(&self) -> bool {
        let nothing = self.decisions.is_empty() && self.proposals.is_empty();
        let nothing = nothing && self.ballots.is_empty() && self.ideas == Ideas::default();
        let nothing = nothing && self.actions.is_empty() && self.done.is_empty();
        let nothing = nothing && self.topics.is_empty() && self.settled.is_empty();
        nothing && self.notes.is_empty() && self.answered.is_empty() && self.others.is_empty()
    }
}

/// What the changes of a meeting were about.
struct Said {
    /// Ideas, ballots, actions, topics and notes that were put there or replaced.
    put: HashSet<Uuid>,
    gone: HashSet<Uuid>,
    scored: usize,
}

impl Said {
    fn of(changes: &[&Change]) -> Self {
        let (mut put, mut gone, mut scored) = (HashSet::new(), HashSet::new(), 0);
        for change in changes {
            match &change.what {
                What::Action(action) => drop(put.insert(action.id)),
                What::Topic(topic) => drop(put.insert(topic.id)),
                What::Note(note) => drop(put.insert(note.id)),
                What::Ballot(ballot) => drop(put.insert(ballot.id)),
                What::Arrange(arranged) => {
                    put.extend(arranged.ideas.iter().map(|idea| idea.id));
                    gone.extend(&arranged.without_ideas);
                }
                What::Weigh { .. } | What::Score { .. } => scored += 1,
                _ => {}
            }
        }
        Self { put, gone, scored }
    }

    fn has(&self, id: Uuid) -> bool {
        self.put.contains(&id)
    }
}

/// Returns who was there when the meeting began, and who came while it went on.
fn present(stretch: &Stretch<'_>, meeting: &Meeting) -> Vec<Attendee> {
    let mut present: Vec<Attendee> = Vec::new();
    let now = |who: &Participant| {
        let mut after = stretch.after.participants.iter();
        after
            .find(|other| other.id == who.id)
            .unwrap_or(who)
            .clone()
    };
    let mut add = |who: &Participant, from: Option<Timestamp>| {
        if who.present && !present.iter().any(|known| known.who.id == who.id) {
            let who = now(who);
            present.push(Attendee { who, from });
        }
    };
    for who in &stretch.before.participants {
        add(who, None);
    }
    for change in &stretch.changes {
        if let What::Participant(who) = &change.what {
            let late = |began: Timestamp| change.stamp.at.duration_since(began) > LATER;
            let later = meeting.began.is_some_and(late);
            add(who, later.then_some(change.stamp.at));
        }
    }
    for who in &stretch.after.participants {
        add(who, None);
    }
    present
}

/// Returns the roles that the steps of a meeting ask for and nobody present has; nothing where no roles are known.
fn missing(method: &Method, meeting: &Meeting, present: &[Attendee]) -> Vec<(RoleId, Vec<StepId>)> {
    let there: HashSet<&RoleId> = present
        .iter()
        .filter_map(|one| one.who.role.as_ref())
        .collect();
    if there.is_empty() {
        return Vec::new();
    }
    let mut missing: Vec<(RoleId, Vec<StepId>)> = Vec::new();
    for id in meeting
        .blocks
        .iter()
        .filter_map(|block| block.step.as_ref())
    {
        let Some((_, step)) = method.step(id.as_str()) else {
            continue;
        };
        for role in step.roles.iter().filter(|role| !there.contains(role)) {
            match missing.iter_mut().find(|(known, _)| known == role) {
                Some((_, steps)) if steps.contains(id) => {}
                Some((_, steps)) => steps.push(id.clone()),
                None => missing.push((role.clone(), vec![id.clone()])),
            }
        }
    }
    missing
}

/// Returns the records that were made, as they stood in the end: those that hold, and the proposals.
fn decided(changes: &[&Change], after: &State) -> (Vec<Record>, Vec<Record>) {
    let made = changes.iter().filter_map(|change| match &change.what {
        What::Decide(decided) => Some(decided.id),
        _ => None,
    });
    let made: HashSet<Uuid> = made.collect();
    let records = after.decisions.iter().filter(|one| made.contains(&one.id));
    let of = |status| -> Vec<Record> {
        let records = records.clone().filter(|record| record.status == status);
        records.cloned().collect()
    };
    (of(Status::Decided), of(Status::Proposed))
}

fn reopened(changes: &[&Change], after: &State) -> Vec<Subject> {
    let mut reopened: Vec<Subject> = Vec::new();
    for change in changes {
        if let What::Reopen { subject, .. } = &change.what {
            let standing = after.standing(subject);
            let open = standing.is_some_and(|record| record.status == Status::Reopened);
            if open && !reopened.contains(subject) {
                reopened.push(subject.clone());
            }
        }
    }
    reopened
}

fn ideas(said: &Said, before: &State, after: &State) -> Ideas {
    let known: HashSet<Uuid> = before.ideas.iter().map(|idea| idea.id).collect();
    let left: HashSet<Uuid> = after.ideas.iter().map(|idea| idea.id).collect();
    let touched = || after.ideas.iter().filter(|idea| said.has(idea.id));
    let (earlier, now) = (before.all_became(), after.all_became());
    let became = after.ideas.iter().filter_map(|idea| {
        let nothing = Vec::new();
        let was = earlier.get(&idea.id).unwrap_or(&nothing);
        let is = now.get(&idea.id)?.iter().filter(|one| !was.contains(one));
        let is: Vec<Became> = is.cloned().collect();
        (!is.is_empty()).then(|| (idea.clone(), is))
    });
    let gone = said.gone.iter();
    Ideas {
        new: touched()
            .filter(|idea| !known.contains(&idea.id))
            .cloned()
            .collect(),
        changed: touched().filter(|idea| known.contains(&idea.id)).count(),
        removed: gone
            .filter(|id| known.contains(id) && !left.contains(id))
            .count(),
        became: became.collect(),
    }
}

/// Returns what of the agenda nobody came to, once the meeting is over.
fn unreached(meeting: &Meeting) -> Vec<Block> {
    let worked = meeting.blocks.iter().any(|block| !block.spans.is_empty());
    if meeting.ended.is_none() || !worked {
        return Vec::new();
    }
    let blocks = meeting.blocks.iter();
    let unreached = blocks.filter(|block| block.spans.is_empty() && !block.rest);
    unreached.cloned().collect()
}

/// Returns in how many items of each step something was said, in the order of the method.
fn answered(method: &Method, changes: &[&Change]) -> Vec<(StepId, usize)> {
    let mut subjects: HashSet<&Subject> = HashSet::new();
    for change in changes {
        match &change.what {
            What::Answer { subject, .. }
            | What::Mark { subject, .. }
            | What::Confirm { subject, .. } => drop(subjects.insert(subject)),
            _ => {}
        }
    }
    let mut counts: BTreeMap<usize, (StepId, usize)> = BTreeMap::new();
    for subject in subjects {
        let mut steps = method.steps().enumerate();
        let holds = |item: &crate::method::Item| item.id == subject.item;
        if let Some((at, (_, step))) = steps.find(|(_, (_, step))| step.items.iter().any(holds)) {
            let count = counts.entry(at).or_insert_with(|| (step.id.clone(), 0));
            count.1 += 1;
        }
    }
    counts.into_values().collect()
}

/// Returns the changes that no other part of the minutes tells of.
fn others(changes: &[&Change]) -> Vec<Change> {
    let told_elsewhere = |what: &What| {
        matches!(
            what,
            What::Begin(_)
                | What::Answer { .. }
                | What::Mark { .. }
                | What::Confirm { .. }
                | What::Decide(_)
                | What::Action(_)
                | What::Topic(_)
                | What::Note(_)
                | What::Participant(_)
                | What::DropParticipant { .. }
                | What::Arrange(_)
                | What::Board { .. }
                | What::Ballot(_)
                | What::Meeting(_)
                | What::Weigh { .. }
                | What::Score { .. }
                | What::Join(_)
                | What::Revise(Detail::Languages(_))
        )
    };
    let others = changes
        .iter()
        .filter(|change| !told_elsewhere(&change.what));
    others.map(|change| (*change).clone()).collect()
}
