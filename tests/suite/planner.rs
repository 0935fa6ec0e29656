//! The plan by keyboard: tasks written one after the other, dates that follow, what is agreed on and what is fetched.

use diemo::method::{OptionOf, Per, TaskTemplate};
use diemo::plan::{Progress, Task};

use crate::seat::Seat;
use crate::support::{begun, small};

/// Sits down before an empty plan.
fn at_plan() -> Seat {
    let method = small();
    let session = begun(&method, &[("barnehageplass", "Barnehageplass")]);
    Seat::at_work(method, session).press("Af")
}

/// Sits down before a plan of three tasks, each after the one before it.
fn with_three() -> Seat {
    at_plan().press(
        "nBygg skjema<tab>5<enter>Test<tab>2<tab>1<enter>Lansert<tab>0<tab>test<right><enter><esc>",
    )
}

fn tasks(seat: &Seat) -> Vec<&Task> {
    seat.session().state.plan.tasks_in_order()
}

fn names(seat: &Seat) -> Vec<&str> {
    tasks(seat).iter().map(|task| task.text.as_str()).collect()
}

fn changes(seat: &Seat) -> usize {
    seat.session().history().len()
}

#[test]
fn tasks_are_typed_one_after_the_other_and_wait_for_each_other_by_number_or_by_name() {
    let seat = with_three();
    assert_eq!(names(&seat), ["Bygg skjema", "Test", "Lansert"]);
    let all = tasks(&seat);
    assert_eq!(all[1].after[0].task, all[0].id);
    assert_eq!(all[2].after[0].task, all[1].id);
    // Five days from Monday 23 November, two more, and the milestone on the last of them.
    seat.shows("slutt 01.12.2026");
}

#[test]
fn what_is_typed_of_a_task_is_one_change_and_one_undo() {
    let seat = at_plan();
    let before = changes(&seat);
    let seat = seat.press("nBygg skjema<tab>5<enter><esc>");
    assert_eq!(changes(&seat), before + 1);
    let seat = seat.press("u");
    assert!(tasks(&seat).is_empty());
}

#[test]
fn a_list_that_is_pasted_becomes_tasks_in_one_change() {
    let seat = at_plan();
    let before = changes(&seat);
    let seat = seat.pastes("- Bygg skjema\n- Test\n- Lansert");
    assert_eq!(names(&seat), ["Bygg skjema", "Test", "Lansert"]);
    assert_eq!(changes(&seat), before + 1);
}

#[test]
fn a_circle_is_refused_with_the_names_in_it_and_nothing_typed_is_lost() {
    let seat = with_three().press("<home><enter><tab><tab>2<enter>");
    let seat = seat
        .shows("«Bygg skjema»")
        .shows("venter på")
        .shows("«Test»");
    assert!(tasks(&seat)[0].after.is_empty());
    let seat = seat.press("<esc><enter>").shows("Endre oppgave");
    let written = seat.picture();
    assert!(written.contains("Etter nr. 2"), "{written}");
}

#[test]
fn a_day_that_is_none_gets_a_sentence_and_stays_in_its_field() {
    let seat = at_plan().press("nTest<tab><tab><tab><tab>31.2.2027<enter>");
    assert!(tasks(&seat).is_empty());
    let seat = seat.shows("31.2.2027");
    let seat = seat.press("<tab>").press("<shift+tab>1.3.2027<enter><esc>");
    assert_eq!(tasks(&seat).len(), 1);
    seat.shows("01.03.2027");
}

#[test]
fn a_number_that_no_task_has_is_told() {
    let seat = with_three().press("<home><enter><tab><tab>7<enter>");
    seat.shows("Planen har ingen oppgave 7. Den har 3.");
}

#[test]
fn two_tasks_exchange_places_and_back() {
    let seat = with_three().press("<home>J");
    assert_eq!(names(&seat), ["Test", "Bygg skjema", "Lansert"]);
    let seat = seat.press("K");
    assert_eq!(names(&seat), ["Bygg skjema", "Test", "Lansert"]);
}

#[test]
fn space_begins_a_task_and_is_done_with_it() {
    let seat = with_three().press("<home><space>");
    assert_eq!(tasks(&seat)[0].progress, Progress::Going);
    let seat = seat.press("<space>");
    assert_eq!(tasks(&seat)[0].progress, Progress::Done);
    assert!(tasks(&seat)[0].ended.is_some());
    // Done on the first day of five: what waits begins the next.
    seat.shows("slutt 25.11.2026");
}

#[test]
fn a_plan_is_compared_with_what_was_agreed_on() {
    let seat = with_three().press("b").shows("avtalt plan");
    assert_eq!(seat.session().state.plan.baselines.len(), 1);
    let seat = seat.press("<home><enter><tab>8<enter>");
    seat.shows("3 dager etter avtalt plan").shows("+3");
}

#[test]
fn the_template_and_the_actions_are_fetched_once() {
    let mut method = small();
    let template = |id: &str, after: &[&str], asked_by: Option<OptionOf>| TaskTemplate {
        id: id.into(),
        text: format!("Oppgave {id}"),
        per: Per::Session,
        step: None,
        role: None,
        days: 2,
        after: after.iter().map(|id| (*id).into()).collect(),
        asked_by,
    };
    let asked = OptionOf {
        item: "archive-duty".into(),
        option: "nobody-says-so".into(),
    };
    method.analysis.tasks = vec![
        template("first", &[], None),
        template("asked", &["first"], Some(asked)),
        template("last", &["asked"], None),
    ];
    let session = begun(&method, &[("barnehageplass", "Barnehageplass")]);
    let seat = Seat::at_work(method, session).press("aRing leverandøren<enter>Aff");
    assert_eq!(
        names(&seat),
        ["Oppgave first", "Oppgave last", "Ring leverandøren"]
    );
    // What nobody asked for is passed over to what it would have waited for.
    assert_eq!(tasks(&seat)[1].after[0].task, tasks(&seat)[0].id);
    let before = changes(&seat);
    let seat = seat.press("f").shows("Alt er hentet");
    assert_eq!(changes(&seat), before);
}

#[test]
fn a_plan_that_ended_years_ago_has_the_screen_to_itself() {
    let session = crate::script::example(crate::script::diemo()).session;
    Seat::at_work(crate::script::diemo().clone(), session)
        .resized(120, 40)
        .press("Af")
        .looks_like("plan-example");
}
