//! A board as the room sees it: its ideas in their groups, the matrix, and what a test says of each idea.

use super::picture::{Page, Room};
use crate::board::{BoardRef, Idea};
use crate::session::State;

/// A board with its ideas in columns.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Board {
    /// What the group is asked.
    pub question: String,
    /// What is going on, where a format is.
    pub running: Option<String>,
    /// How many ideas there are.
    pub count: String,
    /// The groups in their order, and first what lies in none.
    pub columns: Vec<Column>,
}

/// Ideas under a heading, oldest first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    pub name: String,
    pub ideas: Vec<String>,
}

/// The matrix: its axes, and what lies in each quarter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Matrix {
    pub impact: String,
    pub effort: String,
    /// Above left, above right, below left, below right.
    pub quarters: [Column; 4],
    /// How many ideas nobody has placed yet.
    pub waiting: Option<String>,
}

/// Returns the ideas of a board in their groups.
pub(super) fn ideas(room: Room<'_>, of: &BoardRef) -> Option<Page> {
    let state = &room.session.state;
    let kind = room.method.craft.board(of.board.as_str())?;
    let here: Vec<&Idea> = on(state, of).collect();
    let named = state.boards.get(of).is_some_and(|board| board.named);
    let text = |idea: &&Idea| text(room, idea, named);
    let groups = || state.groups.iter().filter(|group| group.board == *of);
    let known = |idea: &&&Idea| {
        let group = idea.group.as_ref();
        group.is_some_and(|group| groups().any(|known| known.id == *group))
    };
    let loose: Vec<String> = here.iter().filter(|idea| !known(idea)).map(text).collect();
    let mut columns = Vec::new();
    if !loose.is_empty() || groups().next().is_none() {
        let name = match groups().next() {
            Some(_) => room.text("follow-loose"),
            None => String::new(),
        };
        columns.push(Column { name, ideas: loose });
    }
    columns.extend(groups().map(|group| {
        let inside = here.iter().filter(|idea| idea.group == Some(group.id));
        Column {
            name: group.name.clone(),
            ideas: inside.map(text).collect(),
        }
    }));
    Some(Page::Board(Board {
        question: kind.question.clone(),
        running: running(room, of),
        count: room
            .locale
            .say("follow-ideas", &[("count", here.len().into())]),
        columns,
    }))
}

/// Says which format is going on, and which round of it.
fn running(room: Room<'_>, of: &BoardRef) -> Option<String> {
    let running = room.session.state.boards.get(of)?.running.as_ref()?;
    let format = room.method.craft.format(running.format.as_str())?;
    let round = usize::try_from(running.round).unwrap_or(0);
    let Some(held) = format.rounds.get(round.wrapping_sub(1)) else {
        return Some(format.name.clone());
    };
    let arguments = [
        ("format", format.name.as_str().into()),
        ("round", round.into()),
        ("count", format.rounds.len().into()),
        ("name", held.name.as_str().into()),
    ];
    Some(room.locale.say("follow-round", &arguments))
}

/// Returns the matrix of a board.
pub(super) fn matrix(room: Room<'_>, of: &BoardRef) -> Option<Page> {
    let matrix = &room.method.craft.matrix;
    room.method.craft.board(of.board.as_str())?;
    let mut quarters = [
        &matrix.wins,
        &matrix.projects,
        &matrix.fillers,
        &matrix.avoid,
    ]
    .map(|quarter| Column {
        name: quarter.name.clone(),
        ideas: Vec::new(),
    });
    let mut waiting = 0_usize;
    for idea in on(&room.session.state, of) {
        let Some(spot) = idea.spot else {
            waiting += 1;
            continue;
        };
        let row = if spot.is_much() { 0 } else { 2 };
        let column = usize::from(!spot.is_light());
        quarters[row + column].ideas.push(text(room, idea, false));
    }
    let count = [("count", waiting.into())];
    Some(Page::Matrix(Matrix {
        impact: matrix.impact.clone(),
        effort: matrix.effort.clone(),
        quarters,
        waiting: (waiting > 0).then(|| room.locale.say("follow-unplaced", &count)),
    }))
}

/// Returns what a test says of the ideas of a board.
pub(super) fn test(room: Room<'_>, of: &BoardRef, test: &str) -> Option<Page> {
    room.method.craft.test(test)?;
    ideas(room, of)
}

fn on<'s>(state: &'s State, of: &'s BoardRef) -> impl Iterator<Item = &'s Idea> {
    state.ideas.iter().filter(move |idea| idea.board == *of)
}

fn text(room: Room<'_>, idea: &Idea, named: bool) -> String {
    if !named || idea.by.is_empty() {
        return idea.text.clone();
    }
    let arguments = [
        ("text", idea.text.as_str().into()),
        ("more", idea.by.as_str().into()),
    ];
    room.locale.say("common-in-brackets", &arguments)
}
