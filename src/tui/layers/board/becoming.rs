//! What an idea is made into, and what is said of one that became something.

use uuid::Uuid;

use crate::board::Idea;
use crate::session::{Became, Record, Service, Topic, What};
use crate::tui::app::Context;
use crate::tui::layers::{Layer, Request, capture, propose};
use crate::tui::notice::Notice;

/// Makes an idea a service of the session, where it is not one yet.
pub fn service(idea: &Idea, context: &Context<'_>) -> Vec<Request> {
    let Some(desk) = context.desk else {
        return Vec::new();
    };
    if !context.method.is_about_services() {
        return said("board-no-services", context);
    }
    if let Some(told) = already(idea, context, |became| matches!(became, Became::Service(_))) {
        return told;
    }
    let session = &desk.session;
    let service = Service {
        id: crate::store::fresh(&idea.text, |id| session.service(id).is_some())
            .as_str()
            .into(),
        name: idea.text.clone(),
        dropped: false,
        idea: Some(idea.id),
    };
    let name = [("name", service.name.as_str().into())];
    let told = context.locale.say("board-made-service", &name);
    vec![
        Request::Say(Notice::info(told)),
        Request::Make(Box::new(What::AddService(service))),
    ]
}

/// Opens the form of an action that an idea is made into: who does it, and by when, is what it lacks.
pub fn action(idea: &Idea, context: &Context<'_>) -> Vec<Request> {
    vec![Request::Push(Box::new(capture::State::action_of(
        idea, context,
    )))]
}

/// Parks an idea.
pub fn topic(idea: &Idea, context: &Context<'_>) -> Vec<Request> {
    let topics = context.desk.map(|desk| &desk.session.state.topics[..]);
    let topics = topics.unwrap_or_default();
    let is_open = |id: &Uuid| topics.iter().any(|topic| topic.id == *id && !topic.done);
    let is_topic = |became: &Became| matches!(became, Became::Topic(id) if is_open(id));
    if let Some(told) = already(idea, context, is_topic) {
        return told;
    }
    let topic = Topic {
        id: Uuid::nil(),
        text: idea.text.clone(),
        done: false,
        subject: None,
        idea: Some(idea.id),
    };
    let mut requests = said("board-made-topic", context);
    requests.push(Request::Make(Box::new(What::Topic(topic))));
    requests
}

/// Asks which decision an idea is the reason for.
pub fn proposal(idea: &Idea, context: &Context<'_>) -> Vec<Request> {
    let propose = propose::State::new(idea, context);
    vec![Request::Push(Box::new(Layer::Propose(Box::new(propose))))]
}

/// Says what an idea became, with few words.
pub fn in_words(context: &Context<'_>, became: &Became) -> String {
    let locale = context.locale;
    let say = |key: &str, text: &str| locale.say(key, &[("text", text.into())]);
    let Some(state) = context.desk.map(|desk| &desk.session.state) else {
        return String::new();
    };
    match became {
        Became::Service(id) => {
            let service = state.services.iter().find(|service| service.id == *id);
            say(
                "board-became-service",
                service.map_or("", |service| &service.name),
            )
        }
        Became::Action(id) => {
            let action = state.actions.iter().find(|action| action.id == *id);
            match action.filter(|action| !action.owner.is_empty()) {
                Some(action) => say("board-became-action-of", &action.owner),
                None => say(
                    "board-became-action",
                    action.map_or("", |action| &action.text),
                ),
            }
        }
        Became::Topic(_) => locale.text("board-became-topic"),
        Became::Decision(subject) => {
            let item = context.method.item(subject.item.as_str());
            let holds = |record: &Record| record.status.holds();
            let key = if state.standing(subject).is_some_and(holds) {
                "board-became-decision"
            } else {
                "board-became-proposal"
            };
            say(key, item.map_or("", |item| item.label()))
        }
    }
}

/// Says which idea something began as; nothing where it began as none.
pub fn origin(context: &Context<'_>, idea: Option<Uuid>) -> Option<String> {
    let idea = context.desk?.session.state.idea(idea?)?;
    let text = [("text", idea.text.as_str().into())];
    Some(context.locale.say("board-from-idea", &text))
}

/// Says that an idea became such a thing before.
fn already(
    idea: &Idea,
    context: &Context<'_>,
    is_such: impl Fn(&Became) -> bool,
) -> Option<Vec<Request>> {
    let became = context.desk?.session.state.became(idea.id);
    let such = became.iter().find(|became| is_such(became))?;
    let what = [("what", in_words(context, such).into())];
    let told = context.locale.say("board-became-already", &what);
    Some(vec![Request::Say(Notice::info(told))])
}

fn said(key: &str, context: &Context<'_>) -> Vec<Request> {
    vec![Request::Say(Notice::info(context.locale.text(key)))]
}
