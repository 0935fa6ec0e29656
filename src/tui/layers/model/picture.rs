//! The screen of a model: which one it is, its steps, what is said of the selected one, and what it takes.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::details::kind_in_words;
use super::reading::percent;
use super::{Over, State, lanes, measured};
use crate::process::{Medium, Model, ModelRef, Step, Variant, Worth};
use crate::tui::app::Context;
use crate::tui::room;
use crate::tui::theme::Role;

/// Rows above the list: what the screen is called, which models there are, and the heads of the columns.
const ABOVE: u16 = 3;
/// Rows below it: a line, two about the selected step, what the model takes, what is wrong, a notice, and the keys.
const BELOW: u16 = 7;
/// The same below the drawing, where one row is about the selected step.
const BELOW_DRAWING: u16 = 6;

impl State {
    /// Returns how many steps are seen at once.
    pub(super) fn height(&self, context: &Context<'_>) -> usize {
        let below = if self.drawn { BELOW_DRAWING } else { BELOW };
        usize::from(context.size.1.saturating_sub(ABOVE + below))
    }

    /// Draws all but the keys, and returns where the cursor belongs.
    pub fn paint(
        &self,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
    ) -> Option<Position> {
        let look = context.look;
        let kept = &self.kept(context);
        let model = &kept.model;
        let service = context
            .desk
            .and_then(|desk| desk.session.service(self.of.service.as_str()));
        let service = service.map_or("", |service| &service.name);
        let about = context
            .locale
            .with_more(service, &context.locale.text("model-in-minutes"));
        look.put_heading(buffer, area, &context.locale.text("tools-model"), &about);
        self.draw_variants(context, buffer, room::row(room::within(area, 1), 1));
        let drawn = self.drawn && !matches!(self.over, Over::Writing(_));
        let (above, below) = if drawn {
            (ABOVE - 1, BELOW_DRAWING)
        } else {
            (ABOVE, BELOW)
        };
        let body = room::above(room::below(room::within(area, 1), above), below);
        let writing = matches!(self.over, Over::Writing(_));
        let cursor = if model.steps.is_empty() && !writing {
            let text = self.invitation(context);
            look.put_wrapped(buffer, body, &text, Role::Normal);
            Some(body.as_position())
        } else if drawn {
            self.draw_lanes(kept, context, buffer, body)
        } else {
            self.draw_heads(context, buffer, room::row(room::within(area, 1), 2));
            self.draw_rows(model, context, buffer, body)
        };
        let foot = room::below(room::within(area, 1), above + body.height);
        let rows = if drawn { 1 } else { 2 };
        self.draw_about(model, context, buffer, foot, rows);
        let taken = room::below(foot, 1 + rows);
        if let Some(figures) = measured::figures(kept, context, taken.width) {
            look.line(buffer, taken, &figures, Role::Title);
        }
        if let Some(flaws) = measured::flaws(kept, context) {
            let text = format!("{} {flaws}", look.glyphs.alert);
            look.put_cut(
                buffer,
                room::low(room::below(taken, 1), 1),
                &text,
                Role::Warning,
            );
        }
        cursor
    }

    /// Shows which models the service has, and which this one is.
    fn draw_variants(&self, context: &Context<'_>, buffer: &mut Buffer, row: Rect) {
        let state = context.desk.map(|desk| &desk.session.state);
        let mut x = 0;
        for (number, (_, variant)) in (1..).zip(Variant::NAMES) {
            let of = ModelRef {
                service: self.of.service.clone(),
                variant,
            };
            let model = state.and_then(|state| state.model(&of));
            let count = model.map_or(0, |model| model.steps.len());
            let here = variant == self.of.variant;
            let arguments = [
                ("number", i64::from(number).into()),
                ("name", context.locale.variant(variant).into()),
                ("count", count.into()),
            ];
            let text = context.locale.say("model-variant", &arguments);
            let text = if here {
                format!("{} {text}", context.look.glyphs.marker)
            } else {
                text
            };
            let role = if here { Role::Title } else { Role::Normal };
            x += context.look.line(buffer, room::beside(row, x), &text, role) + 3;
        }
    }

