//! What is drawn in one stroke: so much is taken back at once.

use std::collections::{BTreeMap, HashSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::model::{Gap, Lane, Model, ModelRef, Step, Variant};

/// What is done to a model in one stroke: lanes, steps and gaps put there or replaced by their ids, and others taken
/// away.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Drawn {
    pub of: ModelRef,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lanes: Vec<Lane>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub gaps: BTreeMap<Uuid, Gap>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_lanes: Vec<Uuid>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_steps: Vec<Uuid>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without_gaps: Vec<Uuid>,
    /// The variant it is a copy of, where it begins as one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Variant>,
    /// What the note becomes, where it changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Drawn {
    /// Returns a stroke that does nothing yet.
    pub fn on(of: ModelRef) -> Self {
        Self {
            of,
            lanes: Vec::new(),
            steps: Vec::new(),
            gaps: BTreeMap::new(),
            without_lanes: Vec::new(),
            without_steps: Vec::new(),
            without_gaps: Vec::new(),
            from: None,
            note: None,
        }
    }

    /// Returns the stroke that begins a model as a copy of another; ids are kept, so that differences are known.
    pub fn copy(of: ModelRef, from: Variant, model: &Model) -> Self {
        Self {
            lanes: model.lanes.clone(),
            steps: model.steps.clone(),
            from: Some(from),
            ..Self::on(of)
        }
    }

    /// Alters the model; says whether everything was there that is taken away.
    #[must_use]
    pub fn apply(&self, model: &mut Model) -> bool {
        let ids = |gone: &[Uuid]| -> HashSet<Uuid> { gone.iter().copied().collect() };
        let (no_lanes, no_steps) = (ids(&self.without_lanes), ids(&self.without_steps));
        let lanes: HashSet<Uuid> = model.lanes.iter().map(|lane| lane.id).collect();
        let steps: HashSet<Uuid> = model.steps.iter().map(|step| step.id).collect();
        let known = no_lanes.is_subset(&lanes)
            && no_steps.is_subset(&steps)
            && (self.without_gaps.iter()).all(|id| model.gaps.contains_key(id));
        if !known {
            return false;
        }
        put(&mut model.lanes, &self.lanes, |lane| lane.id);
        put(&mut model.steps, &self.steps, |step| step.id);
        model.lanes.retain(|one| !no_lanes.contains(&one.id));
        model.steps.retain(|one| !no_steps.contains(&one.id));
        model.gaps.extend(self.gaps.clone());
        for id in &self.without_gaps {
            model.gaps.remove(id);
        }
        if self.from.is_some() {
            model.from = self.from;
        }
        if let Some(note) = &self.note {
            model.note.clone_from(note);
        }
        true
    }
}

/// Adds entries, or replaces those of the same id.
fn put<T: Clone>(entries: &mut Vec<T>, new: &[T], id: impl Fn(&T) -> Uuid) {
    let places = entries.iter().enumerate();
    let mut places: BTreeMap<Uuid, usize> = places.map(|(at, entry)| (id(entry), at)).collect();
    for entry in new {
        if let Some(&at) = places.get(&id(entry)) {
            entries[at].clone_from(entry);
        } else {
            places.insert(id(entry), entries.len());
            entries.push(entry.clone());
        }
    }
}
