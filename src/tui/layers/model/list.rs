//! The steps as rows: what stands in each, and the row that a new one is written in.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::writing::{LANE, SYSTEM, TEXT, TOUCH, WAIT, Writer};
use super::{Over, State, lanes};
use crate::process::{Medium, Model, Step, StepKind, Worth};
use crate::tui::app::Context;
use crate::tui::list::{Row, cut, window};
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{completion, room};

/// The columns of a screen: how wide each part of a row is.
#[derive(Clone, Copy)]
pub struct Columns {
    text: usize,
    lane: usize,
    figure: usize,
    system: usize,
}

/// Before the text of a row: the marker, the sign of its kind and its number.
const BEFORE: u16 = 8;
const NUMBER: usize = 4;
const SIGNS: usize = 6;
const FIGURE: usize = 7;
/// From here on the systems have a column of their own.
const WIDE: u16 = 110;

impl Columns {
    /// Shares the room of a row out.
    pub fn of(area: Rect) -> Self {
        let system = if area.width >= WIDE { 18 } else { 0 };
        let lane = if area.width >= WIDE { 20 } else { 13 };
        let taken = usize::from(BEFORE) + lane + 2 * FIGURE + SIGNS + system + 2;
        Self {
            text: usize::from(area.width).saturating_sub(taken).max(12),
            lane,
            figure: FIGURE,
            system,
        }
    }

    /// Returns where a field of the row that is written begins, and how wide it is.
    fn field(self, at: usize) -> (u16, u16) {
        let wide = |columns: usize| u16::try_from(columns).unwrap_or(u16::MAX);
        let text = wide(self.text);
        let lane = BEFORE + text + 1;
        let touch = lane + wide(self.lane) + 1;
        let figure = wide(self.figure);
        match at {
            TEXT => (BEFORE, text),
            LANE => (lane, wide(self.lane)),
            TOUCH => (touch, figure - 1),
            WAIT => (touch + figure, figure - 1),
            _ => (touch + 2 * figure, wide(SIGNS + self.system.max(6))),
        }
    }
}

impl State {
    /// Draws what the columns are called.
    pub(super) fn draw_heads(&self, context: &Context<'_>, buffer: &mut Buffer, area: Rect) {
        let columns = Columns::of(area);
        let writes = matches!(self.over, Over::Writing(_));
        let last = if writes || columns.system > 0 {
            "model-head-system"
        } else {
            "model-head-signs"
        };
        let heads = [
            (TEXT, "model-head-text"),
            (LANE, "model-head-lane"),
            (TOUCH, "model-head-touch"),
            (WAIT, "model-head-wait"),
            (SYSTEM, last),
        ];
        for (at, key) in heads {
            let (x, wide) = columns.field(at);
            let place = room::narrow(room::beside(area, x), wide);
            let text = context.locale.text(key);
            let look = context.look;
            if at == TOUCH || at == WAIT {
                look.put_right(buffer, place, place.y, &text, Role::Header);
            } else {
                look.line(buffer, place, &text, Role::Header);
            }
        }
    }

    /// Draws the steps, with the row that is written where it will stand; returns where the cursor belongs.
    pub(super) fn draw_rows(
        &self,
        model: &Model,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let steps = model.steps();
        let writer = match &self.over {
            Over::Writing(writer) => Some(writer),
            _ => None,
        };
        let written = writer.map(|writer| writer.place.min(steps.len()));
        let count = steps.len() + usize::from(written.is_some());
        let at = written.unwrap_or(self.at.min(steps.len().saturating_sub(1)));
        let selected = written.is_none().then_some(at);
        let columns = Columns::of(area);
        let painter = context.look.painter(selected);
        let mut cursor = None;
        for (down, at) in window(at, count, usize::from(area.height)).enumerate() {
            let row = room::row(area, down);
            if let Some(writer) = writer.filter(|_| written == Some(at)) {
                cursor = self.draw_writer(writer, at, model, context, buffer, row);
                continue;
            }
            let place = at - usize::from(written.is_some_and(|written| written < at));
            let step = steps[place];
            let number = at + 1;
            let (label, detail) = in_columns(step, number, model, columns, context);
            let drawn = painter.draw(buffer, row, at..at + 1, |_| Row {
                mark: sign(step.kind, context),
                mark_role: Role::Normal,
                label: &label,
                label_role: Role::Normal,
                detail: &detail,
            });
            cursor = cursor.or(drawn);
        }
        cursor
    }

