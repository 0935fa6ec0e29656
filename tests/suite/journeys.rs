//! What a facilitator does from an empty screen to documents, by keys alone and with the method as it is shipped.

use diemo::locale::Locale;
use diemo::method::{Value, builtin};
use diemo::route::Standing;
use diemo::session::{Mark, Subject};
use diemo::store::{Cause, Doing, StoreError};
use diemo::tui::effect::{Effect, Outcome};
use diemo::tui::events::Message;
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::seat::{self, Seat};

/// The three questions of a new session, answered.
const BEGIN: &str = "nSkatteattest<enter>Bergen kommune<enter><enter>";
/// Decisions as a records manager takes them: option, reason, name.
const NO_ARCHIVE_DUTY: &str =
    ":arkivplikt<enter><enter><enter>Bekrefter et register<enter>Ola Li<enter>";
const ARCHIVE_DUTY: &str =
    ":arkivplikt<enter><enter><down><enter>Vedtaket bevares<enter>Ola Li<enter>";
const NO_JOURNAL_DUTY: &str =
    ":journalplikt<enter><enter><enter>Intet saksdokument<enter>Ola Li<enter>";

fn begun() -> Seat {
    Seat::with_disk().press(BEGIN)
}

/// A session where neither archive duty nor journal duty stands in the way.
fn without_duties() -> Seat {
    begun().press(NO_ARCHIVE_DUTY).press(NO_JOURNAL_DUTY)
}

#[test]
fn three_questions_lead_from_an_empty_home_to_the_first_item() {
    let seat = Seat::with_disk().shows("Velkommen").press(BEGIN);
    let seat = seat.shows("Forankre og sette laget").shows("● lagret");
    assert_eq!(seat.item(), "sponsor-named");
    assert_eq!(seat.session().state.organisation, "Bergen kommune");
}

#[test]
fn a_check_is_ticked_and_unticked_with_one_key() {
    let seat = begun().press("<space>");
    assert_eq!(seat.standing("sponsor-named"), Standing::Answered);
    let seat = seat.press("<space>");
    assert_eq!(seat.standing("sponsor-named"), Standing::Open);
}

#[test]
fn a_long_answer_is_pasted_and_keeps_its_lines() {
    let seat = begun().press(":bakgrunn<enter><enter>");
    let seat = seat.pastes("Køen er lang.\nFolk ringer.").press("<ctrl+s>");
    let answer = Value::Text("Køen er lang.\nFolk ringer.".to_owned());
    assert_eq!(seat.entry("project-background").value, Some(answer));
}

#[test]
fn numbers_are_written_as_norwegians_write_them() {
    let seat = begun().press(":saker per år<enter><enter>1 403<enter>");
    assert_eq!(
        seat.entry("yearly-volume").value,
        Some(Value::Integer(1403))
    );
    let seat = seat.press(":timepris<enter><enter>550,50<enter>");
    let price = Value::Money(Decimal::new(55_050, 2));
    assert_eq!(seat.entry("internal-hourly-rate").value, Some(price));
}

#[test]
fn what_is_no_number_stays_in_its_field_with_a_sentence() {
    let seat = begun().press(":saker per år<enter><enter>mange<enter>");
    assert_eq!(seat.standing("yearly-volume"), Standing::Open);
    let seat = seat.shows("mange").press("<ctrl+w>12<enter>");
    assert_eq!(seat.entry("yearly-volume").value, Some(Value::Integer(12)));
}

#[test]
fn several_options_are_chosen_one_by_one() {
    let seat = begun().press(":kilder<enter><enter><space><down><space><ctrl+s>");
    let chosen = Value::Options(["from-register".into(), "from-user".into()].into());
    assert_eq!(seat.entry("data-sources").value, Some(chosen));
}

