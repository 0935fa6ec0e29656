//! The author's guide: what it shows is a method that holds together and does what the guide says.

use std::fmt::Write as _;

use diemo::document;
use diemo::locale::Locale;
use diemo::method::{
    AnswerType, BallotKind, CategoryKind, Economy, Figure, Kind, Measure, Method, Opens, Pack,
    RegisterKind, Sources, Timekeeping, Verdict,
};
use diemo::session::What;
use serde_json::json;

use crate::script::Desk;

const GUIDE: &str = include_str!("../../content/README.md");

/// Returns the blocks of the guide, each with the word that says what it is and the file it belongs to.
fn blocks() -> Vec<(&'static str, &'static str, String)> {
    let mut blocks = Vec::new();
    let mut lines = GUIDE.lines();
    while let Some(line) = lines.next() {
        let Some(about) = line.strip_prefix("```") else {
            continue;
        };
        let (kind, file) = about.split_once(' ').unwrap_or((about, ""));
        let text: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        blocks.push((kind, file, text.join("\n") + "\n"));
    }
    blocks
}

/// Returns the method that the guide shows, block by block.
fn sources() -> Sources {
    let mut sources = Sources::default();
    for (_, file, text) in blocks() {
        if file.is_empty() {
            continue;
        }
        match sources.files.iter_mut().find(|(name, _)| name == file) {
            Some((_, begun)) => begun.push_str(&["\n", &text].concat()),
            None => sources.files.push((file.to_owned(), text)),
        }
    }
    sources
}

