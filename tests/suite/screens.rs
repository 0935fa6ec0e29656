//! What lies on the screen: each layer in its typical, its empty and its smallest state.

use diemo::method::Method;
use diemo::session::{Mark, Session, Subject, What};
use diemo::store::{
    Concern, Digest, Listing, PhaseDigest, Reason, Stay, StoreError, Summary, Trashed,
};
use diemo::tui::effect::{Effect, Outcome};
use jiff::civil::date;

use crate::script::{Desk, Said};
use crate::seat::{Seat, now};
use crate::support::{small, sources};

/// Returns a session that was altered so many days ago.
fn summary(slug: &str, title: &str, organisation: &str, days: i64) -> Summary {
    let altered = now() - jiff::SignedDuration::from_hours(24 * days);
    Summary {
        slug: slug.to_owned(),
        title: title.to_owned(),
        organisation: organisation.to_owned(),
        facilitator: "Kari Nes".to_owned(),
        rules: "2026".to_owned(),
        services: vec![title.to_owned()],
        created: altered,
        altered,
        worked: altered,
        damaged: false,
        digest: None,
    }
}

pub fn listing() -> Listing {
    let phase = |id: &str, done, total| PhaseDigest {
        id: id.into(),
        done,
        total,
    };
    let digest = Digest {
        phases: vec![phase("define", 7, 7), phase("implement", 6, 13)],
        next_item: Some("Overføring til arkiv".to_owned()),
        next_step: Some("Test".to_owned()),
        open_decisions: 2,
        actions_due: [(date(2026, 11, 20), 1), (date(2026, 12, 1), 4)].into(),
    };
    Listing {
        sessions: vec![
            Summary {
                digest: Some(digest),
                ..summary("skatteattest", "Skatteattest", "Bergen kommune", 0)
            },
            summary(
                "barnehageplass",
                "Søknad om barnehageplass i bydelen",
                "Os",
                3,
            ),
            summary("skjenkebevilling", "Skjenkebevilling", "Bergen kommune", 15),
        ],
        ..Listing::default()
    }
}

fn said(item: &str) -> Said {
    Said {
        item: item.to_owned(),
        ..Said::default()
    }
}

/// Returns a session with something of everything in it.
fn worked(method: &Method) -> Session {
    let mut desk = Desk::open(method, "2026", &["barnehageplass"]);
    desk.answer("room-booked", true);
    desk.answer("goal", "Kortere ventetid for foreldrene");
    desk.answer(
        "participants",
        serde_json::json!([{ "name": "Kari Nes", "role": "records-manager" }]),
    );
    let duty = Said {
        value: Some("no".into()),
        reason: "Bare foreløpige svar".to_owned(),
        ..said("archive-duty")
    };
    desk.say(&duty).unwrap();
    let duty = Said {
        value: Some("yes-limited".into()),
        reason: "Vedtaket skal bevares i ti år".to_owned(),
        legal_basis: "Arkivlova 2025 § 5".to_owned(),
        review_date: Some(date(2027, 3, 1)),
        ..said("archive-duty")
    };
    desk.say(&duty).unwrap();
    let proposed = Said {
        value: Some("high".into()),
        proposed: true,
        ..said("login-level")
    };
    desk.say(&proposed).unwrap();
    desk.answer("sensitive-data", "yes");
    let subject = desk.subject("share-digital");
    let mark = What::Mark {
        subject,
        mark: Mark::ComeBack,
        reason: "Tallene kommer på fredag".to_owned(),
    };
    desk.make(mark).unwrap();
    desk.session
}

/// A document of the small method.
const SUMMARY: &str = r#"+++
id = "summary"
title = "Sammendrag"
per = "session"
purpose = "Sier kort hva arbeidet gjelder og hvor langt det er kommet."
needs = ["goal", "scope", "continue-start"]
+++
# Sammendrag: {{ session.title }}

{{ session.organisation }}, {{ today }}.

## Framdrift

| Fase | Besvart | Av |
|---|---|---|
{%- for phase in phases() %}
| {{ phase.name }} | {{ phase.done }} | {{ phase.total }} |
{%- endfor %}

## Beslutninger
{% for decision in decisions() %}
- {{ decision.text }} {{ decision.value }}
{%- endfor %}
"#;

fn at_work() -> Seat {
    let mut sources = sources("small");
    let summary = ("documents/summary.md".to_owned(), SUMMARY.to_owned());
    sources.files.push(summary);
    let method = Method::load(&sources).unwrap();
    let session = worked(&method);
    Seat::at_work(method, session)
}

