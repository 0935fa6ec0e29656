//! What others have answered, taken in as it is read.

use super::App;
use crate::store::Gathered;
use crate::text::path_line;
use crate::tui::effect::Effect;
use crate::tui::notice::Notice;

impl App {
    /// Shows from now on what others have answered; what cannot be read is told once.
    pub(super) fn gathered(&mut self, gathered: Gathered) -> Vec<Effect> {
        let told = gathered.broken().map(|(count, first)| {
            let arguments = [("count", count.into()), ("file", path_line(first).into())];
            (count, self.locale.say("cases-broken", &arguments))
        });
        let before = std::mem::take(&mut self.broken_told);
        if let Some((count, text)) = told {
            self.broken_told = count;
            if count > before {
                self.notice = Some(Notice::warning(text));
            }
        }
        self.experience = gathered.experience;
        Vec::new()
    }
}
