//! Writes blocks as lines of a given width, for showing a document where there are only letters.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::block::{Block, Table, letters};

/// The fewest columns that a cell of a table is squeezed to.
const NARROWEST: usize = 9;
/// The room between the columns of a table.
const BETWEEN: &str = "  ";
/// How far what belongs under something else is moved in.
const STEP: usize = 2;

/// One line of a document.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    pub kind: LineKind,
    pub text: String,
}

/// What a line is part of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LineKind {
    /// A heading of a level.
    Heading(u8),
    Text,
    /// The first line of an entry in a list.
    Bullet,
    TableHead,
    TableRow,
    Code,
    /// What a draft says about itself.
    Notice,
    Rule,
    /// Empty, between two blocks.
    Gap,
}

/// Returns blocks as lines no wider than `width` columns.
pub(super) fn lines(blocks: &[Block], width: usize) -> Vec<Line> {
    let mut writer = Writer {
        lines: Vec::new(),
        width: width.max(NARROWEST),
        indent: 0,
        notice: false,
    };
    writer.blocks(blocks);
    writer.lines
}

struct Writer {
    lines: Vec<Line>,
    width: usize,
    indent: usize,
    /// Whether what is written belongs to the draft's notice.
    notice: bool,
}

impl Writer {
    fn blocks(&mut self, blocks: &[Block]) {
        let told = blocks.iter().filter(|block| !block.is_only_drawn());
        for (at, block) in told.enumerate() {
            if at > 0 {
                self.push(LineKind::Gap, "");
            }
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => {
                self.wrapped(LineKind::Heading(*level), &letters(text));
            }
            Block::Paragraph(text) => self.wrapped(LineKind::Text, &letters(text)),
            Block::List { first, items } => self.list(*first, items),
            Block::Table(table) => self.table(table),
            Block::Picture(picture) => {
                if let Some(table) = picture.table() {
                    self.table(table);
                }
            }
            Block::Quote(blocks) => self.inside(STEP, |writer| writer.blocks(blocks)),
            Block::Code(text) => {
                for line in text.lines() {
                    for part in cut(line, self.room()) {
                        self.push(LineKind::Code, &part);
                    }
                }
            }
            Block::Rule => self.push(LineKind::Rule, &"-".repeat(self.room())),
            Block::Notice(blocks) => {
                self.notice = true;
                self.blocks(blocks);
                self.notice = false;
            }
        }
    }

    /// Returns how many columns are left beside what is moved in.
    fn room(&self) -> usize {
        self.width.saturating_sub(self.indent).max(NARROWEST)
    }

    fn inside(&mut self, columns: usize, write: impl FnOnce(&mut Self)) {
        // Text that is moved in too far would have no room left.
        let columns = columns.min(self.room() - NARROWEST);
        self.indent += columns;
        write(self);
        self.indent -= columns;
    }

    fn push(&mut self, kind: LineKind, text: &str) {
        let kind = if self.notice { LineKind::Notice } else { kind };
        let text = format!("{}{text}", " ".repeat(self.indent));
        self.lines.push(Line {
            kind,
            text: text.trim_end().to_owned(),
        });
    }

    fn wrapped(&mut self, kind: LineKind, text: &str) {
        for line in wrap(text, self.room()) {
            self.push(kind, &line);
        }
    }

