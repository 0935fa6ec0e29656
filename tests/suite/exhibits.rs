//! What the room sees of the analysis tools: the picture of what is saved, where the facilitator stands in it, and no form.

use diemo::session::{Curtain, Place, Session, Subject, Tool};
use diemo::tui::follow::{Page, Picture};
use diemo::tui::theme::Glyphs;
use serde_json::json;

use crate::follow::{draw, holder, picture};
use crate::script::{Desk, diemo, example};
use crate::seat::{Seat, looks_like, now};

const ITEM: &str = "Er dokumentasjonen arkivpliktig?";
const SERVICE: &str = "skatteattest";
const SIZES: [(u16, u16); 4] = [(60, 16), (80, 24), (120, 40), (240, 70)];

/// Every tool, each with the views it has.
const TOOLS: [(&str, &str); 21] = [
    ("model", "as-is"),
    ("model", "to-be"),
    ("model", "chosen"),
    ("comparison", ""),
    ("gaps", ""),
    ("needs", ""),
    ("needs", "matrix"),
    ("needs", "diagram"),
    ("alternatives", ""),
    ("economy", ""),
    ("economy", "turns"),
    ("effects", ""),
    ("plan", ""),
    ("duties", ""),
    ("duties", "service"),
    ("risks", ""),
    ("risks", "after"),
    ("benefits", ""),
    ("indicators", ""),
    ("improvements", ""),
    ("status", ""),
];

fn tool(name: &str, view: &str) -> Tool {
    Tool {
        name: name.to_owned(),
        service: Some(SERVICE.into()),
        view: view.to_owned(),
        ..Tool::default()
    }
}

fn at(mut session: Session, tool: Tool) -> Session {
    session.place = Some(Place {
        subject: Some(Subject::within("archive-duty", SERVICE)),
        tool: Some(Box::new(tool)),
        ..Place::default()
    });
    session
}

fn worked_example() -> Session {
    example(diemo()).session
}

fn seen(session: &Session) -> Picture {
    picture(session, "nb", &Glyphs::UNICODE, Some(&holder("kari")))
}

fn sees(session: &Session, size: (u16, u16)) -> String {
    draw(&seen(session), "nb", &Glyphs::UNICODE, size, now())
}

/// A facilitator with the worked example, and the room that looks on.
fn facilitator() -> Seat {
    Seat::at_work(diemo().clone(), worked_example())
}

fn room(seat: &Seat) -> String {
    sees(seat.session(), (80, 24))
}

fn golden(name: &str, view: &str, wide: u16) -> String {
    let parts = [name, view].into_iter().filter(|part| !part.is_empty());
    format!("room-{}-{wide}", parts.collect::<Vec<_>>().join("-"))
}

#[test]
fn the_main_pictures_are_large_and_calm() {
    let main = [
        ("model", "as-is"),
        ("comparison", ""),
        ("economy", ""),
        ("economy", "turns"),
        ("plan", ""),
        ("risks", ""),
        ("status", ""),
    ];
    for (name, view) in main {
        let session = at(worked_example(), tool(name, view));
        looks_like(&sees(&session, (80, 24)), &golden(name, view, 80));
    }
    for (name, view) in [("model", "chosen"), ("plan", "")] {
        let session = at(worked_example(), tool(name, view));
        looks_like(&sees(&session, (120, 40)), &golden(name, view, 120));
    }
}

#[test]
fn the_room_sees_the_very_picture_that_the_facilitator_does() {
    // The drawing of a model, a card, each shape of the needs; the rest as they open.
    let opens = [
        "1<tab>",
        "2<tab>",
        "3<tab>",
        "1<tab>jjj",
        "4",
        "5j",
        "6",
        "6v",
        "6vv",
        "7",
        "8",
        "8l",
        "8v",
        "9",
        "fj",
        "r",
        "rjl",
        "s",
        "s<tab>",
        "g",
        "i",
    ];
    for (wide, high) in [(80, 24), (120, 40)] {
        for keys in opens {
            let seat = facilitator().resized(wide, high - 1);
            let seat = seat.press(&format!("A{keys}"));
            let own = seat.picture();
            let shown = sees(seat.session(), (wide, high));
            // Above is where the group is, below are her notices and keys.
            let rows = |picture: &str, first: usize| -> Vec<String> {
                let rows = picture.lines().skip(first).take(usize::from(high) - 3);
                rows.map(|row| {
                    row.rsplit_once("│")
                        .map_or(row, |(row, _)| row)
                        .trim_end()
                        .to_owned()
                })
                .collect()
            };
            let (own, shown) = (rows(&own, 0), rows(&shown, 1));
            assert_eq!(shown, own, "{keys}");
        }
    }
}

#[test]
fn the_room_goes_along_from_the_economy_to_what_turns_it_and_back_to_the_item() {
    let seat = facilitator().press("A");
    assert!(!room(&seat).contains("Kost/nytte"));
    let seat = seat.press("8");
    let shown = room(&seat);
    assert!(
        shown.contains("Kost/nytte") && shown.contains("313\u{a0}953"),
        "{shown}"
    );
    assert!(!shown.contains("tilbake"), "no keys: {shown}");
    let seat = seat.press("v");
    assert!(room(&seat).contains("Hva snur valget av «Manuelt oppslag»?"));
    let seat = seat.press("l");
    assert!(room(&seat).contains("Hva snur valget av «Direkte oppslag"));
    let seat = seat.press("<esc><esc>f");
    let shown = room(&seat);
    assert!(shown.contains("Framdriftsplan"), "{shown}");
    let seat = seat.press("<esc><esc>");
    assert_eq!(seat.session().place.as_ref().unwrap().tool, None);
    assert!(!room(&seat).contains("Framdriftsplan"));
}

