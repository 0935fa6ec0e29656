//! Names that are known, offered where a decider or a role is written.

use super::State;
use crate::method::Person;
use crate::tui::app::Context;
use crate::tui::completion;
use crate::tui::field::Field;
use crate::tui::layers::Request;
use crate::tui::layers::workshop::part::Input;

impl State {
    /// Returns what the field that has the focus could become.
    pub(super) fn offered(&self, context: &Context<'_>) -> Option<String> {
        let part = &self.parts[self.at];
        let Input::Text(field) = &part.input else {
            return None;
        };
        match part.name {
            "role" => completion::role(field, context),
            "by" if field.is_empty() => self.in_role(context).map(|person| person.name),
            "by" => completion::name(field, context),
            _ => None,
        }
    }

    /// Takes what is offered; where no role is written yet, that of the person follows.
    pub(super) fn complete(&mut self, context: &Context<'_>) -> Vec<Request> {
        let Some(offered) = self.offered(context) else {
            return Vec::new();
        };
        let here = self.at;
        let name = self.parts[here].name;
        let mut requests = self.put(here, &offered);
        if name == "by" && self.part("role").is_empty() {
            let people = completion::people(context);
            let person = people.iter().find(|person| person.name == offered);
            let role = person.map(|person| context.locale.role(context.method, &person.role));
            let at = self.parts.iter().position(|part| part.name == "role");
            if let (Some(role), Some(at)) = (role.filter(|role| !role.is_empty()), at) {
                requests.extend(self.put(at, &role));
            }
        }
        requests
    }

    /// Returns somebody who has the role that is written.
    fn in_role(&self, context: &Context<'_>) -> Option<Person> {
        let written = self.part("role");
        let mut people = completion::people(context).into_iter();
        people.find(|person| {
            !person.role.is_empty() && context.locale.role(context.method, &person.role) == written
        })
    }

    /// Writes a text into a field, and keeps it as half typed.
    fn put(&mut self, at: usize, text: &str) -> Vec<Request> {
        let focus = std::mem::replace(&mut self.at, at);
        let name = self.parts[at].name;
        if let Input::Text(field) = &mut self.parts[at].input {
            Field::set_text(field, text);
        }
        let drafted = self.drafted(name);
        self.at = focus;
        drafted
    }
}
