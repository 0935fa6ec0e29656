//! The editor that is open, said again in another language.

use super::{Editor, State};
use crate::tui::app::Context;
use crate::tui::layers::Request;
use crate::tui::speech::Before;

impl State {
    /// Says what is open again in the language that is spoken now.
    pub fn speak(&mut self, before: &Before, context: &Context<'_>) -> Vec<Request> {
        match self.editor.take() {
            Some(Editor::Form(form)) => {
                let (form, requests) = form.speak(before, context);
                self.editor = Some(Editor::Form(Box::new(form)));
                requests
            }
            Some(Editor::Grid(mut grid)) => {
                let requests = grid.speak(before, context);
                self.editor = Some(Editor::Grid(grid));
                requests
            }
            None => Vec::new(),
        }
    }
}
