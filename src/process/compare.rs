//! How one model differs from another, step by step.

use std::collections::{HashMap, HashSet};

use rust_decimal::Decimal;
use uuid::Uuid;

use super::model::{Gap, Lane, Medium, Model, Step};
use super::ways::{need, shares};
use crate::text::fold;

/// A step in which two models differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Difference {
    pub step: Uuid,
    /// How, from what weighs most; never empty.
    pub kinds: Vec<DifferenceKind>,
}

/// How a step differs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum DifferenceKind {
    Dropped,
    New,
    /// Other people, or another system, do it.
    OtherActor,
    NowDigital,
    NowPaper,
    /// More work or more waiting, with the part of the cases that need it.
    MoreTime,
    /// Less work or less waiting, and more of neither.
    LessTime,
    OtherCost,
    OtherSystem,
    /// It comes before or after others than it did.
    Moved,
    /// Cases go other ways from it.
    OtherWays,
    /// It is a step of another kind, or has another purpose, document or mark.
    OtherMarks,
    Renamed,
}

/// A gap: every step in which the chosen process is less for one and the same reason.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shortfall<'m> {
    /// Never empty.
    pub differences: Vec<Difference>,
    /// None where nobody has said why; then there is one step.
    pub gap: Option<&'m Gap>,
}

impl DifferenceKind {
    /// Every kind with its name in sentences, from what weighs most.
    pub const NAMES: [(&'static str, Self); 13] = [
        ("dropped", Self::Dropped),
        ("new", Self::New),
        ("other-actor", Self::OtherActor),
        ("now-digital", Self::NowDigital),
        ("now-paper", Self::NowPaper),
        ("more-time", Self::MoreTime),
        ("less-time", Self::LessTime),
        ("other-cost", Self::OtherCost),
        ("other-system", Self::OtherSystem),
        ("moved", Self::Moved),
        ("other-ways", Self::OtherWays),
        ("other-marks", Self::OtherMarks),
        ("renamed", Self::Renamed),
    ];

    /// Returns the name of the kind.
    pub fn name(self) -> &'static str {
        let mut names = Self::NAMES.iter();
        let found = names.find(|(_, kind)| *kind == self);
        found.map_or("", |(name, _)| name)
    }
}

/// Returns how the second model differs from the first, in the order of the second; what was dropped stands where it
/// stood.
pub fn compare(before: &Model, after: &Model) -> Vec<Difference> {
    let (first, second) = (before.steps(), after.steps());
    let old: HashMap<Uuid, &Step> = first.iter().map(|step| (step.id, *step)).collect();
    let kept: HashSet<Uuid> = second.iter().map(|step| step.id).collect();
    let moved = moved(&first, &second);
    let mut found = Vec::new();
    let mut dropped = first.iter().peekable();
    let drop = |step: &Step| Difference {
        step: step.id,
        kinds: vec![DifferenceKind::Dropped],
    };
    for step in &second {
        let Some(was) = old.get(&step.id) else {
            let kinds = vec![DifferenceKind::New];
            found.push(Difference {
                step: step.id,
                kinds,
            });
            continue;
        };
        if !moved.contains(&step.id) {
            // Everything that was dropped from before this step comes before it.
            while let Some(earlier) = dropped.next_if(|one| one.id != step.id) {
                if !kept.contains(&earlier.id) {
                    found.push(drop(earlier));
                }
            }
            dropped.next();
        }
        let mut kinds = differing((before, was), (after, step));
        if moved.contains(&step.id) {
            kinds.push(DifferenceKind::Moved);
        }
        kinds.sort_unstable();
        if !kinds.is_empty() {
            found.push(Difference {
                step: step.id,
                kinds,
            });
        }
    }
    let rest = dropped.filter(|step| !kept.contains(&step.id));
    found.extend(rest.map(|step| drop(step)));
    found
}

/// Returns the differences in which the chosen process is less than the wanted one, so that each asks for what blocks
/// it: a step that was dropped, that others do, that is on paper or that takes more, and a new one that takes anything.
pub fn fallbacks(wanted: &Model, chosen: &Model) -> Vec<Difference> {
    let mut found = compare(wanted, chosen);
    found.retain(|difference| {
        let step = chosen.step(difference.step);
        difference.kinds.iter().any(|kind| match kind {
            DifferenceKind::Dropped
            | DifferenceKind::OtherActor
            | DifferenceKind::NowPaper
            | DifferenceKind::MoreTime => true,
            DifferenceKind::New => step.is_some_and(|step| {
                let takes = [step.touch, step.wait, step.cost];
                takes.iter().any(|value| !value.is_zero()) || step.medium == Some(Medium::Paper)
            }),
            DifferenceKind::OtherCost => {
                let cost = |step: Option<&Step>| step.map(|step| step.cost);
                cost(step) > cost(wanted.step(difference.step))
            }
            _ => false,
        })
    });
    found
}

