//! `diemo meeting`: begins a meeting, ends it and writes its minutes, or shows how it stands.

use clap::ArgMatches;
use uuid::Uuid;

use super::Outcome;
use super::desk::{Desk, Work, text};
use super::export::write_minutes;
use super::failure::{Code, Failure};
use super::participant;
use crate::meeting::{Meeting, going_on, to_come};
use crate::session::What;
use crate::store::Access;

/// What can be done with a meeting.
pub(super) const DEEDS: [&str; 3] = ["begin", "end", "show"];

/// Begins, ends or shows a meeting.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let deed = text(arguments, "deed");
    match deed.as_str() {
        "begin" => begin(desk, arguments),
        "end" => end(desk, arguments),
        _ => show(desk, arguments),
    }
}

/// Begins the meeting that is planned, or one without an agenda where none is.
fn begin(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let mut work = desk.open(arguments, Access::Write)?;
    let meetings = &work.session.state.meetings;
    if going_on(meetings).is_some() {
        return Err(desk.failure(Code::Refused, "room-meeting-goes-on", &[]));
    }
    let named = text(arguments, "title");
    let mut meeting = to_come(meetings)
        .cloned()
        .unwrap_or_else(|| Meeting::new("", Vec::new()));
    if !named.is_empty() {
        meeting.name = named;
    }
    let mut meeting = meeting.begin(desk.surroundings.now);
    meeting.name(Uuid::now_v7);
    mark(desk, &mut work, meeting)?;
    let mut data = state(desk, &work);
    data.push_str(&participant::list(desk, &work));
    desk.close(&mut work);
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}

/// Ends the meeting that goes on, and writes its minutes.
fn end(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let mut work = desk.open(arguments, Access::Write)?;
    let Some(meeting) = going_on(&work.session.state.meetings) else {
        return Err(desk.failure(Code::Refused, "room-no-meeting", &[]));
    };
    let over = meeting.over_at(desk.surroundings.now, work.session.altered());
    let meeting = meeting.end(over);
    let id = meeting.id;
    mark(desk, &mut work, meeting)?;
    let mut data = state(desk, &work);
    data.push_str(&write_minutes(desk, &work, id)?);
    desk.close(&mut work);
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}

fn mark(desk: &Desk<'_>, work: &mut Work, meeting: Meeting) -> Result<(), Failure> {
    let what = What::Meeting(Box::new(meeting));
    let change = desk.change(&work.session.state.facilitator, what);
    desk.make(work, change)
}

fn show(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let work = desk.open(arguments, Access::Read)?;
    let data = state(desk, &work);
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}

/// Returns every meeting of the session in a line, and the agenda of the one that goes on or comes next.
pub(super) fn state(desk: &Desk<'_>, work: &Work) -> String {
    let (locale, zone) = (desk.locale, &desk.surroundings.zone);
    let meetings = &work.session.state.meetings;
    let mut lines = Vec::new();
    for (number, meeting) in (1_usize..).zip(work.session.state.held()) {
        let began = meeting.began.map(|began| locale.moment(began, zone));
        let ended = meeting.ended.map(|ended| locale.time_of_day(ended, zone));
        let key = match ended {
            Some(_) => "room-meeting-held",
            None => "room-meeting-now",
        };
        let arguments = [
            ("number", number.into()),
            ("begin", began.unwrap_or_default().into()),
            ("end", ended.unwrap_or_default().into()),
            ("name", (&meeting.name).into()),
            (
                "named",
                if meeting.name.is_empty() { "no" } else { "yes" }.into(),
            ),
        ];
        lines.push(locale.say(key, &arguments));
    }
    if let Some(meeting) = going_on(meetings).or_else(|| to_come(meetings)) {
        if meeting.began.is_none() {
            lines.push(locale.text("room-meeting-planned"));
        }
        for block in &meeting.blocks {
            let used = block.used(desk.surroundings.now).as_secs() / 60;
            let key = match (block.runs(), block.spans.is_empty()) {
                (true, _) => "room-block-runs",
                (false, true) => "room-block-waits",
                (false, false) => "room-block-over",
            };
            let arguments = [
                ("text", (&block.text).into()),
                ("planned", block.given().as_mins().into()),
                ("used", used.into()),
            ];
            lines.push(locale.say(key, &arguments));
        }
    }
    if lines.is_empty() {
        lines.push(locale.text("room-no-meetings"));
    }
    lines.join("\n") + "\n"
}
