//! How the matrix is drawn: a field of ten by ten with numbers in it, and beside it which number is which idea.

use std::collections::HashMap;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Sheet, State, View};
use crate::board::{Corner, Idea, Spot};
use crate::method::Quadrant;
use crate::tui::app::Context;
use crate::tui::layers::board;
use crate::tui::list::window;
use crate::tui::theme::Role;
use crate::tui::wrap::width;
use crate::tui::{overlay, room};

/// A line across, and two rows about the selected idea.
const DETAIL: u16 = 3;
/// The narrowest and the widest cell.
const CELL: (u16, u16) = (4, 6);
/// The narrowest list beside.
const LIST: u16 = 30;
/// The columns, or rows, of half the field.
const HALF: u16 = Spot::LARGEST as u16 / 2;
/// The rows of the field, without its frame and the names of its axes.
const FRAME: u16 = 3;
const AXES: u16 = 2;

/// How large the field is drawn.
#[derive(Clone, Copy)]
struct Measure {
    cell: u16,
    row: u16,
}

impl State {
    pub fn view(&self, context: &Context<'_>, frame: &mut Frame<'_>, area: Rect) {
        let buffer = frame.buffer_mut();
        let sheet = Sheet::of(context, &self.board);
        let body = board::draw_head(
            context,
            buffer,
            area,
            (&self.board, &sheet, View::Matrix),
            false,
        );
        let upper = room::above(body, DETAIL);
        let mut list = upper;
        if let Some(measure) = Measure::of(upper) {
            let field = room::narrow(upper, measure.width());
            self.draw_field(context, buffer, field, measure, &sheet);
            list = room::beside(upper, measure.width() + 1);
        }
        let cursor = if sheet.ideas.is_empty() {
            let text = context.locale.text("board-empty-matrix");
            context.look.put_wrapped(buffer, list, &text, Role::Normal);
            None
        } else {
            self.draw_list(context, buffer, list, &sheet)
        };
        self.draw_detail(context, buffer, room::below(body, upper.height), &sheet);
        board::draw_keys(context, buffer, area, self.keys(context), false);
        overlay::place_cursor(frame, cursor.or(Some(list.as_position())));
    }

    fn draw_field(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        measure: Measure,
        sheet: &Sheet<'_>,
    ) {
        let (look, matrix) = (context.look, &context.method.craft.matrix);
        let glyphs = &look.glyphs;
        let impact = format!("{} {}", glyphs.up, matrix.impact);
        look.line(buffer, area, &impact, Role::Normal);
        let framed = Rect {
            height: measure.height(),
            ..room::below(area, 1)
        };
        let half = measure.cell * HALF;
        let line = |left: &str, between: &str, right: &str| {
            let part = glyphs.horizontal.repeat(usize::from(half));
            format!("{left}{part}{between}{part}{right}")
        };
        let middle = measure.row * HALF + 1;
        let top = line(glyphs.top_left, glyphs.tee_down, glyphs.top_right);
        let cross = line(glyphs.tee_right, glyphs.cross, glyphs.tee_left);
        let bottom = line(glyphs.bottom_left, glyphs.tee_up, glyphs.bottom_right);
        look.line(buffer, framed, &top, Role::Border);
        look.line(buffer, room::below(framed, middle), &cross, Role::Border);
        look.line(buffer, room::foot(framed), &bottom, Role::Border);
        for x in [0, half + 1, 2 * half + 2] {
            for y in (1..framed.height - 1).filter(|y| *y != middle) {
                let (x, y) = (framed.x + x, framed.y + y);
                look.put(buffer, x, y, 1, glyphs.vertical, Role::Border);
            }
        }
        let foot = framed.height - 1;
        let names = [
            (&matrix.wins, 0, 0),
            (&matrix.projects, half + 1, 0),
            (&matrix.fillers, 0, foot),
            (&matrix.avoid, half + 1, foot),
        ];
        for (quadrant, x, y) in names {
            let text = format!(" {} ", quadrant.name);
            let place = (framed.x + x + 2, framed.y + y);
            look.put(
                buffer,
                place.0,
                place.1,
                half.saturating_sub(2),
                &text,
                Role::Title,
            );
        }
        let below = room::below(area, framed.height + 1);
        let effort = format!("{} {}", matrix.effort, glyphs.right);
        look.line(buffer, below, &matrix.low, Role::Normal);
        let at = room::beside(below, (area.width.saturating_sub(width(&effort))) / 2);
        look.line(buffer, at, &effort, Role::Normal);
        look.put_right(buffer, below, below.y, &matrix.high, Role::Normal);
        self.draw_cells(context, buffer, framed, measure, sheet);
    }

    /// Draws the numbers: the first of several in a cell, with a sign that there are more.
    fn draw_cells(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        framed: Rect,
        measure: Measure,
        sheet: &Sheet<'_>,
    ) {
        let selected = self.selected(sheet).map(|idea| idea.id);
        let mut cells: HashMap<(u8, u8), (usize, usize, bool)> = HashMap::new();
        for (at, idea) in sheet.ideas.iter().enumerate() {
            let Some(spot) = self.spot(idea) else {
                continue;
            };
            let here = Some(idea.id) == selected;
            let cell = cells
                .entry((spot.impact, spot.effort))
                .or_insert((at + 1, 0, false));
            cell.1 += 1;
            if here {
                (cell.0, cell.2) = (at + 1, true);
            }
        }
        for ((impact, effort), (number, count, here)) in cells {
            let more = if count > 1 { "+" } else { "" };
            let place = measure.place(framed, impact, effort);
            let (sign, role) = if here {
                (context.look.glyphs.marker, Role::Selected)
            } else {
                (" ", Role::Normal)
            };
            let text = format!("{sign}{number}{more}");
            let width = usize::from(measure.cell);
            let style = context.look.style(role);
            buffer.set_stringn(place.x, place.y, &text, width, style);
        }
    }

