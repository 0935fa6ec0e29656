//! How the meeting is drawn: the agenda as a table, its sum, and what there is to say of the selected block.

use jiff::SignedDuration;
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::people;
use super::{State, meeting};
use crate::locale::Argument;
use crate::meeting::{Block, Meeting, Pace, spent};
use crate::tui::app::Context;
use crate::tui::list::{Row, window};
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{footer, overlay, room, timing};

/// A rule, the sum, two rows about the selected block, its step, and what to look at.
const DETAIL: u16 = 6;
/// On a screen of so many rows it shows what every step took.
const TALL: u16 = 32;
/// The most rows of what every step took.
const STEPS: u16 = 8;
/// What marker and sign take before a row.
const MARKS: u16 = 4;

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let (look, locale) = (context.look, context.locale);
        let buffer = frame.buffer_mut();
        let meeting = meeting(context);
        let clock = timing::header(context, area.width / 2);
        let taken = clock.as_ref().map_or(0, |clock| width(&clock.text) + 3);
        let heading = Rect {
            width: area.width.saturating_sub(taken),
            ..area
        };
        let about = meeting.map_or_else(String::new, |meeting| state(meeting, context));
        look.put_heading(buffer, heading, &locale.text("agenda-title"), &about);
        if let Some(clock) = clock {
            let place = room::narrow(area, area.width - 1);
            look.put_right(buffer, place, area.y, &clock.text, clock.role);
        }
        let (list, detail) = parts(context, area);
        let filled = meeting.filter(|meeting| !meeting.blocks.is_empty());
        let cursor = if let Some(meeting) = filled {
            self.draw_agenda(context, buffer, (list, detail), meeting)
        } else {
            let text = locale.text("agenda-empty");
            look.put_wrapped(buffer, list, &text, Role::Normal);
            Some(list.as_position())
        };
        footer::draw_last(context, buffer, area, &self.keys(context));
        overlay::place_cursor(frame, cursor);
    }

    fn draw_agenda(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        (list, detail): (Rect, Rect),
        meeting: &Meeting,
    ) -> Option<Position> {
        let (look, locale) = (context.look, context.locale);
        let head = ["agenda-start", "agenda-planned", "agenda-used"].map(|key| locale.text(key));
        let head = columns([&head[0], &head[1], &head[2], &locale.text("agenda-block")]);
        look.line(buffer, room::beside(list, MARKS), &head, Role::Header);
        let list = room::below(list, 1);
        let at = self.at.min(meeting.blocks.len() - 1);
        let shown = window(at, meeting.blocks.len(), usize::from(list.height));
        let first = shown.start;
        let starts = meeting.starts(context.at);
        let lines: Vec<String> = shown
            .clone()
            .map(|at| row(&meeting.blocks[at], starts[at], context))
            .collect();
        let rows = u16::try_from(shown.len()).unwrap_or(list.height);
        let cursor = look.painter(Some(at)).draw(buffer, list, shown, |at| {
            let block = &meeting.blocks[at];
            let (mark, mark_role, label_role) = sign(block, starts[at].is_none(), context);
            Row {
                mark,
                mark_role,
                label: &lines[at - first],
                label_role,
                detail: "",
            }
        });
        let below = room::below(list, rows);
        // What is said of the agenda stands close to it.
        let detail = Rect {
            y: below.y.min(detail.y),
            height: detail.bottom().saturating_sub(below.y.min(detail.y)),
            ..detail
        };
        draw_detail(context, buffer, detail, meeting, &meeting.blocks[at]);
        cursor
    }
}

/// Returns how many blocks show at once.
pub(super) fn list_height(context: &Context<'_>) -> usize {
    let area = Rect::new(0, 0, context.size.0, context.size.1);
    usize::from(parts(context, area).0.height.saturating_sub(1))
}

