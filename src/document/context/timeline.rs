//! The plan as a picture: which days it shows, and where in them each task lies.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use minijinja::Value;

use super::super::block::{Bar, Picture, Timeline};
use super::super::held::{clean, mark_of_picture};
use super::super::scene::Scene;
use super::super::template::lock;
use crate::locale::Locale;
use crate::plan::{Dates, Progress, Span, Task};
use crate::text::clean_line;

/// The most days that are named above the bars.
const NAMED: usize = 9;

/// The months between two that are named, the closest first.
const MONTHS: [i32; 9] = [1, 2, 3, 6, 12, 24, 60, 120, 360];

/// Returns the mark of the picture of some tasks; empty where none of them has days.
pub(super) fn picture(scene: &Scene<'_>, tasks: &[&Task], dates: &Dates) -> Value {
    let found = tasks
        .iter()
        .filter_map(|task| Some((*task, dates.of(task.id)?)));
    let found: Vec<_> = found.collect();
    let from = found.iter().map(|(_, own)| own.span.from).min();
    let to = found.iter().map(|(_, own)| own.span.to).max();
    let Some((from, to)) = from.zip(to) else {
        return Value::from("");
    };
    let whole = Span { from, to };
    let locale = scene.locale;
    let bars = found.iter().map(|(task, own)| Bar {
        text: clean(&clean_line(&task.text)),
        from: day(whole, own.span.from),
        to: day(whole, own.span.to),
        milestone: task.days == 0,
        critical: own.is_critical(),
        done: task.progress == Progress::Done,
    });
    let today = [("day", locale.short_date(scene.today).into())];
    let today = locale.say("timetable-today", &today);
    let arguments = [
        ("count", found.len().into()),
        ("from", locale.short_date(from).into()),
        ("to", locale.short_date(to).into()),
    ];
    let picture = Timeline {
        title: locale.text("timetable-picture"),
        description: locale.say("timetable-described", &arguments),
        days: day(whole, to) + 1,
        ticks: ticks(locale, whole),
        today: (from..=to)
            .contains(&scene.today)
            .then(|| (day(whole, scene.today), today)),
        bars: bars.collect(),
        signs: [
            locale.text("timetable-sign-open"),
            locale.text("timetable-sign-critical"),
            locale.text("timetable-sign-done"),
            locale.text("timetable-sign-milestone"),
        ],
    };
    let mut pictures = lock(&scene.pictures);
    pictures.push(Picture::Timeline(picture));
    Value::from_safe_string(mark_of_picture(pictures.len() - 1))
}

/// Returns how many days lie between the first of all and a day.
fn day(whole: Span, day: Date) -> usize {
    usize::try_from((day - whole.from).get_days()).unwrap_or_default()
}

/// Returns the days that are named: Mondays of a short time, the first days of months of a long one.
fn ticks(locale: &Locale, whole: Span) -> Vec<(usize, String)> {
    let days = day(whole, whole.to) + 1;
    for (weeks, most) in [(1_i64, NAMED * 7), (2, NAMED * 14)] {
        if days <= most {
            let mut ticks = Vec::new();
            let mut next = monday(whole.from);
            while let Some(tick) = next.filter(|tick| *tick <= whole.to) {
                let parts = [
                    ("day", format!("{:02}", tick.day()).into()),
                    ("month", format!("{:02}", tick.month()).into()),
                ];
                let name = locale.say("common-day-and-month-short", &parts);
                ticks.push((day(whole, tick), name));
                next = tick.checked_add(weeks.weeks()).ok();
            }
            return ticks;
        }
    }
    let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month()) - 1;
    let (first, last) = (months(whole.from) + 1, months(whole.to));
    let most = i32::try_from(NAMED).unwrap_or(i32::MAX);
    let fits = |step: &&i32| last - first < most * **step;
    let step = MONTHS
        .iter()
        .find(fits)
        .unwrap_or(&MONTHS[MONTHS.len() - 1]);
    let named = (first..=last).filter(|month| month % step == 0);
    let ticks = named.filter_map(|month| {
        let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
        let (year, month) = (i16::try_from(year).ok()?, i8::try_from(month).ok()?);
        let parts = [
            ("month", format!("{month:02}").into()),
            ("year", year.to_string().into()),
        ];
        let tick = Date::new(year, month, 1).ok()?;
        Some((day(whole, tick), locale.say("timetable-month", &parts)))
    });
    ticks.collect()
}

/// Returns the Monday that a day is, or the next one.
fn monday(day: Date) -> Option<Date> {
    if day.weekday() == Weekday::Monday {
        return Some(day);
    }
    day.nth_weekday(1, Weekday::Monday).ok()
}
