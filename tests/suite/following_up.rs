//! What is followed after a choice: risks by their bands, the light of indicators, and how everything stands.

use std::collections::BTreeMap;

use diemo::document::write;
use diemo::locale::Locale;
use diemo::method::{Band, Method, Register, RegisterKind, RiskScale, Row, Shade, Value};
use diemo::plan::{Aspect, Better, Colour, Exposure, Facts, Finding, Indicator, Reading, Risk};
use diemo::plan::{Duty, Judgement, Letter, Scheduled, Task, heights, sides};
use diemo::route::Route;
use diemo::session::{Session, What};
use diemo::store::pack::built_in;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::seat::{Seat, now};
use crate::support::{begun, change, path};

/// Returns the cases of a file.
fn cases<T: DeserializeOwned>(file: &str) -> T {
    toml::from_str(&std::fs::read_to_string(path("plan").join(file)).unwrap()).unwrap()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfRisk {
    risks: Vec<Product>,
    rows: Vec<OfRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Product {
    likelihood: u32,
    consequence: u32,
    #[serde(rename = "product")]
    comes_to: u32,
    shade: Shade,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfRow {
    name: String,
    cells: BTreeMap<String, i64>,
    measure: Option<String>,
    now: Option<(u32, u32)>,
    left: Option<(u32, u32)>,
    counted: Option<Shade>,
    treated: bool,
}

/// Returns bands with the limits that the cases have.
fn bands() -> RiskScale {
    let band = |most, colour| Band {
        name: String::new(),
        most,
        colour,
        advice: String::new(),
    };
    RiskScale {
        bands: vec![
            band(4, Shade::Green),
            band(9, Shade::Yellow),
            band(14, Shade::Orange),
            band(25, Shade::Red),
        ],
        ..RiskScale::default()
    }
}

/// Returns a register whose columns have names of their own.
fn register() -> Register {
    let columns = [
        ("likelihood", "l"),
        ("consequence", "c"),
        ("residual-likelihood", "rl"),
        ("residual-consequence", "rc"),
        ("measure", "m"),
    ];
    let columns = columns.map(|(called, column)| (called.to_owned(), column.to_owned()));
    Register {
        kind: RegisterKind::Risks,
        item: "risks".into(),
        columns: columns.into(),
    }
}

#[test]
fn a_risk_belongs_to_the_band_of_its_product() {
    for case in cases::<OfRisk>("risks.toml").risks {
        let exposure = Exposure {
            likelihood: case.likelihood,
            consequence: case.consequence,
        };
        assert_eq!(exposure.product(), case.comes_to);
        for scale in [bands(), RiskScale::default()] {
            assert_eq!(exposure.shade(&scale), case.shade, "{exposure:?}");
        }
    }
}

#[test]
fn what_is_larger_than_every_band_belongs_to_the_highest() {
    let mut scale = bands();
    scale.bands.truncate(2);
    let exposure = Exposure {
        likelihood: 5,
        consequence: 5,
    };
    assert_eq!(exposure.shade(&scale), Shade::Yellow);
}

#[test]
fn a_pack_may_have_a_smaller_matrix() {
    let scale = RiskScale {
        likelihoods: ["lav", "middels", "høy"].map(str::to_owned).into(),
        ..bands()
    };
    assert_eq!(sides(&scale), (3, 5));
    let row = Row::from([
        ("l".to_owned(), Value::Integer(4)),
        ("c".to_owned(), Value::Integer(4)),
    ]);
    assert_eq!(Risk::of(&register(), &scale, &row).now, None);
}

#[test]
fn a_row_of_the_register_counts_with_what_measures_leave() {
    let exposure = |(likelihood, consequence)| Exposure {
        likelihood,
        consequence,
    };
    for case in cases::<OfRisk>("risks.toml").rows {
        let cells = case.cells.into_iter();
        let mut row: Row = cells.map(|(id, cell)| (id, Value::Integer(cell))).collect();
        row.extend(case.measure.map(|text| ("m".to_owned(), Value::Text(text))));
        let risk = Risk::of(&register(), &bands(), &row);
        assert_eq!(risk.now, case.now.map(exposure), "{}", case.name);
        assert_eq!(risk.left, case.left.map(exposure), "{}", case.name);
        let counted = risk.counted().map(|counted| counted.shade(&bands()));
        assert_eq!(counted, case.counted, "{}", case.name);
        assert_eq!(risk.treated, case.treated, "{}", case.name);
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lights {
    indicator: Vec<OfIndicator>,
    height: Vec<Heights>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OfIndicator {
    name: String,
    better: Better,
    target: Option<Decimal>,
    alarm: Option<Decimal>,
    readings: Vec<Decimal>,
    lights: Vec<Colour>,
    reds: usize,
    #[serde(default)]
    contradicts: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Heights {
    values: Vec<Decimal>,
    heights: Vec<u32>,
}

/// Returns an indicator that was read on so many days in a row.
fn indicator(better: Better, limits: [Option<Decimal>; 2], readings: &[Decimal]) -> Indicator {
    let day = |at: usize| -> Date {
        let days = i64::try_from(at).unwrap();
        date(2026, 1, 31).checked_add(days.days()).unwrap()
    };
    let reading = |value: &Decimal| Reading {
        value: *value,
        note: String::new(),
    };
    let readings = readings.iter().enumerate();
    Indicator {
        id: Uuid::nil(),
        service: None,
        kind: None,
        name: "Digital andel".to_owned(),
        numerator: String::new(),
        denominator: String::new(),
        unit: String::new(),
        better,
        baseline: None,
        target: limits[0],
        alarm: limits[1],
        source: String::new(),
        owner: String::new(),
        often: String::new(),
        serves: String::new(),
        readings: readings
            .map(|(at, value)| (day(at), reading(value)))
            .collect(),
    }
}

#[test]
fn a_reading_is_red_beyond_the_alarm_and_green_from_the_target() {
    for case in cases::<Lights>("lights.toml").indicator {
        let indicator = indicator(case.better, [case.target, case.alarm], &case.readings);
        let lights = case
            .readings
            .iter()
            .filter_map(|value| indicator.light(*value));
        assert_eq!(lights.collect::<Vec<_>>(), case.lights, "{}", case.name);
        assert_eq!(
            indicator.light_now(),
            case.lights.last().copied(),
            "{}",
            case.name
        );
        assert_eq!(indicator.reds_in_a_row(), case.reds, "{}", case.name);
        assert_eq!(indicator.is_alarming(), case.reds > 1, "{}", case.name);
        assert_eq!(
            indicator.contradicts_itself(),
            case.contradicts,
            "{}",
            case.name
        );
    }
}

#[test]
fn values_are_drawn_by_how_high_they_stand_among_the_others() {
    for case in cases::<Lights>("lights.toml").height {
        assert_eq!(heights(&case.values, 7), case.heights, "{:?}", case.values);
    }
}

#[test]
fn the_latest_reading_is_compared_with_the_baseline() {
    let mut read = indicator(Better::Lower, [None, None], &[33.into(), 15.into()]);
    assert_eq!(read.since_baseline(), None);
    read.baseline = Some(33.into());
    assert_eq!(read.since_baseline(), Some((-18).into()));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Statuses {
    status: Vec<OfStatus>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
struct OfStatus {
    name: String,
    #[serde(flatten)]
    facts: BTreeMap<String, toml::Value>,
}

/// Returns a finding in one line: the colour, and the names of the reasons.
fn in_a_line(finding: &Finding) -> String {
    let names = finding.because.iter().map(|because| format!("{because:?}"));
    // Only the part that an overall colour comes from is told with its name.
    let names = names.map(|name| match name.strip_prefix("AsBadAs") {
        Some(aspect) => format!("AsBadAs{}", aspect.trim_matches(['(', ')'])),
        None => name.split('(').next().unwrap().to_owned(),
    });
    let colour = finding.colour.map(|colour| format!("{colour:?}"));
    let words: Vec<String> = colour.into_iter().chain(names).map(kebab).collect();
    words.join(" ")
}

fn kebab(name: String) -> String {
    let mut written = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !written.is_empty() {
            written.push('-');
        }
        written.extend(letter.to_lowercase());
    }
    written
}

#[test]
fn how_things_stand_is_told_with_a_reason_for_each_colour() {
    for case in cases::<Statuses>("statuses.toml").status {
        let mut facts = case.facts;
        let expected = facts.remove("expected").unwrap();
        let expected: BTreeMap<Aspect, String> = expected.try_into().unwrap();
        let facts: toml::Table = facts.into_iter().collect();
        let facts: Facts = facts.try_into().unwrap();
        for (aspect, finding) in facts.findings() {
            let expected = expected.get(&aspect).map_or("not-begun", String::as_str);
            let told = in_a_line(&finding);
            assert_eq!(told, expected, "{aspect:?} of «{}»", case.name);
        }
    }
}

/// Sits down before a new session of the shipped method, with one service and no answer.
fn at_work() -> Seat {
    Seat::with_disk().press("nSkatteattest<enter>Bergen kommune<enter><enter>")
}

fn shipped() -> Method {
    built_in().in_language("nb")
}

/// Returns the rows of a register of the session.
fn rows(seat: &Seat, kind: RegisterKind) -> Vec<Row> {
    let method = shipped();
    let register = method.analysis.register(kind).unwrap();
    let answers = seat.session().state.answers.iter();
    let mut of_register = answers.filter(|(subject, _)| subject.item == register.item);
    match of_register.next().map(|(_, answer)| &answer.value) {
        Some(Some(Value::Rows(rows))) => rows.clone(),
        _ => Vec::new(),
    }
}

/// Returns a figure of a row, by the id of its column.
fn cell(row: &Row, column: &str) -> Option<i64> {
    match row.get(column)? {
        Value::Integer(figure) => Some(*figure),
        _ => None,
    }
}

fn changes(seat: &Seat) -> usize {
    seat.session().history().len()
}

#[test]
fn a_risk_is_written_judged_and_moved_with_a_key_each() {
    let seat = at_work().press("AsnBare én kan rutinen<ctrl+s>");
    let written = changes(&seat);
    let seat = seat.press("45");
    let risks = rows(&seat, RegisterKind::Risks);
    let judged = |row: &Row| (cell(row, "likelihood"), cell(row, "consequence"));
    assert_eq!(judged(&risks[0]), (Some(4), Some(5)));
    assert_eq!(changes(&seat), written + 2);
    let seat = seat.shows("4 × 5 = 20").shows("[!!! 1]").press("-");
    assert_eq!(
        judged(&rows(&seat, RegisterKind::Risks)[0]),
        (Some(3), Some(5))
    );
    let seat = seat.press("<left>").shows("3 × 4 = 12").press("uu");
    assert_eq!(
        judged(&rows(&seat, RegisterKind::Risks)[0]),
        (Some(4), Some(5))
    );
}

#[test]
fn a_risk_cannot_be_likelier_than_the_scale_goes() {
    let seat = at_work().press("AsnEn<ctrl+s>55+<right>");
    let risk = &rows(&seat, RegisterKind::Risks)[0];
    assert_eq!(
        (cell(risk, "likelihood"), cell(risk, "consequence")),
        (Some(5), Some(5))
    );
    let before = changes(&seat);
    let seat = seat.press("9").shows("Skalaen går fra 1 til 5");
    assert_eq!(changes(&seat), before);
}

#[test]
fn a_row_that_is_taken_out_comes_back_when_it_is_undone() {
    let seat = at_work().press("AsnEn<ctrl+s>nTo<ctrl+s>x");
    assert_eq!(rows(&seat, RegisterKind::Risks).len(), 1);
    let seat = seat.press("u");
    assert_eq!(rows(&seat, RegisterKind::Risks).len(), 2);
}

#[test]
fn a_benefit_says_what_it_lacks_until_somebody_has_said_it() {
    let seat = at_work().press("AgnKortere arbeidstid<ctrl+s>");
    let seat = seat.shows("Mangler nullpunkt, mål, hvordan det måles, ansvarlig i linjen");
    let seat = seat.press("<enter><tab><tab>33 min<tab>15 min<tab>Klokke<tab>Odd Lien<ctrl+s>");
    seat.shows("33 min → 15 min")
        .shows("1 er fullstendig beskrevet");
}

#[test]
fn what_gives_most_for_the_least_effort_comes_first() {
    let seat = at_work().press("AbnTungt<ctrl+s>55nLett<ctrl+s>31nUvisst<ctrl+s>r");
    let places = ["Lett", "Tungt", "Uvisst"].map(|name| seat.picture().find(name).unwrap());
    assert!(places.is_sorted(), "{}", seat.picture());
    // The status goes on with a key.
    seat.press("<space>")
        .shows("Foreslått")
        .press("<space>")
        .shows("Prioritert");
}

/// Takes the first indicator of the method, and reads it below its alarm on two days.
fn read_twice() -> Seat {
    at_work().press("Aif<enter><esc>42 1.10.2026<enter>45<enter>")
}

#[test]
fn indicators_are_taken_from_the_method_and_read_with_few_keys() {
    let seat = read_twice();
    let plan = &seat.session().state.plan;
    assert_eq!(plan.indicators.len(), 1);
    let readings: Vec<(Date, Decimal)> = plan.indicators[0]
        .readings
        .iter()
        .map(|(date, reading)| (*date, reading.value))
        .collect();
    let today = now().to_zoned(TimeZone::UTC).date();
    assert_eq!(
        readings,
        [(date(2026, 10, 1), 42.into()), (today, 45.into())]
    );
    let seat = seat.shows("Rød 2 ganger på rad").shows("2 målinger");
    let seat = seat.press("<backspace>");
    assert_eq!(seat.session().state.plan.indicators[0].readings.len(), 1);
    let seat = seat.press("uuu");
    assert!(seat.session().state.plan.indicators[0].readings.is_empty());
}

#[test]
fn a_reading_of_the_future_or_without_a_figure_is_not_taken() {
    let seat = at_work().press("Aif<enter><esc>");
    let before = changes(&seat);
    let seat = seat.press("8 1.1.2030<enter>").shows("er ikke kommet ennå");
    assert_eq!(changes(&seat), before);
    let seat = seat.press("<esc>");
    let seat = seat.press("-<enter>");
    assert_eq!(changes(&seat), before);
}

#[test]
fn an_indicator_that_is_taken_already_is_not_taken_again() {
    let seat = at_work()
        .press("Aif<enter>k<enter>")
        .shows("følges allerede");
    assert_eq!(seat.session().state.plan.indicators.len(), 1);
}

#[test]
fn an_alarm_that_is_better_than_the_target_is_told_of() {
    let seat = at_work().press("Aif<enter><esc><enter><tab><tab><tab><tab><tab>");
    let seat = seat
        .press("<ctrl+u>90<ctrl+s>")
        .shows("Alarmgrensen er bedre enn målet");
    let alarm = seat.session().state.plan.indicators[0].alarm;
    assert_eq!(alarm, Some(50.into()));
}

#[test]
fn ones_own_word_stands_beside_the_colour_that_was_computed() {
    let seat = read_twice().press("<esc>o<enter>gul<enter>Leverandøren er sein<enter>");
    let own = Judgement {
        colour: Some(Colour::Yellow),
        text: "Leverandøren er sein".to_owned(),
    };
    let judgements = &seat.session().state.plan.judgements;
    assert_eq!(judgements.get(&Aspect::Overall), Some(&own));
    let seat = seat
        .shows("din: ! gul")
        .shows("Én indikator er rød to ganger på rad");
    let seat = seat.press("x");
    assert!(seat.session().state.plan.judgements.is_empty());
}

#[test]
fn who_only_reads_is_told_so() {
    for keys in ["Asn", "Agn", "Ain", "Abn", "Ao<enter>"] {
        let mut seat = at_work();
        seat.app.desk.as_mut().unwrap().may_write = false;
        let before = seat.app.layers.len();
        let seat = seat.press(keys);
        assert!(seat.app.layers.len() <= before + 2, "{keys}");
        assert!(seat.app.notice.is_some(), "{keys}");
    }
}

#[test]
fn a_half_written_row_is_there_again_when_it_is_opened_once_more() {
    let seat = at_work()
        .press("AsnBare én<esc>n")
        .shows("Bare én")
        .press(" kan<ctrl+s>");
    let risks = rows(&seat, RegisterKind::Risks);
    let texts = risks[0].values().next();
    assert_eq!(texts, Some(&Value::Text("Bare én kan".to_owned())));
}

/// Returns a document of a session as Markdown.
fn written(session: &Session, template: &str) -> String {
    let method = shipped();
    let route = Route::of(&method, session);
    let locale = Locale::named("nb").unwrap();
    let template = method.templates.iter().find(|one| one.id == template);
    let today = date(2026, 11, 23);
    let zone = TimeZone::UTC;
    let document = write(
        &method,
        session,
        &route,
        &locale,
        template.unwrap(),
        None,
        today,
        &zone,
    );
    document.unwrap().markdown()
}

fn task(number: u128, text: &str, days: u32) -> Task {
    Task {
        id: Uuid::from_u128(number),
        at: Decimal::from(u64::try_from(number).unwrap()),
        text: text.to_owned(),
        owner: "Berit Nygård".to_owned(),
        service: None,
        begins: None,
        days,
        due: None,
        after: Vec::new(),
        progress: diemo::plan::Progress::Waiting,
        began: None,
        ended: None,
        template: None,
        action: None,
        asked_by: None,
        note: String::new(),
    }
}

#[test]
fn documents_tell_of_the_tools_that_are_used_and_of_no_others() {
    let method = shipped();
    let mut session = begun(&method, &[("skatteattest", "Skatteattest")]);
    let plain = written(&session, "status");
    assert!(!plain.contains("Hvordan det står"), "{plain}");
    let tasks = vec![
        task(1, "Bygg skjemaet", 15),
        task(2, "Klar til å prøves", 0),
    ];
    let scheduled = Scheduled {
        tasks,
        without_tasks: Vec::new(),
    };
    let role = method.roles[0].id.clone();
    let duty = Duty {
        id: Uuid::from_u128(7),
        at: Decimal::ONE,
        text: "Godkjenne skjemaet".to_owned(),
        service: None,
        task: None,
        letters: BTreeMap::from([(role, vec![Letter::Responsible])]),
    };
    let mut followed = indicator(
        Better::Higher,
        [Some(80.into()), Some(50.into())],
        &[42.into(), 45.into()],
    );
    followed.id = Uuid::from_u128(9);
    let made = [
        What::Schedule(Box::new(scheduled)),
        What::Duty(Box::new(duty)),
        What::Indicator(Box::new(followed)),
    ];
    for (second, what) in (1..).zip(made) {
        session.apply(change(second, what)).unwrap();
    }
    let status = written(&session, "status");
    for told in [
        "Hvordan det står",
        "Rød to ganger på rad",
        "| Tid | Grønn |",
    ] {
        assert!(status.contains(told), "no «{told}» in\n{status}");
    }
    let project = written(&session, "project-plan");
    for told in [
        "Framdriftsplan",
        "| Bygg skjemaet | Berit Nygård | 23.11.2026 | 11.12.2026 |",
        "(milepæl)",
    ] {
        assert!(project.contains(told), "no «{told}» in\n{project}");
    }
    let roles = written(&session, "roles");
    for told in [
        "(RACI)",
        "| Godkjenne skjemaet | R |",
        "ingen svarer for den",
    ] {
        assert!(roles.contains(told), "no «{told}» in\n{roles}");
    }
}

fn figure() -> impl Strategy<Value = Decimal> {
    (-1_000_000_i64..1_000_000).prop_map(|figure| Decimal::new(figure, 2))
}

proptest! {
    /// A risk never becomes less serious by being more likely or worse.
    #[test]
    fn a_worse_risk_is_never_greener(likelihood in 1_u32..5, consequence in 1_u32..=5) {
        let exposure = |likelihood, consequence| Exposure { likelihood, consequence };
        let shade = |(one, other)| exposure(one, other).shade(&bands());
        prop_assert!(shade((likelihood, consequence)) <= shade((likelihood + 1, consequence)));
        prop_assert!(shade((consequence, likelihood)) <= shade((consequence, likelihood + 1)));
    }

    /// Turning every figure around turns nothing in the light, and a better reading is never redder.
    #[test]
    fn a_light_is_the_same_whichever_way_is_better(
        target in figure(), alarm in figure(), one in figure(), other in figure()
    ) {
        let higher = indicator(Better::Higher, [Some(target), Some(alarm)], &[one]);
        let lower = indicator(Better::Lower, [Some(-target), Some(-alarm)], &[-one]);
        prop_assert_eq!(higher.light_now(), lower.light_now());
        let (worse, better) = (one.min(other), one.max(other));
        prop_assert!(higher.light(better) <= higher.light(worse));
    }

    /// A drawn line keeps the order of its values, and reaches from foot to top.
    #[test]
    fn heights_keep_the_order_of_the_values(values in prop::collection::vec(figure(), 2..30)) {
        let drawn = heights(&values, 7);
        for (at, one) in values.iter().enumerate() {
            for (other_at, other) in values.iter().enumerate() {
                if one < other {
                    prop_assert!(drawn[at] <= drawn[other_at]);
                }
            }
        }
        if values.iter().min() < values.iter().max() {
            prop_assert_eq!(drawn.iter().min(), Some(&0));
            prop_assert_eq!(drawn.iter().max(), Some(&7));
        }
    }
}
