//! `diemo idea`: puts ideas on a board, written as words or read from standard input.

use std::io::{self, IsTerminal as _, Read as _};

use clap::ArgMatches;
use uuid::Uuid;

use super::Outcome;
use super::desk::{Desk, Work, text};
use super::failure::{Code, Failure};
use crate::board::{Arranged, BoardRef, Double, Idea, capture, doubles, lines};
use crate::method::{BoardKind, Per, nearest};
use crate::session::What;
use crate::store::Access;

/// The longest list that is read from standard input, in bytes.
const LONGEST: u64 = 1 << 20;

/// Puts ideas on a board: all of them, or none.
pub(super) fn run(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Outcome, Failure> {
    let typed = typed(desk, arguments)?;
    let mut work = desk.open(arguments, Access::Write)?;
    let board = board(desk, &work, &text(arguments, "board"))?;
    let settings = work.session.state.boards.get(&board);
    let named = settings.is_some_and(|settings| settings.named);
    let round = settings.map_or(0, |settings| settings.round(&work.method.craft));
    let whole = |name: String| work.session.state.called(&name).unwrap_or(name);
    let by = text(arguments, "author");
    let people = work.session.state.people().into_iter();
    let people: Vec<String> = people.map(|person| person.name).collect();
    let ideas = typed.iter().map(|line| {
        let captured = capture(line, &people);
        Idea {
            id: Uuid::now_v7(),
            board: board.clone(),
            text: captured.text,
            tags: captured.tags,
            people: captured.people.into_iter().map(whole).collect(),
            // Where ideas go without names, nobody is written down.
            by: if named { by.clone() } else { String::new() },
            round,
            group: None,
            spot: None,
            scores: std::collections::BTreeMap::new(),
        }
    });
    let ideas: Vec<Idea> = ideas.collect();
    let known = work.session.state.ideas.iter();
    let known: Vec<&Idea> = known.filter(|idea| idea.board == board).collect();
    let texts: Vec<String> = ideas.iter().map(|idea| idea.text.clone()).collect();
    let again = doubles(known.iter().copied(), &texts);
    let again: Vec<(String, String)> = texts
        .iter()
        .zip(again)
        .filter_map(|(text, double)| match double? {
            Double::Idea(at) => Some((text.clone(), known.get(at)?.text.clone())),
            // What the list itself says twice was written so.
            Double::Line(_) => None,
        })
        .collect();
    let count = ideas.len();
    let name = desk.locale.board(&work.method, &work.session, &board);
    let what = What::Arrange(Box::new(Arranged {
        ideas,
        ..Arranged::default()
    }));
    let change = desk.change(&work.session.state.facilitator, what);
    desk.make(&mut work, change)?;
    desk.close(&mut work);
    let arguments = [("count", count.into()), ("board", name.into())];
    let mut data = desk.locale.say("room-ideas", &arguments);
    data.push('\n');
    for (text, known) in again {
        let arguments = [("text", text.into()), ("known", known.into())];
        work.talk
            .push(desk.locale.said("room-idea-alike", &arguments));
    }
    Ok(Outcome {
        data,
        talk: work.talk,
        ..Outcome::default()
    })
}

/// Returns what was written: each word an idea, or each line of standard input.
fn typed(desk: &Desk<'_>, arguments: &ArgMatches) -> Result<Vec<String>, Failure> {
    let words = arguments.get_many::<String>("ideas");
    let mut typed: Vec<String> = words
        .into_iter()
        .flatten()
        .flat_map(|word| lines(word))
        .collect();
    if arguments.get_one::<String>("ideas").is_none() && !io::stdin().is_terminal() {
        let mut list = String::new();
        let unreadable = || desk.failure(Code::Usage, "room-input-unreadable", &[]);
        let mut input = io::stdin().lock().take(LONGEST + 1);
        input.read_to_string(&mut list).map_err(|_| unreadable())?;
        // Rather nothing than the first part of it.
        if list.len() as u64 > LONGEST {
            return Err(unreadable());
        }
        typed = lines(&list);
    }
    if typed.is_empty() {
        return Err(desk.failure(Code::Usage, "room-no-idea", &[]));
    }
    Ok(typed)
}

/// Returns the board that is named, or that of the step where the work was left.
fn board(desk: &Desk<'_>, work: &Work, named: &str) -> Result<BoardRef, Failure> {
    let craft = &work.method.craft;
    let wanted = (!named.is_empty()).then(|| BoardRef::from(named.to_owned()));
    let known = if let Some(wanted) = &wanted {
        craft.board(wanted.board.as_str())
    } else {
        let place = work.session.place.as_ref();
        let step = place.and_then(|place| place.step.as_ref());
        let of_step = step.and_then(|step| craft.board_of(step));
        of_step.or_else(|| craft.boards.first())
    };
    let Some(known) = known else {
        return Err(no_board(desk, work, named));
    };
    let service = wanted.and_then(|wanted| wanted.service);
    Ok(BoardRef {
        board: known.id.clone(),
        service: match known.per {
            Per::Session => None,
            Per::Service => service.or_else(|| work.session.current_service().cloned()),
        },
    })
}

fn no_board(desk: &Desk<'_>, work: &Work, named: &str) -> Failure {
    let boards = || work.method.craft.boards.iter();
    if boards().next().is_none() {
        return desk.failure(Code::Refused, "room-no-boards", &[]);
    }
    let ids: Vec<&str> = boards()
        .map(|board: &BoardKind| board.id.as_str())
        .collect();
    let near = nearest(named, ids.iter().copied());
    let given = if near.is_some() { "yes" } else { "no" };
    let arguments = [
        ("name", named.into()),
        ("nearest-given", given.into()),
        ("nearest", near.unwrap_or_default().into()),
        ("known", ids.join(", ").into()),
    ];
    desk.failure(Code::Refused, "room-unknown-board", &arguments)
}
