//! A model laid out in swimlanes: which cell each step stands in, and which way each flow takes between them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use rust_decimal::Decimal;
use uuid::Uuid;

use super::model::{Model, Step, StepKind};

/// A drawing of a model without a measure: cells in columns and rows, and lines between them.
///
/// A screen and a picture give columns, rows and tracks the sizes they like.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Drawing {
    pub bands: Vec<Band>,
    pub columns: usize,
    pub rows: usize,
    /// In the order of the steps.
    pub cells: Vec<Cell>,
    pub connectors: Vec<Connector>,
    /// How many tracks run down before each column, and after the last.
    pub gutters: Vec<usize>,
    /// How many tracks run across above each row, and below the last.
    pub channels: Vec<usize>,
}

/// A lane of the drawing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Band {
    /// None for the steps whose lane is not there.
    pub lane: Option<Uuid>,
    /// The first of its rows.
    pub row: usize,
    /// At least one.
    pub rows: usize,
}

/// Where a step stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cell {
    pub step: Uuid,
    pub column: usize,
    pub row: usize,
}

/// A flow from one step to another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Connector {
    pub from: Uuid,
    pub to: Uuid,
    pub label: String,
    /// The part of the cases, where it is said.
    pub share: Option<Decimal>,
    /// Whether it leads back to an earlier step, or to the same.
    pub back: bool,
    /// From the middle of one cell to the middle of the other; each place differs from the one before in `x` or in
    /// `y`, never in both.
    pub bends: Vec<Place>,
}

/// A place of a drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub x: Line,
    pub y: Line,
}

/// A line across or down a drawing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Line {
    /// Through the middle of the column or row.
    Through(usize),
    /// On a track before the column or row; the number of the track comes second.
    Before(usize, usize),
}

/// Lays a model out; steps follow each other from left to right in the rows of their lanes.
pub fn layout(model: &Model) -> Drawing {
    let steps = model.steps();
    let places: HashMap<Uuid, usize> = (0..).zip(&steps).map(|(at, one)| (one.id, at)).collect();
    let flows: Vec<Vec<Led<'_>>> = (0..steps.len())
        .map(|at| led(&steps, &places, at))
        .collect();
    let columns = columns(&flows);
    let (bands, rows) = bands(model, &steps, &columns);
    let cells: Vec<Cell> = (steps.iter().zip(&columns))
        .zip(&rows)
        .map(|((step, column), row)| Cell {
            step: step.id,
            column: *column,
            row: *row,
        })
        .collect();
    let mut drawing = Drawing {
        columns: columns.iter().max().map_or(0, |last| last + 1),
        rows: bands.iter().map(|band| band.rows).sum(),
        bands,
        cells,
        ..Drawing::default()
    };
    drawing.route(&flows);
    drawing
}

/// Where a flow leads, by the place of the step.
struct Led<'m> {
    to: usize,
    label: &'m str,
    share: Option<Decimal>,
}

fn led<'m>(steps: &[&'m Step], places: &HashMap<Uuid, usize>, at: usize) -> Vec<Led<'m>> {
    let step = steps[at];
    if step.next.is_empty() {
        let goes_on = step.kind != StepKind::End && at + 1 < steps.len();
        let next = Led {
            to: at + 1,
            label: "",
            share: None,
        };
        return goes_on.then_some(next).into_iter().collect();
    }
    let flows = step.next.iter().filter_map(|flow| {
        Some(Led {
            to: *places.get(&flow.to)?,
            label: &flow.label,
            share: flow.share,
        })
    });
    flows.collect()
}