#[test]
fn people_are_written_row_by_row() {
    let seat = begun()
        .press(":deltakere<enter><enter>Ola Li<tab>Arkiv<tab><tab>Inger Moe<tab>Fag<ctrl+s>");
    let Some(Value::People(people)) = &seat.entry("participants").value else {
        panic!("nobody takes part");
    };
    assert_eq!(people[1].role, "subject-staff");
}

#[test]
fn a_role_without_a_name_is_nobody_in_a_table_of_people() {
    let seat = begun().press(":deltakere<enter><enter>").pastes("\tArkiv");
    let seat = seat.press("<ctrl+s>").shows("Navnet mangler");
    assert_eq!(seat.entry("participants").value, None);
    let seat = seat.press("Ola Li<ctrl+s>");
    assert!(seat.entry("participants").value.is_some());
}

#[test]
fn a_table_takes_a_sheet_as_it_is_pasted() {
    let seat = begun().press(":milepæl<enter><enter>");
    let sheet = "Skjema klart\tInger\t1.12.2026\t15.12.2026\nTest\tOla\t4.1.2027\t8.1.2027";
    let seat = seat.pastes(sheet).press("<ctrl+s>");
    let Some(Value::Rows(rows)) = &seat.entry("milestone-table").value else {
        panic!("the table is empty");
    };
    assert_eq!(rows[1]["due"], Value::Date(date(2027, 1, 8)));
}

#[test]
fn the_highlight_shows_what_an_option_would_do_before_it_is_chosen() {
    let seat = begun()
        .press(NO_ARCHIVE_DUTY)
        .press(":journalplikt<enter><enter>");
    let seat = seat.shows("Følger av «Nei»").shows("kan ikke");
    assert_eq!(seat.standing("journal-duty"), Standing::Open);
}

#[test]
fn a_decision_without_a_name_is_a_proposal() {
    let seat = begun().press(":arkivplikt<enter><enter><enter><esc>");
    assert_eq!(seat.standing("archive-duty"), Standing::Proposed);
    let seat = seat.press("<enter><enter>Bekrefter et register<enter>Ola Li<enter>");
    assert_eq!(seat.standing("archive-duty"), Standing::Decided);
}

#[test]
fn neither_archive_duty_nor_journal_duty_leaves_nothing_to_transfer() {
    let seat = without_duties();
    let value = Value::Option("not-applicable".into());
    assert_eq!(seat.entry("archive-integration").value, Some(value));
    assert_eq!(seat.standing("archive-transfer-metadata"), Standing::Closed);
    let seat = seat.press(":metadata til arkivet<enter><enter>");
    seat.shows("ikke aktuelt")
        .press("y")
        .shows("Arkivintegrasjon");
}

#[test]
fn a_closed_item_tells_why_when_it_is_to_be_answered() {
    let seat = without_duties().press(":metadata til arkivet<enter><enter>");
    seat.shows("Overføring til sak-/arkivsystemet er ikke aktuelt");
}

#[test]
fn what_falls_away_comes_back_with_its_answer_when_the_cause_is_reversed() {
    let answered = begun().press(":metadata til arkivet<enter><enter>Avsender<ctrl+s>");
    let seat = answered.press(NO_ARCHIVE_DUTY).press(NO_JOURNAL_DUTY);
    assert_eq!(seat.entry("archive-transfer-metadata").value, None);
    let seat = seat.press(ARCHIVE_DUTY);
    let answer = Some(Value::Text("Avsender".to_owned()));
    assert_eq!(seat.entry("archive-transfer-metadata").value, answer);
    assert_eq!(seat.standing("archive-integration"), Standing::Open);
}

#[test]
fn archive_duty_requires_a_retention_period() {
    let seat = without_duties().press(ARCHIVE_DUTY);
    let seat = seat.shows("Oppbevaringstiden må være besluttet");
    assert_eq!(seat.standing("archive-duty"), Standing::Incomplete);
    let seat = seat.press(":oppbevaringstid<enter><enter><down><enter>Ti år<enter>Ola Li<enter>");
    assert_eq!(seat.standing("archive-duty"), Standing::Decided);
}

