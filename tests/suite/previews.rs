//! Previews: what a change would do, told without doing it, is what then happens.

use std::collections::BTreeSet;

use diemo::method::AnswerType;
use diemo::route::{Cause, Consequence, Effect, Entry, Route, What as Effects};
use diemo::session::{Change, Subject};

use crate::script::{Desk, diemo, example, proposal, said};

#[test]
fn every_preview_of_every_decision_in_the_example_comes_true() {
    let method = diemo();
    let mut desk = example(method);
    let mut seen = 0;
    for item in method.items().filter(|item| item.is_decision()) {
        for option in &item.options {
            let change = change(&mut desk, item.id.as_str(), option.id.as_str());
            let before = desk.route();
            let Ok(preview) = Consequence::from(&before, method, &desk.session, &change) else {
                continue;
            };
            let mut after = desk.session.clone();
            after.apply(change).unwrap();
            let after = Route::of(method, &after);
            for entry in &after.entries {
                let mut expected = Looks::of(before.entry(&entry.subject).unwrap());
                for effect in preview
                    .effects
                    .iter()
                    .filter(|one| one.subject == entry.subject)
                {
                    expected.take(effect);
                }
                let found = Looks::of(entry);
                let same = if found.closed {
                    expected.closed
                } else {
                    expected == found
                };
                assert!(same, "{}={}: {expected:?} {found:?}", item.id, option.id);
            }
            seen += preview.effects.len();
        }
    }
    assert!(seen > 100, "only {seen} effects");
}

#[test]
fn a_preview_changes_nothing_and_a_proposal_over_a_decision_has_no_effect() {
    let method = diemo();
    let mut desk = example(method);
    let before = desk.session.clone();
    let what = desk.what(&proposal("archive-duty", "yes-limited"));
    let change = desk.change(what);
    let preview = Consequence::from(&desk.route(), method, &desk.session, &change).unwrap();
    assert_eq!(preview.effects, []);
    assert_eq!(desk.session, before);
}

/// Returns a decision for an option, with a reason so that rules can be gone against.
fn change(desk: &mut Desk<'_>, item: &str, option: &str) -> Change {
    let mut said = said(item, option);
    "Fordi".clone_into(&mut said.reason);
    let several = desk.method.item(item).unwrap().answer == AnswerType::Choices;
    if several {
        said.value = Some(serde_json::json!([option]));
    }
    let what = desk.what(&said);
    desk.change(what)
}

/// What previews tell of, taken from an entry or put together from effects.
#[derive(PartialEq, Debug)]
struct Looks {
    closed: bool,
    set: Option<String>,
    options: BTreeSet<String>,
    missing: BTreeSet<(Subject, String)>,
    warnings: BTreeSet<String>,
    reopened: BTreeSet<String>,
    holds: BTreeSet<String>,
}

impl Looks {
    fn of(entry: &Entry) -> Self {
        let missing = entry.missing.iter();
        let set = entry.set.as_ref().and(entry.value.as_ref());
        Self {
            closed: !entry.applies(),
            set: set.map(|value| format!("{value:?}")),
            options: entry
                .options_closed()
                .map(|(option, _)| option.to_string())
                .collect(),
            missing: missing
                .map(|one| (one.subject.clone(), one.text.clone()))
                .collect(),
            warnings: entry
                .warnings
                .iter()
                .map(|cause| format!("{:?}", cause.by))
                .collect(),
            reopened: entry
                .reopened
                .iter()
                .map(|cause| format!("{:?}", cause.by))
                .collect(),
            holds: entry
                .holds
                .iter()
                .map(|cause| format!("{:?}", cause.by))
                .collect(),
        }
    }

    fn take(&mut self, effect: &Effect) {
        let by = |cause: &Cause| format!("{:?}", cause.by);
        match &effect.what {
            Effects::Closes(_) => self.closed = true,
            Effects::Reopens(_) => self.closed = false,
            Effects::Sets(value, _) => self.set = Some(format!("{value:?}")),
            Effects::Frees => self.set = None,
            Effects::ClosesOption(option, _) => assert!(self.options.insert(option.to_string())),
            Effects::ReopensOption(option) => assert!(self.options.remove(&option.to_string())),
            Effects::Requires(one) => {
                assert!(self.missing.insert((one.subject.clone(), one.text.clone())));
            }
            Effects::Fulfils(one) => {
                assert!(
                    self.missing
                        .remove(&(one.subject.clone(), one.text.clone()))
                );
            }
            Effects::Warns(cause) => assert!(self.warnings.insert(by(cause))),
            Effects::Calms(cause) => assert!(self.warnings.remove(&by(cause))),
            Effects::TakesUp(cause) => assert!(self.reopened.insert(by(cause))),
            Effects::Settles(cause) => assert!(self.reopened.remove(&by(cause))),
            Effects::Holds(cause) => assert!(self.holds.insert(by(cause))),
            Effects::LetsGo(cause) => assert!(self.holds.remove(&by(cause))),
        }
    }
}
