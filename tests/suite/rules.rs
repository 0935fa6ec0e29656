//! Rule scenarios: small stories in `tests/rules`, and the proof that together they reach every rule.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use diemo::method::{Method, OptionId};
use diemo::route::{By, Cause, Entry, Route};
use diemo::session::{Closing, Refusal};
use serde::Deserialize;
use serde_json::Value as Json;

use crate::script::{Desk, Said, diemo, value};
use crate::tooled::Tools;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Scenario {
    title: String,
    #[serde(default = "newest")]
    rule_set: String,
    #[serde(default = "one_service")]
    services: Vec<String>,
    /// What the analysis tools hold before anybody answers, and what is put there afterwards.
    #[serde(default)]
    tools: Tools,
    answers: Vec<Said>,
    #[serde(default)]
    afterwards: Tools,
    expected: Expected,
}

/// What is true when everything has been said; lists name everything there is, and nothing more.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
#[derive(Default)]
struct Expected {
    fires: Vec<String>,
    silent: Vec<String>,
    closed: BTreeMap<String, String>,
    open: Vec<String>,
    set: BTreeMap<String, Json>,
    value: BTreeMap<String, Json>,
    parked: BTreeMap<String, Json>,
    options_closed: BTreeMap<String, BTreeMap<String, String>>,
    requires: BTreeMap<String, BTreeSet<String>>,
    warns: BTreeMap<String, BTreeSet<String>>,
    reopens: BTreeMap<String, BTreeSet<String>>,
    holds: BTreeMap<String, BTreeSet<String>>,
    standing: BTreeMap<String, String>,
    /// What rests on something that is only proposed, and what does not.
    provisional: Vec<String>,
    settled: Vec<String>,
}

fn newest() -> String {
    "2026".to_owned()
}

fn one_service() -> Vec<String> {
    vec!["skatteattest".to_owned()]
}

#[test]
fn every_rule_scenario_ends_as_it_says() {
    let method = diemo();
    let wrong: Vec<String> = scenarios()
        .iter()
        .flat_map(|(file, scenario)| {
            let found = Told::by(method, scenario).differences(&scenario.expected);
            found
                .into_iter()
                .map(move |what| format!("{file} ({}): {what}", scenario.title))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn each_rule_of_the_source_fires_in_one_story_and_is_silent_in_another() {
    let scenarios = scenarios();
    for number in 1..=38 {
        let reference = format!("R{number:02}");
        let fires = |scenario: &Scenario| scenario.expected.fires.contains(&reference);
        let silent = |scenario: &Scenario| scenario.expected.silent.contains(&reference);
        assert!(
            scenarios.iter().any(|(_, scenario)| fires(scenario)),
            "{reference} never fires"
        );
        assert!(
            scenarios.iter().any(|(_, scenario)| silent(scenario)),
            "{reference} is never silent"
        );
    }
}

#[test]
fn each_single_rule_of_the_pack_acts_in_one_story_and_not_in_another() {
    let method = diemo();
    let acted: Vec<BTreeSet<String>> = scenarios()
        .iter()
        .map(|(_, scenario)| acting(&Told::by(method, scenario).route))
        .collect();
    for rule in &method.rules {
        let times = acted
            .iter()
            .filter(|rules| rules.contains(rule.id.as_str()))
            .count();
        assert!(times > 0, "{} acts in no story", rule.id);
        assert!(times < acted.len(), "{} acts in every story", rule.id);
    }
}

#[test]
fn a_scenario_with_an_unknown_field_is_refused() {
    let text = r#"{"title": "T", "answers": [], "expected": {"firse": ["R01"]}}"#;
    let refused = serde_json::from_str::<Scenario>(text).err().unwrap();
    assert!(refused.to_string().contains("firse"), "{refused}");
}

fn scenarios() -> Vec<(String, Scenario)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    let read = |path: &Path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let scenario = serde_json::from_str(&fs::read_to_string(path).unwrap());
        let scenario = scenario.unwrap_or_else(|error| panic!("{name}: {error}"));
        (name, scenario)
    };
    files.iter().map(|path| read(path)).collect()
}

/// A scenario that has been told to its end.
struct Told<'m> {
    desk: Desk<'m>,
    route: Route,
    /// What was refused, or not, against what the story says.
    surprises: Vec<String>,
}

impl<'m> Told<'m> {
    fn by(method: &'m Method, scenario: &Scenario) -> Self {
        let services: Vec<_> = scenario.services.iter().map(String::as_str).collect();
        let mut desk = Desk::open(method, &scenario.rule_set, &services);
        let mut surprises = Vec::new();
        scenario.tools.put_on(&mut desk);
        for said in &scenario.answers {
            match (desk.say(said), &said.refused) {
                (Ok(()), None) => {}
                (Err(refusal), Some(rule)) if refusing(&refusal) == Some(rule) => {}
                (result, _) => surprises.push(format!("{}: {result:?}", said.item)),
            }
        }
        scenario.afterwards.put_on(&mut desk);
        let route = desk.route();
        Self {
            desk,
            route,
            surprises,
        }
    }

    fn entry(&self, item: &str) -> &Entry {
        let subject = self.desk.subject(item);
        let entry = self.route.entry(&subject);
        entry.unwrap_or_else(|| panic!("{subject} is not on the route"))
    }