#[test]
fn home_shows_the_sessions_and_how_far_the_selected_one_has_come() {
    let seat = Seat::at_home(small(), listing()).looks_like("home");
    seat.resized(120, 40)
        .looks_like("home-large")
        .resized(60, 16)
        .looks_like("home-small");
}

#[test]
fn home_finds_a_session_from_a_few_letters() {
    Seat::at_home(small(), listing())
        .press("/skj")
        .looks_like("home-search");
    let seat = Seat::at_home(small(), listing()).press("/bevil<enter>");
    assert!(matches!(&seat.effects[..], [Effect::Open { name, .. }] if name == "skjenkebevilling"));
}

#[test]
fn home_shows_all_sessions_again_after_a_search() {
    let seat = Seat::at_home(small(), listing()).press("/zzz<esc>");
    assert!(seat.picture().contains("Skatteattest"));
}

#[test]
fn home_helps_who_has_no_session_yet() {
    Seat::at_home(small(), Listing::default()).looks_like("home-empty");
}

#[test]
fn home_says_which_session_cannot_be_read() {
    let mut listing = listing();
    listing.sessions[1].damaged = true;
    listing.problems.push(StoreError::Unreadable {
        path: "/data/diemo/sessions/barnehageplass/session.json".into(),
        line: 1,
        column: 7,
        reason: Reason::CutShort,
    });
    Seat::at_home(small(), listing)
        .press("j")
        .looks_like("home-damaged");
}

#[test]
fn home_asks_before_a_session_goes_to_the_trash() {
    let seat = Seat::at_home(small(), listing())
        .press("x")
        .looks_like("home-trash");
    let seat = seat.press("j");
    assert!(matches!(&seat.effects[..], [Effect::Trash { name }] if name == "skatteattest"));
}

#[test]
fn home_keeps_a_session_when_the_answer_is_no() {
    for no in ["n", "<esc>", "<enter>"] {
        let seat = Seat::at_home(small(), listing()).press("x").press(no);
        assert!(seat.effects.is_empty(), "{no}");
    }
}

#[test]
fn home_tells_what_each_example_teaches_before_one_is_copied() {
    let seat = Seat::with_disk().press("e").looks_like("examples");
    let seat = seat.press("j").shows("én topp i året");
    let seat = seat.press("j").shows("politikernes møtekalender");
    seat.press("k<enter>").shows("Barnehageplass (eksempel)");
}

#[test]
fn home_tells_where_the_files_lie() {
    Seat::at_home(small(), listing())
        .press("f")
        .looks_like("home-folder");
}

#[test]
fn a_new_session_takes_three_answers() {
    let seat = Seat::at_home(small(), Listing::default())
        .press("n")
        .looks_like("new");
    let seat = seat.press("Skatteattest<enter>Bergen kommune<enter><enter>");
    let state = &seat.session().state;
    assert_eq!(
        (state.title.as_str(), state.facilitator.as_str()),
        ("Skatteattest", "Kari Nes")
    );
    assert_eq!(state.rules, "2026");
}

#[test]
fn a_new_session_needs_a_service() {
    let seat = Seat::at_home(small(), Listing::default()).press("n<enter>");
    let seat = seat.looks_like("new-without-service").press("Os<enter>");
    seat.press("<enter>").shows("Skriv navnet på kommunen");
}

#[test]
fn letters_go_nowhere_where_the_rules_are_chosen() {
    let seat = Seat::at_home(small(), Listing::default()).press("nA<up>Os");
    seat.shows("Pil opp går tilbake til feltene");
}

#[test]
fn a_new_session_asks_before_it_throws_away_what_was_written() {
    let seat = Seat::at_home(small(), Listing::default()).press("nOs<esc>");
    let seat = seat.shows("blir borte").press("n").shows("Os");
    seat.press("<esc>j")
        .shows("Velkommen")
        .press("n<esc>")
        .shows("Velkommen");
}

#[test]
fn a_new_session_may_carry_the_historic_rules() {
    let seat = Seat::at_home(small(), Listing::default())
        .press("nA<tab>B<tab><tab><space>")
        .looks_like("new-rules");
    assert_eq!(seat.press("<enter>").session().state.rules, "2007");
}

#[test]
fn the_workshop_shows_the_step_and_its_items() {
    let seat = at_work().looks_like("workshop");
    seat.resized(120, 40)
        .looks_like("workshop-large")
        .resized(60, 16)
        .looks_like("workshop-small");
}

#[test]
fn a_decision_previews_what_follows_from_each_option() {
    let seat = at_work()
        .press(":journalplikt<enter><enter>")
        .looks_like("decision");
    seat.resized(120, 40).looks_like("decision-large");
}

