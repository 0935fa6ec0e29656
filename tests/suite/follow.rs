//! What the room sees: every kind of picture, large enough, and never what is the facilitator's own.

use std::sync::{Arc, LazyLock};

use diemo::board::{
    Arranged, Ballot, BallotChoice, Board, BoardRef, Group, Idea, Openness, Running, Slip, Spot,
};
use diemo::locale::Locale;
use diemo::meeting::{Block, Meeting};
use diemo::method::{BallotKind, Method, Pack};
use diemo::session::{
    Action, Curtain, Draft, Mark, Note, Place, Session, Shown, Subject, Topic, What,
};
use diemo::store::Holder;
use diemo::store::pack::built_in;
use diemo::tui::events::Message;
use diemo::tui::follow::{App, BINDINGS, Drawing, Effect, Picture, Room, Stage, view};
use diemo::tui::keys::{self, Key};
use diemo::tui::look::Look;
use diemo::tui::theme::{Glyphs, Theme};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use serde_json::json;
use uuid::Uuid;

use crate::script::{Desk, Said, diemo};
use crate::seat::{drawn, looks_like};

/// What stands in everything that is the facilitator's own.
const OWN: &str = "UVEDKOMMENDE";
const QUESTION: &str = "archive-duty";
const IDEAS: [&str; 12] = [
    "Ett felles skjema for alle attester",
    "Svar på SMS når attesten er klar",
    "La innbyggeren hente attesten selv på Min side",
    "Slutt å be om kopi av legitimasjon",
    "Sjekkliste for saksbehandleren",
    "Fast dag i uka for attester",
    "Mal for avslag med begrunnelse",
    "Direkte oppslag i skatteregnskapet",
    "Fjern stempelet",
    "Egen side for næringsdrivende",
    "Vis hvor lang tid det tar",
    "Ta betalt bare for hastesaker",
];

/// A session that somebody follows.
struct Hall {
    desk: Desk<'static>,
    board: BoardRef,
}

impl Hall {
    fn new() -> Self {
        let mut desk = Desk::open(diemo(), "2026", &["skatteattest"]);
        let board = BoardRef {
            board: "process".into(),
            service: Some("skatteattest".into()),
        };
        let groups = ["Enklere for innbyggeren", "Mindre arbeid for oss"];
        let groups: Vec<Group> = (1..)
            .zip(groups)
            .map(|(id, name)| Group {
                id: Uuid::from_u128(id),
                board: board.clone(),
                name: name.to_owned(),
            })
            .collect();
        let ideas = (0_u8..).zip(IDEAS).map(|(at, text)| Idea {
            id: Uuid::from_u128(100 + u128::from(at)),
            board: board.clone(),
            text: text.to_owned(),
            tags: Vec::new(),
            people: Vec::new(),
            by: String::new(),
            round: 0,
            group: groups.get(usize::from(at % 3)).map(|group| group.id),
            spot: (at < 10).then_some(Spot {
                impact: 1 + (at * 7) % 10,
                effort: 1 + (at * 3) % 10,
            }),
            scores: [(
                "nuf".into(),
                ["new", "useful", "feasible"]
                    .map(|question| (question.to_owned(), u32::from(at % 11).into()))
                    .into(),
            )]
            .into(),
        });
        let arranged = Arranged {
            ideas: ideas.collect(),
            groups,
            ..Arranged::default()
        };
        desk.make(What::Arrange(Box::new(arranged))).unwrap();
        Self { desk, board }
    }

    /// Fills the session with what nobody but the facilitator is to see.
    fn full_of_own_things(mut self) -> Self {
        let subject = || Some(self.desk.subject(QUESTION));
        let (one, two) = (subject(), subject());
        let notes = [false, true].map(|lesson| {
            What::Note(Note {
                id: Uuid::from_u128(if lesson { 201 } else { 200 }),
                text: OWN.to_owned(),
                lesson,
                subject: subject(),
            })
        });
        for what in notes {
            self.desk.make(what).unwrap();
        }
        let action = Action {
            id: Uuid::from_u128(202),
            text: OWN.to_owned(),
            owner: OWN.to_owned(),
            due: None,
            done: false,
            subject: one.clone(),
            idea: None,
        };
        let topic = Topic {
            id: Uuid::from_u128(203),
            text: OWN.to_owned(),
            done: false,
            subject: two,
            idea: None,
        };
        let mark = What::Mark {
            subject: one.clone().unwrap(),
            mark: Mark::Unsure,
            reason: OWN.to_owned(),
        };
        for what in [What::Action(action), What::Topic(topic), mark] {
            self.desk.make(what).unwrap();
        }
        for field in ["value", "reason"] {
            self.desk.session.keep_draft(Draft {
                subject: one.clone(),
                field: field.to_owned(),
                text: OWN.to_owned(),
            });
        }
        self
    }

