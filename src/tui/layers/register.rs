//! A table of the method that a tool shows in its own way: its rows, in an order of the tool's, and how they are altered.

mod picture;

use super::{Layer, Request, filling};
use crate::method::{Column, Item, Register, RegisterKind, Row, ServiceId, Value};
use crate::session::{Subject, What};
use crate::tui::app::Context;
use crate::tui::list::{Move, moved};
use crate::tui::notice::Notice;
pub use picture::{Heading, Told, draw, height};

/// Which table is shown, and where one stands in it.
pub struct List {
    kind: RegisterKind,
    subject: Subject,
    /// The rows in the order they had when they were last sorted: rows that move under the cursor cannot be filled in.
    order: Vec<usize>,
    /// The selected one, as the table counts them.
    pub at: usize,
}

/// The table as it is now.
pub struct Sheet<'c> {
    pub item: &'c Item,
    pub register: &'c Register,
    pub rows: &'c [Row],
}

impl<'c> Sheet<'c> {
    /// Returns the column that the tool calls so.
    pub fn column(&self, called: &str) -> Option<&'c Column> {
        let id = self.register.column(called).unwrap_or(called);
        self.item.columns.iter().find(|column| column.id == id)
    }

    /// Returns a cell of a row; none where it is empty or there is no such column.
    pub fn value(&self, row: &'c Row, called: &str) -> Option<&'c Value> {
        row.get(&self.column(called)?.id)
    }

    /// Returns a cell of a row as it is shown.
    pub fn cell(&self, row: &'c Row, called: &str, context: &Context<'_>) -> String {
        let column = self.column(called);
        let cell = column.and_then(|column| Some((column, row.get(&column.id)?)));
        let shown = cell.map(|(column, cell)| context.locale.cell(self.item, &column.id, cell));
        shown.unwrap_or_default()
    }

    /// Returns a cell of a row as a whole number.
    pub fn figure(&self, row: &'c Row, called: &str) -> Option<i64> {
        match self.value(row, called)? {
            Value::Integer(figure) => Some(*figure),
            _ => None,
        }
    }

    /// Returns the cells of a row that are filled in, each under its heading.
    pub fn told(&self, row: &Row, but: &[&str], context: &Context<'_>) -> Vec<String> {
        let but: Vec<&str> = but
            .iter()
            .map(|called| self.register.column(called).unwrap_or(called))
            .collect();
        let columns = self.item.columns.iter();
        let columns = columns.filter(|column| !but.contains(&column.id.as_str()));
        let told = columns.filter_map(|column| {
            let cell = context
                .locale
                .cell(self.item, &column.id, row.get(&column.id)?);
            (!cell.trim().is_empty()).then(|| format!("{}: {cell}", column.text))
        });
        told.collect()
    }
}

impl List {
    /// Returns the table of a kind; says why where the method has none.
    pub fn open(
        kind: RegisterKind,
        service: Option<&ServiceId>,
        context: &Context<'_>,
    ) -> Result<Self, Notice> {
        let say = |key: &str| Notice::info(context.locale.text(key));
        let desk = context.desk.ok_or_else(|| say("tools-no-session"))?;
        let register = context.method.analysis.register(kind);
        let register = register.ok_or_else(|| say("register-none"))?;
        let mut entries = desk.route.of_item(register.item.as_str());
        // A table of the whole session has no service; one of each service is shown for the one that is worked on.
        let entry = entries.find(|entry| {
            let of = entry.subject.service.as_ref();
            of.is_none() || service.is_none() || of == service
        });
        let entry = entry.ok_or_else(|| say("register-none"))?;
        Ok(Self {
            kind,
            subject: entry.subject.clone(),
            order: Vec::new(),
            at: 0,
        })
    }