#[test]
fn another_option_is_given_a_reason_of_its_own() {
    let seat = begun().press(NO_ARCHIVE_DUTY).press("<enter><down><enter>");
    assert!(!seat.picture().contains("Bekrefter et register"));
    let seat = seat.press("Kan etterprøves<enter>Ola Li<enter>");
    let decided = seat.session().state.decisions.last();
    assert_eq!(decided.unwrap().reason, "Kan etterprøves");
}

#[test]
fn everything_can_be_taken_back_and_done_again() {
    let seat = without_duties();
    let (state, changes) = (seat.session().state.clone(), seat.session().history().len());
    let seat = seat.press(&"u".repeat(changes));
    assert!(seat.session().state.decisions.is_empty());
    let seat = seat.press(&"<ctrl+r>".repeat(changes));
    assert_eq!(seat.session().state, state);
}

#[test]
fn undo_goes_to_where_the_change_was_made() {
    let seat = begun().press(NO_ARCHIVE_DUTY).press("1");
    let seat = seat.press("u").shows("Angret");
    assert_eq!(seat.item(), "archive-duty");
}

#[test]
fn taking_back_what_is_typed_never_alters_the_session() {
    let seat = begun().press("<space>u").press("aRing<alt+u><alt+u>");
    let seat = seat.press("<ctrl+r><ctrl+r><ctrl+y>").shows("Ring");
    assert_eq!(seat.standing("sponsor-named"), Standing::Open);
}

#[test]
fn a_rule_is_gone_against_by_a_name_with_a_reason() {
    let against = ":arkivintegrasjon<enter><enter><up><up><up><enter>Avtalt med byarkivet<enter>";
    let seat = without_duties().press(against).press("<backspace><enter>");
    let seat = seat
        .shows("Avtalt med byarkivet")
        .shows("Dette er i strid med en regel");
    assert_eq!(seat.standing("archive-integration"), Standing::Set);
    let seat = seat.press("Ola Li<enter>");
    let entry = seat.entry("archive-integration");
    assert_eq!(entry.value, Some(Value::Option("api".into())));
    assert_eq!(entry.overridden, ["no-archive-duty-no-integration"]);
}

#[test]
fn what_is_not_for_us_says_why() {
    let mark = "m<down><down><down><enter>";
    let seat = begun()
        .press(mark)
        .press("<enter>")
        .shows("«ikke for oss» uten");
    assert_eq!(seat.standing("sponsor-named"), Standing::Open);
    let seat = seat.press("Interkommunalt<enter>");
    let subject = Subject::of("sponsor-named");
    assert_eq!(seat.standing("sponsor-named"), Standing::NotForUs);
    assert_eq!(
        seat.session().state.answers[&subject].reason,
        "Interkommunalt"
    );
}

#[test]
fn unsure_and_unknown_need_no_reason() {
    let seat = begun().press("m<enter>jm<down><enter>");
    assert_eq!(seat.entry("sponsor-named").mark, Mark::Unsure);
    assert_eq!(seat.entry("mandate-written").mark, Mark::Unknown);
}

#[test]
fn a_gate_lists_what_is_open_and_lets_through_all_the_same() {
    let seat = begun()
        .press(":beslutningspunkt 1<enter>")
        .shows("står åpne");
    let seat = seat.press("<enter><enter>Resten tas i mai<enter>Siv Dal<enter>");
    assert_eq!(seat.standing("continue-start"), Standing::Decided);
    seat.press("<right>").shows("Implementere ›");
}

#[test]
fn an_action_a_topic_and_a_note_are_caught_on_the_item() {
    let seat = begun().press("aRing<tab>Siv<tab>+3<enter>pKantina<enter>nHusk sommerferien<enter>");
    let state = &seat.session().state;
    let here = Some(Subject::of("sponsor-named"));
    assert_eq!(state.actions[0].due, Some(date(2026, 11, 26)));
    assert_eq!(
        (&state.topics[0].subject, &state.notes[0].subject),
        (&here, &here)
    );
    seat.press("o").shows("Ring").shows("Kantina");
}

