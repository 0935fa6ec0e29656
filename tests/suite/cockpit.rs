//! The facilitator's cockpit: who takes part, the agenda and its clock, what is to be done, and names offered on the way.

use diemo::session::{Shown, State};
use diemo::tui::effect::Effect;
use diemo::tui::layers::Layer;

use crate::seat::Seat;

/// A session in its first step, where the pack has an agenda.
fn begun() -> Seat {
    Seat::with_disk().press("nSkatteattest<enter>Bergen kommune<enter><enter>")
}

fn state(seat: &Seat) -> &State {
    &seat.session().state
}

/// The minutes of each block of the meeting made last.
fn minutes(seat: &Seat) -> Vec<u32> {
    let blocks = &state(seat).meetings.last().unwrap().blocks;
    blocks.iter().map(|block| block.minutes).collect()
}

/// Which block of the meeting made last is worked on.
fn running(seat: &Seat) -> Option<usize> {
    let blocks = &state(seat).meetings.last().unwrap().blocks;
    blocks.iter().position(diemo::meeting::Block::runs)
}

#[test]
fn one_key_makes_the_agenda_of_the_step_and_one_begins_the_meeting() {
    let seat = begun().press("T").looks_like("meeting-empty").press("l");
    let planned = minutes(&seat);
    assert_eq!(planned.iter().sum::<u32>(), 75);
    let seat = seat.looks_like("meeting-planned").press("b");
    assert_eq!(running(&seat), Some(0));
    let seat = seat.waits(6 * 60).press("s");
    assert_eq!(running(&seat), Some(1));
    let seat = seat.waits(9 * 60).looks_like("meeting");
    seat.resized(120, 40)
        .looks_like("meeting-large")
        .resized(60, 16)
        .looks_like("meeting-small");
}

#[test]
fn the_meeting_begins_with_the_agenda_of_the_step_where_none_was_made() {
    let seat = begun().press("Tb");
    assert_eq!(running(&seat), Some(0));
    assert_eq!(state(&seat).meetings.len(), 1);
}

#[test]
fn the_header_shows_the_clock_only_while_a_block_runs() {
    let seat = begun();
    assert!(!seat.picture().contains("00:00 /"));
    let seat = seat.press("Tbq").waits(120).shows("00:02 / 00:05");
    let seat = seat.press("TA<esc>");
    assert!(!seat.picture().contains("00:02 /"));
    assert!(seat.app.sleeps(diemo_now(&seat)).is_none());
}

fn diemo_now(seat: &Seat) -> jiff::Timestamp {
    seat.app.now.at
}

#[test]
fn the_clock_stands_on_the_board_and_in_the_ranking_as_well() {
    let begun = || begun().press("Tbq").waits(120);
    begun().press("I").shows("00:02 / 00:05").shows("tester");
    begun().press("E").shows("00:02 / 00:05");
}

#[test]
fn the_help_points_upwards_only_where_there_is_more_above() {
    let points = |seat: &Seat| {
        let picture = seat.picture();
        let mut rows = picture.lines().filter_map(|line| line.rsplit_once('│'));
        rows.any(|(row, _)| row.trim_end_matches([' ', '│']).ends_with('↑'))
    };
    let seat = begun().press("?");
    assert!(!points(&seat), "{}", seat.picture());
    let seat = seat.resized(60, 16);
    assert!(!points(&seat), "{}", seat.picture());
    let seat = seat.press("<space>");
    assert!(points(&seat), "{}", seat.picture());
}

#[test]
fn at_eighty_and_a_hundred_percent_it_is_said_in_words() {
    let seat = begun().press("Tbq").waits(4 * 60 - 1);
    assert!(!seat.picture().contains("80 %"));
    let seat = seat.waits(1).looks_like("clock-warn");
    let seat = seat.waits(30).shows("30 s igjen");
    let seat = seat.waits(30).looks_like("clock-over");
    // The next key is what it always was, and takes the sentence away.
    let seat = seat.press("<space>");
    assert!(!seat.picture().contains("alt+s"));
    seat.waits(120).shows("2 min over");
}

#[test]
fn while_somebody_writes_only_the_header_says_that_time_is_up() {
    let seat = begun().press("Tbqa").press("Ring Ola").waits(5 * 60);
    let seat = seat.shows("tiden er ute").shows("Ring Ola");
    assert!(!seat.picture().contains("alt+s"));
}

