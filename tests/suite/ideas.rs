//! The board: ideas written as fast as they are said, sorted, weighed, and made into what comes of them.

use diemo::board::{BoardRef, Idea};
use diemo::meeting::Participant;
use diemo::method::{Kind, Opens};
use diemo::session::{Shown, What};
use diemo::tui::effect::Effect;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::seat::{Seat, now};
use crate::support::{begun, change, small};

/// Sits down before a session whose method has a board for each step.
fn at_work() -> Seat {
    let method = small();
    let session = begun(&method, &[("barnehageplass", "Barnehageplass")]);
    Seat::at_work(method, session)
}

/// Sits down before a board with these ideas, one stroke before the list of them is left.
fn with(lines: &[&str]) -> Seat {
    at_work().press("I").pastes(&lines.join("\n"))
}

const FOUR: [&str; 4] = [
    "Påminnelse på SMS",
    "Kortere skjema",
    "Svar samme dag",
    "Færre vedlegg",
];

/// Returns the idea with this text.
fn idea<'s>(seat: &'s Seat, text: &str) -> &'s Idea {
    let mut ideas = seat.session().state.ideas.iter();
    ideas.find(|idea| idea.text == text).unwrap()
}

/// Returns the name of the group that an idea is in.
fn group_of(seat: &Seat, text: &str) -> Option<String> {
    let group = idea(seat, text).group?;
    let mut groups = seat.session().state.groups.iter();
    groups
        .find(|known| known.id == group)
        .map(|group| group.name.clone())
}

/// Returns how many changes the session has.
fn changes(seat: &Seat) -> usize {
    seat.session().history().len()
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
    let seat = seat.shows("ideer (2)").press("<esc>");
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
    let board = BoardRef::from("services".to_owned());
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
    let mut method = small();
    method.craft.boards.clear();
    let session = begun(&method, &[("barnehageplass", "Barnehageplass")]);
    let seat = Seat::at_work(method, session).press("I");
    seat.shows("ingen tavle").press("i").shows("ingen tavle");
}

#[test]
fn the_board_belongs_to_the_step_and_to_the_service_where_each_has_its_own() {
    let seat = at_work().press("I").shows("Hva kan gjøres på nett?");
    let seat = seat
        .press("<esc>2I")
        .shows("Barnehageplass: Hva kan bli enklere?");
    let seat = seat.press("Ett vedlegg<enter>");
    let board = BoardRef::from("process@barnehageplass".to_owned());
    assert_eq!(idea(&seat, "Ett vedlegg").board, board);
}

#[test]
fn tags_and_people_are_taken_out_of_what_is_typed() {
    let kari = Participant {
        id: Uuid::from_u128(1),
        name: "Kari Nes".to_owned(),
        role: None,
        organisation: String::new(),
        present: true,
        votes: None,
    };
    let method = small();
    let mut session = begun(&method, &[("barnehageplass", "Barnehageplass")]);
    session.apply(change(1, What::Participant(kari))).unwrap();
    let seat = Seat::at_work(method, session);
    let seat = seat.press("IKortere skjema #Skole @ka").shows("Kari Nes");
    let seat = seat.press("<right><enter>Ett vedlegg @kari<enter>");
    let written = idea(&seat, "Kortere skjema");
    assert_eq!(
        (&written.tags[..], &written.people[..]),
        (&["skole".to_owned()][..], &["Kari Nes".to_owned()][..])
    );
    assert_eq!(idea(&seat, "Ett vedlegg").people, ["Kari Nes"]);
}

#[test]
fn an_idea_that_says_the_same_is_told_and_merged_with_one_key_or_stays() {
    let seat = with(&FOUR).press("Påminelse på SMS<enter>");
    let seat = seat.shows("Ligner på nr. 1");
    assert_eq!(ideas(&seat).len(), 5);
    let seat = seat.press("<ctrl+o>").shows("Slått sammen");
    assert_eq!(ideas(&seat), FOUR);
    with(&FOUR)
        .pastes("Kortere skjema\nNy nettside")
        .shows("Én av dem sier det samme");
}

