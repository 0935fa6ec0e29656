//! Which lane a name means: one that is there, one of another variant, or a new one.

use rust_decimal::Decimal;
use uuid::Uuid;

use crate::process::{Actor, Lane, Model, ModelRef, Variant, between};
use crate::session::placeholder;
use crate::text::fold;
use crate::tui::app::Context;

/// A lane that a name means.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Meant {
    Nothing,
    Known(Uuid),
    New(Lane),
}

impl Meant {
    /// Returns the id of the lane; that of none where nothing is meant.
    pub fn id(&self) -> Uuid {
        match self {
            Self::Nothing => Uuid::nil(),
            Self::Known(id) => *id,
            Self::New(lane) => lane.id,
        }
    }
}

/// Returns the lane that a name means among these: by its whole name, its beginning, or the first letters of its words.
pub fn known<'l>(lanes: impl IntoIterator<Item = &'l Lane>, name: &str) -> Option<&'l Lane> {
    let typed = fold(name.trim());
    let lanes: Vec<&Lane> = lanes.into_iter().collect();
    if typed.is_empty() {
        return None;
    }
    let by = |fits: &dyn Fn(&str) -> bool| lanes.iter().copied().find(|lane| fits(&lane.name));
    by(&|name| fold(name) == typed)
        .or_else(|| by(&|name| fold(name).starts_with(&typed)))
        .or_else(|| by(&|name| initials(name) == typed))
        .or_else(|| by(&|name| words(name).any(|word| word.starts_with(&typed))))
}

fn words(name: &str) -> impl Iterator<Item = String> {
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(fold)
        .collect::<Vec<_>>()
        .into_iter()
}

fn initials(name: &str) -> String {
    words(name).filter_map(|word| word.chars().next()).collect()
}

/// Returns the lane that a name means in a model, where so many were named in the same stroke before it.
pub fn meant(
    name: &str,
    of: &ModelRef,
    model: &Model,
    new: &[Lane],
    context: &Context<'_>,
) -> Meant {
    let name = name.trim();
    if name.is_empty() {
        return Meant::Nothing;
    }
    let lanes = model.lanes();
    if let Some(lane) = known(lanes.iter().copied().chain(new), name) {
        return Meant::Known(lane.id);
    }
    let last = new.last().or(lanes.last().copied());
    let at = between(last.map(|lane| lane.at), None).unwrap_or(Decimal::ONE);
    if let Some(lane) = elsewhere(name, of, context) {
        // The same lane in two variants has one id, so that what moved is known.
        return Meant::New(Lane { at, ..lane });
    }
    let number = u32::try_from(new.len())
        .unwrap_or(u32::MAX)
        .saturating_add(1);
    Meant::New(Lane {
        id: placeholder(number),
        at,
        name: name.to_owned(),
        actor: actor(name, context),
    })
}

/// Returns the lane of this name in another variant of the same process.
fn elsewhere(name: &str, of: &ModelRef, context: &Context<'_>) -> Option<Lane> {
    let state = &context.desk?.session.state;
    let others = Variant::NAMES.iter().filter_map(|(_, variant)| {
        let other = ModelRef {
            service: of.service.clone(),
            variant: *variant,
        };
        (other != *of).then(|| state.model(&other)).flatten()
    });
    let mut lanes = others.flat_map(|model| &model.lanes);
    let lane = lanes.find(|lane| fold(&lane.name) == fold(name));
    lane.cloned()
}

/// Returns who is likely to work in a lane of this name, by the words of the language; people of the municipality where none fits.
pub fn actor(name: &str, context: &Context<'_>) -> Actor {
    let kinds = [
        (Actor::Citizen, "model-words-citizen"),
        (Actor::OutsideSystem, "model-words-outside-system"),
        (Actor::System, "model-words-system"),
        (Actor::Other, "model-words-other"),
    ];
    let name = fold(name);
    let fits = |key: &str| {
        let known = context.locale.text(key);
        known
            .split_whitespace()
            .any(|word| name.contains(&fold(word)))
    };
    let found = kinds.iter().find(|(_, key)| fits(key));
    found.map_or(Actor::Municipality, |(actor, _)| *actor)
}

/// Returns the names that lanes may have: those of the model, of its other variants, and the roles of the people and of the method.
pub fn offers(of: &ModelRef, model: &Model, context: &Context<'_>) -> Vec<String> {
    let mut names: Vec<String> = model.lanes().iter().map(|lane| lane.name.clone()).collect();
    let state = context.desk.map(|desk| &desk.session.state);
    let others = state.into_iter().flat_map(|state| &state.processes);
    let others = others.filter(|(other, _)| other.service == of.service);
    names.extend(others.flat_map(|(_, model)| model.lanes.iter().map(|lane| lane.name.clone())));
    let usual = context.locale.text("model-usual-lanes");
    names.extend(usual.split(';').map(|name| name.trim().to_owned()));
    let people = state.into_iter().flat_map(|state| &state.participants);
    let roles = people.filter_map(|one| one.role.as_ref());
    names.extend(roles.map(|role| context.locale.role(context.method, role.as_str())));
    names.extend(context.method.roles.iter().map(|role| role.name.clone()));
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|name| seen.insert(fold(name)));
    names
}

/// Returns who works in a lane, in words.
pub fn actor_in_words(actor: Actor, context: &Context<'_>) -> String {
    context.locale.text(match actor {
        Actor::Municipality => "model-actor-municipality",
        Actor::Citizen => "model-actor-citizen",
        Actor::Other => "model-actor-other",
        Actor::System => "model-actor-system",
        Actor::OutsideSystem => "model-actor-outside-system",
    })
}

/// Returns who comes after in the order in which they are gone through.
pub fn next_actor(actor: Actor) -> Actor {
    match actor {
        Actor::Municipality => Actor::Citizen,
        Actor::Citizen => Actor::Other,
        Actor::Other => Actor::System,
        Actor::System => Actor::OutsideSystem,
        Actor::OutsideSystem => Actor::Municipality,
    }
}
