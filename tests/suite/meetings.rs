//! Reads the scripts of the worked examples and holds their meetings, one change after the other.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use diemo::method::{Method, Outline};
use diemo::session::{
    Action, Beginning, Link, MethodVersion, Note, Place, Service, Session, Topic, What,
};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::room::{Called, Held, Room, tell};
use crate::script::{Desk, Said};
use crate::toolbox::{Names, Tool, figures};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Script {
    session: Uuid,
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
    /// What was promised before and is done now, by its words.
    kept: Vec<String>,
    answers: BTreeMap<String, Json>,
    marks: BTreeMap<String, Marked>,
    decisions: Vec<Decision>,
    notes: BTreeMap<String, String>,
    actions: Vec<Promise>,
    topics: Vec<Thought>,
    links: Vec<Linked>,
    room: Room,
    tools: Vec<Tool>,
}

impl Default for Meeting {
    fn default() -> Self {
        Self {
            at: Timestamp::UNIX_EPOCH,
            remarks: vec![],
            kept: vec![],
            answers: BTreeMap::new(),
            marks: BTreeMap::new(),
            decisions: vec![],
            notes: BTreeMap::new(),
            actions: vec![],
            topics: vec![],
            links: vec![],
            room: Room::default(),
            tools: vec![],
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
    /// The idea it began as, and the ballot it rests on, by their words.
    idea: Option<String>,
    ballot: Option<String>,
    /// The alternative that it chooses, whose figures it rests on.
    chosen: Option<String>,
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
    idea: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Thought {
    text: String,
    item: String,
    idea: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Linked {
    address: String,
    title: String,
    item: String,
}

/// Returns the session that the script of a name makes.
pub fn made(method: &Method, name: &str) -> Session {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/examples");
    let script = fs::read_to_string(folder.join(name).with_extension("toml")).unwrap();
    let script: Script = toml::from_str(&script).unwrap_or_else(|error| panic!("{name}: {error}"));
    let beginning = Beginning {
        session: script.session,
        title: script.title,
        organisation: script.organisation,
        facilitator: script.facilitator.clone(),
        rules: script.rules.as_str().into(),
        // It begins a worked example, which is to stay as it is when a word of the pack changes.
        method: MethodVersion {
            outline: Outline::default(),
            ..MethodVersion::of(method)
        },
        services: vec![Service {
            id: script.service.id.as_str().into(),
            name: script.service.name,
            dropped: false,
            idea: None,
        }],
    };
    let mut desk = Desk::begin(method, script.begins, &script.facilitator, beginning);
    let (mut called, mut names) = (Called::default(), Names::default());
    for meeting in script.meeting {
        hold(&mut desk, meeting, &mut called, &mut names);
    }
    desk.session.place = Some(Place {
        step: Some(script.place.step.as_str().into()),
        service: Some(script.service.id.as_str().into()),
        subject: Some(desk.subject(&script.place.item)),
        field: None,
        tool: None,
        curtain: None,
        shown: None,
    });
    desk.session
}

/// Holds a meeting: everything said about one item together, item by item as the method has them.
fn hold(desk: &mut Desk<'_>, mut meeting: Meeting, called: &mut Called, names: &mut Names) {
    desk.at = meeting.at;
    let mut room = Held::open(desk, meeting.room);
    for text in meeting.remarks {
        let id = desk.id();
        tell(
            desk,
            What::Note(Note {
                id,
                text,
                lesson: false,
                subject: None,
            }),
        );
    }
    for text in meeting.kept {
        let mut actions = desk.session.state.actions.iter();
        let action = actions.find(|action| action.text == text);
        let mut action = action
            .cloned()
            .unwrap_or_else(|| panic!("nobody promised: {text}"));
        action.done = true;
        tell(desk, What::Action(action));
    }
    for item in desk.method.items() {
        let id = item.id.as_str();
        room.come_to(desk, id, called);
        for tool in meeting.tools.extract_if(.., |tool| tool.item == id) {
            tool.work(desk, names);
        }
        if let Some(value) = meeting.answers.remove(id) {
            desk.answer(id, value);
        }
        // What is said of another service than the first names it: `item@service`.
        let of_item = |key: &str| key.split('@').next() == Some(id);
        let elsewhere = meeting.answers.keys().filter(|key| of_item(key));
        for key in elsewhere.cloned().collect::<Vec<_>>() {
            let value = meeting.answers.remove(&key).unwrap();
            desk.answer(&key, value);
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
            .extract_if(.., |decision| of_item(&decision.said.item))
        {
            let mut what = desk.what(&decision.said);
            if let What::Decide(decided) = &mut what {
                decided.idea = called.idea(decision.idea.as_ref());
                decided.ballot = called.ballot(decision.ballot.as_ref());
                if let (Some(chosen), Some(service)) = (decision.chosen, &decided.subject.service) {
                    decided.weighed = Some(Box::new(figures(desk, service, names.id(&chosen))));
                }
            }
            tell(desk, what);
            note(desk, &decision.said.item, decision.note);
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
                idea,
                ..
            } = action;
            let idea = called.idea(idea.as_ref());
            tell(
                desk,
                What::Action(Action {
                    id,
                    text,
                    owner,
                    due: Some(due),
                    done,
                    subject,
                    idea,
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
                    idea: called.idea(topic.idea.as_ref()),
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
    room.close(desk);
    assert!(meeting.answers.is_empty() && meeting.marks.is_empty() && meeting.notes.is_empty());
    assert!(meeting.tools.is_empty());
    assert!(
        meeting.decisions.is_empty() && meeting.actions.is_empty() && meeting.topics.is_empty()
    );
}

fn note(desk: &mut Desk<'_>, item: &str, text: String) {
    let (id, subject) = (desk.id(), Some(desk.subject(item)));
    let lesson = false;
    tell(
        desk,
        What::Note(Note {
            id,
            text,
            lesson,
            subject,
        }),
    );
}