#[test]
fn names_are_written_down_once_the_group_wants_them_and_asked_for_once() {
    let seat = at_work().press("IUten navn<enter><f3>Ola Li<enter>");
    let seat = seat.press("Første<enter>Andre<enter><f4>Inger Moe<enter>Tredje<enter>");
    let by: Vec<&str> = seat
        .session()
        .state
        .ideas
        .iter()
        .map(|idea| idea.by.as_str())
        .collect();
    assert_eq!(by, ["", "Ola Li", "Ola Li", "Inger Moe"]);
}

#[test]
fn an_idea_caught_from_elsewhere_is_written_in_nobodys_name() {
    let seat = at_work().press("I<f3>Ola Li<enter>Kortere skjema<enter><esc>");
    let seat = seat.press("iSvar samme dag<enter>");
    assert_eq!(idea(&seat, "Kortere skjema").by, "Ola Li");
    assert_eq!(idea(&seat, "Svar samme dag").by, "");
}

#[test]
fn several_ideas_become_a_group_in_one_stroke() {
    let seat = with(&FOUR).press("<tab><space><down><space><enter>Varsling<enter>");
    assert_eq!(
        group_of(&seat, "Påminnelse på SMS").as_deref(),
        Some("Varsling")
    );
    assert_eq!(
        group_of(&seat, "Kortere skjema").as_deref(),
        Some("Varsling")
    );
    assert_eq!(group_of(&seat, "Færre vedlegg"), None);
    let seat = seat.press("u");
    assert!(seat.session().state.groups.is_empty());
    assert_eq!(group_of(&seat, "Kortere skjema"), None);
}

#[test]
fn an_idea_is_carried_between_columns_and_back() {
    let seat = with(&FOUR).press("<tab><enter>Varsling<enter><down>");
    let seat = seat.press("+").shows("Varsling");
    assert_eq!(
        group_of(&seat, "Svar samme dag").as_deref(),
        Some("Varsling")
    );
    let seat = seat.press("-");
    assert_eq!(group_of(&seat, "Svar samme dag"), None);
}

#[test]
fn a_group_is_renamed_moved_and_dissolved_without_its_ideas() {
    let seat = with(&FOUR).press("<tab><enter>Varsling<enter><enter>Skjema<enter>");
    let names = |seat: &Seat| -> Vec<String> {
        let groups = seat.session().state.groups.iter();
        groups.map(|group| group.name.clone()).collect()
    };
    assert_eq!(names(&seat), ["Varsling", "Skjema"]);
    let seat = seat.press("<right><ctrl+right>");
    assert_eq!(names(&seat), ["Skjema", "Varsling"]);
    assert_eq!(
        group_of(&seat, "Påminnelse på SMS").as_deref(),
        Some("Varsling")
    );
    let seat = seat.press("r<ctrl+u>Beskjeder<enter>");
    assert_eq!(names(&seat), ["Skjema", "Beskjeder"]);
    let seat = seat.press("X");
    assert_eq!(names(&seat), ["Skjema"]);
    assert_eq!(group_of(&seat, "Påminnelse på SMS"), None);
}

#[test]
fn ideas_are_merged_and_split_and_both_can_be_undone() {
    let seat = with(&FOUR).press("<down><home><space><down><space>m");
    assert_eq!(ideas(&seat)[0], "Påminnelse på SMS / Kortere skjema");
    let seat = seat.press("u");
    assert_eq!(ideas(&seat), FOUR);
    let seat = seat.press("<home>s<ctrl+w><ctrl+w><enter>").shows("på SMS");
    let seat = seat.press("<enter>");
    assert_eq!(ideas(&seat)[0], "Påminnelse");
    assert_eq!(ideas(&seat)[4], "på SMS");
    assert_eq!(ideas(&seat.press("u")), FOUR);
}

