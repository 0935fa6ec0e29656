//! What the lines stand for once they are filled in: the change, or the line that is wrong.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::lines::COLOURS;
use super::{Purpose, State, wrong};
use crate::method::{Row, Value};
use crate::plan::{Better, Indicator, Judgement};
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::layers::register;
use crate::tui::notice::Notice;

impl State {
    /// Returns the change that the lines stand for, or the line that is wrong and why; none where they change nothing.
    pub(super) fn filled_in(&self, context: &Context<'_>) -> Result<Option<What>, (usize, Notice)> {
        let mut cells = Row::new();
        for at in 0..self.lines.len() {
            let value = self.read(at, context).map_err(|notice| (at, notice))?;
            let id = self.lines[at].column.id.clone();
            cells.extend(value.map(|value| (id, value)));
        }
        match &self.purpose {
            Purpose::Row { subject, at } => {
                let mut rows = register::rows(subject, context).to_vec();
                match at {
                    Some(at) if *at < rows.len() => {
                        // What the table has no column for stays as it is.
                        let asked = |id: &String| self.lines.iter().any(|one| one.column.id == *id);
                        rows[*at].retain(|id, _| !asked(id));
                        rows[*at].extend(cells);
                    }
                    _ if cells.is_empty() => return Ok(None),
                    _ => rows.push(cells),
                }
                rows.retain(|row| !row.is_empty());
                Ok(Some(register::answer(subject, rows)))
            }
            Purpose::Indicator(one) => {
                if !cells.contains_key("name") {
                    return Err((0, wrong("filling-name-missing", context)));
                }
                let indicator = with(Indicator::clone(one), &cells);
                if indicator.contradicts_itself() {
                    let at = self.lines.iter().position(|line| line.column.id == "alarm");
                    let notice = wrong("filling-alarm-contradicts", context);
                    return Err((at.unwrap_or_default(), notice));
                }
                Ok(Some(What::Indicator(Box::new(indicator))))
            }
            Purpose::Judgement(aspect) => {
                let colour = cells.get("colour").and_then(Value::option);
                let mut colours = COLOURS.iter();
                let colour = colours.find(|(name, _)| colour.is_some_and(|own| *own == **name));
                let judgement = Judgement {
                    colour: colour.map(|(_, colour)| *colour),
                    text: text(&cells, "word"),
                };
                let nothing = judgement == Judgement::default();
                Ok(Some(What::Judge {
                    aspect: *aspect,
                    judgement: (!nothing).then_some(judgement),
                }))
            }
        }
    }
}

/// Returns an indicator as it is filled in; what has no line stays.
fn with(indicator: Indicator, cells: &BTreeMap<String, Value>) -> Indicator {
    let figure = |id: &str| -> Option<Decimal> {
        match cells.get(id) {
            Some(Value::Decimal(figure)) => Some(*figure),
            _ => None,
        }
    };
    let lower = cells.get("better").and_then(Value::option);
    Indicator {
        name: text(cells, "name"),
        better: match lower {
            Some(option) if *option == "lower" => Better::Lower,
            _ => Better::Higher,
        },
        unit: text(cells, "unit"),
        baseline: figure("baseline"),
        target: figure("target"),
        alarm: figure("alarm"),
        owner: text(cells, "owner"),
        often: text(cells, "often"),
        numerator: text(cells, "numerator"),
        denominator: text(cells, "denominator"),
        source: text(cells, "source"),
        serves: text(cells, "serves"),
        ..indicator
    }
}

fn text(cells: &BTreeMap<String, Value>, id: &str) -> String {
    match cells.get(id) {
        Some(Value::Text(text)) => text.clone(),
        _ => String::new(),
    }
}