    /// Returns the table as it is now; none where the method was changed meanwhile.
    pub fn sheet<'c>(&self, context: &Context<'c>) -> Option<Sheet<'c>> {
        Some(Sheet {
            item: context.method.item(self.subject.item.as_str())?,
            register: context.method.analysis.register(self.kind)?,
            rows: rows(&self.subject, context),
        })
    }

    /// Returns the rows as they stand one below the other; new ones come last.
    pub fn order(&self, context: &Context<'_>) -> Vec<usize> {
        let count = rows(&self.subject, context).len();
        let mut order: Vec<usize> = self
            .order
            .iter()
            .copied()
            .filter(|at| *at < count)
            .collect();
        let new: Vec<usize> = (0..count).filter(|at| !order.contains(at)).collect();
        order.extend(new);
        order
    }

    /// Puts the rows in order by a key, the smallest first, and stands on the first.
    pub fn sort<K: Ord>(&mut self, context: &Context<'_>, key: impl Fn(&Sheet<'_>, &Row) -> K) {
        let Some(sheet) = self.sheet(context) else {
            return;
        };
        let mut order: Vec<usize> = (0..sheet.rows.len()).collect();
        order.sort_by_cached_key(|at| key(&sheet, &sheet.rows[*at]));
        self.at = order.first().copied().unwrap_or(0);
        self.order = order;
    }

    /// Returns where the selected row stands among the others as they are shown.
    pub fn place(&self, order: &[usize]) -> usize {
        let found = order.iter().position(|at| *at == self.at);
        found.unwrap_or(order.len().saturating_sub(1))
    }

    /// Returns the selected row with its number in the table.
    pub fn selected<'c>(&self, context: &Context<'c>) -> Option<(usize, &'c Row)> {
        let order = self.order(context);
        let at = *order.get(self.place(&order))?;
        Some((at, rows(&self.subject, context).get(at)?))
    }

    pub fn go(&mut self, by: Move, height: usize, context: &Context<'_>) {
        let order = self.order(context);
        let place = moved(self.place(&order), order.len(), height, by);
        self.at = order.get(place).copied().unwrap_or(0);
    }

    /// Opens the lines of a new row, or of the selected one; says why where nothing may be altered.
    pub fn fill(&mut self, new: bool, context: &Context<'_>) -> Vec<Request> {
        if let Some(said) = only_reads(context) {
            return said;
        }
        let Some(item) = context.method.item(self.subject.item.as_str()) else {
            return Vec::new();
        };
        let at = self.selected(context).map(|(at, _)| at).filter(|_| !new);
        if at.is_none() {
            // What is written comes last, and is stood on once it is there.
            self.at = rows(&self.subject, context).len();
        }
        let layer: Layer = filling::State::row(&self.subject, item, at, context);
        vec![Request::Push(Box::new(layer))]
    }

    /// Takes the selected row out of the table.
    pub fn take_out(&mut self, context: &Context<'_>) -> Vec<Request> {
        if let Some(said) = only_reads(context) {
            return said;
        }
        let Some((at, _)) = self.selected(context) else {
            return Vec::new();
        };
        let mut left = rows(&self.subject, context).to_vec();
        left.remove(at);
        // The numbers of the rows after it are one less now.
        let order = self.order(context).into_iter().filter(|other| *other != at);
        let order = order.map(|other| other - usize::from(other > at));
        let (place, order) = (self.place(&self.order(context)), order.collect::<Vec<_>>());
        self.at = order.get(place).or(order.last()).copied().unwrap_or(0);
        self.order = order;
        let said = Notice::info(context.locale.text("register-taken-out"));
        vec![
            Request::Make(Box::new(answer(&self.subject, left))),
            Request::Say(said),
        ]
    }

    /// Puts a value in cells of the selected row; none empties them.
    pub fn put(&self, cells: &[(&str, Option<Value>)], context: &Context<'_>) -> Vec<Request> {
        if let Some(said) = only_reads(context) {
            return said;
        }
        let (Some(sheet), Some((at, _))) = (self.sheet(context), self.selected(context)) else {
            return Vec::new();
        };
        let mut altered = sheet.rows.to_vec();
        for (called, value) in cells {
            let Some(column) = sheet.column(called) else {
                continue;
            };
            match value {
                Some(value) => altered[at].insert(column.id.clone(), value.clone()),
                None => altered[at].remove(&column.id),
            };
        }
        if altered == sheet.rows {
            return Vec::new();
        }
        vec![Request::Make(Box::new(answer(&self.subject, altered)))]
    }
}

/// Says that nothing may be altered, where that is so.
pub fn only_reads(context: &Context<'_>) -> Option<Vec<Request>> {
    let desk = context.desk.filter(|desk| !desk.may_write)?;
    Some(vec![Request::Say(desk.only_reads(context.locale))])
}

/// Returns the rows of a table as they are answered.
pub fn rows<'c>(subject: &Subject, context: &Context<'c>) -> &'c [Row] {
    let entry = context.desk.and_then(|desk| desk.route.entry(subject));
    let value = entry.and_then(|entry| entry.value.as_ref().or(entry.parked.as_ref()));
    match value {
        Some(Value::Rows(rows)) => rows,
        _ => &[],
    }
}

/// Returns the change that makes these the rows of a table.
pub fn answer(subject: &Subject, rows: Vec<Row>) -> What {
    What::Answer {
        subject: subject.clone(),
        value: (!rows.is_empty()).then_some(Value::Rows(rows)),
    }
}