#[test]
fn a_format_tells_what_to_say_and_ideas_know_their_round() {
    let seat = at_work().press("I<f2><down>").shows("Skriv hver for dere.");
    let seat = seat
        .press("<enter>Første<enter>")
        .shows("runde 1 av 2, 5 min igjen");
    let seat = seat
        .press("<f2>")
        .shows("Si: «Skriv tre ideer.»")
        .press("<enter>Andre<enter>");
    assert_eq!(
        (idea(&seat, "Første").round, idea(&seat, "Andre").round),
        (1, 2)
    );
    let seat = seat.press("<f2>").shows("siste runde").press("<enter>");
    let seat = seat.shows("runde 2 av 2").press("<f2>x");
    let seat = seat.shows("Arbeidsformen er avsluttet");
    assert!(!seat.picture().contains("runde"));
}

#[test]
fn a_round_asks_to_be_drawn_again_once_a_minute_and_an_idle_board_never() {
    let seat = at_work().press("I");
    assert_eq!(seat.app.sleeps(now()), None);
    let seat = seat.press("<f2><down><enter>");
    let minute = |seat: &Seat| seat.app.sleeps(now()).map(|left| left.as_secs());
    assert_eq!(minute(&seat), Some(60));
    // So it is wherever the round shows: over the formats, in the matrix, and among the tests.
    let seat = seat.press("<f2>").shows("5 min igjen");
    assert_eq!(minute(&seat), Some(60));
    let seat = seat.press("<esc><tab><tab>").shows("5 min igjen");
    assert_eq!(minute(&seat), Some(60));
    let seat = seat.press("4").shows("5 min igjen");
    assert_eq!(minute(&seat), Some(60));
}

#[test]
fn a_format_that_sorts_opens_the_groups() {
    let seat = with(&FOUR).press("<f2><down><down><enter>");
    seat.shows("Ikke gruppert")
        .press("<esc>")
        .shows("Møterommet er bestilt");
}

#[test]
fn an_idea_is_moved_in_the_matrix_with_arrows_and_put_down_in_one_change() {
    let seat = with(&FOUR).press("<down>3");
    let before = changes(&seat);
    let seat = seat
        .press("<up><up><up><left>")
        .shows("Raske gevinster: Begynn her.");
    assert_eq!(changes(&seat), before);
    let seat = seat.press("<tab>");
    assert_eq!(changes(&seat), before + 1);
    let spot = idea(&seat, FOUR[0]).spot.unwrap();
    assert_eq!((spot.impact, spot.effort), (8, 4));
    let seat = seat.press("<up>u");
    assert_eq!(
        idea(&seat, FOUR[1]).spot,
        None,
        "what was put down is undone"
    );
    assert!(idea(&seat, FOUR[0]).spot.is_some());
}

#[test]
fn several_ideas_in_one_cell_are_told_by_the_list() {
    let seat = with(&FOUR).press("<down>3<up><tab><up><tab><up><tab>");
    let seat = seat
        .shows("1+")
        .shows("Raske gevinster (3)")
        .shows("Ikke plassert (1)");
    let seat = seat.press("<up><enter><tab>x");
    assert_eq!(idea(&seat, FOUR[0]).spot, None);
}

#[test]
fn a_test_is_answered_with_figures_and_told_in_words() {
    let seat = with(&FOUR)
        .press("<down>4")
        .shows("Fort gjort?")
        .press("22");
    let scores = &idea(&seat, FOUR[0]).scores["quick"];
    assert_eq!(
        scores.values().copied().collect::<Vec<_>>(),
        [Decimal::TWO; 2]
    );
    let seat = seat
        .press("01")
        .press("<up><up>")
        .shows("4 av 4 poeng: Går fort");
    let seat = seat.press("<down>").shows("1 av 4 poeng: Går ikke fort");
    seat.press("7").shows("Svaret finnes ikke her");
}

#[test]
fn ideas_are_put_in_order_by_what_came_out() {
    let seat = with(&FOUR[..3]).press("<down>410<down><left>22r");
    let picture = seat.picture();
    let place = |text: &str| picture.find(text).unwrap();
    assert!(
        place("3  Svar samme dag") < place("1  Påminnelse"),
        "{picture}"
    );
}

