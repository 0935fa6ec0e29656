//! Compares a pack with an older version of it: what a session would be told, and what `changes.toml` leaves open.

use std::path::Path;

use jiff::Timestamp;
use uuid::Uuid;

use super::super::desk::Desk;
use super::super::{Outcome, upgrade};
use super::{Finding, clean, found, problems_of, shown};
use crate::locale::{Argument, Said};
use crate::method::{Item, Method, Name, Pack, Part, Place, by_version};
use crate::session::{Against, Beginning, Change, MethodVersion, Session, Stamp, Upgrade, What};
use crate::store;

/// Tells what a pack without problems changes since an older version of it.
pub(super) fn compared(desk: &Desk<'_>, folder: &Path, pack: &Pack, older: &Path) -> Outcome {
    let code = desk.locale.code();
    let old = match Pack::load(&store::pack::read_folder(older)) {
        Ok(old) => old.in_language(code),
        Err(problems) => return found(desk, &problems_of(desk, older, &problems)),
    };
    let new = pack.in_language(code);
    let findings = findings(desk, folder, &new, &old);
    let mut outcome = if findings.is_empty() {
        clean(desk, folder, pack)
    } else {
        found(desk, &findings)
    };
    if MethodVersion::of(&old).against(&new) == Against::Newer {
        outcome.data.push('\n');
        outcome.data.push_str(&report(desk, &new, &old));
    }
    outcome
}

/// Returns what is wrong with a pack as a later version of another.
fn findings(desk: &Desk<'_>, folder: &Path, new: &Method, old: &Method) -> Vec<Finding> {
    let mut comparing = Comparing {
        desk,
        folder,
        new,
        old,
        findings: Vec::new(),
    };
    if new.id != old.id {
        let arguments = [("new", (&new.id).into()), ("old", (&old.id).into())];
        comparing.tell("pack.toml", "upgrade-against-other", &arguments, false);
        return comparing.findings;
    }
    if by_version(&new.version, &old.version).is_le() {
        let arguments = [("version", (&old.version).into())];
        comparing.tell("pack.toml", "upgrade-against-version", &arguments, false);
        return comparing.findings;
    }
    comparing.steps();
    comparing.parts();
    for item in old.items() {
        comparing.item(item);
    }
    comparing.findings
}

/// Returns what a session by the older version would be told, with no answer in it.
fn report(desk: &Desk<'_>, new: &Method, old: &Method) -> String {
    let versions = [
        ("from", (&old.version).into()),
        ("to", (&new.version).into()),
    ];
    let session = begun(old);
    let upgrade = session
        .as_ref()
        .and_then(|session| Some((session, Upgrade::of(session, new)?)));
    match upgrade {
        Some((session, upgrade)) if !upgrade.is_nothing() => {
            let mut report = upgrade::report(desk, new, session, &upgrade);
            // Here nobody has a session.
            report.head[0] = desk.locale.say("upgrade-against-told", &versions);
            upgrade::text(&report)
        }
        _ => desk.locale.say("upgrade-against-same", &versions) + "\n",
    }
}

fn begun(method: &Method) -> Option<Session> {
    let beginning = Beginning {
        session: Uuid::nil(),
        title: method.name.clone(),
        organisation: String::new(),
        facilitator: String::new(),
        rules: method.newest_rule_set()?.id.clone(),
        method: MethodVersion::of(method),
        services: Vec::new(),
    };
    let stamp = Stamp {
        id: Uuid::nil(),
        at: Timestamp::UNIX_EPOCH,
        by: String::new(),
    };
    let what = What::Begin(beginning);
    Session::begin(Change { stamp, what }).ok()
}

struct Comparing<'c> {
    desk: &'c Desk<'c>,
    folder: &'c Path,
    new: &'c Method,
    old: &'c Method,
    findings: Vec<Finding>,
}

impl Comparing<'_> {
    fn tell(&mut self, file: &str, key: &str, arguments: &[(&str, Argument)], remark: bool) {
        let place = Place {
            file: shown(&self.folder.join(file)),
            ..Place::default()
        };
        let said: Said = self.desk.locale.said(key, arguments);
        self.findings.push(Finding {
            place,
            said,
            remark,
        });
    }

    fn undeclared(&mut self, kind: &str, found: &str, item: Option<&Item>) {
        let mut arguments = vec![("found", Argument::from(found))];
        arguments.extend(item.map(|item| ("item", item.id.as_str().into())));
        let key = format!("upgrade-undeclared-{kind}");
        self.tell("changes.toml", &key, &arguments, false);
    }

    fn declared(&self, name: &Name) -> bool {
        self.new.text_of_removed(name).is_some()
    }

    fn steps(&mut self) {
        for (_, step) in self.old.steps() {
            let now = self.new.step_now(&self.old.version, step.id.as_str());
            if self.new.step(&now).is_none() && !self.declared(&Name::Step(now)) {
                self.undeclared("step", step.id.as_str(), None);
            }
        }
    }

    /// Tells of what tools use and is gone.
    fn parts(&mut self) {
        let (new, old) = (self.new, self.old);
        let since = &old.version;
        for (_, part) in Part::NAMES {
            let kept = new.names(part);
            for id in old.names(part) {
                let now = new.part_now(since, part, id);
                if !kept.contains(&now.as_str()) && !self.declared(&Name::Part(part, now)) {
                    self.undeclared(part.name(), id, None);
                }
            }
        }
        for test in &old.craft.tests {
            let now = new.part_now(since, Part::Test, test.id.as_str());
            let Some(kept) = new.craft.test(&now) else {
                continue;
            };
            for question in &test.questions {
                let now = new.question_now(since, &test.id, &question.id);
                let name = Name::Question(kept.id.clone(), now.clone());
                let there = kept.questions.iter().any(|known| known.id == now);
                if !there && !self.declared(&name) {
                    self.undeclared("question", &question.id, None);
                }
            }
        }
    }

    fn item(&mut self, old: &Item) {
        let (new, since) = (self.new, &self.old.version);
        let now = new.item_now(since, &old.id);
        let Some(item) = new.item(now.as_str()) else {
            if !self.declared(&Name::Item(now)) {
                self.undeclared("item", old.id.as_str(), None);
            }
            return;
        };
        if item.answer != old.answer || item.is_decision() != old.is_decision() {
            let kind = |item: &Item| self.desk.locale.answer_type(item.answer);
            let arguments = [
                ("item", item.id.as_str().into()),
                ("new", kind(item).into()),
                ("old", kind(old).into()),
            ];
            self.tell("changes.toml", "upgrade-kind-changed", &arguments, true);
        }
        let columns = |item: &Item| -> Vec<String> {
            let columns = item.columns.iter();
            columns.map(|column| column.id.clone()).collect()
        };
        let kept = columns(item);
        for column in columns(old) {
            let now = new.column_now(since, &old.id, &column);
            let name = Name::Column(item.id.clone(), now.clone());
            if !kept.contains(&now) && !self.declared(&name) {
                self.undeclared("column", &column, Some(item));
            }
        }
        for option in options(old) {
            let now = new.option_now(since, &old.id, &option.as_str().into());
            let name = Name::Option(item.id.clone(), now.clone());
            if !options(item).iter().any(|kept| now == **kept) && !self.declared(&name) {
                self.undeclared("option", &option, Some(item));
            }
        }
    }
}

/// Returns the options of an item and of its columns.
fn options(item: &Item) -> Vec<String> {
    let columns = item.columns.iter().flat_map(|column| &column.options);
    let options = item.options.iter().chain(columns);
    options.map(|option| option.id.to_string()).collect()
}
