//! The rows of the list of items: a mark for how far each has come, its name and its answer.

use crate::method::Value;
use crate::route::{Entry, Standing};
use crate::session::{Draft, Mark};
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
        let mut told: Vec<String> = [value]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect();
        let text = |key: &str| context.locale.text(key);
        if entry.is_only_borrowed() {
            told.push(text("borrow-list"));
        }
        match entry.mark {
            Mark::Unsure => told.push(text("workshop-list-unsure")),
            Mark::Unknown => told.push(text("workshop-list-unknown")),
            Mark::ComeBack => told.push(text("workshop-list-come-back")),
            Mark::Open | Mark::Answered | Mark::NotForUs => {}
        }
        if context.desk.is_some_and(|desk| desk.taken_up(entry)) {
            told.push(text("workshop-list-taken-up"));
        }
        if !entry.overridden.is_empty() {
            told.push(text("workshop-list-overridden"));
        }
        if !entry.applies() {
            told = vec![context.locale.standing_of(entry)];
        }
        if drafts(entry, context).next().is_some() {
            told.push(text("workshop-list-draft"));
        }
        let detail = told.join(", ");
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

/// Returns what is half typed on an item.
pub(super) fn drafts<'c>(
    entry: &'c Entry,
    context: &Context<'c>,
) -> impl Iterator<Item = &'c Draft> {
    let drafts = context.desk.map(|desk| desk.session.drafts.iter());
    let here = |draft: &&Draft| draft.subject.as_ref() == Some(&entry.subject);
    drafts.into_iter().flatten().filter(here)
}

/// Returns the sign that stands for how far an item has come.
fn mark_of(entry: &Entry, glyphs: &Glyphs) -> (&'static str, Role) {
    if !entry.missing.is_empty() || !entry.holds.is_empty() {
        return (glyphs.alert, Role::Warning);
    }
    match entry.standing {
        Standing::Answered => (glyphs.done, Role::Done),
        Standing::Decided | Standing::Set => (glyphs.done, Role::Decided),
        Standing::Proposed | Standing::Borrowed | Standing::Reopened => {
            (glyphs.unchosen, Role::Proposed)
        }
        Standing::Unsure | Standing::Unknown | Standing::ComeBack => (glyphs.unsure, Role::Warning),
        Standing::Conflict | Standing::Incomplete => (glyphs.alert, Role::Warning),
        Standing::NotForUs | Standing::Closed => (glyphs.closed, Role::Closed),
        Standing::Open if entry.mark == Mark::Open => (glyphs.open, Role::Open),
        Standing::Open => (glyphs.unsure, Role::Open),
    }
}