fn pack() -> Pack {
    Pack::load(&sources()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn method() -> Method {
    pack().in_language("nb")
}

#[test]
fn what_the_guide_shows_is_a_method_without_problems_in_two_languages() {
    let pack = pack();
    assert_eq!(pack.languages(), ["nb", "nn"]);
    let problems = document::check_all(&pack, &Locale::named("nb").unwrap());
    assert!(problems.is_empty(), "{problems:#?}");
    let nynorsk = pack.in_language("nn");
    let season = nynorsk.item("season").unwrap();
    assert_eq!(season.option("summer").unwrap().text, "Sommar");
}

#[test]
fn the_language_that_the_guide_adds_is_spoken() {
    let locale = Locale::spoken(&pack(), "se").unwrap();
    let rows = |count: usize| locale.say("common-rows", &[("count", count.into())]);
    assert_eq!([rows(1), rows(2)], ["1 ráidu", "2 ráiddu"]);
    let neighbour = Locale::named("nb").unwrap();
    let lacks = "notice-resumed";
    assert_eq!(locale.text(lacks), neighbour.text(lacks));
}

#[test]
fn every_block_of_the_guide_is_tried() {
    for (kind, file, text) in blocks() {
        match kind {
            "toml" | "md" | "ftl" => assert!(
                !file.is_empty(),
                "a block says not where it belongs:\n{text}"
            ),
            "sh" => {
                for line in text.lines() {
                    let words: Vec<_> = line.split_whitespace().collect();
                    assert_eq!(words[0], "diemo", "{line}");
                    assert!(["method", "check"].contains(&words[1]), "{line}");
                }
            }
            other => panic!("nobody tries {other}:\n{text}"),
        }
    }
}

#[test]
fn the_guide_shows_every_kind_of_item_answer_and_rule() {
    let method = method();
    for (name, kind) in AnswerType::NAMES {
        assert!(
            method.items().any(|item| item.answer == kind),
            "{name} is missing"
        );
    }
    let kinds = |wanted: fn(&Kind) -> bool| method.items().any(|item| wanted(&item.kind));
    assert!(kinds(|kind| matches!(kind, Kind::Check)));
    assert!(kinds(|kind| matches!(kind, Kind::Question)));
    assert!(kinds(|kind| matches!(
        kind,
        Kind::Decision { gate: None, .. }
    )));
    assert!(kinds(|kind| matches!(
        kind,
        Kind::Decision { gate: Some(_), .. }
    )));
    assert!(kinds(|kind| matches!(kind, Kind::Tool { .. })));
    let rules = &method.rules;
    assert!(rules.iter().any(|rule| !rule.closes.is_empty()));
    assert!(rules.iter().any(|rule| !rule.sets.is_empty()));
    assert!(rules.iter().any(|rule| !rule.requires.is_empty()));
    assert!(rules.iter().any(|rule| !rule.warns.is_empty()));
    assert!(rules.iter().any(|rule| !rule.reopens.is_empty()));
    assert!(rules.iter().any(|rule| !rule.holds.is_empty()));
    assert!(!method.terms.is_empty() && !method.techniques.is_empty());
    assert!(!method.principles.is_empty() && !method.templates.is_empty());
}

#[test]
fn the_guide_shows_all_that_can_be_said_of_working_in_the_room() {
    let craft = method().craft;
    let results =
        |wanted: fn(&Verdict) -> bool| craft.tests.iter().any(|test| wanted(&test.result));
    assert!(results(|result| matches!(result, Verdict::Sum { .. })));
    assert!(results(|result| matches!(result, Verdict::Product)));
    assert!(results(|result| matches!(result, Verdict::Class { .. })));
    for (name, _) in BallotKind::NAMES {
        assert!(
            GUIDE.contains(&format!("\n| `{name}` |")),
            "{name} is missing"
        );
    }
    assert_eq!(craft.opens("impact-effort"), Some(&Opens::Matrix));
    let writing = craft.format("writing").unwrap();
    let minutes: u32 = writing.rounds.iter().map(|round| round.minutes).sum();
    assert_eq!(minutes, 10);
    let of_step = |step: &str| &*craft.board_of(&step.into()).unwrap().name;
    assert_eq!(of_step("scope"), "Utstyr og ordninger");
    assert_eq!(craft.criteria.len(), 2);
    let nynorsk = pack().in_language("nn").craft;
    assert_eq!(nynorsk.format("writing").unwrap().rounds[0].name, "Runde 1");
    assert_eq!(nynorsk.matrix.wins.name, "Raske gevinstar");
    assert_eq!(
        nynorsk.test("quick").unwrap().questions[0].values[1].name,
        "noko"
    );
}

#[test]
fn the_guide_shows_all_that_can_be_said_of_analysing_a_service() {
    let method = method();
    let analysis = &method.analysis;
    assert_eq!(analysis.economy, Economy::default());
    for (name, _) in CategoryKind::NAMES {
        assert!(
            GUIDE.contains(&format!("\n| `{name}` |")),
            "{name} is missing"
        );
    }
    for (name, _) in Measure::NAMES {
        assert!(GUIDE.contains(&format!("`{name}")), "{name} is missing");
    }
    assert_eq!(analysis.risk.largest(), 9);
    assert_eq!(analysis.ways[0].options.len(), 1);
    assert!(analysis.tasks.iter().any(|task| task.asked_by.is_some()));
    assert_eq!(analysis.holidays.len(), 2);
    assert!(analysis.indicators[0].lower);
    assert!(analysis.register(RegisterKind::Improvements).is_some());
    let asked = method.item("loans-a-year").unwrap();
    assert_eq!(asked.figure, Some(Figure::Volume));
    let nynorsk = pack().in_language("nn").analysis;
    assert_eq!(nynorsk.risk.bands[0].name, "Grøn");
    assert_eq!(nynorsk.purposes[0].words[1], "sjå etter i lista");
}

#[test]
fn what_the_guide_says_is_usual_for_the_time_is_so() {
    let written = method().craft.time;
    let usual = Timekeeping {
        opening_text: written.opening_text.clone(),
        rest_text: written.rest_text.clone(),
        closing_text: written.closing_text.clone(),
        ..Timekeeping::default()
    };
    assert_eq!(written, usual);
}

#[test]
fn the_rules_of_the_guide_do_what_it_says() {
    let method = method();
    let mut desk = Desk::open(&method, "2026", &["ski"]);
    assert!(
        !desk
            .route()
            .of_item("continue-offer")
            .next()
            .unwrap()
            .holds
            .is_empty()
    );
    desk.answer("children", json!("yes"));
    assert_eq!(
        desk.route()
            .of_item("borrower-data")
            .next()
            .unwrap()
            .closed_options
            .len(),
        1
    );
    desk.answer("volume", json!(500));
    assert!(
        !desk
            .route()
            .of_item("share-digital")
            .next()
            .unwrap()
            .warnings
            .is_empty()
    );
    desk.answer("borrower-data", json!("name-and-phone"));
    let route = desk.route();
    let delete = route.of_item("delete-after").next().unwrap();
    assert!(delete.set.is_some());
    let subject = desk.subject("storage-found");
    let value = Some(diemo::method::Value::Done(true));
    desk.make(What::Answer { subject, value }).unwrap();
    assert!(
        desk.route()
            .of_item("continue-offer")
            .next()
            .unwrap()
            .holds
            .is_empty()
    );
}

#[test]
fn every_condition_in_the_guides_table_can_be_read() {
    let mut sources = sources();
    let rows = GUIDE
        .lines()
        .skip_while(|line| *line != "| Skriv | Holder når |")
        .skip(2);
    let conditions: Vec<_> = rows
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.split('`').nth(1).unwrap())
        .collect();
    assert!(conditions.len() > 10);
    let mut rules = String::new();
    for (at, condition) in conditions.iter().enumerate() {
        writeln!(
            rules,
            "[[rule]]\nid = \"tried-{at}\"\nwhen = \"{condition}\""
        )
        .unwrap();
        rules.push_str("because = \"B\"\nwarns = [\"aim\"]\n");
    }
    sources.files.push(("rules/tried.toml".to_owned(), rules));
    let read = Pack::load(&sources);
    assert!(read.is_ok(), "{:?}", read.err());
}
