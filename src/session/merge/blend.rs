//! What both copies have said about one thing, where both words can stand.

use std::collections::BTreeMap;

use jiff::civil::Date;
use uuid::Uuid;

use super::super::Service;
use super::super::State;
use super::super::answer::{Answer, Mark, Subject};
use super::super::follow_up::{Action, Topic};
use super::super::joined::Whose;
use super::super::record::{Record, Status};
use super::weave::{Verdict, verdict};
use crate::method::{Person, Row, Value};

/// The most entries of one copy that are compared with those of the other, as pairs.
const MOST_COMPARED: usize = 1_000_000;

/// What is said about a subject: its answer or mark, and every decision record.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Said {
    pub answer: Option<Answer>,
    pub records: Vec<Record>,
}

/// Returns what a state says, by subject.
pub(super) fn said(state: &State) -> BTreeMap<&Subject, Said> {
    let mut said: BTreeMap<&Subject, Said> = BTreeMap::new();
    for (subject, answer) in &state.answers {
        said.entry(subject).or_default().answer = Some(answer.clone());
    }
    for record in &state.decisions {
        let records = &mut said.entry(&record.subject).or_default().records;
        records.push(record.clone());
    }
    said
}

/// What an answer comes down to, wherever it comes from.
type Words<'w> = (Mark, Option<&'w Value>, &'w str);

fn comes_down_to(answer: &Answer) -> Words<'_> {
    (answer.mark, answer.value.as_ref(), &answer.reason)
}

/// How much an answer is the group's own, when that was said and by whom, and where the answer comes from.
type Own<'o> = (u8, Option<(Date, &'o str)>, Option<(Date, &'o str)>);

/// Returns how much an answer is the group's own: in its own words, confirmed, or only borrowed; of two that are
/// confirmed, the one that was so last, and of two that are borrowed, the newer one.
fn own(answer: &Answer) -> Own<'_> {
    let Some(borrowed) = &answer.borrowed else {
        return (2, None, None);
    };
    let from = Some((borrowed.date, borrowed.from.as_str()));
    match &borrowed.confirmed {
        Some(confirmed) => (1, Some((confirmed.date, &confirmed.by.name)), from),
        None => (0, None, from),
    }
}

impl Said {
    fn standing(&self) -> Option<&Record> {
        self.records
            .iter()
            .rev()
            .find(|record| record.status.holds())
    }

    /// Returns the records that somebody answers for.
    pub fn decided(&self) -> impl Iterator<Item = &Record> {
        let records = self.records.iter();
        records.filter(|record| record.status != Status::Proposed)
    }

    fn proposal(&self) -> Option<&Record> {
        let mut records = self.records.iter().rev();
        records.find(|record| record.status == Status::Proposed)
    }

    /// Returns what it comes down to, whoever said it, why and when.
    fn position(&self) -> (Option<Words<'_>>, Option<(&Value, Status)>, Option<&Value>) {
        (
            self.answer.as_ref().map(comes_down_to),
            self.standing().map(|record| (&record.value, record.status)),
            self.proposal().map(|record| &record.value),
        )
    }

    /// Returns the last record that is not spent.
    fn current(&self) -> Option<Uuid> {
        let records = [self.standing(), self.proposal()];
        records.into_iter().flatten().map(|record| record.id).max()
    }
}

/// Returns what two copies say about a subject, where it comes down to the same or can be put together.
pub(super) fn words(bases: &[Said], mine: &Said, theirs: &Said) -> Option<Said> {
    if mine.position() == theirs.position() {
        // The last to decide stands, so that it does not matter who joins whom.
        let mut said = if mine.current() >= theirs.current() {
            prevail(mine, theirs)
        } else {
            prevail(theirs, mine)
        };
        let answers = [&mine.answer, &theirs.answer].into_iter().flatten();
        said.answer = answers.max_by_key(|answer| own(answer)).cloned();
        return Some(said);
    }
    if mine.records != theirs.records {
        return None;
    }
    let (ours, other) = (mine.answer.as_ref()?, theirs.answer.as_ref()?);
    if (ours.mark, &ours.reason) != (other.mark, &other.reason) {
        return None;
    }
    let bases: Vec<Option<&Value>> = bases
        .iter()
        .map(|base| base.answer.as_ref()?.value.as_ref())
        .collect();
    Some(Said {
        answer: Some(Answer {
            value: Some(lists(&bases, ours.value.as_ref()?, other.value.as_ref()?)?),
            ..[ours, other]
                .into_iter()
                .max_by_key(|answer| own(answer))?
                .clone()
        }),
        records: mine.records.clone(),
    })
}

/// Returns what is said where one word is taken and the other is not; what was decided is kept as a record all the same.
pub(super) fn prevail(taken: &Said, other: &Said) -> Said {
    let decided = taken.standing().is_some();
    let known = |record: &&Record| taken.records.iter().all(|own| own.id != record.id);
    let kept = other.records.iter().filter(known).filter_map(|record| {
        let status = match record.status {
            // A proposal is nobody's word yet.
            Status::Proposed => return None,
            Status::Replaced => Status::Replaced,
            Status::Decided | Status::Reopened if decided => Status::Replaced,
            // It holds until somebody decides, but it is not settled any more.
            Status::Decided | Status::Reopened => Status::Reopened,
        };
        Some(Record {
            status,
            ..record.clone()
        })
    });
    Said {
        answer: taken.answer.clone(),
        records: kept.chain(taken.records.iter().cloned()).collect(),
    }
}

