//! The groups of a board as columns side by side; the first holds what is in no group.

use std::collections::HashMap;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use uuid::Uuid;

use super::{Sheet, State};
use crate::board::{Group, Idea};
use crate::tui::app::Context;
use crate::tui::list::{Move, Row, moved, window};
use crate::tui::theme::Role;
use crate::tui::{room, wrap};

/// The columns, each with its ideas in the order they came.
pub struct Columns<'c> {
    columns: Vec<(Option<&'c Group>, Vec<&'c Idea>)>,
}

/// The narrowest column.
const NARROWEST: u16 = 25;
/// The rows of a column's name.
const NAME: u16 = 1;
/// A screen of so many rows has two for each idea.
const HIGH: u16 = 30;

/// Returns the rows that each idea has on a screen of this height.
fn rows_per_idea(screen: u16) -> u16 {
    if screen < HIGH { 1 } else { 2 }
}

impl<'c> Columns<'c> {
    /// Returns the columns, gone through once.
    pub fn of(sheet: &Sheet<'c>) -> Self {
        let mut columns = vec![(None, Vec::new())];
        columns.extend(sheet.groups.iter().map(|group| (Some(*group), Vec::new())));
        let groups = sheet.groups.iter().enumerate();
        let places: HashMap<Uuid, usize> = groups.map(|(at, group)| (group.id, at + 1)).collect();
        for idea in &sheet.ideas {
            let at = idea.group.and_then(|group| places.get(&group).copied());
            columns[at.unwrap_or(0)].1.push(*idea);
        }
        Self { columns }
    }

    /// Returns how many there are.
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Returns the idea in a column and a row.
    pub fn idea(&self, (column, row): (usize, usize)) -> Option<&'c Idea> {
        let ideas = &self.columns.get(column)?.1;
        ideas.get(row.min(ideas.len().saturating_sub(1))).copied()
    }

    /// Returns the group of a column; none for the first.
    pub fn group(&self, column: usize) -> Option<&'c Group> {
        self.columns.get(column)?.0
    }

    /// Returns the place in the column beside.
    pub fn beside(&self, (column, row): (usize, usize), on: bool) -> (usize, usize) {
        let to = if on {
            column + 1
        } else {
            column.saturating_sub(1)
        };
        let to = to.min(self.len() - 1);
        (to, self.within(to, row))
    }

    /// Returns the place after a move in the column.
    pub fn moved(
        &self,
        (column, row): (usize, usize),
        by: Move,
        context: &Context<'_>,
    ) -> (usize, usize) {
        let column = column.min(self.len() - 1);
        let screen = context.size.1;
        let room = super::picture::columns_height(screen) - NAME;
        let height = usize::from(room / rows_per_idea(screen));
        let ideas = self.columns[column].1.len();
        (column, moved(row, ideas, height, by))
    }

    /// Returns the row in which an idea will lie in a column that it is carried to.
    pub fn row_in(&self, column: usize, idea: Option<Uuid>, sheet: &Sheet<'_>) -> usize {
        let number = idea.and_then(|idea| sheet.number(idea));
        let before = self.columns[column].1.iter();
        before
            .filter(|other| sheet.number(other.id) < number)
            .count()
    }

    fn within(&self, column: usize, row: usize) -> usize {
        row.min(self.columns[column].1.len().saturating_sub(1))
    }
}

impl State {
    /// Draws the columns, and returns where the cursor belongs.
    pub(super) fn draw_columns(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        sheet: &Sheet<'_>,
    ) -> Option<Position> {
        let columns = Columns::of(sheet);
        let fit = usize::from((area.width / NARROWEST).max(1)).min(columns.len());
        let width = area.width / small(fit);
        let at = self.column.0.min(columns.len() - 1);
        // What is in no group stays in sight, since it is what one takes from.
        let rest = window(at.saturating_sub(1), columns.len() - 1, fit - 1);
        let shown = std::iter::once(0).chain(rest.map(|at| at + 1));
        let mut cursor = None;
        for (place, column) in shown.enumerate() {
            let left = small(place) * width;
            let own = Rect {
                width: width.saturating_sub(1),
                ..room::beside(area, left)
            };
            let drawn = self.draw_column(context, buffer, own, sheet, &columns, column);
            cursor = drawn.filter(|_| column == at).or(cursor);
        }
        cursor
    }

    fn draw_column(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        sheet: &Sheet<'_>,
        columns: &Columns<'_>,
        column: usize,
    ) -> Option<Position> {
        let look = context.look;
        let here = column == self.column.0.min(columns.len() - 1);
        let (group, ideas) = &columns.columns[column];
        let name = match group {
            Some(group) => group.name.clone(),
            None => context.locale.text("board-no-group"),
        };
        let sign = if here { look.glyphs.marker } else { " " };
        look.line(buffer, area, sign, Role::Marker);
        let count = format!("{:>4}", ideas.len());
        let head = room::low(area, NAME);
        let label = Rect {
            width: head.width.saturating_sub(7),
            ..room::beside(head, 2)
        };
        look.line(buffer, label, &name, Role::Header);
        look.put_right(buffer, head, head.y, &count, Role::Normal);
        let list = room::below(area, NAME);
        let row = self.column.1.min(ideas.len().saturating_sub(1));
        let at = if here { row } else { 0 };
        let each = rows_per_idea(context.size.1);
        let rows = window(at, ideas.len(), usize::from(list.height / each));
        let painter = look.painter(here.then_some(row));
        let mut cursor = None;
        for (down, at) in rows.enumerate() {
            let place = room::low(room::below(list, small(down) * each), each);
            let number = sheet.number(ideas[at].id).unwrap_or_default();
            let chosen = self.chosen.contains(&ideas[at].id);
            let text = format!("{number:>2} {}", ideas[at].text);
            let width = usize::from(list.width.saturating_sub(if chosen { 4 } else { 2 }));
            let lines = wrap::rows(&text, width);
            let (first, rest) = match lines.split_first() {
                Some((first, rest)) if each > 1 => ((*first).to_owned(), rest.join(" ")),
                _ => (text.clone(), String::new()),
            };
            let drawn = painter.draw(buffer, place, at..at + 1, |_| Row {
                mark: if chosen { look.glyphs.chosen } else { "" },
                mark_role: Role::Marker,
                ..Row::new(&first)
            });
            cursor = cursor.or(drawn);
            if each > 1 {
                let below = room::beside(room::row(place, 1), 5);
                look.line(buffer, below, &rest, Role::Normal);
            }
        }
        let empty = Position::new(head.x + 2, head.y);
        cursor.or(here.then_some(empty))
    }
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
