//! Draws the plan as an SVG that stands in the page: bars below each other in time, told apart without colour.

use std::fmt::Write;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::super::block::{Bar, Timeline};
use super::escaped;
use super::picture::{line, text};

/// The room for the names of the tasks, and how many columns of letters it holds.
const NAMES: usize = 236;
const LETTERS: usize = 34;
/// How wide the time is drawn.
const TIME: usize = 500;
/// The room beside the time, so that the last name above it is whole.
const BESIDE: usize = 54;
/// The room above the bars: the names of days, and today.
const ABOVE: usize = 44;
/// How high a task is, and its bar.
const ROW: usize = 22;
const BAR: usize = 12;
/// The room below the bars for what the signs mean.
const BELOW: usize = 34;
/// The narrowest bar.
const NARROWEST: usize = 4;

/// Returns the picture; `number` tells it from others on the page.
pub(super) fn svg(timeline: &Timeline, number: usize) -> String {
    let height = ROW * timeline.bars.len();
    let bottom = ABOVE + height;
    let mut svg = format!(
        "<svg class=\"timeline\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"p{number}t p{number}d\">\n\
         <title id=\"p{number}t\">{}</title>\n\
         <desc id=\"p{number}d\">{}</desc>\n",
        NAMES + TIME + BESIDE,
        bottom + BELOW,
        escaped(&timeline.title),
        escaped(&timeline.description),
    );
    // Writing to a string never fails.
    let _ = writeln!(
        svg,
        "<defs><pattern id=\"p{number}h\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">\
         <path class=\"hatch\" d=\"M0 5L5 0\"/></pattern></defs>"
    );
    for (day, name) in &timeline.ticks {
        let x = at(timeline, *day);
        line(&mut svg, "tick", (x, 20), (x, bottom));
        text(&mut svg, "axis", "start", (x + 3, 16), "", name);
    }
    for (row, bar) in timeline.bars.iter().enumerate() {
        task(&mut svg, timeline, bar, ABOVE + row * ROW, number);
    }
    if let Some((day, name)) = &timeline.today {
        let x = usize::midpoint(at(timeline, *day), at(timeline, day + 1));
        let (anchor, beside) = if x > NAMES + TIME / 2 {
            ("end", x - 4)
        } else {
            ("start", x + 4)
        };
        line(&mut svg, "today", (x, 26), (x, bottom));
        text(&mut svg, "strong", anchor, (beside, 36), "", name);
    }
    signs(&mut svg, timeline, bottom + 8, number);
    svg.push_str("</svg>");
    svg
}

/// Returns where a day begins.
fn at(timeline: &Timeline, day: usize) -> usize {
    NAMES + day * TIME / timeline.days.max(1)
}

/// Draws a task: its name, and its bar or the sign of a milestone.
fn task(svg: &mut String, timeline: &Timeline, bar: &Bar, top: usize, number: usize) {
    let class = if bar.critical { "strong" } else { "name" };
    text(svg, class, "start", (0, top + 15), "", &cut(&bar.text));
    line(svg, "row", (0, top + ROW), (NAMES + TIME, top + ROW));
    let (from, to) = (at(timeline, bar.from), at(timeline, bar.to + 1));
    let above = top + (ROW - BAR) / 2;
    if bar.milestone {
        diamond(svg, bar, (usize::midpoint(from, to), above), number);
    } else {
        let width = to.saturating_sub(from).max(NARROWEST);
        rectangle(svg, bar, (from, above), width, number);
    }
}

/// Returns how a sign is filled: what is critical with a pattern, so that it shows without colour.
fn filled(bar: &Bar, number: usize) -> String {
    if bar.done {
        "class=\"done\"".to_owned()
    } else if bar.critical {
        format!("class=\"hatched\" fill=\"url(#p{number}h)\"")
    } else {
        "class=\"open\"".to_owned()
    }
}

fn rectangle(svg: &mut String, bar: &Bar, (x, y): (usize, usize), width: usize, number: usize) {
    let filled = filled(bar, number);
    let _ = writeln!(
        svg,
        "<rect {filled} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{BAR}\"/>"
    );
}

fn diamond(svg: &mut String, bar: &Bar, (x, y): (usize, usize), number: usize) {
    let filled = filled(bar, number);
    let half = BAR / 2;
    let (left, right) = (x - half, x + half);
    let (middle, bottom) = (y + half, y + BAR);
    let _ = writeln!(
        svg,
        "<polygon {filled} points=\"{x},{y} {right},{middle} {x},{bottom} {left},{middle}\"/>"
    );
}

/// Tells what the signs mean that the picture holds.
fn signs(svg: &mut String, timeline: &Timeline, top: usize, number: usize) {
    let sign = |milestone, critical, done| Bar {
        text: String::new(),
        from: 0,
        to: 0,
        milestone,
        critical,
        done,
    };
    let kinds = [
        sign(false, false, false),
        sign(false, true, false),
        sign(false, false, true),
        sign(true, false, false),
    ];
    let bars = &timeline.bars;
    let held = [
        bars.iter().any(|bar| !bar.critical && !bar.done),
        bars.iter().any(|bar| bar.critical && !bar.done),
        bars.iter().any(|bar| bar.done),
        bars.iter().any(|bar| bar.milestone),
    ];
    let mut left = NAMES;
    for ((kind, name), _) in kinds
        .iter()
        .zip(&timeline.signs)
        .zip(held)
        .filter(|(_, held)| *held)
    {
        if kind.milestone {
            diamond(svg, kind, (left + 11, top), number);
        } else {
            rectangle(svg, kind, (left, top), 22, number);
        }
        text(svg, "sign", "start", (left + 28, top + 10), "", name);
        left += 48 + name.width() * 7;
    }
}

/// Returns a name that has room beside its bar.
fn cut(name: &str) -> String {
    if name.width() <= LETTERS {
        return name.to_owned();
    }
    let mut kept = String::new();
    for letter in name.graphemes(true) {
        if kept.width() + letter.width() >= LETTERS {
            break;
        }
        kept.push_str(letter);
    }
    format!("{}\u{2026}", kept.trim_end())
}
