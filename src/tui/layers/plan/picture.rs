//! How the plan is drawn: the list, the bars beside it, and what there is to say of the selected task.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::sheet::Sheet;
use super::{State, bars, round, writing};
use crate::plan::{Dated, Progress, Task};
use crate::tui::app::Context;
use crate::tui::list::{Row, cut, window};
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{footer, overlay, room};

/// A rule, two rows about the selected task, and what the signs mean.
const DETAIL: u16 = 4;
/// The room for a long name with who does it.
const LONG: u16 = 90;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let cursor = self.paint(context, frame.buffer_mut(), area);
        footer::draw_last(context, frame.buffer_mut(), area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let sheet = Sheet::of(context, &self.calendar);
        let about = summary(&sheet, context);
        look.put_heading(buffer, area, &locale.text("tools-plan"), &about);
        let (list, detail) = parts(area, self.writer.is_some());
        let mut cursor = if sheet.tasks.is_empty() {
            let place = room::within(room::below(list, bars::HEAD), 1);
            let writes = context.desk.is_some_and(|desk| desk.may_write);
            let key = if writes {
                "plan-empty"
            } else {
                "plan-empty-read"
            };
            look.put_wrapped(buffer, place, &locale.text(key), Role::Normal);
            Some(place.as_position())
        } else {
            self.draw_tasks(context, buffer, list, &sheet)
        };
        if let Some(writer) = &self.writer {
            cursor = writer.draw(context, buffer, detail, &sheet).or(cursor);
        } else if let Some(task) = sheet.tasks.get(self.at.min(sheet.tasks.len().max(1) - 1)) {
            look.rule(buffer, detail, detail.y);
            let text = room::low(room::below(detail, 1), DETAIL - 2);
            let text = room::within(text, 1);
            match &sheet.dates {
                Ok(_) => look.put_cut(buffer, text, &said(&sheet, task, context), Role::Normal),
                Err(circle) => {
                    let told = format!("{} {}", look.glyphs.alert, round(circle, context));
                    look.put_cut(buffer, text, &told, Role::Warning);
                }
            }
            let legend = room::within(room::row(detail, usize::from(DETAIL - 1)), 1);
            look.line(buffer, legend, &signs(context, &sheet), Role::Normal);
        }
        cursor
    }

    fn draw_tasks(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        sheet: &Sheet<'_>,
    ) -> Option<Position> {
        let at = self.at.min(sheet.tasks.len() - 1);
        let (left, right) = halves(area);
        let count = usize::from(right.width);
        let whole = sheet.whole(context.today);
        let columns = self.axis.columns(whole, count);
        let spare = self.axis.spare(whole, count);
        let (left, right) = shifted((left, right), spare);
        bars::draw_head(context, buffer, right, columns);
        draw_names(context, buffer, left, sheet);
        let (left, right) = (
            room::below(left, bars::HEAD),
            room::below(right, bars::HEAD),
        );
        bars::draw_today(context, buffer, right, columns);
        let shown = window(at, sheet.tasks.len(), usize::from(left.height));
        let first = shown.start;
        let lines: Vec<(String, String)> = sheet.tasks[shown.clone()]
            .iter()
            .map(|task| line(context, sheet, task, left.width))
            .collect();
        for (down, task) in sheet.tasks[shown.clone()].iter().enumerate() {
            let place = room::row(right, down);
            bars::draw_row(context, buffer, place, columns, (sheet, task));
        }
        let painter = context.look.painter(Some(at));
        painter.draw(buffer, left, shown, |at| {
            let (label, detail) = &lines[at - first];
            let (mark, mark_role) = mark(context, sheet.tasks[at]);
            Row {
                mark,
                mark_role,
                label,
                label_role: Role::Normal,
                detail,
            }
        })
    }
}

/// Returns how many columns the time has.
pub fn columns(context: &Context<'_>) -> usize {
    let area = Rect::new(0, 0, context.size.0, context.size.1);
    usize::from(halves(parts(area, false).0).1.width)
}

