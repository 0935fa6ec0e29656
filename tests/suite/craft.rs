//! What a pack says about working in the room: how it is read, said in each language, and what the shipped method has.

use std::collections::BTreeSet;

use diemo::method::{
    BallotKind, Craft, Fault, Format, Kind, LONGEST_ALOUD, Lack, Method, Name, Opens, Pack, Part,
    Per, Problem, Sources, Test, Verdict, builtin,
};
use rust_decimal::Decimal;

use crate::support;

fn shipped() -> Method {
    Method::load(&builtin()).unwrap()
}

/// Returns the small pack with more files.
fn small_with(files: &[(&str, &str)]) -> Sources {
    let mut sources = support::sources("small");
    for (name, text) in files {
        sources.files.retain(|(known, _)| known != name);
        let file = ((*name).to_owned(), (*text).to_owned());
        sources.files.push(file);
    }
    sources
}

fn problems(sources: &Sources) -> Vec<Problem> {
    Pack::load(sources).err().unwrap_or_default()
}

fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn minutes(format: &Format) -> u32 {
    format.rounds.iter().map(|round| round.minutes).sum()
}

/// Returns every text of a craft, in order.
fn texts(craft: &Craft) -> Vec<&str> {
    let mut texts = Vec::new();
    for board in &craft.boards {
        texts.extend([&board.name, &board.question]);
    }
    for format in &craft.formats {
        texts.extend([&format.name, &format.say]);
        texts.extend(
            format
                .rounds
                .iter()
                .flat_map(|round| [&round.name, &round.say]),
        );
    }
    for test in &craft.tests {
        texts.extend([&test.name, &test.purpose]);
        if let Verdict::Sum { pass, fail, .. } = &test.result {
            texts.extend([pass, fail]);
        }
        for question in &test.questions {
            texts.extend([
                &question.text,
                &question.short,
                &question.help,
                &question.unit,
            ]);
            texts.extend(question.values.iter().map(|value| &value.name));
        }
    }
    let matrix = &craft.matrix;
    texts.extend([&matrix.effort, &matrix.impact, &matrix.low, &matrix.high]);
    for quadrant in [
        &matrix.wins,
        &matrix.projects,
        &matrix.fillers,
        &matrix.avoid,
    ] {
        texts.extend([&quadrant.name, &quadrant.advice]);
    }
    for way in &craft.ballots {
        texts.extend([&way.name, &way.say, &way.note]);
    }
    for criterion in &craft.criteria {
        texts.extend([&criterion.name, &criterion.short, &criterion.help]);
    }
    let time = &craft.time;
    texts.extend([&time.opening_text, &time.rest_text, &time.closing_text]);
    texts.into_iter().map(String::as_str).collect()
}

#[test]
fn what_has_another_name_in_a_later_version_is_found_by_the_one_it_had() {
    let method = Method::load(&support::sources("small-2")).unwrap();
    assert_eq!(method.part_now("1.0", Part::Board, "process"), "of-service");
    assert_eq!(method.part_now("2.0", Part::Board, "process"), "process");
    assert_eq!(method.part_now("1.0", Part::Test, "quick"), "quick");
    assert_eq!(
        method.question_now("1.0", &"quick".into(), "easy"),
        "simple"
    );
    assert_eq!(method.question_now("1.0", &"worth".into(), "easy"), "easy");
    let gone = Name::Part(Part::Criterion, "risk".to_owned());
    assert_eq!(method.text_of_removed(&gone), Some("Lav risiko"));
}

#[test]
fn a_pack_without_the_file_has_no_board_and_keeps_time_as_usual() {
    let mut sources = support::sources("small");
    sources.files.retain(|(name, _)| name != "craft.toml");
    let method = Method::load(&sources).unwrap();
    assert_eq!(method.craft, Craft::default());
    assert_eq!(method.craft.board_of(&"anchor".into()), None);
    assert_eq!(method.craft.opens("process-model"), None);
    assert_eq!(
        (method.craft.time.warn, method.craft.time.stretch),
        (80, 90)
    );
}

