//! Places in a text, counted by lines and `char`s as the editor does, moved by whole letters.

use ratatui_textarea::DataCursor as Place;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::tui::wrap::Piece;

/// Returns the place one letter back; a line's start is preceded by the end of the line before.
pub(super) fn before(lines: &[String], Place(line, column): Place) -> Place {
    let (head, _) = split(&lines[line], column);
    match head.graphemes(true).next_back() {
        Some(letter) => Place(line, column - letter.chars().count()),
        None if line > 0 => Place(line - 1, lines[line - 1].chars().count()),
        None => Place(line, column),
    }
}

/// Returns the place one letter on.
pub(super) fn after(lines: &[String], Place(line, column): Place) -> Place {
    let (_, tail) = split(&lines[line], column);
    match tail.graphemes(true).next() {
        Some(letter) => Place(line, column + letter.chars().count()),
        None if line + 1 < lines.len() => Place(line + 1, 0),
        None => Place(line, column),
    }
}

/// Returns the place after the last letter.
pub(super) fn last(lines: &[String]) -> Place {
    let letters = lines.last().map_or(0, |line| line.chars().count());
    Place(lines.len().saturating_sub(1), letters)
}

/// Returns the start of the letter a place lies in.
pub(super) fn whole_letter(lines: &[String], Place(line, column): Place) -> Place {
    let mut start = 0;
    for letter in lines[line].graphemes(true) {
        let end = start + letter.chars().count();
        if end > column {
            break;
        }
        start = end;
    }
    Place(line, start)
}

/// Returns the row a place is drawn in, and its column there.
pub(super) fn drawn_at(lines: &[String], pieces: &[Piece], place: Place) -> (usize, usize) {
    let Place(line, column) = place;
    let (head, _) = split(&lines[line], column);
    let row = pieces
        .partition_point(|piece| (piece.line, piece.start) <= (line, head.len()))
        .saturating_sub(1);
    (row, head[pieces[row].start..].width())
}

/// Returns the place in a row that is nearest to a column.
pub(super) fn in_row(lines: &[String], pieces: &[Piece], row: usize, column: usize) -> Place {
    let Piece { line, start, end } = pieces[row];
    let text = &lines[line][start..end];
    // The end of a row inside a line is where the next row begins.
    let goes_on = pieces.get(row + 1).is_some_and(|next| next.line == line);
    let last = text.graphemes(true).count() - usize::from(goes_on && !text.is_empty());
    let mut used = 0;
    let letters = text.graphemes(true).take(last).take_while(|letter| {
        used += letter.width();
        used <= column
    });
    let in_text: usize = letters.map(|letter| letter.chars().count()).sum();
    Place(line, lines[line][..start].chars().count() + in_text)
}

/// Splits a line at a place counted in `char`s.
fn split(line: &str, column: usize) -> (&str, &str) {
    let at = line
        .char_indices()
        .nth(column)
        .map_or(line.len(), |(at, _)| at);
    line.split_at(at)
}
