//! The matrix of responsibilities by keyboard: rows and letters, what is found wrong, and that nothing typed is lost.

use diemo::method::Method;
use diemo::plan::{Duty, Letter};

use crate::seat::Seat;
use crate::support::{begun, small};

fn at_matrix_of(method: Method, services: &[(&str, &str)]) -> Seat {
    let session = begun(&method, services);
    Seat::at_work(method, session).press("Ar")
}

/// Sits down before a matrix without rows.
fn at_matrix() -> Seat {
    at_matrix_of(small(), &[("barnehageplass", "Barnehageplass")])
}

/// Sits down on the first of three rows.
fn with_three() -> Seat {
    at_matrix().press("nBygg skjema<enter>Test<enter>Lansering<enter><esc><home>")
}

fn rows(seat: &Seat) -> Vec<&Duty> {
    seat.session().state.plan.duties_in_order()
}

fn texts(seat: &Seat) -> Vec<&str> {
    rows(seat).iter().map(|row| row.text.as_str()).collect()
}

fn letters(row: &Duty, role: &str) -> Vec<Letter> {
    row.letters.get(role).cloned().unwrap_or_default()
}

fn changes(seat: &Seat) -> usize {
    seat.session().history().len()
}

#[test]
fn rows_are_typed_one_after_the_other_each_one_change() {
    let seat = at_matrix();
    let before = changes(&seat);
    let seat = seat.press("nBygg skjema<enter>Test<enter>Lansering<enter><esc>");
    assert_eq!(texts(&seat), ["Bygg skjema", "Test", "Lansering"]);
    assert_eq!(changes(&seat), before + 3);
    // A new one comes after the selected one.
    let seat = seat.press("<home>nOpplæring<enter><esc>");
    assert_eq!(
        texts(&seat),
        ["Bygg skjema", "Opplæring", "Test", "Lansering"]
    );
}

#[test]
fn a_letter_is_given_and_taken_in_the_cell_one_stands_in() {
    let seat = with_three();
    let before = changes(&seat);
    let seat = seat.press("a<right>rC");
    let first = rows(&seat)[0];
    assert_eq!(letters(first, "sponsor"), [Letter::Accountable]);
    assert_eq!(
        letters(first, "records-manager"),
        [Letter::Responsible, Letter::Consulted]
    );
    assert_eq!(changes(&seat), before + 3);
    let seat = seat.press("ji").press("k<left>a");
    assert!(letters(rows(&seat)[0], "sponsor").is_empty());
    assert_eq!(
        letters(rows(&seat)[1], "records-manager"),
        [Letter::Informed]
    );
    let seat = seat.press("<right><backspace>");
    assert!(rows(&seat)[0].letters.is_empty());
}

#[test]
fn a_letter_is_taken_back_with_one_undo() {
    let seat = with_three().press("au");
    assert!(rows(&seat)[0].letters.is_empty());
    assert_eq!(rows(&seat).len(), 3);
}

#[test]
fn a_row_for_which_two_answer_is_found_and_both_are_named() {
    let seat = with_three().press("ar<right>a");
    let seat = seat.shows("Flere er ansvarlige: Arkiv og Oppdragsgiver. La én beholde A.");
    // From another row it is told with its name.
    let seat = seat.press("jar").press("j<left>ar");
    seat.shows("«Bygg skjema»: Flere er ansvarlige");
}

#[test]
fn what_nobody_does_or_answers_for_and_a_role_with_most_of_it_are_told() {
    let seat = with_three()
        .shows("Ingen er ansvarlig.")
        .shows("Ingen utfører.");
    let seat = seat.press("arjarjar");
    let seat = seat.shows("Oppdragsgiver er ansvarlig for 3 av 3 rader.");
    let seat = seat.press("a<right>a").press("ka<left>a");
    let seat = seat.shows("Arkiv er ansvarlig for 2 av 3 rader.");
    seat.shows("1 å rette");
}

#[test]
fn a_matrix_that_holds_says_so() {
    let seat = at_matrix().press("nBygg skjema<enter>Test<enter><esc><home>ar<down>r<right>a");
    seat.shows("Hver rad har én ansvarlig og minst én som utfører.")
        .shows("ingenting å rette");
}

#[test]
fn a_row_moved_is_one_change_and_one_stays_on_it() {
    let seat = with_three();
    let before = changes(&seat);
    let seat = seat.press("J");
    assert_eq!(texts(&seat), ["Test", "Bygg skjema", "Lansering"]);
    assert_eq!(changes(&seat), before + 1);
    let seat = seat.press("JJ");
    assert_eq!(texts(&seat), ["Test", "Lansering", "Bygg skjema"]);
    let seat = seat.press("KKK");
    assert_eq!(texts(&seat), ["Bygg skjema", "Test", "Lansering"]);
}

