//! How an answer looks while it is written.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::known::waiting;
use super::{Stage, State};
use crate::board::{Ballot, BallotChoice, Openness};
use crate::method::BallotKind;
use crate::tui::app::Context;
use crate::tui::list::{Row, window};
use crate::tui::room;
use crate::tui::theme::Role;

impl State {
    /// Draws what is asked, and returns where the cursor belongs.
    pub fn draw(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        ballot: &Ballot,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let question = match self.stage {
            Stage::Who if ballot.openness == Openness::Groups => "ballot-who-group",
            Stage::Who => "ballot-who-name",
            Stage::Count => "ballot-who-count",
            Stage::Why if ballot.kind == BallotKind::Consent => "ballot-why-consent",
            Stage::Why => "ballot-why-fist",
            Stage::Marks => match ballot.kind {
                BallotKind::Dots => "ballot-hint-dots",
                BallotKind::Hands => "ballot-hint-hands",
                BallotKind::Fist => "ballot-hint-fist",
                BallotKind::Consent => "ballot-hint-consent",
                BallotKind::Ranked => "ballot-hint-ranked",
                BallotKind::Score => "ballot-hint-score",
            },
        };
        let who = self.who.text();
        let heading = match self.stage {
            Stage::Marks | Stage::Why if !who.is_empty() => who,
            _ => locale.text("ballot-entry"),
        };
        look.line(buffer, area, &heading, Role::Header);
        let rest = room::below(area, 1);
        let taken = look.put_wrapped(
            buffer,
            room::low(rest, 2),
            &locale.text(question),
            Role::Normal,
        );
        let rest = room::below(rest, taken);
        match self.stage {
            Stage::Who => {
                let cursor = self.who.draw(buffer, room::low(rest, 1));
                let names = waiting(ballot, context).join(" · ");
                look.put_cut(
                    buffer,
                    room::low(room::below(rest, 1), 2),
                    &names,
                    Role::Dim,
                );
                cursor
            }
            Stage::Count => self.count.draw(buffer, room::low(rest, 1)),
            Stage::Why => self.why.draw(buffer, room::low(rest, 1)),
            Stage::Marks if matches!(ballot.kind, BallotKind::Fist | BallotKind::Consent) => {
                Some(rest.as_position())
            }
            Stage::Marks => {
                let details: Vec<String> = ballot
                    .choices
                    .iter()
                    .map(|choice| self.mark_of(ballot, choice, context))
                    .collect();
                let rows = window(self.at, ballot.choices.len(), usize::from(rest.height));
                let painter = look.painter(Some(self.at));
                painter.draw(buffer, rest, rows, |at| Row {
                    detail: &details[at],
                    ..Row::new(&ballot.choices[at].text)
                })
            }
        }
    }

    fn mark_of(&self, ballot: &Ballot, choice: &BallotChoice, context: &Context<'_>) -> String {
        let Some(mark) = self.marks.get(&choice.id) else {
            return String::new();
        };
        if ballot.kind == BallotKind::Ranked {
            let place = [("place", mark.to_string().into())];
            return context.locale.say("ballot-place", &place);
        }
        mark.to_string()
    }
}
