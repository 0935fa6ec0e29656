//! A board as the room sees it: its ideas in their groups, the matrix, and what a test says of each idea.

use std::cmp::Reverse;

use super::picture::{Page, Piece, Room};
use crate::board::{BoardRef, Corner, Idea, Outcome, quarters, result};
use crate::method::{Test, Verdict};
use crate::session::State;
use crate::tui::theme::Role;

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
    let found = quarters(on(&room.session.state, of));
    let quarters = Corner::ALL.map(|corner| {
        let named = match corner {
            Corner::Wins => &matrix.wins,
            Corner::Projects => &matrix.projects,
            Corner::Fillers => &matrix.fillers,
            Corner::Avoid => &matrix.avoid,
        };
        let ideas = found.of(corner).iter();
        Column {
            name: named.name.clone(),
            ideas: ideas.map(|idea| text(room, idea, false)).collect(),
        }
    });
    let count = [("count", found.nowhere.len().into())];
    let some = !found.nowhere.is_empty();
    Some(Page::Matrix(Matrix {
        impact: matrix.impact.clone(),
        effort: matrix.effort.clone(),
        quarters,
        waiting: some.then(|| room.locale.say("follow-unplaced", &count)),
    }))
}

/// Returns what a test says of the ideas of a board, the best first.
pub(super) fn test(room: Room<'_>, of: &BoardRef, test: &str) -> Option<Page> {
    let test = room.method.craft.test(test)?;
    let outcome = |idea: &Idea| result(test, idea.scores.get(&test.id)?);
    let ideas = on(&room.session.state, of);
    let mut tested: Vec<(&Idea, Option<Outcome>)> =
        ideas.map(|idea| (idea, outcome(idea))).collect();
    let figure = |outcome: &Option<Outcome>| outcome.as_ref().and_then(Outcome::figure);
    // Those that are alike stay as they were written.
    tested.sort_by_key(|(_, outcome)| Reverse((figure(outcome), outcome.is_some())));
    let mut pieces = vec![Piece::Title(test.name.clone()), Piece::Gap];
    pieces.extend(tested.iter().map(|(idea, outcome)| {
        let word = outcome.as_ref().map(|outcome| got(room, test, outcome));
        let passes = matches!(
            outcome,
            Some(Outcome::Sum {
                passes: Some(true),
                ..
            })
        );
        Piece::Choice {
            sign: if passes {
                room.glyphs.done
            } else {
                room.glyphs.open
            },
            text: text(room, idea, false),
            word: word.unwrap_or_default(),
            role: if passes { Role::Done } else { Role::Normal },
        }
    }));
    Some(Page::Sheet(pieces))
}

/// Says what an idea got in a test.
fn got(room: Room<'_>, test: &Test, outcome: &Outcome) -> String {
    let locale = room.locale;
    match outcome {
        Outcome::Sum { points, passes } => {
            let points = [("points", locale.number(*points).into())];
            let points = locale.say("follow-sum", &points);
            let (Verdict::Sum { pass, fail, .. }, Some(passes)) = (&test.result, passes) else {
                return points;
            };
            let verdict = if *passes { pass } else { fail };
            let arguments = [
                ("points", points.into()),
                ("verdict", verdict.as_str().into()),
            ];
            locale.say("follow-judged", &arguments)
        }
        Outcome::Product(value) => locale.number(value.round_dp(1)),
        Outcome::Class(value) => {
            let question = test.questions.first();
            let mut values = question.into_iter().flat_map(|question| &question.values);
            let named = values.find(|named| named.value == *value);
            named.map_or_else(String::new, |named| named.name.clone())
        }
        Outcome::Partial { answered, of, .. } => {
            let count = [("answered", (*answered).into()), ("of", (*of).into())];
            locale.say("follow-partial", &count)
        }
        Outcome::Zero { .. } | Outcome::TooLarge => String::new(),
    }
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