#[test]
fn an_action_that_is_left_half_typed_keeps_its_owner_and_day() {
    let seat = begun().press("aRing arkivet<tab>Ola Li<tab>fredag<esc>");
    seat.press("a").shows("Ola Li").shows("fredag");
}

#[test]
fn a_service_in_another_alphabet_has_an_id() {
    let seat = Seat::with_disk().press("nПривет<enter>Bergen<enter><enter>");
    assert_eq!(seat.session().state.services[0].id.as_str(), "service");
}

#[test]
fn the_palette_and_the_search_lead_to_an_item() {
    let seat = begun().press(":arkivpl<enter>");
    assert_eq!(seat.item(), "archive-duty");
    let seat = seat.press(NO_JOURNAL_DUTY).press("1/saksdok<enter>");
    assert_eq!(seat.item(), "journal-duty");
}

#[test]
fn the_next_open_item_is_one_key_away() {
    let seat = begun().press("<space>g");
    assert_eq!(seat.item(), "mandate-written");
}

#[test]
fn two_services_answer_apart_and_one_key_goes_between_them() {
    let seat = begun()
        .press("SBarnehageplass<enter>")
        .press(NO_ARCHIVE_DUTY);
    let seat = seat.shows("Barnehageplass (2 av");
    assert_eq!(seat.standing("archive-duty"), Standing::Decided);
    let seat = seat.press("s").shows("Skatteattest (1 av");
    assert_eq!(seat.standing("archive-duty"), Standing::Open);
}

#[test]
fn one_service_shows_nothing_of_several() {
    let picture = begun().press("2?").picture();
    assert!(!picture.contains("neste tjeneste") && !picture.contains("(1 av 1)"));
}

#[test]
fn work_goes_on_in_the_field_that_was_left() {
    let seat = begun().press(":bakgrunn<enter><enter>Køen er lan<ctrl+c><ctrl+c>");
    assert!(matches!(seat.effects[..], [Effect::Quit]));
    let seat = seat.again().press("<enter>g<ctrl+s>");
    let answer = Value::Text("Køen er lang".to_owned());
    assert_eq!(seat.entry("project-background").value, Some(answer));
}

#[test]
fn a_session_that_was_left_goes_on_at_its_item() {
    let seat = without_duties().press(":taushet<enter>q").shows("Økter");
    let seat = seat.press("<enter>").shows("Du fortsetter der du slapp");
    assert_eq!(seat.item(), "secrecy");
    assert_eq!(seat.standing("journal-duty"), Standing::Decided);
}

#[test]
fn what_was_decided_is_there_after_the_program_was_killed() {
    let seat = without_duties()
        .press(":bakgrunn<enter><enter>Køen")
        .again();
    let seat = seat.press("<enter>").shows("Køen");
    let seat = seat.press("<esc>");
    assert_eq!(seat.standing("journal-duty"), Standing::Decided);
}

#[test]
fn documents_are_read_and_written_without_leaving_the_session() {
    let seat = without_duties().press("d").shows("Beslutningslogg");
    let seat = seat
        .press("<enter>")
        .shows("Arkivplikt        Nei")
        .press("<esc>s");
    let [Effect::Documents(files)] = &seat.effects[..] else {
        panic!("nothing is written");
    };
    let templates = builtin()
        .files
        .iter()
        .filter(|(name, _)| name.starts_with("documents/"))
        .count();
    assert_eq!(files.len(), 2 * templates);
}

