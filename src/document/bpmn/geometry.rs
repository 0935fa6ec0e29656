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
}

impl Geometry {
    pub fn of(drawing: &Drawing, sizes: Sizes) -> Self {
        let edges = |start: usize, count: usize, tracks: &[usize], size: usize| {
            let mut edge = start;
            let mut edges = vec![edge];
            for at in 0..count {
                edge += sizes.gap + sizes.track * tracks.get(at).copied().unwrap_or(0) + size;
                edges.push(edge);
            }
            edges
        };
        let columns = edges(sizes.left, drawing.columns, &drawing.gutters, sizes.column);
        let rows = edges(0, drawing.rows, &drawing.channels, sizes.row);
        Self {
            sizes,
            columns,
            rows,
        }
    }

    /// Returns how wide the sheet is.
    pub fn width(&self) -> usize {
        let last = self.columns.last().copied().unwrap_or(0);
        // What runs after the last column has room, too.
        last + 2 * self.sizes.gap
    }

    /// Returns how high the sheet is.
    pub fn height(&self) -> usize {
        self.rows.last().copied().unwrap_or(0) + self.sizes.gap
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
        let on = |edges: &[usize], size: usize, line: Line| {
            let edge = |at: usize| edges.get(at).copied().unwrap_or(0);
            match line {
                Line::Through(at) => edge(at + 1) - size / 2,
                Line::Before(at, track) => edge(at) + self.sizes.gap / 2 + self.sizes.track * track,
            }
        };
        (
            on(&self.columns, self.sizes.column, place.x),
            on(&self.rows, self.sizes.row, place.y),
        )
    }
}
