//! The documents of process models and integration: figures beside each other, pictures, gaps, and what a choice rests on.

use std::collections::BTreeMap;

use diemo::costs::{
    Alternative, Basis, Cost, Effect, Gain, GainKind, Importance, Need, Range, Timing,
};
use diemo::document::{Block, Document, Picture, Writing, blocks};
use diemo::locale::Locale;
use diemo::method::{Pack, Value};
use diemo::process::{Drawn, Gap, Model, ModelRef, Variant};
use diemo::route::Reckoned;
use diemo::session::{Decided, Session, Subject, What, contradictions};
use jiff::civil::date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use uuid::Uuid;

use crate::document::words_of;
use crate::processes::tax_certificate;
use crate::script::diemo;
use crate::support::{begun, change};

const SERVICE: &str = "skatteattest";

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn exactly(number: i64) -> Range {
    Range::exactly(number.into())
}

fn draw(variant: Variant, model: &Model, gaps: BTreeMap<Uuid, Gap>) -> What {
    let of = ModelRef {
        service: SERVICE.into(),
        variant,
    };
    What::Draw(Box::new(Drawn {
        lanes: model.lanes.clone(),
        steps: model.steps.clone(),
        gaps,
        ..Drawn::on(of)
    }))
}

fn drawn() -> Vec<What> {
    let models = tax_certificate();
    let gap = Gap {
        text: "Ingen taster inn restanser".to_owned(),
        blocked_by: vec!["direct-lookup".into()],
        reopens: "Leverandøren gir et oppslag".to_owned(),
        owner: "Ola Li".to_owned(),
    };
    vec![
        draw(Variant::AsIs, &models[0], BTreeMap::new()),
        draw(Variant::ToBe, &models[1], BTreeMap::new()),
        draw(Variant::Chosen, &models[2], BTreeMap::from([(id(5), gap)])),
    ]
}

fn alternative(number: u128, name: &str, variant: Variant, once: i64, yearly: i64) -> What {
    let cost = |at: u128, timing, amount| Cost {
        id: id(number * 10 + at),
        category: None,
        text: "Leverandør".to_owned(),
        timing,
        amount: exactly(amount),
        source: "Tilbud".to_owned(),
    };
    What::Alternative(Box::new(Alternative {
        id: id(number),
        service: SERVICE.into(),
        need: None,
        way: None,
        name: name.to_owned(),
        strength: "Kjent".to_owned(),
        weakness: String::new(),
        depends_on: String::new(),
        contract: String::new(),
        risk: String::new(),
        variant: Some(variant),
        costs: vec![cost(1, Timing::Once, once), cost(2, Timing::Yearly, yearly)],
        gains: vec![Gain {
            id: id(number * 10 + 3),
            category: None,
            kind: GainKind::Time,
            text: "Spart tid".to_owned(),
            amount: None,
            minutes: None,
            taken: None,
            source: String::new(),
        }],
        effects: vec![Effect {
            id: id(number * 10 + 4),
            text: "Omdømme".to_owned(),
            importance: Importance::Large,
            extent: 1,
            reason: String::new(),
        }],
    }))
}

fn weighed() -> Vec<What> {
    let basis = |volume: i64| What::Basis {
        service: SERVICE.into(),
        basis: Box::new(Basis {
            volume: Some(exactly(volume)),
            hourly: Some(exactly(550)),
            ..Basis::default()
        }),
    };
    let mut all = drawn();
    all.extend([
        basis(600),
        What::Need(Box::new(Need {
            id: id(700),
            service: SERVICE.into(),
            from: "Fagsystemet".to_owned(),
            to: "Skjemaet".to_owned(),
            what: "Restanser".to_owned(),
            when: String::new(),
            volume: Some(Decimal::from(600)),
            fresh: String::new(),
            why: "Ingen attest".to_owned(),
            owner: String::new(),
            security: String::new(),
            wish: false,
        })),
        alternative(800, "Manuelt oppslag", Variant::Chosen, 60_000, 15_000),
        alternative(801, "Direkte oppslag", Variant::ToBe, 650_000, 80_000),
    ]);
    all
}

fn with(changes: impl IntoIterator<Item = What>) -> Session {
    let mut session = begun(diemo(), &[(SERVICE, "Skatteattest")]);
    add(&mut session, 1, changes);
    session
}