#[test]
fn the_group_stops_extends_or_parks_from_anywhere() {
    let seat = begun().press("Tbq").waits(6 * 60).press("<alt+m>");
    assert_eq!(state(&seat).meetings[0].blocks[0].extra, 5);
    let seat = seat.press("<enter><esc>aRing<alt+s>");
    assert_eq!(running(&seat), Some(1));
    let seat = seat.press("<enter>").press("<alt+t>Hvem betaler<enter>");
    assert_eq!(state(&seat).topics[0].text, "Hvem betaler");
    assert_eq!(state(&seat).actions[0].text, "Ring");
}

#[test]
fn a_topic_parked_in_the_cockpit_belongs_to_the_step_of_the_block() {
    let seat = begun().press("Tbs").press("pHvem betaler<enter>");
    let topic = &state(&seat).topics[0];
    let item = topic.subject.as_ref().unwrap().item.as_str();
    let method = &seat.app.method;
    let (phase, step, _) = method.place(item).unwrap();
    let block = &state(&seat).meetings[0].blocks[1];
    assert_eq!(
        Some(&method.phases[phase].steps[step].id),
        block.step.as_ref()
    );
}

#[test]
fn an_agenda_is_adjusted_with_the_arrows_and_a_few_letters() {
    let seat = begun().press("Tl");
    let planned = minutes(&seat);
    let seat = seat.press("j<right><right><left>");
    assert_eq!(minutes(&seat)[1], planned[1] + 5);
    let seat = seat.press("J").press("h").press("x");
    assert_eq!(minutes(&seat)[2], planned[1] + 5);
    let seat = seat.press("nKaffe<enter><ctrl+u>12<enter>").shows("Kaffe");
    assert!(minutes(&seat).contains(&12));
    let seat = seat
        .press("nTom<tab><ctrl+u>snart<enter>")
        .shows("helt tall")
        .press("<ctrl+u>0<enter>")
        .shows("minst 1 minutt");
    let seat = seat.press("<esc>").press("uuuuuuu");
    assert_eq!(minutes(&seat), planned);
}

#[test]
fn enter_reaches_each_line_of_a_form_and_saves_in_the_last() {
    let seat = begun().press("PnKari Nes<enter>ark<enter>");
    assert!(state(&seat).participants.is_empty());
    let seat = seat.shows("enter lagre").press("Bergen<enter>");
    assert_eq!(state(&seat).participants[0].organisation, "Bergen");
    let seat = seat.press("Ola Li").shows("enter neste felt");
    let seat = seat.press("<ctrl+s><esc>");
    assert_eq!(state(&seat).participants[1].name, "Ola Li");
}

#[test]
fn a_half_typed_participant_and_a_half_typed_block_are_there_again() {
    let seat = begun().press("PnKari Nord<enter>ark<esc>");
    let seat = seat.press("n").shows("Kari Nord").shows("kladd fra sist");
    let seat = seat.press("mann<ctrl+s>");
    assert_eq!(state(&seat).participants[0].name, "Kari Nordmann");
    // What was saved is no draft any more.
    let seat = seat.press("<esc>n");
    assert!(!seat.picture().contains("kladd fra sist"));
    let seat = seat.press("<esc><esc>TlnKaff<esc>n").shows("Kaff");
    let seat = seat.press("e<enter><ctrl+u>12<enter>");
    assert!(minutes(&seat).contains(&12));
    let seat = seat.press("n");
    assert!(!seat.picture().contains("kladd fra sist"));
}

#[test]
fn the_agenda_follows_the_time_at_which_the_meeting_is_meant_to_begin() {
    let seat = begun()
        .press("Tlc12.30<enter>")
        .shows("12.30")
        .shows("12.35");
    let seat = seat
        .press("c<ctrl+u>snart<enter>")
        .shows("Skriv et klokkeslett");
    // What has passed today is meant for tomorrow.
    let seat = seat.press("<ctrl+u>8<enter>").shows("08.00");
    let at = state(&seat).meetings[0].at.unwrap();
    assert!(at > diemo_now(&seat));
}

#[test]
fn a_block_leads_to_its_step() {
    let seat = begun().press("2Tlj").press("v");
    let item = seat.item();
    let (phase, _, _) = seat.app.method.place(item).unwrap();
    assert_eq!(phase, 1);
}

