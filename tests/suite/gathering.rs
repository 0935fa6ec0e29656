//! What is done in the room, made at random and by hand, and what holds for it: people, ideas, boards, ballots, meetings and how services are weighed.

use std::collections::BTreeMap;

use diemo::board::{
    Arranged, Ballot, BallotChoice, Board, BoardRef, Group, Idea, Openness, Running, Slip, Spot,
};
use diemo::locale::Locale;
use diemo::meeting::{Block, Meeting, Participant, Span};
use diemo::method::{BallotKind, TestId};
use diemo::session::merge::Joining;
use diemo::session::{Session, What, contradictions};
use jiff::Timestamp;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::properties::{id, words};
use crate::support::{begun, change, small};

/// A board of the session, of a service, or of a service that may not be there.
fn board() -> impl Strategy<Value = BoardRef> {
    let names = ["services", "services@skatteattest", "services@tjeneste-0"];
    proptest::sample::select(names.to_vec()).prop_map(|name| BoardRef::from(name.to_owned()))
}

fn moment() -> impl Strategy<Value = Timestamp> {
    (0..100_000_i64).prop_map(|at| Timestamp::from_second(1_790_000_000 + at).unwrap())
}

fn figure() -> impl Strategy<Value = Decimal> {
    (0..1_000_i64, 0..3_u32).prop_map(|(figure, scale)| Decimal::new(figure, scale))
}

fn idea() -> impl Strategy<Value = Idea> {
    let said = (
        words(),
        vec("[a-zæ]{1,4}", 0..3),
        vec(words(), 0..2),
        words(),
    );
    let place = (
        board(),
        option::of(id()),
        0..4_u32,
        option::of((1..11_u8, 1..11_u8)),
    );
    let row = btree_map("q-[0-2]", figure(), 0..3);
    let scores = btree_map(proptest::sample::select(vec!["nuf", "rice"]), row, 0..3);
    (id(), said, place, scores).prop_map(|(id, said, place, scores)| Idea {
        id,
        board: place.0,
        text: said.0,
        tags: said.1,
        people: said.2,
        by: said.3,
        round: place.2,
        group: place.1,
        spot: place.3.map(|(impact, effort)| Spot { impact, effort }),
        scores: scores
            .into_iter()
            .map(|(test, row)| (test.into(), row))
            .collect(),
    })
}

fn group() -> impl Strategy<Value = Group> {
    (id(), board(), words()).prop_map(|(id, board, name)| Group { id, board, name })
}

fn arranged() -> impl Strategy<Value = Arranged> {
    let put = (vec(idea(), 0..4), vec(group(), 0..3));
    let taken = (vec(id(), 0..2), vec(id(), 0..2));
    (put, taken).prop_map(|(put, taken)| Arranged {
        ideas: put.0,
        groups: put.1,
        without_ideas: taken.0,
        without_groups: taken.1,
    })
}

fn slip() -> impl Strategy<Value = Slip> {
    let marks = btree_map("[ab]", 0..5_u32, 0..3);
    (id(), words(), 1..4_u32, marks, any::<bool>(), words()).prop_map(
        |(id, voter, count, marks, abstains, objection)| Slip {
            id,
            voter,
            group: String::new(),
            count,
            marks,
            abstains,
            objection,
        },
    )
}

fn ballot() -> impl Strategy<Value = Ballot> {
    let kind = (0..BallotKind::NAMES.len()).prop_map(|at| BallotKind::NAMES[at].1);
    let open = [Openness::Totals, Openness::Groups, Openness::Names];
    let open = (proptest::sample::select(open.to_vec()), any::<bool>());
    let asked = (
        words(),
        option::of(Just("item-1@skatteattest")),
        option::of(board()),
    );
    let held = (moment(), option::of(moment()), vec(slip(), 0..4));
    (id(), kind, asked, open, held).prop_map(|(id, kind, asked, open, held)| {
        let mut slips = BTreeMap::new();
        slips.extend(held.2.into_iter().map(|slip| (slip.id, slip)));
        let choice = |id: &str| BallotChoice {
            id: id.to_owned(),
            text: id.to_uppercase(),
            idea: Some(Uuid::from_u128(1)),
        };
        Ballot {
            id,
            kind,
            question: asked.0,
            about: asked.1.map(ToOwned::to_owned),
            board: asked.2,
            choices: vec![choice("a"), choice("b")],
            most: 3,
            openness: open.0,
            hidden: open.1,
            entitled: 8,
            counted_by: "Kari Nes".to_owned(),
            opened: held.0,
            closed: held.1,
            slips: slips.into_values().collect(),
        }
    })
}

