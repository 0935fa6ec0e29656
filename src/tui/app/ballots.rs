//! Ballots and the ranking opened from anywhere, and what a ballot came to taken to its decision.

use super::{App, Context, context};
use crate::board::Ballot;
use crate::session::What;
use crate::tui::effect::Effect;
use crate::tui::layers::{Layer, ballots};
use crate::tui::notice::Notice;

impl App {
    /// Lays something of the room on the screen, or says why that cannot be.
    pub(super) fn push_or_say(
        &mut self,
        layer: impl FnOnce(&Context<'_>) -> Result<Layer, Notice>,
    ) -> Vec<Effect> {
        let context = context!(self);
        match layer(&context) {
            Ok(layer) => self.layers.push(layer),
            Err(notice) => self.notice = Some(notice),
        }
        Vec::new()
    }

    /// Lays the ballots on the screen; a new one among the ideas that were chosen together on a board, where some were.
    pub(super) fn open_ballots(&mut self) -> Vec<Effect> {
        let chosen = match self.layers.last() {
            Some(Layer::Board(board)) => board.chosen(),
            _ => Vec::new(),
        };
        self.push_or_say(|context| {
            if chosen.is_empty() {
                ballots::State::open(context)
            } else {
                ballots::State::among(context, chosen)
            }
        })
    }

    /// Opens a ballot, and counts it from now on.
    pub(super) fn ask(&mut self, mut ballot: Ballot) -> Vec<Effect> {
        ballot.id = (self.now.identity)(self.now.at);
        let id = ballot.id;
        let effects = self.make(What::Ballot(Box::new(ballot)));
        if !effects.is_empty()
            && let Some(Layer::Ballots(ballots)) = self.layers.last_mut()
        {
            ballots.opened(id);
        }
        effects
    }
}
