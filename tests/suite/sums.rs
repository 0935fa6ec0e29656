//! The arithmetic of the room: small cases in `tests/board`, each with a result worked out by hand.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use diemo::board::{Ballot, BallotChoice, Idea, Openness, Outcome, Slip, Upshot, Weighing};
use diemo::board::{result, share};
use diemo::method::{BallotKind, Craft, Criterion, Named, Scale, ServiceId};
use diemo::method::{Test, TestQuestion, Verdict};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// Reads a file of cases.
pub fn cases<T: DeserializeOwned>(file: &str) -> T {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/board");
    toml::from_str(&fs::read_to_string(folder.join(file)).unwrap()).unwrap()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Screenings {
    test: Vec<Screening>,
    share: Vec<Shared>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Screening {
    title: String,
    test: String,
    scores: BTreeMap<String, Decimal>,
    #[serde(default)]
    none: bool,
    answered: Option<usize>,
    points: Option<Decimal>,
    passes: Option<bool>,
    product: Option<Decimal>,
    class: Option<Decimal>,
    zero: Option<usize>,
    #[serde(default)]
    too_large: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shared {
    title: String,
    ideas: Vec<Vec<Decimal>>,
    limited: Decimal,
    all: Decimal,
    part: Option<Decimal>,
    #[serde(default)]
    unknown: usize,
    exceeded: bool,
}

#[test]
fn every_test_of_ideas_comes_to_what_was_worked_out() {
    for case in cases::<Screenings>("tests.toml").test {
        let test = test(&case.test);
        let expected = if case.none {
            None
        } else if let Some(answered) = case.answered {
            Some(Outcome::Partial {
                answered,
                of: test.questions.len(),
                points: case.points,
                passes: case.passes,
            })
        } else if let Some(points) = case.points {
            let passes = case.passes;
            Some(Outcome::Sum { points, passes })
        } else if let Some(question) = case.zero {
            Some(Outcome::Zero { question })
        } else if case.too_large {
            Some(Outcome::TooLarge)
        } else {
            let product = case.product.map(Outcome::Product);
            product.or(case.class.map(Outcome::Class))
        };
        assert_eq!(result(&test, &case.scores), expected, "{}", case.title);
    }
}

#[test]
fn every_share_of_the_effort_comes_to_what_was_worked_out() {
    let test = test("moscow");
    for case in cases::<Screenings>("tests.toml").share {
        let ideas: Vec<Idea> = case
            .ideas
            .iter()
            .map(|scores| scored(&test, scores))
            .collect();
        let share = share(&test, &ideas).unwrap();
        assert_eq!(share.limited, case.limited, "{}", case.title);
        assert_eq!(share.all, case.all, "{}", case.title);
        assert_eq!(share.unknown, case.unknown, "{}", case.title);
        assert_eq!(share.is_exceeded(), case.exceeded, "{}", case.title);
        if case.part.is_some() || case.ideas.is_empty() {
            assert_eq!(share.part, case.part, "{}", case.title);
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ballots {
    ballot: Vec<Expected>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Expected {
    title: String,
    kind: String,
    most: u32,
    entitled: u32,
    choices: Vec<String>,
    slips: Vec<String>,
    totals: Vec<u64>,
    firsts: Vec<u64>,
    means: Vec<String>,
    lowest: Vec<u32>,
    places: Vec<usize>,
    voted: u64,
    abstained: u64,
    silent: u64,
    groups: Vec<String>,
    heard: Vec<String>,
    fault: Option<String>,
    first: Option<String>,
    tie: Vec<String>,
    go: bool,
    nothing: bool,
}

impl Default for Expected {
    fn default() -> Self {
        Self {
            title: String::new(),
            kind: String::new(),
            most: 0,
            entitled: 0,
            choices: ["a", "b", "c"].map(str::to_owned).to_vec(),
            slips: Vec::new(),
            totals: Vec::new(),
            firsts: Vec::new(),
            means: Vec::new(),
            lowest: Vec::new(),
            places: Vec::new(),
            voted: 0,
            abstained: 0,
            silent: 0,
            groups: Vec::new(),
            heard: Vec::new(),
            fault: None,
            first: None,
            tie: Vec::new(),
            go: false,
            nothing: false,
        }
    }
}

#[test]
fn every_ballot_comes_to_what_was_worked_out() {
    for case in cases::<Ballots>("ballots.toml").ballot {
        let ballot = case.ballot();
        let title = &case.title;
        let fault = ballot.fault();
        let told = fault.map(|(at, fault)| format!("{}: {fault:?}", at + 1));
        assert_eq!(told, case.fault, "{title}");
        if case.fault.is_some() {
            continue;
        }
        let count = ballot.count();
        let totals: Vec<u64> = count.tallies.iter().map(|tally| tally.total).collect();
        assert_eq!(totals, case.totals, "{title}");
        assert_eq!(count.voted, case.voted, "{title}");
        assert_eq!(count.abstained, case.abstained, "{title}");
        assert_eq!(count.silent, case.silent, "{title}");
        let places: Vec<usize> = count.tallies.iter().map(|tally| tally.place).collect();
        assert!(
            case.places.is_empty() || places == case.places,
            "{title}: {places:?}"
        );
        let firsts: Vec<u64> = count.tallies.iter().map(|tally| tally.firsts).collect();
        assert!(
            case.firsts.is_empty() || firsts == case.firsts,
            "{title}: {firsts:?}"
        );
        let lowest: Vec<u32> = count
            .tallies
            .iter()
            .filter_map(|tally| tally.lowest)
            .collect();
        assert!(
            case.lowest.is_empty() || lowest == case.lowest,
            "{title}: {lowest:?}"
        );
        let mean = |mean: Option<Decimal>| {
            mean.map_or("none".to_owned(), |mean| mean.normalize().to_string())
        };
        let means: Vec<String> = count.tallies.iter().map(|tally| mean(tally.mean)).collect();
        assert!(
            case.means.is_empty() || means == case.means,
            "{title}: {means:?}"
        );
        let groups: Vec<String> = count
            .groups
            .iter()
            .map(|group| {
                let totals: Vec<String> = group.totals.iter().map(u64::to_string).collect();
                let (name, voted, abstained) = (&group.group, group.voted, group.abstained);
                format!(
                    "{name}: {voted} voted, {abstained} abstained, {}",
                    totals.join(" ")
                )
            })
            .collect();
        assert_eq!(groups, case.groups, "{title}");
        let heard: Vec<String> = count
            .heard
            .iter()
            .map(|heard| match heard.fingers {
                Some(fingers) => format!("{fingers}: {}", heard.reason),
                None => heard.reason.clone(),
            })
            .collect();
        assert_eq!(heard, case.heard, "{title}");
        assert_eq!(count.upshot, case.upshot(), "{title}");
    }
}

impl Expected {
    fn ballot(&self) -> Ballot {
        let kinds = BallotKind::NAMES.iter();
        let (_, kind) = kinds.copied().find(|(name, _)| *name == self.kind).unwrap();
        let mut ballot = ballot(kind, self.choices.iter().map(String::as_str));
        ballot.most = self.most;
        ballot.entitled = self.entitled;
        ballot.slips = self.slips.iter().map(|line| slip(line)).collect();
        ballot
    }

    fn upshot(&self) -> Upshot {
        let place = |choice: &String| {
            self.choices
                .iter()
                .position(|known| known == choice)
                .unwrap()
        };
        if let Some(first) = &self.first {
            Upshot::First(place(first))
        } else if !self.tie.is_empty() {
            Upshot::Tie(self.tie.iter().map(place).collect())
        } else if self.go {
            Upshot::Go
        } else if self.nothing {
            Upshot::Nothing
        } else {
            Upshot::Heard
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rankings {
    ranking: Vec<Weighed>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Weighed {
    title: String,
    weights: Vec<u32>,
    scores: BTreeMap<ServiceId, Vec<u32>>,
    order: Vec<String>,
    turns: Vec<String>,
}

#[test]
fn every_ranking_comes_to_what_was_worked_out() {
    for case in cases::<Rankings>("rankings.toml").ranking {
        let title = &case.title;
        let craft = criteria(&case.weights);
        let mut weighing = Weighing::default();
        for (service, scores) in &case.scores {
            let scores = craft.criteria.iter().zip(scores);
            let scores = scores.map(|(criterion, score)| (criterion.id.clone(), *score));
            weighing.scores.insert(service.clone(), scores.collect());
        }
        let ranking = weighing.ranking(&craft, case.scores.keys());
        let order: Vec<String> = ranking
            .services
            .iter()
            .map(|ranked| {
                let place = ranked
                    .place
                    .map_or("-".to_owned(), |place| place.to_string());
                let lacks = match ranked.lacks.len() {
                    0 => String::new(),
                    lacks => format!(", lacks {lacks}"),
                };
                format!("{place} {} {}{lacks}", ranked.service, ranked.total)
            })
            .collect();
        assert_eq!(order, case.order, "{title}");
        let turns: Vec<String> = ranking
            .turns
            .iter()
            .map(|(_, turn)| match turn {
                None => "none".to_owned(),
                Some(turn) => {
                    let weight = turn
                        .weight
                        .map_or("none".to_owned(), |weight| weight.to_string());
                    format!("{} -> {weight} {}", turn.at.normalize(), turn.passes)
                }
            })
            .collect();
        assert_eq!(turns, case.turns, "{title}");
    }
}

/// Returns an empty ballot.
pub fn ballot<'c>(kind: BallotKind, choices: impl IntoIterator<Item = &'c str>) -> Ballot {
    let choice = |id: &str| BallotChoice {
        id: id.to_owned(),
        text: id.to_uppercase(),
        idea: None,
    };
    Ballot {
        id: Uuid::from_u128(1),
        kind,
        question: "Hvilken først?".to_owned(),
        about: None,
        board: None,
        choices: choices.into_iter().map(choice).collect(),
        most: 3,
        openness: Openness::Totals,
        hidden: false,
        entitled: 8,
        counted_by: "Kari Nes".to_owned(),
        opened: "2026-03-02T10:00:00Z".parse().unwrap(),
        closed: None,
        slips: Vec::new(),
    }
}

/// Reads a slip: `group people: choice mark, choice mark !reason`.
fn slip(line: &str) -> Slip {
    let (who, what) = line.split_once(':').unwrap();
    let (group, count) = who.rsplit_once(' ').unwrap_or(("", who));
    let (what, objection) = what.split_once('!').unwrap_or((what, ""));
    let parts = || {
        what.split(',')
            .map(str::trim)
            .filter(|part| !part.is_empty())
    };
    let marks = parts().filter_map(|part| {
        let (choice, mark) = part.split_once(' ')?;
        Some((choice.to_owned(), mark.trim().parse().unwrap()))
    });
    Slip {
        id: Uuid::nil(),
        voter: String::new(),
        group: group.to_owned(),
        count: count.parse().unwrap(),
        marks: marks.collect(),
        abstains: parts().any(|part| part == "abstain"),
        objection: objection.to_owned(),
    }
}

/// Returns criteria with these weights, a scale of 1 to 5, and weights up to 10.
pub fn criteria(weights: &[u32]) -> Craft {
    let criterion = |(at, weight): (usize, &u32)| Criterion {
        id: format!("criterion-{at}").into(),
        name: format!("Kriterium {at}"),
        short: String::new(),
        help: String::new(),
        weight: *weight,
    };
    Craft {
        criteria: weights.iter().enumerate().map(criterion).collect(),
        scale: Some(Scale {
            min: 1,
            max: 5,
            weight: 10,
        }),
        ..Craft::default()
    }
}

/// Returns an idea whose questions of a test were answered in order.
fn scored(test: &Test, scores: &[Decimal]) -> Idea {
    let questions = test.questions.iter().map(|question| question.id.clone());
    let scores = questions.zip(scores.iter().copied()).collect();
    Idea {
        id: Uuid::nil(),
        board: "wins".to_owned().into(),
        text: "Idé".to_owned(),
        tags: Vec::new(),
        people: Vec::new(),
        by: String::new(),
        round: 0,
        group: None,
        spot: None,
        scores: BTreeMap::from([(test.id.clone(), scores)]),
    }
}

/// Returns one of the tests that facilitators know.
fn test(name: &str) -> Test {
    let ten = Decimal::TEN;
    let upto = |id: &str, max: Option<Decimal>| question(id, max, &[]);
    let (questions, result) = match name {
        "quick-win" => {
            let asked = ["volume", "rule", "owner", "law", "links", "visible", "undo"];
            let two = Decimal::TWO;
            let questions = asked.map(|id| question(id, Some(two), &["0", "1", "2"]));
            (questions.to_vec(), sum(Some(ten)))
        }
        "nuf" => {
            let asked = ["new", "useful", "feasible"];
            (asked.map(|id| upto(id, Some(ten))).to_vec(), sum(None))
        }
        "rice" => {
            let mut effort = upto("effort", None);
            effort.divides = true;
            let impact = question("impact", None, &["0.25", "0.5", "1", "2", "3"]);
            let confidence = question("confidence", None, &["0.5", "0.8", "1"]);
            (
                vec![upto("reach", None), impact, confidence, effort],
                Verdict::Product,
            )
        }
        _ => {
            let class = question("class", None, &["0", "1", "2", "3"]);
            let limits = Verdict::Class {
                limited: Decimal::from(3),
                share: Decimal::new(6, 1),
            };
            (vec![class, upto("effort", None)], limits)
        }
    };
    Test {
        id: name.into(),
        name: name.to_owned(),
        purpose: String::new(),
        questions,
        result,
    }
}

fn sum(threshold: Option<Decimal>) -> Verdict {
    Verdict::Sum {
        threshold,
        pass: "Ja".to_owned(),
        fail: "Nei".to_owned(),
    }
}

fn question(id: &str, max: Option<Decimal>, values: &[&str]) -> TestQuestion {
    let named = |value: &&str| Named {
        value: value.parse().unwrap(),
        name: (*value).to_owned(),
    };
    TestQuestion {
        id: id.to_owned(),
        text: id.to_owned(),
        short: id.to_owned(),
        help: String::new(),
        min: Decimal::ZERO,
        max,
        values: values.iter().map(named).collect(),
        unit: String::new(),
        divides: false,
    }
}
