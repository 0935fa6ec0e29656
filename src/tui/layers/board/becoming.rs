//! What an idea is made into, and what is said of one that became something.

use uuid::Uuid;

use crate::board::Idea;
use crate::session::{Became, Service, Topic, What};
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
    let is_topic = |became: &Became<'_>| matches!(became, Became::Topic(topic) if !topic.done);
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
pub fn in_words(context: &Context<'_>, became: &Became<'_>) -> String {
    let locale = context.locale;
    let say = |key: &str, text: &str| locale.say(key, &[("text", text.into())]);
    match became {
        Became::Service(service) => say("board-became-service", &service.name),
        Became::Action(action) if action.owner.is_empty() => {
            say("board-became-action", &action.text)
        }
        Became::Action(action) => say("board-became-action-of", &action.owner),
        Became::Topic(_) => locale.text("board-became-topic"),
        Became::Record(record) => {
            let item = context.method.item(record.subject.item.as_str());
            let key = if record.status.holds() {
                "board-became-decision"
            } else {
                "board-became-proposal"
            };
            say(key, item.map_or("", |item| item.label()))
        }
    }
}

/// Says that an idea became such a thing before.
fn already(
    idea: &Idea,
    context: &Context<'_>,
    is_such: impl Fn(&Became<'_>) -> bool,
) -> Option<Vec<Request>> {
    let became = context.desk?.session.state.became();
    let such = became
        .get(&idea.id)?
        .iter()
        .find(|became| is_such(became))?;
    let what = [("what", in_words(context, such).into())];
    let told = context.locale.say("board-became-already", &what);
    Some(vec![Request::Say(Notice::info(told))])
}

fn said(key: &str, context: &Context<'_>) -> Vec<Request> {
    vec![Request::Say(Notice::info(context.locale.text(key)))]
}