fn add(session: &mut Session, first: i64, changes: impl IntoIterator<Item = What>) {
    for (second, what) in (first..).zip(changes) {
        session.apply(change(second, what)).unwrap();
    }
    assert_eq!(contradictions(session, Some(diemo())), []);
}

fn written(session: &Session, template: &str, language: &str) -> Document {
    let service = SERVICE.into();
    let today = date(2026, 11, 23);
    let pack = Pack::load(&diemo::method::builtin()).unwrap();
    let writing = Writing::new(&pack, session);
    let document = writing.write(template, language, Some(&service), today, &TimeZone::UTC);
    document.unwrap().unwrap()
}

/// Returns the cells of the row that begins with a word, in the table whose first heading is another.
fn row(markdown: &str, head: &str, begins: &str) -> Vec<String> {
    let plain = |line: &str| -> Vec<String> {
        let cells = line.trim().trim_matches('|').split(" | ");
        let cells = cells.map(|cell| cell.replace('\u{a0}', " ").replace('\\', ""));
        cells.map(|cell| cell.trim().to_owned()).collect()
    };
    let start = format!("| {head} |");
    let lines = markdown
        .lines()
        .skip_while(|line| !line.starts_with(&start));
    let mut rows = lines.map(plain);
    rows.find(|cells| cells[0] == begins)
        .unwrap_or_else(|| panic!("no {begins} in {markdown}"))
}

fn pictures(html: &str) -> Vec<&str> {
    let parts = html.split("<figure>\n").skip(1);
    parts
        .map(|part| part.split("\n</figure>").next().unwrap())
        .collect()
}

#[test]
fn the_three_processes_of_a_tax_certificate_stand_beside_each_other_with_their_figures() {
    let text = written(&with(drawn()), "process-description", "nb").markdown();
    let figures = |name: &str| row(&text, "Størrelse", name)[1..].join(" | ");
    for (name, expected) in [
        (
            "Arbeidstid, kommunen (min)",
            "33 | 0,8 | 15 | -32,2 (-97,6 %) | -18 (-54,5 %)",
        ),
        (
            "Arbeidstid, innbygger (min)",
            "20 | 2 | 5 | -18 (-90 %) | -15 (-75 %)",
        ),
        (
            "Ventetid (min)",
            "1 350 | 0 | 675 | -1 350 (-100 %) | -675 (-50 %)",
        ),
        (
            "Gjennomløpstid (min)",
            "1 403 | 2,8 | 695 | -1 400,2 (-99,8 %) | -708 (-50,5 %)",
        ),
        ("Overleveringer", "4 | 0 | 2 | -4 (-100 %) | -2 (-50 %)"),
        (
            "Manuelle føringer",
            "3 | 0 | 2 | -3 (-100 %) | -1 (-33,3 %)",
        ),
        (
            "Flyteffektivitet",
            "2,4 % | 28,6 % | 2,2 % | +26,2 pp | -0,2 pp",
        ),
    ] {
        assert_eq!(figures(name), expected, "{name}");
    }
    let misleads =
        "Flyteffektiviteten faller fra 2,4\u{a0}% til 2,2\u{a0}%, men prosessen er blitt bedre";
    assert_eq!(text.matches(misleads).count(), 1, "{text}");
}

#[test]
fn a_gap_says_which_decision_blocks_it_and_what_would_open_it_again() {
    let mut changes = drawn();
    let decided = Decided {
        id: id(900),
        subject: Subject::within("direct-lookup", SERVICE),
        value: Value::Option("no-not-available".into()),
        reason: String::new(),
        legal_basis: String::new(),
        alternatives: String::new(),
        by: None,
        date: date(2026, 11, 23),
        valid_until: None,
        review_date: None,
        overrides: Vec::new(),
        idea: None,
        ballot: None,
        weighed: None,
        heeded: Vec::new(),
    };
    changes.push(What::Decide(decided));
    let text = written(&with(changes), "process-description", "nb").markdown();
    let gap = text.split("\n## Gap").nth(1).unwrap();
    let cells = row(gap, "Steg", "Slå opp restanser manuelt i fagsystemet");
    assert_eq!(cells[2], "Ingen taster inn restanser");
    let label = diemo().item("direct-lookup").unwrap().label();
    assert!(cells[3].starts_with(label), "{cells:?}");
    assert_eq!(cells[4..], ["Leverandøren gir et oppslag", "Ola Li"]);
    assert_eq!(
        row(gap, "Steg", "Gi kvittering og legge i kemnerens kø")[3],
        "Ikke avklart"
    );
}