    fn decided(mut self) -> Self {
        self.desk
            .say(&Said {
                item: QUESTION.to_owned(),
                value: Some(json!("no")),
                reason: "Attesten gjengir det som står i skatteregnskapet.".to_owned(),
                ..Said::default()
            })
            .unwrap();
        self
    }

    fn voted(mut self, hidden: bool, closed: bool, kind: BallotKind) -> Self {
        let ballot = self.ballot(hidden, closed, kind);
        // What slips of each kind may say is no matter here.
        let change = self.desk.change(What::Ballot(Box::new(ballot)));
        self.desk.session.apply(change).unwrap();
        self
    }

    fn ballot(&self, hidden: bool, closed: bool, kind: BallotKind) -> Ballot {
        let choices = ["a", "b", "c"].iter().zip(IDEAS);
        let slip = |id: u128, voter: &str, marks: &[(&str, u32)], objection: &str| Slip {
            id: Uuid::from_u128(300 + id),
            voter: voter.to_owned(),
            group: String::new(),
            count: 1,
            marks: marks
                .iter()
                .map(|(choice, mark)| ((*choice).to_owned(), *mark))
                .collect(),
            abstains: marks.is_empty() && objection.is_empty(),
            objection: objection.to_owned(),
        };
        Ballot {
            id: Uuid::from_u128(300),
            kind,
            question: "Hvilken prøver vi først?".to_owned(),
            about: None,
            board: Some(self.board.clone()),
            choices: choices
                .map(|(id, text)| BallotChoice {
                    id: (*id).to_owned(),
                    text: text.to_owned(),
                    idea: None,
                })
                .collect(),
            most: 3,
            openness: Openness::Names,
            hidden,
            entitled: 9,
            counted_by: OWN.to_owned(),
            opened: self.desk.at,
            closed: closed.then_some(self.desk.at),
            slips: vec![
                slip(1, "UVEDKOMMENDE A", &[("a", 2), ("b", 1)], OWN),
                slip(2, "UVEDKOMMENDE B", &[("b", 1), ("a", 2)], ""),
                slip(3, "UVEDKOMMENDE C", &[("c", 3)], ""),
                slip(4, "UVEDKOMMENDE D", &[], ""),
            ],
        }
    }

    fn meets(mut self) -> Self {
        let blocks = [
            ("Åpning", 5),
            ("Ideer til tjenesten", 20),
            ("Pause", 10),
            ("Prioritere", 25),
            ("Avslutning", 10),
        ];
        let blocks = (1..).zip(blocks).map(|(id, (text, minutes))| Block {
            id: Uuid::from_u128(400 + id),
            ..Block::new(text, minutes)
        });
        let mut meeting = Meeting::new("Arbeidsmøte 1", blocks.collect());
        meeting.id = Uuid::from_u128(400);
        let begun = meeting.begin(self.desk.at);
        let on = begun.go_on(self.desk.at + 5.minutes());
        self.desk.make(What::Meeting(Box::new(on))).unwrap();
        self
    }

    fn stands(mut self, shown: Option<Shown>) -> Self {
        let subject = self.desk.subject(QUESTION);
        self.desk.session.place = Some(Place {
            step: Some("legal-requirements".into()),
            service: subject.service.clone(),
            subject: Some(subject),
            field: None,
            shown,
            tool: None,
            curtain: None,
        });
        self
    }

    fn hangs(mut self, curtain: Curtain) -> Self {
        self.desk.session.place.as_mut().unwrap().curtain = Some(curtain);
        self
    }