#[test]
fn a_product_takes_figures_of_any_length_and_decimals() {
    let seat = with(&FOUR).press("<down>4<tab>1200<enter>2,5<enter>");
    let seat = seat.press("<up>").shows("480");
    let scores = &idea(&seat, FOUR[0]).scores["worth"];
    assert_eq!(scores["effort"], Decimal::new(25, 1));
}

#[test]
fn the_share_of_what_must_be_done_is_told_in_words() {
    let seat = with(&FOUR).press("<down>4<tab><tab>18<enter>22<enter>");
    seat.shows("«må» tar 80 % av innsatsen. Det bør være høyst 60 %.");
}

#[test]
fn one_key_makes_an_idea_a_service_of_the_session_and_the_link_shows() {
    let seat = with(&FOUR)
        .press("<down><home>S")
        .shows("«Påminnelse på SMS» er nå en tjeneste");
    let services = &seat.session().state.services;
    assert_eq!(services[1].idea, Some(idea(&seat, FOUR[0]).id));
    let seat = seat
        .press("j")
        .press("k")
        .shows("«Påminnelse på SMS» ble tjenesten Påminnelse på SMS");
    let seat = seat.press("S").shows("tidligere");
    assert_eq!(seat.session().services().count(), 2);
    assert_eq!(seat.press("u").session().services().count(), 1);
}

#[test]
fn one_key_makes_an_idea_an_action_with_who_does_it() {
    let seat = with(&FOUR).press("<down>aOla Li<enter>");
    let action = &seat.session().state.actions[0];
    let made = (action.text.as_str(), action.owner.as_str(), action.idea);
    assert_eq!(made, (FOUR[3], "Ola Li", Some(idea(&seat, FOUR[3]).id)));
    seat.shows("«Færre vedlegg» ble en aksjon for Ola Li")
        .press("o")
        .shows("fra ideen");
}

#[test]
fn one_key_parks_an_idea() {
    let seat = with(&FOUR).press("<down>p").shows("Ideen er parkert");
    assert_eq!(
        seat.session().state.topics[0].idea,
        Some(idea(&seat, FOUR[3]).id)
    );
    let seat = seat.press("p").shows("tidligere");
    assert_eq!(seat.session().state.topics.len(), 1);
}

#[test]
fn an_idea_is_the_reason_for_a_proposal() {
    let seat = with(&FOUR).press("<down>barkiv<enter><enter>");
    let seat = seat.shows("Færre vedlegg").press("<esc>");
    let proposed = seat.session().state.decisions.last().unwrap();
    let rests = (proposed.reason.as_str(), proposed.idea);
    assert_eq!(rests, (FOUR[3], Some(idea(&seat, FOUR[3]).id)));
    seat.shows("fra ideen «Færre vedlegg»");
}

#[test]
fn the_board_is_there_again_when_the_program_ends_and_is_started() {
    let seat = Seat::with_disk().press("nSkatteattest<enter>Bergen kommune<enter><enter>");
    let seat = seat.press("IKortere skjema<enter>Halvt skr").again();
    seat.press("<enter>")
        .shows("Kortere skjema")
        .shows("Halvt skr");
}

#[test]
fn who_only_reads_alters_nothing_on_the_board() {
    let mut seat = with(&FOUR).press("<esc>");
    seat.app.desk.as_mut().unwrap().may_write = false;
    let before = changes(&seat);
    let seat = seat
        .press("Ix")
        .press("mSp")
        .press("2")
        .press("+3<up><tab>");
    assert_eq!(changes(&seat), before);
}

#[test]
fn a_work_sheet_opens_the_tool_that_it_names() {
    let seat = Seat::with_disk().press("nSkatteattest<enter>Bergen kommune<enter><enter>");
    let method = seat.app.method.clone();
    let steps = method.phases.iter().flat_map(|phase| &phase.steps);
    let items = steps.flat_map(|step| &step.items);
    let sheets = items.filter_map(|item| match &item.kind {
        Kind::Tool { sheet, .. } => Some((item, method.craft.opens(sheet)?)),
        _ => None,
    });
    let shown = |seat: &Seat| seat.session().place.clone().and_then(|place| place.shown);
    let mut seat = seat;
    let mut opened = 0;
    for (item, opens) in sheets {
        seat = seat.press(&format!(":{}<enter><enter>", item.label().to_lowercase()));
        let fits = match opens {
            Opens::Board(_) => matches!(shown(&seat), Some(Shown::Board(_))),
            Opens::Matrix => matches!(shown(&seat), Some(Shown::Matrix(_))),
            Opens::Test(test) => {
                matches!(shown(&seat), Some(Shown::Test { test: open, .. }) if open == *test)
            }
            _ => true,
        };
        assert!(fits, "{} in\n{}", item.label(), seat.picture());
        opened += 1;
        seat = seat.press("<esc><esc>");
    }
    assert!(opened > 0);
}