#[test]
fn each_process_is_a_flow_chart_in_markdown_and_a_well_formed_picture_in_html() {
    for language in ["nb", "nn", "en"] {
        let document = written(&with(drawn()), "process-description", language);
        let text = document.markdown();
        assert_eq!(
            text.matches("```mermaid\nflowchart TD\n").count(),
            3,
            "{text}"
        );
        assert!(text.contains("  s1 --> s2\n"), "{text}");
        let html = document.html();
        words_of(&html);
        let pictures = pictures(&html);
        assert_eq!(pictures.len(), 3);
        for (picture, model) in pictures.iter().zip(tax_certificate()) {
            let mut boxes = 0;
            let mut reader = quick_xml::Reader::from_str(picture);
            reader.config_mut().check_end_names = true;
            loop {
                match reader.read_event().unwrap() {
                    quick_xml::events::Event::Start(one) | quick_xml::events::Event::Empty(one) => {
                        let class = one.try_get_attribute("class").unwrap();
                        boxes += usize::from(class.is_some_and(|class| &*class.value == "box"));
                    }
                    quick_xml::events::Event::Eof => break,
                    _ => {}
                }
            }
            assert_eq!(boxes, model.steps.len(), "{picture}");
        }
    }
}

#[test]
fn no_step_breaks_out_of_its_picture_or_its_flow_chart() {
    for text in [
        "</text></svg><script>alert(1)</script>",
        "\"] --> s9[\"x",
        "``` \n# Overskrift",
        "%%{init: {}}%% end",
        "| a | b |",
        "\u{e000}p0\u{e001}",
    ] {
        let mut models = tax_certificate();
        models[0].steps[0].text = text.to_owned();
        models[0].lanes[0].name = text.to_owned();
        let session = with([draw(Variant::AsIs, &models[0], BTreeMap::new())]);
        let document = written(&session, "process-description", "nb");
        let html = document.html();
        words_of(&html);
        assert_eq!(html.matches("<svg").count(), 1, "{html}");
        let again = blocks(&document.markdown());
        let count = |wanted: fn(&Block) -> bool, blocks: &[Block]| {
            blocks.iter().filter(|block| wanted(block)).count()
        };
        let headings = |block: &Block| matches!(block, Block::Heading { .. });
        assert_eq!(count(headings, &again), count(headings, &document.blocks));
        assert_eq!(count(|block| matches!(block, Block::Code(_)), &again), 1);
        let drawn = |block: &Block| matches!(block, Block::Picture(picture) if matches!(**picture, Picture::Process(_)));
        assert_eq!(count(drawn, &document.blocks), 1);
        let chart = document.markdown();
        let chart = chart.split("```").nth(1).unwrap().to_owned();
        assert_eq!(chart.matches('"').count() % 2, 0, "{chart}");
        assert!(
            !chart.contains('%') && !chart.contains("<script"),
            "{chart}"
        );
    }
}

#[test]
fn the_alternatives_come_with_what_they_cost_and_give_and_where_the_answer_turns() {
    let text = written(&with(weighed()), "integration-analysis", "nb").markdown();
    let sums = text.split("\n## Kostnad og nytte").nth(1).unwrap();
    let figures = |name: &str| row(sums, "Alternativ", name)[1..].join(" | ");
    assert_eq!(
        figures("Manuelt oppslag"),
        "60 000 kr | 15 000 kr | 99 000 kr | 313 953 kr | 0,7 år | 162,50 kr"
    );
    assert_eq!(
        figures("Direkte oppslag"),
        "650 000 kr | 80 000 kr | 177 100 kr | -217 728 kr | 6,7 år | 140,67 kr"
    );
    let plain = text.replace('\u{a0}', " ");
    for said in [
        "Svaret snur ved om lag 1 518 saker i året. Over det er **Direkte oppslag** best, under det **Manuelt oppslag**.",
        "Å gå videre som i dag koster 181 500 kr i året",
        "**Manuelt oppslag** lønner seg fra 173 saker i året",
    ] {
        assert!(plain.contains(said), "{said}: {plain}");
    }
    assert_eq!(row(&text, "Opplysninger", "Restanser")[6], "Ingen attest");
    assert_eq!(row(&text, "Alternativ", "Direkte oppslag").len(), 7);
}

