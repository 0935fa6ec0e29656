//! The worked examples: made of their scripts through changes alone, and what they show when they are opened.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use diemo::method::{OptionId, Value};
use diemo::route::{By, Entry, Route};
use diemo::session::{Note, Session};

use crate::meetings::made;
use crate::script::{Desk, Said, diemo};

#[test]
fn every_example_is_what_its_script_makes() {
    let method = diemo();
    for name in names() {
        let session = made(method, &name);
        let text = serde_json::to_string_pretty(&session).unwrap() + "\n";
        let file = file(&name);
        if env::var_os("UPDATE_GOLDENS").is_some() {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, &text).unwrap();
        }
        let kept = fs::read_to_string(&file).unwrap_or_default();
        assert!(
            kept == text,
            "{name}: session.json differs; UPDATE_GOLDENS=1 writes it anew"
        );
    }
}

#[test]
fn every_example_replayed_from_its_history_is_the_same_session() {
    for name in names() {
        let session = read(&name);
        let again = Session::replay(session.history().iter().cloned()).unwrap();
        assert_eq!(session.state, again.state);
        assert_eq!(session.id, again.id);
    }
}

/// An example, its last step, and what is meant to be open up to the end of that, with how it stands.
type Meant = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

#[test]
fn nothing_is_open_up_to_where_an_example_ends_but_the_points_that_are_meant() {
    let method = diemo();
    let meant: [Meant; 3] = [
        ("barnehageplass", "launch", &[]),
        ("skjenkebevilling", "launch", &[]),
        (
            "skatteattest",
            "benefits",
            &[
                ("retention", "come-back"),
                ("documentation-home", "incomplete"),
                ("own-archive-end-date", "open"),
                ("deletion-deadlines-followed", "come-back"),
                ("temporary-exceptions-current", "come-back"),
            ],
        ),
    ];
    for (name, last_step, meant) in meant {
        let route = Route::of(method, &read(name));
        let steps: Vec<_> = method.steps().map(|(_, step)| &step.id).collect();
        let end = steps.iter().position(|step| **step == *last_step).unwrap();
        let told = |entry: &&Entry| {
            let (_, step, _) = method.find(entry.subject.item.as_str()).unwrap();
            steps[..=end].contains(&&step.id)
        };
        let told = route.entries.iter().filter(told);
        let open: Vec<_> = told
            .filter(|entry| entry.waits())
            .map(|entry| (entry.subject.item.as_str(), entry.standing.name()))
            .collect();
        assert_eq!(open, meant, "{name}");
    }
}

#[test]
fn no_example_is_taken_for_a_copy_of_another() {
    let first = names()
        .iter()
        .map(|name| read(name).history()[0].stamp.id)
        .collect::<BTreeSet<_>>();
    assert_eq!(first.len(), names().len());
}

#[test]
fn every_example_opens_on_an_item_that_is_there() {
    for name in names() {
        let (method, session) = (diemo(), read(&name));
        let place = session.place.clone().unwrap();
        let route = Route::of(method, &session);
        let entry = route.entry(&place.subject.unwrap()).unwrap();
        let (_, step, _) = method.find(entry.subject.item.as_str()).unwrap();
        assert_eq!(Some(&step.id), place.step.as_ref());
        assert_eq!(entry.subject.service, place.service);
    }
}

#[test]
fn without_archive_duty_integration_is_not_applicable_and_what_hangs_on_it_closed() {
    let (method, session) = (diemo(), kept());
    let route = Route::of(method, &session);
    let integration = route.of_item("archive-integration").next().unwrap();
    assert_eq!(
        integration
            .value
            .as_ref()
            .and_then(|value| value.option())
            .unwrap(),
        &"not-applicable"
    );
    assert!(integration.set.is_some());
    for item in [
        "archive-transfer-metadata",
        "archive-transfer-test",
        "archive-need-follows-duty",
    ] {
        assert!(!route.of_item(item).next().unwrap().applies(), "{item}");
    }
}

