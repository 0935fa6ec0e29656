//! What a decision is filled in with when it is made: the rules it goes against, its figures, and what is known of it.

use jiff::Timestamp;

use super::{against, may_be_overridden};
use crate::costs::Weighed;
use crate::method::Method;
use crate::route::Route;
use crate::session::{Change, Decided, Heeded, Session, Stamp, What};

/// Returns the decision with the rules it goes against filled in, where it is answered for, and with the figures it
/// rests on; and, so that it does not ask again, with what would take it up again and is known.
pub fn decide(method: &Method, session: &Session, route: &Route, mut decided: Decided) -> Decided {
    let entry = route.entry(&decided.subject);
    if let Some(now) = entry.and_then(|entry| entry.weighed.as_deref()) {
        // Who answers for a choice, or words it anew, chooses the same alternative.
        let same = entry.is_some_and(|entry| entry.value.as_ref() == Some(&decided.value));
        let chosen = decided.choice().or(now.chosen.filter(|_| same));
        decided.weighed = Some(Box::new(Weighed {
            chosen,
            ..now.clone()
        }));
    }
    decided.overrides = match entry {
        Some(entry) if decided.by.is_some() && !decided.reason.trim().is_empty() => {
            let mut rules = against(method, entry, &decided.value);
            rules.retain(|rule| may_be_overridden(method, rule));
            rules
        }
        _ => Vec::new(),
    };
    decided.heeded = heeded(method, session, &decided);
    decided
}

/// Returns what would take a decision up again as soon as it is made: its own value may be what a rule looks at.
fn heeded(method: &Method, session: &Session, decided: &Decided) -> Vec<Heeded> {
    let mut rules = method.rules.iter();
    if decided.by.is_none() || !rules.any(|rule| rule.reopens.contains(&decided.subject.item)) {
        return Vec::new();
    }
    let made = Change {
        stamp: Stamp {
            id: decided.id,
            at: Timestamp::UNIX_EPOCH,
            by: String::new(),
        },
        what: What::Decide(decided.clone()),
    };
    let Ok(after) = session.imagined(&made) else {
        return Vec::new();
    };
    let after = Route::of(method, &after);
    let entry = after.entry(&decided.subject);
    entry.map_or_else(Vec::new, |entry| entry.heeded.clone())
}
