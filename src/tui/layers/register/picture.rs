//! A register drawn: its rows, and below them all that is known of the selected one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::List;
use crate::method::Row;
use crate::tui::app::Context;
use crate::tui::list::{self, window};
use crate::tui::room;
use crate::tui::theme::Role;

/// Rows around the list: header, a free row; rule and detail, notice, keys.
const AROUND: u16 = 4 + DETAIL;
/// Rows of what is told about the selected row, with the rule above them.
const DETAIL: u16 = 8;

/// A row in a few words.
pub struct Told {
    pub label: String,
    /// What stands at the right edge.
    pub detail: String,
    pub role: Role,
}

/// What is drawn of a register beside its rows.
pub struct Heading<'h> {
    pub title: &'h str,
    pub about: &'h str,
    /// What is said where there is no row.
    pub empty: &'h str,
}

/// Returns the rows of the list on a screen of so many.
pub fn height(rows: u16) -> usize {
    usize::from(rows.saturating_sub(AROUND))
}

/// How a row is told: in a few words, and line by line, beginning with its name.
type Telling<'t> = (&'t dyn Fn(&Row) -> Told, &'t dyn Fn(&Row) -> Vec<String>);

/// Draws a register, and returns where the cursor belongs.
pub fn draw(
    context: &Context<'_>,
    buffer: &mut Buffer,
    area: Rect,
    list: &List,
    heading: &Heading<'_>,
    (told, detail): Telling<'_>,
) -> Option<Position> {
    let look = context.look;
    look.put_heading(buffer, area, heading.title, heading.about);
    let body = room::above(room::below(room::within(area, 1), 2), 2);
    let rows = room::above(body, DETAIL);
    let order = list.order(context);
    let sheet = list.sheet(context);
    let cursor = match &sheet {
        Some(sheet) if !order.is_empty() => {
            let place = list.place(&order);
            let shown = window(place, order.len(), usize::from(rows.height));
            let first = shown.start;
            let lines = order[shown.clone()].iter();
            let lines: Vec<Told> = lines.map(|at| told(&sheet.rows[*at])).collect();
            let painter = look.painter(Some(place));
            painter.draw(buffer, rows, shown, |at| {
                let line = &lines[at - first];
                list::Row {
                    label_role: line.role,
                    detail: &line.detail,
                    ..list::Row::new(&line.label)
                }
            })
        }
        _ => {
            look.put_wrapped(buffer, rows, heading.empty, Role::Normal);
            Some(rows.as_position())
        }
    };
    let below = Rect {
        y: rows.bottom(),
        height: DETAIL,
        ..rows
    };
    look.rule(buffer, below, below.y);
    if let Some((_, row)) = list.selected(context) {
        let mut place = room::below(below, 1);
        for (at, line) in detail(row).iter().enumerate() {
            let role = if at == 0 { Role::Title } else { Role::Normal };
            let taken = look.put_wrapped(buffer, place, line, role);
            place = room::below(place, taken);
        }
    }
    cursor
}
