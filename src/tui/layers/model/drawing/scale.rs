//! How large a drawing is in letters and lines: where columns, rows and tracks lie.

use ratatui::layout::Rect;

use super::cell_of;
use crate::process::{Band, Cell, Connector, Drawing, Line};

/// The measures of a drawing.
pub struct Scale {
    /// Where each column begins, and the width of all of them.
    columns: Vec<usize>,
    /// Where the tracks before each column begin.
    gutters: Vec<usize>,
    rows: Vec<usize>,
    channels: Vec<usize>,
    high: usize,
    whole: (usize, usize),
}

/// The width of a box, borders and all.
const WIDE: usize = 20;
/// What an arrow takes before a box, with what is free beside it.
const ARROW: usize = 2;
/// What a share takes before an arrow.
const SHARE: usize = 6;
/// How many lines of a box its text has.
pub const LINES: usize = 2;
/// From so many lines on, a box has one for its minutes.
const TALL: u16 = 26;

impl Scale {
    /// Gives columns, rows and tracks their sizes on a screen with so many lines.
    pub fn of(drawing: &Drawing, height: u16) -> Self {
        let high = if height >= TALL { 5 } else { 4 };
        let mut x = 0;
        let (mut columns, mut gutters) = (Vec::new(), Vec::new());
        let mut has_share = vec![false; drawing.columns + 1];
        let shared = drawing.connectors.iter();
        let shared = shared.filter(|connector| connector.share.is_some());
        for cell in shared.filter_map(|connector| cell_of(drawing, connector.to)) {
            has_share[cell.column] = true;
        }
        for (column, tracks) in drawing.gutters.iter().enumerate() {
            gutters.push(x + 1);
            let share = if has_share.get(column) == Some(&true) {
                SHARE
            } else {
                0
            };
            x += tracks + ARROW + share;
            columns.push(x);
            x += WIDE;
        }
        // After the last column nothing has to be free for an arrow.
        let wide = columns.last().copied().unwrap_or_default();
        let wide = wide.saturating_sub(ARROW - 1);
        let mut y = 0;
        let (mut rows, mut channels) = (Vec::new(), Vec::new());
        for (row, tracks) in drawing.channels.iter().enumerate() {
            channels.push(y);
            y += tracks;
            // A line across stands between two lanes.
            let begins = |band: &Band| row > 0 && band.row == row;
            y += usize::from(drawing.bands.iter().any(begins));
            rows.push(y);
            y += high;
        }
        let tall = rows.last().copied().unwrap_or_default();
        Self {
            columns,
            gutters,
            rows,
            channels,
            high,
            whole: (wide, tall),
        }
    }

    /// Returns how wide and how high the whole drawing is.
    pub fn whole(&self) -> (usize, usize) {
        self.whole
    }

    /// Returns how wide and how high a box is.
    pub fn size(&self) -> (usize, usize) {
        (WIDE, self.high)
    }

    /// Returns the upper left corner of a box.
    pub fn corner(&self, cell: Cell) -> (usize, usize) {
        (at(&self.columns, cell.column), at(&self.rows, cell.row))
    }

    /// Returns the first line of a lane, and the line after its last.
    pub fn rows_of(&self, band: &Band) -> (usize, usize) {
        let first = at(&self.rows, band.row);
        (first, at(&self.rows, band.row + band.rows - 1) + self.high)
    }

    /// Returns the places that a flow goes by.
    pub fn way(&self, connector: &Connector) -> Vec<(usize, usize)> {
        let bends = connector.bends.iter();
        bends
            .map(|place| {
                let x = match place.x {
                    Line::Through(column) => at(&self.columns, column) + WIDE / 2,
                    Line::Before(column, track) => at(&self.gutters, column) + track,
                };
                let y = match place.y {
                    Line::Through(row) => at(&self.rows, row) + 1,
                    Line::Before(row, track) => at(&self.channels, row) + track,
                };
                (x, y)
            })
            .collect()
    }

    /// Returns the place before the box that a flow enters.
    pub fn entrance(&self, connector: &Connector) -> Option<(usize, usize)> {
        // The last bend is the middle of the cell, so that none of the cells has to be looked through.
        let last = connector.bends.last()?;
        let (Line::Through(column), Line::Through(row)) = (last.x, last.y) else {
            return None;
        };
        let (x, y) = (at(&self.columns, column), at(&self.rows, row));
        Some((x.checked_sub(1)?, y + 1))
    }

    /// Returns what is left out at the left and above, so that a box is seen; it moves by half of the view.
    pub fn offset(&self, cell: Cell, view: Rect) -> (usize, usize) {
        let (x, y) = self.corner(cell);
        let wide = usize::from(view.width);
        let high = usize::from(view.height);
        (
            beginning(x, WIDE, self.whole.0, wide),
            beginning(y, self.high, self.whole.1, high),
        )
    }
}

/// Returns where a view of so much begins, in which a thing of some length is seen whole.
fn beginning(start: usize, length: usize, whole: usize, view: usize) -> usize {
    if whole <= view {
        return 0;
    }
    let step = (view / 2).max(1);
    let wanted = (start.saturating_sub(view / 4) / step) * step;
    let wanted = wanted.min(whole - view);
    let end = start + length;
    if end > wanted + view {
        end - view
    } else {
        wanted
    }
}

fn at(places: &[usize], number: usize) -> usize {
    places.get(number).copied().unwrap_or_default()
}
