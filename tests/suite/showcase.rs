//! The analysis tools of the shipped example: what its models, alternatives and plan come to.

use std::collections::{BTreeMap, BTreeSet};

use diemo::costs::{Payback, break_even, do_nothing, results, stale};
use diemo::method::{ItemId, ServiceId};
use diemo::plan::{self, Calendar, Colour, Progress, schedule, slip};
use diemo::process::{
    Measure, Measures, Model, ModelRef, Variant, compare, fallbacks, measure, problems, shortfalls,
};
use jiff::civil::date;
use rust_decimal::Decimal;

use crate::script::{Desk, diemo, example};
use crate::toolbox::{figures, terms};

fn service() -> ServiceId {
    "skatteattest".into()
}

fn model<'d>(desk: &'d Desk<'_>, variant: Variant) -> &'d Model {
    let of = ModelRef {
        service: service(),
        variant,
    };
    desk.session.state.model(&of).unwrap()
}

fn measured(desk: &Desk<'_>) -> [Measures; 3] {
    Variant::NAMES.map(|(_, variant)| measure(model(desk, variant), 450).unwrap())
}

#[test]
fn the_three_processes_come_to_what_the_group_was_told() {
    let desk = example(diemo());
    let measures = measured(&desk);
    // 5+8+6+5+2+3+4 = 33 and 15+5 = 20; 0,1 x 8 and 2; 6+4+1+4 = 15 and 5. 33+20+1350; 15+5+675; a day has 450.
    let table = [
        (Measure::TouchMunicipal, ["33", "0.8", "15"]),
        (Measure::TouchCitizen, ["20", "2", "5"]),
        (Measure::Wait, ["1350", "0", "675"]),
        (Measure::Lead, ["1403", "2.8", "695"]),
        (Measure::Days, ["3.12", "0.01", "1.54"]),
        (Measure::HandOffs, ["4", "0", "2"]),
        (Measure::HandOffsExpected, ["4", "0.2", "2"]),
        (Measure::Registrations, ["3", "0", "2"]),
        (Measure::FlowEfficiency, ["0.024", "0.286", "0.022"]),
    ];
    for (figure, wanted) in table {
        let digits = if figure == Measure::FlowEfficiency {
            3
        } else {
            2
        };
        let shown = measures.each_ref().map(|one| {
            let value = one.value(figure).unwrap();
            value.round_dp(digits).normalize().to_string()
        });
        assert_eq!(shown, wanted, "{}", figure.name());
    }
    let [before, _, chosen] = &measures;
    let changes = chosen.changes(before);
    // 15/33, 5/20, 675/1350, 695/1403 and 2/4, each less one.
    for (figure, wanted) in [
        (Measure::TouchMunicipal, "-0.545"),
        (Measure::TouchCitizen, "-0.75"),
        (Measure::Wait, "-0.5"),
        (Measure::Lead, "-0.505"),
        (Measure::HandOffs, "-0.5"),
    ] {
        let found = changes.iter().find(|one| one.measure == figure).unwrap();
        let part = found.part.unwrap().round_dp(3).normalize();
        assert_eq!(part.to_string(), wanted, "{}", figure.name());
    }
    assert!(chosen.misleading(before));
    for (_, variant) in Variant::NAMES {
        assert_eq!(problems(model(&desk, variant)), [], "{variant:?}");
    }
}

#[test]
fn a_step_of_today_is_known_again_in_the_wanted_and_the_chosen_process() {
    let desk = example(diemo());
    let steps = |variant| model(&desk, variant).steps();
    let known = |variant| {
        let ids: Vec<_> = steps(Variant::AsIs).iter().map(|step| step.id).collect();
        let known = steps(variant)
            .into_iter()
            .filter(|step| ids.contains(&step.id));
        known.count()
    };
    // The order, the look-up, the certificate, its delivery and its receipt; and in the chosen process the copy.
    assert_eq!([known(Variant::ToBe), known(Variant::Chosen)], [5, 6]);
    let differences = compare(model(&desk, Variant::AsIs), model(&desk, Variant::Chosen));
    assert!(differences.len() > 5);
}

#[test]
fn every_step_in_which_the_chosen_process_is_less_names_the_decision_that_blocks_it() {
    let desk = example(diemo());
    let (wanted, chosen) = (model(&desk, Variant::ToBe), model(&desk, Variant::Chosen));
    let found = fallbacks(wanted, chosen);
    let written: BTreeSet<_> = chosen.gaps.keys().copied().collect();
    let steps: BTreeSet<_> = found.iter().map(|difference| difference.step).collect();
    assert_eq!(steps, written);
    for difference in found {
        let gap = &chosen.gaps[&difference.step];
        assert!(!gap.reopens.is_empty() && !gap.owner.is_empty(), "{gap:?}");
        assert!(!gap.blocked_by.is_empty(), "{gap:?}");
        for item in &gap.blocked_by {
            let subject = desk.subject(item.as_str());
            let record = desk.session.state.standing(&subject).unwrap();
            assert!(record.status.holds(), "{item} is not decided");
        }
    }
}