fn block() -> impl Strategy<Value = Block> {
    let span = (moment(), option::of(moment())).prop_map(|(from, to)| Span { from, to });
    let planned = (words(), 0..120_u32, 0..10_u32, any::<bool>());
    (id(), planned, vec(span, 0..3)).prop_map(|(id, planned, spans)| Block {
        id,
        text: planned.0,
        minutes: planned.1,
        extra: planned.2,
        rest: planned.3,
        step: Some("anchor".into()),
        service: Some("skatteattest".into()),
        technique: None,
        spans,
    })
}

fn meeting() -> impl Strategy<Value = Meeting> {
    let times = (
        option::of(moment()),
        option::of(moment()),
        option::of(moment()),
    );
    (id(), words(), times, vec(block(), 0..3)).prop_map(|(id, name, times, blocks)| Meeting {
        id,
        name,
        at: times.0,
        began: times.1,
        ended: times.2,
        blocks,
    })
}

fn participant() -> impl Strategy<Value = Participant> {
    let more = (option::of(Just("records-manager")), words());
    (
        id(),
        words(),
        more,
        any::<bool>(),
        option::of(any::<bool>()),
    )
        .prop_map(|(id, name, more, present, votes)| Participant {
            id,
            name,
            role: more.0.map(Into::into),
            organisation: more.1,
            present,
            votes,
        })
}

fn work() -> impl Strategy<Value = What> {
    let running = (1..4_u32, option::of(moment())).prop_map(|(round, began)| Running {
        format: "open".into(),
        round,
        began,
    });
    (board(), any::<bool>(), option::of(running)).prop_map(|(board, named, running)| What::Board {
        board,
        as_it_is: Board { named, running },
    })
}

/// Something that is done in the room.
pub fn gathering() -> impl Strategy<Value = What> {
    let criterion = || "c-[0-2]".prop_map(Into::into);
    prop_oneof![
        1 => participant().prop_map(What::Participant),
        1 => id().prop_map(|id| What::DropParticipant { id }),
        4 => arranged().prop_map(|arranged| What::Arrange(Box::new(arranged))),
        1 => work(),
        2 => ballot().prop_map(|ballot| What::Ballot(Box::new(ballot))),
        1 => id().prop_map(|id| What::DropBallot { id }),
        2 => meeting().prop_map(|meeting| What::Meeting(Box::new(meeting))),
        1 => id().prop_map(|id| What::DropMeeting { id }),
        1 => (criterion(), option::of(0..6_u32))
            .prop_map(|(criterion, weight)| What::Weigh { criterion, weight }),
        2 => (criterion(), option::of(0..6_u32)).prop_map(|(criterion, score)| What::Score {
            service: "skatteattest".into(),
            criterion,
            score,
        }),
    ]
}

