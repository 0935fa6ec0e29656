//! What holds for every count, every weighing and every typed line, whatever is given.

use std::collections::BTreeMap;

use diemo::board::{Ballot, Double, Idea, Slip, Spot, Upshot, Weighing};
use diemo::board::{alike, capture, doubles, lines, quarters};
use diemo::method::{BallotKind, ServiceId};
use proptest::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use crate::sums::{ballot, cases, criteria};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    typed: Vec<Typed>,
    pasted: Vec<Pasted>,
    alike: Vec<Alike>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Typed {
    line: String,
    text: String,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    people: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pasted {
    text: String,
    lines: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Alike {
    one: String,
    other: String,
    same: bool,
}

#[test]
fn a_typed_line_says_what_it_was_meant_to_say() {
    for case in cases::<Texts>("lines.toml").typed {
        let captured = capture::<&str>(&case.line, &[]);
        assert_eq!(captured.text, case.text, "{}", case.line);
        assert_eq!(captured.tags, case.tags, "{}", case.line);
        assert_eq!(captured.people, case.people, "{}", case.line);
    }
}

#[test]
fn a_pasted_list_becomes_an_idea_for_each_line() {
    for case in cases::<Texts>("lines.toml").pasted {
        assert_eq!(lines(&case.text), case.lines);
    }
}

#[test]
fn ideas_that_say_the_same_are_noticed_and_others_are_not() {
    for case in cases::<Texts>("lines.toml").alike {
        let ideas = [idea(1, &case.one)];
        let found = alike(&ideas, &case.other).is_some();
        assert_eq!(found, case.same, "{} and {}", case.one, case.other);
        let pasted = [case.other.clone()];
        let doubles = doubles(&ideas, &pasted);
        assert_eq!(doubles[0].is_some(), case.same, "{} pasted", case.other);
    }
}

#[test]
fn a_line_that_is_pasted_twice_is_told_with_the_first_of_them() {
    let pasted = ["Hundeslipp", "Bestill vielse", "hundeslipp."].map(str::to_owned);
    let doubles = doubles(&[idea(1, "Bestill  Vielse")], &pasted);
    assert_eq!(
        doubles,
        [None, Some(Double::Idea(0)), Some(Double::Line(0))]
    );
}

#[test]
fn an_idea_lies_in_the_quarter_that_six_of_ten_begins() {
    let at = |impact, effort| {
        let mut idea = idea(u128::from(impact) * 100 + u128::from(effort), "Idé");
        idea.spot = Some(Spot { impact, effort });
        idea
    };
    let ideas = [
        at(6, 5),
        at(10, 1),
        at(6, 6),
        at(5, 5),
        at(5, 6),
        idea(9, "Ligger ingen steder"),
    ];
    let quarters = quarters(&ideas);
    // The best one comes first, though it was written last.
    assert_eq!(quarters.wins, [&ideas[1], &ideas[0]]);
    assert_eq!(quarters.projects, [&ideas[2]]);
    assert_eq!(quarters.fillers, [&ideas[3]]);
    assert_eq!(quarters.avoid, [&ideas[4]]);
    assert_eq!(quarters.nowhere, [&ideas[5]]);
}

fn idea(id: u128, text: &str) -> Idea {
    Idea {
        id: Uuid::from_u128(id),
        board: "wins".to_owned().into(),
        text: text.to_owned(),
        tags: Vec::new(),
        people: Vec::new(),
        by: String::new(),
        round: 0,
        group: None,
        spot: None,
        scores: BTreeMap::new(),
    }
}

const CHOICES: [&str; 4] = ["a", "b", "c", "d"];

fn kind() -> impl Strategy<Value = BallotKind> {
    (0..BallotKind::NAMES.len()).prop_map(|at| BallotKind::NAMES[at].1)
}

fn slip() -> impl Strategy<Value = Slip> {
    let marks = proptest::collection::btree_map(
        (0..CHOICES.len()).prop_map(|at| CHOICES[at].to_owned()),
        0..8_u32,
        0..4,
    );
    let group = prop_oneof![Just(""), Just("ledelse"), Just("fag")];
    let objection = prop_oneof![3 => Just(""), 1 => Just("for dyrt")];
    (marks, 0..4_u32, group, objection, 0..8_u8).prop_map(
        |(marks, count, group, objection, abstains)| Slip {
            id: Uuid::nil(),
            voter: String::new(),
            group: group.to_owned(),
            count,
            marks: if abstains == 0 {
                BTreeMap::new()
            } else {
                marks
            },
            abstains: abstains == 0,
            objection: objection.to_owned(),
        },
    )
}

fn voted() -> impl Strategy<Value = Ballot> {
    let slips = proptest::collection::vec(slip(), 0..7);
    (kind(), slips, 0..20_u32).prop_map(|(kind, slips, entitled)| {
        let mut ballot = ballot(kind, CHOICES);
        ballot.most = 5;
        ballot.entitled = entitled;
        ballot.slips = slips;
        ballot
    })
}

proptest! {
    #[test]
    fn in_which_order_slips_come_changes_nothing(ballot in voted(), by in 0..7_usize) {
        let mut turned = ballot.clone();
        let by = by.min(turned.slips.len());
        turned.slips.rotate_left(by);
        prop_assert_eq!(ballot.count(), turned.count());
    }

    #[test]
    fn a_ballot_without_fault_counts_nobody_twice(ballot in voted()) {
        prop_assume!(ballot.fault().is_none());
        let count = ballot.count();
        prop_assert_eq!(count.voted + count.abstained + count.silent, count.entitled);
        let together: u64 = count.tallies.iter().map(|tally| tally.total).sum();
        match ballot.kind {
            BallotKind::Dots => prop_assert!(together <= 5 * count.voted),
            BallotKind::Hands => prop_assert!(together <= count.voted),
            _ => {}
        }
        for group in &count.groups {
            for (total, tally) in group.totals.iter().zip(&count.tallies) {
                prop_assert!(*total <= tally.total);
            }
        }
    }

    #[test]
    fn whoever_comes_first_has_more_than_all_others_and_a_tie_has_no_first(ballot in voted()) {
        let count = ballot.count();
        let most = count.tallies.iter().map(|tally| tally.total).max().unwrap();
        let leading = count.tallies.iter().filter(|tally| tally.total == most).count();
        match count.upshot {
            Upshot::First(at) => {
                prop_assert_eq!(leading, 1);
                prop_assert_eq!(count.tallies[at].place, 1);
            }
            Upshot::Tie(places) => {
                prop_assert_eq!(places.len(), leading);
                prop_assert!(leading > 1);
            }
            Upshot::Go => prop_assert!(count.heard.is_empty()),
            Upshot::Heard => prop_assert!(!count.heard.is_empty()),
            Upshot::Nothing => {}
        }
    }

    #[test]
    fn a_captured_line_loses_no_word(words in proptest::collection::vec("[#@]?[a-zæøå]{1,6}", 1..8)) {
        let captured = capture::<&str>(&words.join(" "), &[]);
        for word in &words {
            let plain = word.trim_start_matches(['#', '@']);
            let kept = captured.text.contains(plain)
                || captured.tags.iter().any(|tag| tag == plain)
                || captured.people.iter().any(|name| name == plain);
            prop_assert!(kept, "{word} of {words:?}");
        }
        prop_assert!(!captured.text.is_empty());
    }

    #[test]
    fn any_pasted_text_gives_clean_lines_that_say_something(text in "\\PC{0,40}[\n\t\u{1b}•*-]{0,4}\\PC{0,20}") {
        for line in lines(&text) {
            prop_assert!(!line.trim().is_empty());
            let clean = !line.contains(['\n', '\t', '\u{1b}']);
            prop_assert!(clean);
        }
    }

    #[test]
    fn the_first_place_turns_at_the_nearest_weight_that_is_told_and_not_before(
        weights in proptest::collection::vec(0..=10_u32, 1..4),
        scores in proptest::collection::vec(proptest::collection::vec(1..=5_u32, 3), 1..5),
    ) {
        let craft = criteria(&weights);
        let services: Vec<ServiceId> = (0..scores.len()).map(|at| format!("s{at}").into()).collect();
        let mut weighing = Weighing::default();
        for (service, scores) in services.iter().zip(&scores) {
            let scores = craft.criteria.iter().zip(scores);
            let scores = scores.map(|(criterion, score)| (criterion.id.clone(), *score));
            weighing.scores.insert(service.clone(), scores.collect());
        }
        let ranking = weighing.ranking(&craft, &services);
        let backwards = weighing.ranking(&craft, services.iter().rev());
        for ranked in &ranking.services {
            let same = backwards.services.iter().find(|other| other.service == ranked.service);
            prop_assert_eq!(same.map(|same| (same.total, same.place)), Some((ranked.total, ranked.place)));
        }
        let first = |weighing: &Weighing| -> Vec<ServiceId> {
            let ranking = weighing.ranking(&craft, &services);
            ranking.first().map(|ranked| ranked.service.clone()).collect()
        };
        let before = first(&weighing);
        prop_assume!(before.len() == 1);
        for (at, (criterion, turn)) in ranking.turns.iter().enumerate() {
            let now = weights[at];
            for weight in 0..=10 {
                let mut other = weighing.clone();
                other.weights.insert(criterion.clone(), weight);
                let firsts = first(&other);
                let distance = rust_decimal::Decimal::from(weight.abs_diff(now));
                let Some(turn) = turn else {
                    prop_assert_eq!(&firsts, &before);
                    continue;
                };
                let nearest = (turn.at - rust_decimal::Decimal::from(now)).abs();
                if distance < nearest {
                    prop_assert_eq!(&firsts, &before);
                }
                if turn.weight == Some(weight) {
                    prop_assert!(firsts.contains(&turn.passes));
                    prop_assert!(!firsts.contains(&before[0]));
                }
            }
        }
    }
}
