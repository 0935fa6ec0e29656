//! The minutes of a meeting: read from the changes between its marks, and nothing else.

use diemo::board::{Arranged, Ballot, BallotChoice, BoardRef, Group, Idea, Openness, Slip};
use diemo::document::{self, Format};
use diemo::locale::Locale;
use diemo::meeting::{Block, Meeting, Participant};
use diemo::method::{BallotKind, Pack, Person, Value};
use diemo::route::Route;
use diemo::session::merge::Joining;
use diemo::session::{Action, Change, Decided, Protocol, Session, Stamp, Subject, Topic, What};
use jiff::civil::date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::script::diemo;
use crate::support::{begun, path};

/// A session in which somebody makes changes, some minutes into a day.
struct Room {
    session: Session,
    made: u128,
}

fn at(day: i64, minute: i64) -> Timestamp {
    let morning = date(2026, 11, 23).to_zoned(TimeZone::UTC).unwrap();
    let offset = SignedDuration::from_hours(24 * day + 9) + SignedDuration::from_mins(minute);
    morning.timestamp() + offset
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

impl Room {
    fn new() -> Self {
        Self {
            session: begun(diemo(), &[("place", "Barnehageplass")]),
            made: 10_000,
        }
    }

    fn say(&mut self, at: Timestamp, what: What) -> Uuid {
        self.made += 1;
        let stamp = Stamp {
            id: id(self.made),
            at,
            by: "Kari Nes".to_owned(),
        };
        self.session
            .apply(Change {
                stamp: stamp.clone(),
                what,
            })
            .unwrap();
        stamp.id
    }

    fn arrives(&mut self, at: Timestamp, number: u128, name: &str, role: &str, present: bool) {
        let who = Participant {
            id: id(number),
            name: name.to_owned(),
            role: Some(role.into()),
            organisation: "Os kommune".to_owned(),
            present,
            votes: None,
        };
        self.say(at, What::Participant(who));
    }

    fn meets(&mut self, meeting: Meeting, at: Timestamp) {
        self.say(at, What::Meeting(Box::new(meeting)));
    }

    fn of(&self, meeting: u128) -> Protocol {
        Protocol::of(&self.session, diemo(), id(meeting)).unwrap()
    }
}

fn block(number: u128, text: &str, minutes: u32, step: Option<&str>) -> Block {
    Block {
        id: id(number),
        step: step.map(Into::into),
        ..Block::new(text, minutes)
    }
}

fn planned() -> Meeting {
    let blocks = vec![
        block(1, "Åpning", 5, None),
        block(2, "Raske gevinster", 30, Some("services")),
        Block {
            rest: true,
            ..block(3, "Pause", 10, None)
        },
        block(4, "Prioritere", 20, Some("prioritise")),
    ];
    Meeting {
        id: id(100),
        ..Meeting::new("Første samling", blocks)
    }
}

fn idea(number: u128, text: &str, group: Option<u128>) -> Idea {
    Idea {
        id: id(number),
        board: BoardRef::from("services".to_owned()),
        text: text.to_owned(),
        tags: Vec::new(),
        people: Vec::new(),
        by: String::new(),
        round: 0,
        group: group.map(id),
        spot: None,
        scores: std::collections::BTreeMap::new(),
    }
}

fn put(ideas: Vec<Idea>) -> What {
    What::Arrange(Box::new(Arranged {
        ideas,
        ..Arranged::default()
    }))
}

fn action(number: u128, text: &str, done: bool) -> What {
    What::Action(Action {
        id: id(number),
        text: text.to_owned(),
        owner: "Per Ås".to_owned(),
        due: Some(date(2026, 12, 1)),
        done,
        subject: None,
        idea: None,
    })
}

fn decided(number: u128, item: &str, option: &str, by: Option<&str>) -> What {
    What::Decide(Decided {
        id: id(number),
        subject: Subject::within(item, "place"),
        value: Value::Option(option.into()),
        reason: "Bekrefter bare det som er registrert".to_owned(),
        legal_basis: String::new(),
        alternatives: String::new(),
        by: by.map(|name| Person {
            name: name.to_owned(),
            role: "records-manager".to_owned(),
            organisation: String::new(),
        }),
        date: date(2026, 11, 23),
        valid_until: None,
        review_date: None,
        overrides: Vec::new(),
        idea: None,
        ballot: None,
        weighed: None,
        heeded: Vec::new(),
    })
}

fn ballot() -> Ballot {
    let choice = |id: &str, text: &str| BallotChoice {
        id: id.to_owned(),
        text: text.to_owned(),
        idea: None,
    };
    let slip = |number: u128, count, marks: &[(&str, u32)], abstains| Slip {
        id: id(number),
        voter: String::new(),
        group: String::new(),
        count,
        marks: marks
            .iter()
            .map(|(choice, mark)| ((*choice).to_owned(), *mark))
            .collect(),
        abstains,
        objection: String::new(),
    };
    Ballot {
        id: id(300),
        kind: BallotKind::Hands,
        question: "Hvilken idé tar vi først?".to_owned(),
        about: None,
        board: Some(BoardRef::from("services".to_owned())),
        choices: vec![choice("a", "Kortere skjema"), choice("b", "Svar på SMS")],
        most: 1,
        openness: Openness::Totals,
        hidden: false,
        entitled: 5,
        counted_by: "Kari Nes".to_owned(),
        opened: at(0, 20),
        closed: Some(at(0, 22)),
        slips: vec![slip(301, 3, &[("a", 3)], false), slip(302, 1, &[], true)],
    }
}

/// A morning in which a group gathers ideas, votes, decides and promises, after it had worked before.
fn morning() -> Room {
    let mut room = Room::new();
    room.say(at(-7, 0), action(401, "Ring leverandøren", false));
    room.say(at(-7, 0), action(402, "Bestill rom", false));
    room.say(at(-7, 1), put(vec![idea(201, "Felles innlogging", None)]));
    room.say(
        at(-7, 2),
        decided(500, "archive-duty", "no", Some("Per Ås")),
    );
    room.arrives(at(0, -5), 10, "Kari Nes", "facilitator", true);
    room.arrives(at(0, -5), 11, "Per Ås", "records-manager", false);
    room.arrives(at(0, -5), 12, "Liv Dahl", "sponsor", false);
    let meeting = planned();
    room.meets(meeting.clone(), at(0, -4));
    let meeting = meeting.begin(at(0, 0));
    room.meets(meeting.clone(), at(0, 0));
    room.arrives(at(0, 25), 11, "Per Ås", "records-manager", true);
    let meeting = meeting.turn(Some(id(2)), at(0, 6)).extend(5);
    room.meets(meeting.clone(), at(0, 6));
    let group = Group {
        id: id(250),
        board: BoardRef::from("services".to_owned()),
        name: "Skjema".to_owned(),
    };
    room.say(
        at(0, 8),
        What::Arrange(Box::new(Arranged {
            ideas: vec![
                idea(202, "Kortere skjema", Some(250)),
                idea(203, "Svar på SMS", None),
                idea(201, "Felles innlogging", Some(250)),
            ],
            groups: vec![group],
            ..Arranged::default()
        })),
    );
    room.say(at(0, 22), What::Ballot(Box::new(ballot())));
    let mistaken = room.say(at(0, 23), put(vec![idea(204, "Skrevet feil", None)]));
    room.say(at(0, 23), What::Undo { of: mistaken });
    room.say(
        at(0, 30),
        decided(501, "journal-duty", "no", Some("Per Ås")),
    );
    room.say(at(0, 31), decided(502, "login-level", "high", None));
    let mut chosen = What::Topic(Topic {
        id: id(601),
        text: "Hva med nynorsk?".to_owned(),
        done: false,
        subject: None,
        idea: None,
    });
    room.say(at(0, 32), chosen.clone());
    if let What::Topic(topic) = &mut chosen {
        topic.id = id(602);
        "SMS krever avtale".clone_into(&mut topic.text);
        topic.idea = Some(id(203));
    }
    room.say(at(0, 33), chosen);
    room.say(at(0, 34), action(402, "Bestill rom", true));
    room.say(at(0, 34), action(403, "Skriv kortere skjema", false));
    room.meets(meeting.end(at(0, 55)), at(0, 55));
    // What comes afterwards belongs to no meeting.
    room.say(at(0, 90), action(404, "Etterpå", false));
    room
}

fn written(room: &Room, code: &str, meeting: Option<Uuid>) -> String {
    let pack = Pack::load(&diemo::method::builtin()).unwrap();
    let writing = document::Writing::new(&pack, &room.session);
    let about = document::About {
        service: None,
        meeting,
    };
    let (today, zone) = (date(2026, 11, 24), TimeZone::UTC);
    let document = writing.write_about("minutes", code, about, today, &zone);
    document.unwrap().unwrap().text(Format::Markdown)
}

#[test]
fn minutes_write_themselves_from_what_was_said_in_the_meeting() {
    let room = morning();
    for code in ["nb", "nn", "en"] {
        let path = path("exports").join(format!("meeting-{code}.md"));
        let now = written(&room, code, None);
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            std::fs::write(&path, &now).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), now);
    }
}