    fn draw_writer(
        &self,
        writer: &Writer,
        at: usize,
        model: &Model,
        context: &Context<'_>,
        buffer: &mut Buffer,
        row: Rect,
    ) -> Option<Position> {
        let (look, columns) = (context.look, Columns::of(row));
        look.line(buffer, row, look.glyphs.marker, Role::Marker);
        let number = format!("{:>3}", at + 1);
        look.line(buffer, room::beside(row, 4), &number, Role::Title);
        let mut cursor = None;
        for field in [TEXT, LANE, TOUCH, WAIT, SYSTEM] {
            let (x, wide) = columns.field(field);
            let place = room::narrow(room::beside(row, x), wide);
            let drawn = writer.draw(buffer, field, place);
            if field == writer.on {
                cursor = drawn;
            }
        }
        if writer.on == LANE {
            let offers = lanes::offers(&self.of, model, context);
            if let Some(offered) = writer.offered(model, &offers) {
                let (x, _) = columns.field(LANE);
                let place = room::beside(row, x);
                completion::draw(context, buffer, place, writer.lane(), &offered);
            }
        }
        cursor
    }
}

/// Returns the sign of a kind of step.
fn sign(kind: StepKind, context: &Context<'_>) -> &'static str {
    let glyphs = &context.look.glyphs;
    match kind {
        StepKind::Activity => " ",
        StepKind::Decision => glyphs.unsure,
        StepKind::Wait => glyphs.cut,
        StepKind::Document => glyphs.lower_half,
        StepKind::HandOver => glyphs.right,
        StepKind::Start => glyphs.unchosen,
        StepKind::End => glyphs.chosen,
    }
}

/// Returns what stands in a row: number, text and lane as its label; minutes, signs and system behind it.
fn in_columns(
    step: &Step,
    number: usize,
    model: &Model,
    columns: Columns,
    context: &Context<'_>,
) -> (String, String) {
    let column = |text: &str, wide: usize| {
        let text = cut(text, wide, context.look.glyphs.cut);
        let blank = " ".repeat(wide.saturating_sub(usize::from(width(&text))));
        text + &blank
    };
    let lane = model.lane(step.lane).map_or("?", |lane| &lane.name);
    let number = format!("{number:>3} ");
    let text = column(&step.text, columns.text);
    let lane = column(lane, columns.lane);
    let label = column(
        &format!("{number}{text} {lane}"),
        columns.text + columns.lane + NUMBER + 1,
    );
    let figure = |figure: rust_decimal::Decimal| {
        let text = context.locale.number(figure.normalize());
        let blank = columns.figure - 1;
        format!("{text:>blank$} ")
    };
    let system = column(&step.system, columns.system);
    let signs = column(&signs(step, context), SIGNS);
    let detail = format!("{}{}{signs}{system}", figure(step.touch), figure(step.wait));
    (label, detail)
}

/// Returns the letters for what is true of a step; the line about the selected one says them in words.
fn signs(step: &Step, context: &Context<'_>) -> String {
    let text = |key: &str| context.locale.text(key);
    let mut signs = String::new();
    signs.push_str(match step.worth {
        Some(Worth::Adding) => "+",
        Some(Worth::Needed) => "=",
        Some(Worth::Waste) => "-",
        None => " ",
    });
    signs.push_str(&match step.medium {
        Some(Medium::Paper) => text("model-sign-paper"),
        Some(Medium::Digital) => text("model-sign-digital"),
        None => " ".to_owned(),
    });
    let marks = [
        (step.registers, "model-sign-registers"),
        (step.checks, "model-sign-checks"),
        (step.error_prone, "model-sign-errors"),
        (!step.next.is_empty(), "model-sign-branches"),
    ];
    let marks = marks.iter().filter(|(is, _)| *is);
    marks.for_each(|(_, key)| signs.push_str(&text(key)));
    signs
}