/// Returns changes that leave nothing out of what is done in the room.
pub fn everything() -> Vec<What> {
    let board = || BoardRef::from("services".to_owned());
    let at = |minute: i64| Timestamp::from_second(1_790_000_000 + 60 * minute).unwrap();
    let idea = |id: u128, text: &str| Idea {
        id: Uuid::from_u128(id),
        board: board(),
        text: text.to_owned(),
        tags: vec!["skjema".to_owned()],
        people: vec!["Odd Lie".to_owned()],
        by: "Siv Tveit".to_owned(),
        round: 2,
        group: Some(Uuid::from_u128(76)),
        spot: Some(Spot {
            impact: 9,
            effort: 2,
        }),
        scores: BTreeMap::from([(
            "quick-win".into(),
            BTreeMap::from([("volume".to_owned(), Decimal::new(15, 1))]),
        )]),
    };
    let participant = |id: u128, name: &str, present| {
        What::Participant(Participant {
            id: Uuid::from_u128(id),
            name: name.to_owned(),
            role: Some("records-manager".into()),
            organisation: "Solvik bedriftshelse".to_owned(),
            present,
            votes: Some(!present),
        })
    };
    let choice = |id: &str, text: &str| BallotChoice {
        id: id.to_owned(),
        text: text.to_owned(),
        idea: Some(Uuid::from_u128(74)),
    };
    let ballot = Ballot {
        id: Uuid::from_u128(77),
        kind: BallotKind::Hands,
        question: "Hva tar vi først?".to_owned(),
        about: Some("goal".to_owned()),
        board: Some(board()),
        choices: vec![choice("a", "Kortere skjema"), choice("b", "Svar på SMS")],
        most: 1,
        openness: Openness::Names,
        hidden: true,
        entitled: 5,
        counted_by: "Grete Moe".to_owned(),
        opened: at(20),
        closed: Some(at(24)),
        slips: vec![Slip {
            id: Uuid::from_u128(78),
            voter: "Nils Berg".to_owned(),
            group: "Arkiv".to_owned(),
            count: 1,
            marks: BTreeMap::from([("a".to_owned(), 1)]),
            abstains: false,
            objection: "For dyrt".to_owned(),
        }],
    };
    let meeting = |ended| Meeting {
        id: Uuid::from_u128(79),
        name: "Første samling".to_owned(),
        at: Some(at(0)),
        began: Some(at(1)),
        ended,
        blocks: vec![Block {
            id: Uuid::from_u128(80),
            text: "Raske gevinster".to_owned(),
            minutes: 30,
            extra: 5,
            rest: false,
            step: Some("requirements".into()),
            service: Some("place".into()),
            technique: Some("brainwriting".into()),
            spans: vec![Span {
                from: at(1),
                to: Some(at(34)),
            }],
        }],
    };
    let group = Group {
        id: Uuid::from_u128(76),
        board: board(),
        name: "Skjema".to_owned(),
    };
    vec![
        What::Meeting(Box::new(meeting(None))),
        participant(72, "Tor Aas", true),
        participant(73, "Anne Vik", false),
        What::Arrange(Box::new(Arranged {
            ideas: vec![idea(74, "Kortere skjema"), idea(75, "Svar på SMS")],
            groups: vec![group],
            ..Arranged::default()
        })),
        What::Board {
            board: board(),
            as_it_is: Board {
                named: true,
                running: Some(Running {
                    format: "brainwriting".into(),
                    round: 2,
                    began: Some(at(5)),
                }),
            },
        },
        What::Ballot(Box::new(ballot)),
        What::Weigh {
            criterion: "volume".into(),
            weight: Some(4),
        },
        What::Score {
            service: "place".into(),
            criterion: "volume".into(),
            score: Some(3),
        },
        What::Meeting(Box::new(meeting(Some(at(60))))),
    ]
}

/// Makes everything in a session, whatever the method says of it.
pub fn apply_all(session: &mut Session, from: i64) {
    for (number, what) in (from..).zip(everything()) {
        session.apply(change(number, what)).unwrap();
    }
}

#[test]
fn what_is_said_in_the_room_contradicts_nothing() {
    let mut session = begun(&small(), &[("place", "Barnehageplass")]);
    apply_all(&mut session, 100);
    assert_eq!(contradictions(&session, None), []);
}

