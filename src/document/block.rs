//! The neutral form of a document: blocks and spans that every writer reads.

use crate::board::Spot;
use crate::process::{Drawing, StepKind};

/// One part of a document, from top to bottom.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// A heading; the first of a document is its title and the only one of level 1.
    Heading {
        level: u8,
        text: Text,
    },
    Paragraph(Text),
    List {
        /// The number of the first entry, where the entries are numbered.
        first: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Table(Table),
    Quote(Vec<Block>),
    /// Text whose spaces and line ends are kept.
    Code(String),
    Rule,
    /// What a draft says about itself.
    Notice(Vec<Block>),
    Picture(Box<Picture>),
}

/// A picture, and the table that says the same where the document has no other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Picture {
    Matrix(Matrix),
    Process(Process),
    Timeline(Timeline),
}

/// Tasks below each other in time, counted in days from the first of all; their table stands beside it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Timeline {
    pub title: String,
    /// What it shows, for those who do not see it.
    pub description: String,
    /// How many days it shows.
    pub days: usize,
    /// The days that are named above it.
    pub ticks: Vec<(usize, String)>,
    /// Today, where it is among the days.
    pub today: Option<(usize, String)>,
    pub bars: Vec<Bar>,
    /// What the signs are called: open, critical, done, a milestone.
    pub signs: [String; 4],
}

/// A task in a timeline.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Bar {
    pub text: String,
    /// The first day and the last.
    pub from: usize,
    pub to: usize,
    pub milestone: bool,
    pub critical: bool,
    pub done: bool,
}

impl Block {
    /// Says whether nothing of it can be told in letters alone.
    pub(super) fn is_only_drawn(&self) -> bool {
        matches!(self, Self::Picture(picture) if picture.table().is_none())
    }
}

/// A process model with a lane for each who takes part.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Process {
    pub title: String,
    /// What it shows, for those who do not see it.
    pub description: String,
    pub drawing: Drawing,
    /// What the lanes are called, in the order of the drawing's bands.
    pub lanes: Vec<String>,
    /// What stands in the boxes, in the order of the drawing's cells.
    pub shapes: Vec<Shape>,
    /// What stands beside the flows, in the order of the drawing's connectors; may be empty.
    pub labels: Vec<String>,
    pub table: Table,
}

/// What stands in a box of a process model.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Shape {
    pub kind: StepKind,
    pub text: String,
    /// How long it takes, and how many need it; may be empty.
    pub figures: String,
}

impl Picture {
    /// Returns the table that says the same; none where it stands beside the picture in the document.
    pub fn table(&self) -> Option<&Table> {
        match self {
            Self::Matrix(matrix) => Some(&matrix.table),
            Self::Process(process) => Some(&process.table),
            Self::Timeline(_) => None,
        }
    }
}

/// Ideas by impact against effort.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Matrix {
    pub title: String,
    /// What it shows, for those who do not see it.
    pub description: String,
    /// What the axis upwards and the one to the right are called, and their ends.
    pub impact: String,
    pub effort: String,
    pub low: String,
    pub high: String,
    /// The names of the quarters, as one reads: from the upper left.
    pub quarters: [String; 4],
    /// The numbers of the ideas, each at its place.
    pub numbers: Vec<(usize, Spot)>,
    pub table: Table,
}

/// Rows of cells under headings; every row has as many cells as there are headings.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Table {
    /// What the table shows; may be empty.
    pub caption: Text,
    pub head: Vec<Text>,
    pub rows: Vec<Vec<Text>>,
}

/// Spans after each other.
pub type Text = Vec<Span>;

/// A run of letters of one kind; a line end within it is a line break.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Span {
    pub text: String,
    pub strong: bool,
    /// The address that the span leads to.
    pub link: Option<String>,
}

impl Span {
    /// Returns a span of plain letters.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Returns a span that stands out.
    pub fn strong(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            strong: true,
            link: None,
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        self.strong == other.strong && self.link == other.link
    }
}

/// Returns the letters of a text alone.
pub fn letters(text: &[Span]) -> String {
    text.iter().map(|span| span.text.as_str()).collect()
}

/// Returns the paragraphs of a text: an empty line within it begins a new one.
pub(super) fn paragraphs(text: Text) -> Vec<Text> {
    let mut paragraphs = vec![Text::new()];
    for span in text {
        for (at, part) in split_at_empty_lines(&span.text).enumerate() {
            if at > 0 {
                paragraphs.push(Text::new());
            }
            let part = Span {
                text: part.to_owned(),
                ..span.clone()
            };
            if let Some(paragraph) = paragraphs.last_mut() {
                paragraph.push(part);
            }
        }
    }
    paragraphs
        .into_iter()
        .map(tidy)
        .filter(|paragraph| !paragraph.is_empty())
        .collect()
}

fn split_at_empty_lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut from = 0;
        while let Some(newline) = text[from..].find('\n').map(|at| from + at) {
            let after = text[newline..].trim_start_matches(is_blank);
            let gap = &text[newline..text.len() - after.len()];
            if gap.matches('\n').count() > 1 {
                rest = Some(after);
                return Some(&text[..newline]);
            }
            from = newline + 1;
        }
        rest = None;
        Some(text)
    })
}

/// Returns a text on one line, as in a heading or a cell.
pub(super) fn on_one_line(mut text: Text) -> Text {
    for span in &mut text {
        span.text = span.text.replace('\n', " ");
    }
    tidy(text)
}

/// Says whether a letter is nothing but room; a no-break space is more than that.
fn is_blank(letter: char) -> bool {
    letter == ' ' || letter.is_control()
}

/// Returns a text without needless blanks, each span as long as it can be and beginning and ending with a letter
/// where it differs from its neighbours, so that every writer can mark it up.
fn tidy(text: Text) -> Text {
    let mut tidy = Text::new();
    let mut gap = String::new();
    for span in text {
        for letter in span.text.chars() {
            if letter.is_whitespace() {
                gap.push(letter);
                continue;
            }
            close_gap(&mut tidy, &mut gap, &span);
            add(&mut tidy, letter, &span);
        }
    }
    tidy
}

/// Puts what stood between two letters in its place, in plain form where the letters are of different kinds.
fn close_gap(tidy: &mut Text, gap: &mut String, next: &Span) {
    let Some(last) = tidy.last() else {
        gap.clear();
        return;
    };
    let within = last.is_like(next);
    let kind = if within {
        next.clone()
    } else {
        Span::default()
    };
    if gap.contains('\n') {
        gap.clear();
        return add(tidy, '\n', &kind);
    }
    let mut after_blank = false;
    for letter in gap.drain(..) {
        let blank = is_blank(letter);
        if !blank {
            add(tidy, letter, &kind);
        } else if !after_blank {
            add(tidy, ' ', &kind);
        }
        after_blank = blank;
    }
}

fn add(tidy: &mut Text, letter: char, kind: &Span) {
    match tidy.last_mut() {
        Some(last) if last.is_like(kind) => last.text.push(letter),
        _ => tidy.push(Span {
            text: letter.to_string(),
            ..kind.clone()
        }),
    }
}
