//! The bars: each task's days as signs in a row, with months and weeks above them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::axis::Columns;
use super::sheet::Sheet;
use crate::plan::{Progress, Span, Task};
use crate::tui::app::Context;
use crate::tui::look::Look;
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::width;

/// Rows of months and weeks.
pub const HEAD: u16 = 2;

/// Writes months and weeks above the columns, and the post of today.
pub fn draw_head(context: &Context<'_>, buffer: &mut Buffer, area: Rect, columns: Columns) {
    let (look, locale) = (context.look, context.locale);
    let mut month = None;
    // The columns up to which a name was written.
    let (mut months, mut weeks) = (0, 0);
    for column in 0..area.width {
        let Some(day) = columns.begins(i64::from(column)) else {
            continue;
        };
        let here = (day.year(), day.month());
        if month != Some(here) && column >= months {
            let name = locale.text(&format!("common-month-{}", day.month()));
            let short: String = name.chars().take(3).collect();
            let text = if month.is_none() || day.month() == 1 {
                format!("{short} {:02}", day.year() % 100)
            } else {
                short
            };
            if column + width(&text) <= area.width {
                look.put(
                    buffer,
                    area.x + column,
                    area.y,
                    area.width,
                    &text,
                    Role::Header,
                );
                months = column + width(&text) + 1;
                month = Some(here);
            }
        }
        let monday = columns.days >= 5 || day.weekday() == jiff::civil::Weekday::Monday;
        let week = i64::from(day.iso_week_date().week());
        let week = week.to_string();
        if monday && columns.days <= 5 && column >= weeks && column + width(&week) <= area.width {
            let place = room::below(area, 1);
            look.put(
                buffer,
                place.x + column,
                place.y,
                area.width,
                &week,
                Role::Normal,
            );
            weeks = column + width(&week) + 1;
        }
    }
}

/// Draws the post of today through all rows; bars are drawn over it.
pub fn draw_today(context: &Context<'_>, buffer: &mut Buffer, area: Rect, columns: Columns) {
    if let Some(today) = inside(columns.of(context.today), area) {
        for y in area.top()..area.bottom() {
            let glyph = context.look.glyphs.vertical;
            let look = context.look;
            look.put(buffer, area.x + today, y, 1, glyph, Role::Marker);
        }
    }
}

/// Draws the row of a task.
pub fn draw_row(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    columns: Columns,
    (sheet, task): (&Sheet<'_>, &Task),
) {
    let look = context.look;
    let mut cell = |column: i64, sign: &str, role: Role| {
        if let Some(column) = inside(column, area) {
            look.put(buffer, area.x + column, area.y, 1, sign, role);
        }
    };
    let agreed = sheet.agreed.and_then(|agreed| agreed.dates.get(&task.id));
    if let Some(span) = agreed {
        let today = columns.of(context.today);
        for column in shown(columns, *span, area).filter(|column| *column != today) {
            cell(column, look.glyphs.bar_empty, Role::Normal);
        }
    }
    let Some(own) = sheet.dated(task.id) else {
        return;
    };
    let (sign, role) = sign(look, task, own.is_critical());
    for column in shown(columns, own.span, area) {
        cell(column, sign, role);
    }
    let last = i64::from(area.width) - 1;
    if columns.of(own.span.to) < 0 {
        cell(0, look.glyphs.left, Role::Normal);
    } else if columns.of(own.span.from) > last {
        cell(last, look.glyphs.right, Role::Normal);
    }
}

/// Returns the sign that a task's days are drawn with.
pub fn sign(look: &Look, task: &Task, critical: bool) -> (&'static str, Role) {
    let glyphs = &look.glyphs;
    match (task.progress, task.days, critical) {
        (Progress::Done, 0, _) => (glyphs.done, Role::Done),
        (Progress::Done, ..) => (glyphs.horizontal, Role::Done),
        (_, 0, true) => (glyphs.chosen, Role::Title),
        (_, 0, false) => (glyphs.unchosen, Role::Normal),
        (_, _, true) => (glyphs.bar_full, Role::Title),
        (_, _, false) => (glyphs.bar_half, Role::Normal),
    }
}

/// Returns the columns of a span that have room.
fn shown(columns: Columns, span: Span, area: Rect) -> std::ops::RangeInclusive<i64> {
    let last = i64::from(area.width) - 1;
    columns.of(span.from).max(0)..=columns.of(span.to).min(last)
}

fn inside(column: i64, area: Rect) -> Option<u16> {
    u16::try_from(column)
        .ok()
        .filter(|column| *column < area.width)
}
