//! What others have answered, taken in as it is read.

use super::App;
use crate::store::{Gathered, StoreError};
use crate::text::path_line;
use crate::tui::effect::Effect;
use crate::tui::notice::Notice;

impl App {
    /// Shows from now on what others have answered; what cannot be read is told once.
    pub(super) fn gathered(&mut self, gathered: Gathered) -> Vec<Effect> {
        self.experience = gathered.experience;
        let count = gathered.problems.len();
        let is_news = count > self.broken_told;
        self.broken_told = count;
        let first = gathered.problems.first().filter(|_| is_news);
        let file = first.map(|problem| match problem {
            StoreError::Unreadable { path, .. } | StoreError::Failed { path, .. } => {
                path_line(path)
            }
            _ => String::new(),
        });
        if let Some(file) = file {
            let arguments = [("count", count.into()), ("file", file.into())];
            let text = self.locale.say("cases-broken", &arguments);
            self.notice = Some(Notice::warning(text));
        }
        Vec::new()
    }
}
