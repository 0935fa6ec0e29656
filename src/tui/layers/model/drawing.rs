//! A model drawn in lanes: boxes and the lines between them, as much of it as there is room for around the selected step.

mod canvas;
mod scale;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::reading::percent;
use super::{Kept, State};
use crate::process::{Actor, Cell, Drawing, Model, Step, StepKind};
use crate::tui::app::Context;
use crate::tui::list::{Move, cut};
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::rows;
use canvas::Canvas;
use scale::{LINES, Scale};

/// The columns at the left edge in which the lanes are named.
const LANES: u16 = 12;

impl State {
    /// Goes to another step of the drawing: the nearest in the rows above or below, or as far as in the list.
    pub(super) fn go_in_drawing(&mut self, by: Move, drawing: &Drawing) {
        let Some(here) = drawing.cells.get(self.at).copied() else {
            return;
        };
        let rows = match by {
            Move::Up => 0..here.row,
            Move::Down => here.row + 1..drawing.rows,
            _ => return,
        };
        let beside = drawing.cells.iter().enumerate();
        let beside = beside.filter(|(_, cell)| rows.contains(&cell.row));
        let near = beside.min_by_key(|(_, cell)| {
            let across = cell.column.abs_diff(here.column);
            (across + 2 * cell.row.abs_diff(here.row), across)
        });
        self.at = near.map_or(self.at, |(at, _)| at);
    }

    /// Draws the lanes around the selected step, and returns where the cursor belongs.
    pub(super) fn draw_lanes(
        &self,
        kept: &Kept,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let (model, drawing) = (&kept.model, kept.drawing());
        let steps = model.steps();
        let at = self.at.min(steps.len().checked_sub(1)?);
        let selected = drawing.cells.get(at)?;
        let scale = Scale::of(drawing, area.height);
        let view = room::beside(area, LANES + 1);
        let (left, top) = scale.offset(*selected, view);
        draw_names(drawing, &scale, top, model, context, buffer, area);
        let mut canvas = Canvas::new(view, left, top);
        for connector in &drawing.connectors {
            canvas.run(&scale.way(connector));
        }
        canvas.draw(context, buffer);
        for connector in &drawing.connectors {
            let Some((x, y)) = scale.entrance(connector) else {
                continue;
            };
            let share = connector.share.map(|share| percent(share, context));
            if let Some(share) = share {
                let wide = share.chars().count();
                let place = (x.saturating_sub(wide), y);
                canvas.put(context, buffer, place, wide, &share, Role::Normal);
            }
            let arrow = context.look.glyphs.right;
            canvas.put(context, buffer, (x, y), 1, arrow, Role::Marker);
        }
        let mut cursor = None;
        for (number, (cell, step)) in drawing.cells.iter().zip(&steps).enumerate() {
            let chosen = number == at;
            let place = scale.corner(*cell);
            if !canvas.shows(place, scale.size()) {
                continue;
            }
            draw_box(
                &canvas,
                &scale,
                place,
                (number + 1, step),
                chosen,
                context,
                buffer,
            );
            if chosen {
                cursor = canvas.on_screen((place.0 + 1, place.1 + 1));
            }
        }
        draw_more(context, buffer, view, &scale, (left, top));
        cursor
    }
}

/// Names the lanes at the left edge, with a line across between them.
fn draw_names(
    drawing: &Drawing,
    scale: &Scale,
    top: usize,
    model: &Model,
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
) {
    let look = context.look;
    look.post(buffer, area.x + LANES, area);
    for band in &drawing.bands {
        let (first, last) = scale.rows_of(band);
        if let Some(line) = first.checked_sub(1).and_then(|line| line.checked_sub(top))
            && line < usize::from(area.height)
        {
            look.rule(buffer, area, area.y + small(line));
        }
        if last <= top || first >= top + usize::from(area.height) {
            continue;
        }
        let lane = band.lane.and_then(|id| model.lane(id));
        let name = lane.map_or("?", |lane| &lane.name);
        let y = first.max(top) - top;
        let names = rows(name, usize::from(LANES) - 1);
        let room = last.min(top + usize::from(area.height)) - first.max(top);
        for (down, line) in names.iter().enumerate().take(room) {
            let y = area.y + small(y + down);
            look.put(buffer, area.x, y, LANES - 1, line, Role::Title);
        }
        let system = lane.is_some_and(|lane| !lane.actor.is_human());
        let citizen = lane.is_some_and(|lane| lane.actor == Actor::Citizen);
        if (system || citizen) && names.len() < room {
            let actor = lane.map_or(Actor::Municipality, |lane| lane.actor);
            let words = super::lanes::actor_in_words(actor, context);
            let y = area.y + small(y + names.len());
            look.put(buffer, area.x, y, LANES - 1, &words, Role::Normal);
        }
    }
}