    fn differences(mut self, expected: &Expected) -> Vec<String> {
        let mut wrong = std::mem::take(&mut self.surprises);
        let mut check = |right: bool, what: String| {
            if !right {
                wrong.push(what);
            }
        };
        let acting = acting(&self.route);
        let acts = |name: &String| {
            let mut rules = self.desk.method.rules.iter();
            rules.any(|rule| {
                (rule.reference == *name || rule.id == *name.as_str())
                    && acting.contains(rule.id.as_str())
            })
        };
        for name in &expected.fires {
            check(acts(name), format!("{name} does not fire"));
        }
        for name in &expected.silent {
            check(!acts(name), format!("{name} is not silent"));
        }
        for (item, by) in &expected.closed {
            let found = self.entry(item).closed.as_ref().map(said_by);
            check(
                found.as_ref() == Some(by),
                format!("{item} is closed by {found:?}"),
            );
        }
        for item in &expected.open {
            let standing = self.entry(item).standing.name();
            check(standing == "open", format!("{item} is {standing}"));
        }
        for (item, standing) in &expected.standing {
            let found = self.entry(item).standing.name();
            check(found == standing, format!("{item} stands as {found}"));
        }
        for (items, wanted) in [(&expected.provisional, true), (&expected.settled, false)] {
            for item in items {
                let found = self.entry(item).provisional;
                check(found == wanted, format!("{item} is provisional: {found}"));
            }
        }
        for (item, json) in &expected.set {
            let entry = self.entry(item);
            let right = entry.set.is_some() && self.is(item, entry.value.as_ref(), json);
            check(
                right,
                format!("{item} is {:?}, set by {:?}", entry.value, entry.set),
            );
        }
        for (item, json) in &expected.value {
            let found = self.entry(item).value.as_ref();
            check(self.is(item, found, json), format!("{item} is {found:?}"));
        }
        for (item, json) in &expected.parked {
            let found = self.entry(item).parked.as_ref();
            check(
                self.is(item, found, json),
                format!("{item} has {found:?} kept aside"),
            );
        }
        for (item, options) in &expected.options_closed {
            let closed = &self.entry(item).closed_options;
            let name = |(option, cause): &(OptionId, Cause)| (option.to_string(), said_by(cause));
            let found: BTreeMap<_, _> = closed.iter().map(name).collect();
            check(
                found == *options,
                format!("the closed options of {item} are {found:?}"),
            );
        }
        for (item, needed) in &expected.requires {
            let missing = self.entry(item).missing.iter();
            let found: BTreeSet<_> = missing.map(|one| one.subject.item.to_string()).collect();
            check(found == *needed, format!("{item} requires {found:?}"));
        }
        for (item, rules) in &expected.warns {
            let found = names(&self.entry(item).warnings);
            check(
                found == *rules,
                format!("{item} is warned about by {found:?}"),
            );
        }
        for (item, rules) in &expected.reopens {
            let found = names(&self.entry(item).reopened);
            check(
                found == *rules,
                format!("{item} is taken up again by {found:?}"),
            );
        }
        for (item, rules) in &expected.holds {
            let found = names(&self.entry(item).holds);
            check(found == *rules, format!("{item} is held by {found:?}"));
        }
        wrong
    }

    fn is(&self, item: &str, found: Option<&diemo::method::Value>, json: &Json) -> bool {
        let item = self
            .desk
            .method
            .item(self.desk.subject(item).item.as_str())
            .unwrap();
        match json {
            Json::Null => found.is_none(),
            json => found == Some(&value(item, json)),
        }
    }
}

fn refusing(refusal: &Refusal) -> Option<&str> {
    match refusal {
        Refusal::ClosedOption { rule, .. }
        | Refusal::SetByRule { rule, .. }
        | Refusal::OverrideNeeds { rule, .. }
        | Refusal::Closed {
            by: Closing::Rule(rule),
            ..
        } => Some(rule.as_str()),
        Refusal::Closed {
            by: Closing::Condition,
            ..
        } => Some("condition"),
        Refusal::Closed {
            by: Closing::RuleSet,
            ..
        } => Some("rule-set"),
        Refusal::ReasonNeeded { .. } => Some("reason"),
        Refusal::UnknownOption { .. } => Some("option"),
        _ => None,
    }
}

fn said_by(cause: &Cause) -> String {
    match &cause.by {
        By::Rule(rule) => rule.to_string(),
        By::Condition(_) => "condition".to_owned(),
        By::RuleSet => "rule-set".to_owned(),
    }
}

fn names(causes: &[Cause]) -> BTreeSet<String> {
    causes.iter().map(said_by).collect()
}

/// Returns the rules of which something shows on the route.
fn acting(route: &Route) -> BTreeSet<String> {
    let mut rules = BTreeSet::new();
    for entry in &route.entries {
        let causes = entry.closed.iter().chain(&entry.set);
        let causes = causes.chain(entry.closed_options.iter().map(|(_, cause)| cause));
        let causes = causes.chain(&entry.warnings).chain(&entry.holds);
        let causes = causes.chain(&entry.reopened);
        rules.extend(causes.filter_map(|cause| match &cause.by {
            By::Rule(rule) => Some(rule.to_string()),
            _ => None,
        }));
        rules.extend(entry.missing.iter().map(|missing| missing.rule.to_string()));
        rules.extend(entry.overridden.iter().map(ToString::to_string));
    }
    rules
}
