//! The worked example: made of its script through changes alone, and what it shows when it is opened.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use diemo::method::Method;
use diemo::route::{By, Route};
use diemo::session::{
    Action, Beginning, Link, MethodVersion, Note, Place, Service, Session, Topic, What,
};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::script::{Desk, Said, diemo};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Script {
    title: String,
    organisation: String,
    facilitator: String,
    rules: String,
    begins: Timestamp,
    service: Named,
    place: Opened,
    meeting: Vec<Meeting>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    id: String,
    name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Opened {
    step: String,
    item: String,
}

/// What was said in one meeting; it is told in the order of the method.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Meeting {
    at: Timestamp,
    /// Notes on the whole session.
    remarks: Vec<String>,
    answers: BTreeMap<String, Json>,
    marks: BTreeMap<String, Marked>,
    decisions: Vec<Decision>,
    notes: BTreeMap<String, String>,
    actions: Vec<Promise>,
    topics: Vec<Thought>,
    links: Vec<Linked>,
}

impl Default for Meeting {
    fn default() -> Self {
        Self {
            at: Timestamp::UNIX_EPOCH,
            remarks: vec![],
            answers: BTreeMap::new(),
            marks: BTreeMap::new(),
            decisions: vec![],
            notes: BTreeMap::new(),
            actions: vec![],
            topics: vec![],
            links: vec![],
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Marked {
    mark: String,
    reason: String,
}

#[derive(Deserialize)]
struct Decision {
    #[serde(flatten)]
    said: Said,
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Promise {
    text: String,
    owner: String,
    due: Date,
    item: String,
    #[serde(default)]
    done: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Thought {
    text: String,
    item: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Linked {
    address: String,
    title: String,
    item: String,
}

#[test]
fn the_example_is_what_its_script_makes() {
    let method = diemo();
    let session = made(method);
    let text = serde_json::to_string_pretty(&session).unwrap() + "\n";
    if env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(file(), &text).unwrap();
    }
    let kept = fs::read_to_string(file()).unwrap();
    assert!(
        kept == text,
        "session.json differs; UPDATE_GOLDENS=1 writes it anew"
    );
}

#[test]
fn the_example_replayed_from_its_history_is_the_same_session() {
    let session = kept();
    let again = Session::replay(session.history().iter().cloned()).unwrap();
    assert_eq!(session.state, again.state);
    assert_eq!(session.id, again.id);
}

#[test]
fn every_item_up_to_the_third_gate_is_dealt_with_but_the_open_points() {
    let (method, session) = (diemo(), kept());
    let route = Route::of(method, &session);
    let gate = route.of_item("continue-chosen").next().unwrap();
    let open: Vec<_> = route
        .open_before(gate)
        .map(|entry| (entry.subject.item.to_string(), entry.standing.name()))
        .collect();
    let open: Vec<_> = open
        .iter()
        .map(|(item, standing)| (item.as_str(), *standing))
        .collect();
    assert_eq!(
        open,
        [
            ("retention", "come-back"),
            ("documentation-home", "incomplete"),
            ("own-archive-end-date", "open"),
        ]
    );
    assert!(gate.done(), "{gate:?}");
}

#[test]
fn the_example_opens_on_an_item_that_is_there() {
    let (method, session) = (diemo(), kept());
    let place = session.place.clone().unwrap();
    let route = Route::of(method, &session);
    let entry = route.entry(&place.subject.unwrap()).unwrap();
    let (_, step, _) = method.find(entry.subject.item.as_str()).unwrap();
    assert_eq!(Some(&step.id), place.step.as_ref());
    assert_eq!(entry.subject.service, place.service);
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

fn made(method: &Method) -> Session {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples/skatteattest.toml");
    let script: Script = toml::from_str(&fs::read_to_string(script).unwrap()).unwrap();
    let beginning = Beginning {
        session: Uuid::from_u128(0x0110_2a57_0000_7000_8000_5ca7_7ea7_7e57),
        title: script.title,
        organisation: script.organisation,
        facilitator: script.facilitator.clone(),
        rules: script.rules.as_str().into(),
        method: MethodVersion {
            id: method.id.clone(),
            version: method.version.clone(),
        },
        services: vec![Service {
            id: script.service.id.as_str().into(),
            name: script.service.name,
            dropped: false,
        }],
    };
    let mut desk = Desk::begin(method, script.begins, &script.facilitator, beginning);
    for meeting in script.meeting {
        hold(&mut desk, meeting);
    }
    desk.session.place = Some(Place {
        step: Some(script.place.step.as_str().into()),
        service: Some(script.service.id.as_str().into()),
        subject: Some(desk.subject(&script.place.item)),
        field: None,
    });
    desk.session
}

/// Holds a meeting: everything said about one item together, item by item as the method has them.
fn hold(desk: &mut Desk<'_>, mut meeting: Meeting) {
    desk.at = meeting.at;
    for text in meeting.remarks {
        let id = desk.id();
        tell(
            desk,
            What::Note(Note {
                id,
                text,
                subject: None,
            }),
        );
    }
    for item in desk.method.items() {
        let id = item.id.as_str();
        if let Some(value) = meeting.answers.remove(id) {
            desk.answer(id, value);
        }
        if let Some(marked) = meeting.marks.remove(id) {
            let said = Said {
                item: id.to_owned(),
                mark: Some(marked.mark),
                reason: marked.reason,
                ..Said::default()
            };
            let what = desk.what(&said);
            tell(desk, what);
        }
        for decision in meeting
            .decisions
            .extract_if(.., |decision| decision.said.item == id)
        {
            let what = desk.what(&decision.said);
            tell(desk, what);
            note(desk, id, decision.note);
        }
        if let Some(text) = meeting.notes.remove(id) {
            note(desk, id, text);
        }
        let subject = Some(desk.subject(id));
        for action in meeting.actions.extract_if(.., |action| action.item == id) {
            let (id, subject) = (desk.id(), subject.clone());
            let Promise {
                text,
                owner,
                due,
                done,
                ..
            } = action;
            tell(
                desk,
                What::Action(Action {
                    id,
                    text,
                    owner,
                    due: Some(due),
                    done,
                    subject,
                }),
            );
        }
        for topic in meeting.topics.extract_if(.., |topic| topic.item == id) {
            let (id, subject) = (desk.id(), subject.clone());
            tell(
                desk,
                What::Topic(Topic {
                    id,
                    text: topic.text,
                    done: false,
                    subject,
                }),
            );
        }
        for link in meeting.links.extract_if(.., |link| link.item == id) {
            let (id, subject) = (desk.id(), subject.clone());
            let Linked { address, title, .. } = link;
            tell(
                desk,
                What::Link(Link {
                    id,
                    address,
                    title,
                    subject,
                }),
            );
        }
    }
    assert!(meeting.answers.is_empty() && meeting.marks.is_empty() && meeting.notes.is_empty());
    assert!(
        meeting.decisions.is_empty() && meeting.actions.is_empty() && meeting.topics.is_empty()
    );
}

fn note(desk: &mut Desk<'_>, item: &str, text: String) {
    let (id, subject) = (desk.id(), Some(desk.subject(item)));
    tell(desk, What::Note(Note { id, text, subject }));
}

fn tell(desk: &mut Desk<'_>, what: What) {
    desk.make(what.clone())
        .unwrap_or_else(|refusal| panic!("{what:?}: {refusal:?}"));
}

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content/examples/skatteattest/session.json")
}

fn kept() -> Session {
    serde_json::from_str(&fs::read_to_string(file()).unwrap()).unwrap()
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
