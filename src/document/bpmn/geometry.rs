//! Sizes for a drawing: where columns, rows and tracks lie on a sheet.

use crate::process::{Drawing, Line, Place};

/// How large the parts of a drawing are, in points.
pub(in crate::document) struct Sizes {
    /// The room to the left, for the names of lanes.
    pub left: usize,
    pub column: usize,
    pub row: usize,
    /// Between two columns or rows where nothing runs.
    pub gap: usize,
    /// For each track more.
    pub track: usize,
}

/// Where everything lies.
pub(in crate::document) struct Geometry {
    sizes: Sizes,
    /// The left edge of the gutter before each column, and the right edge of all.
    columns: Vec<usize>,
    /// The upper edge of the channel above each row, and the lower edge of all.
    rows: Vec<usize>,
    width: usize,
    height: usize,
}

impl Geometry {
    pub fn of(drawing: &Drawing, sizes: Sizes) -> Self {
        let tracks =
            |tracks: &[usize], at: usize| sizes.track * tracks.get(at).copied().unwrap_or(0);
        let edges = |start: usize, count: usize, runs: &[usize], size: usize| {
            let mut edge = start;
            let mut edges = vec![edge];
            for at in 0..count {
                edge += sizes.gap + tracks(runs, at) + size;
                edges.push(edge);
            }
            edges
        };
        let columns = edges(sizes.left, drawing.columns, &drawing.gutters, sizes.column);
        let rows = edges(0, drawing.rows, &drawing.channels, sizes.row);
        // What runs after the last column and below the last row has room, too.
        let end = |edges: &[usize], runs: &[usize], count: usize| {
            let last = edges.last().copied().unwrap_or(0);
            last + tracks(runs, count)
        };
        let width = end(&columns, &drawing.gutters, drawing.columns) + 2 * sizes.gap;
        let height = end(&rows, &drawing.channels, drawing.rows);
        Self {
            sizes,
            columns,
            rows,
            width,
            height,
        }
    }

    /// Returns how wide the sheet is.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Returns how high the sheet is.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Returns the upper edge and the height of so many rows.
    pub fn band(&self, row: usize, rows: usize) -> (usize, usize) {
        let edge = |at: usize| self.rows.get(at).copied().unwrap_or(0);
        let last = row + rows + 1 == self.rows.len();
        let lower = if last {
            self.height()
        } else {
            edge(row + rows)
        };
        (edge(row), lower - edge(row))
    }

    /// Returns the place as points from the left and from above.
    pub fn point(&self, place: Place) -> (usize, usize) {
        let gap = self.sizes.gap;
        // `after` is the part of a gap that lies behind a box: in a lane, a box has as much room below as above.
        let on = |edges: &[usize], size: usize, after: usize, line: Line| {
            let edge = |at: usize| edges.get(at).copied().unwrap_or(0);
            match line {
                Line::Through(at) => edge(at + 1) - after - size / 2,
                Line::Before(at, track) => edge(at) + (gap - after) / 2 + self.sizes.track * track,
            }
        };
        (
            on(&self.columns, self.sizes.column, 0, place.x),
            on(&self.rows, self.sizes.row, gap / 2, place.y),
        )
    }
}