#[test]
fn a_decision_shows_what_stands_in_each_field() {
    let seat = at_work()
        .press(":journalplikt<enter><enter><enter>Saken skal<tab><tab>")
        .looks_like("decision-fields");
    seat.resized(60, 16)
        .press("<shift+tab><shift+tab><shift+tab><down>")
        .looks_like("decision-small");
}

#[test]
fn people_are_shown_one_at_a_time_or_side_by_side() {
    let seat = at_work().press(":hvem er med<enter><enter><pageup>");
    let seat = seat.looks_like("people").press("<ctrl+t>");
    seat.resized(120, 40).looks_like("people-large");
}

#[test]
fn the_overview_lists_what_is_left() {
    let seat = at_work().press(
        "aRing Inger<enter>aBestill rom<tab>Ola<tab>20.11.2026<enter><enter>pKantina<enter>o",
    );
    let seat = seat
        .looks_like("overview")
        .resized(120, 40)
        .looks_like("overview-large");
    seat.resized(60, 16).looks_like("overview-small");
}

#[test]
fn the_overview_leads_to_the_item() {
    let seat = at_work().press("o<enter>");
    let place = seat.app.desk.as_ref().unwrap().subject().cloned();
    assert_eq!(
        place,
        Some(Subject::within("retention-years", "barnehageplass"))
    );
}

#[test]
fn an_action_is_ticked_off_in_the_overview() {
    let seat = at_work().press("aRing<enter>o<tab><tab><tab><space>");
    assert!(seat.session().state.actions[0].done);
}

#[test]
fn help_lists_the_keys_that_work_here() {
    let seat = at_work().press("?").looks_like("help");
    seat.resized(60, 16).looks_like("help-small");
}

#[test]
fn an_empty_search_among_the_words_says_what_it_is_for() {
    let seat = at_work().press("O").shows("Skriv for å søke").press("a");
    assert!(!seat.picture().contains("Skriv for å søke"));
}

#[test]
fn the_palette_finds_commands_and_items() {
    at_work().press(":").looks_like("palette");
    let seat = at_work()
        .press(":oppbev")
        .looks_like("palette-item")
        .press("<enter>");
    assert_eq!(
        seat.app.desk.as_ref().unwrap().subject().unwrap().item,
        "retention-years"
    );
}

#[test]
fn the_palette_runs_a_command_by_its_key() {
    let seat = at_work().press(":oversikt<enter>");
    assert!(seat.picture().contains("Oversikt"));
}

#[test]
fn search_finds_words_in_reasons() {
    let seat = at_work()
        .press("/vedtaket")
        .looks_like("search")
        .press("<enter>");
    assert_eq!(
        seat.app.desk.as_ref().unwrap().subject().unwrap().item,
        "archive-duty"
    );
}

#[test]
fn search_says_when_nothing_fits() {
    at_work().press("/zzz").looks_like("search-nothing");
}

#[test]
fn an_action_is_caught_with_owner_and_day() {
    let seat = at_work()
        .press("aSende brev<tab>Ola<tab>fredag")
        .looks_like("capture")
        .press("<enter>");
    let action = &seat.session().state.actions[0];
    assert_eq!(
        (action.owner.as_str(), action.due),
        ("Ola", Some(date(2026, 11, 27)))
    );
}

#[test]
fn what_is_no_day_stays_in_its_field() {
    let seat = at_work()
        .press("aSende brev<tab><tab>snart<enter>")
        .looks_like("capture-no-day");
    assert!(seat.session().state.actions.is_empty());
}

#[test]
fn a_day_that_is_in_no_calendar_is_told_of() {
    let seat = at_work().press("aRing<tab><tab>31.2.2027<enter>");
    assert!(
        seat.shows("Datoen finnes ikke")
            .session()
            .state
            .actions
            .is_empty()
    );
}

#[test]
fn a_deadline_that_has_passed_is_asked_about_once() {
    let seat = at_work()
        .press("aRing<tab><tab>20.11.2026")
        .shows("Fristen er passert");
    let seat = seat.press("<enter>").shows("en gang til");
    assert!(seat.session().state.actions.is_empty());
    assert_eq!(seat.press("<enter>").session().state.actions.len(), 1);
}

#[test]
fn an_action_without_a_text_is_asked_for_one() {
    at_work().press("a<tab>Ola<enter>").shows("Skriv noe først");
}

#[test]
fn a_draft_says_that_it_is_one_and_is_cleared_with_one_key() {
    let seat = at_work().press("aRing Ola<esc>a").shows("kladd fra sist");
    let seat = seat.press("<ctrl+u>");
    assert!(!seat.picture().contains("Ring Ola"));
    assert!(!seat.press("<esc>a").picture().contains("Ring Ola"));
}

