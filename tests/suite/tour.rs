//! The tour: walked by keys alone, in its own session, with its words in every language.

use std::fs;

use diemo::locale::Locale;
use diemo::tui::effect::Effect;
use diemo::tui::tour::{Plan, Station};
use diemo::tui::wrap::rows;

use crate::script::diemo;
use crate::seat::Seat;

/// What the texts ask for, station by station.
const WALK: [(&str, &str); 13] = [
    ("move", "<down>"),
    ("tick", "<space>"),
    ("why", "y<esc>"),
    ("answer", "<enter>Havnesjefen<enter>"),
    ("mark", "m<down><enter>"),
    ("action", "aRing tillitsvalgte<enter>"),
    ("guide", "v<esc>"),
    (
        "decide",
        "<enter><enter>Bekrefter et register<enter>Ola Li<enter>",
    ),
    ("undo", "u"),
    ("process", "A1Ringe havna<enter><esc><esc><esc>"),
    ("overview", "o<esc>"),
    ("document", "d<enter><esc><esc>"),
    ("gate", "<enter><enter>Planen holder<enter>Mona Moen<enter>"),
];

fn station(seat: &Seat) -> &str {
    &seat.app.tour.as_ref().unwrap().station().id
}

fn walked(seat: Seat) -> Seat {
    WALK.iter().fold(seat, |seat, (id, keys)| {
        assert_eq!(station(&seat), *id, "{}", seat.picture());
        seat.press(keys)
    })
}

#[test]
fn the_keys_that_the_texts_ask_for_lead_through_the_whole_tour() {
    let mut seat = Seat::with_disk().press("o").looks_like("tour");
    for (at, (id, keys)) in WALK.iter().enumerate() {
        assert_eq!(station(&seat), *id, "{}", seat.picture());
        seat = seat.shows(&format!("Omvisning {} av {}", at + 1, WALK.len()));
        seat = seat.press(keys);
    }
    assert_eq!(station(&seat), "end", "{}", seat.picture());
    let seat = seat.shows("Omvisningen er ferdig").looks_like("tour-end");
    let folder = seat.practice.as_ref().unwrap().path().to_owned();
    assert!(folder.join("sessions").is_dir());
    let seat = seat
        .press("q")
        .shows("Velkommen")
        .shows("Omvisningen er slutt");
    assert!(seat.app.tour.is_none());
    assert!(!folder.exists(), "{folder:?} is left behind");
}

#[test]
fn a_decision_has_room_above_the_strip() {
    let there = "<f9>".repeat(7);
    let seat = Seat::with_disk().press(&format!("o{there}<enter>"));
    assert_eq!(station(&seat), "decide");
    seat.looks_like("tour-decide");
}

#[test]
fn the_same_keys_lead_through_it_in_every_language() {
    for (at, (code, _)) in Locale::installed().iter().enumerate() {
        let seat = Seat::with_disk().press(&"l".repeat(at)).press("o");
        assert_eq!(seat.app.locale.code(), code);
        let seat = walked(seat);
        assert_eq!(station(&seat), "end", "{}", seat.picture());
    }
}

#[test]
fn every_station_says_in_every_language_what_to_do_in_three_lines_of_a_small_screen() {
    for (code, _) in Locale::installed() {
        let locale = Locale::named(&code).unwrap();
        for station in &Plan::built_in().stations {
            let text = station.text(&locale);
            assert!(
                !text.contains("tour-at-"),
                "{code}: {} has no text",
                station.id
            );
            let lines = rows(&text, 78);
            assert!(
                lines.len() <= 3,
                "{code}: {} has no room: {lines:?}",
                station.id
            );
        }
    }
}

#[test]
fn every_station_can_be_read_and_done_within_ten_minutes_in_all() {
    // As slowly as a text is read aloud, and what a key takes whose place has to be found first.
    let (words_a_minute, seconds_a_key, seconds_to_think) = (110, 1, 10);
    for (code, _) in Locale::installed() {
        let locale = Locale::named(&code).unwrap();
        let stations = Plan::built_in().stations;
        let words = |station: &Station| station.text(&locale).split_whitespace().count();
        let words: usize = stations.iter().map(words).sum();
        let keys: usize = WALK.iter().map(|(_, keys)| pressed(keys)).sum();
        let seconds =
            words * 60 / words_a_minute + keys * seconds_a_key + stations.len() * seconds_to_think;
        assert!(seconds <= 600, "{code}: {seconds} seconds");
    }
}