    /// Everything that can be shown beside the item.
    fn shown(&self) -> Vec<Shown> {
        let board = || self.board.clone();
        let test = |test: &str| Shown::Test {
            board: board(),
            test: test.into(),
        };
        vec![
            Shown::Board(board()),
            Shown::Matrix(board()),
            test("nuf"),
            test("moscow"),
            Shown::Ballot(Uuid::from_u128(300)),
            Shown::Ranking,
            Shown::Meeting,
        ]
    }

    fn seen(&self, language: &str, glyphs: &'static Glyphs) -> Picture {
        picture(&self.desk.session, language, glyphs, Some(&holder("kari")))
    }

    fn sees(&self, size: (u16, u16)) -> String {
        draw(
            &self.seen("nb", &Glyphs::UNICODE),
            "nb",
            &Glyphs::UNICODE,
            size,
            self.now(),
        )
    }

    /// Eight minutes into the second block.
    fn now(&self) -> Timestamp {
        let meetings = self.desk.session.state.meetings.first();
        let began = meetings.and_then(|meeting| meeting.began);
        began.unwrap_or(self.desk.at) + 13.minutes()
    }
}

pub fn holder(user: &str) -> Holder {
    Holder {
        user: user.to_owned(),
        host: "rådhuset".to_owned(),
        ..Holder::default()
    }
}

/// Returns what the room sees of a session.
pub fn picture(
    session: &Session,
    language: &str,
    glyphs: &Glyphs,
    holder: Option<&Holder>,
) -> Picture {
    static METHOD: LazyLock<(Arc<Method>, Arc<Pack>)> =
        LazyLock::new(|| (Arc::new(diemo().clone()), Arc::new(built_in())));
    Picture::of(Room {
        method: &METHOD.0,
        pack: &METHOD.1,
        locale: &Locale::named(language).unwrap(),
        glyphs,
        session,
        holder,
        before: Some(&self::holder("kari")),
        exhibit: None,
    })
}

/// Returns a picture as it is drawn.
pub fn draw(
    picture: &Picture,
    language: &str,
    glyphs: &'static Glyphs,
    (width, height): (u16, u16),
    now: Timestamp,
) -> String {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let drawing = Drawing {
        look: &Look {
            theme: Theme::Test,
            glyphs: *glyphs,
        },
        locale: &Locale::named(language).unwrap(),
        zone: &TimeZone::fixed(jiff::tz::offset(1)),
        now,
        stage: &Stage::default(),
    };
    let area = buffer.area;
    view(picture, drawing, &mut buffer, area);
    drawn(&buffer, None)
}

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

#[test]
fn every_picture_is_large_and_calm() {
    let looks = |hall: &Hall, name: &str| {
        for size in SIZES {
            let name = format!("follow-{name}-{}", size.0);
            looks_like(&hall.sees(size), &name);
        }
    };
    let hall = || Hall::new().meets();
    looks(&hall().stands(None), "question");
    looks(&hall().decided().stands(None), "decided");
    let hall = hall().voted(false, true, BallotKind::Dots);
    let names = ["board", "matrix", "test", "", "ballot", "", "agenda"];
    let shown = hall.shown();
    let mut hall = hall;
    for (name, shown) in names.iter().zip(shown) {
        hall = hall.stands(Some(shown));
        if !name.is_empty() {
            looks(&hall, name);
        }
    }
}

#[test]
fn what_is_the_facilitators_own_is_in_no_picture() {
    let item = diemo().item(QUESTION).unwrap();
    let guidance = [
        &item.guidance.how,
        &item.guidance.mistake,
        &item.guidance.more,
    ];
    let guidance = guidance.map(|text| text.chars().take(30).collect::<String>());
    for (_, kind) in BallotKind::NAMES {
        for (hidden, closed) in [(true, false), (false, false), (true, true)] {
            let hall = Hall::new().full_of_own_things().decided().meets();
            let mut hall = hall.voted(hidden, closed, kind);
            let mut all = vec![None];
            all.extend(hall.shown().into_iter().map(Some));
            for shown in all {
                hall = hall.stands(shown.clone());
                for size in [(60, 16), (80, 24), (120, 40), (240, 70)] {
                    let seen = hall.sees(size);
                    assert!(!seen.contains(OWN), "{shown:?}\n{seen}");
                    assert!(!guidance.iter().any(|text| seen.contains(text)), "{seen}");
                }
                let picture = format!("{:?}", hall.seen("nb", &Glyphs::UNICODE));
                assert!(!picture.contains(OWN), "{picture}");
            }
        }
    }
}

