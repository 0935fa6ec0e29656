//! A sheet of text from top to bottom: what has no room is left out from the foot, and that is said.

use std::mem::discriminant;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Drawing;
use crate::tui::follow::letters;
use crate::tui::follow::picture::Piece;
use crate::tui::list::cut;
use crate::tui::look::Look;
use crate::tui::room;
use crate::tui::theme::Role;
use crate::tui::wrap::{rows, width};

/// One row: texts, each with its column and its role.
type Row = Vec<(u16, String, Role)>;

/// How generously a sheet is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Room {
    across: u16,
    /// Whether there is an empty row between one choice and the next.
    apart: bool,
    /// Whether a few letters are as large as they can be.
    large: bool,
    gaps: bool,
    /// Whether a bar stands beside its choice.
    beside: bool,
}

/// Draws the pieces of a sheet, as generously as there is room for.
pub(super) fn draw(pieces: &[Piece], drawing: Drawing<'_>, buffer: &mut Buffer, area: Rect) {
    let look = drawing.look;
    let height = usize::from(area.height);
    let ways = [
        (true, true, true, false),
        (false, true, true, false),
        (false, false, true, false),
        (false, false, false, false),
        (false, false, false, true),
    ];
    let (mut lines, mut ends) = (Vec::new(), Vec::new());
    for (apart, large, gaps, beside) in ways {
        let room = Room {
            across: area.width,
            apart,
            large,
            gaps,
            beside,
        };
        (lines, ends) = laid_out(pieces, look, room);
        if lines.len() <= height {
            break;
        }
    }
    let too_long = lines.len() > height;
    let shown = if too_long {
        height.saturating_sub(1)
    } else {
        height
    };
    for (at, line) in lines.iter().take(shown).enumerate() {
        let row = room::row(area, at);
        for (column, text, role) in line {
            look.line(buffer, room::beside(row, *column), text, *role);
        }
    }
    if too_long {
        let hidden = ends.iter().filter(|end| **end > shown).count();
        let count = [("count", hidden.into())];
        let more = match hidden {
            0 => look.glyphs.cut.to_owned(),
            _ => drawing.locale.say("follow-and-more", &count),
        };
        look.line(buffer, room::row(area, shown), &more, Role::Normal);
    }
}

/// Returns every row, and after how many each of the choices ends.
fn laid_out(pieces: &[Piece], look: &Look, room: Room) -> (Vec<Row>, Vec<usize>) {
    let across = room.across;
    let (mut lines, mut ends) = (Vec::new(), Vec::new());
    let mut before: Option<&Piece> = None;
    for (at, piece) in pieces.iter().enumerate() {
        let again = before.is_some_and(|before| discriminant(before) == discriminant(piece));
        let listed = matches!(piece, Piece::Choice { .. } | Piece::Bar { .. });
        if room.apart && again && listed {
            lines.push(Row::new());
        }
        match piece {
            Piece::Title(text) => wrapped(text, Role::Title, across, &mut lines),
            Piece::Heading(text) => wrapped(text, Role::Header, across, &mut lines),
            Piece::Text(text, role) => wrapped(text, *role, across, &mut lines),
            Piece::Big { letters, about } => big(letters, about, look, room, &mut lines),
            Piece::Choice { .. } => choice(piece, words_at(pieces, at), across, &mut lines),
            Piece::Bar {
                text,
                figures,
                share,
                word,
            } => bar((text, figures, word), *share, look, room, &mut lines),
            Piece::Gap if room.gaps => lines.push(Row::new()),
            Piece::Gap => {}
        }
        if listed {
            ends.push(lines.len());
        }
        before = Some(piece);
    }
    (lines, ends)
}

fn wrapped(text: &str, role: Role, across: u16, lines: &mut Vec<Row>) {
    let texts = rows(text, usize::from(across)).into_iter();
    lines.extend(texts.map(|text| vec![(0, text.to_owned(), role)]));
}

fn big(text: &str, about: &str, look: &Look, room: Room, lines: &mut Vec<Row>) {
    let drawn = letters::rows(text, &look.glyphs);
    let wide = |rows: &Vec<String>| width(&rows[0]) + 3 + width(about);
    let Some(drawn) = drawn.filter(|rows| room.large && wide(rows) <= room.across) else {
        lines.push(vec![(0, format!("{text} {about}"), Role::Title)]);
        return;
    };
    for (at, row) in drawn.into_iter().enumerate() {
        let beside = width(&row) + 3;
        let mut line = vec![(0, row, Role::Title)];
        if at == 1 {
            line.push((beside, about.to_owned(), Role::Normal));
        }
        lines.push(line);
    }
}

/// The columns for what a choice got, where its bar stands beside it.
const BESIDE: u16 = 24;

/// The columns that a word beside a choice may at most be away from the edge.
const INDENT: u16 = 4;

/// Returns the column in which the words stand of the choices around one: under each other.
fn words_at(pieces: &[Piece], at: usize) -> u16 {
    let is_choice = |piece: &&Piece| matches!(piece, Piece::Choice { .. });
    let before = pieces[..at].iter().rev().take_while(is_choice);
    let around = before.chain(pieces[at..].iter().take_while(is_choice));
    let long = around.filter_map(|piece| match piece {
        Piece::Choice { text, word, .. } if !word.is_empty() => Some(width(text)),
        _ => None,
    });
    INDENT + 3 + long.max().unwrap_or(0)
}

fn choice(piece: &Piece, words_at: u16, across: u16, lines: &mut Vec<Row>) {
    let Piece::Choice {
        sign,
        text,
        word,
        role,
    } = piece
    else {
        return;
    };
    let column = words_at.min(across.saturating_sub(width(word)));
    let room = if word.is_empty() {
        across.saturating_sub(INDENT)
    } else {
        column.saturating_sub(INDENT + 3)
    };
    for (at, row) in rows(text, usize::from(room.max(10)))
        .into_iter()
        .enumerate()
    {
        let mut line = vec![(INDENT, row.to_owned(), *role)];
        if at == 0 {
            line.insert(0, (1, (*sign).to_owned(), *role));
            if !word.is_empty() {
                line.push((column, word.clone(), *role));
            }
        }
        lines.push(line);
    }
}

fn bar(
    (text, figures, word): (&str, &str, &str),
    (part, whole): (u64, u64),
    look: &Look,
    room: Room,
    lines: &mut Vec<Row>,
) {
    let across = room.across;
    let percent = part.saturating_mul(100) / whole.max(1);
    if room.beside {
        let after = format!("{figures}  {word}");
        let long = (across / 6).max(1);
        let column = across.saturating_sub(long + 2 + BESIDE.min(across / 3));
        let drawn = look.bar(usize::try_from(percent).unwrap_or(0), long.into());
        let name = usize::from(column.saturating_sub(2));
        lines.push(vec![
            (0, cut(text, name, look.glyphs.cut), Role::Normal),
            (column, drawn, Role::Marker),
            (column + long + 2, after.trim_end().to_owned(), Role::Title),
        ]);
        return;
    }
    wrapped(text, Role::Normal, across, lines);
    let long = usize::from(across / 2);
    let drawn = look.bar(usize::try_from(percent).unwrap_or(0), long);
    let after = format!("{figures}  {word}");
    let column = across / 2 + 2;
    lines.push(vec![
        (0, drawn, Role::Marker),
        (column, after.trim_end().to_owned(), Role::Title),
    ]);
}