/// Returns how many keys are pressed: what stands between angle brackets is one.
fn pressed(keys: &str) -> usize {
    let named = keys.matches('<').count();
    let within: usize = keys
        .split('<')
        .filter_map(|part| part.find('>'))
        .map(|length| length + 2)
        .sum();
    keys.chars().count() - within + named
}

#[test]
fn every_item_of_the_tour_is_one_of_the_method() {
    let source = fs::read_to_string("content/tour/tour.toml").unwrap();
    let named = source.lines().filter_map(|line| {
        let words = [
            "go = \"",
            "at = \"",
            "answered = \"",
            "decided = \"",
            "marked = \"",
        ];
        let (_, rest) = words.iter().find_map(|word| line.split_once(word))?;
        rest.split('"').next()
    });
    let named: Vec<_> = named.collect();
    assert!(named.len() > 8);
    for item in named {
        assert!(diemo().item(item).is_some(), "no item {item}");
    }
}

#[test]
fn one_key_skips_a_station_one_goes_back_and_one_ends_the_tour() {
    let seat = Seat::with_disk().press("o<f9><f9>");
    assert_eq!(station(&seat), "why");
    assert_eq!(seat.item(), "mandate-written");
    let seat = seat.press("<f10><f10><f10>");
    assert_eq!(station(&seat), "move");
    assert_eq!(seat.item(), "sponsor-named");
    let seat = seat.press("<f12>").shows("Omvisningen er slutt");
    assert!(seat.app.tour.is_none() && seat.app.desk.is_none());
}

#[test]
fn a_station_that_was_done_before_waits_for_the_key() {
    let seat = Seat::with_disk().press("o<down><space>");
    assert_eq!(station(&seat), "why");
    let seat = seat.press("<f10>").shows("Omvisning 2 av 13: alt gjort");
    assert_eq!(station(&seat), "tick");
    let seat = seat.press("<f9>");
    assert_eq!(station(&seat), "why");
}

#[test]
fn the_tour_goes_on_when_what_was_opened_is_closed_again() {
    let seat = Seat::with_disk().press("o<down><space>y");
    let seat = seat.shows("gjort. Lukk med esc").press("<esc>");
    assert_eq!(station(&seat), "answer");
}

#[test]
fn the_keys_of_the_tour_work_while_something_is_typed() {
    let seat = Seat::with_disk().press("o<f9><f9><f9><enter>Havne");
    assert_eq!(station(&seat), "answer");
    let seat = seat.press("<f9>");
    assert_eq!(station(&seat), "mark");
    assert_eq!(seat.item(), "unions-informed");
}

#[test]
fn nothing_of_the_tour_stands_among_the_sessions() {
    let seat = Seat::with_disk().press("nSkatteattest<enter>Bergen kommune<enter><enter>q");
    let seat = seat.press("o<down><space>q").shows("Skatteattest");
    assert!(!seat.picture().contains("båtplass"), "{}", seat.picture());
    let writes = |effect: &Effect| matches!(effect, Effect::Close { documents, .. } if !documents.is_empty());
    assert!(
        !seat.effects.iter().any(writes),
        "documents of a practice session that is gone"
    );
    let seat = seat.again();
    assert!(!seat.picture().contains("båtplass"), "{}", seat.picture());
}

#[test]
fn the_empty_home_and_the_palette_lead_to_the_tour() {
    let seat = Seat::with_disk().shows("Bli vist rundt");
    let seat = seat.press(":omvis<enter>");
    assert_eq!(station(&seat), "move");
}

#[test]
fn the_strip_leaves_the_least_screen_the_room_it_needs() {
    for (width, height) in [(60, 16), (60, 20), (60, 22), (80, 24), (120, 40)] {
        let seat = Seat::with_disk().resized(width, height).press("o");
        assert!(
            seat.picture().contains("Oppdragsgiveren"),
            "{}",
            seat.picture()
        );
        let seat = walked(seat);
        assert_eq!(station(&seat), "end");
    }
}
