//! The board: ideas written as fast as they are said, sorted, weighed, and made into what comes of them.

use diemo::board::BoardRef;
use diemo::method::{BoardKind, Craft, Method, Per};
use diemo::session::Shown;
use diemo::tui::effect::Effect;

use crate::seat::Seat;
use crate::support::{begun, small};

/// Returns the small pack with what it needs in the room.
fn method() -> Method {
    let board = BoardKind {
        id: "quick-wins".into(),
        name: "Raske gevinster".to_owned(),
        question: "Hva kan bli bedre uten et stort prosjekt?".to_owned(),
        per: Per::Session,
        steps: Vec::new(),
    };
    let mut method = small();
    method.craft = Craft {
        boards: vec![board],
        ..Craft::default()
    };
    method
}

/// Sits down before a session whose method has a board.
fn at_work() -> Seat {
    let method = method();
    let session = begun(&method, &[("barnehageplass", "Barnehageplass")]);
    Seat::at_work(method, session)
}

/// Returns what the ideas of the session say.
fn ideas(seat: &Seat) -> Vec<&str> {
    let ideas = seat.session().state.ideas.iter();
    ideas.map(|idea| idea.text.as_str()).collect()
}

#[test]
fn ideas_are_typed_one_after_the_other_without_a_dialog_between_them() {
    let seat = at_work().press("IPåminnelse på SMS<enter>Kortere skjema<enter>");
    assert_eq!(ideas(&seat), ["Påminnelse på SMS", "Kortere skjema"]);
    let seat = seat.shows("2 idéer").press("<esc>");
    seat.shows("Møterommet er bestilt");
}

#[test]
fn a_list_that_is_pasted_gives_as_many_ideas_in_one_change() {
    let lines: Vec<String> = (1..=20).map(|number| format!("Idé {number}")).collect();
    let seat = at_work().press("I").pastes(&lines.join("\n"));
    assert_eq!(ideas(&seat), lines);
    let seat = seat.press("<esc>u");
    assert!(ideas(&seat).is_empty());
}

#[test]
fn a_half_typed_idea_is_there_again_when_the_board_is_opened_once_more() {
    let seat = at_work().press("IKortere sk<esc>I").shows("Kortere sk");
    assert_eq!(ideas(&seat.press("jema<enter>")), ["Kortere skjema"]);
}

#[test]
fn one_key_catches_ideas_from_anywhere_and_stays_for_the_next() {
    let seat = at_work().press("iFærre vedlegg<enter>Svar samme dag<enter><enter>");
    assert_eq!(ideas(&seat), ["Færre vedlegg", "Svar samme dag"]);
    seat.shows("Barnehageplass").press("j");
}

#[test]
fn the_people_in_the_room_see_the_board_while_it_is_open() {
    let seat = at_work().press("I");
    let board = BoardRef::from("quick-wins".to_owned());
    let shown = |seat: &Seat| seat.session().place.clone().and_then(|place| place.shown);
    assert_eq!(shown(&seat), Some(Shown::Board(board)));
    let seat = seat.press("<esc>");
    assert_eq!(shown(&seat), None);
    let placed = seat.effects.iter().rev().find_map(|effect| match effect {
        Effect::Place(place) => Some(place),
        _ => None,
    });
    assert_eq!(placed.unwrap().shown, None);
}

#[test]
fn a_method_without_a_board_says_so() {
    let method = small();
    let session = begun(&method, &[("barnehageplass", "Barnehageplass")]);
    let seat = Seat::at_work(method, session).press("I");
    seat.shows("ingen tavle").press("i").shows("ingen tavle");
}
