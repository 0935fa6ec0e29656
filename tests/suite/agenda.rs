//! The arithmetic of a meeting: clock, starts, the proposed agenda, and what its course leaves behind.

use std::fs;

use diemo::meeting::{Block, Meeting, Pace, Part, Span, going_on, plan, spent};
use diemo::method::{Activity, Method, Step, Timekeeping};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::support::{path, small};

#[derive(Deserialize)]
struct Cases<C> {
    case: Vec<C>,
}

fn cases<C: DeserializeOwned>(file: &str) -> Vec<C> {
    let text = fs::read_to_string(path("meeting").join(file)).unwrap();
    let cases: Cases<C> = toml::from_str(&text).unwrap();
    assert!(!cases.case.is_empty(), "{file} holds nothing");
    cases.case
}

/// Returns a time of the one day that all cases play on.
fn at(time: &str) -> Timestamp {
    format!("2026-11-23T{time}Z").parse().unwrap()
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Planned {
    minutes: u32,
    extra: u32,
    spans: Vec<Vec<String>>,
}

impl Planned {
    fn block(&self, number: usize) -> Block {
        let span = |ends: &Vec<String>| Span {
            from: at(&ends[0]),
            to: ends.get(1).map(|end| at(end)),
        };
        Block {
            id: Uuid::from_u128(u128::try_from(number).unwrap() + 1),
            extra: self.extra,
            spans: self.spans.iter().map(span).collect(),
            ..Block::new("", self.minutes)
        }
    }
}

fn meeting(blocks: &[Planned]) -> Meeting {
    let blocks = blocks.iter().enumerate();
    let blocks = blocks.map(|(number, planned)| planned.block(number));
    Meeting::new("", blocks.collect())
}

/// Returns a meeting with blocks of these minutes, which have identities from 1.
fn of(minutes: &[u32]) -> Meeting {
    let planned = minutes.iter().map(|minutes| Planned {
        minutes: *minutes,
        ..Planned::default()
    });
    meeting(&planned.collect::<Vec<_>>())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shown {
    name: String,
    minutes: u32,
    #[serde(default)]
    extra: u32,
    spans: Vec<Vec<String>>,
    now: String,
    used: Option<i64>,
    pace: Option<String>,
    wakes: Option<String>,
}

#[test]
fn the_clock_shows_what_was_used_and_wakes_when_that_changes() {
    for case in cases::<Shown>("clock.toml") {
        let block = Planned {
            minutes: case.minutes,
            extra: case.extra,
            spans: case.spans,
        };
        let meeting = Meeting {
            began: Some(at("07:00:00")),
            ..meeting(&[block])
        };
        let clock = meeting.clock(at(&case.now), &Timekeeping::default());
        let pace = clock.as_ref().map(|clock| match clock.pace {
            Pace::Running => "running",
            Pace::Warn => "warn",
            Pace::Over => "over",
        });
        let used = clock.as_ref().map(|clock| clock.used.as_secs());
        let wakes = clock.and_then(|clock| clock.wakes);
        let expected = case.wakes.map(|wakes| at(&wakes));
        let shown = (used, pace, wakes);
        let expected = (case.used, case.pace.as_deref(), expected);
        assert_eq!(shown, expected, "{}", case.name);
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Begins {
    name: String,
    at: Option<String>,
    began: Option<String>,
    ended: Option<String>,
    now: String,
    blocks: Vec<Planned>,
    starts: Vec<String>,
}

#[test]
fn what_follows_begins_when_what_stands_before_it_is_used() {
    let when = |time: &Option<String>| time.as_deref().map(at);
    for case in cases::<Begins>("starts.toml") {
        let meeting = Meeting {
            at: when(&case.at),
            began: when(&case.began),
            ended: when(&case.ended),
            ..meeting(&case.blocks)
        };
        let starts = case.starts.iter();
        let expected = starts.map(|time| (!time.is_empty()).then(|| at(time)));
        let expected: Vec<_> = expected.collect();
        assert_eq!(meeting.starts(at(&case.now)), expected, "{}", case.name);
    }
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Proposed {
    name: String,
    step: u32,
    activities: Vec<u32>,
    /// The number of the activity that the pack calls a break.
    pause: usize,
    opening: Option<u32>,
    closing: Option<u32>,
    rest: Option<u32>,
    plan: Vec<String>,
}

fn a_step(method: &Method) -> Step {
    method.phases[0].steps[0].clone()
}

#[test]
fn the_agenda_of_a_step_has_its_activities_with_breaks_between() {
    let usual = Timekeeping::default();
    for case in cases::<Proposed>("plan.toml") {
        let time = Timekeeping {
            opening: case.opening.unwrap_or(usual.opening),
            closing: case.closing.unwrap_or(usual.closing),
            rest: case.rest.unwrap_or(usual.rest),
            opening_text: "opening".to_owned(),
            rest_text: "rest".to_owned(),
            closing_text: "closing".to_owned(),
            ..usual.clone()
        };
        let activity = |(at, minutes): (usize, &u32)| Activity {
            minutes: *minutes,
            technique: None,
            text: if at + 1 == case.pause {
                "Rest, and coffee".to_owned()
            } else {
                (at + 1).to_string()
            },
        };
        let step = Step {
            name: "step".to_owned(),
            minutes: case.step,
            agenda: case.activities.iter().enumerate().map(activity).collect(),
            ..a_step(&small())
        };
        let service = Some("skatteattest".into());
        let part = Part {
            step: &step,
            service: service.clone(),
        };
        let blocks = plan(&[part], &time);
        let shown = |block: &Block| format!("{} {}", block.text, block.minutes);
        let shown: Vec<String> = blocks.iter().map(shown).collect();
        assert_eq!(shown, case.plan, "{}", case.name);
        for block in &blocks {
            let rest = block.text.to_lowercase().starts_with("rest");
            assert_eq!(block.rest, rest, "{}", case.name);
            let around = ["opening", "rest", "closing"].contains(&block.text.as_str());
            assert_eq!(block.step.is_none(), around, "{}", case.name);
            assert_eq!(block.service.is_none(), around, "{}", case.name);
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Abandoned {
    name: String,
    minutes: Option<u32>,
    began: String,
    ended: Option<String>,
    altered: String,
    now: String,
    left: bool,
}

#[test]
fn a_meeting_that_nobody_ended_is_known() {
    for case in cases::<Abandoned>("left.toml") {
        let block = case.minutes.map(|minutes| Planned {
            minutes,
            spans: vec![vec![case.began.clone()]],
            ..Planned::default()
        });
        let meeting = Meeting {
            began: Some(at(&case.began)),
            ended: case.ended.as_deref().map(at),
            ..meeting(&Vec::from_iter(block))
        };
        let left = meeting.was_left(at(&case.now), at(&case.altered));
        assert_eq!(left, case.left, "{}", case.name);
        if meeting.goes_on() {
            let over = if left { &case.altered } else { &case.now };
            let ends = meeting.over_at(at(&case.now), at(&case.altered));
            assert_eq!(ends, at(over), "{}", case.name);
        }
    }
}

#[test]
fn a_meeting_begins_at_its_first_block_and_ends_after_its_last() {
    let mut meeting = of(&[10, 20]);
    let current = |meeting: &Meeting| meeting.current().map(|block| block.id.as_u128());
    assert_eq!(current(&meeting), None);
    meeting = meeting.begin(at("09:00:00"));
    assert_eq!(current(&meeting), Some(1));
    assert!(meeting.goes_on());
    meeting = meeting.go_on(at("09:12:00"));
    assert_eq!(current(&meeting), Some(2));
    meeting = meeting.go_on(at("09:30:00"));
    assert_eq!(current(&meeting), None);
    assert!(meeting.goes_on());
    meeting = meeting.end(at("09:35:00"));
    assert!(!meeting.goes_on());
    let used = |at_block: usize| meeting.blocks[at_block].used(at("12:00:00")).as_mins();
    assert_eq!((used(0), used(1)), (12, 18));
    assert_eq!(meeting.used(at("12:00:00")).as_mins(), 30);
    assert_eq!(meeting.planned(), 30);
}

#[test]
fn five_minutes_more_are_given_beyond_the_plan() {
    let meeting = of(&[10]).begin(at("09:00:00")).extend(5).extend(5);
    assert_eq!(meeting.blocks[0].minutes, 10);
    assert_eq!(meeting.given().as_mins(), 20);
    let idle = of(&[10]).extend(5);
    assert_eq!(idle, of(&[10]));
}

#[test]
fn a_block_that_took_time_is_not_dropped() {
    let meeting = of(&[10, 20]).begin(at("09:00:00"));
    let (first, second) = (meeting.blocks[0].id, meeting.blocks[1].id);
    assert!(meeting.without(first).is_none());
    let shorter = meeting.without(second).unwrap();
    assert_eq!(shorter.blocks.len(), 1);
}

#[test]
fn an_agenda_is_adjusted_block_by_block() {
    let meeting = of(&[10, 20, 30]);
    let ids: Vec<Uuid> = meeting.blocks.iter().map(|block| block.id).collect();
    let order = |meeting: &Meeting| -> Vec<u32> {
        meeting.blocks.iter().map(|block| block.minutes).collect()
    };
    assert_eq!(order(&meeting.moved(ids[0], true)), [20, 10, 30]);
    assert_eq!(order(&meeting.moved(ids[0], false)), [10, 20, 30]);
    assert_eq!(order(&meeting.moved(ids[2], true)), [10, 20, 30]);
    assert_eq!(order(&meeting.with_minutes(ids[1], 25)), [10, 25, 30]);
    let rest = Block::rest(&Timekeeping::default());
    let more = meeting.with_blocks(Some(ids[0]), vec![rest.clone()]);
    assert_eq!(order(&more), [10, 10, 20, 30]);
    assert!(more.blocks[1].rest);
    assert_eq!(
        order(&meeting.with_blocks(None, vec![rest])),
        [10, 20, 30, 10]
    );
    assert_eq!(meeting.with_text(ids[1], "Pause").blocks[1].text, "Pause");
}

#[test]
fn a_meeting_names_what_has_no_name_yet() {
    let mut meeting = Meeting::new("", vec![Block::new("", 5), Block::new("", 5)]);
    let mut next = 40;
    meeting.name(|| {
        next += 1;
        Uuid::from_u128(next)
    });
    let before = meeting.clone();
    meeting.name(Uuid::max);
    assert_eq!(meeting, before);
    assert_ne!(meeting.blocks[0].id, meeting.blocks[1].id);
}

#[test]
fn the_time_of_a_step_is_kept_across_meetings() {
    let with_step = |meeting: Meeting| Meeting {
        blocks: meeting
            .blocks
            .into_iter()
            .enumerate()
            .map(|(number, block)| Block {
                step: [None, Some("vision".into()), Some("services".into())][number % 3].clone(),
                ..block
            })
            .collect(),
        ..meeting
    };
    let first = with_step(of(&[5, 30, 20])).begin(at("09:00:00"));
    let first = first.go_on(at("09:05:00")).go_on(at("09:45:00"));
    let first = first.end(at("09:50:00"));
    let second = with_step(of(&[5, 15])).begin(at("12:00:00"));
    let second = second.go_on(at("12:05:00"));
    let spent = spent(&[first, second.clone()], at("12:20:00"));
    let told: Vec<_> = spent
        .iter()
        .map(|one| {
            (
                one.step.to_string(),
                one.planned,
                one.used.as_mins(),
                one.meetings,
            )
        })
        .collect();
    let expected = [
        ("vision".to_owned(), 45, 55, 2),
        ("services".to_owned(), 20, 5, 1),
    ];
    assert_eq!(told, expected);
    assert_eq!(going_on(std::slice::from_ref(&second)), Some(&second));
}

/// What can be done with a meeting at some moment, which may lie before the last.
fn step() -> impl Strategy<Value = (u8, i64, u32)> {
    (0_u8..8, 0_i64..100_000, 0_u32..200)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_at_most_one_block_runs_and_no_time_is_negative(
        steps in prop::collection::vec(step(), 0..40),
        look in 0_i64..200_000,
    ) {
        let moment = |second: i64| Timestamp::from_second(1_795_420_800 + second).unwrap();
        let mut meeting = of(&[10, 0, 45, 5]);
        for (what, second, number) in steps {
            let now = moment(second);
            let id = meeting.blocks[usize::try_from(number).unwrap() % meeting.blocks.len()].id;
            let planned = meeting.planned();
            meeting = match what {
                0 => meeting.begin(now),
                1 => meeting.turn(Some(id), now),
                2 => meeting.go_on(now),
                3 => meeting.extend(number),
                4 => meeting.end(now),
                5 => meeting.moved(id, number % 2 == 0),
                6 => meeting.with_minutes(id, number),
                _ => meeting.without(id).filter(|left| !left.blocks.is_empty()).unwrap_or(meeting),
            };
            if what < 6 {
                prop_assert_eq!(meeting.planned(), planned);
            }
        }
        let now = moment(look);
        let running = meeting.blocks.iter().filter(|block| block.runs()).count();
        prop_assert!(running <= 1);
        prop_assert!(!(meeting.ended.is_some() && running > 0 && meeting.goes_on()));
        prop_assert!(meeting.used(now) >= SignedDuration::ZERO);
        prop_assert_eq!(meeting.starts(now).len(), meeting.blocks.len());
        let clock = meeting.clock(now, &Timekeeping::default());
        if let Some(wakes) = clock.and_then(|clock| clock.wakes) {
            prop_assert!(wakes > now);
            prop_assert!(wakes.duration_since(now) <= SignedDuration::from_mins(1));
        }
    }
}
