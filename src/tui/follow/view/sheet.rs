//! A sheet of text from top to bottom: what has no room is left out from the foot, and that is said.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::tui::follow::letters;
use crate::tui::follow::picture::Piece;
use crate::tui::look::Look;
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::{rows, width};

/// One row: pieces of text, each with its column and its role.
struct Row {
    parts: Vec<(u16, String, Role)>,
    /// Whether it may be left out.
    gap: bool,
}

impl Row {
    fn of(column: u16, text: &str, role: Role) -> Self {
        Self {
            parts: vec![(column, text.to_owned(), role)],
            gap: false,
        }
    }
}

/// Draws the pieces of a sheet.
pub(super) fn draw(pieces: &[Piece], look: &Look, buffer: &mut Buffer, area: Rect) {
    let mut lines = laid_out(pieces, look, area.width, true);
    let height = usize::from(area.height);
    if lines.len() > height {
        lines = laid_out(pieces, look, area.width, false);
    }
    if lines.len() > height {
        lines.retain(|line| !line.gap);
    }
    let cut = lines.len() > height;
    for (at, line) in lines.iter().take(height).enumerate() {
        let row = room::row(area, at);
        for (column, text, role) in &line.parts {
            look.line(buffer, room::beside(row, *column), text, *role);
        }
        if cut && at + 1 == height {
            look.put_right(buffer, row, row.y, look.glyphs.cut, Role::Normal);
        }
    }
}

/// Returns every row; letters are large where there is room for them.
fn laid_out(pieces: &[Piece], look: &Look, across: u16, large: bool) -> Vec<Row> {
    let mut lines = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Title(text) => {
                let texts = rows(text, usize::from(across));
                lines.extend(texts.iter().map(|text| Row::of(0, text, Role::Title)));
            }
            Piece::Heading(text) => lines.push(Row::of(0, text, Role::Header)),
            Piece::Text(text, role) => {
                let texts = rows(text, usize::from(across));
                lines.extend(texts.iter().map(|text| Row::of(0, text, *role)));
            }
            Piece::Big { letters, about } => big(letters, about, look, across, large, &mut lines),
            Piece::Choice {
                sign,
                text,
                word,
                role,
            } => choice(sign, text, word, *role, across, &mut lines),
            Piece::Bar {
                text,
                figures,
                share,
                word,
            } => bar((text, figures, word), *share, look, across, &mut lines),
            Piece::Gap => lines.push(Row {
                parts: Vec::new(),
                gap: true,
            }),
        }
    }
    lines
}

fn big(text: &str, about: &str, look: &Look, across: u16, large: bool, lines: &mut Vec<Row>) {
    let drawn = letters::rows(text, &look.glyphs).filter(|rows| large && fits(rows, across));
    match drawn {
        Some(drawn) => {
            lines.extend(drawn.iter().map(|row| Row::of(0, row, Role::Title)));
            if !about.is_empty() {
                lines.push(Row::of(0, about, Role::Normal));
            }
        }
        None => lines.push(Row::of(0, &format!("{text} {about}"), Role::Title)),
    }
}

fn fits(rows: &[String], across: u16) -> bool {
    rows.iter().all(|row| width(row) <= across)
}

fn choice(sign: &str, text: &str, word: &str, role: Role, across: u16, lines: &mut Vec<Row>) {
    let beside = if word.is_empty() { 0 } else { width(word) + 3 };
    let room = across.saturating_sub(4 + beside).max(10);
    for (at, row) in rows(text, usize::from(room)).into_iter().enumerate() {
        let mut line = Row::of(4, row, role);
        if at == 0 {
            line.parts.insert(0, (1, sign.to_owned(), role));
            if !word.is_empty() {
                line.parts.push((4 + width(row) + 3, word.to_owned(), role));
            }
        }
        lines.push(line);
    }
}

fn bar(
    (text, figures, word): (&str, &str, &str),
    (part, whole): (u64, u64),
    look: &Look,
    across: u16,
    lines: &mut Vec<Row>,
) {
    for row in rows(text, usize::from(across)) {
        lines.push(Row::of(0, row, Role::Normal));
    }
    let long = usize::from(across / 2);
    let percent = part.saturating_mul(100) / whole.max(1);
    let drawn = look.bar(usize::try_from(percent).unwrap_or(0), long);
    let after = format!("{figures}  {word}");
    let mut line = Row::of(0, &drawn, Role::Marker);
    let column = across / 2 + 2;
    line.parts
        .push((column, after.trim_end().to_owned(), Role::Title));
    lines.push(line);
}
