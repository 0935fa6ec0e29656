//! Ideas in columns and in the quarters of the matrix; where there are more than there is room for, the newest are seen.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Drawing;
use crate::tui::follow::board::{Board, Column, Matrix};
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::{rows, width};

/// The least columns that an idea is read in.
const NARROWEST: u16 = 24;

/// Draws a board.
pub(super) fn draw(board: &Board, drawing: Drawing<'_>, buffer: &mut Buffer, area: Rect) {
    let look = drawing.look;
    let question = room::low(area, 2);
    let taken = look.put_wrapped(buffer, question, &board.question, Role::Title);
    let line = room::row(area, usize::from(taken));
    look.put_right(buffer, line, line.y, &board.count, Role::Normal);
    if let Some(running) = &board.running {
        look.line(buffer, line, running, Role::Normal);
    }
    let area = room::below(area, taken + 2);
    match board.columns.as_slice() {
        [only] if only.name.is_empty() => loose(&only.ideas, drawing, buffer, area),
        columns => groups(columns, drawing, buffer, area),
    }
}

/// Draws ideas that lie in no group: in as many columns as there is room for, and says how many older ones have none.
fn loose(ideas: &[String], drawing: Drawing<'_>, buffer: &mut Buffer, area: Rect) {
    let across = (area.width / (NARROWEST + 8)).clamp(1, 3);
    let wide = area.width / across;
    let all = lines(ideas, wide.saturating_sub(2), drawing);
    let height = usize::from(area.height);
    let mut first = first_of(&all, usize::from(across), height);
    let area = if first == 0 {
        area
    } else {
        first = first_of(&all, usize::from(across), height.saturating_sub(1));
        let count = [("count", first.into())];
        let more = drawing.locale.say("follow-and-more", &count);
        drawing
            .look
            .line(buffer, room::foot(area), &more, Role::Normal);
        room::above(area, 1)
    };
    let mut column = room::narrow(area, wide.saturating_sub(2));
    let mut at = 0;
    for idea in &all[first..] {
        if at + idea.len() > usize::from(area.height) && at > 0 {
            column.x += wide;
            at = 0;
        }
        at += idea_at(idea, column, at, drawing, buffer);
    }
}

/// Returns the first of the last ideas that fit into so many columns of one height, none broken across two.
fn first_of(all: &[Vec<&str>], across: usize, height: usize) -> usize {
    // No idea takes less than a row.
    let earliest = all.len().saturating_sub(across * height);
    let fits = |first: &usize| {
        let (mut column, mut at) = (1, 0);
        for idea in &all[*first..] {
            if at + idea.len() > height && at > 0 {
                column += 1;
                at = 0;
            }
            at += idea.len();
        }
        column <= across
    };
    (earliest..all.len()).find(fits).unwrap_or(all.len())
}

/// Draws groups beside each other; those that have no room are counted.
fn groups(columns: &[Column], drawing: Drawing<'_>, buffer: &mut Buffer, area: Rect) {
    let count = u16::try_from(columns.len()).unwrap_or(u16::MAX);
    let fits = (area.width / NARROWEST).max(1);
    let across = count.min(fits);
    let rows_of = count.div_ceil(across.max(1)).max(1);
    let (wide, high) = (area.width / across.max(1), area.height / rows_of);
    for (at, column) in columns.iter().enumerate() {
        let at = u16::try_from(at).unwrap_or(u16::MAX);
        let place = Rect {
            x: area.x + (at % across) * wide,
            y: area.y + (at / across) * high,
            width: wide.saturating_sub(2),
            height: high.saturating_sub(1),
        };
        box_of(column, drawing, buffer, place.intersection(area));
    }
}

/// Draws the quarters of the matrix with the names of its axes.
pub(super) fn matrix(matrix: &Matrix, drawing: Drawing<'_>, buffer: &mut Buffer, area: Rect) {
    let look = drawing.look;
    let axis = format!("{} {}", look.glyphs.up, matrix.impact);
    look.line(buffer, area, &axis, Role::Normal);
    if let Some(waiting) = &matrix.waiting {
        look.put_right(buffer, area, area.y, waiting, Role::Normal);
    }
    let foot = room::foot(area);
    let axis = format!("{} {}", matrix.effort, look.glyphs.right);
    look.put_right(buffer, foot, foot.y, &axis, Role::Normal);
    let inner = room::above(room::below(area, 1), 1);
    let (wide, high) = (inner.width / 2, inner.height / 2);
    for (at, quarter) in (0_u16..).zip(&matrix.quarters) {
        let place = Rect {
            x: inner.x + (at % 2) * wide,
            y: inner.y + (at / 2) * high,
            width: wide,
            height: high,
        };
        let right = room::beside(place, if at % 2 == 1 { 2 } else { 0 });
        box_of(
            quarter,
            drawing,
            buffer,
            room::narrow(right, wide.saturating_sub(2)),
        );
    }
    look.post(buffer, inner.x + wide - 1, inner);
    look.rule(buffer, inner, inner.y + high - 1);
}

/// Draws a heading with how many ideas there are, and the newest of them.
fn box_of(column: &Column, drawing: Drawing<'_>, buffer: &mut Buffer, area: Rect) {
    let look = drawing.look;
    let count = format!(" {}", column.ideas.len());
    let name = room::narrow(area, area.width.saturating_sub(width(&count)));
    let taken = look.line(buffer, name, &column.name, Role::Header);
    look.line(buffer, room::beside(area, taken), &count, Role::Normal);
    let inner = room::below(area, 1);
    let all = lines(&column.ideas, inner.width, drawing);
    let mut at = 0;
    for idea in newest(&all, usize::from(inner.height)) {
        at += idea_at(idea, inner, at, drawing, buffer);
    }
}

/// Returns each idea wrapped.
fn lines<'i>(ideas: &'i [String], wide: u16, _: Drawing<'_>) -> Vec<Vec<&'i str>> {
    let wide = usize::from(wide.saturating_sub(2)).max(8);
    ideas.iter().map(|idea| rows(idea, wide)).collect()
}

/// Returns the last ideas that have room.
fn newest<'l, 'i>(all: &'l [Vec<&'i str>], room: usize) -> &'l [Vec<&'i str>] {
    let mut used = 0;
    let fits = |idea: &&Vec<&str>| {
        used += idea.len();
        used <= room
    };
    let count = all.iter().rev().take_while(fits).count();
    &all[all.len() - count..]
}

fn idea_at(
    idea: &[&str],
    area: Rect,
    at: usize,
    drawing: Drawing<'_>,
    buffer: &mut Buffer,
) -> usize {
    let look = drawing.look;
    for (offset, line) in idea.iter().enumerate() {
        let row = room::row(area, at + offset);
        if offset == 0 {
            look.line(buffer, row, look.glyphs.open, Role::Normal);
        }
        look.line(buffer, room::beside(row, 2), line, Role::Normal);
    }
    idea.len()
}
