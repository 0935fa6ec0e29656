//! The arithmetic of a plan: small cases in `tests/plan`, each worked out by hand, and what holds for every plan.

use std::collections::BTreeMap;
use std::fs;

use diemo::method::{Holiday, HolidayDate, RoleId};
use diemo::plan::{
    After, Calendar, Dated, Dates, Duty, Fault, Letter, Progress, Task, easter, exchanged, faults,
    in_order, schedule, slip,
};
use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::support::path;

#[derive(Deserialize)]
struct Cases<C> {
    case: Vec<C>,
}

fn read<C: DeserializeOwned>(file: &str) -> C {
    toml::from_str(&fs::read_to_string(path("plan").join(file)).unwrap()).unwrap()
}

fn cases<C: DeserializeOwned>(file: &str) -> Vec<C> {
    let cases: Cases<C> = read(file);
    assert!(!cases.case.is_empty(), "{file} holds nothing");
    cases.case
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Returns the public holidays of Norway.
fn norwegian() -> Calendar {
    let fixed = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)];
    let fixed = fixed.map(|(month, day)| HolidayDate::Fixed(month, day));
    let of_easter = [-3, -2, 0, 1, 39, 49, 50].map(HolidayDate::Easter);
    let holiday = |when| Holiday {
        name: String::new(),
        when,
    };
    let all = fixed.into_iter().chain(of_easter).map(holiday);
    Calendar::of(&all.collect::<Vec<_>>())
}

/// Returns an identity that tells what it is of.
fn id(name: &str) -> Uuid {
    let letters = name
        .bytes()
        .fold(1, |all, letter| (all << 8) + u128::from(letter));
    Uuid::from_u128(letters)
}

fn name(id: Uuid) -> String {
    let letters = id.as_bytes().iter().skip_while(|byte| **byte == 0).skip(1);
    letters.map(|byte| char::from(*byte)).collect()
}

fn empty(name: &str, at: usize) -> Task {
    Task {
        id: id(name),
        at: Decimal::from(at),
        text: name.to_owned(),
        owner: String::new(),
        service: None,
        begins: None,
        days: 0,
        due: None,
        after: Vec::new(),
        progress: Progress::Waiting,
        began: None,
        ended: None,
        template: None,
        action: None,
        asked_by: None,
        note: String::new(),
    }
}

/// Returns a task written as in the files of cases.
fn task(at: usize, line: &str) -> Task {
    let (line, after) = line.split_once(" after ").unwrap_or((line, ""));
    let mut words = line.split(' ');
    let mut task = empty(words.next().unwrap(), at);
    task.days = words.next().unwrap().parse().unwrap();
    while let Some(word) = words.next() {
        let mut next = || day(words.next().unwrap());
        match word {
            "from" => task.begins = Some(next()),
            "due" => task.due = Some(next()),
            "began" => {
                task.began = Some(next());
                task.progress = Progress::Going;
            }
            "done" => {
                task.ended = Some(next());
                task.progress = Progress::Done;
            }
            "dropped" => task.progress = Progress::Dropped,
            other => panic!("{other}"),
        }
    }
    let after = after.split(", ").filter(|one| !one.is_empty());
    let after = after.map(|one| {
        let signed = one.find(['+', '-']).unwrap_or(one.len());
        let days = one[signed..].parse().unwrap_or_default();
        After {
            task: id(&one[..signed]),
            days,
        }
    });
    task.after = after.collect();
    task
}