/// Returns the column of each step: after all those that lead to it, and after the one before where none does.
fn columns(flows: &[Vec<Led<'_>>]) -> Vec<usize> {
    let mut before: Vec<Option<usize>> = vec![None; flows.len()];
    let mut columns = Vec::with_capacity(flows.len());
    for (at, flows) in flows.iter().enumerate() {
        let beside = || columns.last().map_or(0, |last| last + 1);
        let column = before[at].unwrap_or_else(beside);
        columns.push(column);
        for flow in flows.iter().filter(|flow| flow.to > at) {
            let known = &mut before[flow.to];
            *known = Some(known.unwrap_or(0).max(column + 1));
        }
    }
    columns
}

/// Returns the lanes with their rows, and the row of each step: two in the same column stand below each other.
fn bands(model: &Model, steps: &[&Step], columns: &[usize]) -> (Vec<Band>, Vec<usize>) {
    let lanes = model.lanes();
    let known: HashSet<Uuid> = lanes.iter().map(|lane| lane.id).collect();
    let lane = |step: &Step| Some(step.lane).filter(|lane| known.contains(lane));
    let mut taken: HashMap<Option<Uuid>, BTreeMap<usize, usize>> = HashMap::new();
    let mut within = Vec::with_capacity(steps.len());
    for (step, column) in steps.iter().zip(columns) {
        let count = taken
            .entry(lane(step))
            .or_default()
            .entry(*column)
            .or_default();
        within.push(*count);
        *count += 1;
    }
    let mut bands: Vec<Band> = Vec::with_capacity(lanes.len() + 1);
    let homeless = taken.contains_key(&None).then_some(None);
    for lane in lanes.iter().map(|lane| Some(lane.id)).chain(homeless) {
        let row = bands.last().map_or(0, |band| band.row + band.rows);
        let most = taken
            .get(&lane)
            .and_then(|counts| counts.values().max().copied());
        bands.push(Band {
            lane,
            row,
            rows: most.unwrap_or(1),
        });
    }
    let first: HashMap<Option<Uuid>, usize> =
        bands.iter().map(|band| (band.lane, band.row)).collect();
    let rows = steps.iter().zip(within);
    let rows = rows.map(|(step, within)| first.get(&lane(step)).map_or(0, |row| row + within));
    let rows = rows.collect();
    (bands, rows)
}

/// What runs on a track: from where to where, and between which steps.
struct Run {
    span: (usize, usize),
    from: Uuid,
    to: Uuid,
}

/// The tracks of one gutter or channel.
#[derive(Default)]
struct Tracks(Vec<Vec<Run>>);

impl Tracks {
    /// Returns the first track on which nothing else runs there; flows from the same step, or to the same, share one.
    fn take(&mut self, run: Run) -> usize {
        let apart = |other: &Run| other.span.1 < run.span.0 || run.span.1 < other.span.0;
        let fits = |other: &Run| apart(other) || other.from == run.from || other.to == run.to;
        let found = self.0.iter().position(|track| track.iter().all(fits));
        let at = found.unwrap_or(self.0.len());
        if at == self.0.len() {
            self.0.push(Vec::new());
        }
        self.0[at].push(run);
        at
    }
}

impl Drawing {
    /// Finds a way for each flow that goes through no cell.
    fn route(&mut self, flows: &[Vec<Led<'_>>]) {
        let mut occupied: HashMap<usize, Vec<usize>> = HashMap::new();
        for cell in &self.cells {
            occupied.entry(cell.row).or_default().push(cell.column);
        }
        for columns in occupied.values_mut() {
            columns.sort_unstable();
        }
        let free = |row: usize, after: usize, before: usize| {
            let columns = occupied.get(&row).map_or(&[][..], |columns| columns);
            let next = columns.partition_point(|column| *column <= after);
            columns.get(next).is_none_or(|column| *column >= before)
        };
        let mut gutters: Vec<Tracks> = (0..=self.columns).map(|_| Tracks::default()).collect();
        let mut channels: Vec<Tracks> = (0..=self.rows).map(|_| Tracks::default()).collect();
        let mut leading: Vec<(usize, &Led<'_>)> = (0..)
            .zip(flows)
            .flat_map(|(at, flows)| flows.iter().map(move |flow| (at, flow)))
            .collect();
        // Short ways first: they get the tracks that lie nearest.
        leading.sort_by_key(|(at, flow)| {
            let (from, to) = (self.cells[*at], self.cells[flow.to]);
            let length = from.column.abs_diff(to.column) + from.row.abs_diff(to.row);
            (length, Reverse(flow.to))
        });
        for (at, flow) in leading {
            let (from, to) = (self.cells[at], self.cells[flow.to]);
            let run = |span: (usize, usize)| Run {
                span: (span.0.min(span.1), span.0.max(span.1)),
                from: from.step,
                to: to.step,
            };
            let level = |cell: Cell| 2 * cell.row + 1;
            let (start, end) = (Line::Through(from.column), Line::Through(to.column));
            let (leaves, enters) = (Line::Through(from.row), Line::Through(to.row));
            let forward = to.column > from.column;
            let straight = forward && free(from.row, from.column, to.column);
            let bends = if straight && from.row == to.row {
                vec![(start, leaves), (end, enters)]
            } else if forward && free(to.row, from.column, to.column) {
                // Down at once, then along the row of the other.
                let track = gutters[from.column + 1].take(run((level(from), level(to))));
                let down = Line::Before(from.column + 1, track);
                vec![
                    (start, leaves),
                    (down, leaves),
                    (down, enters),
                    (end, enters),
                ]
            } else if straight {
                let track = gutters[to.column].take(run((level(from), level(to))));
                let down = Line::Before(to.column, track);
                vec![
                    (start, leaves),
                    (down, leaves),
                    (down, enters),
                    (end, enters),
                ]
            } else {
                let channel = from.row.max(to.row) + 1;
                let track = channels[channel].take(run((from.column + 1, to.column)));
                let along = Line::Before(channel, track);
                let out = gutters[from.column + 1].take(run((level(from), 2 * channel)));
                let out = Line::Before(from.column + 1, out);
                let back = gutters[to.column].take(run((2 * channel, level(to))));
                let back = Line::Before(to.column, back);
                vec![
                    (start, leaves),
                    (out, leaves),
                    (out, along),
                    (back, along),
                    (back, enters),
                    (end, enters),
                ]
            };
            self.connectors.push(Connector {
                from: from.step,
                to: to.step,
                label: flow.label.to_owned(),
                share: flow.share,
                back: flow.to <= at,
                bends: bends.into_iter().map(|(x, y)| Place { x, y }).collect(),
            });
        }
        self.gutters = gutters.iter().map(|tracks| tracks.0.len()).collect();
        self.channels = channels.iter().map(|tracks| tracks.0.len()).collect();
    }
}
