//! The arithmetic of integration: cases in `tests/costs` with results worked out by hand, and what always holds.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use diemo::costs::{
    Alternative, Assumption, Basis, Cost, Figure, Gain, GainKind, Importance, Lack, Payback, Range,
    Terms, Timing, Work, annuity, annuity_factor, break_even, do_nothing, effect_sign, has_ranges,
    net_present_value, payback, results, simulate, stale, tornado, weighed,
};
use diemo::method::Economy;
use diemo::process::Variant;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// Reads a file of cases.
fn read<T: DeserializeOwned>(file: &str) -> T {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/costs");
    toml::from_str(&fs::read_to_string(folder.join(file)).unwrap()).unwrap()
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct Given {
    rate: Decimal,
    years: u32,
    volume: Option<Decimal>,
    volume_low: Option<Decimal>,
    volume_high: Option<Decimal>,
    hourly: Option<Decimal>,
    work: BTreeMap<String, BTreeMap<String, Decimal>>,
    // Only where results are worked out.
    title: String,
    factor: Decimal,
    nothing: Option<BTreeMap<String, Decimal>>,
    break_even: Option<Meeting>,
    alone: Vec<Decimal>,
    alternative: Vec<Sheet>,
    // Only where a choice is turned.
    swing: Decimal,
    turn: Vec<Turned>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Meeting {
    volume: Decimal,
    above: usize,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct Sheet {
    variant: Option<String>,
    once: Vec<Decimal>,
    once_low: Vec<Decimal>,
    once_high: Vec<Decimal>,
    yearly: Vec<Decimal>,
    per_case: Vec<Decimal>,
    by_processes: bool,
    minutes: Option<Decimal>,
    taken: Option<Decimal>,
    cash: Option<Decimal>,
    lacks: Vec<String>,
    investment: Decimal,
    yearly_cost: Decimal,
    yearly_gain: Decimal,
    net_present_value: Decimal,
    annuity: Decimal,
    payback: Option<Decimal>,
    cost_per_case: Option<Decimal>,
    low: Option<Decimal>,
    high: Option<Decimal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Turned {
    assumption: String,
    at: Option<Decimal>,
    to: Option<String>,
    #[serde(default)]
    none: bool,
}

impl Given {
    fn terms(&self) -> Terms {
        let volume = self.volume.map(|likely| Range {
            likely,
            low: self.volume_low,
            high: self.volume_high,
        });
        let work = self.work.iter().map(|(variant, work)| {
            let figure = |name| work.get(name).copied().unwrap_or_default();
            let work = Work {
                minutes: figure("minutes"),
                direct: figure("direct"),
            };
            (Variant::named(variant).unwrap(), work)
        });
        let basis = Basis {
            volume,
            hourly: self.hourly.map(Range::exactly),
            rate: Some(self.rate),
            years: Some(self.years),
            ..Basis::default()
        };
        Terms::of(Some(&basis), &Economy::default(), work.collect())
    }
}

/// Returns an alternative without anything.
fn alternative(number: u128) -> Alternative {
    Alternative {
        id: Uuid::from_u128(number),
        service: "tax".into(),
        need: None,
        way: None,
        name: format!("Way {number}"),
        strength: String::new(),
        weakness: String::new(),
        depends_on: String::new(),
        contract: String::new(),
        risk: String::new(),
        variant: None,
        costs: Vec::new(),
        gains: Vec::new(),
        effects: Vec::new(),
    }
}

fn cost(number: u128, timing: Timing, amount: Range) -> Cost {
    Cost {
        id: Uuid::from_u128(number),
        category: None,
        text: String::new(),
        timing,
        amount,
        source: String::new(),
    }
}

fn gain(number: u128, kind: GainKind) -> Gain {
    Gain {
        id: Uuid::from_u128(number),
        category: None,
        kind,
        text: String::new(),
        amount: None,
        minutes: None,
        taken: None,
        source: String::new(),
    }
}

impl Sheet {
    fn alternative(&self, number: u128) -> Alternative {
        let mut one = alternative(number);
        one.variant = self.variant.as_deref().and_then(Variant::named);
        let paid_once = self.once.iter().enumerate().map(|(place, likely)| Range {
            likely: *likely,
            low: self.once_low.get(place).copied(),
            high: self.once_high.get(place).copied(),
        });
        let mut amounts: Vec<(Timing, Range)> =
            paid_once.map(|range| (Timing::Once, range)).collect();
        for (timing, list) in [
            (Timing::Yearly, &self.yearly),
            (Timing::PerCase, &self.per_case),
        ] {
            amounts.extend(list.iter().map(|one| (timing, Range::exactly(*one))));
        }
        for (number, (timing, amount)) in (1..).zip(amounts) {
            one.costs.push(cost(number, timing, amount));
        }
        if self.by_processes || self.minutes.is_some() {
            let minutes = self.minutes.map(Range::exactly);
            let taken = self.taken;
            let time = gain(1, GainKind::Time);
            one.gains.push(Gain {
                minutes,
                taken,
                ..time
            });
        }
        if let Some(cash) = self.cash {
            let amount = Some(Range::exactly(cash));
            one.gains.push(Gain {
                amount,
                ..gain(2, GainKind::Cash)
            });
        }
        one
    }
}

#[test]
fn every_alternative_comes_to_what_was_worked_out() {
    #[derive(Deserialize)]
    struct Cases {
        case: Vec<Given>,
    }
    for case in read::<Cases>("results.toml").case {
        let (terms, title) = (case.terms(), &case.title);
        let alternatives: Vec<Alternative> = (1..)
            .zip(&case.alternative)
            .map(|(number, sheet)| sheet.alternative(number))
            .collect();
        let all: Vec<&Alternative> = alternatives.iter().collect();
        let factor = annuity_factor(case.rate, case.years).unwrap();
        assert_eq!(factor.round_dp(4), case.factor, "{title}");
        for (sheet, result) in case.alternative.iter().zip(results(&all, &terms)) {
            check(title, sheet, &result);
        }
        if let Some(nothing) = &case.nothing {
            let found = do_nothing(&terms).unwrap();
            assert_eq!(found.yearly_cost, nothing["yearly"], "{title}");
            assert_eq!(found.present_cost.round(), nothing["present"], "{title}");
        }
        if let Some(meeting) = &case.break_even {
            let found = break_even(all[0], Some(all[1]), &terms).unwrap();
            assert_eq!(found.volume.round_dp(1), meeting.volume, "{title}");
            assert_eq!(found.above, Some(all[meeting.above].id), "{title}");
        }
        let alone = all.iter().filter_map(|one| break_even(one, None, &terms));
        let alone: Vec<Decimal> = alone.map(|found| found.volume.round_dp(1)).collect();
        assert_eq!(alone, case.alone, "{title}");
    }
}

fn check(title: &str, sheet: &Sheet, result: &diemo::costs::Outcome) {
    let found = result.figures.as_ref().unwrap();
    assert_eq!(found.investment, sheet.investment, "{title}");
    assert_eq!(found.yearly_cost, sheet.yearly_cost, "{title}");
    assert_eq!(found.yearly_gain, sheet.yearly_gain, "{title}");
    let present = found.net_present_value.round();
    assert_eq!(present, sheet.net_present_value, "{title}");
    assert_eq!(found.annuity.unwrap().round(), sheet.annuity, "{title}");
    if let Some(years) = sheet.payback {
        let Payback::Years(found) = found.payback else {
            panic!("{title}");
        };
        assert_eq!(found.round_dp(3), years, "{title}");
    }
    let per_case = found.cost_per_case.map(|cost| cost.round_dp(3));
    assert_eq!(per_case, sheet.cost_per_case, "{title}");
    let (low, high) = (sheet.low.unwrap_or(present), sheet.high.unwrap_or(present));
    assert_eq!(found.low.round(), low, "{title}");
    assert_eq!(found.high.round(), high, "{title}");
    let lacks = result.lacks.iter().map(|lack| match lack {
        Lack::Lines => "lines",
        Lack::Volume => "volume",
        Lack::Hourly => "hourly",
        Lack::Process(_) => "process",
        Lack::Twice => "twice",
    });
    assert_eq!(lacks.collect::<Vec<_>>(), sheet.lacks, "{title}");
    assert_eq!(result.known().is_some(), sheet.lacks.is_empty(), "{title}");
}

/// Returns the tax certificate's terms, manual and direct look-up.
fn certificate() -> (Terms, [Alternative; 2]) {
    let given: Given = read("tornado.toml");
    let sheet = |variant: &str, once: &str, yearly: &str| Sheet {
        variant: Some(variant.to_owned()),
        once: vec![decimal(once)],
        yearly: vec![decimal(yearly)],
        by_processes: true,
        ..Sheet::default()
    };
    let manual = sheet("chosen", "60000", "15000").alternative(1);
    let direct = sheet("to-be", "650000", "80000").alternative(2);
    (given.terms(), [manual, direct])
}

#[test]
fn every_assumption_that_turns_a_choice_does_so_where_it_was_worked_out() {
    let given: Given = read("tornado.toml");
    let (terms, [manual, direct]) = certificate();
    let bars = tornado(&manual, &[&manual, &direct], &terms, given.swing);
    let widths: Vec<Decimal> = bars.iter().map(diemo::costs::Bar::width).collect();
    assert!(
        widths.is_sorted_by(|one, next| one >= next),
        "what moves most stands first"
    );
    for turned in &given.turn {
        let mut own = bars.iter();
        let bar = own.find(|bar| named(bar.assumption) == turned.assumption);
        // What moves nothing is not listed.
        let Some(bar) = bar else {
            assert!(turned.none, "{} is not there", turned.assumption);
            continue;
        };
        let turn = bar
            .turns
            .map(|turn| (turn.at.round_dp(1), turn.to.map(way)));
        let expected = turned.at.map(|at| {
            let to = turned.to.as_deref().filter(|to| *to != "nothing");
            (at, to)
        });
        assert_eq!(
            turn,
            expected.filter(|_| !turned.none),
            "{}",
            turned.assumption
        );
    }
}

/// Returns how the data file calls an assumption.
fn named(assumption: Assumption) -> String {
    match assumption {
        Assumption::Volume => "volume".to_owned(),
        Assumption::Hourly => "hourly".to_owned(),
        Assumption::Rate => "rate".to_owned(),
        Assumption::Years => "years".to_owned(),
        Assumption::Minutes(variant) => format!("minutes:{}", variant.name()),
        Assumption::Cost { alternative, cost } => {
            let timing = ["once", "yearly"][usize::from(cost != Uuid::from_u128(1))];
            format!("cost:{}:{timing}", way(alternative))
        }
        Assumption::Gain { alternative, .. } => format!("gain:{}", way(alternative)),
        Assumption::Taken { alternative, .. } => format!("taken:{}", way(alternative)),
    }
}

fn way(id: Uuid) -> &'static str {
    ["manual", "direct"][usize::from(id != Uuid::from_u128(1))]
}

#[test]
fn the_choice_is_worth_as_much_as_the_other_where_an_assumption_turns_it() {
    let (terms, [manual, direct]) = certificate();
    let bars = tornado(&manual, &[&direct], &terms, decimal("0.3"));
    let volume = bars.iter().find(|bar| bar.assumption == Assumption::Volume);
    let turn = volume.unwrap().turns.unwrap();
    let turned = Terms {
        volume: Some(Range::exactly(turn.at)),
        ..terms
    };
    let present = results(&[&manual], &turned)[0].figures.clone().unwrap();
    assert!(present.net_present_value.abs() < decimal("0.000001"));
}

#[test]
fn the_same_seed_draws_the_same_figures_on_every_machine() {
    let (terms, [manual, direct]) = certificate();
    let uncertain = Terms {
        volume: Some(Range {
            likely: decimal("600"),
            low: Some(decimal("400")),
            high: Some(decimal("2500")),
        }),
        ..terms
    };
    let both = [&manual, &direct];
    let spread = simulate(&both, &uncertain, 1, 10_000);
    assert_eq!(spread, simulate(&both, &uncertain, 1, 10_000));
    assert_ne!(spread, simulate(&both, &uncertain, 2, 10_000));
    let shown = spread.iter().map(|one| {
        let (middle, mean) = (one.middle, one.mean);
        format!(
            "{} {middle} {} {mean} {} {}",
            one.low, one.high, one.gains, one.wins
        )
    });
    // Worked out by the program once, to see that no release of a library moves them; the mean volume of the triangle
    // is 3500 / 3, at which manual look-up comes to 730 198 and direct look-up to 526 889 by hand.
    assert_eq!(
        shown.collect::<Vec<_>>(),
        [
            "315519 669696 1243991 727840 1 0.7614",
            "-214928 418657 1446007 522670 0.7494 0.2386",
        ]
    );
}

#[test]
fn figures_without_a_range_are_the_same_in_every_draw() {
    let (terms, [manual, direct]) = certificate();
    assert!(!has_ranges(&[&manual, &direct], &terms));
    for spread in simulate(&[&manual, &direct], &terms, 7, 100) {
        let expected = ["313953", "-217728"][usize::from(spread.alternative != manual.id)];
        let all = [spread.low, spread.mean, spread.middle, spread.high];
        assert_eq!(all, [decimal(expected); 4]);
    }
}

#[test]
fn a_gain_that_follows_from_the_processes_counts_once() {
    let (terms, [mut manual, _]) = certificate();
    manual.gains.push(gain(2, GainKind::Time));
    let result = &results(&[&manual], &terms)[0];
    assert_eq!(result.lacks, [Lack::Twice]);
    let gained = result.figures.as_ref().unwrap().yearly_gain;
    assert_eq!(gained, decimal("99000"));
}

#[test]
fn quality_is_in_no_sum() {
    let (terms, [mut manual, _]) = certificate();
    let before = results(&[&manual], &terms);
    let amount = Some(Range::exactly(decimal("1000000")));
    manual.gains.push(Gain {
        amount,
        ..gain(2, GainKind::Quality)
    });
    assert_eq!(results(&[&manual], &terms), before);
}

#[test]
fn figures_too_large_to_reckon_with_are_said_to_be_so() {
    let (mut terms, [mut manual, direct]) = certificate();
    terms.volume = Some(Range::exactly(Decimal::MAX));
    assert!(results(&[&manual], &terms)[0].figures.is_none());
    assert!(simulate(&[&manual], &terms, 1, 10).is_empty());
    assert!(tornado(&manual, &[&direct], &terms, decimal("0.3")).is_empty());
    assert!(do_nothing(&terms).is_none());
    let huge = Range::exactly(Decimal::MAX);
    manual.costs = vec![cost(1, Timing::Once, huge), cost(2, Timing::Once, huge)];
    assert!(break_even(&manual, Some(&direct), &terms).is_none());
}

#[test]
fn an_effect_has_nine_steps_by_importance_and_extent() {
    let table = Economy::default().effects;
    let signs =
        |importance| [-3, -2, -1, 0, 1, 2, 3].map(|extent| effect_sign(importance, extent, &table));
    assert_eq!(signs(Importance::Small), [-2, -1, 0, 0, 0, 1, 2]);
    assert_eq!(signs(Importance::Medium), [-3, -2, -1, 0, 1, 2, 3]);
    assert_eq!(signs(Importance::Large), [-4, -3, -2, 0, 2, 3, 4]);
    assert_eq!(effect_sign(Importance::Large, i8::MIN, &table), -4);
    assert_eq!(effect_sign(Importance::Large, 3, &[[255; 3]; 3]), 4);
}

#[test]
fn a_choice_rests_on_its_figures_until_one_of_them_changes() {
    let (terms, [manual, direct]) = certificate();
    let chosen = Some(manual.id);
    let then = weighed(&[&manual, &direct], &terms, chosen);
    assert_eq!(
        then.estimates[0].net_present_value.round(),
        decimal("313953")
    );
    assert_eq!(
        then.estimates[1].net_present_value.round(),
        decimal("-217728")
    );
    assert_eq!(
        stale(&then, &weighed(&[&direct, &manual], &terms, chosen)),
        []
    );

    let busier = Terms {
        volume: Some(Range::exactly(decimal("1600"))),
        ..terms.clone()
    };
    let changed = stale(&then, &weighed(&[&manual, &direct], &busier, chosen));
    assert_eq!(changed[0].figure, Figure::Volume);
    assert_eq!(changed[0].before, Some(decimal("600")));
    assert_eq!(changed[0].now, Some(decimal("1600")));
    assert_eq!(
        changed.len(),
        5,
        "volume, and gain and present value of both"
    );

    let gone = stale(&then, &weighed(&[&manual], &terms, chosen));
    assert!(gone.iter().all(|one| one.now.is_none()) && gone.len() == 4);
    let new = stale(&weighed(&[&manual], &terms, chosen), &then);
    assert_eq!(new.len(), 1);
    assert_eq!(new[0].figure, Figure::NetPresentValue("Way 2".to_owned()));
}

#[test]
fn a_rate_that_moves_by_half_a_percent_makes_a_choice_old() {
    let (terms, [manual, _]) = certificate();
    let then = weighed(&[], &terms, None);
    let dearer = Terms {
        rate: decimal("0.045"),
        ..terms
    };
    let changed = stale(&then, &weighed(&[], &dearer, None));
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].figure, Figure::Rate);
    assert!(stale(&then, &weighed(&[&manual], &dearer, None)).len() > 1);
}

/// An amount in øre, up to ten million kroner.
fn amounts() -> impl Strategy<Value = Decimal> {
    (-1_000_000_000_i64..1_000_000_000).prop_map(|oere| Decimal::new(oere, 2))
}

/// A rate of interest up to thirty percent.
fn rates() -> impl Strategy<Value = Decimal> {
    (0_i64..3_000).prop_map(|points| Decimal::new(points, 4))
}

fn near(one: Decimal, other: Decimal) -> bool {
    (one - other).abs() < Decimal::new(1, 6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn present_values_are_linear_in_cash_flows(
        one in prop::collection::vec(amounts(), 0..12),
        other in amounts(), times in -9_i64..9, investment in amounts(), rate in rates(),
    ) {
        let times = Decimal::from(times);
        let of = |investment: Decimal, flows: &[Decimal]| net_present_value(investment, flows, rate).unwrap();
        let grown: Vec<Decimal> = one.iter().map(|flow| flow * times + other).collect();
        let level = vec![other; one.len()];
        let sum = of(investment, &one) * times + of(other, &level);
        prop_assert!(near(of(investment * times + other, &grown), sum));
    }

    #[test]
    fn the_same_amount_each_year_is_worth_the_amount_times_the_factor(
        amount in amounts(), rate in rates(), years in 0_u32..40,
    ) {
        let flows = vec![amount; years as usize];
        let factor = annuity_factor(rate, years).unwrap();
        let present = net_present_value(Decimal::ZERO, &flows, rate).unwrap();
        prop_assert!(near(present, amount * factor));
        if let Some(back) = annuity(present, rate, years) {
            prop_assert!(near(back, amount));
        } else {
            prop_assert_eq!(years, 0);
        }
    }

    #[test]
    fn an_investment_has_come_back_after_its_payback(investment in amounts(), yearly in amounts()) {
        match payback(investment, yearly).unwrap() {
            Payback::AtOnce => prop_assert!(investment <= Decimal::ZERO),
            Payback::Years(years) => prop_assert!(near(years * yearly, investment)),
            Payback::Never => prop_assert!(yearly <= Decimal::ZERO),
        }
    }

    #[test]
    fn two_alternatives_come_to_the_same_at_the_break_even_volume(
        once in (1_i64..9_000_000, 1_i64..9_000_000),
        yearly in (0_i64..900_000, 0_i64..900_000),
        minutes in (0_i64..900, 0_i64..900),
        rate in rates(), years in 1_u32..20, hourly in 100_i64..2_000,
    ) {
        let made = |number, once: i64, yearly: i64, minutes: i64| Sheet {
            once: vec![once.into()],
            yearly: vec![yearly.into()],
            minutes: Some(Decimal::new(minutes, 1)),
            ..Sheet::default()
        }.alternative(number);
        let (one, other) = (
            made(1, once.0, yearly.0, minutes.0),
            made(2, once.1, yearly.1, minutes.1),
        );
        let mut terms = Terms {
            volume: None,
            hourly: Some(Range::exactly(hourly.into())),
            rate,
            years,
            work: BTreeMap::new(),
        };
        let at = |volume: Decimal, terms: &mut Terms| {
            terms.volume = Some(Range::exactly(volume));
            let found = results(&[&one, &other], terms);
            let present = |place: usize| found[place].known().unwrap().net_present_value;
            (present(0), present(1))
        };
        if let Some(found) = break_even(&one, Some(&other), &terms) {
                let (first, second) = at(found.volume, &mut terms);
                prop_assert!((first - second).abs() < Decimal::new(1, 3));
                let (first, second) = at(found.volume + Decimal::ONE, &mut terms);
                let best = if first > second { one.id } else { other.id };
                prop_assert_eq!(found.above, Some(best));
        } else {
                let sides = [1, 1_000, 1_000_000].map(|volume| {
                    let (first, second) = at(volume.into(), &mut terms);
                    first.cmp(&second)
                });
                prop_assert!(sides[0] == sides[1] && sides[1] == sides[2]);
        }
    }

    #[test]
    fn the_likely_result_lies_between_the_worst_and_the_best(
        low in 0_i64..500, more in 0_i64..500, most in 0_i64..500, cost_low in 0_i64..50_000, dearer in 0_i64..50_000,
    ) {
        let (mut terms, [mut manual, _]) = certificate();
        terms.volume = Some(Range {
            low: Some(low.into()),
            likely: (low + more).into(),
            high: Some((low + more + most).into()),
        });
        manual.costs.push(cost(9, Timing::Yearly, Range {
            low: Some(cost_low.into()),
            likely: (cost_low + dearer / 2).into(),
            high: Some((cost_low + dearer).into()),
        }));
        let figures = results(&[&manual], &terms)[0].figures.clone().unwrap();
        prop_assert!(figures.low <= figures.net_present_value);
        prop_assert!(figures.net_present_value <= figures.high);
        let spread = simulate(&[&manual], &terms, 1, 50)[0];
        let rounded = |value: Decimal| value.round();
        prop_assert!(rounded(figures.low) - Decimal::ONE <= spread.low);
        prop_assert!(spread.low <= spread.middle && spread.middle <= spread.high);
        prop_assert!(spread.high <= rounded(figures.high) + Decimal::ONE);
    }
}