#[test]
fn the_counts_of_a_hidden_ballot_are_seen_when_it_is_closed() {
    let ballot = || Some(Shown::Ballot(Uuid::from_u128(300)));
    let sees = |hidden, closed| {
        let hall = Hall::new().voted(hidden, closed, BallotKind::Dots);
        hall.stands(ballot()).sees((120, 40))
    };
    let (hidden, open, closed) = (sees(true, false), sees(false, false), sees(true, true));
    assert!(!hidden.contains("prikker") && hidden.contains("når avstemningen er avsluttet"));
    assert!(open.contains("4 prikker") && !open.contains("fikk flest"));
    assert!(closed.contains("4 prikker") && closed.contains("alle attester» fikk flest"));
}

#[test]
fn more_choices_than_there_is_room_for_stand_beside_their_bars_and_the_rest_is_counted() {
    let sees = |count: usize| {
        let mut hall = Hall::new();
        let mut ballot = hall.ballot(false, false, BallotKind::Dots);
        ballot.openness = Openness::Totals;
        ballot.slips.truncate(1);
        ballot.slips[0].voter.clear();
        let first = ballot.choices[0].clone();
        ballot.choices = (1..=count)
            .map(|at| BallotChoice {
                id: if at == 1 {
                    "a".to_owned()
                } else {
                    format!("c{at}")
                },
                text: format!("Valg nummer {at}."),
                ..first.clone()
            })
            .collect();
        let change = hall.desk.change(What::Ballot(Box::new(ballot)));
        hall.desk.session.apply(change).unwrap();
        let ballot = Some(Shown::Ballot(Uuid::from_u128(300)));
        hall.stands(ballot).sees((80, 24))
    };
    let some = sees(14);
    assert!(
        some.contains("Valg nummer 14.") && !some.contains(" til\n"),
        "{some}"
    );
    assert!(some.contains("har stemt, eller flere"), "{some}");
    let many = sees(40);
    let shown = (1..=40).filter(|at| many.contains(&format!("nummer {at}.")));
    let rest = format!("… og {} til", 40 - shown.count());
    assert!(many.contains(&rest), "{many}");
}

#[test]
fn a_tie_is_told_and_decides_nothing() {
    let mut hall = Hall::new();
    let mut ballot = hall.ballot(false, true, BallotKind::Hands);
    ballot.slips.truncate(2);
    for (slip, choice) in ballot.slips.iter_mut().zip(["a", "b"]) {
        slip.marks = [(choice.to_owned(), 1)].into();
    }
    hall.desk.make(What::Ballot(Box::new(ballot))).unwrap();
    let seen = hall.stands(Some(Shown::Ballot(Uuid::from_u128(300))));
    let seen = seen.sees((120, 40));
    assert!(seen.contains("Likt mellom «Ett felles") && seen.contains("delt førsteplass"));
}

#[test]
fn a_frozen_picture_is_that_of_its_moment_whatever_came_later() {
    let hall = Hall::new().stands(None);
    let after = hall.desk.session.history().last().unwrap().stamp.id;
    let subject = Some(hall.desk.subject(QUESTION));
    let frozen = Curtain::Frozen {
        after,
        subject,
        shown: None,
        tool: None,
    };
    let before = hall.sees((80, 24));
    let hall = hall.decided().stands(Some(Shown::Ranking)).hangs(frozen);
    let seen = hall.sees((80, 24));
    assert!(seen.contains("Bildet er frosset"));
    let page = |seen: &str| seen.lines().take(20).collect::<Vec<_>>().join("\n");
    assert_eq!(page(&seen), page(&before));
    let unknown = Curtain::Frozen {
        after: Uuid::from_u128(9),
        subject: None,
        shown: None,
        tool: None,
    };
    let dark = hall.hangs(unknown).sees((80, 24));
    assert_eq!(
        dark,
        Hall::new()
            .stands(None)
            .hangs(Curtain::Blank)
            .sees((80, 24))
    );
}