#[test]
fn a_choice_shows_its_figures_as_they_were_and_what_has_changed_since() {
    let mut session = with(weighed());
    let service = SERVICE.into();
    let figures = Reckoned::of(diemo(), &session.state, &service).weighed(None);
    let mut figures = figures.unwrap();
    figures.chosen = Some(id(800));
    let decision = diemo().analysis.economy.decision.clone().unwrap();
    let option = diemo().item(decision.as_str()).unwrap().options[0]
        .id
        .clone();
    let decided = Decided {
        id: id(901),
        subject: Subject::within(decision.as_str(), SERVICE),
        value: Value::Option(option),
        reason: String::new(),
        legal_basis: String::new(),
        alternatives: String::new(),
        by: None,
        date: date(2026, 11, 20),
        valid_until: None,
        review_date: None,
        overrides: Vec::new(),
        idea: None,
        ballot: None,
        weighed: Some(Box::new(figures)),
        heeded: Vec::new(),
    };
    let fewer = What::Basis {
        service,
        basis: Box::new(Basis {
            volume: Some(exactly(400)),
            hourly: Some(exactly(550)),
            ..Basis::default()
        }),
    };
    add(&mut session, 50, [What::Decide(decided), fewer]);
    let languages = [("nb", "foreslått"), ("nn", "foreslått"), ("en", "proposed")];
    for (language, proposed) in languages {
        let text = written(&session, "integration-analysis", language).markdown();
        let plain = text.replace(['\u{a0}', ','], " ");
        assert!(plain.contains("313 953"), "{plain}");
        assert!(plain.contains("600 | 400"), "{plain}");
        let heading = format!("### Manuelt oppslag ({proposed})\n");
        assert!(plain.contains(&heading), "{plain}");
    }
}

#[test]
fn a_session_that_uses_no_tool_has_neither_pictures_nor_figures() {
    let session = with([]);
    for template in ["process-description", "integration-analysis"] {
        let document = written(&session, template, "nb");
        let headings = document.blocks.iter();
        let headings = headings.filter(|block| matches!(block, Block::Heading { .. }));
        assert_eq!(headings.count(), 1, "{template}");
        assert!(!document.html().contains("<svg"));
    }
}

#[test]
fn a_table_of_many_columns_is_small_and_breaks_no_number_in_two() {
    let html = written(&with(weighed()), "integration-analysis", "nb").html();
    let needs = html
        .split("<table")
        .find(|table| table.contains("Opplysninger"));
    let needs = needs.unwrap();
    assert!(needs.starts_with(" class=\"wide\""), "{needs}");
    // Times a year: a sign or two below a long name, and whole.
    assert!(
        needs.contains("<th scope=\"col\" class=\"upright\">Ganger i året</th>"),
        "{needs}"
    );
    assert!(needs.contains("<td class=\"whole\">600</td>"), "{needs}");
}

#[test]
fn how_sure_the_figures_are_and_what_turns_the_choice_is_written_with_them() {
    let example = crate::script::example(crate::script::diemo()).session;
    for (language, heading, years) in [
        ("nb", "#### Hva som snur valget", "Antall år"),
        ("nn", "#### Kva som snur valet", "Talet på år"),
        ("en", "#### What turns the choice", "| Years"),
    ] {
        let text = written(&example, "integration-analysis", language).markdown();
        let text = text.replace('\u{a0}', " ");
        assert!(text.contains(heading), "{text}");
        let bar = text.lines().find(|line| line.contains(years));
        let bar: Vec<_> = bar.unwrap().split('|').map(str::trim).collect();
        assert_eq!(bar[2..4], ["3", "7"], "{bar:?}");
        // The two amounts that one draw in ten falls below and above, and the worth a year.
        for amount in [247_837, 394_740, 70_522] {
            let shown = Locale::named(language).unwrap().money(amount.into());
            let shown = shown.replace('\u{a0}', " ");
            assert!(text.contains(&shown), "{shown} in\n{text}");
        }
        assert!(text.contains("2026"));
    }
}