/// Thirty ideas, as a group has them after half an hour.
fn thirty() -> Vec<String> {
    let what = [
        "Påminnelse på SMS",
        "Kortere skjema",
        "Svar samme dag",
        "Ett felles innsyn for alle",
        "Færre vedlegg",
    ];
    let whom = [
        "foreldre", "søkere", "ansatte", "skoler", "styrere", "naboer",
    ];
    let pair = |number: usize| format!("{} for {}", what[number % 5], whom[number / 5]);
    (0..30).map(pair).collect()
}

fn filled() -> Seat {
    let lines = thirty();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    with(&lines)
}

#[test]
fn the_board_reads_well() {
    at_work().press("I").looks_like("board-empty");
    let seat = filled().press("Halvt").looks_like("board");
    let seat = seat.press("<down>").looks_like("board-chosen");
    seat.resized(120, 40)
        .looks_like("board-large")
        .resized(60, 16)
        .looks_like("board-small");
}

#[test]
fn the_groups_read_well() {
    let seat = filled().press("<tab><space><down><space><down><space><enter>Varsling<enter>");
    let seat = seat.press("<space><down><space><enter>Skjema<enter><enter>Innsyn<enter>");
    let seat = seat.press("<right><space>").looks_like("board-groups");
    seat.resized(120, 40).looks_like("board-groups-large");
}

#[test]
fn the_formats_read_well() {
    let seat = at_work().press("I<f2><down>").looks_like("board-formats");
    seat.press("<enter><f2>").looks_like("board-round");
}

#[test]
fn the_matrix_reads_well() {
    let moves = [
        "<up>",
        "<up><up><left>",
        "<right><right>",
        "<down><left><left>",
        "<down><down><right>",
        "<up><up><up>",
    ];
    let seat = (0..24).fold(filled().press("<down>3"), |seat, at| {
        let seat = seat.press(moves[at % 6]).press(moves[at / 4]);
        seat.press("<tab>")
    });
    let seat = seat.press("<up>").looks_like("matrix");
    seat.resized(120, 40)
        .looks_like("matrix-large")
        .resized(60, 16)
        .looks_like("matrix-small");
}

#[test]
fn the_tests_read_well() {
    let seat = filled().press("<down>42201210<up>").looks_like("screening");
    let seat = seat.resized(120, 40).looks_like("screening-large");
    let seat = seat
        .resized(80, 24)
        .press("<tab>12")
        .looks_like("screening-product");
    seat.press("<tab><home>18<enter>22<enter>")
        .looks_like("screening-share");
}

#[test]
fn the_line_that_catches_an_idea_reads_well() {
    at_work()
        .press("iKortere skjema<enter>Ett ve")
        .looks_like("board-catch");
}

#[test]
fn the_choice_of_a_decision_reads_well() {
    with(&FOUR).press("<down>b").looks_like("board-propose");
}

#[test]
fn what_is_typed_stays_where_somebody_else_has_taken_over() {
    let mut seat = at_work().press("iKortere skjema");
    seat.app.desk.as_mut().unwrap().may_write = false;
    let mut seat = seat.press("<enter>");
    assert_eq!(ideas(&seat), [] as [&str; 0]);
    seat.app.desk.as_mut().unwrap().may_write = true;
    assert_eq!(ideas(&seat.press("<enter>")), ["Kortere skjema"]);
}

