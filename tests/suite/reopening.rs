//! Decisions that red readings take up again, and that are settled by deciding once more.

use diemo::method::Value;
use diemo::route::{Consequence, Entry, Standing, What as Effects};
use diemo::session::{Session, What};
use jiff::civil::{Date, date};
use serde_json::json;

use crate::script::{Desk, diemo, said};
use crate::tooled::Tools;

const FORM: &str = "form-reduced";

/// Reads the completion rate on the first of each month of the year, from January.
fn read(desk: &mut Desk<'_>, rates: &[&str]) {
    let tools = json!({ "readings": { "completion-rate": rates } });
    serde_json::from_value::<Tools>(tools).unwrap().put_on(desk);
}

fn decide(desk: &mut Desk<'_>, option: &str, on: Date) {
    let mut what = desk.what(&said(FORM, option));
    let What::Decide(decided) = &mut what else {
        panic!("{FORM} is a decision");
    };
    decided.date = on;
    desk.make(what).unwrap();
}

fn form(desk: &Desk<'_>) -> Entry {
    let route = desk.route();
    route.entry(&desk.subject(FORM)).unwrap().clone()
}

fn standing(desk: &Desk<'_>) -> Standing {
    form(desk).standing
}

#[test]
fn two_red_readings_take_a_decision_up_again_until_it_is_made_anew_and_two_more_do_so_again() {
    let mut desk = Desk::open(diemo(), "2026", &["skatteattest"]);
    read(&mut desk, &["60", "60"]);
    decide(&mut desk, "yes", date(2026, 3, 2));
    assert_eq!(standing(&desk), Standing::Decided);
    read(&mut desk, &["60", "60", "60", "60"]);
    assert_eq!(standing(&desk), Standing::Decided, "one of them is new");
    read(&mut desk, &["60", "60", "60", "60", "58"]);
    let entry = form(&desk);
    assert_eq!(entry.standing, Standing::Reopened);
    assert!(entry.waits());
    assert_eq!(entry.value, Some(Value::Option("yes".into())));
    decide(&mut desk, "yes", date(2026, 5, 2));
    assert_eq!(standing(&desk), Standing::Decided);
    read(&mut desk, &["60", "60", "60", "60", "58", "57"]);
    assert_eq!(standing(&desk), Standing::Decided);
    read(&mut desk, &["60", "60", "60", "60", "58", "57", "56"]);
    assert_eq!(standing(&desk), Standing::Reopened);
    read(&mut desk, &["60", "60", "60", "60", "58", "57", "56", "90"]);
    assert_eq!(standing(&desk), Standing::Decided, "the latest is green");
}

#[test]
fn a_decision_taken_up_again_is_listed_at_the_gate_with_what_took_it_up() {
    let mut desk = Desk::open(diemo(), "2026", &["skatteattest"]);
    decide(&mut desk, "yes", date(2026, 3, 2));
    let before = desk.route();
    read(&mut desk, &["90", "90", "90", "60", "58"]);
    let after = desk.route();
    let subject = desk.subject(FORM);
    let gate = after.entry(&desk.subject("continue-benefits")).unwrap();
    assert!(after.open_before(gate).any(|open| open.subject == subject));
    let effects = Consequence::between(&before, &after).effects;
    let taken_up = effects.iter().filter(|effect| effect.subject == subject);
    let taken_up: Vec<_> = taken_up.map(|effect| effect.what.name()).collect();
    assert_eq!(taken_up, ["takes-up"]);
    let back = Consequence::between(&after, &before).effects;
    let settled = |effect: &diemo::route::Effect| {
        effect.subject == subject && matches!(effect.what, Effects::Settles(_))
    };
    assert!(back.iter().any(settled));
}

#[test]
fn what_was_known_when_it_was_decided_is_kept_in_the_file_and_no_part_of_older_files() {
    let mut desk = Desk::open(diemo(), "2026", &["skatteattest"]);
    desk.answer("yearly-volume", 1600);
    decide(&mut desk, "yes", date(2026, 3, 2));
    let plain = serde_json::to_string(&desk.session).unwrap();
    assert!(!plain.contains("heeded"));
    desk.answer("break-even-volume", 1518);
    let manual = desk.what(&said("best-alternative", "manual"));
    desk.make(manual).unwrap();
    let text = serde_json::to_string(&desk.session).unwrap();
    assert!(text.contains("heeded"));
    let read: Session = serde_json::from_str(&text).unwrap();
    assert_eq!(read.state, desk.session.state);
}