#[test]
fn further_steps_come_before_the_closing() {
    let seat = begun().press("Tl");
    let one = minutes(&seat).len();
    let seat = seat.press("l").shows("lagt til");
    let blocks = &state(&seat).meetings[0].blocks;
    assert!(blocks.len() > one);
    assert!(blocks.last().unwrap().step.is_none());
    assert!(blocks.iter().any(|block| block.rest));
}

#[test]
fn a_meeting_that_nobody_ended_is_ended_when_the_last_thing_was_done() {
    let seat = begun().press("Tb").waits(60).press("s").waits(20 * 3600);
    assert!(seat.app.sleeps(diemo_now(&seat)).is_none());
    let seat = seat.press("q").shows("møtet er ikke avsluttet").press("T");
    let seat = seat.looks_like("meeting-left").press("A");
    let meeting = &state(&seat).meetings[0];
    let took = meeting
        .ended
        .unwrap()
        .duration_since(meeting.began.unwrap());
    assert_eq!(took.as_secs(), 60);
}

#[test]
fn time_is_kept_for_each_step_across_meetings() {
    let seat = begun()
        .press("Tbs")
        .waits(20 * 60)
        .press("A")
        .waits(24 * 3600);
    let seat = seat
        .press("bs")
        .waits(10 * 60)
        .shows("30 av 120 min brukt i 2 møter");
    seat.resized(120, 40).shows("30 av 120 min");
}

#[test]
fn the_room_is_shown_the_meeting_while_the_cockpit_is_open() {
    let shown = |seat: &Seat| seat.session().place.clone().unwrap().shown;
    let seat = begun().press("T");
    assert_eq!(shown(&seat), Some(Shown::Meeting));
    assert_eq!(shown(&seat.press("q")), None);
}

#[test]
fn people_are_added_one_after_the_other() {
    let seat = begun().press("P").looks_like("participants-none");
    let seat = seat.press("nKari Nes<enter>ark<enter><enter>Ola Li<enter>oppd<enter>Bergen<enter>");
    let seat = seat.looks_like("participants-new").press("<esc>");
    let people = &state(&seat).participants;
    let told = people
        .iter()
        .map(|one| (one.name.as_str(), one.organisation.as_str(), one.present));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [("Kari Nes", "", true), ("Ola Li", "Bergen", true)]
    );
    assert!(people[0].role.is_some() && people[1].role.is_some());
    let seat = seat.press("<space>v").looks_like("participants");
    assert!(!state(&seat).participants[0].present);
    assert_eq!(state(&seat).participants[0].votes, Some(false));
    let seat = seat
        .press("v")
        .resized(120, 40)
        .looks_like("participants-large");
    assert_eq!(state(&seat).participants[0].votes, None);
}

#[test]
fn nobody_takes_part_twice() {
    let seat = begun().press("PnKari Nes<enter><enter><enter>kari nes<enter>");
    let seat = seat.shows("fra før").press("<esc>");
    assert_eq!(state(&seat).participants.len(), 1);
}

#[test]
fn a_role_that_the_method_has_not_is_said_at_once() {
    let seat = begun().press("PnKari Nes<enter>borgermester<enter>");
    assert!(state(&seat).participants.is_empty());
    let seat = seat
        .shows("ingen slik rolle")
        .press("<ctrl+t><ctrl+s><esc>");
    assert!(state(&seat).participants[0].role.is_some());
}

#[test]
fn names_that_the_session_has_are_fetched_with_one_key() {
    let seat = begun().press(":deltakere<enter><enter>Ola Li<tab>Arkiv<ctrl+s>");
    let seat = seat
        .press("aRing<tab>Inger Moe<enter>Pf")
        .shows("3 navn er hentet");
    let names = state(&seat)
        .participants
        .iter()
        .map(|one| one.name.as_str());
    assert_eq!(
        names.collect::<Vec<_>>(),
        ["Ola Li", "Inger Moe", "Kari Nes"]
    );
    seat.press("f").shows("ingen flere navn");
}

#[test]
fn the_step_says_who_is_missing_as_soon_as_anybody_is_named() {
    let seat = begun();
    assert!(!seat.picture().contains("Mangler i dag"));
    let seat = seat.press("PnKari Nes<enter><enter><enter><esc><esc>");
    seat.shows("Mangler i dag: Oppdragsgiver")
        .looks_like("workshop-missing");
}

