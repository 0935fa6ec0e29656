//! The clock of the meeting in words, and how time is kept where the pack does not say.

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::app::Context;
use super::desk::Desk;
use super::list::cut;
use super::notice::Notice;
use super::room;
use super::theme::Role;
use crate::locale::Locale;
use crate::meeting::{Clock, Pace, going_on};
use crate::method::{Method, Timekeeping};

/// The columns of a block's name in a sentence.
const LONGEST_NAME: usize = 30;

/// Returns how the pack keeps time, with words for the blocks that it does not name.
pub fn keeping(method: &Method, locale: &Locale) -> Timekeeping {
    let mut time = method.craft.time.clone();
    let texts = [
        (&mut time.opening_text, "agenda-opening"),
        (&mut time.rest_text, "agenda-rest"),
        (&mut time.closing_text, "agenda-closing"),
    ];
    for (text, key) in texts {
        if text.is_empty() {
            *text = locale.text(key);
        }
    }
    time
}

/// Returns the clock of the meeting that goes on, while a block of it runs.
pub fn clock<'d>(desk: &'d Desk, method: &Method, at: Timestamp) -> Option<Clock<'d>> {
    // What was looks as it looked then; no clock of it runs now.
    let here = desk.moment.is_none();
    let meeting = here.then(|| going_on(&desk.session.state.meetings))??;
    meeting.clock(at, &method.craft.time)
}

/// Returns what the header says of the time, in at most so many columns; nothing where no block runs.
pub fn header(context: &Context<'_>, width: u16) -> Option<Notice> {
    let desk = context.desk?;
    let locale = context.locale;
    let clock = clock(desk, context.method, context.at)?;
    let meeting = going_on(&desk.session.state.meetings)?;
    if meeting.was_left(context.at, desk.session.altered()) {
        return Some(Notice::warning(locale.text("agenda-header-left")));
    }
    let figures = figures(&clock);
    let Some(words) = words(&clock, locale) else {
        return Some(Notice::info(figures));
    };
    let both = format!("{figures} · {words}");
    let fits = super::wrap::width(&both) <= width;
    let text = if fits { both } else { words };
    let role = match clock.pace {
        Pace::Running => Role::Normal,
        Pace::Warn | Pace::Over => Role::Warning,
    };
    Some(Notice { text, role })
}

/// Draws the clock at the right end of a header, and returns what is left of it.
pub fn draw_header(context: &Context<'_>, buffer: &mut Buffer, area: Rect) -> Rect {
    let Some(clock) = header(context, area.width / 2) else {
        return area;
    };
    let place = room::narrow(area, area.width.saturating_sub(1));
    let look = context.look;
    look.put_right(buffer, place, area.y, &clock.text, clock.role);
    let taken = super::wrap::width(&clock.text) + 3;
    room::narrow(area, area.width.saturating_sub(taken))
}

/// Returns what was used and what is given, as `00:42 / 02:00`; the former alone where there is no end.
pub fn figures(clock: &Clock<'_>) -> String {
    let used = hours(clock.used);
    if clock.given.is_zero() {
        used
    } else {
        format!("{used} / {}", hours(clock.given))
    }
}

/// Says how much is left or too much, from the warning on; the last minute is counted in seconds.
fn words(clock: &Clock<'_>, locale: &Locale) -> Option<String> {
    let left = clock.given.saturating_sub(clock.used);
    let say = |key: &str, count: i64| Some(locale.say(key, &[("count", count.into())]));
    match clock.pace {
        _ if clock.given.is_zero() => None,
        Pace::Over => say("agenda-over", (-left).as_mins()),
        _ if left <= SignedDuration::from_mins(1) => say("agenda-seconds-left", left.as_secs()),
        Pace::Warn => say("agenda-minutes-left", rounded_up(left)),
        Pace::Running => None,
    }
}

/// Says in a sentence that the pace has changed, with the keys by which the group answers; a long name is cut with a sign.
pub fn told(clock: &Clock<'_>, locale: &Locale, time: &Timekeeping, sign: &str) -> Option<Notice> {
    let left = clock.given.saturating_sub(clock.used);
    let short = cut(&clock.block.text, LONGEST_NAME, sign);
    let arguments = [
        ("block", short.into()),
        ("percent", i64::from(time.warn).into()),
        ("count", rounded_up(left).into()),
        ("minutes", i64::from(time.extension).into()),
    ];
    match clock.pace {
        Pace::Running => None,
        Pace::Warn => Some(Notice::warning(locale.say("agenda-told-warn", &arguments))),
        Pace::Over => Some(Notice::warning(locale.say("agenda-told-over", &arguments))),
    }
}

/// Returns a length as hours and minutes, as `01:25`.
pub fn hours(length: SignedDuration) -> String {
    let minutes = length.as_mins();
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Returns a moment as the clock on the wall shows it.
pub fn wall(locale: &Locale, moment: Timestamp, zone: &TimeZone) -> String {
    let local = moment.to_zoned(zone.clone());
    let two = |figure: i8| format!("{figure:02}");
    let arguments = [
        ("hour", two(local.hour()).into()),
        ("minute", two(local.minute()).into()),
    ];
    locale.say("agenda-time", &arguments)
}

/// Reads a time of the day, as `12.30`, `12:30`, `1230` or `9`: today, or tomorrow where that has passed.
pub fn read(typed: &str, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let typed = typed.trim();
    let (hour, minute) = match typed.split_once(['.', ':']) {
        Some((hour, minute)) => (hour, minute),
        None if typed.len() > 2 => typed.split_at_checked(typed.len() - 2)?,
        None => (typed, "0"),
    };
    let time = Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()?;
    let today = now.to_zoned(zone.clone()).date();
    let days = [today, today.tomorrow().ok()?];
    let mut moments = days.into_iter().filter_map(|day| {
        let moment = day.to_datetime(time).to_zoned(zone.clone()).ok()?;
        Some(moment.timestamp())
    });
    moments.find(|moment| *moment >= now)
}

fn rounded_up(left: SignedDuration) -> i64 {
    let seconds = left.as_secs();
    seconds.div_euclid(60) + i64::from(seconds.rem_euclid(60) > 0)
}
