//! The document of what was thought of in the room: ideas, the matrix as a picture, tests, ballots and the services in order.

use std::collections::BTreeMap;

use diemo::board::{Arranged, Ballot, BallotChoice, BoardRef, Group, Idea, Openness, Slip, Spot};
use diemo::document::{self, Block, Document, Format, blocks};
use diemo::locale::Locale;
use diemo::method::{BallotKind, Pack};
use diemo::session::{Action, Session, What, contradictions};
use jiff::civil::date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::document::words_of;
use crate::script::diemo;
use crate::support::{begun, change, path};

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn idea(number: u128, text: &str, spot: Option<(u8, u8)>) -> Idea {
    Idea {
        id: id(number),
        board: BoardRef::from("services".to_owned()),
        text: text.to_owned(),
        tags: Vec::new(),
        people: Vec::new(),
        by: String::new(),
        round: 0,
        group: None,
        spot: spot.map(|(impact, effort)| Spot { impact, effort }),
        scores: BTreeMap::new(),
    }
}

fn scored(mut idea: Idea, test: &str, answers: &[(&str, i64)]) -> Idea {
    let answers = answers.iter();
    let answers =
        answers.map(|(question, answer)| ((*question).to_owned(), Decimal::from(*answer)));
    idea.scores.insert(test.into(), answers.collect());
    idea
}

fn put(ideas: Vec<Idea>, groups: Vec<Group>) -> What {
    What::Arrange(Box::new(Arranged {
        ideas,
        groups,
        ..Arranged::default()
    }))
}

fn dots() -> Ballot {
    let choice = |number: u128, text: &str| BallotChoice {
        id: number.to_string(),
        text: text.to_owned(),
        idea: Some(id(number)),
    };
    let marks = [("1", 4), ("2", 7), ("3", 1)];
    let marks = marks.map(|(choice, dots)| (choice.to_owned(), dots));
    Ballot {
        id: id(300),
        kind: BallotKind::Dots,
        question: "Hva tar vi først?".to_owned(),
        about: None,
        board: Some(BoardRef::from("services".to_owned())),
        choices: vec![
            choice(1, "Skatteattest på nett"),
            choice(2, "Svar på SMS"),
            choice(3, "Nytt saksbehandlingssystem"),
        ],
        most: 3,
        openness: Openness::Totals,
        hidden: false,
        entitled: 5,
        counted_by: "Kari Nes".to_owned(),
        opened: date(2026, 11, 23)
            .to_zoned(TimeZone::UTC)
            .unwrap()
            .timestamp(),
        closed: Some(
            date(2026, 11, 23)
                .to_zoned(TimeZone::UTC)
                .unwrap()
                .timestamp(),
        ),
        slips: vec![Slip {
            id: id(301),
            voter: String::new(),
            group: String::new(),
            count: 4,
            marks: marks.into_iter().collect(),
            abstains: false,
            objection: String::new(),
        }],
    }
}

fn with(mut session: Session, changes: impl IntoIterator<Item = What>) -> Session {
    for (second, what) in (1..).zip(changes) {
        session.apply(change(second, what)).unwrap();
    }
    assert_eq!(contradictions(&session, Some(diemo())), []);
    session
}

/// Returns a session of a group that has gathered, sorted, tested, voted and weighed.
fn gathered() -> Session {
    let session = begun(
        diemo(),
        &[
            ("skatteattest", "Skatteattest"),
            ("place", "Barnehageplass"),
        ],
    );
    let group = Group {
        id: id(50),
        board: BoardRef::from("services".to_owned()),
        name: "Svar til innbyggerne".to_owned(),
    };
    let win = [
        ("volume", 2),
        ("few-exceptions", 2),
        ("one-owner", 2),
        ("no-new-law", 2),
        ("no-heavy-integration", 1),
        ("value-in-three-months", 2),
        ("reversible", 1),
    ];
    let ideas = vec![
        Idea {
            tags: vec!["skjema".to_owned()],
            group: Some(id(50)),
            ..scored(
                idea(1, "Skatteattest på nett", Some((8, 3))),
                "quick-win",
                &win,
            )
        },
        Idea {
            group: Some(id(50)),
            by: "Per Ås".to_owned(),
            ..scored(
                idea(2, "Svar på SMS", Some((8, 3))),
                "moscow",
                &[("class", 1), ("effort", 10)],
            )
        },
        scored(
            scored(
                idea(3, "Nytt saksbehandlingssystem", Some((9, 10))),
                "quick-win",
                &[("volume", 0)],
            ),
            "moscow",
            &[("class", 3), ("effort", 5)],
        ),
        idea(4, "Pynte forsiden", Some((2, 1))),
        idea(5, "Spørre nabokommunen", None),
    ];
    let action = What::Action(Action {
        id: id(400),
        text: "Bestille SMS-avtale".to_owned(),
        owner: "Per Ås".to_owned(),
        due: None,
        done: false,
        subject: None,
        idea: Some(id(2)),
    });
    let mut changes = vec![
        put(ideas, vec![group]),
        action,
        What::Ballot(Box::new(dots())),
    ];
    let tax = [5, 4, 5, 3, 4, 3];
    let place = [5, 5, 3, 4, 2, 3];
    for (service, scores) in [("skatteattest", tax), ("place", place)] {
        let criteria = diemo().craft.criteria.iter();
        changes.extend(criteria.zip(scores).map(|(criterion, score)| What::Score {
            service: service.into(),
            criterion: criterion.id.clone(),
            score: Some(score),
        }));
    }
    with(session, changes)
}

