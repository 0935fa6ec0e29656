//! Answers that were put aside because they fit no longer, as scripts read them and as people do.

use serde::Serialize;
use serde_json::Value as Json;

use super::desk::{Desk, Work};
use super::json;
use super::show::Recorded;
use crate::session::Parked;

/// One thing that was put aside.
#[derive(Serialize)]
pub(super) struct SetAside {
    id: String,
    item: String,
    service: Option<String>,
    /// removed, kind, option, options, column, per or occupied.
    why: &'static str,
    /// The version of the method by which it was said.
    version: String,
    text: String,
    value: Option<Json>,
    mark: Option<&'static str>,
    reason: Option<String>,
    decisions: Vec<Recorded>,
    notes: Vec<String>,
    links: Vec<String>,
}

impl SetAside {
    /// Returns the shape of something that was put aside.
    pub fn of(parked: &Parked) -> Self {
        let answer = parked.answer.as_ref();
        let subject = &parked.subject;
        Self {
            id: parked.id.to_string(),
            item: subject.item.to_string(),
            service: subject.service.as_ref().map(ToString::to_string),
            why: parked.why.name(),
            version: parked.version.clone(),
            text: parked.text.clone(),
            value: answer
                .and_then(|answer| answer.value.as_ref())
                .map(json::value),
            mark: answer.map(|answer| answer.mark.name()),
            reason: answer
                .map(|answer| answer.reason.clone())
                .filter(|reason| !reason.is_empty()),
            decisions: parked.decisions.iter().map(Recorded::of).collect(),
            notes: parked.notes.iter().map(|note| note.text.clone()).collect(),
            links: parked
                .links
                .iter()
                .map(|link| link.address.clone())
                .collect(),
        }
    }
}

/// Returns what was put aside in a session, to be read by people; nothing where there is none.
pub(super) fn text(desk: &Desk<'_>, work: &Work) -> String {
    let parked = &work.session.state.parked;
    if parked.is_empty() {
        return String::new();
    }
    let mut text = format!("\n{}\n", desk.locale.text("upgrade-set-aside"));
    for parked in parked {
        let told = desk.locale.parked(&work.method, &work.session, parked);
        text.push_str(&lines(2, &told.text));
        for more in &told.more {
            text.push_str(&lines(6, more));
        }
    }
    text
}

/// Returns a text with each of its lines moved in.
pub(super) fn lines(indent: usize, text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| format!("{}{line}\n", " ".repeat(indent)));
    lines.collect()
}
