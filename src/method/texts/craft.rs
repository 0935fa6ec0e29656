//! The places for texts of what is used when people work in the room.

use super::super::{Craft, Matrix, Quadrant, Test, Timekeeping, Verdict};
use super::{Slot, list, named, plain, text};

/// Returns the places for texts of `craft.toml`.
pub(super) fn of_craft(craft: &mut Craft) -> Vec<(String, Slot<'_>)> {
    let boards = named("board", &mut craft.boards, |board| {
        let slots = [
            ("name", text(&mut board.name)),
            ("question", text(&mut board.question)),
        ];
        (board.id.as_str(), plain(slots))
    });
    let formats = named("format", &mut craft.formats, |format| {
        // A round has no name to be known by, so it is counted.
        let rounds = (1..).zip(&mut format.rounds).map(|(number, round)| {
            let slots = [
                ("name", text(&mut round.name)),
                ("say", text(&mut round.say)),
            ];
            (number.to_string(), plain(slots))
        });
        let slots = [
            ("name", text(&mut format.name)),
            ("say", text(&mut format.say)),
            ("rounds", super::group("round", rounds.collect())),
        ];
        (format.id.as_str(), plain(slots))
    });
    let ballots = named("ballot", &mut craft.ballots, |way| {
        let slots = [
            ("name", text(&mut way.name)),
            ("say", text(&mut way.say)),
            ("note", text(&mut way.note)),
        ];
        (way.kind.name(), plain(slots))
    });
    let criteria = named("criterion", &mut craft.criteria, |criterion| {
        let slots = [
            ("name", text(&mut criterion.name)),
            ("short", text(&mut criterion.short)),
            ("help", text(&mut criterion.help)),
        ];
        (criterion.id.as_str(), plain(slots))
    });
    let slots = [
        ("board", boards),
        ("format", formats),
        ("test", named("test", &mut craft.tests, of_test)),
        ("matrix", of_matrix(&mut craft.matrix)),
        ("ballot", ballots),
        ("criterion", criteria),
        ("time", of_time(&mut craft.time)),
    ];
    slots.map(|(key, slot)| (key.to_owned(), slot)).into()
}

fn of_test(test: &mut Test) -> (&str, Slot<'_>) {
    let questions = named("question", &mut test.questions, |question| {
        let values = question.values.iter_mut().map(|value| &mut value.name);
        let slots = [
            ("text", text(&mut question.text)),
            ("short", text(&mut question.short)),
            ("help", text(&mut question.help)),
            ("unit", text(&mut question.unit)),
            ("values", list(values)),
        ];
        (question.id.as_str(), plain(slots))
    });
    let (pass, fail) = match &mut test.result {
        Verdict::Sum { pass, fail, .. } => (text(pass), text(fail)),
        Verdict::Product | Verdict::Class { .. } => (Slot::Absent, Slot::Absent),
    };
    let slots = [
        ("name", text(&mut test.name)),
        ("purpose", text(&mut test.purpose)),
        ("pass", pass),
        ("fail", fail),
        ("questions", questions),
    ];
    (test.id.as_str(), plain(slots))
}

fn of_matrix(matrix: &mut Matrix) -> Slot<'_> {
    plain([
        ("effort", text(&mut matrix.effort)),
        ("impact", text(&mut matrix.impact)),
        ("low", text(&mut matrix.low)),
        ("high", text(&mut matrix.high)),
        ("wins", of_quadrant(&mut matrix.wins)),
        ("projects", of_quadrant(&mut matrix.projects)),
        ("fillers", of_quadrant(&mut matrix.fillers)),
        ("avoid", of_quadrant(&mut matrix.avoid)),
    ])
}

fn of_quadrant(quadrant: &mut Quadrant) -> Slot<'_> {
    plain([
        ("name", text(&mut quadrant.name)),
        ("advice", text(&mut quadrant.advice)),
    ])
}

fn of_time(time: &mut Timekeeping) -> Slot<'_> {
    plain([
        ("opening-text", text(&mut time.opening_text)),
        ("rest-text", text(&mut time.rest_text)),
        ("closing-text", text(&mut time.closing_text)),
    ])
}
