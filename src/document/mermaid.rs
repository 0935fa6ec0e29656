//! Writes a process model as a flow chart of Mermaid, which many readers of Markdown draw.

use std::collections::HashMap;
use std::fmt::Write;

use super::block::{Process, Shape};
use crate::process::StepKind;

/// Returns the flow chart; what people have typed stands in it as letters alone.
pub(super) fn mermaid(process: &Process) -> String {
    let mut chart = String::from("flowchart TD\n");
    let cells = &process.drawing.cells;
    let numbers: HashMap<_, _> = (1..).zip(cells).map(|(at, cell)| (cell.step, at)).collect();
    for (at, (band, name)) in (1..).zip(process.drawing.bands.iter().zip(&process.lanes)) {
        let within = (1..).zip(cells.iter().zip(&process.shapes));
        let rows = band.row..band.row + band.rows;
        let within = within.filter(|(_, (cell, _))| rows.contains(&cell.row));
        let boxes: Vec<String> = within
            .map(|(number, (_, shape))| boxed(number, shape))
            .collect();
        if boxes.is_empty() {
            continue;
        }
        // Writing to a string never fails.
        let _ = writeln!(chart, "  subgraph l{at}[\"{}\"]", letters(name));
        for one in boxes {
            let _ = writeln!(chart, "    {one}");
        }
        chart.push_str("  end\n");
    }
    for (flow, label) in process.drawing.connectors.iter().zip(&process.labels) {
        let (Some(from), Some(to)) = (numbers.get(&flow.from), numbers.get(&flow.to)) else {
            continue;
        };
        let label = match &label[..] {
            "" => String::new(),
            label => format!("|\"{}\"|", letters(label)),
        };
        let _ = writeln!(chart, "  s{from} -->{label} s{to}");
    }
    chart
}

fn boxed(number: usize, shape: &Shape) -> String {
    let (open, close) = match shape.kind {
        StepKind::Start | StepKind::End => ("([", "])"),
        StepKind::Decision => ("{{", "}}"),
        StepKind::Document => ("[/", "/]"),
        StepKind::Wait => ("(", ")"),
        StepKind::Activity | StepKind::HandOver => ("[", "]"),
    };
    let mut text = format!("{number}. {}", letters(&shape.text));
    if !shape.figures.is_empty() {
        text.push_str("<br/>");
        text.push_str(&letters(&shape.figures));
    }
    format!("s{number}{open}\"{text}\"{close}")
}

/// Returns a text on one line, in which every sign of Mermaid, Markdown or HTML is written by its number.
fn letters(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control() {
            written.push(' ');
        } else if letter.is_ascii_punctuation() && !",.-()/:?!".contains(letter) {
            let _ = write!(written, "#{};", u32::from(letter));
        } else {
            written.push(letter);
        }
    }
    written
}
