//! The rows of the list of items: a mark for how far each has come, its name and its answer.

use crate::method::Value;
use crate::route::{Entry, Standing};
use crate::session::Mark;
use crate::tui::app::Context;
use crate::tui::list::{Row, cut};
use crate::tui::theme::{Glyphs, Role};

/// The texts of one row of the list.
pub(super) struct ItemLine {
    mark: &'static str,
    mark_role: Role,
    label: String,
    label_role: Role,
    detail: String,
}

impl ItemLine {
    pub fn of(entry: &Entry, context: &Context<'_>) -> Self {
        let glyphs = &context.look.glyphs;
        let item = context.method.item(entry.subject.item.as_str());
        let (mark, mark_role) = mark_of(entry, glyphs);
        let label_role = if entry.applies() {
            Role::Normal
        } else {
            Role::Closed
        };
        let value = match (&entry.value, item) {
            (Some(Value::Done(_)) | None, _) | (_, None) => String::new(),
            (Some(value), Some(item)) => {
                let shown = context.locale.value(context.method, item, value);
                cut(shown.lines().next().unwrap_or_default(), 24, glyphs.cut)
            }
        };
        let detail = if entry.applies() {
            value
        } else {
            context.locale.standing_of(entry)
        };
        Self {
            mark,
            mark_role,
            label: item.map(|item| item.label().to_owned()).unwrap_or_default(),
            label_role,
            detail,
        }
    }

    pub fn row(&self) -> Row<'_> {
        Row {
            mark: self.mark,
            mark_role: self.mark_role,
            label: &self.label,
            label_role: self.label_role,
            detail: &self.detail,
        }
    }
}

/// Returns the sign that stands for how far an item has come.
fn mark_of(entry: &Entry, glyphs: &Glyphs) -> (&'static str, Role) {
    if !entry.missing.is_empty() || !entry.holds.is_empty() {
        return (glyphs.alert, Role::Warning);
    }
    match entry.standing {
        Standing::Answered => (glyphs.done, Role::Done),
        Standing::Decided | Standing::Set => (glyphs.done, Role::Decided),
        Standing::Proposed | Standing::Reopened => (glyphs.unchosen, Role::Proposed),
        Standing::Unsure | Standing::Unknown | Standing::ComeBack => (glyphs.unsure, Role::Warning),
        Standing::Conflict | Standing::Incomplete => (glyphs.alert, Role::Warning),
        Standing::NotForUs | Standing::Closed => (glyphs.closed, Role::Closed),
        Standing::Open if entry.mark == Mark::Open => (glyphs.open, Role::Open),
        Standing::Open => (glyphs.unsure, Role::Open),
    }
}