    fn list(&mut self, first: Option<u64>, items: &[Vec<Block>]) {
        for (item, number) in items.iter().zip(first.unwrap_or(1)..) {
            let mut sign = match first {
                Some(_) => format!("{number}. "),
                None => "- ".to_owned(),
            };
            if self.room() < NARROWEST + sign.len() {
                sign.clear();
            }
            let start = self.lines.len();
            self.inside(sign.len(), |writer| {
                for block in item {
                    writer.block(block);
                }
            });
            let before = " ".repeat(self.indent);
            if let Some(line) = self.lines.get_mut(start) {
                line.text = format!("{before}{sign}{}", line.text.trim_start());
                if line.kind == LineKind::Text {
                    line.kind = LineKind::Bullet;
                }
            }
        }
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            self.wrapped(LineKind::Text, &letters(&table.caption));
        }
        let head: Vec<_> = table.head.iter().map(|cell| letters(cell)).collect();
        let rows: Vec<Vec<_>> = table
            .rows
            .iter()
            .map(|row| row.iter().map(|cell| letters(cell)).collect())
            .collect();
        match column_widths(&head, &rows, self.room()) {
            Some(widths) => {
                self.row(LineKind::TableHead, &head, &widths);
                for row in &rows {
                    self.row(LineKind::TableRow, row, &widths);
                }
            }
            None => self.records(&head, &rows),
        }
    }

    fn row(&mut self, kind: LineKind, cells: &[String], widths: &[usize]) {
        let cells: Vec<_> = cells
            .iter()
            .zip(widths)
            .map(|(cell, width)| wrap(cell, *width))
            .collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..height {
            let parts: Vec<_> = cells
                .iter()
                .zip(widths)
                .map(|(lines, width)| {
                    let part = lines.get(at).map_or("", String::as_str);
                    format!("{part}{}", " ".repeat(width.saturating_sub(part.width())))
                })
                .collect();
            self.push(kind, &parts.join(BETWEEN));
        }
    }

    /// Writes each row as a few lines, where the columns have no room beside each other.
    fn records(&mut self, head: &[String], rows: &[Vec<String>]) {
        for (at, row) in rows.iter().enumerate() {
            if at > 0 {
                self.push(LineKind::Gap, "");
            }
            for (name, cell) in head.iter().zip(row) {
                if !cell.is_empty() {
                    self.wrapped(LineKind::TableRow, &format!("{name}: {cell}"));
                }
            }
        }
    }
}

/// Returns how wide each column becomes, the widest giving way first; none where there is no room for all.
fn column_widths(head: &[String], rows: &[Vec<String>], room: usize) -> Option<Vec<usize>> {
    let mut widths: Vec<usize> = head.iter().map(|cell| cell.width()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    let room = room.checked_sub(BETWEEN.len() * widths.len().saturating_sub(1))?;
    // No word is cut where there is room for all of them.
    let mut floors = vec![0; widths.len()];
    for row in rows.iter().map(Vec::as_slice).chain([head]) {
        for (floor, cell) in floors.iter_mut().zip(row) {
            let longest = cell.split([' ', '\n']).map(UnicodeWidthStr::width).max();
            *floor = longest.unwrap_or(0).max(*floor);
        }
    }
    if floors.iter().sum::<usize>() > room {
        floors = widths.iter().map(|width| NARROWEST.min(*width)).collect();
    }
    if floors.iter().sum::<usize>() > room {
        return None;
    }
    // The widest columns share what the narrow ones leave; found by trying ever narrower limits.
    let narrowed = |limit: usize| {
        let columns = widths.iter().zip(&floors);
        columns.map(move |(width, floor)| limit.min(*width).max(*floor))
    };
    let mut limit = room;
    while limit > 0 && narrowed(limit).sum::<usize>() > room {
        limit -= 1;
    }
    Some(narrowed(limit).collect())
}

/// Breaks a text into lines no wider than `width`, between words where it can.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let mut current = String::new();
        for word in line.split(' ').filter(|word| !word.is_empty()) {
            let room = width.saturating_sub(current.width() + 1);
            if !current.is_empty() && word.width() <= room {
                current.push(' ');
                current.push_str(word);
                continue;
            }
            if !current.is_empty() {
                lines.push(std::mem::take(&mut current));
            }
            let mut parts = cut(word, width);
            current = parts.pop().unwrap_or_default();
            lines.extend(parts);
        }
        lines.push(current);
    }
    lines
}

/// Cuts a text into parts no wider than `width`, between letters as they are seen.
fn cut(text: &str, width: usize) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut used = 0;
    for letter in text.graphemes(true) {
        if used > 0 && used + letter.width() > width {
            parts.push(String::new());
            used = 0;
        }
        used += letter.width();
        if let Some(part) = parts.last_mut() {
            part.push_str(letter);
        }
    }
    parts
}