#[test]
fn without_direct_lookup_the_example_cannot_choose_a_direct_link() {
    assert_eq!(
        closing(&route(), "system-link", "api"),
        Some("no-lookup-no-api".to_owned())
    );
    assert_eq!(
        closing(&route(), "automation", "fully"),
        Some("no-lookup-no-api".to_owned())
    );
}

#[test]
fn without_a_signature_signing_falls_away_and_email_stays_closed() {
    let route = route();
    for item in [
        "signature-field",
        "signing-cost",
        "signing-service",
        "signed-version-kept",
    ] {
        assert!(!route.of_item(item).next().unwrap().applies(), "{item}");
    }
    let email = route.of_item("answer-by-email").next().unwrap();
    assert_eq!(
        email
            .value
            .as_ref()
            .and_then(|value| value.option())
            .unwrap(),
        &"no"
    );
    assert_eq!(
        closing(&route, "answer-delivery", "email"),
        Some("no-email-for-answer".to_owned())
    );
}

#[test]
fn the_own_archive_asks_for_an_end_date_that_the_example_leaves_open() {
    let route = route();
    let home = route.of_item("documentation-home").next().unwrap();
    let missing: Vec<_> = home
        .missing
        .iter()
        .map(|one| one.subject.item.as_str())
        .collect();
    assert_eq!(missing, ["own-archive-end-date"]);
}

#[test]
fn the_login_level_goes_against_the_rule_about_secrecy_with_role_and_reason() {
    let (session, route) = (kept(), route());
    let login = route.of_item("login-level").next().unwrap();
    assert_eq!(login.overridden, ["secrecy-needs-login-2007"]);
    let record = session.state.standing(&login.subject).unwrap();
    assert_eq!(record.by.as_ref().unwrap().role, "security");
    assert!(!record.reason.is_empty());
}

#[test]
fn reversing_archive_duty_brings_everything_back_and_asks_for_a_retention_period() {
    let method = diemo();
    let mut desk = Desk::resume(method, kept());
    let said = Said {
        item: "archive-duty".to_owned(),
        value: Some("yes-limited".into()),
        reason: "Attesten er eneste bevis på hva kommunen bekreftet.".to_owned(),
        by: Some("records-manager: Turid Haugland".to_owned()),
        ..Said::default()
    };
    desk.say(&said).unwrap();
    let route = desk.route();
    for item in [
        "archive-integration",
        "archive-transfer-metadata",
        "archive-transfer-test",
        "line-system-noark-approved",
    ] {
        assert_eq!(
            route.of_item(item).next().unwrap().standing.name(),
            "open",
            "{item}"
        );
    }
    assert_eq!(closing(&route, "documentation-home", "case-archive"), None);
    let duty = route.of_item("archive-duty").next().unwrap();
    let missing: Vec<_> = duty
        .missing
        .iter()
        .map(|one| one.subject.item.as_str())
        .collect();
    assert_eq!(missing, ["retention"]);
}

#[test]
fn the_examples_differ_where_the_services_do() {
    let sessions = COMPARED.map(read);
    for (item, meant) in DIFFERENCES {
        let chosen = sessions.each_ref().map(|session| chosen(session, item));
        assert_eq!(chosen, meant, "{item} in {COMPARED:?}");
    }
}

#[test]
fn every_decision_has_a_reason_and_somebody_who_answers_for_it() {
    for name in names() {
        for record in read(&name).state.decisions {
            let item = record.subject.item.as_str();
            assert!(!record.reason.is_empty(), "{name}: {item}");
            let holds = record.status.holds();
            assert!(!holds || record.by.is_some(), "{name}: {item}");
        }
    }
}

#[test]
fn where_a_later_example_differs_its_note_says_why() {
    let [first, later @ ..] = COMPARED.map(read);
    for session in &later {
        for (item, _) in DIFFERENCES {
            if chosen(&first, item) == chosen(session, item) {
                continue;
            }
            let says_why = |note: &Note| {
                let subject = note.subject.as_ref();
                subject.is_some_and(|subject| subject.item.as_str() == item)
                    && note.text.contains("skatteattesten")
            };
            let title = &session.state.title;
            assert!(session.state.notes.iter().any(says_why), "{title}: {item}");
        }
    }
}