#[test]
fn what_points_nowhere_and_what_is_there_twice_is_told() {
    let mut session = begun(&small(), &[("place", "Barnehageplass")]);
    apply_all(&mut session, 100);
    let state = &mut session.state;
    state.ideas[0].group = Some(Uuid::from_u128(999));
    state.ideas[1].id = state.ideas[0].id;
    state.groups[0].board = BoardRef::from("services@nowhere".to_owned());
    state.ballots[0].slips[0].marks.insert("c".to_owned(), 1);
    state.meetings[0].blocks[0].service = Some("nowhere".into());
    let twice = state.participants[0].clone();
    state.participants.push(twice);
    let locale = Locale::named("nb").unwrap();
    let flaws = contradictions(&session, None);
    let told = flaws
        .iter()
        .map(|flaw| locale.flaw(&small(), flaw).sentence);
    let told: Vec<_> = told.filter(|said| !said.contains("historikken")).collect();
    let expected = [
        "deltakerne, deltaker 3: Id-en «00000000-0000-0000-0000-000000000048» er brukt tidligere i samme liste.",
        "ideene, idé 2: Id-en «00000000-0000-0000-0000-00000000004a» er brukt tidligere i samme liste.",
        "ideene, idé 1, gruppen: «00000000-0000-0000-0000-0000000003e7» viser til noe som ikke finnes.",
        "gruppene, gruppe 1: Økten har ingen tjeneste som heter «nowhere».",
        "avstemningene, avstemning 1, stemmesedlene, stemmeseddel 1, stemmene: «c» viser til noe som ikke finnes.",
        "møtene, møte 1, postene på dagsordenen, post 1: Økten har ingen tjeneste som heter «nowhere».",
    ];
    assert_eq!(told, expected);
}

#[test]
fn an_idea_is_in_no_group_that_is_not_there() {
    let mut session = begun(&small(), &[("place", "Barnehageplass")]);
    apply_all(&mut session, 100);
    let without = Arranged {
        without_groups: vec![session.state.groups[0].id],
        ..Arranged::default()
    };
    let stray = session.state.ideas[0].clone();
    let what = What::Arrange(Box::new(without));
    session.apply(change(200, what)).unwrap();
    assert!(session.state.ideas.iter().all(|idea| idea.group.is_none()));
    let put = Arranged {
        ideas: vec![stray],
        ..Arranged::default()
    };
    let what = What::Arrange(Box::new(put));
    session.apply(change(201, what)).unwrap();
    assert_eq!(session.state.ideas[0].group, None);
}

#[test]
fn two_groups_count_and_score_apart_and_nothing_is_asked() {
    let mut mine = begun(&small(), &[("place", "Barnehageplass")]);
    apply_all(&mut mine, 100);
    let mut theirs = mine.clone();
    let counted = |session: &Session, slip: u128, voter: &str| {
        let mut ballot = session.state.ballots[0].clone();
        let slip = Slip {
            id: Uuid::from_u128(slip),
            voter: voter.to_owned(),
            ..ballot.slips[0].clone()
        };
        ballot.slips.push(slip);
        What::Ballot(Box::new(ballot))
    };
    let scored = |session: &Session, question: &str| {
        let mut idea = session.state.ideas[0].clone();
        let row = idea.scores.get_mut(&TestId::from("quick-win")).unwrap();
        row.insert(question.to_owned(), Decimal::ONE);
        What::Arrange(Box::new(Arranged {
            ideas: vec![idea],
            ..Arranged::default()
        }))
    };
    let what = [counted(&mine, 301, "Kari"), scored(&mine, "owner")];
    for (number, what) in (300..).zip(what) {
        mine.apply(change(number, what)).unwrap();
    }
    let what = [counted(&theirs, 302, "Per"), scored(&theirs, "law")];
    for (number, what) in (400..).zip(what) {
        theirs.apply(change(number, what)).unwrap();
    }
    let joining = Joining::of(&mine, &theirs, None).unwrap();
    assert_eq!(joining.conflicts(), []);
    mine.apply(change(500, joining.change(&[]))).unwrap();
    let voters = mine.state.ballots[0].slips.iter();
    let voters: Vec<_> = voters.map(|slip| slip.voter.as_str()).collect();
    assert_eq!(voters, ["Nils Berg", "Kari", "Per"]);
    let row = &mine.state.ideas[0].scores[&TestId::from("quick-win")];
    assert_eq!(row.keys().collect::<Vec<_>>(), ["law", "owner", "volume"]);
}
