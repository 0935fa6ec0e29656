//! What a cell could become while it is written: a name that is known, or one of its options.

use super::State;
use crate::method::AnswerType;
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::layers::Request;

impl State {
    /// Returns what the open cell could become.
    pub(super) fn offered(&self, context: &Context<'_>) -> Option<String> {
        if self.is_name(context) {
            return completion::name(&self.field, context);
        }
        let options = &self.columns[self.column].options;
        let options = options.iter().map(|option| option.text.as_str());
        completion::of(options, &self.field.text())
    }

    /// Takes what is offered; whoever is known has a role and an organisation already.
    pub(super) fn complete(&mut self, context: &Context<'_>) -> Vec<Request> {
        let Some(offered) = self.offered(context) else {
            return Vec::new();
        };
        self.field.set_text(&offered);
        let people = completion::people(context);
        let known = people.iter().find(|person| person.name == offered);
        if let Some(known) = known.filter(|_| self.is_name(context)) {
            let role = context.locale.role(context.method, &known.role);
            let rest = self.rows[self.row].iter_mut().skip(1);
            for (cell, text) in rest.zip([&role, &known.organisation]) {
                if cell.is_empty() {
                    cell.clone_from(text);
                }
            }
        }
        self.drafted()
    }

    /// Says whether the open cell is the name of somebody in a list of people.
    fn is_name(&self, context: &Context<'_>) -> bool {
        let item = context.method.item(self.subject.item.as_str());
        self.column == 0 && item.is_some_and(|item| item.answer == AnswerType::People)
    }
}
