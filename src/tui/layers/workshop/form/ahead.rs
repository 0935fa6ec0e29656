//! What the highlighted option would do elsewhere, worked out before it is chosen.

use super::{Purpose, State};
use crate::method::{AnswerType, Person, Value};
use crate::route::{Consequence, decide};
use crate::session::{Decided, What};
use crate::tui::app::Context;
use crate::tui::layers::workshop::part::Input;
use crate::tui::layers::workshop::{NO_ID, supposed};

/// What an option would do, in words.
pub(in crate::tui::layers::workshop) struct Preview {
    pub option: String,
    /// Why it cannot be chosen, or what it means.
    pub note: String,
    pub lines: Vec<String>,
}

impl State {
    /// Works out what the highlighted option would do, were it decided.
    pub(super) fn look_ahead(&mut self, context: &Context<'_>) {
        self.preview = self.looked_ahead(context);
    }

    fn looked_ahead(&self, context: &Context<'_>) -> Option<Preview> {
        let (item, desk, entry) = (self.item(context)?, context.desk?, self.entry(context)?);
        let Input::Options(options) = &self.parts[0].input else {
            return None;
        };
        let offer = options.highlighted()?;
        let note = offer.closed.clone().unwrap_or_else(|| offer.note.clone());
        let value = match item.answer {
            AnswerType::YesNo => Value::YesNo(offer.id == "yes"),
            AnswerType::Choice => Value::Option(offer.id.as_str().into()),
            _ => {
                return Some(Preview {
                    option: offer.text.clone(),
                    note,
                    lines: Vec::new(),
                });
            }
        };
        let what = if self.purpose == Purpose::Decide {
            let somebody = Person {
                name: "–".to_owned(),
                ..Person::default()
            };
            let decided = Decided {
                id: NO_ID,
                subject: entry.subject.clone(),
                value,
                reason: "–".to_owned(),
                legal_basis: String::new(),
                alternatives: String::new(),
                by: Some(somebody),
                date: context.today,
                valid_until: None,
                review_date: None,
                overrides: Vec::new(),
            };
            What::Decide(decide(context.method, &desk.route, decided))
        } else {
            What::Answer {
                subject: entry.subject.clone(),
                value: Some(value),
            }
        };
        let change = supposed(what, context);
        let lines = match Consequence::from(&desk.route, context.method, &desk.session, &change) {
            Ok(consequence) => {
                let others = consequence
                    .effects
                    .iter()
                    .filter(|effect| effect.subject != entry.subject);
                others
                    .map(|effect| context.locale.effect(context.method, &desk.session, effect))
                    .collect()
            }
            Err(refusal) => vec![context.locale.refusal(context.method, &refusal).sentence],
        };
        Some(Preview {
            option: offer.text.clone(),
            note,
            lines,
        })
    }
}
