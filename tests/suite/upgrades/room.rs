//! What was done in the room, under a newer version of the pack: found again by the names that hold now.

use diemo::method::Method;
use diemo::session::{Change, Place, Session, Shown, State, Upgrade, What};
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{Patch, Scenario, scenarios};
use crate::script::Desk;
use crate::support::{small, sources};

const IDEA: Uuid = Uuid::from_u128(1);
const BALLOT: Uuid = Uuid::from_u128(3);

fn make(desk: &mut Desk<'_>, what: Json) {
    let what: What = serde_json::from_value(what).unwrap();
    desk.make(what).unwrap();
}

/// Returns what is made with the analysis tools by the names of the pack.
fn tools() -> [Json; 4] {
    let id = Uuid::from_u128;
    let model = json!({
        "of": "as-is@skatteattest",
        "lanes": [{ "id": id(10), "at": "1", "name": "Arkiv", "actor": "municipality" }],
        "steps": [{ "id": id(11), "at": "1", "lane": id(10), "text": "Slå opp", "purpose": "look-up" }],
        "gaps": { (id(11).to_string()): { "blocked-by": ["archive-duty"] } },
    });
    let alternative = json!({
        "id": id(12), "service": "skatteattest", "name": "Grensesnitt", "way": "api",
        "costs": [{ "id": id(13), "category": "licence", "timing": "once", "amount": { "likely": "1" } }],
        "gains": [{ "id": id(14), "category": "saved-time", "kind": "time" }],
    });
    let task = json!({
        "id": id(15), "at": "1", "text": "Bygge", "template": "build", "asked-by": "archive-duty",
    });
    let indicator = json!({ "id": id(16), "name": "Andel", "kind": "share" });
    [
        json!({ "draw": model }),
        json!({ "alternative": alternative }),
        json!({ "schedule": { "tasks": [task] } }),
        json!({ "indicator": indicator }),
    ]
}

/// Returns a session in which everything was done that a pack has names for.
fn worked_on(small: &Method) -> Session {
    let mut desk = Desk::open(small, "2026", &["skatteattest"]);
    let (board, now) = (
        "process@skatteattest",
        Timestamp::from_second(1_790_000_000),
    );
    let now = now.unwrap();
    make(
        &mut desk,
        json!({ "arrange": {
            "ideas": [{
                "id": IDEA, "board": board, "text": "Ett skjema", "group": Uuid::from_u128(2),
                "scores": { "quick": { "volume": "2", "easy": "1" }, "worth": { "effort": "3" } },
            }],
            "groups": [{ "id": Uuid::from_u128(2), "board": board, "name": "Skjema" }],
        }}),
    );
    let running = json!({ "format": "writing", "round": 1 });
    make(
        &mut desk,
        json!({ "board": { "board": board, "named": true, "running": running } }),
    );
    make(
        &mut desk,
        json!({ "ballot": {
            "id": BALLOT, "kind": "dots", "question": "Hva først?", "about": "goal", "board": board,
            "choices": [{ "id": "a", "text": "A" }, { "id": "b", "text": "B" }], "entitled": 6, "counted-by": "Kari", "opened": now,
        }}),
    );
    let block =
        json!({ "id": Uuid::from_u128(5), "text": "Krav", "minutes": 60, "step": "requirements" });
    make(
        &mut desk,
        json!({ "meeting": { "id": Uuid::from_u128(4), "blocks": [block] } }),
    );
    for what in tools() {
        make(&mut desk, what);
    }
    for criterion in ["benefit", "risk"] {
        let weight = json!({ "criterion": criterion, "weight": 4 });
        make(&mut desk, json!({ "weigh": weight }));
        let score = json!({ "service": "skatteattest", "criterion": criterion, "score": 3 });
        make(&mut desk, json!({ "score": score }));
    }
    desk.session
}

/// Upgrades, checks that undoing brings everything back, and returns what came of it.
fn upgraded(session: &Session, later: &Method) -> State {
    let mut desk = Desk::resume(later, session.clone());
    let what = Upgrade::of(session, later).unwrap().what();
    let change = desk.change(what);
    let of = change.stamp.id;
    desk.session.apply(change).unwrap();
    let came = desk.session.state.clone();
    desk.make(What::Undo { of }).unwrap();
    assert!(desk.session.state == session.state);
    desk.make(What::Redo { of }).unwrap();
    let text = serde_json::to_string(desk.session.history()).unwrap();
    let history: Vec<Change> = serde_json::from_str(&text).unwrap();
    let replayed = Session::replay(history).unwrap();
    assert!(replayed.state == came);
    came
}

fn scores(state: &State) -> Json {
    serde_json::to_value(&state.idea(IDEA).unwrap().scores).unwrap()
}

#[test]
fn ideas_and_their_scores_go_on_under_the_names_that_a_newer_pack_declares() {
    let later = Method::load(&sources("small-2")).unwrap();
    let session = worked_on(&small());
    let state = upgraded(&session, &later);
    let board = "of-service@skatteattest";
    assert_eq!(state.idea(IDEA).unwrap().board.to_string(), board);
    assert_eq!(state.groups[0].board.to_string(), board);
    let boards: Vec<_> = state.boards.keys().map(ToString::to_string).collect();
    assert_eq!(boards, [board]);
    let asked = state.ballots[0].board.as_ref().unwrap();
    assert_eq!(asked.to_string(), board);
    let expected = json!({ "quick": { "volume": "2", "simple": "1" }, "worth": { "effort": "3" } });
    assert_eq!(scores(&state), expected);
    assert_eq!(state.weighing, session.state.weighing);
    let purpose = |state: &State| {
        let model = state.processes.values().next().unwrap();
        model.steps[0].purpose.clone().unwrap()
    };
    assert_eq!(purpose(&session.state), "look-up");
    assert_eq!(purpose(&state), "find-out");
}

