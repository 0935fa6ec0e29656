//! The worked examples: made of their scripts through changes alone, and what they show when they are opened.

use std::path::{Path, PathBuf};
use std::{env, fs};

use diemo::route::{By, Route};
use diemo::session::Session;

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

#[test]
fn nothing_is_open_before_the_last_gate_passed_but_the_points_that_are_meant() {
    let method = diemo();
    // An example, the gate, and what is meant to be open before it.
    type Meant = (
        &'static str,
        &'static str,
        &'static [(&'static str, &'static str)],
    );
    let meant: [Meant; 2] = [
        ("barnehageplass", "continue-launch", &[]),
        (
            "skatteattest",
            "continue-chosen",
            &[
                ("retention", "come-back"),
                ("documentation-home", "incomplete"),
                ("own-archive-end-date", "open"),
            ],
        ),
    ];
    for (name, gate, meant) in meant {
        let route = Route::of(method, &read(name));
        let gate = route.of_item(gate).next().unwrap();
        let open: Vec<_> = route
            .open_before(gate)
            .map(|entry| (entry.subject.item.as_str(), entry.standing.name()))
            .collect();
        assert_eq!(open, meant, "{name}");
        assert!(gate.done(), "{name}: {gate:?}");
    }
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