#[test]
fn the_drawing_follows_the_step_that_the_facilitator_stands_on_also_in_her_list() {
    let seat = facilitator().press("A1");
    assert!(room(&seat).contains("1 Finne og fylle"));
    let seat = seat.press("<end>");
    let shown = room(&seat);
    assert!(
        !shown.contains("1 Finne og fylle") && shown.contains("10 "),
        "{shown}"
    );
    let seat = seat.press("3");
    assert!(room(&seat).contains("▸ 3 valgt prosess"));
}

#[test]
fn what_is_typed_is_seen_when_it_is_saved_and_never_before() {
    let typed = "UVEDKOMMENDE";
    // Where each form opens, and how far its text lies from its beginning.
    for keys in [
        "A1n",
        "A2<enter>",
        "A5<enter>",
        "A6n",
        "A7n",
        "A8e",
        "A9n",
        "Afn",
        "Arn",
        "Asn",
        "Agn",
        "Ain",
        "Abn",
        "Ao<enter>",
    ] {
        let seat = facilitator().press(keys);
        let before = room(&seat);
        let seat = seat.press(typed);
        let shown = room(&seat);
        assert!(!shown.contains(typed), "{keys}\n{shown}");
        assert!(
            !shown.contains('┃') && shown.lines().count() == 24,
            "{shown}"
        );
        assert_eq!(shown, before, "{keys}");
    }
    let seat = facilitator().press("A1<end>n").press("Arkiver<enter>");
    let shown = room(&seat);
    assert!(shown.contains("11 Arkiver"), "{shown}");
}

#[test]
fn nobody_in_the_room_is_told_of_keys() {
    let empty = || Desk::open(diemo(), "2026", &[SERVICE]).session;
    for (name, view) in TOOLS {
        for session in [empty(), worked_example()] {
            for size in SIZES {
                let shown = sees(&at(session.clone(), tool(name, view)), size).to_lowercase();
                let mut words = shown.split(|letter: char| !letter.is_alphanumeric());
                let key = words.find(|word| ["trykk", "enter", "tab", "esc"].contains(word));
                assert_eq!(key, None, "{name} {view}\n{shown}");
                assert!(!shown.contains("(e)"), "{name} {view}\n{shown}");
            }
        }
    }
}

#[test]
fn a_tool_that_is_not_known_here_shows_the_item() {
    let place = json!({
        "subject": format!("archive-duty@{SERVICE}"),
        "tool": { "name": "hologram", "view": "round", "depth": 3, "row": 7 },
        "weather": "rain",
    });
    let mut session = worked_example();
    session.place = Some(serde_json::from_value(place).unwrap());
    assert!(sees(&session, (80, 24)).contains(ITEM));
    // Nor does a view that nobody knows, nor a row that is not there.
    for (name, _) in TOOLS {
        let far = Tool {
            group: 900,
            row: 900,
            column: 900,
            ..tool(name, "hologram")
        };
        for size in SIZES {
            assert!(!sees(&at(worked_example(), far.clone()), size).is_empty());
        }
    }
}

#[test]
fn a_frozen_tool_is_that_of_its_moment() {
    let seat = facilitator().press("A1<end>");
    let before = room(&seat);
    let seat = seat.press("F").press("nArkiver<enter><esc>");
    let frozen = room(&seat);
    let rows = |shown: &str| {
        shown
            .lines()
            .take(20)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(rows(&frozen), rows(&before));
    assert!(frozen.contains("Bildet er frosset"));
    let tool = match seat.session().place.as_ref().unwrap().curtain.as_ref() {
        Some(Curtain::Frozen { tool, .. }) => tool.clone(),
        _ => None,
    };
    assert_eq!(tool.unwrap().name, "model");
}

#[test]
fn letters_alone_draw_every_tool_where_the_terminal_has_no_more() {
    for language in ["nn", "en"] {
        for (name, view) in TOOLS {
            let session = at(worked_example(), tool(name, view));
            let seen = picture(&session, language, &Glyphs::ASCII, Some(&holder("kari")));
            for size in SIZES {
                let drawn = draw(&seen, language, &Glyphs::ASCII, size, now());
                // What stands in a sentence is the sentence's own.
                let drawn = drawn.replace(['│', '→'], "");
                let strange = drawn.chars();
                let strange = strange
                    .filter(|letter| matches!(letter, '\u{2190}'..='\u{2bff}'))
                    .collect::<String>();
                assert_eq!(strange, "", "{name} {view}\n{drawn}");
            }
        }
    }
}

#[test]
fn the_same_session_is_no_news_and_a_change_of_it_is() {
    let session = at(worked_example(), tool("economy", ""));
    assert_eq!(seen(&session), seen(&session));
    let mut moved = session.clone();
    moved.place.as_mut().unwrap().tool.as_mut().unwrap().column = 1;
    assert_ne!(seen(&session), seen(&moved));
    let mut desk = Desk::resume(diemo(), session.clone());
    let gone = session.state.costs.alternatives[0].id;
    desk.make(diemo::session::What::DropAlternative { id: gone })
        .unwrap();
    let changed = at(desk.session, tool("economy", ""));
    assert_ne!(seen(&session), seen(&changed));
    assert!(matches!(seen(&changed).page, Page::Tool(_)));
}