#[test]
fn half_a_note_is_there_again_when_one_comes_back() {
    let seat = at_work().press("nHusk pro<esc>n");
    assert!(seat.picture().contains("Husk pro"));
}

#[test]
fn why_tells_everything_about_an_item() {
    let seat = at_work().press(":arkivplikt<enter>y").looks_like("why");
    seat.resized(120, 40)
        .looks_like("why-large")
        .resized(60, 16)
        .press("<end>")
        .looks_like("why-small");
}

#[test]
fn the_documents_say_what_they_lack() {
    let seat = at_work().press("d").looks_like("documents");
    seat.press("<enter>").looks_like("preview");
}

#[test]
fn all_documents_are_written_at_once() {
    let seat = at_work().press("ds");
    let files = seat.effects.iter().find_map(|effect| match effect {
        Effect::Documents(files) => Some(files.len()),
        _ => None,
    });
    assert_eq!(files, Some(2));
}

#[test]
fn why_tells_what_the_other_services_answered() {
    let method = small();
    let mut desk = Desk::open(&method, "2026", &["barnehageplass", "skatteattest"]);
    desk.answer("archive-duty@skatteattest", "no");
    let session = desk.session;
    Seat::at_work(small(), session)
        .press(":arkivplikt<enter>y")
        .looks_like("why-services");
}

#[test]
fn nothing_breaks_on_a_screen_of_any_size() {
    for keys in [
        "", "?", ":", "/x", "o", "d", "d<enter>", "a<tab>", "y", "<esc>",
    ] {
        for (width, height) in [(60, 16), (61, 17), (59, 15), (20, 4), (1, 1)] {
            let seat = at_work().press(keys).resized(width, height);
            let seat = seat.press("<down><pagedown><end><home>");
            assert_eq!(seat.picture().lines().count(), usize::from(height));
        }
    }
}

#[test]
fn half_a_word_is_no_command_while_something_is_typed() {
    let seat = at_work().press("aquo");
    assert!(seat.picture().contains("quo"));
}

fn stay(days: i64) -> Stay {
    Stay {
        since: now() - jiff::SignedDuration::from_hours(24 * days),
        shown: None,
    }
}

fn in_trash(title: &str, days: i64) -> Trashed {
    Trashed {
        name: "okt-20261001t090000z".to_owned(),
        slug: "okt".to_owned(),
        title: Some(title.to_owned()),
        organisation: "Bergen kommune".to_owned(),
        stay: stay(days),
    }
}

#[test]
fn home_says_which_sessions_in_the_trash_will_go_and_remembers_that_it_did() {
    let listing = Listing {
        stays: vec![stay(3), stay(78), stay(85)],
        ..listing()
    };
    let seat = Seat::at_home(small(), listing).looks_like("home-leaving");
    assert!(matches!(seat.effects[..], [Effect::NoteShown]));
    let listing = Listing {
        stays: vec![stay(3)],
        ..self::listing()
    };
    assert!(Seat::at_home(small(), listing).effects.is_empty());
}

#[test]
fn the_trash_shows_when_each_session_was_deleted_and_when_it_goes() {
    let trash = vec![
        in_trash("Skatteattest", 3),
        in_trash("Skjenkebevilling", 85),
    ];
    let look = |trash| Outcome::InTrash { trash, done: None };
    let seat = Seat::at_home(small(), listing()).press("p");
    assert!(matches!(seat.effects[..], [Effect::LookInTrash]));
    seat.hears(look(trash))
        .looks_like("trash")
        .press("j")
        .looks_like("trash-leaving")
        .press("t")
        .looks_like("trash-empty-all")
        .press("<enter>")
        .hears(look(Vec::new()))
        .looks_like("trash-nothing");
}

#[test]
fn only_a_yes_empties_the_trash() {
    let open = || {
        let trash = vec![
            in_trash("Skatteattest", 3),
            in_trash("Skjenkebevilling", 85),
        ];
        let seat = Seat::at_home(small(), listing());
        seat.hears(Outcome::InTrash { trash, done: None })
    };
    assert!(open().press("t<enter>x<enter>").effects.is_empty());
    let asked = |keys| match open().press(keys).effects.pop() {
        Some(Effect::Destroy(sessions)) => sessions.len(),
        _ => 0,
    };
    assert_eq!((asked("tj"), asked("xj")), (2, 1));
}

#[test]
fn home_says_that_others_can_alter_the_data_folder_and_what_to_do() {
    let path = "/srv/felles/diemo".into();
    let listing = Listing {
        concerns: vec![Concern::OthersMayWrite { path }],
        stays: vec![stay(80)],
        ..listing()
    };
    Seat::at_home(small(), listing).looks_like("home-concern");
}