#[test]
fn more_people_than_one_group_holds_are_better_split() {
    let mut seat = begun().press("Pn");
    let most = seat.app.method.craft.time.largest_group;
    for number in 0..=most {
        seat = seat.press(&format!("Deltaker {number}<enter><enter><enter>"));
    }
    seat.press("<esc>").shows("Del gruppen");
}

#[test]
fn an_owner_is_completed_from_the_names_that_are_known() {
    let seat = begun().press("PnKari Nes<enter>ark<enter><enter><esc><esc>");
    let seat = seat.press("aRing<tab>nes").shows("→ Kari Nes");
    let seat = seat.press("<right><enter>");
    assert_eq!(state(&seat).actions[0].owner, "Kari Nes");
}

#[test]
fn a_decider_is_offered_by_role_and_by_name() {
    let seat = begun().press("PnOla Li<enter>Arkiv<enter><enter><esc><esc>");
    let seat = seat.press(":arkivplikt<enter><enter><enter>Et register<enter>");
    let seat = seat.shows("→ Ola Li").press("<right><enter>");
    let by = state(&seat).decisions.last().unwrap().by.clone().unwrap();
    assert_eq!(by.name, "Ola Li");
}

#[test]
fn actions_and_parked_topics_are_one_list() {
    let seat = begun().press("aRing leverandøren<tab>Ola Li<tab>+7<enter>");
    let seat = seat.press("pHvem betaler<enter>").press("G");
    let seat = seat.looks_like("todo").press("<space>");
    assert!(state(&seat).actions[0].done);
    let seat = seat.press("<space>r<ctrl+u>Skriv til leverandøren<ctrl+s>");
    assert_eq!(state(&seat).actions[0].text, "Skriv til leverandøren");
    let seat = seat.press("f+14<enter>").shows("07.12.2026");
    let seat = seat.press("jx").shows("Strøket");
    assert!(state(&seat).topics.is_empty());
    let seat = seat.press("upNytt tema<enter>");
    assert_eq!(state(&seat).topics.len(), 2);
    seat.resized(120, 40).looks_like("todo-large");
}

#[test]
fn what_is_to_be_done_leads_to_where_it_came_from() {
    let seat = begun().press(":arkivplikt<enter>aSpør arkivet<enter>");
    let seat = seat.press(":bakgrunn<enter>G<enter>");
    assert_eq!(seat.item(), "archive-duty");
}

#[test]
fn what_began_as_an_idea_leads_to_its_board() {
    let seat = begun().press("IKortere skjema<enter><up>a<enter>");
    assert!(state(&seat).actions[0].idea.is_some());
    let seat = seat
        .press("<esc><esc>G")
        .shows("fra ideen")
        .press("<enter>");
    assert!(matches!(seat.app.layers.last(), Some(Layer::Board(_))));
}

#[test]
fn the_next_meeting_opens_with_what_was_promised() {
    let seat = begun().press("aRing leverandøren<tab>Ola Li<tab>+7<enter>");
    let seat = seat.press("aSkriv mandatet<tab>Kari Nes<enter>pHvem betaler<enter>");
    let seat = seat.press(":arkivplikt<enter><enter><enter>Et register<enter>Ola Li<tab><tab><tab><tab>24.11.2026<ctrl+s>");
    let seat = seat
        .waits(10 * 24 * 3600)
        .press("Tb")
        .looks_like("reminder");
    let seat = seat.press("<space>");
    assert!(state(&seat).actions[0].done);
    let seat = seat
        .press("<esc>")
        .shows("begynte")
        .press("f")
        .shows("Siden sist");
    assert!(matches!(seat.effects.last(), Some(Effect::Place(_)) | None));
}

#[test]
fn nothing_promised_is_no_reason_to_stop() {
    let seat = begun().press("Tb").shows("begynte");
    seat.press("f").shows("Ingenting er lovet");
}

#[test]
fn a_meeting_begins_with_its_own_key_and_says_what_was_done_to_it() {
    let seat = begun().press("Tl<enter>").shows("b begynner det");
    assert_eq!(running(&seat), None);
    let seat = seat
        .press("b<right>")
        .shows("Posten er nå 10 min. u angrer.");
    let seat = seat
        .press("A")
        .shows("Møtet er avsluttet")
        .shows("u angrer");
    assert!(state(&seat).meetings[0].ended.is_some());
    assert!(state(&seat.press("u")).meetings[0].ended.is_none());
}