/// Returns a list to which both copies have only added.
fn lists(bases: &[Option<&Value>], mine: &Value, theirs: &Value) -> Option<Value> {
    let [base] = bases else { return None };
    match (mine, theirs) {
        (Value::People(mine), Value::People(theirs)) => {
            let base = match base {
                Some(Value::People(base)) => base.as_slice(),
                _ => &[],
            };
            let same = |one: &Person, other: &Person| one.name.trim() == other.name.trim();
            added(base, mine, theirs, same).map(Value::People)
        }
        (Value::Rows(mine), Value::Rows(theirs)) => {
            let base = match base {
                Some(Value::Rows(base)) => base.as_slice(),
                _ => &[],
            };
            added(base, mine, theirs, same_row).map(Value::Rows)
        }
        _ => None,
    }
}

/// Says whether two rows may be about the same thing: they have words in common.
fn same_row(one: &Row, other: &Row) -> bool {
    one.iter().any(|(column, cell)| {
        matches!(cell, Value::Text(text) if !text.trim().is_empty())
            && other.get(column) == Some(cell)
    })
}

/// Returns a list with what each copy has added at its end, unless they may have added the same thing in two ways.
fn added<T: Clone + PartialEq + std::fmt::Debug>(
    base: &[T],
    mine: &[T],
    theirs: &[T],
    same: impl Fn(&T, &T) -> bool,
) -> Option<Vec<T>> {
    let ours = mine.strip_prefix(base)?;
    let other = theirs.strip_prefix(base)?;
    // Comparing each with each is for lists that people write.
    if ours.len() * other.len() > MOST_COMPARED {
        return None;
    }
    let clash = |one: &T| other.iter().any(|two| one != two && same(one, two));
    if ours.iter().any(clash) {
        return None;
    }
    // Whoever joins whom, the same copy's entries come first.
    let (first, second) = if format!("{ours:?}") <= format!("{other:?}") {
        (ours, other)
    } else {
        (other, ours)
    };
    let fresh = second.iter().filter(|entry| !first.contains(entry));
    Some(base.iter().chain(first).chain(fresh).cloned().collect())
}

/// Something that both copies hold, and what it began as.
pub(super) struct Both<'b, T> {
    pub bases: Vec<&'b T>,
    pub mine: &'b T,
    pub theirs: &'b T,
}

impl<'b, T> Both<'b, T> {
    pub fn of(bases: &[Option<&'b T>], mine: &'b T, theirs: &'b T) -> Self {
        Self {
            bases: bases.iter().flatten().copied().collect(),
            mine,
            theirs,
        }
    }

    /// Returns the value of a field, where not both copies have changed it.
    pub fn field<F: Clone + PartialEq>(&self, of: impl Fn(&T) -> &F) -> Option<F> {
        let (mine, theirs) = (of(self.mine), of(self.theirs));
        let bases: Vec<&F> = self.bases.iter().map(|base| of(base)).collect();
        match verdict(&bases, &mine, &theirs) {
            Verdict::Same | Verdict::Only(Whose::Mine) => Some(mine.clone()),
            Verdict::Only(Whose::Theirs) => Some(theirs.clone()),
            Verdict::Both => None,
        }
    }
}

/// Returns a service of which the copies have changed different fields; one that either still works on is kept.
pub(super) fn service(
    bases: &[Option<&Service>],
    mine: &Service,
    theirs: &Service,
) -> Option<Service> {
    let both = Both::of(bases, mine, theirs);
    let dropped = both.field(|service| &service.dropped);
    Some(Service {
        id: mine.id.clone(),
        name: both.field(|service| &service.name)?,
        dropped: dropped.unwrap_or(mine.dropped && theirs.dropped),
        idea: both.field(|service| &service.idea)?,
    })
}

/// Returns an action of which the copies have changed different fields.
pub(super) fn action(bases: &[Option<&Action>], mine: &Action, theirs: &Action) -> Option<Action> {
    let both = Both::of(bases, mine, theirs);
    Some(Action {
        id: mine.id,
        text: both.field(|action| &action.text)?,
        owner: both.field(|action| &action.owner)?,
        due: both.field(|action| &action.due)?,
        done: both.field(|action| &action.done)?,
        subject: both.field(|action| &action.subject)?,
        idea: both.field(|action| &action.idea)?,
    })
}

/// Returns a topic of which the copies have changed different fields.
pub(super) fn topic(bases: &[Option<&Topic>], mine: &Topic, theirs: &Topic) -> Option<Topic> {
    let both = Both::of(bases, mine, theirs);
    Some(Topic {
        id: mine.id,
        text: both.field(|topic| &topic.text)?,
        done: both.field(|topic| &topic.done)?,
        subject: both.field(|topic| &topic.subject)?,
        idea: both.field(|topic| &topic.idea)?,
    })
}

/// Returns nothing: two wordings of a note or a link cannot both stand.
pub(super) fn nothing<T>(_: &[Option<&T>], _: &T, _: &T) -> Option<T> {
    None
}