/// Returns where the agenda stands, and what is said below it.
fn parts(context: &Context<'_>, area: Rect) -> (Rect, Rect) {
    let body = room::above(room::below(room::within(area, 1), 2), 2);
    let steps = if area.height < TALL {
        0
    } else {
        let state = context.desk.map(|desk| &desk.session.state);
        let steps = state.map_or(0, |state| spent(&state.meetings, context.at).len());
        u16::try_from(steps).map_or(STEPS, |steps| steps.saturating_add(2).min(STEPS))
    };
    let list = room::above(body, DETAIL + steps);
    (list, room::below(body, list.height))
}

/// Says how far the meeting has come.
fn state(meeting: &Meeting, context: &Context<'_>) -> String {
    let (locale, zone) = (context.locale, context.zone);
    let say = |key: &str, moment| locale.say(key, &[("time", moment)]);
    let wall = |moment| Argument::from(timing::wall(locale, moment, zone));
    let how_far = match (meeting.began, meeting.ended) {
        (_, Some(ended)) => say("agenda-ended-at", wall(ended)),
        (Some(began), None) => say("agenda-began-at", wall(began)),
        (None, None) => locale.text("agenda-not-begun"),
    };
    if meeting.name.is_empty() {
        how_far
    } else {
        format!("{}  {how_far}", meeting.name)
    }
}

/// Puts the cells of a row in their columns.
fn columns([start, planned, used, text]: [&str; 4]) -> String {
    let right = |text: &str, wide: usize| {
        let blank = wide.saturating_sub(usize::from(width(text)));
        format!("{}{text}", " ".repeat(blank))
    };
    format!(
        "{}{}{}  {text}",
        right(start, 5),
        right(planned, 7),
        right(used, 7)
    )
}

fn row(block: &Block, start: Option<jiff::Timestamp>, context: &Context<'_>) -> String {
    let start = start.map(|start| timing::wall(context.locale, start, context.zone));
    let planned = if block.extra == 0 {
        block.minutes.to_string()
    } else {
        format!("{}+{}", block.minutes, block.extra)
    };
    let used = block.used(context.at);
    let used = if block.spans.is_empty() {
        String::new()
    } else {
        used.as_mins().to_string()
    };
    let start = start.unwrap_or_else(|| context.look.glyphs.closed.to_owned());
    columns([&start, &planned, &used, &block.text])
}

/// Returns the sign before a block, and how its row is written.
fn sign(block: &Block, passed_over: bool, context: &Context<'_>) -> (&'static str, Role, Role) {
    let glyphs = &context.look.glyphs;
    let given = block.given();
    let over = !given.is_zero() && block.used(context.at) >= given;
    match (block.runs(), block.spans.is_empty()) {
        (true, _) if over => (glyphs.alert, Role::Warning, Role::Title),
        (true, _) => (glyphs.chosen, Role::Marker, Role::Title),
        (false, false) => (glyphs.done, Role::Done, Role::Normal),
        (false, true) if passed_over => (glyphs.closed, Role::Closed, Role::Closed),
        (false, true) => (" ", Role::Normal, Role::Normal),
    }
}

/// Draws the sum, what there is to say of the selected block, and what to look at.
fn draw_detail(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    meeting: &Meeting,
    block: &Block,
) {
    let look = context.look;
    look.rule(buffer, area, area.y);
    look.line(
        buffer,
        room::row(area, 1),
        &sum(meeting, context),
        Role::Title,
    );
    let mut rest = room::below(area, 2);
    for (text, role) in told(context, meeting, block) {
        let rows = look.put_wrapped(buffer, rest, &text, role);
        rest = room::below(rest, rows);
    }
    if context.size.1 >= TALL {
        draw_steps(context, buffer, room::below(rest, 1));
    }
}