#[test]
fn what_was_said_before_after_or_taken_back_is_not_in_the_minutes() {
    let told = morning().of(100);
    let actions: Vec<_> = told.actions.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(actions, ["Skriv kortere skjema"]);
    let done: Vec<_> = told.done.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(done, ["Bestill rom"]);
    let ideas: Vec<_> = told.ideas.new.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(ideas, ["Kortere skjema", "Svar på SMS"]);
    assert_eq!((told.ideas.changed, told.ideas.removed), (1, 0));
    let decided: Vec<_> = told.decisions.iter().map(|one| one.id).collect();
    assert_eq!(decided, [id(501)]);
    assert_eq!(told.proposals.len(), 1);
    assert_eq!(told.ballots.len(), 1);
    let became: Vec<_> = told
        .ideas
        .became
        .iter()
        .map(|(idea, _)| &idea.text)
        .collect();
    assert_eq!(became, ["Svar på SMS"]);
    let unreached: Vec<_> = told
        .open
        .blocks
        .iter()
        .map(|one| one.text.as_str())
        .collect();
    assert_eq!(unreached, ["Prioritere"]);
}

#[test]
fn the_minutes_tell_who_was_there_who_came_later_and_which_roles_were_missing() {
    let told = morning().of(100);
    let present: Vec<_> = told
        .present
        .iter()
        .map(|one| (one.who.name.as_str(), one.from))
        .collect();
    assert_eq!(present, [("Kari Nes", None), ("Per Ås", Some(at(0, 25)))]);
    let absent: Vec<_> = told.absent.iter().map(|who| who.name.as_str()).collect();
    assert_eq!(absent, ["Liv Dahl"]);
    let has = |role: &str| told.missing.iter().any(|(missing, _)| *missing == *role);
    assert!(!has("facilitator") && !has("records-manager"));
}