#[test]
fn the_users_own_editor_writes_a_long_answer() {
    let seat = begun().press(":bakgrunn<enter><enter>Køen<f4>");
    assert!(matches!(&seat.effects[..], [Effect::Edit(text)] if text == "Køen"));
    let seat = seat.hears(Outcome::Edited("Køen er lang.\n".to_owned()));
    let seat = seat.press("<ctrl+s>");
    let answer = Value::Text("Køen er lang.".to_owned());
    assert_eq!(seat.entry("project-background").value, Some(answer));
}

#[test]
fn the_header_names_the_cause_first_and_the_rest_is_one_key_away() {
    let seat = begun().hears(Outcome::NotSaved {
        error: StoreError::Failed {
            doing: Doing::Write,
            path: "/en/nokså/lang/vei/til/mappen/med/alle/øktene".into(),
            cause: Cause::Full,
        },
        since: "2026-11-23T08:41:00+01:00".parse().unwrap(),
    });
    let seat = seat.shows("IKKE lagret: disken er full").press("<ctrl+s>");
    let seat = seat.shows("Ikke lagret siden 23.11.2026 kl. 08.41:");
    seat.shows("lagres av seg selv");
}

#[test]
fn what_a_field_has_no_room_for_is_said_however_it_came() {
    let long = "a".repeat(70_000);
    let seat = begun().press(":bakgrunn<enter><enter>").pastes(&long);
    let seat = seat.shows("Feltet er fullt").press("<ctrl+x><enter>");
    let seat = seat.hears(Outcome::Edited(long.clone()));
    let seat = seat.shows("Feltet er fullt").press("<ctrl+x>");
    let seat = seat.press(":milepæl<enter><enter>").pastes(&long);
    seat.shows("Feltet er fullt");
}

#[test]
fn the_worked_example_opens_from_an_empty_home_and_explains_itself() {
    let seat = Seat::with_disk()
        .press("e<enter>")
        .press(":arkivintegrasjon<enter>");
    assert_eq!(seat.standing("archive-integration"), Standing::Set);
    seat.press("y").shows("Arkivplikt: Nei");
}

#[test]
fn keys_that_are_pressed_while_the_program_ends_change_nothing() {
    let mut seat = Seat::with_disk();
    let effects = seat
        .app
        .update(Message::Letters("qqnå".to_owned()), seat::now());
    assert!(matches!(effects.first(), Some(Effect::Quit)));
    seat.press("q<esc><enter>").pastes("Skatteattest");
}

#[test]
fn a_key_at_home_goes_through_every_language_and_back() {
    let mut seat = Seat::with_disk();
    let first = seat.picture();
    let others = Locale::installed().len() - 1;
    for _ in 0..others {
        seat = seat.press("l");
        assert_ne!(seat.picture(), first);
    }
    assert_eq!(seat.press("l").picture(), first);
}

#[test]
fn another_language_is_spoken_by_the_whole_program() {
    let seat = Seat::with_disk().press("l");
    let spoken = seat.app.locale.code();
    assert!(
        matches!(&seat.effects[..], [Effect::Language { locale, .. }] if locale.code() == spoken)
    );
}

#[test]
fn a_number_over_the_limit_stays_in_its_field_and_names_it() {
    let seat = begun().press(":timepris<enter><enter>5505,505<enter>");
    let seat = seat.shows("for mange desimaler").press("qqu<ctrl+s>");
    assert_eq!(seat.standing("internal-hourly-rate"), Standing::Open);
    seat.shows("Timepris: «5505,505qqu» er ikke et tall");
}

#[test]
fn tab_goes_through_every_field_of_a_decision_and_round() {
    let seat = begun().press(":arkivplikt<enter><enter><tab>");
    assert_eq!(seat.standing("archive-duty"), Standing::Open);
    let seat = seat.press("Register<tab><tab>Ola Li<tab><tab><tab><tab><tab>");
    let seat = seat.press("<enter><ctrl+s>");
    assert_eq!(seat.standing("archive-duty"), Standing::Decided);
}