#[test]
fn a_dark_picture_shows_nothing_of_the_session() {
    let hall = Hall::new().meets().decided().stands(None);
    let dark = hall.hangs(Curtain::Blank).sees((120, 40));
    let text: String = dark
        .lines()
        .map(|line| line.split('│').next().unwrap())
        .collect();
    assert_eq!(text.trim(), "Veilederen har gjort skjermen mørk.");
}

#[test]
fn the_newest_of_five_hundred_ideas_are_seen_with_how_many_there_are() {
    let mut hall = Hall::new();
    let board = hall.board.clone();
    let mut ideas = hall.desk.session.state.ideas.clone();
    let last = ideas.pop().unwrap();
    let more = (0..500).map(|at| Idea {
        id: Uuid::from_u128(1000 + at),
        text: format!("Idé nummer {at}"),
        group: None,
        ..last.clone()
    });
    let arranged = Arranged {
        ideas: more.collect(),
        ..Arranged::default()
    };
    hall.desk.make(What::Arrange(Box::new(arranged))).unwrap();
    let hall = hall.stands(Some(Shown::Board(board)));
    for size in SIZES {
        let seen = hall.sees(size);
        assert!(
            seen.contains("Idé nummer 499") && seen.contains("512 ideer"),
            "{seen}"
        );
    }
}

#[test]
fn loose_ideas_without_room_are_counted_and_the_columns_are_filled() {
    let mut hall = Hall::new();
    let mut idea = hall.desk.session.state.ideas[0].clone();
    idea.group = None;
    idea.board = BoardRef::from("services".to_owned());
    let more = (0..60).map(|at| Idea {
        id: Uuid::from_u128(1000 + at),
        text: format!("Løs idé {at}."),
        ..idea.clone()
    });
    let arranged = Arranged {
        ideas: more.collect(),
        ..Arranged::default()
    };
    hall.desk.make(What::Arrange(Box::new(arranged))).unwrap();
    let seen = hall
        .stands(Some(Shown::Board(idea.board.clone())))
        .sees((80, 24));
    let shown = (0..60).filter(|at| seen.contains(&format!("Løs idé {at}.")));
    let shown = shown.count();
    assert!(shown > 20, "{seen}");
    assert!(seen.contains(&format!("… og {} til", 60 - shown)), "{seen}");
}

#[test]
fn the_round_of_a_format_is_timed_on_the_board() {
    let mut hall = Hall::new();
    let board = hall.board.clone();
    let as_it_is = Board {
        named: false,
        running: Some(Running {
            format: "brainwriting".into(),
            round: 2,
            began: Some(hall.desk.at),
        }),
    };
    let what = What::Board {
        board: board.clone(),
        as_it_is,
    };
    hall.desk.make(what).unwrap();
    let at = hall.desk.at;
    let hall = hall.stands(Some(Shown::Board(board)));
    let seen = hall.seen("nb", &Glyphs::UNICODE);
    let seen = draw(&seen, "nb", &Glyphs::UNICODE, (80, 24), at + 1.minute());
    assert!(seen.contains("(2 av "), "{seen}");
    assert!(seen.contains("minutter igjen"), "{seen}");
}

#[test]
fn the_clock_says_in_words_when_it_is_time() {
    let hall = Hall::new().meets().stands(None);
    let seen = hall.seen("nb", &Glyphs::UNICODE);
    let began = hall.desk.session.state.meetings[0].began.unwrap();
    let at = |minutes: i64| {
        draw(
            &seen,
            "nb",
            &Glyphs::UNICODE,
            (80, 24),
            began + minutes.minutes(),
        )
    };
    assert!(at(13).contains("12 minutter igjen"));
    assert!(at(22).contains("3 minutter igjen: rund av"));
    assert!(at(25).contains("tiden er ute"));
    assert!(at(29).contains("4 minutter over tiden"));
}

#[test]
fn one_who_is_away_or_has_taken_over_is_told_of_quietly() {
    let hall = Hall::new().stands(None);
    let session = &hall.desk.session;
    let says = |holder: Option<&Holder>| picture(session, "nb", &Glyphs::UNICODE, holder).word;
    assert_eq!(says(Some(&holder("kari"))), None);
    assert_eq!(says(None).unwrap(), "Veilederen er borte et øyeblikk.");
    assert_eq!(says(Some(&holder("ola"))).unwrap(), "ola leder økten nå.");
}

