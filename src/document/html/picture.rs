//! Draws ideas by impact against effort as an SVG that stands in the page: it can be printed, and needs no colour.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::super::block::Matrix;
use super::escaped;
use crate::board::Spot;

/// How large one place of the grid is.
const CELL: (usize, usize) = (66, 42);
/// Where the grid begins: beside the words of one axis, below the names of the upper quarters.
const GRID: (usize, usize) = (40, 30);
/// The room below the grid: the names of the lower quarters, and the words of the other axis.
const BELOW: usize = 56;
/// The room beside the grid, so that its border is drawn whole.
const BESIDE: usize = 4;
/// How many numbers stand beside each other in a place, and how many it has room for.
const ACROSS: usize = 3;
const ROOM: usize = 9;

/// Returns the picture; `number` tells it from others on the page.
pub(super) fn svg(picture: &Matrix, number: usize) -> String {
    let side = usize::from(Spot::LARGEST);
    let (width, height) = (CELL.0 * side, CELL.1 * side);
    let (left, top) = GRID;
    let mut svg = format!(
        "<svg class=\"matrix\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"p{number}t p{number}d\">\n\
         <title id=\"p{number}t\">{}</title>\n\
         <desc id=\"p{number}d\">{}</desc>\n",
        left + width + BESIDE,
        top + height + BELOW,
        escaped(&picture.title),
        escaped(&picture.description),
    );
    grid(&mut svg, (width, height));
    quarters(&mut svg, &picture.quarters, (width, height));
    axes(&mut svg, picture, (width, height));
    numbers(&mut svg, &picture.numbers);
    svg.push_str("</svg>");
    svg
}

/// Draws the places as thin lines, and the quarters as thick ones.
fn grid(svg: &mut String, (width, height): (usize, usize)) {
    let (left, top) = GRID;
    let (right, bottom) = (left + width, top + height);
    for at in 1..usize::from(Spot::LARGEST) {
        let (x, y) = (left + at * CELL.0, top + at * CELL.1);
        let class = if 2 * at == usize::from(Spot::LARGEST) {
            "half"
        } else {
            "cell"
        };
        line(svg, class, (x, top), (x, bottom));
        line(svg, class, (left, y), (right, y));
    }
    // Writing to a string never fails.
    let _ = writeln!(
        svg,
        "<rect class=\"half\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>"
    );
}

/// Names the quarters outside of the grid, where no number hides them.
fn quarters(svg: &mut String, names: &[String; 4], (width, height): (usize, usize)) {
    let (left, top) = GRID;
    let (first, second) = (left + width / 4, left + 3 * width / 4);
    let (above, below) = (top - 10, top + height + 20);
    let places = [
        (first, above),
        (second, above),
        (first, below),
        (second, below),
    ];
    for (name, place) in names.iter().zip(places) {
        text(svg, "quarter", "middle", place, "", name);
    }
}

fn axes(svg: &mut String, picture: &Matrix, (width, height): (usize, usize)) {
    let (left, top) = GRID;
    let below = top + height + 44;
    let effort = format!("{} \u{2192}", picture.effort);
    let across = [
        ("start", left, &picture.low),
        ("middle", left + width / 2, &effort),
        ("end", left + width, &picture.high),
    ];
    for (anchor, x, words) in across {
        text(svg, "axis", anchor, (x, below), "", words);
    }
    let beside = left - 12;
    let impact = format!("{} \u{2192}", picture.impact);
    let upwards = [
        ("start", top + height, &picture.low),
        ("middle", top + height / 2, &impact),
        ("end", top, &picture.high),
    ];
    for (anchor, y, words) in upwards {
        let turned = format!(" transform=\"rotate(-90 {beside} {y})\"");
        text(svg, "axis", anchor, (beside, y), &turned, words);
    }
}

/// Writes the numbers at their places, beside each other where several share one; what there is no room for is counted.
fn numbers(svg: &mut String, numbers: &[(usize, Spot)]) {
    let mut places: BTreeMap<(u8, u8), Vec<usize>> = BTreeMap::new();
    for (number, spot) in numbers {
        let impact = spot.impact.clamp(1, Spot::LARGEST);
        let effort = spot.effort.clamp(1, Spot::LARGEST);
        let place = (Spot::LARGEST - impact, effort - 1);
        places.entry(place).or_default().push(*number);
    }
    for ((down, across), numbers) in places {
        let mut shown: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        if shown.len() > ROOM {
            let more = shown.len() - (ROOM - 1);
            shown.truncate(ROOM - 1);
            shown.push(format!("+{more}"));
        }
        let corner = (
            GRID.0 + usize::from(across) * CELL.0,
            GRID.1 + usize::from(down) * CELL.1,
        );
        let columns = shown.len().min(ACROSS);
        let rows = shown.len().div_ceil(ACROSS);
        for (at, words) in shown.iter().enumerate() {
            let (column, row) = (at % ACROSS, at / ACROSS);
            let x = corner.0 + (2 * column + 1) * CELL.0 / (2 * columns);
            let y = corner.1 + (2 * row + 1) * CELL.1 / (2 * rows) + 4;
            text(svg, "number", "middle", (x, y), "", words);
        }
    }
}

/// Draws a line.
pub(super) fn line(svg: &mut String, class: &str, from: (usize, usize), to: (usize, usize)) {
    let _ = writeln!(
        svg,
        "<line class=\"{class}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>",
        from.0, from.1, to.0, to.1
    );
}

/// Writes words at a place, with more said of them in `more`.
pub(super) fn text(
    svg: &mut String,
    class: &str,
    anchor: &str,
    (x, y): (usize, usize),
    more: &str,
    words: &str,
) {
    let _ = writeln!(
        svg,
        "<text class=\"{class}\" text-anchor=\"{anchor}\" x=\"{x}\" y=\"{y}\"{more}>{}</text>",
        escaped(words)
    );
}
