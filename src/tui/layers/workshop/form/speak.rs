//! The form in another language, with everything that was typed and chosen in it.

use super::{Purpose, State};
use crate::method::AnswerType;
use crate::session::Draft;
use crate::tui::app::Context;
use crate::tui::layers::Request;
use crate::tui::layers::workshop::part::{Input, Part};
use crate::tui::speech::Before;

impl State {
    /// Returns the form in the language that is spoken now, and what is to be kept of it.
    pub fn speak(self, before: &Before, context: &Context<'_>) -> (Self, Vec<Request>) {
        let Some(mut form) = self.again(context) else {
            return (self, Vec::new());
        };
        let mut requests = Vec::new();
        for part in &mut form.parts {
            let mut old = self.parts.iter();
            let Some(old) = old.find(|old| old.name == part.name) else {
                continue;
            };
            let typed = old.text();
            let said = self.said(old, before, context);
            match (&mut part.input, &old.input) {
                (Input::Text(field), Input::Text(_)) if typed == old.began => {
                    field.set_text(&part.began);
                }
                (Input::Text(field), Input::Text(_)) => {
                    field.set_text(&said);
                    if said != typed {
                        requests.push(Request::Draft(Draft {
                            subject: self.subject.clone(),
                            field: part.name.to_owned(),
                            text: said,
                        }));
                    }
                }
                (Input::Options(options), Input::Options(chosen)) => {
                    options.at = chosen.at;
                    for (offer, chosen) in options.choices.iter_mut().zip(&chosen.choices) {
                        offer.chosen = chosen.chosen;
                    }
                }
                _ => {}
            }
        }
        form.at = self.at;
        form.look_ahead(context);
        (form, requests)
    }

    /// Returns the form as it is opened in the language that is spoken now.
    fn again(&self, context: &Context<'_>) -> Option<Self> {
        if self.purpose == Purpose::Service {
            return Some(Self::service(context));
        }
        let subject = self.subject.as_ref()?;
        let entry = context.desk?.route.entry(subject)?;
        let item = context.method.item(subject.item.as_str())?;
        Some(match self.purpose {
            Purpose::Mark => Self::mark(entry, item, context),
            Purpose::Link => Self::link(entry, item, context),
            _ => Self::answer(entry, item, context),
        })
    }

    /// Returns what is typed in a field as it is written now.
    fn said(&self, part: &Part, before: &Before, context: &Context<'_>) -> String {
        let typed = part.text();
        let item = self.item(context);
        match (part.name, item) {
            ("value", Some(item)) if item.answer != AnswerType::LongText => {
                before.value(item, &typed, context)
            }
            ("valid-until" | "review-date", _) => before.date(&typed, context),
            ("role", _) => before.role(&typed, context),
            _ => typed,
        }
    }
}