    /// Draws which number is which idea, by quarter, and returns where the cursor belongs.
    fn draw_list(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        sheet: &Sheet<'_>,
    ) -> Option<Position> {
        let look = context.look;
        let selected = self.selected(sheet).map(|idea| idea.id);
        let numbers: HashMap<_, _> = sheet.ideas.iter().map(|idea| idea.id).zip(1..).collect();
        // A heading, or an idea, for each row.
        let mut rows: Vec<Result<&Idea, String>> = Vec::new();
        for (corner, ideas) in self.quarters(sheet) {
            if !ideas.is_empty() {
                let name = match corner {
                    Some(corner) => quarter(context, corner).name.clone(),
                    None => context.locale.text("board-not-placed"),
                };
                rows.push(Err(format!("{name} ({})", ideas.len())));
                rows.extend(ideas.into_iter().map(Ok));
            }
        }
        let is_here =
            |row: &Result<&Idea, String>| row.as_ref().is_ok_and(|idea| Some(idea.id) == selected);
        let at = rows.iter().position(is_here).unwrap_or(0);
        let mut cursor = None;
        let window = window(at, rows.len(), usize::from(area.height));
        for (down, row) in window.enumerate() {
            let place = room::row(area, down);
            match &rows[row] {
                Err(heading) => {
                    look.line(buffer, place, heading, Role::Header);
                }
                Ok(idea) => {
                    let number = numbers.get(&idea.id).copied().unwrap_or_default();
                    let label = format!("{number:>2} {}", idea.text);
                    let painter = look.painter((row == at).then_some(row));
                    let drawn = painter.draw(buffer, place, row..row + 1, |_| {
                        crate::tui::list::Row::new(&label)
                    });
                    cursor = cursor.or(drawn);
                }
            }
        }
        cursor
    }

    /// Returns the numbers of the others that lie in the same cell.
    fn beneath(&self, sheet: &Sheet<'_>, idea: &Idea, spot: Spot) -> Vec<String> {
        let numbered = sheet.ideas.iter().zip(1..);
        let others = numbered.filter(|(other, _)| other.id != idea.id);
        let here = others.filter(|(other, _)| self.spot(other) == Some(spot));
        here.map(|(_, number): (_, usize)| number.to_string())
            .collect()
    }

    fn draw_detail(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        sheet: &Sheet<'_>,
    ) {
        let Some(idea) = self.selected(sheet) else {
            return;
        };
        let (look, locale) = (context.look, context.locale);
        look.rule(buffer, area, area.y);
        look.line(buffer, room::row(area, 1), &idea.text, Role::Normal);
        let text = match self.spot(idea) {
            Some(spot) => {
                let quadrant = quarter(context, crate::board::quadrant(spot));
                let advice = format!("{}: {}", quadrant.name, quadrant.advice);
                let also = self.beneath(sheet, idea, spot);
                if also.is_empty() {
                    advice
                } else {
                    let also = [("numbers", also.join(", ").into())];
                    format!("{advice} {}", locale.say("board-same-cell", &also))
                }
            }
            None => locale.text("board-place-it"),
        };
        look.line(buffer, room::row(area, 2), &text, Role::Normal);
    }
}

impl Measure {
    /// Returns how large the field can be beside its list; none where there is no room for it.
    fn of(area: Rect) -> Option<Self> {
        let wide = area.width.checked_sub(LIST + FRAME)? / (2 * HALF);
        let high = area.height.checked_sub(FRAME + AXES)? / (2 * HALF);
        (wide >= CELL.0 && high >= 1).then_some(Self {
            cell: wide.min(CELL.1),
            row: high.min(2),
        })
    }

    fn width(self) -> u16 {
        self.cell * 2 * HALF + FRAME
    }

    fn height(self) -> u16 {
        self.row * 2 * HALF + FRAME
    }

    /// Returns where a cell begins.
    fn place(self, framed: Rect, impact: u8, effort: u8) -> Position {
        let across = u16::from(effort.clamp(1, Spot::LARGEST)) - 1;
        let down = u16::from(Spot::LARGEST - impact.clamp(1, Spot::LARGEST));
        let over = |at: u16| 1 + u16::from(at >= HALF);
        Position::new(
            framed.x + over(across) + across * self.cell,
            framed.y + over(down) + down * self.row,
        )
    }
}

fn quarter<'c>(context: &Context<'c>, corner: Corner) -> &'c Quadrant {
    let matrix = &context.method.craft.matrix;
    match corner {
        Corner::Wins => &matrix.wins,
        Corner::Projects => &matrix.projects,
        Corner::Fillers => &matrix.fillers,
        Corner::Avoid => &matrix.avoid,
    }
}