/// Returns a pack in which everything that is used in the room has another name.
fn renamed() -> Method {
    let mut scenario: Scenario = scenarios().remove("renamed-item").unwrap();
    let craft = [
        ("\"process\"", "\"of-service\""),
        ("\"writing\"", "\"in-writing\""),
        ("\"quick\"", "\"fast\""),
        ("\"easy\"", "\"simple\""),
        ("\"benefit\"", "\"gain\""),
        ("\"requirements\"", "\"demands\""),
    ];
    let craft = craft.map(|(old, new)| ("craft.toml", old, new));
    let analysis = [
        ("\"look-up\"", "\"find-out\""),
        ("\"api\"\nname", "\"interface\"\nname"),
        ("\"licence\"", "\"fee\""),
        ("\"build\"", "\"make\""),
        ("\"share\"", "\"part\""),
    ];
    let analysis = analysis.map(|(old, new)| ("analysis.toml", old, new));
    let step = ("\"requirements\"", "\"demands\"");
    let steps = ["pack.toml", "steps/implement/requirements.toml"];
    let steps = steps.map(|file| (file, step.0, step.1));
    let patches = craft.into_iter().chain(analysis).chain(steps);
    scenario.after.extend(patches.map(|(file, old, new)| Patch {
        file: file.to_owned(),
        old: old.to_owned(),
        new: new.to_owned(),
    }));
    let changes = r#"
        [[change]]
        version = "1.5"
        note = "Punktene heter noe annet."
        rename = [
            { item = "goal", to = "project-goal" },
            { item = "archive-duty", to = "archive-obligation" },
            { board = "process", to = "of-service" },
            { test = "quick", to = "fast" },
        ]
        [[change]]
        version = "2.0"
        note = "Alt annet heter noe annet."
        rename = [
            { format = "writing", to = "in-writing" },
            { test = "fast", question = "easy", to = "simple" },
            { criterion = "benefit", to = "gain" },
            { step = "requirements", to = "demands" },
            { purpose = "look-up", to = "find-out" },
            { way = "api", to = "interface" },
            { category = "licence", to = "fee" },
            { task = "build", to = "make" },
            { indicator = "share", to = "part" },
        ]
    "#;
    changes.clone_into(&mut scenario.changes);
    scenario.later_pack()
}

#[test]
fn everything_that_is_used_in_the_room_can_be_renamed_over_several_versions() {
    let later = renamed();
    let state = upgraded(&worked_on(&small()), &later);
    let expected = json!({ "fast": { "volume": "2", "simple": "1" }, "worth": { "effort": "3" } });
    assert_eq!(scores(&state), expected);
    let running = state
        .boards
        .values()
        .find_map(|board| board.running.clone());
    assert_eq!(running.unwrap().format, "in-writing");
    assert_eq!(state.ballots[0].about.as_deref(), Some("project-goal"));
    assert_eq!(state.meetings[0].blocks[0].step, Some("demands".into()));
    let weighing = serde_json::to_value(&state.weighing).unwrap();
    let expected = json!({
        "weights": { "gain": 4, "risk": 4 },
        "scores": { "skatteattest": { "gain": 3, "risk": 3 } },
    });
    assert_eq!(weighing, expected);
    let model = state.processes.values().next().unwrap();
    assert_eq!(model.steps[0].purpose, Some("find-out".into()));
    let gap = model.gaps.values().next().unwrap();
    assert_eq!(gap.blocked_by, ["archive-obligation"]);
    let alternative = &state.costs.alternatives[0];
    assert_eq!(alternative.way, Some("interface".into()));
    assert_eq!(alternative.costs[0].category, Some("fee".into()));
    assert_eq!(alternative.gains[0].category, Some("saved-time".into()));
    let task = &state.plan.tasks[0];
    assert_eq!(task.template, Some("make".into()));
    assert_eq!(task.asked_by, Some("archive-obligation".into()));
    assert_eq!(state.plan.indicators[0].kind, Some("part".into()));
}

#[test]
fn the_facilitator_stands_at_the_same_test_under_its_name_of_now() {
    let mut session = worked_on(&small());
    session.place = Some(Place {
        shown: Some(Shown::Test {
            board: "process@skatteattest".to_owned().into(),
            test: "quick".into(),
        }),
        ..Place::default()
    });
    session.stand_by(&renamed());
    let expected = Shown::Test {
        board: "of-service@skatteattest".to_owned().into(),
        test: "fast".into(),
    };
    assert_eq!(session.place.unwrap().shown, Some(expected));
}

#[test]
fn what_was_said_under_both_names_stands_side_by_side() {
    let later = Method::load(&sources("small-2")).unwrap();
    let mut desk = Desk::resume(&later, worked_on(&small()));
    let mut idea = desk.session.state.ideas[0].clone();
    let answers = idea.scores.get_mut("quick").unwrap();
    answers.insert("simple".to_owned(), 2.into());
    make(&mut desk, json!({ "arrange": { "ideas": [idea] } }));
    let state = upgraded(&desk.session, &later);
    let answers = json!({ "volume": "2", "simple": "2", "easy": "1" });
    assert_eq!(scores(&state)["quick"], answers);
}
