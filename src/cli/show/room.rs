//! What was made in the room, in `show`: participants, ideas by board and group, ballots, meetings and the ranking.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use uuid::Uuid;

use super::super::desk::{Desk, Work};
use super::super::participant;
use crate::board::{Ballot, BoardRef, Idea, Outcome, Upshot, quadrant, result};
use crate::meeting::Meeting;
use crate::session::Became;

/// What was made in the room.
#[derive(Serialize)]
pub(super) struct Room {
    participants: Vec<Participant>,
    boards: Vec<Board>,
    ballots: Vec<Vote>,
    meetings: Vec<Held>,
    /// The services that are weighed, the best first.
    ranking: Vec<Ranked>,
}

#[derive(Serialize)]
struct Participant {
    id: Uuid,
    name: String,
    role: Option<String>,
    organisation: String,
    present: bool,
    votes: bool,
}

#[derive(Serialize)]
struct Board {
    id: String,
    service: Option<String>,
    name: String,
    groups: Vec<Group>,
    /// Those in no group.
    ideas: Vec<Thought>,
}

#[derive(Serialize)]
struct Group {
    id: Uuid,
    name: String,
    ideas: Vec<Thought>,
}

#[derive(Serialize)]
struct Thought {
    id: Uuid,
    text: String,
    tags: Vec<String>,
    people: Vec<String>,
    by: String,
    impact: Option<u8>,
    effort: Option<u8>,
    /// wins, projects, fillers or avoid.
    quadrant: Option<String>,
    /// What each test gives, where all its questions are answered.
    results: BTreeMap<String, String>,
    became: Vec<Grown>,
}

#[derive(Serialize)]
struct Grown {
    kind: &'static str,
    id: String,
}

#[derive(Serialize)]
struct Vote {
    id: Uuid,
    kind: &'static str,
    question: String,
    about: Option<String>,
    open: bool,
    entitled: u64,
    voted: u64,
    abstained: u64,
    silent: u64,
    /// nothing, first, tie, go or heard.
    result: &'static str,
    choices: Vec<Choice>,
}

#[derive(Serialize)]
struct Choice {
    id: String,
    text: String,
    total: u64,
    place: usize,
}

#[derive(Serialize)]
struct Held {
    id: Uuid,
    name: String,
    began: Option<String>,
    ended: Option<String>,
    agenda: Vec<Block>,
}

#[derive(Serialize)]
struct Block {
    text: String,
    minutes: u32,
    extra: u32,
    used: i64,
    rest: bool,
    step: Option<String>,
    service: Option<String>,
}

#[derive(Serialize)]
struct Ranked {
    service: String,
    total: u64,
    place: Option<usize>,
}

/// Returns what was made in the room, for scripts.
pub(super) fn room(desk: &Desk<'_>, work: &Work) -> Room {
    let state = &work.session.state;
    let participants = state.participants.iter().map(|who| Participant {
        id: who.id,
        name: who.name.clone(),
        role: who.role.as_ref().map(ToString::to_string),
        organisation: who.organisation.clone(),
        present: who.present,
        votes: who.may_vote(&work.method.roles),
    });
    let became = state.all_became();
    let thought = |idea: &&Idea| thought(work, &became, idea);
    let boards = boards(work).into_iter().map(|board| {
        let own = || state.ideas.iter().filter(|idea| idea.board == board);
        let groups = state.groups.iter().filter(|group| group.board == board);
        Board {
            name: desk.locale.board(&work.method, &work.session, &board),
            groups: groups
                .map(|group| Group {
                    id: group.id,
                    name: group.name.clone(),
                    ideas: own()
                        .filter(|idea| idea.group == Some(group.id))
                        .map(|idea| thought(&idea))
                        .collect(),
                })
                .collect(),
            ideas: own()
                .filter(|idea| idea.group.is_none())
                .map(|idea| thought(&idea))
                .collect(),
            id: board.board.to_string(),
            service: board.service.map(|service| service.to_string()),
        }
    });
    let now = desk.surroundings.now;
    let ranking = ranking(work)
        .into_iter()
        .map(|(service, total, place)| Ranked {
            service,
            total,
            place,
        });
    Room {
        participants: participants.collect(),
        boards: boards.collect(),
        ballots: state.ballots.iter().map(vote).collect(),
        meetings: (state.meetings.iter())
            .map(|meeting| held(meeting, now))
            .collect(),
        ranking: ranking.collect(),
    }
}

