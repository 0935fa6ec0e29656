//! What a work sheet opens that the program has a tool for, and the form of a decision that is proposed from elsewhere.

use super::{Editor, State, form};
use crate::board::BoardRef;
use crate::method::{Item, Kind, Opens, Per};
use crate::process::Variant;
use crate::route::Entry;
use crate::tui::app::Context;
use crate::tui::layers::board::{self, View};
use crate::tui::layers::{
    Layer, Proposal, Request, analyses, ballots, formats, matrix, ranking, screening,
};
use crate::tui::notice::Notice;

impl State {
    /// Opens the form of a decision, with what it is proposed for.
    pub fn propose(&mut self, proposal: &Proposal, context: &Context<'_>) {
        self.show(&proposal.subject, context);
        if let Some((entry, item)) = self.selected(context) {
            let form = form::State::proposing(entry, item, proposal, context);
            self.editor = Some(Editor::Form(Box::new(form)));
        }
    }
}

/// Returns what an item opens beside its own form; none where it opens nothing.
pub(super) fn opened(entry: &Entry, item: &Item, context: &Context<'_>) -> Option<Vec<Request>> {
    let Kind::Tool { sheet, variant } = &item.kind else {
        return None;
    };
    let board = || board_of(entry, context);
    let opens = context.method.craft.opens(sheet)?;
    let service = entry.subject.service.as_ref();
    if let Some(layer) = analyses::opened(opens, Variant::named(variant), service, context) {
        return Some(pushed(layer));
    }
    let layers: Vec<Layer> = match opens {
        Opens::Board(format) => {
            let board = board()?;
            let known = format.as_ref();
            let known = known.and_then(|id| context.method.craft.format(id.as_str()));
            let sorts = known.is_some_and(|format| format.sorts);
            let view = if sorts { View::Groups } else { View::Ideas };
            let below = board::State::layer(board.clone(), view, context);
            let format = known.map(|format| formats::State::offering(board, format, context));
            std::iter::once(below).chain(format).collect()
        }
        Opens::Matrix => vec![matrix::State::layer(board()?, context)],
        Opens::Test(test) => vec![screening::State::layer(board()?, Some(test), context)?],
        Opens::Ballot(kind) => return Some(pushed(ballots::State::asking(context, *kind))),
        Opens::Ranking => return Some(pushed(ranking::State::open(context))),
        _ => return None,
    };
    let pushes = layers
        .into_iter()
        .map(|layer| Request::Push(Box::new(layer)));
    Some(pushes.collect())
}

/// Lays something on the screen, or says why that cannot be.
fn pushed(layer: Result<Layer, Notice>) -> Vec<Request> {
    vec![match layer {
        Ok(layer) => Request::Push(Box::new(layer)),
        Err(notice) => Request::Say(notice),
    }]
}

/// Returns the board of the step that an item stands in.
fn board_of(entry: &Entry, context: &Context<'_>) -> Option<BoardRef> {
    let (phase, step) = (entry.place.0, entry.place.1);
    let step = context.method.phases.get(phase)?.steps.get(step)?;
    let kind = context.method.craft.board_of(&step.id)?;
    let service = || {
        let own = entry.subject.service.as_ref();
        own.or_else(|| context.desk?.service()).cloned()
    };
    Some(BoardRef {
        board: kind.id.clone(),
        service: (kind.per == Per::Service).then(service).flatten(),
    })
}