fn draw_box(
    canvas: &Canvas,
    scale: &Scale,
    (x, y): (usize, usize),
    (number, step): (usize, &Step),
    chosen: bool,
    context: &Context<'_>,
    buffer: &mut Buffer,
) {
    let glyphs = &context.look.glyphs;
    let (wide, high) = scale.size();
    let inside = wide - 2;
    let kind = match step.kind {
        StepKind::Decision => glyphs.unsure,
        StepKind::Wait => glyphs.cut,
        StepKind::Document => glyphs.lower_half,
        StepKind::HandOver => glyphs.right,
        StepKind::Start => glyphs.unchosen,
        StepKind::End => glyphs.chosen,
        StepKind::Activity => glyphs.horizontal,
    };
    let edge = glyphs.horizontal.repeat(inside - 1);
    let top = format!("{}{kind}{edge}{}", glyphs.top_left, glyphs.top_right);
    let edge = glyphs.horizontal.repeat(inside);
    let foot = format!("{}{edge}{}", glyphs.bottom_left, glyphs.bottom_right);
    let border = if chosen { Role::Marker } else { Role::Border };
    canvas.put(context, buffer, (x, y), wide, &top, border);
    canvas.put(context, buffer, (x, y + high - 1), wide, &foot, border);
    let text = format!("{number} {}", step.text);
    let lines = rows(&text, inside);
    let room = LINES;
    for down in 0..high - 2 {
        let line = match lines.get(down) {
            Some(_) if down + 1 == room && lines.len() > room => {
                cut(&lines[down..].join(" "), inside, glyphs.cut)
            }
            Some(line) if down < room => (*line).to_owned(),
            _ if down >= room => minutes(step, context),
            _ => String::new(),
        };
        let blank = inside.saturating_sub(usize::from(crate::tui::wrap::width(&line)));
        let line = cut(&(line + &" ".repeat(blank)), inside, glyphs.cut);
        let role = if chosen { Role::Selected } else { Role::Normal };
        let y = y + 1 + down;
        canvas.put(context, buffer, (x, y), 1, glyphs.vertical, border);
        canvas.put(context, buffer, (x + 1, y), inside, &line, role);
        canvas.put(
            context,
            buffer,
            (x + wide - 1, y),
            1,
            glyphs.vertical,
            border,
        );
    }
}

/// Returns the minutes of a step for the last line of its box.
fn minutes(step: &Step, context: &Context<'_>) -> String {
    let number = |minutes: rust_decimal::Decimal| context.locale.number(minutes.normalize());
    let arguments = [
        ("touch", number(step.touch).into()),
        ("wait", number(step.wait).into()),
    ];
    let key = match (step.touch.is_zero(), step.wait.is_zero()) {
        (true, true) => return String::new(),
        (_, true) => "model-box-touch",
        (true, false) => "model-box-wait",
        (false, false) => "model-box-both",
    };
    context.locale.say(key, &arguments)
}

/// Shows at the edges where there is more of the drawing.
fn draw_more(
    context: &Context<'_>,
    buffer: &mut Buffer,
    view: Rect,
    scale: &Scale,
    (left, top): (usize, usize),
) {
    let glyphs = &context.look.glyphs;
    let foot = view.bottom().saturating_sub(1);
    let edge = view.right().saturating_sub(1);
    let (wide, high) = scale.whole();
    let marks = [
        (left > 0, view.x, foot, glyphs.left),
        (
            left + usize::from(view.width) < wide,
            edge,
            foot,
            glyphs.right,
        ),
        (top > 0, edge, view.y, glyphs.up),
        (
            top + usize::from(view.height) < high,
            edge.saturating_sub(1),
            foot,
            glyphs.down,
        ),
    ];
    for (_, x, y, sign) in marks.into_iter().filter(|(is, ..)| *is) {
        context.look.put(buffer, x, y, 1, sign, Role::Key);
    }
}

/// Returns the cell of a step.
fn cell_of(drawing: &Drawing, step: uuid::Uuid) -> Option<Cell> {
    drawing.cells.iter().find(|cell| cell.step == step).copied()
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
