//! Parts of a rectangle on the screen; what would lie outside becomes empty.

use ratatui::layout::Rect;

/// Returns what lies below so many rows.
pub fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}

/// Returns what lies right of so many columns.
pub fn beside(area: Rect, columns: u16) -> Rect {
    let columns = columns.min(area.width);
    Rect {
        x: area.x + columns,
        width: area.width - columns,
        ..area
    }
}

/// Returns the area without so many rows at its foot.
pub fn above(area: Rect, rows: u16) -> Rect {
    Rect {
        height: area.height.saturating_sub(rows),
        ..area
    }
}

/// Returns the area without so many columns at either side.
pub fn within(area: Rect, columns: u16) -> Rect {
    let inner = beside(area, columns);
    Rect {
        width: inner.width.saturating_sub(columns),
        ..inner
    }
}

/// Returns so many columns from the left.
pub fn narrow(area: Rect, columns: u16) -> Rect {
    Rect {
        width: area.width.min(columns),
        ..area
    }
}

/// Returns so many rows from the top.
pub fn low(area: Rect, rows: u16) -> Rect {
    Rect {
        height: area.height.min(rows),
        ..area
    }
}

/// Returns the last row.
pub fn foot(area: Rect) -> Rect {
    below(area, area.height.saturating_sub(1))
}

/// Returns one row, counted from the top.
pub fn row(area: Rect, at: usize) -> Rect {
    low(below(area, u16::try_from(at).unwrap_or(u16::MAX)), 1)
}
