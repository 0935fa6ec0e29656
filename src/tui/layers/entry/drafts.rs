//! What is half typed in the lines, kept until it is saved.

use uuid::Uuid;

use super::{Purpose, State};
use crate::session::Draft;
use crate::tui::layers::Request;

impl State {
    /// Returns the name under which half-typed text of a line is kept: each form has its own, new or about something.
    pub(super) fn draft_name(&self, at: usize) -> String {
        let id = match &self.purpose {
            Purpose::Person(one) => one.id,
            Purpose::Block { block, .. } => block.id,
            Purpose::Action(action) => action.id,
            Purpose::Topic(topic) => topic.id,
            Purpose::Time => Uuid::nil(),
        };
        let label = self.lines[at].label;
        if id.is_nil() {
            return format!("{}/{label}", self.title());
        }
        format!("{label}/{id}")
    }

    /// Keeps what is half typed in the lines; what stood there before is no draft.
    pub(super) fn drafts(&self) -> Vec<Request> {
        let texts = self.lines.iter().map(|line| {
            let text = line.field.text();
            if text == line.given {
                String::new()
            } else {
                text
            }
        });
        self.keeping(texts)
    }

    /// Lets go of what was half typed.
    pub(super) fn no_drafts(&self) -> Vec<Request> {
        self.keeping(self.lines.iter().map(|_| String::new()))
    }

    fn keeping(&self, texts: impl Iterator<Item = String>) -> Vec<Request> {
        let drafts = texts.enumerate().map(|(at, text)| Draft {
            subject: None,
            field: self.draft_name(at),
            text,
        });
        drafts.map(Request::Draft).collect()
    }
}
