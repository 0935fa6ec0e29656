//! The services in the order in which they were weighed.

use super::picture::{Page, Piece, Room};
use crate::board::Ranked;

/// Returns the ranking; nothing where the method weighs nothing.
pub(super) fn page(room: Room<'_>) -> Option<Page> {
    let craft = &room.method.craft;
    if craft.criteria.is_empty() {
        return None;
    }
    let services = room.session.services().map(|service| &service.id);
    let ranking = room.session.state.weighing.ranking(craft, services);
    let totals = ranking.services.iter().map(|ranked| ranked.total);
    let most = totals.max().unwrap_or(0);
    let mut pieces = vec![Piece::Title(room.text("follow-ranking")), Piece::Gap];
    pieces.extend(ranking.services.iter().map(|ranked| {
        let service = room.session.service(ranked.service.as_str());
        Piece::Bar {
            text: service.map_or_else(String::new, |service| service.name.clone()),
            figures: figures(room, ranked),
            share: (ranked.total, most),
            word: if ranked.lacks.is_empty() {
                String::new()
            } else {
                let lacks = [("count", ranked.lacks.len().into())];
                room.locale.say("follow-lacks", &lacks)
            },
        }
    }));
    Some(Page::Sheet(pieces))
}

fn figures(room: Room<'_>, ranked: &Ranked) -> String {
    let total = i64::try_from(ranked.total).unwrap_or(i64::MAX);
    let points = room.locale.say("follow-points", &[("count", total.into())]);
    let Some(place) = ranked.place else {
        return points;
    };
    let arguments = [("place", place.into()), ("points", points.into())];
    room.locale.say("follow-place", &arguments)
}