fn written(session: &Session, code: &str) -> Document {
    let pack = Pack::load(&diemo::method::builtin()).unwrap();
    let writing = document::Writing::new(&pack, session);
    let (today, zone) = (date(2026, 11, 24), TimeZone::UTC);
    let document = writing.write("ideas", code, None, today, &zone);
    document.unwrap().unwrap()
}

#[test]
fn what_a_group_thought_of_is_told_in_every_language_and_as_a_page() {
    let session = gathered();
    let languages = ["nb", "nn", "en"].map(|code| (code, Format::Markdown));
    for (code, format) in languages.into_iter().chain([("nb", Format::Html)]) {
        let path = path("exports").join(format!("ideas-{code}.{}", format.name()));
        let now = written(&session, code).text(format);
        if std::env::var_os("UPDATE_GOLDENS").is_some() {
            std::fs::write(&path, &now).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), now);
    }
}

#[test]
fn a_session_without_ideas_says_so() {
    let document = written(&begun(diemo(), &[("place", "Barnehageplass")]), "nb");
    assert_eq!(document.missing, ["Ingen ideer er skrevet ned"]);
    let text = document.markdown();
    assert!(
        text.ends_with("\n\nIngen ideer er skrevet ned ennå.\n"),
        "{text}"
    );
    assert!(!document.html().contains("<svg"));
}

#[test]
fn no_idea_breaks_out_of_the_document_or_its_picture() {
    for text in [
        "</text></svg><script>alert(1)</script>",
        "\"><image href=x onerror=alert(1)>",
        "| a | b |",
        "# Overskrift",
        "{{ boards() }}",
        "\u{e000}p0\u{e001}",
        "&lt;b&gt; *sterk* `kode`",
    ] {
        let ideas = vec![idea(1, text, Some((7, 2))), idea(2, text, None)];
        let session = with(
            begun(diemo(), &[("place", "Barnehageplass")]),
            [put(ideas, Vec::new())],
        );
        let document = written(&session, "nb");
        let html = document.html();
        let words = words_of(&html);
        let seen = text.replace(['\u{e000}', '\u{e001}'], "");
        // As a quick win, twice in its list, in the table of the picture, and in its quarter.
        assert_eq!(words.matches(&seen).count(), 5, "{words}");
        assert_eq!(html.matches("<svg").count(), 1, "{html}");
        let pictures = document.blocks.iter();
        let pictures = pictures.filter(|block| matches!(block, Block::Picture(_)));
        assert_eq!(pictures.count(), 1);
        let tables = blocks(&document.markdown()).into_iter();
        let tables = tables.filter(|block| matches!(block, Block::Table(_)));
        assert_eq!(tables.count(), 1);
    }
}

#[test]
fn the_words_of_a_method_do_not_break_out_of_the_picture_either() {
    let mut method = diemo().clone();
    method.craft.matrix.wins.name = "</text><script>x</script>".to_owned();
    method.craft.matrix.impact = "\" onload=\"x".to_owned();
    let session = with(
        begun(diemo(), &[("place", "Barnehageplass")]),
        [put(
            vec![idea(1, "Kortere skjema", Some((7, 2)))],
            Vec::new(),
        )],
    );
    let template = method.templates.iter().find(|one| one.id == "ideas");
    let document = document::write(
        &method,
        &session,
        &diemo::route::Route::of(&method, &session),
        &Locale::named("nb").unwrap(),
        template.unwrap(),
        None,
        date(2026, 11, 23),
        &TimeZone::UTC,
    );
    let words = words_of(&document.unwrap().html());
    assert!(words.contains("</text><script>x</script>"), "{words}");
    assert!(words.contains("\" onload=\"x →"), "{words}");
}

#[test]
fn many_ideas_in_one_place_are_shown_as_far_as_there_is_room_and_counted() {
    let ideas = (1..=12).map(|number| idea(number, &format!("Idé {number}"), Some((10, 1))));
    let session = with(
        begun(diemo(), &[("place", "Barnehageplass")]),
        [put(ideas.collect(), Vec::new())],
    );
    let html = written(&session, "nb").html();
    let numbers: Vec<&str> = html
        .lines()
        .filter(|line| line.starts_with("<text class=\"number\""))
        .map(|line| line.split(['>', '<']).nth(2).unwrap())
        .collect();
    assert_eq!(numbers, ["1", "2", "3", "4", "5", "6", "7", "8", "+4"]);
    assert!(html.contains("<td>Idé 12</td>"));
}
