//! What a group can be asked about: where the choices of a new ballot come from, and how many may vote.

use uuid::Uuid;

use super::{NO, Source, YES};
use crate::board::{BallotChoice, BoardRef, Idea};
use crate::method::{AnswerType, BallotKind, Item, Per};
use crate::session::{Shown, State as Session};
use crate::tui::app::Context;
use crate::tui::layers::ballots::standing_on;

/// The id of the one thing that fingers are shown for.
const PROPOSAL: &str = "proposal";
/// What it is called to choose between the answers to the item.
const ITEM: &str = "ballot-source-item";

/// Returns the board one works with, or that of the step.
pub(super) fn board(context: &Context<'_>) -> Option<BoardRef> {
    let desk = context.desk?;
    let place = desk.session.place.as_ref()?;
    if let Some(Shown::Board(board) | Shown::Matrix(board) | Shown::Test { board, .. }) =
        &place.shown
    {
        return Some(board.clone());
    }
    let kind = context.method.craft.board_of(place.step.as_ref()?)?;
    let service = || place.service.clone();
    Some(BoardRef {
        board: kind.id.clone(),
        service: (kind.per == Per::Service).then(service).flatten(),
    })
}

/// Returns how many of those present may vote, or as many as could the last time; none where nobody knows.
pub(super) fn entitled(context: &Context<'_>) -> Option<u32> {
    let state = &context.desk?.session.state;
    if state.participants.is_empty() {
        return state.ballots.last().map(|ballot| ballot.entitled);
    }
    let roles = &context.method.roles;
    let participants = state.participants.iter();
    let may = participants.filter(|person| person.present && person.may_vote(roles));
    u32::try_from(may.count()).ok().filter(|count| *count > 0)
}

pub(super) fn sources(context: &Context<'_>, kind: BallotKind, selected: &[Uuid]) -> Vec<Source> {
    let locale = context.locale;
    let Some(desk) = context.desk else {
        return Vec::new();
    };
    let state = &desk.session.state;
    let text = |key: &str| locale.text(key);
    let item = standing_on(context).map(|(_, item)| options(context, state, item));
    let item = item.unwrap_or_default();
    if matches!(kind, BallotKind::Fist | BallotKind::Consent) {
        let proposal = |label, id: &str, text: String| Source {
            label,
            choices: vec![BallotChoice {
                id: id.to_owned(),
                text,
                idea: None,
            }],
            board: None,
            answers: true,
            own: false,
        };
        let question = standing_on(context).map(|(_, item)| item.label().to_owned());
        let whole = proposal(
            text("ballot-source-proposal"),
            PROPOSAL,
            question.unwrap_or_else(|| text("ballot-source-proposal")),
        );
        let standing = standing_on(context).and_then(|(subject, _)| state.standing(subject));
        let mut options: Vec<Source> = item
            .into_iter()
            .map(|choice| {
                let label = locale.say(
                    "ballot-source-option",
                    &[("option", choice.text.as_str().into())],
                );
                proposal(label, &choice.id, choice.text)
            })
            .collect();
        // What is proposed already is what the group is asked about.
        if let Some(record) = standing {
            options.sort_by_key(|source| {
                let chosen = record.value.chosen();
                !chosen
                    .iter()
                    .any(|option| option.as_str() == source.choices[0].id)
            });
            options.push(whole);
        } else {
            options.insert(0, whole);
        }
        return options;
    }
    let mut sources = Vec::new();
    let mut offer = |key: &str, choices: Vec<BallotChoice>, board: Option<BoardRef>| {
        if choices.len() >= 2 {
            sources.push(Source {
                label: text(key),
                choices,
                board,
                answers: key == ITEM,
                own: false,
            });
        }
    };
    let of_idea = |idea: &Idea| BallotChoice {
        id: idea.id.to_string(),
        text: idea.text.clone(),
        idea: Some(idea.id),
    };
    let board = board(context);
    let on_board = || {
        let ideas = state.ideas.iter();
        ideas.filter(|idea| board.as_ref() == Some(&idea.board))
    };
    let marked = on_board().filter(|idea| selected.contains(&idea.id));
    offer(
        "ballot-source-selected",
        marked.map(of_idea).collect(),
        board.clone(),
    );
    offer(ITEM, item, None);
    offer(
        "ballot-source-board",
        on_board().map(of_idea).collect(),
        board.clone(),
    );
    let services = desk.session.services().map(|service| BallotChoice {
        id: service.id.to_string(),
        text: service.name.clone(),
        idea: None,
    });
    offer("ballot-source-services", services.collect(), None);
    sources.push(Source {
        label: text("ballot-source-own"),
        choices: Vec::new(),
        board: None,
        answers: false,
        own: true,
    });
    sources
}

/// Returns what an item can be answered with.
fn options(context: &Context<'_>, state: &Session, item: &Item) -> Vec<BallotChoice> {
    let choice = |id: &str, text: String| BallotChoice {
        id: id.to_owned(),
        text,
        idea: None,
    };
    match item.answer {
        AnswerType::Choice | AnswerType::Choices => item
            .options_under(&state.rules)
            .map(|option| choice(option.id.as_str(), option.text.clone()))
            .collect(),
        AnswerType::YesNo => [(YES, "common-yes"), (NO, "common-no")]
            .map(|(id, key)| choice(id, context.locale.text(key)))
            .to_vec(),
        _ => Vec::new(),
    }
}