/// Returns the gaps that differences make, in their order: those with the very same explanation are one, so that what
/// follows from one decision is told and asked once.
pub fn shortfalls<'m>(
    differences: impl IntoIterator<Item = Difference>,
    chosen: &'m Model,
) -> Vec<Shortfall<'m>> {
    let mut found: Vec<Shortfall<'m>> = Vec::new();
    for difference in differences {
        let gap = chosen.gaps.get(&difference.step);
        let same = found.iter_mut().find(|one| gap.is_some() && one.gap == gap);
        if let Some(known) = same {
            known.differences.push(difference);
        } else {
            found.push(Shortfall {
                differences: vec![difference],
                gap,
            });
        }
    }
    found
}

fn differing(
    (before, was): (&Model, &Step),
    (after, step): (&Model, &Step),
) -> Vec<DifferenceKind> {
    let mut kinds = Vec::new();
    let mut note = |differs: bool, kind: DifferenceKind| {
        if differs {
            kinds.push(kind);
        }
    };
    let same = same_actor(before.lane(was.lane), after.lane(step.lane));
    note(!same, DifferenceKind::OtherActor);
    let medium = |medium: Medium| was.medium != step.medium && step.medium == Some(medium);
    note(medium(Medium::Digital), DifferenceKind::NowDigital);
    note(medium(Medium::Paper), DifferenceKind::NowPaper);
    let (more, less) = times(was, step);
    note(more, DifferenceKind::MoreTime);
    note(less && !more, DifferenceKind::LessTime);
    note(was.cost != step.cost, DifferenceKind::OtherCost);
    note(was.system != step.system, DifferenceKind::OtherSystem);
    note(ways(was) != ways(step), DifferenceKind::OtherWays);
    let unmarked = was.medium.is_some() && step.medium.is_none();
    note(
        unmarked || other_marks(was, step),
        DifferenceKind::OtherMarks,
    );
    note(was.text != step.text, DifferenceKind::Renamed);
    kinds
}

/// Says whether a step takes more, and whether it takes less, of work or of waiting, for a case that comes to it.
fn times(was: &Step, step: &Step) -> (bool, bool) {
    let taken = |step: &Step| {
        let need = need(step);
        let of = |minutes: Decimal| minutes.checked_mul(need).unwrap_or(minutes);
        [of(step.touch), of(step.wait)]
    };
    let pairs = || taken(was).into_iter().zip(taken(step));
    let more = pairs().any(|(before, after)| after > before);
    (more, pairs().any(|(before, after)| after < before))
}

/// Says whether the same people, or the same system, do a step: a lane that was drawn anew with its name is the same.
fn same_actor(before: Option<&Lane>, after: Option<&Lane>) -> bool {
    match (before, after) {
        (Some(before), Some(after)) => {
            let same = || before.id == after.id || fold(&before.name) == fold(&after.name);
            before.actor == after.actor && same()
        }
        (before, after) => before.is_none() && after.is_none(),
    }
}

fn ways(step: &Step) -> Vec<(Uuid, Decimal, &str)> {
    let flows = step.next.iter().zip(shares(&step.next));
    flows
        .map(|(flow, share)| (flow.to, share, &flow.label[..]))
        .collect()
}

fn other_marks(was: &Step, step: &Step) -> bool {
    was.kind != step.kind
        || was.purpose != step.purpose
        || was.worth != step.worth
        || was.document != step.document
        || (was.registers, was.checks, was.error_prone)
            != (step.registers, step.checks, step.error_prone)
}

/// Returns the steps of both models that stand in another order: as few as explain it.
///
/// Those that did not move are a longest increasing subsequence of the old places (Fredman 1975).
fn moved(first: &[&Step], second: &[&Step]) -> HashSet<Uuid> {
    let numbers = (0..).zip(first);
    let places: HashMap<Uuid, usize> = numbers.map(|(at, step)| (step.id, at)).collect();
    let common = second.iter().filter_map(|step| places.get(&step.id));
    let common: Vec<usize> = common.copied().collect();
    // The last of the best sequence of each length, and who comes before each.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(common.len());
    for (at, place) in common.iter().enumerate() {
        let length = ends.partition_point(|end| common[*end] < *place);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut stays = HashSet::new();
    let mut at = ends.last().copied();
    while let Some(place) = at {
        stays.insert(common[place]);
        at = before[place];
    }
    let moved = common.iter().filter(|place| !stays.contains(place));
    moved.map(|place| first[*place].id).collect()
}