/// Returns how many tasks show at once.
pub fn list_height(context: &Context<'_>) -> usize {
    let area = Rect::new(0, 0, context.size.0, context.size.1);
    usize::from(room::below(parts(area, false).0, bars::HEAD).height)
}

/// Returns where the tasks stand, and what is said or written below them.
fn parts(area: Rect, writes: bool) -> (Rect, Rect) {
    let body = room::above(room::below(area, 1), 2);
    let rows = if writes { writing::ROWS } else { DETAIL };
    let list = room::above(body, rows);
    (list, room::below(body, list.height))
}

/// Gives the columns that the bars leave empty to the names, up to the width of a long one.
fn shifted((left, right): (Rect, Rect), spare: usize) -> (Rect, Rect) {
    let spare = u16::try_from(spare).unwrap_or(u16::MAX);
    let by = spare.min(LONG.saturating_sub(left.width)).min(right.width);
    let left = Rect {
        width: left.width + by,
        ..left
    };
    (left, room::beside(right, by))
}

/// Returns where the list stands, and the bars beside it.
fn halves(area: Rect) -> (Rect, Rect) {
    let wide = area.width * 45 / 100;
    let left = room::narrow(room::beside(area, 1), wide.saturating_sub(1));
    (
        left,
        room::above(room::within(room::beside(area, wide), 1), 0),
    )
}

/// Writes above the list what its columns are.
fn draw_names(context: &Context<'_>, buffer: &mut Buffer, area: Rect, sheet: &Sheet<'_>) {
    let place = room::below(area, 1);
    let text = context.locale.text("plan-column-task");
    context
        .look
        .line(buffer, room::beside(place, 4), &text, Role::Header);
    let text = match sheet.slip {
        Some(_) => "plan-column-owner-slip",
        None => "plan-column-owner",
    };
    let text = context.locale.text(text);
    context
        .look
        .put_right(buffer, place, place.y, &text, Role::Header);
}

/// Returns the number and name of a task, and its owner with how far it has slipped.
fn line(context: &Context<'_>, sheet: &Sheet<'_>, task: &Task, wide: u16) -> (String, String) {
    let sign = context.look.glyphs.cut;
    let number = sheet.number(task.id).unwrap_or_default();
    let digits = sheet.tasks.len().to_string().len();
    let critical = sheet.dated(task.id).is_some_and(Dated::is_critical);
    let critical = if critical {
        context.look.glyphs.bar_full
    } else {
        " "
    };
    let label = format!("{number:>digits$} {critical} {}", task.text);
    let owner = cut(&task.owner, usize::from(wide / 4), sign);
    let Some(slip) = &sheet.slip else {
        return (label, owner);
    };
    let slipped = match slip.tasks.get(&task.id) {
        Some(0) => String::new(),
        Some(days) => format!("{days:+}"),
        None if slip.new.contains(&task.id) => context.locale.text("plan-new-task"),
        None => String::new(),
    };
    let blank = 4_usize.saturating_sub(usize::from(width(&slipped)));
    (label, format!("{owner} {}{slipped}", " ".repeat(blank)))
}

fn mark(context: &Context<'_>, task: &Task) -> (&'static str, Role) {
    let glyphs = &context.look.glyphs;
    match task.progress {
        Progress::Waiting => (glyphs.open, Role::Open),
        Progress::Going => (glyphs.right, Role::Proposed),
        Progress::Done => (glyphs.done, Role::Done),
        Progress::Dropped => (glyphs.closed, Role::Closed),
    }
}