#[test]
fn a_step_has_its_own_board_or_the_one_that_names_no_steps() {
    let craft = support::small().craft;
    let board = |step: &str| craft.board_of(&step.into()).unwrap();
    assert_eq!(board("anchor").id, *"services");
    assert_eq!(
        (board("requirements").id.as_str(), board("requirements").per),
        ("process", Per::Service)
    );
    assert_eq!(
        (board("integration").id.as_str(), board("integration").per),
        ("idea-bank", Per::Session)
    );
}

#[test]
fn a_question_with_listed_values_goes_from_the_first_to_the_last_of_them() {
    let craft = support::small().craft;
    let [volume, easy] = &craft.test("quick").unwrap().questions[..] else {
        panic!("{:?}", craft.tests)
    };
    assert_eq!((volume.min, volume.max), (dec("0"), Some(dec("2"))));
    assert_eq!(
        (easy.min, easy.max, easy.values.len()),
        (dec("0"), Some(dec("2")), 0)
    );
    let [reach, effort] = &craft.test("worth").unwrap().questions[..] else {
        panic!("{:?}", craft.tests)
    };
    assert_eq!((reach.max, reach.divides), (None, false));
    assert_eq!((effort.min, effort.divides), (dec("0.5"), true));
}

#[test]
fn what_is_said_in_another_language_takes_the_place_of_the_packs_own_and_the_rest_stays() {
    let texts = "
[board.services]
name = \"Tenester\"

[format.writing.rounds.2]
say = \"Byt ark.\"

[test.quick]
pass = \"Går fort unna\"
questions.volume = { text = \"Er det mange som spør?\", values = [\"nei\", \"noko\", \"ja\"] }

[matrix]
wins.advice = \"Byrj her.\"

[ballot.consent]
say = \"Er det trygt nok å prøve no?\"

[criterion.risk]
name = \"Låg risiko\"

[time]
opening-text = \"Opning\"
";
    let pack = Pack::load(&small_with(&[("texts/nn/craft.toml", texts)])).unwrap();
    let craft = pack.in_language("nn").craft;
    assert_eq!(craft.board("services").unwrap().name, "Tenester");
    assert_eq!(
        craft.board("services").unwrap().question,
        "Hva kan gjøres på nett?"
    );
    let rounds = &craft.format("writing").unwrap().rounds;
    assert_eq!((&*rounds[1].name, &*rounds[1].say), ("Så", "Byt ark."));
    assert_eq!(rounds[0].say, "Skriv tre ideer.");
    let quick = craft.test("quick").unwrap();
    let Verdict::Sum {
        threshold,
        pass,
        fail,
    } = &quick.result
    else {
        panic!("{quick:?}")
    };
    assert_eq!(
        (*threshold, &**pass, &**fail),
        (Some(dec("3")), "Går fort unna", "Går ikke fort")
    );
    assert_eq!(quick.questions[0].values[1].name, "noko");
    assert_eq!(quick.questions[0].values[1].value, Decimal::ONE);
    assert_eq!(craft.matrix.wins.advice, "Byrj her.");
    assert_eq!(
        craft.way(BallotKind::Consent).unwrap().say,
        "Er det trygt nok å prøve no?"
    );
    assert_eq!(craft.criteria[1].name, "Låg risiko");
    assert_eq!(
        (&*craft.time.opening_text, &*craft.time.rest_text),
        ("Opning", "Pause")
    );
    let own = pack.in_language("nb").craft;
    assert_eq!(own, support::small().craft);
    let [coverage] = &pack.coverage()[..] else {
        panic!("one more language")
    };
    assert_eq!(coverage.translated, 11);
}

#[test]
fn a_text_of_another_language_that_stands_for_nothing_is_told_of_at_its_place() {
    let texts = "[format.writing.rounds.3]\nname = \"Tredje\"\n\n[test.worth]\npass = \"Ja\"\n\n\
        [test.quick.questions.volume]\nvalues = [\"nei\", \"ja\"]\n\n[ballot.hands]\nname = \"Hender\"\n";
    let found = problems(&small_with(&[("texts/nn/craft.toml", texts)]));
    let told: Vec<_> = found
        .iter()
        .map(|problem| (problem.place.line, problem.fault.key()))
        .collect();
    let expected = [
        (1, "unknown-name"),
        (5, "no-source"),
        (8, "text-count"),
        (10, "unknown-name"),
    ];
    assert_eq!(told, expected);
    let kinds = found.iter().filter_map(|problem| match &problem.fault {
        Fault::UnknownName { kind, .. } => Some(*kind),
        _ => None,
    });
    assert_eq!(kinds.collect::<Vec<_>>(), ["round", "ballot"]);
}

#[test]
fn what_takes_too_long_to_say_aloud_is_remarked_on_in_each_language() {
    let long = "å".repeat(LONGEST_ALOUD + 1);
    let mut sources = small_with(&[(
        "texts/nn/craft.toml",
        &format!("[format.writing.rounds.1]\nsay = \"{long}\"\n"),
    )]);
    let (_, own) = sources
        .files
        .iter_mut()
        .find(|(name, _)| name == "craft.toml")
        .unwrap();
    *own = own.replace("Velg på papir først.", &long);
    let pack = Pack::load(&sources).unwrap();
    let coverage = pack.coverage();
    let remarks = pack.remarks().iter().chain(&coverage[0].remarks);
    let told = remarks.filter_map(|remark| match &remark.lack {
        Lack::Long { key, .. } => {
            Some((remark.place.file.as_str(), remark.place.line, key.as_str()))
        }
        _ => None,
    });
    let told: Vec<_> = told.collect();
    let expected = [
        ("craft.toml", 115, "ballot.dots.say"),
        ("texts/nn/craft.toml", 2, "format.writing.rounds.1.say"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn every_text_of_the_shipped_craft_is_said_in_every_language() {
    let pack = Pack::load(&builtin()).unwrap();
    let own = pack.in_language("nb").craft;
    for language in ["nn", "en"] {
        let other = pack.in_language(language).craft;
        let (own, other) = (texts(&own), texts(&other));
        assert_eq!(own.len(), other.len());
        let alike = own
            .iter()
            .zip(&other)
            .filter(|(own, other)| own == other && own.len() > 30);
        // Nynorsk and bokmål are near, but no longer sentence of theirs is the same but by chance.
        let alike: Vec<_> = alike.map(|(own, _)| *own).collect();
        assert!(alike.is_empty(), "{language}: {alike:?}");
    }
}

#[test]
fn the_shipped_method_has_a_board_for_every_step_that_fits_it() {
    let method = shipped();
    for (_, step) in method.steps() {
        let board = method.craft.board_of(&step.id).unwrap();
        assert!(
            board.per == Per::Session || step.per == Per::Service,
            "{}",
            step.id
        );
    }
    let of_services = method
        .craft
        .boards
        .iter()
        .filter(|board| board.per == Per::Service);
    assert!(of_services.count() >= 2);
}

#[test]
fn the_formats_of_the_shipped_method_take_the_time_they_are_known_for() {
    let craft = shipped().craft;
    let minutes_of = |id: &str| minutes(craft.format(id).unwrap());
    assert_eq!(minutes_of("brainwriting"), 30);
    assert_eq!(minutes_of("one-two-four-all"), 12);
    assert_eq!(minutes_of("silent-sort"), 10);
    assert_eq!(minutes_of("open"), 0);
    let writing = craft.format("brainwriting").unwrap();
    assert_eq!(
        (writing.people, writing.ideas, writing.rounds.len()),
        (6, 3, 6)
    );
    assert!(writing.silent && !writing.sorts);
    let four = craft.format("one-two-four-all").unwrap();
    let each: Vec<_> = four.rounds.iter().map(|round| round.minutes).collect();
    assert_eq!(each, [1, 2, 4, 5]);
    let sorts = craft.formats.iter().filter(|format| format.sorts);
    assert_eq!(
        sorts.map(|format| format.id.as_str()).collect::<Vec<_>>(),
        ["silent-sort"]
    );
}

/// Returns the values that a question takes.
fn values(test: &Test, question: usize) -> Vec<Decimal> {
    let values = &test.questions[question].values;
    values.iter().map(|value| value.value).collect()
}

#[test]
fn the_tests_of_the_shipped_method_ask_and_count_as_they_are_known_to() {
    let craft = shipped().craft;
    let quick = craft.test("quick-win").unwrap();
    assert_eq!(quick.questions.len(), 7);
    for question in 0..7 {
        assert_eq!(values(quick, question), [dec("0"), dec("1"), dec("2")]);
    }
    let Verdict::Sum { threshold, .. } = quick.result else {
        panic!("{quick:?}")
    };
    assert_eq!(threshold, Some(dec("10")));
    let nuf = craft.test("nuf").unwrap();
    let ranges = nuf
        .questions
        .iter()
        .map(|question| (question.min, question.max));
    assert_eq!(ranges.collect::<Vec<_>>(), [(dec("0"), Some(dec("10"))); 3]);
    let moscow = craft.test("moscow").unwrap();
    let Verdict::Class { limited, share } = moscow.result else {
        panic!("{moscow:?}")
    };
    assert_eq!((limited, share), (dec("1"), dec("0.6")));
    assert_eq!(values(moscow, 0).len(), 4);
    let rice = craft.test("rice").unwrap();
    assert_eq!(rice.result, Verdict::Product);
    assert_eq!(
        values(rice, 1),
        [dec("0.25"), dec("0.5"), dec("1"), dec("2"), dec("3")]
    );
    assert_eq!(values(rice, 2), [dec("0.5"), dec("0.8"), dec("1")]);
    let divides: Vec<_> = rice
        .questions
        .iter()
        .map(|question| question.divides)
        .collect();
    assert_eq!(divides, [false, false, false, true]);
}

#[test]
fn the_shipped_method_says_something_of_every_way_to_ask_and_who_may_vote() {
    let method = shipped();
    for (name, kind) in BallotKind::NAMES {
        assert!(method.craft.way(kind).is_some(), "{name}");
    }
    for role in ["facilitator", "supplier"] {
        assert!(!method.role(role).unwrap().votes, "{role}");
    }
    let total: u32 = method
        .craft
        .criteria
        .iter()
        .map(|criterion| criterion.weight)
        .sum();
    assert!((5..=7).contains(&method.craft.criteria.len()) && total > 0);
}

#[test]
fn every_kind_of_tool_is_opened_from_some_item_of_the_shipped_method() {
    let method = shipped();
    let opened: BTreeSet<&str> = method
        .items()
        .filter_map(|item| match &item.kind {
            Kind::Tool { sheet, .. } => method.craft.opens(sheet),
            _ => None,
        })
        .map(|opens| match opens {
            Opens::Board(_) => "board",
            Opens::Matrix => "matrix",
            Opens::Test(_) => "test",
            Opens::Ballot(_) => "ballot",
            Opens::Ranking => "ranking",
            Opens::Model => "model",
            Opens::Comparison => "comparison",
            Opens::Gaps => "gaps",
            Opens::Needs => "needs",
            Opens::Alternatives => "alternatives",
            Opens::Economy => "economy",
            Opens::Effects => "effects",
            Opens::Plan => "plan",
            Opens::Duties => "duties",
            Opens::Risks => "risks",
            Opens::Benefits => "benefits",
            Opens::Indicators => "indicators",
            Opens::Improvements => "improvements",
            Opens::Status => "status",
        })
        .collect();
    assert_eq!(
        opened,
        BTreeSet::from([
            "alternatives",
            "ballot",
            "benefits",
            "board",
            "comparison",
            "duties",
            "economy",
            "effects",
            "gaps",
            "improvements",
            "indicators",
            "matrix",
            "model",
            "needs",
            "plan",
            "ranking",
            "risks",
            "status",
            "test",
        ])
    );
    // Each test of the pack can be reached by an item that asks for it.
    let sheets = method.craft.sheets.iter();
    let reached: Vec<_> = sheets
        .filter_map(|sheet| match &sheet.opens {
            Opens::Test(test) => Some(test.clone()),
            _ => None,
        })
        .collect();
    for test in &method.craft.tests {
        assert!(reached.contains(&test.id), "{}", test.id);
    }
}
