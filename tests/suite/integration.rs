//! Needs, alternatives and economy by keyboard: from nothing to a proposed choice.

use diemo::costs::Timing;
use diemo::method::Value;
use diemo::tui::keys;
use rust_decimal::Decimal;

use crate::seat::Seat;

/// A session of one service, on whose workshop one stands.
fn seat() -> Seat {
    Seat::with_disk().press("nSkatteattest<enter>Bergen kommune<enter><enter>")
}

/// Returns a session with one alternative by hand that has all its figures, on whose economy one stands.
fn reckoned() -> Seat {
    seat()
        .press("A8e600<tab><tab><tab><tab>550<ctrl+s><esc>7jjjj<enter><enter>")
        .press("c<tab><tab><tab><tab>60000<ctrl+s>")
        .press("g<right><tab><tab><tab><tab>18<ctrl+s><esc><esc>8")
}

/// Presses a key for each letter of a text with blanks in it.
fn typed(seat: Seat, text: &str) -> Seat {
    text.chars().fold(seat, |seat, letter| {
        let key = if letter == ' ' {
            "<space>".to_owned()
        } else {
            letter.to_string()
        };
        assert!(keys::sequence(&key).is_some());
        seat.press(&key)
    })
}

#[test]
fn a_need_is_written_and_shown_three_ways() {
    let seat = seat().press("A6n");
    let seat = typed(seat, "Restanser").press("<tab>Fagsystem<tab>Skjema<ctrl+s>");
    let need = &seat.session().state.costs.needs[0];
    assert_eq!(
        (need.from.as_str(), need.to.as_str()),
        ("Fagsystem", "Skjema")
    );
    let seat = seat
        .shows("Fagsystem → Skjema: Restanser")
        .shows("1 behov, 0 ønsker");
    let seat = seat.press("<space>").shows("0 behov, ett ønske");
    let seat = seat.press("v").shows("(1)").press("v").shows("Restanser");
    let seat = seat.press("vuu");
    assert!(seat.session().state.costs.needs.is_empty());
}

#[test]
fn a_need_without_its_ends_stays_in_the_form() {
    let seat = seat().press("A6nRestanser<ctrl+s>");
    assert!(seat.session().state.costs.needs.is_empty());
    seat.shows("hvem de kommer fra").shows("Restanser");
}

#[test]
fn alternatives_come_to_the_figures_that_were_worked_out() {
    let seat = seat()
        .press("A8e<ctrl+s>")
        .press("e600<tab><tab><tab><tab>550<ctrl+s>");
    let basis = seat.session().state.costs.bases.values().next().unwrap();
    assert_eq!(basis.volume.unwrap().likely, Decimal::from(600));
    assert_eq!(basis.hourly.unwrap().likely, Decimal::from(550));
    // The fifth way of the pack is to look up by hand.
    let seat = seat.press("<esc>7jjjj<enter><enter>");
    let seat = seat.press("c<tab><tab><tab><tab>60000<ctrl+s>");
    let seat = seat.press("c<tab><tab><right><tab><tab>15000<ctrl+s>");
    let seat = seat.press("g<right><tab><tab><tab><tab>18<ctrl+s>");
    let one = &seat.session().state.costs.alternatives[0];
    assert_eq!((one.costs.len(), one.gains.len()), (2, 1));
    assert_eq!(one.costs[1].timing, Timing::Yearly);
    let seat = seat.press("<esc><esc>8").shows("313\u{a0}953");
    let seat = seat.press("v").shows("Snur");
    let seat = seat.press("<esc>b<enter>").shows("313\u{a0}953");
    assert!(seat.picture().contains("Manuelt oppslag"));
}

#[test]
fn the_alternative_that_is_chosen_is_kept_with_the_decision_and_shown_wherever_it_stands() {
    let seat = reckoned().press("b").press("<ctrl+s>");
    let state = &seat.session().state;
    let one = state.costs.alternatives[0].id;
    let record = state.choice_of(one).unwrap();
    assert_eq!(record.value, Value::Option("manual".into()));
    let seat = seat.press("A8").shows("foreslått");
    // Somebody answers for it later, in a form that was not opened from the figures.
    let by = "<tab>".repeat(3);
    let seat = seat.press(&format!("<esc><esc><enter>{by}<ctrl+u>Kari<ctrl+s>"));
    let record = seat.session().state.choice_of(one).unwrap();
    assert!(record.status.holds());
    let name = seat.session().state.costs.alternatives[0].name.clone();
    let seat = seat.shows("Alternativ").shows(&name);
    let seat = seat.press("A8").shows("          valgt");
    let seat = seat.press("<esc>7").shows("(valgt)");
    let seat = seat.press("<esc><esc>uu");
    assert!(seat.session().state.choice_of(one).is_none());
}

#[test]
fn a_group_that_decides_something_else_has_not_chosen_the_alternative() {
    let seat = reckoned().press("bj<space><ctrl+s>");
    let state = &seat.session().state;
    assert!(state.decisions[0].weighed.is_some());
    assert_ne!(state.decisions[0].value, Value::Option("manual".into()));
    assert!(state.choice_of(state.costs.alternatives[0].id).is_none());
}

#[test]
fn every_way_of_the_method_comes_to_an_option_of_the_decision() {
    let analysis = &crate::script::diemo().analysis;
    assert!(analysis.ways.iter().all(|way| way.choice.is_some()));
}

#[test]
fn an_alternative_without_figures_says_in_the_list_what_it_lacks() {
    seat()
        .press("A7jjjj<enter><enter>g<right><tab><tab><tab><tab>18<ctrl+s><esc>")
        .shows("mangler saker i året, timepris");
}

#[test]
fn another_rate_than_the_methods_asks_for_a_reason() {
    let last = "<tab>".repeat(7);
    let seat = seat().press(&format!("A8e{last}<ctrl+u>7<ctrl+s>"));
    assert!(seat.session().state.costs.bases.is_empty());
    let seat = seat.shows("Skriv hvorfor").press("Banken<ctrl+s>");
    let basis = seat.session().state.costs.bases.values().next().unwrap();
    assert_eq!(basis.rate, Some(Decimal::new(7, 2)));
    assert_eq!(basis.reason, "Banken");
}

#[test]
fn an_effect_goes_up_and_down_without_being_added_to_money() {
    let seat = seat().press("A7j<enter><esc>9nOmdømme<ctrl+s>");
    let seat = seat.press("++").shows("++ (+2)").press("-").shows("+ (+1)");
    seat.shows("legges aldri sammen med kroner");
}

#[test]
fn the_matrix_of_the_example_has_room_for_every_system_on_a_small_screen() {
    let session = crate::script::example(crate::script::diemo()).session;
    Seat::at_work(crate::script::diemo().clone(), session)
        .press("A6v")
        .looks_like("needs-example");
}
