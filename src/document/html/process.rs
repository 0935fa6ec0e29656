//! Draws a process model as an SVG that stands in the page: lanes beside each other, and cases go downwards, so that it
//! is as wide as a sheet of paper and no wider.

use std::fmt::Write;

use super::super::block::{Process, Shape};
use super::super::bpmn::geometry::{Geometry, Sizes};
use super::escaped;
use crate::process::{Band, Connector, Line, Place, StepKind};

/// The size of a box.
const BOX: (usize, usize) = (144, 76);
/// The room for the name of a lane, in two lines.
const HEAD: usize = 42;
/// Between two boxes where nothing runs, and for each line that does.
const GAP: usize = 26;
const TRACK: usize = 10;
/// Letters in a line of a box, and the lines that it has room for beside its figures.
const LETTERS: usize = 22;
const LINES: usize = 3;
/// How high a line of text is.
const HEIGHT: usize = 15;
/// How far the corners of a decision are cut.
const CORNER: usize = 12;

/// Returns the picture; `number` tells it from others on the page.
pub(super) fn svg(process: &Process, number: usize) -> String {
    // Laid out from left to right, and drawn from above: what lies along is down here.
    let sizes = Sizes {
        left: HEAD,
        column: BOX.1,
        row: BOX.0,
        gap: GAP,
        track: TRACK,
    };
    let sheet = Geometry::of(&process.drawing, sizes);
    let (width, height) = (sheet.height(), sheet.width());
    let mut svg = format!(
        "<svg class=\"process\" viewBox=\"-1 -1 {} {}\" role=\"img\" aria-labelledby=\"p{number}t p{number}d\">\n\
         <title id=\"p{number}t\">{}</title>\n\
         <desc id=\"p{number}d\">{}</desc>\n",
        width + 2,
        height + 2,
        escaped(&process.title),
        escaped(&process.description),
    );
    for (band, name) in process.drawing.bands.iter().zip(&process.lanes) {
        lane(&mut svg, &sheet, band, name);
    }
    for (flow, label) in process.drawing.connectors.iter().zip(&process.labels) {
        connector(&mut svg, &sheet, flow, label);
    }
    let shapes = process.drawing.cells.iter().zip(&process.shapes);
    for (number, (cell, shape)) in (1..).zip(shapes) {
        let (down, across) = sheet.point(Place {
            x: Line::Through(cell.column),
            y: Line::Through(cell.row),
        });
        shaped(&mut svg, (across, down), number, shape);
    }
    svg.push_str("</svg>");
    svg
}

fn lane(svg: &mut String, sheet: &Geometry, band: &Band, name: &str) {
    let (left, wide) = sheet.band(band.row, band.rows);
    let high = sheet.width();
    // Writing to a string never fails.
    let _ = writeln!(
        svg,
        "<rect class=\"lane\" x=\"{left}\" y=\"0\" width=\"{wide}\" height=\"{high}\"/>\n\
         <rect class=\"head\" x=\"{left}\" y=\"0\" width=\"{wide}\" height=\"{HEAD}\"/>"
    );
    let lines = wrapped(name, wide / 8, 2);
    let first = HEAD / 2 + HEIGHT - 3 - lines.len() * HEIGHT / 2;
    for (at, line) in lines.iter().enumerate() {
        text(svg, "name", (left + wide / 2, first + at * HEIGHT), line);
    }
}

/// Draws a flow from below the one box to above the other, with an arrow at its end.
fn connector(svg: &mut String, sheet: &Geometry, flow: &Connector, label: &str) {
    let points = flow.bends.iter().map(|place| {
        let (down, across) = sheet.point(*place);
        (across, down)
    });
    let mut points: Vec<(usize, usize)> = points.collect();
    if let Some(first) = points.first_mut() {
        first.1 += BOX.1 / 2;
    }
    let Some(last) = points.last_mut() else {
        return;
    };
    last.1 = last.1.saturating_sub(BOX.1 / 2);
    let (x, y) = *last;
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    let _ = writeln!(
        svg,
        "<polyline points=\"{}\"/>\n<polygon points=\"{},{} {},{} {x},{y}\"/>",
        points.join(" "),
        x.saturating_sub(4),
        y.saturating_sub(8),
        x + 4,
        y.saturating_sub(8),
    );
    if !label.is_empty() {
        let label = wrapped(label, LETTERS / 2, 1).concat();
        let _ = writeln!(
            svg,
            "<text class=\"figures\" x=\"{}\" y=\"{}\">{}</text>",
            x + 7,
            y.saturating_sub(4),
            escaped(&label)
        );
    }
}

fn shaped(svg: &mut String, (x, y): (usize, usize), number: usize, shape: &Shape) {
    let (left, top) = (x - BOX.0 / 2, y - BOX.1 / 2);
    let (right, bottom) = (left + BOX.0, top + BOX.1);
    let (round, class) = match shape.kind {
        StepKind::Start | StepKind::End => (BOX.1 / 2, "box"),
        StepKind::Wait => (6, "box still"),
        _ => (6, "box"),
    };
    let _ = if shape.kind == StepKind::Decision {
        writeln!(
            svg,
            "<polygon class=\"box\" points=\"{},{top} {},{top} {right},{y} {},{bottom} {},{bottom} {left},{y}\"/>",
            left + CORNER,
            right - CORNER,
            right - CORNER,
            left + CORNER,
        )
    } else {
        writeln!(
            svg,
            "<rect class=\"{class}\" x=\"{left}\" y=\"{top}\" width=\"{}\" height=\"{}\" rx=\"{round}\"/>",
            BOX.0, BOX.1
        )
    };
    let mut lines = wrapped(&format!("{number}. {}", shape.text), LETTERS, LINES);
    let words = lines.len();
    lines.extend((!shape.figures.is_empty()).then(|| shape.figures.clone()));
    let first = y + HEIGHT - 4 - lines.len() * HEIGHT / 2;
    for (at, line) in lines.iter().enumerate() {
        let class = if at < words { "text" } else { "figures" };
        text(svg, class, (x, first + at * HEIGHT), line);
    }
}

/// Returns a text in lines of so many letters; what there is no room for is cut, since the table says it all.
fn wrapped(text: &str, letters: usize, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let count = |text: &str| text.chars().count();
        let full = lines
            .last()
            .is_some_and(|line| !line.is_empty() && count(line) + 1 + count(word) > letters);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    let more = lines.len() > most;
    lines.truncate(most);
    let last = lines.len() - 1;
    for (at, line) in lines.iter_mut().enumerate() {
        let too_long = line.chars().count() > letters;
        if too_long || (more && at == last) {
            *line = line.chars().take(letters - 1).collect();
            line.push('…');
        }
    }
    lines
}

fn text(svg: &mut String, class: &str, (x, y): (usize, usize), words: &str) {
    let _ = writeln!(
        svg,
        "<text class=\"{class}\" text-anchor=\"middle\" x=\"{x}\" y=\"{y}\">{}</text>",
        escaped(words)
    );
}
