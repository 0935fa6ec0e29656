//! Whether an answer by an earlier version of the pack is one by this version, too.

use rust_decimal::Decimal;

use super::super::parked::Unfit;
use crate::method::{AnswerType, Choice, Item, ItemId, Method, OptionId, Row, Value};

/// What becomes of a value.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Fit {
    /// It fits as it is.
    Whole,
    /// It says the same, written otherwise.
    Otherwise(Value),
    /// This part of it fits.
    Part(Value, Unfit),
    None(Unfit),
}

/// An item as it is now, and what it was called.
pub(super) struct Asked<'a> {
    pub method: &'a Method,
    /// The version by which was answered.
    pub since: &'a str,
    /// The item's name of then.
    pub called: &'a ItemId,
    pub item: &'a Item,
}

impl Asked<'_> {
    /// Returns what becomes of a value.
    pub fn fit(&self, value: &Value) -> Fit {
        let changed = |new: Value| {
            if new == *value {
                Fit::Whole
            } else {
                Fit::Otherwise(new)
            }
        };
        match (value, self.item.answer) {
            (Value::Option(option), AnswerType::Choice) => match self.option(option) {
                Some(now) => changed(Value::Option(now)),
                None => Fit::None(Unfit::Option),
            },
            (Value::Option(option), AnswerType::Choices) => match self.option(option) {
                Some(now) => changed(Value::Options(vec![now])),
                None => Fit::None(Unfit::Option),
            },
            (Value::Options(options), AnswerType::Choice) => match options.as_slice() {
                [only] => self.fit(&Value::Option(only.clone())),
                _ => Fit::None(Unfit::Kind),
            },
            (Value::Options(options), AnswerType::Choices) => {
                let now: Vec<_> = options
                    .iter()
                    .filter_map(|option| self.option(option))
                    .collect();
                match now.len() {
                    0 if !options.is_empty() => Fit::None(Unfit::Option),
                    count if count < options.len() => {
                        Fit::Part(Value::Options(now), Unfit::Options)
                    }
                    _ => changed(Value::Options(now)),
                }
            }
            (Value::Rows(rows), AnswerType::Table) => self.fit_rows(rows),
            // A whole figure is as good where parts are asked for, too.
            (Value::Integer(figure), AnswerType::Decimal) => {
                changed(Value::Decimal(Decimal::from(*figure)))
            }
            (value, kind) if value.fits(kind) => Fit::Whole,
            _ => Fit::None(Unfit::Kind),
        }
    }

    /// Returns the option by its name of now, where the item still offers it.
    fn option(&self, option: &OptionId) -> Option<OptionId> {
        self.among(&self.item.options, option)
    }

    fn among(&self, offered: &[Choice], option: &OptionId) -> Option<OptionId> {
        let now = self.method.option_now(self.since, self.called, option);
        offered.iter().any(|known| known.id == now).then_some(now)
    }

    fn fit_rows(&self, rows: &[Row]) -> Fit {
        let mut lost = false;
        let mut now = Vec::new();
        for row in rows {
            let cells = row.iter().filter_map(|(column, cell)| {
                let fit = self.cell(column, cell);
                lost |= fit.is_none();
                fit
            });
            let cells: Row = cells.collect();
            if !cells.is_empty() || row.is_empty() {
                now.push(cells);
            }
        }
        match (lost, now.is_empty()) {
            (true, true) => Fit::None(Unfit::Column),
            (true, false) => Fit::Part(Value::Rows(now), Unfit::Column),
            (false, _) if now == rows => Fit::Whole,
            (false, _) => Fit::Otherwise(Value::Rows(now)),
        }
    }

    fn cell(&self, column: &str, cell: &Value) -> Option<(String, Value)> {
        let now = self.method.column_now(self.since, self.called, column);
        let known = self.item.columns.iter().find(|known| known.id == now)?;
        let value = match cell {
            Value::Option(option) => Value::Option(self.among(&known.options, option)?),
            value => value.clone(),
        };
        value.fits(known.answer).then_some((now, value))
    }
}