#[test]
fn what_another_copy_brings_is_counted_and_is_not_the_meetings_own() {
    let mut room = Room::new();
    let mut copy = Room {
        session: room.session.clone(),
        made: 20_000,
    };
    copy.say(at(-1, 0), action(700, "Fra den andre gruppen", false));
    room.meets(planned().begin(at(0, 0)), at(0, 0));
    let joining = Joining::of(&room.session, &copy.session, None).unwrap();
    room.say(at(0, 5), joining.change(&[]));
    room.say(at(0, 6), action(701, "Fra møtet", false));
    let told = room.of(100);
    let actions: Vec<_> = told.actions.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(actions, ["Fra møtet"]);
    assert_eq!(told.joined, [("Barnehageplass".to_owned(), 1)]);
}

#[test]
fn a_meeting_that_goes_on_has_minutes_so_far_and_an_earlier_one_keeps_its_own() {
    let mut room = morning();
    let next = Meeting {
        id: id(101),
        ..Meeting::new("", Vec::new())
    };
    room.meets(next.begin(at(7, 0)), at(7, 0));
    room.say(at(7, 3), action(403, "Skriv kortere skjema", true));
    let (first, second) = (room.of(100), room.of(101));
    assert_eq!((first.number, second.number), (1, 2));
    assert!(!first.actions[0].done, "it was done in the next meeting");
    assert_eq!(second.done.len(), 1);
    assert_eq!(second.until, at(7, 3));
    let now = written(&room, "nb", None);
    assert!(
        now.contains("Møtet pågår") && now.contains("Skriv kortere skjema"),
        "{now}"
    );
    let then = written(&room, "nb", Some(id(100)));
    assert!(
        then.contains("Første samling") && !then.contains("Møtet pågår"),
        "{then}"
    );
}