#[test]
fn a_line_system_that_is_the_archive_needs_no_integration_but_shows_the_journal() {
    let route = Route::of(diemo(), &read("barnehageplass"));
    let integration = route.of_item("archive-integration").next().unwrap();
    assert!(integration.set.is_none(), "the group has decided it itself");
    let warned: Vec<_> = integration.warnings.iter().map(|cause| &cause.by).collect();
    assert_eq!(warned, [&By::Rule("line-system-is-archive".into())]);
    for item in ["journal-source", "archive-export-test"] {
        assert!(route.of_item(item).next().unwrap().done(), "{item}");
    }
}

/// The examples side by side, the one that the others are compared with first.
const COMPARED: [&str; 3] = ["skatteattest", "barnehageplass", "skjenkebevilling"];

/// What the groups have decided, or that they did not have to.
const DIFFERENCES: [(&str, [&str; 3]); 23] = [
    ("take-service", ["yes", "yes", "yes"]),
    (
        "description-use",
        ["unchanged", "local-addition", "local-addition"],
    ),
    (
        "outcome-type",
        ["confirmation", "special-decision", "individual-decision"],
    ),
    ("secrecy", ["special-law", "general", "general"]),
    ("archive-duty", ["no", "yes-limited", "yes-preserved"]),
    ("journal-duty", ["no", "yes", "yes"]),
    ("retention", ["–", "limited", "forever"]),
    (
        "signature-requirement",
        ["no", "no", "no-but-evidence-wanted"],
    ),
    ("representation", ["no", "parent", "business-role"]),
    ("login-level", ["pin", "high", "substantial"]),
    ("answer-by-email", ["no", "no", "no"]),
    ("dpia", ["–", "yes", "no-reasoned"]),
    (
        "documentation-home",
        ["own-archive", "line-system", "case-archive"],
    ),
    (
        "direct-lookup",
        ["no-not-available", "yes-realtime", "no-not-available"],
    ),
    ("processor-agreement", ["–", "yes-signed", "yes-signed"]),
    (
        "form-platform",
        ["municipal", "line-system", "altinn-studio"],
    ),
    (
        "archive-integration",
        ["not-applicable", "not-applicable", "api"],
    ),
    ("system-link", ["manual", "api", "message"]),
    ("best-alternative", ["manual", "direct", "partial"]),
    ("automation", ["no", "partly", "no"]),
    ("answer-delivery", ["letter", "my-page", "altinn"]),
    ("fee", ["no", "no", "invoice"]),
    (
        "languages",
        ["bokmal nynorsk", "bokmal nynorsk english", "bokmal english"],
    ),
];

/// Returns the options that stand in a session.
fn chosen(session: &Session, item: &str) -> String {
    let route = Route::of(diemo(), session);
    match &route.of_item(item).next().unwrap().value {
        Some(Value::Option(option)) => option.to_string(),
        Some(Value::Options(options)) => {
            let options: Vec<_> = options.iter().map(OptionId::as_str).collect();
            options.join(" ")
        }
        Some(other) => format!("{other:?}"),
        None => "–".to_owned(),
    }
}

/// Returns the names of the examples, which are those of their scripts.
fn names() -> Vec<String> {
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples");
    let mut names: Vec<_> = fs::read_dir(scripts)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

fn file(name: &str) -> PathBuf {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/examples");
    examples.join(name).join("session.json")
}

fn read(name: &str) -> Session {
    serde_json::from_str(&fs::read_to_string(file(name)).unwrap()).unwrap()
}

fn kept() -> Session {
    read("skatteattest")
}

fn route() -> Route {
    Route::of(diemo(), &kept())
}

fn closing(route: &Route, item: &str, option: &str) -> Option<String> {
    let entry = route.of_item(item).next().unwrap();
    match &entry.option_closed(&option.into())?.by {
        By::Rule(rule) => Some(rule.to_string()),
        other => Some(format!("{other:?}")),
    }
}