#[test]
fn a_board_that_goes_without_names_again_shows_none() {
    let seat = at_work().press("I<f3>Kari Nes<enter>Kortere skjema<enter>");
    let seat = seat.press("<down>").shows("Kari Nes");
    assert_eq!(idea(&seat, "Kortere skjema").by, "Kari Nes");
    let seat = seat.press("N");
    assert!(!seat.picture().contains("Kari Nes"), "{}", seat.picture());
}

#[test]
fn where_ideas_are_undone_the_keys_find_what_the_cursor_stands_on() {
    let seat = at_work().press("IEn ting<enter>Noe annet<enter>Det tredje<enter><down>");
    let seat = seat.press("uux");
    assert_eq!(ideas(&seat), [] as [&str; 0]);
}

#[test]
fn what_is_half_typed_about_one_idea_is_not_taken_for_another() {
    let seat = with(&["Kortere skjema", "Svar samme dag"]).press("<up>aKari No<esc>");
    let seat = seat.press("<up>a");
    assert!(!seat.picture().contains("Kari No"), "{}", seat.picture());
    let seat = seat.press("Ola<esc><down>a").shows("Kari No");
    let seat = seat.press("rdmann<enter>");
    let action = &seat.session().state.actions[0];
    assert_eq!(action.text, "Svar samme dag");
    assert_eq!(action.owner, "Kari Nordmann");
    assert_eq!(action.idea, Some(idea(&seat, "Svar samme dag").id));
}

#[test]
fn where_an_idea_is_undone_the_last_that_is_left_is_tested() {
    let seat = at_work().press("IEn ting<enter>Noe annet<enter>Det tredje<enter>");
    let seat = seat.press("<down>4<end>u2");
    assert_eq!(ideas(&seat), ["En ting", "Noe annet"]);
    assert_eq!(idea(&seat, "Noe annet").scores.len(), 1);
}

#[test]
fn an_idea_that_is_removed_or_made_a_service_says_how_to_take_that_back() {
    let seat = with(&["Kortere skjema", "Svar samme dag"]).press("<up>x");
    let seat = seat.shows("Ideen er fjernet. u angrer.").press("uS");
    let seat = seat.shows("er nå en tjeneste i økten. u angrer.");
    let seat = seat.press("u<home><space><down><space>x");
    seat.shows("2 ideer er fjernet. u angrer.");
}

#[test]
fn the_views_have_no_figures_where_figures_are_text() {
    let seat = with(&["Kortere skjema", "Svar samme dag"]);
    assert!(!seat.picture().contains("2 grupper"), "{}", seat.picture());
    seat.press("<up>")
        .shows("2 grupper")
        .press("2")
        .shows("Ikke gruppert");
}

#[test]
fn a_full_name_of_somebody_known_is_one_mention() {
    let known = ["Bente Dahl", "Bente", "Ola Li"];
    let caught = |line: &str| {
        let captured = diemo::board::capture(line, &known);
        (
            captured.text,
            captured.tags.join(" "),
            captured.people.join(", "),
        )
    };
    let all = |text: &str, tags: &str, people: &str| {
        (text.to_owned(), tags.to_owned(), people.to_owned())
    };
    let plain = all("Svar på barnehageplass", "barn", "Bente Dahl");
    assert_eq!(caught("Svar på barnehageplass #barn @Bente Dahl"), plain);
    assert_eq!(caught("Svar på barnehageplass @bente dahl #barn"), plain);
    assert_eq!(
        caught("La @Bente Dahl, ikke @Bente  svare @Ola Lie"),
        all(
            "La Bente Dahl, ikke Bente svare Ola Lie",
            "",
            "Bente Dahl, Bente, Ola"
        )
    );
    let seat = at_work().press("PnBente Dahl<ctrl+s><esc><esc>I");
    let seat = seat.press("Svar samme dag #barn @Bente Dahl<enter>");
    assert_eq!(idea(&seat, "Svar samme dag").people, ["Bente Dahl"]);
    let seat = seat.pastes("Ring @Bente Dahl #barn\nEtt skjema #barn @bente dahl");
    assert_eq!(idea(&seat, "Ett skjema").people, ["Bente Dahl"]);
}