#[test]
fn the_file_of_a_meeting_bears_its_day_and_the_time_where_there_were_two() {
    let mut room = morning();
    let zone = TimeZone::UTC;
    let name = |room: &Room, meeting| {
        document::name_of_meeting("minutes.md", &room.session, id(meeting), &zone)
    };
    assert_eq!(name(&room, 100), "minutes-2026-11-23.md");
    let next = Meeting {
        id: id(101),
        ..Meeting::new("", Vec::new())
    };
    room.meets(next.begin(at(0, 300)), at(0, 300));
    assert_eq!(name(&room, 100), "minutes-2026-11-23-0900.md");
    assert_eq!(name(&room, 101), "minutes-2026-11-23-1400.md");
}

#[test]
fn a_session_without_a_meeting_has_minutes_of_all_of_it() {
    let mut room = Room::new();
    room.say(at(0, 0), action(1, "Ring arkivet", false));
    let said = written(&room, "nb", None);
    assert!(
        said.contains("## Aksjoner") && !said.contains("## Dagsorden"),
        "{said}"
    );
    let route = Route::of(diemo(), &room.session);
    let template = diemo()
        .templates
        .iter()
        .find(|one| one.id == "minutes")
        .unwrap();
    let locale = Locale::named("nb").unwrap();
    let (today, zone) = (date(2026, 11, 24), TimeZone::UTC);
    let plain = document::write(
        diemo(),
        &room.session,
        &route,
        &locale,
        template,
        None,
        today,
        &zone,
    );
    assert_eq!(plain.unwrap().text(Format::Markdown), said);
}

#[test]
fn minutes_that_are_not_full_do_not_count_as_on_the_clock() {
    let mut room = morning();
    let mut meeting = planned().begin(at(7, 0));
    meeting.id = id(2);
    room.meets(meeting.clone(), at(7, 0));
    let end = at(7, 37) + SignedDuration::from_secs(40);
    room.meets(meeting.end(end), end);
    let said = written(&room, "nb", Some(id(2)));
    assert!(said.contains("37 ") && !said.contains("38 "), "{said}");
}

#[test]
fn of_dots_that_anybody_may_have_given_the_minutes_say_how_many_people_at_least() {
    let mut room = morning();
    let mut dots = ballot();
    dots.id = id(311);
    dots.kind = BallotKind::Dots;
    dots.most = 5;
    dots.closed = None;
    dots.slips.truncate(1);
    dots.slips[0].count = 1;
    let mut meeting = planned().begin(at(7, 0));
    meeting.id = id(2);
    room.meets(meeting, at(7, 0));
    room.say(at(7, 1), What::Ballot(Box::new(dots)));
    let said = written(&room, "nb", Some(id(2)));
    assert!(said.contains("Minst 1 av 5 stemte."), "{said}");
    assert!(!said.contains("svarte ikke"), "{said}");
}

#[test]
fn what_a_hidden_ballot_holds_is_in_no_minutes_before_it_is_closed() {
    let mut room = morning();
    let mut hidden = ballot();
    hidden.id = id(310);
    hidden.kind = BallotKind::Consent;
    hidden.hidden = true;
    hidden.closed = None;
    hidden.slips.truncate(1);
    hidden.slips[0].marks.clear();
    hidden.slips[0].objection = "For dyrt".to_owned();
    let mut meeting = planned().begin(at(7, 0));
    meeting.id = id(2);
    room.meets(meeting, at(7, 0));
    room.say(at(7, 1), What::Ballot(Box::new(hidden.clone())));
    assert!(!written(&room, "nb", Some(id(2))).contains("For dyrt"));
    hidden.closed = Some(at(7, 2));
    room.say(at(7, 2), What::Ballot(Box::new(hidden)));
    assert!(written(&room, "nb", Some(id(2))).contains("For dyrt"));
}
