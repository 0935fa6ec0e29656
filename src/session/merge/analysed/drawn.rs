//! Process models on which two copies have drawn, woven: lane by lane, step by step and gap by gap.

use std::collections::{BTreeMap, HashSet};

use uuid::Uuid;

use super::super::blend::Both;
use super::super::mixed::keyed;
use crate::process::{Gap, Lane, Model, Step};

/// Returns entries by their ids.
fn by_id<T: Clone>(entries: &[T], id: impl Fn(&T) -> Uuid) -> BTreeMap<Uuid, T> {
    let entries = entries.iter();
    entries.map(|entry| (id(entry), entry.clone())).collect()
}

/// Returns a list of which each entry is looked at by itself, in the order of the ids, which is by age.
pub(super) fn listed<M, T: Clone + PartialEq>(
    both: &Both<'_, M>,
    list: impl Fn(&M) -> &Vec<T>,
    id: impl Fn(&T) -> Uuid,
    blend: impl Fn(&[Option<&T>], &T, &T) -> Option<T>,
) -> Option<Vec<T>> {
    let bases: Vec<_> = both.bases.iter().map(|one| by_id(list(one), &id)).collect();
    let bases: Vec<_> = bases.iter().map(Some).collect();
    let (mine, theirs) = (by_id(list(both.mine), &id), by_id(list(both.theirs), &id));
    let woven = keyed(&bases, &mine, &theirs, blend)?;
    Some(woven.into_values().collect())
}

/// Returns a model on which the copies have drawn different things; what both need of it stays.
pub(super) fn model(bases: &[Option<&Model>], mine: &Model, theirs: &Model) -> Option<Model> {
    let both = Both::of(bases, mine, theirs);
    let gaps: Vec<_> = both.bases.iter().map(|model| Some(&model.gaps)).collect();
    let mut woven = Model {
        lanes: listed(&both, |model| &model.lanes, |lane| lane.id, lane)?,
        steps: listed(&both, |model| &model.steps, |step| step.id, step)?,
        gaps: keyed(&gaps, &mine.gaps, &theirs.gaps, gap)?,
        from: both.field(|model| &model.from)?,
        note: both.field(|model| &model.note)?,
    };
    keep_used(&mut woven, mine, theirs);
    let_go(&mut woven);
    Some(woven)
}

/// Keeps every lane that a step stands in, though one copy has taken it away.
fn keep_used(woven: &mut Model, mine: &Model, theirs: &Model) {
    let has: HashSet<Uuid> = woven.lanes.iter().map(|lane| lane.id).collect();
    let used: HashSet<Uuid> = woven.steps.iter().map(|step| step.lane).collect();
    let known = [mine, theirs].into_iter().flat_map(|model| &model.lanes);
    let lost = known.filter(|lane| used.contains(&lane.id) && !has.contains(&lane.id));
    let lost: BTreeMap<Uuid, Lane> = lost.map(|lane| (lane.id, lane.clone())).collect();
    woven.lanes.extend(lost.into_values());
    woven.lanes.sort_by_key(|lane| lane.id);
}

/// Lets go of ways to steps that one copy has taken away.
fn let_go(woven: &mut Model) {
    let steps: HashSet<Uuid> = woven.steps.iter().map(|step| step.id).collect();
    for step in &mut woven.steps {
        step.next.retain(|flow| steps.contains(&flow.to));
    }
}

fn lane(bases: &[Option<&Lane>], mine: &Lane, theirs: &Lane) -> Option<Lane> {
    let both = Both::of(bases, mine, theirs);
    by_fields!(
        both,
        Lane {
            id,
            at,
            name,
            actor
        }
    )
}

fn step(bases: &[Option<&Step>], mine: &Step, theirs: &Step) -> Option<Step> {
    let both = Both::of(bases, mine, theirs);
    by_fields!(
        both,
        Step {
            id,
            at,
            lane,
            kind,
            text,
            system,
            medium,
            touch,
            wait,
            cost,
            share,
            measured,
            worth,
            registers,
            checks,
            error_prone,
            document,
            purpose,
            note,
            next,
        }
    )
}

fn gap(bases: &[Option<&Gap>], mine: &Gap, theirs: &Gap) -> Option<Gap> {
    let both = Both::of(bases, mine, theirs);
    by_fields!(
        both,
        Gap {
            text,
            blocked_by,
            reopens,
            owner
        }
    )
}
