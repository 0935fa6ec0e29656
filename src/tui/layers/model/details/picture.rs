//! The form of a step as it is drawn.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::{Details, Entry, Part};
use crate::process::{Model, ModelRef};
use crate::tui::app::Context;
use crate::tui::layers::KeyLine;
use crate::tui::layers::model::commands::FORM;
use crate::tui::layers::table;
use crate::tui::list::window;
use crate::tui::overlay::{self, Overlay};
use crate::tui::theme::Role;
use crate::tui::{completion, room};

const WIDTH: u16 = 74;
const LABEL_WIDTH: u16 = 24;

impl Details {
    /// Returns the keys of the form.
    pub fn keys() -> Vec<KeyLine> {
        table::lines(FORM, |_| true, &[])
    }

    pub fn view(
        &self,
        of: &ModelRef,
        model: &Model,
        context: &Context<'_>,
        frame: &mut Frame<'_>,
        area: Rect,
    ) {
        let steps = model.steps();
        let number = steps.iter().position(|step| step.id == self.step.id);
        let number = number.map_or(0, |at| at + 1);
        let title = context
            .locale
            .say("model-step-title", &[("number", number.into())]);
        let rows = u16::try_from(self.lines.len()).unwrap_or(u16::MAX);
        let keys = Self::keys();
        let overlay = Overlay {
            title: &title,
            size: Size::new(WIDTH, rows + 1),
            keys: &keys,
        };
        let inside = overlay::draw(context, frame, area, &overlay);
        let (look, buffer) = (context.look, frame.buffer_mut());
        let list = room::above(inside, 1);
        let mut cursor = None;
        let shown = window(self.at, self.lines.len(), usize::from(list.height));
        for (down, at) in shown.enumerate() {
            let line = &self.lines[at];
            let here = at == self.at;
            let role = if here { Role::Title } else { Role::Normal };
            let row = room::row(list, down);
            look.line(buffer, row, &context.locale.text(label(line.part)), role);
            let place = room::beside(row, LABEL_WIDTH);
            match &line.entry {
                Entry::Text(field) => {
                    let drawn = field.draw(buffer, place);
                    if here {
                        cursor = drawn;
                        if let Some(offered) = self.offered(model, of, context) {
                            completion::draw(context, buffer, place, field, &offered);
                        }
                    }
                }
                Entry::One(choices, chosen) => {
                    let name = &choices[*chosen].name;
                    let text = if here {
                        let glyphs = &look.glyphs;
                        format!("{} {name} {}", glyphs.left, glyphs.right)
                    } else {
                        name.clone()
                    };
                    let role = if here { Role::Selected } else { Role::Normal };
                    look.line(buffer, place, &text, role);
                    if here {
                        cursor = Some(place.as_position());
                    }
                }
            }
        }
        let hint = context.locale.text(hint(self.lines[self.at].part));
        look.line(buffer, room::foot(inside), &hint, Role::Normal);
        overlay::place_cursor(frame, cursor);
    }
}

/// Returns the locale key of what a part is called.
fn label(part: Part) -> &'static str {
    match part {
        Part::Text => "model-part-text",
        Part::Lane => "model-part-lane",
        Part::Kind => "model-part-kind",
        Part::Touch => "model-part-touch",
        Part::Wait => "model-part-wait",
        Part::System => "model-part-system",
        Part::Medium => "model-part-medium",
        Part::Cost => "model-part-cost",
        Part::Share => "model-part-share",
        Part::Document => "model-part-document",
        Part::Purpose => "model-part-purpose",
        Part::Worth => "model-part-worth",
        Part::Registers => "model-part-registers",
        Part::Checks => "model-part-checks",
        Part::Errors => "model-part-errors",
        Part::Measured => "model-part-measured",
        Part::Next => "model-part-next",
        Part::Note => "model-part-note",
    }
}

/// Returns the locale key of what is to be filled in.
fn hint(part: Part) -> &'static str {
    match part {
        Part::Text => "model-hint-text",
        Part::Lane => "model-hint-lane",
        Part::Kind => "model-hint-kind",
        Part::Touch => "model-hint-touch",
        Part::Wait => "model-hint-wait",
        Part::System => "model-hint-system",
        Part::Medium => "model-hint-medium",
        Part::Cost => "model-hint-cost",
        Part::Share => "model-hint-share",
        Part::Document => "model-hint-document",
        Part::Purpose => "model-hint-purpose",
        Part::Worth => "model-hint-worth",
        Part::Registers => "model-hint-registers",
        Part::Checks => "model-hint-checks",
        Part::Errors => "model-hint-errors",
        Part::Measured => "model-hint-measured",
        Part::Next => "model-hint-next",
        Part::Note => "model-hint-note",
    }
}