fn tasks(lines: &[String]) -> Vec<Task> {
    let lines = lines.iter().enumerate();
    lines.map(|(at, line)| task(at, line)).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Days {
    easter: Vec<String>,
    free: Vec<String>,
    worked: Vec<String>,
    case: Vec<Counted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Counted {
    name: String,
    from: String,
    to: String,
    days: i64,
}

#[test]
fn easter_and_the_days_that_follow_from_it_are_those_of_a_printed_calendar() {
    let days: Days = read("calendar.toml");
    for sunday in days.easter.iter().map(|text| day(text)) {
        assert_eq!(easter(sunday.year()), Some(sunday));
    }
    let calendar = norwegian();
    for free in &days.free {
        assert!(!calendar.is_working(day(free)), "{free} is worked on");
    }
    for worked in &days.worked {
        assert!(calendar.is_working(day(worked)), "{worked} is free");
    }
    for case in days.case {
        let counted = calendar.working_days(day(&case.from), day(&case.to));
        assert_eq!(counted, case.days, "{}", case.name);
    }
}

#[test]
fn a_pack_without_holidays_works_from_monday_to_friday() {
    let calendar = Calendar::of(&[]);
    assert!(calendar.is_working(date(2026, 12, 25)));
    assert!(!calendar.is_working(date(2026, 12, 26)));
}

#[test]
fn a_holiday_that_no_year_has_is_left_out() {
    let never = Holiday {
        name: String::new(),
        when: HolidayDate::Fixed(2, 30),
    };
    assert_eq!(Calendar::of(&[never]), Calendar::of(&[]));
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Scheduled {
    name: String,
    today: String,
    tasks: Vec<String>,
    #[serde(default)]
    dates: Vec<String>,
    circle: Option<Vec<String>>,
}

/// Returns the dates as the files of cases write them.
fn told(tasks: &[Task], dates: &Dates) -> Vec<String> {
    let lines = tasks.iter().filter_map(|task| {
        let own = dates.of(task.id)?;
        let slack = match own.slack {
            None => "done".to_owned(),
            Some(0) => "critical".to_owned(),
            Some(slack) => format!("slack {slack}"),
        };
        let late = match own.late {
            0 => String::new(),
            late => format!(" late {late}"),
        };
        let (from, to) = (own.span.from, own.span.to);
        Some(format!("{} {from}..{to} {slack}{late}", task.text))
    });
    lines.collect()
}

#[test]
fn dates_follow_from_what_tasks_wait_for() {
    let calendar = norwegian();
    for case in cases::<Scheduled>("schedule.toml") {
        let tasks = tasks(&case.tasks);
        match schedule(&tasks, &calendar, day(&case.today)) {
            Ok(dates) => {
                assert!(case.circle.is_none(), "{}", case.name);
                assert_eq!(told(&tasks, &dates), case.dates, "{}", case.name);
            }
            Err(circle) => assert_eq!(Some(circle.names), case.circle, "{}", case.name),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Slipped {
    name: String,
    was: Vec<String>,
    agreed: String,
    is: Vec<String>,
    today: String,
    slip: Vec<String>,
    end: i64,
    #[serde(default)]
    new: Vec<String>,
    #[serde(default)]
    gone: Vec<String>,
}

#[test]
fn a_plan_is_compared_with_the_one_that_was_agreed_on() {
    let calendar = norwegian();
    for case in cases::<Slipped>("slip.toml") {
        let agreed = day(&case.agreed);
        let was = schedule(&tasks(&case.was), &calendar, agreed).unwrap();
        let agreed = was.agreed(Uuid::nil(), "", agreed);
        let is = schedule(&tasks(&case.is), &calendar, day(&case.today)).unwrap();
        let slip = slip(&is, &agreed, &calendar);
        let tasks = slip.tasks.iter();
        let tasks = tasks.map(|(task, days)| format!("{} {days}", name(*task)));
        assert_eq!(tasks.collect::<Vec<_>>(), case.slip, "{}", case.name);
        assert_eq!(slip.end, Some(case.end), "{}", case.name);
        let names = |ids: &[Uuid]| ids.iter().map(|id| name(*id)).collect::<Vec<_>>();
        let moved = (names(&slip.new), names(&slip.gone));
        assert_eq!(moved, (case.new, case.gone), "{}", case.name);
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Matrix {
    name: String,
    rows: Vec<String>,
    faults: Vec<String>,
}

fn duty(at: usize, row: &str) -> Duty {
    let letter = |letter| match letter {
        'R' => Letter::Responsible,
        'A' => Letter::Accountable,
        'C' => Letter::Consulted,
        _ => Letter::Informed,
    };
    let letters = row.split_whitespace().map(|cell| {
        let (role, letters) = cell.split_once(':').unwrap();
        (RoleId::from(role), letters.chars().map(letter).collect())
    });
    Duty {
        id: Uuid::from_u128(u128::try_from(at).unwrap() + 1),
        at: Decimal::from(at),
        text: String::new(),
        service: None,
        task: None,
        letters: letters.collect::<BTreeMap<_, _>>(),
    }
}

#[test]
fn a_responsibility_matrix_says_where_it_does_not_hold() {
    for case in cases::<Matrix>("raci.toml") {
        let rows = case.rows.iter().enumerate();
        let duties: Vec<Duty> = rows.map(|(at, row)| duty(at, row)).collect();
        let told = faults(&duties.iter().collect::<Vec<_>>());
        let told = told.into_iter().map(|fault| match fault {
            Fault::NobodyAccountable(row) => format!("{} nobody answers", row.as_u128()),
            Fault::SeveralAccountable(row, roles) => {
                let roles: Vec<_> = roles.iter().map(ToString::to_string).collect();
                format!("{} several answer: {}", row.as_u128(), roles.join(", "))
            }
            Fault::NobodyResponsible(row) => format!("{} nobody does", row.as_u128()),
            Fault::Overloaded { role, rows, of } => format!("{role} answers for {rows} of {of}"),
        });
        assert_eq!(told.collect::<Vec<_>>(), case.faults, "{}", case.name);
    }
}

/// Returns a plan in which tasks wait only for those before them, as far as `circles` does not say otherwise.
fn any_plan(circles: bool) -> impl Strategy<Value = Vec<Task>> {
    let one = (
        0_u32..12,
        proptest::option::of(0_i32..200),
        proptest::collection::vec((0_usize..40, -3_i32..4), 0..3),
    );
    proptest::collection::vec(one, 1..40).prop_map(move |drawn| {
        let count = drawn.len();
        let mut tasks = Vec::new();
        for (at, (days, begins, after)) in drawn.into_iter().enumerate() {
            let among = if circles { count } else { at };
            let after = after.into_iter().filter(|_| among > 0);
            let after = after.map(|(other, days)| After {
                task: id(&format!("t{}", other % among)),
                days,
            });
            let begins = begins.map(|days| start().checked_add(jiff::Span::new().days(days)));
            tasks.push(Task {
                days,
                begins: begins.map(Result::unwrap),
                after: after.collect(),
                ..empty(&format!("t{at}"), at)
            });
        }
        tasks
    })
}

/// Returns the day on which all plans are reckoned: a Wednesday, some weeks before Easter.
fn start() -> Date {
    date(2026, 3, 4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_task_lies_on_a_day_that_nobody_works(tasks in any_plan(false)) {
        let calendar = norwegian();
        let dates = schedule(&tasks, &calendar, start()).unwrap();
        for dated in dates.tasks.values() {
            let span = dated.span;
            prop_assert!(span.from <= span.to && span.from >= start());
            prop_assert!(calendar.is_working(span.from) && calendar.is_working(span.to));
        }
    }

    #[test]
    fn no_task_begins_before_what_it_waits_for_is_done(tasks in any_plan(false)) {
        let calendar = norwegian();
        let dates = schedule(&tasks, &calendar, start()).unwrap();
        for task in &tasks {
            let own = dates.of(task.id).unwrap().span;
            for after in task.after.iter().filter(|after| after.days >= 0) {
                let other = tasks.iter().find(|other| other.id == after.task).unwrap();
                let first = dates.of(other.id).unwrap().span;
                let both_take_time = task.days > 0 && other.days > 0;
                prop_assert!(own.from >= first.to, "{} {}", task.text, other.text);
                prop_assert!(!both_take_time || own.from > first.to);
            }
            prop_assert!(task.begins.is_none_or(|begins| own.from >= begins));
        }
    }

    #[test]
    fn without_slack_a_task_is_critical_and_moves_the_end_when_it_takes_a_day_more(tasks in any_plan(false), which in any::<usize>()) {
        let calendar = norwegian();
        // A milestone that becomes a task moves what stands on its day, too; such cases are worked out by hand.
        let tasks: Vec<Task> = tasks.into_iter().map(|task| Task { days: task.days.max(1), ..task }).collect();
        let dates = schedule(&tasks, &calendar, start()).unwrap();
        let at = which % tasks.len();
        let dated = dates.of(tasks[at].id).unwrap();
        let slack = dated.slack.unwrap();
        prop_assert_eq!(dated.is_critical(), slack == 0);
        let longer = |by: i64| {
            let mut longer = tasks.clone();
            longer[at].days += u32::try_from(by).unwrap();
            let dates = schedule(&longer, &calendar, start()).unwrap();
            longer.iter().map(|task| dates.of(task.id).unwrap().span.to).max().unwrap()
        };
        let end = dates.whole.unwrap().to;
        prop_assert_eq!(longer(slack), end);
        prop_assert!(longer(slack + 1) > end);
        prop_assert!(dates.tasks.values().any(Dated::is_critical));
    }

    #[test]
    fn a_circle_is_named_and_is_one(tasks in any_plan(true)) {
        if let Err(circle) = schedule(&tasks, &norwegian(), start()) {
            let next = circle.tasks.iter().cycle().skip(1);
            for (one, next) in circle.tasks.iter().zip(next) {
                let one = tasks.iter().find(|task| task.id == *one).unwrap();
                prop_assert!(one.after.iter().any(|after| after.task == *next));
            }
            prop_assert_eq!(circle.names.len(), circle.tasks.len());
        }
    }

    #[test]
    fn two_that_exchange_places_twice_stand_as_before(places in proptest::collection::vec(0_u32..6, 2..12), one in any::<usize>(), other in any::<usize>()) {
        let places = places.into_iter().enumerate();
        let tasks = places.map(|(number, at)| Task {
            at: Decimal::from(at),
            ..empty(&format!("t{number}"), 0)
        });
        let tasks: Vec<Task> = tasks.collect();
        let (one, other) = (one % tasks.len(), other % tasks.len());
        let exchange = |tasks: &[Task]| {
            let moved = exchanged(&in_order(tasks), one, other);
            let kept = tasks.iter().filter(|task| moved.iter().all(|other| other.id != task.id));
            kept.cloned().chain(moved.iter().cloned()).collect::<Vec<_>>()
        };
        let order = |tasks: &[Task]| in_order(tasks).into_iter().map(|task| task.id).collect::<Vec<_>>();
        let once = exchange(&tasks);
        let (before, after) = (order(&tasks), order(&once));
        prop_assert_eq!((before[one], before[other]), (after[other], after[one]));
        prop_assert_eq!(order(&exchange(&once)), before);
    }

    #[test]
    fn every_working_day_is_found_by_its_number(number in 0_i64..70_000) {
        let calendar = norwegian();
        let day = calendar.day(number);
        prop_assert!(calendar.is_working(day));
        prop_assert!(!matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday));
        prop_assert_eq!(calendar.before(day), number);
    }
}