#[test]
fn the_table_of_gaps_has_the_four_causes_and_every_step_that_follows_from_them() {
    let desk = example(diemo());
    let (wanted, chosen) = (model(&desk, Variant::ToBe), model(&desk, Variant::Chosen));
    let found = shortfalls(fallbacks(wanted, chosen), chosen);
    let steps: usize = found.iter().map(|one| one.differences.len()).sum();
    assert_eq!(steps, fallbacks(wanted, chosen).len());
    let found: BTreeMap<_, _> = found
        .iter()
        .filter_map(|one| one.gap)
        .map(|gap| {
            let blocked_by = gap.blocked_by.iter().map(ItemId::as_str);
            (&gap.text[..], blocked_by.collect::<Vec<_>>())
        })
        .collect();
    let wanted = BTreeMap::from([
        ("Direkte oppslag", vec!["direct-lookup"]),
        ("Automatisk attest", vec!["direct-lookup", "automation"]),
        ("Digital levering", vec!["answer-by-email"]),
        ("Eget arkiv opphører", vec!["documentation-home"]),
    ]);
    assert_eq!(found, wanted);
}

#[test]
fn manual_look_up_pays_best_until_the_volume_is_two_and_a_half_times_as_large() {
    let desk = example(diemo());
    let terms = terms(&desk, &service());
    let alternatives: Vec<_> = desk.session.state.costs.alternatives.iter().collect();
    let outcomes = results(&alternatives, &terms);
    let shown: Vec<_> = outcomes
        .iter()
        .map(|outcome| {
            assert_eq!(outcome.lacks, []);
            let figures = outcome.figures.as_ref().unwrap();
            [
                figures.investment,
                figures.yearly_cost,
                figures.yearly_gain,
                figures.net_present_value,
            ]
            .map(|value| value.round().normalize().to_string())
        })
        .collect();
    // 18 minutes and 32,2 minutes of 600 cases at 550 kroner an hour; five years at four percent make 4,4518.
    assert_eq!(shown[0], ["60000", "15000", "99000", "313953"]);
    assert_eq!(shown[1], ["650000", "80000", "177100", "-217728"]);
    let turns = break_even(alternatives[0], Some(alternatives[1]), &terms).unwrap();
    assert_eq!(turns.volume.round(), Decimal::from(1518));
    assert_eq!(turns.above, Some(alternatives[1].id));
    let nothing = do_nothing(&terms).unwrap();
    assert_eq!(nothing.yearly_cost.round(), Decimal::from(181_500));
    let payback = |at: usize| outcomes[at].figures.as_ref().unwrap().payback;
    assert!(matches!(payback(0), Payback::Years(years) if years < Decimal::ONE));
}

#[test]
fn the_choice_rests_on_the_figures_that_still_hold() {
    let desk = example(diemo());
    let subject = desk.subject("best-alternative");
    let record = desk.session.state.standing(&subject).unwrap();
    let rested = record.weighed.as_ref().unwrap();
    let chosen = rested.chosen.unwrap();
    let alternative = desk.session.state.costs.alternative(chosen).unwrap();
    assert_eq!(alternative.way.as_ref().unwrap(), &"manual");
    assert_eq!(stale(rested, &figures(&desk, &service(), chosen)), []);
}

#[test]
fn each_alternative_says_what_it_does_without_a_price() {
    let desk = example(diemo());
    let table = &diemo().analysis.economy.effects;
    let signs = desk.session.state.costs.alternatives.iter().map(|one| {
        let signs = one.effects.iter().map(|effect| effect.sign(table).signum());
        signs.collect::<Vec<_>>()
    });
    assert_eq!(signs.collect::<Vec<_>>(), [[1, -1], [1, -1]]);
    let users = |at: usize| desk.session.state.costs.alternatives[at].effects[0].sign(table);
    assert!(users(1) > users(0), "users gain most by direct look-up");
}

#[test]
fn the_plan_was_kept_but_for_three_days_of_handing_over() {
    let desk = example(diemo());
    let plan = &desk.session.state.plan;
    let calendar = Calendar::of(&diemo().analysis.holidays);
    let dates = schedule(&plan.tasks, &calendar, date(2026, 11, 23)).unwrap();
    let slipped = slip(&dates, &plan.baselines[0], &calendar);
    assert_eq!(slipped.end, Some(3));
    assert!(
        slipped.tasks.values().any(|days| *days < 0),
        "something came early"
    );
    assert_eq!([slipped.new.len(), slipped.gone.len()], [1, 1]);
    let at = |template: &str| {
        let mut tasks = plan.tasks.iter();
        let task = tasks.find(|task| task.template.as_ref().is_some_and(|id| *id == *template));
        task.unwrap()
    };
    let launched = dates.of(at("launched").id).unwrap().span;
    assert_eq!(launched.to, date(2007, 9, 3));
    assert_eq!(at("test-archive").progress, Progress::Dropped);
    assert!(plan.tasks.iter().all(|task| !task.owner.is_empty()));
}

#[test]
fn one_answers_for_each_duty_and_nobody_for_too_many() {
    let desk = example(diemo());
    let duties: Vec<_> = desk.session.state.plan.duties.iter().collect();
    assert_eq!(plan::faults(&duties), []);
    assert!(duties.len() > 6);
}

#[test]
fn the_indicators_were_followed_from_red_to_green() {
    let desk = example(diemo());
    let indicators = &desk.session.state.plan.indicators;
    let named = |kind: &str| {
        let mut all = indicators.iter();
        let found = all.find(|one| one.kind.as_ref().is_some_and(|id| *id == *kind));
        found.unwrap()
    };
    let times = named("processing-time");
    let first = times.readings.first_key_value().unwrap().1.value;
    assert_eq!(times.light(first), Some(Colour::Red));
    assert_eq!(times.light_now(), Some(Colour::Green));
    assert_eq!(named("touch-time").light_now(), Some(Colour::Yellow));
    assert!(!indicators.iter().any(plan::Indicator::is_alarming));
}