#[test]
fn letters_alone_draw_every_picture_where_the_terminal_has_no_more() {
    let hall = Hall::new().meets().decided();
    let mut hall = hall.voted(false, false, BallotKind::Score);
    for shown in hall.shown() {
        hall = hall.stands(Some(shown));
        let seen = hall.seen("en", &Glyphs::ASCII);
        for size in SIZES {
            let drawn = draw(&seen, "en", &Glyphs::ASCII, size, hall.now());
            let drawn = drawn.replace('│', "");
            let strange = drawn
                .chars()
                .find(|letter| matches!(letter, '\u{2190}'..='\u{2bff}'));
            assert_eq!(strange, None, "{drawn}");
        }
    }
}

#[test]
fn a_session_where_nobody_stands_anywhere_is_shown_by_its_name() {
    let hall = Hall::new();
    let seen = hall.sees((80, 24));
    assert!(
        seen.contains("Prøve") && seen.contains("Eksempel kommune"),
        "{seen}"
    );
    let subject = Subject::of("unknown-item");
    let mut hall = hall.stands(None);
    hall.desk.session.place.as_mut().unwrap().subject = Some(subject);
    assert!(!hall.sees((80, 24)).is_empty());
}

#[test]
fn any_key_leads_back_from_the_help_and_q_leaves() {
    let hall = Hall::new().stands(None);
    let mut app = App {
        picture: hall.seen("nb", &Glyphs::UNICODE),
        locale: Locale::named("nb").unwrap(),
        look: Look {
            theme: Theme::Test,
            glyphs: Glyphs::UNICODE,
        },
        zone: TimeZone::UTC,
        now: hall.now(),
        helps: false,
        stage: Stage::default(),
    };
    assert!(keys::clashes(BINDINGS).is_empty());
    let mut press = |key| {
        let asked = app.update(Message::Key(Key::new(key)), hall.now());
        let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
        terminal.draw(|frame| app.view(frame)).unwrap();
        let drawn = drawn(terminal.backend().buffer(), None);
        (asked, drawn.contains("Skjermen for rommet"))
    };
    assert_eq!(press("?"), (None, true));
    assert_eq!(press("x"), (None, false));
    assert_eq!(press("?"), (None, true));
    assert_eq!(press("q"), (None, false));
    assert_eq!(press("q"), (Some(Effect::Quit), false));
}

#[test]
fn too_small_a_window_asks_for_room_and_nothing_wakes_without_a_clock() {
    let hall = Hall::new().stands(None);
    let app = |picture| App {
        picture,
        locale: Locale::named("nb").unwrap(),
        look: Look {
            theme: Theme::Test,
            glyphs: Glyphs::UNICODE,
        },
        zone: TimeZone::UTC,
        now: hall.now(),
        helps: false,
        stage: Stage::default(),
    };
    let still = app(hall.seen("nb", &Glyphs::UNICODE));
    assert_eq!(still.sleeps(hall.now()), None);
    let mut terminal = Terminal::new(TestBackend::new(59, 15)).unwrap();
    terminal.draw(|frame| still.view(frame)).unwrap();
    assert!(drawn(terminal.backend().buffer(), None).contains("Vinduet er for lite"));
    let meets = Hall::new().meets().stands(None);
    let mut timed = app(meets.seen("nb", &Glyphs::UNICODE));
    timed.now = meets.now();
    let wakes = timed.sleeps(meets.now()).unwrap();
    assert!(wakes.as_secs() >= 59 && wakes.as_secs() <= 60, "{wakes:?}");
}

#[test]
fn a_block_of_unbelievable_length_is_drawn_all_the_same() {
    let mut hall = Hall::new().meets().stands(Some(Shown::Meeting));
    let block = &mut hall.desk.session.state.meetings[0].blocks[0];
    (block.minutes, block.extra) = (u32::MAX, u32::MAX);
    let now = hall.desk.session.state.meetings[0].began.unwrap();
    let seen = hall.seen("nb", &Glyphs::UNICODE);
    let seen = draw(&seen, "nb", &Glyphs::UNICODE, (80, 24), now);
    let figures: String = seen.chars().filter(char::is_ascii_digit).collect();
    assert!(figures.contains("8589934590"), "{seen}");
}