#[test]
fn a_date_that_is_none_gets_the_cursor_and_its_name() {
    let seat =
        begun().press(":arkivplikt<enter><enter><enter>Register<enter>Ola Li<tab><tab><tab>");
    let seat = seat
        .press("snart<tab><tab><ctrl+s>")
        .shows("Gjelder til: «snart»");
    let seat = seat.press("<ctrl+u>1.3.2027<ctrl+s>");
    let record = seat.session().state.decisions.last().unwrap();
    assert_eq!(record.valid_until, Some(date(2027, 3, 1)));
}

#[test]
fn enter_without_a_name_keeps_the_proposal_and_says_so() {
    let seat = begun().press(":arkivplikt<enter><enter><enter>Register<enter><enter>");
    let seat = seat.shows("bare foreslått");
    assert_eq!(seat.standing("archive-duty"), Standing::Proposed);
    assert_eq!(seat.session().state.decisions[0].reason, "Register");
}

#[test]
fn who_decided_in_the_same_role_is_offered_and_can_be_typed_over() {
    let duty = ":journalplikt<enter><enter><enter>Intet saksdokument<enter>";
    let seat = begun().press(NO_ARCHIVE_DUTY).press(duty).shows("Ola Li");
    let seat = seat.press("Siv Dal<enter>");
    let by = seat.session().state.decisions.last().unwrap().by.clone();
    assert_eq!(by.unwrap().name, "Siv Dal");
}

#[test]
fn the_role_is_chosen_from_the_packs_or_written() {
    let seat =
        begun().press(":arkivplikt<enter><enter><enter>Register<tab>Byråd<enter>Ola Li<enter>");
    let by = |seat: &Seat| seat.session().state.decisions.last().unwrap().by.clone();
    assert_eq!(by(&seat).unwrap().role, "Byråd");
    let seat = seat.press("<enter><tab><tab><ctrl+t><ctrl+s>");
    assert_eq!(
        by(&seat).unwrap().role,
        seat.app.method.roles[0].id.as_str()
    );
}

#[test]
fn a_draft_is_shown_and_thrown_away() {
    let seat = begun().press(":bakgrunn<enter><enter>Køen<esc>");
    let seat = seat.shows("lagret, kladd").shows("Kladd           Køen");
    let seat = seat.press("<enter><ctrl+x>").shows("Kladden er kastet");
    assert!(seat.session().drafts.is_empty());
}

#[test]
fn what_follows_names_what_the_decision_itself_requires() {
    let seat = without_duties().press(":arkivplikt<enter><enter><down>");
    seat.shows("Krever: Oppbevaringstiden må være besluttet");
}

#[test]
fn a_rule_is_not_gone_against_without_a_reason_and_typing_goes_on_there() {
    let against = ":arkivintegrasjon<enter><enter><home><enter><enter><enter>";
    let seat = without_duties()
        .press(against)
        .shows("i strid med en regel");
    assert_eq!(seat.standing("archive-integration"), Standing::Set);
    let seat = seat.press("quo<ctrl+s>");
    assert_eq!(seat.standing("archive-integration"), Standing::Decided);
    assert_eq!(seat.session().state.decisions.last().unwrap().reason, "quo");
}

#[test]
fn what_follows_says_each_reason_once() {
    let seat = begun()
        .press(NO_ARCHIVE_DUTY)
        .press(":journalplikt<enter><enter>");
    let picture = seat.shows("Arkivintegrasjon blir «Ikke aktuelt»").picture();
    assert_eq!(
        picture.matches("Uten arkivplikt og journalplikt").count(),
        1
    );
}

#[test]
fn a_gate_says_what_holds_before_and_while_it_is_decided() {
    let holds = "Dette holder igjen: Dokumentasjonsplanen og";
    let seat = begun()
        .press(":beslutningspunkt 4<enter><enter>")
        .shows(holds);
    seat.press("<enter>Fordi<enter>")
        .shows(holds)
        .press("Siv<enter>")
        .shows("Besluttet       Videreføre");
}

