//! The lines of the list: actions with owner and day, parked topics, and decisions that have to be looked at again.

use jiff::civil::Date;
use uuid::Uuid;

use super::Shows;
use crate::board::BoardRef;
use crate::session::{Action, Record, Subject, Topic};
use crate::tui::app::Context;
use crate::tui::list::Row;
use crate::tui::theme::Role;

/// One line: a heading, or something to be done.
pub(super) struct Line {
    pub thing: Thing,
    /// Where Enter leads.
    pub subject: Option<Subject>,
    /// The board that Enter leads to, where it began as an idea.
    pub board: Option<BoardRef>,
    mark: &'static str,
    mark_role: Role,
    pub label: String,
    label_role: Role,
    detail: String,
    /// What is said of it when it is selected.
    pub about: String,
}

/// What a line is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Thing {
    Heading,
    Action(Uuid),
    Topic(Uuid),
    Decision,
}

impl Line {
    /// Returns the line as a row of a list.
    pub fn row(&self) -> Row<'_> {
        Row {
            mark: self.mark,
            mark_role: self.mark_role,
            label: &self.label,
            label_role: self.label_role,
            detail: &self.detail,
        }
    }
}

/// Returns the lines to show, each section below its heading.
pub(super) fn lines(shows: Shows, context: &Context<'_>) -> Vec<Line> {
    let Some(desk) = context.desk else {
        return Vec::new();
    };
    let state = &desk.session.state;
    let mut actions: Vec<&Action> = state.actions.iter().collect();
    let mut topics: Vec<&Topic> = state.topics.iter().collect();
    let mut all = Vec::new();
    let mut section = |key: &str, lines: Vec<Line>| {
        if !lines.is_empty() {
            let count = [("count", lines.len().into())];
            all.push(heading(context.locale.say(key, &count)));
            all.extend(lines);
        }
    };
    let of_actions = |actions: Vec<&Action>| -> Vec<Line> {
        let lines = actions.into_iter().map(|action| of_action(action, context));
        lines.collect()
    };
    if shows == Shows::All {
        actions.sort_by_key(|action| (action.done, action.due.is_none(), action.due));
        topics.sort_by_key(|topic| topic.done);
        section("todo-actions", of_actions(actions));
    } else {
        actions.retain(|action| !action.done);
        topics.retain(|topic| !topic.done);
        let (mut late, mut open): (Vec<&Action>, Vec<&Action>) = actions
            .into_iter()
            .partition(|action| is_late(action, context));
        late.sort_by_key(|action| action.due);
        open.sort_by(|one, other| {
            let key = |action: &Action| (action.owner.is_empty(), action.owner.to_lowercase());
            key(one).cmp(&key(other)).then(one.due.cmp(&other.due))
        });
        section("todo-late", of_actions(late));
        section("todo-open", of_actions(open));
        let looked = state.decisions.iter();
        let looked = looked.filter_map(|record| of_decision(record, context));
        section("todo-decisions", looked.collect());
    }
    let of_topics = topics.into_iter().map(|topic| of_topic(topic, context));
    section("todo-topics", of_topics.collect());
    all
}

fn heading(label: String) -> Line {
    Line {
        thing: Thing::Heading,
        subject: None,
        board: None,
        mark: "",
        mark_role: Role::Normal,
        label,
        label_role: Role::Header,
        detail: String::new(),
        about: String::new(),
    }
}

fn is_late(action: &Action, context: &Context<'_>) -> bool {
    !action.done && action.due.is_some_and(|due| due < context.today)
}

fn of_action(action: &Action, context: &Context<'_>) -> Line {
    let (locale, glyphs) = (context.locale, &context.look.glyphs);
    let late = is_late(action, context);
    let (mark, mark_role, label_role) = match (action.done, late) {
        (true, _) => (glyphs.done, Role::Done, Role::Closed),
        (false, true) => (glyphs.alert, Role::Warning, Role::Normal),
        (false, false) => (glyphs.unchosen, Role::Open, Role::Normal),
    };
    let day = action.due.map(|due| locale.short_date(due));
    let day = day.map(|day| match (action.done, late) {
        (true, _) => locale.text("todo-done"),
        (false, true) => locale.say("todo-late-since", &[("day", day.into())]),
        (false, false) => locale.say("todo-due", &[("day", day.into())]),
    });
    let done = || action.done.then(|| locale.text("todo-done"));
    let parts = [Some(action.owner.clone()), day.or_else(done)];
    let parts: Vec<String> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    Line {
        thing: Thing::Action(action.id),
        subject: action.subject.clone(),
        board: board(action.idea, context),
        mark,
        mark_role,
        label: action.text.clone(),
        label_role,
        detail: parts.join(" · "),
        about: about(&action.text, action.subject.as_ref(), action.idea, context),
    }
}

fn of_topic(topic: &Topic, context: &Context<'_>) -> Line {
    let glyphs = &context.look.glyphs;
    let (mark, mark_role, label_role) = if topic.done {
        (glyphs.done, Role::Done, Role::Closed)
    } else {
        (glyphs.unchosen, Role::Open, Role::Normal)
    };
    let done = topic.done.then(|| context.locale.text("todo-done"));
    Line {
        thing: Thing::Topic(topic.id),
        subject: topic.subject.clone(),
        board: board(topic.idea, context),
        mark,
        mark_role,
        label: topic.text.clone(),
        label_role,
        detail: done.unwrap_or_default(),
        about: about(&topic.text, topic.subject.as_ref(), topic.idea, context),
    }
}

/// Returns a line for a decision in force whose day of review has come, or that is valid no longer.
fn of_decision(record: &Record, context: &Context<'_>) -> Option<Line> {
    let (locale, today) = (context.locale, context.today);
    let passed = |day: Option<Date>, also_today: bool| {
        day.filter(|day| *day < today || also_today && *day == today)
    };
    let (key, day) = match passed(record.valid_until, false) {
        Some(day) => ("todo-invalid-since", day),
        None => ("todo-review-due", passed(record.review_date, true)?),
    };
    let item = context.method.item(record.subject.item.as_str())?;
    let day = [("day", locale.short_date(day).into())];
    record.status.holds().then(|| Line {
        thing: Thing::Decision,
        subject: Some(record.subject.clone()),
        board: None,
        mark: context.look.glyphs.alert,
        mark_role: Role::Warning,
        label: item.label().to_owned(),
        label_role: Role::Normal,
        detail: locale.say(key, &day),
        about: format!(
            "{} {}",
            item.text,
            locale.value(context.method, item, &record.value)
        ),
    })
}

/// Returns the board of an idea.
fn board(idea: Option<Uuid>, context: &Context<'_>) -> Option<BoardRef> {
    let idea = context.desk?.session.state.idea(idea?)?;
    Some(idea.board.clone())
}

/// Says what something is about: its text in full, and the item or the idea that it came from.
fn about(
    text: &str,
    subject: Option<&Subject>,
    idea: Option<Uuid>,
    context: &Context<'_>,
) -> String {
    let locale = context.locale;
    let state = context.desk.map(|desk| &desk.session.state);
    let idea = idea.and_then(|id| state?.idea(id));
    if let Some(idea) = idea {
        let arguments = [("text", text.into()), ("idea", idea.text.as_str().into())];
        return locale.say("todo-from-idea", &arguments);
    }
    let item = subject.and_then(|subject| context.method.item(subject.item.as_str()));
    match item {
        Some(item) => {
            let arguments = [("text", text.into()), ("item", item.label().into())];
            locale.say("todo-from-item", &arguments)
        }
        None => text.to_owned(),
    }
}