/// Says how much is planned, when it ends, and how far it has slipped.
fn summary(sheet: &Sheet<'_>, context: &Context<'_>) -> String {
    let locale = context.locale;
    let dropped = |task: &&&Task| task.progress != Progress::Dropped;
    let left = sheet.tasks.iter().filter(dropped);
    let done = left.clone().filter(|task| task.progress == Progress::Done);
    let count = left.clone().count();
    if count == 0 {
        return String::new();
    }
    let arguments = [("count", count.into()), ("done", done.count().into())];
    let mut said = vec![locale.say("plan-count", &arguments)];
    let whole = sheet.dates.as_ref().ok().and_then(|dates| dates.whole);
    if let Some(whole) = whole {
        let day = [("day", locale.short_date(whole.to).into())];
        said.push(locale.say("plan-ends", &day));
    }
    if let Some(days) = sheet.slip.as_ref().and_then(|slip| slip.end) {
        said.push(slipped(days, context));
    }
    said.join(", ")
}

/// Says how far something has slipped.
fn slipped(days: i64, context: &Context<'_>) -> String {
    let key = match days {
        0 => "plan-as-agreed",
        1.. => "plan-later",
        _ => "plan-earlier",
    };
    let count = [("count", days.abs().into())];
    context.locale.say(key, &count)
}

/// Says what there is to say of the selected task.
fn said(sheet: &Sheet<'_>, task: &Task, context: &Context<'_>) -> String {
    let locale = context.locale;
    let mut said = vec![format!("{}:", task.text)];
    let mut say = |key: &str, arguments: &[(&str, crate::locale::Argument)]| {
        said.push(locale.say(&format!("plan-said-{key}"), arguments));
    };
    let state = match task.progress {
        Progress::Waiting => "waiting",
        Progress::Going => "going",
        Progress::Done => "done",
        Progress::Dropped => "given-up",
    };
    if let Some(own) = sheet.dated(task.id) {
        let days = [
            ("from", locale.short_date(own.span.from).into()),
            ("to", locale.short_date(own.span.to).into()),
            ("count", i64::from(task.days).into()),
        ];
        let key = if task.days == 0 { "on-day" } else { "days" };
        say(key, &days);
    }
    say(&format!("is-{state}"), &[]);
    if !task.owner.is_empty() {
        say("owned-by", &[("owner", task.owner.as_str().into())]);
    }
    let after = writing::numbers(task, sheet);
    if !after.is_empty() {
        say("waits-for", &[("tasks", after.into())]);
    }
    if let Some(own) = sheet.dated(task.id) {
        match own.slack {
            Some(0) => say("critical", &[]),
            Some(days) => say("slack", &[("count", days.into())]),
            None => {}
        }
        if own.late > 0 {
            let due = task.due.map(|due| locale.short_date(due));
            let due = due.unwrap_or_default();
            say("late", &[("count", own.late.into()), ("day", due.into())]);
        }
    }
    if let Some(days) = sheet.slipped(task.id) {
        let key = match days {
            0 => "task-as-agreed",
            1.. => "task-later",
            _ => "task-earlier",
        };
        say(key, &[("count", days.abs().into())]);
    }
    let service = task.service.as_ref();
    let session = context.desk.map(|desk| &desk.session);
    let service = service.and_then(|id| session?.service(id.as_str()));
    if let Some(service) = service.filter(|_| session.is_some_and(|s| s.services().count() > 1)) {
        say("of-service", &[("service", service.name.as_str().into())]);
    }
    said.join(" ")
}

/// Says what the signs of the bars mean.
fn signs(context: &Context<'_>, sheet: &Sheet<'_>) -> String {
    let glyphs = &context.look.glyphs;
    let signs = [
        (glyphs.bar_full, "plan-sign-critical"),
        (glyphs.bar_half, "plan-sign-other"),
        (glyphs.horizontal, "plan-sign-done"),
        (glyphs.chosen, "plan-sign-milestone"),
        (glyphs.vertical, "plan-sign-today"),
        (glyphs.bar_empty, "plan-sign-agreed"),
    ];
    let count = if sheet.agreed.is_some() { 6 } else { 5 };
    let signs = signs[..count].iter();
    let signs = signs.map(|(sign, key)| format!("{sign} {}", context.locale.text(key)));
    signs.collect::<Vec<_>>().join("  ")
}