    /// Says how one begins.
    fn invitation(&self, context: &Context<'_>) -> String {
        if context.desk.is_none_or(|desk| !desk.may_write) {
            return context.locale.text("tools-nothing-yet");
        }
        let Some((from, source)) = self.source(context) else {
            return context.locale.text("model-begin");
        };
        let arguments = [
            ("from", context.locale.variant(from).into()),
            ("count", source.steps.len().into()),
        ];
        context.locale.say("model-begin-as-copy", &arguments)
    }

    /// Says below the list what the selected step is, or how one writes.
    fn draw_about(
        &self,
        model: &Model,
        context: &Context<'_>,
        buffer: &mut Buffer,
        area: Rect,
        rows: u16,
    ) {
        let look = context.look;
        look.rule(buffer, area, area.y);
        let about = room::low(room::below(area, 1), rows);
        let Over::Writing(writer) = &self.over else {
            let steps = model.steps();
            let last = steps.len().saturating_sub(1);
            if let Some(step) = steps.get(self.at.min(last)) {
                let text = in_words(step, model, context);
                look.put_cut(buffer, about, &text, Role::Normal);
            }
            return;
        };
        let text = if writer.on == super::writing::LANE {
            let offers = lanes::offers(&self.of, model, context).join(" · ");
            let offers = [("lanes", offers.into())];
            context.locale.say("model-how-lane", &offers)
        } else {
            context.locale.text("model-how")
        };
        look.put_cut(buffer, about, &text, Role::Normal);
    }
}

/// Says everything that is known of a step beside its text and figures.
fn in_words(step: &Step, model: &Model, context: &Context<'_>) -> String {
    let locale = context.locale;
    let text = |key: &str| locale.text(key);
    let said = |key: &str, value: String| locale.say(key, &[("text", value.into())]);
    let mut parts = vec![step.text.clone(), kind_in_words(step.kind, context)];
    parts.extend(model.lane(step.lane).map_or_else(
        || Some(text("model-says-no-lane")),
        |lane| {
            let actor = lanes::actor_in_words(lane.actor, context);
            Some(locale.with_more(&lane.name, &actor))
        },
    ));
    if !step.system.is_empty() {
        parts.push(said("model-says-system", step.system.clone()));
    }
    parts.extend(step.medium.map(|medium| match medium {
        Medium::Paper => text("model-medium-paper"),
        Medium::Digital => text("model-medium-digital"),
    }));
    if !step.cost.is_zero() {
        parts.push(said("model-says-cost", locale.money(step.cost)));
    }
    if let Some(share) = step.share {
        parts.push(said("model-says-share", percent(share, context)));
    }
    parts.extend(step.worth.map(|worth| match worth {
        Worth::Adding => text("model-worth-adding"),
        Worth::Needed => text("model-worth-needed"),
        Worth::Waste => text("model-worth-waste"),
    }));
    let marks = [
        (step.registers, "model-says-registers"),
        (step.checks, "model-says-checks"),
        (step.error_prone, "model-says-errors"),
        (step.measured, "model-says-measured"),
    ];
    parts.extend(marks.iter().filter(|(is, _)| *is).map(|(_, key)| text(key)));
    if !step.document.is_empty() {
        parts.push(said("model-says-document", step.document.clone()));
    }
    let purpose = step.purpose.as_ref();
    let purpose = purpose.and_then(|id| context.method.analysis.purpose(id.as_str()));
    parts.extend(purpose.map(|one| said("model-says-purpose", one.name.clone())));
    if !step.next.is_empty() {
        let flows = super::details::flows_in_words(step, model, context);
        parts.push(said("model-says-next", flows));
    }
    if !step.note.is_empty() {
        parts.push(step.note.clone());
    }
    parts.join(" · ")
}