/// Returns planned and used of the whole meeting, and when it ends.
fn sum(meeting: &Meeting, context: &Context<'_>) -> String {
    let locale = context.locale;
    let given = meeting.given();
    let extra = given.saturating_sub(SignedDuration::from_mins(meeting.planned().into()));
    let last = meeting.blocks.iter().zip(meeting.starts(context.at)).rev();
    let ends = last.filter_map(|(block, start)| {
        let left = block.given().saturating_sub(block.used(context.at));
        let from = if block.spans.is_empty() {
            start?
        } else {
            context.at
        };
        from.checked_add(left.max(SignedDuration::ZERO)).ok()
    });
    let ends = ends.max().filter(|_| meeting.ended.is_none());
    let mut arguments: Vec<(&str, Argument)> = vec![
        ("planned", i64::from(meeting.planned()).into()),
        ("used", meeting.used(context.at).as_mins().into()),
        ("extra", extra.as_mins().into()),
    ];
    let sum = locale.say("agenda-sum", &arguments);
    match ends {
        Some(ends) => {
            let time = timing::wall(locale, ends, context.zone);
            arguments.push(("time", time.into()));
            format!("{sum} {}", locale.say("agenda-ends", &arguments))
        }
        None => sum,
    }
}

/// Returns what there is to say: what the group can do now, the selected block in full, and what its step took.
fn told(context: &Context<'_>, meeting: &Meeting, block: &Block) -> Vec<(String, Role)> {
    let (locale, method) = (context.locale, context.method);
    let time = &method.craft.time;
    let mut told = Vec::new();
    let altered = context.desk.map(|desk| desk.session.altered());
    let left = altered.filter(|altered| meeting.was_left(context.at, *altered));
    let clock = meeting.clock(context.at, time);
    if let Some(altered) = left {
        let when = locale.when(altered, context.zone, context.at);
        let text = locale.say("agenda-was-left", &[("when", when.into())]);
        told.push((text, Role::Warning));
    } else if clock.is_some_and(|clock| clock.pace == Pace::Over) {
        let minutes = [("count", i64::from(time.extension).into())];
        told.push((locale.say("agenda-what-now", &minutes), Role::Warning));
    }
    let technique = block.technique.as_ref();
    let technique = technique.and_then(|id| method.technique(id.as_str()));
    let text = match technique {
        Some(technique) => format!("{} ({})", block.text, technique.name),
        None => block.text.clone(),
    };
    told.push((text, Role::Normal));
    let steps = context
        .desk
        .map(|desk| spent(&desk.session.state.meetings, context.at));
    let mut steps = steps.into_iter().flatten();
    let of_block =
        steps.find(|one| Some(&one.step) == block.step.as_ref() && one.service == block.service);
    let of_block = of_block.filter(|one| one.meetings > 0);
    told.extend(of_block.map(|one| (took(&one, context), Role::Normal)));
    let step = block.step.as_ref();
    let step = step.and_then(|step| method.step(step.as_str()));
    let missing = step.and_then(|(_, step)| people::missing(context, step));
    let open = meeting.ended.is_none();
    let who = missing.into_iter().chain(people::too_many(context));
    told.extend(who.filter(|_| open).map(|text| (text, Role::Warning)));
    told
}

/// Says what a step took in all meetings.
fn took(one: &crate::meeting::Spent, context: &Context<'_>) -> String {
    let step = context.method.step(one.step.as_str());
    let name = step.map_or(one.step.as_str(), |(_, step)| step.name.as_str());
    let arguments = [
        ("step", name.into()),
        ("used", one.used.as_mins().into()),
        ("planned", i64::from(one.planned).into()),
        ("meetings", one.meetings.into()),
    ];
    context.locale.say("agenda-step-took", &arguments)
}

/// Draws what every step took, where there is room for that.
fn draw_steps(context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
    let state = context.desk.map(|desk| &desk.session.state);
    let steps = state.map(|state| spent(&state.meetings, context.at));
    let steps = steps.unwrap_or_default();
    if steps.len() < 2 {
        return;
    }
    let title = context.locale.text("agenda-steps");
    context.look.line(buffer, area, &title, Role::Header);
    for (at, one) in steps.iter().enumerate() {
        let place = room::row(area, at + 1);
        context
            .look
            .line(buffer, place, &took(one, context), Role::Normal);
    }
}
