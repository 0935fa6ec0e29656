//! What a change would do, as a value: the difference between two routes.

use super::Route;
use super::admit::admit_along;
use super::entry::{Cause, Entry, Missing};
use crate::method::{Method, OptionId, Value};
use crate::session::{Change, Refusal, Session, Subject};

/// Everything that a change would alter elsewhere, in the order of the method.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Consequence {
    pub effects: Vec<Effect>,
}

/// One thing that a change would alter.
#[derive(Clone, PartialEq, Debug)]
pub struct Effect {
    pub subject: Subject,
    pub what: What,
}

/// What happens to an item.
#[derive(Clone, PartialEq, Debug)]
pub enum What {
    Closes(Cause),
    /// The item applies again; an earlier answer comes back with it.
    Reopens(Option<Value>),
    Sets(Value, Cause),
    /// The value no longer follows from a rule.
    Frees,
    ClosesOption(OptionId, Cause),
    ReopensOption(OptionId),
    Requires(Missing),
    Fulfils(Missing),
    Warns(Cause),
    Calms(Cause),
    /// A rule takes up again what was decided.
    TakesUp(Cause),
    /// What a rule had taken up again is settled.
    Settles(Cause),
    Holds(Cause),
    LetsGo(Cause),
}

impl What {
    /// Returns the name of the effect in output for machines and in the language files.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Closes(_) => "closes",
            Self::Reopens(_) => "reopens",
            Self::Sets(..) => "sets",
            Self::Frees => "frees",
            Self::ClosesOption(..) => "closes-option",
            Self::ReopensOption(_) => "reopens-option",
            Self::Requires(_) => "requires",
            Self::Fulfils(_) => "fulfils",
            Self::Warns(_) => "warns",
            Self::Calms(_) => "calms",
            Self::TakesUp(_) => "takes-up",
            Self::Settles(_) => "settles",
            Self::Holds(_) => "holds",
            Self::LetsGo(_) => "lets-go",
        }
    }
}

impl Consequence {
    /// Returns what a change would do to the session's route, without doing it.
    pub fn from(
        before: &Route,
        method: &Method,
        session: &Session,
        change: &Change,
    ) -> Result<Self, Refusal> {
        admit_along(before, method, session, change)?;
        let after = session.imagined(change)?;
        Ok(Self::between(before, &Route::of(method, &after)))
    }

    /// Returns what differs between two routes, apart from the answers themselves.
    pub fn between(before: &Route, after: &Route) -> Self {
        let mut effects = Vec::new();
        for entry in &after.entries {
            let mut note = |what| {
                effects.push(Effect {
                    subject: entry.subject.clone(),
                    what,
                });
            };
            if let Some(earlier) = before.entry(&entry.subject) {
                compare(earlier, entry, &mut note);
            }
        }
        Self { effects }
    }
}

fn compare(before: &Entry, after: &Entry, note: &mut impl FnMut(What)) {
    match (&before.closed, &after.closed) {
        (None, Some(cause)) => return note(What::Closes(cause.clone())),
        (Some(_), Some(_)) => return,
        (Some(_), None) => note(What::Reopens(after.value.clone())),
        (None, None) => {}
    }
    match (&before.set, &after.set) {
        (earlier, Some(cause)) if earlier.is_none() || before.value != after.value => {
            if let Some(value) = &after.value {
                note(What::Sets(value.clone(), cause.clone()));
            }
        }
        (Some(_), None) => note(What::Frees),
        _ => {}
    }
    for (option, cause) in after.options_closed() {
        if before.option_closed(option).is_none() {
            note(What::ClosesOption(option.clone(), cause.clone()));
        }
    }
    for (option, _) in before.options_closed() {
        if after.option_closed(option).is_none() {
            note(What::ReopensOption(option.clone()));
        }
    }
    differ(
        &before.missing,
        &after.missing,
        note,
        What::Requires,
        What::Fulfils,
    );
    differ_causes(
        &before.warnings,
        &after.warnings,
        note,
        What::Warns,
        What::Calms,
    );
    differ_causes(
        &before.reopened,
        &after.reopened,
        note,
        What::TakesUp,
        What::Settles,
    );
    differ_causes(&before.holds, &after.holds, note, What::Holds, What::LetsGo);
}

fn differ<T: PartialEq + Clone>(
    before: &[T],
    after: &[T],
    note: &mut impl FnMut(What),
    came: fn(T) -> What,
    went: fn(T) -> What,
) {
    for new in after.iter().filter(|new| !before.contains(new)) {
        note(came(new.clone()));
    }
    for old in before.iter().filter(|old| !after.contains(old)) {
        note(went(old.clone()));
    }
}

/// Compares by what says so; that it read other answers is no news.
fn differ_causes(
    before: &[Cause],
    after: &[Cause],
    note: &mut impl FnMut(What),
    came: fn(Cause) -> What,
    went: fn(Cause) -> What,
) {
    for new in after
        .iter()
        .filter(|new| before.iter().all(|old| old.by != new.by))
    {
        note(came(new.clone()));
    }
    for old in before
        .iter()
        .filter(|old| after.iter().all(|new| new.by != old.by))
    {
        note(went(old.clone()));
    }
}
