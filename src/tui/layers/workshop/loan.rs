//! What the workshop has to do with others: sharing the session, borrowing answers, and making them one's own.

use super::{Editor, State, form};
use crate::session::What;
use crate::tui::app::Context;
use crate::tui::layers::{Layer, Request, borrow, share};
use crate::tui::notice::Notice;

impl State {
    /// Shows what is taken out of the session before others see it.
    pub(super) fn share(context: &Context<'_>) -> Vec<Request> {
        let share = share::State::new(context);
        vec![Request::Push(Box::new(Layer::Share(Box::new(share))))]
    }

    /// Shows what others have shared, for the service that is worked on.
    pub(super) fn borrow(&self, context: &Context<'_>) -> Vec<Request> {
        let borrow = borrow::State::new(context, self.service(context));
        vec![Request::Push(Box::new(Layer::Borrow(Box::new(borrow))))]
    }

    /// Makes what was borrowed the group's own; a decision asks first who takes it.
    pub(super) fn confirm(&mut self, context: &Context<'_>) -> Vec<Request> {
        let selected = self.selected(context);
        let Some((entry, item)) = selected.filter(|(entry, _)| entry.is_only_borrowed()) else {
            return Vec::new();
        };
        if item.is_decision() {
            let form = form::State::taking(entry, item, context);
            self.editor = Some(Editor::Form(Box::new(form)));
            let said = context.locale.text("borrow-who-takes");
            return vec![
                Request::Place(self.place(context)),
                Request::Say(Notice::info(said)),
            ];
        }
        let what = What::Answer {
            subject: entry.subject.clone(),
            value: entry.value.clone(),
        };
        vec![Request::Make(Box::new(what))]
    }
}