#[test]
fn going_against_a_rule_shows_in_the_list_and_on_the_card() {
    let against = ":arkivintegrasjon<enter><enter><home><enter>Avtalt<enter><enter>";
    let seat = without_duties().press(against);
    seat.shows(", fraviker en regel")
        .shows("Fraviker en regel: Uten arkivplikt");
}

#[test]
fn several_options_are_told_from_one_by_their_signs() {
    let seat = begun()
        .press(":kilder<enter><enter><space><end>")
        .shows("[x]");
    seat.shows("[ ]");
}

#[test]
fn a_card_that_is_cut_says_how_the_rest_is_seen() {
    let seat = begun().press(":beslutningspunkt 4<enter>");
    seat.shows("mer: y viser alt");
}

#[test]
fn esc_outside_an_editor_stays_and_says_how_one_leaves() {
    let seat = begun().press("<esc>").shows("q går ut");
    assert_eq!(seat.item(), "sponsor-named");
    seat.press("q").shows("Økter");
}

#[test]
fn the_mark_that_is_there_already_changes_nothing() {
    let seat = begun().press("m<enter>");
    let changes = seat.session().history().len();
    let seat = seat.shows("usikkert svar").press("m<enter>");
    assert_eq!(seat.session().history().len(), changes);
}

#[test]
fn a_service_that_is_added_is_worked_on_at_once_and_can_be_let_go() {
    let seat = begun().press("SBarnehageplass<enter>");
    let seat = seat.shows("er lagt til").shows("Barnehageplass (2 av");
    let seat = seat.press("X").shows("Fjerne tjenesten?").press("j");
    assert_eq!(seat.session().services().count(), 1);
    assert_eq!(seat.press("u").session().services().count(), 2);
}

#[test]
fn why_is_one_key_away_while_something_is_chosen_or_written() {
    let seat = begun().press(":arkivplikt<enter><enter>y").shows("Hvorfor");
    seat.press("<esc><tab>Register<f2>")
        .shows("Hvorfor")
        .press("<esc>")
        .shows("Register");
}

#[test]
fn help_in_a_field_tells_the_keys_of_the_field() {
    let seat = begun()
        .press(":bakgrunn<enter><enter>")
        .resized(120, 50)
        .press("<f1>");
    let seat = seat.shows("slett ordet før");
    assert!(!seat.picture().contains("oversikt"));
}

#[test]
fn a_table_on_a_narrow_screen_shows_one_row_with_its_fields_below_each_other() {
    let seat = begun().press(":milepæl<enter><enter>");
    let seat = seat.pastes("Skjema klart\tInger\t1.12.2026\t15.12.2026\nTest\tOla");
    seat.shows("rad 2 av 2")
        .press("<pageup>")
        .shows("rad 1 av 2")
        .shows("Skjema klart");
}

#[test]
fn the_card_lists_actions_with_owner_and_day_and_parked_topics() {
    let seat = begun().press("aRing<tab>Siv<tab>+3<enter>pKantina<enter>");
    seat.shows("Ring (Siv), frist 26.11.2026")
        .shows("Parkert         Kantina");
}

#[test]
fn a_session_that_is_only_read_says_so_before_anything_is_typed() {
    let mut seat = begun();
    seat.app.desk.as_mut().unwrap().may_write = false;
    for key in ["<enter>", "m", "L", "a", "S"] {
        seat = seat.press(key).shows("bare for lesing");
        assert_eq!(seat.app.layers.len(), 2);
    }
    let picture = seat.press("<down>").picture();
    assert!(
        !picture.contains("kryss av")
            && !picture.contains("angre")
            && picture.contains("y hvorfor")
    );
}

#[test]
fn a_field_that_is_not_written_in_shows_how_its_text_begins() {
    let seat = Seat::with_disk().resized(100, 28).press("e<enter><enter>");
    seat.shows("Turid").shows("Arkivlova 1992");
}