/// Returns the boards that something is on, in the order of the pack and then as the session has them.
fn boards(work: &Work) -> Vec<BoardRef> {
    let state = &work.session.state;
    let mut boards: Vec<BoardRef> = Vec::new();
    let used = state.ideas.iter().map(|idea| &idea.board);
    for board in used.chain(state.groups.iter().map(|group| &group.board)) {
        if !boards.contains(board) {
            boards.push(board.clone());
        }
    }
    let place = |board: &BoardRef| {
        let mut known = work.method.craft.boards.iter();
        known
            .position(|known| known.id == board.board)
            .unwrap_or(usize::MAX)
    };
    boards.sort_by_key(place);
    boards
}

fn thought(work: &Work, became: &HashMap<Uuid, Vec<Became>>, idea: &Idea) -> Thought {
    let results = idea.scores.iter().filter_map(|(id, scores)| {
        let test = work.method.craft.test(id.as_str())?;
        let figure = match result(test, scores)? {
            Outcome::Sum { points, .. } => points,
            Outcome::Product(figure) | Outcome::Class(figure) => figure,
            _ => return None,
        };
        Some((id.to_string(), figure.normalize().to_string()))
    });
    let grown = became.get(&idea.id).into_iter().flatten();
    let grown = grown.map(|became| {
        let (kind, id) = match became {
            Became::Service(service) => ("service", service.to_string()),
            Became::Action(action) => ("action", action.to_string()),
            Became::Decision(subject) => ("decision", subject.to_string()),
            Became::Topic(topic) => ("topic", topic.to_string()),
        };
        Grown { kind, id }
    });
    let corner = idea.spot.map(quadrant);
    // A board that has gone without names again tells none of those it knew.
    let board = work.session.state.boards.get(&idea.board);
    let named = board.is_some_and(|board| board.named);
    Thought {
        id: idea.id,
        text: idea.text.clone(),
        tags: idea.tags.clone(),
        people: idea.people.clone(),
        by: if named {
            idea.by.clone()
        } else {
            String::new()
        },
        impact: idea.spot.map(|spot| spot.impact),
        effort: idea.spot.map(|spot| spot.effort),
        quadrant: corner.map(|corner| format!("{corner:?}").to_lowercase()),
        results: results.collect(),
        became: grown.collect(),
    }
}

fn vote(ballot: &Ballot) -> Vote {
    let count = ballot.count();
    // What nobody is to see before it is closed is not shown here either.
    let shown = !(ballot.hidden && ballot.is_open());
    let choices = ballot.choices.iter().zip(&count.tallies);
    let choices = choices.filter(|_| shown);
    Vote {
        id: ballot.id,
        kind: ballot.kind.name(),
        question: ballot.question.clone(),
        about: ballot.about.clone(),
        open: ballot.is_open(),
        entitled: count.entitled,
        voted: count.voted,
        abstained: count.abstained,
        silent: count.silent,
        result: match count.upshot {
            _ if !shown => "nothing",
            Upshot::Nothing => "nothing",
            Upshot::First(_) => "first",
            Upshot::Tie(_) => "tie",
            Upshot::Go => "go",
            Upshot::Heard => "heard",
        },
        choices: choices
            .map(|(choice, tally)| Choice {
                id: choice.id.clone(),
                text: choice.text.clone(),
                total: tally.total,
                place: tally.place,
            })
            .collect(),
    }
}

