//! A ballot as the room sees it: the question, how many have voted, and the counts where they may be seen.

use uuid::Uuid;

use super::picture::{Page, Piece, Room};
use crate::tui::theme::Role;

/// Returns the ballot.
pub(super) fn page(room: Room<'_>, id: Uuid) -> Option<Page> {
    let ballots = &room.session.state.ballots;
    let ballot = ballots.iter().find(|ballot| ballot.id == id)?;
    let voted: u32 = ballot.slips.iter().map(|slip| slip.count).sum();
    let figures = [
        ("voted", i64::from(voted).into()),
        ("entitled", i64::from(ballot.entitled).into()),
    ];
    let mut pieces = vec![
        Piece::Title(ballot.question.clone()),
        Piece::Gap,
        Piece::Big {
            letters: room.locale.say("follow-voted", &figures),
            about: room.text("follow-have-voted"),
        },
        Piece::Gap,
    ];
    pieces.extend(ballot.choices.iter().map(|choice| Piece::Choice {
        sign: room.glyphs.unchosen,
        text: choice.text.clone(),
        word: String::new(),
        role: Role::Normal,
    }));
    Some(Page::Sheet(pieces))
}