#[test]
fn another_text_keeps_the_letters_and_an_empty_one_is_refused() {
    let seat = with_three().press("a<enter> og skriv<enter>");
    assert_eq!(texts(&seat)[0], "Bygg skjema og skriv");
    assert_eq!(letters(rows(&seat)[0], "sponsor"), [Letter::Accountable]);
    let seat = seat.press("<enter><ctrl+u><enter>");
    let seat = seat.shows("Skriv hva som skal gjøres.");
    assert_eq!(texts(&seat)[0], "Bygg skjema og skriv");
}

#[test]
fn what_is_half_typed_is_there_again() {
    let seat = with_three().press("nOpplær<esc>n").shows("Opplær");
    let seat = seat.press("ing<enter><esc>n");
    assert_eq!(texts(&seat)[1], "Opplæring");
    let seat = seat.press("<esc>");
    assert_eq!(rows(&seat).len(), 4);
}

#[test]
fn a_list_that_is_pasted_becomes_rows_with_the_line_open_or_not() {
    let seat = at_matrix().pastes("- Bygg skjema\n- Test");
    assert_eq!(texts(&seat), ["Bygg skjema", "Test"]);
    let seat = seat.press("<end>n").pastes("Lansering\nEvaluering");
    let seat = seat.press("Slutt<enter><esc>");
    assert_eq!(
        texts(&seat),
        ["Bygg skjema", "Test", "Lansering", "Evaluering", "Slutt"]
    );
}

#[test]
fn the_tasks_of_the_plan_are_fetched_once() {
    let seat = at_matrix().press("f").shows("ingen oppgaver ennå");
    let seat = seat.press("<esc>fnBygg skjema<enter>Test<enter><esc><esc>rf");
    assert_eq!(texts(&seat), ["Bygg skjema", "Test"]);
    let tasks = seat.session().state.plan.tasks_in_order();
    assert_eq!(rows(&seat)[1].task, Some(tasks[1].id));
    // What has another text here is still the same task.
    let seat = seat.press("<enter> godt<enter>");
    let before = changes(&seat);
    let seat = seat.press("f").shows("har en rad fra før");
    assert_eq!(changes(&seat), before);
}

#[test]
fn a_row_is_dropped_and_taken_back() {
    let seat = with_three().press("x").shows("er strøket");
    assert_eq!(texts(&seat), ["Test", "Lansering"]);
    let seat = seat.press("u");
    assert_eq!(texts(&seat), ["Bygg skjema", "Test", "Lansering"]);
}

#[test]
fn the_rows_of_one_service_show_alone_with_those_of_the_whole_session() {
    let services = [
        ("barnehageplass", "Barnehageplass"),
        ("skole", "Skoleplass"),
    ];
    let seat = at_matrix_of(small(), &services).press("nFelles<enter><esc>s");
    let shown = seat
        .app
        .desk
        .as_ref()
        .and_then(|desk| desk.service())
        .cloned();
    assert!(shown.is_some());
    let seat = seat.press("nEgen<enter><esc>");
    assert_eq!(rows(&seat)[0].service, None);
    assert_eq!(rows(&seat)[1].service, shown);
    let seat = seat.press("s").shows("Viser alle rader.");
    seat.shows("2 rader");
}

#[test]
fn a_session_that_is_only_read_says_so_and_stays_as_it_is() {
    let mut seat = with_three();
    seat.app.desk.as_mut().unwrap().may_write = false;
    let before = changes(&seat);
    let mut seat = seat;
    for keys in ["a", "n", "f", "x", "J", "<enter>", "<delete>"] {
        seat = seat.press(keys).shows("bare for lesing");
        assert!(!seat.picture().contains("Ny rad"));
        seat.app.notice = None;
    }
    let seat = seat.pastes("Mer\nEnda mer");
    assert_eq!(changes(&seat), before);
}

#[test]
fn a_small_screen_shows_the_whole_text_the_role_and_what_is_wrong() {
    let mut method = small();
    for number in 1..=8 {
        let mut role = method.roles[0].clone();
        role.id = format!("role-{number}").as_str().into();
        role.name = format!("Informasjonssikkerhet {number}");
        method.roles.push(role);
    }
    let long = "Bygge skjemaet for søknad om barnehageplass med tekster på bokmål og nynorsk";
    let seat = at_matrix_of(method, &[("barnehageplass", "Barnehageplass")]);
    let seat = seat.resized(80, 24).press(&format!(
        "n{long}<enter>Prøve det ut<enter><esc><home>ar<right>allllllc"
    ));
    seat.shows(long)
        .shows("Informasjonssikkerhet 6 (rolle 8 av 10): konsulteres (C)")
        .looks_like("duties-small");
}