fn held(meeting: &Meeting, now: jiff::Timestamp) -> Held {
    let blocks = meeting.blocks.iter().map(|block| Block {
        text: block.text.clone(),
        minutes: block.minutes,
        extra: block.extra,
        used: block.used(now).as_secs() / 60,
        rest: block.rest,
        step: block.step.as_ref().map(ToString::to_string),
        service: block.service.as_ref().map(ToString::to_string),
    });
    Held {
        id: meeting.id,
        name: meeting.name.clone(),
        began: meeting.began.map(|at| at.to_string()),
        ended: meeting.ended.map(|at| at.to_string()),
        agenda: blocks.collect(),
    }
}

/// Returns the services that have scores: each with its total and its place.
fn ranking(work: &Work) -> Vec<(String, u64, Option<usize>)> {
    let weighing = &work.session.state.weighing;
    let services = work.session.services().map(|service| &service.id);
    let ranking = weighing.ranking(&work.method.craft, services);
    let scored = ranking.services.into_iter();
    let scored = scored.filter(|one| weighing.scores.contains_key(&one.service));
    scored
        .map(|one| (one.service.to_string(), one.total, one.place))
        .collect()
}

/// Returns what was made in the room, for people; nothing where nothing was.
pub(super) fn text(desk: &Desk<'_>, work: &Work) -> String {
    let (locale, state) = (desk.locale, &work.session.state);
    let mut text = String::new();
    if !state.participants.is_empty() {
        section(&mut text, &locale.text("room-show-participants"));
        for line in participant::list(desk, work).lines() {
            line_of(&mut text, 2, line);
        }
    }
    for board in boards(work) {
        let own = || state.ideas.iter().filter(|idea| idea.board == board);
        let name = locale.board(&work.method, &work.session, &board);
        let arguments = [("board", name.into()), ("count", own().count().into())];
        section(&mut text, &locale.say("room-show-board", &arguments));
        let groups = state.groups.iter().filter(|group| group.board == board);
        for group in groups {
            line_of(&mut text, 2, &group.name);
            for idea in own().filter(|idea| idea.group == Some(group.id)) {
                line_of(&mut text, 4, &format!("- {}", idea.text));
            }
        }
        for idea in own().filter(|idea| idea.group.is_none()) {
            line_of(&mut text, 2, &format!("- {}", idea.text));
        }
    }
    if !state.ballots.is_empty() {
        section(&mut text, &locale.text("room-show-ballots"));
    }
    for ballot in &state.ballots {
        let count = ballot.count();
        line_of(&mut text, 2, &ballot.question);
        line_of(&mut text, 4, &locale.turnout(ballot, &count));
        if ballot.is_open() {
            line_of(&mut text, 4, &locale.text("room-show-ballot-open"));
        } else {
            line_of(&mut text, 4, &locale.upshot(ballot, &count));
        }
    }
    let ranking = ranking(work);
    if !ranking.is_empty() {
        section(&mut text, &locale.text("room-show-ranking"));
    }
    for (service, total, place) in ranking {
        let service = work.session.service(&service);
        let name = service.map_or("", |service| service.name.as_str());
        let total = i64::try_from(total).unwrap_or(i64::MAX);
        let place = place.map_or_else(|| "–".to_owned(), |place| place.to_string());
        let arguments = [
            ("place", place.into()),
            ("service", name.into()),
            ("total", total.into()),
        ];
        line_of(&mut text, 2, &locale.say("room-show-ranked", &arguments));
    }
    if !state.meetings.is_empty() {
        section(&mut text, &locale.text("room-show-meetings"));
        for line in super::super::meeting::state(desk, work).lines() {
            line_of(&mut text, 2, line);
        }
    }
    text
}

fn section(text: &mut String, heading: &str) {
    text.push('\n');
    line_of(text, 0, heading);
}

fn line_of(text: &mut String, indent: usize, line: &str) {
    text.push_str(&" ".repeat(indent));
    text.push_str(line);
    text.push('\n');
}
