//! The lines of the overview for what was borrowed from others.

use super::{Line, Maker, Section};

impl Maker<'_, '_> {
    /// Returns a line for everything borrowed that nobody has confirmed.
    pub(super) fn borrowed(&self) -> Vec<Line> {
        let state = &self.desk.session.state;
        let entries = self.entries().filter(|entry| entry.is_only_borrowed());
        let lines = entries.filter_map(|entry| {
            let mut line = self.of_entry(Section::Borrowed, entry)?;
            if let Some(borrowed) = state.borrowed(&entry.subject) {
                line.text = self.context.locale.origin(borrowed);
            }
            Some(line)
        });
        lines.collect()
    }
}