#[test]
fn what_was_deleted_comes_back_with_one_key_also_after_a_restart() {
    let seat = begun().press("qxj").shows("u henter den tilbake");
    let seat = seat.again().shows("u hent tilbake").shows("«Skatteattest»");
    let seat = seat.press("u").shows("er hentet tilbake");
    assert!(!seat.press("j").picture().contains("u hent tilbake"));
}

#[test]
fn escape_at_home_leaves_nothing() {
    let seat = begun().press("q<esc>").shows("q avslutter").press("<esc>q");
    assert!(matches!(seat.effects[..], [Effect::Quit]));
}

#[test]
fn commands_are_found_by_what_people_call_them() {
    let seat = begun().press(":ny tjeneste<enter>Barnehageplass<enter>");
    assert_eq!(seat.session().services().count(), 2);
    for words in ["dokumenter", "skriv dokumentene", "eksport"] {
        let seat = begun().press(&format!(":{words}<enter>"));
        seat.shows(" Dokumenter  Skatteattest");
    }
}

#[test]
fn the_overview_counts_as_the_status_document_does() {
    let seat = Seat::with_disk().press("e<enter>").resized(120, 80);
    let seat = seat
        .press("o")
        .shows("Advarsler (6)")
        .shows("Ikke avgjort (2)");
    let seat = seat
        .shows("Regler som fravikes (1)")
        .press("qd<end><enter>");
    seat.shows("Advarsler: 6");
}

#[test]
fn the_overview_says_which_service_a_line_is_about() {
    let seat = begun().press(":type avgj<enter><enter><down><down><enter><ctrl+s>");
    let seat = seat
        .shows("Attest")
        .press(":ny tjeneste<enter>Barnehageplass<enter>");
    seat.resized(120, 60)
        .press("o")
        .shows("Skatteattest · Type avgjørelse");
}

#[test]
fn copies_of_the_example_say_what_they_are_and_stand_first_while_they_are_new() {
    let seat = Seat::with_disk()
        .press("e<enter>q")
        .shows("▸ Skatteattest (eksempel)");
    let seat = seat.press("e<enter>q").shows("▸ Skatteattest (eksempel 2)");
    assert!(!seat.picture().contains("år siden"), "{}", seat.picture());
    let begun = seat.press("e<enter>").session().history()[0].stamp.at;
    assert!(begun < "2008-01-01T00:00:00Z".parse().unwrap());
}

#[test]
fn documents_are_read_at_home_without_opening_the_session() {
    let seat = Seat::with_disk()
        .press("e<enter>qd")
        .shows("Filene ligger i");
    assert!(!seat.picture().contains("lagre alle"));
    let seat = seat.press("<enter>").shows("Skatteattest (eksempel)");
    seat.press("qq").shows("Neste: ").shows("fortsett");
}

#[test]
fn the_first_gate_counts_what_is_asked_for_each_service() {
    let seat = begun().press(":beslutningspunkt 1<enter>");
    let gate = seat.entry("continue-start");
    let route = &seat.app.desk.as_ref().unwrap().route;
    let mut open = route.open_before(gate);
    assert!(open.any(|entry| entry.subject.item == "take-service"));
}

#[test]
fn a_proposal_to_change_what_is_decided_stands_among_the_open_decisions() {
    let seat = without_duties().resized(120, 60);
    let seat = seat.press(":arkivplikt<enter><enter><down><enter><ctrl+s><esc>");
    let seat = seat.shows("nytt forslag");
    seat.press("o").shows("Arkivplikt");
}

#[test]
fn an_action_is_saved_by_the_key_that_saves_a_form() {
    let seat = begun().press("aRing byarkivet<ctrl+s>");
    assert_eq!(seat.session().state.actions[0].text, "Ring byarkivet");
}
