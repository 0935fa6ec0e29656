//! The rows of a count, and which keys do something to a ballot.

use super::Command;
use crate::board::{Ballot, MOST_FINGERS, Openness, Slip};
use crate::method::BallotKind;

/// A row of the count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Line {
    Choice(usize),
    Finger(u32),
    Consents,
    Slip(usize),
    Abstains,
}

/// Says whether the count is made of totals alone, so that each row is counted up by itself.
pub fn direct(ballot: &Ballot) -> bool {
    ballot.openness == Openness::Totals
        && !matches!(ballot.kind, BallotKind::Ranked | BallotKind::Score)
}

/// Returns the rows of a ballot.
pub fn lines(ballot: &Ballot) -> Vec<Line> {
    let choices = || {
        if ballot.is_open() {
            (0..ballot.choices.len()).collect()
        } else {
            ballot.count().order()
        }
    };
    let mut lines: Vec<Line> = match ballot.kind {
        BallotKind::Fist => (0..=MOST_FINGERS).rev().map(Line::Finger).collect(),
        BallotKind::Consent => vec![Line::Consents],
        _ => choices().into_iter().map(Line::Choice).collect(),
    };
    let slips = ballot.slips.iter().enumerate();
    lines.extend(
        slips
            .filter(|(_, slip)| is_listed(ballot, slip))
            .map(|(at, _)| Line::Slip(at)),
    );
    lines.extend(direct(ballot).then_some(Line::Abstains));
    lines
}

/// Says whether a slip has a row of its own.
fn is_listed(ballot: &Ballot, slip: &Slip) -> bool {
    let objects = ballot.kind == BallotKind::Consent && !slip.objection.is_empty();
    !direct(ballot) || objects
}

/// Says whether a key does something to the ballot as it is.
pub fn works(command: Command, ballot: &Ballot) -> bool {
    match command {
        Command::Add | Command::Less | Command::Abstain => direct(ballot),
        Command::Rest => direct(ballot) && ballot.kind == BallotKind::Consent,
        Command::Entry => {
            !direct(ballot) || matches!(ballot.kind, BallotKind::Consent | BallotKind::Fist)
        }
        Command::Edit | Command::Remove => ballot.slips.iter().any(|slip| is_listed(ballot, slip)),
        Command::Serve => ballot.choices.iter().any(|choice| choice.idea.is_some()),
        Command::Decide => ballot.about.is_some(),
        _ => true,
    }
}
