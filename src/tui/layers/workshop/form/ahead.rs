//! What the highlighted option would do elsewhere, worked out before it is chosen.

use std::cell::Cell;

use super::{Purpose, State};
use crate::method::{AnswerType, Person, Value};
use crate::route::{Consequence, Entry, decide};
use crate::session::{Decided, What};
use crate::tui::app::Context;
use crate::tui::consequence::{self, Line, Telling};
use crate::tui::layers::workshop::part::Input;
use crate::tui::layers::workshop::{NO_ID, supposed};

/// What an option would do, in words.
pub(in crate::tui::layers::workshop) struct Preview {
    pub option: String,
    /// Why it cannot be chosen, or what it means.
    pub note: String,
    pub lines: Vec<Line>,
    /// The first line that is shown.
    pub offset: usize,
    /// Whether lines had no room when it was last drawn.
    pub cut: Cell<bool>,
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
        // To go on is what the first option of a gate is for; there what holds is the point.
        let (goes_on, held) = (options.at == 0, held(entry, context));
        let mut lines = Vec::new();
        let note = offer.closed.clone().unwrap_or_else(|| offer.note.clone());
        let value = match item.answer {
            AnswerType::YesNo => Value::YesNo(offer.id == "yes"),
            AnswerType::Choice => Value::Option(offer.id.as_str().into()),
            _ => {
                return Some(Preview {
                    option: offer.text.clone(),
                    note,
                    lines,
                    offset: 0,
                    cut: Cell::new(false),
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
                idea: None,
                ballot: None,
                weighed: None,
                heeded: Vec::new(),
            };
            What::Decide(decide(context.method, &desk.session, &desk.route, decided))
        } else {
            What::Answer {
                subject: entry.subject.clone(),
                value: Some(value),
            }
        };
        let change = supposed(what, context);
        match Consequence::from(&desk.route, context.method, &desk.session, &change) {
            Ok(consequence) => {
                let telling = Telling {
                    method: context.method,
                    locale: context.locale,
                    session: &desk.session,
                    cut: context.look.glyphs.cut,
                };
                lines.extend(consequence::lines(&consequence, &entry.subject, telling));
            }
            // What is said of the option already is not said twice.
            Err(refusal) if offer.closed.is_none() => {
                let said = context.locale.refusal(context.method, &refusal);
                lines.push(Line::warning(said.sentence));
            }
            Err(_) => {}
        }
        let at = if goes_on { 0 } else { lines.len() };
        lines.splice(at..at, held);
        Some(Preview {
            option: offer.text.clone(),
            note,
            lines,
            offset: 0,
            cut: Cell::new(false),
        })
    }
}

/// Returns what holds at a gate; it is to be seen whichever way the group chooses.
fn held(entry: &Entry, context: &Context<'_>) -> Vec<Line> {
    let Some(desk) = context.desk else {
        return Vec::new();
    };
    let held = entry.holds.iter().map(|cause| {
        let because = context.locale.because(context.method, &desk.session, cause);
        let text = context
            .locale
            .say("workshop-card-held", &[("because", because.into())]);
        Line::warning(text)
    });
    held.collect()
}
