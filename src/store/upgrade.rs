//! Older formats made into the present one, a step at a time.
//!
//! Whoever changes the format so that an older file no longer reads as it was meant raises
//! [`VERSION`](crate::session::VERSION), adds the step that leads there, and puts a file as the program wrote it
//! until then into `tests/sessions`. New fields and kinds of change that may be absent need none of this.

use serde_json::{Map, Value as Json};

use crate::session::VERSION;

/// What leads from one version of the format to the next.
struct Step {
    /// What becomes of the state of a session.
    state: fn(&mut Map<String, Json>),
    /// What becomes of a change, in the history and in the journal.
    change: fn(&mut Map<String, Json>),
}

/// The step from each version to the one after it.
const STEPS: [Step; VERSION as usize] = [Step {
    state: rules_in_lists,
    change: rules_of_decisions_in_lists,
}];

/// Returns the version that a session file says it is; the first ones did not say.
pub(super) fn version(session: &Json) -> Option<u32> {
    match session.get("version") {
        None => Some(0),
        Some(version) => u32::try_from(version.as_u64()?).ok(),
    }
}

/// Brings a session file of an older version to the shape of the present one. It goes on saying which it was.
pub(super) fn upgrade(session: &mut Json) {
    let Some(from) = version(session) else { return };
    if let Json::Object(fields) = session {
        fields.entry("version").or_insert(from.into());
    }
    for step in STEPS.iter().skip(from as usize) {
        upgrade_by(step, session);
    }
}

fn upgrade_by(step: &Step, session: &mut Json) {
    if let Some(Json::Object(state)) = session.get_mut("state") {
        (step.state)(state);
    }
    let history = session.get_mut("history").and_then(Json::as_array_mut);
    for change in history.into_iter().flatten() {
        if let Json::Object(change) = change {
            (step.change)(change);
        }
    }
}

/// Brings a change of any older version to the shape of the present one.
pub(super) fn upgrade_change(change: &mut Json) {
    if let Json::Object(change) = change {
        for step in &STEPS {
            (step.change)(change);
        }
    }
}

/// While the program was first written, a decision could go against one rule at most.
fn rules_in_lists(state: &mut Map<String, Json>) {
    let decisions = state.get_mut("decisions").and_then(Json::as_array_mut);
    decisions.into_iter().flatten().for_each(rule_in_list);
}

fn rules_of_decisions_in_lists(change: &mut Map<String, Json>) {
    if let Some(decided) = change
        .get_mut("what")
        .and_then(|what| what.get_mut("decide"))
    {
        rule_in_list(decided);
    }
}

fn rule_in_list(decision: &mut Json) {
    if let Some(rules) = decision.get_mut("overrides")
        && rules.is_string()
    {
        *rules = Json::Array(vec![rules.take()]);
    }
}
